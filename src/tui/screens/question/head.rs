//! Around the input: where the person is, the question, what is to be known of its answer, why it is
//! asked. What answers it gets the room that it needs, the reason what is left.

use ratatui::style::Style;

use super::annotating::{annotations_line, none_found, said_of};
use super::explanation::why;
use super::{Body, QuestionScreen};
use crate::app::action::Action;
use crate::app::keymap::Binding;
use crate::journey::question_status::Reach;
use crate::session::answer::State;
use crate::session::edit::Target;
use crate::text::{Phrase, count};
use crate::tui::screen_context::ScreenContext;
use crate::tui::widgets::page::Trail;
use crate::tui::widgets::pen::Pen;

/// In fewer rows than this nothing but the question and the input may take more than one.
const CROWDED: usize = 12;

/// The rows that are left to the input before the reason gets any.
const LEAST_ROOM: usize = 12;
const LEAST_CROWDED: usize = 6;

/// The most rows that annotations take; the note itself is one key away.
const MOST_ANNOTATIONS: usize = 3;

impl QuestionScreen {
    /// Draws the page's body.
    pub(crate) fn draw(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let mut panel = pen.aside();
        if cx.has_panel() {
            self.draw_panel(cx, &mut panel);
        }
        if let Some(annotating) = &self.annotating {
            let question = cx.text(&cx.wording().question(&self.question));
            pen.write(&question, cx.look.theme.muted);
            return annotating.draw(cx, pen);
        }
        self.draw_question(cx, pen);
        match &self.body {
            Body::Form(form) => form.draw(cx, pen),
            Body::Rows(rows) => rows.draw(cx, pen),
        }
    }

    /// The stages, how far the one of this question is, and which question this is.
    pub(crate) fn trail(&self, cx: &ScreenContext<'_>) -> Option<Trail> {
        let (journey, wording, glyphs) = (cx.journey(), cx.wording(), &cx.look.glyphs);
        let stages = &cx.method.stages;
        let question = cx.method.question(&self.question)?;
        let here = cx.method.stage_of(&question.step)?;
        let parts = stages.iter().map(|stage| {
            let progress = journey.stage_progress(&stage.id);
            let name = cx.text(&wording.stage(&stage.id));
            if stage.id == here.id {
                let stage = name.into();
                let far = match progress.counted {
                    0 => Phrase::HeaderStageNotYet { stage },
                    counted => Phrase::HeaderStage {
                        stage,
                        handled: count(progress.handled),
                        counted: count(counted),
                    },
                };
                format!("{} {}", glyphs.led_to, cx.say(&far))
            } else if progress.counted > 0 && progress.not_yet == 0 && progress.is_complete() {
                format!("{} {name}", glyphs.answered)
            } else {
                name
            }
        });
        let (number, total) = journey.number(&self.question);
        let step = match number {
            Some(number) => [
                cx.say(&Phrase::HeaderQuestion {
                    number: count(number),
                    total: count(total),
                }),
                format!("{number}/{total}"),
            ],
            None if journey.asks(question) => Default::default(),
            None => [(); 2].map(|()| cx.say(&Phrase::HeaderOffRoute)),
        };
        Some(Trail {
            parts: parts.collect(),
            current: stages.iter().position(|stage| stage.id == here.id)?,
            step,
        })
    }

    fn draw_question(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let theme = &cx.look.theme;
        let is_crowded = pen.height() < CROWDED;
        let question = cx.wording().question(&self.question);
        pen.write(&cx.text(&question), theme.title);
        for (text, style) in self.status_lines(cx) {
            let most = if is_crowded { 1 } else { usize::MAX };
            pen.write_within(&text, most, style);
        }
        let wanted = match &self.body {
            Body::Form(form) => form.wanted(pen.width(), cx),
            Body::Rows(rows) => rows.wanted(pen.width(), cx),
        };
        let blank = usize::from(!is_crowded);
        let least = if is_crowded {
            LEAST_CROWDED
        } else {
            LEAST_ROOM
        };
        let why = if cx.has_panel() {
            String::new()
        } else {
            cx.words(&why(&self.question, cx))
        };
        let left = pen.height().saturating_sub(least + blank);
        let noted = left.saturating_sub(pen.rows(&why)).max(1).min(left);
        self.draw_annotations(noted, cx, pen);
        let free = pen.height().saturating_sub(wanted.max(least) + blank);
        pen.write_ending(&why, free, &self.read_on(cx), theme.muted);
        pen.skip(blank);
    }

    /// What helps to answer the question, as much of it as there is room for.
    fn draw_panel(&self, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        pen.upright_rule();
        let parts = self.help(cx);
        let parts = parts
            .iter()
            .map(|(heading, text)| (cx.words(heading), cx.words(text)));
        let parts: Vec<_> = parts.collect();
        pen.write_parts(&parts, &self.read_on(cx));
    }

    /// What says that there is more to read, and by which key.
    fn read_on(&self, cx: &ScreenContext<'_>) -> String {
        let ellipsis = cx.look.glyphs.ellipsis;
        let explains = |binding: &Binding| binding.action == Action::Explain;
        let key = if self.context().bindings().any(explains) {
            Phrase::WhyReadOn
        } else {
            Phrase::WhyReadOnLeft
        };
        format!("{ellipsis} {}", cx.say(&key))
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
        let (state, _) = said_of(&Target::question(self.question.clone()), cx);
        let marked = match state {
            State::NotApplicable => Some(Phrase::MarkedNotApplicable),
            State::Unknown => Some(Phrase::MarkedUnknown),
            State::NoneFound => Some(Phrase::MarkedNone {
                words: none_found(&self.question, cx).into(),
            }),
            State::Unanswered | State::Answered => None,
        };
        said.extend(marked.map(|marked| (cx.say(&marked), theme.caution)));
        said
    }

    /// What is noted and from whom it was heard, below the input.
    fn draw_annotations(&self, most: usize, cx: &ScreenContext<'_>, pen: &mut Pen<'_, '_>) {
        let (_, annotations) = said_of(&Target::question(self.question.clone()), cx);
        let said = annotations_line(&annotations, cx);
        let rows = pen.rows(&said).min(most).min(MOST_ANNOTATIONS);
        pen.foot(rows, |foot| {
            foot.write_within(&said, rows, cx.look.theme.muted);
        });
    }
}
