//! When something happens.

use crate::session::date::Day;

/// The local day and time at which a message arrived; nothing else reads a clock.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Now {
    /// The day.
    pub(crate) day: Day,
    /// The hour, 0 to 23.
    pub(crate) hour: u8,
    /// The minute, 0 to 59.
    pub(crate) minute: u8,
}

impl Now {
    /// The time as it is shown: `14:05`.
    pub(crate) fn clock(self) -> String {
        format!("{:02}:{:02}", self.hour, self.minute)
    }
}
