//! Boxes, blocks and signs as shapes, so that they join without gaps in any viewer.

use super::{CELL_HEIGHT, CELL_WIDTH};

/// Half the distance between the strokes of a double line.
const APART: usize = 2;

/// Tells whether a cell's text is drawn as a shape.
pub(super) fn is_shape(symbol: &str) -> bool {
    shape(symbol, 0, 0, "").is_some()
}

/// Tells whether a run of this glyph is one long shape.
pub(super) fn joins(symbol: &str) -> bool {
    matches!(symbol, "─" | "═" | "█" | "▒" | "░")
}

/// Draws a run of one glyph, or a single one, whose corner is at `x`, `top`; `None` for letters.
pub(super) fn shape(text: &str, x: usize, top: usize, colour: &str) -> Option<String> {
    let glyph = text.chars().next()?;
    let width = text.chars().count() * CELL_WIDTH;
    if let Some(arms) = Arms::of(glyph) {
        let path = arms.path(x, top, width);
        return Some(format!("<path d=\"{path}\" fill=\"none\" stroke=\"{colour}\"/>\n"));
    }
    let (across, down) = (x + CELL_WIDTH / 2, top + CELL_HEIGHT / 2);
    let path = match glyph {
        '█' => return Some(block(x, top, width, colour, "")),
        '▒' => return Some(block(x, top, width, colour, " fill-opacity=\"0.5\"")),
        '░' => return Some(block(x, top, width, colour, " fill-opacity=\"0.25\"")),
        '●' => return Some(format!("<circle cx=\"{across}\" cy=\"{down}\" r=\"4\" fill=\"{colour}\"/>\n")),
        '■' => format!("M{} {}h8v8h-8z", across - 4, down - 4),
        '▲' => format!("M{across} {}l5 9h-10z", down - 5),
        '▼' => format!("M{across} {}l5 -9h-10z", down + 5),
        _ => return None,
    };
    Some(format!("<path d=\"{path}\" fill=\"{colour}\"/>\n"))
}

fn block(x: usize, top: usize, width: usize, colour: &str, opacity: &str) -> String {
    format!(
        "<rect x=\"{x}\" y=\"{top}\" width=\"{width}\" height=\"{CELL_HEIGHT}\" fill=\"{colour}\"{opacity}/>\n"
    )
}

/// Where the strokes of a box glyph go from the middle of its cell: `l`, `r`, `u`, `d`.
struct Arms {
    sides: &'static str,
    double: bool,
}

impl Arms {
    fn of(glyph: char) -> Option<Self> {
        let (sides, double) = match glyph {
            '─' => ("lr", false),
            '│' => ("ud", false),
            '┌' => ("rd", false),
            '┐' => ("ld", false),
            '└' => ("ru", false),
            '┘' => ("lu", false),
            '├' => ("rud", false),
            '┤' => ("lud", false),
            '┬' => ("lrd", false),
            '┴' => ("lru", false),
            '┼' => ("lrud", false),
            '═' => ("lr", true),
            '║' => ("ud", true),
            '╔' => ("rd", true),
            '╗' => ("ld", true),
            '╚' => ("ru", true),
            '╝' => ("lu", true),
            '╠' => ("rud", true),
            '╣' => ("lud", true),
            _ => return None,
        };
        Some(Self { sides, double })
    }

    /// A path from arm to arm; a double line is the same path twice, a little apart.
    fn path(&self, x: usize, top: usize, width: usize) -> String {
        let has = |side| self.sides.contains(side);
        let (across, down) = (x + CELL_WIDTH / 2, top + CELL_HEIGHT / 2);
        let apart = if self.double { APART } else { 0 };
        let from = if has('l') { x } else { across - apart };
        let to = if has('r') { x + width } else { across + apart };
        let above = if has('u') { top } else { down - apart };
        let below = if has('d') { top + CELL_HEIGHT } else { down + apart };
        let stroke = |shift: usize| {
            let (column, row) = (across - apart + shift, down - apart + shift);
            let level = if has('l') || has('r') { format!("M{from} {row}H{to}") } else { String::new() };
            let plumb =
                if has('u') || has('d') { format!("M{column} {above}V{below}") } else { String::new() };
            level + &plumb
        };
        if self.double { stroke(0) + &stroke(2 * APART) } else { stroke(0) }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::ui::glyph;

    #[test]
    fn every_box_block_and_sign_of_the_safe_set_is_a_shape() {
        let letters = "←↑→↓…•«»–—≤≥±§°";
        for glyph in glyph::SAFE.chars() {
            assert_eq!(is_shape(&glyph.to_string()), !letters.contains(glyph), "{glyph}");
        }
        for letter in ["a", "ү", "8", " ", ""] {
            assert!(!is_shape(letter), "{letter}");
        }
    }

    #[test]
    fn strokes_reach_the_edges_that_their_neighbours_touch() {
        for (glyph, path) in [
            ("─", "M20 50H30"),
            ("───", "M20 50H50"),
            ("│", "M25 40V60"),
            ("┌", "M25 50H30M25 50V60"),
            ("┤", "M20 50H25M25 40V60"),
            ("═", "M20 48H30M20 52H30"),
        ] {
            let drawn = shape(glyph, 20, 40, "#000").unwrap();
            assert_eq!(drawn, format!("<path d=\"{path}\" fill=\"none\" stroke=\"#000\"/>\n"), "{glyph}");
        }
        assert!(shape("██", 20, 40, "#000").unwrap().contains("width=\"20\""));
    }
}
