//! The one place where the clock is read.

use std::time::SystemTime;

use crate::app::now::Now;
use crate::session::date::Day;

/// The local day and time; the first moment of 1970 where the clock shows a year before 1 or past
/// 9999, which only a broken clock does.
pub(crate) fn now() -> Now {
    // Not `Local::now`, which stops the program where the clock shows a time before 1970.
    Now::local(SystemTime::now().into()).unwrap_or(Now {
        day: Day::EPOCH,
        hour: 0,
        minute: 0,
    })
}
