//! Asks a question with a way out: Esc changes nothing.

use std::iter;

use crate::app::action::Action;
use crate::app::command::DraftCommand;
use crate::app::effect::Effect;
use crate::app::notice::Notice;
use crate::session::Position;
use crate::session::edit::Edit as Change;
use crate::text::{Phrase, Words};
use crate::tui::outcome::{Go, NextPage, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::confirm::{Confirm, Then};
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::list::Item;
use crate::tui::widgets::pen::Pen;

/// The page that asks a question.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct ConfirmScreen {
    confirm: Confirm,
    cursor: Cursor,
}

impl ConfirmScreen {
    /// The page with that question.
    pub(crate) const fn new(confirm: Confirm) -> Self {
        let cursor = Cursor::at(confirm.first);
        Self { confirm, cursor }
    }

    /// Whether it asks because something is not on the disk.
    pub(crate) fn is_about_unsaved(&self) -> bool {
        let unsaved =
            |(_, then): &(Phrase, Then)| matches!(then, Then::QuitUnsaved | Then::SaveElsewhere);
        self.confirm.choices.iter().any(unsaved)
    }

    /// What the page is called.
    pub(crate) fn title(&self) -> Words {
        self.confirm.title.clone().into()
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action) -> Outcome {
        let count = self.confirm.choices.len();
        self.cursor.moves(action, count, count);
        match self.cursor.picks(action, count) {
            Some(number) => self.chosen(number),
            None if action == Action::Back => Outcome::back(),
            None => Outcome::stay(),
        }
    }

    fn chosen(&self, number: usize) -> Outcome {
        let Some((_, then)) = self.confirm.choices.get(number) else {
            return Outcome::stay();
        };
        match then {
            Then::Nothing => Outcome::back(),
            Then::SaveElsewhere => Outcome::going(Go::Instead(NextPage::AskFolder)),
            Then::RestoreDraft(path) => Outcome::asking(DraftCommand::Restore(path.clone())),
            Then::DropDraft(path) => Outcome::asking(DraftCommand::Drop(path.clone()))
                .and_go(Go::Back)
                .and_notify(Notice::done(Phrase::NoticeDraftDropped)),
            Then::RemoveRow(question, row) => {
                let change = Change::RemoveRow {
                    question: question.clone(),
                    row: row.clone(),
                };
                let place = Position {
                    row: Some(row.clone()),
                    ..Position::at(question.clone())
                };
                Outcome::making(change, place)
                    .and_go(Go::Back)
                    .and_notify(Notice::done(Phrase::NoticeRowRemoved))
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

    /// Draws the question and its choices.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let theme = &cx.look.theme;
        let asked: Vec<Item> = self
            .confirm
            .asked
            .iter()
            .zip(iter::once(theme.title).chain(iter::repeat(theme.text)))
            .map(|(words, style)| Item::heading(cx.words(words), style))
            .collect();
        let choices: Vec<Item> = self
            .confirm
            .choices
            .iter()
            .map(|(phrase, _)| Item::new(cx.say(phrase), theme.text))
            .collect();
        pen.skip(1);
        // The choices are always in view.
        pen.above(choices.len() + 1, |above| above.read(&asked, 0));
        pen.skip(1);
        pen.choices(&choices, self.cursor.place(choices.len()));
    }
}
