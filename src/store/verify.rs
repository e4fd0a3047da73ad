//! Whether a book is unchanged, and where it is not.
//!
//! Reading is tolerant: the rows may have been changed, removed, exchanged or added by any tool. What this cannot
//! see is a journal cut short at its end; a head printed during the day shows that.

use std::collections::BTreeMap;
use std::path::Path;

use rusqlite::Connection;

use super::append::kept;
use super::book::Book;
use super::chain::{Digest, NOTHING, commitment, hash, hex};
use super::error::StoreError;
use super::file;
use super::row::{COLUMNS, Row, SOURCE};
use crate::domain::fact::{Fact, Recorded};

/// What a check found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Report {
    /// Whether it is a practice book.
    pub practice: bool,
    /// The book's id; empty where no row is right.
    pub book: String,
    /// Where the book is first not as it was written; `None` if it is whole.
    pub first_wrong: Option<Wrong>,
    /// How many facts commit to a private half that is not there; none, unless the halves were forgotten after their term.
    pub forgotten: u64,
    heads: Vec<Digest>,
}

/// A row that is not as it was written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Wrong {
    /// Its local number.
    pub seq: u64,
    /// What is wrong with it.
    pub why: Why,
}

/// What is wrong with a row.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Why {
    /// It is not there, though rows after it are, or there is no row at all.
    Missing,
    /// The file is damaged where it stands.
    Damaged,
    /// A column does not have the form that this program writes.
    Form,
    /// Its content does not give its hash.
    Hash,
    /// It belongs to another book.
    Book,
    /// It does not follow the number that its desk wrote last.
    Place,
    /// It does not continue its desk's chain.
    Link,
    /// It is the first and opens no day of this sort of book, or opens the day again.
    Opening,
    /// It is of practice, in a real book.
    Practice,
    /// It is a tally that keeps more than the hour.
    Hour,
    /// Its private half is not the one that it commits to.
    Private,
    /// Its body is not what its kind says.
    Body,
}

impl Report {
    /// The number of rows found right before the first wrong one.
    pub fn rows(&self) -> u64 {
        u64::try_from(self.heads.len()).unwrap_or(u64::MAX)
    }

    /// Hash of the last row found right; zeros if there is none.
    pub fn head(&self) -> Digest {
        self.heads.last().copied().unwrap_or(NOTHING)
    }

    /// Whether another book's rows that were found right begin with all of this one's.
    pub fn begins(&self, other: &Self) -> bool {
        self.book == other.book && other.heads.starts_with(&self.heads)
    }

    /// Whether a printed head is the last row's; upper and lower case and spaces do not matter.
    pub fn head_is(&self, printed: &str) -> bool {
        self.rows() > 0 && hex(&self.head()) == plain(printed)
    }

    /// Finds the row whose hash was printed as the head when it was the last.
    pub fn row_of_head(&self, printed: &str) -> Option<u64> {
        let wanted = plain(printed);
        let found = self.heads.iter().position(|head| hex(head) == wanted)?;
        u64::try_from(found + 1).ok()
    }

    /// Finds the last row whose hash begins with these hexadecimal digits.
    pub fn row_that_begins(&self, digits: &str) -> Option<u64> {
        let wanted = plain(digits);
        let found = self.heads.iter().rposition(|head| hex(head).starts_with(&wanted))?;
        u64::try_from(found + 1).ok()
    }
}

fn plain(printed: &str) -> String {
    printed.chars().filter(|sign| !sign.is_whitespace()).map(|sign| sign.to_ascii_lowercase()).collect()
}

/// Checks a book's file and hands over its facts up to the first wrong one; fails where the file is no readable book.
pub fn verify(path: &Path, each: impl FnMut(&Recorded)) -> Result<Report, StoreError> {
    let (connection, header) = file::reader(path)?;
    check(&connection, header.practice, each)
}

impl Book {
    /// Checks this book as [`verify`] does.
    pub fn verify(&self, each: impl FnMut(&Recorded)) -> Result<Report, StoreError> {
        check(&self.connection, self.practice(), each)
    }
}

fn check(
    connection: &Connection,
    practice: bool,
    mut each: impl FnMut(&Recorded),
) -> Result<Report, StoreError> {
    let sql = format!("SELECT {COLUMNS} FROM {SOURCE} ORDER BY j.seq");
    let mut statement = connection.prepare(&sql).map_err(not_a_book)?;
    let mut rows = statement.query([])?;
    let mut report = Chain::of(Some(practice)).follow(
        |seq| match rows.next() {
            Ok(Some(row)) if row.get::<_, u64>(0).ok() != Some(seq) => Some(Err(Why::Missing)),
            Ok(Some(row)) => Some(Row::read(row).map_err(|_| Why::Form)),
            Ok(None) => None,
            Err(_) => Some(Err(Why::Damaged)),
        },
        &mut |_, fact| each(fact),
    );
    if report.first_wrong.is_none() {
        report.first_wrong = stray_half(connection)?;
    }
    Ok(report)
}

