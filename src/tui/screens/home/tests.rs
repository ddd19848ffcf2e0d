//! The list of sessions, told by what a person sees and does.

use std::path::PathBuf;

use super::*;
use crate::method::id::Id;
use crate::method::ron_fault::RonFault;
use crate::method::source_map::Location;
use crate::session::Pin;
use crate::session::date::Day;
use crate::store::entry::{LastOpened, Summary};
use crate::store::fault::Damage;
use crate::tui::outcome::Go;
use crate::tui::screens::Screen;
use crate::tui::screens::stage::Stage;

fn id(name: &str) -> SessionId {
    name.parse().unwrap()
}

fn day(day: u8) -> Day {
    Day::new(2026, 11, day).unwrap()
}

/// A session which has come to a stage.
fn summary(title: &str, stage: &str) -> Summary {
    Summary {
        title: title.to_owned(),
        answered: 3,
        asked: 20,
        stage: Some(stage.parse::<Id>().unwrap()),
        begun: day(1),
        changed: Some(day(20)),
        rev: 4,
        method: Pin {
            id: "vises".parse().unwrap(),
            version: "1".to_owned(),
            hash: String::new(),
        },
    }
}

/// A session named after its id, which has come to a stage and was opened so-manieth.
fn readable(name: &str, title: &str, stage: &str, order: Option<u64>) -> Entry {
    Entry::Readable {
        id: id(name),
        summary: summary(title, stage),
        opened: order.map(|order| LastOpened {
            order,
            day: day(23),
        }),
    }
}

fn damaged() -> Entry {
    Entry::Damaged {
        id: None,
        path: PathBuf::from("/data/sessions/broken.ron"),
        damage: Damage {
            location: Location { line: 3, column: 7 },
            reason: RonFault::Missing(','),
        },
        has_versions: false,
    }
}

fn three() -> Home {
    let mut home = Home::default();
    home.take(vec![
        damaged(),
        readable("a", "Zèbre", "map", Some(1)),
        readable("b", "Éclair", "valorise", Some(3)),
        readable("c", "autre", "analyse", None),
    ]);
    home
}

fn names(home: &Home, stage: &Stage) -> Vec<String> {
    let shown = (0..home.shown.len()).filter_map(|place| home.at(place));
    shown.map(|entry| name(entry, &stage.cx())).collect()
}

/// What is seen, as one line: where a sentence breaks does not matter.
fn picture(home: &Home, stage: &Stage) -> String {
    let (seen, _) = stage.picture(&Screen::Home(home.clone()));
    let words = seen.split(|letter: char| letter.is_whitespace() || "\"“”".contains(letter));
    let words: Vec<&str> = words.filter(|word| !word.is_empty()).collect();
    words.join(" ")
}

#[test]
fn the_last_opened_comes_first_and_what_does_not_open_last() {
    let stage = Stage::new();
    assert_eq!(
        names(&three(), &stage),
        ["Éclair", "Zèbre", "autre", "broken.ron"]
    );
}

#[test]
fn t_sorts_by_name_without_accents_then_by_stage_and_says_so() {
    let stage = Stage::new();
    let mut home = three();
    home.act(Action::Sort, &stage.cx());
    assert_eq!(
        names(&home, &stage),
        ["autre", "Éclair", "Zèbre", "broken.ron"]
    );
    assert!(picture(&home, &stage).contains("3 sessions, by name"));
    home.act(Action::Sort, &stage.cx());
    assert_eq!(
        names(&home, &stage),
        ["Zèbre", "autre", "Éclair", "broken.ron"]
    );
    assert!(picture(&home, &stage).contains("by stage"));
}

#[test]
fn two_sessions_of_one_title_are_told_apart_by_their_ids() {
    let stage = Stage::new();
    let mut home = Home::default();
    home.take(vec![
        readable("a", "Zèbre", "map", Some(1)),
        readable("b", "Zèbre", "map", Some(3)),
        readable("c", "autre", "analyse", None),
    ]);
    let shown = picture(&home, &stage);
    for name in ["a", "b"] {
        assert!(shown.contains(&format!("Zèbre ({name})")), "{shown}");
    }
    assert!(!shown.contains("autre ("), "{shown}");
}

#[test]
fn sorting_keeps_the_session_in_focus() {
    let stage = Stage::new();
    let mut home = three();
    home.act(Action::Sort, &stage.cx());
    assert_eq!(session(home.focused().unwrap()), Some(&id("b")));
    assert_eq!(home.cursor, Cursor::at(1));
}

