//! What is wrong with a form, profile or procedure, as sentences.

use std::io::ErrorKind;

use crate::assets::embedded;
use crate::assets::read::SIZE_LIMIT;
use crate::assets::{FileError, Kind, LoadError, Problem, ShelfError};
use crate::domain::rule::RuleErrorKind;
use crate::text::{Messages, Text};

use super::Exit;

/// The problem of a file as `FILE:LINE:COLUMN: sentence`.
pub fn line(messages: &Messages, error: &FileError) -> String {
    let FileError { file, line, column, problem } = error;
    format!("{file}:{line}:{column}: {}", messages.say(&text(problem)))
}

/// Why a rulebook or form could not be loaded, line by line, and how to exit.
pub fn load(messages: &Messages, error: &LoadError) -> (Vec<String>, Exit) {
    match error {
        LoadError::NoProfile { profile } => {
            let text = Text::new("lint-no-profile").with("profiles", profiles());
            (vec![format!("{profile}: {}", messages.say(&text))], Exit::File)
        }
        LoadError::NoForm { form } => {
            let forms = embedded::ids(Kind::Form).collect::<Vec<_>>().join(", ");
            let text = Text::new("lint-no-form").with("forms", forms);
            (vec![format!("{form}: {}", messages.say(&text))], Exit::File)
        }
        LoadError::Unreadable { file, error } => (vec![unreadable(messages, file, error)], Exit::File),
        LoadError::Wrong(problems) => {
            (problems.iter().map(|problem| line(messages, problem)).collect(), Exit::Malformed)
        }
    }
}

/// The profiles inside the program, as they are typed.
pub fn profiles() -> String {
    embedded::ids(Kind::Profile).collect::<Vec<_>>().join(", ")
}

/// Why the text of a file could not be had, and how to exit.
pub fn shelf(messages: &Messages, error: &ShelfError) -> (String, Exit) {
    match error {
        ShelfError::Unreadable { file, error } => (unreadable(messages, file, error), Exit::File),
        ShelfError::File(error) => (line(messages, error), Exit::Malformed),
    }
}

/// A file that the system does not give.
pub fn unreadable(messages: &Messages, file: &str, error: &std::io::Error) -> String {
    let text = match error.kind() {
        ErrorKind::NotFound | ErrorKind::NotADirectory => Text::new("lint-no-file"),
        ErrorKind::IsADirectory => Text::new("lint-is-folder"),
        ErrorKind::PermissionDenied => Text::new("lint-no-permission"),
        _ => Text::new("lint-unreadable").with("detail", error.to_string()),
    };
    format!("{file}: {}", messages.say(&text))
}

/// A kind of file, as a word.
pub fn kind(kind: Kind) -> Text {
    Text::new(match kind {
        Kind::Form => "lint-kind-form",
        Kind::Profile => "lint-kind-profile",
        Kind::Procedure => "lint-kind-procedure",
        Kind::Registers => "lint-kind-registers",
    })
}

