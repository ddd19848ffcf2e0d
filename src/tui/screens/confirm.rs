//! Asking before something is removed or lost; nothing else asks.

use std::path::PathBuf;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::action::Action;
use crate::app::effect::Effect;
use crate::app::notice::Notice;
use crate::method::id::Id;
use crate::session::Place;
use crate::session::edit::Edit as Change;
use crate::session::key::{RowId, SessionId};
use crate::text::{Phrase, Words, count};
use crate::tui::given::Given;
use crate::tui::outcome::{Go, Outcome};
use crate::tui::widgets::choice_list::{Choice, ChoiceList, Marks};
use crate::tui::widgets::lines;

/// A question with a way out: the first choice changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Confirm {
    asked: Vec<Words>,
    yes: Phrase,
    then: Then,
    cursor: usize,
}

/// What happens after a yes.
#[derive(Clone, Debug, PartialEq)]
enum Then {
    RemoveRow(Id, RowId),
    RemoveSession(SessionId),
    /// One file of the bin, or all.
    Empty(Option<PathBuf>),
    GoBackTo(SessionId, PathBuf),
    QuitUnsaved,
}

impl Confirm {
    /// Asks before a row is removed, naming what refers to it.
    pub(crate) fn removing_row(question: Id, row: RowId, given: &Given<'_>) -> Self {
        let wording = given.wording();
        let mut asked = vec![
            Phrase::AskRemoveRow {
                name: wording.row_name(&row),
            }
            .into(),
        ];
        let referrers = given.sheet.referrers(&row);
        if !referrers.is_empty() {
            let mut names: Vec<Words> = Vec::new();
            for referrer in referrers {
                let name = referrer.row.map_or_else(
                    || {
                        wording
                            .question(&referrer.question)
                            .attribute("title")
                            .into()
                    },
                    |row| wording.row_name(&row),
                );
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            asked.push(
                Phrase::AskReferredBy {
                    names: Words::List(names),
                }
                .into(),
            );
        }
        Self {
            asked,
            yes: Phrase::YesRemove,
            then: Then::RemoveRow(question, row),
            cursor: 0,
        }
    }

    /// Asks before a session goes into the bin.
    pub(crate) fn removing_session(id: SessionId, title: Words) -> Self {
        let asked = vec![Phrase::AskRemoveSession { title }.into()];
        Self {
            asked,
            yes: Phrase::YesRemove,
            then: Then::RemoveSession(id),
            cursor: 0,
        }
    }

    /// Asks before a removed session is deleted for good.
    pub(crate) fn deleting(removed: PathBuf, title: Words) -> Self {
        Self {
            asked: vec![
                Phrase::AskDeleteSession { title }.into(),
                Phrase::AskNoSecureErase.into(),
            ],
            yes: Phrase::YesDelete,
            then: Then::Empty(Some(removed)),
            cursor: 0,
        }
    }

    /// Asks before all removed sessions are deleted for good.
    pub(crate) fn emptying(sessions: usize) -> Self {
        let count = count(sessions);
        Self {
            asked: vec![
                Phrase::AskEmptyBin { count }.into(),
                Phrase::AskNoSecureErase.into(),
            ],
            yes: Phrase::YesEmpty,
            then: Then::Empty(None),
            cursor: 0,
        }
    }

    /// Asks before another version becomes the present one. Nothing is lost by it, so that a yes
    /// is the choice in focus.
    pub(crate) fn going_back(id: SessionId, version: PathBuf, asked: Phrase) -> Self {
        Self {
            asked: vec![asked.into()],
            yes: Phrase::YesGoBack,
            then: Then::GoBackTo(id, version),
            cursor: 1,
        }
    }

    /// Asks before the program ends with something that is not on the disk.
    pub(crate) fn quitting_unsaved(why: Words) -> Self {
        let asked = vec![Phrase::AskQuitUnsaved { why }.into()];
        Self {
            asked,
            yes: Phrase::YesQuit,
            then: Then::QuitUnsaved,
            cursor: 0,
        }
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, _given: &Given<'_>) -> Outcome {
        match action {
            Action::Up | Action::First => self.cursor = 0,
            Action::Down | Action::Last => self.cursor = 1,
            Action::Back | Action::Digit(1) => return Outcome::back(),
            Action::Accept if self.cursor == 0 => return Outcome::back(),
            Action::Accept | Action::Digit(2) => return self.confirmed(),
            _ => {}
        }
        Outcome::stay()
    }

    fn confirmed(&self) -> Outcome {
        match &self.then {
            Then::RemoveRow(question, row) => {
                let change = Change::RemoveRow {
                    question: question.clone(),
                    row: row.clone(),
                };
                Outcome::making(change, Place::at(question.clone()))
                    .and_go(Go::Back)
                    .and_tell(Notice::done(Phrase::NoticeRowRemoved))
            }
            Then::RemoveSession(id) => Outcome::asking(Effect::Remove(id.clone())).and_go(Go::Back),
            Then::Empty(removed) => {
                Outcome::asking(Effect::Empty(removed.clone())).and_go(Go::Back)
            }
            Then::GoBackTo(id, path) => {
                let (id, path) = (id.clone(), path.clone());
                Outcome::asking(Effect::RestoreVersion { id, path }).and_go(Go::Back)
            }
            Then::QuitUnsaved => Outcome::asking(Effect::Quit),
        }
    }

    /// Draws the question and its two choices.
    pub(crate) fn draw(&self, given: &Given<'_>, frame: &mut Frame<'_>, area: Rect) {
        let area = Rect {
            x: area.x.saturating_add(2),
            y: area.y.saturating_add(1),
            width: area.width.saturating_sub(4),
            height: area.height.saturating_sub(1),
        };
        let mut row = 0;
        for words in &self.asked {
            for text in lines::wrap(&given.tell(words), usize::from(area.width)) {
                lines::put(
                    frame.buffer_mut(),
                    area,
                    (0, row),
                    &text,
                    given.look.theme.text,
                );
                row += 1;
            }
        }
        let used = u16::try_from(row + 1)
            .unwrap_or(area.height)
            .min(area.height);
        let list_area = Rect {
            y: area.y + used,
            height: area.height - used,
            ..area
        };
        let choices = [Phrase::NoKeep, self.yes.clone()].map(|phrase| Choice {
            label: given.say(&phrase),
            ..Choice::default()
        });
        let more = |more| given.more(more);
        let list = ChoiceList {
            choices: &choices,
            cursor: Some(self.cursor),
            marks: Marks::None,
            digits: true,
            look: given.look,
            more: &more,
        };
        if let Some(caret) = list.caret(list_area) {
            frame.set_cursor_position(caret);
        }
        frame.render_widget(list, list_area);
    }
}
