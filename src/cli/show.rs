//! `vises show`: the account of a session as text.

use std::ffi::OsStr;

use super::naming;
use super::setting::Setting;
use super::told::Told;
use crate::app::summary::summarise;
use crate::session::Session;
use crate::store::scrub;
use crate::text::{Phrase, clean};

/// Prints the account of a session, which is only looked at.
pub(crate) fn show(setting: &Setting, name: &OsStr) -> Told {
    let session = naming::find(setting, name).and_then(|named| naming::read(setting, &named));
    match session {
        Ok(session) => {
            let mut session = scrub::scrub(session, clean::paragraph);
            session.sheet = session.sheet.refitted(&setting.method);
            Told::result(account(setting, &session))
        }
        Err(told) => told,
    }
}

/// The account: what it is called, and how far it has come.
fn account(setting: &Setting, session: &Session) -> String {
    let summary = summarise(&setting.method, session);
    let title = if summary.title.trim().is_empty() {
        setting.localizer.say(&Phrase::UntitledSession)
    } else {
        summary.title
    };
    let progress = setting.localizer.say(&Phrase::AnsweredOfAsked {
        answered: i64::from(summary.answered),
        asked: i64::from(summary.asked),
    });
    format!("{title}\n{progress}")
}
