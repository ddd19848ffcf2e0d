//! The positions of questions, rows, fields and references in a session's text.
//!
//! The format's parser keeps no positions. This takes the text apart once more to report faults
//! with their location; the text must be one that can be parsed.

use ron::Options;

use crate::method::reading::lines::Lines;
use crate::method::reading::shape::{Part, Piece, Shape};
use crate::store::ron_file::options;

/// A line and a character in it, from 1.
pub type Position = (usize, usize);

/// An answer of the agreed sheet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AnswerOutline {
    pub question: String,
    /// The position of its key.
    pub at: Position,
    pub rows: Vec<RowOutline>,
    pub heard_from: Vec<(String, Position)>,
}

/// A row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RowOutline {
    pub id: String,
    /// The position of its id.
    pub at: Position,
    pub fields: Vec<FieldOutline>,
    pub heard_from: Vec<(String, Position)>,
}

/// A field of a row.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FieldOutline {
    pub id: String,
    /// The position of its key.
    pub at: Position,
    /// The rows that it refers to.
    pub references: Vec<(String, Position)>,
}

/// The answers in a session's text, in the order in which they are written. A question or a field
/// that occurs twice is there twice.
pub fn outline(text: &str) -> Vec<AnswerOutline> {
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let source = Source {
        lines: Lines::of(text),
        options: options(),
    };
    let session = source.parts(Some(Piece { text, offset: 0 }));
    let sheet = source.parts(named(&session, "sheet"));
    let answers = source.parts(named(&sheet, "answers")).into_iter();
    answers.map(|answer| source.answer(answer)).collect()
}

/// The part of that name.
fn named<'a>(parts: &[Part<'a>], key: &str) -> Option<Piece<'a>> {
    let mut found = parts.iter().filter(|part| part.key == key);
    found.next().map(|part| part.value)
}

struct Source<'a> {
    lines: Lines<'a>,
    options: Options,
}

impl<'a> Source<'a> {
    fn answer(&self, answer: Part<'a>) -> AnswerOutline {
        let parts = self.parts(Some(answer.value));
        let rows = self.items(named(&parts, "rows")).into_iter();
        AnswerOutline {
            at: self.key_position(&answer),
            question: answer.key,
            rows: rows.map(|row| self.row(row)).collect(),
            heard_from: self.heard_from(&parts),
        }
    }

    fn row(&self, row: Piece<'a>) -> RowOutline {
        let parts = self.parts(Some(row));
        let id = named(&parts, "id").and_then(|id| self.text(id));
        let (id, at) = id.unwrap_or_else(|| (String::new(), self.position(row.value_offset())));
        let fields = self.parts(named(&parts, "fields")).into_iter();
        let field = |field: Part<'a>| FieldOutline {
            at: self.key_position(&field),
            id: field.key,
            references: self.references(field.value),
        };
        RowOutline {
            id,
            at,
            fields: fields.map(field).collect(),
            heard_from: self.heard_from(&parts),
        }
    }

    fn heard_from(&self, parts: &[Part<'a>]) -> Vec<(String, Position)> {
        let remarks = self.parts(named(parts, "remarks"));
        let people = self.items(named(&remarks, "heard_from")).into_iter();
        people.filter_map(|person| self.text(person)).collect()
    }

    fn references(&self, value: Piece<'a>) -> Vec<(String, Position)> {
        match value.shape(&self.options) {
            Ok(Shape::Named(parts)) => {
                let to = parts
                    .into_iter()
                    .filter(|part| matches!(part.key.as_str(), "to" | "row"));
                to.filter_map(|part| self.text(part.value)).collect()
            }
            Ok(Shape::Listed(items)) => {
                let inner = items.into_iter().flat_map(|item| self.references(item));
                inner.collect()
            }
            Err(_) => Vec::new(),
        }
    }

    fn parts(&self, piece: Option<Piece<'a>>) -> Vec<Part<'a>> {
        match piece.map(|piece| piece.shape(&self.options)) {
            Some(Ok(Shape::Named(parts))) => parts,
            Some(Ok(Shape::Listed(_)) | Err(_)) | None => Vec::new(),
        }
    }

    fn items(&self, piece: Option<Piece<'a>>) -> Vec<Piece<'a>> {
        match piece.map(|piece| piece.shape(&self.options)) {
            Some(Ok(Shape::Listed(items))) => items,
            Some(Ok(Shape::Named(_)) | Err(_)) | None => Vec::new(),
        }
    }

    fn text(&self, piece: Piece<'a>) -> Option<(String, Position)> {
        let text: Option<String> = self.options.from_str(piece.text).ok()?;
        Some((text?, self.position(piece.value_offset())))
    }

    /// The position of the quotation mark before a key.
    fn key_position(&self, part: &Part<'_>) -> Position {
        self.position(part.key_offset.saturating_sub(1))
    }

    fn position(&self, offset: usize) -> Position {
        let location = self.lines.location(offset);
        (location.line, location.column)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn everything_that_can_be_wrong_has_its_place() {
        let text = "// vises session\n(format: 1, title: \"(x: 1\", /* { */ sheet: (answers: {\n  \
                    \"needs\": (state: answered, rows: [\n    (fields: {\"of\": references([(to: \
                    \"s1\", reason: r#\"a \"quote\" (\"#), (to: \"s2\")])},\n    id: \"n1\", \
                    remarks: (heard_from: [\"s3\"]))]),\n  \"mend\": (rows: [(id: \"m1\", fields: \
                    {\"gap\": mends(gap(rule: \"x\", row: \"n1\"))})])})\n)";
        let outline = outline(text);
        let [needs, mend] = outline.as_slice() else {
            panic!("{outline:?}");
        };
        assert_eq!((needs.question.as_str(), needs.at), ("needs", (3, 3)));
        let row = &needs.rows[0];
        assert_eq!((row.id.as_str(), row.at.0), ("n1", 5));
        assert_eq!(row.heard_from[0].0, "s3");
        let field = &row.fields[0];
        assert_eq!((field.id.as_str(), field.at), ("of", (4, 15)));
        let targets: Vec<&str> = field.references.iter().map(|(to, _)| to.as_str()).collect();
        assert_eq!(targets, ["s1", "s2"]);
        assert_eq!(mend.rows[0].fields[0].references[0].0, "n1");
    }
}
