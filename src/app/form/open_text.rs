//! Which texts of a form leave the room: whatever goes into the public half of a fact stands in every bundle, so whoever
//! types it is told.

use super::registers::{
    ComplaintForm, CopiesForm, CustodyForm, DecisionForm, OutsideForm, PeopleForm, StockForm,
};
use super::{FormField, Purpose};
use crate::app::field::Field;
use crate::domain::Day;

/// Whether what is typed into this field becomes public, and whoever types it might name a person there.
pub fn is_public(day: Option<&Day>, purpose: &Purpose, field: &FormField) -> bool {
    let private = || private_fields(day, purpose).contains(&field.id.as_str());
    matches!(field.field, Field::Text(_))
        && !asks_what_is_public(purpose)
        && !private()
        && !is_private_value(day, purpose, &field.id)
}

/// Names on the ballot hang at the door, and a precinct's number names nobody.
fn asks_what_is_public(purpose: &Purpose) -> bool {
    matches!(purpose, Purpose::Options(_) | Purpose::NewDay { .. })
}

/// A value of a step of which the procedure says that it names a person.
fn is_private_value(day: Option<&Day>, purpose: &Purpose, id: &str) -> bool {
    let Purpose::Step(step) = purpose else { return false };
    let steps = day.into_iter().flat_map(Day::steps_of_day);
    let mut fields = steps.filter(|known| known.id == *step).flat_map(|step| &step.fields);
    let own = |known: &str| id == known || id.split_once('@').is_some_and(|(field, _)| field == known);
    fields.any(|known| known.private && own(&known.id))
}

/// Fields whose text stands in the private half. Whatever is not named here is public: a field that somebody forgets to
/// name is warned of, not passed over.
fn private_fields(day: Option<&Day>, purpose: &Purpose) -> &'static [&'static str] {
    match purpose {
        Purpose::Member(_) | Purpose::Copies(CopiesForm::Hand { .. }) => &["name"],
        Purpose::Contact(_) => &["name", "phone"],
        Purpose::Turnout(_) => &["taken-by"],
        Purpose::People(form) => match form {
            PeopleForm::Register(_) | PeopleForm::Correct(_) => &["name", "paper", "reason"],
            PeopleForm::Warn(_) | PeopleForm::Refuse(_) => &["name", "note"],
            // The path of a file on this laptop is stated nowhere.
            PeopleForm::Import => &["path"],
            PeopleForm::Move(_) | PeopleForm::Remark(_) => &[],
        },
        Purpose::Complaints(form) => match form {
            ComplaintForm::Receive(_) | ComplaintForm::Correct(_) => {
                &["name", "contact", "what", "place", "demand", "reason"]
            }
            ComplaintForm::Examine(_) => &["found"],
            ComplaintForm::Transfer(_) => &["taken-by"],
            ComplaintForm::Answer(_) => &["note"],
            ComplaintForm::Evidence(_) => &["what", "holder", "file"],
            ComplaintForm::TakeBack(_) => &["reason"],
            ComplaintForm::Pass(_) => &[],
        },
        // Of a confidential incident nothing is public, of another one its reasons and receipts are.
        Purpose::Incidents(_) => {
            let confidential =
                day.and_then(|day| purpose.incident(day)).is_some_and(|of| of.stated.confidential);
            if confidential {
                &["what", "place", "who", "note", "taken-by", "outcome", "result", "receipt", "reason"]
            } else {
                &["what", "place", "who", "note", "taken-by", "outcome", "result"]
            }
        }
        Purpose::Decisions(DecisionForm::Vote(_) | DecisionForm::Opinion(_)) => &["text"],
        Purpose::Stock(StockForm::Receive) => &["from"],
        Purpose::Outside(OutsideForm::Request) => &["name", "place"],
        Purpose::Outside(OutsideForm::Begin(_)) => &["operator", "route"],
        Purpose::Custody(CustodyForm::Pass(_)) => &["receiver"],
        Purpose::Copies(CopiesForm::Demand(_)) => &["who"],
        _ => &[],
    }
}
