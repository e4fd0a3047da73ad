//! What leaves the room as data: protocols, registers, boxes and balance; and reading tables of protocols and lists of
//! people.

pub mod account;
pub mod bundle;
pub mod canonical;
pub mod code;
pub mod csv;
pub mod fingerprint;
pub mod people;
pub mod protocol;
pub mod registers;
pub mod schema;
pub mod table;
