//! The program itself.

use super::finding::Finding;
use super::installation::Installation;
use crate::store::crash_note;
use crate::store::data_dirs::DataDirs;
use crate::text::{Phrase, Words, count};

pub(super) fn look(installation: &Installation<'_>) -> Vec<Finding> {
    let version = env!("CARGO_PKG_VERSION").into();
    let method = match installation.method {
        Some(method) => Finding::fine(Phrase::DoctorMethod {
            id: method.id.to_string().into(),
            version: method.version.clone().into(),
        }),
        None => Finding::problem(Phrase::BrokenCopy),
    };
    let mut findings = vec![
        Finding::fine(Phrase::DoctorVersion { version }),
        method,
        Finding::fine(Phrase::DoctorNoNetwork),
    ];
    let dirs = installation.startup.dirs.as_ref().ok();
    findings.extend(dirs.and_then(crashes));
    findings
}

fn crashes(dirs: &DataDirs) -> Option<Finding> {
    let notes = crash_note::notes(&dirs.crashes()).len();
    let crashes = || Phrase::DoctorCrashes {
        count: count(notes),
        path: Words::path(&dirs.crashes()),
    };
    (notes > 0).then(|| Finding::note(crashes()).advised(Phrase::DoctorAdviceCrashes))
}
