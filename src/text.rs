//! Texts: what the program says is a value, put into a language when it is drawn.
//!
//! Here are phrases and the words that fill them, languages and how one is found, numbers and dates,
//! the cleaning and wrapping of text, and the faults of a method's texts. This floor reads no file
//! and no environment, and knows no screen.

pub mod clean;
mod content;
mod decimal;
mod folded;
mod ftl;
mod language;
mod localizer;
pub mod method_texts;
mod negotiation;
mod phrase;
#[cfg(test)]
mod pseudo;
pub mod tame;
mod words;
mod wrap;

#[cfg(test)]
#[path = "text/build/catalogue.rs"]
mod catalogue;
#[cfg(test)]
#[path = "text/build/generate.rs"]
mod generate;

pub use content::Content;
pub use folded::folded;
pub use language::Language;
pub use localizer::Localizer;
pub use negotiation::{Choice, Origin, negotiate};
pub use phrase::Phrase;
pub use words::{Words, count};
pub use wrap::{Spaces, rows, wrap};
mod composing;
pub mod report;
pub mod typed;
pub mod wording;
