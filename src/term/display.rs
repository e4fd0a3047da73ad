//! Draws frames: each is one write, framed by a synchronised update, and no write at all where nothing changed.

use std::io::{self, Stdout, Write, stdout};
use std::sync::{Arc, Mutex, PoisonError};

use crossterm::queue;
use crossterm::terminal::{BeginSynchronizedUpdate, EndSynchronizedUpdate};
use ratatui::backend::{Backend, CrosstermBackend};
use ratatui::layout::Rect;
use ratatui::{Frame, Terminal, TerminalOptions, Viewport};

use super::{guard, size};

/// Collects what ratatui writes, flushes included, until the frame is whole.
#[derive(Debug, Clone, Default)]
struct Held(Arc<Mutex<Vec<u8>>>);

impl Held {
    fn take(&self) -> Vec<u8> {
        std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner))
    }
}

impl Write for Held {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

/// The terminal as a place to draw frames on.
#[derive(Debug)]
pub struct Display<W: Write> {
    terminal: Terminal<CrosstermBackend<Held>>,
    held: Held,
    out: W,
    /// What ratatui writes between the changed cells and the cursor, even when no cell changed.
    seam: Vec<u8>,
    /// How the last frame left the cursor.
    cursor: Vec<u8>,
    ours: fn() -> bool,
}

impl Display<Stdout> {
    /// Makes a display over standard output; fails where the size of the terminal cannot be known.
    pub fn stdout() -> io::Result<Self> {
        let viewport = match size::size()? {
            // A serial console does not know its size.
            (0, _) | (_, 0) => Viewport::Fixed(Rect::new(0, 0, size::SMALLEST.0, size::SMALLEST.1)),
            _ => Viewport::Fullscreen,
        };
        Self::over(stdout(), viewport, guard::is_entered)
    }
}

impl<W: Write> Display<W> {
    fn over(out: W, viewport: Viewport, ours: fn() -> bool) -> io::Result<Self> {
        let held = Held::default();
        let mut backend = CrosstermBackend::new(held.clone());
        backend.draw(std::iter::empty())?;
        let seam = held.take();
        let terminal = Terminal::with_options(backend, TerminalOptions { viewport })?;
        Ok(Self { terminal, held, out, seam, cursor: Vec::new(), ours })
    }

    /// Draws a frame; fails where the terminal is gone, or was given back because some thread panicked.
    pub fn draw(&mut self, render: impl FnOnce(&mut Frame<'_>)) -> io::Result<()> {
        if !(self.ours)() {
            return Err(io::Error::new(io::ErrorKind::NotConnected, "the terminal was given back"));
        }
        self.terminal.draw(render)?;
        let frame = self.held.take();
        let Some(cursor) = cursor_part(&frame, &self.seam) else { return self.send(&frame) };
        let idle = frame.starts_with(&self.seam) && frame.len() == self.seam.len() + cursor.len();
        if idle && cursor == self.cursor {
            return Ok(());
        }
        self.cursor = cursor.to_vec();
        self.send(&frame)
    }

    /// Makes the next frame repaint everything, as after a foreign message on the console; fails without a terminal.
    pub fn repaint(&mut self) -> io::Result<()> {
        let size = self.terminal.size()?;
        self.terminal.resize(size.into())
    }

    fn send(&mut self, frame: &[u8]) -> io::Result<()> {
        let mut whole = Vec::with_capacity(frame.len() + 16);
        queue!(whole, BeginSynchronizedUpdate)?;
        whole.extend_from_slice(frame);
        queue!(whole, EndSynchronizedUpdate)?;
        self.out.write_all(&whole)?;
        self.out.flush()
    }
}

/// Finds what follows the last seam.
fn cursor_part<'a>(frame: &'a [u8], seam: &[u8]) -> Option<&'a [u8]> {
    let at = frame.windows(seam.len().max(1)).rposition(|window| window == seam)?;
    frame.get(at + seam.len()..)
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::text::Line;

    fn display() -> Display<Vec<u8>> {
        Display::over(Vec::new(), Viewport::Fixed(Rect::new(0, 0, 20, 3)), || true).unwrap()
    }

    fn shown(display: &mut Display<Vec<u8>>, text: &str, cursor: Option<(u16, u16)>) -> String {
        display
            .draw(|frame| {
                frame.render_widget(Line::raw(text), frame.area());
                if let Some(position) = cursor {
                    frame.set_cursor_position(position);
                }
            })
            .unwrap();
        String::from_utf8(std::mem::take(&mut display.out)).unwrap()
    }

    #[test]
    fn a_frame_is_one_synchronised_update() {
        let written = shown(&mut display(), "saved", None);
        assert!(written.starts_with("\x1b[?2026h") && written.ends_with("\x1b[?2026l"), "{written:?}");
        assert!(written.contains("saved"));
    }

    #[test]
    fn nothing_is_written_where_nothing_changed() {
        let mut display = display();
        assert_ne!(shown(&mut display, "412", Some((3, 0))), "");
        assert_eq!(shown(&mut display, "412", Some((3, 0))), "");
        assert!(shown(&mut display, "413", Some((3, 0))).contains('3'));
        assert_eq!(shown(&mut display, "413", Some((3, 0))), "");
    }

    #[test]
    fn a_cursor_that_moves_or_hides_is_written() {
        let mut display = display();
        shown(&mut display, "412", Some((3, 0)));
        assert!(shown(&mut display, "412", Some((2, 0))).contains("\x1b[1;3H"));
        assert!(shown(&mut display, "412", None).contains("\x1b[?25l"));
        assert_eq!(shown(&mut display, "412", None), "");
    }

    #[test]
    fn a_terminal_given_back_is_not_drawn_on() {
        let mut display =
            Display::over(Vec::new(), Viewport::Fixed(Rect::new(0, 0, 5, 1)), || false).unwrap();
        assert_eq!(display.draw(|_| {}).unwrap_err().kind(), io::ErrorKind::NotConnected);
        assert!(display.out.is_empty());
    }
}
