//! The glyphs that the Linux console's Cyrillic fonts and the Windows console fonts share, and their ASCII stand-ins.

use ratatui::buffer::Buffer;

/// The glyphs that a screen may use beside letters, digits and ASCII.
pub const SAFE: &str = "─│┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣█░▒■▲▼●←↑→↓…•«»–—≤≥±§°";

/// A step that is still open.
pub const OPEN: &str = " ";
/// The step or phase where the day is now.
pub const CURRENT: &str = "■";
/// A step that is done.
pub const DONE: &str = "●";
/// Something that needs a look.
pub const WARNING: &str = "▲";
/// A step that is not possible yet.
pub const BLOCKED: &str = "░";
/// The mark before a selected row, beside the reversed line.
pub const SELECTED: &str = ">";
/// The end of a text that was cut.
pub const CUT: &str = "…";
/// More rows above.
pub const MORE_ABOVE: &str = "▲";
/// More rows below.
pub const MORE_BELOW: &str = "▼";

/// The stand-in of a safe glyph, one cell wide.
///
/// `None` for `≤`, `≥` and `±`, which lose their meaning in one cell (texts write them in words), and for anything
/// that is not a glyph of the set.
pub fn ascii(glyph: char) -> Option<char> {
    Some(match glyph {
        '─' | '–' | '—' => '-',
        '│' | '║' => '|',
        '┌' | '┐' | '└' | '┘' | '├' | '┤' | '┬' | '┴' | '┼' | '╔' | '╗' | '╚' | '╝' | '╠' | '╣' => {
            '+'
        }
        '═' => '=',
        '█' => '#',
        '░' => '.',
        '▒' => ':',
        '■' => '@',
        '●' | '•' => '*',
        '▲' => '!',
        '←' => '<',
        '→' => '>',
        '↑' => '^',
        '↓' | '▼' => 'v',
        '…' => '~',
        '«' | '»' => '"',
        '§' => 'S',
        '°' => '\'',
        _ => return None,
    })
}

/// Replaces every safe glyph of a drawn buffer by its stand-in, for `--ascii`.
pub fn to_ascii(buffer: &mut Buffer) {
    for cell in &mut buffer.content {
        let mut characters = cell.symbol().chars();
        if let (Some(stand_in), None) = (characters.next().and_then(ascii), characters.next()) {
            cell.set_char(stand_in);
        }
    }
}

/// Tells whether a console of the field can show a character.
pub fn is_safe(character: char) -> bool {
    character.is_ascii_graphic()
        || character == ' '
        || SAFE.contains(character)
        || matches!(character, 'А'..='я' | 'Ё' | 'ё' | 'Ң' | 'ң' | 'Ө' | 'ө' | 'Ү' | 'ү')
}

#[cfg(test)]
mod tests {
    use super::*;
    use unicode_width::UnicodeWidthChar;

    #[test]
    fn every_glyph_is_one_cell_and_has_a_stand_in() {
        for glyph in SAFE.chars() {
            assert_eq!(glyph.width(), Some(1), "{glyph}");
            assert_eq!(ascii(glyph).is_none(), matches!(glyph, '≤' | '≥' | '±'), "{glyph}");
            assert!(ascii(glyph).is_none_or(|stand_in| stand_in.is_ascii_graphic()), "{glyph}");
        }
    }

    #[test]
    fn states_are_safe_and_stay_apart_in_ascii() {
        let states = [OPEN, CURRENT, DONE, WARNING, BLOCKED];
        let mut stand_ins: Vec<char> = states
            .iter()
            .map(|state| state.chars().next().unwrap())
            .inspect(|&state| assert!(is_safe(state), "{state}"))
            .map(|state| ascii(state).unwrap_or(state))
            .collect();
        stand_ins.sort_unstable();
        stand_ins.dedup();
        assert_eq!(stand_ins.len(), states.len());
    }

    #[test]
    fn a_buffer_becomes_ascii_and_keeps_its_letters() {
        let mut buffer = Buffer::with_lines(["┌─ Үн ─┐", "│● 48 …│"]);
        to_ascii(&mut buffer);
        assert_eq!(buffer, Buffer::with_lines(["+- Үн -+", "|* 48 ~|"]));
    }

    #[test]
    fn glyphs_that_consoles_lack_are_not_safe() {
        for missing in ['✓', '▓', '▀', '≠', '√', '№', '⠋', '🗳', '\u{a0}'] {
            assert!(!is_safe(missing), "{missing}");
        }
        assert!("Шайлоочулардын тизмеси, ҮӨҢ үөң ёЁ".chars().all(is_safe));
    }
}
