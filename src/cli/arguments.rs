//! What the program is asked for, and its help.
//!
//! The words of the help are the person's; the names of commands and options are the same in every
//! language.

use std::ffi::OsString;
use std::path::PathBuf;

use clap::builder::ValueParser;
use clap::error::ErrorKind;
use clap::{Arg, ArgAction, ArgMatches, Command};

use super::told::{Ending, Told};
use super::wrong_use;
use crate::text::{Language, Localizer, Phrase};

/// What the program is asked for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Asked {
    /// The folder for data.
    pub(crate) data_dir: Option<PathBuf>,
    /// The language, as it was typed.
    pub(crate) language: Option<String>,
    /// Whether colours are refused.
    pub(crate) no_color: bool,
    /// What to do.
    pub(crate) task: Task,
}

/// What to do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Task {
    /// Show the sessions on the full screen.
    Home,
    /// Begin a session on the full screen.
    New,
    /// Open a session on the full screen.
    Open(OsString),
    /// List the sessions.
    List,
    /// Print the account of a session.
    Show(OsString),
    /// Look for faults in a session or a method; in the built-in one where nothing is named.
    Check(Option<OsString>),
    /// Tell whether this computer serves.
    Doctor,
}

impl Task {
    /// Whether it shows the full screen, on which a person can answer questions.
    pub(crate) const fn has_screen(&self) -> bool {
        matches!(self, Self::Home | Self::New | Self::Open(_))
    }
}

/// What must be known before help can be given: options found without understanding the rest.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Ahead {
    /// The folder for data.
    pub(crate) data_dir: Option<PathBuf>,
    /// The language, as it was typed.
    pub(crate) language: Option<String>,
}

impl Ahead {
    /// Looks ahead; the first argument is the program's name.
    pub(crate) fn look(arguments: &[OsString]) -> Self {
        let mut ahead = Self::default();
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
                    ahead.language = value().map(|value| value.to_string_lossy().into_owned());
                }
                "--data-dir" => ahead.data_dir = value().map(PathBuf::from),
                _ => {}
            }
        }
        ahead
    }
}

/// Understands the arguments; the first one is the program's name.
///
/// # Errors
/// What to tell instead of doing anything: help, the version, or why it was not understood.
pub(crate) fn parse(arguments: &[OsString], localizer: &Localizer) -> Result<Asked, Told> {
    let matches = match command(localizer).try_get_matches_from(arguments) {
        Ok(matches) => matches,
        Err(error) => {
            return Err(match error.kind() {
                ErrorKind::DisplayHelp => Told::result(error.render().to_string().trim_end()),
                ErrorKind::DisplayVersion => Told::result(VERSION),
                _ => Told {
                    messages: wrong_use::sentences(&error, localizer),
                    ending: Ending::WrongUse,
                    ..Told::default()
                },
            });
        }
    };
    let (task, of) = match matches.subcommand() {
        Some(("new", of)) => (Task::New, of),
        Some(("open", of)) => (Task::Open(target(of).unwrap_or_default()), of),
        Some(("list", of)) => (Task::List, of),
        Some(("show", of)) => (Task::Show(target(of).unwrap_or_default()), of),
        Some((CHECK, of)) => (Task::Check(target(of)), of),
        Some(("doctor", of)) => (Task::Doctor, of),
        _ => (Task::Home, &matches),
    };
    let language = of.get_one::<OsString>(LANGUAGE);
    Ok(Asked {
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

/// The name under which an argument's value is shown.
pub(super) fn value_of(argument: &Arg) -> String {
    let names = argument.get_value_names().unwrap_or_default();
    names.first().map(ToString::to_string).unwrap_or_default()
}

/// What every command has: our help in the place of clap's, in every language.
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

    fn asked(arguments: &[&str]) -> Result<Asked, Told> {
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
            let asked = asked(&arguments).unwrap();
            assert_eq!(asked.task, Task::List);
            assert_eq!(asked.language.as_deref(), Some("fr"));
            assert_eq!(asked.data_dir, Some(PathBuf::from("here")));
        }
    }

    #[test]
    fn without_a_command_the_sessions_are_shown() {
        assert_eq!(asked(&[]).unwrap().task, Task::Home);
        assert_eq!(asked(&["check"]).unwrap().task, Task::Check(None));
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
                assert_eq!(help.ending, Ending::Done);
                let text = help.results.concat();
                let long = text.lines().find(|line| line.chars().count() > 80);
                assert_eq!(long, None, "{language}");
                assert!(!text.contains('{'), "{text}");
                assert!(!text.contains('\u{1b}'));
            }
        }
    }

    #[test]
    fn the_language_is_found_ahead_of_everything_else() {
        let look = |arguments: &[&str]| {
            let all: Vec<OsString> = arguments.iter().map(OsString::from).collect();
            Ahead::look(&all).language
        };
        assert_eq!(look(&["vises", "--language", "fr"]).as_deref(), Some("fr"));
        assert_eq!(
            look(&["vises", "-x", "--language=nl"]).as_deref(),
            Some("nl")
        );
        assert_eq!(look(&["vises", "show", "--", "--language=nl"]), None);
    }
}
