//! A terminal that sends bytes, and the signal that it has another size.

use std::io::{self, Read as _};
use std::os::fd::AsRawFd as _;
use std::os::unix::net::UnixStream;
use std::thread;
use std::time::{Duration, Instant};

use filedescriptor::{POLLIN, poll, pollfd};
use ratatui::layout::Size;
use rustix::io::Errno;
use signal_hook::consts::SIGWINCH;

use super::Arrived;
use crate::tui::events::arrival::Input;
use crate::tui::events::decode::Decoder;
use crate::tui::extent::extent;

/// The terminal.
pub(in crate::tui::events) struct Source {
    decoder: Decoder,
    /// Has a byte to read whenever the size may be another.
    resized: UnixStream,
    /// The size of a terminal that does not say it.
    assumed: Size,
}

/// How long to leave a terminal alone that seems to have something to read, and has nothing.
const PAUSE: Duration = Duration::from_millis(50);

impl Source {
    /// # Errors
    /// When the signal cannot be listened to.
    pub(in crate::tui::events) fn new(assumed: Size) -> io::Result<Self> {
        let (resized, signal) = UnixStream::pair()?;
        resized.set_nonblocking(true)?;
        signal.set_nonblocking(true)?;
        signal_hook::low_level::pipe::register(SIGWINCH, signal)?;
        Ok(Self {
            decoder: Decoder::new(Instant::now()),
            resized,
            assumed,
        })
    }

    /// Waits for what comes next, until that moment at the latest.
    ///
    /// # Errors
    /// When the terminal cannot be read.
    pub(in crate::tui::events) fn next(&mut self, until: Option<Instant>) -> io::Result<Arrived> {
        loop {
            let limit = until.into_iter().chain(self.decoder.due()).min();
            // Even where the time is over: what is there already came before.
            let (behind, mut resized) = self.ready(Some(Duration::ZERO))?;
            let mut ready = behind;
            if !ready && !resized {
                let left = limit.map(|limit| limit.saturating_duration_since(Instant::now()));
                (ready, resized) = self.ready(left)?;
            }
            let inputs = if resized {
                vec![self.size()]
            } else if ready {
                self.read()?
            } else {
                self.decoder.expire(Instant::now())
            };
            let at = Instant::now();
            if !inputs.is_empty() || until.is_some_and(|until| until <= at) {
                return Ok(Arrived { inputs, at, behind });
            }
        }
    }

    /// Whether the terminal has something to read, and whether it may have another size, at the latest
    /// after that time.
    fn ready(&self, limit: Option<Duration>) -> io::Result<(bool, bool)> {
        let ask = |fd| pollfd {
            fd,
            events: POLLIN,
            revents: 0,
        };
        let mut asked = [ask(io::stdin().as_raw_fd()), ask(self.resized.as_raw_fd())];
        // Not a moment too early: parts of a millisecond are not waited for.
        let limit = limit.map(|limit| match limit {
            Duration::ZERO => limit,
            limit => limit + Duration::from_millis(1),
        });
        match poll(&mut asked, limit) {
            Ok(_) => {}
            Err(filedescriptor::Error::Poll(fault) | filedescriptor::Error::Io(fault))
                if fault.kind() == io::ErrorKind::Interrupted => {}
            Err(fault) => return Err(io::Error::other(fault)),
        }
        let [terminal, resized] = asked.map(|asked| asked.revents != 0);
        Ok((terminal, resized))
    }

    /// The size that the terminal has now.
    fn size(&mut self) -> Input {
        while self.resized.read(&mut [0; 64]).is_ok_and(|count| count > 0) {}
        let Size { width, height } = extent().unwrap_or(self.assumed);
        Input::Resized { width, height }
    }

    fn read(&mut self) -> io::Result<Vec<Input>> {
        let mut bytes = [0; 4096];
        match rustix::io::read(io::stdin(), &mut bytes) {
            // That the terminal is gone, another watch tells.
            Ok(0) | Err(Errno::AGAIN) => {
                thread::sleep(PAUSE);
                Ok(Vec::new())
            }
            Ok(count) => {
                let bytes = bytes.get(..count).unwrap_or_default();
                Ok(self.decoder.feed(bytes, Instant::now()))
            }
            Err(Errno::INTR) => Ok(Vec::new()),
            Err(fault) => Err(fault.into()),
        }
    }
}
