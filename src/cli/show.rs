//! `vises show`: the account of a session as text.

use std::ffi::OsStr;

use super::command_context::CommandContext;
use super::naming;
use super::output::Output;
use crate::store::sanitize;
use crate::text::clean;
use crate::text::report::account_text;

/// Prints the account of a session, without locking it.
pub(crate) fn show(cx: &CommandContext, name: &OsStr) -> Output {
    let session = naming::find(cx, name).and_then(|named| naming::read(cx, &named));
    match session {
        Ok(session) => {
            let mut session = sanitize::sanitize(session, clean::whole);
            session.sheet = session.sheet.adopted(&cx.method).sheet;
            let account = account_text(&cx.method, &session, &cx.localizer, cx.now.day);
            Output::result(account)
        }
        Err(output) => output,
    }
}
