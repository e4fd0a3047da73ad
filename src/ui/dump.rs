//! Writes a drawn buffer as text, styles included, for snapshots.
//!
//! The text alone would let a highlight on the wrong row pass.

use std::fmt::Write;

use ratatui::buffer::{Buffer, Cell};
use ratatui::style::{Color, Modifier};
use unicode_width::UnicodeWidthStr;

/// Writes the rows of a buffer, then a line for each run of cells that does not look ordinary: row, columns, style.
///
/// Rows and columns count from 0, the last column of a run is in it. Blanks at the end of a row are left out.
pub fn dump(buffer: &Buffer) -> String {
    let mut written = String::new();
    let mut styles = String::new();
    let width = usize::from(buffer.area.width);
    if width > 0 {
        for (y, row) in buffer.content.chunks(width).enumerate() {
            written.push_str(text(row).trim_end());
            written.push('\n');
            for (from, to, style) in runs(row) {
                // Writing to a string cannot fail.
                let _ = writeln!(styles, "{y}:{from}-{to} {style}");
            }
        }
    }
    if !styles.is_empty() {
        written.push_str("--\n");
        written.push_str(&styles);
    }
    written
}

/// The text of a row; the cell behind a wide character belongs to it.
fn text(row: &[Cell]) -> String {
    let mut text = String::new();
    let mut hidden = 0;
    for cell in row {
        if hidden > 0 {
            hidden -= 1;
            continue;
        }
        text.push_str(cell.symbol());
        hidden = cell.symbol().width().saturating_sub(1);
    }
    text
}

fn runs(row: &[Cell]) -> Vec<(usize, usize, String)> {
    let mut runs: Vec<(usize, usize, String)> = Vec::new();
    for (x, cell) in row.iter().enumerate() {
        let style = name(cell);
        match runs.last_mut() {
            Some((_, to, last)) if *to + 1 == x && *last == style => *to = x,
            _ if style.is_empty() => {}
            _ => runs.push((x, x, style)),
        }
    }
    runs
}

/// Names a style in words; blank for the ordinary one.
fn name(cell: &Cell) -> String {
    let mut words: Vec<String> = Vec::new();
    if cell.fg != Color::Reset {
        words.push(cell.fg.to_string().to_lowercase());
    }
    if cell.bg != Color::Reset {
        words.push(format!("on-{}", cell.bg.to_string().to_lowercase()));
    }
    for (modifier, word) in [
        (Modifier::BOLD, "bold"),
        (Modifier::DIM, "dim"),
        (Modifier::UNDERLINED, "underlined"),
        (Modifier::REVERSED, "reversed"),
        (Modifier::ITALIC, "italic"),
    ] {
        if cell.modifier.contains(modifier) {
            words.push(word.to_owned());
        }
    }
    words.join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;
    use ratatui::style::Style;

    #[test]
    fn text_and_styles_are_both_there() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 3));
        buffer.set_string(0, 0, "айырма  3", Style::new());
        buffer.set_string(8, 0, "3", Style::new().fg(Color::Red).add_modifier(Modifier::BOLD));
        buffer.set_string(0, 2, "> 8", Style::new().add_modifier(Modifier::REVERSED));
        assert_eq!(dump(&buffer), "айырма  3\n\n> 8\n--\n0:8-8 red bold\n2:0-2 reversed\n");
    }

    #[test]
    fn wide_characters_and_empty_buffers() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 6, 1));
        buffer.set_string(0, 0, "日x", Style::new());
        assert_eq!(dump(&buffer), "日x\n");
        assert_eq!(dump(&Buffer::empty(Rect::new(0, 0, 0, 4))), "");
    }
}
