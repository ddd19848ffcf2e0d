//! The head of the page: where the person is, the question, what is to be known of its answer, why it
//! is asked. What answers it gets the room that it needs, the reason what is left.

use ratatui::style::Style;

use super::annotating::{annotations_line, none_found, said_of};
use super::{Body, QuestionScreen};
use crate::journey::question_status::Reach;
use crate::session::answer::State;
use crate::session::edit::Target;
use crate::text::Phrase;
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::pen::Pen;

/// In fewer rows than this nothing but the question and the input may take more than one.
const CROWDED: usize = 12;

impl QuestionScreen {
    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        self.draw_whereabouts(cx, pen);
        if let Some(annotating) = &self.annotating {
            return annotating.draw(cx, pen);
        }
        self.draw_question(cx, pen);
        match &self.body {
            Body::Form(form) => form.draw(cx, pen),
            Body::Rows(rows) => rows.draw(cx, pen),
        }
    }

    /// The step and the principle.
    fn draw_whereabouts(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let wording = cx.wording();
        let Some(question) = cx.method.question(&self.question) else {
            return;
        };
        let stage = cx.method.stage_of(&question.step);
        let whereabouts = cx.say(&Phrase::QuestionWhereabouts {
            stage: stage.map_or_else(|| "".into(), |stage| wording.stage(&stage.id).into()),
            step: wording.step(&question.step).into(),
            principle: wording.principle(&question.principle).into(),
        });
        pen.line(&whereabouts, cx.look.theme.muted);
    }

    fn draw_question(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let theme = &cx.look.theme;
        let is_crowded = pen.height() < CROWDED;
        let content = cx.wording().question(&self.question);
        pen.write(&cx.text(&content), theme.title);
        for (text, style) in self.status_lines(cx) {
            let most = if is_crowded { 1 } else { usize::MAX };
            pen.write_within(&text, most, style);
        }
        let wanted = match &self.body {
            Body::Form(form) => form.wanted(pen.width(), cx),
            Body::Rows(rows) => rows.wanted(pen.width(), cx),
        };
        let free = pen.height().saturating_sub(wanted + 2);
        let why = cx.text(&content.attribute("why"));
        let read_on = format!("{} {}", cx.look.glyphs.ellipsis, cx.say(&Phrase::WhyReadOn));
        pen.write_ending(&why, free, &read_on, theme.muted);
        pen.skip(usize::from(!is_crowded));
    }

    /// What is to be known about the answer before one reads on.
    fn status_lines(&self, cx: &ScreenContext<'_>) -> Vec<(String, Style)> {
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
            let not_offered = Phrase::StandingNotOffered { values };
            said.push((cx.say(&not_offered), theme.caution));
        }
        let (state, annotations) = said_of(&Target::question(self.question.clone()), cx);
        let marked = match state {
            State::NotApplicable => Some(Phrase::MarkedNotApplicable),
            State::Unknown => Some(Phrase::MarkedUnknown),
            State::NoneFound => Some(Phrase::MarkedNone {
                words: none_found(&self.question, cx).into(),
            }),
            State::Unanswered | State::Answered => None,
        };
        said.extend(marked.map(|marked| (cx.say(&marked), theme.caution)));
        let annotations = annotations_line(&annotations, cx);
        if !annotations.is_empty() {
            said.push((annotations, theme.muted));
        }
        said
    }
}
