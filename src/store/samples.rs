//! Sessions for the tests of the store.

use std::collections::BTreeMap;

use proptest::collection::{btree_map, vec};
use proptest::option;
use proptest::prelude::*;
use tempfile::TempDir;

use crate::method::id::{Code, Id};
use crate::session::answer::{Annotations, Answer, LeftOver, Stamp, State};
use crate::session::date::{Day, PartialDate};
use crate::session::draft::{Draft, Part, Written};
use crate::session::key::{ParticipantId, RowId, SeriesId, SessionId};
use crate::session::row::{RemovedRow, Row};
use crate::session::sheet::Sheet;
use crate::session::value::{Mended, Reference, Value};
use crate::session::{Beginning, Continues, Participant, Pin, Position, Route, Session};
use crate::store::data_dirs::DataDirs;
use crate::store::entry::Summary;

/// Separate data directories, which exist as long as their guard.
pub(super) fn dirs() -> (TempDir, DataDirs) {
    let folder = tempfile::tempdir().unwrap();
    let dirs = DataDirs::inside(folder.path().to_owned());
    dirs.prepare().unwrap();
    (folder, dirs)
}

pub(super) fn id(text: &str) -> Id {
    text.parse().unwrap()
}

pub(super) fn session_id(text: &str) -> SessionId {
    text.parse().unwrap()
}

pub(super) fn today() -> Day {
    Day::new(2026, 11, 23).unwrap()
}

