//! The arguments and the help.
//!
//! Help is in the user's language; the names of commands and options are the same in every language.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::ValueParser;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command};

use super::output::{Output, Status};
use super::wrong_use;
use crate::text::{Language, Localizer, Phrase};

/// The parsed arguments.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Args {
    pub(crate) data_dir: Option<PathBuf>,
    /// The language, as typed.
    pub(crate) language: Option<String>,
    pub(crate) no_color: bool,
    pub(crate) task: Task,
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Show the full screen.
    Screen(StartAt),
    /// List the sessions.
    List,
    /// Print the account of a session.
    Show(OsString),
    /// Check a session or a method for faults; the built-in method if nothing is named.
    Check(Option<OsString>),
    /// Check whether this computer is suitable.
    Doctor,
}

/// What the full screen shows first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum StartAt {
    /// The list of sessions.
    Home,
    /// A new session.
    New,
    /// The session of that name.
    Session(OsString),
}

/// Options that are needed before help can be printed, found without parsing the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct EarlyOptions {
    pub(crate) data_dir: Option<PathBuf>,
    /// The language, as typed.
    pub(crate) language: Option<String>,
}

impl EarlyOptions {
    /// Scans the arguments; the first one is the program's name.
    pub(crate) fn scan(arguments: &[OsString]) -> Self {
        let mut early = Self::default();
        let mut rest = arguments.iter().skip(1);
        while let Some(argument) = rest.next() {
            let text = argument.to_string_lossy();
            if text == "--" {
                break;
            }
            let (name, value) = match text.split_once('=') {
                Some((name, value)) => (name, Some(OsString::from(value))),
                None => (text.as_ref(), None),
            };
            let mut value = || value.clone().or_else(|| rest.next().cloned());
            match name {
                "--language" => {
                    early.language = value().map(|value| value.to_string_lossy().into_owned());
                }
                "--data-dir" => early.data_dir = value().map(PathBuf::from),
                _ => {}
            }
        }
        early
    }
}

/// Parses the arguments; the first one is the program's name.
///
/// # Errors
/// The help, the version, or why the arguments are wrong.
pub(crate) fn parse(arguments: &[OsString], localizer: &Localizer) -> Result<Args, Output> {
    let matches = match command(localizer).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            return Err(match error.kind() {
                ErrorKind::DisplayHelp => Output::result(error.render().to_string().trim_end()),
                ErrorKind::DisplayVersion => Output::result(VERSION),
                _ => Output {
                    messages: wrong_use::sentences(&error, localizer),
                    status: Status::Usage,
                    ..Output::default()
                },
            });
        }
    };
    let (task, of) = match matches.subcommand() {
        Some(("new", of)) => (Task::Screen(StartAt::New), of),
        Some(("open", of)) => {
            let name = target(of).unwrap_or_default();
            (Task::Screen(StartAt::Session(name)), of)
        }
        Some(("list", of)) => (Task::List, of),
        Some(("show", of)) => (Task::Show(target(of).unwrap_or_default()), of),
        Some((CHECK, of)) => (Task::Check(target(of)), of),
        Some(("doctor", of)) => (Task::Doctor, of),
        _ => (Task::Screen(StartAt::Home), &matches),
    };
    let language = of.get_one::<OsString>(LANGUAGE);
    Ok(Args {
        data_dir: of.get_one::<OsString>(DATA_DIR).map(PathBuf::from),
        language: language.map(|typed| typed.to_string_lossy().into_owned()),
        no_color: of.get_flag(NO_COLOR),
        task,
    })
}

const VERSION: &str = concat!("vises ", env!("CARGO_PKG_VERSION"));
const CHECK: &str = "check";
const TARGET: &str = "target";
const DATA_DIR: &str = "data-dir";
const LANGUAGE: &str = "language";
const NO_COLOR: &str = "no-color";

fn target(matches: &ArgMatches) -> Option<OsString> {
    matches.get_one::<OsString>(TARGET).cloned()
}

