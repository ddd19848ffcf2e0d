//! The formats that earlier releases wrote.
//!
//! Each has a file with its own types, frozen once the format is released, which reads it into a
//! session of the current format. Nothing here writes. The file on the disk keeps its old format
//! until the first save, which first keeps its bytes as an earlier version.

#[cfg(test)]
mod format_0;

use crate::session::Session;
use crate::store::ron_file::Reader;

/// A line for each former format.
const FORMER: &[(u32, Reader<Session>)] = &[
    // Never released: it shows in tests that the way from a former format to the present one holds.
    #[cfg(test)]
    (0, format_0::read),
];

/// The reader of a format; `None` if there never was such a format.
pub(super) fn reader(format: u32) -> Option<Reader<Session>> {
    let known = FORMER.iter().find(|(number, _)| *number == format);
    known.map(|(_, read)| *read)
}
