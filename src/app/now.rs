//! The local day and time.

use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Datelike, Local, TimeZone, Timelike, Utc};

use crate::session::date::Day;

/// The local day and time at which a message arrived or a file was written. Reads no clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    pub day: Day,
    /// From 0 to 23.
    pub hour: u8,
    /// From 0 to 59.
    pub minute: u8,
}

/// Whether times are in UTC because the local time zone must not be read.
static UTC_FORCED: AtomicBool = AtomicBool::new(false);

/// Uses UTC for all times from here on.
pub fn force_utc() {
    UTC_FORCED.store(true, Ordering::SeqCst);
}

impl Now {
    /// The local day and time of a Unix time; `None` if the year is out of range.
    pub fn of_file(seconds: u64) -> Option<Self> {
        Self::at(DateTime::from_timestamp(i64::try_from(seconds).ok()?, 0)?)
    }

    /// The local day and time of a moment; `None` if the year is before 1 or past 9999.
    pub fn at(moment: DateTime<Utc>) -> Option<Self> {
        if UTC_FORCED.load(Ordering::SeqCst) {
            Self::of(&moment)
        } else {
            Self::of(&moment.with_timezone(&Local))
        }
    }

    fn of(local: &DateTime<impl TimeZone>) -> Option<Self> {
        let part = |number: u32| u8::try_from(number).unwrap_or_default();
        let year = u16::try_from(local.year()).ok()?;
        Some(Self {
            day: Day::new(year, part(local.month()), part(local.day()))?,
            hour: part(local.hour()),
            minute: part(local.minute()),
        })
    }

    /// The time, as in `14:05`.
    pub fn clock(self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_files_time_is_a_day_of_ours_or_none() {
        // 12 November 2026, at noon UTC: the same day from Honolulu to Tokyo.
        let now = Now::of_file(1_794_484_800).unwrap();
        assert_eq!(now.day, Day::new(2026, 11, 12).unwrap());
        assert_eq!(Now::of_file(u64::MAX), None);
        assert_eq!(Now::of_file(1 << 40), None);
    }
}
