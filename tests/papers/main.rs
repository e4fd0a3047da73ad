//! What leaves the program: the protocol as JSON, CSV, page and text, and the balance, over the real forms.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod account;
mod accounted;
mod balance;
mod blank;
mod book;
mod canonical;
mod code;
mod export;
mod files;
mod key;
mod page;
mod past;
mod registers;
mod show;
mod texts;
mod twice;
mod words;
