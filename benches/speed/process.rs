//! What Linux reports about a running process.

use std::{fs, io, time::Duration};

/// How much memory a process holds, in bytes.
pub(crate) struct Memory {
    /// At this moment.
    pub(crate) now: u64,
    /// At its highest.
    pub(crate) most: u64,
}

/// The memory of a process.
pub(crate) fn memory(process: u32) -> io::Result<Memory> {
    let status = fs::read_to_string(format!("/proc/{process}/status"))?;
    Ok(Memory {
        now: field(&status, "VmRSS:") * 1_024,
        most: field(&status, "VmHWM:") * 1_024,
    })
}

/// What the threads of a process have done so far.
#[derive(Clone, Copy, Default)]
pub(crate) struct Activity {
    /// How often one of them was woken up.
    pub(crate) wakes: u64,
    /// How long they ran.
    pub(crate) cpu: Duration,
}

/// The activity of a process.
pub(crate) fn activity(process: u32) -> io::Result<Activity> {
    let mut activity = Activity::default();
    for thread in fs::read_dir(format!("/proc/{process}/task"))? {
        let thread = thread?.path();
        let status = fs::read_to_string(thread.join("status"))?;
        activity.wakes += field(&status, "voluntary_ctxt_switches:");
        let ran = fs::read_to_string(thread.join("schedstat"))?;
        let nanoseconds = ran.split(' ').next().and_then(|text| text.parse().ok());
        activity.cpu += Duration::from_nanos(nanoseconds.unwrap_or_default());
    }
    Ok(activity)
}

/// The number after a name at the beginning of a line.
fn field(status: &str, name: &str) -> u64 {
    status
        .lines()
        .find_map(|line| line.strip_prefix(name))
        .and_then(|rest| rest.split_whitespace().next())
        .and_then(|number| number.parse().ok())
        .unwrap_or_default()
}
