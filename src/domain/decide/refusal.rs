//! Why a wish cannot become a fact. Small, and translated at the edge.

use crate::domain::fact::{Cell, Gate};
use crate::domain::{Function, Phase};

/// A refusal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// It does not belong to the phase in which the day is.
    OtherPhase(Phase),
    /// Only these functions may type now.
    OnlyFunctions(Vec<Function>),
    /// Nobody has said who is at the keyboard.
    NobodyAtKeyboard,
    /// Two different members of the commission, both in the room, are needed.
    TwoMembersNeeded,
    /// The second entry needs another member than the first.
    AnotherMemberNeeded,
    /// A reason is needed.
    ReasonNeeded,
    /// A name is needed.
    NameNeeded,
    /// The text is longer than this many characters.
    TooLong(usize),
    /// A number is larger than any precinct's.
    TooLarge,
    /// No such member.
    UnknownMember,
    /// The member has signed, voted, made an entry, holds a duty or stands in a register, and so cannot be an entry made by mistake.
    MemberActed,
    /// No such contest.
    UnknownContest,
    /// No such step.
    UnknownStep,
    /// No such box.
    UnknownBox,
    /// No such option.
    UnknownOption,
    /// The step has fields that are still empty.
    FieldsEmpty(Vec<String>),
    /// These cells are still empty; where there is none, a zero is typed.
    CellsEmpty(Vec<Cell>),
    /// Already done: it can be corrected with a reason.
    AlreadyDone,
    /// Nothing there that could be corrected.
    NotDone,
    /// Nothing differs from what stands there.
    NothingChanged,
    /// The person is already there, or already gone.
    SamePresence,
    /// At least one option, at most this many.
    OptionsOutOfRange(usize),
    /// The options were not typed yet.
    OptionsNotTyped,
    /// The box is already open.
    BoxOpen,
    /// At least one seal number is needed.
    SealNeeded,
    /// At least one contest is needed.
    ContestNeeded,
    /// Something already bears that label.
    LabelTaken,
    /// The hour is not within the day.
    HourOutOfRange,
    /// That sheet is already there: it can be corrected with a reason.
    SheetThere,
    /// It is late: when and why must be said.
    LateNeedsReason,
    /// Voting is suspended.
    Suspended,
    /// Voting is not suspended.
    NotSuspended,
    /// There is nothing to take back in this hour.
    NothingToTakeBack,
    /// Not the entry that the count waits for.
    OtherEntry,
    /// Both entries must be closed first.
    EntriesOpen,
    /// An earlier contest in the order of counting is not finished.
    EarlierContest(String),
    /// The contest's signed protocol must be opened again first.
    SignedAlready,
    /// No protocol has been drafted.
    NotDrafted,
    /// Every line must be heard first.
    NotHeard,
    /// The draft does not hold the figures as they are now.
    DraftVoid,
    /// Rules of a verified form do not hold; their ids.
    ErrorsStand(Vec<String>),
    /// The protocol is not signed.
    NotSigned,
    /// There is no such finding.
    NoSuchFinding,
    /// That reason is not among the form's.
    UnknownReason,
    /// The day has no further phase.
    NoFurtherPhase,
    /// Gates stand open: two members may pass them with a reason.
    GatesOpen(Vec<String>),
    /// The other form is not of this contest.
    OtherForm,

    /// The book was made before there were registers.
    NoRegisters,
    /// What was chosen is not among what the book offers.
    UnknownChoice,
    /// No such complaint, incident, call or person.
    UnknownEntry,
    /// The complaint is already decided or passed on.
    ComplaintSettled,
    /// The complaint is neither decided nor passed on.
    ComplaintUnsettled,
    /// The answer that followed is taken back first.
    AnswerStands,
    /// So many complaints are undecided, and the protocol waits for them.
    ComplaintsOpen(usize),
    /// The protocol waits for no complaint.
    NoComplaintsOpen,
    /// A receipt number is needed, or that they refused one; not both.
    ReceiptNeeded,
    /// Not the SHA-256 of a file.
    HashShape,
    /// The incident is confidential and the member at the keyboard is not its reader.
    NotForYou,
    /// A confidential incident has no act: it would be read by whoever signs it or prints it.
    NoActOfConfidential,
    /// The incident is closed.
    IncidentClosed,
    /// It is stated for a time before that of what it follows.
    BeforeIt,
    /// Whoever was called has not arrived.
    NotArrived,

    /// More than the last four letters or digits of a paper.
    PaperDigits,
    /// More than this many at once.
    TooMany(usize),
    /// The person was removed by decision and does not come again.
    PersonRemoved,
    /// The norm is needed on which it rests.
    NormNeeded,
    /// Not a number of members.
    ApprovedOutOfRange {
        /// How many are entered, at least 1; at most there are 99.
        least: usize,
    },
    /// The number of members by the act that formed the commission must be stated first.
    ApprovedNeeded,
    /// Not more than half of the approved number are in the room.
    NoQuorum {
        /// How many are in the room.
        present: usize,
        /// The approved number.
        approved: usize,
    },
    /// So many members in the room have not voted.
    VotesMissing(usize),
    /// Not in the room, or it concerns that member.
    NoVote,
    /// The person was not warned before.
    WarningFirst,
    /// At least two different members in the room sign.
    SignersNeeded,

    /// Two members pass this gate with a reason first.
    GateClosed(Gate),
    /// The seals are read before the box is opened.
    SealsUnread,
    /// That seal is not on the box by what was stated.
    SealUnknown,
    /// Where it is must be said.
    PlaceNeeded,
    /// Who holds it now must be said: a member or somebody else, not both.
    HolderNeeded,
    /// What takes its place must be said: a box that is closed, or another device.
    ReplacementNeeded,
    /// The box is of that contest, so its ballots belong there.
    OwnContest,
    /// The box holds no more ballots than it may, or nothing limits them.
    NotOver,
    /// What was stated about it later is taken back first.
    EntryRestsOnIt,
    /// A name belongs to a single request.
    NameOfOne,
    /// The box is out with a trip that has not come back.
    BoxOut,
    /// Boxes are mixed before their ballots are sorted: votes are not known by box.
    BoxesMixed,
    /// A full stack has 25 or 50 ballots, the last one fewer.
    StackShape,
    /// A batch has a ballot at least and 50 at most.
    BatchSize,
    /// The marks of a batch are not those of the paper tally: it is counted again.
    MarksDiffer,

    /// A signing key is there already: another one replaces it.
    KeyThere,
    /// No signing key was made.
    KeyNeeded,
    /// Not the public half of a key.
    KeyShape,
}
