//! How a session is named on the command line: accents, capitals, hyphens and blanks do not matter.

#![expect(clippy::unwrap_used, reason = "a test may stop at once")]

use std::fs;
use std::path::Path;
use std::process::Command;

use tempfile::TempDir;

/// A home with these sessions in it, each with its id and its title.
fn home(sessions: &[(&str, &str)]) -> TempDir {
    let home = tempfile::tempdir().unwrap();
    let folder = home.path().join("data/sessions");
    fs::create_dir_all(&folder).unwrap();
    let package = Path::new(env!("CARGO_MANIFEST_DIR"));
    let example = fs::read_to_string(package.join("assets/examples/en.ron")).unwrap();
    for (id, title) in sessions {
        let session = example.replacen("\"example_en\"", &format!("\"{id}\""), 1);
        let session = session.replace("The Spare Button (worked example)", title);
        let session = session.replace("text(\"The Spare Button\")", &format!("text(\"{title}\")"));
        fs::write(folder.join(format!("{id}.ron")), session).unwrap();
    }
    home
}

/// The exit code, and everything that was written.
fn show(home: &TempDir, language: &str, name: &str) -> (i32, String) {
    let output = Command::new(env!("CARGO_BIN_EXE_vises"))
        .args(["--language", language, "show", name])
        .env_clear()
        .env("HOME", home.path())
        .env("USERPROFILE", home.path())
        .env("VISES_DATA_DIR", home.path().join("data"))
        .env("LANG", "C.UTF-8")
        .output()
        .unwrap();
    let written = [output.stdout, output.stderr].concat();
    (
        output.status.code().unwrap(),
        String::from_utf8(written).unwrap(),
    )
}

#[test]
fn the_example_goes_by_its_name_in_each_language() {
    let home = home(&[]);
    for (language, name) in [
        ("en", "example"),
        ("fr", "exemple"),
        ("nl", "Voorbeeld"),
        ("de", "Beispiel"),
        ("de", "example"),
        ("en", "exemple"),
    ] {
        let (code, written) = show(&home, language, name);
        assert_eq!(code, 0, "{language} {name}: {written}");
    }
}

#[test]
fn accents_hyphens_and_blanks_do_not_matter() {
    let home = home(&[("one", "Énergie-Atelier d’ici"), ("two", "Saint-Rémi")]);
    for (name, title) in [
        ("energie", "Énergie"),
        ("ENERGIE ATELIER D'ICI", "Énergie"),
        ("énergie\u{2011}atelier", "Énergie"),
        ("saint remi", "Saint-Rémi"),
        ("saintremi", "Saint-Rémi"),
    ] {
        let (code, written) = show(&home, "en", name);
        assert_eq!(code, 0, "{name}: {written}");
        assert!(written.contains(title), "{name}: {written}");
    }
    let (code, written) = show(&home, "en", "-");
    assert_ne!(code, 0, "{written}");
}

#[test]
fn those_that_a_name_fits_are_listed() {
    let home = home(&[("one", "Énergie verte"), ("two", "Energie bleue")]);
    let (code, written) = show(&home, "en", "energie");
    assert_eq!(code, 1, "{written}");
    assert!(written.contains("one (Énergie verte)"), "{written}");
    assert!(written.contains("two (Energie bleue)"), "{written}");
    assert_eq!(show(&home, "en", "energie v").0, 0);
}
