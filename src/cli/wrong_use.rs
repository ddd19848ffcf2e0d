//! Messages about wrong arguments, in the user's language.

use clap::Error;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::text::{Localizer, Phrase, Words, clean};

/// Says what is wrong, what was perhaps meant, and where to find help.
pub(crate) fn sentences(error: &Error, localizer: &Localizer) -> Vec<String> {
    let mut sentence = localizer.say(&what(error));
    if let Some(name) = meant(error) {
        sentence.push(' ');
        sentence += &localizer.say(&Phrase::DidYouMean { name });
    }
    vec![sentence, localizer.say(&Phrase::SeeHelp)]
}

fn what(error: &Error) -> Phrase {
    let argument = || context(error, ContextKind::InvalidArg);
    // clap names an option with its value: `--language <LANGUAGE>`.
    let option = || {
        let named = argument().unwrap_or_default();
        Words::from(named.split(' ').next().unwrap_or_default())
    };
    match error.kind() {
        ErrorKind::UnknownArgument => match argument() {
            Some(given) if given.starts_with('-') => Phrase::WrongOption {
                given: given.into(),
            },
            Some(given) => Phrase::WrongArgument {
                given: given.into(),
            },
            None => Phrase::WrongOther,
        },
        ErrorKind::InvalidSubcommand => match context(error, ContextKind::InvalidSubcommand) {
            Some(given) => Phrase::WrongCommand {
                given: given.into(),
            },
            None => Phrase::WrongOther,
        },
        ErrorKind::MissingRequiredArgument => match argument() {
            Some(wanted) => Phrase::WrongMissing {
                wanted: wanted.replace(['<', '>'], "").into(),
            },
            None => Phrase::WrongOther,
        },
        ErrorKind::InvalidValue | ErrorKind::TooFewValues | ErrorKind::WrongNumberOfValues => {
            Phrase::WrongNoValue { option: option() }
        }
        ErrorKind::TooManyValues => Phrase::WrongUnwantedValue { option: option() },
        ErrorKind::ArgumentConflict => Phrase::WrongTwice { option: option() },
        _ => Phrase::WrongOther,
    }
}

fn meant(error: &Error) -> Option<Words> {
    [
        ContextKind::SuggestedArg,
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedValue,
    ]
    .into_iter()
    .find_map(|kind| context(error, kind))
    .map(Words::from)
}

fn context(error: &Error, kind: ContextKind) -> Option<String> {
    let text = match error.get(kind)? {
        ContextValue::String(text) => text,
        ContextValue::Strings(texts) => texts.first()?,
        _ => return None,
    };
    Some(clean::line(text))
}
