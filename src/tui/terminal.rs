//! The terminal, borrowed from the person and given back exactly once.
//!
//! Whatever ends the program - its own end, an error, a panic, a signal - comes through
//! [`restore`]. Everything that can fail should have failed before [`Borrowed::take`], and what is
//! said on leaving is said after the guard is dropped.

mod outlet;
mod writer;

use std::cell::Cell;
use std::io::{self, Write};
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
#[cfg(unix)]
use std::sync::{Arc, LazyLock};
use std::time::{Duration, Instant};

use crossterm::cursor::{MoveTo, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::queue;
use crossterm::style::{Attribute, Print, SetAttribute};
use crossterm::terminal::{
    BeginSynchronizedUpdate, Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen,
    LeaveAlternateScreen, disable_raw_mode, enable_raw_mode,
};
use ratatui::backend::CrosstermBackend;
use ratatui::layout::{Position, Rect, Size};
use ratatui::{Frame, Terminal, TerminalOptions, Viewport};

use outlet::Outlet;
use writer::FrameWriter;

use super::extent::extent;

/// Whether the terminal is ours now. Whoever turns it to false gives the terminal back.
static TAKEN: AtomicBool = AtomicBool::new(false);

type Screen = Terminal<CrosstermBackend<FrameWriter<Outlet>>>;

/// The terminal in raw mode, on its alternate screen, with bracketed paste and without a mouse,
/// until this is dropped.
pub(crate) struct Borrowed {
    terminal: Screen,
    /// How large the terminal is if it does not say.
    assumed: Size,
    /// While true, what is drawn stays in memory.
    held: Rc<Cell<bool>>,
    /// When [`Borrowed::suspend`] took the terminal again.
    back: Option<Instant>,
    /// Whether the next frame draws every cell, whatever the terminal shows now.
    whole: bool,
}

/// The signal that ends a stop that the program made itself arrives within this time after it.
const OWN_SIGNAL: Duration = Duration::from_millis(500);

/// Whether the program goes on after a stop and the terminal was not taken again since. Set where
/// the signal is received, at once.
#[cfg(unix)]
static GOES_ON: LazyLock<Arc<AtomicBool>> = LazyLock::new(Arc::default);

/// What is to be set when the program goes on after a stop.
#[cfg(unix)]
pub(crate) fn goes_on() -> Arc<AtomicBool> {
    Arc::clone(&GOES_ON)
}

impl Borrowed {
    /// Takes the terminal; one that does not say its size has the one that is `assumed`.
    ///
    /// # Errors
    /// When it is taken already, or cannot be taken; it is then as it was before.
    pub(crate) fn take(assumed: Size) -> io::Result<Self> {
        if is_taken() {
            return Err(io::Error::other("this program uses it already"));
        }
        let held = Rc::new(Cell::new(true));
        let size = extent().unwrap_or(assumed);
        let terminal = enter()
            .and_then(|()| screen(size, &held))
            .inspect_err(|_| restore())?;
        Ok(Self {
            terminal,
            assumed,
            held,
            back: None,
            whole: false,
        })
    }

    /// Draws one frame: one write, inside a synchronized update.
    ///
    /// # Errors
    /// When the terminal cannot be written to, or was given back meanwhile by a panic elsewhere.
    pub(crate) fn draw(&mut self, draw: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        if !is_taken() {
            return Err(io::Error::other("the terminal was given back"));
        }
        let size = self.size();
        let is_whole =
            std::mem::take(&mut self.whole) || self.terminal.get_frame().area().as_size() != size;
        if is_whole {
            // `Terminal::clear` would ask the terminal where its cursor is, and the answer would be
            // taken by the thread that reads keys.
            self.terminal = screen(size, &self.held)?;
        }
        queue!(self.terminal.backend_mut(), BeginSynchronizedUpdate)?;
        if is_whole {
            queue!(self.terminal.backend_mut(), Clear(ClearType::All))?;
        }
        self.terminal.draw(draw)?;
        queue!(self.terminal.backend_mut(), EndSynchronizedUpdate)?;
        self.held.set(false);
        let sent = Write::flush(self.terminal.backend_mut());
        self.held.set(true);
        sent
    }

    /// The size of the terminal, in cells.
    pub(crate) fn size(&self) -> Size {
        extent().unwrap_or(self.assumed)
    }

    /// Gives the terminal back and stops the program, as Ctrl-Z does elsewhere; returns when it
    /// goes on, with the terminal taken again. The next frame is drawn whole.
    ///
    /// The whole process group stops, so that a wrapping script stops too. Where no shell could
    /// ever continue it, the system ignores the stop, and this returns at once. The signal is the one
    /// for a program that reads in the background, since that of Ctrl-Z leads here itself. On Windows
    /// there is nothing of the kind and nothing happens. Call it on the main thread: only there has
    /// the stop happened when the system call returns.
    ///
    /// # Errors
    /// When the terminal cannot be taken again.
    pub(crate) fn suspend(&mut self) -> io::Result<()> {
        #[cfg(unix)]
        {
            use rustix::process::{Signal, kill_current_process_group};

            restore();
            kill_current_process_group(Signal::TTIN)?;
            self.take_again()?;
            self.back = Some(Instant::now());
        }
        Ok(())
    }

    /// Takes the terminal anew after the signal that the program goes on, unless that is done:
    /// meanwhile a shell had the terminal. The next frame is drawn whole.
    ///
    /// # Errors
    /// When the terminal cannot be taken again.
    pub(crate) fn resume(&mut self) -> io::Result<()> {
        // To enter twice would make the terminal forget where the shell's prompt was. There is more
        // than one signal where the program was sent to the background first, and another thread may
        // receive it a little late.
        let just_back = self.back.is_some_and(|back| back.elapsed() < OWN_SIGNAL);
        #[cfg(unix)]
        if just_back || !GOES_ON.load(Ordering::SeqCst) {
            return Ok(());
        }
        self.take_again()
    }

    fn take_again(&mut self) -> io::Result<()> {
        // Raw mode is set only when it is not believed to be set.
        disable_raw_mode()?;
        enter()?;
        self.redraw();
        Ok(())
    }

    /// Makes the next frame draw every cell, whatever the terminal shows now.
    pub(crate) const fn redraw(&mut self) {
        self.whole = true;
    }
}

impl Drop for Borrowed {
    fn drop(&mut self) {
        restore();
    }
}

/// A screen of that size on which nothing is drawn yet. A fixed one, since the library would ask
/// for the size in ways that fail where a terminal does not say it.
fn screen(size: Size, held: &Rc<Cell<bool>>) -> io::Result<Screen> {
    let backend = CrosstermBackend::new(FrameWriter::new(Outlet, Rc::clone(held)));
    let viewport = Viewport::Fixed(Rect::from((Position::ORIGIN, size)));
    Terminal::with_options(backend, TerminalOptions { viewport })
}

/// Puts the terminal into the state that the full screen needs.
fn enter() -> io::Result<()> {
    enable_raw_mode()?;
    // In the background the program was stopped here, perhaps more than once, and goes on now.
    #[cfg(unix)]
    GOES_ON.store(false, Ordering::SeqCst);
    // From here on there is something to give back, even if the rest fails.
    TAKEN.store(true, Ordering::SeqCst);
    let mut commands = Vec::new();
    queue!(commands, EnterAlternateScreen, Clear(ClearType::All))?;
    // Windows' old console has no such thing, and can do without.
    let _ = queue!(commands, EnableBracketedPaste);
    send(&commands)
}

/// Gives the terminal back, if it is taken: once, whoever calls first. Never fails and never
/// panics: it is called while things go wrong, and one step refused must not keep the next.
pub(crate) fn restore() {
    if !TAKEN.swap(false, Ordering::SeqCst) {
        return;
    }
    let mut commands = Vec::new();
    // A panic may have come in the middle of a frame.
    let _ = queue!(commands, EndSynchronizedUpdate);
    let _ = queue!(commands, SetAttribute(Attribute::Reset));
    let _ = queue!(commands, DisableBracketedPaste);
    // Where there is no alternate screen to leave, as on some consoles, the shell's prompt comes
    // below the last frame and not into it.
    let _ = queue!(commands, MoveTo(0, LAST_ROW), Print("\n"));
    let _ = queue!(commands, LeaveAlternateScreen);
    let _ = queue!(commands, Show);
    // First what never waits: a stopped terminal lets nothing be written, and what is typed is to be
    // seen again all the same.
    let _ = disable_raw_mode();
    let _ = send(&commands);
}

/// Whether [`forsake`] was called.
#[cfg(all(unix, not(target_vendor = "apple")))]
static FORSAKEN: AtomicBool = AtomicBool::new(false);

/// The other end of what is read in the place of a terminal that is gone: open, and silent.
#[cfg(all(unix, not(target_vendor = "apple")))]
static SILENCE: std::sync::OnceLock<io::PipeWriter> = std::sync::OnceLock::new();

/// Lets go of a terminal that is gone: there is nothing to give back, and whoever reads from it
/// waits instead of being told again and again that there is nothing to read.
#[cfg(all(unix, not(target_vendor = "apple")))]
pub(crate) fn forsake() {
    FORSAKEN.store(true, Ordering::SeqCst);
    // To be set as it was before would now be another terminal, the one that started the program.
    TAKEN.store(false, Ordering::SeqCst);
    if let Ok((silent, writer)) = io::pipe()
        && SILENCE.set(writer).is_ok()
    {
        let _ = rustix::stdio::dup2_stdin(silent);
    }
}

/// Whether the terminal was let go of because it is gone.
#[cfg(all(unix, not(target_vendor = "apple")))]
pub(crate) fn is_forsaken() -> bool {
    FORSAKEN.load(Ordering::SeqCst)
}

/// Whether the terminal is taken, so that nothing can be said on it.
pub(crate) fn is_taken() -> bool {
    TAKEN.load(Ordering::SeqCst)
}

/// Below every terminal; the cursor then stops in the last row.
const LAST_ROW: u16 = 998;

/// Writes commands past the frame's buffer.
fn send(commands: &[u8]) -> io::Result<()> {
    Outlet.write_all(commands)?;
    Outlet.flush()
}
