//! The program to compare with: a ratatui list that moves its cursor, and nothing else.
//!
//! `speed` builds and runs it. Without the argument `list` it says so and exits, so that `cargo
//! bench` skips it.
#![expect(clippy::print_stdout, reason = "a program on its own says what it is")]

use std::{env, io};

use crossterm::event::{Event, KeyCode, KeyEventKind, KeyModifiers, read};
use ratatui::{
    style::{Modifier, Style},
    widgets::{List, ListState},
};

const ENTRIES: [&str; 6] = [
    "Wallonia",
    "Brussels",
    "Flanders",
    "Hauts-de-France",
    "Elsewhere in France",
    "Somewhere else",
];

fn main() -> io::Result<()> {
    if env::args().nth(1).as_deref() != Some("list") {
        println!("bare_list: run by the bench `speed`, to compare with");
        return Ok(());
    }
    let mut terminal = ratatui::try_init()?;
    let ended = show(&mut terminal);
    ratatui::try_restore()?;
    ended
}

fn show(terminal: &mut ratatui::DefaultTerminal) -> io::Result<()> {
    let mut state = ListState::default().with_selected(Some(0));
    loop {
        terminal.draw(|frame| {
            let list = List::new(ENTRIES)
                .highlight_symbol("> ")
                .highlight_style(Style::new().add_modifier(Modifier::BOLD));
            frame.render_stateful_widget(list, frame.area(), &mut state);
        })?;
        if let Event::Key(key) = read()? {
            match (key.kind, key.code) {
                (KeyEventKind::Release, _) => {}
                (_, KeyCode::Down) => state.select_next(),
                (_, KeyCode::Up) => state.select_previous(),
                (_, KeyCode::Char('c')) if key.modifiers.contains(KeyModifiers::CONTROL) => {
                    return Ok(());
                }
                _ => {}
            }
        }
    }
}
