//! Breaks text into lines by measured width.

use crate::documents::font::{Typeface, Weight};

/// Breaks a cleaned text into lines no wider than `width` points: at line feeds, between words, after a hyphen
/// between letters, and inside a word only where the word alone is too wide. An empty text gives no lines.
pub fn wrap(face: &Typeface, weight: Weight, size: f32, width: f32, text: &str) -> Vec<String> {
    if text.trim().is_empty() {
        return Vec::new();
    }
    text.split('\n').flat_map(|paragraph| wrap_line(face, weight, size, width, paragraph)).collect()
}

/// The width of the widest piece of a cleaned text that is broken only where it alone is too wide.
pub fn widest(face: &Typeface, weight: Weight, size: f32, text: &str) -> f32 {
    let words = text.split(['\n', ' ']).flat_map(parts);
    words.map(|part| face.width(weight, size, part)).fold(0.0, f32::max)
}

fn wrap_line(face: &Typeface, weight: Weight, size: f32, width: f32, text: &str) -> Vec<String> {
    let mut lines = Vec::new();
    let mut line = String::new();
    let mut used = 0.0;
    let space = face.width(weight, size, " ");
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        for (nth, part) in parts(word).into_iter().enumerate() {
            let gap = if nth == 0 && !line.is_empty() { space } else { 0.0 };
            let part_width = face.width(weight, size, part);
            if used + gap + part_width <= width || line.is_empty() && part_width <= width {
                if gap > 0.0 {
                    line.push(' ');
                }
                line.push_str(part);
                used += gap + part_width;
                continue;
            }
            if !line.is_empty() {
                lines.push(std::mem::take(&mut line));
            }
            (line, used) = cut(face, weight, size, width, part, &mut lines);
        }
    }
    lines.push(line);
    lines
}

/// Splits a word after each hyphen that stands between letters.
fn parts(word: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let mut rest = word;
    let mut from = 0;
    while let Some(at) = rest.get(from..).and_then(|tail| tail.find('-')) {
        let after = from + at + 1;
        let (head, tail) = rest.split_at(after);
        let letter_before = head.chars().rev().nth(1).is_some_and(char::is_alphabetic);
        let letter_after = tail.chars().next().is_some_and(char::is_alphabetic);
        if letter_before && letter_after {
            parts.push(head);
            rest = tail;
            from = 0;
        } else {
            from = after;
        }
    }
    parts.push(rest);
    parts
}

/// Cuts a word that is wider than the line, leaving its end as the new line.
fn cut(
    face: &Typeface,
    weight: Weight,
    size: f32,
    width: f32,
    word: &str,
    lines: &mut Vec<String>,
) -> (String, f32) {
    let mut line = String::new();
    let mut used = 0.0;
    for character in word.chars() {
        let advance = face.glyph(weight, character).map_or(0.0, |(_, advance)| advance * size);
        if used + advance > width && !line.is_empty() {
            lines.push(std::mem::take(&mut line));
            used = 0.0;
        }
        line.push(character);
        used += advance;
    }
    (line, used)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(width: f32, text: &str) -> Vec<String> {
        wrap(&Typeface::load().unwrap(), Weight::Regular, 12.0, width, text)
    }

    #[test]
    fn breaks_between_words_and_at_line_feeds() {
        assert_eq!(lines(70.0, "шайлоо  участогу\nУШК"), ["шайлоо", "участогу", "УШК"]);
        assert_eq!(lines(500.0, "шайлоо  участогу"), ["шайлоо участогу"]);
        assert!(lines(70.0, " \n ").is_empty());
    }

    #[test]
    fn keeps_an_empty_line_in_the_middle() {
        assert_eq!(lines(500.0, "а\n\nб"), ["а", "", "б"]);
    }

    #[test]
    fn breaks_after_a_hyphen_between_letters_only() {
        assert_eq!(parts("Иссык-Куль"), ["Иссык-", "Куль"]);
        assert_eq!(parts("2027-01-24"), ["2027-01-24"]);
        assert_eq!(parts("-а-"), ["-а-"]);
        assert_eq!(parts("-"), ["-"]);
    }

    #[test]
    fn cuts_a_word_that_no_line_holds_and_loses_nothing() {
        let word = "0123456789abcdef".repeat(4);
        let cut = lines(100.0, &word);
        assert!(cut.len() > 1);
        assert_eq!(cut.concat(), word);
    }

    #[test]
    fn no_line_is_wider_than_asked() {
        let face = Typeface::load().unwrap();
        for line in lines(90.0, "Мөөнөтүнөн мурда добуш берген шайлоочулардын саны, шайлоо-участогунда")
        {
            assert!(face.width(Weight::Regular, 12.0, &line) <= 90.01, "{line}");
        }
    }
}
