//! That the terminal is gone, noticed without being told.

#[cfg(all(unix, not(target_vendor = "apple")))]
use std::io;
use std::sync::mpsc::Sender;

use crate::tui::events::arrival::{Arrival, Ending};
use crate::tui::events::last_resort;

/// Waits until the terminal is gone. Asking `poll` for no event at all still reports a hang-up and
/// ignores what is typed, so that this sleeps as long as there is a terminal. Apple's `poll` does
/// not know terminals; there the hang-up signal has to do.
///
/// # Errors
/// When the thread cannot be started.
#[cfg(all(unix, not(target_vendor = "apple")))]
pub(super) fn watch(into: Sender<Arrival>) -> io::Result<()> {
    use crate::tui::terminal;

    let watch = move || {
        loop {
            match hangs_up_within(None) {
                Err(rustix::io::Errno::INTR) | Ok(false) => {}
                Err(_) => return,
                Ok(true) => {
                    // The reader of keys would ask a terminal that is gone again and again, and
                    // keep a processor busy while the last save is waited for.
                    terminal::forsake();
                    tell_gone(&into);
                    return;
                }
            }
        }
    };
    std::thread::Builder::new()
        .name("hang-up watch".to_owned())
        .spawn(watch)
        .map(drop)
}

/// Tells the main loop that the terminal is gone, and gives it as long as after any other ending.
pub(super) fn tell_gone(into: &Sender<Arrival>) {
    last_resort::end_after_grace(Ending::HangUp.exit_code());
    // When nobody listens any more the program is ending anyway.
    let _ = into.send(Arrival::Gone);
}

/// Whether the terminal hangs up before that time is over; without a limit, waits until it does.
#[cfg(all(unix, not(target_vendor = "apple")))]
fn hangs_up_within(limit: Option<&rustix::event::Timespec>) -> rustix::io::Result<bool> {
    use rustix::event::{PollFd, PollFlags, poll};

    let terminal = io::stdin();
    let gone = PollFlags::HUP | PollFlags::ERR | PollFlags::NVAL;
    let mut watched = [PollFd::new(&terminal, PollFlags::empty())];
    poll(&mut watched, limit)?;
    let [terminal] = watched;
    Ok(terminal.revents().intersects(gone))
}

/// Whether the terminal that is read from is gone, where the system tells. To be asked once it
/// cannot be written to; a terminal refuses that a moment before it tells that it is gone.
pub(crate) fn is_gone() -> bool {
    #[cfg(all(unix, not(target_vendor = "apple")))]
    {
        let moment = rustix::event::Timespec {
            tv_sec: 0,
            tv_nsec: 100_000_000,
        };
        crate::tui::terminal::is_forsaken() || hangs_up_within(Some(&moment)).unwrap_or(false)
    }
    #[cfg(not(all(unix, not(target_vendor = "apple"))))]
    false
}
