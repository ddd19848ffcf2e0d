//! The faults in a readable session, and their locations.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::cli::located::{Located, Location};
use crate::session::adopt::Adopted;
use crate::session::answer::Annotations;
use crate::session::key::RowId;
use crate::session::references::Astray;
use crate::session::sheet::Sheet;
use crate::store::format::outline::{AnswerOutline, FieldOutline, Position, outline};
use crate::text::Phrase;

/// The faults of a session.
#[derive(Default)]
pub(super) struct Found {
    pub(super) faults: Vec<Located>,
    /// What is left over because of them.
    pub(super) places: BTreeSet<String>,
}

/// Finds the faults in a sheet, given its text and the adopted sheet.
pub(super) fn of(text: &str, sheet: &Sheet, adopted: &Adopted) -> Found {
    let outline = outline(text);
    let mut found = Found::default();
    found.keys_twice(&outline);
    found.row_ids_twice(&outline, adopted);
    let mut places = ReferencePlaces::of(&outline);
    found.strays(adopted, &mut places);
    found.gone(sheet, &mut places);
    found
}

const fn location((line, column): Position) -> Location {
    Location::At(line, column)
}

impl Found {
    fn key_twice(&mut self, at: Position, place: String) {
        let phrase = Phrase::SessionKeyTwice {
            place: place.clone().into(),
        };
        self.faults.push((location(at), phrase.into()));
        self.places.insert(place);
    }

    fn keys_twice(&mut self, outline: &[AnswerOutline]) {
        let mut questions = BTreeSet::new();
        for answer in outline {
            if !questions.insert(&answer.question) {
                self.key_twice(answer.at, answer.question.clone());
            }
            for row in &answer.rows {
                let mut fields = BTreeSet::new();
                for FieldOutline { id, at, .. } in &row.fields {
                    if !fields.insert(id) {
                        let place = format!("{}/{}/{id}", answer.question, row.id);
                        self.key_twice(*at, place);
                    }
                }
            }
        }
    }

    /// The new ids come in the order of questions, which may differ from that of the file.
    fn row_ids_twice(&mut self, outline: &[AnswerOutline], adopted: &Adopted) {
        let mut places: BTreeMap<(String, String), VecDeque<Position>> = BTreeMap::new();
        for answer in outline {
            for row in &answer.rows {
                let rows = places
                    .entry((answer.question.clone(), row.id.clone()))
                    .or_default();
                rows.push_back(row.at);
            }
        }
        let mut first: BTreeSet<&RowId> = BTreeSet::new();
        for renamed in &adopted.renamed {
            let id = renamed.id.to_string();
            let rows = places.get_mut(&(renamed.question.to_string(), id.clone()));
            let at = rows.and_then(|rows| {
                // The first row keeps the id, unless a row of an earlier question has it.
                if first.insert(&renamed.id) && rows.len() > 1 {
                    rows.pop_front();
                }
                rows.pop_front()
            });
            let phrase = Phrase::SessionRowIdTwice {
                row: id.into(),
                now: renamed.now.to_string().into(),
            };
            self.faults
                .push((at.map_or(Location::Nowhere, location), phrase.into()));
        }
    }

    fn strays(&mut self, adopted: &Adopted, places: &mut ReferencePlaces) {
        let before: BTreeMap<&RowId, &RowId> = adopted
            .renamed
            .iter()
            .map(|renamed| (&renamed.now, &renamed.id))
            .collect();
        for stray in &adopted.strays {
            let row = before.get(&stray.row).copied().unwrap_or(&stray.row);
            let place = format!("{}/{row}/{}", stray.question, stray.field);
            let at = places.next(&place, &stray.to);
            self.places
                .insert(format!("{}/{}/{}", stray.question, stray.row, stray.field));
            let (place, row) = (place.into(), stray.to.to_string().into());
            let phrase = match stray.kind {
                Astray::Forbidden => Phrase::SessionReferenceForbidden { place, row },
                Astray::Circle => Phrase::SessionNamedAfterItself { place, row },
            };
            self.faults.push((at, phrase.into()));
        }
    }

    /// References to missing rows.
    fn gone(&mut self, sheet: &Sheet, places: &mut ReferencePlaces) {
        let there: BTreeSet<&RowId> = sheet
            .answers
            .values()
            .flat_map(|answer| answer.rows.iter().map(|row| &row.id))
            .collect();
        for (place, row) in references(sheet) {
            if there.contains(row) {
                continue;
            }
            let at = places.next(&place, row);
            let phrase = Phrase::SessionRowGone {
                place: place.into(),
                row: row.to_string().into(),
            };
            self.faults.push((at, phrase.into()));
        }
    }
}

/// The positions of references, by referring element and target.
struct ReferencePlaces(BTreeMap<(String, String), VecDeque<Position>>);

impl ReferencePlaces {
    fn of(outline: &[AnswerOutline]) -> Self {
        let mut places = Self(BTreeMap::new());
        for answer in outline {
            places.note(&answer.question, &answer.heard_from);
            for row in &answer.rows {
                let place = format!("{}/{}", answer.question, row.id);
                for field in &row.fields {
                    places.note(&format!("{place}/{}", field.id), &field.references);
                }
                places.note(&place, &row.heard_from);
            }
        }
        places
    }

    fn note(&mut self, place: &str, references: &[(String, Position)]) {
        for (to, at) in references {
            let key = (place.to_owned(), to.clone());
            self.0.entry(key).or_default().push_back(*at);
        }
    }

    /// The location of the next of these references.
    fn next(&mut self, place: &str, to: &RowId) -> Location {
        let key = (place.to_owned(), to.to_string());
        let next = self.0.get_mut(&key).and_then(VecDeque::pop_front);
        next.map_or(Location::Nowhere, location)
    }
}

/// Every reference in a sheet: the referring element and the row.
fn references(sheet: &Sheet) -> Vec<(String, &RowId)> {
    let mut found = Vec::new();
    for (question, answer) in &sheet.answers {
        heard(&question.to_string(), &answer.annotations, &mut found);
        for row in &answer.rows {
            let place = format!("{question}/{}", row.id);
            for (field, value) in &row.fields {
                let place = format!("{place}/{field}");
                found.extend(value.rows().map(|row| (place.clone(), row)));
            }
            heard(&place, &row.annotations, &mut found);
        }
    }
    found
}

fn heard<'a>(place: &str, annotations: &'a Annotations, found: &mut Vec<(String, &'a RowId)>) {
    let people = annotations.heard_from.iter();
    found.extend(people.map(|person| (place.to_owned(), person)));
}
