//! How a visit begins, and what a person must know when a session opens.

use super::{Reply, Turn, Visit};
use crate::app::command::Command;
use crate::app::effect::Effect;
use crate::app::event::Opened;
use crate::app::example::example;
use crate::app::fault_words::{fault_words, unsaved_words};
use crate::app::notice::Notice;
use crate::app::open_session::{Access, OpenSession};
use crate::session::{Beginning, Pin, Route, Session};
use crate::store::fault::StoreFault;
use crate::text::{Phrase, Words, count};

impl Visit {
    /// Begins with the list of sessions, and with what a person must know first.
    pub fn begin_with_list(&mut self) -> Vec<Effect> {
        let nowhere = self.trouble.as_ref().map(nowhere_to_save);
        let usual = self.usual_preferences_message();
        let remark = self.remark.take().map(Words::from);
        let grave = gravest([nowhere, usual, remark]);
        self.notice = grave.map(Notice::refused);
        vec![Effect::List]
    }

    /// Begins with a session; `message` is shown once it is open.
    pub fn begin_with_session(&mut self, command: Command, message: Option<Phrase>) -> Vec<Effect> {
        self.opening_message = message;
        self.perform(command).effects
    }

    /// A new session with nothing answered.
    pub(super) fn begin(&mut self) -> Reply {
        let session = Session::begin(Beginning {
            id: self.ids.session(),
            series: self.ids.series(),
            day: self.now.day,
            method: Pin::of(&self.method),
            route: Route::Short,
        });
        Reply::asking(Effect::Begin(Box::new(session)))
    }

    /// A copy of the worked example in the language that is spoken.
    pub(super) fn begin_example(&mut self) -> Reply {
        match example(self.language) {
            Ok(example) => {
                self.opening_message = Some(Phrase::NoticeExampleCopy);
                let copy = example.copied(self.ids.session(), self.ids.series(), self.now.day);
                Reply::asking(Effect::Begin(Box::new(copy)))
            }
            Err(fault) => {
                self.notice = Some(Notice::refused(fault_words(&fault)));
                Reply::default()
            }
        }
    }

    /// Takes in an opened session.
    pub(super) fn opened(&mut self, opened: Opened) -> Reply {
        let begun = opened.begun.then(|| Notice::done(Phrase::NoticeBegun));
        self.notice = self.grave_at_opening(&opened).or(begun);
        let open = OpenSession::new(opened.session, opened.access, &self.method);
        self.open = Some(open);
        Reply {
            effects: self.offer(opened.drafts),
            turn: Some(Turn::Opened),
        }
    }

    /// The two most serious things that a person must know, if there are any.
    fn grave_at_opening(&mut self, opened: &Opened) -> Option<Notice> {
        let unread = opened.unread.first().map(|copy| {
            let path = Words::path(copy);
            Words::from(Phrase::NoticeDraftUnread { path })
        });
        let reading = match &opened.access {
            Access::Reading(why) => Some(Words::from(why.clone())),
            Access::Writing => None,
        };
        let trouble = self.trouble.as_ref().filter(|_| reading.is_none());
        let nowhere = trouble.or(opened.trouble.as_ref()).map(nowhere_to_save);
        let messages = [
            self.opening_message.take(),
            opened.unlocked.then_some(Phrase::NoticeUnlocked),
            opened
                .changed_outside
                .then_some(Phrase::NoticeChangedOutside),
            (opened.renamed > 0).then(|| Phrase::NoticeRowsRenamed {
                count: count(opened.renamed),
            }),
            left_over(opened),
        ];
        let refused = [unread, nowhere, reading];
        let remark = self.remark.take();
        let is_refused = self.unread_preferences.is_some() || refused.iter().any(Option::is_some);
        // After two serious messages, this one waits for the next opening.
        let usual = std::iter::once_with(|| self.usual_preferences_message());
        let messages = std::iter::once(remark).chain(messages);
        let messages = messages.map(|phrase| phrase.map(Words::from));
        let words = gravest(refused.into_iter().chain(usual).chain(messages))?;
        Some(if is_refused {
            Notice::refused(words)
        } else {
            Notice::info(words)
        })
    }

    /// Why the usual preferences hold although there is a file with others; once.
    fn usual_preferences_message(&mut self) -> Option<Words> {
        let path = self.unread_preferences.take()?.path;
        let path = Words::path(&path);
        Some(Phrase::NoticeUsualPreferences { path }.into())
    }
}

/// Says before any answer that it cannot be saved in its own place.
fn nowhere_to_save(fault: &StoreFault) -> Words {
    Phrase::NoticeNowhereToSave {
        why: unsaved_words(fault),
    }
    .into()
}

/// The first two messages as one. The rest are not evaluated.
fn gravest(words: impl IntoIterator<Item = Option<Words>>) -> Option<Words> {
    let mut words = words.into_iter().flatten();
    let first = words.next()?;
    Some(match words.next() {
        Some(second) => Phrase::TwoSentences { first, second }.into(),
        None => first,
    })
}

/// The message about answers that the method has no place for.
fn left_over(opened: &Opened) -> Option<Phrase> {
    if opened.begun {
        return None;
    }
    let left_over = opened.session.sheet.left_over.len();
    (left_over > 0).then(|| Phrase::NoticeLeftOver {
        count: count(left_over),
    })
}
