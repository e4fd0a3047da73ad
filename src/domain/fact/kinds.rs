//! The table of kinds: name, version, and who may make each.

use serde::{Deserialize, Deserializer, Serialize, Serializer};

use super::{
    ActDrawn, ActionTaken, AnchorSet, ApprovedSet, BallotDisputed, BallotSpoiled, BallotsHanded,
    BallotsSetAside, BoxCorrected, BoxOpened, BoxPlaced, BoxRuled, BoxSealed, BundleSigned, CallProgressed,
    CodeSigned, ComplaintAnswered, ComplaintCorrected, ComplaintExamined, ComplaintReceived,
    ComplaintTransferred, ComplaintsPassed, ContactRecorded, CopyIssued, CopyNotIssued, CustodyPassed,
    DayOpened, DecisionMade, DeviceNoted, DeviceRegistered, EntryClosed, EvidenceAdded, ExportMade,
    FigureCorrected, FindingExplained, FormReplaced, FunctionAssigned, GatePassed, HolderTold,
    IncidentClosed, IncidentCorrected, IncidentEscalated, IncidentReopened, IncidentReported, InvalidCounted,
    KeyMade, KeyReplaced, LineRead, LotDrawn, MachineRead, MachineRecorded, MarksRead, MemberAdded,
    MemberCorrected, MemberRemoved, OpinionAttached, OptionReinstated, OptionWithdrawn, OptionsReadBack,
    OptionsTyped, PackOpened, PackReceived, PermissionRecorded, PersonCorrected, PersonMoved, PersonRefused,
    PersonRegistered, PersonWarned, PhaseEntered, PileCounted, PlaceSearched, PracticeSeeded,
    PresenceRecorded, ProtocolDrafted, ProtocolPosted, ProtocolReopened, ProtocolReturned, ProtocolScanned,
    ProtocolSigned, PublishedCompared, RecountMade, RemarkMade, RemoteVotersSet, RequestReceived,
    RequesterCame, ReturnAnswered, SealsChanged, SealsChecked, SealsCorrected, ServiceCalled, SetAsideOpened,
    SheetCorrected, SheetRecorded, StatementTakenBack, StepCorrected, StepDone, SurplusActed, TallyCounted,
    TallyTakenBack, TripBegun, TripReturned, TurnoutReported, VeracityStated, VoterRefused, VotesCounted,
    VotingResumed, VotingSuspended,
};

/// What is known of a kind of fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Kind {
    /// `name/version`.
    pub name: &'static str,
    /// Who may make it.
    pub maker: Maker,
    /// Whether its times keep the hour only, so that no order of voters or ballots is kept.
    pub tally: bool,
}

/// Who may make a kind of fact.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Maker {
    /// The program, as a consequence of a command.
    Program,
    /// Whoever the procedure lets type in the current phase.
    Typist,
    /// Two members together.
    Two,
}

macro_rules! kinds {
    ($($variant:ident = $name:literal by $maker:ident $(, $tally:ident)?;)*) => {
        /// A fact of any kind.
        #[derive(Debug, Clone, PartialEq, Eq)]
        pub enum Fact {
            $(#[doc = concat!("`", $name, "`")] $variant(Box<$variant>),)*
            /// A kind made by a newer program: kept, chained, shown by name and otherwise passed over.
            Unknown(String),
        }

        /// Every kind ever released.
        pub const KINDS: &[Kind] = &[
            $(Kind { name: $name, maker: Maker::$maker, tally: kinds!(@tally $($tally)?) },)*
        ];

        impl Fact {
            /// What is known of the kind; `None` for one made by a newer program.
            pub fn known(&self) -> Option<&'static Kind> {
                match self {
                    $(Self::$variant(_) => Some(&Kind {
                        name: $name,
                        maker: Maker::$maker,
                        tally: kinds!(@tally $($tally)?),
                    }),)*
                    Self::Unknown(_) => None,
                }
            }

            /// The kind, `name/version`.
            pub fn kind(&self) -> &str {
                match self {
                    $(Self::$variant(_) => $name,)*
                    Self::Unknown(kind) => kind,
                }
            }

            /// Writes the body.
            pub fn write<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                match self {
                    $(Self::$variant(body) => body.serialize(serializer),)*
                    Self::Unknown(_) => serializer.serialize_unit(),
                }
            }

            /// Reads a body of the given kind; an unknown kind is kept by its name.
            pub fn read<'de, D: Deserializer<'de>>(kind: &str, body: D) -> Result<Self, D::Error> {
                match kind {
                    $($name => <$variant>::deserialize(body).map(|body| Self::$variant(Box::new(body))),)*
                    _ => Ok(Self::Unknown(kind.to_owned())),
                }
            }
        }

        $(impl From<$variant> for Fact {
            fn from(body: $variant) -> Self {
                Self::$variant(Box::new(body))
            }
        })*
    };
    (@tally tally) => { true };
    (@tally) => { false };
}

