//! The lanes: three columns that move with the arrows, or all side by side where there is room.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::look;
use crate::app::action::Action;
use crate::pathway::Pathway;
use crate::pathway::node::{LaneView, Node, NodeId};
use crate::pathway::support::Support;
use crate::text::report::support_words;
use crate::text::{Phrase, count};
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::blocks;
use crate::tui::widgets::lines;
use crate::tui::widgets::window::Window;

/// From this width on, all lanes stand side by side.
const WIDE: u16 = 116;

/// The lanes, with one node in focus.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Lanes {
    lane: usize,
    node: usize,
}

impl Lanes {
    fn lane<'p>(&self, pathway: &'p Pathway) -> Option<&'p LaneView> {
        let last = pathway.lanes.len().saturating_sub(1);
        pathway.lanes.get(self.lane.min(last))
    }

    fn node<'p>(&self, pathway: &'p Pathway) -> Option<&'p Node> {
        let nodes = &self.lane(pathway)?.nodes;
        nodes.get(self.node.min(nodes.len().saturating_sub(1)))
    }

    /// Lets a key act.
    pub(super) fn act(&mut self, action: Action, pathway: &Pathway) -> Outcome {
        match action {
            Action::Left => self.turn(self.lane.saturating_sub(1), pathway),
            Action::Right => self.turn(self.lane + 1, pathway),
            Action::Why => {
                let node = self.node(pathway);
                let behind = node
                    .map(|node| pathway.behind(&node.id))
                    .unwrap_or_default();
                if let Some(place) = behind.first() {
                    return look(place);
                }
            }
            _ => {
                let nodes = self.lane(pathway).map_or(0, |lane| lane.nodes.len());
                if let Some(node) = blocks::moved(action, self.node, nodes) {
                    self.node = node;
                }
            }
        }
        Outcome::stay()
    }

    /// To another lane: to the first node there that belongs to the one left, or to the first.
    fn turn(&mut self, lane: usize, pathway: &Pathway) {
        let lane = lane.min(pathway.lanes.len().saturating_sub(1));
        if lane == self.lane {
            return;
        }
        let left = self.node(pathway).map(|node| node.id.clone());
        self.lane = lane;
        let near = |node: &Node| {
            let near = left.as_ref().map(|left| nearness(pathway, left, &node.id));
            near.is_some_and(|near| near != Near::Apart)
        };
        let nodes = pathway.lanes.get(lane).map_or(&[][..], |lane| &lane.nodes);
        self.node = nodes.iter().position(near).unwrap_or(0);
    }

    /// Draws the lanes.
    pub(super) fn draw(
        &self,
        cx: &ScreenContext<'_>,
        pathway: &Pathway,
        frame: &mut Frame<'_>,
        area: Rect,
    ) {
        let foot = self.foot(cx, pathway, usize::from(area.width));
        let tall = u16::try_from(foot.len()).unwrap_or(0);
        let columns = Rect {
            height: area.height.saturating_sub(tall),
            ..area
        };
        let caret = if area.width >= WIDE {
            self.draw_all(cx, pathway, frame, columns)
        } else {
            self.draw_three(cx, pathway, frame, columns)
        };
        let start = usize::from(columns.height);
        for (row, text) in foot.iter().enumerate() {
            let style = cx.look.theme.text;
            lines::put(frame.buffer_mut(), area, (0, start + row), text, style);
        }
        frame.set_cursor_position(caret);
    }

    /// The node in focus whole, how well it is shown, and what the signs mean.
    fn foot(&self, cx: &ScreenContext<'_>, pathway: &Pathway, width: usize) -> Vec<String> {
        let wording = cx.wording();
        let glyphs = &cx.look.glyphs;
        let mut told = Vec::new();
        if let Some(node) = self.node(pathway) {
            let mut text = name(cx, &node.id);
            if let Some(support) = node.support {
                let support = cx.text(&support_words(&wording, support));
                text = format!("{text} ({support})");
            }
            told = lines::wrap(&text, width);
            told.truncate(2);
        }
        let marks = cx.say(&Phrase::LanesMarks);
        let (reasoned, stated) = marks.split_once(", ").unwrap_or((&marks, ""));
        let marks = format!(
            "{} {reasoned}   {} {stated}   {} {}   {} {}",
            glyphs.link_reasoned,
            glyphs.link_stated,
            glyphs.leads_here,
            cx.say(&Phrase::LanesFrom),
            glyphs.led_to,
            cx.say(&Phrase::LanesTo),
        );
        let mut foot = vec![glyphs.rule.repeat(width)];
        foot.extend(told);
        foot.push(lines::cut(&marks, width, glyphs.ellipsis).into_owned());
        foot
    }

    #[expect(
        clippy::too_many_lines,
        reason = "three columns side by side, one after the other"
    )]
    fn draw_three(
        &self,
        cx: &ScreenContext<'_>,
        pathway: &Pathway,
        frame: &mut Frame<'_>,
        area: Rect,
    ) -> (u16, u16) {
        let node = self.node(pathway).map(|node| &node.id);
        let from: Vec<Cell> = node.map_or_else(Vec::new, |node| {
            let links = pathway.links_into(node);
            links
                .map(|link| linked(cx, &link.from, link.is_only_stated()))
                .collect()
        });
        let to: Vec<Cell> = node.map_or_else(Vec::new, |node| {
            let links = pathway.links_out_of(node);
            links
                .map(|link| linked(cx, &link.to, link.is_only_stated()))
                .collect()
        });
        let lane = self.lane(pathway);
        let here = lane.map_or_else(Vec::new, |lane| {
            let nodes = lane.nodes.iter();
            nodes
                .map(|node| Cell {
                    mark: support_mark(cx, node.support),
                    text: name(cx, &node.id),
                })
                .collect()
        });
        let name = lane.map_or_else(String::new, |lane| cx.text(&cx.wording().lane(&lane.id)));
        let middle = cx.say(&Phrase::LanesWhere {
            name: name.into(),
            number: count(self.lane + 1),
            total: count(pathway.lanes.len()),
        });
        let wide = area.width / 3;
        let column = |index: u16| Rect {
            x: area.x + wide * index,
            width: wide.saturating_sub(1),
            ..area
        };
        let lacking = if node.is_some() {
            cx.say(&Phrase::LanesNone)
        } else {
            String::new()
        };
        let nothing = cx.say(&Phrase::NothingNodes);
        let heading = |phrase: &Phrase| cx.say(phrase);
        let sides = [
            (0, heading(&Phrase::LanesFrom), &from),
            (2, heading(&Phrase::LanesTo), &to),
        ];
        for (index, heading, cells) in sides {
            let told = Column {
                heading: &heading,
                cells,
                nothing: &lacking,
                focus: None,
            };
            told.draw(cx, frame, column(index));
        }
        let last = here.len().saturating_sub(1);
        let told = Column {
            heading: &middle,
            cells: &here,
            nothing: &nothing,
            focus: Some(self.node.min(last)),
        };
        told.draw(cx, frame, column(1))
    }

    fn draw_all(
        &self,
        cx: &ScreenContext<'_>,
        pathway: &Pathway,
        frame: &mut Frame<'_>,
        area: Rect,
    ) -> (u16, u16) {
        let chosen = self.node(pathway).map(|node| &node.id);
        let lanes = u16::try_from(pathway.lanes.len()).unwrap_or(1).max(1);
        let wide = area.width / lanes;
        let mut caret = (area.x, area.y);
        let mut x = area.x;
        for (index, lane) in pathway.lanes.iter().enumerate() {
            let cells: Vec<Cell> = lane
                .nodes
                .iter()
                .map(|node| Cell {
                    mark: match chosen.map(|chosen| nearness(pathway, chosen, &node.id)) {
                        Some(Near::LeadsHere) => cx.look.glyphs.leads_here,
                        Some(Near::LedTo) => cx.look.glyphs.led_to,
                        _ => support_mark(cx, node.support),
                    },
                    text: name(cx, &node.id),
                })
                .collect();
            let here = index == self.lane.min(pathway.lanes.len() - 1);
            let heading = cx.text(&cx.wording().lane(&lane.id));
            let column = Rect {
                x,
                width: wide.saturating_sub(1),
                ..area
            };
            let nothing = cx.look.glyphs.dash;
            let last = cells.len().saturating_sub(1);
            let focus = here.then(|| self.node.min(last));
            let told = Column {
                heading: &heading,
                cells: &cells,
                nothing,
                focus,
            };
            let at = told.draw(cx, frame, column);
            if here {
                caret = at;
            }
            x = x.saturating_add(wide);
        }
        caret
    }
}

