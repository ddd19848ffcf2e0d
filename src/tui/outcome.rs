//! What a screen wants to happen after a key, in no other screen's words.

use crate::app::action::Action;
use crate::app::command::{Command, SessionCommand};
use crate::app::notice::Notice;
use crate::session::Position;
use crate::session::edit::Edit;
use crate::store::preferences::Preferences;
use crate::text::{Phrase, count};
use crate::tui::screens::confirm::Confirm;
use crate::tui::screens::reading::Reading;

/// What a screen wants to happen after a key.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Outcome {
    /// What the visit is to do, in order.
    pub(crate) commands: Vec<Command>,
    /// What the person is to be told.
    pub(crate) notice: Option<Notice>,
    /// Where to go then.
    pub(crate) go: Go,
}

/// Where to go.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) enum Go {
    /// Nowhere.
    #[default]
    Stay,
    /// One level back.
    Back,
    /// To the next question.
    Next,
    /// To the question before.
    Previous,
    /// To that place of the questionnaire, with a way back.
    Look(Position),
    /// Onto another page, with a way back.
    Onto(NextPage),
    /// To another page in the place of this one.
    Instead(NextPage),
}

/// A page that a screen leads to, by what it shows.
#[derive(Clone, Debug, PartialEq)]
pub(crate) enum NextPage {
    /// A question to be answered before something is lost.
    Ask(Confirm),
    /// Asking for a file to add.
    AskFile,
    /// Asking for a folder to save in.
    AskFolder,
    /// A text to read.
    Read(Reading),
    /// Finding out what the digit row types.
    TryKeys,
    /// The impact pathway.
    Pathway,
}

impl Outcome {
    /// Nothing more is to happen.
    pub(crate) fn stay() -> Self {
        Self::default()
    }

    /// One level back.
    pub(crate) fn back() -> Self {
        Self::going(Go::Back)
    }

    /// To somewhere.
    pub(crate) fn going(go: Go) -> Self {
        Self {
            go,
            ..Self::default()
        }
    }

    /// To that place of the questionnaire, with a way back.
    pub(crate) fn looking(place: &Position) -> Self {
        Self::going(Go::Look(place.clone()))
    }

    /// Onto another page.
    pub(crate) fn onto(page: NextPage) -> Self {
        Self::going(Go::Onto(page))
    }

    /// A change of the sheet, made at that place.
    pub(crate) fn making(edit: Edit, place: Position) -> Self {
        Self::asking(SessionCommand::Make { edit, place })
    }

    /// Changes of the sheet in order, made at that place; perhaps with something to tell.
    pub(crate) fn making_all(edits: Vec<Edit>, place: &Position, notice: Option<Notice>) -> Self {
        let making = |edit| SessionCommand::Make {
            edit,
            place: place.clone(),
        };
        Self {
            commands: edits.into_iter().map(making).map(Command::from).collect(),
            notice,
            ..Self::default()
        }
    }

    /// Something for the visit, or for the world, to do.
    pub(crate) fn asking(command: impl Into<Command>) -> Self {
        Self {
            commands: vec![command.into()],
            ..Self::default()
        }
    }

    /// Other preferences from now on.
    pub(crate) fn preferring(preferences: Preferences) -> Self {
        Self::asking(Command::Prefer(Box::new(preferences)))
    }

    /// Something to tell.
    pub(crate) fn notifying(notice: Notice) -> Self {
        Self {
            notice: Some(notice),
            ..Self::default()
        }
    }

    /// Something that cannot be done, told.
    pub(crate) fn refused(phrase: Phrase) -> Self {
        Self::notifying(Notice::refused(phrase))
    }

    /// Why a key has nothing to do here. Whoever moves to the end of a list sees it.
    pub(crate) fn refusing(action: Action) -> Self {
        if action.is_movement() {
            return Self::stay();
        }
        Self::notifying(Notice::refused(match action {
            Action::Digit(number) => Phrase::NoticeNoSuchChoice {
                number: count(number.into()),
            },
            Action::Filter => Phrase::NoticeNothingToSearch,
            Action::MoveUp | Action::MoveDown => Phrase::NoticeNoFurther,
            Action::Back => Phrase::NoticeNothingBelow,
            _ => Phrase::NoticeNothingToActOn,
        }))
    }

    /// The same, and then somewhere.
    #[must_use]
    pub(crate) fn and_go(mut self, go: Go) -> Self {
        self.go = go;
        self
    }

    /// The same, and something told.
    #[must_use]
    pub(crate) fn and_notify(mut self, notice: Notice) -> Self {
        self.notice = Some(notice);
        self
    }
}
