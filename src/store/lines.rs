//! The journal as JSON lines, for whoever checks it without this program: every column that a hash covers, and of private
//! halves the commitments only.

use serde::{Deserialize, Serialize};

use super::book::Book;
use super::chain::{Digest, hex};
use super::error::StoreError;
use super::row::Row;
use super::verify::{Chain, Report, Why};
use crate::domain::Moment;
use crate::domain::fact::{Recorded, Ref};

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

impl Line {
    /// Reads a line as it is written; `None` for any other spelling.
    fn read(text: &[u8]) -> Option<Self> {
        let line: Self = serde_json::from_slice(text).ok()?;
        (serde_json::to_vec(&line).ok()? == text).then_some(line)
    }

    /// The row that it states, without a private half.
    fn row(self) -> Option<Row> {
        Some(Row {
            seq: self.seq,
            book: self.book,
            at: Ref { desk: self.desk, seq: self.desk_seq },
            prev: digest(&self.prev)?,
            seen: self.seen,
            recorded: self.recorded,
            happened: self.happened,
            member: self.member,
            witness: self.witness,
            kind: self.kind,
            body: self.body,
            commitment: match self.commitment {
                Some(commitment) => Some(digest(&commitment)?),
                None => None,
            },
            hash: digest(&self.hash)?,
            private: None,
        })
    }
}

/// Reads 64 hexadecimal digits in lower case.
fn digest(text: &str) -> Option<Digest> {
    let (pairs, rest) = text.as_bytes().as_chunks::<2>();
    let bytes: Option<Vec<u8>> =
        pairs.iter().map(|[high, low]| Some(digit(*high)? << 4 | digit(*low)?)).collect();
    if rest.is_empty() { bytes?.try_into().ok() } else { None }
}

fn digit(sign: u8) -> Option<u8> {
    match sign {
        b'0'..=b'9' => Some(sign - b'0'),
        b'a'..=b'f' => Some(sign - b'a' + 10),
        _ => None,
    }
}

/// Checks a journal that was written as lines, and hands over its rows and facts up to the first wrong one.
///
/// It is checked as a book is, with two differences: the first fact says whether the day is practice, and every private
/// half counts as forgotten.
pub fn verify_lines(text: &[u8], mut each: impl FnMut(Row, &Recorded)) -> Report {
    let mut rest = text;
    let next = |_| {
        if rest.is_empty() {
            return None;
        }
        // Only a line that ends is whole.
        let Some(end) = rest.iter().position(|byte| *byte == b'\n') else { return Some(Err(Why::Damaged)) };
        let (line, after) = rest.split_at_checked(end)?;
        rest = after.get(1..).unwrap_or_default();
        Some(Line::read(line).and_then(Line::row).ok_or(Why::Form))
    };
    Chain::of(None).follow(next, &mut each)
}

