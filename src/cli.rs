//! The command line: what was asked for, the environment, and how it ends.
//!
//! The only floor that reads the environment, and the only one that prints.

mod acknowledgements;
mod arguments;
mod check;
mod check_method;
mod check_session;
mod clock;
mod core_dump;
mod crash;
mod doctor;
mod environment;
mod fault_sentences;
mod full_screen;
mod list;
mod located;
mod naming;
mod screen;
mod setting;
mod show;
mod startup;
mod text_fault_sentences;
mod told;
mod wrong_use;

use std::ffi::OsString;
use std::process::ExitCode;

use self::arguments::{Ahead, Asked, Task};
use self::doctor::Installation;
use self::environment::Environment;
use self::screen::{Beginnings, Looks};
use self::setting::Setting;
use self::startup::{Startup, choose};
use self::told::{Ending, Told, say};
use crate::app::fault_words::{fault_words, usual_preferences_words};
use crate::method::Method;
use crate::store::data_dirs::DataDirs;
use crate::store::fault::Doing;
use crate::text::{Language, Localizer, Phrase, Words, clean};

/// Does what the arguments ask for; the first one is the program's name.
pub(crate) fn run(arguments: &[OsString]) -> ExitCode {
    core_dump::forbid();
    let ahead = Ahead::look(arguments);
    let mut environment = Environment::read();
    clock::distrust(environment.zone.as_deref());
    let dirs = DataDirs::find(ahead.data_dir.clone(), environment.data_dir.clone());
    let asked = ahead.language.as_deref();
    // Before anything is read, in the language of the surroundings.
    let mut localizer = Localizer::new(choose(asked, None, &environment).language);
    let term = environment.surroundings.term.as_deref();
    crash::watch(dirs.as_ref().ok(), clock::now().day, term, &localizer);
    let found = Startup::in_dirs(dirs);
    let language = found.choice(asked, &environment).language;
    if language != localizer.language() {
        localizer = Localizer::new(language);
        crash::speak(&localizer);
    }
    match arguments::parse(arguments, &localizer) {
        Ok(asked) => {
            environment.surroundings.refused_colours = asked.no_color;
            carry_out(&asked, found, environment, localizer)
        }
        Err(told) => told.print(&localizer),
    }
}

fn carry_out(
    asked: &Asked,
    found: Startup,
    environment: Environment,
    localizer: Localizer,
) -> ExitCode {
    if let Some(wrong) = wrong_language(asked, &localizer) {
        return wrong.print(&localizer);
    }
    if asked.task == Task::Doctor {
        return examine(asked, &found, &environment, &localizer);
    }
    if let Some(fault) = found.unread.as_ref().filter(|_| !asked.task.has_screen()) {
        say(&[localizer.words(&usual_preferences_words(fault))]);
    }
    let refused = |sentence: String| Told::refused(sentence, Ending::Found).print(&localizer);
    let dirs = match found.dirs {
        Ok(dirs) => dirs,
        // Whoever answers questions is told on the screen, and can save in another folder.
        Err(fault) if asked.task.has_screen() && fault.doing == Doing::Locating => {
            DataDirs::nowhere()
        }
        Err(fault) => return refused(localizer.words(&fault_words(&fault))),
    };
    let Ok(method) = Method::built_in() else {
        return refused(localizer.say(&Phrase::BrokenCopy));
    };
    let setting = Setting {
        dirs,
        method,
        localizer,
        now: clock::now(),
    };
    let looks = Looks {
        preferences: found.preferences,
        unread_preferences: found.unread,
        surroundings: environment.surroundings,
    };
    let told = match &asked.task {
        Task::Home => return screen::run(setting, &Beginnings::Home, looks),
        Task::New => return screen::run(setting, &Beginnings::New, looks),
        Task::Open(name) => return screen::run(setting, &Beginnings::Open(name), looks),
        Task::List => list::list(&setting),
        Task::Show(name) => show::show(&setting, name),
        Task::Check(name) => check::check(&setting, name.as_deref()),
        // Examined above.
        Task::Doctor => Told::default(),
    };
    told.print(&setting.localizer)
}

/// What other commands refuse to begin with is what this one is to tell of.
fn examine(
    asked: &Asked,
    found: &Startup,
    environment: &Environment,
    localizer: &Localizer,
) -> ExitCode {
    let method = Method::built_in().ok();
    let installation = Installation {
        asked,
        found,
        environment,
        method: method.as_ref(),
        now: clock::now(),
    };
    doctor::doctor(&installation, localizer).print(localizer)
}

/// What to tell where a language is asked for that the program does not speak.
fn wrong_language(asked: &Asked, localizer: &Localizer) -> Option<Told> {
    let given = asked.language.as_deref()?;
    given.parse::<Language>().err()?;
    let named = |language: Language| format!("{language} ({})", language.own_name()).into();
    let languages = Words::List(Language::ALL.map(named).into());
    let given = clean::line(given).into();
    let sentence = localizer.say(&Phrase::WrongLanguage { given, languages });
    Some(Told::refused(sentence, Ending::WrongUse))
}
