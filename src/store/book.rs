//! An open day book.

use std::fs;
use std::path::{Path, PathBuf};

use rusqlite::Connection;

use super::append::Pen;
use super::chain::{Digest, hex};
use super::error::StoreError;
use super::lock::Lock;
use super::schema::Header;
use super::{file, read, schema};
use crate::domain::Moment;
use crate::domain::fact::{Fact, NewFact, Recorded};

const DESK: u16 = 1;

/// Which books a caller takes.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Expect {
    /// Real ones only.
    Real,
    /// Practice ones only.
    Practice,
    /// Both.
    Any,
}

impl Expect {
    fn accept(self, header: Header) -> Result<(), StoreError> {
        match (self, header.practice) {
            (Self::Real, true) => Err(StoreError::PracticeAsReal),
            (Self::Practice, false) => Err(StoreError::RealAsPractice),
            _ => Ok(()),
        }
    }
}

/// The end of the journal, as far as this value has read or written it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Tail {
    pub seq: u64,
    pub desk_seq: u64,
    pub head: Digest,
}

/// A day book. The connections close before the lock ends: fields are dropped in their order.
#[derive(Debug)]
pub struct Book {
    drafts: Option<Connection>,
    pub(super) connection: Connection,
    pub(super) first: Recorded,
    pub(super) tail: Tail,
    pub(super) pen: Pen,
    path: PathBuf,
    lock: Option<Lock>,
}

impl Book {
    /// Makes a book that begins with `day.opened`, or fails and leaves no file of that name.
    ///
    /// Whether it is a practice book is what the fact says.
    pub fn create(path: &Path, first: NewFact, at: Moment) -> Result<Self, StoreError> {
        let lock = Lock::take(path)?;
        // A log left behind by another book of this name would be read as this one's.
        if file::exists(path) || file::has_log(path) || file::exists(&file::beside(path, "-journal")) {
            return Err(StoreError::Exists);
        }
        let part = file::beside(path, ".part");
        for suffix in ["", "-journal"] {
            let left = file::beside(&part, suffix);
            if file::exists(&left) {
                fs::remove_file(left)?;
            }
        }
        let mut connection = file::fresh(&part)?;
        write_first(&mut connection, first, at)?;
        connection.close().map_err(|(_, error)| error)?;
        fs::rename(&part, path)?;
        file::sync_folder(path)?;
        Self::open_locked(path, Expect::Any, lock)
    }

    /// Makes a book that ends with the value.
    pub fn create_in_memory(first: NewFact, at: Moment) -> Result<Self, StoreError> {
        let mut connection = Connection::open_in_memory()?;
        file::prepare(&connection)?;
        write_first(&mut connection, first, at)?;
        let header = Header::read(&connection)?;
        Self::with(connection, header, Path::new(":memory:"))
    }

    /// Opens a book to write in it and keeps other programs from doing so.
    pub fn open(path: &Path, expect: Expect) -> Result<Self, StoreError> {
        file::check_size(path)?;
        Self::open_locked(path, expect, Lock::take(path)?)
    }

    /// Opens a book to read it, also while another program writes; takes both real and practice books.
    pub fn open_read_only(path: &Path) -> Result<Self, StoreError> {
        let (connection, header) = file::reader(path)?;
        Self::with(connection, header, path)
    }

    fn open_locked(path: &Path, expect: Expect, lock: Lock) -> Result<Self, StoreError> {
        match Self::open_unlocked(path, expect) {
            Ok(book) => Ok(Self { lock: Some(lock), ..book }),
            Err(error) => {
                if matches!(error, StoreError::NotSqlite | StoreError::NotABook) {
                    lock.discard();
                }
                Err(error)
            }
        }
    }

    fn open_unlocked(path: &Path, expect: Expect) -> Result<Self, StoreError> {
        let (connection, header) = file::writer(path)?;
        expect.accept(header)?;
        let mut book = Self::with(connection, header, path)?;
        file::settle(&mut book.connection, header)?;
        Ok(book)
    }

