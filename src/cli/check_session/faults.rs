//! The faults in a readable session, and their locations.

use std::collections::{BTreeMap, BTreeSet, VecDeque};

use crate::cli::located::{Located, Location};
use crate::session::adopt::Adopted;
use crate::session::answer::Annotations;
use crate::session::key::RowId;
use crate::session::references::Astray;
use crate::session::sheet::Sheet;
use crate::store::format::outline::{Locations, Outline, outline};
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
    let Outline {
        twice,
        rows,
        mut references,
    } = outline(text);
    let mut found = Found::default();
    for (place, at) in twice {
        let phrase = Phrase::SessionKeyTwice {
            place: place.clone().into(),
        };
        found.faults.push((Location::At(at), phrase.into()));
        found.places.insert(place);
    }
    found.row_ids_twice(rows, adopted);
    found.strays(adopted, &mut references);
    found.gone(sheet, &mut references);
    found
}

impl Found {
    /// The new ids come in the order of questions, which may differ from that of the file.
    fn row_ids_twice(&mut self, mut places: Locations, adopted: &Adopted) {
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
            self.faults.push((at.into(), phrase.into()));
        }
    }

    fn strays(&mut self, adopted: &Adopted, places: &mut Locations) {
        let before: BTreeMap<&RowId, &RowId> = adopted
            .renamed
            .iter()
            .map(|renamed| (&renamed.now, &renamed.id))
            .collect();
        for stray in &adopted.strays {
            let row = before.get(&stray.row).copied().unwrap_or(&stray.row);
            let place = format!("{}/{row}/{}", stray.question, stray.field);
            let at = next(places, &place, &stray.to);
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
    fn gone(&mut self, sheet: &Sheet, places: &mut Locations) {
        let there: BTreeSet<&RowId> = sheet
            .answers
            .values()
            .flat_map(|answer| answer.rows.iter().map(|row| &row.id))
            .collect();
        for (place, row) in references(sheet) {
            if there.contains(row) {
                continue;
            }
            let at = next(places, &place, row);
            let phrase = Phrase::SessionRowGone {
                place: place.into(),
                row: row.to_string().into(),
            };
            self.faults.push((at, phrase.into()));
        }
    }
}

/// The location of the next of these references.
fn next(places: &mut Locations, place: &str, to: &RowId) -> Location {
    let references = places.get_mut(&(place.to_owned(), to.to_string()));
    references.and_then(VecDeque::pop_front).into()
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
