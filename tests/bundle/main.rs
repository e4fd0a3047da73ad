//! The bundle: what is in it, that it follows its schemas and those of NIST, that it repeats, and what a bad stick does.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod content;
mod days;
mod desk;
mod faults;
#[cfg(feature = "outside")]
mod nist;
mod repeat;
mod schema;
mod sticks;
mod workbook;

#[path = "../register_book/mod.rs"]
mod register_book;
