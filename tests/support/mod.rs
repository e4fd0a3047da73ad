//! Helpers for tests of screens: buffers of any size, their text, and a walk over many sizes.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;

/// Draws on a fresh buffer of a size.
pub fn drawn(width: u16, height: u16, draw: impl FnOnce(&mut Buffer, Rect)) -> Buffer {
    let area = Rect::new(0, 0, width, height);
    let mut buffer = Buffer::empty(area);
    draw(&mut buffer, area);
    buffer
}

/// Draws at every size from nothing to 140 columns by 50 rows: all the small ones, and a selection of the others.
pub fn at_every_size(mut draw: impl FnMut(&mut Buffer, Rect)) {
    let widths: Vec<u16> = (0..=24).chain((25..=140).step_by(9)).chain([79, 80, 81, 140]).collect();
    let heights: Vec<u16> = (0..=14).chain((15..=50).step_by(7)).chain([23, 24, 25, 50]).collect();
    for &width in &widths {
        for &height in &heights {
            drawn(width, height, &mut draw);
        }
    }
}
