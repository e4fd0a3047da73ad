//! Draws the model with ratatui. It never changes the model.

pub mod big;
mod dialogs;
pub mod dump;
mod frame;
pub mod glyph;
mod keyline;
mod norm;
mod pen;
mod rail;
mod screens;
pub mod svg;
pub mod theme;
pub mod wall;
pub mod widgets;

use ratatui::Frame;
use ratatui::buffer::Buffer;
use ratatui::layout::Position;

use crate::app::Model;
use pen::Pen;
use theme::Theme;

/// The smallest screen that is drawn, in columns and rows; on a smaller one only a request for more room stands.
pub use crate::app::update::SMALLEST;

/// Draws the model on the terminal, the cursor in the field that is being typed into.
pub fn draw(model: &Model, theme: Theme, ascii: bool, frame: &mut Frame<'_>) {
    if let Some(position) = draw_on(model, theme, ascii, frame.buffer_mut()) {
        frame.set_cursor_position(position);
    }
}

/// Draws the model on a buffer and returns where the cursor stands, if it is to be shown.
pub fn draw_on(model: &Model, theme: Theme, ascii: bool, buffer: &mut Buffer) -> Option<Position> {
    let mut pen = Pen::new(buffer, theme, model.language);
    frame::draw(&mut pen, model);
    let cursor = pen.cursor;
    finish(buffer, ascii);
    cursor.filter(|position| buffer.area.contains(*position))
}

/// Leaves only signs that the terminal can show.
fn finish(buffer: &mut Buffer, ascii: bool) {
    plain_signs(buffer);
    if ascii {
        glyph::to_ascii(buffer);
    }
}

/// Some console fonts have no glyph for the space that keeps the groups of a number together, nor for the sign of a
/// number that papers have.
fn plain_signs(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        match cell.symbol() {
            "\u{a0}" => cell.set_char(' '),
            "\u{2116}" => cell.set_char('N'),
            _ => continue,
        };
    }
}
