//! When something happens.

use std::sync::atomic::{AtomicBool, Ordering};

use chrono::{DateTime, Datelike, Local, TimeZone, Timelike, Utc};

use crate::session::date::Day;

/// The local day and time at which a message arrived, or a file was written; no clock is read here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Now {
    /// The day.
    pub day: Day,
    /// The hour, 0 to 23.
    pub hour: u8,
    /// The minute, 0 to 59.
    pub minute: u8,
}

/// Whether times are told as in Greenwich, since the time zone of this place must not be asked for.
static IN_GREENWICH: AtomicBool = AtomicBool::new(false);

/// Tells all times from here on as in Greenwich.
pub fn keep_to_greenwich() {
    IN_GREENWICH.store(true, Ordering::SeqCst);
}

impl Now {
    /// The local day and time of so many seconds after the beginning of 1970; nothing where the
    /// year is none of ours.
    pub fn of_file(seconds: u64) -> Option<Self> {
        Self::at(DateTime::from_timestamp(i64::try_from(seconds).ok()?, 0)?)
    }

    /// The local day and time of that moment; nothing where the year is before 1 or past 9999.
    pub fn at(moment: DateTime<Utc>) -> Option<Self> {
        if IN_GREENWICH.load(Ordering::SeqCst) {
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

    /// The time as it is shown: `14:05`.
    pub fn clock(self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_files_time_is_a_day_of_ours_or_none() {
        // 12 November 2026, at noon in Greenwich: the same day from Honolulu to Tokyo.
        let now = Now::of_file(1_794_484_800).unwrap();
        assert_eq!(now.day, Day::new(2026, 11, 12).unwrap());
        assert_eq!(Now::of_file(u64::MAX), None);
        assert_eq!(Now::of_file(1 << 40), None);
    }
}
