//! A question that is asked before something is removed or lost, and of what was half written: what
//! it says, and what follows each of its answers. Knows no screen.

use std::path::PathBuf;

use crate::app::visit::{Fit, Offer};
use crate::method::id::Id;
use crate::session::key::{RowId, SessionId};
use crate::text::{Phrase, Words, count};
use crate::tui::screen_context::ScreenContext;

/// A question with a way out: Esc changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Confirm {
    pub(super) title: Phrase,
    pub(super) asked: Vec<Words>,
    pub(super) choices: Vec<(Phrase, Then)>,
    /// The choice that has the focus at first.
    pub(super) first: usize,
}

/// What follows a choice.
#[derive(Clone, Debug, PartialEq)]
pub(super) enum Then {
    Nothing,
    RemoveRow(Id, RowId),
    RemoveSession(SessionId),
    /// One file of the bin, or all.
    Empty(Option<PathBuf>),
    GoBackTo(SessionId, PathBuf),
    SaveElsewhere,
    QuitUnsaved,
    RestoreDraft(PathBuf),
    DropDraft(PathBuf),
}

impl Confirm {
    /// Asks before a row is removed, naming what refers to it.
    pub(crate) fn removing_row(question: Id, row: RowId, cx: &ScreenContext<'_>) -> Self {
        let wording = cx.wording();
        let mut asked = vec![
            Phrase::AskRemoveRow {
                name: wording.row_name(&row),
            }
            .into(),
        ];
        let referrers = cx.sheet.referrers(&row);
        if !referrers.is_empty() {
            let mut names: Vec<Words> = Vec::new();
            for referrer in referrers {
                let name = referrer.row.map_or_else(
                    || {
                        wording
                            .question(&referrer.question)
                            .attribute("title")
                            .into()
                    },
                    |row| wording.row_name(&row),
                );
                if !names.contains(&name) {
                    names.push(name);
                }
            }
            asked.push(
                Phrase::AskReferredBy {
                    names: Words::List(names),
                }
                .into(),
            );
        }
        Self::asking(asked, Phrase::YesRemove, Then::RemoveRow(question, row))
    }

    /// Asks before a session goes into the bin.
    pub(crate) fn removing_session(id: SessionId, title: Words) -> Self {
        let asked = vec![Phrase::AskRemoveSession { title }.into()];
        Self::asking(asked, Phrase::YesRemove, Then::RemoveSession(id))
    }

    /// Asks before a removed session is deleted for good.
    pub(crate) fn deleting(removed: PathBuf, title: Words) -> Self {
        let asked = vec![
            Phrase::AskDeleteSession { title }.into(),
            Phrase::AskNoSecureErase.into(),
        ];
        Self::asking(asked, Phrase::YesDelete, Then::Empty(Some(removed)))
    }

    /// Asks before all removed sessions are deleted for good.
    pub(crate) fn emptying(sessions: usize) -> Self {
        let count = count(sessions);
        let asked = vec![
            Phrase::AskEmptyBin { count }.into(),
            Phrase::AskNoSecureErase.into(),
        ];
        Self::asking(asked, Phrase::YesEmpty, Then::Empty(None))
    }

    /// Asks before another version becomes the present one. Nothing is lost by it, so that a yes
    /// is the choice in focus.
    pub(crate) fn going_back(id: SessionId, version: PathBuf, asked: Phrase) -> Self {
        let then = Then::GoBackTo(id, version);
        Self {
            first: 1,
            ..Self::asking(vec![asked.into()], Phrase::YesGoBack, then)
        }
    }

    /// Asks before the program ends with something that is not on the disk. An open session may be
    /// saved in another folder first.
    pub(crate) fn quitting_unsaved(why: Words, is_open: bool) -> Self {
        let asked = vec![Phrase::AskQuitUnsaved { why }.into()];
        let mut confirm = Self::asking(asked, Phrase::YesQuit, Then::QuitUnsaved);
        if is_open {
            let elsewhere = (Phrase::YesSaveElsewhere, Then::SaveElsewhere);
            confirm.choices.insert(1, elsewhere);
        }
        confirm
    }

    /// Says that a session is not left with something that is not on the disk.
    pub(crate) fn leaving_unsaved(why: Words) -> Self {
        Self {
            title: Phrase::TitleConfirm,
            asked: vec![Phrase::AskLeaveUnsaved { why }.into()],
            choices: vec![
                (Phrase::NoStay, Then::Nothing),
                (Phrase::YesSaveElsewhere, Then::SaveElsewhere),
            ],
            first: 0,
        }
    }

    /// Offers what was being written when the program was ended.
    pub(crate) fn offering(offer: &Offer, cx: &ScreenContext<'_>) -> Self {
        let draft = &offer.draft;
        let place = &draft.written.place;
        let wording = cx.wording();
        let known = cx.method.question(&place.question).is_some();
        let question = known.then(|| {
            let content = wording.question(&place.question).attribute("title");
            Words::from(content)
        });
        let row = place.row.as_ref();
        let row = row.filter(|row| cx.sheet.find_row(row).is_some());
        let place = match (question, row) {
            (None, _) => Phrase::DraftNowhere.into(),
            (Some(question), None) => question,
            (Some(question), Some(row)) => Phrase::DraftInRow {
                question,
                row: wording.row_name(row),
            }
            .into(),
        };
        let asked = vec![
            Phrase::AskDraft {
                day: cx.day(draft.day).into(),
                time: draft.time.clone().into(),
                place,
            }
            .into(),
            Phrase::Quoted {
                text: shortened(&draft.written.text).into(),
            }
            .into(),
        ];
        let take = match offer.fit {
            Fit::InPlace => Phrase::DraftTakeUp,
            Fit::AsNote => Phrase::DraftAsNote,
            Fit::Refused => Phrase::DraftReopen,
        };
        let path = || offer.path.clone();
        Self {
            title: Phrase::TitleDraft,
            asked,
            choices: vec![
                (take, Then::RestoreDraft(path())),
                (Phrase::DraftLater, Then::Nothing),
                (Phrase::DraftDrop, Then::DropDraft(path())),
            ],
            first: 0,
        }
    }

    /// A question to be answered with no or yes.
    fn asking(asked: Vec<Words>, yes: Phrase, then: Then) -> Self {
        Self {
            title: Phrase::TitleConfirm,
            asked,
            choices: vec![(Phrase::NoKeep, Then::Nothing), (yes, then)],
            first: 0,
        }
    }
}

/// As much of a text as a question about it needs to show.
fn shortened(text: &str) -> String {
    let text = text.trim();
    match text.char_indices().nth(MOST_SHOWN) {
        None => text.to_owned(),
        Some((end, _)) => {
            let (begin, _) = text.split_at(end);
            format!("{begin} [...]")
        }
    }
}

/// How many characters of a text are shown to tell which it is.
const MOST_SHOWN: usize = 400;