/// How a node stands to the one in focus.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Near {
    LeadsHere,
    LedTo,
    Apart,
}

fn nearness(pathway: &Pathway, chosen: &NodeId, other: &NodeId) -> Near {
    if pathway.links_into(chosen).any(|link| link.from == *other) {
        Near::LeadsHere
    } else if pathway.links_out_of(chosen).any(|link| link.to == *other) {
        Near::LedTo
    } else {
        Near::Apart
    }
}

/// What a person calls a node, without quotation marks.
fn name(cx: &ScreenContext<'_>, node: &NodeId) -> String {
    let wording = cx.wording();
    match node {
        NodeId::Row { row, .. } => cx.words(&wording.row_name(row)),
        NodeId::Code { list, code } => cx.text(&wording.choice(list, code)),
    }
}

fn linked(cx: &ScreenContext<'_>, node: &NodeId, stated: bool) -> Cell {
    let glyphs = &cx.look.glyphs;
    let mark = if stated {
        glyphs.link_stated
    } else {
        glyphs.link_reasoned
    };
    let text = name(cx, node);
    Cell { mark, text }
}

const fn support_mark(cx: &ScreenContext<'_>, support: Option<Support>) -> &'static str {
    let glyphs = &cx.look.glyphs;
    match support {
        Some(Support::Crossed) => glyphs.answered,
        Some(Support::OneSided) => glyphs.partial,
        Some(Support::None | Support::Contradicted) => glyphs.gap,
        Some(Support::NotExpected | Support::NotSaid) => glyphs.not_yet,
        None => " ",
    }
}

/// A node as it stands in a column.
struct Cell {
    mark: &'static str,
    text: String,
}

/// A column: its heading, and nodes below it.
struct Column<'a> {
    heading: &'a str,
    cells: &'a [Cell],
    nothing: &'a str,
    focus: Option<usize>,
}

