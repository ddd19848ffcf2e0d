//! Choosing one or some of a list: choices of the method, rows of other questions, gaps. What is chosen
//! is kept at once. A list of rows, or a long one, is found in by typing; a name that it lacks is a new row.

mod chosen;
mod offer;
mod view;

use std::collections::BTreeMap;

use self::chosen::Chosen;
use self::offer::{Entry, Key, Offer, What};
use super::step::{Step, Way};
use super::text_input::TextInput;
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::method::id::Id;
use crate::method::kind::{Kind, TextSize};
use crate::session::Position;
use crate::session::draft::{Part, Written};
use crate::session::edit::Edit as Change;
use crate::session::key::RowId;
use crate::session::value::Value;
use crate::text::typed::TypedKind;
use crate::text::{Phrase, count};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::text_field::{Edit, Edited, Extent, TextField};

/// With more entries than this a list is found in by typing: the digits do not reach further.
const SHORT: usize = 9;

/// A list to choose from.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct ListInput {
    offer: Offer,
    /// How many may be chosen if it is not just one.
    most: Option<usize>,
    chosen: Vec<Chosen>,
    /// The entry in focus; none until the person moves or types, so that Enter chooses nothing unasked.
    cursor: Option<Cursor>,
    /// What is typed to find an entry; `None` for a short list.
    filter: Option<TextField>,
    /// Why the reference to that row holds, while it is asked.
    because: Option<(RowId, TextInput)>,
    /// The rows that were chosen here, and for which it is still to be asked.
    unasked: Vec<RowId>,
}

impl ListInput {
    /// A list of what that kind of value offers, what the value holds chosen; on behalf of a row, if of
    /// one. `None` for a kind that is typed.
    pub(super) fn new(
        kind: &Kind,
        value: Option<&Value>,
        row: Option<&RowId>,
        cx: &ScreenContext<'_>,
    ) -> Option<Self> {
        let (offer, most) = Offer::of(kind, row)?;
        let mut input = Self {
            offer,
            most,
            chosen: Vec::new(),
            cursor: None,
            filter: None,
            because: None,
            unasked: Vec::new(),
        };
        input.reread(value);
        let entries = input.entries(cx);
        let is_of_rows = matches!(input.offer, Offer::Rows { .. });
        if row.is_some() || is_of_rows || entries.len() > SHORT {
            input.filter = Some(TextField::new(Extent::Line, ""));
        }
        let first = input.chosen.first();
        input.cursor = first.map(|first| Cursor::at(first.key.place(&entries)));
        Some(input)
    }

    /// Where keys are pressed.
    pub(super) const fn context(&self) -> Context {
        let chooses = self.enter_chooses();
        match (&self.because, &self.filter) {
            (Some((_, input)), _) => input.context(),
            (None, Some(filter)) if !filter.is_empty() => Context::Narrowed,
            (None, Some(_)) if chooses => Context::PickOne,
            (None, Some(_)) => Context::PickMany,
            (None, None) if chooses => Context::Choice,
            (None, None) => Context::Choices,
        }
    }

    /// Takes over what the sheet holds now, after something changed it.
    pub(super) fn reread(&mut self, value: Option<&Value>) {
        self.chosen = Chosen::all(value);
        self.because.take_if(|(row, _)| {
            let key = Key::Row(row.clone());
            !self.chosen.iter().any(|chosen| chosen.key == key)
        });
    }

    fn keep(&self) -> Step {
        Step::keep(chosen::value(
            &self.chosen,
            &self.offer,
            self.most.is_some(),
        ))
    }

    fn chosen(&self, key: &Key) -> Option<&Chosen> {
        self.chosen.iter().find(|chosen| chosen.key == *key)
    }

    /// What is typed to find an entry.
    fn wanted(&self) -> &str {
        self.filter
            .as_ref()
            .map_or("", |filter| filter.text().trim())
    }

    /// What can be chosen now: what contains the text that is typed, and new rows of that name if it is
    /// the name of none.
    fn entries(&self, cx: &ScreenContext<'_>) -> Vec<Entry> {
        let chosen = self.chosen.iter().map(|chosen| &chosen.key);
        self.offer.entries(chosen, self.wanted(), cx)
    }