/// Finds a private half of a row that is not there.
fn stray_half(connection: &Connection) -> Result<Option<Wrong>, StoreError> {
    let sql = "SELECT min(seq) FROM private WHERE seq NOT IN (SELECT seq FROM journal)";
    let stray: Option<i64> = connection.query_row(sql, [], |row| row.get(0))?;
    Ok(stray.map(|seq| Wrong { seq: u64::try_from(seq).unwrap_or(0), why: Why::Private }))
}

fn not_a_book(error: rusqlite::Error) -> StoreError {
    match StoreError::from(error) {
        StoreError::Sql(_) => StoreError::NotABook,
        other => other,
    }
}

/// What the rows so far demand of the next.
pub(super) struct Chain {
    /// Whether it is a mock election's; the first row says, where nothing else does.
    practice: Option<bool>,
    book: Option<String>,
    desks: BTreeMap<u16, (u64, Digest)>,
}

impl Chain {
    /// Begins before the first row of a book that is practice or not, as far as that is known.
    pub(super) fn of(practice: Option<bool>) -> Self {
        Self { practice, book: None, desks: BTreeMap::new() }
    }

    /// Checks rows up to the first wrong one; asks for each by its number, and gets none at the end.
    pub(super) fn follow(
        mut self,
        mut next: impl FnMut(u64) -> Option<Result<Row, Why>>,
        each: &mut impl FnMut(Row, &Recorded),
    ) -> Report {
        let mut report = Report {
            practice: false,
            book: String::new(),
            first_wrong: None,
            forgotten: 0,
            heads: Vec::new(),
        };
        loop {
            let seq = report.rows() + 1;
            let found = match next(seq) {
                Some(row) => row.and_then(|row| self.check(seq, row)),
                None if seq > 1 => break,
                None => Err(Why::Missing),
            };
            match found {
                Ok((row, recorded)) => {
                    report.forgotten += u64::from(row.commitment.is_some() && row.private.is_none());
                    report.heads.push(row.hash);
                    each(row, &recorded);
                }
                Err(why) => {
                    report.first_wrong = Some(Wrong { seq, why });
                    break;
                }
            }
        }
        Report { practice: self.practice == Some(true), book: self.book.unwrap_or_default(), ..report }
    }

    fn check(&mut self, seq: u64, row: Row) -> Result<(Row, Recorded), Why> {
        if row.seq != seq {
            return Err(Why::Missing);
        }
        if hash(&row) != row.hash {
            return Err(Why::Hash);
        }
        if *self.book.get_or_insert_with(|| row.book.clone()) != row.book {
            return Err(Why::Book);
        }
        let (last, head) = self.desks.get(&row.at.desk).copied().unwrap_or((0, NOTHING));
        if row.at.desk == 0 || Some(row.at.seq) != last.checked_add(1) {
            return Err(Why::Place);
        }
        if row.prev != head {
            return Err(Why::Link);
        }
        check_private(&row)?;
        let recorded = row.fact().ok_or(Why::Body)?;
        self.check_fact(&recorded, seq)?;
        self.desks.insert(row.at.desk, (row.at.seq, row.hash));
        Ok((row, recorded))
    }

    fn check_fact(&mut self, recorded: &Recorded, seq: u64) -> Result<(), Why> {
        let fact = &recorded.new.fact;
        match fact {
            Fact::DayOpened(day)
                if seq == 1 && day.practice == *self.practice.get_or_insert(day.practice) => {}
            Fact::DayOpened(_) => return Err(Why::Opening),
            _ if seq == 1 => return Err(Why::Opening),
            _ => {}
        }
        if fact.is_practice() && self.practice != Some(true) {
            return Err(Why::Practice);
        }
        let times = [Some(recorded.recorded), recorded.new.happened];
        if times.into_iter().flatten().any(|moment| kept(fact, moment) != moment) {
            return Err(Why::Hour);
        }
        Ok(())
    }
}

/// A commitment without its half is right: the half was forgotten after its term.
fn check_private(row: &Row) -> Result<(), Why> {
    match &row.private {
        Some(half) if row.commitment != Some(commitment(&half.salt, &half.body)) => Err(Why::Private),
        _ => Ok(()),
    }
}
