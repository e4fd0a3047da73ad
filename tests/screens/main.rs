//! Every screen: at every size without a panic, as it looks in Kyrgyz, and what must be on it in any language.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod all;
mod balance;
mod copies;
mod custody;
mod fixture;
mod hostile;
mod hunt;
mod keys;
mod leaks;
mod looks;
mod marks;
mod newcomer;
mod promises;
mod registers;
mod sizes;
mod states;
mod stock;
mod votes;
mod wall;

use ratatui::buffer::Buffer;
use ratatui::layout::{Position, Rect};
use tartip::app::Model;
use tartip::ui::draw_on;
use tartip::ui::theme::Theme;

/// Draws a model on a fresh buffer and tells where the cursor stands.
fn drawn(model: &Model, theme: Theme, width: u16, height: u16) -> (Buffer, Option<Position>) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, width, height));
    let cursor = draw_on(model, theme, false, &mut buffer);
    (buffer, cursor)
}

/// The text of each row, blanks included.
fn rows(buffer: &Buffer) -> Vec<String> {
    let width = usize::from(buffer.area.width).max(1);
    let text =
        |cells: &[ratatui::buffer::Cell]| cells.iter().map(ratatui::buffer::Cell::symbol).collect::<String>();
    buffer.content.chunks(width).map(text).collect()
}
