//! How connections to a book's file are made. Nothing here opens the file except through `SQLite`.

use std::fs;
use std::path::{Path, PathBuf};
use std::time::Duration;

use rusqlite::config::DbConfig;
use rusqlite::{Connection, ErrorCode, OpenFlags, Transaction, TransactionBehavior};

use super::error::StoreError;
use super::schema::Header;

const WRITE: OpenFlags = OpenFlags::SQLITE_OPEN_READ_WRITE.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);
const READ: OpenFlags = OpenFlags::SQLITE_OPEN_READ_ONLY.union(OpenFlags::SQLITE_OPEN_NO_MUTEX);

/// How long another tool may hold the book before a person is told.
const PATIENCE: Duration = Duration::from_secs(2);

/// Pages kept in memory, as a negative number of KiB.
const CACHE: i32 = -256;

/// Names a file beside a book: the book's whole name and a suffix.
pub fn beside(book: &Path, suffix: &str) -> PathBuf {
    let mut name = book.as_os_str().to_owned();
    name.push(suffix);
    name.into()
}

/// Whether a file of that name is there; a link to nothing counts.
pub fn exists(path: &Path) -> bool {
    path.symlink_metadata().is_ok()
}

/// Refuses what cannot be a book, by asking for its size only.
pub fn check_size(path: &Path) -> Result<(), StoreError> {
    let found = fs::metadata(path)?;
    if !found.is_file() {
        return Err(StoreError::NotSqlite);
    }
    if found.len() == 0 {
        return Err(StoreError::Corrupt);
    }
    Ok(())
}

/// Begins a transaction that takes the write lock at once.
pub fn begin(connection: &mut Connection) -> Result<Transaction<'_>, StoreError> {
    Ok(connection.transaction_with_behavior(TransactionBehavior::Immediate)?)
}

/// Sets what every connection has.
pub fn prepare(connection: &Connection) -> Result<(), StoreError> {
    connection.busy_timeout(PATIENCE)?;
    connection.pragma_update(None, "foreign_keys", true)?;
    connection.pragma_update(None, "recursive_triggers", true)?;
    connection.pragma_update(None, "trusted_schema", false)?;
    // A journal is read from end to end and added to at its end: more pages would only be held, never met again.
    connection.pragma_update(None, "cache_size", CACHE)?;
    Ok(())
}

/// Makes a new file for a book that is not yet one; nobody else knows its name.
pub fn fresh(path: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, WRITE | OpenFlags::SQLITE_OPEN_CREATE)?;
    prepare(&connection)?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    Ok(connection)
}

/// Opens a book that may turn out to be none: until [`settle`] the file is not written, not even by recovery after a crash.
pub fn writer(path: &Path) -> Result<(Connection, Header), StoreError> {
    let connection = Connection::open_with_flags(path, WRITE)?;
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, true)?;
    let header = Header::read(&connection)?;
    Ok((connection, header))
}

/// Makes a found book ready for facts: every commit reaches the disk before it returns.
pub fn settle(connection: &mut Connection, header: Header) -> Result<(), StoreError> {
    if connection.is_readonly("main")? {
        return Err(StoreError::ReadOnly);
    }
    connection.set_db_config(DbConfig::SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, false)?;
    prepare(connection)?;
    connection.pragma_update_and_check(None, "journal_mode", "WAL", |_| Ok(()))?;
    connection.pragma_update(None, "synchronous", "FULL")?;
    header.upgrade(connection)
}

/// Opens a second connection for drafts, whose commits need not reach the disk at once.
///
/// It never moves the log into the file, so that only the connection for facts decides when that is safe.
pub fn draft_writer(path: &Path) -> Result<Connection, StoreError> {
    let connection = Connection::open_with_flags(path, WRITE)?;
    prepare(&connection)?;
    connection.pragma_update(None, "synchronous", "NORMAL")?;
    connection.pragma_update(None, "wal_autocheckpoint", 0)?;
    Ok(connection)
}

/// Opens a book that is only read, also while another program writes it.
///
/// Where the folder takes no file of `SQLite`'s and no log with facts lies beside the book, the file is read as it is.
pub fn reader(path: &Path) -> Result<(Connection, Header), StoreError> {
    check_size(path)?;
    match try_reader(path, READ) {
        Err(error) if unshareable(&error) && !has_log(path) => {
            try_reader(Path::new(&immutable(path)), READ | OpenFlags::SQLITE_OPEN_URI)
        }
        other => other,
    }
}

/// Whether a log with anything in it lies beside a book; readers leave empty ones.
pub fn has_log(path: &Path) -> bool {
    fs::metadata(beside(path, "-wal")).is_ok_and(|log| log.len() > 0)
}

fn try_reader(path: &Path, flags: OpenFlags) -> Result<(Connection, Header), StoreError> {
    let connection = Connection::open_with_flags(path, flags)?;
    let header = Header::read(&connection)?;
    prepare(&connection)?;
    Ok((connection, header))
}

fn unshareable(error: &StoreError) -> bool {
    match error {
        StoreError::ReadOnly => true,
        StoreError::Sql(error) => error.sqlite_error_code() == Some(ErrorCode::CannotOpen),
        _ => false,
    }
}

fn immutable(path: &Path) -> String {
    let mut uri = String::from("file:");
    if cfg!(windows) {
        uri.push('/');
    }
    for &byte in path.as_os_str().as_encoded_bytes() {
        match byte {
            b'\\' if cfg!(windows) => uri.push('/'),
            b'/' | b':' | b'.' | b'-' | b'_' => uri.push(char::from(byte)),
            _ if byte.is_ascii_alphanumeric() => uri.push(char::from(byte)),
            _ => {
                uri.push('%');
                uri.push_str(&super::chain::hex(&[byte]));
            }
        }
    }
    uri.push_str("?immutable=1");
    uri
}

/// Makes a file's new name last through a loss of power, where folders can be synced.
pub fn sync_folder(path: &Path) -> Result<(), StoreError> {
    #[cfg(unix)]
    {
        let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty());
        fs::File::open(folder.unwrap_or(Path::new(".")))?.sync_all()?;
    }
    #[cfg(not(unix))]
    let _ = path;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[cfg(unix)]
    #[test]
    fn a_name_with_signs_survives_in_an_address() {
        assert_eq!(
            immutable(Path::new("/a b/ү?#%.tartip")),
            "file:/a%20b/%d2%af%3f%23%25.tartip?immutable=1"
        );
    }
}
