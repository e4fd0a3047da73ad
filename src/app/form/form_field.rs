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
    /// When a field that may stay empty must not; `None` where it always may.
    pub needed: Option<&'static str>,
    /// The field without which it is not asked for.
    pub after: Option<String>,
    /// Whether its text goes into the public half of a fact, and so into every bundle.
    pub public: bool,
    /// Names of the choices.
    pub choices: Vec<Text>,
}

impl FormField {
    /// The same field, which may stay empty unless this is so.
    #[must_use]
    pub fn needed_if(self, when: &'static str) -> Self {
        Self { optional: true, needed: Some(when), ..self }
    }

    /// The same field, asked for once this other one is filled.
    #[must_use]
    pub fn asked_after(self, id: String) -> Self {
        Self { after: Some(id), ..self }
    }

    /// Whether what is typed is covered once the cursor has left it, since it is typed again from the thing itself.
    pub fn is_blind(&self) -> bool {
        self.id.starts_with("blind-")
    }
}
