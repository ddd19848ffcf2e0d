//! Stories of visits without any screen: commands and events in, state and effects out.

use std::path::{Path, PathBuf};

use super::fake_runtime::{now, opened};
use super::visitor::Visitor;
use super::{Fit, Turn};
use crate::app::command::{Command, DraftCommand, SessionCommand};
use crate::app::effect::Effect;
use crate::app::event::{Event, Opened};
use crate::app::example::example;
use crate::app::fault_words::{conflict_words, unsaved_words};
use crate::app::notice::Notice;
use crate::app::open_session::Saving;
use crate::session::Position;
use crate::session::draft::{Draft, FORMAT, Part, Written};
use crate::store::fault::{Doing, FaultKind, StoreFault};
use crate::store::writer::job::{Job, JobDone};
use crate::text::{Language, Phrase};

fn full() -> StoreFault {
    StoreFault::new(Doing::Writing, Path::new("/x"), FaultKind::NoSpace)
}

fn enterprise() -> Position {
    Position::at("enterprise".parse().unwrap())
}

fn written(text: &str) -> Written {
    Written {
        place: enterprise(),
        part: Part::Answer,
        text: text.to_owned(),
    }
}

/// A new session with one answer, which the disk has; it answers no more.
fn waits_for_the_disk() -> Visitor {
    let visitor = Visitor::new().asks(Command::Begin).answers("The Button");
    visitor.on_a_disk_that_waits()
}

/// The disk is full.
fn cannot_be_saved(visitor: Visitor) -> Visitor {
    let (id, rev) = (visitor.id(), visitor.session().rev);
    visitor.meets(Event::Written(JobDone::NotSaved {
        id,
        rev,
        fault: full(),
    }))
}

/// Everything is saved.
fn is_saved(visitor: Visitor) -> Visitor {
    let (id, rev) = (visitor.id(), visitor.session().rev);
    visitor.meets(Event::Written(JobDone::Saved { id, rev }))
}

#[test]
fn a_new_session_says_that_it_is_one() {
    let visitor = Visitor::new().asks(Command::Begin);
    visitor.hears_of(Phrase::NoticeBegun).sees(&Turn::Opened);
}

#[test]
fn an_answer_is_saved_at_once_and_can_be_taken_back_and_given_again() {
    let visitor = Visitor::new().asks(Command::Begin).answers("The Button");
    assert_eq!(visitor.visit.saving(), Some(&Saving::Saved(now())));
    assert!(
        matches!(visitor.asked(), [Effect::Begin(_), Effect::Write(Job::Save(session))]
        if session.as_ref() == visitor.session())
    );
    let visitor = visitor
        .asks(SessionCommand::Undo)
        .hears_of(Phrase::NoticeUndone)
        .sees(&Turn::Changed(enterprise()));
    assert_eq!(visitor.name(), None);
    let visitor = visitor.asks(SessionCommand::Redo);
    assert_eq!(visitor.name(), Some("The Button"));
    visitor
        .asks(SessionCommand::Redo)
        .hears(&Notice::refused(Phrase::NoticeNothingToRedo));
}

#[test]
fn nothing_is_done_to_a_session_while_none_is_open() {
    let visitor = Visitor::new().answers("x").asks(SessionCommand::Undo);
    assert_eq!((visitor.asked(), visitor.visit.notice()), (&[][..], None));
}

#[test]
fn what_could_not_be_saved_counts_as_unsaved_until_the_disk_has_it() {
    let visitor = cannot_be_saved(waits_for_the_disk());
    assert_eq!(visitor.visit.saving(), Some(&Saving::Failed(full())));
    let visitor = visitor.answers("Another");
    assert_eq!(visitor.visit.saving(), Some(&Saving::Failed(full())));
    assert_eq!(visitor.visit.unsaved(), Some(visitor.session()));
    let visitor = is_saved(visitor);
    assert_eq!(visitor.visit.saving(), Some(&Saving::Saved(now())));
    assert_eq!(visitor.visit.unsaved(), None);
}

#[test]
fn a_copy_in_another_folder_is_the_only_one_until_the_own_place_works_again() {
    let visitor = cannot_be_saved(waits_for_the_disk());
    let (id, path) = (visitor.id(), PathBuf::from("/media/stick/one.ron"));
    let visitor = visitor.asks(Command::SaveIn("/media/stick".into()));
    assert!(matches!(
        visitor.asked(),
        [.., Effect::Write(Job::SaveCopy { .. })]
    ));
    let path_there = path.clone();
    let rev = visitor.session().rev;
    let visitor = visitor.meets(Event::Written(JobDone::CopySaved { id, rev, path }));
    assert_eq!(visitor.visit.only_elsewhere(), [path_there]);
    assert_eq!(visitor.visit.unsaved(), None);
    let visitor = is_saved(visitor);
    assert!(visitor.visit.only_elsewhere().is_empty());
}

