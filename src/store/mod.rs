//! The day book: one `SQLite` file that holds the facts of one precinct on one election day.
//!
//! This is the only room that names rusqlite. It keeps facts, gives them back in order and says whether they are
//! unchanged; it knows no rule of the day, no clock and no language.
//!
//! # The row
//!
//! | column | is |
//! |---|---|
//! | `seq` | the local order, from 1 without a gap; not hashed, since merged desks are ordered anew |
//! | `book` | the book's random id, 32 hexadecimal digits |
//! | `desk`, `desk_seq` | the fact's place: the desk that wrote it and its number there, both from 1 |
//! | `prev` | `hash` of this desk's fact before it, 32 bytes; zeros for the desk's first |
//! | `seen` | heads of other desks as a JSON array of `[desk, head]`; `[]` while there is one desk |
//! | `recorded` | when it was written, milliseconds since 1970 UTC; the full hour for tallies |
//! | `happened` | when it was so, if not then; the full hour for tallies; or NULL |
//! | `member`, `witness` | places of the facts that added the two who acted, like `1:17`, or NULL |
//! | `kind` | `name/version` |
//! | `body` | JSON text, exactly as hashed |
//! | `commitment` | SHA-256 of the 16 bytes of salt followed by the private half's JSON text, or NULL |
//! | `hash` | see below |
//!
//! # The hash
//!
//! `hash` is the SHA-256 of thirteen fields, one after the other. Each field is its length in bytes as an 8-byte
//! big-endian signed integer, then its bytes; a field that is NULL is the length -1 and no bytes. Integers are
//! written in decimal ASCII, texts in UTF-8. In order:
//!
//! 1. the text `tartip-fact-1`
//! 2. `book`
//! 3. `desk`
//! 4. `desk_seq`
//! 5. `prev`
//! 6. `seen`
//! 7. `recorded`
//! 8. `happened`
//! 9. `member`
//! 10. `witness`
//! 11. `kind`
//! 12. SHA-256 of `body`
//! 13. `commitment`
//!
//! `tests/chain.py` checks a book by this text alone.
//!
//! # Opening
//!
//! While a connection exists, nothing but `SQLite` may open the book's file: closing any other handle on it drops
//! this process's POSIX locks, and the next program that opens and closes the book then deletes the log that this one still
//! writes. So every look at a book goes through `SQLite`, and the lock that keeps a second program out is on a file of its own.

mod append;
mod book;
mod chain;
mod drafts;
mod error;
mod file;
mod lines;
mod lock;
mod read;
mod row;
mod schema;
mod secret;
mod verify;

pub use book::{Book, Expect};
pub use chain::{Digest, hex};
pub use error::StoreError;
pub use lines::{Line, lines, rows, verify_lines};
pub use row::{PrivateHalf, Row};
pub use verify::{Report, Why, Wrong, verify};

#[cfg(test)]
mod fixture;
#[cfg(test)]
mod tamper;
