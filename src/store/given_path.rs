//! Paths as people give them: on the command line, in a variable, typed into a field, pasted, or
//! dropped onto the terminal.

use std::path::{Component, Path, PathBuf};

use directories::BaseDirs;

use super::fault::{Doing, FaultKind, StoreFault};

/// Expands a leading `~` to this person's home folder. A `~name` is a path only if it exists.
///
/// # Errors
/// If the path begins with a `~` that stands for nothing here.
pub fn expand_home(path: &Path) -> Result<PathBuf, StoreFault> {
    let fault = |kind| StoreFault::new(Doing::Resolving, path, kind);
    let mut parts = path.components();
    let Some(Component::Normal(first)) = parts.next() else {
        return Ok(path.to_owned());
    };
    if first == "~" {
        let dirs = BaseDirs::new().ok_or_else(|| fault(FaultKind::NoHome))?;
        let mut home = dirs.home_dir().to_owned();
        home.extend(parts);
        Ok(home)
    } else if first.as_encoded_bytes().starts_with(b"~") && !is_there(path) {
        Err(fault(FaultKind::Tilde))
    } else {
        Ok(path.to_owned())
    }
}

/// The path meant by what a person typed, pasted or dropped: as written if that exists, otherwise
/// without the quotes and escapes that terminals and file managers add.
///
/// # Errors
/// If the path begins with a `~` that stands for nothing here.
pub fn resolve(written: &Path) -> Result<PathBuf, StoreFault> {
    let Some(text) = written.to_str() else {
        return expand_home(written);
    };
    for literal in [text, text.trim()] {
        match expand_home(Path::new(literal)) {
            Ok(path) if is_there(&path) => return Ok(path),
            _ => {}
        }
    }
    expand_home(&bare(text))
}

/// Whether nothing is written but quotes and blanks.
pub fn is_blank(written: &str) -> bool {
    bare(written).as_os_str().is_empty()
}

fn is_there(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// A path without the quotes and escapes around it.
fn bare(written: &str) -> PathBuf {
    let text = unquoted(written.trim());
    match text.strip_prefix("file://") {
        Some(address) => of_address(address.strip_prefix("localhost").unwrap_or(address)),
        None => text.into(),
    }
}

/// A text as a shell would read it. Unquoted blanks belong to it: this is one path.
#[cfg(not(windows))]
fn unquoted(text: &str) -> String {
    shlex::split(text).map_or_else(|| text.to_owned(), |words| words.join(" "))
}

/// There backslashes separate folders, and only quotation marks are put around a path.
#[cfg(windows)]
fn unquoted(text: &str) -> String {
    let inner = ['\'', '"'].into_iter().find_map(|quote| {
        let inner = text.strip_prefix(quote)?;
        inner.strip_suffix(quote)
    });
    inner.unwrap_or(text).to_owned()
}

/// The path of an address: `%20` is a space, and `/C:/` begins a path of Windows.
fn of_address(address: &str) -> PathBuf {
    let mut bytes = Vec::with_capacity(address.len());
    let mut rest = address.as_bytes();
    while let Some((&first, others)) = rest.split_first() {
        let code = others
            .get(..2)
            .filter(|code| first == b'%' && code.iter().all(u8::is_ascii_hexdigit))
            .and_then(|code| str::from_utf8(code).ok())
            .and_then(|code| u8::from_str_radix(code, 16).ok());
        bytes.push(code.unwrap_or(first));
        rest = if code.is_some() {
            others.get(2..).unwrap_or_default()
        } else {
            others
        };
    }
    path_of(bytes)
}

#[cfg(unix)]
fn path_of(bytes: Vec<u8>) -> PathBuf {
    use std::os::unix::ffi::OsStringExt as _;

    std::ffi::OsString::from_vec(bytes).into()
}

#[cfg(not(unix))]
fn path_of(bytes: Vec<u8>) -> PathBuf {
    let path = String::from_utf8_lossy(&bytes).into_owned();
    match path.strip_prefix('/') {
        Some(drive) if cfg!(windows) => drive.into(),
        _ => path.into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn means(written: &str) -> PathBuf {
        resolve(Path::new(written)).unwrap()
    }

    #[cfg(unix)]
    #[test]
    fn a_path_is_taken_without_what_stands_around_it() {
        let wanted = Path::new("/media/a stick/l'été.ron");
        for written in [
            "/media/a stick/l'été.ron",
            "  \"/media/a stick/l'été.ron\" ",
            "'/media/a stick/l'\\''été.ron' ",
            "'/media/a stick/l'\"'\"'été.ron'",
            "/media/a\\ stick/l\\'été.ron",
            "/media/a stick/l\\'été.ron",
            "file:///media/a%20stick/l'%C3%A9t%C3%A9.ron",
            "'file://localhost/media/a%20stick/l%27%c3%a9t%c3%a9.ron'",
        ] {
            assert_eq!(means(written), wanted, "{written}");
        }
    }

    #[test]
    fn nothing_around_nothing_is_blank() {
        for written in ["", "  ", "''", "\"\"", "file://"] {
            assert!(is_blank(written), "{written}");
        }
        assert!(!is_blank("~"));
    }

    #[cfg(unix)]
    #[test]
    fn what_is_there_as_it_was_written_wins() {
        let folder = tempfile::tempdir().unwrap();
        let literal = folder.path().join("'a\\ b'");
        std::fs::write(&literal, "").unwrap();
        assert_eq!(resolve(&literal), Ok(literal.clone()));
        let blank = format!(" {} ", literal.display());
        assert_eq!(means(&blank), literal);
    }

    #[test]
    fn a_leading_tilde_is_the_home_folder_and_of_others_none() {
        let home = BaseDirs::new().unwrap().home_dir().to_owned();
        assert_eq!(expand_home(Path::new("~")), Ok(home.clone()));
        assert_eq!(expand_home(Path::new("~/a/b")), Ok(home.join("a/b")));
        assert_eq!(means(" '~/a b' "), home.join("a b"));
        for literal in ["/a/~", "./~/a", "a/~b", ""] {
            assert_eq!(expand_home(Path::new(literal)), Ok(literal.into()));
        }
        for strange in ["~ann", "~ann/x.ron"] {
            let fault = expand_home(Path::new(strange)).unwrap_err();
            assert_eq!(fault.kind, FaultKind::Tilde);
        }
    }
}
