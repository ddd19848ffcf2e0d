//! What is done before the full screen is shown, and what is said after it.
//!
//! Everything that can fail is done before the terminal is taken, so that it is told where it can
//! be read.

use std::ffi::OsStr;
use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;

use super::crash::unsaid;
use super::full_screen::{self, full_screen};
use super::naming::{self, Named};
use super::setting::Setting;
use super::told::{Ending, Told, say};
use crate::app::effect::Effect;
use crate::app::fault_words::{conflict_words, fault_words, usual_preferences_words};
use crate::session::key::{SeriesId, SessionId};
use crate::session::{Beginning, Pin, Route, Session};
use crate::store::fault::StoreFault;
use crate::store::preferences::Preferences;
use crate::store::sessions::Imported;
use crate::store::{cleanup, random, sessions};
use crate::text::{Localizer, Phrase, Words, clean};
use crate::tui::run::{Ended, First, Trouble};
use crate::tui::surroundings::OwnSurroundings;

/// What the full screen begins with.
pub(crate) enum Beginnings<'a> {
    /// The sessions.
    Home,
    /// A new session.
    New,
    /// A session by its name.
    Open(&'a OsStr),
}

/// What only the full screen needs.
pub(crate) struct Looks {
    /// What the person prefers.
    pub(crate) preferences: Preferences,
    /// Why these are the usual ones although there is a file with others.
    pub(crate) unread_preferences: Option<StoreFault>,
    /// What the environment says of the terminal.
    pub(crate) surroundings: OwnSurroundings,
}

/// Shows the full screen until the person ends it.
pub(crate) fn run(setting: Setting, beginning: &Beginnings<'_>, looks: Looks) -> ExitCode {
    let (first, trouble) = match prepare(&setting, beginning, &looks.surroundings) {
        Ok(prepared) => prepared,
        Err(told) => {
            if let Some(fault) = &looks.unread_preferences {
                say(&[setting.localizer.words(&usual_preferences_words(fault))]);
            }
            return told.print(&setting.localizer);
        }
    };
    let dirs = setting.dirs.clone();
    let language = setting.localizer.language();
    let shown = full_screen(
        full_screen::Setting {
            dirs: setting.dirs,
            method: setting.method,
            localizer: setting.localizer,
            preferences: looks.preferences,
            unread_preferences: looks.unread_preferences,
            surroundings: looks.surroundings,
            folder: std::env::current_dir().unwrap_or_else(|_| dirs.data.clone()),
            trouble,
        },
        first,
    );
    let localizer = Localizer::new(language);
    match shown {
        Ok(ended) => after(&ended, &dirs.sessions(), &localizer),
        Err(trouble) => troubled(&trouble, &localizer),
    }
}

/// Does what can fail: finding and reading the session, the terminal, and copying a file in. Where
/// sessions cannot be saved in their place, that is told and the screen shown all the same.
fn prepare(
    setting: &Setting,
    beginning: &Beginnings<'_>,
    surroundings: &OwnSurroundings,
) -> Result<(First, Option<StoreFault>), Told> {
    let failed = |fault: StoreFault| setting.failed(&fault);
    let trouble = setting.dirs.prepare().err();
    cleanup::remove_leftovers(&setting.dirs);
    let named = match beginning {
        Beginnings::Open(name) => {
            let named = naming::find(setting, name)?;
            let session = naming::read(setting, &named)?;
            Some((named, session))
        }
        Beginnings::Home | Beginnings::New => None,
    };
    if !has_terminal(surroundings) {
        let sentence = setting.localizer.say(&Phrase::NoTerminal);
        return Err(Told::refused(sentence, Ending::WrongUse));
    }
    let mut message = None;
    let effect = match (beginning, named) {
        (Beginnings::New, _) => begin(setting).map_err(failed)?,
        (_, Some((Named::Example, example))) => {
            let (id, series) = fresh_ids().map_err(failed)?;
            let copy = example.copied(id, series, setting.now.day);
            message = Some(Phrase::NoticeExampleCopy);
            Effect::Begin(Box::new(copy))
        }
        (_, Some((Named::Here(id), _))) => Effect::Open(id),
        (_, Some((Named::File(_), file))) if sessions::is_earlier_here(&setting.dirs, &file) => {
            message = Some(Phrase::NoticeEarlierHere);
            Effect::Open(file.id)
        }
        (_, Some((Named::File(path), _))) => {
            let (id, what) = copy_in(setting, &path).map_err(failed)?;
            message = Some(what);
            Effect::Open(id)
        }
        (_, None) => return Ok((First::Home, trouble)),
    };
    Ok((First::Session { effect, message }, trouble))
}

fn has_terminal(surroundings: &OwnSurroundings) -> bool {
    let is_dumb = surroundings.term.as_deref() == Some("dumb");
    !is_dumb && io::stdin().is_terminal() && io::stdout().is_terminal()
}

fn fresh_ids() -> Result<(SessionId, SeriesId), StoreFault> {
    Ok((random::session_id()?, random::series_id()?))
}

fn begin(setting: &Setting) -> Result<Effect, StoreFault> {
    let (id, series) = fresh_ids()?;
    let session = Session::begin(Beginning {
        id,
        series,
        day: setting.now.day,
        method: Pin::of(&setting.method),
        route: Route::Short,
    });
    Ok(Effect::Begin(Box::new(session)))
}

/// Copies a file in, never over a session that is here; the session, and what became of the file.
fn copy_in(setting: &Setting, path: &Path) -> Result<(SessionId, Phrase), StoreFault> {
    let spare = random::session_id()?;
    let imported = sessions::import(&setting.dirs, path, &spare, setting.now.day)?;
    Ok(match imported {
        Imported::Added(id) => (id, Phrase::NoticeImported),
        Imported::AddedAnew(id) => (id, Phrase::NoticeImportedAnew),
        Imported::AlreadyHere(id) => (id, Phrase::NoticeAlreadyHere),
    })
}

/// Says how it ended, where there is still a terminal to say it on.
fn after(ended: &Ended, sessions: &Path, localizer: &Localizer) -> ExitCode {
    if ended.reachable {
        let mut messages = unsaid();
        if !ended.saved {
            messages.push(localizer.say(&Phrase::NotEverythingSaved));
        }
        for path in &ended.elsewhere {
            let path = Words::path(path);
            messages.push(localizer.say(&Phrase::OnlyElsewhere { path }));
        }
        for kept in &ended.aside {
            messages.push(localizer.words(&conflict_words(kept)));
        }
        if sessions.is_absolute() {
            let folder = Words::path(sessions);
            messages.push(localizer.say(&Phrase::SessionsLie { folder }));
        }
        say(&messages);
    }
    if !ended.saved && ended.code == ExitCode::SUCCESS {
        return Ending::Found.into();
    }
    ended.code
}

fn troubled(trouble: &Trouble, localizer: &Localizer) -> ExitCode {
    use crate::tui::terminal::Refusal;

    let refused = |words: String| {
        let words = clean::line(&words).into();
        localizer.say(&Phrase::TerminalRefused { words })
    };
    let (sentence, ending) = match trouble {
        Trouble::Terminal(Refusal::NoTerminal) => {
            (localizer.say(&Phrase::NoTerminal), Ending::WrongUse)
        }
        Trouble::Terminal(refusal) => (refused(refusal.to_string()), Ending::WrongUse),
        Trouble::System(error) => (refused(error.to_string()), Ending::Found),
        Trouble::Store(fault) => (localizer.words(&fault_words(fault)), Ending::Found),
    };
    Told::refused(sentence, ending).print(localizer)
}
