//! The day book: the only room that names rusqlite.