#[test]
fn a_session_is_left_once_it_is_saved() {
    let visitor = waits_for_the_disk()
        .answers("Another")
        .asks(Command::Leave)
        .hears(&Notice::info(Phrase::NoticeSavingFirst))
        .has_caused(&[Effect::Write(Job::CatchUp)]);
    let id = visitor.id();
    let visitor = is_saved(visitor)
        .meets(Event::Written(JobDone::CaughtUp))
        .has_caused(&[Effect::Write(Job::Close(id)), Effect::List])
        .sees(&Turn::Left);
    assert!(visitor.visit.open().is_none());
}

#[test]
fn a_session_that_is_not_saved_is_not_left() {
    let visitor = waits_for_the_disk().answers("Another").asks(Command::Leave);
    let visitor = cannot_be_saved(visitor)
        .meets(Event::Written(JobDone::CaughtUp))
        .sees(&Turn::AskLeave(unsaved_words(&full())));
    assert!(visitor.visit.open().is_some());
}

#[test]
fn the_program_ends_once_everything_is_saved_unless_the_person_goes_on() {
    let ends = |visitor: Visitor| {
        let visitor = is_saved(visitor).meets(Event::Written(JobDone::CaughtUp));
        visitor.asked().contains(&Effect::Quit)
    };
    assert!(ends(waits_for_the_disk().answers("x").asks(Command::Quit)));
    let mut visitor = waits_for_the_disk().answers("x").asks(Command::Quit);
    visitor.visit.stay();
    assert!(!ends(visitor));
}

#[test]
fn asking_twice_for_the_end_asks_back() {
    waits_for_the_disk()
        .answers("Another")
        .asks(Command::Quit)
        .hears(&Notice::info(Phrase::NoticeEndingFirst))
        .asks(Command::Quit)
        .sees(&Turn::AskQuit(Phrase::UnsavedDiskSlow.into()));
}

#[test]
fn what_is_being_written_is_kept_as_a_draft_until_it_is_an_answer() {
    let visitor = Visitor::new().asks(Command::Begin);
    let draft = Effect::Write(Job::Draft(Box::new(Draft {
        format: FORMAT,
        session: visitor.id(),
        day: now().day,
        time: "14:05".to_owned(),
        written: written("The B"),
    })));
    let settled = Effect::Write(Job::Settle(visitor.id()));
    let visitor = visitor
        .asks(DraftCommand::Keep(Some(written("The B"))))
        .has_caused(&[draft])
        .answers("The Button")
        .asks(DraftCommand::Keep(None))
        .has_caused(&[settled]);
    let asked = visitor.asked().len();
    let visitor = visitor.asks(DraftCommand::Keep(None));
    assert_eq!(visitor.asked().len(), asked);
}

/// The worked example, in which this was left half written.
fn finds_a_draft(text: &str) -> Visitor {
    let session = example(Language::En).unwrap();
    let draft = Draft {
        format: FORMAT,
        session: session.id.clone(),
        day: now().day,
        time: "14:05".to_owned(),
        written: written(text),
    };
    Visitor::new().meets(Event::Opened(Box::new(Opened {
        drafts: vec![("draft".into(), draft)],
        ..opened(session)
    })))
}

#[test]
fn a_draft_is_offered_and_taken_up_and_goes_after_the_answer() {
    let visitor = finds_a_draft("The New Button");
    let fits: Vec<Fit> = visitor.visit.offers().iter().map(|o| o.fit).collect();
    assert_eq!(fits, [Fit::InPlace]);
    let visitor = visitor
        .asks(DraftCommand::Restore("draft".into()))
        .hears_of(Phrase::NoticeDraftTakenUp)
        .sees(&Turn::DraftRestored(enterprise()));
    assert_eq!(visitor.name(), Some("The New Button"));
    assert!(visitor.visit.offers().is_empty());
    let asked = visitor.asked();
    assert!(matches!(
        asked,
        [
            Effect::Write(Job::Save(_)),
            Effect::Write(Job::DropDraft { .. })
        ]
    ));
}

#[test]
fn a_draft_that_is_an_answer_already_is_not_offered() {
    let visitor = finds_a_draft("The Spare Button");
    assert!(visitor.visit.offers().is_empty());
    assert!(matches!(
        visitor.asked(),
        [Effect::Write(Job::DropDraft { .. })]
    ));
}

#[test]
fn the_example_is_opened_as_a_copy() {
    let visitor = Visitor::new().asks(Command::BeginExample);
    let example = example(Language::En).unwrap();
    assert_ne!(visitor.id(), example.id);
    assert_eq!(visitor.session().sheet, example.sheet);
    visitor.hears(&Notice::info(Phrase::NoticeExampleCopy));
}

#[test]
fn leaving_a_session_reports_the_version_kept_beside_a_changed_file() {
    let kept = PathBuf::from("/data/conflicts/one.ron");
    let visitor = Visitor::new().asks(Command::Begin).answers("The Button");
    let id = visitor.id();
    let visitor = visitor
        .meets(Event::Written(JobDone::Conflict {
            id: id.clone(),
            rev: 1,
            kept: kept.clone(),
        }))
        .asks(Command::Leave)
        .hears(&Notice::refused(conflict_words(&kept)))
        .sees(&Turn::Left);
    assert_eq!(visitor.visit.kept_beside(), [kept]);
    let visitor = visitor.meets(Event::VersionRestored(id));
    assert!(visitor.visit.kept_beside().is_empty());
}
