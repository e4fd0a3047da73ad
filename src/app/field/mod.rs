//! Fields that a person types into: their state and what they accept, no drawing.
//!
//! A field is asked first only where its kind of text is wanted; whatever it ignores is the screen's.

mod area;
mod choice;
mod number;
mod secret;
mod text;
mod time;

pub use crate::text::sanitize;
pub use area::TextArea;
pub use choice::ChoiceField;
pub use number::NumberField;
pub use secret::SecretField;
pub use text::TextField;
pub use time::TimeField;

use super::key::Stroke;

/// What a field did with a stroke or a paste.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum FieldReply {
    /// The stroke was the field's; the screen does nothing with it.
    Taken,
    /// The stroke is not the field's; the screen may use it.
    Ignored,
    /// The stroke was the field's, which kept its content and says why.
    Refused(Reason),
}

/// Why a field did not accept what was typed or pasted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// The text is as long as it may be, in characters.
    Full(usize),
    /// The character cannot be shown on every screen and sheet.
    Unprintable,
    /// Only digits make a number.
    NotADigit,
    /// The number has as many digits as it may have.
    TooManyDigits(usize),
    /// The number is above the largest that is accepted here.
    TooLarge,
    /// A number that begins with zero has no further digits.
    LeadingZero,
    /// This cannot become a time of the day.
    NotATime,
    /// There is no choice with this sign.
    NoSuchChoice,
    /// Two digits came one after the other where one chooses; nothing is chosen now.
    TwoDigits,
    /// Nothing usable was pasted.
    NothingUsable,
    /// The key came again so soon that it may be held down.
    HeldKey,
    /// The batch is full.
    BatchFull,
    /// There is no mark to take back.
    NoMark,
}

/// A field of any kind.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Field {
    /// A line of text.
    Text(TextField),
    /// A whole number, or blank.
    Number(NumberField),
    /// A time of the day, or blank.
    Time(TimeField),
    /// One of several choices, or none yet.
    Choice(ChoiceField),
    /// A text that is not shown.
    Secret(SecretField),
}

impl Field {
    /// Offers a stroke to the field.
    pub fn stroke(&mut self, stroke: &Stroke) -> FieldReply {
        match self {
            Self::Text(field) => field.stroke(stroke),
            Self::Number(field) => field.stroke(stroke),
            Self::Time(field) => field.stroke(stroke),
            Self::Choice(field) => field.stroke(stroke),
            Self::Secret(field) => field.stroke(stroke),
        }
    }

    /// Offers pasted text to the field, cleaned of whatever the field does not hold.
    pub fn paste(&mut self, pasted: &str) -> FieldReply {
        match self {
            Self::Text(field) => field.paste(pasted),
            Self::Number(field) => field.paste(pasted),
            Self::Time(field) => field.paste(pasted),
            Self::Choice(_) => FieldReply::Ignored,
            Self::Secret(field) => field.paste(pasted),
        }
    }

    /// Gives the content as text, which [`Field::set_text`] takes back; of a secret nothing.
    pub fn text(&self) -> String {
        match self {
            Self::Text(field) => field.text().to_owned(),
            Self::Number(field) => field.text().to_owned(),
            Self::Time(field) => field.text().to_owned(),
            Self::Choice(field) => field.text(),
            Self::Secret(_) => String::new(),
        }
    }

    /// Replaces the content by a draft; what the field could not have produced leaves it blank.
    pub fn set_text(&mut self, draft: &str) {
        match self {
            Self::Text(field) => field.set_text(draft),
            Self::Number(field) => field.set_text(draft),
            Self::Time(field) => field.set_text(draft),
            Self::Choice(field) => field.set_text(draft),
            // No draft has one.
            Self::Secret(field) => field.clear(),
        }
    }

    /// Tells whether nothing has been typed or chosen.
    pub fn is_empty(&self) -> bool {
        match self {
            Self::Text(field) => field.text().is_empty(),
            Self::Number(field) => field.text().is_empty(),
            Self::Time(field) => field.text().is_empty(),
            Self::Choice(field) => field.chosen().is_none(),
            Self::Secret(field) => field.is_empty(),
        }
    }

    /// Says what is wrong with the content as it stands; blank is never wrong here.
    pub fn complaint(&self) -> Option<Reason> {
        match self {
            Self::Time(field) => field.complaint(),
            Self::Text(_) | Self::Number(_) | Self::Choice(_) | Self::Secret(_) => None,
        }
    }

    /// Tells whether letters typed here are text, so that letter commands must wait.
    pub fn takes_letters(&self) -> bool {
        matches!(self, Self::Text(_) | Self::Secret(_))
    }
}

#[cfg(test)]
mod tests;
