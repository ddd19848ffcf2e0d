//! What rows are called.
//!
//! A row may be called by the rows that it refers to, and those by others. However they refer to one
//! another, the name of one row is bounded, in depth and in length.

use super::Wording;
use crate::method::Method;
use crate::method::id::Id;
use crate::session::key::RowId;
use crate::session::row::Row;
use crate::session::value::{Reference, Value};
use crate::text::{Phrase, Words, count};

/// How many rows a name leads through at most.
const DEEPEST: usize = 8;

/// The most bytes of a name where a row is referred to; no more of a text helps to find it.
const LONGEST: usize = 1_000;

/// What a name counts at least, so that names of nothing are not listed without end.
const LEAST: usize = 20;

impl Wording<'_> {
    /// What people call a row: what its first naming field holds that holds something, or what it
    /// is and its number if none does.
    pub fn row_name(&self, id: &RowId) -> Words {
        let mut room = LONGEST;
        self.name_within(id, DEEPEST, &mut room)
    }

    /// The same for a row at hand, whose own words are not cut.
    pub fn name_of(&self, question: &Id, row: &Row) -> Words {
        if let Some((field, value)) = naming(self.method(), question, row)
            && let Some(text) = self.text_of(question, row, field, value)
        {
            return Words::from(text);
        }
        let rows = self.answers().sheet().rows(question);
        let at = rows.iter().position(|other| other.id == row.id);
        let mut room = LONGEST;
        self.name(
            question,
            (row, at.unwrap_or(rows.len())),
            DEEPEST,
            &mut room,
        )
    }

    /// A name that leads through at most so many rows more and takes no more than there is room for.
    fn name_within(&self, id: &RowId, depth: usize, room: &mut usize) -> Words {
        if let Some(found) = self.answers().find_row(id) {
            return self.name(found.question, (found.row, found.position), depth, room);
        }
        take(room, LEAST);
        Phrase::RowGone.into()
    }

    fn name(
        &self,
        question: &Id,
        (row, at): (&Row, usize),
        depth: usize,
        room: &mut usize,
    ) -> Words {
        let naming = naming(self.method(), question, row);
        if let Some(text) =
            naming.and_then(|(field, value)| self.text_of(question, row, field, value))
        {
            let shown = cut(text, *room);
            take(room, shown.len().max(LEAST));
            return if shown.len() == text.len() {
                Words::from(text)
            } else {
                Words::Plain(format!("{shown}…"))
            };
        }
        match naming {
            Some((_, Value::References(references))) if depth > 0 => {
                self.names(references, depth - 1, room)
            }
            Some((_, Value::References(_))) | None => {
                take(room, LEAST);
                Phrase::RowUnnamed {
                    kind: self.rows(question).into(),
                    number: count(at + 1),
                }
                .into()
            }
            Some((field, Value::Codes(codes))) => {
                let some: Vec<_> = codes.iter().take(*room / LEAST).cloned().collect();
                take(room, LEAST * some.len());
                self.field_value(question, row, field, &Value::Codes(some))
            }
            Some((field, value)) => {
                take(room, LEAST);
                self.field_value(question, row, field, value)
            }
        }
    }

    /// What a person wrote in the field that names a row, if that is a text or their words for `other`.
    fn text_of<'r>(
        &self,
        question: &Id,
        row: &'r Row,
        field: &Id,
        value: &'r Value,
    ) -> Option<&'r str> {
        match value {
            Value::Text(text) => Some(text),
            _ => self.answers().own_words(question, row, field),
        }
    }

    /// The names of these rows as far as there is room, and how many more there are.
    fn names(&self, references: &[Reference], depth: usize, room: &mut usize) -> Words {
        let mut names = Vec::new();
        for reference in references {
            if *room == 0 {
                let more = references.len() - names.len();
                return Phrase::AccountAndMore {
                    names: Words::List(names),
                    count: count(more),
                }
                .into();
            }
            names.push(self.name_within(&reference.to, depth, room));
        }
        Words::List(names)
    }
}

/// The field that names a row, and what it holds.
fn naming<'a>(method: &'a Method, question: &Id, row: &'a Row) -> Option<(&'a Id, &'a Value)> {
    row.naming(method.question(question)?.records()?)
}

const fn take(room: &mut usize, bytes: usize) {
    *room = room.saturating_sub(bytes);
}

/// The beginning of a text that has no more bytes than that.
fn cut(text: &str, most: usize) -> &str {
    let ends = text
        .char_indices()
        .map(|(at, letter)| at + letter.len_utf8());
    let end = ends.take_while(|end| *end <= most).last().unwrap_or(0);
    text.get(..end).unwrap_or(text)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::journey::live_answers::LiveAnswers;
    use crate::method::BUILT_IN;
    use crate::session::answer::Answer;
    use crate::session::sheet::Sheet;
    use crate::session::value::Reference;
    use crate::text::{Language, Localizer};

    /// Strengths that are named by others, twice each, the last by the first; as no sheet is that was
    /// adopted.
    fn laughs(rows: usize) -> (Method, Sheet) {
        let what = "(id: \"what\", short: true, kind: text(line)),\n                (id: \"kind\", kind: choice(\"strength_kinds\"))";
        assert_eq!(BUILT_IN.matches(what).count(), 1);
        let named = what.replace("text(line)", "references(to: [\"strengths\"])");
        let method: Method = ron::from_str(&BUILT_IN.replace(what, &named)).unwrap();
        let id = |number: usize| format!("r{}", number % rows).parse().unwrap();
        let rows = (0..rows).map(|number| {
            let mut row = Row::new(id(number));
            let next = vec![Reference::stated(id(number + 1)); 2];
            let what = "what".parse().unwrap();
            row.fields.insert(what, Value::References(next));
            row
        });
        let answer = Answer {
            rows: rows.collect(),
            ..Answer::default()
        };
        let mut sheet = Sheet::default();
        sheet.answers.insert("strengths".parse().unwrap(), answer);
        (method, sheet)
    }

    #[test]
    fn a_name_is_short_however_rows_are_named_after_one_another() {
        let localizer = Localizer::new(Language::En);
        for rows in [1, 2, 30, 10_000] {
            let (method, sheet) = laughs(rows);
            let wording = Wording::new(LiveAnswers::of(&method, &sheet));
            let name = localizer.words(&wording.row_name(&"r0".parse().unwrap()));
            assert!((1..3 * LONGEST).contains(&name.len()), "{rows}: {name}");
            let question = "strengths".parse().unwrap();
            let row = &sheet.rows(&question)[0];
            assert!(localizer.words(&wording.name_of(&question, row)).len() < 3 * LONGEST);
        }
    }
}
