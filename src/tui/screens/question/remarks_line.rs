//! What was said around an answer, on one line.

use crate::session::answer::Remarks;
use crate::text::{Phrase, Words};
use crate::tui::given::Given;

/// What was said around an answer: its flag, from whom it was heard, its note. Empty for nothing.
pub(crate) fn remarks_line(remarks: &Remarks, given: &Given<'_>) -> String {
    let wording = given.wording();
    let mut said = Vec::new();
    if remarks.flagged {
        said.push(format!(
            "{} {}",
            given.look.glyphs.flag,
            given.say(&Phrase::RemarkFlag)
        ));
    }
    if !remarks.heard_from.is_empty() {
        let people = remarks
            .heard_from
            .iter()
            .map(|person| wording.row_name(person))
            .collect();
        said.push(given.say(&Phrase::RemarkHeardFrom {
            voices: Words::List(people),
        }));
    }
    if !remarks.note.is_empty() {
        let note = remarks.note.replace('\n', " ").into();
        said.push(given.say(&Phrase::RemarkNote { note }));
    }
    said.join(&format!(" {} ", given.look.glyphs.dot))
}
