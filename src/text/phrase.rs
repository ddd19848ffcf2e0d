//! `Phrase`: every text of the program as a value, made from `locales/` when the program is built.
//!
//! A phrase that is missing in a language or takes other arguments there stops the build; one that
//! is used nowhere is dead code.

use super::{language::Language, words::Words};

/// What is put into a phrase.
#[derive(Clone, Copy, Debug)]
pub enum Argument<'a> {
    Text(&'a Words),
    Number(i64),
}

include!(concat!(env!("OUT_DIR"), "/phrases.rs"));

/// The texts of the program in a language.
pub const fn interface(language: Language) -> &'static str {
    match language {
        Language::En => include_str!(concat!(env!("OUT_DIR"), "/en.ftl")),
        Language::Fr => include_str!(concat!(env!("OUT_DIR"), "/fr.ftl")),
        Language::Nl => include_str!(concat!(env!("OUT_DIR"), "/nl.ftl")),
        Language::De => include_str!(concat!(env!("OUT_DIR"), "/de.ftl")),
    }
}
