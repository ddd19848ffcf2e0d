//! How large the terminal is, asked without touching it.

use ratatui::layout::Size;

/// The size of the terminal in cells; none where there is no terminal, or it does not say.
pub(crate) fn extent() -> Option<Size> {
    let size = ask()?;
    (size.width > 0 && size.height > 0).then_some(size)
}

/// Output, input and messages may each go elsewhere: the first that is a terminal tells.
#[cfg(unix)]
fn ask() -> Option<Size> {
    use rustix::termios::tcgetwinsize;

    tcgetwinsize(std::io::stdout())
        .or_else(|_| tcgetwinsize(std::io::stdin()))
        .or_else(|_| tcgetwinsize(std::io::stderr()))
        .ok()
        .map(|size| Size::new(size.ws_col, size.ws_row))
}

#[cfg(not(unix))]
fn ask() -> Option<Size> {
    use std::io::IsTerminal;

    let size = std::io::stdout()
        .is_terminal()
        .then(crossterm::terminal::size)?;
    size.ok().map(|(width, height)| Size::new(width, height))
}