    fn with(connection: Connection, header: Header, path: &Path) -> Result<Self, StoreError> {
        let (pen, first) = read_pen(&connection, header)?;
        let tail = read_tail(&connection, pen.desk)?;
        Ok(Self { drafts: None, connection, first, tail, pen, path: path.to_owned(), lock: None })
    }

    /// The connection for drafts, opened when the first one is kept: most starts keep none.
    pub(super) fn draft_connection(&mut self) -> Result<&Connection, StoreError> {
        if self.lock.is_none() {
            return Ok(&self.connection);
        }
        let opened = match self.drafts.take() {
            Some(opened) => opened,
            None => file::draft_writer(&self.path)?,
        };
        Ok(self.drafts.insert(opened))
    }

    /// Moves everything into the one file and closes it.
    ///
    /// Dropping a book closes it as well, without saying whether that went well. Facts are safe either way.
    pub fn close(self) -> Result<(), StoreError> {
        let Self { drafts, connection, lock, .. } = self;
        drop(drafts);
        if lock.is_some() {
            connection.pragma_update_and_check(None, "wal_checkpoint", "TRUNCATE", |_| Ok(()))?;
        }
        connection.close().map_err(|(_, error)| error)?;
        drop(lock);
        Ok(())
    }

    /// The file; `:memory:` where there is none.
    pub fn path(&self) -> &Path {
        &self.path
    }

    /// The book's random id, 32 hexadecimal digits.
    pub fn book_id(&self) -> &str {
        &self.pen.book
    }

    /// Whether this is a practice book.
    pub fn practice(&self) -> bool {
        self.pen.practice
    }

    /// Hash of this desk's last fact.
    pub fn head(&self) -> Digest {
        self.tail.head
    }

    /// The number of facts.
    pub fn count(&self) -> u64 {
        self.tail.seq
    }

    #[cfg(test)]
    pub(super) fn connection(&self) -> &Connection {
        &self.connection
    }
}

fn write_first(connection: &mut Connection, first: NewFact, at: Moment) -> Result<(), StoreError> {
    let Fact::DayOpened(day) = &first.fact else {
        return Err(StoreError::NotTaken { kind: first.fact.kind().to_owned() });
    };
    let mut book = [0; 16];
    getrandom::fill(&mut book)?;
    let pen = Pen { book: hex(&book), desk: DESK, practice: day.practice };
    let transaction = file::begin(connection)?;
    schema::make(&transaction, pen.practice)?;
    transaction.execute("INSERT INTO meta VALUES ('desk', ?1)", [DESK.to_string()])?;
    pen.write(&transaction, None, first, at)?;
    transaction.commit()?;
    Ok(())
}

fn read_pen(connection: &Connection, header: Header) -> Result<(Pen, Recorded), StoreError> {
    let practice = header.practice;
    let desk: String = connection
        .query_row("SELECT value FROM meta WHERE name = 'desk'", [], |row| row.get(0))
        .map_err(|error| damage(error, StoreError::NotABook))?;
    let (book, first) = read::first(connection)?;
    match &first.new.fact {
        Fact::DayOpened(day) if day.practice == practice => {}
        _ => return Err(StoreError::Changed { row: 1 }),
    }
    Ok((Pen { book, desk: desk.parse().map_err(|_| StoreError::NotABook)?, practice }, first))
}

/// Reads the end of the journal and of this desk's part of it.
pub(super) fn read_tail(connection: &Connection, desk: u16) -> Result<Tail, StoreError> {
    let seq = connection.query_row("SELECT max(seq) FROM journal", [], |row| row.get(0))?;
    let mut statement = connection.prepare_cached(
        "SELECT desk_seq, hash FROM journal WHERE desk = ?1 ORDER BY desk_seq DESC LIMIT 1",
    )?;
    let (desk_seq, head) = statement
        .query_row([desk], |row| row.try_into())
        .map_err(|error| damage(error, StoreError::Changed { row: seq }))?;
    Ok(Tail { seq, desk_seq, head })
}

/// Keeps what `SQLite` says about the file, and takes anything else as a sign that the content is not a book's.
pub(super) fn damage(error: rusqlite::Error, otherwise: StoreError) -> StoreError {
    match StoreError::from(error) {
        StoreError::Sql(_) => otherwise,
        known => known,
    }
}
