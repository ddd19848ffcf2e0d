//! A paste goes into one field or is refused with a sentence, and answers nothing else.

use std::time::{Duration, Instant};

use crate::deeds::say;
use crate::home::Home;
use crate::person::Person;

/// How long a paste may take, however long it is.
const LIMIT: Duration = Duration::from_secs(2);

/// The message if a field does not take a text.
const FULL: &str = "The field is full";

/// The message if there is no field.
const NOWHERE: &str = "You can paste only into a field";

/// Where something is pasted.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Place {
    /// A question with choices, where letters are commands and digits answers.
    Choices,
    /// A field of one line.
    Line,
    /// A field of several.
    Paragraph,
}

/// The expected result.
enum Outcome {
    /// A sentence, and nothing changed.
    Refused(&'static str),
    /// The field holds this, as in the file.
    Kept(String),
}

/// A paste, as the terminal sends it.
struct Paste {
    name: &'static str,
    place: Place,
    sent: String,
    outcome: Outcome,
}

/// What terminals that mark pastes send.
fn marked(text: &str) -> String {
    format!("\u{1b}[200~{text}\u{1b}[201~")
}

fn fifty_lines() -> Vec<String> {
    (1..=50).map(|line| format!("4 quit line {line}")).collect()
}

fn pastes() -> Vec<Paste> {
    use Outcome::{Kept, Refused};
    use Place::{Choices, Line, Paragraph};

    let megabyte = "all work and no play 1234 ".repeat(40_330);
    let controls: String = (0..=0xA0_u8)
        .filter(|byte| !matches!(byte, b'\t'..=b'\r' | b' '..=b'~'))
        .filter(|byte| *byte != 0x1b && *byte != 0x9b && *byte != 0xa0)
        .map(char::from)
        .filter(|sign| *sign != '\u{85}')
        .collect();
    let own_end = "abc\u{1b}[201~4\r1\rq\u{1b}[C5\rn";
    let ends = "a\rb\nc\r\nd";
    let paste = |name, place, sent, outcome| Paste {
        name,
        place,
        sent,
        outcome,
    };
    let kept = |text: &str| Kept(text.to_owned());
    let fifty = fifty_lines();
    vec![
        paste("1 MB", Choices, marked(&megabyte), Refused(NOWHERE)),
        paste("1 MB", Line, marked(&megabyte), Refused(FULL)),
        paste("1 MB", Paragraph, marked(&megabyte), Refused(FULL)),
        paste("its own end", Choices, marked(own_end), Refused(NOWHERE)),
        paste("its own end", Line, marked(own_end), kept("\"abc\"")),
        paste("its own end", Paragraph, marked(own_end), kept("\"abc\"")),
        paste("line ends", Line, marked(ends), kept("\"a b c d\"")),
        paste("line ends", Paragraph, marked(ends), kept("\"a\nb\nc\nd\"")),
        paste(
            "controls",
            Line,
            marked(&format!("a{controls}b")),
            kept("\"ab\""),
        ),
        paste(
            "controls",
            Paragraph,
            marked(&format!("a{controls}b")),
            kept("\"ab\""),
        ),
        paste(
            "50 lines unmarked",
            Choices,
            fifty.join("\r"),
            Refused(NOWHERE),
        ),
        paste("50 lines unmarked", Line, fifty.join("\r"), Refused(FULL)),
        paste(
            "50 lines unmarked",
            Paragraph,
            fifty.join("\r"),
            Kept(fifty.join("\n")),
        ),
    ]
}

#[test]
fn a_paste_lands_in_one_field_or_is_refused_with_a_sentence() {
    let pastes = pastes();
    let start = Instant::now();
    // One after the other: unmarked pastes are recognised by their pace, which a busy machine
    // disturbs.
    let fault = |paste: &Paste| {
        let fault = is_pasted(paste).err()?;
        Some(format!("{}, {:?}: {fault}", paste.name, paste.place))
    };
    let faults: Vec<String> = pastes.iter().filter_map(fault).collect();
    let (runs, lost) = (pastes.len(), faults.len());
    let time = start.elapsed().as_secs_f32();
    say(&format!(
        "durability: pastes: runs {runs}, lost {lost}, torn -, time {time:.1} s"
    ));
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn is_pasted(paste: &Paste) -> Result<(), String> {
    let home = Home::new();
    let mut person = Person::starts(&home, &["--language", "en", "new"]);
    person
        .goes_to_the_first_question()
        .sees("Where do you stand");
    match paste.place {
        Place::Choices => {}
        Place::Line => {
            person.presses("Right").sees("enterprise called");
        }
        Place::Paragraph => {
            person.presses("n").sees("Note");
        }
    }
    let start = Instant::now();
    person.types(&paste.sent);
    let sentence = match paste.outcome {
        Outcome::Refused(sentence) => sentence,
        // The last word of it, at the cursor.
        Outcome::Kept(ref text) => text.trim_matches('"').rsplit('\n').next().unwrap(),
    };
    let wish = |seen: &crate::person::Seen| seen.parser.screen().contents().contains(sentence);
    if !person.comes_to_see(LIMIT, wish) {
        let screen = String::from_utf8_lossy(&person.raw()).len();
        return Err(format!(
            "{sentence} was not seen in time, after {screen} bytes"
        ));
    }
    let time = start.elapsed();
    leaves(&mut person);
    let file = home.file();
    let answered = file.matches("state: answered").count();
    let (wanted, text) = match (&paste.outcome, paste.place) {
        (Outcome::Refused(_), _) => (0, None),
        (Outcome::Kept(text), Place::Paragraph) => (0, Some(text)),
        (Outcome::Kept(text), _) => (1, Some(text)),
    };
    if answered != wanted {
        return Err(format!("{answered} answers:\n{file}"));
    }
    if let Some(text) = text.filter(|text| !file.contains(*text)) {
        return Err(format!("{text} is not in:\n{file}"));
    }
    if text.is_none() && (file.contains("note:") || file.contains("text(")) {
        return Err(format!("something was kept:\n{file}"));
    }
    (time < LIMIT)
        .then_some(())
        .ok_or_else(|| format!("took {time:?}"))
}

/// Quits the program, keeping the text in the field. Right after a paste keys count as part of it,
/// so the key may have to be pressed again.
pub(crate) fn leaves(person: &mut Person) {
    let gone = person.watched();
    for _ in 0..40 {
        person.presses("Ctrl-C");
        if gone.ends_within(Duration::from_millis(100)) {
            break;
        }
    }
    assert!(person.ends().success());
}
