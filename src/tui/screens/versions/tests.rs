use super::*;
use crate::app::visit::samples;
use crate::tui::screens::Screen;
use crate::tui::screens::stage::Stage;

fn screen() -> VersionsScreen {
    VersionsScreen::new(samples::versions(samples::id(), None))
}

#[test]
fn the_newest_earlier_version_has_the_focus_or_the_one_that_was_wanted() {
    assert_eq!(screen().cursor, Cursor::at(2));
    let wanted = Some(samples::sync_conflict());
    let wanted = VersionsScreen::new(samples::versions(samples::id(), wanted));
    assert_eq!(wanted.cursor, Cursor::at(1));
}

#[test]
fn a_session_without_other_versions_says_so_and_goes_nowhere() {
    let stage = Stage::new();
    let mut versions = samples::versions(samples::id(), None);
    versions.found.truncate(1);
    let mut alone = VersionsScreen::new(versions);
    let (seen, _) = stage.picture(&Screen::Versions(alone.clone()));
    assert!(seen.contains("No other version"), "{seen}");
    let refused = Outcome::refused(Phrase::NoticeVersionIsPresent);
    for action in [Action::Accept, Action::AddFile] {
        assert_eq!(alone.act(action, &stage.cx()), refused);
    }
}

#[test]
fn every_version_is_listed_with_its_origin_time_answers_and_changes() {
    let stage = Stage::new();
    let (seen, cursor) = stage.picture(&Screen::Versions(screen()));
    for part in [
        "as it is now   today, 09:05        17 of 20 51",
        "put beside it  22/11/2026, 09:05   18 of 20 54",
        "earlier        20/11/2026, 17:05   16 of 20 48",
        "put aside      20/11/2026, 16:05   15 of 20 45",
        "damaged copy   unknown time        unreadable",
    ] {
        let squeezed: String = part.split_whitespace().collect();
        let is_there = seen
            .lines()
            .any(|line| line.replace(char::is_whitespace, "").contains(&squeezed));
        assert!(is_there, "{part}\n{seen}");
    }
    assert!(cursor.y > 2, "{cursor:?}");
}
