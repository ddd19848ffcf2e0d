//! What a key is bound to, and where that is listed.

use crate::app::action::{Action, TextEdit};
use crate::app::key::Key;
use crate::text::Phrase;

/// Keys with their action, label and listing.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Binding {
    /// The keys that do it. The first is the one shown.
    pub keys: &'static [Key],
    pub action: Action,
    pub label: Phrase,
    pub listed_in: ListedIn,
}

/// Where a binding is listed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ListedIn {
    /// At the foot of the page and in the help.
    Footer,
    /// In the help alone.
    Help,
}

pub(super) const fn bind(
    keys: &'static [Key],
    action: Action,
    label: Phrase,
    listed_in: ListedIn,
) -> Binding {
    Binding {
        keys,
        action,
        label,
        listed_in,
    }
}

/// A change of the text that is being typed.
pub(super) const fn edit(keys: &'static [Key], edit: TextEdit, label: Phrase) -> Binding {
    bind(keys, Action::Edit(edit), label, ListedIn::Help)
}

pub(super) const ACCEPT: &[Key] = &[Key::ENTER];
pub(super) const BACK: &[Key] = &[Key::ESC];

macro_rules! keys {
    ($($key:literal)+) => { &[$(Key::char($key)),+] };
}

pub(super) use keys;
