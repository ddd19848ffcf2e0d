//! How long a frame takes where there is most to draw, and in the largest window.

use std::io::Write as _;
use std::time::{Duration, Instant};

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Size;

use super::matrix::{STATIONS, at};
use crate::text::{Language, Localizer};
use crate::tui::look::Look;

/// Where most is drawn.
const HEAVIEST: [&str; 5] = [
    "a table",
    "the overview",
    "the pathway",
    "its lanes",
    "the lexicon",
];

/// The 95th of a hundred frames, sorted by their times.
fn ninety_fifth(size: Size, frames: usize) -> Duration {
    let mut times = Vec::new();
    for (_, station) in STATIONS.iter().filter(|(name, _)| HEAVIEST.contains(name)) {
        let person = at(station, Localizer::new(Language::En), size, &Look::FULL);
        let mut terminal = Terminal::new(TestBackend::new(size.width, size.height)).unwrap();
        for _ in 0..frames / HEAVIEST.len() {
            let start = Instant::now();
            terminal.draw(|frame| person.front().draw(frame)).unwrap();
            times.push(start.elapsed());
        }
    }
    assert_eq!(times.len(), frames);
    times.sort();
    times[frames * 95 / 100]
}

#[test]
fn a_frame_takes_no_time_that_a_person_would_notice() {
    // The limits of a release build are 5 and 50 ms; a build for tests on a busy machine takes more.
    for (size, limit) in [(Size::new(80, 24), 500), (Size::new(500, 200), 2_000)] {
        let frames = if size.width > 80 && !cfg!(feature = "long") {
            100
        } else {
            1_000
        };
        let start = Instant::now();
        let most = ninety_fifth(size, frames);
        let time = start.elapsed().as_secs_f32();
        let _ = writeln!(
            std::io::stderr(),
            "durability: frames at {size}: runs {frames}, lost -, torn -, 95 of 100 within \
             {most:?}, time {time:.1} s"
        );
        assert!(most < Duration::from_millis(limit), "{most:?} at {size}");
    }
}
