//! The loop: sleep on the one channel, let the message act, carry out what follows, draw.

use std::io::{self, IsTerminal};
use std::panic::{self, AssertUnwindSafe};
use std::path::PathBuf;
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver};

use super::alarm::{self, PANICKED};
use super::app::{App, Message, Start};
#[cfg(debug_assertions)]
use super::events::arrival::Input;
use super::events::arrival::{Arrival, Ending};
use super::events::{self, last_resort};
use super::extent::extent;
use super::terminal::Borrowed;
use crate::app::command::Command;
use crate::app::effect::Effect;
use crate::app::event::Event;
use crate::app::now::Now;
use crate::app::runtime::Runtime;
use crate::store::fault::StoreFault;
use crate::store::writer::job::Job;
use crate::text::Phrase;

/// Why the full screen could not be shown.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// Input or output is not a terminal.
    NoTerminal,
    /// The terminal cannot be taken.
    Terminal(io::Error),
    /// The disk cannot be used.
    Store(StoreFault),
    /// A thread cannot be started, or the terminal cannot be drawn on.
    System(io::Error),
}

/// A session to open, or to begin, in the place of the first page.
pub(crate) struct First {
    /// Opens it, or begins it.
    pub(crate) command: Command,
    /// What became of the file that was named, to be said with it.
    pub(crate) message: Option<Phrase>,
}

/// How the full screen ended.
#[derive(Debug)]
pub(crate) struct Ended {
    /// The exit code.
    pub(crate) code: ExitCode,
    /// Whether everything is on the disk.
    pub(crate) saved: bool,
    /// Whether there is still a terminal to speak to.
    pub(crate) reachable: bool,
    /// The files that alone hold sessions whose own place fails.
    pub(crate) elsewhere: Vec<PathBuf>,
    /// The files that hold what was written to sessions that somebody else has changed.
    pub(crate) aside: Vec<PathBuf>,
}

/// Shows the full screen until the person ends it. A terminal that does not say its size has the one
/// that is `assumed`.
///
/// # Errors
/// Where there is no terminal to take, or a thread cannot be started. The terminal is then as it
/// was before.
pub(crate) fn show(
    start: impl FnOnce(ratatui::layout::Size) -> Start,
    runtime: impl FnOnce(Box<dyn FnMut(Event) + Send>) -> Result<Runtime, StoreFault>,
    first: Option<First>,
    assumed: ratatui::layout::Size,
    clock: fn() -> Now,
) -> Result<Ended, Trouble> {
    let (sender, arrivals) = mpsc::channel();
    let bell = sender.clone();
    alarm::set(move || {
        let _ = bell.send(Arrival::Broken);
    });
    let reports = sender.clone();
    let report = move |event| {
        // Nobody listens any more when the program is ending, and the writer has nothing to add.
        let _ = reports.send(Arrival::Event(event));
    };
    let runtime = runtime(Box::new(report)).map_err(Trouble::Store)?;
    #[cfg(unix)]
    events::signals::watch_signals(sender.clone()).map_err(Trouble::System)?;
    if !io::stdin().is_terminal() || !io::stdout().is_terminal() {
        return Err(Trouble::NoTerminal);
    }
    let mut terminal = Borrowed::take(assumed).map_err(Trouble::Terminal)?;
    events::listen(&sender, assumed).map_err(Trouble::System)?;
    let mut app = App::new(start(terminal.size()));
    if extent().is_none() {
        app.assumes_its_size();
    }
    let effects = match first {
        None => app.welcome_if_new(),
        Some(First { command, message }) => app.open_first(command, message),
    };
    let mut turn = Turn {
        app: &mut app,
        runtime: &runtime,
        terminal: &mut terminal,
        clock,
    };
    let turned = panic::catch_unwind(AssertUnwindSafe(|| turn.go_round(effects, &arrivals)));
    let End { code, reachable } = turned.unwrap_or_else(|_| turn.end_after_a_panic());
    drop(terminal);
    let visit = app.visit();
    let (elsewhere, aside) = (visit.only_elsewhere(), visit.kept_beside());
    let saved = runtime.finish(visit.unsaved().cloned(), clock());
    // Another thread may have panicked after the last turn, while the disk was waited for.
    let is_broken = |arrival| matches!(arrival, Arrival::Broken);
    let panicked = arrivals.try_iter().any(is_broken);
    Ok(Ended {
        code: ExitCode::from(if panicked { PANICKED } else { code }),
        saved,
        reachable,
        elsewhere,
        aside,
    })
}

