//! The versions of one session, each to be gone back to.

use crate::app::action::Action;
use crate::app::command::Command;
use crate::app::fault_words::fault_words;
use crate::app::now::Now;
use crate::app::summary::{answered, title};
use crate::app::versions::{Seen, Versions};
use crate::session::difference::Difference;
use crate::store::entry::Summary;
use crate::store::fault::FaultKind;
use crate::store::versions::Origin;
use crate::text::{Phrase, Words, clean, count};
use crate::tui::outcome::{NextPage, Outcome};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::confirm::Confirm;
use crate::tui::screens::reading::Reading;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::table::{Column, Table};

/// From this height on, in rows, there is a blank one above the list.
const ROOM_FOR_A_BLANK: usize = 12;

/// Below this width, in cells, the number of changes has no column of its own.
const WIDTH_FOR_CHANGES: usize = 76;

/// The versions of one session.
#[derive(Clone, Debug, PartialEq)]
pub(crate) struct VersionsScreen {
    versions: Versions,
    cursor: Cursor,
}

impl VersionsScreen {
    /// A page of these versions. The file that the person came for has the focus, else the newest
    /// earlier version that reads.
    pub(crate) fn new(versions: Versions) -> Self {
        let first = |is_meant: &dyn Fn(&Seen) -> bool| versions.found.iter().position(is_meant);
        let cursor = first(&|seen| Some(&seen.path) == versions.wanted.as_ref())
            .or_else(|| {
                // Where the present one does not read, the latest answers are wanted, wherever.
                let reads = first(&|seen| seen.origin == Origin::Present && seen.content.is_ok());
                reads.and_then(|_| {
                    first(&|seen| seen.origin == Origin::Earlier && seen.content.is_ok())
                })
            })
            .or_else(|| first(&|seen| seen.origin != Origin::Present && seen.content.is_ok()))
            .unwrap_or_default();
        let cursor = Cursor::at(cursor);
        Self { versions, cursor }
    }

    /// Lets a key act.
    pub(crate) fn act(&mut self, action: Action, cx: &ScreenContext<'_>) -> Outcome {
        match action {
            Action::Back => Outcome::back(),
            Action::Accept => self.go_back_to(cx),
            Action::AddFile => self.make_own(cx),
            other => {
                let count = self.versions.found.len();
                self.cursor.moves(other, count, cx.page.get());
                Outcome::stay()
            }
        }
    }

    fn focused(&self) -> Option<&Seen> {
        let found = &self.versions.found;
        found.get(self.cursor.place(found.len()))
    }

    /// Whether the session itself reads.
    fn present_reads(&self) -> bool {
        let present = self.versions.found.first();
        present.is_some_and(|seen| seen.content.is_ok())
    }

    fn go_back_to(&self, cx: &ScreenContext<'_>) -> Outcome {
        self.with_readable(cx, |seen| {
            let version = Words::Plain(written(seen.written, cx));
            let asked = if self.present_reads() {
                Phrase::AskGoBack { version }
            } else {
                Phrase::AskGoBackFromDamaged { version }
            };
            let id = self.versions.id.clone();
            let asked = Confirm::going_back(id, seen.path.clone(), asked);
            Outcome::onto(NextPage::Ask(asked))
        })
    }

    fn make_own(&self, cx: &ScreenContext<'_>) -> Outcome {
        self.with_readable(cx, |seen| {
            Outcome::asking(Command::Import(seen.path.clone()))
        })
    }

    /// Does something with the version in focus, if it is another one than the present and reads;
    /// else says why not.
    fn with_readable(&self, cx: &ScreenContext<'_>, then: impl Fn(&Seen) -> Outcome) -> Outcome {
        match self.focused() {
            None => Outcome::stay(),
            Some(Seen {
                origin: Origin::Present,
                content: Ok(_),
                ..
            }) => Outcome::refused(Phrase::NoticeVersionIsPresent),
            Some(seen) if seen.content.is_ok() => then(seen),
            Some(seen) => {
                let mut trouble = Reading::headed(clean::file_name(&seen.path));
                trouble.add_text(detail(seen, cx));
                Outcome::onto(NextPage::Read(trouble))
            }
        }
    }

    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let has_blank = pen.height() >= ROOM_FOR_A_BLANK;
        pen.write(&self.told(cx), cx.look.theme.text);
        pen.skip(usize::from(has_blank));
        if let Some(seen) = self.focused() {
            pen.write_foot(&detail(seen, cx));
        }
        let mut headings = vec![
            Phrase::VersionsHeadingVersion,
            Phrase::VersionsHeadingWritten,
            Phrase::HomeHeadingAnswered,
        ];
        let with_changes = pen.width() >= WIDTH_FOR_CHANGES;
        headings.extend(with_changes.then_some(Phrase::VersionsHeadingChanges));
        let found = &self.versions.found;
        let rows: Vec<_> = found
            .iter()
            .map(|seen| cells(seen, with_changes, cx))
            .collect();
        let column = |(index, heading): (usize, &Phrase)| {
            Column::fitting(
                cx.say(heading),
                rows.iter().filter_map(|cells| cells.get(index)),
            )
        };
        let columns: Vec<Column> = headings.iter().enumerate().map(column).collect();
        pen.table(&Table {
            columns: &columns,
            count: rows.len(),
            row: &|place| rows.get(place).cloned().unwrap_or_default(),
            cursor: Some(self.cursor.place(rows.len())),
        });
    }

    /// Of which session these are the versions, and what can be done.
    fn told(&self, cx: &ScreenContext<'_>) -> String {
        let mut found = self.versions.found.iter();
        let first = found.find_map(|seen| seen.content.as_ref().ok());
        let title = first.map(|(summary, _)| title(summary));
        let title = title.unwrap_or_else(|| Phrase::UntitledSession.into());
        cx.say(&if self.versions.found.len() > 1 {
            Phrase::VersionsHelp { title }
        } else {
            Phrase::VersionsNone { title }
        })
    }
}

