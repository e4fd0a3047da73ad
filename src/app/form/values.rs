//! The values of a form by field.

use std::collections::BTreeMap;

use super::FormField;
use crate::app::field::Field;
use crate::app::secret::Secret;
use crate::domain::ClockTime;
use crate::domain::fact::Value;

/// Typed values by field name; an empty field has none.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Values(BTreeMap<String, Typed>);

/// A typed value.
#[derive(Debug, Clone, PartialEq, Eq)]
enum Typed {
    Text(String),
    Number(u32),
    Time(ClockTime),
    Choice(usize),
    Secret(Secret),
}

impl Values {
    /// Reads the fields.
    pub fn of(fields: &[FormField]) -> Self {
        let typed = |field: &Field| match field {
            Field::Text(field) => Some(field.text().trim())
                .filter(|text| !text.is_empty())
                .map(|text| Typed::Text(text.to_owned())),
            Field::Number(field) => field.value().map(Typed::Number),
            Field::Time(field) => field.value().map(Typed::Time),
            Field::Choice(field) => field.chosen().map(Typed::Choice),
            Field::Secret(field) => (!field.is_empty()).then(|| Typed::Secret(field.secret())),
        };
        Self(fields.iter().filter_map(|field| Some((field.id.clone(), typed(&field.field)?))).collect())
    }

    /// A text; empty where nothing was typed.
    pub fn text(&self, id: &str) -> &str {
        match self.0.get(id) {
            Some(Typed::Text(text)) => text,
            _ => "",
        }
    }

    /// A secret; empty where nothing was typed.
    pub fn secret(&self, id: &str) -> Secret {
        match self.0.get(id) {
            Some(Typed::Secret(secret)) => secret.clone(),
            _ => Secret::default(),
        }
    }

    /// A number.
    pub fn number(&self, id: &str) -> Option<u32> {
        match self.0.get(id) {
            Some(Typed::Number(number)) => Some(*number),
            _ => None,
        }
    }

    /// A time.
    pub fn time(&self, id: &str) -> Option<ClockTime> {
        match self.0.get(id) {
            Some(Typed::Time(time)) => Some(*time),
            _ => None,
        }
    }

    /// The index of a choice.
    pub fn choice(&self, id: &str) -> Option<usize> {
        match self.0.get(id) {
            Some(Typed::Choice(index)) => Some(*index),
            _ => None,
        }
    }

    /// Takes the choice of one of these.
    pub fn pick<T: Copy>(&self, id: &str, of: &[T]) -> Option<T> {
        of.get(self.choice(id)?).copied()
    }

    /// A value of a step: numbers as numbers, all else as text; choices are the caller's to name.
    pub fn step_value(&self, id: &str) -> Option<Value> {
        match self.0.get(id)? {
            Typed::Text(text) => Some(Value::Text(text.clone())),
            Typed::Number(number) => Some(Value::Number(*number)),
            Typed::Time(time) => Some(Value::Text(time.to_string())),
            Typed::Choice(_) | Typed::Secret(_) => None,
        }
    }
}
