//! The rules of the house: what the code, the data and the papers of this repository must keep.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(clippy::case_sensitive_file_extension_comparisons)] // The repository names its files itself.

mod dependencies;
mod glyphs;
mod keys;
mod papers;
mod paths;
mod rooms;
mod sizes;
mod sources;
mod tokens;
mod words;

use sources::Source;
