//! Texts: what the program says is a value, put into a language when it is drawn.
//!
//! Here are phrases and the words that fill them, languages and how one is found, numbers and dates,
//! the cleaning and wrapping of text, and the faults of a method's texts. This floor reads no file
//! and no environment, and knows no screen.

pub(crate) mod clean;
mod content;
mod decimal;
mod folded;
mod ftl;
mod language;
mod localizer;
pub(crate) mod method_texts;
mod negotiation;
mod phrase;
#[cfg(test)]
mod pseudo;
mod tame;
mod words;
mod wrap;

#[cfg(test)]
#[path = "text/build/catalogue.rs"]
mod catalogue;
#[cfg(test)]
#[path = "text/build/generate.rs"]
#[expect(dead_code, reason = "the build script alone writes files")]
mod generate;

pub(crate) use content::Content;
pub(crate) use folded::folded;
pub(crate) use language::Language;
pub(crate) use localizer::Localizer;
pub(crate) use negotiation::{Choice, Origin, negotiate};
pub(crate) use phrase::Phrase;
pub(crate) use words::{Words, count};
pub(crate) use wrap::wrap;
mod composing;
pub(crate) mod telling;
pub(crate) mod wording;
