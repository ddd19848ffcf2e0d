//! Which session a person means: the example, a file, or what its id or title begins with.

use std::ffi::OsStr;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use super::setting::Setting;
use super::told::{Ending, Told};
use crate::app::example;
use crate::app::summary::summarise;
use crate::session::Session;
use crate::session::key::SessionId;
use crate::store::disk::real::RealDisk;
use crate::store::entry::Entry;
use crate::store::given_path::expand_home;
use crate::store::{listing, sessions};
use crate::text::{Phrase, Words, clean, folded};

/// How many sessions are named where a name fits several.
const MOST_NAMED: usize = 5;

/// What a name stands for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    /// The worked example.
    Example,
    /// A session here.
    Here(SessionId),
    /// A file somewhere.
    File(PathBuf),
}

/// What a name stands for. An id or a title that is written in full goes before those that only
/// begin so.
///
/// # Errors
/// Where no session, or more than one, is called so.
pub(crate) fn find(setting: &Setting, name: &OsStr) -> Result<Named, Told> {
    let text = name.to_string_lossy();
    if example::is_called(&text) {
        return Ok(Named::Example);
    }
    let path = Path::new(name);
    if let Ok(id) = text.parse::<SessionId>()
        && setting.dirs.session(&id).exists()
    {
        return Ok(Named::Here(id));
    }
    if path.is_file() || looks_like_path(&text) {
        let path = expand_home(path).map_err(|fault| setting.failed(&fault))?;
        return Ok(Named::File(path));
    }
    let candidates = candidates(setting)?;
    let wanted = Wanted::new(&text);
    let whole = |candidate: &&Candidate| wanted.is_whole(candidate);
    let begun = |candidate: &&Candidate| wanted.begins(candidate);
    let mut fitting: Vec<&Candidate> = candidates.iter().filter(whole).collect();
    if fitting.is_empty() {
        fitting = candidates.iter().filter(begun).collect();
    }
    match fitting.as_slice() {
        [one] => Ok(Named::Here(one.id.clone())),
        several => Err(unclear(setting, &text, several)),
    }
}

/// The session that a name stands for, only to be looked at, and where it lies.
///
/// # Errors
/// Where it cannot be found or does not read.
pub(crate) fn read(setting: &Setting, named: &Named) -> Result<Session, Told> {
    let fault = |fault| setting.failed(&fault);
    match named {
        Named::Example => example::example(setting.localizer.language()).map_err(fault),
        Named::Here(id) => {
            sessions::read(setting.dirs.disk(), &setting.dirs.session(id)).map_err(fault)
        }
        Named::File(path) => sessions::read(&RealDisk, path).map_err(fault),
    }
}

struct Candidate {
    id: SessionId,
    title: String,
}

/// A name as it is compared with ids and with titles.
struct Wanted {
    id: String,
    title: String,
}

impl Wanted {
    fn new(name: &str) -> Self {
        Self {
            id: name.trim().to_lowercase(),
            title: folded(name),
        }
    }

    fn is_whole(&self, candidate: &Candidate) -> bool {
        !self.title.is_empty() && folded(&candidate.title) == self.title
    }

    fn begins(&self, candidate: &Candidate) -> bool {
        let begins = |text: &str, wanted: &String| !wanted.is_empty() && text.starts_with(wanted);
        begins(candidate.id.as_str(), &self.id) || begins(&folded(&candidate.title), &self.title)
    }
}

fn candidates(setting: &Setting) -> Result<Vec<Candidate>, Told> {
    let summary = |session: &Session| summarise(&setting.method, session);
    let entries = listing::list(&setting.dirs, &summary).map_err(|fault| setting.failed(&fault))?;
    let by_file = |path: &Path| path.file_stem()?.to_str()?.parse().ok();
    let candidates = entries.into_iter().filter_map(|entry| {
        let (id, title) = match entry {
            Entry::Readable { id, summary, .. } | Entry::Gone { id, summary, .. } => {
                (id, clean::line(&summary.title))
            }
            // What does not read can be named all the same, so that one is told why.
            Entry::Damaged { id, .. } => (id?, String::new()),
            Entry::TooNew { path, .. } | Entry::Foreign { path } => {
                (by_file(&path)?, String::new())
            }
            Entry::Unreadable(fault) => (by_file(&fault.path)?, String::new()),
            Entry::Conflict { .. } => return None,
        };
        Some(Candidate { id, title })
    });
    Ok(candidates.collect())
}

fn looks_like_path(text: &str) -> bool {
    let extension = Path::new(text).extension();
    text.contains(['/', MAIN_SEPARATOR])
        || extension.is_some_and(|extension| extension.eq_ignore_ascii_case("ron"))
}

fn unclear(setting: &Setting, text: &str, several: &[&Candidate]) -> Told {
    let name = Words::from(clean::line(text));
    let phrase = if several.is_empty() {
        Phrase::NoSuchSession { name }
    } else {
        let named = several.iter().take(MOST_NAMED);
        let mut sessions: Vec<Words> = named
            .map(|session| format!("{} ({})", session.id, session.title).into())
            .collect();
        if several.len() > MOST_NAMED {
            sessions.push("...".into());
        }
        let sessions = Words::List(sessions);
        Phrase::SeveralSessions { name, sessions }
    };
    Told::refused(setting.localizer.say(&phrase), Ending::Found)
}
