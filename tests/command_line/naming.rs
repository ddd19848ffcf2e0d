//! How a session is named on the command line: accents, capitals, hyphens and blanks do not matter.

use crate::person::{Answer, Person};

/// A person with these sessions, each with its id and its title.
fn person(sessions: &[(&str, &str)]) -> Person {
    let person = Person::new();
    for (id, title) in sessions {
        person.has(id, |session| {
            let session = session.replace("The Spare Button (worked example)", title);
            session.replace("text(\"The Spare Button\")", &format!("text(\"{title}\")"))
        });
    }
    person
}

fn show(person: &Person, language: &str, name: &str) -> Answer {
    person.asks(&["--language", language, "show", name])
}

#[test]
fn the_example_goes_by_its_name_in_each_language() {
    let person = person(&[]);
    for (language, name) in [
        ("en", "example"),
        ("fr", "exemple"),
        ("nl", "Voorbeeld"),
        ("de", "Beispiel"),
        ("de", "example"),
        ("en", "exemple"),
    ] {
        let answer = show(&person, language, name);
        assert_eq!(answer.code, 0, "{language} {name}: {}", answer.text());
    }
}

#[test]
fn accents_hyphens_and_blanks_do_not_matter() {
    let person = person(&[("one", "Énergie-Atelier d’ici"), ("two", "Saint-Rémi")]);
    for (name, title) in [
        ("energie", "Énergie"),
        ("ENERGIE ATELIER D'ICI", "Énergie"),
        ("énergie\u{2011}atelier", "Énergie"),
        ("saint remi", "Saint-Rémi"),
        ("saintremi", "Saint-Rémi"),
    ] {
        let answer = show(&person, "en", name);
        assert_eq!(answer.code, 0, "{name}: {}", answer.text());
        answer.says(title);
    }
    let answer = show(&person, "en", "-");
    assert_ne!(answer.code, 0, "{}", answer.text());
}

#[test]
fn those_that_a_name_fits_are_listed() {
    let person = person(&[("one", "Énergie verte"), ("two", "Energie bleue")]);
    let answer = show(&person, "en", "energie");
    assert_eq!(answer.code, 1, "{}", answer.text());
    answer
        .says("one (Énergie verte)")
        .says("two (Energie bleue)");
    assert_eq!(show(&person, "en", "energie v").code, 0);
}