/// The whole command line.
fn command(localizer: &Localizer) -> Command {
    let say = |phrase: Phrase| localizer.say(&phrase);
    let options = say(Phrase::ValueOptions);
    let usage = format!("vises [{options}] [{}]", say(Phrase::ValueCommand));
    let parts = [
        format!("{}\n{}", say(Phrase::CliAbout), say(Phrase::CliHome)),
        heading(localizer, &Phrase::HeadingUsage, "  {usage}"),
        heading(localizer, &Phrase::HeadingCommands, "{subcommands}"),
        heading(localizer, &Phrase::HeadingOptions, "{options}"),
        say(Phrase::SessionName),
        heading(
            localizer,
            &Phrase::HeadingExitCodes,
            &indented(&say(Phrase::ExitCodes)),
        ),
    ];
    base(Command::new("vises"), localizer)
        .version(env!("CARGO_PKG_VERSION"))
        .override_usage(usage)
        .help_template(parts.join("\n\n"))
        .args(options_of_all(localizer))
        .subcommands(subcommands(localizer))
}

fn subcommands(localizer: &Localizer) -> [Command; 6] {
    let say = |phrase: Phrase| localizer.say(&phrase);
    let (session, path) = (say(Phrase::ValueSession), say(Phrase::ValuePath));
    let either = format!("{session}|{path}");
    let one = |value: &str, help: Phrase| {
        Arg::new(TARGET)
            .value_name(value.to_owned())
            .help(say(help))
            .value_parser(ValueParser::os_string())
    };
    let make = |name, about: Phrase, argument: Option<Arg>| {
        subcommand(name, &say(about), argument, localizer)
    };
    let needed = |value: &str| Some(one(value, Phrase::ArgumentSession).required(true));
    [
        make("new", Phrase::CommandNew, None),
        make("open", Phrase::CommandOpen, needed(&either)),
        make("list", Phrase::CommandList, None),
        make("show", Phrase::CommandShow, needed(&either)),
        make(
            CHECK,
            Phrase::CommandCheck,
            Some(one(&either, Phrase::ArgumentCheck)),
        ),
        make("doctor", Phrase::CommandDoctor, None),
    ]
}

fn subcommand(
    name: &'static str,
    about: &str,
    argument: Option<Arg>,
    localizer: &Localizer,
) -> Command {
    let options = localizer.say(&Phrase::ValueOptions);
    let mut usage = format!("vises {name} [{options}]");
    let mut parts = vec![
        about.to_owned(),
        heading(localizer, &Phrase::HeadingUsage, "  {usage}"),
    ];
    if let Some(argument) = &argument {
        let value = value_of(argument);
        usage = if argument.is_required_set() {
            format!("{usage} {value}")
        } else {
            format!("{usage} [{value}]")
        };
        let positionals = "{positionals}";
        parts.push(heading(localizer, &Phrase::HeadingArguments, positionals));
    }
    parts.push(heading(localizer, &Phrase::HeadingOptions, "{options}"));
    if argument.is_some() {
        parts.push(localizer.say(&Phrase::SessionName));
    }
    if name == CHECK {
        parts.push(localizer.say(&Phrase::MethodName));
    }
    base(Command::new(name), localizer)
        .about(about.to_owned())
        .override_usage(usage)
        .help_template(parts.join("\n\n"))
        .args(argument)
}

/// The name shown for an argument's value.
pub(super) fn value_of(argument: &Arg) -> String {
    let names = argument.get_value_names().unwrap_or_default();
    names.first().map(ToString::to_string).unwrap_or_default()
}

/// Our own help flag on every command: clap's help exists in English only.
fn base(command: Command, localizer: &Localizer) -> Command {
    command
        .disable_help_flag(true)
        .disable_help_subcommand(true)
        .disable_version_flag(true)
        .arg(
            Arg::new("help")
                .short('h')
                .long("help")
                .action(ArgAction::HelpShort)
                .display_order(100)
                .help(localizer.say(&Phrase::OptionHelp)),
        )
}

