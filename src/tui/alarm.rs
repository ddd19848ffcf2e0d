//! What becomes of a panic, in whichever thread it happens: it ends the program, never a part of it.
//!
//! In the main thread the terminal is given back at once, and the panic speaks. In any other thread
//! the main loop is told, so that it saves and ends in order; the terminal stays its own until then,
//! since a frame may be on its way. Whoever speaks of a panic looks at [`terminal::is_taken`] first.

use std::panic;
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

fn install() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |information| {
        // The main loop may be what panics, and then have to wait for a disk.
        last_resort::end_after_grace(PANICKED);
        let elsewhere = is_elsewhere();
        if !elsewhere {
            terminal::restore();
        }
        // What is to be said must be there before the main loop ends and says it.
        usual(information);
        if elsewhere {
            ring();
        }
    }));
}

/// Whether this is another thread than the one whose main loop can be told.
fn is_elsewhere() -> bool {
    // What panics while it holds the lock must not wait for itself.
    WATCH.try_lock().is_ok_and(|watch| {
        let main = watch.as_ref().map(|watch| watch.main);
        main.is_some_and(|main| main != thread::current().id())
    })
}

/// Tells the main loop of a panic in another thread.
fn ring() {
    if let Ok(Some(watch)) = WATCH.lock().as_deref() {
        (watch.ring)();
    }
}
