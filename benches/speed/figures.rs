//! Figures as a person reads them.

use std::time::Duration;

/// One line of what is printed.
pub(crate) struct Row {
    what: &'static str,
    figure: String,
    ratio: String,
    target: &'static str,
}

impl Row {
    pub(crate) fn new(
        what: &'static str,
        figure: String,
        ratio: &str,
        target: &'static str,
    ) -> Self {
        Self {
            what,
            figure,
            ratio: ratio.to_owned(),
            target,
        }
    }
}

/// All lines, in columns.
pub(crate) fn table(rows: &[Row]) -> String {
    let head = format!("{:<30}{:>12}{:>9}   at most\n", "", "measured", "ratio");
    rows.iter().fold(head, |text, row| {
        let line = format!(
            "{:<30}{:>12}{:>9}   {}",
            row.what, row.figure, row.ratio, row.target
        );
        text + line.trim_end() + "\n"
    })
}

/// A time in milliseconds.
pub(crate) fn micros(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1_000.0)
}

/// How many times as long as the other.
pub(crate) fn of_ratio(time: Duration, other: Duration) -> String {
    format!("{:.2} x", time.as_secs_f64() / other.as_secs_f64())
}
