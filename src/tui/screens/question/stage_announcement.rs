//! What a stage is for and how long it takes, for whoever goes on to it.

use crate::journey::minutes::stage_minutes;
use crate::method::id::Id;
use crate::text::{Phrase, count};
use crate::tui::screen_context::ScreenContext;
use crate::tui::screens::reading::Reading;

/// The stage of a question, if the person comes to it from another one and nothing in it is answered.
pub(crate) fn stage_announcement(from: &Id, to: &Id, cx: &ScreenContext<'_>) -> Option<Reading> {
    let stage_of = |question: &Id| cx.method.stage_of(&cx.method.question(question)?.step);
    let (journey, stage) = (cx.journey(), stage_of(to)?);
    let progress = journey.stage_progress(&stage.id);
    if progress.handled > 0 || stage_of(from).is_some_and(|from| from.id == stage.id) {
        return None;
    }
    let content = cx.wording().stage(&stage.id);
    let mut reading = Reading::headed(content.clone().attribute("title"));
    reading.add_text(content.attribute("text"));
    reading.add_heading(Phrase::StageTakes {
        questions: count(progress.counted + progress.not_yet),
        minutes: stage_minutes(&journey, stage).into(),
    });
    if progress.counted == 0 {
        reading.add_text(Phrase::StandingNotYet);
    }
    reading.add_text(Phrase::StageGoOn);
    Some(reading)
}
