//! The result of a contest as one line of text, for the square code on a protocol's last page.
//!
//! ```text
//! TARTIP1:PRACTICE:1234:20270124:PRESIDENT:KG-PRESIDENT:2025-01:1.2:L1.1724/L2.30/V1.901/V2.-:9F2C…:5B01D7
//! ```
//!
//! Practice or real, precinct, date, contest, form, its edition, version and draft, figures by cell with a hyphen for a
//! blank, the fingerprint, and the beginning of the SHA-256 of what stands before it, against slips of the hand. A
//! signature of the commission's key follows after one more colon, as 128 hexadecimal digits; it covers all before it.
//! Only signs that a square code packs densely are used: what is neither a capital, a digit nor a hyphen stands as the
//! UTF-8 bytes of itself, each as `%` and two digits. Small Latin letters of names stand as capitals.

pub(super) mod escape;
pub(super) mod signature;

use chrono::NaiveDate;
use serde::Serialize;
use sha2::{Digest, Sha256};
use thiserror::Error;

use escape::Letters;

use super::canonical::hexadecimal;
use crate::domain::Day;
use crate::domain::day::Row;
use crate::domain::fact::Cell;
use crate::domain::protocol::Protocol;

/// What every code of this version begins with.
pub const PREFIX: &str = "TARTIP1";
/// No longer text is looked at, spaces included.
pub const LONGEST: usize = 8_000;

pub(super) const PRACTICE: &str = "PRACTICE";
pub(super) const REAL: &str = "REAL";
/// Digits of the sum at the end.
const SUM: usize = 6;

/// What the code of a protocol says.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Code {
    /// Whether the day is a mock election.
    pub practice: bool,
    /// Number of the precinct.
    pub precinct: String,
    /// Voting day.
    pub date: NaiveDate,
    /// Short name of the contest.
    pub contest: String,
    /// Short name of the form.
    pub form: String,
    /// Edition of the form.
    pub edition: String,
    /// Version, from 1.
    pub version: u16,
    /// Draft of that version, from 1.
    pub draft: u16,
    /// Figures in the order of the protocol; none where a line was left blank.
    pub figures: Vec<(Cell, Option<u32>)>,
    /// Fingerprint of the protocol, 64 hexadecimal digits.
    pub fingerprint: String,
}

/// Why a text is no code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error, Serialize)]
#[serde(rename_all = "kebab-case", tag = "problem", content = "part")]
pub enum CodeError {
    /// It is longer than any code.
    #[error("the text is longer than any code")]
    TooLong,
    /// It does not begin as a code does.
    #[error("the text is no code of a protocol")]
    NotACode,
    /// It is a code of a version that this program does not know.
    #[error("the code is of another version")]
    OtherVersion,
    /// It ends too early, or goes on after its end.
    #[error("the code has too few or too many parts")]
    Parts,
    /// A part of it cannot be read.
    #[error("{0:?} of the code cannot be read")]
    Unread(Part),
    /// Its sum is not that of what stands before: a sign was lost or mistaken, or somebody changed a figure.
    #[error("the sum of the code is another")]
    Sum,
}

/// A part of a code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Part {
    /// Practice or real.
    Practice,
    /// Number of the precinct.
    Precinct,
    /// Voting day.
    Date,
    /// Contest.
    Contest,
    /// Form or its edition.
    Form,
    /// Version and draft.
    Version,
    /// Figures.
    Figures,
    /// Fingerprint.
    Fingerprint,
    /// Signature.
    Signature,
    /// How many facts there were.
    Facts,
    /// Hash of the last fact.
    Head,
    /// Public half of the key.
    Key,
}

impl Code {
    /// The code of a contest's last draft or version; `None` before the first draft.
    pub fn of(day: &Day, contest: &str) -> Option<Self> {
        Self::of_protocol(day, day.contest(contest)?.protocol()?)
    }

    /// The code of a draft or version.
    pub fn of_protocol(day: &Day, protocol: &Protocol) -> Option<Self> {
        let drafted = &protocol.drafted;
        let form = day.form_of(protocol)?;
        let figure = |row: Row| {
            let figure = drafted.cells.get(&row.cell).copied().flatten();
            (row.cell, figure)
        };
        Some(Self {
            practice: day.opened.practice,
            precinct: day.opened.precinct.clone(),
            date: day.opened.date,
            contest: drafted.contest.clone(),
            form: form.id.clone(),
            edition: form.edition.clone(),
            version: drafted.version,
            draft: drafted.draft,
            figures: day.rows_under(form, &drafted.contest).into_iter().map(figure).collect(),
            fingerprint: drafted.fingerprint.clone(),
        })
    }

    /// The text of a draft's or version's code, with the commission's last signature over it where the book has one.
    pub fn text_of(day: &Day, protocol: &Protocol) -> Option<String> {
        let code = Self::of_protocol(day, protocol)?;
        let signed = day.keys.codes.iter().rev().find(|signed| signed.stated.protocol == protocol.at);
        let signed = signed.and_then(|signed| code.signed(&signed.stated.signature));
        Some(signed.unwrap_or_else(|| code.text()))
    }

