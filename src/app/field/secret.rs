//! A line of text that is not shown, typed blind: what was typed is only taken back from its end.

use std::fmt;

use unicode_segmentation::UnicodeSegmentation;

use super::{FieldReply, Reason, TextField};
use crate::app::key::{Key, Stroke};
use crate::app::secret::Secret;

/// A passphrase being typed; everything in it has passed [`super::sanitize`], and neither `Debug` nor a draft has it.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretField(TextField);

impl SecretField {
    /// Makes a blank field for at most `max` graphemes.
    pub fn new(max: usize) -> Self {
        Self(TextField::new(max))
    }

    /// How many graphemes were typed.
    pub fn len(&self) -> usize {
        self.0.text().graphemes(true).count()
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.0.text().is_empty()
    }

    /// What was typed, without blanks around it: nobody sees them.
    pub fn secret(&self) -> Secret {
        Secret::new(self.0.text().trim())
    }

    /// Forgets what was typed.
    pub fn clear(&mut self) {
        self.0.set_text("");
    }

    /// Offers a stroke: characters are added at the end and taken back there, the rest is the screen's.
    pub fn stroke(&mut self, stroke: &Stroke) -> FieldReply {
        if stroke.text.is_some() || stroke.key == Key::Backspace {
            return self.0.stroke(stroke);
        }
        FieldReply::Ignored
    }

    /// Adds pasted text, cleaned; what does not fit in whole is not taken, since nobody would see where it was cut.
    pub fn paste(&mut self, pasted: &str) -> FieldReply {
        let before = self.0.clone();
        let reply = self.0.paste(pasted);
        if matches!(reply, FieldReply::Refused(Reason::Full(_))) {
            self.0 = before;
        }
        reply
    }
}

impl fmt::Debug for SecretField {
    fn fmt(&self, to: &mut fmt::Formatter<'_>) -> fmt::Result {
        to.write_str("SecretField")
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::field::Field;
    use crate::app::key::script;

    fn typed(keys: &str) -> SecretField {
        let mut field = SecretField::new(12);
        for stroke in script(keys).unwrap() {
            field.stroke(&stroke);
        }
        field
    }

    #[test]
    fn it_grows_and_shrinks_at_its_end_only() {
        let field = typed("ab<left>c<home>d<delete><backspace>ө ");
        assert_eq!((field.secret().reveal(), field.len()), ("abcө", 5));
        assert_eq!(field.clone().stroke(&Stroke::silent(Key::Enter)), FieldReply::Ignored);
    }

    #[test]
    fn what_is_pasted_is_taken_in_whole_or_not_at_all() {
        let mut field = typed("ab");
        assert_eq!(field.paste("\u{202e}c\nd"), FieldReply::Taken);
        assert_eq!(field.secret().reveal(), "abc d");
        assert_eq!(field.paste("12345678"), FieldReply::Refused(Reason::Full(12)));
        assert_eq!(field.secret().reveal(), "abc d");
        for _ in 0..20 {
            field.stroke(&Stroke::typed('x'));
        }
        assert_eq!(field.len(), 12);
    }

    #[test]
    fn neither_a_draft_nor_a_fault_report_has_it() {
        let field = Field::Secret(typed("gold"));
        assert_eq!(field.text(), "");
        assert!(!field.is_empty());
        assert!(!format!("{field:?}").contains("gold"));
        let mut fresh = Field::Secret(SecretField::new(12));
        fresh.set_text("gold");
        assert!(fresh.is_empty(), "and none gives it back");
    }
}
