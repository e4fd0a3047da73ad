//! Check words: the beginning of a fingerprint as four words that two people can read to each other.
//!
//! The list never changes: papers with its words are kept for years. It holds 256 short Kyrgyz nouns without ң, ө
//! and ү, no two of which are one letter apart, so that a slip of the pen or the ear does not make another word.

/// One word a line; the line number from 0 is the byte.
const WORDS: &str = include_str!(concat!(env!("CARGO_MANIFEST_DIR"), "/assets/words.txt"));

/// How many words stand for a fingerprint, one for each of its first bytes.
pub const CHECK_WORDS: usize = 4;

/// Finds the check words of a fingerprint in hexadecimal; fewer where it has fewer digits or other signs.
pub fn check_words(fingerprint: &str) -> Vec<&'static str> {
    (0..CHECK_WORDS).map_while(|place| word(fingerprint.get(place * 2..place * 2 + 2)?)).collect()
}

/// Finds the digits for which words stand, the reverse of [`check_words`]; `None` where one is not of the list.
pub fn digits_of<'a>(words: impl IntoIterator<Item = &'a str>) -> Option<String> {
    let digits = |word: &str| {
        let word = word.to_lowercase();
        WORDS.lines().position(|known| known == word).map(|byte| format!("{byte:02x}"))
    };
    words.into_iter().map(digits).collect()
}

fn word(byte: &str) -> Option<&'static str> {
    WORDS.lines().nth(u8::from_str_radix(byte, 16).ok()?.into())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_bytes_choose_the_words() {
        let list: Vec<&str> = WORDS.lines().collect();
        assert_eq!(check_words("00ff10a4aaaa"), [list[0], list[255], list[16], list[164]]);
        assert_eq!(check_words("00ff10A4"), check_words("00ff10a4"));
        assert_eq!(check_words("00f"), [list[0]]);
        assert!(check_words("").is_empty() && check_words("кара").is_empty());
    }

    #[test]
    fn digits_come_back_from_their_words() {
        let words = check_words("00ff10a4");
        assert_eq!(digits_of(words.iter().copied()).as_deref(), Some("00ff10a4"));
        let capital = words[0].to_uppercase();
        assert_eq!(digits_of([capital.as_str()]).as_deref(), Some("00"));
        assert_eq!(digits_of(["00", words[0]]), None);
    }

    #[test]
    fn words_are_short_plain_and_far_apart() {
        let list: Vec<Vec<char>> = WORDS.lines().map(|word| word.chars().collect()).collect();
        assert_eq!(list.len(), 256);
        for word in &list {
            assert!(
                (3..=7).contains(&word.len()) && word.iter().all(|c| ('а'..='я').contains(c)),
                "{word:?}"
            );
        }
        for (place, word) in list.iter().enumerate() {
            for other in &list[place + 1..] {
                assert!(!one_letter_apart(word, other), "{word:?} {other:?}");
            }
        }
    }

    #[test]
    fn the_list_is_the_one_that_papers_were_printed_with() {
        use sha2::{Digest, Sha256};
        let mut hash = String::new();
        for byte in Sha256::digest(WORDS) {
            hash.extend([byte >> 4, byte & 15].map(|digit| char::from_digit(digit.into(), 16).unwrap()));
        }
        assert_eq!(hash, "89e5f6578b70dfa3d4831797cb1c7093b059dd1bfc0f94a4fa881d32b8a96b37");
    }

    /// Whether two words are equal, or one by changing, adding or leaving out a letter of the other.
    fn one_letter_apart(one: &[char], other: &[char]) -> bool {
        let (short, long) = if one.len() <= other.len() { (one, other) } else { (other, one) };
        let head = short.iter().zip(long).take_while(|(a, b)| a == b).count();
        let rest = |skip: usize| short.get(head + skip..).unwrap_or_default();
        let beyond = long.get(head + 1..).unwrap_or_default();
        match long.len() - short.len() {
            0 => rest(1) == beyond,
            1 => rest(0) == beyond,
            _ => false,
        }
    }
}
