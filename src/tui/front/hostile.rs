//! Foreign text in every text of a session: no cell of any screen holds what could steer a terminal
//! or turn the direction of writing.

use std::io::Write as _;

use ratatui::layout::Size;

use super::matrix::STATIONS;
use super::person::Person;
use crate::app::example::example;
use crate::store::scrub::scrub;
use crate::text::telling::account_text;
use crate::text::{Language, Localizer, clean};
use crate::tui::look::Look;

/// Every control character, every mark of direction, and what terminals do much with: sequences
/// whole, cut and nested, letters joined and heaped, and a long line.
fn corpus() -> Vec<String> {
    let sequences = [
        "[2J",
        "[31m",
        "[?1049l",
        "[6n",
        "[201~",
        "]0;title\u{7}",
        "]52;c;aGk=\u{7}",
        "]8;;http://x\u{1b}\\",
        "P$q\u{1b}\\",
        "_x\u{1b}\\",
        "^x\u{1b}\\",
        "c",
        "#8",
        "(0",
        "[",
        "]",
        "P",
    ];
    let wrapped = |text: &str| format!("a{text}z");
    let mut corpus: Vec<String> = sequences
        .map(|rest| wrapped(&format!("\u{1b}{rest}")))
        .into();
    corpus.extend(sequences.map(|rest| wrapped(&format!("\u{1b}\u{1b}{rest}\u{1b}"))));
    let single = (0..=0x9f_u32)
        .chain([
            0x61c, 0x200b, 0x200d, 0x200e, 0x200f, 0x2028, 0x2029, 0xfeff,
        ])
        .chain(0x202a..=0x202e)
        .chain(0x2060..=0x206f)
        .filter_map(char::from_u32)
        .filter(|sign| !(' '..='~').contains(sign));
    corpus.extend(single.map(|sign| wrapped(&sign.to_string())));
    corpus.push(format!("e{}", "\u{301}".repeat(3_000)));
    corpus.push("👩\u{200d}".repeat(500));
    corpus.push("x".repeat(4_000));
    corpus
}

/// Whether a sign may stand in no cell.
fn is_hostile(sign: char) -> bool {
    sign.is_control()
        || matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{206f}')
}

#[test]
fn no_foreign_text_steers_the_terminal_from_any_screen() {
    let started = std::time::Instant::now();
    let corpus = corpus();
    let mut found = Vec::new();
    for (number, hostile) in corpus.iter().enumerate() {
        let session = scrub(example(Language::En).unwrap(), |_| hostile.clone());
        let cleaned = scrub(session, clean::paragraph);
        // Each text is met on a few screens; all texts together meet every screen many times. The
        // longest, which take their time, on one.
        let stations = if cfg!(feature = "long") {
            STATIONS.len()
        } else {
            usize::from(hostile.len() < 3_000) + 1
        };
        for step in 0..stations {
            let (name, station) = STATIONS[(number * 3 + step * 5) % STATIONS.len()];
            let mut person =
                Person::with(Localizer::new(Language::En), Size::new(80, 24), &Look::FULL)
                    .opens(cleaned.clone())
                    .presses(station);
            let screen = person.screen().replace('\n', "");
            if let Some(sign) = screen.chars().find(|sign| is_hostile(*sign)) {
                found.push(format!("{sign:?} of text {number} on {name}"));
            }
        }
        if hostile.len() < 3_000 {
            let method = crate::method::Method::built_in().unwrap();
            let day = super::person::now().day;
            let account = account_text(&method, &cleaned, &Localizer::new(Language::En), day);
            if let Some(sign) = account
                .replace('\n', "")
                .chars()
                .find(|sign| is_hostile(*sign))
            {
                found.push(format!("{sign:?} of text {number} in the account"));
            }
        }
    }
    let (runs, time) = (corpus.len(), started.elapsed().as_secs_f32());
    let _ = writeln!(
        std::io::stderr(),
        "durability: hostile texts: runs {runs}, lost 0, torn 0, let through {}, time {time:.1} s",
        found.len()
    );
    assert!(found.is_empty(), "{}", found.join("\n"));
}
