//! Somebody who types in answers and knows the pages by heart: takes the fewest keys that the pages
//! allow, and counts them by what they are for.

mod list;

use std::collections::BTreeMap;

use self::list::{DIGITS, Offered, Tick, way};
use super::entries::{Content, Entry, names};
use crate::app::key::Key;
use crate::method::field::Field;
use crate::method::id::{Code, Id};
use crate::method::kind::{Kind, TextSize};
use crate::method::question::Asked;
use crate::session::row::Row;
use crate::session::value::Mended;
use crate::tui::app::person::{Person, key_called};
use crate::tui::events::arrival::Input;

/// What a key is for that adds no character to an answer.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Purpose {
    /// Opens a field.
    Open,
    /// Takes out what was proposed.
    Clear,
    /// Chooses in a list.
    Choose,
    /// Begins a reason, or ends it.
    Reason,
    /// Keeps a field and goes to the next one.
    Between,
    /// Goes to the fields that are there on request.
    More,
    /// Adds a row, or leaves it.
    Row,
    /// Goes to the next question.
    GoOn,
}

/// Where a field is left to.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Leave {
    /// To the next question.
    Question,
    /// To the next field.
    Field,
    /// To the fields of the row, none of them open.
    Fields,
}

impl Leave {
    const fn purpose(self) -> Purpose {
        match self {
            Self::Question => Purpose::GoOn,
            Self::Field => Purpose::Between,
            Self::Fields => Purpose::More,
        }
    }
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

    fn input(&mut self, key: &str) {
        self.person.input(Input::Key(key_called(key)));
    }

    fn press(&mut self, purpose: Purpose, keys: &[&str]) {
        for key in keys {
            self.input(key);
        }
        *self.keys.entry(purpose).or_default() += keys.len();
    }

    fn types(&mut self, text: &str) {
        for letter in text.chars() {
            self.characters += 1;
            self.person.input(Input::Key(Key::char(letter)));
        }
    }

    /// Begins a session and gives all answers.
    pub(super) fn enters(&mut self, entries: &[(Id, Entry)]) {
        self.press(Purpose::GoOn, &["n"]);
        for (place, (question, entry)) in entries.iter().enumerate() {
            assert_eq!(
                self.person.app().question_below().as_ref(),
                Some(question),
                "{}",
                self.person.screen()
            );
            let is_last = place + 1 == entries.len();
            match entry {
                Entry::Once(content) => self.answers(question, content),
                Entry::Rows(rows) => {
                    for row in rows {
                        self.adds(question, row);
                    }
                    if !is_last {
                        self.press(Purpose::GoOn, &["Right"]);
                    }
                }
            }
        }
    }

    fn answers(&mut self, question: &Id, content: &Content) {
        let cx = self.person.app().cx();
        let asked = &cx.method.question(question).unwrap().asked;
        let Asked::Once(kind) = asked else {
            panic!("{question} has rows");
        };
        let kind = kind.clone();
        self.fills(&kind, content, Leave::Question);
    }

    /// Adds a row: one field opens after the other, as far as the short route asks for them. From the last
    /// one of these, Esc leads to the others sooner than the table does.
    fn adds(&mut self, question: &Id, row: &[(Id, Content)]) {
        self.rows += 1;
        self.press(Purpose::Row, &["a"]);
        let fields = self.fields(question);
        let is_asked = |id: &Id| fields.iter().any(|field| field.id == *id && field.short);
        let (asked, more): (Vec<_>, Vec<_>) = row.iter().partition(|(id, _)| is_asked(id));
        let all_asked = fields.iter().filter(|field| field.short);
        assert!(
            all_asked.eq(asked.iter().map(|(id, _)| field(&fields, id))),
            "a field that opens by itself is left empty"
        );
        for (place, (id, content)) in asked.iter().enumerate() {
            let leave = if place + 1 == asked.len() && !more.is_empty() {
                Leave::Fields
            } else {
                Leave::Field
            };
            self.fills(&field(&fields, id).kind, content, leave);
        }
        let mut here = asked.len().saturating_sub(1);
        for (id, content) in &more {
            let fields = self.fields(question);
            let there = fields.iter().position(|field| field.id == *id).unwrap();
            self.press(Purpose::More, &way(here, there, fields.len(), None));
            self.press(Purpose::Open, &["Enter"]);
            self.fills(&fields[there].kind, content, Leave::Field);
            here = (there + 1).min(self.fields(question).len() - 1);
        }
        if !more.is_empty() {
            self.press(Purpose::Row, &["Esc"]);
        }
    }

    /// The fields of the row that is being filled, in the order of its page.
    fn fields(&self, question: &Id) -> Vec<Field> {
        let cx = self.person.app().cx();
        let blank = Row::new(cx.fresh_row.clone());
        let row = cx.sheet.rows(question).last().unwrap_or(&blank);
        let fields = cx.method.question(question).unwrap().fields().iter();
        let there = fields.filter(|field| cx.answers().asks_field(question, row, field));
        let mut fields: Vec<Field> = there.cloned().collect();
        fields.sort_by_key(|field| !field.short);
        fields
    }

