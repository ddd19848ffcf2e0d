//! Faults under the real program: kills, failing system calls, power cuts, full and slow disks,
//! other programs, other clocks. What it reported as saved must be there afterwards.
#![cfg(target_os = "linux")]
#![cfg(debug_assertions)]
#![expect(
    clippy::unwrap_used,
    clippy::panic,
    clippy::indexing_slicing,
    reason = "a test may stop at once"
)]

mod changed_outside;
mod clock;
mod drafts;
mod error_points;
mod folders;
mod full_disk;
mod ground;
mod images;
mod judged;
mod kill_points;
mod oracle;
mod panic_points;
mod permissions;
#[path = "../terminal/person.rs"]
#[expect(dead_code, reason = "other stories need more of a person")]
mod person;
mod power_cut;
#[cfg(feature = "exhaustive")]
mod power_cut_elsewhere;
mod prepared;
mod privacy;
mod races;
mod scenario;
mod slow_disk;
#[cfg(feature = "exhaustive")]
mod soak;
mod stories;
mod storm;
mod syscalls;
mod tally;
#[path = "../shared/tiers.rs"]
mod tiers;
mod tools;
mod who;
