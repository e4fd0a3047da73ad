//! What a check finds after another tool has been at the journal.

use rusqlite::Connection;
use rusqlite::types::Value;

use super::{Book, Why, Wrong, fixture, hex};

fn wrong(book: &Book) -> Option<Wrong> {
    book.verify(|_| ()).unwrap().first_wrong
}

/// Recomputes the hash of a row after a change, as a careful forger would.
fn rehash(book: &Book, seq: u64) {
    let row = book.facts_with_bodies(seq..=seq).unwrap().remove(0);
    fixture::tamper(
        book,
        &format!("UPDATE journal SET hash = x'{}' WHERE seq = {seq}", hex(&super::chain::hash(&row))),
    );
}

#[test]
fn a_whole_book_is_whole() {
    let book = fixture::book_of(9);
    let mut seen = Vec::new();
    let report = book.verify(|fact| seen.push(fact.clone())).unwrap();
    assert_eq!(report.first_wrong, None);
    assert_eq!((report.rows(), report.head(), report.forgotten), (9, book.head(), 0));
    assert_eq!(seen, fixture::replayed(&book));
}

#[test]
fn a_printed_head_is_compared_as_people_type_it() {
    let book = fixture::book_of(5);
    let report = book.verify(|_| ()).unwrap();
    let head = hex(&book.head());
    let spaced: String = head.to_uppercase().chars().flat_map(|digit| [digit, ' ']).collect();
    assert!(report.head_is(&head) && report.head_is(&spaced));
    let earlier = hex(&fixture::rows(&book)[2].hash);
    assert!(!report.head_is(&earlier) && !report.head_is(&head[..63]) && !report.head_is(""));
    assert_eq!(report.row_of_head(&earlier.to_uppercase()), Some(3));
    assert_eq!(report.row_of_head(&head[..63]), None);
}

#[test]
fn every_tampering_is_named_with_its_row() {
    let exchange = "UPDATE journal SET seq = -3 WHERE seq = 3; UPDATE journal SET seq = 3 WHERE seq = 4;
         UPDATE journal SET seq = 4 WHERE seq = -3;";
    let close_gap = "DELETE FROM journal WHERE seq = 3; UPDATE journal SET seq = -seq WHERE seq > 3;
         UPDATE journal SET seq = -seq - 1 WHERE seq < 0; DELETE FROM private WHERE seq >= 3;";
    let added =
        "INSERT INTO journal SELECT 10, book, desk, 10, hash, seen, recorded, happened, member, witness,
         kind, body, commitment, hash FROM journal WHERE seq = 9";
    for (sql, seq, why) in [
        ("UPDATE journal SET body = replace(body, '0', '1') WHERE seq = 1", 1, Why::Hash),
        ("UPDATE journal SET body = body || ' ' WHERE seq = 5", 5, Why::Hash),
        ("DELETE FROM journal WHERE seq = 1", 1, Why::Missing),
        ("DELETE FROM journal WHERE seq = 4", 4, Why::Missing),
        ("DELETE FROM journal", 1, Why::Missing),
        (exchange, 3, Why::Place),
        (close_gap, 3, Why::Place),
        (added, 10, Why::Hash),
        ("UPDATE journal SET seq = 12 WHERE seq = 9", 9, Why::Missing),
        ("UPDATE journal SET member = '' WHERE seq = 5", 5, Why::Form),
        ("UPDATE journal SET prev = x'00' WHERE seq = 5", 5, Why::Form),
        ("UPDATE private SET body = replace(body, 'Айгүл', 'Асан') WHERE seq = 2", 2, Why::Private),
        ("UPDATE private SET salt = x'' WHERE seq = 2", 2, Why::Private),
        ("UPDATE private SET seq = 3 WHERE seq = 2", 3, Why::Private),
        ("INSERT INTO private VALUES (99, x'00', '{}')", 99, Why::Private),
    ] {
        let book = fixture::book_of(9);
        fixture::tamper(&book, sql);
        assert_eq!(wrong(&book), Some(Wrong { seq, why }), "{sql}");
    }
}

#[test]
fn a_forged_hash_shows_in_its_row_or_the_next() {
    for (sql, seq, why) in [
        ("UPDATE journal SET body = replace(body, '4', '5') WHERE seq = 5", 6, Why::Link),
        ("UPDATE journal SET body = '{}' WHERE seq = 5", 5, Why::Body),
        ("UPDATE journal SET book = '00' WHERE seq = 5", 5, Why::Book),
        ("UPDATE journal SET desk = 2 WHERE seq = 5", 5, Why::Place),
        ("UPDATE journal SET desk = 0, desk_seq = 1 WHERE seq = 5", 5, Why::Place),
        ("UPDATE journal SET prev = zeroblob(32) WHERE seq = 5", 5, Why::Link),
        ("UPDATE journal SET recorded = recorded + 1 WHERE seq = 3", 3, Why::Hour),
        ("UPDATE journal SET happened = 1 WHERE seq = 3", 3, Why::Hour),
        (
            "UPDATE journal SET kind = 'practice.seeded/1', body = '{\"scenario\":\"\",\"seed\":1}' WHERE seq = 5",
            5,
            Why::Practice,
        ),
        (
            "UPDATE journal SET body = replace(body, '\"practice\":false', '\"practice\":true') WHERE seq = 1",
            1,
            Why::Opening,
        ),
        (
            "UPDATE journal SET (kind, body) = (SELECT kind, body FROM journal WHERE seq = 5) WHERE seq = 1",
            1,
            Why::Opening,
        ),
    ] {
        let book = fixture::book_of(9);
        fixture::tamper(&book, sql);
        let row = if seq == 6 { 5 } else { seq };
        rehash(&book, row);
        assert_eq!(wrong(&book), Some(Wrong { seq, why }), "{sql}");
    }
}