    /// The text, without a signature. It is what a signature covers.
    pub fn text(&self) -> String {
        let figures: Vec<String> = self
            .figures
            .iter()
            .map(|(cell, figure)| {
                let figure = figure.map_or_else(|| "-".to_owned(), |figure| figure.to_string());
                format!("{}.{figure}", Letters::Capital.write(cell.as_str()))
            })
            .collect();
        let parts = [
            PREFIX.to_owned(),
            if self.practice { PRACTICE } else { REAL }.to_owned(),
            Letters::Small.write(&self.precinct),
            self.date.format("%Y%m%d").to_string(),
            Letters::Small.write(&self.contest),
            Letters::Small.write(&self.form),
            Letters::Small.write(&self.edition),
            format!("{}.{}", self.version, self.draft),
            figures.join("/"),
            self.fingerprint.to_ascii_uppercase(),
        ];
        let text = parts.join(":");
        let sum = sum(&text);
        format!("{text}:{sum}")
    }

    /// The text with a signature over [`Self::text`], given as 64 bytes in base64; `None` where it is none.
    pub fn signed(&self, signature: &str) -> Option<String> {
        Some(format!("{}:{}", self.text(), signature::to_digits(signature)?))
    }

    /// Reads a text, with its signature in base64 where it has one. Spaces, line ends and small letters do not matter, so
    /// that it can be copied from paper.
    pub fn read(text: &str) -> Result<(Self, Option<String>), CodeError> {
        let text = plain(text)?;
        let parts: Vec<&str> = text.split(':').skip(1).collect();
        let (body, rest) = parts.split_at_checked(10).ok_or(CodeError::Parts)?;
        let signature = match rest {
            [] => None,
            [digits] => Some(signature::from_digits(digits).ok_or(CodeError::Unread(Part::Signature))?),
            _ => return Err(CodeError::Parts),
        };
        let [practice, precinct, date, contest, form, edition, version, figures, fingerprint, sum_read] =
            body
        else {
            return Err(CodeError::Parts);
        };
        let covered = format!("{PREFIX}:{}", body.get(..9).unwrap_or_default().join(":"));
        if *sum_read != sum(&covered) {
            return Err(CodeError::Sum);
        }
        let told = |text: &str, part| Letters::Small.read(text).ok_or(CodeError::Unread(part));
        let code = Self {
            practice: match *practice {
                PRACTICE => true,
                REAL => false,
                _ => return Err(CodeError::Unread(Part::Practice)),
            },
            precinct: told(precinct, Part::Precinct)?,
            date: read_date(date).ok_or(CodeError::Unread(Part::Date))?,
            contest: told(contest, Part::Contest)?,
            form: told(form, Part::Form)?,
            edition: told(edition, Part::Form)?,
            version: 0,
            draft: 0,
            figures: read_figures(figures).ok_or(CodeError::Unread(Part::Figures))?,
            fingerprint: read_fingerprint(fingerprint).ok_or(CodeError::Unread(Part::Fingerprint))?,
        };
        let (version, draft) = read_version(version).ok_or(CodeError::Unread(Part::Version))?;
        Ok((Self { version, draft, ..code }, signature))
    }
}

/// The text of any code without spaces and in capitals; fails where it begins as none of this version does.
pub(super) fn plain(text: &str) -> Result<String, CodeError> {
    if text.len() > LONGEST {
        return Err(CodeError::TooLong);
    }
    let text: String = text.chars().filter(|c| !c.is_whitespace()).collect();
    let text = text.to_ascii_uppercase();
    let (first, _) = text.split_once(':').ok_or(CodeError::NotACode)?;
    if first != PREFIX {
        let other = first.strip_prefix("TARTIP").is_some_and(is_number);
        return Err(if other { CodeError::OtherVersion } else { CodeError::NotACode });
    }
    Ok(text)
}

pub(super) fn sum(text: &str) -> String {
    let mut digits = hexadecimal(&Sha256::digest(text));
    digits.truncate(SUM);
    digits.to_ascii_uppercase()
}

fn is_number(text: &str) -> bool {
    !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit())
}

/// A number in its one spelling: digits, no zero before them.
pub(super) fn number<N: std::str::FromStr>(text: &str) -> Option<N> {
    let spelled = is_number(text) && (text == "0" || !text.starts_with('0'));
    spelled.then(|| text.parse().ok()).flatten()
}

pub(super) fn read_date(text: &str) -> Option<NaiveDate> {
    let digits = text.len() == 8 && is_number(text);
    digits.then(|| NaiveDate::parse_from_str(text, "%Y%m%d").ok()).flatten()
}

fn read_version(text: &str) -> Option<(u16, u16)> {
    let (version, draft) = text.split_once('.')?;
    Some((number(version)?, number(draft)?))
}

fn read_figures(text: &str) -> Option<Vec<(Cell, Option<u32>)>> {
    if text.is_empty() {
        return Some(Vec::new());
    }
    let figure = |figure: &str| {
        let (cell, figure) = figure.split_once('.')?;
        let figure = if figure == "-" { None } else { Some(number(figure)?) };
        Some((Cell::line(&Letters::Capital.read(cell)?), figure))
    };
    text.split('/').map(figure).collect()
}

pub(super) fn read_fingerprint(text: &str) -> Option<String> {
    let digits = text.len() == 64 && text.bytes().all(|byte| byte.is_ascii_hexdigit());
    digits.then(|| text.to_ascii_lowercase())
}

#[cfg(test)]
mod tests;
