//! Somebody who types in answers and knows the pages by heart: takes the fewest keys that the pages
//! allow, and counts them by what they are for.

mod list;

use std::collections::BTreeMap;

use self::list::{Offered, Pick};
use super::entries::{Content, Entry, names};
use crate::app::key::Key;
use crate::app::keymap::Context;
use crate::method::field::Field;
use crate::method::id::{Code, Id};
use crate::method::kind::Kind;
use crate::method::question::Asked;
use crate::session::row::Row;
use crate::session::value::{Mended, Value};
use crate::text::report::gap_words;
use crate::tui::app::person::{Person, key_called};
use crate::tui::events::arrival::Input;
use crate::tui::screens::Screen;

/// What a key is for that adds no character to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Purpose {
    /// Begins the session, or passes the announcement of a stage.
    Begin,
    /// Ends a text, and goes on.
    EndText,
    /// Takes out what was proposed.
    Clear,
    /// Chooses the only one that can be chosen.
    Choose,
    /// Ticks one of several.
    Tick,
    /// Ends a reason, and goes on or back to its list.
    EndReason,
    /// Leaves a list that does not go on by itself.
    LeaveList,
    /// Passes a field that stays empty.
    Skip,
    /// Leaves the new row that nothing is to be written in.
    NoMore,
}

/// What a field is left for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum To {
    Field,
    Row,
    Question,
}

/// Where a field is left to.
#[derive(Clone, Copy)]
struct Leave {
    to: To,
    /// Whether Enter goes there, and a digit that chooses.
    by_enter: bool,
}

/// Somebody who types in answers.
pub(super) struct Typist {
    pub(super) person: Person,
    /// How many keys were pressed that add no character to an answer.
    pub(super) keys: BTreeMap<Purpose, usize>,
    /// How many characters of answers were typed.
    pub(super) characters: usize,
    pub(super) rows: usize,
}

impl Typist {
    pub(super) const fn new(person: Person) -> Self {
        Self {
            person,
            keys: BTreeMap::new(),
            characters: 0,
            rows: 0,
        }
    }

    fn press(&mut self, purpose: Purpose, key: &str) {
        self.person.input(Input::Key(key_called(key)));
        *self.keys.entry(purpose).or_default() += 1;
    }

    fn types(&mut self, text: &str) {
        for letter in text.chars() {
            self.characters += 1;
            self.person.input(Input::Key(Key::char(letter)));
        }
    }

    /// Begins a session and gives all answers.
    pub(super) fn enters(&mut self, entries: &[(Id, Entry)]) {
        self.press(Purpose::Begin, "n");
        for (question, entry) in entries {
            let shown = self.person.app().screens.last();
            if shown.and_then(Screen::question).is_none() {
                self.press(Purpose::Begin, "Enter");
            }
            let shown = self.person.app().screens.last();
            let shown = shown.and_then(Screen::question);
            let is_there = shown.is_some_and(|screen| screen.question() == question);
            assert!(is_there, "not at {question}:\n{}", self.person.screen());
            match entry {
                Entry::Once(content) => self.answers(question, content),
                Entry::Rows(rows) => {
                    for (nth, row) in rows.iter().enumerate() {
                        self.adds(question, nth, row, nth + 1 == rows.len());
                    }
                }
            }
        }
    }

    fn answers(&mut self, question: &Id, content: &Content) {
        let cx = self.person.app().cx();
        let Asked::Once(kind) = cx.method.question(question).unwrap().asked.clone() else {
            panic!("{question} has rows");
        };
        let leave = Leave {
            to: To::Question,
            by_enter: true,
        };
        self.fills(&kind, content, None, leave);
    }

