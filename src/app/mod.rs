//! The program without a terminal: model, update, commands, fields. It performs no effect: it returns one.

pub mod field;
pub mod input;
pub mod key;
