//! Lines of plain text, measured in terminal columns.

use unicode_width::{UnicodeWidthChar, UnicodeWidthStr};

/// Measures a text in columns.
pub fn measure(text: &str) -> usize {
    text.width()
}

/// Takes out what would move a cursor or turn the text round; line feeds stay.
pub fn clean(text: &str) -> String {
    text.chars()
        .filter_map(|c| match c {
            '\n' => Some('\n'),
            '\u{a0}' | '\u{202f}' | '\u{2007}' => Some('\u{a0}'),
            '\u{ad}'
            | '\u{200b}'..='\u{200f}'
            | '\u{202a}'..='\u{202e}'
            | '\u{2060}'..='\u{206f}'
            | '\u{feff}' => None,
            c if c.is_whitespace() => Some(' '),
            c if c.is_control() => None,
            c => Some(c),
        })
        .collect()
}

/// Breaks a text into lines of at most `width` columns, at line feeds and between words; a longer word is cut.
/// An empty text gives no lines; spaces that hold digits together become plain.
pub fn wrap(text: &str, width: usize) -> Vec<String> {
    let text = clean(text);
    if text.trim().is_empty() {
        return Vec::new();
    }
    text.split('\n')
        .flat_map(|line| wrap_line(line, width.max(2)))
        .map(|line| line.replace('\u{a0}', " "))
        .collect()
}

fn wrap_line(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        let gap = usize::from(!line.is_empty());
        if measure(&line) + gap + measure(word) <= width {
            if gap == 1 {
                line.push(' ');
            }
            line.push_str(word);
            continue;
        }
        if !line.is_empty() {
            lines.push(std::mem::take(&mut line));
        }
        for character in word.chars() {
            if measure(&line) + character.width().unwrap_or(0) > width {
                lines.push(std::mem::take(&mut line));
            }
            line.push(character);
        }
    }
    lines.push(line);
    lines
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn breaks_words_and_cuts_what_is_longer() {
        assert_eq!(wrap("шайлоо участогу № 1234", 10), ["шайлоо", "участогу №", "1234"]);
        assert_eq!(wrap("0123456789ab", 5), ["01234", "56789", "ab"]);
        assert_eq!(wrap("а\n\nб", 5), ["а", "", "б"]);
        assert!(wrap(" \n", 5).is_empty());
    }

    #[test]
    fn holds_digit_groups_together() {
        assert_eq!(wrap("саны 1\u{a0}724", 7), ["саны", "1 724"]);
    }

    #[test]
    fn lets_no_escape_sequence_through() {
        assert_eq!(clean("а\u{1b}[31mб\u{7}\u{202e}в\tг"), "а[31mбв г");
    }
}
