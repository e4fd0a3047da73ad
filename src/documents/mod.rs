//! Day to document model to PDF or plain text. Rendering runs in a child process of the same program.
//!
//! [`model`] says what a document consists of, with every text already in its languages. `layout` puts it on
//! sheets of A4 and knows no PDF; [`pdf`] draws the sheets; [`plain`] is the same document for a screen reader, a
//! terminal or a log. [`child`] keeps a mistake in rendering away from the day: the book's process never draws.

pub mod blank;
pub mod child;
pub mod font;
mod furniture;
pub mod layout;
pub mod model;
pub mod pdf;
pub mod plain;
pub mod protocol;
pub mod registers;
mod said;
mod sums;

pub use model::{Block, Document, Pair};
pub use sums::Sums;
