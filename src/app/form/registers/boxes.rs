//! Forms of a box that is sealed or opened, and fields of seals: typed twice where they are put on, once where they are found.

use super::custody::box_of;
use super::custody_words::seal_list;
use super::{Parts, is_yes, yes_no};
use crate::app::form::build::{NAME, box_kind, choice, number, optional, reason, text, time};
use crate::app::form::submit::Outcome;
use crate::app::form::{FormField, FormScreen, Values, sheet};
use crate::app::refusal::FormRefusal;
use crate::domain::Day;
use crate::domain::decide::{self, Refusal, SealsRead};
use crate::domain::fact::{BoxKind, By, Ref};
use crate::text::Text;

/// Longest seal number, in characters.
pub(super) const SEAL: usize = 30;

/// Lines for seal numbers: as many as a box may have after seals were broken and put on.
pub(super) const SEALS: usize = 4;

/// A number put on, and the same typed again.
const BLIND: &str = "blind-seal";
const AGAIN: &str = "blind-again";

/// Fields of a box that is sealed: each seal number is typed twice, the second time without sight of the first.
pub fn seal_box(day: &Day) -> Vec<FormField> {
    let mut fields = vec![
        text("label", "field-box-label", SEAL),
        choice("kind", "field-box-kind", BoxKind::ALL.map(box_kind).to_vec()),
    ];
    if day.contests.len() > 1 {
        fields.push(choice("contests", "field-box-contests", sheet::ballots(day)));
    }
    fields.extend(seals_put_on());
    fields.extend(place());
    fields.push(time("at", "field-time"));
    fields
}

/// Seals and place of a box that is sealed.
pub fn sealed(day: &Day, by: By, values: &Values) -> Result<Outcome, FormRefusal> {
    let kind = values.pick("kind", &BoxKind::ALL).ok_or(Refusal::UnknownChoice)?;
    let contests = sheet::contests_of(day, values.choice("contests").unwrap_or(0));
    let sealing = decide::seal_box(day, by, values.text("label"), kind, &contests, &typed_twice(values)?);
    Ok(Outcome::Facts(decide::and_place(day, by, sealing, values.text("place"), is_yes(values, "sheet"))?))
}

/// A box opened, or its opening corrected. What was read from it and what was put on stand above the figures; before it is
/// read there is no form.
pub fn open_box(day: &Day, of: Ref) -> Option<Parts> {
    let known = box_of(day, of)?;
    let closed = known.opening.is_none();
    if closed && decide::seals_read(known) == SealsRead::Unread {
        return None;
    }
    let mut fields = if closed { vec![time("at", "field-time")] } else { Vec::new() };
    let hidden = day.hides_found(known.contests.iter().map(String::as_str));
    let stated = known.opening.as_ref().filter(|_| !hidden);
    for contest in &known.contests {
        let colour = &day.opened.rulebook.contest(contest)?.colour;
        let label =
            Text::new("field-of-contest").with("field", Text::new("field-found")).with("contest", colour);
        let mut field = FormField { label, ..number(&format!("found@{contest}"), "field-found", 5) };
        let before = stated.and_then(|opening| opening.found.get(contest));
        field.field.set_text(&before.map(ToString::to_string).unwrap_or_default());
        fields.push(field);
    }
    if !closed {
        fields.push(reason());
    }
    let read = known.opening_check().map(|check| &check.stated.seals);
    let intro = match read.filter(|_| closed) {
        Some(read) => Text::new("form-open-box-intro")
            .with("read", seal_list(read))
            .with("expected", seal_list(&known.seals)),
        None => Text::new("form-open-box-again-intro"),
    };
    Some((Text::new("form-open-box").with("label", &known.label), Some(intro), fields))
}

pub(super) fn place() -> Vec<FormField> {
    vec![text("place", "field-box-place", NAME), yes_no("sheet", "field-control-sheet")]
}

