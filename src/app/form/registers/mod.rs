//! Forms of the registers: which fields they have and to which decision they lead, a file a register.

pub mod boxes;
pub mod complaints;
pub mod copies;
pub mod custody;
pub mod custody_words;
pub mod decisions;
pub mod incidents;
pub mod outside;
pub mod people;
pub mod stock;

pub use complaints::ComplaintForm;
pub use copies::CopiesForm;
pub use custody::CustodyForm;
pub use decisions::{About, DecisionForm};
pub use incidents::IncidentForm;
pub use outside::OutsideForm;
pub use people::PeopleForm;
pub use stock::StockForm;

use super::build::{NAME, choice, optional, plain, text, time};
use super::{FormField, Values};
use crate::domain::Day;
use crate::domain::form::ReasonText;
use crate::text::Text;

/// Title, what is said before the fields, and the fields.
pub type Parts = (Text, Option<Text>, Vec<FormField>);

/// Longest text of a complaint, an incident or a decision, in characters: as much as a fact takes.
pub const LONG: usize = 400;

/// A form with a title of its own and nothing said before its fields.
fn titled(key: &'static str, fields: Vec<FormField>) -> Parts {
    (Text::new(key), None, fields)
}

/// When it was, if not now.
fn when() -> FormField {
    optional(time("at", "field-time-if-not-now"))
}

/// One of the things that the registers name.
fn named(id: &str, label: &'static str, all: &[ReasonText]) -> FormField {
    choice(id, label, all.iter().map(|known| plain(&known.label)).collect())
}

/// The id of the thing that was chosen; empty where none was.
fn chosen<'a>(values: &Values, id: &str, all: &'a [ReasonText]) -> &'a str {
    values.choice(id).and_then(|index| all.get(index)).map_or("", |known| known.id.as_str())
}

/// The sign of the thing with this id, as a choice keeps it; empty where there is none.
fn sign_of<T>(all: &[T], is_it: impl Fn(&T) -> bool) -> String {
    all.iter().position(is_it).map(|index| (index + 1).to_string()).unwrap_or_default()
}

/// The whole day, or one of the contests.
fn contest(day: &Day) -> FormField {
    let mut names = vec![Text::new("whole-day")];
    names.extend(super::build::contests(day));
    choice("contest", "field-of-which-contest", names)
}

/// The title of a contest.
fn contests_title(day: &Day, contest: &str) -> Text {
    let spec = day.opened.rulebook.contest(contest);
    spec.map_or_else(|| super::build::typed(contest), |spec| plain(&spec.title))
}

/// The contest that was chosen; empty for the whole day.
fn contest_of<'a>(day: &'a Day, values: &Values) -> &'a str {
    let index = values.choice("contest").and_then(|index| index.checked_sub(1));
    index.and_then(|index| day.contest_ids().nth(index)).unwrap_or_default()
}

/// The sign of a contest among the choices.
fn sign_of_contest(day: &Day, contest: &str) -> String {
    let at = day.contest_ids().position(|id| id == contest).map_or(0, |at| at + 1);
    (at + 1).to_string()
}

/// Yes or no.
fn yes_no(id: &str, label: &'static str) -> FormField {
    choice(id, label, vec![Text::new("yes"), Text::new("no")])
}

/// Whether yes was chosen.
fn is_yes(values: &Values, id: &str) -> bool {
    values.choice(id) == Some(0)
}

/// Who, as a name.
fn name(id: &str, label: &'static str) -> FormField {
    text(id, label, NAME)
}

/// Puts texts into the fields of these names.
fn fill(fields: &mut [FormField], texts: &[(&str, &str)]) {
    for field in fields {
        if let Some((_, text)) = texts.iter().find(|(id, _)| *id == field.id) {
            field.field.set_text(text);
        }
    }
}