fn stamp(rev: u64) -> Stamp {
    Stamp {
        rev,
        day: today(),
        language: "fr".to_owned(),
    }
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// A session with a text, a choice and two rows, at its third revision.
pub(super) fn session(name: &str) -> Session {
    let mut session = Session::begin(Beginning {
        id: session_id(name),
        series: "series".parse().unwrap(),
        day: today(),
        method: Pin {
            id: id("vises"),
            version: "1".to_owned(),
            hash: "0123456789abcdef".to_owned(),
        },
        route: Route::Short,
    });
    session.rev = 3;
    session.title = "L'emploi d'insertion".into();
    session.place = Some(Position::at(id("changes")));
    let story = Answer {
        state: State::Answered,
        value: Some(text("We mend bicycles.\nAnd \"people\", they say.")),
        stamp: Some(stamp(1)),
        ..Answer::default()
    };
    let mut worker = Row::new("w1".parse().unwrap());
    worker.state = State::Answered;
    worker.fields.insert(id("role"), text("workers"));
    worker
        .fields
        .insert(id("kind"), Value::Code("workers".parse().unwrap()));
    worker.stamp = Some(stamp(2));
    let mut change = Row::new("c1".parse().unwrap());
    change.fields.insert(
        id("for"),
        Value::References(vec![Reference {
            to: "w1".parse().unwrap(),
            reason: "it's theirs".to_owned(),
        }]),
    );
    change.annotations = Annotations {
        note: "ask again".to_owned(),
        heard_from: vec!["w1".parse().unwrap()],
        flagged: true,
    };
    for (question, answer) in [
        ("story", story),
        ("stakeholders", with_rows(vec![worker])),
        ("changes", with_rows(vec![change])),
    ] {
        session.sheet.answers.insert(id(question), answer);
    }
    session
}

fn with_rows(rows: Vec<Row>) -> Answer {
    Answer {
        state: State::Answered,
        rows,
        stamp: Some(stamp(3)),
        ..Answer::default()
    }
}

/// A draft, as if someone had been typing in that session.
pub(super) fn draft(name: &str, text: &str) -> Draft {
    Draft {
        format: crate::session::draft::FORMAT,
        session: session_id(name),
        day: today(),
        time: "14:05".to_owned(),
        written: Written {
            place: Position::at(id("enterprise")),
            part: Part::Answer,
            text: text.to_owned(),
        },
    }
}

pub(super) fn changed(session: &Session, title: &str) -> Session {
    Session {
        rev: session.rev + 1,
        title: title.to_owned(),
        ..session.clone()
    }
}

fn any_id() -> impl Strategy<Value = Id> {
    "[a-z][a-z0-9_]{0,8}".prop_map(|text| text.parse().unwrap())
}

fn any_code() -> impl Strategy<Value = Code> {
    "[a-z0-9_]{1,8}".prop_map(|text| text.parse().unwrap())
}

fn any_row_id() -> impl Strategy<Value = RowId> {
    any::<u128>().prop_map(RowId::from_random)
}

fn any_text() -> impl Strategy<Value = String> {
    prop_oneof![
        any::<String>(),
        "[ a-zé'\"#\\\\\n]{0,40}",
        Just("r#\"raw\"# // no comment /* none */".to_owned()),
    ]
}

fn any_day() -> impl Strategy<Value = Day> {
    (1_u16..=9999, 1_u8..=12, 1_u8..=28)
        .prop_map(|(year, month, day)| Day::new(year, month, day).unwrap())
}

fn any_date() -> impl Strategy<Value = PartialDate> {
    prop_oneof![
        (1_u16..=9999).prop_map(PartialDate::Year),
        (1_u16..=9999, 1_u8..=12).prop_map(|(year, month)| PartialDate::Month(year, month)),
        any_day().prop_map(PartialDate::Day),
    ]
}

fn any_value() -> impl Strategy<Value = Value> {
    prop_oneof![
        any_code().prop_map(Value::Code),
        vec(any_code(), 0..4).prop_map(Value::Codes),
        any_text().prop_map(Value::Text),
        "-?[0-9]{1,9}(\\.[0-9]{1,8})?".prop_map(|text| Value::Number(text.parse().unwrap())),
        any_date().prop_map(Value::Date),
        vec((any_row_id(), any_text()), 0..3).prop_map(|all| Value::References(
            all.into_iter()
                .map(|(to, reason)| Reference { to, reason })
                .collect()
        )),
        (any_id(), option::of(any_row_id()))
            .prop_map(|(rule, row)| Value::Mends(Mended::Gap { rule, row })),
        any_id().prop_map(|question| Value::Mends(Mended::Question(question))),
    ]
}

fn any_state() -> impl Strategy<Value = State> {
    prop::sample::select(vec![
        State::Unanswered,
        State::Answered,
        State::NotApplicable,
        State::Unknown,
        State::NoneFound,
    ])
}

fn any_annotations() -> impl Strategy<Value = Annotations> {
    (any_text(), vec(any_row_id(), 0..3), any::<bool>()).prop_map(|(note, heard_from, flagged)| {
        Annotations {
            note,
            heard_from,
            flagged,
        }
    })
}

fn any_stamp() -> impl Strategy<Value = Option<Stamp>> {
    option::of(
        (any::<u64>(), any_day(), any_text()).prop_map(|(rev, day, language)| Stamp {
            rev,
            day,
            language,
        }),
    )
}

fn any_row() -> impl Strategy<Value = Row> {
    (
        any_row_id(),
        any_state(),
        btree_map(any_id(), any_value(), 0..4),
        any_annotations(),
        any_stamp(),
    )
        .prop_map(|(id, state, fields, annotations, stamp)| Row {
            id,
            state,
            fields,
            annotations,
            stamp,
        })
}

fn any_answer() -> impl Strategy<Value = Answer> {
    let removed = (any_row_id(), any::<u64>()).prop_map(|(id, rev)| RemovedRow { id, rev });
    (
        any_state(),
        option::of(any_value()),
        vec(any_row(), 0..3),
        vec(removed, 0..2),
        any_annotations(),
        any_stamp(),
    )
        .prop_map(|(state, value, rows, removed, annotations, stamp)| Answer {
            state,
            value,
            rows,
            removed,
            annotations,
            stamp,
        })
}

fn any_sheet() -> impl Strategy<Value = Sheet> {
    let left = (any_id(), option::of((any_row_id(), any_id())), any_answer()).prop_map(
        |(question, field, answer)| LeftOver {
            question,
            field,
            answer,
        },
    );
    (btree_map(any_id(), any_answer(), 0..4), vec(left, 0..2))
        .prop_map(|(answers, left_over)| Sheet { answers, left_over })
}

fn any_participants() -> impl Strategy<Value = BTreeMap<ParticipantId, Participant>> {
    let participant = (any_text(), any_text(), any_sheet())
        .prop_map(|(label, role, sheet)| Participant { label, role, sheet });
    btree_map(
        any::<u128>().prop_map(ParticipantId::from_random),
        participant,
        0..2,
    )
}

/// Any session of the present format.
pub(super) fn any_session() -> impl Strategy<Value = Session> {
    let continues = option::of(
        (any::<u128>(), any::<u64>()).prop_map(|(bits, rev)| Continues {
            session: SessionId::from_random(bits),
            rev,
        }),
    );
    let place = option::of((any_id(), option::of(any_row_id()), option::of(any_id())));
    (
        (any::<u128>(), any_text(), any_day(), any::<u64>()),
        continues,
        place,
        any_sheet(),
        any_participants(),
        any::<bool>(),
    )
        .prop_map(
            |((bits, title, begun, rev), continues, place, sheet, participants, full)| {
                let place = place.map(|(question, row, field)| Position {
                    question,
                    row,
                    field,
                });
                Session {
                    title,
                    begun,
                    rev,
                    continues,
                    place,
                    sheet,
                    participants,
                    route: if full { Route::Full } else { Route::Short },
                    id: SessionId::from_random(bits),
                    series: SeriesId::from_random(!bits),
                    ..session("sample")
                }
            },
        )
}

/// A summary that counts answers and nothing else.
pub(super) fn summary(session: &Session) -> Summary {
    Summary {
        title: session.title.clone(),
        answered: u32::try_from(session.sheet.answers.len()).unwrap(),
        asked: 20,
        stage: Some(id("map")),
        begun: session.begun,
        changed: Some(today()),
        rev: session.rev,
        method: session.method.clone(),
    }
}
