//! That a frame does not take many times as long as it does: a guard for builds for tests. What is
//! demanded of a release build, `cargo bench --bench speed` tells.

use std::io::Write as _;
use std::time::{Duration, Instant};

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Size;

use super::matrix::{STATIONS, at};
use crate::text::{Language, Localizer};
use crate::tiers::per_tier;
use crate::tui::look::Look;

/// Ten times what half of the frames stay below in a build for tests.
const SMALL_LIMIT: Duration = Duration::from_millis(70);
const LARGE_LIMIT: Duration = Duration::from_millis(350);

/// Where most is drawn.
const HEAVIEST: [&str; 5] = [
    "a table",
    "the page of the session",
    "the pathway",
    "its lanes",
    "the lexicon",
];

/// How long this thread has worked: other tests that run meanwhile do not count.
#[cfg(unix)]
fn worked() -> Duration {
    use rustix::time::{ClockId, clock_gettime};

    clock_gettime(ClockId::ThreadCPUTime).try_into().unwrap()
}

#[cfg(not(unix))]
fn worked() -> Duration {
    use std::sync::LazyLock;

    static START: LazyLock<Instant> = LazyLock::new(Instant::now);
    START.elapsed()
}

/// The times of frames, sorted.
fn times(size: Size, frames: usize) -> Vec<Duration> {
    let mut times = Vec::new();
    for (_, station) in STATIONS.iter().filter(|(name, _)| HEAVIEST.contains(name)) {
        let person = at(station, Localizer::new(Language::En), size, &Look::FULL);
        let mut terminal = Terminal::new(TestBackend::new(size.width, size.height)).unwrap();
        for _ in 0..frames / HEAVIEST.len() {
            let start = worked();
            terminal.draw(|frame| person.app().draw(frame)).unwrap();
            times.push(worked().saturating_sub(start));
        }
    }
    assert_eq!(times.len(), frames);
    times.sort();
    times
}

#[test]
fn a_frame_does_not_take_ten_times_as_long_as_it_does_in_a_build_for_tests() {
    for (size, limit) in [
        (Size::new(80, 24), SMALL_LIMIT),
        (Size::new(500, 200), LARGE_LIMIT),
    ] {
        let frames = if size.width > 80 {
            per_tier(5, 100, 1_000)
        } else {
            per_tier(20, 1_000, 1_000)
        };
        let start = Instant::now();
        let times = times(size, frames);
        let (median, most) = (times[frames / 2], times[frames * 95 / 100]);
        let time = start.elapsed().as_secs_f32();
        let _ = writeln!(
            std::io::stderr(),
            "durability: frames at {size}: runs {frames}, lost -, torn -, half of them within \
             {median:?}, 95 of 100 within {most:?}, time {time:.1} s"
        );
        assert!(median < limit, "{median:?} at {size}");
    }
}