    /// Lets a key act.
    pub(super) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Step {
        if let Some((row, mut input)) = self.because.take() {
            let step = input.act(action, cx);
            if step.way == Way::Stay {
                self.because = Some((row, input));
                return step;
            }
            self.give_reason(&row, step.kept.flatten().as_ref());
            // Up and Esc lead back to the list, to choose another one.
            let way = match step.way {
                Way::On => self.way_on(),
                Way::Before | Way::Out => Way::Stay,
                way => way,
            };
            return self.keep().and_leave(way);
        }
        let entries = self.entries(cx);
        if self.moves(action, entries.len(), cx) {
            return Step::stay();
        }
        let mut cursor = self.cursor.unwrap_or_default();
        let picked = cursor.picks(action, entries.len());
        let picked = picked.filter(|_| self.cursor.is_some() || action != Action::Accept);
        self.cursor = picked.map(|_| cursor).or(self.cursor);
        let focused = picked.and_then(|place| entries.into_iter().nth(place));
        let is_narrowed = !self.wanted().is_empty();
        match (action, focused) {
            (Action::Back, _) if self.clear_filter() => Step::stay(),
            (Action::Back, _) => Step::leave(Way::Out),
            (Action::NextField | Action::PreviousField | Action::FinishRow, _) if is_narrowed => {
                self.act(Action::Accept, cx)
            }
            (Action::NextField, _) => Step::leave(Way::Next),
            (Action::PreviousField, _) => Step::leave(Way::Before),
            (Action::FinishRow, _) => Step::leave(Way::Done),
            (Action::Accept, _) if !self.enter_chooses() && !is_narrowed => {
                Step::leave(self.way_on())
            }
            (Action::Reason, _) => self.ask_reason(cx),
            (_, Some(entry)) => self.pick(entry, action, cx),
            (Action::Accept, None) if !is_narrowed => Step::leave(Way::On),
            (_, None) => Step::stay(),
        }
    }

    /// Moves the focus; the first key that does gives it to the first entry, or the last.
    fn moves(&mut self, action: Action, count: usize, cx: &ScreenContext<'_>) -> bool {
        let page = cx.page.get();
        if let Some(cursor) = &mut self.cursor {
            return cursor.moves(action, count, page);
        }
        let mut cursor = Cursor::default();
        let begins = matches!(action, Action::Down | Action::Choose);
        let begins = begins || cursor.moves(action, count, page);
        self.cursor = begins.then_some(cursor);
        begins
    }

    /// Whether Enter chooses the entry in focus before it goes on: not if several can be chosen and some
    /// are.
    const fn enter_chooses(&self) -> bool {
        self.cursor.is_some() && (self.most.is_none() || self.chosen.is_empty())
    }

    /// On, once it was asked of every row that was chosen here why it holds.
    fn way_on(&mut self) -> Way {
        let chosen = &self.chosen;
        let is_chosen = |row: &RowId| chosen.iter().any(|one| one.key.row() == Some(row));
        self.unasked.retain(is_chosen);
        if self.unasked.is_empty() {
            return Way::On;
        }
        self.because = Some((self.unasked.remove(0), line("")));
        Way::Stay
    }

    /// Asks again why the reference to the row in focus holds.
    fn ask_reason(&mut self, cx: &ScreenContext<'_>) -> Step {
        let place = self.cursor.map(|cursor| cursor.place(usize::MAX));
        let entry = place.and_then(|place| self.entries(cx).into_iter().nth(place));
        let chosen = entry.and_then(|entry| match entry.what {
            What::Old(key) => self.chosen(&key).cloned(),
            What::New(_) => None,
        });
        if let (Some(chosen), Offer::Rows { reasons: true, .. }) = (chosen, &self.offer)
            && let Key::Row(row) = chosen.key
        {
            self.because = Some((row, line(&chosen.reason)));
        }
        Step::stay()
    }

    /// Shows the whole list again; whether something was typed.
    fn clear_filter(&mut self) -> bool {
        let typed = self.filter.as_mut().filter(|filter| !filter.is_empty());
        let typed = typed.map(|filter| *filter = TextField::new(Extent::Line, ""));
        self.cursor = self.cursor.filter(|_| typed.is_none());
        typed.is_some()
    }

    /// Chooses an entry, or no longer; an entry that is no row yet becomes one. Enter goes on then, and so
    /// does the digit of the only one that can be chosen.
    fn pick(&mut self, entry: Entry, action: Action, cx: &ScreenContext<'_>) -> Step {
        let name = self.wanted().to_owned();
        let was_narrowed = self.clear_filter();
        let is_one = self.most.is_none();
        let way = match action {
            Action::Accept if is_one || !was_narrowed => Way::On,
            Action::Digit(_) if is_one => Way::On,
            _ => Way::Stay,
        };
        let step = match entry.what {
            What::Old(key) if is_one && self.chosen(&key).is_some() => return Step::leave(way),
            What::Old(key) => {
                if self.chosen(&key).is_none() && self.is_full(cx) {
                    let most = count(self.most.unwrap_or(1));
                    let refused = Notice::refused(Phrase::NoticeTooMany { most });
                    return Step::stay().and_notify(refused);
                }
                self.toggle(key.clone(), cx);
                if was_narrowed {
                    self.cursor = Some(Cursor::at(key.place(&self.entries(cx))));
                }
                self.keep()
            }
            What::New(question) => {
                let Some(adding) = self.add(question, name, cx) else {
                    return Step::stay();
                };
                self.keep().after(adding)
            }
        };
        let way = match way {
            Way::On => self.way_on(),
            way => way,
        };
        let step = step.and_leave(way);
        if matches!(action, Action::Digit(_)) && way == Way::On {
            let name = entry.label.into();
            return step.and_notify(Notice::done(Phrase::NoticeChosen { name }));
        }
        step
    }

