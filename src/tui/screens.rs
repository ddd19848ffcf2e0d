//! The screens: a closed set, each of which changes itself and says in an outcome what it wants.

pub(crate) mod about;
pub(crate) mod ask_path;
pub(crate) mod bin;
pub(crate) mod confirm;
mod confirm_screen;
pub(crate) mod home;
pub(crate) mod key_trial;
pub(crate) mod lexicon;
pub(crate) mod pathway;
pub(crate) mod question;
pub(crate) mod reading;
mod reading_screen;
pub(crate) mod session_page;
pub(crate) mod settings;
#[cfg(test)]
pub(crate) mod stage;
pub(crate) mod versions;
pub(crate) mod welcome;

use ratatui::Frame;
use ratatui::layout::Rect;

use self::ask_path::{AskPath, Wanted};
use self::bin::Bin;
use self::confirm_screen::ConfirmScreen;
use self::home::Home;
use self::key_trial::KeyTrial;
use self::lexicon::Lexicon;
use self::pathway::PathwayScreen;
use self::question::QuestionScreen;
use self::reading_screen::ReadingScreen;
use self::session_page::SessionPage;
use self::settings::Settings;
use self::versions::VersionsScreen;
use self::welcome::Welcome;
use crate::app::action::Action;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::text::{Phrase, Words};
use crate::tui::outcome::{NextPage, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::page::Trail;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::text_field::{Edit, Edited};

/// A screen.
#[derive(Clone, Debug, PartialEq)]
#[expect(clippy::large_enum_variant, reason = "a handful are alive at a time")]
pub(crate) enum Screen {
    /// The first page.
    Welcome(Welcome),
    /// The sessions.
    Home(Home),
    /// The sessions in the bin.
    Bin(Bin),
    /// The versions of a session.
    Versions(VersionsScreen),
    /// Asking for a path.
    AskPath(AskPath),
    /// One question.
    Question(QuestionScreen),
    /// The page of the open session.
    SessionPage(SessionPage),
    /// The pathway.
    Pathway(PathwayScreen),
    /// What words mean.
    Lexicon(Lexicon),
    /// A text to read.
    Reading(ReadingScreen),
    /// Language, colours, symbols, keyboard.
    Settings(Settings),
    /// Finding out what the digit row types.
    KeyTrial(KeyTrial),
    /// Asking before something is lost.
    Confirm(ConfirmScreen),
}

impl From<NextPage> for Screen {
    fn from(page: NextPage) -> Self {
        match page {
            NextPage::Ask(confirm) => Self::Confirm(ConfirmScreen::new(confirm)),
            NextPage::AskFile => Self::AskPath(AskPath::new(Wanted::File)),
            NextPage::AskFolder => Self::AskPath(AskPath::new(Wanted::Folder)),
            NextPage::Read(reading) => Self::Reading(ReadingScreen::new(reading)),
            NextPage::TryKeys => Self::KeyTrial(KeyTrial::default()),
            NextPage::Pathway => Self::Pathway(PathwayScreen::default()),
        }
    }
}

impl Screen {
    /// Where keys are pressed.
    pub(crate) fn context(&self) -> Context {
        match self {
            Self::Welcome(_) => Context::Welcome,
            Self::Home(screen) => screen.context(),
            Self::Bin(_) => Context::Bin,
            Self::Versions(_) => Context::Versions,
            Self::AskPath(_) => Context::Line,
            Self::Question(screen) => screen.context(),
            Self::SessionPage(_) => Context::SessionPage,
            Self::Pathway(screen) => screen.context(),
            Self::Lexicon(screen) => screen.context(),
            Self::Reading(_) => Context::Reading,
            Self::Settings(_) => Context::Settings,
            Self::KeyTrial(_) => Context::KeyTrial,
            Self::Confirm(_) => Context::Menu,
        }
    }

    /// What the page is called.
    pub(crate) fn title(&self, cx: &ScreenContext<'_>) -> Words {
        match self {
            Self::Welcome(_) => Phrase::TitleWelcome.into(),
            Self::Home(_) => Phrase::TitleHome.into(),
            Self::Bin(_) => Phrase::TitleBin.into(),
            Self::Versions(_) => Phrase::TitleVersions.into(),
            Self::AskPath(screen) => screen.title(),
            Self::Question(_) => QuestionScreen::title(cx),
            Self::SessionPage(_) => session_page::title(cx),
            Self::Pathway(_) => Phrase::TitlePathway.into(),
            Self::Lexicon(_) => Phrase::TitleLexicon.into(),
            Self::Reading(screen) => screen.title(),
            Self::Settings(_) => Phrase::TitleSettings.into(),
            Self::KeyTrial(_) => Phrase::TitleKeyTrial.into(),
            Self::Confirm(screen) => screen.title(),
        }
    }

    /// How far the way is that the page is one step of.
    pub(crate) fn trail(&self, cx: &ScreenContext<'_>) -> Option<Trail> {
        self.question()?.trail(cx)
    }

    /// The question, if it is one.
    pub(crate) const fn question(&self) -> Option<&QuestionScreen> {
        if let Self::Question(screen) = self {
            Some(screen)
        } else {
            None
        }
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        match self {
            Self::Welcome(screen) => screen.act(action, cx),
            Self::Home(screen) => screen.act(action, cx),
            Self::Bin(screen) => screen.act(action, cx),
            Self::Versions(screen) => screen.act(action, cx),
            Self::AskPath(screen) => screen.act(action),
            Self::Question(screen) => screen.act(action, cx),
            Self::SessionPage(screen) => screen.act(action, cx),
            Self::Pathway(screen) => screen.act(action, cx),
            Self::Lexicon(screen) => screen.act(action, cx),
            Self::Reading(screen) => screen.act(action, cx),
            Self::Settings(screen) => screen.act(action, cx),
            Self::KeyTrial(_) if action == Action::Back => Outcome::back(),
            Self::KeyTrial(_) => Outcome::refusing(action),
            Self::Confirm(screen) => screen.act(action),
        }
    }

    /// Lets a typed change act.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        match self {
            Self::Question(screen) => screen.typed(edit, cx),
            Self::AskPath(screen) => screen.typed(edit, cx),
            Self::Home(screen) => screen.typed(edit, cx),
            Self::Lexicon(screen) => screen.typed(edit, cx),
            Self::Welcome(_)
            | Self::Bin(_)
            | Self::Versions(_)
            | Self::SessionPage(_)
            | Self::Pathway(_)
            | Self::Reading(_)
            | Self::Settings(_)
            | Self::KeyTrial(_)
            | Self::Confirm(_) => Edited::Nothing,
        }
    }

    /// Lets a character act that was pressed to find out what the digit row types.
    pub(crate) fn tried(&mut self, typed: char, cx: &ScreenContext<'_>) -> Outcome {
        if let Self::KeyTrial(screen) = self {
            screen.tried(typed, cx)
        } else {
            Outcome::stay()
        }
    }

    /// After the visit has done what was asked; what the person is told of it.
    pub(crate) fn settle(&mut self, cx: &ScreenContext<'_>) -> Option<Notice> {
        if let Self::Question(screen) = self {
            screen.settle(cx)
        } else {
            None
        }
    }

    /// What stands in an open field, to be kept before the person goes elsewhere.
    pub(crate) fn leave(&mut self, cx: &ScreenContext<'_>) -> Outcome {
        if let Self::Question(screen) = self {
            screen.leave(cx)
        } else {
            Outcome::stay()
        }
    }

    /// Draws the page's body and puts the terminal's cursor on what has the focus.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let pen = &mut Pen::new(cx, frame, area).inset();
        match self {
            Self::Welcome(screen) => screen.draw(cx, pen),
            Self::Home(screen) => screen.draw(cx, pen),
            Self::Bin(screen) => screen.draw(cx, pen),
            Self::Versions(screen) => screen.draw(cx, pen),
            Self::AskPath(screen) => screen.draw(cx, pen),
            Self::Question(screen) => screen.draw(cx, pen),
            Self::SessionPage(screen) => screen.draw(cx, pen),
            Self::Pathway(screen) => screen.draw(cx, pen),
            Self::Lexicon(screen) => screen.draw(cx, pen),
            Self::Reading(screen) => screen.draw(cx, pen),
            Self::Settings(screen) => screen.draw(cx, pen),
            Self::KeyTrial(screen) => screen.draw(cx, pen),
            Self::Confirm(screen) => screen.draw(cx, pen),
        }
    }
}
