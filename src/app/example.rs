//! The worked example, in each language.

use std::path::Path;

use crate::session::Session;
use crate::store::fault::{Doing, StoreFault};
use crate::store::format;
use crate::text::Language;

/// The worked example in a language, as it ships.
///
/// # Errors
/// Where it does not read, which a test rules out.
pub(crate) fn example(language: Language) -> Result<Session, StoreFault> {
    let source = match language {
        Language::En => include_str!("../../assets/examples/en.ron"),
        Language::Fr => include_str!("../../assets/examples/fr.ron"),
        Language::Nl => include_str!("../../assets/examples/nl.ron"),
        Language::De => include_str!("../../assets/examples/de.ron"),
    };
    format::parse(source.as_bytes()).map_err(StoreFault::at(Doing::Reading, Path::new("example")))
}
