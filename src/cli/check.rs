//! `vises check`: the faults of a session or a method, each with its location.

use std::ffi::OsStr;
use std::path::Path;

use super::check_method::{self, Sources};
use super::check_session;
use super::command_context::CommandContext;
use super::located::shown;
use super::naming::{self, Named};
use super::output::Output;
use crate::store::content::{MOST_BYTES, read_method};
use crate::store::disk::real::RealDisk;
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::store::given_path::expand_home;

/// The name of the built-in method.
const BUILT_IN: &str = "vises";

/// The file of a method in its folder.
const METHOD_FILE: &str = "method.ron";

/// Checks what is named, or the built-in method if nothing is.
///
/// # Errors
/// If nothing is meant, or it cannot be read.
pub(crate) fn check(cx: &CommandContext, name: Option<&OsStr>) -> Result<Output, Output> {
    let Some(name) = name.filter(|name| *name != BUILT_IN) else {
        return Ok(check_method::check(cx, &Sources::built_in()));
    };
    let folder = expand_home(Path::new(name)).ok();
    let path = match folder.filter(|path| path.is_dir()) {
        Some(folder) => folder.join(METHOD_FILE),
        None => match naming::find(cx, name)? {
            Named::Example => return check_session::check_example(cx),
            Named::Here(id) => cx.dirs.session(&id),
            Named::File(path) => path,
        },
    };
    let bytes = read_method(&RealDisk, &path).map_err(|fault| cx.failed(&fault))?;
    if path.file_name() == Some(OsStr::new(METHOD_FILE)) || is_method(&bytes) {
        Ok(check_method::check(cx, &Sources::beside(&path, &bytes)))
    } else if bytes.len() as u64 > MOST_BYTES {
        let kind = FaultKind::TooLarge(MOST_BYTES);
        Err(cx.failed(&StoreFault::new(Doing::Reading, &path, kind)))
    } else {
        Ok(check_session::check(cx, &shown(&path), &bytes))
    }
}

/// Whether a file of another name is probably a method. A session has no stages.
fn is_method(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let has = |part: &str| text.lines().any(|line| line.trim_start().starts_with(part));
    has("stages:") && has("questions:")
}
