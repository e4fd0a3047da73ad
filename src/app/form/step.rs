//! Forms of the procedure's steps.

use super::build::{NAME, NOTE, plain, reason};
use super::{FormField, Values};
use crate::app::field::{ChoiceField, Field, NumberField, TextField, TimeField};
use crate::domain::decide;
use crate::domain::fact::{Value, Values as StepValues};
use crate::domain::{Day, FieldKind, Phase, Step, StepField};
use crate::text::Text;

/// The form of a step; a step already done gets its values and asks for the reason of the change.
///
/// Numbers of the count stay out of it while they would anchor an entry.
pub fn build(day: &Day, id: &str) -> Option<(Text, Option<Text>, Vec<FormField>)> {
    let step = find(day, id)?;
    let mut fields: Vec<FormField> = day.fields_of(step).flat_map(|field| of_field(day, field)).collect();
    if let Some(done) = day.steps.get(id) {
        let hidden = step.phase == Phase::Count && day.hides_found(day.contest_ids());
        for field in &mut fields {
            if hidden && matches!(field.field, Field::Number(_)) {
                continue;
            }
            let known = day.fields_of(step).find(|known| decide::keys(day, known).contains(&field.id));
            if let (Some(known), Some(value)) = (known, done.values.get(&field.id)) {
                field.field.set_text(&shown(known, value));
            }
        }
        fields.push(reason());
    }
    Some((plain(&step.label), step.say.as_ref().or(step.help.as_ref()).map(plain), fields))
}

/// The values of a step as the form has them.
pub fn values(day: &Day, id: &str, typed: &Values) -> StepValues {
    let Some(step) = find(day, id) else { return StepValues::new() };
    let mut values = StepValues::new();
    for field in day.fields_of(step) {
        for key in decide::keys(day, field) {
            let chosen = typed.choice(&key).and_then(|index| field.choices.get(index));
            let value = match chosen {
                Some(choice) => Some(Value::Text(choice.id.clone())),
                None => typed.step_value(&key),
            };
            if let Some(value) = value {
                values.insert(key, value);
            }
        }
    }
    values
}

/// A step by id.
pub fn find<'a>(day: &'a Day, id: &str) -> Option<&'a Step> {
    day.steps_of_day().find(|step| step.id == id)
}

fn of_field(day: &Day, known: &StepField) -> Vec<FormField> {
    let label = |contest: Option<&str>| match contest.and_then(|id| day.opened.rulebook.contest(id)) {
        Some(spec) => Text::new("field-of-contest").with("field", &known.label).with("contest", &spec.colour),
        None => plain(&known.label),
    };
    let keys = decide::keys(day, known);
    let make = |key: String| {
        let contest = key.split_once('@').map(|(_, contest)| contest);
        FormField {
            label: label(contest),
            field: match known.kind {
                FieldKind::Number => Field::Number(NumberField::new(7)),
                FieldKind::Time => Field::Time(TimeField::new()),
                FieldKind::Text => Field::Text(TextField::new(if known.optional { NOTE } else { NAME })),
                FieldKind::Choice => Field::Choice(ChoiceField::new(known.choices.len())),
            },
            optional: known.optional,
            needed: None,
            after: None,
            public: false,
            choices: known.choices.iter().map(|choice| plain(&choice.label)).collect(),
            id: key,
        }
    };
    keys.into_iter().map(make).collect()
}

fn shown(known: &StepField, value: &Value) -> String {
    match value {
        Value::Number(number) => number.to_string(),
        Value::Text(text) => match known.choices.iter().position(|choice| &choice.id == text) {
            Some(index) => (index + 1).to_string(),
            None => text.clone(),
        },
    }
}