#[test]
fn a_search_needs_no_accents_and_esc_shows_all_with_what_was_found_in_focus() {
    let stage = Stage::new();
    let mut home = three();
    home.act(Action::Filter, &stage.cx());
    assert_eq!(home.context(), Context::Filter);
    home.typed(Edit::Insert("ZEB".to_owned()), &stage.cx());
    assert_eq!(names(&home, &stage), ["Zèbre"]);
    home.act(Action::Back, &stage.cx());
    assert_eq!(names(&home, &stage).len(), 4);
    assert_eq!(session(home.focused().unwrap()), Some(&id("a")));
}

#[test]
fn a_search_without_result_says_so_and_opens_nothing() {
    let stage = Stage::new();
    let mut home = three();
    home.act(Action::Filter, &stage.cx());
    home.typed(Edit::Insert("nobody".to_owned()), &stage.cx());
    home.act(Action::Accept, &stage.cx());
    assert!(picture(&home, &stage).contains("No session has a name that contains this"));
    for action in [Action::Accept, Action::Remove] {
        let outcome = home.act(action, &stage.cx());
        assert_eq!(outcome, Outcome::refusing(action));
    }
}

#[test]
fn enter_opens_the_session_in_focus() {
    let stage = Stage::new();
    let mut home = three();
    home.act(Action::Down, &stage.cx());
    let opened = home.act(Action::Accept, &stage.cx());
    assert_eq!(opened, Outcome::asking(Effect::Open(id("a"))));
}

#[test]
fn a_damaged_file_says_where_and_why_and_can_go_into_the_bin_but_not_be_copied() {
    let stage = Stage::new();
    let mut home = three();
    home.act(Action::Last, &stage.cx());
    let seen = picture(&home, &stage);
    for part in ["broken.ron", "damaged", "line 3, column", "is missing"] {
        assert!(seen.contains(part), "{seen}");
    }
    let opened = home.act(Action::Accept, &stage.cx());
    assert!(matches!(opened.go, Go::Onto(NextPage::Read(_))));
    let told = Outcome::refused(Phrase::NoticeHomeFileOnly);
    assert_eq!(home.act(Action::Duplicate, &stage.cx()), told);
    let removing = home.act(Action::Remove, &stage.cx()).go;
    assert!(matches!(removing, Go::Onto(NextPage::Ask(_))));
}

#[test]
fn a_session_whose_file_is_gone_is_brought_back_with_one_key() {
    let stage = Stage::new();
    let mut home = Home::default();
    let gone = Entry::Gone {
        id: id("gone"),
        path: PathBuf::from("/data/sessions/gone.ron"),
        summary: summary("Éclair", "valorise"),
    };
    home.take(vec![gone]);
    let seen = picture(&home, &stage);
    for part in [
        "Éclair",
        "its file is gone",
        "/data/sessions/gone.ron",
        "r brings the last",
    ] {
        assert!(seen.contains(part), "{seen}");
    }
    let asked = home.act(Action::Restore, &stage.cx());
    assert_eq!(asked, Outcome::asking(Effect::GoOn(id("gone"))));
    let versions = home.act(Action::Versions, &stage.cx());
    let wanted = None;
    let id = id("gone");
    assert_eq!(
        versions,
        Outcome::asking(Effect::ListVersions { id, wanted })
    );
    let removing = home.act(Action::Remove, &stage.cx()).go;
    assert!(matches!(removing, Go::Onto(NextPage::Ask(_))));
}

#[test]
fn a_second_version_leads_to_all_of_them_and_is_added_where_the_first_is_gone() {
    let stage = Stage::new();
    let path = PathBuf::from("/data/sessions/a (conflict).ron");
    let mut home = Home::default();
    home.take(vec![
        readable("a", "Foyer", "map", None),
        Entry::Conflict {
            path: path.clone(),
            of: Some(id("a")),
        },
    ]);
    home.act(Action::Last, &stage.cx());
    assert!(picture(&home, &stage).contains("second version of Foyer"));
    let shown = Outcome::asking(Effect::ListVersions {
        id: id("a"),
        wanted: Some(path.clone()),
    });
    for action in [Action::Accept, Action::Versions] {
        assert_eq!(home.act(action, &stage.cx()), shown);
    }
    home.take(vec![Entry::Conflict {
        path: path.clone(),
        of: Some(id("a")),
    }]);
    let added = home.act(Action::Accept, &stage.cx());
    assert_eq!(added, Outcome::asking(Command::Import(path)));
}

