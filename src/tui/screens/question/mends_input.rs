//! Choosing the gap that a next step mends.

use super::step::{Step, Way};
use crate::app::action::Action;
use crate::session::value::{Mended, Value};
use crate::text::Phrase;
use crate::text::report::gap_words;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::list::{Item, Marks};
use crate::tui::widgets::pen::Pen;

/// A list of the gaps that are open now, one of them perhaps chosen.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct MendsInput {
    chosen: Option<Mended>,
    cursor: Cursor,
}

impl MendsInput {
    /// A list with what the field holds chosen.
    pub(super) fn new(value: Option<&Value>) -> Self {
        let chosen = match value {
            Some(Value::Mends(mended)) => Some(mended.clone()),
            _ => None,
        };
        Self {
            chosen,
            cursor: Cursor::default(),
        }
    }

    fn offered(&self, cx: &ScreenContext<'_>) -> Vec<(Mended, String)> {
        let wording = cx.wording();
        let pathway = cx.pathway();
        let mut offered: Vec<(Mended, String)> = pathway
            .gaps
            .iter()
            .map(|gap| (gap.as_mended(), cx.words(&gap_words(&wording, gap))))
            .collect();
        if let Some(kept) = &self.chosen
            && !offered.iter().any(|(mended, _)| mended == kept)
        {
            let value = Value::Mends(kept.clone());
            let name = cx.words(&wording.answer(&cx.method.roles.title, &value));
            offered.insert(0, (kept.clone(), name));
        }
        offered
    }

    /// Lets a key act. A digit moves the focus, and chooses nothing yet.
    pub(super) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Step {
        let offered = self.offered(cx);
        self.cursor.moves(action, offered.len(), cx.page.get());
        let picked = self.cursor.picks(action, offered.len());
        let picked = picked.and_then(|place| offered.into_iter().nth(place));
        match (action, picked) {
            (Action::Accept | Action::Choose, Some((mended, _))) => {
                Step::keep(Some(Value::Mends(mended))).and_leave(Way::On)
            }
            (Action::Accept | Action::Choose | Action::Back, _) => Step::leave(Way::Back),
            _ => Step::stay(),
        }
    }

    /// Draws the list.
    pub(super) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let choice = |(mended, label)| {
            let is_chosen = self.chosen.as_ref() == Some(&mended);
            Item::choice(label, Marks::Radio, is_chosen, cx.look)
        };
        let choices: Vec<Item> = self.offered(cx).into_iter().map(choice).collect();
        if choices.is_empty() {
            pen.point();
            return pen.write(&cx.say(&Phrase::MendsNothing), cx.look.theme.text);
        }
        pen.choices(&choices, self.cursor.place(choices.len()));
    }
}
