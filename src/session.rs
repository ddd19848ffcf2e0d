//! Sheets of answers and the sessions that carry them: what a person has said, and what may be
//! changed about it.
//!
//! Pure. Days, new ids and the language in use come in as values; files are the store's.

pub mod adopt;
pub mod answer;
pub mod date;
pub mod decimal;
pub mod difference;
pub mod draft;
pub mod edit;
pub(crate) mod entries;
pub mod history;
pub mod key;
mod position;
pub mod references;
pub mod row;
pub mod row_ids;
pub mod sheet;
pub mod value;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use self::date::Day;
use self::key::{ParticipantId, SeriesId, SessionId};
pub use self::position::Position;
use self::sheet::Sheet;
use crate::method::Method;
use crate::method::id::Id;

/// The version of the session file format that this program writes.
pub const FORMAT: u32 = 1;

/// One assessment of one enterprise, as it is kept in a file.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Session {
    /// The version of the file format, see [`FORMAT`].
    pub format: u32,
    /// Its own id, which also names its file.
    pub id: SessionId,
    /// What people call it; where it is empty, the enterprise's name is shown.
    #[serde(default, skip_serializing_if = "String::is_empty")]
    pub title: String,
    /// The day on which it was begun.
    pub begun: Day,
    /// Shared by all rounds of one enterprise.
    pub series: SeriesId,
    /// Which round of the series it is, from 1.
    pub round: u32,
    /// The earlier round that this one goes on from, as it was then.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub continues: Option<Continues>,
    /// The method that the answers belong to.
    pub method: Pin,
    /// Methods, or versions of it, that the answers belonged to before.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub former_methods: Vec<Pin>,
    /// Counts changes; grows with each and is never set back, not even by undoing.
    pub rev: u64,
    /// Which questions the person wants to be asked.
    #[serde(rename = "path")]
    pub route: Route,
    /// Where the person was when the last answer was given.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub place: Option<Position>,
    /// The answers that hold for the enterprise.
    pub sheet: Sheet,
    /// Answers of single people before they agree; empty until a workshop is held.
    #[serde(
        rename = "voices",
        default,
        skip_serializing_if = "BTreeMap::is_empty",
        deserialize_with = "entries::each_once"
    )]
    pub participants: BTreeMap<ParticipantId, Participant>,
}

/// Another session at one of its revisions.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Continues {
    /// The earlier session.
    pub session: SessionId,
    /// Its revision when this one went on from it.
    pub rev: u64,
}

/// Which method answers belong to.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Pin {
    /// The method's id.
    pub id: Id,
    /// The version that its authors gave it.
    pub version: String,
    /// A hash of its structure without its texts, in hexadecimal.
    pub hash: String,
}

impl Pin {
    /// What answers given with that method belong to. It hashes the whole method: keep the result.
    pub fn of(method: &Method) -> Self {
        Self {
            id: method.id.clone(),
            version: method.version.clone(),
            hash: method.hash(),
        }
    }
}

/// Which questions a person wants to be asked. It never decides whether an answer counts.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "snake_case")]
pub enum Route {
    /// The questions that a first round asks.
    #[default]
    Short,
    /// Every question.
    Full,
}

impl Route {
    /// The one that is not this one.
    pub const fn other(self) -> Self {
        match self {
            Self::Short => Self::Full,
            Self::Full => Self::Short,
        }
    }
}

/// What one person, or one group of people, has answered on their own.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Participant {
    /// How they are called in the room; a role, not a name.
    pub label: String,
    /// The role they speak in.
    pub role: String,
    /// Their answers.
    pub sheet: Sheet,
}

/// What is new about a session.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Beginning {
    /// The new session's id.
    pub id: SessionId,
    /// The new series' id.
    pub series: SeriesId,
    /// The day.
    pub day: Day,
    /// The method that will be used.
    pub method: Pin,
    /// The route that the person begins with.
    pub route: Route,
}

impl Session {
    /// A session without any answer.
    pub fn begin(beginning: Beginning) -> Self {
        Self {
            format: FORMAT,
            id: beginning.id,
            title: String::new(),
            begun: beginning.day,
            series: beginning.series,
            round: 1,
            continues: None,
            method: beginning.method,
            former_methods: Vec::new(),
            rev: 0,
            route: beginning.route,
            place: None,
            sheet: Sheet::default(),
            participants: BTreeMap::new(),
        }
    }

    /// The same answers under new ids, as a session that owes nothing to the first: how an example
    /// is opened and a session duplicated.
    pub fn copied(&self, id: SessionId, series: SeriesId, day: Day) -> Self {
        Self {
            id,
            series,
            begun: day,
            round: 1,
            continues: None,
            ..self.clone()
        }
    }

    /// What people call it: its title, or the answer to the question that names it.
    pub fn name(&self, naming: &Id) -> Option<&str> {
        if !self.title.is_empty() {
            return Some(&self.title);
        }
        self.sheet
            .text(naming)
            .filter(|name| !name.trim().is_empty())
    }
}

#[cfg(test)]
mod tests {
    use super::key::RowId;
    use super::*;

    const EXAMPLES: [(&str, &str); 4] = [
        ("en", include_str!("../assets/examples/en.ron")),
        ("fr", include_str!("../assets/examples/fr.ron")),
        ("nl", include_str!("../assets/examples/nl.ron")),
        ("de", include_str!("../assets/examples/de.ron")),
    ];

    fn read(language: &str, text: &str) -> Session {
        ron::from_str(text).unwrap_or_else(|fault| panic!("{language}: {fault}"))
    }

    #[test]
    fn the_example_reads_in_every_language() {
        let rows = |session: &Session| -> Vec<(Id, RowId)> {
            let answers = session.sheet.answers.iter();
            let rows = answers.flat_map(|(question, answer)| {
                let rows = answer.rows.iter();
                rows.map(move |row| (question.clone(), row.id.clone()))
            });
            rows.collect()
        };
        let [(language, text), others @ ..] = EXAMPLES;
        let first = read(language, text);
        assert!(!rows(&first).is_empty());
        for (language, text) in others {
            assert_eq!(rows(&read(language, text)), rows(&first), "{language}");
        }
    }
}