kinds! {
    DayOpened = "day.opened/1" by Program;
    PermissionRecorded = "permission.recorded/1" by Typist;
    MemberAdded = "member.added/1" by Typist;
    MemberCorrected = "member.corrected/1" by Typist;
    MemberRemoved = "member.removed/1" by Two;
    FunctionAssigned = "function.assigned/1" by Two;
    ContactRecorded = "contact.recorded/1" by Typist;
    OptionsTyped = "options.typed/1" by Typist;
    OptionsReadBack = "options.read-back/1" by Two;
    OptionWithdrawn = "option.withdrawn/1" by Typist;
    OptionReinstated = "option.reinstated/1" by Two;
    RemoteVotersSet = "remote-voters.set/1" by Typist;
    FormReplaced = "form.replaced/1" by Two;
    StepDone = "step.done/1" by Typist;
    StepCorrected = "step.corrected/1" by Typist;
    PresenceRecorded = "presence.recorded/1" by Typist;
    LotDrawn = "lot.drawn/1" by Typist;
    BoxSealed = "box.sealed/1" by Typist;
    BoxOpened = "box.opened/1" by Typist;
    BoxCorrected = "box.corrected/1" by Typist;
    SealsCorrected = "seals.corrected/1" by Two;
    PhaseEntered = "phase.entered/1" by Typist;
    SheetRecorded = "sheet.recorded/1" by Typist;
    SheetCorrected = "sheet.corrected/1" by Typist;
    TallyCounted = "tally.counted/1" by Typist, tally;
    TallyTakenBack = "tally.taken-back/1" by Typist, tally;
    VoterRefused = "voter.refused/1" by Typist, tally;
    BallotSpoiled = "ballot.spoiled/1" by Typist, tally;
    TurnoutReported = "turnout.reported/1" by Typist;
    VotingSuspended = "voting.suspended/1" by Typist;
    VotingResumed = "voting.resumed/1" by Typist;
    EntryClosed = "entry.closed/1" by Typist;
    FigureCorrected = "figure.corrected/1" by Two;
    MachineRecorded = "machine.recorded/1" by Typist;
    FindingExplained = "finding.explained/1" by Typist;
    SurplusActed = "surplus.acted/1" by Typist;
    ProtocolDrafted = "protocol.drafted/1" by Typist;
    LineRead = "line.read/1" by Typist;
    ProtocolSigned = "protocol.signed/1" by Typist;
    ProtocolReopened = "protocol.reopened/1" by Two;
    ApprovedSet = "commission.approved/1" by Two;
    PersonRegistered = "person.registered/1" by Typist;
    PersonCorrected = "person.corrected/1" by Typist;
    PersonMoved = "person.moved/1" by Typist;
    PersonWarned = "person.warned/1" by Typist;
    PersonRefused = "person.refused/1" by Typist;
    RemarkMade = "remark.made/1" by Typist;
    ComplaintReceived = "complaint.received/1" by Typist;
    ComplaintCorrected = "complaint.corrected/1" by Typist;
    EvidenceAdded = "evidence.added/1" by Typist;
    ComplaintExamined = "complaint.examined/1" by Typist;
    ComplaintTransferred = "complaint.transferred/1" by Typist;
    ComplaintAnswered = "complaint.answered/1" by Typist;
    ComplaintsPassed = "complaints.passed/1" by Two;
    IncidentReported = "incident.reported/1" by Typist;
    IncidentCorrected = "incident.corrected/1" by Typist;
    VeracityStated = "veracity.stated/1" by Typist;
    ActionTaken = "action.taken/1" by Typist;
    ServiceCalled = "call.made/1" by Typist;
    CallProgressed = "call.progressed/1" by Typist;
    IncidentEscalated = "incident.escalated/1" by Typist;
    IncidentClosed = "incident.closed/1" by Typist;
    IncidentReopened = "incident.reopened/1" by Typist;
    DecisionMade = "decision.made/1" by Typist;
    OpinionAttached = "opinion.attached/1" by Typist;
    ActDrawn = "act.drawn/1" by Two;
    StatementTakenBack = "statement.taken-back/1" by Two;
    PackReceived = "pack.received/1" by Typist;
    PackOpened = "pack.opened/1" by Typist;
    BallotsHanded = "ballots.handed/1" by Typist;
    PileCounted = "pile.counted/1" by Typist;
    BoxPlaced = "box.placed/1" by Typist;
    SealsChecked = "seals.checked/1" by Typist;
    SealsChanged = "seals.changed/1" by Two;
    CustodyPassed = "custody.passed/1" by Two;
    GatePassed = "gate.passed/1" by Two;
    DeviceRegistered = "device.registered/1" by Typist;
    DeviceNoted = "device.noted/1" by Typist;
    BallotsSetAside = "ballots.set-aside/1" by Two;
    SetAsideOpened = "set-aside.opened/1" by Typist;
    BoxRuled = "box.ruled/1" by Two;
    RequestReceived = "request.received/1" by Typist;
    RequesterCame = "requester.came/1" by Two;
    TripBegun = "trip.begun/1" by Typist;
    TripReturned = "trip.returned/1" by Typist;
    AnchorSet = "anchor.set/1" by Typist;
    MachineRead = "machine.recorded/2" by Typist;
    VotesCounted = "votes.counted/1" by Typist;
    MarksRead = "marks.read/1" by Typist;
    BallotDisputed = "ballot.disputed/1" by Typist;
    InvalidCounted = "invalid.counted/1" by Typist;
    PlaceSearched = "place.searched/1" by Typist;
    RecountMade = "recount.made/1" by Typist;
    CopyIssued = "copy.issued/1" by Typist;
    CopyNotIssued = "copy.not-issued/1" by Typist;
    ProtocolPosted = "protocol.posted/1" by Typist;
    ProtocolScanned = "protocol.scanned/1" by Typist;
    HolderTold = "holder.told/1" by Typist;
    ProtocolReturned = "protocol.returned/1" by Typist;
    ReturnAnswered = "return.answered/1" by Two;
    PublishedCompared = "published.compared/1" by Typist;
    KeyMade = "key.made/1" by Typist;
    KeyReplaced = "key.replaced/1" by Two;
    BundleSigned = "bundle.signed/1" by Typist;
    CodeSigned = "code.signed/1" by Typist;
    ExportMade = "export.made/1" by Program;
    PracticeSeeded = "practice.seeded/1" by Program;
}

impl Fact {
    /// Whether this fact's times keep the hour only.
    pub fn is_tally(&self) -> bool {
        self.known().is_some_and(|kind| kind.tally)
    }

    /// Whether only a practice book may hold it.
    pub fn is_practice(&self) -> bool {
        self.kind().starts_with("practice.")
    }
}