fn options_of_all(localizer: &Localizer) -> [Arg; 4] {
    let say = |phrase: Phrase| localizer.say(&phrase);
    let languages = Language::ALL.map(Language::tag).join(", ").into();
    let valued = |name: &'static str, value: Phrase, help: Phrase| {
        Arg::new(name)
            .long(name)
            .global(true)
            .value_name(say(value))
            .help(say(help))
            .value_parser(ValueParser::os_string())
    };
    [
        valued(DATA_DIR, Phrase::ValueFolder, Phrase::OptionDataDir),
        valued(
            LANGUAGE,
            Phrase::ValueLanguage,
            Phrase::OptionLanguage { languages },
        ),
        Arg::new(NO_COLOR)
            .long(NO_COLOR)
            .global(true)
            .action(ArgAction::SetTrue)
            .help(say(Phrase::OptionNoColor)),
        Arg::new("version")
            .short('V')
            .long("version")
            .action(ArgAction::Version)
            .display_order(101)
            .help(say(Phrase::OptionVersion)),
    ]
}

fn heading(localizer: &Localizer, heading: &Phrase, body: &str) -> String {
    format!("{}\n{body}", localizer.say(heading))
}

fn indented(text: &str) -> String {
    let lines = text.lines().map(|line| format!("  {line}"));
    lines.collect::<Vec<_>>().join("\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parsed(arguments: &[&str]) -> Result<Args, Output> {
        let all = std::iter::once("vises").chain(arguments.iter().copied());
        let all: Vec<OsString> = all.map(OsString::from).collect();
        parse(&all, &Localizer::new(Language::En))
    }

    #[test]
    fn the_command_line_is_sound() {
        command(&Localizer::new(Language::En)).debug_assert();
    }

    #[test]
    fn options_may_stand_before_and_after_a_command() {
        for arguments in [
            ["--data-dir", "here", "--language=fr", "list"],
            ["list", "--language", "fr", "--data-dir=here"],
        ] {
            let args = parsed(&arguments).unwrap();
            assert_eq!(args.task, Task::List);
            assert_eq!(args.language.as_deref(), Some("fr"));
            assert_eq!(args.data_dir, Some(PathBuf::from("here")));
        }
    }

    #[test]
    fn without_a_command_the_sessions_are_shown() {
        assert_eq!(parsed(&[]).unwrap().task, Task::Screen(StartAt::Home));
        assert_eq!(parsed(&["check"]).unwrap().task, Task::Check(None));
    }

    #[test]
    fn help_fits_a_console_in_every_language() {
        for language in Language::ALL {
            let localizer = Localizer::new(language);
            for arguments in [
                vec!["vises", "--help"],
                vec!["vises", "open", "-h"],
                vec!["vises", "check", "--help"],
            ] {
                let arguments: Vec<OsString> = arguments.into_iter().map(OsString::from).collect();
                let help = parse(&arguments, &localizer).unwrap_err();
                assert_eq!(help.status, Status::Success);
                let text = help.results.concat();
                let long = text.lines().find(|line| line.chars().count() > 80);
                assert_eq!(long, None, "{language}");
                assert!(!text.contains('{'), "{text}");
                assert!(!text.contains('\u{1b}'));
            }
        }
    }

    #[test]
    fn the_language_is_found_before_the_arguments_are_parsed() {
        let language = |arguments: &[&str]| {
            let all: Vec<OsString> = arguments.iter().map(OsString::from).collect();
            EarlyOptions::scan(&all).language
        };
        assert_eq!(
            language(&["vises", "--language", "fr"]).as_deref(),
            Some("fr")
        );
        assert_eq!(
            language(&["vises", "-x", "--language=nl"]).as_deref(),
            Some("nl")
        );
        assert_eq!(language(&["vises", "show", "--", "--language=nl"]), None);
    }
}
