//! The one place where the clock is read, and where it is decided whose time it shows.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::app::now::{self, Now};
use crate::session::date::Day;

/// The most bytes that a file of a time zone may have; the longest has a twentieth.
const MOST_BYTES: u64 = 64 * 1024;

/// Where time zones lie by their names, as the library looks for them.
const ZONES: [&str; 4] = [
    "/usr/share/zoneinfo",
    "/share/zoneinfo",
    "/etc/zoneinfo",
    "/usr/share/lib/zoneinfo",
];

/// The local day and time; the first moment of 1970 where the clock shows a year before 1 or past
/// 9999, which only a broken clock does.
pub(crate) fn now() -> Now {
    // Not `Local::now`, which stops the program where the clock shows a time before 1970.
    Now::at(SystemTime::now().into()).unwrap_or(Now {
        day: Day::EPOCH,
        hour: 0,
        minute: 0,
    })
}

/// Shows the time of Greenwich from here on if `TZ` names something that is no file of a time zone:
/// it would be read to its end, and a pipe or a device may have none.
pub(super) fn distrust(zone: Option<&str>) {
    if cfg!(unix) && zone.is_some_and(|zone| !is_harmless(zone)) {
        now::keep_to_greenwich();
    }
}

/// Whether nothing would be read by that name but an ordinary file of an ordinary size. A name that
/// is no file is a rule, or none. What says that it is empty may be a file of the kernel, which waits.
fn is_harmless(zone: &str) -> bool {
    if zone.is_empty() {
        return true;
    }
    let name = Path::new(zone.strip_prefix(':').unwrap_or(zone));
    let paths: Vec<PathBuf> = if name.is_absolute() {
        vec![name.to_owned()]
    } else {
        ZONES.map(|folder| Path::new(folder).join(name)).into()
    };
    let mut found = paths.iter().filter_map(|path| fs::metadata(path).ok());
    found.all(|found| found.is_file() && (1..=MOST_BYTES).contains(&found.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_and_rules_of_time_zones_are_harmless_and_devices_are_not() {
        for zone in [
            "",
            "UTC",
            ":Europe/Brussels",
            "CET-1CEST,M3.5.0,M10.5.0/3",
            "none/such",
        ] {
            assert!(is_harmless(zone), "{zone}");
        }
        #[cfg(unix)]
        for zone in ["/dev/zero", ":/dev/zero", "../../../dev/zero", "/", "."] {
            let lies_somewhere = zone.starts_with(['/', ':']) || Path::new(ZONES[0]).exists();
            assert!(!is_harmless(zone) || !lies_somewhere, "{zone}");
        }
    }
}
