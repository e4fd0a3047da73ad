//! Refusals as texts.

use super::field::Reason;
use super::model::Model;
use crate::domain::decide::Refusal;
use crate::domain::fact::Gate;
use crate::text::Text;

/// Why a form was not accepted.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum FormRefusal {
    /// No book is open.
    NoBook,
    /// A figure was typed differently the second time.
    TypedDifferently,
    /// The seal of this number was typed differently the second time.
    SealTypedDifferently(usize),
    /// No seal was left, and yet a number is typed.
    SealsNotGone,
    /// The box would have more seals than can be read from it again; at most this many.
    TooManySeals(usize),
    /// A precinct number is digits.
    PrecinctShape,
    /// The precinct number was typed differently the second time.
    PrecinctDiffers,
    /// Not a date.
    DateShape,
    /// A time that is still to come.
    TimeAhead,
    /// A new passphrase has at least so many characters.
    PassphraseShort(usize),
    /// The new passphrase was typed differently the second time.
    PassphraseDiffers,
    /// No folder was chosen, and none typed.
    FolderNeeded,
    /// The rules of the day say no.
    Day(Refusal),
}

impl From<Refusal> for FormRefusal {
    fn from(refusal: Refusal) -> Self {
        Self::Day(refusal)
    }
}

/// The sentence of a form's refusal.
pub fn of(model: &Model, refusal: &FormRefusal) -> Text {
    match refusal {
        FormRefusal::NoBook => Text::new("refused-no-book"),
        FormRefusal::TypedDifferently => Text::new("refused-typed-differently"),
        FormRefusal::SealTypedDifferently(nth) => {
            Text::new("refused-seal-typed-differently").with("number", *nth)
        }
        FormRefusal::SealsNotGone => Text::new("refused-seals-not-gone"),
        FormRefusal::TooManySeals(limit) => Text::new("refused-too-many-seals").with("limit", *limit),
        FormRefusal::PrecinctShape => Text::new("refused-precinct-shape"),
        FormRefusal::PrecinctDiffers => Text::new("refused-precinct-differs"),
        FormRefusal::DateShape => Text::new("refused-date-shape"),
        FormRefusal::TimeAhead => Text::new("refused-time-ahead"),
        FormRefusal::PassphraseShort(least) => Text::new("refused-passphrase-short").with("least", *least),
        FormRefusal::FolderNeeded => Text::new("refused-folder-needed"),
        FormRefusal::PassphraseDiffers => Text::new("refused-passphrase-differs"),
        FormRefusal::Day(refusal) => of_day(model, refusal),
    }
}

/// The sentence of a refusal by the rules of the day.
pub fn of_day(model: &Model, refusal: &Refusal) -> Text {
    let key = key(refusal);
    match refusal {
        Refusal::OtherPhase(phase) => Text::new(key).with("phase", super::list::phase_name(*phase)),
        Refusal::OnlyFunctions(functions) => {
            let mut names = functions.iter().map(|function| super::form::function(*function));
            let first = names.next().unwrap_or_else(|| Text::new("function-member"));
            let joined =
                names.fold(first, |left, right| Text::new("or").with("left", left).with("right", right));
            Text::new(key).with("functions", joined)
        }
        Refusal::TooLong(limit) | Refusal::OptionsOutOfRange(limit) | Refusal::TooMany(limit) => {
            Text::new(key).with("limit", *limit)
        }
        Refusal::FieldsEmpty(fields) => Text::new(key).with("count", fields.len()),
        Refusal::CellsEmpty(cells) => Text::new(key).with("lines", lines(model, cells)),
        Refusal::EarlierContest(contest) => {
            let title = model.day().and_then(|day| day.opened.rulebook.contest(contest));
            Text::new(key).with("contest", title.map(|spec| spec.title.clone()).unwrap_or_default())
        }
        Refusal::ErrorsStand(rules) => Text::new(key).with("count", rules.len()),
        Refusal::GatesOpen(gates) => Text::new(key).with("count", gates.len()),

        Refusal::ApprovedOutOfRange { least } => Text::new(key).with("least", *least),
        Refusal::NoQuorum { present, approved } => {
            Text::new(key).with("present", *present).with("approved", *approved)
        }
        Refusal::ComplaintsOpen(count) | Refusal::VotesMissing(count) => Text::new(key).with("count", *count),
        _ => Text::new(key),
    }
}

