//! The sixteen colours of a picture, fixed, for a dark and for a light terminal.

use ratatui::buffer::Cell;
use ratatui::style::{Color, Modifier};

/// The ground of the terminal that is pictured.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Ground {
    /// Light letters on a dark ground.
    #[default]
    Dark,
    /// Dark letters on a light ground.
    Light,
}

impl Ground {
    /// The colour of the ground.
    pub(super) fn background(self) -> &'static str {
        match self {
            Self::Dark => "#16181d",
            Self::Light => "#fcfcfa",
        }
    }

    fn foreground(self) -> &'static str {
        match self {
            Self::Dark => "#d6d9df",
            Self::Light => "#24272e",
        }
    }

    /// A colour beyond the sixteen names is never used on a screen; it shows as ordinary text.
    fn colour(self, colour: Color) -> &'static str {
        let (dark, light) = match colour {
            Color::Black => ("#16181d", "#24272e"),
            Color::Red => ("#e5675f", "#b3261e"),
            Color::Green => ("#7fb86a", "#2e7031"),
            Color::Yellow => ("#d9b04f", "#8a6100"),
            Color::Blue => ("#6d9be0", "#1f5fb4"),
            Color::Magenta => ("#c583d0", "#8b2f9c"),
            Color::Cyan => ("#5bb8bd", "#0f6e75"),
            Color::Gray => ("#b4b8c0", "#5a5f69"),
            Color::DarkGray => ("#7b808a", "#7b808a"),
            Color::LightRed => ("#ff8b83", "#d0342b"),
            Color::LightGreen => ("#a3dc8d", "#3f8f42"),
            Color::LightYellow => ("#f3d27c", "#a67700"),
            Color::LightBlue => ("#95bcf5", "#3b7dd6"),
            Color::LightMagenta => ("#e2a8ec", "#a94dba"),
            Color::LightCyan => ("#86dde2", "#198c94"),
            Color::White => ("#ffffff", "#ffffff"),
            _ => (Self::Dark.foreground(), Self::Light.foreground()),
        };
        match self {
            Self::Dark => dark,
            Self::Light => light,
        }
    }
}

/// How a cell is painted, with reverse already worked out.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Paint {
    /// The colour of letters and shapes.
    pub(super) fore: &'static str,
    /// The colour behind them.
    pub(super) back: &'static str,
    /// Bold, dim, underlined, italic.
    pub(super) modifier: Modifier,
    bare: bool,
}

impl Paint {
    /// Works out how a cell is painted.
    pub(super) fn of(cell: &Cell, ground: Ground) -> Self {
        let reversed = cell.modifier.contains(Modifier::REVERSED);
        let back = if cell.bg == Color::Reset { ground.background() } else { ground.colour(cell.bg) };
        let fore = ground.colour(cell.fg);
        let (fore, back) = if reversed { (back, fore) } else { (fore, back) };
        let modifier = cell.modifier.difference(Modifier::REVERSED);
        let bare = back == ground.background() && !modifier.contains(Modifier::UNDERLINED);
        Self { fore, back, modifier, bare }
    }

    /// Tells whether a blank painted so shows nothing.
    pub(super) fn is_bare(self) -> bool {
        self.bare
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn reverse_swaps_and_the_ordinary_colours_follow_the_ground() {
        let mut cell = Cell::new("x");
        assert_eq!(Paint::of(&cell, Ground::Light).fore, Ground::Light.foreground());
        cell.modifier = Modifier::REVERSED | Modifier::BOLD;
        let paint = Paint::of(&cell, Ground::Dark);
        assert_eq!((paint.fore, paint.back), (Ground::Dark.background(), Ground::Dark.foreground()));
        assert_eq!(paint.modifier, Modifier::BOLD);
        assert!(!paint.is_bare());
    }
}
