//! The one place where the clock is read.

use chrono::Local;

use crate::app::now::Now;
use crate::session::date::Day;

/// The local day and time; the first moment of 1970 where the clock shows a year before 1 or past
/// 9999, which only a broken clock does.
pub(crate) fn now() -> Now {
    Now::local(Local::now()).unwrap_or(Now {
        day: Day::EPOCH,
        hour: 0,
        minute: 0,
    })
}
