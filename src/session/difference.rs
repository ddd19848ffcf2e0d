//! What is different between two sheets, as numbers of answers.

use super::answer::Answer;
use super::sheet::Sheet;

/// What is different in another sheet, against the present one. When something was said is no
/// difference, only what.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Difference {
    /// How many answers are not there.
    pub fewer: usize,
    /// How many are there that the present sheet has not.
    pub more: usize,
    /// How many are there in both, and not the same.
    pub other: usize,
}

impl Difference {
    /// What is different in `then`, against `now`.
    pub fn between(now: &Sheet, then: &Sheet) -> Self {
        let mut found = Self::default();
        for (question, answer) in &now.answers {
            let before = said(answer);
            let after = then.answer(question).and_then(said);
            match (before, after) {
                (Some(_), None) => found.fewer += 1,
                (Some(before), Some(after)) if before != after => found.other += 1,
                (Some(_), Some(_)) | (None, _) => {}
            }
        }
        let said_now = |question| now.answer(question).and_then(said).is_some();
        let said_then = then
            .answers
            .iter()
            .filter(|(_, answer)| said(answer).is_some());
        found.more = said_then
            .filter(|(question, _)| !said_now(question))
            .count();
        found
    }
}

/// An answer without its history; none where nothing was said.
fn said(answer: &Answer) -> Option<Answer> {
    let mut bare = answer.without_stamps();
    bare.removed.clear();
    (bare != Answer::default()).then_some(bare)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::session::answer::{Stamp, State};
    use crate::session::date::Day;
    use crate::session::value::Value;

    fn sheet(answers: &[(&str, &str, u64)]) -> Sheet {
        let mut sheet = Sheet::default();
        for (question, text, rev) in answers {
            let answer = Answer {
                state: State::Answered,
                value: Some(Value::Text((*text).to_owned())),
                stamp: Some(Stamp {
                    rev: *rev,
                    day: Day::EPOCH,
                    language: "en".to_owned(),
                }),
                ..Answer::default()
            };
            sheet.answers.insert(question.parse().unwrap(), answer);
        }
        sheet
    }

    #[test]
    fn answers_are_fewer_more_or_other() {
        let now = sheet(&[("a", "1", 1), ("b", "2", 2), ("c", "3", 3), ("d", "4", 4)]);
        let then = sheet(&[("a", "1", 9), ("b", "two", 2), ("e", "5", 1)]);
        let difference = Difference::between(&now, &then);
        let expected = Difference {
            fewer: 2,
            more: 1,
            other: 1,
        };
        assert_eq!(difference, expected);
        assert_eq!(Difference::between(&now, &now), Difference::default());
    }

    #[test]
    fn an_answer_taken_back_is_none() {
        let mut now = sheet(&[("a", "1", 1)]);
        let then = now.clone();
        now.answers.insert("b".parse().unwrap(), Answer::default());
        assert_eq!(Difference::between(&now, &then), Difference::default());
    }
}