    /// Fills a new row, which the page has opened by itself.
    fn adds(&mut self, question: &Id, nth: usize, row: &[(Id, Content)], is_last: bool) {
        self.rows += 1;
        let content = |field: &Field| row.iter().find(|(id, _)| *id == field.id);
        let mut here = 0;
        loop {
            let fields = self.fields(question, nth, None);
            let filled = (here..fields.len()).find(|place| content(&fields[*place]).is_some());
            let place = filled.expect("a row is left by its last field");
            for _ in here..place {
                self.press(Purpose::Skip, "Tab");
            }
            let (id, said) = content(&fields[place]).unwrap();
            here = place + 1;
            // What is chosen may bring other fields.
            let ahead = self.fields(question, nth, Some((id, said)));
            let is_more = ahead
                .iter()
                .skip(here)
                .any(|field| content(field).is_some());
            let stops = ahead
                .get(here)
                .is_none_or(|next| ahead[place].short && !next.short);
            let leave = Leave {
                to: match (is_more, is_last) {
                    (true, _) => To::Field,
                    (false, true) => To::Question,
                    (false, false) => To::Row,
                },
                by_enter: stops != is_more,
            };
            self.fills(&fields[place].kind, said, Some(question), leave);
            if !is_more {
                return;
            }
        }
    }

    /// The fields of that row, in the order of its page, if that were said in one.
    fn fields(&self, question: &Id, nth: usize, said: Option<(&Id, &Content)>) -> Vec<Field> {
        let cx = self.person.app().cx();
        let row = cx.sheet.rows(question).get(nth).cloned();
        let mut row = row.unwrap_or_else(|| Row::new(cx.fresh_row.clone()));
        if let Some((field, Content::Chosen(codes))) = said {
            let value = Value::Code(codes[0].clone());
            row.fields.insert(field.clone(), value);
        }
        let fields = cx.method.question(question).unwrap().fields().iter();
        let there = fields.filter(|field| cx.answers().asks_field(question, &row, field));
        let mut fields: Vec<Field> = there.cloned().collect();
        fields.sort_by_key(|field| !field.short);
        fields
    }

    /// Fills the field that is open, in a row of that question, and leaves it.
    fn fills(&mut self, kind: &Kind, content: &Content, rows_of: Option<&Id>, leave: Leave) {
        match content {
            Content::Typed(text) => {
                if *kind == Kind::Composed {
                    self.press(Purpose::Clear, "Ctrl-u");
                }
                self.types(text);
                self.leaves(Purpose::EndText, rows_of.is_some(), leave);
            }
            Content::Chosen(codes) => {
                let (list, places) = self.choices(kind, codes, rows_of.is_some());
                let is_many = matches!(kind, Kind::Choices { .. });
                self.chooses(list, &places, is_many, rows_of.is_some(), leave);
            }
            Content::Picked(picked) => {
                let (list, places) = self.rows_offered(kind, picked, rows_of);
                let Kind::References { one, reasons, .. } = kind else {
                    panic!("{kind:?} refers to nothing");
                };
                if *reasons {
                    self.reasons(list, picked, &places, leave);
                } else {
                    self.chooses(list, &places, !one, true, leave);
                }
            }
            Content::Mends(rule, row) => {
                let (list, place) = self.gaps(rule, row.as_ref());
                self.chooses(list, &[place], false, true, leave);
            }
        }
    }

    /// Chooses these places of a list, and leaves it.
    fn chooses(
        &mut self,
        mut list: Offered,
        places: &[usize],
        is_many: bool,
        in_row: bool,
        leave: Leave,
    ) {
        match places {
            [place] if leave.by_enter && !is_many => {
                self.picks(&mut list, *place, Pick::One);
                if in_row && leave.to == To::Question {
                    self.press(Purpose::NoMore, "Tab");
                }
            }
            [place] if !is_many && leave.to != To::Field => {
                self.picks(&mut list, *place, Pick::One);
                self.leaves(Purpose::LeaveList, in_row, leave);
            }
            places => {
                let pick = if is_many { Pick::Tick } else { Pick::Stay };
                for place in places {
                    self.picks(&mut list, *place, pick);
                }
                self.leaves(Purpose::LeaveList, in_row, leave);
            }
        }
    }

    fn picks(&mut self, list: &mut Offered, place: usize, pick: Pick) {
        let purpose = match pick {
            Pick::One | Pick::Stay => Purpose::Choose,
            Pick::Tick => Purpose::Tick,
        };
        for key in list.reach(place, pick) {
            self.press(purpose, &key);
        }
    }

