//! What a check sheet says as one line of text, for the square code on it.
//!
//! ```text
//! TARTIP1:HEAD:REAL:1234:20270124:57:9F2C…:62971C…:5B01D7
//! ```
//!
//! Practice or real, precinct, date, how many facts there were, the hash of the last of them, the public half of the key
//! as its 32 bytes (a hyphen where none was made), and the beginning of the SHA-256 of what stands before it, against
//! slips of the hand. The id of the book is in the hash. Nobody signs it: it is worth what the sheet is on which it hangs.

use chrono::NaiveDate;
use serde::Serialize;

use super::code::escape::Letters;
use super::code::signature::{key_from_digits, key_to_digits};
use super::code::{CodeError, PRACTICE, PREFIX, Part, REAL, number, plain, read_date, read_fingerprint, sum};
use crate::domain::Day;

/// The second part, where the code of a protocol says whether it is practice.
const HEAD: &str = "HEAD";
/// What stands for a key where none was made.
const NO_KEY: &str = "-";

/// What the code of a check sheet says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct HeadCode {
    /// Whether the day is a mock election.
    pub practice: bool,
    /// Number of the precinct.
    pub precinct: String,
    /// Voting day.
    pub date: NaiveDate,
    /// How many facts there were.
    pub facts: u64,
    /// Hash of the last of them, 64 hexadecimal digits.
    pub head: String,
    /// Public half of the key, as OpenSSH writes it; none where no key was made.
    pub key: Option<String>,
}

impl HeadCode {
    /// The code of a day whose last fact has this hash.
    pub fn of(day: &Day, head: &str) -> Self {
        let facts = u64::try_from(day.journal.len()).unwrap_or(u64::MAX);
        Self::at(day, facts, head)
    }

    /// The code as it was after so many facts, of which the last had this hash.
    pub fn at(day: &Day, facts: u64, head: &str) -> Self {
        let made = day.keys.made.iter().rev().find(|key| key.at.seq <= facts);
        Self {
            practice: day.opened.practice,
            precinct: day.opened.precinct.clone(),
            date: day.opened.date,
            facts,
            head: head.to_ascii_lowercase(),
            // Of a key of another kind nothing is said that could be taken for one.
            key: made.map(|key| key.stated.0.clone()).filter(|line| key_to_digits(line).is_some()),
        }
    }

    /// The text.
    pub fn text(&self) -> String {
        let key = self.key.as_deref().and_then(key_to_digits);
        let parts = [
            PREFIX.to_owned(),
            HEAD.to_owned(),
            if self.practice { PRACTICE } else { REAL }.to_owned(),
            Letters::Small.write(&self.precinct),
            self.date.format("%Y%m%d").to_string(),
            self.facts.to_string(),
            self.head.to_ascii_uppercase(),
            key.unwrap_or_else(|| NO_KEY.to_owned()),
        ];
        let text = parts.join(":");
        let sum = sum(&text);
        format!("{text}:{sum}")
    }

    /// Whether a text begins as the code of a check sheet, so that whatever is wrong with it is said of such a code.
    pub fn is_meant(text: &str) -> bool {
        plain(text).is_ok_and(|text| text.split(':').nth(1) == Some(HEAD))
    }

    /// Reads a text. Spaces, line ends and small letters do not matter, so that it can be copied from paper.
    pub fn read(text: &str) -> Result<Self, CodeError> {
        let text = plain(text)?;
        let parts: Vec<&str> = text.split(':').skip(1).collect();
        let [HEAD, practice, precinct, date, facts, head, key, sum_read] = parts.as_slice() else {
            return Err(CodeError::Parts);
        };
        let covered = text.rsplit_once(':').map_or("", |(covered, _)| covered);
        if *sum_read != sum(covered) {
            return Err(CodeError::Sum);
        }
        let unread = CodeError::Unread;
        Ok(Self {
            practice: match *practice {
                PRACTICE => true,
                REAL => false,
                _ => return Err(unread(Part::Practice)),
            },
            precinct: Letters::Small.read(precinct).ok_or(unread(Part::Precinct))?,
            date: read_date(date).ok_or(unread(Part::Date))?,
            facts: number(facts).ok_or(unread(Part::Facts))?,
            head: read_fingerprint(head).ok_or(unread(Part::Head))?,
            key: match *key {
                NO_KEY => None,
                digits => Some(key_from_digits(digits).ok_or(unread(Part::Key))?),
            },
        })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGKXHE2mFQWpWqNLIJ2C0Xlbfh3OlO8Mf6lbXPDpUuCk";

    fn code() -> HeadCode {
        HeadCode {
            practice: false,
            precinct: "1234".to_owned(),
            date: NaiveDate::from_ymd_opt(2027, 1, 24).unwrap(),
            facts: 57,
            head: "0123456789abcdef".repeat(4),
            key: Some(KEY.to_owned()),
        }
    }

    /// A text with another part and a sum that is right.
    fn with(part: usize, other: &str) -> String {
        let text = code().text();
        let mut parts: Vec<&str> = text.split(':').collect();
        parts[part] = other;
        parts.pop();
        let text = parts.join(":");
        format!("{text}:{}", sum(&text))
    }

    #[test]
    fn a_code_is_read_as_it_is_written_in_small_letters_and_pieces_too() {
        let text = code().text();
        assert!(text.starts_with("TARTIP1:HEAD:REAL:1234:20270124:57:0123456789ABCDEF"), "{text}");
        assert_eq!(HeadCode::read(&text), Ok(code()));
        let pieces: String = text.to_lowercase().chars().flat_map(|sign| [sign, '\n']).collect();
        assert_eq!(HeadCode::read(&pieces), Ok(code()));
        let bare = HeadCode { practice: true, key: None, ..code() };
        assert_eq!(HeadCode::read(&bare.text()), Ok(bare));
        assert!(HeadCode::is_meant(&text) && HeadCode::is_meant("tartip1:head"));
        assert!(!HeadCode::is_meant("TARTIP1:REAL:1234") && !HeadCode::is_meant("TARTIP2:HEAD:1"));
    }

    #[test]
    fn what_is_wrong_is_named() {
        for (part, other, named) in [
            (2, "MOCK", Part::Practice),
            (3, "12/34", Part::Precinct),
            (4, "20270230", Part::Date),
            (5, "057", Part::Facts),
            (6, "0123", Part::Head),
            (7, "62971C", Part::Key),
        ] {
            assert_eq!(HeadCode::read(&with(part, other)), Err(CodeError::Unread(named)), "{part}");
        }
        let text = code().text();
        assert_eq!(HeadCode::read(&text.replacen("57", "58", 1)), Err(CodeError::Sum));
        assert_eq!(HeadCode::read(&format!("{text}:1")), Err(CodeError::Parts));
        assert_eq!(HeadCode::read("TARTIP1:HEAD"), Err(CodeError::Parts));
        assert_eq!(HeadCode::read("hello"), Err(CodeError::NotACode));
        assert_eq!(HeadCode::read("TARTIP2:HEAD:1"), Err(CodeError::OtherVersion));
        assert_eq!(HeadCode::read(&"1".repeat(9_000)), Err(CodeError::TooLong));
    }
}
