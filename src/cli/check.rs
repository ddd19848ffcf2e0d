//! `vises check`: the faults of a session or of a method, each with its place.

use std::ffi::OsStr;
use std::path::Path;

use super::check_method::{self, Sources};
use super::check_session;
use super::located::shown;
use super::naming::{self, Named};
use super::setting::Setting;
use super::told::Told;
use crate::store::content::{MOST_BYTES, read_method};
use crate::store::disk::real::RealDisk;
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::store::given_path::expand_home;

/// The word for the built-in method.
const BUILT_IN: &str = "vises";

/// The name of a method's file in its folder.
const METHOD_FILE: &str = "method.ron";

/// Looks for faults in what is named; in the built-in method where nothing is.
pub(crate) fn check(setting: &Setting, name: Option<&OsStr>) -> Told {
    let Some(name) = name.filter(|name| *name != BUILT_IN) else {
        return check_method::check(setting, &Sources::built_in());
    };
    if let Ok(path) = expand_home(Path::new(name))
        && path.is_dir()
    {
        return check_folder(setting, &path);
    }
    match naming::find(setting, name) {
        Ok(Named::Example) => check_session::check_example(setting),
        Ok(Named::Here(id)) => check_file(setting, &setting.dirs.session(&id)),
        Ok(Named::File(path)) => check_file(setting, &path),
        Err(told) => told,
    }
}

fn check_folder(setting: &Setting, folder: &Path) -> Told {
    let path = folder.join(METHOD_FILE);
    match read_method(&RealDisk, &path) {
        Ok(bytes) => check_method::check(setting, &Sources::beside(&path, &bytes)),
        Err(fault) => setting.failed(&fault),
    }
}

fn check_file(setting: &Setting, path: &Path) -> Told {
    let bytes = match read_method(&RealDisk, path) {
        Ok(bytes) => bytes,
        Err(fault) => return setting.failed(&fault),
    };
    if path.file_name() == Some(OsStr::new(METHOD_FILE)) || is_method(&bytes) {
        check_method::check(setting, &Sources::beside(path, &bytes))
    } else if bytes.len() as u64 > MOST_BYTES {
        let kind = FaultKind::TooLarge(MOST_BYTES);
        setting.failed(&StoreFault::new(Doing::Reading, path, kind))
    } else {
        check_session::check(setting, &shown(path), &bytes)
    }
}

/// Whether a file of another name is meant to be a method. A session has no stages.
fn is_method(bytes: &[u8]) -> bool {
    let text = String::from_utf8_lossy(bytes);
    let has = |part: &str| text.lines().any(|line| line.trim_start().starts_with(part));
    has("stages:") && has("questions:")
}