    /// Fills the field that is open.
    fn fills(&mut self, kind: &Kind, content: &Content, leave: Leave) {
        match content {
            Content::Typed(text) => self.fills_text(kind, text, leave),
            Content::Chosen(codes) => self.fills_choice(kind, codes, leave),
            Content::Picked(picked) => self.picks(kind, picked, leave),
            Content::Mends(rule, row) => self.mends(rule, row.as_ref(), leave),
        }
    }

    fn fills_text(&mut self, kind: &Kind, text: &str, leave: Leave) {
        if *kind == Kind::Composed {
            self.press(Purpose::Clear, &["Ctrl-u"]);
        }
        self.types(text);
        let is_paragraph = matches!(kind, Kind::Composed | Kind::Text(TextSize::Paragraph));
        let key = match leave {
            Leave::Fields => "Esc",
            Leave::Question | Leave::Field if is_paragraph => "Tab",
            Leave::Question | Leave::Field => "Enter",
        };
        self.press(leave.purpose(), &[key]);
    }

    fn fills_choice(&mut self, kind: &Kind, codes: &[Code], leave: Leave) {
        let cx = self.person.app().cx();
        let offered = cx.answers().offered(kind.list().unwrap());
        let offered: Vec<Code> = offered.map(|choice| choice.code.clone()).collect();
        let place = |code| offered.iter().position(|one| one == code).unwrap();
        let places: Vec<usize> = codes.iter().map(place).collect();
        let mut list = Offered::unnamed(offered.len());
        let is_many = matches!(kind, Kind::Choices { .. });
        self.chooses(&mut list, &places, is_many, leave);
    }

    /// Chooses these places of a list, and leaves it. Enter alone chooses one and goes on.
    fn chooses(&mut self, list: &mut Offered, places: &[usize], is_many: bool, leave: Leave) {
        if let ([place], false, Leave::Question | Leave::Field) = (places, is_many, leave) {
            self.goes_to(list, *place, Tick::One);
        } else {
            for place in places {
                self.goes_to(list, *place, Tick::Several);
            }
        }
        self.leaves(list, leave);
    }

    fn goes_to(&mut self, list: &mut Offered, place: usize, tick: Tick) {
        // Only a picture says how far a page turns a list that the digits do not reach to the end of.
        let is_far = place >= DIGITS;
        if is_far {
            self.person.screen();
        }
        let page = is_far.then(|| self.person.app().page.get());
        let keys = list.reach(place, tick, page);
        let keys: Vec<&str> = keys.iter().map(String::as_str).collect();
        self.press(Purpose::Choose, &keys);
    }

    fn leaves(&mut self, list: &Offered, leave: Leave) {
        let key = match leave {
            Leave::Question | Leave::Field => "Enter",
            Leave::Fields => "Esc",
        };
        if leave == Leave::Fields && list.is_filtered() {
            self.press(Purpose::Choose, &["Esc"]);
        }
        self.press(leave.purpose(), &[key]);
    }

    fn picks(&mut self, kind: &Kind, picked: &[(String, String)], leave: Leave) {
        let Kind::References { to, one, .. } = kind else {
            panic!("{kind:?} refers to nothing");
        };
        let cx = self.person.app().cx();
        let names = names(cx.method, cx.sheet);
        // The row that picks is the last of its question, and does not pick itself.
        let here = self.person.app().question_below().unwrap();
        let owner = cx.sheet.rows(&here).last().map(|row| row.id.clone());
        let rows = to.iter().flat_map(|question| cx.sheet.rows(question));
        let offered = rows.filter(|row| Some(&row.id) != owner.as_ref());
        let offered: Vec<String> = offered.map(|row| names[&row.id].clone()).collect();
        let mut list = Offered::named(&offered);
        let place = |name: &String| offered.iter().position(|one| one == name).unwrap();
        if picked.iter().all(|(_, reason)| reason.is_empty()) {
            let places: Vec<usize> = picked.iter().map(|(name, _)| place(name)).collect();
            return self.chooses(&mut list, &places, !one, leave);
        }
        for (name, reason) in picked {
            if reason.is_empty() {
                self.goes_to(&mut list, place(name), Tick::Several);
            } else {
                self.goes_to(&mut list, place(name), Tick::Reason);
                self.press(Purpose::Reason, &["r"]);
                self.types(reason);
                self.press(Purpose::Reason, &["Enter"]);
            }
        }
        self.leaves(&list, leave);
    }

    fn mends(&mut self, rule: &Id, row: Option<&String>, leave: Leave) {
        let cx = self.person.app().cx();
        let names = names(cx.method, cx.sheet);
        let is_it = |mended: &Mended| match mended {
            Mended::Gap { rule: one, row: of } => {
                one == rule && of.as_ref().map(|of| &names[of]) == row
            }
            Mended::Question(_) => false,
        };
        let gaps = cx.pathway().gaps;
        let place = gaps.iter().position(|gap| is_it(&gap.as_mended())).unwrap();
        let mut list = Offered::unnamed(gaps.len());
        self.chooses(&mut list, &[place], false, leave);
    }
}

fn field<'a>(fields: &'a [Field], id: &Id) -> &'a Field {
    fields.iter().find(|field| field.id == *id).unwrap()
}
