//! What a file says of boxes, seals, devices, ballots set aside and gates.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::{About, By};
use crate::domain::fact::{BoxKind, BoxRuling, DeviceEvent, DeviceKind, Gate, Ref};

/// Name and version of the file.
pub const BOXES_SCHEMA: &str = "tartip-boxes/1";

/// Boxes, devices and custody of one precinct.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoxesFile {
    /// [`BOXES_SCHEMA`].
    pub schema: String,
    /// Whether the day is a mock election.
    pub practice: bool,
    /// Which book, and how far.
    pub about: About,
    /// Boxes, in the order of their sealing.
    pub boxes: Vec<BoxLine>,
    /// Devices that are no boxes.
    pub devices: Vec<DeviceLine>,
    /// Ballots set aside.
    pub set_aside: Vec<AsideLine>,
    /// Gates apart from the phases that two members passed.
    pub gates: Vec<GateLine>,
}

/// A box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct BoxLine {
    /// The fact that sealed it.
    #[serde(rename = "box")]
    pub at: Ref,
    /// What is written on it.
    pub label: String,
    /// What it is.
    pub kind: BoxKind,
    /// The contests whose ballots it takes.
    pub contests: Vec<String>,
    /// Seals that are on it.
    pub seals: Vec<String>,
    /// Earlier statements of them.
    pub seals_before: Vec<SealsBefore>,
    /// When it was sealed.
    pub sealed_at: String,
    /// Where it was put.
    pub placed: Option<Placed>,
    /// Readings of its seals.
    pub checks: Vec<CheckLine>,
    /// Seals broken and put on.
    pub changes: Vec<ChangeLine>,
    /// Who held it.
    pub custody: Vec<CustodyLine>,
    /// What happened to it, where it is a machine.
    pub events: Vec<EventLine>,
    /// Minutes for which a machine stood still; null where nothing happened to it.
    pub minutes_lost: Option<u32>,
    /// Its opening.
    pub opening: Option<OpeningLine>,
    /// Rulings where it holds more ballots than allowed.
    pub rulings: Vec<RulingLine>,
}

/// Seal numbers as they were written before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct SealsBefore {
    /// The numbers.
    pub seals: Vec<String>,
    /// Why they were replaced.
    pub reason: String,
}

/// Where a box stands.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Placed {
    /// Where.
    pub place: String,
    /// Whether a control sheet was put in.
    pub control_sheet: bool,
}

/// A reading of seals.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CheckLine {
    /// When.
    pub at: String,
    /// Who.
    pub by: By,
    /// Whether to open the box for the count.
    pub opening: bool,
    /// Numbers that were on it.
    pub expected: Vec<String>,
    /// Numbers read.
    pub seals: Vec<String>,
    /// Whether they agree.
    pub matches: bool,
}

/// Seals changed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ChangeLine {
    /// When.
    pub at: String,
    /// Who.
    pub by: By,
    /// Broken.
    pub broken: Vec<String>,
    /// Put on.
    pub applied: Vec<String>,
    /// Why.
    pub reason: String,
}

/// Something passed on.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct CustodyLine {
    /// When.
    pub at: String,
    /// Who passed it on.
    pub by: By,
    /// Where it is.
    pub place: String,
    /// The member who holds it; null where it is no member.
    pub holder: Option<Ref>,
    /// Whether seals and packing were whole.
    pub whole: bool,
    /// What was seen.
    pub note: Option<String>,
}

/// Something that happened to a device or machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct EventLine {
    /// When.
    pub at: String,
    /// What.
    pub event: DeviceEvent,
    /// Its counter; null where it was not read, and while an entry is open that a machine's would anchor.
    pub counter: Option<u32>,
    /// Receipt.
    pub receipt: Option<String>,
    /// What was seen.
    pub note: Option<String>,
    /// The box or device in its place.
    pub replaced_by: Option<Ref>,
}

/// An opening.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct OpeningLine {
    /// When.
    pub at: String,
    /// Seals found.
    pub seals: Vec<String>,
    /// Whether they are those on it.
    pub seals_match: bool,
    /// Earlier statements of them.
    pub seals_before: Vec<SealsBefore>,
    /// Ballots found by contest; null while an entry is open.
    pub found: Option<BTreeMap<String, u32>>,
    /// Earlier statements of them; null while an entry is open.
    pub before: Option<Vec<FoundBefore>>,
}

/// Ballots found as they were written before.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FoundBefore {
    /// By contest.
    pub found: BTreeMap<String, u32>,
    /// Why it was replaced.
    pub reason: String,
}

/// A ruling on a portable box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct RulingLine {
    /// When.
    pub at: String,
    /// The contest.
    pub contest: String,
    /// What becomes of its ballots.
    pub ruling: BoxRuling,
    /// How many were found; null while an entry is open.
    pub found: Option<u32>,
    /// How many are allowed.
    pub allowed: u32,
    /// Why.
    pub reason: String,
}

/// A device.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct DeviceLine {
    /// The fact that registered it.
    pub device: Ref,
    /// What is written on it.
    pub label: String,
    /// What it is.
    pub kind: DeviceKind,
    /// Minutes for which it stood still.
    pub minutes_lost: u32,
    /// What happened to it.
    pub events: Vec<EventLine>,
    /// Who held it.
    pub custody: Vec<CustodyLine>,
}

/// Ballots set aside.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct AsideLine {
    /// When.
    pub at: String,
    /// The box in which they lay.
    #[serde(rename = "box")]
    pub of: Ref,
    /// Their contest; null for ballots of no established form.
    pub contest: Option<String>,
    /// How many; null while an entry is open.
    pub count: Option<u32>,
    /// The envelope.
    pub envelope: String,
    /// What they are.
    pub note: Option<String>,
    /// How many were in the envelope; null before it is opened and while an entry is open.
    pub brought: Option<u32>,
}

/// A gate passed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct GateLine {
    /// When.
    pub at: String,
    /// Who.
    pub by: By,
    /// Which gate.
    pub gate: Gate,
    /// What stood before it.
    pub of: Option<Ref>,
    /// Why.
    pub reason: String,
}
