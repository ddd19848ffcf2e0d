//! What was said around an answer, on one line.

use crate::session::answer::Annotations;
use crate::text::{Phrase, Words};
use crate::tui::screen_context::ScreenContext;

/// What was said around an answer: its flag, from whom it was heard, its note. Empty for nothing.
pub(crate) fn annotations_line(annotations: &Annotations, cx: &ScreenContext<'_>) -> String {
    let wording = cx.wording();
    let mut said = Vec::new();
    if annotations.flagged {
        said.push(format!(
            "{} {}",
            cx.look.glyphs.flag,
            cx.say(&Phrase::RemarkFlag)
        ));
    }
    if !annotations.heard_from.is_empty() {
        let voices = annotations
            .heard_from
            .iter()
            .map(|voice| wording.row_name(voice))
            .collect();
        said.push(cx.say(&Phrase::RemarkHeardFrom {
            voices: Words::List(voices),
        }));
    }
    if !annotations.note.is_empty() {
        let note = annotations.note.replace('\n', " ").into();
        said.push(cx.say(&Phrase::RemarkNote { note }));
    }
    said.join(&format!(" {} ", cx.look.glyphs.dot))
}
