//! What becomes of a panic, in whichever thread it happens: it ends the program, never a part of it.
//!
//! In the main thread the terminal is given back at once, and the panic speaks. In any other thread
//! the main loop is told, so that it saves and ends in order; the terminal stays its own until then,
//! since a frame may be on its way. What a panic says may quote an answer: outside debug builds only
//! the place in the program is told.

use std::io::{self, Write};
use std::panic::{self, PanicHookInfo};
use std::sync::{Mutex, Once};
use std::thread::{self, ThreadId};

use super::events::last_resort;
use super::terminal;

/// The exit code after a panic, which is what the language itself uses.
pub(crate) const PANICKED: u8 = 101;

/// The hook outlives every full screen, so that it is installed once.
static HOOK: Once = Once::new();

/// Who is told of a panic elsewhere.
static WATCH: Mutex<Option<Watch>> = Mutex::new(None);

/// What is to be said of a panic that was not in the main thread: the first one, if any.
static UNSAID: Mutex<Option<String>> = Mutex::new(None);

struct Watch {
    main: ThreadId,
    ring: Box<dyn Fn() + Send>,
}

/// Sets the alarm: `ring` is called on whichever other thread panics. Called on the main thread.
pub(crate) fn set(ring: impl Fn() + Send + 'static) {
    HOOK.call_once(install);
    if let Ok(mut watch) = WATCH.lock() {
        *watch = Some(Watch {
            main: thread::current().id(),
            ring: Box::new(ring),
        });
    }
}

/// What is still to be said of a panic, once the terminal is given back.
pub(crate) fn unsaid() -> Option<String> {
    UNSAID.lock().ok().and_then(|mut unsaid| unsaid.take())
}

fn install() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |information| {
        if rings_elsewhere(information) {
            last_resort::end_after_grace(PANICKED);
            return;
        }
        terminal::restore();
        if cfg!(debug_assertions) {
            usual(information);
        } else {
            let _ = writeln!(io::stderr(), "{}", told(information));
        }
    }));
}

/// Tells the main loop of a panic in another thread; `false` where there is none to tell.
fn rings_elsewhere(information: &PanicHookInfo<'_>) -> bool {
    // What panics while it holds the lock must not wait for itself.
    let Ok(watch) = WATCH.try_lock() else {
        return false;
    };
    let Some(watch) = watch
        .as_ref()
        .filter(|watch| watch.main != thread::current().id())
    else {
        return false;
    };
    if let Ok(mut unsaid) = UNSAID.try_lock() {
        unsaid.get_or_insert_with(|| told(information));
    }
    (watch.ring)();
    true
}

/// What may be said of a panic.
fn told(information: &PanicHookInfo<'_>) -> String {
    if cfg!(debug_assertions) {
        return information.to_string();
    }
    information
        .location()
        .map_or_else(|| "vises".to_owned(), |place| format!("vises: {place}"))
}