/// The texts of one version, column by column.
fn cells(seen: &Seen, with_changes: bool, cx: &ScreenContext<'_>) -> Vec<String> {
    let origin = match seen.origin {
        Origin::Present => Phrase::VersionPresent,
        Origin::Earlier => Phrase::VersionEarlier,
        Origin::Beside => Phrase::VersionBeside,
        Origin::Aside => Phrase::VersionAside,
        Origin::Quarantine => Phrase::VersionQuarantine,
    };
    let answered = match &seen.content {
        Ok((summary, _)) => answered(summary),
        Err(fault) if fault.kind == FaultKind::NotFound => Phrase::HomeIsGone,
        Err(_) => Phrase::VersionUnread,
    };
    let mut cells = vec![
        cx.say(&origin),
        written(seen.written, cx),
        cx.say(&answered),
    ];
    if let Ok((summary, _)) = seen.content.as_ref()
        && with_changes
    {
        cells.push(cx.words(&changes(summary).into()));
    }
    cells
}

/// When a file was written, as far as that is known.
fn written(when: Option<Now>, cx: &ScreenContext<'_>) -> String {
    match when {
        Some(when) => cx.say(&Phrase::VersionWritten {
            day: cx.day(when.day).into(),
            time: when.clock().into(),
        }),
        None => cx.say(&Phrase::VersionWrittenUnknown),
    }
}

/// A version in sentences: what would be different, how far it had come, and where it is, if other
/// programs had to do with it; or what is wrong with it.
fn detail(seen: &Seen, cx: &ScreenContext<'_>) -> String {
    let mut told = Vec::new();
    match &seen.content {
        Ok((summary, difference)) => {
            if let Some(difference) = difference.filter(|_| seen.origin != Origin::Present) {
                told.push(cx.say(&different(difference)));
            }
            told.extend(in_full(summary, cx));
        }
        Err(fault) => told.push(cx.words(&fault_words(fault))),
    }
    match seen.origin {
        Origin::Present | Origin::Earlier => {}
        Origin::Beside => told.push(cx.say(&Phrase::VersionBesideHelp)),
        Origin::Aside => told.push(cx.say(&Phrase::VersionAsideHelp)),
        Origin::Quarantine => told.push(cx.say(&Phrase::VersionQuarantineHelp)),
    }
    let is_ours = matches!(seen.origin, Origin::Present | Origin::Earlier);
    if seen.content.is_ok() && !is_ours {
        let path = clean::file_name(&seen.path).into();
        told.push(cx.say(&Phrase::BinFile { path }));
    }
    told.join(" ")
}

fn in_full(summary: &Summary, cx: &ScreenContext<'_>) -> Vec<String> {
    let changed = summary.changed.map(|day| {
        let day = day.into();
        cx.say(&Phrase::HomeDetailChanged { day })
    });
    let revision = cx.say(&Phrase::VersionRevision {
        count: changes(summary),
    });
    changed.into_iter().chain([revision]).collect()
}

/// How many changes were made, which is what a revision counts.
fn changes(summary: &Summary) -> i64 {
    i64::try_from(summary.rev).unwrap_or(i64::MAX)
}

/// What would be different from now.
fn different(difference: Difference) -> Phrase {
    let Difference { fewer, more, other } = difference;
    let parts = [
        (
            fewer,
            Phrase::VersionFewer {
                count: count(fewer),
            },
        ),
        (more, Phrase::VersionMore { count: count(more) }),
        (
            other,
            Phrase::VersionOther {
                count: count(other),
            },
        ),
    ];
    let parts: Vec<Words> = parts
        .into_iter()
        .filter(|(count, _)| *count > 0)
        .map(|(_, phrase)| phrase.into())
        .collect();
    if parts.is_empty() {
        Phrase::VersionSame
    } else {
        let list = Words::List(parts);
        Phrase::VersionDiffers { list }
    }
}

#[cfg(test)]
mod tests;
