//! Enters the terminal and gives it back on every path: return, error, panic.

use std::io::{self, Write, stderr, stdout};
use std::panic::PanicHookInfo;
use std::sync::atomic::{AtomicBool, Ordering};

use crossterm::cursor::{Hide, MoveTo, Show};
use crossterm::event::{DisableBracketedPaste, EnableBracketedPaste};
use crossterm::style::ResetColor;
use crossterm::terminal::{
    Clear, ClearType, EndSynchronizedUpdate, EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode,
    enable_raw_mode,
};
use crossterm::{execute, queue};

/// Whether the terminal is ours. A process has one terminal, and a panic in any thread must find it.
static ENTERED: AtomicBool = AtomicBool::new(false);

/// Keeps the terminal in raw mode on the alternate screen until it is dropped.
#[derive(Debug)]
pub struct Guard(());

impl Guard {
    /// Takes the terminal; fails where there is none or where it is taken already, and then leaves it as it was.
    pub fn enter() -> io::Result<Self> {
        if ENTERED.swap(true, Ordering::SeqCst) {
            return Err(io::Error::other("the terminal is already taken"));
        }
        let guard = Self(());
        enable_raw_mode()?;
        // A console without an alternate screen still shows what was there before.
        execute!(stdout(), EnterAlternateScreen, EnableBracketedPaste, Clear(ClearType::All), Hide)?;
        Ok(guard)
    }
}

impl Drop for Guard {
    fn drop(&mut self) {
        leave();
    }
}

/// Tells whether the terminal is ours, so that drawing makes sense.
pub fn is_entered() -> bool {
    ENTERED.load(Ordering::SeqCst)
}

/// Gives the terminal back if it is ours, and tells whether it was; a second call does nothing.
pub fn leave() -> bool {
    let ours = ENTERED.swap(false, Ordering::SeqCst);
    if ours {
        // Where the terminal is gone there is nothing to restore and nobody to tell.
        let _ = restore(&mut stdout());
        let _ = disable_raw_mode();
    }
    ours
}

fn restore(out: &mut impl Write) -> io::Result<()> {
    queue!(out, EndSynchronizedUpdate, ResetColor, Clear(ClearType::All), MoveTo(0, 0))?;
    queue!(out, DisableBracketedPaste, Show, LeaveAlternateScreen)?;
    out.flush()
}

/// Makes a panic in any thread give the terminal back first, then report as before, then print `lines`.
///
/// The lines come last because they are for the person at the keyboard: what happened, what was not lost, what to
/// do now.
pub fn on_panic(lines: impl Fn(&PanicHookInfo<'_>) -> Vec<String> + Send + Sync + 'static) {
    let before = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        leave();
        before(info);
        for line in lines(info) {
            // Printing to a closed terminal must not panic inside a panic.
            let _ = writeln!(stderr(), "{line}");
        }
    }));
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn restoring_undoes_everything_that_entering_did() {
        let mut out = Vec::new();
        restore(&mut out).unwrap();
        let written = String::from_utf8(out).unwrap();
        for undo in ["\x1b[?2026l", "\x1b[0m", "\x1b[?2004l", "\x1b[?25h", "\x1b[?1049l"] {
            assert!(written.contains(undo), "{undo:?} is missing in {written:?}");
        }
        assert!(written.ends_with("\x1b[?1049l"), "the alternate screen is left last");
    }

    #[test]
    fn what_was_never_entered_is_not_left() {
        assert!(!is_entered());
        assert!(!leave());
    }
}
