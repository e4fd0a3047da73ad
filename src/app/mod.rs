//! The program without a terminal: model, update, commands, fields. It performs no effect: it returns one.

pub mod account;
pub mod command;
pub mod draft;
pub mod effect;
pub mod field;
pub mod form;
pub mod global;
pub mod input;
pub mod key;
mod keyboard;
pub mod list;
pub mod model;
pub mod passage;
pub mod printer;
pub mod refusal;
pub mod screens;
pub mod secret;
pub mod update;
pub mod wall;

pub use model::Model;
pub use update::update;
