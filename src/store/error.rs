//! What can go wrong with a book; the text room turns it into sentences.

use std::io;

use rusqlite::ErrorCode;
use thiserror::Error;

/// Why a book could not be opened, read or written. `Display` is for logs.
#[derive(Debug, Error)]
pub enum StoreError {
    /// There is no file of that name.
    #[error("no such file")]
    NotFound,
    /// There is a file of that name already, or what `SQLite` left of one.
    #[error("the file exists")]
    Exists,
    /// The file is not of `SQLite`'s format.
    #[error("not an SQLite file")]
    NotSqlite,
    /// The file is cut off or damaged.
    #[error("the file is damaged")]
    Corrupt,
    /// An `SQLite` file of another program.
    #[error("not a day book")]
    NotABook,
    /// Made by a newer program.
    #[error("the book's tables are of version {found}, this program knows {known}")]
    Newer {
        /// Version of the book's tables.
        found: u32,
        /// The newest version that this program knows.
        known: u32,
    },
    /// A practice book where a real one was asked for.
    #[error("a practice book")]
    PracticeAsReal,
    /// A real book where a practice one was asked for.
    #[error("a real book")]
    RealAsPractice,
    /// Another program has the book open.
    #[error("open in another program")]
    OpenElsewhere,
    /// The file or its folder cannot be written.
    #[error("read-only")]
    ReadOnly,
    /// The disk is full.
    #[error("no space")]
    NoSpace,
    /// The book does not take facts of this kind: an unknown one, one of practice in a real book, or a second opening.
    #[error("the book does not take {kind}")]
    NotTaken {
        /// The kind, `name/version`.
        kind: String,
    },
    /// A row is not as this program wrote it.
    #[error("row {row} was changed")]
    Changed {
        /// Its local number.
        row: u64,
    },
    /// The operating system failed.
    #[error(transparent)]
    Io(io::Error),
    /// `SQLite` failed in another way.
    #[error(transparent)]
    Sql(rusqlite::Error),
}

impl From<rusqlite::Error> for StoreError {
    fn from(error: rusqlite::Error) -> Self {
        match error.sqlite_error_code() {
            Some(ErrorCode::NotADatabase) => Self::NotSqlite,
            Some(ErrorCode::DatabaseCorrupt) => Self::Corrupt,
            Some(ErrorCode::DatabaseBusy | ErrorCode::DatabaseLocked) => Self::OpenElsewhere,
            Some(ErrorCode::ReadOnly | ErrorCode::PermissionDenied) => Self::ReadOnly,
            Some(ErrorCode::DiskFull) => Self::NoSpace,
            _ => Self::Sql(error),
        }
    }
}

impl From<io::Error> for StoreError {
    fn from(error: io::Error) -> Self {
        match error.kind() {
            io::ErrorKind::NotFound | io::ErrorKind::NotADirectory => Self::NotFound,
            io::ErrorKind::PermissionDenied | io::ErrorKind::ReadOnlyFilesystem => Self::ReadOnly,
            io::ErrorKind::StorageFull | io::ErrorKind::QuotaExceeded => Self::NoSpace,
            _ => Self::Io(error),
        }
    }
}

impl From<getrandom::Error> for StoreError {
    fn from(error: getrandom::Error) -> Self {
        Self::Io(io::Error::other(error.to_string()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn from_sqlite(code: i32) -> StoreError {
        rusqlite::Error::SqliteFailure(rusqlite::ffi::Error::new(code), None).into()
    }

    #[test]
    fn codes_of_sqlite_are_told_apart() {
        use rusqlite::ffi;
        assert!(matches!(from_sqlite(ffi::SQLITE_NOTADB), StoreError::NotSqlite));
        assert!(matches!(from_sqlite(ffi::SQLITE_CORRUPT), StoreError::Corrupt));
        assert!(matches!(from_sqlite(ffi::SQLITE_BUSY), StoreError::OpenElsewhere));
        assert!(matches!(from_sqlite(ffi::SQLITE_READONLY), StoreError::ReadOnly));
        assert!(matches!(from_sqlite(ffi::SQLITE_READONLY_DIRECTORY), StoreError::ReadOnly));
        assert!(matches!(from_sqlite(ffi::SQLITE_FULL), StoreError::NoSpace));
        assert!(matches!(from_sqlite(ffi::SQLITE_IOERR), StoreError::Sql(_)));
    }

    #[test]
    fn errors_of_the_system_are_told_apart() {
        use io::ErrorKind;
        assert!(matches!(io::Error::from(ErrorKind::NotFound).into(), StoreError::NotFound));
        assert!(matches!(io::Error::from(ErrorKind::PermissionDenied).into(), StoreError::ReadOnly));
        assert!(matches!(io::Error::from(ErrorKind::ReadOnlyFilesystem).into(), StoreError::ReadOnly));
        assert!(matches!(io::Error::from(ErrorKind::StorageFull).into(), StoreError::NoSpace));
        assert!(matches!(io::Error::from(ErrorKind::TimedOut).into(), StoreError::Io(_)));
    }
}
