//! Says a text in the two languages of official papers at once.

use super::model::{Column, Pair};
use crate::domain::{Localized, Moment, Offset};
use crate::text::{Messages, Text, date, grouped, in_words};

/// Signs of a code that are copied at one look.
const LONGEST_PART: usize = 16;

/// The two languages of a paper.
#[derive(Debug, Clone, Copy)]
pub struct Said<'a> {
    ky: &'a Messages,
    ru: &'a Messages,
}

impl<'a> Said<'a> {
    /// Takes the messages of the first and the second language.
    pub fn new(ky: &'a Messages, ru: &'a Messages) -> Self {
        Self { ky, ru }
    }

    /// The language of the first texts, as in `ky`.
    pub fn language(self) -> &'static str {
        self.ky.language().code()
    }

    /// Says a text; once where both languages say the same.
    pub fn text(self, text: &Text) -> Pair {
        once(self.ky.say(text), self.ru.say(text))
    }

    /// Says the text of a key.
    pub fn key(self, key: &'static str) -> Pair {
        self.text(&Text::new(key))
    }

    /// Says the text of a key that was put together.
    pub fn named(self, key: String) -> Pair {
        self.text(&Text::of(key))
    }

    /// Says a text of the data.
    pub fn localized(self, text: &Localized) -> Pair {
        let pick = |messages: &Messages| crate::text::pick(text, messages.language()).to_owned();
        once(pick(self.ky), pick(self.ru))
    }

    /// Writes a figure in words.
    pub fn words(self, figure: u32) -> Pair {
        let (first, second) = (self.ky.language(), self.ru.language());
        if first == second {
            return Pair::single(in_words(figure, first));
        }
        Pair::new(in_words(figure, first), in_words(figure, second))
    }

    /// Writes a moment.
    pub fn moment(self, moment: Moment, offset: Offset) -> String {
        date::moment(moment, offset, self.ky.language())
    }

    /// Makes a column with a title.
    pub fn column(self, key: &'static str, share: u16) -> Column {
        Column { head: self.key(key), share, figures: false }
    }

    /// Makes a column of figures with a title.
    pub fn figures(self, key: &'static str, share: u16) -> Column {
        Column { figures: true, ..self.column(key, share) }
    }
}

/// Writes a figure in groups of digits; a dash where it was left blank, so that nothing can be filled in later.
pub fn figure(figure: Option<u32>) -> String {
    figure.map_or_else(|| "–".to_owned(), grouped)
}

/// Writes hexadecimal digits in groups of eight.
pub fn in_eights(digits: &str) -> String {
    let mut text = String::with_capacity(digits.len() + digits.len() / 8);
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && place % 8 == 0 {
            text.push(' ');
        }
        text.push(digit);
    }
    text
}

/// Writes the text of a code in groups to copy by hand: a part of it each, and a long part in eights.
pub fn in_parts(text: &str) -> String {
    let groups = text
        .split_inclusive([':', '/'])
        .map(|part| if part.chars().count() > LONGEST_PART { in_eights(part) } else { part.to_owned() });
    groups.collect::<Vec<_>>().join(" ")
}

/// Puts a word before a text in each language: `Error: the sum differs`.
pub fn before(word: &Pair, text: &Pair) -> Pair {
    let join =
        |word: &str, text: &str| if text.is_empty() { String::new() } else { format!("{word}: {text}") };
    let ru = |pair: &Pair| if pair.ru.is_empty() { pair.ky.clone() } else { pair.ru.clone() };
    once(join(&word.ky, &text.ky), join(&ru(word), &ru(text)))
}

/// Joins lists in each language.
pub fn listed(items: &[Pair], between: &str) -> Pair {
    let ru = |pair: &Pair| if pair.ru.is_empty() { pair.ky.clone() } else { pair.ru.clone() };
    let ky: Vec<String> = items.iter().map(|pair| pair.ky.clone()).collect();
    let ru: Vec<String> = items.iter().map(ru).collect();
    once(ky.join(between), ru.join(between))
}

/// Puts both languages on one line: `Эскертме / Примечание`.
pub fn both(pair: &Pair) -> String {
    let texts = [pair.ky.as_str(), pair.ru.as_str()];
    texts.into_iter().filter(|text| !text.is_empty()).collect::<Vec<_>>().join(" / ")
}

/// Puts what somebody typed once under a text in both languages.
pub fn with_typed(pair: Pair, typed: &str) -> Pair {
    let Pair { ky, ru } = pair;
    let under = |text: String| match (text.is_empty(), typed.is_empty()) {
        (true, _) => typed.to_owned(),
        (false, true) => text,
        (false, false) => format!("{text}\n{typed}"),
    };
    if ru.is_empty() { Pair::single(under(ky)) } else { Pair::new(ky, under(ru)) }
}

fn once(ky: String, ru: String) -> Pair {
    if ky == ru { Pair::single(ky) } else { Pair::new(ky, ru) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn digits_of_a_fingerprint_stand_in_eights() {
        assert_eq!(in_eights("0123456789abcdef01"), "01234567 89abcdef 01");
        assert_eq!(in_eights(""), "");
    }

    #[test]
    fn a_code_is_copied_part_by_part() {
        let text = "TARTIP1:REAL:20270124:L1.1724/V2.-:0123456789ABCDEF01:5B01D7";
        let groups = "TARTIP1: REAL: 20270124: L1.1724/ V2.-: 01234567 89ABCDEF 01: 5B01D7";
        assert_eq!(in_parts(text), groups);
        assert_eq!(in_parts(""), "");
    }

    #[test]
    fn a_word_stands_before_a_text_in_its_language() {
        let error = Pair::new("Ката", "Ошибка");
        assert_eq!(before(&error, &Pair::new("а", "б")), Pair::new("Ката: а", "Ошибка: б"));
        assert_eq!(before(&error, &Pair::single("x")), Pair::new("Ката: x", "Ошибка: x"));
        assert_eq!(both(&error), "Ката / Ошибка");
        assert_eq!(both(&Pair::single("x")), "x");
        assert_eq!(
            listed(&[Pair::single("1"), Pair::new("эки", "два")], ", "),
            Pair::new("1, эки", "1, два")
        );
    }

    #[test]
    fn what_was_typed_stands_once_and_last() {
        assert_eq!(with_typed(Pair::new("а", "б"), "x"), Pair::new("а", "б\nx"));
        assert_eq!(with_typed(Pair::single("а"), "x"), Pair::single("а\nx"));
        assert_eq!(with_typed(Pair::default(), "x"), Pair::single("x"));
        assert_eq!(with_typed(Pair::new("а", "б"), ""), Pair::new("а", "б"));
    }
}
