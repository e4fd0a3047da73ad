//! The journal as JSON lines, for whoever checks it without this program: every column that a hash covers, and of private
//! halves the commitments only.

use serde::{Deserialize, Serialize};

use super::book::Book;
use super::chain::hex;
use super::error::StoreError;
use super::row::Row;
use crate::domain::Moment;
use crate::domain::fact::Ref;

/// A row as a line. Hashes are hexadecimal; `body` and `seen` are JSON text within JSON, exactly as hashed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Line {
    /// The local number, from 1.
    pub seq: u64,
    /// The book's id.
    pub book: String,
    /// The desk.
    pub desk: u16,
    /// The number on that desk, from 1.
    pub desk_seq: u64,
    /// Hash of this desk's fact before it.
    pub prev: String,
    /// Heads of other desks.
    pub seen: String,
    /// When it was written, milliseconds since 1970 UTC.
    pub recorded: Moment,
    /// When it was so, if not then.
    pub happened: Option<Moment>,
    /// The member at the keyboard, like `1:17`.
    pub member: Option<Ref>,
    /// The second member.
    pub witness: Option<Ref>,
    /// `name/version`.
    pub kind: String,
    /// The body.
    pub body: String,
    /// The commitment to the private half.
    pub commitment: Option<String>,
    /// The row's hash.
    pub hash: String,
}

impl From<&Row> for Line {
    fn from(row: &Row) -> Self {
        Self {
            seq: row.seq,
            book: row.book.clone(),
            desk: row.at.desk,
            desk_seq: row.at.seq,
            prev: hex(&row.prev),
            seen: row.seen.clone(),
            recorded: row.recorded,
            happened: row.happened,
            member: row.member,
            witness: row.witness,
            kind: row.kind.clone(),
            body: row.body.clone(),
            commitment: row.commitment.as_ref().map(|commitment| hex(commitment)),
            hash: hex(&row.hash),
        }
    }
}

/// Writes rows, a line each.
pub fn lines(rows: &[Row]) -> String {
    let mut text = String::new();
    for row in rows {
        // A line is texts and numbers only, which JSON always takes.
        text.push_str(&serde_json::to_string(&Line::from(row)).unwrap_or_default());
        text.push('\n');
    }
    text
}

impl Book {
    /// Writes the first `facts` rows, a line each.
    pub fn lines(&self, facts: u64) -> Result<String, StoreError> {
        Ok(lines(&self.facts_with_bodies(1..=facts)?))
    }
}

#[cfg(test)]
mod tests {
    use super::super::fixture;
    use super::*;

    #[test]
    fn a_line_holds_what_its_hash_covers_and_nothing_private() {
        let book = fixture::book_of(4);
        let text = book.lines(3).unwrap();
        let lines: Vec<Line> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let rows = book.facts_with_bodies(1..=3).unwrap();
        assert_eq!(lines, rows.iter().map(Line::from).collect::<Vec<_>>());
        assert_eq!(lines[1].prev, lines[0].hash);
        assert_eq!(hex(&super::super::chain::hash(&rows[2])), lines[2].hash);
        for half in rows.iter().filter_map(|row| row.private.as_ref()) {
            assert!(!text.contains(&half.body), "{}", half.body);
        }
    }
}
