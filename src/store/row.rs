//! A row of the journal, as it is hashed, and the fact it states.

use rusqlite::types::{FromSql, FromSqlError, FromSqlResult, ValueRef};

use super::chain::Digest;
use crate::domain::Moment;
use crate::domain::fact::{Fact, NewFact, Private, Recorded, Ref};

/// The columns of [`Row::read`], in its order.
pub const COLUMNS: &str = "j.seq, j.book, j.desk, j.desk_seq, j.prev, j.seen, j.recorded, j.happened, j.member, \
     j.witness, j.kind, j.body, j.commitment, j.hash, p.salt, p.body";

/// Where these columns come from.
pub const SOURCE: &str = "journal j LEFT JOIN private p ON p.seq = j.seq";

/// A row of the journal; the room's documentation says what each column is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Row {
    /// The local number, from 1.
    pub seq: u64,
    /// The book's id, 32 hexadecimal digits.
    pub book: String,
    /// The fact's place.
    pub at: Ref,
    /// Hash of this desk's fact before it.
    pub prev: Digest,
    /// Heads of other desks, JSON.
    pub seen: String,
    /// When it was written.
    pub recorded: Moment,
    /// When it was so, if not then.
    pub happened: Option<Moment>,
    /// The member at the keyboard.
    pub member: Option<Ref>,
    /// The second member.
    pub witness: Option<Ref>,
    /// `name/version`.
    pub kind: String,
    /// JSON text exactly as hashed.
    pub body: String,
    /// The commitment to the private half.
    pub commitment: Option<Digest>,
    /// The row's hash as it stands in the file.
    pub hash: Digest,
    /// The private half; `None` if there was none or it was forgotten.
    pub private: Option<PrivateHalf>,
}

/// The private half of a fact as it is committed to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PrivateHalf {
    /// Random, so that a commitment cannot be guessed.
    pub salt: Vec<u8>,
    /// JSON text.
    pub body: String,
}

impl Row {
    /// Reads a row of `COLUMNS`; fails if a column does not have its form.
    pub fn read(row: &rusqlite::Row<'_>) -> rusqlite::Result<Self> {
        let private = match (row.get(14)?, row.get(15)?) {
            (None, None) => None,
            (Some(salt), Some(body)) => Some(PrivateHalf { salt, body }),
            _ => return Err(FromSqlError::Other("a private half with one column only".into()).into()),
        };
        Ok(Self {
            seq: row.get(0)?,
            book: row.get(1)?,
            at: Ref { desk: row.get(2)?, seq: row.get(3)? },
            prev: row.get(4)?,
            seen: row.get(5)?,
            recorded: Moment(row.get(6)?),
            happened: row.get::<_, Option<i64>>(7)?.map(Moment),
            member: row.get::<_, Option<Place>>(8)?.map(|place| place.0),
            witness: row.get::<_, Option<Place>>(9)?.map(|place| place.0),
            kind: row.get(10)?,
            body: row.get(11)?,
            commitment: row.get(12)?,
            hash: row.get(13)?,
            private,
        })
    }

    /// Reads the fact; `None` if the body or the private half is not what its kind says.
    pub fn fact(&self) -> Option<Recorded> {
        let new = NewFact {
            fact: parse(&self.kind, &self.body)?,
            private: match &self.private {
                Some(half) => Some(parse_private(&half.body)?),
                None => None,
            },
            happened: self.happened,
            member: self.member,
            witness: self.witness,
        };
        Some(Recorded { at: self.at, recorded: self.recorded, new })
    }
}

/// Reads a body of a kind; `None` if it is not one.
pub fn parse(kind: &str, body: &str) -> Option<Fact> {
    let mut source = serde_json::Deserializer::from_str(body);
    let fact = Fact::read(kind, &mut source).ok()?;
    // An unknown kind leaves its body unread.
    (matches!(fact, Fact::Unknown(_)) || source.end().is_ok()).then_some(fact)
}

/// Reads a private half; `None` if it is not one.
pub fn parse_private(body: &str) -> Option<Private> {
    serde_json::from_str(body).ok()
}

/// A place as a column holds it.
pub struct Place(pub Ref);

impl FromSql for Place {
    fn column_result(value: ValueRef<'_>) -> FromSqlResult<Self> {
        value.as_str()?.parse().map(Self).map_err(|text: String| FromSqlError::Other(text.into()))
    }
}
