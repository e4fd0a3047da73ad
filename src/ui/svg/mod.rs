//! Pictures of a drawn buffer, the same bytes every time: the manual's pictures are made and compared by a test.
//!
//! Every run of text has its place and length written out, so that any monospaced font keeps the columns; boxes,
//! blocks and signs are drawn as shapes, because many fonts lack them or leave gaps. Nothing is loaded from elsewhere.

mod palette;
mod shape;

pub use palette::Ground;

use std::fmt::Write;

use palette::Paint;
use ratatui::buffer::{Buffer, Cell};
use ratatui::style::Modifier;
use unicode_width::UnicodeWidthStr;

/// The width of a cell in the picture's units.
const CELL_WIDTH: usize = 10;
/// The height of a cell.
const CELL_HEIGHT: usize = 20;
/// The blank margin around the screen.
const MARGIN: usize = 10;
/// Where letters stand in a cell, from its top.
const BASELINE: usize = 15;

/// How much of its colour a dimmed cell keeps.
const DIMMED: &str = "0.65";

/// Draws a buffer as an SVG picture on a dark ground.
pub fn svg(buffer: &Buffer) -> String {
    svg_on(buffer, Ground::Dark)
}

/// Draws a buffer as an SVG picture on the ground of a dark or a light terminal.
pub fn svg_on(buffer: &Buffer, ground: Ground) -> String {
    let columns = usize::from(buffer.area.width);
    let width = columns * CELL_WIDTH + 2 * MARGIN;
    let height = usize::from(buffer.area.height) * CELL_HEIGHT + 2 * MARGIN;
    let mut svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"{width}\" height=\"{height}\" \
         viewBox=\"0 0 {width} {height}\">\n\
         <rect width=\"{width}\" height=\"{height}\" rx=\"6\" fill=\"{}\"/>\n\
         <g font-family=\"monospace\" font-size=\"16\" xml:space=\"preserve\">\n",
        ground.background(),
    );
    if columns > 0 {
        for (row, cells) in buffer.content.chunks(columns).enumerate() {
            draw_row(&mut svg, MARGIN + row * CELL_HEIGHT, cells, ground);
        }
    }
    svg.push_str("</g>\n</svg>\n");
    svg
}

/// Backgrounds come first, so that no background covers a shape that touches its neighbour.
fn draw_row(svg: &mut String, top: usize, cells: &[Cell], ground: Ground) {
    let pieces = pieces(cells, ground);
    for piece in pieces.iter().filter(|piece| piece.paint.back != ground.background()) {
        let (x, width) = (MARGIN + piece.column * CELL_WIDTH, piece.columns * CELL_WIDTH);
        let back = piece.paint.back;
        line(
            svg,
            format_args!(
                "<rect x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{CELL_HEIGHT}\" fill=\"{back}\"/>"
            ),
        );
    }
    for piece in &pieces {
        let x = MARGIN + piece.column * CELL_WIDTH;
        match shape::shape(&piece.text, x, top, piece.paint.fore) {
            Some(drawn) if piece.paint.modifier.contains(Modifier::DIM) => {
                svg.push_str(&drawn.replace("/>", &format!(" opacity=\"{DIMMED}\"/>")));
            }
            Some(drawn) => svg.push_str(&drawn),
            None => draw_text(svg, piece, x, top),
        }
    }
}

/// A piece that shows nothing is left out, unless it is underlined.
fn draw_text(svg: &mut String, piece: &Piece, x: usize, top: usize) {
    let underlined = piece.paint.modifier.contains(Modifier::UNDERLINED);
    if piece.text.trim().is_empty() && !underlined {
        return;
    }
    let mut extra = String::new();
    if piece.paint.modifier.contains(Modifier::DIM) {
        extra = format!(" opacity=\"{DIMMED}\"");
    }
    for (modifier, attribute) in [
        (Modifier::BOLD, " font-weight=\"bold\""),
        (Modifier::UNDERLINED, " text-decoration=\"underline\""),
        (Modifier::ITALIC, " font-style=\"italic\""),
    ] {
        if piece.paint.modifier.contains(modifier) {
            extra.push_str(attribute);
        }
    }
    let (y, length, fore) = (top + BASELINE, piece.columns * CELL_WIDTH, piece.paint.fore);
    let text = escaped(&piece.text);
    line(
        svg,
        format_args!(
            "<text x=\"{x}\" y=\"{y}\" textLength=\"{length}\" fill=\"{fore}\"{extra}>{text}</text>"
        ),
    );
}

