//! A time of the day, typed as people write it: `758`, `0758`, `7:58`, `8`.

use super::{FieldReply, Reason};
use crate::app::key::{Key, Stroke};
use crate::domain::ClockTime;

/// The most characters of a time: `HH:MM`.
const MOST: usize = 5;

/// A time field; the cursor always stands behind the last character.
///
/// The key that means "now" is the screen's: this field knows no clock.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct TimeField {
    typed: String,
}

impl TimeField {
    /// Makes a blank field.
    pub fn new() -> Self {
        Self::default()
    }

    /// The time; `None` while the field is blank or not yet a time.
    pub fn value(&self) -> Option<ClockTime> {
        ClockTime::parse(&self.typed)
    }

    /// Fills in a time, as the key for "now" does.
    pub fn set(&mut self, time: ClockTime) {
        self.typed = time.to_string();
    }

    /// What was typed.
    pub fn text(&self) -> &str {
        &self.typed
    }

    /// Replaces the content by a draft; anything that could not have been typed leaves the field blank.
    pub fn set_text(&mut self, draft: &str) {
        self.typed = Self::joined("", draft).unwrap_or_default();
    }

    /// Says that what was typed is not a time; a blank field has no complaint.
    pub fn complaint(&self) -> Option<Reason> {
        (!self.typed.is_empty() && self.value().is_none()).then_some(Reason::NotATime)
    }

    /// Offers a stroke: digits, a separator and deletion are the field's.
    pub fn stroke(&mut self, stroke: &Stroke) -> FieldReply {
        match (stroke.key, stroke.text) {
            (Key::Backspace, _) => {
                self.typed.pop();
                FieldReply::Taken
            }
            (Key::Delete, _) => {
                self.typed.clear();
                FieldReply::Taken
            }
            (_, Some(typed)) if typed.is_ascii_digit() || separates(typed) => {
                self.append(typed.encode_utf8(&mut [0; 4]))
            }
            _ => FieldReply::Ignored,
        }
    }

    /// Appends pasted characters of a time, or refuses the whole paste.
    pub fn paste(&mut self, pasted: &str) -> FieldReply {
        match pasted.trim() {
            "" => FieldReply::Refused(Reason::NothingUsable),
            trimmed => self.append(trimmed),
        }
    }

    fn append(&mut self, after: &str) -> FieldReply {
        match Self::joined(&self.typed, after) {
            Some(joined) => {
                self.typed = joined;
                FieldReply::Taken
            }
            None => FieldReply::Refused(Reason::NotATime),
        }
    }

    /// Joins two parts if a time can still come of them; `None` otherwise.
    fn joined(before: &str, after: &str) -> Option<String> {
        if after.len() > MOST {
            return None;
        }
        let joined: String =
            before.chars().chain(after.chars()).map(|c| if separates(c) { ':' } else { c }).collect();
        let parts: Vec<&str> = joined.split(':').collect();
        let fits = match parts.as_slice() {
            [digits] => digits.len() <= 4,
            [hour, minute] => (1..=2).contains(&hour.len()) && minute.len() <= 2,
            _ => false,
        };
        let digits = parts.iter().all(|part| part.bytes().all(|byte| byte.is_ascii_digit()));
        (fits && digits).then_some(joined)
    }
}

/// Tells whether people write this between hours and minutes.
fn separates(typed: char) -> bool {
    matches!(typed, ':' | '.' | ',' | ';' | '-')
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::script;

    fn typed(keys: &str) -> (TimeField, FieldReply) {
        let mut field = TimeField::new();
        let strokes = script(keys).unwrap();
        let reply = strokes.iter().map(|stroke| field.stroke(stroke)).last().unwrap();
        (field, reply)
    }

    #[test]
    fn times_as_people_type_them() {
        for (keys, shown) in
            [("758", "07:58"), ("0758", "07:58"), ("7.58", "07:58"), ("19-5", "19:05"), ("8", "08:00")]
        {
            let (field, reply) = typed(keys);
            assert_eq!(reply, FieldReply::Taken, "{keys}");
            assert_eq!(field.value().map(|time| time.to_string()).as_deref(), Some(shown), "{keys}");
            assert_eq!(field.complaint(), None, "{keys}");
        }
    }

    #[test]
    fn what_cannot_become_a_time_is_refused_and_what_is_none_is_said() {
        for keys in ["07589", "7:58:", ":", "123:", "12:345"] {
            assert_eq!(typed(keys).1, FieldReply::Refused(Reason::NotATime), "{keys}");
        }
        assert_eq!(typed("2575").0.complaint(), Some(Reason::NotATime));
        assert_eq!(typed("7:").0.complaint(), Some(Reason::NotATime));
        assert_eq!(TimeField::new().complaint(), None);
    }

    #[test]
    fn the_key_for_now_and_commands_stay_with_the_screen() {
        for keys in ["n", "т", "<enter>", "<up>", " "] {
            assert_eq!(typed(keys).1, FieldReply::Ignored, "{keys}");
        }
        let mut field = TimeField::new();
        field.set(ClockTime::new(14, 52).unwrap());
        assert_eq!(field.text(), "14:52");
    }

    #[test]
    fn pastes_and_drafts() {
        let mut field = TimeField::new();
        assert_eq!(field.paste(" 20:05\n"), FieldReply::Taken);
        assert_eq!(field.text(), "20:05");
        assert_eq!(field.paste("soon"), FieldReply::Refused(Reason::NotATime));
        assert_eq!(field.paste(" "), FieldReply::Refused(Reason::NothingUsable));
        field.set_text("24-01-2027");
        assert_eq!(field.text(), "");
    }
}
