//! What accounts for ballots, boxes and seals, as data for other programs: two files, [`BoxesFile`] and [`BalanceFile`].
//!
//! These files may go anywhere: nothing of a private half is looked at, and what was found in boxes is null while an
//! entry is open that it would anchor. Of machines there are counters, and once both entries agree their figures beside
//! the hand count. Members and boxes are named by their places in the journal. The files are described by [`super::schema::BOXES`] and
//! [`super::schema::BALANCE`].

mod balance;
mod boxes;
mod compared;
mod gather;
mod identity;
mod sums;

pub use balance::*;
pub use boxes::*;
pub use compared::*;
pub use identity::*;

use serde::{Deserialize, Serialize};

use super::protocol::{Stated, time};
use crate::domain::decide::is_internal_aid;
use crate::domain::fact::Ref;
use crate::domain::{Day, papers};

/// Which book a file is about and how far.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct About {
    /// Version of the program that wrote it.
    pub program: String,
    /// Up to which fact it states the day.
    pub stated: Stated,
    /// Number of the precinct.
    pub precinct: String,
    /// Voting day.
    pub date: chrono::NaiveDate,
    /// Whether the program was used without anybody's permission.
    pub internal_aid: bool,
}

/// The two members who stated something, by their places; null where nobody was named.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct By {
    /// Who was at the keyboard.
    pub member: Option<Ref>,
    /// The second member.
    pub witness: Option<Ref>,
}

impl About {
    fn of(day: &Day) -> Self {
        Self {
            program: env!("CARGO_PKG_VERSION").to_owned(),
            stated: Stated { facts: day.journal.len(), at: time(day, papers::stated_at(day)) },
            precinct: day.opened.precinct.clone(),
            date: day.opened.date,
            internal_aid: is_internal_aid(day),
        }
    }
}

impl By {
    fn of(by: (Option<Ref>, Option<Ref>)) -> Self {
        Self { member: by.0, witness: by.1 }
    }
}

/// A text that may be empty as one that may be missing.
fn there(text: &str) -> Option<String> {
    Some(text.to_owned()).filter(|text| !text.is_empty())
}

fn lines(file: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(file)?;
    bytes.push(b'\n');
    Ok(bytes)
}
