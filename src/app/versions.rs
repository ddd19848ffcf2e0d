//! The versions of a session as the full screen shows them: the summary of each, and how it
//! differs.

use std::path::PathBuf;

use super::now::Now;
use super::summary::summarise;
use crate::method::Method;
use crate::session::Session;
use crate::session::difference::Difference;
use crate::session::key::SessionId;
use crate::store::entry::Summary;
use crate::store::fault::StoreFault;
use crate::store::versions::{Origin, Version};

/// The versions of a session, the present one first.
#[derive(Clone, Debug, PartialEq)]
pub struct Versions {
    /// The session.
    pub id: SessionId,
    pub found: Vec<Seen>,
    /// The file that the person asked for, if it is one of these.
    pub wanted: Option<PathBuf>,
}

/// A version from outside.
#[derive(Clone, Debug, PartialEq)]
pub struct Seen {
    /// How it came to be.
    pub origin: Origin,
    /// Its file.
    pub path: PathBuf,
    /// When its file was written last.
    pub written: Option<Now>,
    /// Its summary, if it can be read; and how it differs from the current version, if that can be
    /// read too.
    pub content: Result<(Summary, Option<Difference>), StoreFault>,
}

impl Versions {
    pub fn of(
        method: &Method,
        id: SessionId,
        found: Vec<Version>,
        wanted: Option<PathBuf>,
    ) -> Self {
        let present = found
            .first()
            .filter(|version| version.origin == Origin::Present)
            .and_then(|version| version.session.clone().ok());
        let look = |session: &Session| {
            let difference = present
                .as_ref()
                .map(|present| Difference::between(&present.sheet, &session.sheet));
            (summarise(method, session), difference)
        };
        let seen = |version: Version| Seen {
            origin: version.origin,
            written: version.written.and_then(Now::of_file),
            content: version.session.map(|session| look(&session)),
            path: version.path,
        };
        Self {
            id,
            found: found.into_iter().map(seen).collect(),
            wanted,
        }
    }
}
