//! How the page of a question is laid out: the input gets the room it needs, the reason why it is
//! asked gets what is left.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::annotations_line::annotations_line;
use super::aside::{annotations, state};
use super::{Input, QuestionScreen};
use crate::journey::question_status::Reach;
use crate::session::answer::State;
use crate::text::{Phrase, wrap};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::lines;

/// The fewest rows that an input is left with.
const LEAST_INPUT: usize = 7;

/// In fewer rows than this nothing but the question and the input may take more than one.
const CROWDED: u16 = 12;

impl QuestionScreen {
    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        let area = Rect {
            x: area.x.saturating_add(1),
            width: area.width.saturating_sub(2),
            ..area
        };
        let area = self.draw_whereabouts(cx, frame, area);
        match (&self.aside, &self.input) {
            (Some(aside), _) => aside.draw(cx, frame, area),
            (None, Input::Table(table)) if table.has_form() => table.draw(cx, frame, area),
            (None, _) => {
                let area = self.draw_question(cx, frame, area);
                self.draw_input(cx, frame, area);
            }
        }
    }

    /// The step and the principle.
    fn draw_whereabouts(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) -> Rect {
        let wording = cx.wording();
        let Some(question) = cx.method.question(&self.question) else {
            return area;
        };
        let stage = cx.method.stage_of(&question.step);
        let phrase = Phrase::QuestionWhereabouts {
            stage: stage.map_or_else(|| "".into(), |stage| wording.stage(&stage.id).into()),
            step: wording.step(&question.step).into(),
            principle: wording.principle(&question.principle).into(),
        };
        let line = cx.say(&phrase);
        let line = lines::cut(&line, usize::from(area.width), cx.look.glyphs.ellipsis);
        lines::put(frame.buffer_mut(), area, (0, 0), &line, cx.look.theme.muted);
        below(area, 1)
    }

    fn draw_question(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) -> Rect {
        let (theme, width) = (&cx.look.theme, usize::from(area.width));
        let content = cx.wording().question(&self.question);
        let question = wrap(&cx.text(&content), width);
        for (row, text) in question.iter().enumerate() {
            lines::put(frame.buffer_mut(), area, (0, row), text, theme.title);
        }
        let mut row = question.len();
        let is_crowded = area.height < CROWDED;
        for (text, style) in self.status_lines(cx) {
            let most = if is_crowded { 1 } else { usize::MAX };
            for text in lines::wrap_within(&text, (width, most), cx.look.glyphs.ellipsis) {
                lines::put(frame.buffer_mut(), area, (0, row), &text, style);
                row += 1;
            }
        }
        let why = wrap(&cx.text(&content.attribute("why")), width);
        let free = usize::from(area.height).saturating_sub(row + 2 + self.wanted(area.width, cx));
        let room = free.min(why.len());
        let whole = room == why.len();
        for (place, text) in why.iter().take(room).enumerate() {
            let last = place + 1 == room && !whole;
            let text = if last {
                let more = cx.say(&Phrase::WhyReadOn);
                let left = width.saturating_sub(lines::width(&more) + 1);
                format!("{} {more}", lines::cut(text, left, cx.look.glyphs.ellipsis))
            } else {
                text.clone()
            };
            lines::put(
                frame.buffer_mut(),
                area,
                (0, row + place),
                &text,
                theme.muted,
            );
        }
        let gap = usize::from(!is_crowded);
        below(area, row + room + gap)
    }

    /// The rows that the input wants before the reason gets any.
    fn wanted(&self, width: u16, cx: &ScreenContext<'_>) -> usize {
        match &self.input {
            Input::Choice(input) => input.wanted(width, cx).max(LEAST_INPUT),
            Input::Text { input, .. } => input.height(width.saturating_sub(2)).clamp(2, 8),
            Input::Table(_) => cx
                .sheet
                .rows(&self.question)
                .len()
                .saturating_add(4)
                .max(LEAST_INPUT),
        }
    }

    /// What is to be known about the answer before one reads on.
    fn status_lines(&self, cx: &ScreenContext<'_>) -> Vec<(String, ratatui::style::Style)> {
        let theme = &cx.look.theme;
        let mut said = Vec::new();
        if let Some(question) = cx.method.question(&self.question) {
            match cx.journey().status(question).reach {
                Reach::Dormant => said.push((cx.say(&Phrase::StandingDormant), theme.caution)),
                Reach::NotYet => said.push((cx.say(&Phrase::StandingNotYet), theme.muted)),
                Reach::Reached => {}
            }
        }
        let codes = cx.answers().not_offered(&self.question);
        if !codes.is_empty() {
            let values = cx.wording().choices(&self.question, &codes);
            said.push((
                cx.say(&Phrase::StandingNotOffered { values }),
                theme.caution,
            ));
        }
        let none = cx.wording().rows(&self.question).attribute("none");
        match state(&self.target(), cx) {
            State::NotApplicable => {
                said.push((cx.say(&Phrase::MarkedNotApplicable), theme.caution));
            }
            State::Unknown => said.push((cx.say(&Phrase::MarkedUnknown), theme.caution)),
            State::NoneFound => {
                let words = cx
                    .text_if_any(&none)
                    .unwrap_or_else(|| cx.say(&Phrase::MarkNone));
                said.push((
                    cx.say(&Phrase::MarkedNone {
                        words: words.into(),
                    }),
                    theme.caution,
                ));
            }
            State::Unanswered | State::Answered => {}
        }
        let annotations = annotations_line(&annotations(&self.target(), cx), cx);
        if !annotations.is_empty() {
            said.push((annotations, theme.muted));
        }
        said
    }

    fn draw_input(&self, cx: &ScreenContext<'_>, frame: &mut Frame<'_>, area: Rect) {
        match &self.input {
            Input::Choice(input) => input.draw(cx, frame, area),
            Input::Text { input, typing } => {
                let glyph = cx.look.glyphs.focus;
                lines::put(frame.buffer_mut(), area, (0, 0), glyph, cx.look.theme.key);
                let field = Rect {
                    x: area.x.saturating_add(2),
                    width: area.width.saturating_sub(2),
                    ..area
                };
                input.draw(cx, (frame, field), *typing);
            }
            Input::Table(table) => table.draw(cx, frame, area),
        }
    }
}

fn below(area: Rect, rows: usize) -> Rect {
    let rows = u16::try_from(rows).unwrap_or(area.height).min(area.height);
    Rect {
        y: area.y + rows,
        height: area.height - rows,
        ..area
    }
}
