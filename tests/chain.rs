//! Another language checks the chain of a book by its documentation alone.
#![cfg(feature = "outside")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod book;

use std::path::Path;
use std::process::{Command, Output};

use book::{make, place};
use tartip::store::{Book, hex};

fn python(book: &Path, more: &[&str]) -> Output {
    let script = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/chain.py");
    Command::new("python3").arg(script).arg(book).args(more).output().unwrap()
}

#[test]
fn python_finds_a_book_whole_and_its_head_the_same() {
    let (_folder, path) = place();
    make(&path, false, 30);
    let head = hex(&Book::open_read_only(&path).unwrap().head());
    let checked = python(&path, &[&head[..32].to_uppercase(), &head[32..]]);
    assert_eq!(String::from_utf8(checked.stdout).unwrap(), format!("30 {head}\n"));
    assert!(checked.status.success());
    assert!(!python(&path, &[&"0".repeat(64)]).status.success());
}

#[test]
fn python_names_a_changed_row() {
    for (sql, row) in [
        ("UPDATE journal SET body = body || ' ' WHERE seq = 7", 7),
        ("UPDATE journal SET member = NULL WHERE seq = 5", 5),
        ("DELETE FROM journal WHERE seq = 9", 9),
        ("UPDATE private SET body = '{}' WHERE seq = 2", 2),
    ] {
        let (_folder, path) = place();
        make(&path, false, 12);
        let tool = rusqlite::Connection::open(&path).unwrap();
        tool.execute_batch(
            "DROP TRIGGER journal_no_update; DROP TRIGGER journal_no_delete; DROP TRIGGER private_no_update",
        )
        .unwrap();
        tool.execute_batch(sql).unwrap();
        tool.close().unwrap();
        let checked = python(&path, &[]);
        assert!(!checked.status.success(), "{sql}");
        let said = String::from_utf8(checked.stderr).unwrap();
        assert_eq!(said.trim(), format!("row {row} is not as it was written"), "{sql}");
    }
}
