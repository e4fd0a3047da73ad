//! Numbers in words, as they are read aloud and written beside the digits of a protocol.

mod en;
mod ky;
#[cfg(test)]
mod read;
mod ru;

use super::Language;
use super::number::grouped;

/// The largest number that is written in words.
pub const LARGEST: u32 = 999_999_999;

/// Writes a number in words, from 0 to [`LARGEST`]; a larger one in digits.
pub fn in_words(number: u32, language: Language) -> String {
    if number > LARGEST {
        return grouped(number);
    }
    let number = Triples::of(number);
    match language {
        Language::Ky => ky::words(number),
        Language::Ru => ru::words(number),
        Language::En => en::words(number),
    }
}

/// A number below a thousand million in three groups of three digits, each below 1,000.
#[derive(Debug, Clone, Copy)]
struct Triples {
    millions: u32,
    thousands: u32,
    units: u32,
}

impl Triples {
    fn of(number: u32) -> Self {
        Self { millions: number / 1_000_000, thousands: number / 1000 % 1000, units: number % 1000 }
    }

    fn is_zero(self) -> bool {
        self.millions == 0 && self.thousands == 0 && self.units == 0
    }
}

/// The word of a table for a digit; empty for 0 and beyond the table.
fn word(table: &[&'static str], digit: u32) -> &'static str {
    usize::try_from(digit).ok().and_then(|digit| table.get(digit)).copied().unwrap_or_default()
}

/// Joins the words that are not empty.
fn joined(words: impl IntoIterator<Item = impl AsRef<str>>) -> String {
    words.into_iter().fold(String::new(), |mut text, word| {
        if !word.as_ref().is_empty() {
            if !text.is_empty() {
                text.push(' ');
            }
            text.push_str(word.as_ref());
        }
        text
    })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn numbers_are_written_as_they_are_read_aloud() {
        for (number, ky, ru, en) in [
            (0, "нөл", "ноль", "zero"),
            (1, "бир", "один", "one"),
            (2, "эки", "два", "two"),
            (10, "он", "десять", "ten"),
            (11, "он бир", "одиннадцать", "eleven"),
            (14, "он төрт", "четырнадцать", "fourteen"),
            (20, "жыйырма", "двадцать", "twenty"),
            (40, "кырк", "сорок", "forty"),
            (62, "алтымыш эки", "шестьдесят два", "sixty-two"),
            (99, "токсон тогуз", "девяносто девять", "ninety-nine"),
            (100, "жүз", "сто", "one hundred"),
            (101, "жүз бир", "сто один", "one hundred one"),
            (200, "эки жүз", "двести", "two hundred"),
            (412, "төрт жүз он эки", "четыреста двенадцать", "four hundred twelve"),
            (630, "алты жүз отуз", "шестьсот тридцать", "six hundred thirty"),
            (1000, "бир миң", "одна тысяча", "one thousand"),
            (1100, "бир миң жүз", "одна тысяча сто", "one thousand one hundred"),
            (
                1724,
                "бир миң жети жүз жыйырма төрт",
                "одна тысяча семьсот двадцать четыре",
                "one thousand seven hundred twenty-four",
            ),
            (2002, "эки миң эки", "две тысячи два", "two thousand two"),
            (5000, "беш миң", "пять тысяч", "five thousand"),
            (11_000, "он бир миң", "одиннадцать тысяч", "eleven thousand"),
            (21_001, "жыйырма бир миң бир", "двадцать одна тысяча один", "twenty-one thousand one"),
            (100_000, "жүз миң", "сто тысяч", "one hundred thousand"),
            (112_000, "жүз он эки миң", "сто двенадцать тысяч", "one hundred twelve thousand"),
            (1_000_000, "бир миллион", "один миллион", "one million"),
            (2_000_001, "эки миллион бир", "два миллиона один", "two million one"),
            (
                4_300_050,
                "төрт миллион үч жүз миң элүү",
                "четыре миллиона триста тысяч пятьдесят",
                "four million three hundred thousand fifty",
            ),
            (
                999_999_999,
                "тогуз жүз токсон тогуз миллион тогуз жүз токсон тогуз миң тогуз жүз токсон тогуз",
                "девятьсот девяносто девять миллионов девятьсот девяносто девять тысяч девятьсот девяносто девять",
                "nine hundred ninety-nine million nine hundred ninety-nine thousand nine hundred ninety-nine",
            ),
        ] {
            assert_eq!(Language::ALL.map(|language| in_words(number, language)), [ky, ru, en], "{number}");
        }
    }

    #[test]
    fn a_larger_number_keeps_its_digits() {
        assert_eq!(in_words(LARGEST + 1, Language::Ky), "1\u{a0}000\u{a0}000\u{a0}000");
    }

    #[test]
    fn every_number_of_a_precinct_is_read_back() {
        for language in Language::ALL {
            for number in 0..=9999 {
                let words = in_words(number, language);
                assert_eq!(read::number(&words, language), Some(number), "{words}");
            }
        }
    }

    proptest! {
        #[test]
        fn any_number_is_read_back(number in 0..=LARGEST) {
            for language in Language::ALL {
                let words = in_words(number, language);
                prop_assert_eq!(read::number(&words, language), Some(number), "{}", words);
            }
        }
    }
}
