//! Words that the program proposes, composed from the other fields of a row.

use super::wording::Wording;
use super::{Content, Words};
use crate::method::field::Field;
use crate::method::id::Id;
use crate::method::kind::Kind;
use crate::method::text_names;
use crate::session::key::RowId;
use crate::session::row::Row;

impl Wording<'_> {
    /// The wording that the method proposes for a composed field. `None` while a field of the
    /// short route that it is composed of is still empty.
    ///
    /// The text gets each other field by its id (names of rows, the code of a choice or `none`),
    /// whom the change it refers to is `for`, whether there is anybody (`with_for`), and the name
    /// of the territory.
    pub fn composed(&self, question: &Id, field: &Id, row: &Row) -> Option<Content> {
        let fields = self.method().question(question)?.fields();
        let others = || fields.iter().filter(|other| other.id != *field);
        let complete = others().filter(|other| other.short).all(|other| {
            self.answers()
                .field_value(question, row, &other.id)
                .is_some()
        });
        if !complete {
            return None;
        }
        let mut content = self.text(text_names::composed(question, field));
        for other in others() {
            content = content.with(other.id.to_string(), self.part(question, other, row));
        }
        let concerned = others().find_map(|other| {
            let change = row.references(&other.id).first()?;
            self.concerned_by(&change.to)
        });
        let named = if concerned.is_some() { "yes" } else { "no" };
        Some(
            content
                .with("for", concerned.unwrap_or_else(|| Words::from("")))
                .with("with_for", named)
                .with("territory_name", self.place_name()),
        )
    }

    fn part(&self, question: &Id, field: &Field, row: &Row) -> Words {
        match &field.kind {
            Kind::References { .. } => {
                let names = row.references(&field.id).iter();
                names
                    .map(|reference| self.row_name(&reference.to))
                    .collect()
            }
            Kind::Scale(_) | Kind::Choice(_) | Kind::Choices { .. } => self
                .answers()
                .field_codes(question, row, &field.id)
                .first()
                .map_or("none", |code| code.as_str())
                .into(),
            Kind::Text(_) | Kind::Composed | Kind::Number | Kind::Date(_) | Kind::Mends => {
                row.text(&field.id).unwrap_or_default().into()
            }
        }
    }

    /// Whom a change is for; nobody if the row is no change, or names nobody.
    pub fn concerned_by(&self, change: &RowId) -> Option<Words> {
        let proof = &self.method().pathway.proof;
        let found = self.answers().find_row(change)?;
        if *found.question != proof.of {
            return None;
        }
        let person = found.row.references(&proof.concerned).first()?;
        Some(self.row_name(&person.to))
    }

    /// How the place where the enterprise is reads within a sentence.
    fn place_name(&self) -> Words {
        let Some(territory) = &self.method().roles.territory else {
            return Words::from("");
        };
        let code = self.answers().codes(territory).first().copied();
        self.in_sentence(territory, code).into()
    }
}
