//! A whole number. Blank and zero are different things: a zero must be typed.

use super::{FieldReply, Reason};
use crate::app::key::{Key, Stroke};

/// The most digits of any number that is typed; each such number fits `u32`.
const MOST_DIGITS: usize = 9;

/// A number field; the cursor always stands behind the last digit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct NumberField {
    digits: String,
    max_digits: usize,
    max: u32,
}

impl NumberField {
    /// Makes a blank field for numbers of at most `max_digits` digits (9 at most), without another bound.
    pub fn new(max_digits: usize) -> Self {
        Self::up_to(max_digits, u32::MAX)
    }

    /// Makes a blank field for numbers of at most `max_digits` digits and at most `max`.
    pub fn up_to(max_digits: usize, max: u32) -> Self {
        Self { digits: String::new(), max_digits: max_digits.min(MOST_DIGITS), max }
    }

    /// The number; `None` while the field is blank.
    pub fn value(&self) -> Option<u32> {
        self.digits.parse().ok()
    }

    /// The digits as typed.
    pub fn text(&self) -> &str {
        &self.digits
    }

    /// Replaces the content by a draft; anything but an accepted number leaves the field blank.
    pub fn set_text(&mut self, draft: &str) {
        self.digits = self.joined("", draft).unwrap_or_default();
    }

    /// Offers a stroke: digits and deletion are the field's, letters are commands of the screen.
    ///
    /// Backspace takes back the last digit, Delete all of them.
    pub fn stroke(&mut self, stroke: &Stroke) -> FieldReply {
        match (stroke.key, stroke.text) {
            (Key::Char(digit @ '0'..='9'), _) => self.append(digit.encode_utf8(&mut [0; 4])),
            (Key::Backspace, _) => {
                self.digits.pop();
                FieldReply::Taken
            }
            (Key::Delete, _) => {
                self.digits.clear();
                FieldReply::Taken
            }
            _ => FieldReply::Ignored,
        }
    }

    /// Appends pasted digits; spaces between groups of digits are skipped, anything else refuses the whole paste.
    pub fn paste(&mut self, pasted: &str) -> FieldReply {
        let bare: String = pasted.chars().filter(|c| !c.is_whitespace()).collect();
        if bare.is_empty() {
            return FieldReply::Refused(Reason::NothingUsable);
        }
        // Two numbers on two lines would otherwise become one that nobody counted.
        if pasted.trim().contains(['\n', '\r', '\t']) {
            return FieldReply::Refused(Reason::NotADigit);
        }
        self.append(&bare)
    }

    fn append(&mut self, digits: &str) -> FieldReply {
        match self.joined(&self.digits, digits) {
            Ok(joined) => {
                self.digits = joined;
                FieldReply::Taken
            }
            Err(reason) => FieldReply::Refused(reason),
        }
    }

    fn joined(&self, before: &str, after: &str) -> Result<String, Reason> {
        let joined = format!("{before}{after}");
        if !joined.bytes().all(|byte| byte.is_ascii_digit()) {
            return Err(Reason::NotADigit);
        }
        if joined.len() > 1 && joined.starts_with('0') {
            return Err(Reason::LeadingZero);
        }
        if joined.len() > self.max_digits {
            return Err(Reason::TooManyDigits(self.max_digits));
        }
        if joined.parse().is_ok_and(|number: u32| number > self.max) {
            return Err(Reason::TooLarge);
        }
        Ok(joined)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::script;

    fn typed(field: &mut NumberField, keys: &str) -> FieldReply {
        let strokes = script(keys).unwrap();
        strokes.iter().map(|stroke| field.stroke(stroke)).last().unwrap()
    }

    #[test]
    fn blank_is_not_zero() {
        let mut field = NumberField::new(4);
        assert_eq!(field.value(), None);
        assert_eq!(typed(&mut field, "0"), FieldReply::Taken);
        assert_eq!(field.value(), Some(0));
        assert_eq!(typed(&mut field, "7"), FieldReply::Refused(Reason::LeadingZero));
        assert_eq!(typed(&mut field, "<backspace>724"), FieldReply::Taken);
        assert_eq!(field.value(), Some(724));
        assert_eq!(typed(&mut field, "<delete>"), FieldReply::Taken);
        assert_eq!(field.value(), None);
    }

    #[test]
    fn bounds_refuse_the_digit_and_keep_the_number() {
        let mut field = NumberField::up_to(4, 2500);
        assert_eq!(typed(&mut field, "2501"), FieldReply::Refused(Reason::TooLarge));
        assert_eq!(field.value(), Some(250));
        assert_eq!(typed(&mut field, "0"), FieldReply::Taken);
        assert_eq!(typed(&mut field, "0"), FieldReply::Refused(Reason::TooManyDigits(4)));
        assert_eq!(field.value(), Some(2500));
    }

    #[test]
    fn letters_stay_with_the_screen() {
        let mut field = NumberField::new(4);
        for keys in ["g", "п", "<enter>", "<up>", " ", "-"] {
            assert_eq!(typed(&mut field, keys), FieldReply::Ignored, "{keys}");
        }
    }

    #[test]
    fn a_paste_is_a_number_or_nothing() {
        let mut field = NumberField::new(6);
        assert_eq!(field.paste(" 1\u{a0}724\n"), FieldReply::Taken);
        assert_eq!(field.value(), Some(1724));
        for (pasted, reason) in [
            ("12a", Reason::NotADigit),
            ("-5", Reason::NotADigit),
            ("٣", Reason::NotADigit),
            ("1\n2", Reason::NotADigit),
            ("123", Reason::TooManyDigits(6)),
            ("\n", Reason::NothingUsable),
        ] {
            assert_eq!(field.paste(pasted), FieldReply::Refused(reason), "{pasted:?}");
        }
        assert_eq!(field.value(), Some(1724));
    }

    #[test]
    fn a_draft_comes_back_and_a_broken_one_is_blank() {
        let mut field = NumberField::new(4);
        field.set_text("62");
        assert_eq!(field.value(), Some(62));
        for broken in ["007", "12345", "x", "1 2"] {
            field.set_text(broken);
            assert_eq!(field.text(), "", "{broken}");
        }
    }
}