fn lines(model: &Model, cells: &[crate::domain::fact::Cell]) -> String {
    let contest = model.screens.iter().rev().find_map(|screen| match screen {
        super::model::Screen::Entry(entry) => Some(entry.contest.as_str()),
        _ => None,
    });
    let rows = contest.and_then(|contest| Some(model.day()?.rows(contest))).unwrap_or_default();
    let number = |cell| rows.iter().find(|row| &row.cell == cell).map(|row| row.number.clone());
    cells.iter().filter_map(number).collect::<Vec<_>>().join(", ")
}

fn key(refusal: &Refusal) -> &'static str {
    match refusal {
        Refusal::OtherPhase(_) => "refused-other-phase",
        Refusal::OnlyFunctions(_) => "refused-only-functions",
        Refusal::NobodyAtKeyboard => "refused-nobody",
        Refusal::TwoMembersNeeded => "refused-two-members",
        Refusal::MemberActed => "refused-member-acted",
        Refusal::AnotherMemberNeeded => "refused-another-member",
        Refusal::ReasonNeeded => "refused-reason",
        Refusal::NameNeeded => "refused-name",
        Refusal::TooLong(_) => "refused-too-long",
        Refusal::TooLarge => "refused-too-large",
        Refusal::UnknownMember => "refused-unknown-member",
        Refusal::UnknownContest
        | Refusal::UnknownStep
        | Refusal::UnknownOption
        | Refusal::UnknownBox
        | Refusal::UnknownEntry => "refused-unknown",
        Refusal::FieldsEmpty(_) => "refused-fields-empty",
        Refusal::CellsEmpty(_) => "refused-cells-empty",
        Refusal::AlreadyDone => "refused-already-done",
        Refusal::NotDone => "refused-not-done",
        Refusal::NothingChanged => "refused-nothing-changed",
        Refusal::SamePresence => "refused-same-presence",
        Refusal::OptionsOutOfRange(_) => "refused-options",
        Refusal::OptionsNotTyped => "refused-options-not-typed",
        Refusal::BoxOpen => "refused-box-open",
        Refusal::SealNeeded => "refused-seal",
        Refusal::ContestNeeded => "refused-contest",
        Refusal::LabelTaken => "refused-label-taken",
        Refusal::HourOutOfRange => "refused-hour",
        Refusal::SheetThere => "refused-sheet-there",
        Refusal::LateNeedsReason => "refused-late",
        Refusal::Suspended => "refused-suspended",
        Refusal::NotSuspended => "refused-not-suspended",
        Refusal::NothingToTakeBack => "refused-nothing-to-take-back",
        Refusal::OtherEntry => "refused-other-entry",
        Refusal::EntriesOpen => "refused-entries-open",
        Refusal::EarlierContest(_) => "refused-earlier-contest",
        Refusal::SignedAlready => "refused-signed-already",
        Refusal::NotDrafted => "refused-not-drafted",
        Refusal::NotHeard => "refused-not-heard",
        Refusal::DraftVoid => "refused-draft-void",
        Refusal::ErrorsStand(_) => "refused-errors-stand",
        Refusal::NotSigned => "refused-not-signed",
        Refusal::NoSuchFinding => "refused-no-finding",
        Refusal::UnknownReason => "refused-unknown-reason",
        Refusal::NoFurtherPhase => "refused-no-phase",
        Refusal::GatesOpen(_) => "refused-gates-open",
        Refusal::OtherForm => "refused-other-form",

        Refusal::NoRegisters => "refused-no-registers",
        Refusal::UnknownChoice => "refused-unknown-choice",
        Refusal::ComplaintSettled => "refused-complaint-settled",
        Refusal::ComplaintUnsettled => "refused-complaint-unsettled",
        Refusal::AnswerStands => "refused-answer-stands",
        Refusal::ComplaintsOpen(_) => "refused-complaints-open",
        Refusal::NoComplaintsOpen => "refused-no-complaints-open",
        Refusal::ReceiptNeeded => "refused-receipt",
        Refusal::HashShape => "refused-hash",
        Refusal::NotForYou => "refused-not-for-you",
        Refusal::NoActOfConfidential => "refused-act-of-confidential",
        Refusal::IncidentClosed => "refused-incident-closed",
        Refusal::BeforeIt => "refused-before-it",
        Refusal::NotArrived => "refused-not-arrived",

        Refusal::PaperDigits => "refused-paper-digits",
        Refusal::TooMany(_) => "refused-too-many",
        Refusal::PersonRemoved => "refused-person-removed",
        Refusal::NormNeeded => "refused-norm",
        Refusal::ApprovedOutOfRange { .. } => "refused-approved",
        Refusal::ApprovedNeeded => "refused-approved-needed",
        Refusal::NoQuorum { .. } => "refused-no-quorum",
        Refusal::VotesMissing(_) => "refused-votes-missing",
        Refusal::NoVote => "refused-no-vote",
        Refusal::WarningFirst => "refused-warning-first",
        Refusal::SignersNeeded => "refused-signers",

        Refusal::GateClosed(gate) => of_gate(*gate),
        Refusal::SealsUnread => "refused-seals-unread",
        Refusal::SealUnknown => "refused-seal-unknown",
        Refusal::PlaceNeeded => "refused-place",
        Refusal::HolderNeeded => "refused-holder",
        Refusal::ReplacementNeeded => "refused-replacement",
        Refusal::OwnContest => "refused-own-contest",
        Refusal::NotOver => "refused-not-over",
        Refusal::EntryRestsOnIt => "refused-entry-rests",
        Refusal::NameOfOne => "refused-name-of-one",
        Refusal::BoxOut => "refused-box-out",
        Refusal::BoxesMixed => "refused-boxes-mixed",
        Refusal::StackShape => "refused-stack-shape",
        Refusal::BatchSize => "refused-batch-size",
        Refusal::MarksDiffer => "refused-marks-differ",
        Refusal::KeyThere => "refused-key-there",
        Refusal::KeyNeeded => "refused-key-needed",
        Refusal::KeyShape => "refused-key-shape",
    }
}

