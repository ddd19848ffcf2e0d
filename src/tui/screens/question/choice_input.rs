//! Choosing one, or some, of a list.

use super::step::{Step, Way};
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::id::{Code, Id};
use crate::session::value::Value;
use crate::text::{Phrase, count};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::list::{Item, List, Marks};
use crate::tui::widgets::narrowing::Narrowing;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::text_field::{Edit, Edited};

/// A list of choices that has the focus.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ChoiceInput {
    list: Id,
    /// How many may be chosen if it is not just one.
    most: Option<usize>,
    chosen: Vec<Code>,
    cursor: Cursor,
    narrowing: Narrowing,
}

/// The rows that a list is left with before what explains the choice in focus gets any.
const LEAST_LIST: usize = 5;

/// From so many choices on, a list can be shortened by typing.
const LONG: usize = 10;

impl ChoiceInput {
    /// A list of which one can be chosen, or several if it is said how many at most; what the value
    /// holds is chosen, the first of it in focus.
    pub(super) fn new(
        list: Id,
        most: Option<usize>,
        value: Option<&Value>,
        cx: &ScreenContext<'_>,
    ) -> Self {
        let mut input = Self {
            list,
            most,
            chosen: Vec::new(),
            cursor: Cursor::default(),
            narrowing: Narrowing::default(),
        };
        input.reread(value);
        let offered = input.offered(cx);
        let first = offered
            .iter()
            .position(|(code, _)| input.chosen.first() == Some(code));
        input.cursor = Cursor::at(first.unwrap_or(0));
        input
    }

    /// Where keys are pressed, given what it is without narrowing.
    pub(super) const fn context(&self, otherwise: Context) -> Context {
        if self.narrowing.is_typing() {
            Context::Filter
        } else {
            otherwise
        }
    }

    /// Whether several may be chosen.
    pub(super) const fn is_many(&self) -> bool {
        self.most.is_some()
    }

    /// Takes over what the sheet holds now, after something else changed it.
    pub(super) fn reread(&mut self, value: Option<&Value>) {
        self.chosen = value.map_or_else(Vec::new, |value| value.codes().to_vec());
    }

    /// How many rows the list takes at this width, hints and all.
    pub(super) fn height(&self, width: usize, cx: &ScreenContext<'_>) -> usize {
        List::choices(&self.items(cx, false), 0).height(width) + 2
    }

    /// Every choice that is offered and contains what is searched: its code and label.
    fn offered(&self, cx: &ScreenContext<'_>) -> Vec<(Code, String)> {
        let wording = cx.wording();
        cx.answers()
            .offered(&self.list)
            .map(|choice| {
                (
                    choice.code.clone(),
                    cx.text(&wording.choice(&self.list, &choice.code)),
                )
            })
            .filter(|(_, label)| self.narrowing.admits(label))
            .collect()
    }

    /// Lets a key act. What is chosen is kept at once.
    pub(super) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Step {
        let offered = self.offered(cx);
        let moved = self.cursor.moves(action, offered.len(), cx.page.get());
        if moved || self.narrowing.acts(action, offered.len() >= LONG) {
            return Step::stay();
        }
        let picked = self.cursor.picks(action, offered.len());
        let picked = picked.and_then(|place| offered.into_iter().nth(place));
        match (action, picked) {
            (Action::Back, _) => Step::leave(Way::Back),
            (Action::Accept, picked) => self.accept(picked.map(|(code, _)| code), cx),
            (_, Some((code, _))) => self.choose(code, cx),
            (_, None) => Step::stay(),
        }
    }

    /// Lets a typed change act on the search.
    pub(super) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        self.cursor = Cursor::default();
        self.narrowing.typed(edit, cx)
    }

    fn choose(&mut self, code: Code, cx: &ScreenContext<'_>) -> Step {
        let Some(most) = self.most else {
            if self.chosen == [code.clone()] {
                return Step::stay().and_notify(Notice::info(Phrase::NoticeChosenAlready));
            }
            self.chosen = vec![code];
            return Step::keep(self.value());
        };
        if let Some(place) = self.chosen.iter().position(|chosen| *chosen == code) {
            self.chosen.remove(place);
        } else if self.ticked(cx) >= most {
            let notice = Notice::refused(Phrase::NoticeTooMany { most: count(most) });
            return Step::stay().and_notify(notice);
        } else {
            self.chosen.push(code);
            self.put_in_order(cx);
        }
        Step::keep(self.value())
    }

    /// Goes on, with the choice in focus if that is what one means by it.
    fn accept(&mut self, focused: Option<Code>, cx: &ScreenContext<'_>) -> Step {
        match focused {
            Some(code) if !self.is_many() && self.chosen.first() != Some(&code) => {
                self.chosen = vec![code];
                Step::keep(self.value()).and_leave(Way::On)
            }
            Some(code) if self.is_many() && self.ticked(cx) == 0 => self
                .choose(code, cx)
                .and_notify(Notice::info(Phrase::NoticeTickedOne)),
            _ => Step::leave(Way::On),
        }
    }

    /// How many of those that are offered are chosen.
    fn ticked(&self, cx: &ScreenContext<'_>) -> usize {
        let offered = cx.answers().offered(&self.list);
        offered
            .filter(|choice| self.chosen.contains(&choice.code))
            .count()
    }

    /// Codes are kept in the order of their list.
    fn put_in_order(&mut self, cx: &ScreenContext<'_>) {
        let choices = cx.method.list(&self.list);
        self.chosen
            .sort_by_key(|code| choices.iter().position(|choice| choice.code == *code));
    }

    fn value(&self) -> Option<Value> {
        if self.is_many() {
            Some(Value::Codes(self.chosen.clone()))
        } else {
            self.chosen.first().cloned().map(Value::Code)
        }
    }

    /// The choices, with their hints or without.
    fn items(&self, cx: &ScreenContext<'_>, with_hints: bool) -> Vec<Item> {
        let marks = if self.is_many() {
            Marks::Boxes
        } else {
            Marks::Radio
        };
        let item = |(code, label): (Code, String)| {
            let item = Item::choice(label, marks, self.chosen.contains(&code), cx.look);
            if with_hints {
                item.hinted(self.hint(&code, cx), cx.look.theme.muted)
            } else {
                item
            }
        };
        self.offered(cx).into_iter().map(item).collect()
    }

    fn hint(&self, code: &Code, cx: &ScreenContext<'_>) -> String {
        cx.text(&cx.wording().choice(&self.list, code).attribute("hint"))
    }

    /// Draws the list; the hint of the choice in focus stands below it where not all have room.
    pub(super) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        self.narrowing.draw(cx, pen);
        let mut items = self.items(cx, true);
        let cursor = self.cursor.place(items.len());
        let width = pen.width();
        let height = |items: &[Item]| List::choices(items, cursor).height(width);
        if height(&items) > pen.height() {
            items = self.items(cx, false);
            let focused = self.offered(cx).into_iter().nth(cursor);
            let hint = focused
                .map(|(code, _)| self.hint(&code, cx))
                .unwrap_or_default();
            // Not at the price of the choices themselves.
            let spare = pen.height().saturating_sub(height(&items).min(LEAST_LIST));
            let most = pen.rows(&hint).min(spare).min(2);
            if !hint.is_empty() {
                pen.foot(most)
                    .write_within(&hint, most, cx.look.theme.muted);
            }
        }
        pen.choices(&items, cursor);
    }
}
