//! Any bytes in the place of the preferences, or of the index of sessions.

use super::assert_within;
use crate::store::fault::FaultKind;
use crate::store::index::Index;
use crate::store::preferences;

pub(super) fn withstand(bytes: &[u8]) {
    match preferences::parse(bytes) {
        Ok(read) => {
            let written = preferences::render(&read);
            assert_eq!(written.and_then(|text| preferences::parse(&text)), Ok(read));
        }
        Err(FaultKind::Damaged(damage)) => {
            assert_within(&String::from_utf8_lossy(bytes), damage.location);
        }
        Err(_) => {}
    }
    if let Some(index) = Index::parse(bytes) {
        let written = index.render().ok();
        assert_eq!(written.and_then(|text| Index::parse(&text)), Some(index));
    }
}
