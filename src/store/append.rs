//! Writing facts: all of a batch or none, each chained to the one before.

use rusqlite::{Connection, params};

use super::book::{Book, Tail, read_tail};
use super::chain::{NOTHING, commitment, hash};
use super::error::StoreError;
use super::file;
use super::row::{PrivateHalf, Row};
use crate::domain::Moment;
use crate::domain::fact::{Fact, NewFact, Recorded, Ref};

const INSERT: &str = "INSERT INTO journal (seq, book, desk, desk_seq, prev, seen, recorded, happened, member, \
     witness, kind, body, commitment, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11, ?12, ?13, ?14)";

impl Book {
    /// Writes facts with the moment of writing; when this returns `Ok`, they are on the disk.
    ///
    /// All are written or none. Fails with [`StoreError::NotTaken`] for kinds that do not belong in this book and with
    /// [`StoreError::Changed`] if somebody else has written in it.
    pub fn append(&mut self, facts: Vec<NewFact>, at: Moment) -> Result<Vec<Recorded>, StoreError> {
        let transaction = file::begin(&mut self.connection)?;
        let mut tail = read_tail(&transaction, self.pen.desk)?;
        if tail != self.tail {
            return Err(StoreError::Changed { row: tail.seq });
        }
        let mut written = Vec::with_capacity(facts.len());
        for new in facts {
            let (recorded, next) = self.pen.write(&transaction, Some(tail), new, at)?;
            written.push(recorded);
            tail = next;
        }
        transaction.commit()?;
        self.tail = tail;
        Ok(written)
    }
}

/// What is the same in every row that this desk writes.
#[derive(Debug)]
pub(super) struct Pen {
    pub book: String,
    pub desk: u16,
    pub practice: bool,
}

impl Pen {
    /// Writes one fact after `tail`; inside the caller's transaction.
    pub fn write(
        &self,
        connection: &Connection,
        tail: Option<Tail>,
        new: NewFact,
        at: Moment,
    ) -> Result<(Recorded, Tail), StoreError> {
        self.check(&new.fact, tail.is_none())?;
        let new = NewFact { happened: new.happened.map(|when| kept(&new.fact, when)), ..new };
        let recorded = kept(&new.fact, at);
        let (after, desk_seq, prev) = tail.map_or((0, 0, NOTHING), |t| (t.seq, t.desk_seq, t.head));
        let private = new.private.as_ref().map(half).transpose()?;
        let mut row = Row {
            seq: after + 1,
            book: self.book.clone(),
            at: Ref { desk: self.desk, seq: desk_seq + 1 },
            prev,
            seen: "[]".to_owned(),
            recorded,
            happened: new.happened,
            member: new.member,
            witness: new.witness,
            kind: new.fact.kind().to_owned(),
            body: body(&new.fact)?,
            commitment: private.as_ref().map(|half| commitment(&half.salt, &half.body)),
            hash: NOTHING,
            private,
        };
        row.hash = hash(&row);
        insert(connection, &row)?;
        let tail = Tail { seq: row.seq, desk_seq: row.at.seq, head: row.hash };
        Ok((Recorded { at: row.at, recorded, new }, tail))
    }

    fn check(&self, fact: &Fact, first: bool) -> Result<(), StoreError> {
        let opens = matches!(fact, Fact::DayOpened(_));
        let unknown = matches!(fact, Fact::Unknown(_));
        if opens != first || unknown || (fact.is_practice() && !self.practice) {
            return Err(StoreError::NotTaken { kind: fact.kind().to_owned() });
        }
        Ok(())
    }
}

/// The time that a fact may keep.
pub(super) fn kept(fact: &Fact, moment: Moment) -> Moment {
    if fact.is_tally() { moment.hour() } else { moment }
}

fn body(fact: &Fact) -> Result<String, StoreError> {
    let mut text = Vec::new();
    fact.write(&mut serde_json::Serializer::new(&mut text)).map_err(std::io::Error::from)?;
    String::from_utf8(text).map_err(|error| StoreError::Io(std::io::Error::other(error)))
}

fn half(private: &crate::domain::fact::Private) -> Result<PrivateHalf, StoreError> {
    let mut salt = vec![0; 16];
    getrandom::fill(&mut salt)?;
    Ok(PrivateHalf { salt, body: serde_json::to_string(private).map_err(std::io::Error::from)? })
}

