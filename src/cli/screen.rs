//! The full screen: what is prepared before it, and the messages after it.
//!
//! Everything that can fail is done before the terminal is taken, while its message can still be
//! read.

use std::io::{self, IsTerminal};
use std::path::Path;
use std::process::ExitCode;

use super::acknowledgements::recorded;
use super::arguments::StartAt;
use super::clock;
use super::command_context::CommandContext;
use super::crash::take_deferred_messages;
use super::naming::{self, Named};
use super::output::{Output, Status, print_messages};
use crate::app::command::Command;
use crate::app::effect::Effect;
use crate::app::event::import_message;
use crate::app::fault_words::{conflict_words, fault_words, usual_preferences_words};
use crate::app::runtime::Runtime;
use crate::app::visit::{self, Visit};
use crate::session::key::SessionId;
use crate::store::fault::StoreFault;
use crate::store::preferences::Preferences;
use crate::store::{cleanup, random, sessions};
use crate::text::{Localizer, Phrase, Words, clean};
use crate::tui::app::Start;
use crate::tui::run::{Ended, First, Trouble, show};
use crate::tui::surroundings::Surroundings;

/// Shows the full screen until the person ends it. Beside the preferences stands why they are the
/// defaults although there is a file.
pub(crate) fn run(
    cx: CommandContext,
    start_at: &StartAt,
    preferences: (Preferences, Option<StoreFault>),
    surroundings: Surroundings,
) -> ExitCode {
    let (preferences, unread_preferences) = preferences;
    let (first, trouble) = match prepare(&cx, start_at, &surroundings) {
        Ok(prepared) => prepared,
        Err(output) => {
            if let Some(fault) = &unread_preferences {
                print_messages(&[cx.localizer.words(&usual_preferences_words(fault))]);
            }
            return output.print(&cx.localizer);
        }
    };
    let language = cx.localizer.language();
    let sessions = cx.dirs.sessions();
    let shown = random::bits().map_err(Trouble::Store).and_then(|seed| {
        let visit = Visit::new(visit::Start {
            method: cx.method.clone(),
            language,
            preferences,
            seed,
            now: clock::now(),
            trouble,
            unread_preferences,
        });
        let accounts = std::env::current_dir().unwrap_or_else(|_| cx.dirs.data.clone());
        let assumed_size = surroundings.assumed_size();
        let start = |size| Start {
            visit,
            localizer: cx.localizer,
            surroundings,
            size,
        };
        show(
            start,
            |report| Runtime::new(cx.dirs, cx.method, accounts, recorded(report)),
            first,
            assumed_size,
            clock::now,
        )
    });
    let localizer = Localizer::new(language);
    match shown {
        Ok(ended) => after(&ended, &sessions, &localizer),
        Err(trouble) => troubled(&trouble, &localizer),
    }
}

/// Finds and reads the session, checks the terminal, and imports a file. If sessions cannot be saved
/// where they belong, the screen is shown all the same, and says so.
fn prepare(
    cx: &CommandContext,
    start_at: &StartAt,
    surroundings: &Surroundings,
) -> Result<(Option<First>, Option<StoreFault>), Output> {
    let failed = |fault: StoreFault| cx.failed(&fault);
    let trouble = cx.dirs.prepare().err();
    cleanup::remove_leftovers(&cx.dirs);
    let named = match start_at {
        StartAt::Session(name) => {
            let named = naming::find(cx, name)?;
            let session = naming::read(cx, &named)?;
            Some((named, session))
        }
        StartAt::Home | StartAt::New => None,
    };
    if !has_terminal(surroundings) {
        let sentence = cx.localizer.say(&Phrase::NoTerminal);
        return Err(Output::refused(sentence, Status::Usage));
    }
    let mut message = None;
    let command = match (start_at, named) {
        (StartAt::New, _) => Command::Begin,
        (_, Some((Named::Example, _))) => Command::BeginExample,
        (_, Some((Named::Here(id), _))) => Effect::Open(id).into(),
        (_, Some((Named::File(_), file))) if sessions::is_earlier_here(&cx.dirs, &file) => {
            message = Some(Phrase::NoticeEarlierHere);
            Effect::Open(file.id).into()
        }
        (_, Some((Named::File(path), _))) => {
            let (id, what) = copy_in(cx, &path).map_err(failed)?;
            message = Some(what);
            Effect::Open(id).into()
        }
        (_, None) => return Ok((None, trouble)),
    };
    Ok((Some(First { command, message }), trouble))
}

fn has_terminal(surroundings: &Surroundings) -> bool {
    let is_dumb = surroundings.term.as_deref() == Some("dumb");
    !is_dumb && io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Imports a file, never over an existing session; the session, and what happened to the file.
fn copy_in(cx: &CommandContext, path: &Path) -> Result<(SessionId, Phrase), StoreFault> {
    let spare = SessionId::from_random(random::bits()?);
    let imported = sessions::import(&cx.dirs, path, &spare, cx.now.day)?;
    Ok((imported.id().clone(), import_message(&imported)))
}

/// Prints how the program ended, if there is still a terminal to print on.
fn after(ended: &Ended, sessions: &Path, localizer: &Localizer) -> ExitCode {
    if ended.reachable {
        let mut messages = take_deferred_messages();
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
        print_messages(&messages);
    }
    if !ended.saved && ended.code == ExitCode::SUCCESS {
        return Status::Failure.into();
    }
    ended.code
}

fn troubled(trouble: &Trouble, localizer: &Localizer) -> ExitCode {
    let refused = |words: String| {
        let words = clean::line(&words).into();
        localizer.say(&Phrase::TerminalRefused { words })
    };
    let (sentence, status) = match trouble {
        Trouble::NoTerminal => (localizer.say(&Phrase::NoTerminal), Status::Usage),
        Trouble::Terminal(error) => (refused(error.to_string()), Status::Usage),
        Trouble::System(error) => (refused(error.to_string()), Status::Failure),
        Trouble::Store(fault) => (localizer.words(&fault_words(fault)), Status::Failure),
    };
    Output::refused(sentence, status).print(localizer)
}