#[test]
fn a_second_opening_is_found_whatever_its_mark() {
    for practice in ["true", "false"] {
        let book = fixture::book_of(4);
        fixture::tamper(
            &book,
            &format!(
                "UPDATE journal SET (kind, body) = (SELECT kind, replace(body, '\"practice\":false', '\"practice\":{practice}') \
                 FROM journal WHERE seq = 1) WHERE seq = 4"
            ),
        );
        rehash(&book, 4);
        assert_eq!(wrong(&book), Some(Wrong { seq: 4, why: Why::Opening }), "{practice}");
    }
}

#[test]
fn what_may_be_absent_is_not_missed() {
    let book = fixture::book_of(9);
    fixture::tamper(&book, "DELETE FROM private; DELETE FROM drafts; DELETE FROM secret");
    let report = book.verify(|_| ()).unwrap();
    assert_eq!(
        (report.first_wrong, report.forgotten),
        (None, 2),
        "a forgotten private half leaves its commitment"
    );
}

#[test]
fn desks_are_chained_apart() {
    let book = fixture::book_of(3);
    let mut row = fixture::rows(&book).remove(2);
    fixture::tamper(&book, "");
    for (seq, desk_seq) in [(4_u64, 1_u64), (5, 2)] {
        row.prev = if desk_seq == 1 { super::chain::NOTHING } else { row.hash };
        (row.seq, row.at.desk, row.at.seq) = (seq, 2, desk_seq);
        row.hash = super::chain::hash(&row);
        let (prev, hash) = (hex(&row.prev), hex(&row.hash));
        fixture::tamper(
            &book,
            &format!(
                "INSERT INTO journal SELECT {seq}, book, 2, {desk_seq}, x'{prev}', seen, recorded, happened, member, \
                 witness, kind, body, commitment, x'{hash}' FROM journal WHERE seq = 3"
            ),
        );
    }
    assert_eq!(wrong(&book), None);
}

/// Every other value that differs in one byte, and for NULL the least that could stand there.
fn neighbours(value: &Value) -> Vec<Value> {
    let flipped = |bytes: &[u8]| -> Vec<Vec<u8>> {
        (0..bytes.len())
            .map(|at| {
                let mut changed = bytes.to_vec();
                changed[at] ^= 1 << (at % 8);
                changed
            })
            .collect()
    };
    match value {
        Value::Null => vec![Value::Integer(0), Value::Text(String::new()), Value::Blob(Vec::new())],
        Value::Integer(number) => flipped(&number.to_be_bytes())
            .into_iter()
            .map(|bytes| Value::Integer(i64::from_be_bytes(bytes.try_into().unwrap())))
            .collect(),
        Value::Blob(bytes) => flipped(bytes).into_iter().map(Value::Blob).collect(),
        Value::Text(text) => flipped(text.as_bytes()).into_iter().map(Value::Blob).collect(),
        Value::Real(_) => Vec::new(),
    }
}

/// Puts a value into a cell; `false` where the tables do not let it in.
fn put(connection: &Connection, table: &str, column: &str, row: i64, value: &Value, text: bool) -> bool {
    let cast = if text && matches!(value, Value::Blob(_)) { "CAST(?1 AS TEXT)" } else { "?1" };
    let sql = format!("UPDATE {table} SET {column} = {cast} WHERE rowid = ?2");
    connection.prepare_cached(&sql).unwrap().execute(rusqlite::params![value, row]).is_ok()
}

#[test]
fn every_single_byte_of_every_column_counts() {
    let book = fixture::book_of(6);
    fixture::tamper(&book, "");
    let connection = book.connection();
    let journal = [
        "seq",
        "book",
        "desk",
        "desk_seq",
        "prev",
        "seen",
        "recorded",
        "happened",
        "member",
        "witness",
        "kind",
        "body",
        "commitment",
        "hash",
    ];
    let cells = journal.iter().map(|column| ("journal", *column));
    let private = ["salt", "body"].iter().map(|column| ("private", *column));
    let mut changes = 0;
    for (table, column) in cells.chain(private) {
        for row in 1..=6_i64 {
            let sql = format!("SELECT {column} FROM {table} WHERE rowid = {row}");
            let Ok(value) = connection.query_row(&sql, [], |row| row.get::<_, Value>(0)) else {
                assert_eq!(table, "private");
                continue;
            };
            let text = matches!(value, Value::Text(_));
            for other in neighbours(&value) {
                if !put(connection, table, column, row, &other, text) {
                    let taken = column == "seq" || column == "desk_seq" || value == Value::Null;
                    assert!(taken, "{table}.{column} of row {row} refused {other:?}");
                    continue;
                }
                changes += 1;
                let named = wrong(&book).map(|wrong| wrong.seq);
                let expected = match &other {
                    Value::Integer(moved) if column == "seq" => row.min((*moved).max(1)),
                    _ => row,
                };
                assert_eq!(named, u64::try_from(expected).ok(), "{table}.{column} of row {row} as {other:?}");
                let back = match other {
                    Value::Integer(moved) if column == "seq" => moved,
                    _ => row,
                };
                assert!(put(connection, table, column, back, &value, text));
            }
        }
    }
    assert_eq!(wrong(&book), None, "every change was taken back");
    assert!(changes > 2_000, "{changes}");
}