fn insert(connection: &Connection, row: &Row) -> Result<(), StoreError> {
    connection.prepare_cached(INSERT)?.execute(params![
        row.seq,
        row.book,
        row.at.desk,
        row.at.seq,
        row.prev,
        row.seen,
        row.recorded.0,
        row.happened.map(|moment| moment.0),
        row.member.map(|place| place.to_string()),
        row.witness.map(|place| place.to_string()),
        row.kind,
        row.body,
        row.commitment,
        row.hash,
    ])?;
    if let Some(half) = &row.private {
        connection
            .prepare_cached("INSERT INTO private (seq, salt, body) VALUES (?1, ?2, ?3)")?
            .execute(params![row.seq, half.salt, half.body])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;
    use crate::domain::fact::{BallotSpoiled, By, PracticeSeeded, VoterRefused, VotingSuspended};

    #[test]
    fn what_append_returns_is_what_replay_gives() {
        let mut book = fixture::book_of(1);
        let mut written = fixture::replayed(&book);
        for batch in 1..4_u32 {
            let facts = (0..batch).map(|number| fixture::fact(number + batch)).collect();
            written.extend(book.append(facts, fixture::AT).unwrap());
        }
        assert_eq!(fixture::replayed(&book), written);
        assert_eq!(written.last().unwrap().at, Ref { desk: 1, seq: 7 });
        assert_eq!(book.count(), 7);
        assert_eq!(book.head(), fixture::rows(&book).last().unwrap().hash);
    }

    #[test]
    fn a_tally_keeps_the_hour_only() {
        let mut book = fixture::book_of(1);
        let by = By { happened: Some(Moment(fixture::AT.0 - 1)), ..By::default() };
        let spoiled = by.states(BallotSpoiled { contest: "p".to_owned() }.into());
        let written = book.append(vec![spoiled], fixture::AT).unwrap();
        let row = fixture::rows(&book).pop().unwrap();
        let hour = fixture::AT.hour();
        assert_ne!(hour, fixture::AT);
        assert_eq!((row.recorded, row.happened), (hour, Some(hour)));
        assert_eq!((written[0].recorded, written[0].new.happened), (hour, Some(hour)));
    }

    #[test]
    fn a_book_takes_one_opening_and_no_foreign_kinds() {
        let seeded = || By::default().states(PracticeSeeded { scenario: "s".to_owned(), seed: 1 }.into());
        let unknown = || By::default().states(Fact::Unknown("later.made/1".to_owned()));
        let mut book = fixture::book_of(2);
        for fact in [seeded(), unknown(), fixture::opening(false)] {
            let kind = fact.fact.kind().to_owned();
            let before = (book.count(), book.head());
            let refused = book.append(vec![fixture::fact(1), fact], fixture::AT);
            assert!(matches!(refused, Err(StoreError::NotTaken { kind: named }) if named == kind));
            assert_eq!((book.count(), book.head()), before);
            assert_eq!(fixture::rows(&book).len(), 2, "the batch is written whole or not at all");
        }
        let first = By::default().states(VoterRefused { reason: String::new() }.into());
        assert!(matches!(Book::create_in_memory(first, fixture::AT), Err(StoreError::NotTaken { .. })));
        let mut practice = Book::create_in_memory(fixture::opening(true), fixture::AT).unwrap();
        assert!(practice.practice());
        practice.append(vec![seeded()], fixture::AT).unwrap();
    }

    #[test]
    fn a_row_from_another_hand_stops_the_pen() {
        let mut book = fixture::book_of(3);
        book.connection()
            .execute_batch(
                "INSERT INTO journal SELECT seq + 1, book, desk, desk_seq + 1, prev, seen, recorded, happened, \
                 member, witness, kind, body, commitment, hash FROM journal WHERE seq = 3",
            )
            .unwrap();
        assert!(matches!(
            book.append(vec![fixture::fact(1)], fixture::AT),
            Err(StoreError::Changed { row: 4 })
        ));
    }

    #[test]
    fn a_full_disk_loses_the_batch_and_nothing_else() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("1.tartip");
        let mut book = Book::create(&path, fixture::opening(false), fixture::AT).unwrap();
        let before = fixture::replayed(&book);
        let suspended = |reason: String| By::default().states(VotingSuspended { reason }.into());
        let pages: u32 = book.connection().pragma_query_value(None, "page_count", |row| row.get(0)).unwrap();
        book.connection().pragma_update_and_check(None, "max_page_count", pages, |_| Ok(())).unwrap();
        let batch = vec![suspended("a".to_owned()), suspended("b".repeat(100_000))];
        let error = book.append(batch, fixture::AT).unwrap_err();
        assert!(matches!(error, StoreError::NoSpace), "{error:?}");
        assert_eq!(fixture::replayed(&book), before);
        book.append(vec![suspended("room for this".to_owned())], fixture::AT).unwrap();
        assert_eq!((book.count(), book.verify(|_| ()).unwrap().first_wrong), (2, None));
    }

    #[test]
    fn private_halves_are_salted_and_stay_out_of_the_row() {
        let book = fixture::book_of(6);
        let halves: Vec<Row> = fixture::rows(&book).into_iter().filter(|row| row.private.is_some()).collect();
        assert!(halves.len() >= 2);
        for row in &halves {
            let half = row.private.as_ref().unwrap();
            assert_eq!(row.commitment, Some(commitment(&half.salt, &half.body)));
            assert!(!row.body.contains("Айгүл") && half.body.contains("Айгүл"));
        }
        assert_ne!(halves[0].private.as_ref().unwrap().salt, halves[1].private.as_ref().unwrap().salt);
    }
}
