//! The sessions of this person, and the files beside them that do not open.
//!
//! Sorted once when the list comes in, and made into text only where it is seen.

mod broken;
mod order;
#[cfg(test)]
mod tests;
mod view;

use crate::app::action::Action;
use crate::app::command::Command;
use crate::app::effect::Effect;
use crate::app::keymap::Context;
use crate::app::notice::Notice;
use crate::app::summary::title;
use crate::session::key::SessionId;
use crate::store::entry::Entry;
use crate::text::Phrase;
use crate::tui::outcome::{NextPage, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::confirm::Confirm;
use crate::tui::screens::reading::Reading;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::narrowing::Narrowing;
use crate::tui::widgets::text_field::{Edit, Edited};

use order::Order;

/// The sessions of this person.
#[derive(Clone, Debug, Default, PartialEq)]
pub(crate) struct Home {
    /// All files, in the order chosen.
    entries: Vec<Entry>,
    order: Order,
    /// The places in `entries` of those that the search admits.
    shown: Vec<usize>,
    /// The one in focus, by its place in `shown`.
    cursor: Cursor,
    narrowing: Narrowing,
    /// Whether it is not known which sessions there are, since they could not be listed.
    unlisted: bool,
    /// The session to be put into focus when the list comes in.
    wanted: Option<SessionId>,
}

/// What can be done where there is nothing yet.
const BEGINNINGS: [(Phrase, Action); 3] = [
    (Phrase::HomeBeginNew, Action::New),
    (Phrase::HomeBeginExample, Action::Example),
    (Phrase::HomeBeginAdd, Action::AddFile),
];

impl Home {
    /// Where keys are pressed.
    pub(crate) const fn context(&self) -> Context {
        if self.narrowing.is_typing() {
            Context::Filter
        } else {
            Context::Home
        }
    }

    /// Takes note that the sessions could not be listed; those that are shown were there before.
    pub(crate) const fn unlisted(&mut self) {
        self.unlisted = true;
    }

    /// Takes over which sessions there are; what was in focus stays so, where it is still there.
    pub(crate) fn take(&mut self, entries: Vec<Entry>) {
        self.unlisted = false;
        let before = self.focused().cloned();
        self.entries = entries;
        self.order.sort(&mut self.entries);
        self.show_all();
        let wanted = self.wanted.clone();
        let found = wanted.is_some_and(|id| self.put_cursor(|entry| session(entry) == Some(&id)));
        if found {
            self.wanted = None;
        } else if let Some(before) = before {
            self.put_cursor(|entry| is_same(entry, &before));
        }
    }

    /// Puts a session into focus, as soon as it is in the list.
    pub(crate) fn focus(&mut self, id: SessionId) {
        self.show_all();
        self.put_cursor(|entry| session(entry) == Some(&id));
        self.wanted = Some(id);
    }

    /// Lets a typed change act on the search.
    pub(crate) fn typed(&mut self, edit: Edit, cx: &ScreenContext<'_>) -> Edited {
        let edited = self.narrowing.typed(edit, cx);
        let admitted = self.entries.iter().enumerate();
        self.shown = admitted
            .filter(|(_, entry)| self.narrowing.admits(&name(entry, cx)))
            .map(|(place, _)| place)
            .collect();
        self.cursor = Cursor::default();
        edited
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        if self.entries.is_empty() {
            return self.act_on_nothing(action);
        }
        if self.cursor.moves(action, self.shown.len(), cx.page.get()) {
            return Outcome::stay();
        }
        match action {
            Action::Filter => self.narrowing.begin(),
            Action::Accept if self.narrowing.is_typing() => self.narrowing.keep(),
            Action::Back if self.narrowing.is_on() => self.end_search(),
            Action::Sort => {
                self.sort_otherwise(cx);
                return Outcome::notifying(Notice::done(self.order.told()));
            }
            Action::Accept => return self.open(cx),
            Action::Duplicate => return self.duplicate(),
            Action::Remove => return self.remove(cx),
            Action::Restore => return self.go_on(),
            Action::Versions => return self.versions(),
            other => return elsewhere(other),
        }
        Outcome::stay()
    }

    fn act_on_nothing(&mut self, action: Action) -> Outcome {
        let count = BEGINNINGS.len();
        if self.cursor.moves(action, count, count) {
            return Outcome::stay();
        }
        let chosen = BEGINNINGS.get(self.cursor.place(count));
        elsewhere(match (action, chosen) {
            (Action::Accept, Some((_, action))) => *action,
            (other, _) => other,
        })
    }

    /// Goes on from the last version that reads, where the file in focus does not or is gone.
    fn go_on(&self) -> Outcome {
        match self.focused() {
            Some(Entry::Damaged {
                id: Some(_),
                has_versions: false,
                ..
            }) => Outcome::refused(Phrase::WhyNoVersion),
            Some(Entry::Damaged { id: Some(id), .. } | Entry::Gone { id, .. }) => {
                Outcome::asking(Effect::GoOn(id.clone()))
            }
            Some(
                Entry::Readable { .. }
                | Entry::Damaged { id: None, .. }
                | Entry::TooNew { .. }
                | Entry::Foreign { .. }
                | Entry::Conflict { .. }
                | Entry::Unreadable(_),
            )
            | None => Outcome::refused(Phrase::NoticeNothingToGoOnFrom),
        }
    }

    /// The versions of the session in focus, or of that which the file in focus is a version of.
    fn versions(&self) -> Outcome {
        let refused = Outcome::refused(Phrase::NoticeNoVersions);
        let nothing = || Outcome::refusing(Action::Versions);
        self.focused()
            .map_or_else(nothing, |entry| self.versions_of(entry).unwrap_or(refused))
    }

    fn versions_of(&self, entry: &Entry) -> Option<Outcome> {
        let (id, wanted) = match entry {
            Entry::Conflict { path, of } => (self.there(of.as_ref()?)?, Some(path.clone())),
            other => (broken::own_id(other)?, None),
        };
        Some(Outcome::asking(Effect::ListVersions { id, wanted }))
    }

    /// The session, where it has a file of its own, damaged or not.
    fn there(&self, id: &SessionId) -> Option<SessionId> {
        let mut own = self.entries.iter().filter_map(broken::own_id);
        own.find(|own| own == id)
    }

    /// Opens the session in focus; leads from a second version to all of them, or adds it where
    /// the first is gone; says in full what is wrong with anything else.
    fn open(&self, cx: &ScreenContext<'_>) -> Outcome {
        match self.focused() {
            Some(Entry::Readable { id, .. }) => Outcome::asking(Effect::Open(id.clone())),
            Some(entry @ Entry::Conflict { path, .. }) => {
                let versions = self.versions_of(entry);
                versions.unwrap_or_else(|| Outcome::asking(Command::Import(path.clone())))
            }
            Some(other) => {
                let mut trouble = Reading::headed(name(other, cx));
                trouble.add_text(broken::trouble(other, &self.entries, cx));
                Outcome::onto(NextPage::Read(trouble))
            }
            None => Outcome::refusing(Action::Accept),
        }
    }

    fn duplicate(&self) -> Outcome {
        match self.focused() {
            Some(Entry::Readable { id, .. }) => Outcome::asking(Command::Duplicate(id.clone())),
            Some(_) => Outcome::refused(Phrase::NoticeHomeFileOnly),
            None => Outcome::refusing(Action::Duplicate),
        }
    }

    /// Asks before a session goes into the bin, whether it reads or not.
    fn remove(&self, cx: &ScreenContext<'_>) -> Outcome {
        let Some(entry) = self.focused() else {
            return Outcome::refusing(Action::Remove);
        };
        match broken::own_id(entry) {
            Some(id) => {
                let asked = Confirm::removing_session(id, name(entry, cx).into());
                Outcome::onto(NextPage::Ask(asked))
            }
            None => Outcome::refused(Phrase::NoticeHomeFileOnly),
        }
    }

    fn sort_otherwise(&mut self, cx: &ScreenContext<'_>) {
        let before = self.focused().cloned();
        self.order = self.order.next(cx.method);
        self.order.sort(&mut self.entries);
        let admitted = self.entries.iter().enumerate();
        self.shown = admitted
            .filter(|(_, entry)| !self.narrowing.is_on() || self.narrowing.admits(&name(entry, cx)))
            .map(|(place, _)| place)
            .collect();
        if let Some(before) = before {
            self.put_cursor(|entry| is_same(entry, &before));
        }
    }

    /// Shows everything again; what was found stays in focus.
    fn end_search(&mut self) {
        let before = self.focused().cloned();
        self.show_all();
        if let Some(before) = before {
            self.put_cursor(|entry| is_same(entry, &before));
        }
    }

    fn show_all(&mut self) {
        self.narrowing.end();
        self.shown = (0..self.entries.len()).collect();
    }

    /// Puts the cursor on the first entry of that kind, if there is one.
    fn put_cursor(&mut self, is_meant: impl Fn(&Entry) -> bool) -> bool {
        let place = self
            .shown
            .iter()
            .position(|place| self.entries.get(*place).is_some_and(&is_meant));
        if let Some(place) = place {
            self.cursor = Cursor::at(place);
        }
        place.is_some()
    }

    fn focused(&self) -> Option<&Entry> {
        self.at(self.cursor.place(self.shown.len()))
    }

    /// The entry at that place of what is shown.
    fn at(&self, place: usize) -> Option<&Entry> {
        self.entries.get(*self.shown.get(place)?)
    }
}

/// Where a key leads that does not hang on what is in focus.
fn elsewhere(action: Action) -> Outcome {
    match action {
        Action::New => Outcome::asking(Command::Begin),
        Action::Example => Outcome::asking(Command::BeginExample),
        Action::AddFile => Outcome::onto(NextPage::AskFile),
        Action::Bin => Outcome::asking(Effect::ListRemoved),
        other => Outcome::refusing(other),
    }
}

/// What an entry is called: a session by its title, another file by its name.
fn name(entry: &Entry, cx: &ScreenContext<'_>) -> String {
    match entry {
        Entry::Readable { summary, .. } | Entry::Gone { summary, .. } => cx.words(&title(summary)),
        other => broken::file_name(other),
    }
}

/// The session that an entry is, if it is one.
const fn session(entry: &Entry) -> Option<&SessionId> {
    if let Entry::Readable { id, .. } = entry {
        Some(id)
    } else {
        None
    }
}

/// Whether two entries of different lists are the same file.
fn is_same(one: &Entry, other: &Entry) -> bool {
    let same_session = session(one) == session(other);
    same_session && (session(one).is_some() || one.path() == other.path())
}
