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
mod text_fault_sentences;
mod told;
mod wrong_use;

use std::ffi::OsString;
use std::process::ExitCode;

use self::arguments::{Ahead, Asked, Task};
use self::doctor::Patient;
use self::environment::Environment;
use self::screen::{Beginnings, Looks};
use self::setting::Setting;
use self::told::{Ending, Told, say};
use crate::app::fault_words::{fault_words, usual_preferences_words};
use crate::method::Method;
use crate::store::fault::{Doing, StoreFault};
use crate::store::places::Places;
use crate::store::preferences::{self, Preferences};
use crate::text::{Choice, Language, Localizer, Origin, Phrase, Words, clean, negotiate};

/// Does what the arguments ask for; the first one is the program's name.
pub(crate) fn run(arguments: &[OsString]) -> ExitCode {
    core_dump::forbid();
    let ahead = Ahead::look(arguments);
    let mut environment = Environment::read();
    clock::distrust(environment.zone.as_deref());
    let places = Places::find(ahead.data_dir.clone(), environment.data_dir.clone());
    let asked = ahead.language.as_deref();
    // Before anything is read, in the language of the surroundings.
    let mut localizer = Localizer::new(choose(asked, None, &environment).language);
    let term = environment.surroundings.term.as_deref();
    crash::watch(places.as_ref().ok(), clock::now().day, term, &localizer);
    let found = Found::in_places(places);
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

/// What is found before the arguments are understood.
struct Found {
    places: Result<Places, StoreFault>,
    preferences: Preferences,
    /// Why the preferences are the usual ones although there is a file.
    unread: Option<StoreFault>,
}

impl Found {
    fn in_places(places: Result<Places, StoreFault>) -> Self {
        let (preferences, unread) = match &places {
            Ok(places) => preferences::read(places),
            Err(_) => (Preferences::default(), None),
        };
        Self {
            places,
            preferences,
            unread,
        }
    }

    /// The language to speak and why.
    fn choice(&self, asked: Option<&str>, environment: &Environment) -> Choice {
        let preferred = self.preferences.language.as_deref();
        let preferred = preferred.and_then(|tag| tag.parse().ok());
        choose(asked, preferred, environment)
    }
}

/// The language to speak and why; where one is asked for that the program does not speak, the one
/// it would speak otherwise.
fn choose(asked: Option<&str>, preferred: Option<Language>, environment: &Environment) -> Choice {
    let choose = |asked| negotiate(asked, preferred, &environment.locales);
    choose(asked).or_else(|_| choose(None)).unwrap_or(Choice {
        language: Language::En,
        origin: Origin::Assumed,
    })
}

fn carry_out(
    asked: &Asked,
    found: Found,
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
    let places = match found.places {
        Ok(places) => places,
        // Whoever answers questions is told on the screen, and can save in another folder.
        Err(fault) if asked.task.has_screen() && fault.doing == Doing::Locating => {
            Places::nowhere()
        }
        Err(fault) => return refused(localizer.words(&fault_words(&fault))),
    };
    let Ok(method) = Method::built_in() else {
        return refused(localizer.say(&Phrase::BrokenCopy));
    };
    let setting = Setting {
        places,
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
    found: &Found,
    environment: &Environment,
    localizer: &Localizer,
) -> ExitCode {
    let method = Method::built_in().ok();
    let patient = Patient {
        asked,
        found,
        environment,
        method: method.as_ref(),
        now: clock::now(),
    };
    doctor::doctor(&patient, localizer).print(localizer)
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
