//! A format that never was: one method's name instead of a pin, and answers that are words alone.

use std::collections::BTreeMap;

use ron::error::SpannedError;
use serde::Deserialize;
use serde::de::IgnoredAny;

use crate::method::id::Id;
use crate::session::answer::{Answer, State};
use crate::session::date::Day;
use crate::session::key::{SeriesId, SessionId};
use crate::session::sheet::Sheet;
use crate::session::value::Value;
use crate::session::{Beginning, Pin, Route, Session};
use crate::store::ron_file::options;

/// A session as it stood in a file of this format.
#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Record {
    #[serde(rename = "format")]
    _format: IgnoredAny,
    id: SessionId,
    name: String,
    begun: Day,
    series: SeriesId,
    method: Id,
    rev: u64,
    answers: BTreeMap<Id, String>,
}

/// Reads a session in this format.
pub(super) fn read(text: &str) -> Result<Session, SpannedError> {
    options().from_str::<Record>(text).map(Session::from)
}

impl From<Record> for Session {
    fn from(record: Record) -> Self {
        let answer = |words| Answer {
            state: State::Answered,
            value: Some(Value::Text(words)),
            ..Answer::default()
        };
        let answers = record.answers.into_iter();
        let pin = Pin {
            id: record.method,
            version: String::new(),
            hash: String::new(),
        };
        Self {
            title: record.name,
            rev: record.rev,
            sheet: Sheet {
                answers: answers.map(|(id, words)| (id, answer(words))).collect(),
                ..Sheet::default()
            },
            ..Self::begin(Beginning {
                id: record.id,
                series: record.series,
                day: record.begun,
                method: pin,
                route: Route::Short,
            })
        }
    }
}
