//! `vises show`: the account of a session as text.

use std::ffi::OsStr;

use super::command_context::CommandContext;
use super::naming;
use super::output::Output;
use crate::store::sanitize;
use crate::text::clean;
use crate::text::report::account_text;

/// Prints the account of a session, without locking it.
///
/// # Errors
/// If no session is meant, or it cannot be read.
pub(crate) fn show(cx: &CommandContext, name: &OsStr) -> Result<Output, Output> {
    let named = naming::find(cx, name)?;
    let mut session = sanitize::sanitize(naming::read(cx, &named)?, clean::whole);
    session.sheet = session.sheet.adopted(&cx.method).sheet;
    let account = account_text(&cx.method, &session, &cx.localizer, cx.now.day);
    Ok(Output::result(account))
}
