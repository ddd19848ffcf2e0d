//! A guided assessment of social impact; see `ARCHITECTURE.md` for where things live.

mod app;
mod cli;
mod journey;
mod method;
mod pathway;
mod session;
mod store;
mod text;
mod tui;

use std::process::ExitCode;

/// Runs the program with the arguments and environment of this process.
#[must_use]
pub fn run() -> ExitCode {
    let environment = cli::environment::Environment::read(false);
    let places = store::places::Places::find(None, environment.data_dir.clone()).unwrap();
    let (preferences, _) = store::preferences::read(&places);
    let preferred = preferences
        .language
        .as_deref()
        .and_then(|tag| tag.parse().ok());
    let choice = text::negotiate(None, preferred, &environment.locales).unwrap();
    let setting = cli::full_screen::Setting {
        places,
        method: method::Method::built_in().unwrap(),
        localizer: text::Localizer::new(choice.language),
        preferences,
        surroundings: environment.surroundings,
        folder: std::env::current_dir().unwrap(),
    };
    let ended = cli::full_screen::full_screen(setting, tui::run::First::Home).unwrap();
    ended.code
}
