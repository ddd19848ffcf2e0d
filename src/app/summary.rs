//! The summary of a session, for lists.

use crate::journey::Journey;
use crate::journey::live_answers::LiveAnswers;
use crate::method::Method;
use crate::method::id::Id;
use crate::session::{Pin, Session};
use crate::store::entry::Summary;
use crate::text::{Phrase, Words, clean};

/// The title of a session, or what stands in for one.
pub fn title(summary: &Summary) -> Words {
    let title = clean::line(&summary.title);
    if title.trim().is_empty() {
        Phrase::UntitledSession.into()
    } else {
        title.into()
    }
}

/// How many questions are answered, of how many.
pub fn answered(summary: &Summary) -> Phrase {
    Phrase::HomeAnswered {
        answered: summary.answered.into(),
        asked: summary.asked.into(),
    }
}

/// The summary of a session.
pub fn summarise(method: &Method, session: &Session) -> Summary {
    let journey = Journey::new(LiveAnswers::of(method, &session.sheet), session.route);
    let progress = journey.progress();
    let place = session
        .place
        .as_ref()
        .and_then(|place| method.question(&place.question))
        .or_else(|| journey.first_open(None))
        .or_else(|| journey.asked().next_back());
    let stage = place.and_then(|question| method.stage_of(&question.step));
    let stamps = session
        .sheet
        .answers
        .values()
        .filter_map(|answer| answer.stamp.as_ref());
    let whole = |number: usize| u32::try_from(number).unwrap_or(u32::MAX);
    Summary {
        title: name(session, &method.roles.title),
        answered: whole(progress.handled),
        asked: whole(progress.counted),
        stage: stage.map(|stage| stage.id.clone()),
        begun: session.begun,
        // A copy begins after the answers that it took over.
        changed: stamps
            .max_by_key(|stamp| stamp.rev)
            .map(|stamp| stamp.day.max(session.begun)),
        rev: session.rev,
        method: Pin {
            id: session.method.id.clone(),
            version: clean::line(&session.method.version),
            hash: clean::line(&session.method.hash),
        },
    }
}

/// The title, or the answer to the question that names the session: the first that can be seen.
fn name(session: &Session, naming: &Id) -> String {
    let own = session.sheet.text(naming).unwrap_or_default();
    let names = [session.title.as_str(), own].map(|name| clean::line(&clean::whole(name)));
    let mut names = names.into_iter().filter(|name| !name.trim().is_empty());
    names.next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::example::example;
    use crate::session::date::Day;
    use crate::text::Language;

    #[test]
    fn no_session_was_changed_before_it_was_begun() {
        let method = Method::built_in().unwrap();
        let example = example(Language::En).unwrap();
        let today = Day::new(2027, 1, 2).unwrap();
        let (id, series) = ("copy".parse().unwrap(), "series".parse().unwrap());
        let copy = summarise(&method, &example.copied(id, series, today));
        assert_eq!((copy.begun, copy.changed), (today, Some(today)));
    }
}