impl Column<'_> {
    /// Draws it; where the node in focus begins.
    fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) -> (u16, u16) {
        let look = cx.look;
        let width = usize::from(area.width);
        let heading = lines::cut(self.heading, width, look.glyphs.ellipsis);
        let buffer = frame.buffer_mut();
        lines::put(buffer, area, (0, 0), &heading, look.theme.title);
        let area = Rect {
            y: area.y.saturating_add(1),
            height: area.height.saturating_sub(1),
            ..area
        };
        let mut caret = (area.x, area.y);
        if self.cells.is_empty() {
            for (row, line) in lines::wrap(self.nothing, width).iter().enumerate() {
                lines::put(buffer, area, (0, row), line, look.theme.muted);
            }
            return caret;
        }
        let mut rows = Vec::new();
        for (index, cell) in self.cells.iter().enumerate() {
            let mut wrapped = lines::wrap(&cell.text, width.saturating_sub(2).max(1));
            wrapped.truncate(3);
            for (row, line) in wrapped.into_iter().enumerate() {
                rows.push((index, if row == 0 { cell.mark } else { " " }, line));
            }
        }
        let own = |(index, ..): &(usize, &str, String)| Some(*index) == self.focus;
        let start = rows.iter().position(own).unwrap_or(0);
        let end = rows.iter().rposition(own).map_or(1, |last| last + 1);
        let window = Window::around(rows.len(), usize::from(area.height), &(start..end));
        for (row, (index, mark, line)) in rows.iter().enumerate() {
            let Some(place) = window.place(row) else {
                continue;
            };
            let focused = Some(*index) == self.focus;
            let style = if focused {
                look.theme.focus
            } else {
                look.theme.text
            };
            if focused {
                lines::paint_row(buffer, area, place, style);
            }
            lines::put(buffer, area, (0, place), mark, style);
            lines::put(buffer, area, (2, place), line, style);
            if row == start && focused {
                caret.1 = area.y.saturating_add(u16::try_from(place).unwrap_or(0));
            }
        }
        let below = rows.len().saturating_sub(window.rows().end);
        let more = |more| cx.more(more);
        window.mark((buffer, area), (window.first, below), look, &more);
        caret
    }
}
