//! Checks a session file: whether it can be read, what the method has no place for, what occurs twice,
//! and references to missing or forbidden rows.

mod faults;

use std::collections::BTreeSet;

use super::command_context::CommandContext;
use super::located::{self, Located, Location};
use super::output::Output;
use crate::app::example;
use crate::app::fault_words::{encoding_words, ron_fault_words};
use crate::method::ron_fault::RonFault;
use crate::session::Session;
use crate::session::answer::LeftOver;
use crate::store::fault::FaultKind;
use crate::store::format;
use crate::text::{Phrase, clean};

/// Checks the worked example in the user's language.
///
/// # Errors
/// If it cannot be read.
pub(crate) fn check_example(cx: &CommandContext) -> Result<Output, Output> {
    let session = example::example(cx.localizer.language());
    let session = session.map_err(|fault| cx.failed(&fault))?;
    let bytes = format::render(&session).unwrap_or_default();
    let text = String::from_utf8_lossy(&bytes);
    Ok(check_read(cx, "example", &text, &session))
}

/// Checks the bytes of a session file.
pub(crate) fn check(cx: &CommandContext, path: &str, bytes: &[u8]) -> Output {
    let session = match format::parse(bytes) {
        Ok(session) => session,
        Err(kind) => return located::report(cx, &[(path, vec![unread(&kind)])]),
    };
    let text = String::from_utf8_lossy(bytes);
    check_read(cx, path, &text, &session)
}

fn check_read(cx: &CommandContext, path: &str, text: &str, session: &Session) -> Output {
    let say = |phrase: Phrase| cx.localizer.say(&phrase);
    let adopted = session.sheet.clone().adopted(&cx.method);
    let found = faults::of(text, &session.sheet, &adopted);
    let mut output = located::report(cx, &[(path, found.faults)]);
    // The example has no pin: it is written for the method it comes with.
    let pinned = !session.method.hash.is_empty();
    if pinned && session.method.hash != cx.method.hash() {
        let other = Phrase::SessionOtherMethod {
            id: session.method.id.to_string().into(),
            version: clean::line(&session.method.version).into(),
        };
        output.messages.push(format!("{path}: {}", say(other)));
    }
    // What is reported as a fault is not reported again.
    let places: BTreeSet<String> = adopted.sheet.left_over.iter().map(place_of).collect();
    for place in places.difference(&found.places) {
        let place = place.clone().into();
        let sentence = say(Phrase::SessionLeftOver { place });
        output.messages.push(format!("{path}: {sentence}"));
    }
    output
}

fn unread(kind: &FaultKind) -> Located {
    match kind {
        FaultKind::Damaged(damage) => {
            let location = Location::At(damage.location);
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
    }
}

/// The question, with row and field if there are any, of a left-over value.
fn place_of(left: &LeftOver) -> String {
    match &left.field {
        Some((row, field)) => format!("{}/{row}/{field}", left.question),
        None => left.question.to_string(),
    }
}
