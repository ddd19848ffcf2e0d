//! Tests: the files of `tests/golden`, kept forever, give the values they were written from and are
//! written again byte for byte.

use std::collections::BTreeMap;

use super::{parse, render};
use crate::session::answer::{Annotations, Answer, LeftOver, Stamp, State};
use crate::session::date::{Day, PartialDate};
use crate::session::key::RowId;
use crate::session::row::{RemovedRow, Row};
use crate::session::sheet::Sheet;
use crate::session::value::{Mended, Reference, Value};
use crate::session::{Continues, Participant, Pin, Position, Route, Session};
use crate::store::preferences::{self, DigitRow, Preferences, Symbols, Theme};
use crate::store::samples::{self, id};

/// A session with every kind of answer and every kind of annotation.
pub(super) const SESSION: &[u8] = include_bytes!("../../../tests/golden/session-format-1.ron");

/// Preferences with every setting.
pub(super) const PREFERENCES: &[u8] =
    include_bytes!("../../../tests/golden/preferences-format-1.ron");

fn row_id(text: &str) -> RowId {
    text.parse().unwrap()
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn code(code: &str) -> Value {
    Value::Code(code.parse().unwrap())
}

fn stamp(rev: u64, day: u8, language: &str) -> Stamp {
    Stamp {
        rev,
        day: Day::new(2026, 11, day).unwrap(),
        language: language.to_owned(),
    }
}

fn annotations(note: &str, heard_from: &[&str], flagged: bool) -> Annotations {
    Annotations {
        note: note.to_owned(),
        heard_from: heard_from.iter().copied().map(row_id).collect(),
        flagged,
    }
}

fn answered(value: Value, stamp: impl Into<Option<Stamp>>) -> Answer {
    Answer {
        state: State::Answered,
        value: Some(value),
        stamp: stamp.into(),
        ..Answer::default()
    }
}

fn row(name: &str, fields: Vec<(&str, Value)>) -> Row {
    Row {
        state: State::Answered,
        fields: fields
            .into_iter()
            .map(|(field, value)| (id(field), value))
            .collect(),
        ..Row::new(row_id(name))
    }
}

fn rows(rows: Vec<Row>) -> Answer {
    Answer {
        state: State::Answered,
        rows,
        ..Answer::default()
    }
}

fn references(to: &[(&str, &str)]) -> Value {
    let reference = |(to, reason): &(&str, &str)| Reference {
        to: row_id(to),
        reason: (*reason).to_owned(),
    };
    Value::References(to.iter().map(reference).collect())
}

/// The session that the golden file was written from.
pub(super) fn session() -> Session {
    Session {
        title: "L'atelier «Deux roues», n° 1".to_owned(),
        round: 2,
        continues: Some(Continues {
            session: samples::session_id("0h5w2k9q7m3dz"),
            rev: 118,
        }),
        former_methods: vec![Pin {
            id: id("vises"),
            version: "2025.2".to_owned(),
            hash: "00112233445566778899aabbccddeeff".to_owned(),
        }],
        rev: u64::MAX - 1,
        route: Route::Full,
        place: Some(Position {
            question: id("changes"),
            row: Some(row_id("c1")),
            field: Some(id("by")),
        }),
        sheet: sheet(),
        participants: BTreeMap::from([("v7".parse().unwrap(), participant())]),
        ..samples::session("7mzq4c1d0xk2p")
    }
}

#[expect(
    clippy::too_many_lines,
    reason = "one short entry for each kind of answer"
)]
fn sheet() -> Sheet {
    let mut person = row(
        "s1",
        vec![("role", text("trainees")), ("kind", code("users"))],
    );
    person.annotations = annotations("Twelve of them; \"nobody asked us before\".", &["s1"], true);
    person.stamp = Some(stamp(3, 2, "fr"));
    let mut people = rows(vec![person, Row::new(row_id("s2"))]);
    people.removed = vec![RemovedRow {
        id: row_id("s0"),
        rev: 2,
    }];
    people.annotations = annotations("", &["s1", "s2"], false);
    people.stamp = Some(stamp(4, 2, "nl"));
    let change = row(
        "c1",
        vec![
            (
                "by",
                references(&[("a1", "they learn the trade there"), ("p1", "")]),
            ),
            ("for", references(&[("s1", "")])),
            ("since", Value::Date("2026-11".parse().unwrap())),
            (
                "what",
                text("They find work\n\n  and keep it: 3 of 4 \\ \"so far\"."),
            ),
        ],
    );
    let gap = Mended::Gap {
        rule: id("unproven"),
        row: Some(row_id("c1")),
    };
    let whole_gap = Mended::Gap {
        rule: id("only_good"),
        row: None,
    };
    let steps = rows(vec![
        row(
            "n1",
            vec![
                ("mends", Value::Mends(gap)),
                ("what", text("Ask them again")),
            ],
        ),
        row("n2", vec![("mends", Value::Mends(whole_gap))]),
        row(
            "n3",
            vec![("mends", Value::Mends(Mended::Question(id("mission"))))],
        ),
    ]);
    let state = |state| Answer {
        state,
        stamp: Some(stamp(9, 30, "de")),
        ..Answer::default()
    };
    let kept = Answer {
        state: State::NotApplicable,
        ..answered(text("kept all the same"), stamp(12, 23, "de"))
    };
    let codes = ["understand", "017"].map(|code| code.parse().unwrap());
    let answers = [
        ("activities", state(State::NoneFound)),
        (
            "budget",
            answered(
                Value::Number("-1200.50".parse().unwrap()),
                stamp(5, 3, "en"),
            ),
        ),
        ("changes", rows(vec![change])),
        (
            "founded",
            answered(Value::Date(PartialDate::Year(1998)), None),
        ),
        ("group", answered(code("integration"), stamp(1, 1, "fr"))),
        ("hidden", state(State::NotApplicable)),
        ("kept", kept),
        (
            "met",
            answered(
                Value::Date("2026-11-23".parse().unwrap()),
                stamp(7, 23, "fr"),
            ),
        ),
        (
            "mission",
            answered(text("Travailler, déjà — «ensemble» 😀"), stamp(6, 4, "fr")),
        ),
        (
            "motives",
            answered(Value::Codes(codes.into()), stamp(8, 5, "en")),
        ),
        ("next_steps", steps),
        ("nothing", Answer::default()),
        ("obstacles", state(State::Unknown)),
        ("stakeholders", people),
    ];
    let left_over = vec![
        LeftOver {
            question: id("former_question"),
            field: None,
            answer: answered(code("gone"), stamp(10, 6, "nl")),
        },
        LeftOver {
            question: id("stakeholders"),
            field: Some((row_id("s1"), id("former_field"))),
            answer: answered(text("what stood there"), None),
        },
    ];
    Sheet {
        answers: answers
            .into_iter()
            .map(|(question, answer)| (id(question), answer))
            .collect(),
        left_over,
    }
}

