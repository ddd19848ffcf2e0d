//! `vises show`: the account of a session as text.

use std::ffi::OsStr;

use super::naming;
use super::setting::Setting;
use super::told::Told;
use crate::store::sanitize;
use crate::text::clean;
use crate::text::report::account_text;

/// Prints the account of a session, which is only looked at.
pub(crate) fn show(setting: &Setting, name: &OsStr) -> Told {
    let session = naming::find(setting, name).and_then(|named| naming::read(setting, &named));
    match session {
        Ok(session) => {
            let mut session = sanitize::sanitize(session, clean::whole);
            session.sheet = session.sheet.adopted(&setting.method).sheet;
            let account = account_text(
                &setting.method,
                &session,
                &setting.localizer,
                setting.now.day,
            );
            Told::result(account)
        }
        Err(told) => told,
    }
}
