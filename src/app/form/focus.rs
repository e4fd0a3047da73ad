//! Which field a refusal is about: the cursor goes there, and a field that was left empty is named.

use super::{FormField, FormScreen};
use crate::app::refusal::FormRefusal;
use crate::domain::decide::Refusal;
use crate::text::Text;

/// Index of the field that a refusal is about; `None` where it is about none of this form.
pub fn of(form: &FormScreen, refusal: &FormRefusal) -> Option<usize> {
    let names = match refusal {
        FormRefusal::SealTypedDifferently(nth) => vec![format!("blind-again-{nth}")],
        other => candidates(other),
    };
    let asked = |id: &String| form.asked().find(|(_, field)| field.id == *id).map(|(index, _)| index);
    let mut found: Vec<usize> = names.iter().filter_map(asked).collect();
    if found.is_empty() {
        // One of several like fields, such as the lines of a protocol: the first of them.
        let like = |field: &FormField| names.iter().any(|name| is_of(name, &field.id));
        found.extend(form.asked().find(|(_, field)| like(field)).map(|(index, _)| index));
    }
    let is_empty = |index: &usize| form.fields.get(*index).is_some_and(|field| field.field.is_empty());
    found.iter().copied().find(is_empty).or(found.first().copied())
}

/// Whether a field is one of those that are called this together.
fn is_of(name: &str, id: &str) -> bool {
    let first = id.split_once(['@', '-']).map(|(first, _)| first);
    first.is_some_and(|first| first == name || name.strip_suffix('s') == Some(first))
}

/// The refusal with the name of the field before it, where that field was left empty.
pub fn named(form: &FormScreen, at: Option<usize>, why: Text) -> Text {
    match at.and_then(|at| form.fields.get(at)).filter(|field| field.field.is_empty()) {
        Some(field) => Text::new("refused-at-field").with("field", field.label.clone()).with("why", why),
        None => why,
    }
}

/// Fields that it may be about, the first empty one of them before the others.
fn candidates(refusal: &FormRefusal) -> Vec<String> {
    let names: &[&str] = match refusal {
        FormRefusal::TypedDifferently => &["again"],
        FormRefusal::SealsNotGone => &["left"],
        FormRefusal::TooManySeals(_) => &["blind-seal-1"],
        FormRefusal::PrecinctDiffers => &["precinct-again"],
        FormRefusal::PrecinctShape => &["precinct"],
        FormRefusal::DateShape => &["date"],
        FormRefusal::FolderNeeded => &["path"],
        FormRefusal::TimeAhead | FormRefusal::Day(Refusal::BeforeIt) => &["at"],
        FormRefusal::Day(refusal) => match refusal {
            Refusal::HolderNeeded => &["holder", "receiver"],
            Refusal::ReplacementNeeded => &["by"],
            Refusal::ReasonNeeded => &["reason", "why", "note", "reference"],
            Refusal::LateNeedsReason => &["late"],
            Refusal::SealNeeded => &["seal-1", "broken-1", "blind-seal-1"],
            Refusal::SealUnknown => &["broken-1"],
            Refusal::PlaceNeeded => &["place"],
            Refusal::NormNeeded => &["norm"],
            Refusal::ReceiptNeeded => &["receipt"],
            Refusal::NameNeeded => &["name", "label", "envelope", "note"],
            Refusal::LabelTaken => &["label", "envelope"],
            Refusal::HashShape => &["sha256"],
            Refusal::PaperDigits => &["paper"],
            Refusal::TwoMembersNeeded | Refusal::AnotherMemberNeeded => &["witness"],
            Refusal::UnknownChoice => &["capacity"],
            Refusal::FieldsEmpty(fields) => return fields.clone(),
            _ => &[],
        },
        _ => &[],
    };
    names.iter().map(|name| (*name).to_owned()).collect()
}
