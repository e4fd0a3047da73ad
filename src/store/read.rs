//! Reading facts back, in order.

use std::ops::RangeInclusive;

use rusqlite::Connection;

use super::book::{Book, damage, read_tail};
use super::error::StoreError;
use super::row::{COLUMNS, Place, Row, SOURCE, parse, parse_private};
use crate::domain::Moment;
use crate::domain::fact::{NewFact, Recorded, Ref};

/// Only what a fact needs: replaying a day does not check its chain.
const FACT: &str = "j.seq, j.desk, j.desk_seq, j.recorded, j.happened, j.member, j.witness, j.kind, j.body, \
     CASE WHEN j.commitment IS NOT NULL THEN (SELECT p.body FROM private p WHERE p.seq = j.seq) END";

/// Reads the first fact and the id of its book; fails with [`StoreError::Changed`] where it cannot be read.
pub(super) fn first(connection: &Connection) -> Result<(String, Recorded), StoreError> {
    let sql = format!("SELECT {FACT}, j.book FROM journal j WHERE j.seq = 1");
    let read = |row: &rusqlite::Row<'_>| Ok((row.get(10)?, Reader::default().read(row)?.cloned()));
    match connection.query_row(&sql, [], read) {
        Ok((book, Some(first))) => Ok((book, first)),
        Ok((_, None)) => Err(StoreError::Changed { row: 1 }),
        Err(error) => Err(damage(error, StoreError::Changed { row: 1 })),
    }
}

impl Book {
    /// Hands over every fact in its order; fails with [`StoreError::Changed`] at a row that cannot be read.
    pub fn replay(&self, each: impl FnMut(&Recorded)) -> Result<(), StoreError> {
        self.replay_between(0, self.tail.seq, each)
    }

    /// Hands over the facts that another program has written since the last time, and says whether there were any.
    ///
    /// For a book opened read-only; the first facts come from [`Book::replay`].
    pub fn follow(&mut self, each: impl FnMut(&Recorded)) -> Result<bool, StoreError> {
        let tail = read_tail(&self.connection, self.pen.desk)?;
        if tail == self.tail {
            return Ok(false);
        }
        // Neither more than the end that was seen, nor a part of it: what is handed over twice would count twice.
        let mut facts = Vec::new();
        self.replay_between(self.tail.seq, tail.seq, |fact| facts.push(fact.clone()))?;
        self.tail = tail;
        facts.iter().for_each(each);
        Ok(true)
    }

    /// Reads rows by their local numbers, as the journal screen and exports show them.
    pub fn facts_with_bodies(&self, seqs: RangeInclusive<u64>) -> Result<Vec<Row>, StoreError> {
        let sql = format!("SELECT {COLUMNS} FROM {SOURCE} WHERE j.seq BETWEEN ?1 AND ?2 ORDER BY j.seq");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([seqs.start(), seqs.end()])?;
        let mut found = Vec::new();
        while let Some(row) = rows.next()? {
            found.push(Row::read(row).map_err(|_| changed(row))?);
        }
        Ok(found)
    }

    fn replay_between(&self, seq: u64, last: u64, mut each: impl FnMut(&Recorded)) -> Result<(), StoreError> {
        if seq == 0 {
            // It is as large as all others together, and was read when the book was opened.
            each(&self.first);
        }
        let sql = format!("SELECT {FACT} FROM journal j WHERE j.seq > ?1 AND j.seq <= ?2 ORDER BY j.seq");
        let mut statement = self.connection.prepare_cached(&sql)?;
        let mut rows = statement.query([seq.max(1), last])?;
        let mut reader = Reader::default();
        while let Some(row) = rows.next()? {
            match reader.read(row) {
                Ok(Some(recorded)) => each(recorded),
                Ok(None) | Err(_) => return Err(changed(row)),
            }
        }
        Ok(())
    }
}

/// Reads one row after another. Most rows of a day are live counts that say the same as the row before: such a body is
/// not read again.
#[derive(Default)]
struct Reader {
    kind: String,
    body: String,
    last: Option<Recorded>,
}

impl Reader {
    fn read(&mut self, row: &rusqlite::Row<'_>) -> rusqlite::Result<Option<&Recorded>> {
        let (kind, body) = (row.get_ref(7)?.as_str()?, row.get_ref(8)?.as_str()?);
        let known = self.last.take().filter(|_| self.kind == kind && self.body == body);
        let fact = match known {
            Some(last) => last.new.fact,
            None => match parse(kind, body) {
                Some(fact) => fact,
                None => return Ok(None),
            },
        };
        let private = match row.get_ref(9)?.as_str_or_null()? {
            Some(body) => match parse_private(body) {
                Some(private) => Some(private),
                None => return Ok(None),
            },
            None => None,
        };
        kind.clone_into(&mut self.kind);
        body.clone_into(&mut self.body);
        let new = NewFact {
            fact,
            private,
            happened: row.get::<_, Option<i64>>(4)?.map(Moment),
            member: row.get::<_, Option<Place>>(5)?.map(|place| place.0),
            witness: row.get::<_, Option<Place>>(6)?.map(|place| place.0),
        };
        let at = Ref { desk: row.get(1)?, seq: row.get(2)? };
        Ok(Some(self.last.insert(Recorded { at, recorded: Moment(row.get(3)?), new })))
    }
}

fn changed(row: &rusqlite::Row<'_>) -> StoreError {
    StoreError::Changed { row: row.get(0).unwrap_or(0) }
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;
    use crate::domain::fact::Fact;

    #[test]
    fn rows_are_read_by_number() {
        let book = fixture::book_of(9);
        let seqs = |range| -> Vec<u64> {
            book.facts_with_bodies(range).unwrap().iter().map(|row: &Row| row.seq).collect()
        };
        assert_eq!(seqs(2..=4), [2, 3, 4]);
        assert_eq!(seqs(8..=100), [8, 9]);
        assert_eq!(seqs(0..=0), [0_u64; 0]);
    }

    #[test]
    fn a_row_and_its_fact_agree() {
        let book = fixture::book_of(9);
        let from_rows: Vec<Recorded> = fixture::rows(&book).iter().map(|row| row.fact().unwrap()).collect();
        assert_eq!(from_rows, fixture::replayed(&book));
    }

    #[test]
    fn a_kind_of_a_newer_program_is_passed_over() {
        let book = fixture::book_of(3);
        fixture::tamper(&book, "UPDATE journal SET kind = 'fact.made/9', body = '{\"a\":[1]}' WHERE seq = 2");
        let facts = fixture::replayed(&book);
        assert_eq!(facts[1].new.fact, Fact::Unknown("fact.made/9".to_owned()));
    }

    #[test]
    fn a_body_that_cannot_be_read_is_named() {
        for sql in [
            "UPDATE journal SET body = '{}' WHERE seq = 3",
            "UPDATE journal SET body = body || ' x' WHERE seq = 3",
            "UPDATE journal SET member = '1:01' WHERE seq = 3",
            "UPDATE journal SET body = CAST(x'ff' AS TEXT) WHERE seq = 3",
        ] {
            let book = fixture::book_of(5);
            fixture::tamper(&book, sql);
            assert!(matches!(book.replay(|_| ()), Err(StoreError::Changed { row: 3 })), "{sql}");
        }
    }
}
