//! How the page of a question is laid out: the input gets the room it needs, the reason why it is
//! asked gets what is left.

use ratatui::Frame;
use ratatui::layout::Rect;

use super::aside::{remarks, state};
use super::remarks_line::remarks_line;
use super::{Input, QuestionScreen};
use crate::journey::question_status::Reach;
use crate::session::answer::State;
use crate::text::Phrase;
use crate::tui::given::Given;
use crate::tui::widgets::lines;

/// The fewest rows that an input is left with.
const LEAST_INPUT: usize = 7;

/// In fewer rows than this nothing but the question and the input may take more than one.
const CROWDED: u16 = 12;

impl QuestionScreen {
    /// Draws the page's body.
    pub(crate) fn draw(&self, given: &Given<'_>, frame: &mut Frame<'_>, area: Rect) {
        let area = Rect {
            x: area.x.saturating_add(1),
            width: area.width.saturating_sub(2),
            ..area
        };
        let area = self.draw_whereabouts(given, frame, area);
        match (&self.aside, &self.input) {
            (Some(aside), _) => aside.draw(given, frame, area),
            (None, Input::Table(table)) if table.has_form() => table.draw(given, frame, area),
            (None, _) => {
                let area = self.draw_question(given, frame, area);
                self.draw_input(given, frame, area);
            }
        }
    }

    /// The step and the principle.
    fn draw_whereabouts(&self, given: &Given<'_>, frame: &mut Frame<'_>, area: Rect) -> Rect {
        let wording = given.wording();
        let Some(question) = given.method.question(&self.question) else {
            return area;
        };
        let stage = given.method.stage_of(&question.step);
        let phrase = Phrase::QuestionWhereabouts {
            stage: stage.map_or_else(|| "".into(), |stage| wording.stage(&stage.id).into()),
            step: wording.step(&question.step).into(),
            principle: wording.principle(&question.principle).into(),
        };
        let line = given.say(&phrase);
        let line = lines::cut(&line, usize::from(area.width), given.look.glyphs.ellipsis);
        lines::put(
            frame.buffer_mut(),
            area,
            (0, 0),
            &line,
            given.look.theme.muted,
        );
        below(area, 1)
    }

    fn draw_question(&self, given: &Given<'_>, frame: &mut Frame<'_>, area: Rect) -> Rect {
        let (theme, width) = (&given.look.theme, usize::from(area.width));
        let content = given.wording().question(&self.question);
        let question = lines::wrap(&given.text(&content), width);
        for (row, text) in question.iter().enumerate() {
            lines::put(frame.buffer_mut(), area, (0, row), text, theme.title);
        }
        let mut row = question.len();
        let is_crowded = area.height < CROWDED;
        for (text, style) in self.status_lines(given) {
            let most = if is_crowded { 1 } else { usize::MAX };
            for text in lines::wrap_within(&text, (width, most), given.look.glyphs.ellipsis) {
                lines::put(frame.buffer_mut(), area, (0, row), &text, style);
                row += 1;
            }
        }
        let why = lines::wrap(&given.text(&content.attribute("why")), width);
        let free =
            usize::from(area.height).saturating_sub(row + 2 + self.wanted(area.width, given));
        let room = free.min(why.len());
        let whole = room == why.len();
        for (place, text) in why.iter().take(room).enumerate() {
            let last = place + 1 == room && !whole;
            let text = if last {
                let more = given.say(&Phrase::WhyReadOn);
                let left = width.saturating_sub(lines::width(&more) + 1);
                format!(
                    "{} {more}",
                    lines::cut(text, left, given.look.glyphs.ellipsis)
                )
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
    fn wanted(&self, width: u16, given: &Given<'_>) -> usize {
        match &self.input {
            Input::Choice(input) => input.wanted(width, given).max(LEAST_INPUT),
            Input::Text { input, .. } => input.height(width.saturating_sub(2)).clamp(2, 8),
            Input::Table(_) => given
                .sheet
                .rows(&self.question)
                .len()
                .saturating_add(4)
                .max(LEAST_INPUT),
        }
    }

    /// What is to be known about the answer before one reads on.
    fn status_lines(&self, given: &Given<'_>) -> Vec<(String, ratatui::style::Style)> {
        let theme = &given.look.theme;
        let mut said = Vec::new();
        if let Some(question) = given.method.question(&self.question) {
            match given.journey().status(question).reach {
                Reach::Dormant => said.push((given.say(&Phrase::StandingDormant), theme.caution)),
                Reach::NotYet => said.push((given.say(&Phrase::StandingNotYet), theme.muted)),
                Reach::Reached => {}
            }
        }
        let codes = given.answers().not_offered(&self.question);
        if !codes.is_empty() {
            let values = given.wording().choices(&self.question, &codes);
            said.push((
                given.say(&Phrase::StandingNotOffered { values }),
                theme.caution,
            ));
        }
        let none = given.wording().rows(&self.question).attribute("none");
        match state(&self.target(), given) {
            State::NotApplicable => {
                said.push((given.say(&Phrase::MarkedNotApplicable), theme.caution));
            }
            State::Unknown => said.push((given.say(&Phrase::MarkedUnknown), theme.caution)),
            State::NoneFound => {
                let words = given
                    .text_if_any(&none)
                    .unwrap_or_else(|| given.say(&Phrase::MarkNone));
                said.push((
                    given.say(&Phrase::MarkedNone {
                        words: words.into(),
                    }),
                    theme.caution,
                ));
            }
            State::Unanswered | State::Answered => {}
        }
        let remarks = remarks_line(&remarks(&self.target(), given), given);
        if !remarks.is_empty() {
            said.push((remarks, theme.muted));
        }
        said
    }

    fn draw_input(&self, given: &Given<'_>, frame: &mut Frame<'_>, area: Rect) {
        match &self.input {
            Input::Choice(input) => input.draw(given, frame, area),
            Input::Text { input, typing } => {
                let glyph = given.look.glyphs.focus;
                lines::put(
                    frame.buffer_mut(),
                    area,
                    (0, 0),
                    glyph,
                    given.look.theme.key,
                );
                let field = Rect {
                    x: area.x.saturating_add(2),
                    width: area.width.saturating_sub(2),
                    ..area
                };
                input.draw(given, (frame, field), *typing);
            }
            Input::Table(table) => table.draw(given, frame, area),
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
