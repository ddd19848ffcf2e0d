//! In debug builds, points at which a test can make the program panic, to check the terminal and the
//! saved answers afterwards. A release build has none.
//!
//! A point is named `THREAD PLACE WHAT`, as in `writer calls rename`. `VISES_PANIC_AT` names the point
//! to panic at; `VISES_POINTS` names a file that gets a line for each point passed.

use std::fmt::Debug;

/// Passes a point.
///
/// # Panics
/// In a debug build, the first time, if a test asks for it.
#[cfg(debug_assertions)]
pub(crate) fn passes(place: &str, what: &dyn Debug) {
    if let Some(asked) = &*ASKED {
        asked.passes(place, what);
    }
}

#[cfg(not(debug_assertions))]
#[inline]
pub(crate) const fn passes(_place: &str, _what: &dyn Debug) {}

#[cfg(debug_assertions)]
static ASKED: std::sync::LazyLock<Option<Asked>> = std::sync::LazyLock::new(Asked::by_environment);

/// The requests of a test.
#[cfg(debug_assertions)]
struct Asked {
    /// The point at which to panic, once.
    at: Option<String>,
    panicked: std::sync::atomic::AtomicBool,
    /// The file for the names of the points.
    record: Option<std::fs::File>,
}

#[cfg(debug_assertions)]
impl Asked {
    fn by_environment() -> Option<Self> {
        let at = std::env::var("VISES_PANIC_AT").ok();
        let record = std::env::var_os("VISES_POINTS").and_then(|path| {
            let mut options = std::fs::File::options();
            options.append(true).create(true).open(path).ok()
        });
        (at.is_some() || record.is_some()).then(|| Self {
            at,
            panicked: false.into(),
            record,
        })
    }

    fn passes(&self, place: &str, what: &dyn Debug) {
        use std::io::Write;
        use std::sync::atomic::Ordering;

        // Only the first word of a value, since the rest may contain an answer.
        let what = format!("{what:?}");
        let is_of_word = |letter: &char| letter.is_alphanumeric() || *letter == '_';
        let word: String = what
            .trim_start_matches('"')
            .chars()
            .take_while(is_of_word)
            .collect();
        let current = std::thread::current();
        let point = format!("{} {place} {word}", current.name().unwrap_or("other"));
        if let Some(mut record) = self.record.as_ref() {
            // One write, so that the line is complete or missing.
            let _ = record.write_all(format!("{point}\n").as_bytes());
        }
        let is_here = self.at.as_ref().is_some_and(|at| *at == point);
        assert!(
            !is_here || self.panicked.swap(true, Ordering::SeqCst),
            "asked to panic at {point}"
        );
    }
}
