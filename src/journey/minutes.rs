//! How long a route takes, by the model that a method states.

use super::Journey;
use super::live_answers::LiveAnswers;
use super::worlds::{PATIENCE, Worlds};
use crate::method::Method;
use crate::method::kind::{Kind, TextSize};
use crate::method::question::{Asked, Question};
use crate::method::stage::Stage;
use crate::session::Route;

/// How many questions a route asks, and how many minutes it takes: of all sorts of enterprises that
/// the method tells apart, the one that is asked most.
pub fn minutes(method: &Method, route: Route) -> Length {
    let mut longest = Length::default();
    let mut patience = PATIENCE;
    let mut worlds = Worlds::of(method);
    while let Some(sheet) = worlds.next() {
        let journey = Journey::new(LiveAnswers::of(method, sheet), route);
        let seconds = journey
            .asked()
            .map(|question| seconds(method, question, route))
            .fold(0, u32::saturating_add);
        if seconds > longest.seconds {
            longest.questions = journey.asked().count();
            longest.seconds = seconds;
        }
        let Some(left) = patience.checked_sub(method.questions.len().max(1)) else {
            longest.is_cut = true;
            break;
        };
        patience = left;
    }
    longest
}

/// How long a route is.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Length {
    /// How many questions are asked.
    pub questions: usize,
    /// How many seconds they take.
    pub seconds: u32,
    /// Whether more sorts of enterprises are told apart than were looked at.
    pub is_cut: bool,
}

impl Length {
    /// The minutes, begun ones counted.
    pub const fn minutes(self) -> u32 {
        self.seconds.div_ceil(60)
    }
}

/// How many minutes the open questions of a route still take, begun ones counted.
pub fn minutes_left(journey: &Journey<'_>) -> u32 {
    taken(journey, journey.open())
}

/// How many minutes the questions of a stage take that a route asks, begun ones counted.
pub fn stage_minutes(journey: &Journey<'_>, stage: &Stage) -> u32 {
    let in_stage = |question: &&Question| stage.steps.iter().any(|step| step.id == question.step);
    taken(journey, journey.asked().filter(in_stage))
}

fn taken<'a>(journey: &Journey<'_>, questions: impl Iterator<Item = &'a Question>) -> u32 {
    let method = journey.answers.method();
    let seconds = questions.map(|question| seconds(method, question, journey.route));
    seconds.fold(0, u32::saturating_add).div_ceil(60)
}

/// How many seconds a question takes.
pub fn seconds(method: &Method, question: &Question, route: Route) -> u32 {
    let time = method.time;
    let answering = match &question.asked {
        Asked::Once(kind) => match kind {
            Kind::Scale(_)
            | Kind::Choice(_)
            | Kind::Choices { .. }
            | Kind::References { .. }
            | Kind::Mends => time.choice,
            Kind::Text(TextSize::Paragraph) | Kind::Composed => time.paragraph,
            Kind::Text(TextSize::Line) | Kind::Number | Kind::Date(_) => time.line,
        },
        Asked::Rows(records) => {
            let asked = records
                .fields
                .iter()
                .filter(|field| route == Route::Full || field.is_always_asked());
            let inputs = u32::try_from(asked.count()).unwrap_or(u32::MAX);
            records
                .usual
                .saturating_mul(inputs)
                .saturating_mul(time.row_input)
        }
    };
    time.reading.saturating_add(answering)
}
