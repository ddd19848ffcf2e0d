//! The one place where the clock is read.

use std::time::SystemTime;

use chrono::{DateTime, Datelike, Local, Timelike};

use crate::app::now::Now;
use crate::session::date::Day;

/// The local day and time; the first day of 1970 where the clock shows a year before 1 or past
/// 9999, which only a broken clock does.
pub(crate) fn now() -> Now {
    // Not `Local::now`, which stops the program where the clock shows a time before 1970.
    let local: DateTime<Local> = SystemTime::now().into();
    let part = |number: u32| u8::try_from(number).unwrap_or_default();
    let day = u16::try_from(local.year())
        .ok()
        .and_then(|year| Day::new(year, part(local.month()), part(local.day())));
    Now {
        day: day.unwrap_or(Day::EPOCH),
        hour: part(local.hour()),
        minute: part(local.minute()),
    }
}
