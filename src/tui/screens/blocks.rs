//! Blocks of lines one below another, some of which can have the focus; the window follows it.

use ratatui::Frame;
use ratatui::layout::Rect;
use ratatui::style::Style;

use crate::text::wrap;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::lines;
use crate::tui::widgets::window::Window;

/// Lines that belong together.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Block {
    /// Each text with its style and how far it is indented; wrapped when drawn.
    pub(super) texts: Vec<(String, Style, usize)>,
    /// Whether keys can act upon it.
    pub(super) focusable: bool,
}

impl Block {
    /// A block that keys can act upon.
    pub(super) fn entry(text: impl Into<String>, style: Style) -> Self {
        Self {
            texts: vec![(text.into(), style, 0)],
            focusable: true,
        }
    }

    /// A heading, with an empty line above it where `spaced`.
    pub(super) fn heading(text: impl Into<String>, style: Style, spaced: bool) -> Self {
        let above = (String::new(), style, 0);
        let own = (text.into(), style, 0);
        Self {
            texts: if spaced { vec![above, own] } else { vec![own] },
            focusable: false,
        }
    }

    /// The same with another line below.
    #[must_use]
    pub(super) fn and(mut self, text: impl Into<String>, style: Style) -> Self {
        self.texts.push((text.into(), style, 2));
        self
    }
}

/// How many blocks can have the focus.
pub(super) fn focusable(blocks: &[Block]) -> usize {
    blocks.iter().filter(|block| block.focusable).count()
}

/// One row as it is drawn.
struct Row {
    text: String,
    style: Style,
    column: usize,
    focused: bool,
    first: bool,
}

/// Draws the blocks with the focus on the `focus`th of those that can have it, and puts the
/// terminal's cursor there.
pub(super) fn draw(
    blocks: &[Block],
    focus: usize,
    cx: &ScreenContext<'_>,
    frame: &mut Frame<'_>,
    area: Rect,
) {
    let rows = rows(blocks, focus, area.width);
    let own = |row: &Row| row.focused;
    let start = rows.iter().position(own).unwrap_or(0);
    let end = rows.iter().rposition(own).map_or(1, |last| last + 1);
    // What stands above the first entry is seen together with it.
    let start = if focus == 0 { 0 } else { start };
    let height = usize::from(area.height);
    let window = Window::around(rows.len(), height, &(start..end.max(start + 1)));
    let window = if window.place(end.saturating_sub(1)).is_none() {
        let own = rows.iter().position(own).unwrap_or(0);
        Window::around(rows.len(), height, &(own..end.max(own + 1)))
    } else {
        window
    };
    let look = cx.look;
    let buffer = frame.buffer_mut();
    let mut caret = (area.x, area.y);
    for (index, row) in rows.iter().enumerate() {
        let Some(place) = window.place(index) else {
            continue;
        };
        if row.focused && row.first {
            lines::paint_row(buffer, area, place, look.theme.focus);
            lines::put(
                buffer,
                area,
                (0, place),
                look.glyphs.focus,
                look.theme.focus,
            );
            let down = u16::try_from(place).unwrap_or(0);
            caret = (area.x.saturating_add(2), area.y.saturating_add(down));
        }
        let style = if row.focused && row.first {
            look.theme.focus
        } else {
            row.style
        };
        lines::put(buffer, area, (row.column, place), &row.text, style);
    }
    let below = rows.len().saturating_sub(window.rows().end);
    let more = |more| cx.more(more);
    window.mark((buffer, area), (window.first, below), look, &more);
    frame.set_cursor_position(caret);
}

fn rows(blocks: &[Block], focus: usize, width: u16) -> Vec<Row> {
    let mut rows = Vec::new();
    let mut seen = 0;
    for block in blocks {
        let focused = block.focusable && seen == focus;
        seen += usize::from(block.focusable);
        for (index, (text, style, indent)) in block.texts.iter().enumerate() {
            let column = indent + if block.focusable { 2 } else { 0 };
            let room = usize::from(width).saturating_sub(column).max(1);
            for line in wrap(text, room) {
                rows.push(Row {
                    text: line,
                    style: *style,
                    column,
                    focused,
                    first: index == 0,
                });
            }
        }
    }
    rows
}

/// Where the focus goes; `None` for an action that moves nothing.
pub(super) fn moved(
    action: crate::app::action::Action,
    focus: usize,
    count: usize,
) -> Option<usize> {
    use crate::app::action::Action;
    let last = count.saturating_sub(1);
    let focus = focus.min(last);
    Some(match action {
        Action::Up => focus.saturating_sub(1),
        Action::Down => (focus + 1).min(last),
        Action::PageUp => focus.saturating_sub(5),
        Action::PageDown => (focus + 5).min(last),
        Action::First => 0,
        Action::Last => last,
        _ => return None,
    })
}
