//! Which language is used and why, and whether the settings could be read.

use super::finding::Finding;
use super::installation::Installation;
use crate::app::fault_words::usual_preferences_words;
use crate::text::{Language, Origin, Phrase, Words};

pub(super) fn look(installation: &Installation<'_>, spoken: Language) -> Vec<Finding> {
    let mut findings = vec![Finding::fine(why(installation, spoken))];
    findings.extend(settings(installation));
    findings
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

/// `None` without a folder for settings, which is reported with the folders.
fn settings(installation: &Installation<'_>) -> Option<Finding> {
    let file = installation.startup.dirs.as_ref().ok()?.preferences();
    let path = Words::path(&file);
    Some(match &installation.startup.unread {
        Some(fault) => {
            Finding::problem(usual_preferences_words(fault)).advised(Phrase::DoctorAdviceSettings)
        }
        None if file.exists() => Finding::fine(Phrase::DoctorSettingsRead { path }),
        None => Finding::fine(Phrase::DoctorSettingsNone { path }),
    })
}
