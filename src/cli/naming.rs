//! Finds the session that a name means: the example, a file, or the start of an id or title.

use std::ffi::OsStr;
use std::path::{MAIN_SEPARATOR, Path, PathBuf};

use super::command_context::CommandContext;
use super::output::{Output, Status};
use crate::app::example;
use crate::app::summary::summarise;
use crate::session::Session;
use crate::session::key::SessionId;
use crate::store::disk::real::RealDisk;
use crate::store::entry::Entry;
use crate::store::given_path::expand_home;
use crate::store::{listing, sessions};
use crate::text::{Phrase, Words, clean, folded};

/// How many sessions are listed if a name matches several.
const MOST_NAMED: usize = 5;

/// What a name means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Named {
    Example,
    /// A session in the data folder.
    Here(SessionId),
    File(PathBuf),
}

/// Finds what a name means. A full id or title takes precedence over the start of one.
///
/// # Errors
/// If no session matches, or more than one.
pub(crate) fn find(cx: &CommandContext, name: &OsStr) -> Result<Named, Output> {
    let text = name.to_string_lossy();
    if example::is_called(&text) {
        return Ok(Named::Example);
    }
    let path = Path::new(name);
    if let Ok(id) = text.parse::<SessionId>()
        && cx.dirs.session(&id).exists()
    {
        return Ok(Named::Here(id));
    }
    if path.is_file() || looks_like_path(&text) {
        let path = expand_home(path).map_err(|fault| cx.failed(&fault))?;
        return Ok(Named::File(path));
    }
    let candidates = candidates(cx)?;
    let (id, title) = (text.trim().to_lowercase(), folded(&text));
    let whole = |candidate: &&Candidate| !title.is_empty() && folded(&candidate.title) == title;
    let begins = |text: &str, wanted: &str| !wanted.is_empty() && text.starts_with(wanted);
    let begun = |candidate: &&Candidate| {
        begins(candidate.id.as_str(), &id) || begins(&folded(&candidate.title), &title)
    };
    let mut fitting: Vec<&Candidate> = candidates.iter().filter(whole).collect();
    if fitting.is_empty() {
        fitting = candidates.iter().filter(begun).collect();
    }
    match fitting.as_slice() {
        [one] => Ok(Named::Here(one.id.clone())),
        several => Err(unclear(cx, &text, several)),
    }
}

/// Reads the session that was found, without a lock.
///
/// # Errors
/// If it cannot be read.
pub(crate) fn read(cx: &CommandContext, named: &Named) -> Result<Session, Output> {
    let fault = |fault| cx.failed(&fault);
    match named {
        Named::Example => example::example(cx.localizer.language()).map_err(fault),
        Named::Here(id) => sessions::read(cx.dirs.disk(), &cx.dirs.session(id)).map_err(fault),
        Named::File(path) => sessions::read(&RealDisk, path).map_err(fault),
    }
}

struct Candidate {
    id: SessionId,
    title: String,
}

fn candidates(cx: &CommandContext) -> Result<Vec<Candidate>, Output> {
    let summary = |session: &Session| summarise(&cx.method, session);
    let entries = listing::list(&cx.dirs, &summary).map_err(|fault| cx.failed(&fault))?;
    let by_file = |path: &Path| path.file_stem()?.to_str()?.parse().ok();
    let candidates = entries.into_iter().filter_map(|entry| {
        let (id, title) = match entry {
            Entry::Readable { id, summary, .. } | Entry::Gone { id, summary, .. } => {
                (id, clean::line(&summary.title))
            }
            // Unreadable sessions match too, so that the command can say why they are.
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

fn unclear(cx: &CommandContext, text: &str, several: &[&Candidate]) -> Output {
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
    Output::refused(cx.localizer.say(&phrase), Status::Failure)
}
