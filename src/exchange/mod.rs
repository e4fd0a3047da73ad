//! What leaves the room as data: protocols and registers as JSON and CSV; and reading tables of protocols and lists of
//! people.

pub mod canonical;
pub mod csv;
pub mod fingerprint;
pub mod people;
pub mod protocol;
pub mod registers;
pub mod schema;
pub mod table;
