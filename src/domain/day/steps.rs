//! Steps done and their values.

use std::collections::BTreeMap;

use crate::domain::Moment;
use crate::domain::fact::{Ref, Value, Values};

/// Steps done, by id.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Steps {
    done: BTreeMap<String, StepRecord>,
}

/// A step done, with all that was ever stated about it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StepRecord {
    /// The fact that stated the values last.
    pub at: Ref,
    /// All facts that stated values of it, oldest first.
    pub stated: Vec<Ref>,
    /// When it was done.
    pub when: Moment,
    /// The values now, private ones among them until the private half is erased.
    pub values: Values,
    /// Earlier values with the reason why they were replaced, oldest first.
    pub before: Vec<(Values, String)>,
}

impl Steps {
    /// A step's record.
    pub fn get(&self, step: &str) -> Option<&StepRecord> {
        self.done.get(step)
    }

    /// A number stated in a step.
    pub fn number(&self, step: &str, field: &str) -> Option<u32> {
        match self.get(step)?.values.get(field)? {
            Value::Number(number) => Some(*number),
            Value::Text(_) => None,
        }
    }

    /// A text, time or choice stated in a step.
    pub fn text(&self, step: &str, field: &str) -> Option<&str> {
        match self.get(step)?.values.get(field)? {
            Value::Text(text) => Some(text),
            Value::Number(_) => None,
        }
    }

    /// Takes what was stated; `happened` is when it was so, if that was said.
    pub(super) fn state(
        &mut self,
        step: &str,
        (at, recorded, happened): (Ref, Moment, Option<Moment>),
        values: Values,
        reason: String,
    ) {
        match self.done.get_mut(step) {
            None => {
                let when = happened.unwrap_or(recorded);
                let record = StepRecord { at, stated: vec![at], when, values, before: Vec::new() };
                self.done.insert(step.to_owned(), record);
            }
            Some(record) => {
                let before = std::mem::replace(&mut record.values, values);
                record.before.push((before, reason));
                record.at = at;
                record.stated.push(at);
                record.when = happened.unwrap_or(record.when);
            }
        }
    }
}
