//! Gaps of wordings that deserve a second look.

use super::found::Found;
use crate::journey::live_answers::LiveAnswers;
use crate::method::condition::FieldPath;
use crate::pathway::gap::GapDetail;
use crate::pathway::red_flags;

/// One gap for each red flag that the text of a field raises, in the language in which it was last changed.
pub(super) fn red_flags(answers: &LiveAnswers<'_>, path: &FieldPath) -> Vec<Found> {
    let mut found = Vec::new();
    for row in answers.rows(&path.question) {
        let Some(text) = row.text(&path.field) else {
            continue;
        };
        let language = row.stamp.as_ref().map_or("", |stamp| &stamp.language);
        for flag in red_flags::raised(answers.method(), language, text) {
            let detail = GapDetail::Flag(flag.clone());
            found.push(Found::row(&path.question, row, Some(&path.field), detail));
        }
    }
    found
}