#[test]
fn a_session_comes_into_focus_when_the_list_brings_it() {
    let mut home = three();
    home.focus(id("new"));
    let mut entries = home.entries.clone();
    entries.push(readable("new", "New", "map", Some(2)));
    home.take(entries);
    assert_eq!(session(home.focused().unwrap()), Some(&id("new")));
}

#[test]
fn a_list_that_comes_in_again_keeps_the_focus() {
    let stage = Stage::new();
    let mut home = three();
    home.act(Action::Last, &stage.cx());
    home.take(home.entries.clone());
    assert_eq!(home.focused(), Some(&damaged()));
    home.act(Action::First, &stage.cx());
    home.take(vec![readable("a", "Zèbre", "map", Some(1))]);
    assert_eq!(home.cursor, Cursor::at(0));
}

#[test]
fn an_empty_list_invites_and_enter_begins() {
    let stage = Stage::new();
    let mut home = Home::default();
    assert!(picture(&home, &stage).contains("Start a new session (n)"));
    assert_eq!(
        home.act(Action::Accept, &stage.cx()),
        Outcome::asking(Command::Begin)
    );
    home.act(Action::Down, &stage.cx());
    assert_eq!(
        home.act(Action::Accept, &stage.cx()),
        Outcome::asking(Command::BeginExample)
    );
    assert_eq!(
        home.act(Action::Remove, &stage.cx()),
        Outcome::refusing(Action::Remove)
    );
}

#[test]
fn removing_asks_first() {
    let stage = Stage::new();
    let outcome = three().act(Action::Remove, &stage.cx());
    assert!(matches!(outcome.go, Go::Onto(NextPage::Ask(_))));
}

#[test]
fn a_session_without_a_name_is_called_new() {
    let stage = Stage::new();
    let mut home = Home::default();
    home.take(vec![readable("a", "", "map", None)]);
    assert_eq!(names(&home, &stage), ["New session"]);
}

#[test]
fn only_what_is_seen_of_a_thousand_sessions_is_made_into_text() {
    let stage = Stage::new();
    let mut home = Home::default();
    let many = (0..1000).map(|number| {
        let name = format!("s{number}");
        readable(&name, &format!("Session {number}"), "map", None)
    });
    home.take(many.collect());
    home.act(Action::Last, &stage.cx());
    let (seen, cursor) = stage.picture(&Screen::Home(home));
    assert!(seen.contains("Session 999") && !seen.contains("Session 12 "));
    assert!(cursor.y > 5, "{cursor:?}");
}

#[test]
fn wherever_the_page_is_seen_the_cursor_stands_in_it() {
    let mut stage = Stage::new();
    let mut searching = three();
    searching.act(Action::Filter, &stage.cx());
    searching.typed(Edit::Insert("nobody".to_owned()), &stage.cx());
    let mut found = searching.clone();
    found.act(Action::Accept, &stage.cx());
    for (width, height) in [(60, 16), (80, 24), (120, 40)] {
        stage.size.width = width;
        stage.size.height = height;
        for home in [Home::default(), three(), searching.clone(), found.clone()] {
            let (seen, cursor) = stage.picture(&Screen::Home(home));
            assert_ne!((cursor.x, cursor.y), (0, 0), "{width}x{height}\n{seen}");
        }
    }
}

#[test]
fn r_goes_on_from_the_last_good_version_of_a_damaged_file_and_of_nothing_else() {
    let stage = Stage::new();
    let mut home = three();
    let told = Outcome::refused(Phrase::NoticeNothingToGoOnFrom);
    assert_eq!(home.act(Action::Restore, &stage.cx()), told);
    let Entry::Damaged { path, damage, .. } = damaged() else {
        panic!("the sample is not damaged");
    };
    for (has_versions, wanted) in [
        (true, Outcome::asking(Effect::GoOn(id("broken")))),
        (false, Outcome::refused(Phrase::WhyNoVersion)),
    ] {
        home.take(vec![Entry::Damaged {
            id: Some(id("broken")),
            path: path.clone(),
            damage: damage.clone(),
            has_versions,
        }]);
        assert_eq!(home.act(Action::Restore, &stage.cx()), wanted);
    }
}

#[test]
fn where_sessions_could_not_be_listed_nobody_is_told_that_there_are_none() {
    let stage = Stage::new();
    let mut home = Home::default();
    home.unlisted();
    let (seen, _) = stage.picture(&Screen::Home(home.clone()));
    assert!(seen.contains("could not be listed"), "{seen}");
    assert!(!seen.contains("You have no sessions yet"), "{seen}");
    home.take(Vec::new());
    let (seen, _) = stage.picture(&Screen::Home(home));
    assert!(seen.contains("You have no sessions yet"), "{seen}");
}
