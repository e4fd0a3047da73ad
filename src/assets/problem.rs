//! What can be wrong with a file. The sentences are made where a person reads them.

use crate::domain::rule::RuleErrorKind;

use super::Kind;

/// A place in a text, in lines and characters from 1.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Place {
    /// The line.
    pub line: usize,
    /// The character in the line.
    pub column: usize,
}

/// Something wrong in a file, and where.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FileError {
    /// The file, as it was named.
    pub file: String,
    /// The line, from 1.
    pub line: usize,
    /// The character in the line, from 1.
    pub column: usize,
    /// What is wrong.
    pub problem: Problem,
}

/// What is wrong at a place of a file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Problem {
    /// Larger than [`super::read::SIZE_LIMIT`] bytes.
    TooLarge,
    /// Not UTF-8.
    NotText,
    /// Not TOML; `detail` is the TOML reader's own word.
    Syntax {
        /// What the TOML reader says.
        detail: String,
    },
    /// Neither a form nor a profile nor a procedure nor registers.
    UnknownKind,
    /// Another kind of file than the one that is wanted.
    WrongKind {
        /// What is wanted.
        wanted: Kind,
    },
    /// A key must be there and is not.
    MissingKey {
        /// The key.
        key: String,
    },
    /// A key that means nothing here.
    UnknownKey {
        /// The key.
        key: String,
    },
    /// A word outside the list of those allowed.
    UnknownWord {
        /// The word.
        word: String,
        /// The words allowed.
        allowed: String,
    },
    /// A value of another type or range; `detail` is the TOML reader's own word.
    WrongValue {
        /// What the TOML reader says.
        detail: String,
    },
    /// Not a condition.
    Rule(RuleErrorKind),
    /// Not a time of the day like `"08:00"`.
    NotATime,
    /// Not a date like `"2027-01-24"`, in quotes.
    NotADate,
    /// `verified = true`: it must say who compared it.
    VerifiedTrue,
    /// `verified` is neither `false` nor a table of `by`, `act` and `date`.
    VerifiedShape,
    /// Nothing stands where a text must.
    EmptyText,
    /// A list without an entry.
    EmptyList,
    /// An id of another shape than `a-z`, digits and `-`.
    BadId,
    /// A line id of another shape than a letter and letters or digits, or the name of a function.
    BadLineId,
    /// The same twice.
    Duplicate {
        /// What stands there twice.
        value: String,
    },
    /// A rule or `look_at` names a line that the form has not.
    UnknownLine {
        /// The line's id.
        line: String,
    },
    /// A rule names a line that is absent under a stock model where the rule applies.
    LineOfOtherStock {
        /// The line's id.
        line: String,
    },
    /// A rule in which nothing of the protocol stands.
    NoFigures,
    /// A rule names a reason that the form has not.
    UnknownReason {
        /// The reason's id.
        reason: String,
    },
    /// Options are numbered 1, 2, 3 in their order.
    OptionNumber {
        /// The number that should stand there.
        expected: usize,
    },
    /// A contest has no options, and they are not typed at set-up either.
    NoOptions,
    /// A contest has options, and they are typed at set-up as well.
    OptionsTwice,
    /// No form with this id was found.
    UnknownForm {
        /// The form's id.
        form: String,
    },
    /// No procedure with this id was found.
    UnknownProcedure {
        /// The procedure's id.
        procedure: String,
    },
    /// No registers with this id were found.
    UnknownRegisters {
        /// Their id.
        registers: String,
    },
    /// A valid ballot holds at least one mark.
    NoMarks,
    /// The meeting comes before the opening, and the opening before the closing.
    HoursOrder,
    /// Turnout is told between the opening and the closing.
    OutsideHours,
    /// Entries stand in the order of time.
    TimeOrder,
    /// A distance from UTC beyond -12 or +14 hours.
    Offset,
    /// A distance from UTC that is not in full hours: tallies keep the full hour of UTC, which must be one of the day's too.
    OffsetHours,
    /// Minutes of an hour are 0 to 59.
    Minutes,
    /// `practice = true` if and only if the id begins with `practice`.
    PracticeName,
    /// Steps stand in the order of their phases.
    PhaseOrder,
    /// A step that records values has none, or one that records something else has some.
    StepFields,
    /// A choice has no choices, or a field of another kind has some.
    FieldChoices,
    /// A private field of another kind than text.
    PrivateField,
    /// A field that counts a pile and is no number asked for each contest.
    PileField,
    /// A field of another stock model than its step.
    FieldOfOtherStock,
    /// A step that falls due at a time, of another phase than voting.
    DuePhase,
    /// In one place of the search, and only one, the piles are counted again.
    RecountPlaces,
    /// A second device is advised from at least one voter an hour, and before the typing is doubted.
    PaceOrder,
    /// A group of another shape than two capitals, or a code than its group's letters, `-` and two digits.
    BadCode,
    /// A code whose group is not there.
    UnknownGroup {
        /// The letters before its dash.
        group: String,
    },
    /// A code names a class of deadline that is not there.
    UnknownClass {
        /// The class.
        class: String,
    },
    /// A card names a code that is not there.
    UnknownCode {
        /// The code.
        code: String,
    },
    /// The core codes of a group stand before its others.
    CoreOrder,
    /// A severity is 1 to 4.
    Severity,
    /// A limit of people is at least one.
    NoPeople,
    /// A ground for which nobody may be kept out or removed.
    IdleGround,
    /// A deadline outside 1 to 720 hours or 1 to 60 days.
    DueRange,
    /// A placeholder that nothing fills.
    UnknownPlaceholder {
        /// What stands between the braces.
        name: String,
    },
    /// A brace without its other half.
    LoneBrace,
}

/// `FILE:LINE:COLUMN` and the problem's name, for whoever has no sentences at hand.
impl std::fmt::Display for FileError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "{}:{}:{}: {:?}", self.file, self.line, self.column, self.problem)
    }
}

impl std::error::Error for FileError {}
