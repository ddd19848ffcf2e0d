//! The findings as text for a console or a printer.

use unicode_width::UnicodeWidthStr;

use super::finding::{Finding, Level};
use crate::text::{Localizer, Phrase, count, wrap};

/// The width of the text, in columns.
const WIDTH: usize = 76;

/// The indent of findings, in columns.
const INDENT: usize = 2;

/// The findings under their headings, and a summary.
pub(super) fn lines(
    chapters: &[(Phrase, Vec<Finding>)],
    problems: usize,
    localizer: &Localizer,
) -> Vec<String> {
    let mut lines = Vec::new();
    for (heading, findings) in chapters {
        lines.push(localizer.say(heading));
        for finding in findings {
            render(finding, localizer, &mut lines);
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

/// The level, the finding, and the advice below it.
fn render(finding: &Finding, localizer: &Localizer, lines: &mut Vec<String>) {
    let level = |level: Level| localizer.say(&level.phrase());
    let widest = Level::ALL.map(|one| level(one).width()).into_iter().max();
    let start = INDENT + widest.unwrap_or_default() + 2;
    let mut before = format!("{:INDENT$}{}", "", level(finding.level));
    before.push_str(&" ".repeat(start.saturating_sub(before.width())));
    let advice = finding.advice.clone().map(|advice| {
        let phrase = Phrase::DoctorAdvice { advice };
        localizer.say(&phrase)
    });
    let what = localizer.words(&finding.what);
    for text in std::iter::once(what).chain(advice) {
        for line in wrap(&text, WIDTH.saturating_sub(start)) {
            lines.push(format!("{before}{line}"));
            before = " ".repeat(start);
        }
    }
    // Not wrapped: a line break would be copied with it.
    let command = finding.command.iter();
    lines.extend(command.map(|command| format!("{before}{command}")));
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::Language;

    fn chapter() -> (Phrase, Vec<Finding>) {
        let findings = vec![
            Finding::fine(Phrase::DoctorWritten),
            Finding::problem(Phrase::DoctorReadable)
                .advised(Phrase::DoctorAdviceReadable)
                .with_command(format!("chmod {}", "long".repeat(30))),
        ];
        (Phrase::DoctorHeadingFolder, findings)
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
        let chapter = (Phrase::DoctorHeadingFolder, findings);
        let spoken = Language::ALL.map(Localizer::new);
        for localizer in spoken.iter().chain([&Localizer::pseudo()]) {
            for line in lines(std::slice::from_ref(&chapter), 2, localizer) {
                assert!(line.width() <= WIDTH, "{line}");
            }
        }
    }
}
