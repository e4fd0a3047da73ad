//! The profile of an election: which contests, which forms, which hours, who types.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::time::{ClockTime, Offset};
use super::{Function, Localized};

/// Whether somebody compared a file with the official text: `false`, or who did and when.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Verified {
    /// `verified = false`: nobody did. `true` is refused by the reader of the file: it must say who.
    No(bool),
    /// Somebody did.
    Yes(Verification),
}

/// Who compared a file with the official text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Verification {
    /// The commission or person.
    pub by: String,
    /// The act or decision that says so.
    pub act: String,
    /// Its date.
    pub date: NaiveDate,
}

impl Verified {
    /// Whether it was compared.
    pub fn holds(&self) -> bool {
        matches!(self, Self::Yes(_))
    }
}

/// How ballots come to the precinct.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum StockModel {
    /// Printed beforehand and delivered in packs.
    Preprinted,
    /// Printed one by one in the room from blanks.
    OnDemand,
}

/// When voting outside the room takes place.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum OutsideVoting {
    /// One calendar day before.
    DayBefore,
    /// On the day itself.
    SameDay,
    /// On both.
    Both,
}

/// By whom the second blind entry is made.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum SecondEntry {
    /// By another member than the first.
    OtherMember,
    /// By the same team, from the last line to the first.
    Reversed,
}

/// An election as a precinct meets it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Profile {
    /// Short name, `a-z`, digits and `-`.
    pub id: String,
    /// Edition of this file.
    pub edition: String,
    /// Where its content comes from.
    pub source: String,
    /// Whether it was compared with the official texts.
    pub verified: Verified,
    /// Name of the election.
    pub title: Localized,
    /// Voting day; `None` where the day is given at set-up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub date: Option<NaiveDate>,
    /// Distance from UTC in minutes.
    pub utc_offset_minutes: Offset,
    /// Hours of the day.
    pub hours: Hours,
    /// Id of the procedure.
    pub procedure: String,
    /// Id of the registers.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub registers: Option<String>,
    /// How ballots come.
    pub stock: Stock,
    /// When voting outside takes place.
    pub outside: OutsideVoting,
    /// Who types the count.
    pub typing: Typing,
    /// Times at which turnout is told to the higher commission.
    pub turnout_due: Vec<ClockTime>,
    /// Whether voters registered elsewhere vote here remotely; can be changed at set-up.
    #[serde(default)]
    pub remote_voters: bool,
    /// Whether this is a practice profile with neutral names; only practice books take it.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub practice: bool,
    /// Contests in the order of counting.
    #[serde(rename = "contest")]
    pub contests: Vec<ContestSpec>,
}

/// Hours of the voting day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Hours {
    /// Meeting before opening.
    pub meeting: ClockTime,
    /// Voting begins.
    pub opens: ClockTime,
    /// Voting ends.
    pub closes: ClockTime,
}

/// Stock of ballots.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stock {
    /// Pre-printed or on demand.
    pub model: StockModel,
    /// Whether one stock of blanks serves all contests.
    #[serde(default)]
    pub blanks_shared: bool,
}

/// Who types the two entries of the count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Typing {
    /// Functions that may make the first entry.
    pub first: Vec<Function>,
    /// Functions that may make the second entry.
    pub second: Vec<Function>,
    /// By whom the second entry is made.
    pub second_entry: SecondEntry,
}

/// One contest of the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContestSpec {
    /// Short name, unique in the profile.
    pub id: String,
    /// Id of its form.
    pub form: String,
    /// Name of the contest.
    pub title: Localized,
    /// Colour word of its ballots.
    pub colour: Localized,
    /// How many marks a valid ballot may hold, at least 1.
    #[serde(default = "one")]
    pub max_marks: u8,
    /// Whether the ballot has a line against all, added after the options.
    #[serde(default)]
    pub against_all: bool,
    /// Whether the options are typed at set-up and read back.
    #[serde(default)]
    pub options_typed: bool,
    /// Options known beforehand.
    #[serde(rename = "option", default, skip_serializing_if = "Vec::is_empty")]
    pub options: Vec<OptionSpec>,
}

/// A candidate, party or answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionSpec {
    /// Its number on the ballot, from 1.
    pub number: u16,
    /// Its name.
    pub label: Localized,
    /// Whether it withdrew after the ballots were made.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub withdrawn: bool,
}

fn one() -> u8 {
    1
}
