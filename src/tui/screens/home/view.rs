//! How the list of sessions is drawn: how many and in which order, the list, and below it the one
//! in focus in full.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::{BEGINNINGS, Home, broken, name};
use crate::app::summary::title;
use crate::session::key::SessionId;
use crate::store::entry::{Entry, LastOpened, Summary};
use crate::text::{Phrase, count};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::choice_list::{Choice, ChoiceList, Marks};
use crate::tui::widgets::columns::{Columns, FOCUS, GAP};
use crate::tui::widgets::lines;

/// Below this width, in cells, the stage has no column of its own.
const WIDTH_FOR_STAGE: u16 = 76;

/// A name of so many cells is shown whole in the list at every width.
const SURELY_SHOWN: usize = 24;

/// The rows that the list keeps, its headings and the blank row below it included.
const LEAST_LIST: usize = 6;

/// The lines that are kept for the session in focus, so that the list stays where it is.
const LEAST_DETAIL: usize = 2;

/// The columns after the title: with or without the stage.
struct Shape {
    headings: Vec<String>,
    widths: Vec<usize>,
    with_stage: bool,
}

impl Home {
    /// Draws the page's body, and puts the terminal's cursor on what has the focus.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let area = Rect {
            x: area.x.saturating_add(1),
            width: area.width.saturating_sub(2),
            ..area
        };
        if self.entries.is_empty() {
            return draw_nothing((self.cursor, self.unlisted), cx, frame, area);
        }
        let style = cx.look.theme.text;
        let told = self.told(cx);
        let used = lines::put_wrapped(frame.buffer_mut(), area, 0, &told, style);
        let below = lines::below(area, used);
        let below = self.narrowing.draw(cx, frame, below);
        if self.shown.is_empty() {
            let none = cx.say(&Phrase::HomeNoneFound);
            lines::put_wrapped(frame.buffer_mut(), below, 0, &none, style);
            if !self.narrowing.is_typing() {
                frame.set_cursor_position((below.x, below.y));
            }
            return;
        }
        let detail = self.detail(cx, below.width);
        let most = usize::from(below.height).saturating_sub(LEAST_LIST);
        let (width, ellipsis) = (usize::from(below.width), cx.look.glyphs.ellipsis);
        let mut rows = lines::wrap_within(&detail, (width, most.max(LEAST_DETAIL)), ellipsis);
        rows.resize(rows.len().max(LEAST_DETAIL), String::new());
        let list = lines::put_at_foot(frame.buffer_mut(), below, &rows, style);
        self.draw_list(cx, frame, list);
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

    fn draw_list(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let shape = shape(cx, area.width);
        let entry = |place: usize| {
            self.at(place)
                .map(|entry| cells(entry, &shape, cx))
                .unwrap_or_default()
        };
        let more = |more| cx.more(more);
        let list = Columns {
            headings: &shape.headings,
            widths: &shape.widths,
            count: self.shown.len(),
            cursor: self.cursor,
            focused: true,
            entry: &entry,
            look: cx.look,
            more: &more,
        };
        if !self.narrowing.is_typing()
            && let Some(caret) = list.caret(area)
        {
            frame.set_cursor_position(caret);
        }
        frame.render_widget(list, area);
    }

    /// What is to be said of the entry in focus.
    fn detail(&self, cx: &ScreenContext<'_>, width: u16) -> String {
        match self.focused() {
            Some(Entry::Readable { id, summary, .. }) => {
                let with_stage = width < WIDTH_FOR_STAGE;
                in_full((id, summary), with_stage, cx)
            }
            Some(other) => cx.words(&self.trouble(other, cx)),
            None => String::new(),
        }
    }
}

/// The columns at this width: the last ones take what their texts need, the title the rest.
fn shape(cx: &ScreenContext<'_>, width: u16) -> Shape {
    let say = |phrase: Phrase| cx.say(&phrase);
    let answered = cx.say(&Phrase::HomeAnswered {
        answered: 888,
        asked: 888,
    });
    let title = say(Phrase::HomeHeadingTitle);
    let stage = say(Phrase::HomeHeadingStage);
    let answers = say(Phrase::HomeHeadingAnswered);
    let opened = say(Phrase::HomeHeadingOpened);
    let answers_wide = lines::width(&answers).max(lines::width(&answered));
    let days = [
        say(Phrase::HomeToday),
        say(Phrase::HomeNever),
        "00/00/0000".to_owned(),
    ];
    let opened_wide = days
        .iter()
        .chain([&opened])
        .map(|text| lines::width(text))
        .max()
        .unwrap_or_default();
    let with_stage = width >= WIDTH_FOR_STAGE;
    let mut headings = vec![title];
    let mut later = Vec::new();
    if with_stage {
        let names = cx.method.stages.iter();
        let names = names.map(|known| cx.text(&cx.wording().stage(&known.id)));
        let wide = names
            .map(|name| lines::width(&name))
            .max()
            .unwrap_or_default();
        later.push(wide.max(lines::width(&stage)));
        headings.push(stage);
    }
    headings.extend([answers, opened]);
    later.extend([answers_wide, opened_wide]);
    let taken: usize = later.iter().map(|wide| wide + GAP).sum();
    let mut widths = vec![usize::from(width).saturating_sub(FOCUS + taken)];
    widths.extend(later);
    Shape {
        headings,
        widths,
        with_stage,
    }
}

/// The texts of one entry, column by column.
fn cells(entry: &Entry, shape: &Shape, cx: &ScreenContext<'_>) -> Vec<String> {
    let mut cells = vec![name(entry, cx)];
    match entry {
        Entry::Readable {
            summary, opened, ..
        } => {
            if shape.with_stage {
                cells.push(stage(summary, cx));
            }
            cells.push(cx.say(&Phrase::HomeAnswered {
                answered: summary.answered.into(),
                asked: summary.asked.into(),
            }));
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
    let date = |day: crate::session::date::Day| {
        let date = crate::session::date::PartialDate::Day(day);
        crate::text::wording::date_words(date)
    };
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
        begun: date(summary.begun),
    }));
    if let Some(changed) = summary.changed {
        told.push(cx.say(&Phrase::HomeDetailChanged { day: date(changed) }));
    }
    told.push(cx.say(&Phrase::BinFile {
        path: format!("{id}.ron").into(),
    }));
    told.join(" ")
}

/// What can be done where there is nothing yet.
fn draw_nothing(
    (cursor, unlisted): (usize, bool),
    cx: &ScreenContext<'_>,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let invitation = cx.say(&if unlisted {
        Phrase::HomeUnlisted
    } else {
        Phrase::HomeEmpty
    });
    let area = lines::below(area, 1);
    let style = cx.look.theme.text;
    let used = lines::put_wrapped(frame.buffer_mut(), area, 0, &invitation, style);
    let list_area = lines::below(area, used + 1);
    let choices = BEGINNINGS.map(|(phrase, _)| Choice {
        label: cx.say(&phrase),
        ..Choice::default()
    });
    let more = |more| cx.more(more);
    let list = ChoiceList {
        choices: &choices,
        cursor: Some(cursor.min(choices.len() - 1)),
        marks: Marks::None,
        digits: false,
        look: cx.look,
        more: &more,
    };
    if let Some(caret) = list.caret(list_area) {
        frame.set_cursor_position(caret);
    }
    frame.render_widget(list, list_area);
}
