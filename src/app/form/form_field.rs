//! A field of a form.

use crate::app::field::Field;
use crate::text::Text;

/// A field with its label.
#[derive(Debug, Clone)]
pub struct FormField {
    /// Its name in the values.
    pub id: String,
    /// What is asked.
    pub label: Text,
    /// What is typed.
    pub field: Field,
    /// Whether it may stay empty.
    pub optional: bool,
    /// Names of the choices.
    pub choices: Vec<Text>,
}

impl FormField {
    /// Whether what is typed is covered once the cursor has left it, since it is typed again from the thing itself.
    pub fn is_blind(&self) -> bool {
        self.id.starts_with("blind-")
    }
}
