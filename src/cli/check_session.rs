//! The faults of a session file: whether it reads, what no longer has a place in the method, and
//! references to rows that are not there.

use std::collections::{BTreeMap, BTreeSet};

use super::check;
use super::setting::Setting;
use super::spotted::{Spot, Spotted};
use super::told::Told;
use crate::app::example;
use crate::app::fault_words::{encoding_words, ron_fault_words};
use crate::method::ron_fault::RonFault;
use crate::session::Session;
use crate::session::answer::{LeftOver, Remarks};
use crate::session::key::RowId;
use crate::session::sheet::Sheet;
use crate::session::value::{Mended, Value};
use crate::store::fault::FaultKind;
use crate::store::format;
use crate::text::{Phrase, clean};

/// Of so many references to rows that are not there the place in the file is told: more are no slip
/// of a person's, and each is looked for in the whole file.
const MOST_PLACED: usize = 100;

/// Looks at the worked example in the person's language.
pub(crate) fn check_example(setting: &Setting) -> Told {
    match example::example(setting.localizer.language()) {
        Ok(session) => check_read(setting, "example", "", &session),
        Err(fault) => setting.failed(&fault),
    }
}

/// Looks at the bytes of a session's file.
pub(crate) fn check(setting: &Setting, path: &str, bytes: &[u8]) -> Told {
    let session = match format::parse(bytes) {
        Ok(session) => session,
        Err(kind) => return check::tell(setting, vec![unread(setting, path, &kind)]),
    };
    let text = String::from_utf8_lossy(bytes);
    check_read(setting, path, &text, &session)
}

fn check_read(setting: &Setting, path: &str, text: &str, session: &Session) -> Told {
    let say = |phrase: Phrase| setting.localizer.say(&phrase);
    let mut told = check::tell(setting, gone(setting, path, text, &session.sheet));
    // An example is not pinned: it is written for the method that it comes with.
    let pinned = !session.method.hash.is_empty();
    if pinned && session.method.hash != setting.method.hash() {
        let other = Phrase::SessionOtherMethod {
            id: session.method.id.to_string().into(),
            version: clean::line(&session.method.version).into(),
        };
        told.messages.push(format!("{path}: {}", say(other)));
    }
    let refitted = session.sheet.clone().refitted(&setting.method);
    for left in &refitted.left_over {
        let place = place_of(left).into();
        let sentence = say(Phrase::SessionLeftOver { place });
        told.messages.push(format!("{path}: {sentence}"));
    }
    told
}

fn unread(setting: &Setting, path: &str, kind: &FaultKind) -> Spotted {
    let (spot, words) = match kind {
        FaultKind::Damaged(damage) => {
            let spot = Spot::At(damage.line, damage.column);
            let words = match &damage.reason {
                RonFault::Encoding(encoding) => encoding_words(*encoding),
                reason => {
                    let reason = ron_fault_words(reason);
                    Phrase::SessionDamaged { reason }.into()
                }
            };
            (spot, words)
        }
        FaultKind::TooNew(format) => {
            let format = format.to_string().into();
            (Spot::Nowhere, Phrase::SessionTooNew { format }.into())
        }
        _ => (Spot::Nowhere, Phrase::NeitherSessionNorMethod.into()),
    };
    Spotted {
        file: 0,
        spot,
        path: path.to_owned(),
        sentence: setting.localizer.words(&words),
    }
}

/// The question, or the row and the field of it, that an answer was left over from.
fn place_of(left: &LeftOver) -> String {
    match &left.field {
        Some((row, field)) => format!("{}/{row}/{field}", left.question),
        None => left.question.to_string(),
    }
}

/// The references to rows that are not there.
fn gone(setting: &Setting, path: &str, text: &str, sheet: &Sheet) -> Vec<Spotted> {
    let there: BTreeSet<&RowId> = sheet
        .answers
        .values()
        .flat_map(|answer| answer.rows.iter().map(|row| &row.id))
        .collect();
    let mut told: BTreeMap<&RowId, usize> = BTreeMap::new();
    let mut faults = Vec::new();
    for (place, row) in references(sheet) {
        if there.contains(row) {
            continue;
        }
        let placed = faults.len() < MOST_PLACED;
        let before = told.entry(row).or_default();
        let sentence = Phrase::SessionRowGone {
            place: place.into(),
            row: row.to_string().into(),
        };
        faults.push(Spotted {
            file: 0,
            spot: if placed {
                mention(text, row, *before)
            } else {
                Spot::Nowhere
            },
            path: path.to_owned(),
            sentence: setting.localizer.say(&sentence),
        });
        *before += 1;
    }
    faults
}

/// Every reference of a sheet: where it stands, and to which row.
fn references(sheet: &Sheet) -> Vec<(String, &RowId)> {
    let mut found = Vec::new();
    for (question, answer) in &sheet.answers {
        heard(&question.to_string(), &answer.remarks, &mut found);
        for row in &answer.rows {
            let place = format!("{question}/{}", row.id);
            for (field, value) in &row.fields {
                let place = format!("{place}/{field}");
                match value {
                    Value::References(references) => {
                        let rows = references.iter().map(|reference| &reference.to);
                        found.extend(rows.map(|row| (place.clone(), row)));
                    }
                    Value::Mends(Mended::Gap { row: Some(row), .. }) => found.push((place, row)),
                    _ => {}
                }
            }
            heard(&place, &row.remarks, &mut found);
        }
    }
    found
}

fn heard<'a>(place: &str, remarks: &'a Remarks, found: &mut Vec<(String, &'a RowId)>) {
    let voices = remarks.heard_from.iter();
    found.extend(voices.map(|voice| (place.to_owned(), voice)));
}

/// Where a file mentions a row for the so-many-th time. Where the row was removed it is named once
/// more, as the one that is gone; that is no reference.
fn mention(text: &str, row: &RowId, number: usize) -> Spot {
    let name = format!("\"{row}\"");
    let is_reference = |offset: usize| {
        let before = text.get(..offset).unwrap_or_default().trim_end();
        let key = before.strip_suffix(':').unwrap_or_default().trim_end();
        !key.ends_with("id") || before.len() == key.len()
    };
    let mut places = text
        .match_indices(&name)
        .map(|(offset, _)| offset)
        .filter(|offset| is_reference(*offset));
    places.nth(number).map_or(Spot::Nowhere, |offset| {
        let before = text.get(..offset).unwrap_or_default();
        let last = before.rsplit('\n').next().unwrap_or_default();
        Spot::At(before.matches('\n').count() + 1, last.chars().count() + 1)
    })
}
