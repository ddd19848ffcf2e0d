//! The formats that earlier releases wrote.
//!
//! Each is read through a typed record of its own, in a file of its own, which is never changed once
//! the format has been released: what it reads becomes a session of the present format. Nothing here
//! writes. The file on the disk stays in its former format until the first save, before which its
//! bytes are kept as an earlier version, as with everything that was found.

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

/// What reads that format; none where it never was one.
pub(super) fn reader(format: u32) -> Option<Reader<Session>> {
    let known = FORMER.iter().find(|(number, _)| *number == format);
    known.map(|(_, read)| *read)
}
