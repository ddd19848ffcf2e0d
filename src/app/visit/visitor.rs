//! A visitor who gives commands without any screen and checks the results, for tests.

use std::sync::LazyLock;

use super::fake_runtime::{FakeRuntime, now};
use super::{Reply, Start, Turn, Visit};
use crate::app::command::{Command, SessionCommand};
use crate::app::effect::Effect;
use crate::app::event::Event;
use crate::app::notice::Notice;
use crate::method::Method;
use crate::session::edit::Edit;
use crate::session::key::SessionId;
use crate::session::value::Value;
use crate::session::{Position, Session};
use crate::store::preferences::Preferences;
use crate::text::{Language, Phrase};

/// A visitor without a screen.
pub(super) struct Visitor {
    pub(super) visit: Visit,
    runtime: FakeRuntime,
    turns: Vec<Turn>,
}

/// Read once for all stories.
static METHOD: LazyLock<Method> = LazyLock::new(|| Method::built_in().unwrap());

impl Visitor {
    /// A visitor who speaks English.
    pub(super) fn new() -> Self {
        let visit = Visit::new(Start {
            method: METHOD.clone(),
            language: Language::En,
            preferences: Preferences::default(),
            seed: 1,
            now: now(),
            trouble: None,
            unread_preferences: None,
        });
        Self {
            visit,
            runtime: FakeRuntime::new(),
            turns: Vec::new(),
        }
    }

    /// Asks for something.
    pub(super) fn asks(mut self, command: impl Into<Command>) -> Self {
        let reply = self.visit.perform(command.into());
        self.follow(reply);
        self
    }

    /// Answers the question about the enterprise's name.
    pub(super) fn answers(self, name: &str) -> Self {
        let question: crate::method::id::Id = "enterprise".parse().unwrap();
        self.asks(SessionCommand::Make {
            edit: Edit::Value {
                question: question.clone(),
                value: Some(Value::Text(name.to_owned())),
            },
            place: Position::at(question),
        })
    }

    /// Lets something happen.
    pub(super) fn meets(mut self, event: Event) -> Self {
        let reply = self.visit.receive(event);
        self.follow(reply);
        self
    }

    fn follow(&mut self, reply: Reply) {
        self.turns.extend(reply.turn);
        for effect in reply.effects {
            if let Some(event) = self.runtime.perform(effect) {
                let reply = self.visit.receive(event);
                self.follow(reply);
            }
        }
    }

    /// From now on the disk does not answer.
    pub(super) const fn on_a_disk_that_waits(mut self) -> Self {
        self.runtime.disk_waits = true;
        self
    }

    /// Sees this notice.
    #[track_caller]
    pub(super) fn hears(self, notice: &Notice) -> Self {
        assert_eq!(self.visit.notice(), Some(notice));
        self
    }

    /// Sees this notice of success.
    #[track_caller]
    pub(super) fn hears_of(self, done: Phrase) -> Self {
        self.hears(&Notice::done(done))
    }

    /// Is shown this, last of all.
    #[track_caller]
    pub(super) fn sees(self, turn: &Turn) -> Self {
        assert_eq!(self.turns.last(), Some(turn));
        self
    }

    /// The last effect was this.
    #[track_caller]
    pub(super) fn has_caused(self, effects: &[Effect]) -> Self {
        let asked = &self.runtime.asked;
        assert!(asked.ends_with(effects), "{asked:?}");
        self
    }

    /// The effects so far.
    pub(super) fn asked(&self) -> &[Effect] {
        &self.runtime.asked
    }

    /// The open session.
    #[track_caller]
    pub(super) fn session(&self) -> &Session {
        self.visit.session().expect("no session is open")
    }

    /// The open session's id.
    pub(super) fn id(&self) -> SessionId {
        self.session().id.clone()
    }

    /// The name of the enterprise.
    pub(super) fn name(&self) -> Option<&str> {
        self.session().sheet.text(&"enterprise".parse().unwrap())
    }
}
