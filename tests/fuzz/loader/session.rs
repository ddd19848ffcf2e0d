//! Any bytes in the place of a session.

use std::cell::OnceCell;

use super::{assert_harmless, assert_within};
use crate::app::summary::summarise;
use crate::method::Method;
use crate::session::Session;
use crate::session::date::Day;
use crate::store::fault::FaultKind;
use crate::store::{format, sanitize};
use crate::text::report::account_text;
use crate::text::{Language, Localizer, clean};

thread_local! {
    /// What a session is shown with; built once, since a fuzzer asks thousands of times a second.
    static SHOWN_WITH: OnceCell<Option<(Method, Localizer)>> = const { OnceCell::new() };
}

pub(super) fn withstand(bytes: &[u8]) {
    match format::parse(bytes) {
        Ok(session) => {
            assert_faithful(&session);
            assert_shown_harmlessly(session);
        }
        Err(FaultKind::Damaged(damage)) => {
            let text = String::from_utf8_lossy(bytes).replace("\r\n", "\n");
            assert_within(&text, damage.location);
        }
        Err(_) => {}
    }
}

/// A session that was read can be written, and is the same when read again.
fn assert_faithful(session: &Session) {
    match format::render(session) {
        Ok(written) => {
            assert_eq!(format::parse(&written).as_ref(), Ok(session));
            assert_eq!(format::render(session).as_ref(), Ok(&written));
        }
        // A compact file may grow when it is laid out for people; the program says so before
        // anything is lost.
        Err(fault) => assert!(matches!(fault, FaultKind::TooLarge(_)), "{fault:?}"),
    }
}

/// What `vises show`, `vises list` and the home page show of it.
fn assert_shown_harmlessly(session: Session) {
    let mut session = sanitize::sanitize(session, clean::whole);
    if let Ok(written) = format::render(&session) {
        assert_harmless(&String::from_utf8_lossy(&written));
    }
    SHOWN_WITH.with(|shown_with| {
        let made = shown_with.get_or_init(|| {
            let localizer = Localizer::new(Language::En);
            Method::built_in().ok().map(|method| (method, localizer))
        });
        let Some((method, localizer)) = made else {
            return;
        };
        assert_harmless(&summarise(method, &session).title);
        session.sheet = std::mem::take(&mut session.sheet).adopted(method).sheet;
        let account = account_text(method, &session, localizer, Day::EPOCH);
        assert_harmless(&account);
    });
}
