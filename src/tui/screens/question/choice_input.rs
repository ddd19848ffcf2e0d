//! Choosing one, or some, of a list.

use ratatui::Frame;
use ratatui::layout::Rect;

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
pub(crate) struct ChoiceInput {
    list: Id,
    several: Several,
    chosen: Vec<Code>,
    cursor: usize,
    narrowing: Narrowing,
}

/// How many may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Several {
    /// One.
    One,
    /// Any number, or at most so many.
    Many(Option<usize>),
}

/// What a key has led to.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum Chosen {
    /// Nothing was chosen.
    Nothing,
    /// This holds now.
    Now(Value),
    /// This holds now, and the person goes on; `None` where nothing is chosen or changed.
    Done(Option<Value>),
    /// Something to tell.
    Told(Notice, Option<Value>),
}

/// The rows that a list is left with before what explains the choice in focus gets any.
const LEAST_LIST: usize = 5;

/// From so many choices on, a list can be shortened by typing.
const LONG: usize = 10;

impl ChoiceInput {
    /// A list with these codes chosen, the first of them in focus.
    pub(crate) fn new(
        list: Id,
        several: Several,
        cx: &ScreenContext<'_>,
        value: Option<&Value>,
    ) -> Self {
        let chosen = value.map_or_else(Vec::new, |value| value.codes().to_vec());
        let mut input = Self {
            list,
            several,
            chosen,
            cursor: 0,
            narrowing: Narrowing::default(),
        };
        let first = input.chosen.first().cloned();
        input.cursor = input
            .offered(cx)
            .iter()
            .position(|(code, _)| Some(code) == first.as_ref())
            .unwrap_or(0);
        input
    }

    /// Where keys are pressed, given what it is without narrowing.
    pub(crate) const fn context(&self, otherwise: Context) -> Context {
        if self.narrowing.is_typing() {
            Context::Filter
        } else {
            otherwise
        }
    }

    /// Whether several may be chosen.
    pub(crate) const fn is_many(&self) -> bool {
        matches!(self.several, Several::Many(_))
    }

    /// Takes over what the sheet holds now, after something else changed it.
    pub(crate) fn reread(&mut self, value: Option<&Value>) {
        self.chosen = value.map_or_else(Vec::new, |value| value.codes().to_vec());
    }

    /// How many rows the list takes at this width, hints and all.
    pub(crate) fn wanted(&self, width: u16, cx: &ScreenContext<'_>) -> usize {
        List::choices(&self.items(cx, false), 0).height(usize::from(width)) + 2
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

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Chosen {
        let offered = self.offered(cx);
        let mut cursor = Cursor::at(self.cursor);
        cursor.moves(action, offered.len(), cx.page.get());
        self.cursor = cursor.place(offered.len());
        match action {
            Action::Filter if offered.len() >= LONG => self.narrowing.begin(),
            Action::Digit(digit) => {
                let place = usize::from(digit).saturating_sub(1);
                if let Some((code, _)) = offered.get(place) {
                    self.cursor = place;
                    return self.choose(code.clone(), cx);
                }
            }
            Action::Choose => {
                if let Some((code, _)) = offered.get(self.cursor) {
                    return self.choose(code.clone(), cx);
                }
            }
            Action::Accept if self.narrowing.is_typing() => self.narrowing.keep(),
            Action::Accept => return self.accept(offered.get(self.cursor), cx),
            Action::Back if self.narrowing.is_on() => self.narrowing.end(),
            _ => {}
        }
        Chosen::Nothing
    }

    /// Whether the way back first leads out of a search.
    pub(crate) const fn holds_back(&self) -> bool {
        self.narrowing.is_on()
    }

    /// Lets a typed change act on the search.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        self.cursor = 0;
        self.narrowing.typed(edit, cx)
    }

    fn choose(&mut self, code: Code, cx: &ScreenContext<'_>) -> Chosen {
        match self.several {
            Several::One if self.chosen == [code.clone()] => {
                return Chosen::Told(Notice::info(Phrase::NoticeChosenAlready), None);
            }
            Several::One => self.chosen = vec![code],
            Several::Many(most) => {
                if let Some(place) = self.chosen.iter().position(|chosen| *chosen == code) {
                    self.chosen.remove(place);
                } else if let Some(most) = most.filter(|most| self.ticked(cx) >= *most) {
                    let notice = Notice::refused(Phrase::NoticeTooMany { most: count(most) });
                    return Chosen::Told(notice, None);
                } else {
                    self.chosen.push(code);
                    self.put_in_order(cx);
                }
            }
        }
        Chosen::Now(self.value())
    }

    fn accept(&mut self, focused: Option<&(Code, String)>, cx: &ScreenContext<'_>) -> Chosen {
        let Some((code, _)) = focused else {
            return Chosen::Done(None);
        };
        match self.several {
            Several::One if self.chosen.first() == Some(code) => Chosen::Done(None),
            Several::One => {
                self.chosen = vec![code.clone()];
                Chosen::Done(Some(self.value()))
            }
            Several::Many(_) if self.ticked(cx) == 0 => {
                self.choose(code.clone(), cx);
                Chosen::Told(Notice::info(Phrase::NoticeTickedOne), Some(self.value()))
            }
            Several::Many(_) => Chosen::Done(None),
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

    fn value(&self) -> Value {
        match self.several {
            Several::One => self.chosen.first().map_or_else(
                || Value::Codes(Vec::new()),
                |code| Value::Code(code.clone()),
            ),
            Several::Many(_) => Value::Codes(self.chosen.clone()),
        }
    }

    /// The choices, with their hints or without.
    fn items(&self, cx: &ScreenContext<'_>, with_hints: bool) -> Vec<Item> {
        let marks = match self.several {
            Several::One => Marks::Radio,
            Several::Many(_) => Marks::Boxes,
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
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let mut pen = Pen::new(cx, frame, area);
        self.narrowing.draw(cx, &mut pen);
        let mut items = self.items(cx, true);
        let cursor = self.cursor.min(items.len().saturating_sub(1));
        let height = |items: &[Item]| List::choices(items, cursor).height(usize::from(area.width));
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
