//! How facts and figures are referred to.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A fact's place: the desk that wrote it and its number on that desk, both from 1. Shown as `1:17`.
///
/// It never changes when desks are merged, so it also serves as the id of whatever the fact made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(try_from = "String", into = "String")]
pub struct Ref {
    /// The desk, from 1.
    pub desk: u16,
    /// The number on that desk, from 1.
    pub seq: u64,
}

impl fmt::Display for Ref {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.desk, self.seq)
    }
}

impl FromStr for Ref {
    type Err = String;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let parsed = text
            .split_once(':')
            .and_then(|(desk, seq)| Some(Self { desk: number(desk)?, seq: number(seq)? }));
        parsed.ok_or_else(|| format!("\"{text}\" is not a place like 1:17"))
    }
}

/// Reads digits as they would be written again: without a sign or a zero before them.
fn number<T: FromStr>(digits: &str) -> Option<T> {
    let plain =
        digits.bytes().all(|byte| byte.is_ascii_digit()) && (digits == "0" || !digits.starts_with('0'));
    plain.then(|| digits.parse().ok()).flatten()
}

impl From<Ref> for String {
    fn from(place: Ref) -> Self {
        place.to_string()
    }
}

impl TryFrom<String> for Ref {
    type Error = String;

    fn try_from(text: String) -> Result<Self, Self::Error> {
        text.parse()
    }
}

/// A place for one figure on a protocol: a line (`L7`) or the votes of an option (`V3`).
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(transparent)]
pub struct Cell(String);

impl Cell {
    /// The cell of a line.
    pub fn line(id: &str) -> Self {
        Self(id.to_owned())
    }

    /// The cell of an option's votes.
    pub fn votes(number: u16) -> Self {
        Self(format!("V{number}"))
    }

    /// The option's number, if this is a cell of votes. No line id begins with `V`.
    pub fn option(&self) -> Option<u16> {
        self.0.strip_prefix('V')?.parse().ok()
    }

    /// The name as rules write it.
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for Cell {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_has_one_spelling() {
        assert_eq!("1:17".parse::<Ref>(), Ok(Ref { desk: 1, seq: 17 }));
        for wrong in ["", "1", "1:", ":1", "01:1", "1:+1", "1:1:1", "70000:1"] {
            assert!(wrong.parse::<Ref>().is_err(), "{wrong}");
        }
    }

    #[test]
    fn a_cell_knows_its_option() {
        assert_eq!(Cell::votes(12).option(), Some(12));
        assert_eq!(Cell::line("L7").option(), None);
    }
}