/// Reads the rows of lines that were found whole, one after the other; ends at the first that is none.
pub fn rows(text: &[u8]) -> impl Iterator<Item = Row> {
    text.split_inclusive(|byte| *byte == b'\n').map_while(|line| Line::read(line.strip_suffix(b"\n")?)?.row())
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
    use super::super::verify::Wrong;
    use super::super::{chain, fixture};
    use super::*;

    fn wrong(text: &str) -> Option<(u64, Why)> {
        verify_lines(text.as_bytes(), |_, _| ()).first_wrong.map(|Wrong { seq, why }| (seq, why))
    }

    /// A line after a change, with the hash that a careful forger would compute.
    fn rehashed(line: &str, change: impl FnOnce(&mut Row)) -> String {
        let mut row = Line::read(line.as_bytes()).and_then(Line::row).unwrap();
        change(&mut row);
        row.hash = chain::hash(&row);
        serde_json::to_string(&Line::from(&row)).unwrap()
    }

    #[test]
    fn lines_are_checked_as_their_book_is() {
        for practice in [false, true] {
            let mut book = Book::create_in_memory(fixture::opening(practice), fixture::AT).unwrap();
            book.append((1..9).map(fixture::fact).collect(), fixture::AT).unwrap();
            let mut facts = Vec::new();
            let report = verify_lines(book.lines(9).unwrap().as_bytes(), |_, fact| facts.push(fact.clone()));
            let mut whole = book.verify(|_| ()).unwrap();
            whole.forgotten = 2;
            assert_eq!(report, whole);
            assert_eq!((report.practice, report.book.len()), (practice, 32));
            let mut expected = fixture::replayed(&book);
            for fact in &mut expected {
                fact.new.private = None;
            }
            assert_eq!(facts, expected);
            let text = book.lines(9).unwrap();
            let public = fixture::rows(&book).into_iter().map(|row| Row { private: None, ..row });
            assert_eq!(rows(text.as_bytes()).collect::<Vec<_>>(), public.collect::<Vec<_>>());
            assert_eq!(rows(text.trim_end().as_bytes()).count(), 8, "only a line that ends is whole");
            assert_eq!(
                verify_lines(book.lines(4).unwrap().as_bytes(), |_, _| ()).head(),
                fixture::rows(&book)[3].hash
            );
        }
    }

    #[test]
    fn every_tampering_is_named_with_its_line() {
        let text = fixture::book_of(9).lines(9).unwrap();
        let lines: Vec<&str> = text.lines().collect();
        let with = |at: usize, line: &str| {
            let mut lines = lines.clone();
            lines[at] = line;
            format!("{}\n", lines.join("\n"))
        };
        let without = |at: usize| with(at, "gone").replace("gone\n", "");
        assert_eq!(wrong(&text), None);
        for (changed, found) in [
            (String::new(), (1, Why::Missing)),
            (without(0), (1, Why::Missing)),
            (without(4), (5, Why::Missing)),
            (with(3, lines[4]), (4, Why::Missing)),
            (with(3, ""), (4, Why::Form)),
            (with(3, &format!(" {}", lines[3])), (4, Why::Form)),
            (with(3, &lines[3].replace("{\"seq\":4", "{\"seq\":4,\"seq\":4")), (4, Why::Form)),
            (with(3, &lines[3].replace("\"hash\":\"", "\"hash\":\"0")), (4, Why::Form)),
            (with(4, &lines[4].replace("өрт", "орт")), (5, Why::Hash)),
            (text.trim_end().to_owned(), (9, Why::Damaged)),
            (format!("{text}x"), (10, Why::Damaged)),
            (format!("{text}x\n"), (10, Why::Form)),
            (format!("{text}{}\n", lines[8]), (10, Why::Missing)),
            (with(4, &rehashed(lines[4], |row| row.body = row.body.replace("өрт", "орт"))), (6, Why::Link)),
            (with(4, &rehashed(lines[4], |row| row.body = "{}".to_owned())), (5, Why::Body)),
            (with(4, &rehashed(lines[4], |row| row.book = "00".to_owned())), (5, Why::Book)),
            (with(4, &rehashed(lines[4], |row| row.at.seq = 6)), (5, Why::Place)),
            (with(2, &rehashed(lines[2], |row| row.recorded.0 += 1)), (3, Why::Hour)),
            (with(4, &rehashed(lines[4], |row| row.kind = "day.opened/1".to_owned())), (5, Why::Body)),
            (with(0, &rehashed(lines[0], |row| row.kind = "voting.suspended/1".to_owned())), (1, Why::Body)),
        ] {
            assert_eq!(wrong(&changed), Some(found), "{changed}");
        }
    }

    #[test]
    fn hashes_have_one_spelling() {
        assert_eq!(digest(&hex(&[0xa5; 32])), Some([0xa5; 32]));
        for text in ["", "a5", &"A5".repeat(32), &"a5".repeat(33), &"a".repeat(63), &"ң".repeat(32)] {
            assert_eq!(digest(text), None, "{text}");
        }
    }

    #[test]
    fn a_line_holds_what_its_hash_covers_and_nothing_private() {
        let book = fixture::book_of(4);
        let text = book.lines(3).unwrap();
        let lines: Vec<Line> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
        let rows = book.facts_with_bodies(1..=3).unwrap();
        assert_eq!(lines, rows.iter().map(Line::from).collect::<Vec<_>>());
        assert_eq!(lines[1].prev, lines[0].hash);
        assert_eq!(hex(&chain::hash(&rows[2])), lines[2].hash);
        for half in rows.iter().filter_map(|row| row.private.as_ref()) {
            assert!(!text.contains(&half.body), "{}", half.body);
        }
    }
}
