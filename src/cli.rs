//! The command line: arguments, the environment, commands and exit codes.
//!
//! The only floor that reads the environment, and the only one that prints.

mod acknowledgements;
mod arguments;
mod check;
mod check_method;
mod check_session;
mod clock;
mod command_context;
mod core_dump;
mod crash;
mod doctor;
mod environment;
mod fault_sentences;
mod list;
mod located;
mod naming;
mod output;
mod screen;
mod show;
mod startup;
mod text_fault_sentences;
mod wrong_use;

use std::ffi::OsString;
use std::process::ExitCode;

use self::arguments::{Args, EarlyOptions, Task};
use self::command_context::CommandContext;
use self::doctor::Installation;
use self::environment::Environment;
use self::output::{Output, Status, print_messages};
use self::startup::Startup;
use crate::app::fault_words::{fault_words, usual_preferences_words};
use crate::method::Method;
use crate::store::data_dirs::DataDirs;
use crate::store::fault::Doing;
use crate::text::{Language, Localizer, Phrase, clean, negotiate};

/// Runs the program; the first argument is its name.
pub(crate) fn run(arguments: &[OsString]) -> ExitCode {
    core_dump::disable();
    let early = EarlyOptions::scan(arguments);
    let mut environment = Environment::read();
    clock::ignore_unsafe_zone(environment.zone.as_deref());
    let dirs = DataDirs::find(early.data_dir.clone(), environment.data_dir.clone());
    let requested = early.language.as_deref();
    // The preferences are not read yet, so this goes by the environment.
    let mut localizer = Localizer::new(negotiate(requested, None, &environment.locales).language);
    let term = environment.surroundings.term.as_deref();
    crash::install_hook(dirs.as_ref().ok(), clock::now().day, term, &localizer);
    let startup = Startup::in_dirs(dirs);
    let language = startup.choice(requested, &environment).language;
    if language != localizer.language() {
        localizer = Localizer::new(language);
        crash::set_language(&localizer);
    }
    match arguments::parse(arguments, &localizer) {
        Ok(args) => {
            environment.surroundings.refused_colours = args.no_color;
            execute(args, startup, environment, localizer)
        }
        Err(output) => output.print(&localizer),
    }
}

fn execute(
    args: Args,
    startup: Startup,
    environment: Environment,
    localizer: Localizer,
) -> ExitCode {
    if let Some(wrong) = wrong_language(&args, &localizer) {
        return wrong.print(&localizer);
    }
    let method = Method::built_in();
    if args.task == Task::Doctor {
        // Even where every other command would refuse to run.
        let installation = Installation {
            args: &args,
            startup: &startup,
            environment: &environment,
            method: method.as_ref().ok(),
            now: clock::now(),
        };
        return doctor::doctor(&installation, &localizer).print(&localizer);
    }
    let has_screen = matches!(args.task, Task::Screen(_));
    if let Some(fault) = startup.unread.as_ref().filter(|_| !has_screen) {
        print_messages(&[localizer.words(&usual_preferences_words(fault))]);
    }
    let refused = |sentence: String| Output::refused(sentence, Status::Failure).print(&localizer);
    let dirs = match startup.dirs {
        Ok(dirs) => dirs,
        // The screen says so, and its session can be saved in another folder.
        Err(fault) if has_screen && fault.doing == Doing::Locating => DataDirs::nowhere(),
        Err(fault) => return refused(localizer.words(&fault_words(&fault))),
    };
    let Ok(method) = method else {
        return refused(localizer.say(&Phrase::BrokenCopy));
    };
    let cx = CommandContext {
        dirs,
        method,
        localizer,
        now: clock::now(),
    };
    let output = match args.task {
        Task::Screen(start) => {
            let preferences = (startup.preferences, startup.unread);
            return screen::run(cx, &start, preferences, environment.surroundings);
        }
        Task::List => list::list(&cx),
        Task::Show(name) => show::show(&cx, &name),
        Task::Check(name) => check::check(&cx, name.as_deref()),
        // Done above.
        Task::Doctor => Ok(Output::default()),
    };
    let (Ok(output) | Err(output)) = output;
    output.print(&cx.localizer)
}

/// The message about a requested language that the program does not speak.
fn wrong_language(args: &Args, localizer: &Localizer) -> Option<Output> {
    let given = args.language.as_deref()?;
    given.parse::<Language>().err()?;
    let named = |language: Language| format!("{language} ({})", language.own_name()).into();
    let languages = Language::ALL.into_iter().map(named).collect();
    let given = clean::line(given).into();
    let sentence = localizer.say(&Phrase::WrongLanguage { given, languages });
    Some(Output::refused(sentence, Status::Usage))
}