/// The key of the sentence about a gate that is closed.
pub fn of_gate(gate: Gate) -> &'static str {
    match gate {
        Gate::SealsDiffer => "refused-seals-differ",
        Gate::PortableFirst => "refused-portable-first",
        Gate::TripOut => "refused-trip-out",
        Gate::TripDay => "refused-trip-day",
        Gate::TripTeam => "refused-trip-team",
    }
}

/// The sentence of a field's refusal.
pub fn of_field(reason: Reason) -> Text {
    let limit = match reason {
        Reason::TooManyDigits(limit) | Reason::Full(limit) => Some(limit),
        _ => None,
    };
    let text = Text::new(match reason {
        Reason::Full(_) => "field-full",
        Reason::Unprintable => "field-unprintable",
        Reason::NotADigit => "field-not-a-digit",
        Reason::TooManyDigits(_) => "field-too-many-digits",
        Reason::TooLarge => "field-too-large",
        Reason::LeadingZero => "field-leading-zero",
        Reason::NotATime => "field-not-a-time",
        Reason::NoSuchChoice => "field-no-such-choice",
        Reason::TwoDigits => "field-two-digits",
        Reason::NothingUsable => "field-nothing-usable",
        Reason::HeldKey => "refused-held-key",
        Reason::BatchFull => "refused-batch-full",
        Reason::NoMark => "refused-no-mark",
    });
    match limit {
        Some(limit) => text.with("limit", limit),
        None => text,
    }
}