/// What the loop turns with.
struct Turn<'a> {
    app: &'a mut App,
    runtime: &'a Runtime,
    terminal: &'a mut Borrowed,
    clock: fn() -> Now,
}

/// How the turning ends.
struct End {
    /// The exit code.
    code: u8,
    /// Whether there is still a terminal to speak to.
    reachable: bool,
}

impl Turn<'_> {
    /// Turns until the program ends.
    fn go_round(&mut self, effects: Vec<Effect>, arrivals: &Receiver<Arrival>) -> End {
        if let Some(end) = self.carry_out(effects) {
            return end;
        }
        loop {
            if self.terminal.draw(|frame| self.app.draw(frame)).is_err() {
                return self.lost();
            }
            let Ok(mut arrival) = arrivals.recv() else {
                return self.end(FAILED, true);
            };
            // What has piled up meanwhile is taken before anything is drawn again.
            loop {
                match self.take(arrival) {
                    Some(end) => return end,
                    None => match arrivals.try_recv() {
                        Ok(next) => arrival = next,
                        Err(_) => break,
                    },
                }
            }
        }
    }

    /// Lets one arrival act; how the program ends, where it does.
    fn take(&mut self, arrival: Arrival) -> Option<End> {
        let now = (self.clock)();
        let message = match arrival {
            Arrival::Event(event) => Message::Event(event),
            Arrival::Input(input) => {
                #[cfg(debug_assertions)]
                self.panic_if_asked(&input);
                Message::Input(input)
            }
            Arrival::Stopping => {
                // Nobody knows whether the program is woken again.
                self.runtime.catch_up();
                let lost = self.terminal.suspend().is_err();
                return lost.then(|| self.lost());
            }
            Arrival::Continued => {
                let lost = self.terminal.resume().is_err();
                return lost.then(|| self.lost());
            }
            Arrival::Ending(ending) => {
                return Some(self.end(ending.exit_code(), true));
            }
            Arrival::Gone => return Some(self.end(HUNG_UP, false)),
            Arrival::Broken => return Some(self.end(PANICKED, true)),
        };
        let effects = self.app.update(message, now);
        self.carry_out(effects)
    }

    /// The end where the terminal cannot be used any more. That it is gone may be noticed here
    /// before the watch or the signal tells so.
    fn lost(&mut self) -> End {
        let code = if events::is_gone() { HUNG_UP } else { FAILED };
        last_resort::end_after_grace(code);
        self.end(code, false)
    }

    fn end(&mut self, code: u8, reachable: bool) -> End {
        self.keep();
        End { code, reachable }
    }

    /// What was written is saved even now, as far as what panicked lets it: an answer, too, that was
    /// on its way when something panicked.
    fn end_after_a_panic(&mut self) -> End {
        self.app.leave_draft();
        let _ = panic::catch_unwind(AssertUnwindSafe(|| self.keep()));
        if let Some(session) = self.app.visit().unsaved().cloned() {
            let save = Effect::Write(Job::Save(Box::new(session)));
            let _ = panic::catch_unwind(AssertUnwindSafe(|| self.carry_out(vec![save])));
        }
        End {
            code: PANICKED,
            reachable: true,
        }
    }

    /// Saves what stands in an open field.
    fn keep(&mut self) {
        let effects = self.app.keep_open_field();
        self.carry_out(effects);
    }

    /// Carries out effects and what follows from them; how the program ends, where it does.
    fn carry_out(&mut self, effects: Vec<Effect>) -> Option<End> {
        let mut waiting = std::collections::VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            match effect {
                Effect::Quit => {
                    return Some(End {
                        code: DONE,
                        reachable: true,
                    });
                }
                Effect::Redraw => self.terminal.redraw(),
                effect => {
                    let now = (self.clock)();
                    if let Some(event) = self.runtime.perform(effect, now) {
                        waiting.extend(self.app.update(Message::Event(event), now));
                    }
                }
            }
        }
        None
    }

    /// F12 panics here, F11 in the writer's thread, so that a test can see what becomes of the
    /// terminal and of what was written.
    #[cfg(debug_assertions)]
    fn panic_if_asked(&self, input: &Input) {
        use crate::app::key::Key;

        let pressed = |number| *input == Input::Key(Key::function(number));
        assert!(!pressed(12), "F12 was pressed");
        if pressed(11) {
            self.runtime.panic_in_the_writer();
        }
    }
}

/// The exit code after an end that the person wanted.
const DONE: u8 = 0;

/// The exit code after an error.
const FAILED: u8 = 1;

/// The exit code after a terminal that is gone.
const HUNG_UP: u8 = Ending::HangUp.exit_code();
