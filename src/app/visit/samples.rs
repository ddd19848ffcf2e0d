//! Sessions, files and drafts on an imaginary disk, for tests.

use std::path::PathBuf;

use crate::app::now::Now;
use crate::app::versions::{Seen, Versions};
use crate::method::ron_fault::RonFault;
use crate::method::source_map::Location;
use crate::session::date::Day;
use crate::session::difference::Difference;
use crate::session::draft::{Draft, FORMAT, Part, Written};
use crate::session::key::SessionId;
use crate::session::{Pin, Position, Session};
use crate::store::entry::{Entry, Summary};
use crate::store::fault::{Damage, Doing, FaultKind, StoreFault};
use crate::store::versions::Origin;

const TITLE: &str = "The Spare Button";

pub(crate) fn id() -> SessionId {
    "4kq0z8v1x7m2c".parse().unwrap()
}

fn day(day: u8) -> Day {
    Day::new(2026, 11, day).unwrap()
}

fn summary(answered: u32) -> Summary {
    Summary {
        title: TITLE.to_owned(),
        answered,
        asked: 20,
        stage: Some("analyse".parse().unwrap()),
        begun: day(1),
        changed: Some(day(20)),
        rev: u64::from(answered) * 3,
        method: Pin {
            id: "vises".parse().unwrap(),
            version: "1".to_owned(),
            hash: String::new(),
        },
    }
}

fn damage() -> Damage {
    Damage {
        location: Location {
            line: 31,
            column: 7,
        },
        reason: RonFault::Missing(','),
    }
}

fn in_sessions(name: &str) -> PathBuf {
    PathBuf::from("/home/ann/.local/share/vises/sessions").join(name)
}

pub(crate) fn sync_conflict() -> PathBuf {
    in_sessions("4kq0z8v1x7m2c.sync-conflict-20261122-091500-ABCDEFG.ron")
}

/// A session, a second version of it, one of a session that is gone, and a damaged one.
pub(crate) fn entries() -> Vec<Entry> {
    vec![
        Entry::Readable {
            id: id(),
            summary: summary(17),
            opened: None,
        },
        Entry::Conflict {
            path: sync_conflict(),
            of: Some(id()),
        },
        Entry::Conflict {
            path: in_sessions("8gone00000000 (1).ron"),
            of: "8gone00000000".parse().ok(),
        },
        Entry::Damaged {
            id: "9damaged00000".parse().ok(),
            path: in_sessions("9damaged00000.ron"),
            damage: damage(),
            has_versions: true,
        },
    ]
}

/// Versions of every origin.
pub(crate) fn versions(id: SessionId, wanted: Option<PathBuf>) -> Versions {
    let seen = |origin, path: PathBuf, (on, hour), answered, difference| Seen {
        origin,
        path,
        written: Some(Now {
            day: day(on),
            hour,
            minute: 5,
        }),
        content: Ok((summary(answered), Some(difference))),
    };
    let data = PathBuf::from("/home/ann/.local/share/vises");
    let kept = |rev: u64| data.join("generations").join(format!("{id}/{rev}.ron"));
    let other = |fewer, more, other| Difference { fewer, more, other };
    let own = in_sessions(&format!("{id}.ron"));
    let aside = data.join("conflicts").join(format!("{id}-45.ron"));
    let copy = data
        .join("quarantine")
        .join(format!("{id}-0123456789abcdef.ron"));
    let unread = StoreFault::new(Doing::Reading, &copy, FaultKind::Damaged(damage()));
    Versions {
        found: vec![
            seen(Origin::Present, own, (23, 9), 17, other(0, 0, 0)),
            seen(Origin::Beside, sync_conflict(), (22, 9), 18, other(1, 2, 3)),
            seen(Origin::Earlier, kept(48), (20, 17), 16, other(1, 0, 1)),
            seen(Origin::Aside, aside, (20, 16), 15, other(2, 0, 0)),
            seen(Origin::Earlier, kept(9), (1, 10), 3, other(14, 0, 0)),
            Seen {
                origin: Origin::Quarantine,
                path: copy,
                written: None,
                content: Err(unread),
            },
        ],
        id,
        wanted,
    }
}

/// A session in the bin, and a file that cannot be read.
pub(crate) fn bin() -> Vec<(PathBuf, Option<Summary>)> {
    let removed = PathBuf::from("/home/ann/.local/share/vises/removed");
    vec![
        (removed.join("4kq0z8v1x7m2c.ron"), Some(summary(17))),
        (removed.join("9damaged00000-2.ron"), None),
    ]
}

/// A draft from when the program ended.
pub(crate) fn draft(session: &Session) -> Draft {
    Draft {
        format: FORMAT,
        session: session.id.clone(),
        day: day(20),
        time: "14:05".to_owned(),
        written: Written {
            place: Position::at("enterprise".parse().unwrap()),
            part: Part::Answer,
            text: "The New Button".to_owned(),
        },
    }
}
