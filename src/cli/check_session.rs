//! The faults of a session file: whether it can be read, what no longer has a place in the method,
//! what stands in it twice, and references that lead nowhere or where they may not.

mod faults;

use std::collections::BTreeSet;

use super::located::{self, Located, Location};
use super::setting::Setting;
use super::told::Told;
use crate::app::example;
use crate::app::fault_words::{encoding_words, ron_fault_words};
use crate::method::ron_fault::RonFault;
use crate::session::Session;
use crate::session::answer::LeftOver;
use crate::store::fault::FaultKind;
use crate::store::format;
use crate::text::{Phrase, clean};

/// Looks at the worked example in the person's language.
pub(crate) fn check_example(setting: &Setting) -> Told {
    match example::example(setting.localizer.language()) {
        Ok(session) => {
            let bytes = format::render(&session).unwrap_or_default();
            check_read(
                setting,
                "example",
                &String::from_utf8_lossy(&bytes),
                &session,
            )
        }
        Err(fault) => setting.failed(&fault),
    }
}

/// Looks at the bytes of a session's file.
pub(crate) fn check(setting: &Setting, path: &str, bytes: &[u8]) -> Told {
    let session = match format::parse(bytes) {
        Ok(session) => session,
        Err(kind) => return located::report(setting, vec![unread(setting, path, &kind)]),
    };
    let text = String::from_utf8_lossy(bytes);
    check_read(setting, path, &text, &session)
}

fn check_read(setting: &Setting, path: &str, text: &str, session: &Session) -> Told {
    let say = |phrase: Phrase| setting.localizer.say(&phrase);
    let adopted = session.sheet.clone().adopted(&setting.method);
    let found = faults::of(text, &session.sheet, &adopted);
    let located = found.faults.into_iter().map(|(location, phrase)| Located {
        file: 0,
        location,
        path: path.to_owned(),
        sentence: say(phrase),
    });
    let mut told = located::report(setting, located.collect());
    // An example is not pinned: it is written for the method that it comes with.
    let pinned = !session.method.hash.is_empty();
    if pinned && session.method.hash != setting.method.hash() {
        let other = Phrase::SessionOtherMethod {
            id: session.method.id.to_string().into(),
            version: clean::line(&session.method.version).into(),
        };
        told.messages.push(format!("{path}: {}", say(other)));
    }
    // What is told as a fault is not told once more.
    let places: BTreeSet<String> = adopted.sheet.left_over.iter().map(place_of).collect();
    for place in places.difference(&found.places) {
        let place = place.clone().into();
        let sentence = say(Phrase::SessionLeftOver { place });
        told.messages.push(format!("{path}: {sentence}"));
    }
    told
}

fn unread(setting: &Setting, path: &str, kind: &FaultKind) -> Located {
    let (location, words) = match kind {
        FaultKind::Damaged(damage) => {
            let location = Location::At(damage.line, damage.column);
            let words = match &damage.reason {
                RonFault::Encoding(encoding) => encoding_words(*encoding),
                reason => {
                    let reason = ron_fault_words(reason);
                    Phrase::SessionDamaged { reason }.into()
                }
            };
            (location, words)
        }
        FaultKind::TooNew(format) => {
            let format = format.to_string().into();
            (Location::Nowhere, Phrase::SessionTooNew { format }.into())
        }
        _ => (Location::Nowhere, Phrase::NeitherSessionNorMethod.into()),
    };
    Located {
        file: 0,
        location,
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