    /// Whether no more can be chosen, of those that are offered.
    fn is_full(&self, cx: &ScreenContext<'_>) -> bool {
        let Some(most) = self.most else { return false };
        let entries = self.offer.entries([].into_iter(), "", cx);
        let is_chosen =
            |entry: &&Entry| matches!(&entry.what, What::Old(key) if self.chosen(key).is_some());
        entries.iter().filter(is_chosen).count() >= most
    }

    fn toggle(&mut self, key: Key, cx: &ScreenContext<'_>) {
        if self.chosen(&key).is_some() {
            self.unasked.retain(|row| Some(row) != key.row());
            return self.chosen.retain(|chosen| chosen.key != key);
        }
        if self.most.is_none() {
            self.chosen.clear();
            self.unasked.clear();
        }
        if let (Key::Row(row), Offer::Rows { reasons: true, .. }) = (&key, &self.offer) {
            self.unasked.push(row.clone());
        }
        self.chosen.push(Chosen::stated(key));
        if let Offer::Choices(list) = &self.offer {
            // Codes are kept in the order of their list.
            let choices = cx.method.list(list);
            let rank = |chosen: &Chosen| {
                choices
                    .iter()
                    .position(|choice| Some(&choice.code) == chosen.key.code())
            };
            self.chosen.sort_by_key(rank);
        }
    }

    /// Chooses a row that is to be added, and has the focus; `None` if such rows have no name.
    fn add(&mut self, question: Id, name: String, cx: &ScreenContext<'_>) -> Option<Change> {
        let field = offer::label_field(&question, cx)?.clone();
        let row = cx.fresh_row.clone();
        self.cursor = Some(Cursor::at(self.offer.place_of_new(&question, cx)));
        self.toggle(Key::Row(row.clone()), cx);
        Some(Change::AddRow {
            question,
            row,
            fields: BTreeMap::from([(field, Value::Text(name))]),
        })
    }

    fn give_reason(&mut self, row: &RowId, reason: Option<&Value>) {
        let reason = reason.and_then(Value::text).unwrap_or_default();
        let key = Key::Row(row.clone());
        if let Some(chosen) = self.chosen.iter_mut().find(|chosen| chosen.key == key) {
            reason.clone_into(&mut chosen.reason);
        }
    }

    /// Keeps the reason that is being written, as the person goes elsewhere. What was typed to find an entry
    /// adds none by itself.
    pub(super) fn keep_written(&mut self, cx: &ScreenContext<'_>) -> Step {
        if self.because.is_some() {
            return self.act(Action::Back, cx);
        }
        match self.missing(cx) {
            Some(_) => {
                let name = self.wanted().into();
                Step::stay().and_notify(Notice::refused(Phrase::NoticeNameWaits { name }))
            }
            None => Step::stay(),
        }
    }

    /// The question of a row that is named and not there: nothing else has that name in it.
    fn missing(&self, cx: &ScreenContext<'_>) -> Option<Id> {
        if self.wanted().is_empty() {
            return None;
        }
        match self.entries(cx).into_iter().next()?.what {
            What::New(question) => Some(question),
            What::Old(_) => None,
        }
    }

    /// What is being written beside the list: the name of a missing row, in its own place, or why a
    /// reference holds, in that place.
    pub(super) fn written(&self, place: Position, cx: &ScreenContext<'_>) -> Option<Written> {
        if let Some((row, input)) = &self.because {
            return Some(Written {
                place,
                part: Part::Reason(row.clone()),
                text: input.written()?.to_owned(),
            });
        }
        let question = self.missing(cx)?;
        let place = Position {
            field: Some(offer::label_field(&question, cx)?.clone()),
            ..Position::at(question)
        };
        Some(Written {
            place,
            part: Part::Answer,
            text: self.wanted().to_owned(),
        })
    }

    /// Lets a typed change act on whatever is typed.
    pub(super) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        if let Some((_, input)) = &mut self.because {
            return input.typed(edit, cx);
        }
        let Some(filter) = &mut self.filter else {
            return Edited::Nothing;
        };
        let edited = filter.apply(edit, cx.field_width());
        self.cursor = (!filter.is_empty()).then(Cursor::default);
        edited
    }
}

fn line(text: &str) -> TextInput {
    TextInput::of(TypedKind::Words(TextSize::Line), text)
}
