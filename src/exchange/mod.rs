//! What leaves the room as data: protocol JSON and CSV, and reading tables of protocols.

pub mod canonical;
pub mod csv;
pub mod protocol;
pub mod schema;
pub mod table;
