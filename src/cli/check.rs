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
pub(crate) fn check(cx: &CommandContext, name: Option<&OsStr>) -> Output {
    let Some(name) = name.filter(|name| *name != BUILT_IN) else {
        return check_method::check(cx, &Sources::built_in());
    };
    if let Ok(path) = expand_home(Path::new(name))
        && path.is_dir()
    {
        return check_folder(cx, &path);
    }
    match naming::find(cx, name) {
        Ok(Named::Example) => check_session::check_example(cx),
        Ok(Named::Here(id)) => check_file(cx, &cx.dirs.session(&id)),
        Ok(Named::File(path)) => check_file(cx, &path),
        Err(output) => output,
    }
}

fn check_folder(cx: &CommandContext, folder: &Path) -> Output {
    let path = folder.join(METHOD_FILE);
    match read_method(&RealDisk, &path) {
        Ok(bytes) => check_method::check(cx, &Sources::beside(&path, &bytes)),
        Err(fault) => cx.failed(&fault),
    }
}

fn check_file(cx: &CommandContext, path: &Path) -> Output {
    let bytes = match read_method(&RealDisk, path) {
        Ok(bytes) => bytes,
        Err(fault) => return cx.failed(&fault),
    };
    if path.file_name() == Some(OsStr::new(METHOD_FILE)) || is_method(&bytes) {
        check_method::check(cx, &Sources::beside(path, &bytes))
    } else if bytes.len() as u64 > MOST_BYTES {
        let kind = FaultKind::TooLarge(MOST_BYTES);
        cx.failed(&StoreFault::new(Doing::Reading, path, kind))
    } else {
        check_session::check(cx, &shown(path), &bytes)
    }
}

/// Whether a file of another name is probably a method. A session has no stages.
fn is_method(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let has = |part: &str| text.lines().any(|line| line.trim_start().starts_with(part));
    has("stages:") && has("questions:")
}
