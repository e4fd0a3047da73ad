//! Facts of custody: seals on the way, boxes and devices passed on, ballots set apart, gates passed.

use serde::{Deserialize, Serialize};

use super::Ref;

/// Where a sealed box stands, and whether a control sheet lies in it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoxPlaced {
    /// The fact that sealed it.
    pub of: Ref,
    /// Where it stands.
    pub place: String,
    /// Whether a signed control sheet was put in before it was closed.
    pub control_sheet: bool,
}

/// Seal numbers read from a box, typed before those put on were shown.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealsChecked {
    /// The fact that sealed the box.
    pub of: Ref,
    /// The numbers read; empty where no seal was left.
    pub seals: Vec<String>,
    /// Whether it was read to open the box for the count; else on the way.
    pub opening: bool,
}

/// Seals of a box broken or put on after it was sealed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SealsChanged {
    /// The fact that sealed the box.
    pub of: Ref,
    /// Numbers of the seals broken.
    pub broken: Vec<String>,
    /// Numbers of the seals put on.
    pub applied: Vec<String>,
    /// Why.
    pub reason: String,
}

/// Something passed on; the private half holds `receiver` where it is no member.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct CustodyPassed {
    /// The fact that made it: of a box, a pack or a device.
    pub of: Ref,
    /// Where it is now.
    pub place: String,
    /// The member who holds it now; `None` where it is no member.
    pub holder: Option<Ref>,
    /// Whether its seals and packing were whole.
    pub whole: bool,
    /// What was seen; empty where there is nothing to say.
    pub note: String,
}

/// A gate passed by two members with a reason.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct GatePassed {
    /// Which gate.
    pub gate: Gate,
    /// What stood before it: the fact that made the box, trip or the like.
    pub of: Option<Ref>,
    /// Why.
    pub reason: String,
}

/// A gate that stands apart from the phases.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Gate {
    /// A box whose seals differ is not opened before an act about it.
    SealsDiffer,
    /// A box that is not portable is not opened before the portable ones.
    PortableFirst,
    /// A box whose trip has not come back is not opened.
    TripOut,
    /// A trip begins on a day on which the profile has none.
    TripDay,
    /// A trip begins with fewer than two members, or is not the lot's.
    TripTeam,
}

impl Gate {
    /// Every gate.
    pub const ALL: [Self; 5] =
        [Self::SealsDiffer, Self::PortableFirst, Self::TripOut, Self::TripDay, Self::TripTeam];
}

/// What kind of device.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeviceKind {
    /// Identifies voters and prints receipts, or receipts and ballots.
    Identification,
    /// Prints ballots only.
    Printer,
}

impl DeviceKind {
    /// Every kind.
    pub const ALL: [Self; 2] = [Self::Identification, Self::Printer];
}

/// A device that is not a box.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceRegistered {
    /// What is written on it.
    pub label: String,
    /// What it is.
    pub kind: DeviceKind,
}

/// What happened to a device or machine.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum DeviceEvent {
    /// Started: its first receipt.
    Started,
    /// Its counter read.
    Counter,
    /// Jammed or refused a ballot, and went on.
    Jammed,
    /// Stopped.
    Stopped,
    /// Went on.
    Resumed,
    /// Replaced for good.
    Replaced,
    /// Closed: its final receipt.
    Closed,
}

impl DeviceEvent {
    /// Every event, in the order in which it is asked.
    pub const ALL: [Self; 7] = [
        Self::Started,
        Self::Counter,
        Self::Jammed,
        Self::Stopped,
        Self::Resumed,
        Self::Replaced,
        Self::Closed,
    ];
}

/// Something that happened to a device or machine.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DeviceNoted {
    /// The fact that registered the device, or sealed the machine's box.
    pub of: Ref,
    /// What happened.
    pub event: DeviceEvent,
    /// Its counter then; `None` where it could not be read.
    pub counter: Option<u32>,
    /// Number of the receipt that it printed; empty where it printed none.
    pub receipt: String,
    /// What was seen, or why; empty where there is nothing to say.
    pub note: String,
    /// The box that takes its ballots from then on, or the device in its place.
    pub by: Option<Ref>,
}

/// Ballots taken out of a box's count: of another contest, or of no established form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BallotsSetAside {
    /// The fact that sealed the box in which they lay.
    pub of: Ref,
    /// The contest to which they belong; empty for ballots of no established form.
    pub contest: String,
    /// How many.
    pub count: u32,
    /// What is written on the sealed envelope.
    pub envelope: String,
    /// What they are, where they are of no established form.
    pub note: String,
}

/// An envelope of ballots set aside opened at the count of their contest.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct SetAsideOpened {
    /// The fact that set them aside.
    pub of: Ref,
    /// How many were in it.
    pub count: u32,
}

/// What becomes of a portable box that holds more ballots than the procedure allows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum BoxRuling {
    /// Its ballots are counted with the others.
    Counted,
    /// Its ballots are invalid, all of them.
    Invalid,
}

impl BoxRuling {
    /// Every ruling.
    pub const ALL: [Self; 2] = [Self::Counted, Self::Invalid];
}

/// The commission's ruling on a portable box that holds more ballots than allowed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct BoxRuled {
    /// The fact that sealed the box.
    pub of: Ref,
    /// The contest.
    pub contest: String,
    /// What becomes of its ballots.
    pub ruling: BoxRuling,
    /// How many were found.
    pub found: u32,
    /// How many are allowed.
    pub allowed: u32,
    /// Why, and by which decision.
    pub reason: String,
}
