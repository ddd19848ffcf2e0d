//! The way to the terminal, past the standard library's buffer and its lock: whoever gives the
//! terminal back must not wait for whoever is stuck in writing to it.

use std::io::{self, Write};

/// Writes to the terminal at once.
///
/// Whoever shares the terminal may have set it so that a writer never waits. That it takes no more
/// for the moment does not mean that it is gone: then this waits as any other writer does.
pub(super) struct Outlet;

#[cfg(unix)]
impl Write for Outlet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        use rustix::io::Errno;

        loop {
            match rustix::io::write(io::stdout(), bytes) {
                Err(Errno::AGAIN) => wait_for_room()?,
                Err(fault) => return Err(fault.into()),
                Ok(count) => return Ok(count),
            }
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// Waits until the terminal takes more, or until there is something else to be told of it.
#[cfg(unix)]
fn wait_for_room() -> io::Result<()> {
    use rustix::event::{PollFd, PollFlags, poll};
    use rustix::io::Errno;

    let terminal = io::stdout();
    match poll(&mut [PollFd::new(&terminal, PollFlags::OUT)], None) {
        Ok(_) | Err(Errno::INTR) => Ok(()),
        Err(fault) => Err(fault.into()),
    }
}

#[cfg(not(unix))]
impl Write for Outlet {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        io::stdout().write(bytes)
    }

    fn flush(&mut self) -> io::Result<()> {
        io::stdout().flush()
    }
}
