//! The steps of a field, so that they can be undone: each a piece of text that another one replaced.

/// The steps of a field.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
    /// What the last step is made of, while it can still grow.
    run: Option<Run>,
}

/// What a step is made of, where several keys make one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Run {
    /// Characters typed one after the other, up to the next word.
    Typing,
    /// Deleting to the left.
    Left,
    /// Deleting to the right.
    Right,
}

/// One step: at that offset, one text took the place of another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Step {
    pub(super) at: usize,
    pub(super) removed: String,
    pub(super) inserted: String,
    /// Where the cursor was before.
    pub(super) before: usize,
    /// Where it was afterwards.
    pub(super) after: usize,
}

impl Step {
    /// The step that takes this one back.
    fn reversed(&self) -> Self {
        Self {
            at: self.at,
            removed: self.inserted.clone(),
            inserted: self.removed.clone(),
            before: self.after,
            after: self.before,
        }
    }

    /// Takes another step into this one, where both are one run.
    fn grow(&mut self, next: &Self, run: Run) -> bool {
        match run {
            Run::Typing => {
                let follows = next.at == self.at + self.inserted.len();
                let word = self.inserted.ends_with(char::is_whitespace)
                    && !next.inserted.starts_with(char::is_whitespace);
                if !follows || word {
                    return false;
                }
                self.inserted.push_str(&next.inserted);
            }
            Run::Left if next.at + next.removed.len() == self.at => {
                self.removed.insert_str(0, &next.removed);
                self.at = next.at;
            }
            Run::Right if next.at == self.at => self.removed.push_str(&next.removed),
            Run::Left | Run::Right => return false,
        }
        self.after = next.after;
        true
    }
}

impl History {
    /// Takes note of a step that was made; as a part of the last one, if both are the same run.
    pub(super) fn note(&mut self, step: Step, run: Option<Run>) {
        self.undone.clear();
        let same = run.filter(|run| self.run == Some(*run));
        let last = self.done.last_mut();
        let grown = same
            .zip(last)
            .is_some_and(|(run, last)| last.grow(&step, run));
        if !grown {
            self.done.push(step);
        }
        self.run = run;
    }

    /// Ends the run: what comes next is a step of its own.
    pub(super) const fn pause(&mut self) {
        self.run = None;
    }

    /// The step that takes the last one back.
    pub(super) fn undo(&mut self) -> Option<Step> {
        self.pause();
        let step = self.done.pop()?;
        let reversed = step.reversed();
        self.undone.push(step);
        Some(reversed)
    }

    /// The step that makes the last undone one again.
    pub(super) fn redo(&mut self) -> Option<Step> {
        let step = self.undone.pop()?;
        self.done.push(step.clone());
        Some(step)
    }
}
