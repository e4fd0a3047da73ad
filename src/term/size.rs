//! The size of the terminal, and whether there is one.

use std::io::{self, IsTerminal};

/// The smallest window that the screens are made for, in columns and rows.
pub const SMALLEST: (u16, u16) = (80, 24);

/// Asks the size in columns and rows; fails where there is no terminal.
pub fn size() -> io::Result<(u16, u16)> {
    crossterm::terminal::size()
}

/// Tells whether both ends are a terminal, so that the program can run on it.
pub fn is_interactive() -> bool {
    io::stdin().is_terminal() && io::stdout().is_terminal()
}

/// Tells whether the terminal has vanished under a running program.
///
/// The event reader alone may never notice: a closed terminal gives it neither keys nor an error. Whoever waits for
/// input asks this whenever a wait has passed without any.
#[cfg(unix)]
pub fn is_gone() -> bool {
    crossterm::terminal::window_size().is_err()
}

/// Tells whether the terminal has vanished under a running program; Windows ends the program itself then.
#[cfg(windows)]
pub fn is_gone() -> bool {
    false
}
