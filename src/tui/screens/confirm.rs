//! Asking before something is removed or lost, and what to do with what was half written.

use std::path::PathBuf;

use ratatui::Frame;
use ratatui::layout::Rect;

use crate::app::action::Action;
use crate::app::command::DraftCommand;
use crate::app::effect::Effect;
use crate::app::notice::Notice;
use crate::app::visit::{Fit, Offer};
use crate::method::id::Id;
use crate::session::Position;
use crate::session::edit::Edit as Change;
use crate::session::key::{RowId, SessionId};
use crate::text::{Phrase, Words, count, wrap};
use crate::tui::outcome::{Go, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::Screen;
use crate::tui::screens::ask_path::AskPath;
use crate::tui::widgets::choice_list::{Choice, ChoiceList, Marks};
use crate::tui::widgets::lines;

/// A question with a way out: Esc changes nothing.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct Confirm {
    title: Phrase,
    asked: Vec<Words>,
    choices: Vec<(Phrase, Then)>,
    cursor: usize,
}

/// What follows a choice.
#[derive(Clone, Debug, PartialEq)]
enum Then {
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
            cursor: 1,
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

    /// Whether it asks because something is not on the disk.
    pub(crate) fn is_about_unsaved(&self) -> bool {
        let unsaved =
            |(_, then): &(Phrase, Then)| matches!(then, Then::QuitUnsaved | Then::SaveElsewhere);
        self.choices.iter().any(unsaved)
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
            cursor: 0,
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
            cursor: 0,
        }
    }

    /// A question to be answered with no or yes.
    fn asking(asked: Vec<Words>, yes: Phrase, then: Then) -> Self {
        Self {
            title: Phrase::TitleConfirm,
            asked,
            choices: vec![(Phrase::NoKeep, Then::Nothing), (yes, then)],
            cursor: 0,
        }
    }

    /// What the page is called.
    pub(crate) fn title(&self) -> Words {
        self.title.clone().into()
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action) -> Outcome {
        let last = self.choices.len().saturating_sub(1);
        match action {
            Action::Up => self.cursor = self.cursor.saturating_sub(1),
            Action::Down => self.cursor = (self.cursor + 1).min(last),
            Action::First => self.cursor = 0,
            Action::Last => self.cursor = last,
            Action::Back => return Outcome::back(),
            Action::Accept => return self.chosen(self.cursor),
            Action::Digit(digit) => {
                return self.chosen(usize::from(digit).saturating_sub(1));
            }
            _ => {}
        }
        Outcome::stay()
    }

    fn chosen(&self, number: usize) -> Outcome {
        let Some((_, then)) = self.choices.get(number) else {
            return Outcome::stay();
        };
        match then {
            Then::Nothing => Outcome::back(),
            Then::SaveElsewhere => {
                Outcome::going(Go::Instead(Box::new(Screen::AskPath(AskPath::folder()))))
            }
            Then::RestoreDraft(path) => Outcome::asking(DraftCommand::Restore(path.clone())),
            Then::DropDraft(path) => Outcome::asking(DraftCommand::Drop(path.clone()))
                .and_go(Go::Back)
                .and_notify(Notice::done(Phrase::NoticeDraftDropped)),
            Then::RemoveRow(question, row) => {
                let change = Change::RemoveRow {
                    question: question.clone(),
                    row: row.clone(),
                };
                Outcome::making(change, Position::at(question.clone()))
                    .and_go(Go::Back)
                    .and_notify(Notice::done(Phrase::NoticeRowRemoved))
            }
            Then::RemoveSession(id) => Outcome::asking(Effect::Remove(id.clone())).and_go(Go::Back),
            Then::Empty(removed) => {
                Outcome::asking(Effect::Empty(removed.clone())).and_go(Go::Back)
            }
            Then::GoBackTo(id, path) => {
                let (id, path) = (id.clone(), path.clone());
                Outcome::asking(Effect::RestoreVersion { id, path }).and_go(Go::Back)
            }
            Then::QuitUnsaved => Outcome::asking(Effect::Quit),
        }
    }

    /// Draws the question and its choices.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let area = Rect {
            x: area.x.saturating_add(2),
            y: area.y.saturating_add(1),
            width: area.width.saturating_sub(4),
            height: area.height.saturating_sub(1),
        };
        let mut rows: Vec<String> = self
            .asked
            .iter()
            .flat_map(|words| wrap(&cx.words(words), usize::from(area.width)))
            .collect();
        // The choices are always in view.
        let room = usize::from(area.height).saturating_sub(self.choices.len() + 1);
        if rows.len() > room {
            let hidden = rows.len() - room.saturating_sub(1);
            rows.truncate(room.saturating_sub(1));
            rows.push(cx.say(&Phrase::MoreBelow {
                count: count(hidden),
            }));
        }
        for (row, text) in rows.iter().enumerate() {
            let style = cx.look.theme.text;
            lines::put(frame.buffer_mut(), area, (0, row), text, style);
        }
        let used = u16::try_from(rows.len() + 1)
            .unwrap_or(area.height)
            .min(area.height);
        let list_area = Rect {
            y: area.y + used,
            height: area.height - used,
            ..area
        };
        let choices: Vec<Choice> = self
            .choices
            .iter()
            .map(|(phrase, _)| Choice {
                label: cx.say(phrase),
                ..Choice::default()
            })
            .collect();
        let more = |more| cx.more(more);
        let list = ChoiceList {
            choices: &choices,
            cursor: Some(self.cursor),
            marks: Marks::None,
            digits: true,
            look: cx.look,
            more: &more,
        };
        if let Some(caret) = list.caret(list_area) {
            frame.set_cursor_position(caret);
        }
        frame.render_widget(list, list_area);
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
