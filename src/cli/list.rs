//! `vises list`: the sessions, one a line.

use std::cmp::Reverse;

use unicode_width::UnicodeWidthStr;

use super::command_context::CommandContext;
use super::output::Output;
use crate::app::fault_words::fault_words;
use crate::app::summary::{summarise, title};
use crate::session::Session;
use crate::store::entry::{Entry, Summary};
use crate::store::listing;
use crate::text::{Phrase, Words};

/// A wider title pushes the rest of its line to the right.
const WIDEST_TITLE: usize = 40;

/// Lists the sessions, last changed first. A file that cannot be read is reported, but the command
/// still succeeds.
///
/// # Errors
/// If their folder cannot be listed.
pub(crate) fn list(cx: &CommandContext) -> Result<Output, Output> {
    let summary = |session: &Session| summarise(&cx.method, session);
    let entries = listing::list(&cx.dirs, &summary);
    let mut entries = entries.map_err(|fault| cx.failed(&fault))?;
    entries.sort_by_key(|entry| {
        let Entry::Readable { summary, .. } = entry else {
            return None;
        };
        Some(Reverse(summary.changed.unwrap_or(summary.begun)))
    });
    let mut rows = Vec::new();
    let mut output = Output::default();
    for entry in entries {
        match entry {
            Entry::Readable { id, summary, .. } => {
                rows.push(row(cx, &id.to_string(), &summary));
            }
            problem => output.messages.extend(sentence(cx, &problem)),
        }
    }
    if rows.is_empty() && output.messages.is_empty() {
        output.messages.push(cx.localizer.say(&Phrase::NoSessions));
    }
    output.results = aligned(&rows);
    Ok(output)
}

fn row(cx: &CommandContext, id: &str, summary: &Summary) -> [String; 4] {
    let progress = Phrase::AnsweredOfAsked {
        answered: i64::from(summary.answered),
        asked: i64::from(summary.asked),
    };
    [
        id.to_owned(),
        cx.localizer.words(&title(summary)),
        cx.localizer.say(&progress),
        summary.changed.unwrap_or(summary.begun).to_string(),
    ]
}

/// Columns, two spaces apart.
fn aligned(rows: &[[String; 4]]) -> Vec<String> {
    let mut widths = [0; 4];
    for row in rows {
        for (width, cell) in widths.iter_mut().zip(row) {
            *width = cell.width().min(WIDEST_TITLE).max(*width);
        }
    }
    let line = |row: &[String; 4]| {
        let cells = row.iter().zip(widths).map(|(cell, width)| {
            let missing = width.saturating_sub(cell.width());
            format!("{cell}{:missing$}", "")
        });
        cells.collect::<Vec<_>>().join("  ").trim_end().to_owned()
    };
    rows.iter().map(line).collect()
}

/// Why a file is not among the sessions.
fn sentence(cx: &CommandContext, problem: &Entry) -> Option<String> {
    if let Entry::Conflict { path, .. } = problem {
        let path = Words::path(path);
        return Some(cx.localizer.say(&Phrase::ListConflict { path }));
    }
    if let Entry::Gone { path, summary, .. } = problem {
        let path = Words::path(path);
        let title = title(summary);
        return Some(cx.localizer.say(&Phrase::ListGone { path, title }));
    }
    let fault = problem.fault()?;
    Some(cx.localizer.words(&fault_words(&fault)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_align_even_with_wide_letters() {
        let cells = |title: &str| ["id", title, "1 of 20", "2026-11-23"].map(str::to_owned);
        let lines = aligned(&[cells("Café"), cells("日本")]);
        assert_eq!(
            lines,
            [
                "id  Café  1 of 20  2026-11-23",
                "id  日本  1 of 20  2026-11-23"
            ]
        );
    }
}
