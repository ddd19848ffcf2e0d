//! How the list of sessions is drawn: how many and in which order, the list, and below it the one
//! in focus in full.

use super::{BEGINNINGS, Home, broken, name, session};
use crate::app::summary::{answered, title};
use crate::session::key::SessionId;
use crate::store::entry::{Entry, LastOpened, Summary};
use crate::text::{Phrase, count};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::lines;
use crate::tui::widgets::list::{Item, List};
use crate::tui::widgets::pen::Pen;
use crate::tui::widgets::table::{Column, Table};

/// Below this width, in cells, the stage has no column of its own.
const WIDTH_FOR_STAGE: usize = 76;

/// A name of so many cells is shown whole in the list at every width.
const SURELY_SHOWN: usize = 24;

impl Home {
    /// Whether no other session has the title of this one.
    fn is_alone(&self, entry: &Entry) -> bool {
        let title = own_title(entry);
        let same = self
            .entries
            .iter()
            .filter(|other| own_title(other) == title);
        same.take(2).count() < 2
    }

    /// Draws the page's body, and puts the terminal's cursor on what has the focus.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let style = cx.look.theme.text;
        if self.entries.is_empty() {
            return self.draw_nothing(cx, pen);
        }
        pen.write(&self.told(cx), style);
        self.narrowing.draw(cx, pen);
        if self.shown.is_empty() {
            pen.point();
            return pen.write(&cx.say(&Phrase::HomeNoneFound), style);
        }
        let with_stage = pen.width() >= WIDTH_FOR_STAGE;
        pen.write_foot(&self.detail(cx, !with_stage));
        let row = |place: usize| {
            let entry = self.at(place)?;
            Some(cells(entry, with_stage, self.is_alone(entry), cx))
        };
        pen.table(&Table {
            columns: &columns(with_stage, cx),
            count: self.shown.len(),
            row: &|place| row(place).unwrap_or_default(),
            cursor: Some(self.cursor.place(self.shown.len())),
        });
    }

    /// What can be done while there is nothing yet.
    fn draw_nothing(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let style = cx.look.theme.text;
        let invitation = if self.unlisted {
            Phrase::HomeUnlisted
        } else {
            Phrase::HomeEmpty
        };
        let ways = BEGINNINGS.map(|(phrase, _)| Item::new(cx.say(&phrase), style));
        pen.skip(1);
        pen.write(&cx.say(&invitation), style);
        pen.skip(1);
        pen.list(&List::new(&ways, self.cursor.place(ways.len())));
    }

    /// How many there are, in which order, and whether something is wrong.
    fn told(&self, cx: &ScreenContext<'_>) -> String {
        let broken = self
            .entries
            .iter()
            .rev()
            .take_while(|entry| broken::kind(entry).is_some())
            .count();
        let sessions = self.entries.len() - broken;
        let mut told = Vec::new();
        if sessions > 0 {
            told.push(cx.say(&Phrase::HomeSessions {
                count: count(sessions),
                order: self.order.told().into(),
            }));
        }
        if broken > 0 {
            told.push(cx.say(&Phrase::HomeBroken {
                count: count(broken),
            }));
        }
        told.join(". ")
    }

    /// What is to be said of the entry in focus.
    fn detail(&self, cx: &ScreenContext<'_>, with_stage: bool) -> String {
        match self.focused() {
            Some(Entry::Readable { id, summary, .. }) => in_full((id, summary), with_stage, cx),
            Some(other) => cx.words(&broken::trouble(other, &self.entries, cx)),
            None => String::new(),
        }
    }
}

fn own_title(entry: &Entry) -> Option<&str> {
    if let Entry::Readable { summary, .. } = entry {
        Some(&summary.title)
    } else {
        None
    }
}

/// The columns: the last ones are as wide as their texts can become, the title takes the rest.
fn columns(with_stage: bool, cx: &ScreenContext<'_>) -> Vec<Column> {
    let say = |phrase: Phrase| cx.say(&phrase);
    let mut columns = vec![Column::filling(say(Phrase::HomeHeadingTitle))];
    if with_stage {
        let stages = cx.method.stages.iter();
        let names = stages.map(|known| cx.text(&cx.wording().stage(&known.id)));
        columns.push(Column::fitting(say(Phrase::HomeHeadingStage), names));
    }
    let (answered, asked) = (888, 888);
    let widest = say(Phrase::HomeAnswered { answered, asked });
    columns.push(Column::fitting(say(Phrase::HomeHeadingAnswered), [widest]));
    let days = [Phrase::HomeToday, Phrase::HomeNever].map(say);
    let days = days.into_iter().chain(["00/00/0000".to_owned()]);
    columns.push(Column::fitting(say(Phrase::HomeHeadingOpened), days));
    columns
}

/// The texts of one entry, column by column.
fn cells(entry: &Entry, with_stage: bool, is_alone: bool, cx: &ScreenContext<'_>) -> Vec<String> {
    let mut cells = vec![match session(entry) {
        // What `vises open` takes tells sessions of one title apart.
        Some(id) if !is_alone => {
            let id = id.to_string();
            format!("{} ({})", name(entry, cx), id.get(..4).unwrap_or(&id))
        }
        _ => name(entry, cx),
    }];
    match entry {
        Entry::Readable {
            summary, opened, ..
        } => {
            if with_stage {
                cells.push(stage(summary, cx));
            }
            cells.push(cx.say(&answered(summary)));
            cells.push(last_opened(*opened, cx));
        }
        other => cells.extend(broken::kind(other).map(|kind| cx.say(&kind))),
    }
    cells
}

fn stage(summary: &Summary, cx: &ScreenContext<'_>) -> String {
    let stage = summary.stage.as_ref();
    stage.map_or_else(String::new, |stage| cx.text(&cx.wording().stage(stage)))
}

fn last_opened(opened: Option<LastOpened>, cx: &ScreenContext<'_>) -> String {
    opened.map_or_else(|| cx.say(&Phrase::HomeNever), |opened| cx.day(opened.day))
}

/// A session in sentences: its stage where the list has no room for it, its days, and its file,
/// which tells copies apart.
fn in_full(
    (id, summary): (&SessionId, &Summary),
    with_stage: bool,
    cx: &ScreenContext<'_>,
) -> String {
    let mut told = Vec::new();
    let name = cx.words(&title(summary));
    if lines::width(&name) > SURELY_SHOWN {
        // A name as long may be cut in the list.
        told.push(format!("{name} {}", cx.look.glyphs.dash));
    }
    let stage = stage(summary, cx);
    if with_stage && !stage.is_empty() {
        told.push(cx.say(&Phrase::HomeDetailStage {
            stage: stage.into(),
        }));
    }
    told.push(cx.say(&Phrase::HomeDetail {
        begun: summary.begun.into(),
    }));
    if let Some(changed) = summary.changed {
        told.push(cx.say(&Phrase::HomeDetailChanged {
            day: changed.into(),
        }));
    }
    told.push(cx.say(&Phrase::BinFile {
        path: format!("{id}.ron").into(),
    }));
    told.join(" ")
}
