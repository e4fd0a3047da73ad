//! The rules of the day. No I/O, no clock, no language, no SQL, no terminal, no TOML.

pub mod account;
pub mod balance;
pub mod commission;
pub mod compare;
pub mod copies;
pub mod count;
pub mod day;
pub mod deadline;
pub mod decide;
pub mod fact;
pub mod finding;
#[cfg(test)]
mod fixture;
pub mod form;
pub mod hint;
pub mod hourly;
pub mod hunt;
pub mod localized;
pub mod paper;
pub mod papers;
pub mod phase;
pub mod presence;
pub mod procedure;
pub mod profile;
pub mod protocol;
pub mod registers;
pub mod rule;
pub mod rulebook;
pub mod search;
pub mod time;

pub use balance::Balance;
pub use commission::Function;
pub use day::Day;
pub use finding::{Effect, Finding, Findings, effect, findings};
pub use form::{Counts, Form, Line, Rule, Severity};
pub use localized::Localized;
pub use paper::Paper;
pub use phase::Phase;
pub use procedure::{Does, FieldKind, Procedure, Step, StepField};
pub use profile::{ContestSpec, OptionSpec, Profile, StockModel, Verified};
pub use registers::Registers;
pub use rule::{Condition, Figures, Outcome};
pub use rulebook::{Rulebook, SourceHash};
pub use time::{ClockTime, Moment, Offset};
