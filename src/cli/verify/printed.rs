//! A head of the journal as it is printed: 64 digits in groups, or the four words that stand for the first of them.

use crate::text::check_words::{CHECK_WORDS, digits_of};

/// Digits of a head.
const DIGITS: usize = 64;

/// What was copied from a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Printed {
    /// All digits, in small letters.
    Digits(String),
    /// The digits for which check words stand.
    Words(String),
    /// All digits, from the code of a check sheet, which can be of nothing else.
    Sheet(String),
}

/// Why a text is no head.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum NotAHead {
    /// It has so many digits.
    Digits(usize),
    /// It has a sign that is no digit of a head, beside so many that are.
    Sign(char, usize),
}

impl Printed {
    /// Reads a text; blanks, hyphens and capitals do not matter.
    pub fn read(text: &str) -> Result<Self, NotAHead> {
        let words: Vec<&str> =
            text.split(|sign: char| !sign.is_alphabetic()).filter(|word| !word.is_empty()).collect();
        if words.len() == CHECK_WORDS
            && let Some(digits) = digits_of(words)
        {
            return Ok(Self::Words(digits));
        }
        let signs: Vec<char> = text.chars().filter(|sign| !is_between(*sign)).collect();
        let digits: String =
            signs.iter().filter(|sign| sign.is_ascii_hexdigit()).map(char::to_ascii_lowercase).collect();
        match signs.iter().find(|sign| !sign.is_ascii_hexdigit()) {
            Some(sign) => Err(NotAHead::Sign(*sign, digits.len())),
            None if digits.len() == DIGITS => Ok(Self::Digits(digits)),
            None => Err(NotAHead::Digits(digits.len())),
        }
    }
}

/// Whether a sign may stand between groups.
fn is_between(sign: char) -> bool {
    sign.is_whitespace() || matches!(sign, '-' | '\u{2010}'..='\u{2015}' | '\u{2212}')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::check_words;

    #[test]
    fn groups_with_blanks_and_hyphens_are_one_head() {
        let head = "0123456789abcdef".repeat(4);
        for between in ["", " ", "-", " – ", "\n"] {
            let parts: Vec<&str> = (0..8).map(|at| &head[at * 8..at * 8 + 8]).collect();
            let typed = parts.join(between).to_uppercase();
            assert_eq!(Printed::read(&typed), Ok(Printed::Digits(head.clone())), "{typed}");
        }
    }

    #[test]
    fn what_is_no_head_is_counted() {
        assert_eq!(Printed::read(""), Err(NotAHead::Digits(0)));
        assert_eq!(Printed::read("abc"), Err(NotAHead::Digits(3)));
        assert_eq!(Printed::read(&"a".repeat(65)), Err(NotAHead::Digits(65)));
        // A Cyrillic letter that looks the same.
        let typed = format!("{}с", "a".repeat(63));
        assert_eq!(Printed::read(&typed), Err(NotAHead::Sign('с', 63)));
    }

    #[test]
    fn four_words_of_the_list_stand_for_their_digits() {
        let words = check_words("00ff10a4");
        for between in [" ", " – ", ", "] {
            assert_eq!(Printed::read(&words.join(between)), Ok(Printed::Words("00ff10a4".to_owned())));
        }
        assert!(matches!(Printed::read(&words[..3].join(" ")), Err(NotAHead::Sign(..))));
    }
}
