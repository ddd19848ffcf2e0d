//! Every screen at every size: nothing breaks, and what is too small asks for more.

use std::io::Write as _;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

use ratatui::Terminal;
use ratatui::backend::TestBackend;
use ratatui::layout::Size;

use super::matrix::{at, languages, met};
use crate::text::Phrase;
use crate::tiers::per_tier;
use crate::tui::app::Message;
use crate::tui::app::person::Person;
use crate::tui::events::arrival::Input;
use crate::tui::look::Look;
use crate::tui::widgets::page::{LEAST_HEIGHT, LEAST_WIDTH};

/// Widths and heights at which everything is drawn.
fn every_size() -> Vec<Size> {
    let widths = || (0..=200).chain([500, 1_000]);
    let heights = || (0..=60).chain([200]);
    widths()
        .flat_map(|width| heights().map(move |height| Size { width, height }))
        .collect()
}

/// A thrifty part of them, another one for each screen, so that all screens together see every
/// width and every height several times; and around the least size, and the corners.
fn some_sizes(screen: usize) -> Vec<Size> {
    let pick = |of: &[u16]| of.get(screen % of.len()).copied().unwrap_or_default();
    let mine = |cells: &u16, of: usize| usize::from(*cells) % of == screen % of;
    let height = pick(&[16, 17, 20, 24, 40]);
    let width = pick(&[60, 61, 80, 119, 120, 200]);
    let size = |width, height| Size { width, height };
    let corner = (pick(&[0, 1, 59, 60, 61, 500]), pick(&[0, 1, 15, 16, 17]));
    (0..=200)
        .filter(|cells| mine(cells, 14))
        .map(|width| size(width, height))
        .chain(
            (0..=60)
                .filter(|cells| mine(cells, 9))
                .map(|height| size(width, height)),
        )
        .chain([size(corner.0, corner.1)])
        .collect()
}

/// Of these, the corner and one more.
fn few_sizes(screen: usize) -> Vec<Size> {
    let mut sizes = some_sizes(screen);
    let other = sizes[screen % sizes.len()];
    sizes.drain(..sizes.len() - 1);
    sizes.push(other);
    sizes
}

/// Draws a screen at a size, before and after the news of the size has come.
fn drawn_at(person: &mut Person, size: Size, enlarge: &str) -> Result<(), String> {
    let Size { width, height } = size;
    let mut terminal = Terminal::new(TestBackend::new(width, height)).unwrap();
    if width % 4 == 0 {
        terminal
            .draw(|frame| person.app().draw(frame))
            .map_err(|fault| fault.to_string())?;
    }
    person.receives(Message::Input(Input::Resized { width, height }));
    terminal
        .draw(|frame| person.app().draw(frame))
        .map_err(|fault| fault.to_string())?;
    let cells = terminal.backend().buffer().content();
    let screen: String = cells.iter().map(ratatui::buffer::Cell::symbol).collect();
    let fits = width >= LEAST_WIDTH && height >= LEAST_HEIGHT;
    if fits && screen.trim().is_empty() {
        return Err("nothing is shown".to_owned());
    }
    // The sentence, however it is wrapped, and as much of it as there is room for.
    let without_spaces = |text: &str| text.split_whitespace().collect::<String>();
    let (shown, whole) = (without_spaces(&screen), without_spaces(enlarge));
    let is_full = cells[cells.len().saturating_sub(usize::from(width))..]
        .iter()
        .any(|cell| cell.symbol() != " ");
    let asks = whole.starts_with(&shown) && (shown == whole || is_full);
    if !fits && !cells.is_empty() && !asks {
        return Err(format!("does not ask for more: {screen}"));
    }
    Ok(())
}

#[test]
fn every_screen_stands_at_every_size() {
    let started = std::time::Instant::now();
    let pieces: Vec<_> = languages()
        .into_iter()
        .enumerate()
        .flat_map(|(way, language)| met(way, 5).map(move |station| (language.clone(), station)))
        .collect();
    let (next, drawn) = (AtomicUsize::new(0), AtomicUsize::new(0));
    let work = || {
        while let Some(((language, localizer), (name, station))) =
            pieces.get(next.fetch_add(1, Ordering::Relaxed))
        {
            let screen = next.load(Ordering::Relaxed);
            let mut person = at(station, localizer(), Size::new(80, 24), &Look::FULL);
            let enlarge = localizer().say(&Phrase::EnlargeTerminal);
            let sizes =
                per_tier::<fn(usize) -> Vec<Size>>(few_sizes, some_sizes, |_| every_size())(screen);
            drawn.fetch_add(sizes.len(), Ordering::Relaxed);
            for size in sizes {
                let result = drawn_at(&mut person, size, &enlarge);
                assert_eq!(result, Ok(()), "{name}, {language}, {size}");
            }
        }
    };
    thread::scope(|scope| {
        scope.spawn(work);
        scope.spawn(work);
    });
    let time = started.elapsed().as_secs_f32();
    let _ = writeln!(
        std::io::stderr(),
        "durability: every screen at every size: runs {}, lost -, torn -, time {time:.1} s",
        drawn.into_inner()
    );
}

#[test]
fn in_a_window_that_is_too_small_nothing_is_typed_and_what_was_typed_is_kept() {
    let enterprise = "enterprise".parse().unwrap();
    for (width, height) in [(59, 16), (60, 15), (20, 5), (1, 1), (0, 0)] {
        let typed = || {
            let mut person = Person::new().presses("n Enter 4 Right").types("Half a na");
            person.receives(Message::Input(Input::Resized { width, height }));
            person
                .types("x 2")
                .pastes("text")
                .presses("Esc Enter Up F2")
        };
        let answer = |person: &Person| {
            let saved = person.saved().unwrap();
            saved.sheet.text(&enterprise).map(str::to_owned)
        };
        // The program is ended from outside, or the person goes on in a larger window.
        let mut person = typed();
        person.is_ended();
        assert_eq!(answer(&person).as_deref(), Some("Half a na"));
        let mut person = typed();
        person.receives(Message::Input(Input::Resized {
            width: 80,
            height: 24,
        }));
        let person = person.types("me").presses("Enter");
        assert_eq!(answer(&person).as_deref(), Some("Half a name"));
        person.sees("question 3 of");
    }
}
