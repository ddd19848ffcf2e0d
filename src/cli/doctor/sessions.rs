//! The sessions, readable or not, the files beside them, and whether the clock agrees with their
//! dates.

use super::finding::Finding;
use super::installation::Installation;
use super::size::size_words;
use crate::app::fault_words::fault_words;
use crate::app::summary::{summarise, title};
use crate::session::Session;
use crate::session::date::Day;
use crate::store::data_dirs::DataDirs;
use crate::store::entry::Entry;
use crate::store::fault::{FaultKind, StoreFault};
use crate::store::listing;
use crate::store::probe::Usage;
use crate::text::{Phrase, Words, count};

/// The years that a correct clock can show: the program is no older, and will not last longer.
const YEARS: std::ops::RangeInclusive<u16> = 2025..=2099;

pub(super) fn look(installation: &Installation<'_>) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut latest = None;
    if let (Ok(dirs), Some(method)) = (&installation.startup.dirs, installation.method) {
        let summary = |session: &Session| summarise(method, session);
        match listing::list_anew(dirs, &summary) {
            Ok(entries) => {
                latest = entries.iter().filter_map(changed).max();
                findings.extend(listed(entries));
            }
            Err(fault) => findings.push(unread(&fault)),
        }
        findings.extend(beside(Usage::of(dirs), dirs));
    }
    findings.push(clock(installation.now.day, latest));
    findings
}

const fn changed(entry: &Entry) -> Option<Day> {
    if let Entry::Readable { summary, .. } = entry {
        summary.changed
    } else {
        None
    }
}

/// The number of readable sessions, then every other file.
fn listed(entries: Vec<Entry>) -> Vec<Finding> {
    let mut readable = 0;
    let mut others = Vec::new();
    for entry in entries {
        match (&entry, entry.fault()) {
            (Entry::Gone { path, summary, .. }, _) => {
                let (path, title) = (Words::path(path), title(summary));
                others.push(Finding::problem(Phrase::ListGone { path, title }));
            }
            (_, Some(fault)) => others.push(unread(&fault)),
            (Entry::Conflict { path, .. }, None) => {
                let path = Words::path(path);
                others.push(Finding::note(Phrase::ListConflict { path }));
            }
            (_, None) => readable += 1,
        }
    }
    let count = count(readable);
    let sum = if others.is_empty() {
        Phrase::DoctorSessions { count }
    } else {
        Phrase::DoctorSessionsSome { count }
    };
    std::iter::once(Finding::fine(sum)).chain(others).collect()
}

fn unread(fault: &StoreFault) -> Finding {
    if fault.kind == FaultKind::Foreign {
        // A foreign file does no harm.
        Finding::note(fault_words(fault))
    } else {
        Finding::fault(fault, Phrase::DoctorAdviceUnread)
    }
}

/// What there is beside the sessions.
fn beside(usage: Usage, dirs: &DataDirs) -> Vec<Finding> {
    let mut findings = Vec::new();
    if usage.drafts > 0 {
        let count = count(usage.drafts);
        findings.push(Finding::note(Phrase::DoctorDrafts { count }));
    }
    if usage.temporaries > 0 {
        let count = count(usage.temporaries);
        findings.push(Finding::note(Phrase::DoctorTemporaries { count }));
    }
    if usage.conflicts > 0 {
        let conflicts = Phrase::DoctorConflicts {
            count: count(usage.conflicts),
            path: Words::path(&dirs.conflicts()),
        };
        findings.push(Finding::note(conflicts).advised(Phrase::DoctorAdviceConflicts));
    }
    if usage.quarantined > 0 {
        findings.push(Finding::note(Phrase::DoctorQuarantined {
            count: count(usage.quarantined),
            path: Words::path(&dirs.quarantine()),
        }));
    }
    if usage.removed > 0 {
        findings.push(Finding::fine(Phrase::DoctorBin {
            count: count(usage.removed),
            size: size_words(usage.removed_bytes),
        }));
    }
    findings
}

fn clock(today: Day, latest: Option<Day>) -> Finding {
    let date = today.into();
    if !YEARS.contains(&today.year()) {
        return Finding::problem(Phrase::DoctorClockWrong { date })
            .advised(Phrase::DoctorAdviceClock);
    }
    match latest.filter(|latest| *latest > today) {
        Some(later) => Finding::note(Phrase::DoctorClockBehind {
            date,
            later: later.into(),
        }),
        None => Finding::fine(Phrase::DoctorClock { date }),
    }
}

#[cfg(test)]
mod tests {
    use super::super::finding::Level;
    use super::*;

    #[test]
    fn a_clock_that_cannot_be_right_is_a_problem_and_one_behind_the_sessions_is_noted() {
        let day = |year| Day::new(year, 5, 17).unwrap();
        assert_eq!(clock(day(2030), None).level, Level::Fine);
        assert_eq!(clock(day(2030), Some(day(2029))).level, Level::Fine);
        assert_eq!(clock(day(2030), Some(day(2031))).level, Level::Note);
        assert_eq!(clock(Day::EPOCH, None).level, Level::Problem);
        assert_eq!(clock(day(2100), None).level, Level::Problem);
    }
}
