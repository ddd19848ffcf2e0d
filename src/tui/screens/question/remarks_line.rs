//! What was said around an answer, on one line.

use crate::session::answer::Remarks;
use crate::text::{Phrase, Words};
use crate::tui::screen_context::ScreenContext;

/// What was said around an answer: its flag, from whom it was heard, its note. Empty for nothing.
pub(crate) fn remarks_line(remarks: &Remarks, cx: &ScreenContext<'_>) -> String {
    let wording = cx.wording();
    let mut said = Vec::new();
    if remarks.flagged {
        said.push(format!(
            "{} {}",
            cx.look.glyphs.flag,
            cx.say(&Phrase::RemarkFlag)
        ));
    }
    if !remarks.heard_from.is_empty() {
        let voices = remarks
            .heard_from
            .iter()
            .map(|voice| wording.row_name(voice))
            .collect();
        said.push(cx.say(&Phrase::RemarkHeardFrom {
            voices: Words::List(voices),
        }));
    }
    if !remarks.note.is_empty() {
        let note = remarks.note.replace('\n', " ").into();
        said.push(cx.say(&Phrase::RemarkNote { note }));
    }
    said.join(&format!(" {} ", cx.look.glyphs.dot))
}
