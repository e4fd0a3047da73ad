//! Half-typed fields: kept for a restart, never counted, exported or mirrored.
//!
//! They have a connection of their own, so that no setting made for them can reach a fact.

use std::collections::BTreeMap;

use super::book::Book;
use super::error::StoreError;

impl Book {
    /// Keeps what is typed so far under a key, replacing what was there.
    pub fn draft_put(&mut self, key: &str, value: &str) -> Result<(), StoreError> {
        let sql = "INSERT INTO drafts VALUES (?1, ?2) ON CONFLICT (key) DO UPDATE SET value = ?2";
        self.draft_connection()?.prepare_cached(sql)?.execute([key, value])?;
        Ok(())
    }

    /// Forgets what was typed under a key; one that is not there is no error.
    pub fn draft_remove(&mut self, key: &str) -> Result<(), StoreError> {
        self.draft_connection()?.prepare_cached("DELETE FROM drafts WHERE key = ?1")?.execute([key])?;
        Ok(())
    }

    /// Reads everything typed so far.
    pub fn drafts(&self) -> Result<BTreeMap<String, String>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT key, value FROM drafts")?;
        let drafts = statement.query_map([], |row| row.try_into())?.collect::<Result<_, _>>()?;
        Ok(drafts)
    }
}

#[cfg(test)]
mod tests {
    use rusqlite::Connection;

    use super::super::{Expect, fixture};
    use super::*;

    #[test]
    fn drafts_come_back_as_typed_and_leave_the_facts_alone() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("1.tartip");
        let mut book = Book::create(&path, fixture::opening(false), fixture::AT).unwrap();
        let head = book.head();
        book.draft_put("sheet/A/8/receipts", "4").unwrap();
        book.draft_put("sheet/A/8/receipts", "41").unwrap();
        book.draft_put("note", "өчүр").unwrap();
        book.draft_remove("note").unwrap();
        book.draft_remove("note").unwrap();
        book.append(vec![fixture::fact(1)], fixture::AT).unwrap();
        drop(book);
        let book = Book::open(&path, Expect::Real).unwrap();
        let expected = BTreeMap::from([("sheet/A/8/receipts".to_owned(), "41".to_owned())]);
        assert_eq!(book.drafts().unwrap(), expected);
        assert_eq!(fixture::rows(&book)[1].prev, head);
    }

    #[test]
    fn a_draft_leaves_facts_at_full_synchronisation() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("1.tartip");
        let mut book = Book::create(&path, fixture::opening(false), fixture::AT).unwrap();
        let level = |connection: &Connection| -> i64 {
            connection.pragma_query_value(None, "synchronous", |row| row.get(0)).unwrap()
        };
        for round in 0..3 {
            book.draft_put("a", &round.to_string()).unwrap();
            assert_eq!((level(book.connection()), level(book.draft_connection().unwrap())), (2, 1));
            book.append(vec![fixture::fact(round)], fixture::AT).unwrap();
        }
    }
}
