//! The loop: sleep on the one channel, let the message act, carry out what follows, draw.

use std::path::{Path, PathBuf};
use std::process::ExitCode;
use std::sync::mpsc::{self, Receiver, Sender};

use super::events::{self, Incoming};
use super::front::{Front, Message, Start};
use super::terminal::Borrowed;
use crate::app::effect::Effect;
use crate::app::happened::Happened;
use crate::app::key::Key;
use crate::app::now::Now;
use crate::app::world::World;
use crate::store::fault::StoreFault;

/// Everything that can reach the loop.
#[derive(Debug)]
enum Arrival {
    /// From the terminal or the system.
    Incoming(Incoming),
    /// From the writer's thread.
    Happened(Happened),
}

impl From<Incoming> for Arrival {
    fn from(incoming: Incoming) -> Self {
        Self::Incoming(incoming)
    }
}

/// Why the full screen could not be shown.
#[derive(Debug)]
pub(crate) enum Trouble {
    /// The terminal cannot be taken.
    Terminal(super::terminal::Refusal),
    /// The disk cannot be used.
    Store(StoreFault),
    /// A thread cannot be started, or the terminal cannot be drawn on.
    System(std::io::Error),
}

/// What the full screen is to begin with.
pub(crate) enum First {
    /// The list of sessions, or the first page where there are none.
    Home,
    /// Effects to be carried out at once: a session to open, or to begin.
    Do(Vec<Effect>),
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
    /// The file that alone holds the session that was open, where its own place fails.
    pub(crate) elsewhere: Option<PathBuf>,
}

/// Shows the full screen until the person ends it.
///
/// # Errors
/// Where there is no terminal to take, or a thread cannot be started. The terminal is then as it
/// was before.
pub(crate) fn show(
    start: impl FnOnce(ratatui::layout::Size) -> Start,
    world: impl FnOnce(Box<dyn FnMut(Happened) + Send>) -> Result<World, StoreFault>,
    first: First,
    clock: fn() -> Now,
) -> Result<Ended, Trouble> {
    let (sender, arrivals) = mpsc::channel();
    let reports = sender.clone();
    let report = move |happened| {
        // Nobody listens any more when the program is ending, and the writer has nothing to add.
        let _ = reports.send(Arrival::Happened(happened));
    };
    let world = world(Box::new(report)).map_err(Trouble::Store)?;
    listen_for_signals(&sender)?;
    let mut terminal = Borrowed::take().map_err(Trouble::Terminal)?;
    events::listen(&sender).map_err(Trouble::System)?;
    let size = terminal.size().map_err(Trouble::System)?;
    let mut front = Front::new(start(size));
    let effects = match first {
        First::Home => front.welcome_if_new(),
        First::Do(effects) => effects,
    };
    let mut turn = Turn {
        front: &mut front,
        world: &world,
        terminal: &mut terminal,
        clock,
    };
    let (code, reachable) = turn.go_round(effects, &arrivals);
    drop(terminal);
    let elsewhere = front.only_elsewhere().map(Path::to_owned);
    let saved = world.finish();
    Ok(Ended {
        code,
        saved,
        reachable,
        elsewhere,
    })
}

#[cfg(unix)]
fn listen_for_signals(sender: &Sender<Arrival>) -> Result<(), Trouble> {
    events::signals::watch_signals(sender.clone()).map_err(Trouble::System)
}

#[cfg(not(unix))]
fn listen_for_signals(_sender: &Sender<Arrival>) -> Result<(), Trouble> {
    Ok(())
}

/// What the loop turns with.
struct Turn<'a> {
    front: &'a mut Front,
    world: &'a World,
    terminal: &'a mut Borrowed,
    clock: fn() -> Now,
}

impl Turn<'_> {
    /// Turns until the program ends: its exit code, and whether the terminal is still there.
    fn go_round(&mut self, effects: Vec<Effect>, arrivals: &Receiver<Arrival>) -> (ExitCode, bool) {
        if self.carry_out(effects) {
            return (ExitCode::SUCCESS, true);
        }
        loop {
            if self.terminal.draw(|frame| self.front.draw(frame)).is_err() {
                self.keep();
                return (ExitCode::FAILURE, false);
            }
            let Ok(mut arrival) = arrivals.recv() else {
                return (ExitCode::FAILURE, true);
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
    fn take(&mut self, arrival: Arrival) -> Option<(ExitCode, bool)> {
        let now = (self.clock)();
        let message = match arrival {
            Arrival::Happened(happened) => Message::Happened(happened),
            Arrival::Incoming(Incoming::Input(input)) => {
                panic_if_asked(&input);
                Message::Input(input)
            }
            Arrival::Incoming(Incoming::Continued) => {
                let lost = self.terminal.resume().is_err();
                return lost.then(|| self.end(ExitCode::FAILURE, false));
            }
            Arrival::Incoming(Incoming::Ending(ending)) => {
                return Some(self.end(ExitCode::from(ending.exit_code()), true));
            }
            Arrival::Incoming(Incoming::Gone) => {
                return Some(self.end(ExitCode::from(HUNG_UP), false));
            }
        };
        let effects = self.front.update(message, now);
        self.carry_out(effects).then_some((ExitCode::SUCCESS, true))
    }

    fn end(&mut self, code: ExitCode, reachable: bool) -> (ExitCode, bool) {
        self.keep();
        (code, reachable)
    }

    /// Saves what stands in an open field.
    fn keep(&mut self) {
        let effects = self.front.keep_open_field();
        self.carry_out(effects);
    }

    /// Carries out effects and what follows from them; whether the program is to end.
    fn carry_out(&mut self, effects: Vec<Effect>) -> bool {
        let mut waiting = std::collections::VecDeque::from(effects);
        while let Some(effect) = waiting.pop_front() {
            match effect {
                Effect::Quit => return true,
                Effect::Suspend => {
                    if self.terminal.suspend().is_err() {
                        return true;
                    }
                }
                effect => {
                    let now = (self.clock)();
                    if let Some(happened) = self.world.perform(effect, now) {
                        waiting.extend(self.front.update(Message::Happened(happened), now));
                    }
                }
            }
        }
        false
    }
}

/// In debug builds F12 panics, so that a test can see what becomes of the terminal.
fn panic_if_asked(input: &events::Input) {
    assert!(
        !(cfg!(debug_assertions) && *input == events::Input::Key(Key::function(12))),
        "F12 was pressed"
    );
}

/// The exit code after a terminal that is gone: 128 and the number of its signal.
const HUNG_UP: u8 = 129;
