//! PIN hashes and the signing key: outside the chain, in the book's own file and nowhere else.

use rusqlite::{OptionalExtension, params};

use super::book::Book;
use super::error::StoreError;

impl Book {
    /// Keeps a secret under a name, replacing what was there.
    pub fn secret_put(&mut self, name: &str, value: &[u8]) -> Result<(), StoreError> {
        let sql = "INSERT INTO secret VALUES (?1, ?2) ON CONFLICT (name) DO UPDATE SET value = ?2";
        self.connection.prepare_cached(sql)?.execute(params![name, value])?;
        Ok(())
    }

    /// Reads the secret of a name, if there is one.
    pub fn secret(&self, name: &str) -> Result<Option<Vec<u8>>, StoreError> {
        let mut statement = self.connection.prepare_cached("SELECT value FROM secret WHERE name = ?1")?;
        Ok(statement.query_row([name], |row| row.get(0)).optional()?)
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture;

    #[test]
    fn a_secret_is_kept_and_leaves_the_chain_alone() {
        let mut book = fixture::book_of(3);
        let before = fixture::rows(&book);
        book.secret_put("pin/1:2", b"one").unwrap();
        book.secret_put("pin/1:2", b"two").unwrap();
        assert_eq!(book.secret("pin/1:2").unwrap().as_deref(), Some(b"two".as_slice()));
        assert_eq!(book.secret("pin/1:3").unwrap(), None);
        assert_eq!(fixture::rows(&book), before);
    }
}
