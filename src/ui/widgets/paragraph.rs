//! Text broken into lines by words.

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use unicode_segmentation::UnicodeSegmentation;

use super::{columns, count, put};

/// Draws a text, broken by words, from the top of an area, and returns the rows used.
pub fn paragraph(buffer: &mut Buffer, area: Rect, text: &str, style: Style) -> u16 {
    let lines = wrap(text, area.width);
    for (line, y) in lines.iter().zip(0..area.height) {
        put(buffer, area, 0, y, line, style);
    }
    count(lines.len()).min(area.height)
}

/// Breaks a text into lines of at most `width` columns; no lines where there is no width.
///
/// Line ends in the text are kept. A word longer than a line is broken where the line ends. Only the plain space
/// separates words: a number grouped with unbreakable spaces stays together.
pub fn wrap(text: &str, width: u16) -> Vec<String> {
    if width == 0 {
        return Vec::new();
    }
    text.lines().flat_map(|line| wrap_line(line, width)).collect()
}

fn wrap_line(line: &str, width: u16) -> Vec<String> {
    let mut done = Vec::new();
    let mut current = String::new();
    for word in line.split(' ').filter(|word| !word.is_empty()) {
        if !current.is_empty() {
            if columns(&current).saturating_add(1).saturating_add(columns(word)) <= width {
                current.push(' ');
                current.push_str(word);
                continue;
            }
            done.push(std::mem::take(&mut current));
        }
        for grapheme in word.graphemes(true) {
            if !current.is_empty() && columns(&current).saturating_add(columns(grapheme)) > width {
                done.push(std::mem::take(&mut current));
            }
            current.push_str(grapheme);
        }
    }
    done.push(current);
    done
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    #[test]
    fn words_are_kept_whole_where_they_can_be() {
        for (text, width, lines) in [
            ("жарактуу бюллетендер 630", 12, vec!["жарактуу", "бюллетендер", "630"]),
            ("one two three", 7, vec!["one two", "three"]),
            ("one\n\n  two", 9, vec!["one", "", "two"]),
            ("бюллетендер", 4, vec!["бюлл", "етен", "дер"]),
            ("a 1\u{a0}724", 5, vec!["a", "1\u{a0}724"]),
            ("", 5, vec![]),
            ("anything", 0, vec![]),
        ] {
            assert_eq!(wrap(text, width), lines, "{text:?} in {width}");
        }
    }

    #[test]
    fn the_rows_used_are_told_and_the_area_is_the_limit() {
        let mut buffer = Buffer::empty(Rect::new(0, 0, 6, 3));
        assert_eq!(paragraph(&mut buffer, Rect::new(1, 1, 4, 9), "one two three", Style::new()), 4);
        assert_eq!(buffer, Buffer::with_lines(["      ", " one  ", " two  "]));
        assert_eq!(paragraph(&mut buffer, Rect::new(1, 1, 4, 1), "one two", Style::new()), 1);
    }

    proptest! {
        #[test]
        fn no_line_is_too_wide_and_no_letter_is_lost(text in "[a-zйүө \n]{0,60}", width in 1u16..20) {
            let lines = wrap(&text, width);
            prop_assert!(lines.iter().all(|line| columns(line) <= width));
            let letters = |text: &str| text.split_whitespace().collect::<String>();
            prop_assert_eq!(letters(&lines.concat()), letters(&text));
        }
    }
}
