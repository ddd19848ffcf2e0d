//! Which language is used and why, and whether the settings could be read.

use super::chapter::Chapter;
use super::finding::Finding;
use super::installation::Installation;
use crate::app::fault_words::usual_preferences_words;
use crate::text::{Language, Origin, Phrase, Words};

pub(super) fn look(installation: &Installation<'_>, spoken: Language) -> Chapter {
    let mut findings = vec![Finding::fine(why(installation, spoken))];
    findings.extend(settings(installation));
    Chapter {
        heading: Phrase::DoctorHeadingLanguage,
        findings,
    }
}

fn why(installation: &Installation<'_>, spoken: Language) -> Phrase {
    let language = Words::from(spoken.own_name());
    let asked = installation.args.language.as_deref();
    match installation
        .startup
        .choice(asked, installation.environment)
        .origin
    {
        Origin::Asked => Phrase::DoctorLanguageAsked { language },
        Origin::Preferred => Phrase::DoctorLanguagePreferred { language },
        Origin::Detected => match installation.environment.locale_variable() {
            Some(variable) => Phrase::DoctorLanguageDetected {
                language,
                variable: variable.into(),
            },
            None => Phrase::DoctorLanguageAssumed { language },
        },
        Origin::Assumed => match installation.environment.locale_variable() {
            Some(variable) => Phrase::DoctorLanguageUnspoken {
                language,
                variable: variable.into(),
            },
            None => Phrase::DoctorLanguageAssumed { language },
        },
    }
}

/// Empty without a folder for settings, which is reported with the folders.
fn settings(installation: &Installation<'_>) -> Vec<Finding> {
    let Ok(dirs) = &installation.startup.dirs else {
        return Vec::new();
    };
    let file = dirs.preferences();
    let path = Words::path(&file);
    match &installation.startup.unread {
        Some(fault) => {
            let problem = Finding::problem(usual_preferences_words(fault));
            vec![problem.advised(Phrase::DoctorAdviceSettings)]
        }
        None if file.exists() => vec![Finding::fine(Phrase::DoctorSettingsRead { path })],
        None => vec![Finding::fine(Phrase::DoctorSettingsNone { path })],
    }
}
