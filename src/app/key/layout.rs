//! Where the letters stand: the Russian and the official Kyrgyz layout over the Latin one.
//!
//! Taken from xkb `ru(winkeys)` and `kg(basic)`. Both keep the digits unshifted and agree on the 26 keys that
//! carry a Latin letter; the Kyrgyz one also puts ө ң ү on `-` `=` `\`.

/// Latin letters and, at the same place, the Cyrillic letter of the same key.
const LATIN: &str = "qwertyuiopasdfghjklzxcvbnm";
const CYRILLIC: &str = "йцукенгшщзфывапролдячсмить";

/// Signs that neither layout can produce, and what their keys produce instead.
const LOST_SIGNS: &str = "`[]'~{}<>";
const LOST_LETTERS: &str = "ёхъэЁХЪБЮ";

/// Signs that the Kyrgyz layout gives up on top of these.
const KYRGYZ_LOST_SIGNS: &str = "-=\\_+|";
const KYRGYZ_LOST_LETTERS: &str = "өңүӨҢҮ";

/// A keyboard layout that may be active while someone presses keys by their engraving.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Layout {
    /// The Latin layout, US.
    Latin,
    /// The Russian layout ЙЦУКЕН.
    Russian,
    /// The official Kyrgyz layout.
    Kyrgyz,
}

impl Layout {
    /// Every layout, for tests that run a script once under each.
    pub const ALL: [Self; 3] = [Self::Latin, Self::Russian, Self::Kyrgyz];
}

/// Finds the small Latin letter or digit engraved on the key that produced a character.
pub(super) fn position(produced: char) -> Option<char> {
    if produced.is_ascii_alphanumeric() {
        return Some(produced.to_ascii_lowercase());
    }
    beside(CYRILLIC, LATIN, small(produced))
}

/// Tells what the key of a character produces while a layout is active.
///
/// Letters move by position and keep their case. Digits and the signs that the layout has somewhere stay, since a
/// person who wants them finds them; a sign that it has nowhere becomes the letter on its key.
pub fn in_layout(layout: Layout, engraved: char) -> char {
    let letter = || {
        let moved = beside(LATIN, CYRILLIC, engraved.to_ascii_lowercase())?;
        Some(if engraved.is_ascii_uppercase() { moved.to_uppercase().next()? } else { moved })
    };
    let moved = match layout {
        Layout::Latin => None,
        Layout::Russian => letter().or_else(|| beside(LOST_SIGNS, LOST_LETTERS, engraved)),
        Layout::Kyrgyz => letter()
            .or_else(|| beside(LOST_SIGNS, LOST_LETTERS, engraved))
            .or_else(|| beside(KYRGYZ_LOST_SIGNS, KYRGYZ_LOST_LETTERS, engraved)),
    };
    moved.unwrap_or(engraved)
}

fn beside(from: &str, to: &str, sought: char) -> Option<char> {
    from.chars().zip(to.chars()).find_map(|(left, right)| (left == sought).then_some(right))
}

fn small(letter: char) -> char {
    letter.to_lowercase().next().unwrap_or(letter)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_pair_up_and_no_key_stands_twice() {
        for (from, to) in
            [(LATIN, CYRILLIC), (LOST_SIGNS, LOST_LETTERS), (KYRGYZ_LOST_SIGNS, KYRGYZ_LOST_LETTERS)]
        {
            assert_eq!(from.chars().count(), to.chars().count());
            let mut letters: Vec<char> = to.chars().collect();
            letters.sort_unstable();
            letters.dedup();
            assert_eq!(letters.len(), to.chars().count(), "{to}");
        }
        assert_eq!(LATIN.len(), 26);
    }

    #[test]
    fn every_letter_comes_back_from_every_layout() {
        for layout in Layout::ALL {
            for engraved in LATIN.chars().chain('0'..='9') {
                assert_eq!(position(in_layout(layout, engraved)), Some(engraved), "{layout:?} {engraved}");
                let capital = engraved.to_ascii_uppercase();
                assert_eq!(position(in_layout(layout, capital)), Some(engraved), "{layout:?} {capital}");
            }
        }
    }

    #[test]
    fn the_kyrgyz_layout_takes_away_signs_that_the_russian_one_keeps() {
        assert_eq!(in_layout(Layout::Russian, '-'), '-');
        assert_eq!(in_layout(Layout::Kyrgyz, '-'), 'ө');
        assert_eq!(in_layout(Layout::Kyrgyz, '='), 'ң');
        assert_eq!(in_layout(Layout::Kyrgyz, '\\'), 'ү');
        assert_eq!(in_layout(Layout::Russian, '['), 'х');
        for kept in ['?', ':', '.', ',', '%', '7', ' '] {
            assert_eq!(in_layout(Layout::Kyrgyz, kept), kept);
            assert_eq!(in_layout(Layout::Russian, kept), kept);
        }
    }
}