    /// Chooses rows and says why: each opens the line in which to say it.
    fn reasons(
        &mut self,
        mut list: Offered,
        picked: &[(String, String)],
        places: &[usize],
        leave: Leave,
    ) {
        for place in places {
            self.picks(&mut list, *place, Pick::Tick);
        }
        let reasons: Vec<&String> = picked.iter().map(|(_, reason)| reason).collect();
        let written = reasons.iter().rposition(|reason| !reason.is_empty());
        for reason in &reasons[..written.map_or(0, |place| place + 1)] {
            self.press(Purpose::EndReason, "Enter");
            self.types(reason);
        }
        self.leaves(Purpose::EndReason, true, leave);
    }

    /// Leaves a field that does not do so by itself.
    fn leaves(&mut self, purpose: Purpose, in_row: bool, leave: Leave) {
        let turns_pages = self.person.app().context() != Context::Paragraph;
        match leave.to {
            To::Question if in_row && turns_pages => self.press(purpose, "PageDown"),
            To::Question if in_row => {
                self.press(purpose, "Ctrl-s");
                self.press(Purpose::NoMore, "Tab");
            }
            To::Row => self.press(purpose, "Ctrl-s"),
            To::Field | To::Question => self.press(purpose, "Tab"),
        }
    }

    fn choices(&self, kind: &Kind, codes: &[Code], in_row: bool) -> (Offered, Vec<usize>) {
        let (cx, list) = (self.person.app().cx(), kind.list().unwrap());
        let offered: Vec<Code> = cx
            .answers()
            .offered(list)
            .map(|one| one.code.clone())
            .collect();
        let label = |code| cx.text(&cx.wording().choice(list, code));
        let labels: Vec<String> = offered.iter().map(label).collect();
        let place = |code| offered.iter().position(|one| one == code).unwrap();
        let list = if in_row {
            Offered::rows(&labels)
        } else {
            Offered::new(&labels)
        };
        (list, codes.iter().map(place).collect())
    }

    fn rows_offered(
        &self,
        kind: &Kind,
        picked: &[(String, String)],
        rows_of: Option<&Id>,
    ) -> (Offered, Vec<usize>) {
        let Kind::References { to, .. } = kind else {
            panic!("{kind:?} refers to nothing");
        };
        let cx = self.person.app().cx();
        let names = names(cx.method, cx.sheet);
        // The row that picks is the last of its question, and does not pick itself.
        let owner = rows_of.and_then(|question| cx.sheet.rows(question).last());
        let mut offered = Vec::new();
        let mut labels = Vec::new();
        for question in to {
            let kind = cx.text(&cx.wording().rows(question));
            let others = cx.sheet.rows(question).iter();
            for row in others.filter(|row| Some(&row.id) != owner.map(|owner| &owner.id)) {
                let name = names[&row.id].clone();
                labels.push(match to.as_slice() {
                    [_] => name.clone(),
                    _ => format!("{name} ({kind})"),
                });
                offered.push(name);
            }
        }
        let place = |name: &String| offered.iter().position(|one| one == name).unwrap();
        let places = picked.iter().map(|(name, _)| place(name)).collect();
        (Offered::rows(&labels), places)
    }

    fn gaps(&self, rule: &Id, row: Option<&String>) -> (Offered, usize) {
        let cx = self.person.app().cx();
        let names = names(cx.method, cx.sheet);
        let is_it = |mended: &Mended| match mended {
            Mended::Gap { rule: one, row: of } => {
                one == rule && of.as_ref().map(|of| &names[of]) == row
            }
            Mended::Question(_) => false,
        };
        let gaps = &cx.pathway().gaps;
        let place = gaps.iter().position(|gap| is_it(&gap.as_mended())).unwrap();
        let labels = gaps
            .iter()
            .map(|gap| cx.words(&gap_words(&cx.wording(), gap)));
        (Offered::new(&labels.collect::<Vec<_>>()), place)
    }
}
