//! The program's share of the machine's memory.

/// The most memory that a process has held so far, in kilobytes; nothing once it has ended.
pub(crate) fn most_held(process: u32) -> Option<u64> {
    let text = std::fs::read_to_string(format!("/proc/{process}/status")).ok()?;
    let line = text.lines().find(|line| line.starts_with("VmHWM:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}
