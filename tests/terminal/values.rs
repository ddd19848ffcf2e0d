//! What is typed, and what becomes of it: numbers in each language, drafts that their field
//! refuses, choices that are no longer offered.

use std::fs;
use std::path::PathBuf;
use std::time::Instant;

use rustix::process::Signal;

use crate::home::Home;
use crate::person::{PATIENCE, Person, breathe};

/// A person in the worked example of a language, at the question that so many stand before.
fn at(home: &Home, language: &str, before: usize) -> Person {
    let example = fs::read_to_string(format!("assets/examples/{language}.ron")).unwrap();
    let file = home.path().join("brought.ron");
    fs::write(&file, example).unwrap();
    let open = ["--language", language, "open", file.to_str().unwrap()];
    let mut person = Person::starts(home, &open);
    person.goes_to_question(before);
    person
}

/// Waits until a draft on the disk holds a text.
fn holds_a_draft(home: &Home, text: &str) {
    let folder = home.path().join("data/drafts");
    let holds = || {
        let files = fs::read_dir(&folder).ok()?;
        // One that is being written is none yet.
        let whole = |path: &PathBuf| path.extension().is_some_and(|ending| ending == "ron");
        let paths = files
            .filter_map(|file| Some(file.ok()?.path()))
            .filter(whole);
        let mut texts = paths.filter_map(|path| fs::read_to_string(path).ok());
        texts.any(|found| found.contains(text)).then_some(())
    };
    let start = Instant::now();
    while holds().is_none() {
        assert!(start.elapsed() < PATIENCE, "no draft holds {text}");
        breathe();
    }
}

/// The field for the amount of the first activity, emptied.
fn at_an_amount(home: &Home, language: &str) -> Person {
    let mut person = at(home, language, 13);
    let shown = if language == "en" { "38.5" } else { "38,5" };
    let enter = if language == "fr" {
        "Entrée "
    } else {
        "Enter "
    };
    person.presses("Home Enter Tab Tab Tab Tab Tab");
    person.sees(shown).sees(enter);
    person.types(&"\x7f".repeat(shown.len()));
    person
}

#[test]
fn a_number_is_read_as_its_language_writes_it() {
    for (language, typed, number, shown) in [
        ("de", "1.000", "1000", "1.000"),
        ("de", "1.234,5", "1234.5", "1.234,5"),
        ("nl", "1,75", "1.75", "1,75"),
        ("en", "1,000", "1000", "1,000"),
        ("fr", "1 000", "1000", "1\u{a0}000"),
    ] {
        let home = Home::new();
        let mut person = at_an_amount(&home, language);
        person.types(typed).sees(typed).presses("Enter");
        home.holds(&format!("\"amount\": number(\"{number}\")"));
        person.sees(shown).presses("Ctrl-C").ends();
    }
}

#[test]
fn a_number_that_can_be_two_is_asked_for_and_what_is_shown_can_be_typed() {
    let home = Home::new();
    let mut person = at_an_amount(&home, "fr");
    person.types("1.250").sees("1.250").presses("Enter");
    person.sees("peut vouloir dire 1\u{a0}250 ou 1,25");
    person
        .types("\x7f\x7f\x7f\x7f\x7f1\u{a0}250")
        .presses("Enter");
    home.holds("\"amount\": number(\"1250\")");
    person.presses("Ctrl-C").ends();
}

#[test]
fn a_draft_that_its_field_refuses_is_corrected_there_and_outlives_another_crash() {
    let home = Home::new();
    let mut person = at(&home, "en", 24);
    person.presses("Home Enter").sees("By when");
    person.presses("Down Down").sees("16/10/2026");
    person.types(&"\x7f".repeat(10)).types("soon");
    for _ in 0..2 {
        holds_a_draft(&home, "text: \"soon\"");
        person.sends(Signal::KILL).ends();
        person = Person::starts(&home, &["--language", "en", "open", "example_en"]);
        person.sees("Unfinished text").sees("to correct it");
        person.presses("Enter").sees("“soon” is not a date");
    }
    home.holds("\"by\": date(\"2026-10-16\")");
    person.types("\x7f\x7f\x7f\x7f15/3/2027").presses("Enter");
    home.holds("\"by\": date(\"2027-03-15\")");
    home.holds_no_draft();
    person.presses("Ctrl-C").ends();
}