/// Seal numbers, each typed again right after; nobody sees the first while typing the second. The first number is
/// needed; an empty one ends them.
pub(super) fn seals_put_on() -> Vec<FormField> {
    let both = |nth: usize| {
        let number = nth_of(BLIND, nth, nth_seal(nth, "field-seal"));
        let again = match nth {
            1 => Text::new("field-seal-again"),
            2 => Text::new("field-second-seal-again"),
            _ => Text::new("field-next-seal-again").with("number", nth),
        };
        let again = seal(&format!("{AGAIN}-{nth}"), again).asked_after(format!("{BLIND}-{nth}"));
        // A number once typed is typed again: the second line may not stay empty.
        [FormField { optional: nth > 1, ..number }, FormField { optional: false, ..again }]
    };
    (1..=SEALS).flat_map(both).collect()
}

/// Which seal the field in which one types states otherwise than the one before it.
pub(in crate::app::form) fn differs_at(form: &FormScreen) -> Option<usize> {
    let field = form.fields.get(form.focus)?;
    let nth = field.id.strip_prefix(AGAIN)?.strip_prefix('-')?;
    let values = form.values();
    let (seal, again) = (values.text(&format!("{BLIND}-{nth}")), values.text(&field.id));
    (seal.to_uppercase() != again.to_uppercase()).then(|| nth.parse().ok()).flatten()
}

/// The numbers that were typed twice.
pub(super) fn typed_twice(values: &Values) -> Result<Vec<String>, FormRefusal> {
    let (seals, again) = (each(values, BLIND), each(values, AGAIN));
    let differs = |(seal, again): (&String, &String)| seal.to_uppercase() != again.to_uppercase();
    if let Some(index) = seals.iter().zip(&again).position(differs) {
        return Err(FormRefusal::SealTypedDifferently(index + 1));
    }
    Ok(seals.into_iter().filter(|seal| !seal.is_empty()).collect())
}

pub(super) fn seals_found() -> Vec<FormField> {
    let left = choice("left", "field-seals-left", vec![Text::new("seals-there"), Text::new("seals-gone")]);
    let mut fields: Vec<FormField> = [left].into_iter().chain(seals_read("field-seal-found")).collect();
    if let Some(first) = fields.get_mut(1) {
        first.needed = Some("needed-seal-found");
    }
    fields
}

/// Seal numbers, each once; none is needed. The first one is called by this key.
pub(in crate::app::form) fn seals_read(first: &'static str) -> impl Iterator<Item = FormField> {
    (1..=SEALS).map(move |nth| optional(nth_of("seal", nth, nth_seal(nth, first))))
}

/// The numbers that were typed once.
pub(in crate::app::form) fn numbers_read(values: &Values) -> Vec<String> {
    each(values, "seal").into_iter().filter(|seal| !seal.is_empty()).collect()
}

/// The numbers found; that no seal was left is said, not left empty.
pub(super) fn found_on(values: &Values) -> Result<Vec<String>, FormRefusal> {
    let seals = numbers_read(values);
    match (values.choice("left"), seals.is_empty()) {
        (Some(0), true) => Err(Refusal::SealNeeded.into()),
        (Some(1), false) => Err(FormRefusal::SealsNotGone),
        _ => Ok(seals),
    }
}

/// Each line of seal numbers as it was typed.
pub(super) fn each(values: &Values, id: &str) -> Vec<String> {
    (1..=SEALS).map(|nth| values.text(&format!("{id}-{nth}")).to_owned()).collect()
}

/// A line of a list of seal numbers, asked for once the one before it is filled.
pub(super) fn nth_of(id: &str, nth: usize, label: Text) -> FormField {
    let field = seal(&format!("{id}-{nth}"), label);
    if nth > 1 { field.asked_after(format!("{id}-{}", nth - 1)) } else { field }
}

fn seal(id: &str, label: Text) -> FormField {
    FormField { label, ..text(id, "field-seal", SEAL) }
}

fn nth_seal(nth: usize, first: &'static str) -> Text {
    match nth {
        1 => Text::new(first),
        2 => Text::new("field-second-seal"),
        _ => Text::new("field-next-seal").with("number", nth),
    }
}
