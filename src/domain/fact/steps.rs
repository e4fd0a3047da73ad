//! Facts of steps, presence, lots, boxes and phases.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Ref;
use crate::domain::Phase;

/// A value of a step: a whole number, or a time, choice or text.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(untagged)]
pub enum Value {
    /// A whole number.
    Number(u32),
    /// Anything else.
    Text(String),
}

/// Values by field; a field asked for each contest is `field@contest`.
pub type Values = BTreeMap<String, Value>;

/// A step done, with its values.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepDone {
    /// The step of the procedure.
    pub step: String,
    /// What was found.
    pub values: Values,
}

/// A step's values corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StepCorrected {
    /// The step of the procedure.
    pub step: String,
    /// The fact that stated them last.
    pub of: Ref,
    /// All values as they should have been.
    pub values: Values,
    /// Why they were wrong.
    pub reason: String,
}

/// A member came or left.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PresenceRecorded {
    /// Who.
    pub who: Ref,
    /// Came, or left.
    pub present: bool,
}

/// A duty fell to a member by lot.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct LotDrawn {
    /// The duty of the procedure.
    pub duty: String,
    /// To whom it fell.
    pub to: Ref,
}

/// What kind of box.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BoxKind {
    /// Carried to voters.
    Portable,
    /// Stands in the room.
    Stationary,
    /// Reads ballots as they fall in.
    Machine,
    /// Replaces a machine that failed.
    Fallback,
}

impl BoxKind {
    /// Every kind, in the order in which boxes are opened: portable first.
    pub const ALL: [Self; 4] = [Self::Portable, Self::Stationary, Self::Machine, Self::Fallback];
}

/// A box shown empty and sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoxSealed {
    /// What is written on it.
    pub label: String,
    /// What it is.
    pub kind: BoxKind,
    /// The contests whose ballots it takes.
    pub contests: Vec<String>,
    /// Numbers of its seals.
    pub seals: Vec<String>,
}

/// A box opened before those present.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoxOpened {
    /// The fact that sealed it.
    pub of: Ref,
    /// Numbers found on its seals.
    pub seals: Vec<String>,
    /// Ballots found in it by contest, counted face down.
    pub found: BTreeMap<String, u32>,
}

/// A box's opening corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoxCorrected {
    /// The fact that opened it.
    pub of: Ref,
    /// Ballots found in it by contest, as they should have been written.
    pub found: BTreeMap<String, u32>,
    /// Why they were wrong.
    pub reason: String,
}

/// The seal numbers of a box corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealsCorrected {
    /// The fact that sealed the box.
    pub of: Ref,
    /// Whether they are those found at the opening; else those put on.
    pub found: bool,
    /// All numbers as they should have been written.
    pub seals: Vec<String>,
    /// Why they were wrong.
    pub reason: String,
}

/// A phase begun.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct PhaseEntered {
    /// The phase.
    pub phase: Phase,
    /// Gates of the phase before that stood open, passed by two members.
    pub open: Vec<String>,
    /// Why they were passed; empty where none stood open.
    pub reason: String,
}
