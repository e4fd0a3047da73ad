//! Languages, messages, numbers in words, dates. The only room that names fluent.

pub mod date;
pub mod language;
pub mod number;
pub mod words;

pub use language::{Language, pick};
pub use number::{grouped, percent};
pub use words::in_words;
