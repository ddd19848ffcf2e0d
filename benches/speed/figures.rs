//! Figures in readable units.

use std::time::Duration;

use super::screen::Times;

/// One line of the output.
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
    let head = format!(
        "{:<28}{:>20}{:>14}   at most\n",
        "", "median (least)", "ratio"
    );
    rows.iter().fold(head, |text, row| {
        let line = format!(
            "{:<28}{:>20}{:>14}   {}",
            row.what, row.figure, row.ratio, row.target
        );
        text + line.trim_end() + "\n"
    })
}

/// A time in milliseconds.
pub(crate) fn millis(time: Duration) -> String {
    format!("{:.2} ms", time.as_secs_f64() * 1_000.0)
}

/// Times in milliseconds: the median, and the least.
pub(crate) fn times(times: Times) -> String {
    format!("{} ({})", millis(times.median), millis(times.least))
}

/// How many times as long as the others: by the median, and by the least.
pub(crate) fn ratios(times: Times, others: Times) -> String {
    let ratio = |one: Duration, other: Duration| one.as_secs_f64() / other.as_secs_f64();
    format!(
        "{:.2} ({:.2})",
        ratio(times.median, others.median),
        ratio(times.least, others.least)
    )
}
