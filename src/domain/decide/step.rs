//! Steps of the procedure and their values.

use super::{Decision, MAX_FIGURE, Refusal, bounded, may_type, needed};
use crate::domain::fact::{By, Fact, NewFact, Pile, Private, StepCorrected, StepDone, Value, Values};
use crate::domain::{ClockTime, Day, FieldKind, Step, StepField};

/// Records a step's values. Late is never refused; what is missing is named.
pub fn do_step(day: &Day, by: By, step: &str, values: Values) -> Decision {
    may_type(day, by)?;
    let known = find(day, step)?;
    if day.steps.get(step).is_some() {
        return Err(Refusal::AlreadyDone);
    }
    let values = checked(day, known, values)?;
    let (values, private) = split(day, known, values);
    Ok(vec![states(by, StepDone { step: step.to_owned(), values }.into(), private)])
}

/// Corrects a step's values with a reason; the earlier ones stay visible.
pub fn correct_step(day: &Day, by: By, step: &str, values: Values, reason: &str) -> Decision {
    may_type(day, by)?;
    let known = find(day, step)?;
    let before = day.steps.get(step).ok_or(Refusal::NotDone)?;
    let values = checked(day, known, values)?;
    if before.values == values {
        return Err(Refusal::NothingChanged);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    let (values, private) = split(day, known, values);
    let fact = StepCorrected { step: step.to_owned(), of: before.at, values, reason };
    Ok(vec![states(by, fact.into(), private)])
}

/// Parts the values that the body holds from those of private fields.
fn split(day: &Day, step: &Step, values: Values) -> (Values, Private) {
    let (mut open, mut private) = (Values::new(), Private::new());
    for (key, value) in values {
        let of_it = |field: &StepField| field.private && keys(day, field).contains(&key);
        match value {
            Value::Text(text) if day.fields_of(step).any(of_it) => {
                private.insert(key, text);
            }
            value => {
                open.insert(key, value);
            }
        }
    }
    (open, private)
}

fn states(by: By, fact: Fact, private: Private) -> NewFact {
    if private.is_empty() { by.states(fact) } else { by.states_privately(fact, private) }
}

/// Names of the fields of a step that must be filled and are not.
pub fn missing_fields(day: &Day, step: &Step, values: &Values) -> Vec<String> {
    let all = day.fields_of(step).flat_map(|field| keys(day, field).into_iter().map(move |key| (field, key)));
    all.filter(|(field, key)| !field.optional && !values.contains_key(key)).map(|(_, key)| key).collect()
}

/// The keys under which a field's values stand: one, or one for each contest.
pub fn keys(day: &Day, field: &StepField) -> Vec<String> {
    let of_all = day.profile().stock.blanks_shared && field.pile.is_some_and(Pile::is_whole);
    if field.per_contest && !of_all {
        day.contest_ids().map(|contest| format!("{}@{contest}", field.id)).collect()
    } else {
        vec![field.id.clone()]
    }
}

fn find<'a>(day: &'a Day, step: &str) -> Result<&'a Step, Refusal> {
    day.steps_of_day().find(|known| known.id == step).ok_or(Refusal::UnknownStep)
}

/// Values as they are kept: no space around texts, no empty ones, times as `HH:MM`.
fn tidy(step: &Step, day: &Day, values: Values) -> Values {
    let tidy = |(key, value): (String, Value)| {
        let Value::Text(text) = value else { return Some((key, value)) };
        let text = text.trim();
        let is_time = |field: &&StepField| field.kind == FieldKind::Time && keys(day, field).contains(&key);
        let time = day.fields_of(step).find(is_time).and_then(|_| ClockTime::parse(text));
        let text = time.map_or_else(|| text.to_owned(), |time| time.to_string());
        (!text.is_empty()).then_some((key, Value::Text(text)))
    };
    values.into_iter().filter_map(tidy).collect()
}

fn checked(day: &Day, step: &Step, values: Values) -> Result<Values, Refusal> {
    let values = tidy(step, day, values);
    let missing = missing_fields(day, step, &values);
    if !missing.is_empty() {
        return Err(Refusal::FieldsEmpty(missing));
    }
    for (key, value) in &values {
        let field = day.fields_of(step).find(|field| keys(day, field).contains(key));
        let field = field.ok_or(Refusal::UnknownStep)?;
        let wrong = || Refusal::FieldsEmpty(vec![key.clone()]);
        match (field.kind, value) {
            (FieldKind::Number, Value::Number(number)) if *number <= MAX_FIGURE => {}
            (FieldKind::Number, Value::Number(_)) => return Err(Refusal::TooLarge),
            (FieldKind::Time, Value::Text(text)) if ClockTime::parse(text).is_some() => {}
            (FieldKind::Choice, Value::Text(text)) if field.choices.iter().any(|c| &c.id == text) => {}
            (FieldKind::Text, Value::Text(text)) => {
                bounded(text)?;
            }
            _ => return Err(wrong()),
        }
    }
    Ok(values)
}
