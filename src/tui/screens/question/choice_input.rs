//! Choosing one, or some, of a list.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::narrowing::Narrowing;
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::id::{Code, Id};
use crate::session::value::Value;
use crate::text::{Phrase, count};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::blocks;
use crate::tui::widgets::choice_list::{Choice, ChoiceList, Marks};
use crate::tui::widgets::lines;
use crate::tui::widgets::text_field::{Edit, Edited};
use crate::tui::widgets::window::MoreText;

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
        let choices = self.entries(cx);
        let more = |more| cx.more(more);
        let bare: Vec<Choice> = choices
            .iter()
            .map(|choice| Choice {
                hint: String::new(),
                ..choice.clone()
            })
            .collect();
        self.widget(&bare, 0, cx, &more).height(width) + 2
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
        self.cursor = self.cursor.min(offered.len().saturating_sub(1));
        if let Some(cursor) = blocks::moved(action, self.cursor, offered.len()) {
            self.cursor = cursor;
        }
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

    fn entries(&self, cx: &ScreenContext<'_>) -> Vec<Choice> {
        let wording = cx.wording();
        self.offered(cx)
            .into_iter()
            .map(|(code, label)| Choice {
                hint: cx.text(&wording.choice(&self.list, &code).attribute("hint")),
                chosen: self.chosen.contains(&code),
                label,
            })
            .collect()
    }

    /// Draws the list; the hint of the choice in focus stands below it where not all have room.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let area = self.narrowing.draw(cx, frame, area);
        let choices = self.entries(cx);
        let cursor = self.cursor.min(choices.len().saturating_sub(1));
        let more = |more| cx.more(more);
        let list = |choices: &[Choice]| -> usize {
            self.widget(choices, cursor, cx, &more).height(area.width)
        };
        if list(&choices) <= usize::from(area.height) {
            self.put(&choices, cursor, cx, (frame, area));
            return;
        }
        let hint = choices
            .get(cursor)
            .map(|choice| choice.hint.clone())
            .unwrap_or_default();
        let bare: Vec<Choice> = choices
            .into_iter()
            .map(|choice| Choice {
                hint: String::new(),
                ..choice
            })
            .collect();
        // Not at the price of the choices themselves.
        let spare = usize::from(area.height).saturating_sub(list(&bare).min(LEAST_LIST));
        let width = usize::from(area.width.saturating_sub(2));
        let hint = lines::wrap_within(&hint, (width, spare.min(2)), cx.look.glyphs.ellipsis);
        let kept = u16::try_from(hint.len()).unwrap_or(2);
        let below = area.height.saturating_sub(kept);
        self.put(
            &bare,
            cursor,
            cx,
            (
                frame,
                Rect {
                    height: below,
                    ..area
                },
            ),
        );
        for (row, line) in hint.iter().enumerate() {
            let place = (2, usize::from(below) + row);
            lines::put(frame.buffer_mut(), area, place, line, cx.look.theme.muted);
        }
    }

    fn put(
        &self,
        choices: &[Choice],
        cursor: usize,
        cx: &ScreenContext<'_>,
        (frame, area): (&mut Frame<'_>, Rect),
    ) {
        let more = |more| cx.more(more);
        let widget = self.widget(choices, cursor, cx, &more);
        if !self.narrowing.is_typing()
            && let Some(caret) = widget.caret(area)
        {
            frame.set_cursor_position(caret);
        }
        frame.render_widget(widget, area);
    }

    fn widget<'w>(
        &self,
        choices: &'w [Choice],
        cursor: usize,
        cx: &'w ScreenContext<'_>,
        more: MoreText<'w>,
    ) -> ChoiceList<'w> {
        ChoiceList {
            choices,
            cursor: Some(cursor),
            marks: match self.several {
                Several::One => Marks::Radio,
                Several::Many(_) => Marks::Boxes,
            },
            digits: true,
            look: cx.look,
            more,
        }
    }
}