/// Cells beside each other that are painted alike, or one cell that is drawn as a shape.
struct Piece {
    column: usize,
    columns: usize,
    text: String,
    paint: Paint,
}

fn pieces(cells: &[Cell], ground: Ground) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut hidden = 0;
    for (column, cell) in cells.iter().enumerate() {
        if hidden > 0 {
            hidden -= 1;
            continue;
        }
        let columns = cell.symbol().width().max(1);
        hidden = columns - 1;
        let paint = Paint::of(cell, ground);
        match pieces.last_mut() {
            Some(last) if last.paint == paint && !parted(last, cell) && joined(&last.text, cell.symbol()) => {
                last.columns += columns;
                last.text.push_str(cell.symbol());
            }
            _ => pieces.push(Piece { column, columns, text: cell.symbol().to_owned(), paint }),
        }
    }
    trim_ends(&mut pieces);
    pieces
}

/// Columns of a table are placed one by one: not every reader of pictures heeds the written length of a text.
fn parted(last: &Piece, next: &Cell) -> bool {
    last.paint.is_bare() && last.text.ends_with("  ") && next.symbol() != " "
}

/// Letters join letters; of the shapes, long ones join their like.
fn joined(before: &str, next: &str) -> bool {
    if shape::joins(next) {
        before.starts_with(next)
    } else {
        !shape::is_shape(before) && !shape::is_shape(next)
    }
}

/// Blanks at the ends of an ordinary text only make the picture larger.
fn trim_ends(pieces: &mut [Piece]) {
    for piece in pieces.iter_mut().filter(|piece| piece.paint.is_bare()) {
        let kept = piece.text.trim_start_matches(' ');
        let skipped = piece.text.len() - kept.len();
        let kept = kept.trim_end_matches(' ').to_owned();
        piece.column += skipped;
        piece.columns = kept.width();
        piece.text = kept;
    }
}

fn escaped(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

fn line(svg: &mut String, drawn: std::fmt::Arguments<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(svg, "{drawn}");
}

#[cfg(test)]
mod tests {
    use super::*;
    use ratatui::layout::Rect;
    use ratatui::style::{Color, Style};

    fn drawn() -> Buffer {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 10, 2));
        buffer.set_string(0, 0, "┌ a<ү", Style::new());
        buffer.set_string(2, 1, "8 ", Style::new().fg(Color::Red).add_modifier(Modifier::REVERSED));
        buffer
    }

    #[test]
    fn a_picture_has_places_lengths_and_shapes() {
        let expected = "\
<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"120\" height=\"60\" viewBox=\"0 0 120 60\">
<rect width=\"120\" height=\"60\" rx=\"6\" fill=\"#16181d\"/>
<g font-family=\"monospace\" font-size=\"16\" xml:space=\"preserve\">
<path d=\"M15 20H20M15 20V30\" fill=\"none\" stroke=\"#d6d9df\"/>
<text x=\"30\" y=\"25\" textLength=\"30\" fill=\"#d6d9df\">a&lt;ү</text>
<rect x=\"30\" y=\"30\" width=\"20\" height=\"20\" fill=\"#e5675f\"/>
<text x=\"30\" y=\"45\" textLength=\"20\" fill=\"#16181d\">8 </text>
</g>
</svg>
";
        assert_eq!(svg(&drawn()), expected);
    }

    #[test]
    fn columns_are_placed_one_by_one() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 12, 1));
        buffer.set_string(0, 0, "a b    7  12", Style::new());
        let svg = svg(&buffer);
        for placed in ["x=\"10\"", "x=\"80\"", "x=\"110\""] {
            assert_eq!(svg.matches(&format!("<text {placed} ")).count(), 1, "{placed}: {svg}");
        }
    }

    #[test]
    fn what_is_dimmed_keeps_less_of_its_colour() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 4, 1));
        buffer.set_string(0, 0, "──ab", Style::new().add_modifier(Modifier::DIM));
        assert_eq!(svg(&buffer).matches(" opacity=\"0.65\"").count(), 2);
    }

    #[test]
    fn the_same_buffer_gives_the_same_bytes_and_the_ground_changes_only_colours() {
        assert_eq!(svg(&drawn()), svg(&drawn()));
        let light = svg_on(&drawn(), Ground::Light);
        assert_ne!(light, svg(&drawn()));
        assert_eq!(light.lines().count(), svg(&drawn()).lines().count());
        assert!(svg(&Buffer::empty(Rect::ZERO)).ends_with("</g>\n</svg>\n"));
    }
}
