//! What is hashed, and how; the order is written in the room's documentation.

use sha2::{Digest as _, Sha256};

use super::row::Row;

/// A SHA-256.
pub type Digest = [u8; 32];

/// What stands before a desk's first fact.
pub const NOTHING: Digest = [0; 32];

const TAG: &[u8] = b"tartip-fact-1";

/// Computes the hash that a row must carry.
pub fn hash(row: &Row) -> Digest {
    let mut fields = Fields(Sha256::new());
    fields.put(Some(TAG));
    fields.put(Some(row.book.as_bytes()));
    fields.put(Some(row.at.desk.to_string().as_bytes()));
    fields.put(Some(row.at.seq.to_string().as_bytes()));
    fields.put(Some(&row.prev));
    fields.put(Some(row.seen.as_bytes()));
    fields.put(Some(row.recorded.0.to_string().as_bytes()));
    fields.put(row.happened.map(|moment| moment.0.to_string()).as_deref().map(str::as_bytes));
    fields.put(row.member.map(|place| place.to_string()).as_deref().map(str::as_bytes));
    fields.put(row.witness.map(|place| place.to_string()).as_deref().map(str::as_bytes));
    fields.put(Some(row.kind.as_bytes()));
    fields.put(Some(&Sha256::digest(row.body.as_bytes())));
    fields.put(row.commitment.as_ref().map(<[u8; 32]>::as_slice));
    fields.0.finalize().into()
}

/// Computes the commitment to a private half.
pub fn commitment(salt: &[u8], private: &str) -> Digest {
    Sha256::new().chain_update(salt).chain_update(private.as_bytes()).finalize().into()
}

/// Writes bytes as lower-case hexadecimal digits.
pub fn hex(bytes: &[u8]) -> String {
    const DIGITS: [char; 16] =
        ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'a', 'b', 'c', 'd', 'e', 'f'];
    bytes
        .iter()
        .flat_map(|byte| [byte >> 4, byte & 15])
        .filter_map(|digit| DIGITS.get(usize::from(digit)))
        .collect()
}

struct Fields(Sha256);

impl Fields {
    fn put(&mut self, field: Option<&[u8]>) {
        let length = field.map_or(-1, |bytes| i64::try_from(bytes.len()).unwrap_or(i64::MAX));
        self.0.update(length.to_be_bytes());
        self.0.update(field.unwrap_or_default());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::Moment;
    use crate::domain::fact::Ref;

    fn row() -> Row {
        Row {
            seq: 7,
            book: "00112233445566778899aabbccddeeff".to_owned(),
            at: Ref { desk: 1, seq: 7 },
            prev: [9; 32],
            seen: "[]".to_owned(),
            recorded: Moment(1_800_755_880_000),
            happened: None,
            member: Some(Ref { desk: 1, seq: 3 }),
            witness: None,
            kind: "voter.refused/1".to_owned(),
            body: r#"{"reason":"нет паспорта"}"#.to_owned(),
            commitment: None,
            hash: NOTHING,
            private: None,
        }
    }

    /// The value was computed with Python's hashlib from the room's documentation.
    #[test]
    fn the_order_of_fields_never_changes() {
        assert_eq!(hex(&hash(&row())), "d7fcea48947f5c606b96619ae2e64ff08c61598de60e6066789b288c9133ecea");
        let full = Row {
            happened: Some(Moment(-5)),
            witness: Some(Ref { desk: 2, seq: 11 }),
            commitment: Some(commitment(&[1; 16], r#"{"name":"Айгүл"}"#)),
            ..row()
        };
        assert_eq!(hex(&hash(&full)), "951e71120553342f31d10c9f2a0b3546ce99ecf0f467bf91a8cd158e347a86b9");
    }

    #[test]
    fn what_is_absent_and_what_is_empty_differ() {
        let mut absent = Fields(Sha256::new());
        absent.put(None);
        let mut empty = Fields(Sha256::new());
        empty.put(Some(b""));
        assert_ne!(absent.0.finalize(), empty.0.finalize());
    }
}
