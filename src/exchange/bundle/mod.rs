//! One file with everything that leaves the room: its entries, their list of sums, and the zip around them.
//!
//! The bytes are a function of the entries: names in the order of bytes, one time for all, one way of packing. A
//! signature covers the list of sums, and the list covers every other entry, so whoever has a program that computes
//! SHA-256 can check a bundle without this one.

mod head;
mod listing;
mod read;
mod summed;
mod unfit;

use std::io::{Cursor, Write as _};

use serde::Serialize;
use sha2::{Digest, Sha256};
use zip::result::ZipResult;
use zip::write::SimpleFileOptions;
use zip::{CompressionMethod, DateTime, ZipWriter};

use super::canonical::hexadecimal;

pub use head::{Head, HeadContest, SCHEMA};
pub use listing::{FILES, is_zip};
pub use read::{PACKED, READ, UNPACKED, Unpacked, fits, read};
pub use summed::Summed;
pub use unfit::{ReadError, Unfit};

/// The list of sums, as `sha256sum --check` reads it.
pub const SUMS: &str = "SHA256SUMS";
/// The detached signature over [`SUMS`], as `ssh-keygen -Y verify` reads it.
pub const SIGNATURE: &str = "SHA256SUMS.sig";
/// The namespace of the signature: a signature made for anything else is none of a bundle.
pub const NAMESPACE: &str = "tartip-bundle";
/// What the bundle is: book, precinct, practice, number of facts, head, key.
pub const HEAD: &str = "head.json";
/// Every fact with what its hash covers, a line each; of private halves the commitments only.
pub const FACTS: &str = "facts.jsonl";

/// What a day does not know of the book that it is the fold of, and of the program that writes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Origin {
    /// The book's id, 32 hexadecimal digits.
    pub book: String,
    /// Hash of the last fact, 64 hexadecimal digits.
    pub head: String,
    /// The version of the program that writes, or wrote.
    pub program: String,
}

/// The file with the results in the words of NIST SP 1500-100.
pub const RESULTS: &str = "results-err.json";
/// The file with the journal in the words of NIST SP 1500-101.
pub const EVENTS: &str = "events-eel.json";

/// Indented JSON with a line feed at the end. Fails only if a text cannot be written as JSON.
pub(super) fn lines(file: &impl Serialize) -> serde_json::Result<Vec<u8>> {
    let mut bytes = serde_json::to_vec_pretty(file)?;
    bytes.push(b'\n');
    Ok(bytes)
}

/// A file of a bundle.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry {
    /// Its name: letters, digits, hyphen, point, underscore; no folders.
    pub name: String,
    /// What it holds.
    pub bytes: Vec<u8>,
}

/// SHA-256 of what a file holds, as the list of sums has it.
pub fn sum(bytes: &[u8]) -> String {
    hexadecimal(&Sha256::digest(bytes))
}

/// The list of sums of these entries, without itself and its signature, in the order of names.
pub fn sums(entries: &[Entry]) -> String {
    let mut lines: Vec<String> = entries
        .iter()
        .filter(|entry| ![SUMS, SIGNATURE].contains(&entry.name.as_str()))
        .map(|entry| format!("{}  {}\n", sum(&entry.bytes), entry.name))
        .collect();
    lines.sort_by(|one, other| one.get(66..).cmp(&other.get(66..)));
    lines.concat()
}

/// Packs entries; fails where two have one name or they are larger than a zip takes.
pub fn pack(entries: &[Entry]) -> ZipResult<Vec<u8>> {
    let mut sorted: Vec<&Entry> = entries.iter().collect();
    sorted.sort_by(|one, other| one.name.cmp(&other.name));
    let options = SimpleFileOptions::default()
        .compression_method(CompressionMethod::Deflated)
        // The first time that a zip can state: the moment of an export is in its head.
        .last_modified_time(DateTime::DEFAULT)
        .unix_permissions(0o644);
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    for entry in sorted {
        zip.start_file(entry.name.as_str(), options)?;
        zip.write_all(&entry.bytes)?;
    }
    Ok(zip.finish()?.into_inner())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn entry(name: &str, bytes: &[u8]) -> Entry {
        Entry { name: name.to_owned(), bytes: bytes.to_owned() }
    }

    #[test]
    fn a_bundle_is_a_function_of_its_entries() {
        let one = [entry("b.json", b"{}"), entry("a.csv", b"1;2"), entry(SUMS, b"")];
        let other = [one[2].clone(), one[1].clone(), one[0].clone()];
        assert_eq!(pack(&one).unwrap(), pack(&other).unwrap());
        assert!(pack(&[one[0].clone(), one[0].clone()]).is_err());
    }

    #[test]
    fn sums_are_in_the_order_of_names_and_leave_themselves_out() {
        let all = [entry("b", b""), entry(SUMS, b"x"), entry(SIGNATURE, b"x"), entry("a", b"abc")];
        let expected = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad  a\n\
                        e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855  b\n";
        assert_eq!(sums(&all), expected);
    }
}
