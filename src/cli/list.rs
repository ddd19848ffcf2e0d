//! `vises list`: the sessions, one on a line.

use std::cmp::Reverse;

use unicode_width::UnicodeWidthStr;

use super::setting::Setting;
use super::told::Told;
use crate::app::fault_words::fault_words;
use crate::app::summary::{summarise, title};
use crate::session::Session;
use crate::store::entry::{Entry, Summary};
use crate::store::listing;
use crate::text::{Phrase, Words};

/// Beyond this width a title moves what follows it.
const WIDEST_TITLE: usize = 40;

/// Lists the sessions, the one changed last first. A file that does not read is told, and is no
/// failure of the list.
pub(crate) fn list(setting: &Setting) -> Told {
    let summary = |session: &Session| summarise(&setting.method, session);
    let mut entries = match listing::list(&setting.dirs, &summary) {
        Ok(entries) => entries,
        Err(fault) => return setting.failed(&fault),
    };
    entries.sort_by_key(|entry| {
        let Entry::Readable { summary, .. } = entry else {
            return None;
        };
        Some(Reverse(summary.changed.unwrap_or(summary.begun)))
    });
    let mut rows = Vec::new();
    let mut told = Told::default();
    for entry in entries {
        match entry {
            Entry::Readable { id, summary, .. } => {
                rows.push(row(setting, &id.to_string(), &summary));
            }
            problem => told.messages.extend(sentence(setting, &problem)),
        }
    }
    if rows.is_empty() && told.messages.is_empty() {
        told.messages
            .push(setting.localizer.say(&Phrase::NoSessions));
    }
    told.results = aligned(&rows);
    told
}

fn row(setting: &Setting, id: &str, summary: &Summary) -> [String; 4] {
    let progress = Phrase::AnsweredOfAsked {
        answered: i64::from(summary.answered),
        asked: i64::from(summary.asked),
    };
    [
        id.to_owned(),
        setting.localizer.words(&title(summary)),
        setting.localizer.say(&progress),
        summary.changed.unwrap_or(summary.begun).to_string(),
    ]
}

/// Columns with two spaces between them.
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
fn sentence(setting: &Setting, problem: &Entry) -> Option<String> {
    if let Entry::Conflict { path, .. } = problem {
        let path = Words::path(path);
        return Some(setting.localizer.say(&Phrase::ListConflict { path }));
    }
    if let Entry::Gone { path, summary, .. } = problem {
        let path = Words::path(path);
        let title = title(summary);
        return Some(setting.localizer.say(&Phrase::ListGone { path, title }));
    }
    let fault = problem.fault()?;
    Some(setting.localizer.words(&fault_words(&fault)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn columns_stand_below_each_other_whatever_the_letters() {
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
