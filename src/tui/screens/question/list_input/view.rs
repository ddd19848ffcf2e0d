//! How a list to choose from is shown.

use super::chosen::Chosen;
use super::offer::{Entry, Offer, What};
use super::{ListInput, SHORT};
use crate::text::Phrase;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::list::{Item, List, Marks};
use crate::tui::widgets::pen::Pen;

/// The rows that a list is left with before what explains the entry in focus gets any.
const LEAST_LIST: usize = 5;
/// The most rows of that explanation.
const MOST_HINT: usize = 2;

impl ListInput {
    /// How many rows it takes at this width, hints and all.
    pub(in super::super) fn height(&self, width: usize, cx: &ScreenContext<'_>) -> usize {
        let items = self.items(&self.entries(cx), true, cx);
        let list = List::choices(&items, 0).height(width).max(1);
        let because = self.because.as_ref();
        let because = because.map_or(0, |(_, input)| 1 + input.height(width));
        usize::from(self.shows_filter(cx)) + list + because
    }

    /// Whether it is worth a row to say that one can type: not above a few choices, and not while a reason
    /// is written.
    fn shows_filter(&self, cx: &ScreenContext<'_>) -> bool {
        let is_short =
            || matches!(self.offer, Offer::Choices(_)) && self.entries(cx).len() <= SHORT;
        let is_found_in = self.filter.is_some() && self.because.is_none();
        is_found_in && (!self.wanted().is_empty() || !is_short())
    }

    fn items(&self, entries: &[Entry], with_hints: bool, cx: &ScreenContext<'_>) -> Vec<Item> {
        let item = |entry| self.item(entry, with_hints, cx);
        entries.iter().map(item).collect()
    }

    fn item(&self, entry: &Entry, with_hints: bool, cx: &ScreenContext<'_>) -> Item {
        let (theme, marks) = (
            &cx.look.theme,
            match self.most {
                Some(_) => Marks::Boxes,
                None => Marks::Radio,
            },
        );
        let What::Old(key) = &entry.what else {
            return Item::new(entry.label.clone(), theme.text).signed("+", theme.text);
        };
        let chosen = self.chosen(key);
        let has_reasons = matches!(self.offer, Offer::Rows { reasons: true, .. });
        let item = Item::choice(entry.label.clone(), marks, chosen.is_some(), cx.look);
        let item = item.hinted(reason(chosen, has_reasons, cx), theme.muted);
        if with_hints {
            item.hinted(self.offer.hint(&entry.what, cx), theme.muted)
        } else {
            item
        }
    }

    /// Draws the list; the hint of the entry in focus stands below it if not all have room.
    pub(in super::super) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let theme = &cx.look.theme;
        self.draw_because(cx, pen);
        self.draw_filter(cx, pen);
        let entries = self.entries(cx);
        if entries.is_empty() {
            let nothing = match &self.offer {
                Offer::Rows { .. } => Phrase::PickNothing,
                Offer::Choices(_) => Phrase::PickNoMatch,
                Offer::Gaps => Phrase::MendsNothing,
            };
            pen.point();
            return pen.write(&cx.say(&nothing), theme.text);
        }
        // While a reason is written, that is what has the focus.
        let cursor = self.cursor.filter(|_| self.because.is_none());
        let cursor = cursor.map(|cursor| cursor.place(entries.len()));
        if cursor.is_none() {
            pen.point();
        }
        let (width, room) = (pen.width(), pen.height());
        let height = |items: &[Item]| List::choices(items, 0).height(width);
        let mut items = self.items(&entries, true, cx);
        if height(&items) > room {
            items = self.items(&entries, false, cx);
            let focused = cursor.and_then(|cursor| entries.get(cursor));
            let hint = focused.map(|entry| self.offer.hint(&entry.what, cx));
            let hint = hint.unwrap_or_default();
            // Not at the price of the choices themselves.
            let spare = room.saturating_sub(height(&items).min(LEAST_LIST));
            let most = pen.rows(&hint).min(spare).min(MOST_HINT);
            if !hint.is_empty() {
                pen.foot(most, |foot| {
                    foot.write_within(&hint, most, theme.muted);
                });
            }
        }
        pen.list(&List {
            cursor,
            digits: self.wanted().is_empty(),
            ..List::read(&items)
        });
    }

    /// What is typed to find an entry, or that one can type. The terminal's cursor stands there once there
    /// is something.
    fn draw_filter(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let Some(filter) = self.filter.as_ref().filter(|_| self.shows_filter(cx)) else {
            return;
        };
        let label = cx.say(&match self.offer {
            Offer::Rows { .. } => Phrase::LabelFindOrAdd,
            Offer::Choices(_) | Offer::Gaps => Phrase::LabelFind,
        });
        pen.labelled(&label, |rest| {
            if filter.is_empty() {
                if self.cursor.is_none() {
                    rest.point();
                }
                rest.line(&cx.say(&Phrase::PlaceholderFind), cx.look.theme.muted);
            } else {
                rest.field(filter, "", true);
            }
        });
    }

    /// Why the reference that was just made holds, in the last rows.
    fn draw_because(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let Some((row, input)) = &self.because else {
            return;
        };
        let name = cx.wording().row_name(row);
        let label = cx.say(&Phrase::LabelReason { name });
        pen.foot(1 + input.height(pen.width()), |foot| {
            foot.line(&label, cx.look.theme.title);
            input.draw(cx, foot, true);
        });
    }
}

/// Why a chosen row is referred to; empty if nobody says.
fn reason(chosen: Option<&Chosen>, has_reasons: bool, cx: &ScreenContext<'_>) -> String {
    match chosen {
        Some(chosen) if !chosen.reason.is_empty() => {
            let reason = chosen.reason.clone().into();
            cx.say(&Phrase::PickBecause { reason })
        }
        Some(_) if has_reasons => cx.say(&Phrase::PickStated),
        _ => String::new(),
    }
}
