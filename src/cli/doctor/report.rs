//! The findings as text for a console or a printer.

use unicode_width::UnicodeWidthStr;

use super::chapter::Chapter;
use super::finding::{Finding, Level};
use crate::text::{Localizer, Phrase, count, wrap};

/// The width of the text, in columns.
const WIDTH: usize = 76;

/// The indent of findings, in columns.
const INDENT: usize = 2;

/// The chapters, and a summary.
pub(super) fn lines(chapters: &[Chapter], problems: usize, localizer: &Localizer) -> Vec<String> {
    let report = Report::new(localizer);
    let mut lines = Vec::new();
    for chapter in chapters {
        lines.push(localizer.say(&chapter.heading));
        for finding in &chapter.findings {
            report.render(finding, &mut lines);
        }
        lines.push(String::new());
    }
    let sum = match problems {
        0 => Phrase::DoctorNothingToDo,
        _ => Phrase::DoctorToDo {
            count: count(problems),
        },
    };
    lines.extend(wrap(&localizer.say(&sum), WIDTH));
    lines
}

struct Report<'a> {
    localizer: &'a Localizer,
    /// The width of the column for the level.
    mark: usize,
}

impl<'a> Report<'a> {
    fn new(localizer: &'a Localizer) -> Self {
        let width = |level: Level| localizer.say(&level.phrase()).width();
        let mark = Level::ALL.map(width).into_iter().max().unwrap_or_default();
        Self { localizer, mark }
    }

    /// The level, the finding, and the advice below it.
    fn render(&self, finding: &Finding, lines: &mut Vec<String>) {
        let start = INDENT + self.mark + 2;
        let mark = self.localizer.say(&finding.level.phrase());
        let space = self.mark.saturating_sub(mark.width());
        let mut before = format!("{:INDENT$}{mark}{:space$}  ", "", "");
        let advice = finding.advice.clone().map(|advice| {
            let phrase = Phrase::DoctorAdvice { advice };
            self.localizer.say(&phrase)
        });
        let what = self.localizer.words(&finding.what);
        for text in std::iter::once(what).chain(advice) {
            for line in wrap(&text, WIDTH.saturating_sub(start)) {
                lines.push(format!("{before}{line}"));
                before = " ".repeat(start);
            }
        }
        // Not wrapped: a line break would be copied with it.
        lines.extend(
            finding
                .command
                .iter()
                .map(|command| format!("{before}{command}")),
        );
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn chapter() -> Chapter {
        Chapter {
            heading: Phrase::DoctorHeadingFolder,
            findings: vec![
                Finding::fine(Phrase::DoctorWritten),
                Finding::problem(Phrase::DoctorReadable)
                    .advised(Phrase::DoctorAdviceReadable)
                    .with_command(format!("chmod {}", "long".repeat(30))),
            ],
        }
    }

    #[test]
    fn each_finding_has_its_level_on_the_left_and_its_advice_below() {
        let lines = lines(&[chapter()], 1, &Localizer::new(Language::En));
        let wanted = [
            "Where your sessions are kept",
            "  ok       A file can be written there.",
            "  PROBLEM  Other accounts of this computer can read what is in this folder.",
            "           To do: Type this command:",
            &format!("           chmod {}", "long".repeat(30)),
            "",
            "One problem was found. What to do is written below it.",
        ];
        assert_eq!(lines, wanted);
    }

    #[test]
    fn no_line_is_too_wide_whatever_the_language_and_the_folder() {
        let folder = format!("/home/{}", "long".repeat(60));
        let phrase = || Phrase::DoctorSynchronised {
            program: folder.clone().into(),
        };
        let findings = vec![Finding::note(phrase()).advised(phrase())];
        let chapter = Chapter {
            heading: Phrase::DoctorHeadingFolder,
            findings,
        };
        let spoken = Language::ALL.map(Localizer::new);
        for localizer in spoken.iter().chain([&Localizer::pseudo()]) {
            for line in lines(std::slice::from_ref(&chapter), 2, localizer) {
                assert!(line.width() <= WIDTH, "{line}");
            }
        }
    }
}
