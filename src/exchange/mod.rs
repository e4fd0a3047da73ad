//! What leaves the room as data: protocols, registers, boxes and balance, and bundles of all of it, also in the words of
//! NIST; and reading tables of protocols and lists of people.

pub mod account;
pub mod bundle;
pub mod canonical;
pub mod code;
pub mod csv;
pub mod eel;
pub mod err;
pub mod fingerprint;
pub mod headcode;
pub mod people;
pub mod protocol;
pub mod registers;
pub mod schema;
pub mod table;
pub mod xlsx;

/// The version of this program, as its files name it.
pub const PROGRAM: &str = env!("CARGO_PKG_VERSION");
