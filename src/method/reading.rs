//! Reads a method file so that each of its elements fails alone.
//!
//! What the elements mean together is looked at in `checks`; what they say to people, elsewhere.

pub mod lines;
mod reader;
pub mod shape;
mod walk;

use self::reader::Reader;
use super::Method;
use super::checks;
use super::fault::Fault;
use super::source_map::SourceMap;

/// A method as far as its file could be read.
#[derive(Clone, Debug)]
pub struct Reading {
    /// What could be read: fit for use only where no fault was found, but fit for looking for
    /// faults of meaning in any case. None where the file is not RON or of a newer format.
    pub method: Option<Method>,
    /// The faults of shape, in the order of the file.
    pub faults: Vec<Fault>,
    /// Where the elements stand.
    pub source_map: SourceMap,
}

/// Reads the text of a method file.
pub fn read(source: &str) -> Reading {
    let source = source.strip_prefix('\u{feff}').unwrap_or(source);
    let mut reader = Reader::of(source);
    let method = reader.read(source);
    reader.faults.sort_by_key(|fault| fault.location);
    Reading {
        method,
        faults: reader.faults,
        source_map: reader.source_map,
    }
}

impl Reading {
    /// All faults of shape and of meaning that the file shows by itself, in the order of the file.
    pub fn all_faults(&self) -> Vec<Fault> {
        let mut faults = self.faults.clone();
        if let Some(method) = &self.method {
            faults.extend(checks::check(method, &self.source_map));
        }
        faults.sort_by_key(|fault| fault.location);
        faults
    }

    /// The method.
    ///
    /// # Errors
    ///
    /// All faults of the file where there is one.
    pub fn into_method(self) -> Result<Method, Vec<Fault>> {
        let faults = self.all_faults();
        match self.method {
            Some(method) if faults.is_empty() => Ok(method),
            _ => Err(faults),
        }
    }
}

#[cfg(test)]
mod tests;
