//! Facts of the protocol: drafts, reading, signatures, versions, exports.

use serde::{Deserialize, Serialize};

use super::{Cell, Cells, Ref};

/// A draft with its frozen fingerprint; it becomes the protocol when it is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtocolDrafted {
    /// The contest.
    pub contest: String,
    /// Version, from 1; it rises only after a version was signed.
    pub version: u16,
    /// Draft of that version, from 1.
    pub draft: u16,
    /// The figures.
    pub cells: Cells,
    /// SHA-256 of the canonical content, hexadecimal.
    pub fingerprint: String,
}

/// A line read aloud.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LineRead {
    /// The fact that drafted the protocol.
    pub protocol: Ref,
    /// The line.
    pub cell: Cell,
    /// Whether it equals the paper.
    pub agreed: bool,
}

/// How a member stands to a protocol.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Signature {
    /// Signed.
    Signed,
    /// Signed, with a dissenting opinion attached.
    Dissent,
    /// Refused to sign.
    Refused,
    /// Was not there.
    Absent,
}

impl Signature {
    /// Every way, in the order in which it is asked.
    pub const ALL: [Self; 4] = [Self::Signed, Self::Dissent, Self::Refused, Self::Absent];
}

/// A member signed, or did not.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtocolSigned {
    /// The fact that drafted the protocol.
    pub protocol: Ref,
    /// Who.
    pub who: Ref,
    /// How.
    pub how: Signature,
    /// Reason of refusal or absence, or what the dissent says.
    pub reason: String,
}

/// Why a signed protocol is opened again.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Cause {
    /// The commission found a mistake.
    Own,
    /// The territorial commission returned it.
    Returned,
}

/// A signed protocol opened again; what was signed stays.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ProtocolReopened {
    /// The fact that drafted the protocol.
    pub protocol: Ref,
    /// Why.
    pub cause: Cause,
    /// In the commission's words.
    pub reason: String,
}

/// A file written for somebody outside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ExportMade {
    /// Names of the files, without folders.
    pub files: Vec<String>,
    /// SHA-256 of each, hexadecimal; empty for a paper that is not public, since a short text can be guessed by its sum.
    pub sha256: Vec<String>,
}

/// The scenario and seed of a mock election; only a practice book takes it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PracticeSeeded {
    /// The scenario.
    pub scenario: String,
    /// The seed of its hidden truth.
    pub seed: u64,
}
