//! Cleans text that was typed, pasted or imported, so that it is the same on every screen, sheet and export.
//!
//! Control characters, marks that reorder or hide text, pictures and characters two cells wide do not stay;
//! line ends, tabs and unusual spaces become a plain space; at most two marks stand over one letter. Letters
//! written from right to left are dropped too, because they turn the order of the numbers around them.

use unicode_segmentation::UnicodeSegmentation;
use unicode_width::UnicodeWidthChar;

/// The most marks that one letter keeps.
const MARKS: usize = 2;

/// Cleans a text and keeps at most `max` graphemes (letters as a person counts them) of it.
pub fn sanitize(text: &str, max: usize) -> String {
    let mut clean = String::new();
    for character in text.trim_matches(['\n', '\r']).replace("\r\n", "\n").chars() {
        push_clean(&mut clean, character);
    }
    match clean.grapheme_indices(true).nth(max) {
        Some((end, _)) => clean.get(..end).unwrap_or_default().to_owned(),
        None => clean,
    }
}

/// Appends a character if it may stay, and tells whether the text changed.
pub(crate) fn push_clean(clean: &mut String, character: char) -> bool {
    match kind(character) {
        Kind::Plain => clean.push(character),
        Kind::Space => clean.push(' '),
        Kind::Mark => return push_mark(clean, character),
        Kind::Forbidden => return false,
    }
    true
}

/// Й and ё that arrive as a letter and a mark become one letter: console fonts have no marks.
fn push_mark(clean: &mut String, mark: char) -> bool {
    let composed = match (clean.chars().next_back(), mark) {
        (Some('и'), '\u{306}') => Some('й'),
        (Some('И'), '\u{306}') => Some('Й'),
        (Some('е'), '\u{308}') => Some('ё'),
        (Some('Е'), '\u{308}') => Some('Ё'),
        _ => None,
    };
    if let Some(letter) = composed {
        clean.pop();
        clean.push(letter);
        return true;
    }
    let run = clean.chars().rev().take_while(|&c| kind(c) == Kind::Mark).count();
    let letter = clean.chars().rev().nth(run);
    let accepted = run < MARKS && letter.is_some_and(|letter| letter != ' ');
    if accepted {
        clean.push(mark);
    }
    accepted
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Kind {
    Plain,
    Space,
    Mark,
    Forbidden,
}

fn kind(character: char) -> Kind {
    if is_space(character) {
        Kind::Space
    } else if is_mark(character) {
        Kind::Mark
    } else if is_banned(character) || character.width() != Some(1) {
        Kind::Forbidden
    } else {
        Kind::Plain
    }
}

fn is_space(character: char) -> bool {
    matches!(
        character,
        '\n' | '\r'
            | '\t'
            | '\u{b}'
            | '\u{c}'
            | '\u{85}'
            | '\u{a0}'
            | '\u{1680}'
            | '\u{2028}'
            | '\u{2029}'
            | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}'
    )
}

/// The blocks of visible marks, without the one invisible character among them.
fn is_mark(character: char) -> bool {
    character != '\u{34f}'
        && matches!(
            character,
            '\u{300}'..='\u{36f}' | '\u{483}'..='\u{489}' | '\u{1ab0}'..='\u{1aff}' | '\u{1dc0}'..='\u{1dff}'
                | '\u{20d0}'..='\u{20ff}' | '\u{fe20}'..='\u{fe2f}'
        )
}

/// One cell wide and still unwanted: the hidden hyphen, scripts from right to left, private characters, pictures.
fn is_banned(character: char) -> bool {
    matches!(
        character,
        '\u{ad}' | '\u{590}'..='\u{8ff}' | '\u{fb1d}'..='\u{fdff}' | '\u{fe70}'..='\u{feff}'
            | '\u{e000}'..='\u{f8ff}' | '\u{fff0}'..='\u{ffff}' | '\u{10000}'..
    )
}

/// Tells whether a text holds only what [`sanitize`] lets stay.
#[cfg(test)]
pub(crate) fn is_clean(text: &str) -> bool {
    sanitize(text, usize::MAX) == text
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn names_in_three_languages_pass_unchanged() {
        for name in ["Үзүмчөк Алмагүл", "Жийде Ө. Ң.", "O'Brien-Šmid", "№ 7, «Ак-Жар» — §2 (тел. +996)"]
        {
            assert_eq!(sanitize(name, 100), name);
        }
    }

    #[test]
    fn what_hides_reorders_or_breaks_columns_is_dropped() {
        for (dirty, clean) in [
            ("a\u{1b}[31mb", "a[31mb"),
            ("12\u{202e}34\u{2066}5\u{200f}", "12345"),
            ("zero\u{200b}\u{200d}\u{2060}\u{feff}width", "zerowidth"),
            ("box 🗳 日本 ok", "box   ok"),
            ("soft\u{ad}hyphen\u{fe0f}", "softhyphen"),
            ("сто ١٢ אב", "сто  "),
            ("one\r\ntwo\nthree\tfour\r\n", "one two three four"),
            ("1\u{a0}724\u{202f}\u{3000}", "1 724  "),
            ("\u{301}a\u{301}\u{302}\u{303}\u{304}", "a\u{301}\u{302}"),
            ("и\u{306}од, Е\u{308}ж", "йод, Ёж"),
            ("\u{e0b0}\u{fffd}x", "x"),
        ] {
            assert_eq!(sanitize(dirty, 100), clean, "{dirty:?}");
        }
    }

    #[test]
    fn length_is_counted_in_letters_as_a_person_counts() {
        assert_eq!(sanitize("үңө", 2), "үң");
        assert_eq!(sanitize("a\u{301}bc", 2), "a\u{301}b");
        assert_eq!(sanitize("abc", 0), "");
    }

    proptest! {
        #[test]
        fn cleaning_twice_changes_nothing_more(text in any::<String>(), max in 0usize..40) {
            let once = sanitize(&text, max);
            prop_assert!(once.graphemes(true).count() <= max);
            prop_assert!(!once.chars().any(char::is_control));
            prop_assert_eq!(sanitize(&once, max), once);
        }
    }
}
