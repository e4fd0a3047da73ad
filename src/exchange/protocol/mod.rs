//! The program's own JSON of one contest's protocol: everything that its papers say, for other programs to read.
//!
//! `content` is what the fingerprint covers, word for word; the rest is what happened around it. The file is
//! described by [`super::schema::PROTOCOL`]. Members are named: a protocol is a public paper signed by name, so what
//! is private in the journal is not private here; a book whose private halves were erased gives empty names.

mod gather;

pub(super) use gather::{against_all, election, time};

use serde::{Deserialize, Serialize};

use super::canonical::Content;
use crate::domain::fact::{Cause, Cell, Signature};
use crate::domain::{Function, Localized, Phase, StockModel};

/// Name and version of the file.
pub const SCHEMA: &str = "tartip-protocol/1";

/// One contest's protocol as a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ProtocolFile {
    /// [`SCHEMA`].
    pub schema: String,
    /// Version of the program that wrote it.
    pub program: String,
    /// Up to which fact it states the day.
    pub stated: Stated,
    /// Whether the program was used without anybody's permission.
    pub internal_aid: bool,
    /// The election.
    pub election: Election,
    /// The form.
    pub form: FormSource,
    /// How ballots came.
    pub stock_model: StockModel,
    /// How many marks a valid ballot may hold.
    pub max_marks: u8,
    /// What it is at the moment.
    pub standing: Stands,
    /// When this draft was made.
    pub drafted_at: String,
    /// SHA-256 with which it was drafted, 64 hexadecimal digits.
    pub fingerprint: String,
    /// Whether `content` still has this fingerprint; no where an explanation was changed since.
    pub fingerprint_holds: bool,
    /// The beginning of the fingerprint in words.
    pub check_words: Vec<String>,
    /// What the fingerprint covers.
    pub content: Content,
    /// Figures in words, row by row; blanks have none.
    pub words: Vec<Words>,
    /// Names of the options in three languages.
    pub options: Vec<OptionName>,
    /// Rounds in which the figures were typed.
    pub rounds: Vec<Round>,
    /// The machine's column, if it was recorded.
    pub machine: Option<Machine>,
    /// Reasons of explained findings in words.
    pub reasons: Vec<Reason>,
    /// Actions after a surplus that were done.
    pub surplus: Vec<SurplusAction>,
    /// Phases entered while gates stood open.
    pub gates_passed: Vec<GatePassed>,
    /// Members and how each stands to it.
    pub signatures: Vec<SignatureLine>,
    /// Every draft of this contest, oldest first, this one last.
    pub chain: Vec<Link>,
}

/// Up to which fact a file states the day.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Stated {
    /// Number of facts.
    pub facts: usize,
    /// When the last one was written, in the book's time zone.
    pub at: String,
}

/// The election of a file.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Election {
    /// Id of the profile.
    pub profile: String,
    /// Edition of the profile.
    pub edition: String,
    /// Its name.
    pub title: Localized,
    /// Distance from UTC.
    pub utc_offset_minutes: i16,
}

/// Where the form of a file comes from.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormSource {
    /// Its name.
    pub title: Localized,
    /// Whether somebody compared it with the official text.
    pub verified: bool,
    /// Whether it counts as compared: in practice every form does.
    pub counts_as_verified: bool,
    /// SHA-256 of its file; none once it was replaced during the day.
    pub sha256: Option<String>,
}

/// What a protocol is at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Stands {
    /// Being read aloud.
    Draft,
    /// Read aloud, waiting for signatures.
    Heard,
    /// A line differed from the paper, or a figure was corrected since.
    Void,
    /// Signed.
    Signed,
    /// Signed, then opened again.
    Superseded,
}

impl Stands {
    /// The word that stands in files for it.
    pub fn word(self) -> &'static str {
        match self {
            Self::Draft => "draft",
            Self::Heard => "heard",
            Self::Void => "void",
            Self::Signed => "signed",
            Self::Superseded => "superseded",
        }
    }
}

/// A figure in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Words {
    /// The row.
    pub cell: Cell,
    /// In Kyrgyz.
    pub ky: String,
    /// In Russian.
    pub ru: String,
}

/// An option of the ballot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OptionName {
    /// Its number on the ballot.
    pub number: u16,
    /// Its name.
    pub label: Localized,
    /// Whether it is the line against all.
    pub against_all: bool,
    /// Whether it was withdrawn.
    pub withdrawn: bool,
    /// The decision that says so, where it was recorded in the book.
    pub decision: Option<String>,
}

/// A round of the two entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Round {
    /// From 1.
    pub round: u16,
    /// How many figures were typed in it.
    pub cells: usize,
    /// Rows on which the two entries differed.
    pub differing: Vec<Cell>,
}

/// The machine's column.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Machine {
    /// Number of the receipt.
    pub receipt: String,
    /// Rows that stand on it.
    pub rows: Vec<MachineRow>,
}

/// A figure of the machine beside that of the hand count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct MachineRow {
    /// The row.
    pub cell: Cell,
    /// By hand.
    pub hand: Option<u32>,
    /// By the machine.
    pub machine: Option<u32>,
}

/// A reason in words.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reason {
    /// The rule that it explains.
    pub rule: String,
    /// The rule in a sentence.
    pub says: Localized,
    /// The reason.
    pub label: Localized,
    /// When it was given.
    pub at: String,
}

/// An action after a surplus.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SurplusAction {
    /// Short name.
    pub action: String,
    /// Its name.
    pub label: Localized,
    /// What came of it.
    pub result: String,
    /// When.
    pub at: String,
}

/// A phase entered while gates stood open.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GatePassed {
    /// The phase that was entered.
    pub phase: Phase,
    /// The gates, by step, or `contest:` and a contest.
    pub open: Vec<String>,
    /// Why they were passed.
    pub reason: String,
    /// When.
    pub at: String,
}

/// How a member stands to the protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SignatureLine {
    /// The member's place in the journal.
    pub member: String,
    /// Name; empty where it was erased.
    pub name: String,
    /// Function.
    pub function: Function,
    /// The party or body that nominated the member.
    pub nominated_by: String,
    /// How; none while nothing is recorded.
    pub how: Option<Signature>,
    /// Reason of refusal or absence, or what the dissent says.
    pub reason: String,
    /// When; none while nothing is recorded.
    pub at: Option<String>,
}

/// One draft of the chain of versions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Link {
    /// Version.
    pub version: u16,
    /// Draft of that version.
    pub draft: u16,
    /// Its fingerprint.
    pub fingerprint: String,
    /// When it was drafted.
    pub drafted_at: String,
    /// Whether anybody signed it.
    pub signed: bool,
    /// Why it was opened again, if it was.
    pub reopened: Option<Reopened>,
}

/// Why a signed protocol was opened again.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Reopened {
    /// Who wanted it.
    pub cause: Cause,
    /// In the commission's words.
    pub reason: String,
    /// When.
    pub at: String,
}

impl ProtocolFile {
    /// Writes the file: indented JSON with a line feed at the end. Fails only if a text cannot be written as JSON.
    pub fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        let mut bytes = serde_json::to_vec_pretty(self)?;
        bytes.push(b'\n');
        Ok(bytes)
    }
}