/// What is wrong at a place of a file.
pub fn text(problem: &Problem) -> Text {
    match problem {
        Problem::TooLarge => Text::new("lint-too-large").with("limit", SIZE_LIMIT / 1024),
        Problem::NotText => Text::new("lint-not-text"),
        Problem::Syntax { detail } => Text::new("lint-syntax").with("detail", detail),
        Problem::UnknownKind => Text::new("lint-unknown-kind"),
        Problem::WrongKind { wanted } => Text::new("lint-wrong-kind").with("wanted", kind(*wanted)),
        Problem::MissingKey { key } => Text::new("lint-missing-key").with("key", key),
        Problem::UnknownKey { key } => Text::new("lint-unknown-key").with("key", key),
        Problem::UnknownWord { word, allowed } => {
            Text::new("lint-unknown-word").with("word", word).with("allowed", allowed)
        }
        Problem::WrongValue { detail } => Text::new("lint-wrong-value").with("detail", detail),
        Problem::Rule(kind) => rule(*kind),
        Problem::NotATime => Text::new("lint-not-a-time"),
        Problem::NotADate => Text::new("lint-not-a-date"),
        Problem::VerifiedTrue => Text::new("lint-verified-true"),
        Problem::VerifiedShape => Text::new("lint-verified-shape"),
        Problem::EmptyText => Text::new("lint-empty-text"),
        Problem::EmptyList => Text::new("lint-empty-list"),
        Problem::BadId => Text::new("lint-bad-id"),
        Problem::BadLineId => Text::new("lint-bad-line-id"),
        Problem::Duplicate { value } => Text::new("lint-duplicate").with("value", value),
        Problem::UnknownLine { line } => Text::new("lint-unknown-line").with("line", line),
        Problem::LineOfOtherStock { line } => Text::new("lint-line-of-other-stock").with("line", line),
        Problem::NoFigures => Text::new("lint-no-figures"),
        Problem::UnknownReason { reason } => Text::new("lint-unknown-reason").with("reason", reason),
        Problem::OptionNumber { expected } => {
            Text::new("lint-option-number").with("expected", expected.to_string())
        }
        Problem::NoOptions => Text::new("lint-no-options"),
        Problem::OptionsTwice => Text::new("lint-options-twice"),
        Problem::UnknownForm { form } => Text::new("lint-unknown-form").with("form", form),
        Problem::UnknownProcedure { procedure } => {
            Text::new("lint-unknown-procedure").with("procedure", procedure)
        }
        Problem::UnknownRegisters { registers } => {
            Text::new("lint-unknown-registers").with("registers", registers)
        }
        Problem::NoMarks => Text::new("lint-no-marks"),
        Problem::HoursOrder => Text::new("lint-hours-order"),
        Problem::OutsideHours => Text::new("lint-outside-hours"),
        Problem::TimeOrder => Text::new("lint-time-order"),
        Problem::Offset => Text::new("lint-offset"),
        Problem::OffsetHours => Text::new("lint-offset-hours"),
        Problem::Minutes => Text::new("lint-minutes"),
        Problem::PracticeName => Text::new("lint-practice-name"),
        Problem::PhaseOrder => Text::new("lint-phase-order"),
        Problem::StepFields => Text::new("lint-step-fields"),
        Problem::FieldChoices => Text::new("lint-field-choices"),
        Problem::PrivateField => Text::new("lint-private-field"),
        Problem::PileField => Text::new("lint-pile-field"),
        Problem::FieldOfOtherStock => Text::new("lint-field-of-other-stock"),
        Problem::DuePhase => Text::new("lint-due-phase"),
        Problem::RecountPlaces => Text::new("lint-recount-places"),
        Problem::PaceOrder => Text::new("lint-pace-order"),
        Problem::BadCode => Text::new("lint-bad-code"),
        Problem::UnknownGroup { group } => Text::new("lint-unknown-group").with("group", group),
        Problem::UnknownClass { class } => Text::new("lint-unknown-class").with("class", class),
        Problem::UnknownCode { code } => Text::new("lint-unknown-code").with("code", code),
        Problem::CoreOrder => Text::new("lint-core-order"),
        Problem::Severity => Text::new("lint-severity"),
        Problem::NoPeople => Text::new("lint-no-people"),
        Problem::IdleGround => Text::new("lint-idle-ground"),
        Problem::DueRange => Text::new("lint-due-range"),
        Problem::UnknownPlaceholder { name } => Text::new("lint-unknown-placeholder").with("name", name),
        Problem::LoneBrace => Text::new("lint-lone-brace"),
    }
}

/// What is wrong in the text of a rule.
pub fn rule(kind: RuleErrorKind) -> Text {
    let limit = kind.limit().unwrap_or_default();
    match kind {
        RuleErrorKind::TooLong => Text::new("lint-rule-too-long").with("limit", limit),
        RuleErrorKind::TooDeep => Text::new("lint-rule-too-deep").with("limit", limit),
        RuleErrorKind::Character(found) => {
            Text::new("lint-rule-character").with("character", found.to_string())
        }
        RuleErrorKind::NumberTooLarge => Text::new("lint-rule-number-too-large"),
        RuleErrorKind::ValueExpected => Text::new("lint-rule-value-expected"),
        RuleErrorKind::SignExpected => Text::new("lint-rule-sign-expected"),
        RuleErrorKind::ComparisonExpected => Text::new("lint-rule-comparison-expected"),
        RuleErrorKind::SecondComparison => Text::new("lint-rule-second-comparison"),
        RuleErrorKind::UnknownFunction => Text::new("lint-rule-unknown-function"),
        RuleErrorKind::OpeningExpected => Text::new("lint-rule-opening-expected"),
        RuleErrorKind::ClosingExpected => Text::new("lint-rule-closing-expected"),
        RuleErrorKind::NothingToClose => Text::new("lint-rule-nothing-to-close"),
        RuleErrorKind::VotesExpected => Text::new("lint-rule-votes-expected"),
        RuleErrorKind::LineExpected => Text::new("lint-rule-line-expected"),
    }
}
