//! Facts of preparation: the book, its permission, the commission, the options.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};

use super::Ref;
use crate::domain::{Form, Function, Offset, Rulebook};

/// The first fact of every book; it carries all rules that the day follows.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DayOpened {
    /// Number of the precinct, as read back at set-up.
    pub precinct: String,
    /// Voting day.
    pub date: NaiveDate,
    /// Distance from UTC in minutes.
    pub offset: Offset,
    /// Whether the day is a mock election.
    pub practice: bool,
    /// Version of the program that made the book.
    pub program: String,
    /// Profile, forms and procedure, whole.
    pub rulebook: Rulebook,
}

/// On what the commission's use of the program rests.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Basis {
    /// A paper of the central commission.
    CentralCommission,
    /// A paper of the territorial commission.
    TerritorialCommission,
    /// The commission's own decision, announced to those present.
    OwnDecision,
    /// Nothing: every print says *internal aid*.
    None,
}

/// On whose permission the commission uses the program.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PermissionRecorded {
    /// On what it rests.
    pub basis: Basis,
    /// Number and date of the paper or decision.
    pub reference: String,
}

/// A member of the commission; the name is private.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberAdded {
    /// The member's function.
    pub function: Function,
    /// The party or body that nominated the member.
    pub nominated_by: String,
}

/// A correction of a member's entry; the name is private.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberCorrected {
    /// Who.
    pub of: Ref,
    /// The function as it should have been.
    pub function: Function,
    /// The nominating body as it should have been.
    pub nominated_by: String,
    /// Why it was wrong.
    pub reason: String,
}

/// A member who was entered by mistake and is none of the commission's; the entry stays in the journal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct MemberRemoved {
    /// Who.
    pub of: Ref,
    /// Why the entry was a mistake.
    pub reason: String,
}

/// A function taken over during the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FunctionAssigned {
    /// Who takes it.
    pub to: Ref,
    /// The function.
    pub function: Function,
    /// The decision and its cause.
    pub reason: String,
}

/// A number to call; name and phone are private.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ContactRecorded {
    /// Which contact of the procedure.
    pub contact: String,
}

/// The options of a contest as typed from the ballot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionsTyped {
    /// The contest.
    pub contest: String,
    /// Names in the order of the ballot.
    pub names: Vec<String>,
}

/// The typed options were read back and found equal to the ballot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionsReadBack {
    /// The contest.
    pub contest: String,
    /// The fact that typed them.
    pub of: Ref,
}

/// An option was withdrawn after the ballots were made.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionWithdrawn {
    /// The contest.
    pub contest: String,
    /// The option's number.
    pub number: u16,
    /// The decision that says so.
    pub reason: String,
}

/// A wrong withdrawal taken back: the option stands on the ballot as before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OptionReinstated {
    /// The contest.
    pub contest: String,
    /// The option's number.
    pub number: u16,
    /// Why the withdrawal was wrong.
    pub reason: String,
}

/// Whether voters registered elsewhere vote here remotely.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct RemoteVotersSet {
    /// On or off.
    pub on: bool,
    /// The decision that says so.
    pub reason: String,
}

/// A form replaced during the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct FormReplaced {
    /// The new form, whole.
    pub form: Form,
    /// SHA-256 of its file, hexadecimal.
    pub sha256: String,
    /// Why.
    pub reason: String,
}
