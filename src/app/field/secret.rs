//! A line of text that is not shown, typed blind: what was typed is only taken back from its end.

use std::fmt;

use unicode_segmentation::UnicodeSegmentation;
use zeroize::Zeroizing;

use super::{FieldReply, Reason};
use crate::app::key::{Key, Stroke};
use crate::app::secret::Secret;
use crate::text::push_clean;

/// Room for one grapheme: a letter with its marks takes less.
const GRAPHEME: usize = 16;

/// A passphrase being typed; everything in it has passed [`super::sanitize`], and neither `Debug` nor a draft has it.
#[derive(Clone, PartialEq, Eq)]
pub struct SecretField {
    /// Never grown in place: what a longer one leaves behind would not be wiped.
    typed: Zeroizing<String>,
    max: usize,
}

impl SecretField {
    /// Makes a blank field for at most `max` graphemes.
    pub fn new(max: usize) -> Self {
        Self { typed: Zeroizing::default(), max }
    }

    /// How many graphemes were typed.
    pub fn len(&self) -> usize {
        self.typed.graphemes(true).count()
    }

    /// Whether nothing was typed.
    pub fn is_empty(&self) -> bool {
        self.typed.is_empty()
    }

    /// What was typed, without blanks around it: nobody sees them.
    pub fn secret(&self) -> Secret {
        Secret::new(self.typed.trim())
    }

    /// Forgets what was typed.
    pub fn clear(&mut self) {
        self.typed = Zeroizing::default();
    }

    /// Offers a stroke: characters are added at the end and taken back there, the rest is the screen's.
    pub fn stroke(&mut self, stroke: &Stroke) -> FieldReply {
        match stroke.text {
            Some(typed) => self.add(std::iter::once(typed)),
            None if stroke.key == Key::Backspace => {
                let last = self.typed.grapheme_indices(true).next_back().map_or(0, |(at, _)| at);
                self.typed.truncate(last);
                FieldReply::Taken
            }
            None => FieldReply::Ignored,
        }
    }

    /// Adds pasted text, cleaned; what does not fit in whole is not taken, since nobody would see where it was cut.
    pub fn paste(&mut self, pasted: &str) -> FieldReply {
        let lines = pasted.trim_matches(['\n', '\r']);
        // A line end of two characters is one blank.
        let one_end = |(at, c): &(usize, char)| *c != '\r' || lines.get(at + 1..at + 2) != Some("\n");
        match self.add(lines.char_indices().filter(one_end).map(|(_, c)| c)) {
            FieldReply::Refused(Reason::Unprintable) => FieldReply::Refused(Reason::NothingUsable),
            reply => reply,
        }
    }

    /// Adds characters that may stay, all or, where they are too many, none.
    fn add(&mut self, characters: impl Iterator<Item = char>) -> FieldReply {
        let room = self.max.saturating_mul(GRAPHEME);
        let mut longer = Zeroizing::new(String::with_capacity(room));
        longer.push_str(&self.typed);
        let mut changed = false;
        for character in characters {
            if longer.len() + character.len_utf8() > room {
                return FieldReply::Refused(Reason::Full(self.max));
            }
            changed |= push_clean(&mut longer, character);
        }
        if !changed {
            return FieldReply::Refused(Reason::Unprintable);
        }
        if longer.graphemes(true).count() > self.max {
            return FieldReply::Refused(Reason::Full(self.max));
        }
        self.typed = longer;
        FieldReply::Taken
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
