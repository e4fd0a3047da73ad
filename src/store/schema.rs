//! The tables of a book: their versions, and what marks a file as a book.

use rusqlite::Connection;

use super::error::StoreError;

const REAL: i32 = i32::from_be_bytes(*b"TART");
const PRACTICE: i32 = i32::from_be_bytes(*b"TAPR");

/// What makes version 1 from an empty file, version 2 from version 1, and so on. No step touches a row of the journal.
const STEPS: &[&str] = &[include_str!("schema.sql")];

/// The newest version of the tables that this program knows.
pub fn known() -> u32 {
    u32::try_from(STEPS.len()).unwrap_or(u32::MAX)
}

/// What stands in the file's header.
#[derive(Debug, Clone, Copy)]
pub struct Header {
    /// Whether it is a practice book.
    pub practice: bool,
    version: u32,
}

impl Header {
    /// Reads the header, or says why the file is no book of this program's.
    pub fn read(connection: &Connection) -> Result<Self, StoreError> {
        let practice = match connection.pragma_query_value(None, "application_id", |row| row.get(0))? {
            REAL => false,
            PRACTICE => true,
            _ => return Err(StoreError::NotABook),
        };
        let version = connection.pragma_query_value(None, "user_version", |row| row.get(0))?;
        if version == 0 {
            return Err(StoreError::NotABook);
        }
        if version > known() {
            return Err(StoreError::Newer { found: version, known: known() });
        }
        Ok(Self { practice, version })
    }

    /// Brings the tables of an older book to the newest version, all steps or none.
    pub fn upgrade(self, connection: &mut Connection) -> Result<(), StoreError> {
        if self.version == known() {
            return Ok(());
        }
        let transaction = super::file::begin(connection)?;
        take_steps(&transaction, self.version)?;
        transaction.commit()?;
        Ok(())
    }
}

/// Makes the tables in an empty file and marks it; inside the caller's transaction.
pub fn make(connection: &Connection, practice: bool) -> Result<(), StoreError> {
    take_steps(connection, 0)?;
    connection.pragma_update(None, "application_id", if practice { PRACTICE } else { REAL })?;
    Ok(())
}

fn take_steps(connection: &Connection, from: u32) -> Result<(), StoreError> {
    for step in STEPS.iter().skip(usize::try_from(from).unwrap_or(usize::MAX)) {
        connection.execute_batch(step)?;
    }
    connection.pragma_update(None, "user_version", known())?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    #[test]
    fn marks_of_real_and_practice_books_are_as_documented() {
        assert_eq!((REAL, PRACTICE), (0x5441_5254, 0x5441_5052));
    }

    #[test]
    fn no_step_after_the_first_changes_the_journal() {
        for step in STEPS.iter().skip(1) {
            let step = step.to_lowercase();
            for verb in ["update journal", "delete from journal", "into journal", "alter table journal"] {
                assert!(!step.contains(verb), "{verb}");
            }
        }
    }

    #[test]
    fn the_journal_refuses_every_way_of_changing_it() {
        let book = fixture::book_of(5);
        let before = fixture::rows(&book);
        for sql in [
            "UPDATE journal SET body = body WHERE seq = 2",
            "DELETE FROM journal WHERE seq = 5",
            "DELETE FROM journal",
            "INSERT OR REPLACE INTO journal SELECT * FROM journal WHERE seq = 2",
            "INSERT OR REPLACE INTO journal SELECT seq + 4, book, desk, desk_seq, prev, seen, recorded, happened, \
             member, witness, kind, body, commitment, hash FROM journal WHERE seq = 2",
            "INSERT INTO journal SELECT * FROM journal WHERE seq = 2 ON CONFLICT DO UPDATE SET body = '{}'",
            "INSERT INTO journal SELECT seq + 9, book, desk, desk_seq + 9, prev, seen, recorded, happened, \
             member, witness, kind, body, commitment, hash FROM journal WHERE seq = 2",
            "UPDATE private SET body = '{}'",
            "INSERT INTO private VALUES (99, x'00', '{}')",
        ] {
            assert!(book.connection().execute_batch(sql).is_err(), "{sql}");
        }
        assert_eq!(fixture::rows(&book), before);
    }

    #[test]
    fn views_flatten_the_journal() {
        let book = fixture::book_of_every_view();
        let text = |sql: &str| -> Vec<String> {
            let mut statement = book.connection().prepare(sql).unwrap();
            let columns = statement.column_count();
            statement
                .query_map([], |row| {
                    let cells: Vec<String> = (0..columns)
                        .map(|at| match row.get_ref_unwrap(at) {
                            rusqlite::types::ValueRef::Null => "-".to_owned(),
                            rusqlite::types::ValueRef::Integer(number) => number.to_string(),
                            other => other.as_str().unwrap().to_owned(),
                        })
                        .collect();
                    Ok(cells.join(" "))
                })
                .unwrap()
                .map(Result::unwrap)
                .collect()
        };
        assert_eq!(
            text("SELECT fact, kind, recorded, happened, member FROM v_facts WHERE seq = 2"),
            ["1:2 step.done/1 2027-01-24 07:58:00 2027-01-24 07:30:00 1:1"]
        );
        assert_eq!(
            text("SELECT fact, corrects, step, field, value FROM v_steps"),
            ["1:2 - packs-counted blanks 1200", "1:2 - packs-counted time 07:41"]
        );
        assert_eq!(
            text("SELECT corrects, place, hour, receipts, signatures, reason FROM v_sheets"),
            ["- A 8 41 40 ", "1:3 A 8 41 41 misread"]
        );
        assert_eq!(
            text("SELECT fact, what, name, figure FROM v_sheet_figures ORDER BY 1, 2"),
            ["1:3 issued p 40", "1:3 refused no-passport 1", "1:4 issued p 41", "1:4 refused no-passport 1"]
        );
        assert_eq!(
            text("SELECT contest, round, pass, cell, figure FROM v_entries"),
            ["p 1 first L1 1200", "p 1 first L2 -"]
        );
        assert_eq!(text("SELECT contest, version, draft, fingerprint FROM v_protocols"), ["p 1 1 ab"]);
        assert_eq!(text("SELECT version, cell, figure FROM v_protocol_figures"), ["1 L1 1200"]);
        assert_eq!(text("SELECT protocol, who, how FROM v_signatures"), ["1:6 1:1 signed"]);
    }
}
