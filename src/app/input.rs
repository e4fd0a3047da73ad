//! What can come in from outside while the program runs. No terminal library is named here.

use super::key::Stroke;
use crate::text::Text;

/// How a sending to the printer ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sent {
    /// What a person is told.
    pub said: Text,
    /// Whether all was handed over.
    pub all: bool,
}

/// One thing that the terminal or the system tells the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Input {
    /// A key was pressed.
    Key(Stroke),
    /// Text was pasted, at most 64 KiB, not yet cleaned; a field cleans it before taking it.
    Paste(String),
    /// The window has a new size.
    Resize {
        /// Columns.
        width: u16,
        /// Rows.
        height: u16,
    },
    /// A sending to the printer has ended.
    Sent(Sent),
    /// The system asks the program to end: close the book and leave, without a question.
    Leave,
    /// The terminal is gone: nothing can be shown or asked any more.
    Closed,
}
