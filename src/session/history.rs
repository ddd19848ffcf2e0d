//! Undo and redo, across questions.

use super::answer::{Answer, Stamp};
use super::date::Day;
use super::edit::{Before, Edit, Refused};
use super::row::Row;
use super::{Position, Session};
use crate::method::id::Id;

/// How many steps can be undone.
const DEPTH: usize = 500;

/// The steps that can be undone and those that can be done again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct History {
    done: Vec<Step>,
    undone: Vec<Step>,
}

/// What was there before a change, and where the person was.
#[derive(Clone, Debug, PartialEq, Eq)]
struct Step {
    before: Before,
    place: Option<Position>,
}

/// On which day and in which language something is changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct EditContext {
    /// The day.
    pub day: Day,
    /// The language in use, as a BCP 47 tag.
    pub language: String,
}

impl History {
    /// Makes a change to the session's agreed sheet, with its place, and keeps what was there;
    /// whether anything is different now. What says again what was said is no step.
    ///
    /// # Errors
    /// As [`super::sheet::Sheet::edit`]; the session is as it was then.
    pub fn make(
        &mut self,
        session: &mut Session,
        edit: &Edit,
        place: Position,
        now: &EditContext,
    ) -> Result<bool, Refused> {
        let before = session.sheet.edit(edit, &session.next_stamp(now))?;
        if is_as_before(&before, session) {
            for (question, answer) in before {
                put_back(session, question, answer);
            }
            return Ok(false);
        }
        session.rev += 1;
        let place = session.place.replace(place);
        if self.done.len() == DEPTH {
            self.done.remove(0);
        }
        self.done.push(Step { before, place });
        self.undone.clear();
        Ok(true)
    }

    /// Takes the last change back and tells where it was made; `None` where there is none.
    pub fn undo(&mut self, session: &mut Session, now: &EditContext) -> Option<Position> {
        let step = self.done.pop()?;
        let place = session.place.clone();
        self.undone.push(restore(session, step, now));
        place
    }

    /// Makes the change again that was taken back last, and tells where.
    pub fn redo(&mut self, session: &mut Session, now: &EditContext) -> Option<Position> {
        let step = self.undone.pop()?;
        self.done.push(restore(session, step, now));
        session.place.clone()
    }
}

impl Session {
    fn next_stamp(&self, now: &EditContext) -> Stamp {
        Stamp {
            rev: self.rev + 1,
            day: now.day,
            language: now.language.clone(),
        }
    }
}

/// Puts an answer back, or its absence; what stood there meanwhile.
fn put_back(session: &mut Session, question: Id, answer: Option<Answer>) -> Option<Answer> {
    match answer {
        Some(answer) => session.sheet.answers.insert(question, answer),
        None => session.sheet.answers.remove(&question),
    }
}

/// Whether all that a change touched is as it was, but for its stamps.
fn is_as_before(before: &Before, session: &Session) -> bool {
    let bare = |answer: Option<&Answer>| answer.map(Answer::without_stamps).unwrap_or_default();
    before.iter().all(|(question, answer)| {
        bare(answer.as_ref()) == bare(session.sheet.answers.get(question))
    })
}

/// Puts back what a step keeps, as a change of its own, and gives the step that undoes this.
fn restore(session: &mut Session, step: Step, now: &EditContext) -> Step {
    let stamp = session.next_stamp(now);
    session.rev += 1;
    let mut replaced = Vec::with_capacity(step.before.len());
    for (question, answer) in step.before {
        let current = session.sheet.answers.get(&question);
        let answer = answer.map(|answer| restamped(answer, current, &stamp));
        let current = put_back(session, question.clone(), answer);
        replaced.push((question, current));
    }
    let place = std::mem::replace(&mut session.place, step.place);
    Step {
        before: replaced,
        place,
    }
}

/// What comes back is a change too: it and the rows that differ are marked with the new revision.
fn restamped(mut answer: Answer, current: Option<&Answer>, stamp: &Stamp) -> Answer {
    let same = |row: &Row| current.and_then(|answer| answer.row(&row.id)) == Some(row);
    for row in answer.rows.iter_mut().filter(|row| !same(row)) {
        row.stamp = Some(stamp.clone());
    }
    answer.stamp = Some(stamp.clone());
    answer
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::method::id::Id;
    use crate::session::value::Value;
    use crate::session::{Beginning, Pin, Route};

    fn id(text: &str) -> Id {
        text.parse().unwrap()
    }

    fn now() -> EditContext {
        EditContext {
            day: Day::new(2026, 11, 23).unwrap(),
            language: "en".to_owned(),
        }
    }

    fn session() -> Session {
        Session::begin(Beginning {
            id: "s".parse().unwrap(),
            series: "t".parse().unwrap(),
            day: Day::new(2026, 11, 1).unwrap(),
            method: Pin {
                id: id("vises"),
                version: "1".to_owned(),
                hash: String::new(),
            },
            route: Route::Short,
        })
    }

    fn write(question: &str, text: &str) -> Edit {
        Edit::Value {
            question: id(question),
            value: Some(Value::Text(text.to_owned())),
        }
    }

    #[test]
    fn undo_goes_back_over_questions_and_redo_forward_again() {
        let (mut session, mut history) = (session(), History::default());
        for (question, text) in [("name", "Ours"), ("aim", "Work"), ("name", "Theirs")] {
            let place = Position::at(id(question));
            history
                .make(&mut session, &write(question, text), place, &now())
                .unwrap();
        }
        assert_eq!(
            history.undo(&mut session, &now()),
            Some(Position::at(id("name")))
        );
        assert_eq!(session.sheet.text(&id("name")), Some("Ours"));
        assert_eq!(
            history.undo(&mut session, &now()),
            Some(Position::at(id("aim")))
        );
        assert_eq!(session.sheet.answer(&id("aim")), None);
        history.redo(&mut session, &now()).unwrap();
        history.redo(&mut session, &now()).unwrap();
        assert_eq!(session.sheet.text(&id("name")), Some("Theirs"));
        assert_eq!(session.sheet.text(&id("aim")), Some("Work"));
        assert_eq!(history.redo(&mut session, &now()), None);
    }

    #[test]
    fn the_revision_only_grows() {
        let (mut session, mut history) = (session(), History::default());
        history
            .make(
                &mut session,
                &write("name", "a"),
                Position::at(id("name")),
                &now(),
            )
            .unwrap();
        history.undo(&mut session, &now()).unwrap();
        assert_eq!(session.rev, 2);
        history.redo(&mut session, &now()).unwrap();
        assert_eq!(session.rev, 3);
        assert_eq!(
            session
                .sheet
                .answer(&id("name"))
                .unwrap()
                .stamp
                .as_ref()
                .unwrap()
                .rev,
            3
        );
    }

    #[test]
    fn a_new_change_ends_what_could_be_done_again() {
        let (mut session, mut history) = (session(), History::default());
        let place = || Position::at(id("name"));
        history
            .make(&mut session, &write("name", "a"), place(), &now())
            .unwrap();
        history.undo(&mut session, &now()).unwrap();
        history
            .make(&mut session, &write("name", "b"), place(), &now())
            .unwrap();
        assert_eq!(history.redo(&mut session, &now()), None);
    }
}
