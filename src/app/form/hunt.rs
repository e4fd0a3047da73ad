//! Forms of the search for an error. A pile is counted blind: no earlier count of it is shown while one types.

use serde::{Deserialize, Serialize};

use super::build::{NOTE, number, option_name, optional, plain, text};
use super::{FormField, Values};
use crate::domain::Day;
use crate::domain::decide::{self, Decision, Refusal};
use crate::domain::fact::{By, Cell};
use crate::domain::hunt::{finding_of, rule_of};
use crate::text::Text;

type Parts = (Text, Option<Text>, Vec<FormField>);

/// The reason that says that none was found.
pub const UNEXPLAINED: &str = "unexplained";

/// A form of the search for the error behind a rule.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum HuntForm {
    /// A place looked through.
    Place {
        /// The contest.
        contest: String,
        /// The rule.
        rule: String,
        /// The place.
        place: String,
    },
    /// A pile counted again.
    Recount {
        /// The contest.
        contest: String,
        /// The rule.
        rule: String,
        /// The pile.
        cell: Cell,
    },
    /// No reason was found.
    Unexplained {
        /// The contest.
        contest: String,
        /// The rule.
        rule: String,
    },
}

/// Makes the form; `None` where the day has nothing for it.
pub fn build(day: &Day, form: &HuntForm) -> Option<Parts> {
    match form {
        HuntForm::Place { place, .. } => {
            let search = day.procedure().searches.iter().find(|known| &known.id == place)?;
            let fields = vec![text("result", "field-result", NOTE)];
            Some((plain(&search.label), Some(plain(&search.help)), fields))
        }
        HuntForm::Recount { contest, cell, .. } => {
            let row = day.rows(contest).into_iter().find(|row| row.cell == *cell)?;
            let title = Text::new("form-hunt-recount")
                .with("number", row.number)
                .with("line", option_name(&row.name));
            let fields = vec![number("count", "field-counted", 7)];
            Some((title, Some(Text::new("form-hunt-recount-intro")), fields))
        }
        HuntForm::Unexplained { contest, rule } => {
            finding_of(day, contest, rule)?;
            let fields = vec![optional(text("note", "field-note", NOTE))];
            Some((Text::new("form-unexplained"), Some(Text::new("form-unexplained-intro")), fields))
        }
    }
}

/// Decides about the form.
pub fn submit(day: &Day, by: By, form: &HuntForm, values: &Values) -> Decision {
    match form {
        HuntForm::Place { contest, rule, place } => {
            decide::search_place(day, by, contest, rule, place, values.text("result"))
        }
        HuntForm::Recount { contest, rule, cell } => {
            let count = values.number("count").ok_or_else(|| Refusal::CellsEmpty(vec![cell.clone()]))?;
            decide::recount(day, by, contest, rule, cell, count)
        }
        HuntForm::Unexplained { contest, rule } => {
            let finding = finding_of(day, contest, rule).ok_or(Refusal::NoSuchFinding)?;
            decide::explain(day, by, contest, &finding, UNEXPLAINED, values.text("note"))
        }
    }
}

/// Whether a rule may end unexplained.
pub fn may_stay_unexplained(day: &Day, contest: &str, rule: &str) -> bool {
    rule_of(day, contest, rule).is_some_and(|rule| rule.reasons.iter().any(|known| known == UNEXPLAINED))
}
