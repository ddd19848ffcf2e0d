//! Choosing the gap that a next step mends.

use ratatui::Frame;
use ratatui::layout::Rect;

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
pub(crate) struct MendsInput {
    chosen: Option<Mended>,
    cursor: usize,
}

/// What a key has led to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Mending {
    /// Nothing to be kept yet.
    Nothing,
    /// The field is left as it was.
    Left,
    /// This is mended, and the person goes on.
    Done(Value),
}

impl MendsInput {
    /// A list with what the field holds chosen.
    pub(crate) fn new(value: Option<&Value>) -> Self {
        let chosen = match value {
            Some(Value::Mends(mended)) => Some(mended.clone()),
            _ => None,
        };
        Self { chosen, cursor: 0 }
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

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Mending {
        let offered = self.offered(cx);
        let mut cursor = Cursor::at(self.cursor);
        cursor.moves(action, offered.len(), cx.page.get());
        self.cursor = cursor.place(offered.len());
        match action {
            Action::Digit(digit) => {
                let place = usize::from(digit).saturating_sub(1);
                self.cursor = Cursor::at(place).place(offered.len());
            }
            Action::Accept | Action::Choose => {
                return match offered.into_iter().nth(self.cursor) {
                    Some((mended, _)) => Mending::Done(Value::Mends(mended)),
                    None => Mending::Left,
                };
            }
            Action::Back => return Mending::Left,
            _ => {}
        }
        Mending::Nothing
    }

    /// Draws the list.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let choices: Vec<Item> = self
            .offered(cx)
            .into_iter()
            .map(|(mended, label)| {
                let is_chosen = self.chosen.as_ref() == Some(&mended);
                Item::choice(label, Marks::Radio, is_chosen, cx.look)
            })
            .collect();
        let mut pen = Pen::new(cx, frame, area);
        if choices.is_empty() {
            pen.point();
            return pen.write(&cx.say(&Phrase::MendsNothing), cx.look.theme.text);
        }
        pen.choices(&choices, self.cursor.min(choices.len() - 1));
    }
}
