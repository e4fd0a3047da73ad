//! Languages, messages, numbers in words, dates. The only room that names fluent.
//!
//! A [`Text`] is a key with arguments and knows no language; [`Messages`] says it in one. Texts that come with the
//! data are [`crate::domain::Localized`], and [`pick`] reads them.

pub mod check_words;
mod clean;
pub mod date;
pub mod language;
mod locales;
pub mod message;
pub mod messages;
pub mod names;
pub mod number;
pub mod words;

pub use check_words::check_words;
#[cfg(test)]
pub(crate) use clean::is_clean;
pub(crate) use clean::push_clean;
pub use clean::sanitize;
pub use language::{Language, pick};
pub use locales::AREAS;
pub use message::{Arg, Text};
pub use messages::Messages;
pub use number::{grouped, percent};
pub use words::in_words;
