//! The locations of questions, rows, fields and references in a session's text.
//!
//! The format's parser keeps none. This reads the text once more, with the parts that matter as they
//! are written, to report faults with their location; the text must be one that can be parsed.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use ron::Options;
use ron::value::RawValue;
use serde::Deserialize;

use crate::method::reading::lines::Lines;
use crate::method::reading::shape::{Piece, Shape};
use crate::method::source_map::Location;
use crate::session::entries::Entries;
use crate::store::ron_file::options;

/// The locations of what bears two names, in the order in which they are written.
pub type Locations = BTreeMap<(String, String), VecDeque<Location>>;

/// What can be at fault in a session's text.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Outline {
    /// Questions, and fields of a row, that were written before.
    pub twice: Vec<(String, Location)>,
    /// The ids of rows, by question and id.
    pub rows: Locations,
    /// References, by the question, row or field that refers, and the row that it refers to.
    pub references: Locations,
}

#[derive(Deserialize)]
struct SessionText<'a> {
    #[serde(borrow, default)]
    sheet: SheetText<'a>,
}

#[derive(Default, Deserialize)]
struct SheetText<'a> {
    #[serde(borrow, default)]
    answers: Entries<&'a RawValue, AnswerText<'a>>,
}

#[derive(Deserialize)]
struct AnswerText<'a> {
    #[serde(borrow, default)]
    rows: Vec<RowText<'a>>,
    #[serde(borrow, default)]
    remarks: Remarks<'a>,
}

#[derive(Deserialize)]
struct RowText<'a> {
    #[serde(borrow)]
    id: &'a RawValue,
    #[serde(borrow, default)]
    fields: Entries<&'a RawValue, &'a RawValue>,
    #[serde(borrow, default)]
    remarks: Remarks<'a>,
}

#[derive(Default, Deserialize)]
struct Remarks<'a> {
    #[serde(borrow, default)]
    heard_from: Vec<&'a RawValue>,
}

/// The outline of a session's text.
pub fn outline(text: &str) -> Outline {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader {
        whole: Piece { text, offset: 0 },
        lines: Lines::of(text),
        options: options(),
        outline: Outline::default(),
    };
    if let Ok(session) = reader.options.from_str::<SessionText<'_>>(text) {
        reader.answers(session.sheet.answers);
    }
    reader.outline
}

struct Reader<'a> {
    whole: Piece<'a>,
    lines: Lines<'a>,
    options: Options,
    outline: Outline,
}

impl<'a> Reader<'a> {
    fn answers(&mut self, answers: Entries<&'a RawValue, AnswerText<'a>>) {
        let mut questions = BTreeSet::new();
        for (key, answer) in answers.0 {
            let (question, at) = self.name(self.whole.within(key.get_ron()));
            if !questions.insert(question.clone()) {
                self.outline.twice.push((question.clone(), at));
            }
            for row in answer.rows {
                self.row(&question, row);
            }
            self.heard_from(&question, answer.remarks);
        }
    }

    fn row(&mut self, question: &str, row: RowText<'a>) {
        let (id, at) = self.name(self.whole.within(row.id.get_ron()));
        let place = format!("{question}/{id}");
        let ids = self.outline.rows.entry((question.to_owned(), id));
        ids.or_default().push_back(at);
        let mut fields = BTreeSet::new();
        for (key, value) in row.fields.0 {
            let (field, at) = self.name(self.whole.within(key.get_ron()));
            let place = format!("{place}/{field}");
            if !fields.insert(field) {
                self.outline.twice.push((place.clone(), at));
            }
            self.references(&place, self.whole.within(value.get_ron()));
        }
        self.heard_from(&place, row.remarks);
    }

    fn heard_from(&mut self, place: &str, remarks: Remarks<'a>) {
        for person in remarks.heard_from {
            self.reference(place, self.whole.within(person.get_ron()));
        }
    }

    fn references(&mut self, place: &str, value: Piece<'a>) {
        match value.shape(&self.options) {
            Ok(Shape::Named(parts)) => {
                for part in parts {
                    if matches!(part.key.as_str(), "to" | "row") {
                        self.reference(place, part.value);
                    }
                }
            }
            Ok(Shape::Listed(items)) => {
                for item in items {
                    self.references(place, item);
                }
            }
            Err(_) => {}
        }
    }

    fn reference(&mut self, place: &str, to: Piece<'a>) {
        let (to, at) = self.name(to);
        let references = self.outline.references.entry((place.to_owned(), to));
        references.or_default().push_back(at);
    }

    /// A name and the location of its quotation mark; empty if it is none.
    fn name(&self, piece: Piece<'a>) -> (String, Location) {
        let name: Option<String> = self.options.from_str(piece.text).unwrap_or_default();
        let location = self.lines.location(piece.value_offset());
        (name.unwrap_or_default(), location)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_can_be_wrong_has_its_place() {
        let text = "// vises session\n(format: 1, title: \"(x: 1\", /* { */ sheet: (answers: {\n  \
                    \"needs\": (state: answered, rows: [\n    (fields: {\n      \"of\": \
                    references([(to: \"s1\", reason: r#\"a \"quote\" (\"#), (to: \"s2\")]), \
                    /* \"of\" */ \"of\": text(\"to\")},\n    id: \"n1\", remarks: (heard_from: \
                    [\"s3\"]))]),\n  \"mend\": (rows: [\n(id: \"m1\", fields: {\"gap\": \
                    mends(gap(rule: \"x\", row: \"n1\"))})]),\n\"mend\": (state: unknown)})\n)";
        let outline = outline(text);
        let of = |found: &Locations, place: &str, name: &str| {
            let at = found[&(place.to_owned(), name.to_owned())][0];
            (at.line, at.column)
        };
        assert_eq!(of(&outline.rows, "needs", "n1").0, 6);
        assert_eq!(of(&outline.rows, "mend", "m1").0, 8);
        assert_eq!(of(&outline.references, "needs/n1/of", "s1"), (5, 30));
        assert_eq!(of(&outline.references, "needs/n1/of", "s2").0, 5);
        assert_eq!(of(&outline.references, "needs/n1", "s3").0, 6);
        assert_eq!(of(&outline.references, "mend/m1/gap", "n1").0, 8);
        assert_eq!(outline.references.len(), 4);
        let twice = outline.twice.iter();
        let twice: Vec<_> = twice.map(|(place, at)| (place.as_str(), at.line)).collect();
        assert_eq!(twice, [("needs/n1/of", 5), ("mend", 9)]);
    }
}
