//! The current time, and the time zone in which it is shown. Nothing else reads the clock for it.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::SystemTime;

use crate::app::now::{self, Now};
use crate::session::date::Day;

/// The largest time zone file that is read; real ones are twenty times smaller.
const MOST_BYTES: u64 = 64 * 1024;

/// Where `chrono` looks for time zones by name.
const ZONES: [&str; 4] = [
    "/usr/share/zoneinfo",
    "/share/zoneinfo",
    "/etc/zoneinfo",
    "/usr/share/lib/zoneinfo",
];

/// The local day and time; the start of 1970 if the clock is broken and shows a year outside 1 to
/// 9999.
pub(crate) fn now() -> Now {
    // Not `Local::now`, which panics if the clock shows a time before 1970.
    Now::at(SystemTime::now().into()).unwrap_or(Now {
        day: Day::EPOCH,
        hour: 0,
        minute: 0,
    })
}

/// Uses UTC from here on if `TZ` names something that is not a time zone file: `chrono` would read it
/// to its end, and a pipe or a device may have none.
pub(super) fn ignore_unsafe_zone(zone: Option<&str>) {
    if cfg!(unix) && zone.is_some_and(|zone| !is_harmless(zone)) {
        now::force_utc();
    }
}

/// Whether only a regular file of normal size could be read under that name. A name without a file is
/// a rule, or nothing. A file that claims to be empty may be one of the kernel's, which can block.
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
