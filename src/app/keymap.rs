//! The one table of keys: dispatch, footers, the help screen and the manual all read it.

mod answering;
mod binding;
mod tables;

use self::answering::{
    CHOICE, CHOICES, DIGITS, FIELDS, FINDING, FORM, LEAVING, LINE, NARROWED, PARAGRAPH, QUESTION,
    REASON, TABLE, TEXT, UNDOING,
};
pub use self::binding::{Binding, ListedIn};
use self::tables::{
    BIN, EDITING, EVERYWHERE, FILTER, GAPS, HOME, KEY_TRIAL, LANES, LEXICON, MENU, MOVING, PAGING,
    PATHWAY, PATHWAY_PARTS, READING, SESSION_PAGE, SETTINGS, STEPS, TYPING, VERSIONS, WELCOME,
};
use super::action::Action;
use super::key::Key;

/// The context in which a key is pressed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
#[cfg_attr(test, derive(strum::VariantArray))]
pub enum Context {
    /// The first page.
    Welcome,
    /// The list of sessions.
    Home,
    /// The list of removed sessions.
    Bin,
    /// The versions of a session.
    Versions,
    /// A line of text that is being typed.
    Line,
    /// A paragraph that is being typed.
    Paragraph,
    /// Typing to filter a list.
    Filter,
    /// A question whose field was left.
    Text,
    /// A short list with one entry to choose.
    Choice,
    /// A short list with several entries to choose.
    Choices,
    /// A list that is found in by typing, with one entry to choose.
    PickOne,
    /// A list that is found in by typing, with several entries to choose.
    PickMany,
    /// Such a list while something is typed.
    Narrowed,
    /// The rows of a repeated question.
    Table,
    /// The fields of one row, that in focus left.
    Form,
    /// A short menu, or a question to confirm.
    Menu,
    /// The page of the open session.
    SessionPage,
    /// The pathway, but for its lanes.
    Pathway,
    /// The gaps of the pathway.
    Gaps,
    /// The lanes of the pathway.
    Lanes,
    /// A text to read.
    Reading,
    /// The lexicon.
    Lexicon,
    /// The settings.
    Settings,
    /// Waiting for the key that types 2.
    KeyTrial,
}

impl Context {
    /// The parts of the table that hold here, the most particular first.
    const fn parts(self) -> &'static [&'static [Binding]] {
        match self {
            Self::Welcome => &[WELCOME, MOVING, EVERYWHERE],
            Self::Home => &[HOME, MOVING, PAGING, EVERYWHERE],
            Self::Bin => &[BIN, MOVING, PAGING, EVERYWHERE],
            Self::Versions => &[VERSIONS, MOVING, PAGING, EVERYWHERE],
            Self::Line => &[LINE, LEAVING, EDITING, TYPING],
            Self::Paragraph => &[PARAGRAPH, EDITING, TYPING],
            Self::Filter => &[FILTER, EDITING, TYPING],
            Self::Text => &[TEXT, FIELDS, QUESTION, STEPS, EVERYWHERE],
            Self::Choice => &[DIGITS, CHOICE, FIELDS, QUESTION, STEPS, MOVING, EVERYWHERE],
            Self::Choices => &[DIGITS, CHOICES, FIELDS, QUESTION, STEPS, MOVING, EVERYWHERE],
            Self::PickOne => &[DIGITS, CHOICE, FINDING, MOVING, UNDOING, LEAVING, TYPING],
            Self::PickMany => &[
                DIGITS, CHOICES, REASON, FINDING, MOVING, UNDOING, LEAVING, TYPING,
            ],
            Self::Narrowed => &[NARROWED, FIELDS, LEAVING, EDITING, TYPING],
            Self::Table => &[TABLE, FIELDS, QUESTION, STEPS, MOVING, EVERYWHERE],
            Self::Form => &[FORM, FIELDS, QUESTION, STEPS, MOVING, EVERYWHERE],
            Self::Menu => &[MENU, DIGITS, MOVING, EVERYWHERE],
            Self::SessionPage => &[SESSION_PAGE, STEPS, MOVING, PAGING, EVERYWHERE],
            Self::Pathway => &[PATHWAY, PATHWAY_PARTS, STEPS, MOVING, PAGING, EVERYWHERE],
            Self::Gaps => &[GAPS, PATHWAY_PARTS, STEPS, MOVING, PAGING, EVERYWHERE],
            Self::Lanes => &[LANES, PATHWAY_PARTS, STEPS, MOVING, PAGING, EVERYWHERE],
            Self::Reading => &[READING, MOVING, PAGING, EVERYWHERE],
            Self::Lexicon => &[LEXICON, MOVING, PAGING, EVERYWHERE],
            Self::Settings => &[SETTINGS, MOVING, EVERYWHERE],
            Self::KeyTrial => &[KEY_TRIAL, TYPING],
        }
    }

    /// The bindings of this context, in display order.
    pub fn bindings(self) -> impl Iterator<Item = &'static Binding> {
        self.parts().iter().copied().flatten()
    }

    /// The action of a key in this context. Commands ignore case: no binding is an upper-case
    /// letter.
    pub fn action(self, key: Key) -> Option<Action> {
        let key = key.without_case();
        self.bindings()
            .find(|binding| binding.keys.contains(&key))
            .map(|binding| binding.action)
    }

    /// Whether characters are typed here, so that they are no commands.
    pub const fn is_typing(self) -> bool {
        matches!(
            self,
            Self::Line
                | Self::Paragraph
                | Self::Filter
                | Self::PickOne
                | Self::PickMany
                | Self::Narrowed
        )
    }
}

#[cfg(test)]
mod tests;
