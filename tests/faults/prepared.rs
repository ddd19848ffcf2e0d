//! The files before the stories, what others do to them, and what is looked for among them.

use std::fs;
use std::path::{Path, PathBuf};

use crate::ground::{Ground, SEEDED, short_session};
use crate::oracle::{Wrong, files_below};

pub(crate) fn seeded() -> Ground {
    let ground = Ground::in_memory();
    ground.seed(&short_session());
    ground
}

/// The first revision of a session that continues a version before the latest.
pub(crate) const AFTER_AN_EARLIER: u64 = 15;

pub(crate) fn with_versions() -> Ground {
    let ground = seeded();
    fs::create_dir_all(ground.generations()).unwrap();
    for rev in 10..15 {
        let earlier = short_session().replacen("rev: 442", &format!("rev: {rev}"), 1);
        fs::write(ground.generations().join(format!("{rev}.ron")), earlier).unwrap();
    }
    ground
}

pub(crate) fn with_file() -> Ground {
    let ground = Ground::in_memory();
    fs::write(ground.work().join("brought.ron"), short_session()).unwrap();
    ground
}

/// The same, with another answer in the earlier versions.
pub(crate) fn with_other_versions() -> Ground {
    let ground = with_versions();
    for path in files_below(&ground.generations()) {
        let other = fs::read_to_string(&path).unwrap();
        fs::write(path, other.replace("results", "collecting")).unwrap();
    }
    ground
}

/// The sessions in the bin of a story.
pub(crate) const IN_BIN: [&str; 2] = ["gone", "gone_too"];

/// A session, and two in the bin with all that the program keeps of one.
pub(crate) fn with_a_bin() -> Ground {
    let ground = with_versions();
    let data = ground.data();
    for id in IN_BIN {
        let session = short_session().replace(SEEDED, id);
        for path in [
            format!("removed/{id}.ron"),
            format!("removed/{id}/14.ron"),
            format!("generations/{id}/13.ron"),
            format!("conflicts/{id}-31.ron"),
            format!("quarantine/{id}-0123456789abcdef.ron"),
            format!("drafts/{id}.ron"),
        ] {
            let path = data.join(path);
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(path, &session).unwrap();
        }
    }
    ground
}

pub(crate) fn with_a_stick() -> Ground {
    let ground = seeded();
    fs::create_dir(ground.work().join("stick")).unwrap();
    ground
}

/// The text of a note.
pub(crate) const WRITTEN: &str = "half_a_note";

pub(crate) fn drafts(ground: &Ground) -> Vec<PathBuf> {
    let mut drafts = files_below(&ground.data().join("drafts"));
    drafts.retain(|path| path.extension().is_some_and(|extension| extension == "ron"));
    drafts
}

pub(crate) fn has_draft(ground: &Ground) -> bool {
    drafts(ground)
        .iter()
        .any(|path| fs::read_to_string(path).is_ok_and(|draft| draft.contains(WRITTEN)))
}

/// The text is in a draft or a note.
pub(crate) fn is_kept(ground: &Ground) -> Result<(), Wrong> {
    let is_note = |path: &Path| fs::read_to_string(path).is_ok_and(|file| file.contains(WRITTEN));
    if has_draft(ground) || is_note(&ground.session(SEEDED)) {
        Ok(())
    } else {
        Err(Wrong::Lost("neither draft nor note".to_owned()))
    }
}

pub(crate) fn has_no_draft(ground: &Ground) -> bool {
    drafts(ground).is_empty()
}

/// What another program makes of the session's file.
pub(crate) fn theirs() -> String {
    short_session().replacen("rev: 442", "rev: 450", 1)
}

/// Another program puts its file in the place of the session's.
pub(crate) fn changes(ground: &Ground) {
    let beside = ground.home().join("beside");
    fs::write(&beside, theirs()).unwrap();
    fs::rename(&beside, ground.session(SEEDED)).unwrap();
}

pub(crate) fn damaged() -> Ground {
    let ground = with_versions();
    fs::write(ground.generations().join("442.ron"), short_session()).unwrap();
    fs::write(ground.session(SEEDED), damaged_bytes()).unwrap();
    ground
}

/// Someone has deleted the session's file.
pub(crate) fn without_its_file() -> Ground {
    let ground = with_versions();
    fs::rename(ground.session(SEEDED), ground.generations().join("442.ron")).unwrap();
    ground
}

pub(crate) fn damaged_bytes() -> String {
    let mut bytes = short_session();
    bytes.truncate(200);
    bytes
}