#[test]
fn a_choice_that_is_not_offered_any_more_is_open_until_it_is_again() {
    let home = Home::new();
    let mut person = at(&home, "en", 4);
    person.sees("Wallonia").presses("4");
    home.holds("code(\"hauts_de_france\")");
    person.sees("You answered earlier");
    person
        .presses("o")
        .sees("Tab ")
        .presses("Tab")
        .sees("open: the earlier answer is not offered here");
    person.presses("Enter").sees("You answered earlier");
    home.holds("value: code(\"be_association\")");
    person.presses("Left").sees("Hauts-de-France").presses("1");
    home.holds("code(\"wallonia\")");
    person.presses("Right").waits("the earlier answer", |seen| {
        let screen = seen.parser.screen().contents();
        screen.contains("What is your legal form?") && !screen.contains("You answered earlier")
    });
    person.presses("Ctrl-C").ends();
}

#[test]
fn a_copy_of_the_example_is_called_so_in_every_language() {
    for (language, message) in [
        ("en", "a copy of the example"),
        ("fr", "une copie de l’exemple"),
        ("nl", "een kopie van het voorbeeld"),
        ("de", "eine Kopie des Beispiels"),
    ] {
        let home = Home::new();
        let mut person = Person::starts(&home, &["--language", language, "open", "example"]);
        person.sees(message).presses("Ctrl-C").ends();
    }
}

#[test]
fn a_search_finds_without_accents_and_hyphens() {
    let home = Home::new();
    let folder = home.path().join("data/sessions");
    fs::create_dir_all(&folder).unwrap();
    let example = fs::read_to_string("assets/examples/en.ron").unwrap();
    for (id, title) in [
        ("one", "Saint-Rémi"),
        ("two", "L’Énergie"),
        ("three", "Un foyer"),
    ] {
        let session = example.replacen("id: \"example_en\"", &format!("id: \"{id}\""), 1);
        let session = session.replacen("The Spare Button (worked example)", title, 1);
        fs::write(folder.join(format!("{id}.ron")), session).unwrap();
    }
    let mut person = Person::starts(&home, &["--language", "en", "open", "l'energie"]);
    person.sees("q to your sessions").presses("q");
    person.sees("Un foyer").presses("/").sees("Search");
    person.types("saint remi").waits("the one session", |seen| {
        let screen = seen.parser.screen().contents();
        screen.contains("Saint-Rémi") && !screen.contains("Un foyer")
    });
    person.presses("Ctrl-C").ends();
}

#[test]
fn a_session_of_the_former_version_of_the_method_opens_with_every_answer_and_without_alarm() {
    let home = Home::new();
    let example = fs::read_to_string("assets/examples/en.ron").unwrap();
    let now = "(id: \"vises\", version: \"2026.2\"";
    assert!(example.contains(now));
    let file = home.path().join("former.ron");
    let former = example.replacen(now, "(id: \"vises\", version: \"2026.1\"", 1);
    fs::write(&file, former).unwrap();
    let file = file.to_str().unwrap();
    let mut person = Person::starts(&home, &["--language", "en", "open", file]);
    person
        .sees("The file was copied in")
        .presses("Ctrl-C")
        .ends();
    let mut person = Person::starts(&home, &["--language", "en", "open", "example_en"]);
    person.sees("4 next steps");
    home.holds("version: \"2026.1\"");
    home.holds_no("left_over");
    person.presses("Ctrl-C").ends();
}
