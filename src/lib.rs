//! Tartip keeps one precinct election commission in order through one voting day, offline.

pub mod app;
pub mod assets;
pub mod cli;
pub mod documents;
pub mod domain;
pub mod exchange;
mod packed;
pub mod run;
pub mod sign;
pub mod store;
pub mod term;
pub mod text;
pub mod training;
pub mod ui;
