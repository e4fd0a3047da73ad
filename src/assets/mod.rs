//! Reads forms, profiles, procedures and registers (TOML) and embedded files into domain types, with line and column in its errors.
//!
//! [`read`] turns a text into a domain type, [`lint`] finds what the types alone cannot forbid, [`Shelf`] finds
//! the files that a profile names, [`load_rulebook`] puts a whole rulebook together.

mod document;
pub mod embedded;
mod kind;
pub mod lint;
mod problem;
pub mod read;
mod rulebook;
mod shape;
mod shelf;
mod strings;

pub use kind::{Asset, Kind};
pub use problem::{FileError, Place, Problem};
pub use rulebook::{LoadError, load_form, load_rulebook};
pub use shelf::{Shelf, ShelfError, Source, open};
