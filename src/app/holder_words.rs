//! Who has a session open, in words that a person understands.

use crate::session::date::Day;
use crate::store::fault::LockOwner;
use crate::text::{Phrase, Words};

/// Who holds a session: this very program, which is still saving it, or another window, since when.
pub fn holder_words(holder: Option<LockOwner>, today: Option<Day>) -> Words {
    let Some(LockOwner { process, since }) = holder else {
        return Phrase::HolderUnknown.into();
    };
    if process == std::process::id() {
        return Phrase::HolderSelf.into();
    }
    let process = Words::Plain(process.to_string());
    if today == Some(since) {
        return Phrase::HolderToday { process }.into();
    }
    let day = since.into();
    Phrase::HolderSince { process, day }.into()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Localizer};

    fn said(holder: Option<LockOwner>) -> String {
        let today = Day::new(2026, 11, 24);
        Localizer::new(Language::En).words(&holder_words(holder, today))
    }

    #[test]
    fn the_message_names_the_process_of_another_window_and_the_time() {
        let since = |day| LockOwner {
            process: 4711,
            since: Day::new(2026, 11, day).unwrap(),
        };
        let process = u32::MAX;
        assert!(said(Some(since(24))).contains("since today (process 4711)"));
        assert!(said(Some(since(3))).contains("since 3 November 2026 (process 4711)"));
        let other = LockOwner {
            process,
            ..since(3)
        };
        assert!(said(Some(other)).contains("(process 4294967295)"));
        assert!(said(None).contains("Another window"));
    }

    #[test]
    fn a_session_that_this_window_is_still_saving_is_not_laid_on_another() {
        let process = std::process::id();
        let since = Day::EPOCH;
        assert!(said(Some(LockOwner { process, since })).contains("This window"));
    }
}