fn participant() -> Participant {
    let mission = answered(text("To have a Monday"), stamp(11, 7, "fr"));
    Participant {
        label: "Blue".to_owned(),
        role: "trainee".to_owned(),
        sheet: Sheet {
            answers: BTreeMap::from([(id("mission"), mission)]),
            left_over: Vec::new(),
        },
    }
}

#[test]
fn a_session_of_format_1_always_gives_the_session_it_was_written_from() {
    assert_eq!(parse(SESSION), Ok(session()));
    assert_eq!(render(&session()).unwrap(), SESSION);
}

#[test]
fn preferences_of_format_1_always_give_those_they_were_written_from() {
    let all = Preferences {
        language: Some("nl-BE".to_owned()),
        theme: Some(Theme::Monochrome),
        symbols: Some(Symbols::Ascii),
        digit_row: Some(DigitRow::Belgian),
        plain: Some(true),
        ..Preferences::default()
    };
    assert_eq!(preferences::parse(PREFERENCES), Ok(all.clone()));
    assert_eq!(preferences::render(&all).unwrap(), PREFERENCES);
}

#[test]
fn the_golden_session_holds_every_kind_of_answer_and_every_state() {
    let file = str::from_utf8(SESSION).unwrap();
    for part in [
        "continues:",
        "former_methods:",
        "place:",
        "left_over:",
        "voices:",
        "removed:",
        "note:",
        "heard_from:",
        "flagged:",
        "reason:",
        "stamp:",
        "code(",
        "codes(",
        "text(",
        "number(",
        "date(",
        "references(",
        "mends(gap(",
        "mends(question(",
        "state: answered",
        "state: not_applicable",
        "state: unknown",
        "state: none_found",
    ] {
        assert!(file.contains(part), "{part}");
    }
}
