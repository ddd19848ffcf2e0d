//! The lanes: three columns that move with the arrows, or all side by side where there is room.

use crate::app::action::Action;
use crate::pathway::Pathway;
use crate::pathway::node::{LaneView, Node, NodeId};
use crate::pathway::support::Support;
use crate::text::report::support_words;
use crate::text::{Phrase, count};
use crate::tui::outcome::Outcome;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::cursor::Cursor;
use crate::tui::widgets::list::{Item, List};
use crate::tui::widgets::pen::Pen;

/// From this width on, all lanes stand side by side.
const WIDE: usize = 116;

/// The most rows in which the node in focus is told.
const MOST_TOLD: usize = 2;

/// The lanes, with one node in focus.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Lanes {
    lane: usize,
    cursor: Cursor,
}

impl Lanes {
    fn lane<'p>(&self, pathway: &'p Pathway) -> Option<&'p LaneView> {
        let last = pathway.lanes.len().saturating_sub(1);
        pathway.lanes.get(self.lane.min(last))
    }

    fn node<'p>(&self, pathway: &'p Pathway) -> Option<&'p Node> {
        let nodes = &self.lane(pathway)?.nodes;
        nodes.get(self.cursor.place(nodes.len()))
    }

    /// Lets a key act.
    pub(super) fn act(&mut self, action: Action, pathway: &Pathway, page: usize) -> Outcome {
        match action {
            Action::Left => self.turn(self.lane.saturating_sub(1), pathway),
            Action::Right => self.turn(self.lane + 1, pathway),
            Action::Why => {
                let node = self.node(pathway);
                let behind = node.map(|node| pathway.behind(&node.id));
                if let Some(place) = behind.unwrap_or_default().first() {
                    return Outcome::looking(place);
                }
            }
            other => {
                let nodes = self.lane(pathway).map_or(0, |lane| lane.nodes.len());
                self.cursor.moves(other, nodes, page);
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
        self.cursor = Cursor::at(nodes.iter().position(near).unwrap_or(0));
    }

    /// Draws the lanes.
    pub(super) fn draw(&self, cx: &ScreenContext<'_>, pathway: &Pathway, pen: &mut Pen<'_, '_>) {
        self.draw_foot(cx, pathway, pen);
        if pen.width() >= WIDE {
            self.draw_all(cx, pathway, pen);
        } else {
            self.draw_three(cx, pathway, pen);
        }
    }

    /// The node in focus whole, how well it is shown, and what the signs mean.
    fn draw_foot(&self, cx: &ScreenContext<'_>, pathway: &Pathway, pen: &mut Pen<'_, '_>) {
        let style = cx.look.theme.text;
        let glyphs = &cx.look.glyphs;
        let text = self.node(pathway).map(|node| {
            let name = name(cx, &node.id);
            let support = node.support.map(|of| support_words(&cx.wording(), of));
            let support = support.map(|support| format!(" ({})", cx.text(&support)));
            name + &support.unwrap_or_default()
        });
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
        let told = text
            .as_ref()
            .map_or(0, |text| pen.rows(text).min(MOST_TOLD));
        pen.foot(told + 2, |foot| {
            foot.rule();
            if let Some(text) = text {
                foot.write_within(&text, MOST_TOLD, style);
            }
            foot.line(&marks, style);
        });
    }

    /// What leads to the node in focus, its lane, and what it leads to.
    fn draw_three(&self, cx: &ScreenContext<'_>, pathway: &Pathway, pen: &mut Pen<'_, '_>) {
        let lane = self.lane(pathway);
        let node = self.node(pathway).map(|node| &node.id);
        let mut from = Vec::new();
        let mut to = Vec::new();
        if let Some(node) = node {
            let links = pathway.links_into(node);
            from.extend(links.map(|link| linked(cx, &link.from, link.is_only_stated())));
            let links = pathway.links_out_of(node);
            to.extend(links.map(|link| linked(cx, &link.to, link.is_only_stated())));
        }
        let nodes = lane.map_or(&[][..], |lane| &lane.nodes).iter();
        let here: Vec<Item> = nodes
            .map(|node| item(cx, support_mark(cx, node.support), &node.id))
            .collect();
        let middle = Phrase::LanesWhere {
            name: lane.map_or_else(|| "".into(), |lane| cx.wording().lane(&lane.id).into()),
            number: count(self.lane + 1),
            total: count(pathway.lanes.len()),
        };
        let lacking = node.map_or_else(String::new, |_| cx.say(&Phrase::LanesNone));
        let cursor = self.cursor.place(here.len());
        let columns = [
            (Phrase::LanesFrom, from, &lacking, None),
            (middle, here, &cx.say(&Phrase::NothingNodes), Some(cursor)),
            (Phrase::LanesTo, to, &lacking, None),
        ];
        for (index, (heading, items, nothing, cursor)) in columns.iter().enumerate() {
            let heading = cx.say(heading);
            draw_column(
                (&heading, items, nothing),
                *cursor,
                &mut pen.column(index, 3),
            );
        }
    }

    /// All lanes, with the signs of what is near to the node in focus.
    fn draw_all(&self, cx: &ScreenContext<'_>, pathway: &Pathway, pen: &mut Pen<'_, '_>) {
        let chosen = self.node(pathway).map(|node| &node.id);
        let lanes = pathway.lanes.len();
        for (index, lane) in pathway.lanes.iter().enumerate() {
            let mark = |node: &Node| match chosen.map(|chosen| nearness(pathway, chosen, &node.id))
            {
                Some(Near::LeadsHere) => cx.look.glyphs.leads_here,
                Some(Near::LedTo) => cx.look.glyphs.led_to,
                Some(Near::Apart) | None => support_mark(cx, node.support),
            };
            let nodes = lane.nodes.iter();
            let items: Vec<Item> = nodes.map(|node| item(cx, mark(node), &node.id)).collect();
            let is_here = index == self.lane.min(lanes - 1);
            let cursor = is_here.then(|| self.cursor.place(items.len()));
            let heading = cx.text(&cx.wording().lane(&lane.id));
            let told = (heading.as_str(), items.as_slice(), cx.look.glyphs.dash);
            draw_column(told, cursor, &mut pen.column(index, lanes));
        }
    }
}

/// Draws a column: its heading, and nodes below it or that there are none.
fn draw_column(
    (heading, items, nothing): (&str, &[Item], &str),
    cursor: Option<usize>,
    pen: &mut Pen<'_, '_>,
) {
    let theme = &pen.look.theme;
    pen.line(heading, theme.title);
    if items.is_empty() {
        if cursor.is_some() {
            pen.point();
        }
        return pen.write(nothing, theme.muted);
    }
    pen.list(&List {
        cursor,
        narrow: true,
        ..List::read(items)
    });
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

fn item(cx: &ScreenContext<'_>, mark: &str, node: &NodeId) -> Item {
    let style = cx.look.theme.text;
    Item::new(name(cx, node), style).signed(mark, style)
}

fn linked(cx: &ScreenContext<'_>, node: &NodeId, is_only_stated: bool) -> Item {
    let glyphs = &cx.look.glyphs;
    let mark = if is_only_stated {
        glyphs.link_stated
    } else {
        glyphs.link_reasoned
    };
    item(cx, mark, node)
}

fn support_mark(cx: &ScreenContext<'_>, support: Option<Support>) -> &'static str {
    support.map_or(" ", |support| cx.look.glyphs.support(support))
}
