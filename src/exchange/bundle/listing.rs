//! The list at the end of a zip, read before anything else of it: how many files, under which names, of which size.
//!
//! Programs disagree about zips in which one thing is said twice. So a bundle is of one plain shape only: the list ends
//! where the file ends, no field replaces a name or a size that stands elsewhere, and no name stands twice, not even in
//! other case, since some disks take both for one.

use std::collections::BTreeSet;
use std::io::{self, Read, Seek, SeekFrom};

use super::unfit::{ReadError, Unfit};

/// The most files that a bundle has.
pub const FILES: usize = 1000;
/// The largest list, in bytes.
const LIST: u64 = 512 * 1024;
/// The longest name, in characters.
const NAME: usize = 150;
/// How many times its packed size a file may be. What a day writes is packed to a thirtieth at most.
const RATIO: u64 = 200;
/// Below this size nothing is a bomb.
const SMALL: u64 = 64 * 1024;

/// Bytes of the record at the end.
const END: u64 = 22;
const END_MARK: &[u8] = b"PK\x05\x06";
const LIST_MARK: &[u8] = b"PK\x01\x02";
const FIRST_MARKS: [&[u8]; 2] = [b"PK\x03\x04", END_MARK];
/// Fields that state sizes or a name again.
const SAID_AGAIN: [u16; 2] = [0x0001, 0x7075];

/// A file as the list names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Listed {
    /// Its name.
    pub name: String,
    /// Its size, unpacked.
    pub size: u64,
}

/// Whether a file begins as a zip does.
pub fn is_zip(beginning: &[u8]) -> bool {
    FIRST_MARKS.iter().any(|mark| beginning.starts_with(mark))
}

/// Reads the list; fails where the file is no zip of the plain shape or lists what no bundle holds.
pub fn list(source: &mut (impl Read + Seek), size: u64) -> Result<Vec<Listed>, ReadError> {
    let bytes = directory(source, size)?;
    let mut rest = bytes.as_slice();
    let (mut files, mut names) = (Vec::new(), BTreeSet::new());
    while !rest.is_empty() {
        let (header, name, after) = header(rest).ok_or(ReadError::Inconsistent)?;
        rest = after;
        let listed = fit(&header, name).map_err(|why| ReadError::unfit(name, why))?;
        if !names.insert(listed.name.to_lowercase()) {
            return Err(ReadError::unfit(name, Unfit::Twice));
        }
        files.push(listed);
    }
    Ok(files)
}

/// The bytes of the list.
fn directory(source: &mut (impl Read + Seek), size: u64) -> Result<Vec<u8>, ReadError> {
    let mut first = [0; 4];
    let begins = exactly(source, 0, &mut first)?;
    if !begins || !is_zip(&first) {
        return Err(ReadError::NotAZip);
    }
    let mut end = [0; 22];
    let at = size.checked_sub(END).ok_or(ReadError::Cut)?;
    if !exactly(source, at, &mut end)? || !end.starts_with(END_MARK) {
        return Err(if is_followed(source, size)? { ReadError::Appended } else { ReadError::Cut });
    }
    let fields = Fields(&end);
    let (here, all) = (fields.short(8), fields.short(10));
    let (length, start) = (fields.long(12), fields.long(16));
    let on_one_disk = fields.short(4) == 0 && fields.short(6) == 0 && here == all;
    if !on_one_disk || fields.short(20) != 0 || start.saturating_add(length) != at {
        return Err(ReadError::Inconsistent);
    }
    if usize::from(all) > FILES || length > LIST {
        return Err(ReadError::TooMany { limit: FILES });
    }
    let mut bytes = vec![0; usize::try_from(length).unwrap_or_default()];
    let whole = exactly(source, start, &mut bytes)?;
    let counted = count(&bytes);
    if whole && counted == Some(usize::from(all)) { Ok(bytes) } else { Err(ReadError::Inconsistent) }
}

/// How many headers these bytes are; `None` where they are something else.
fn count(mut bytes: &[u8]) -> Option<usize> {
    let mut count = 0;
    while !bytes.is_empty() {
        bytes = header(bytes)?.2;
        count += 1;
    }
    Some(count)
}

/// Whether a record of the end stands before other bytes.
fn is_followed(source: &mut (impl Read + Seek), size: u64) -> io::Result<bool> {
    let mut tail = Vec::new();
    source.seek(SeekFrom::Start(size.saturating_sub(END + u64::from(u16::MAX))))?;
    source.take(END + u64::from(u16::MAX)).read_to_end(&mut tail)?;
    Ok(tail.windows(22).any(|bytes| bytes.starts_with(END_MARK)))
}

/// Fills the buffer from a place; `false` where the file ends before.
fn exactly(source: &mut (impl Read + Seek), at: u64, buffer: &mut [u8]) -> io::Result<bool> {
    source.seek(SeekFrom::Start(at))?;
    match source.read_exact(buffer) {
        Ok(()) => Ok(true),
        Err(error) if error.kind() == io::ErrorKind::UnexpectedEof => Ok(false),
        Err(error) => Err(error),
    }
}

/// What one header says.
struct Header {
    made_by_unix: bool,
    flags: u16,
    method: u16,
    packed: u64,
    size: u64,
    mode: u32,
    said_again: bool,
}

/// Splits the first header and its name off; `None` where there is none.
fn header(bytes: &[u8]) -> Option<(Header, &[u8], &[u8])> {
    let (fixed, rest) = bytes.split_at_checked(46)?;
    if !fixed.starts_with(LIST_MARK) {
        return None;
    }
    let fields = Fields(fixed);
    let (name, rest) = rest.split_at_checked(usize::from(fields.short(28)))?;
    let (extra, rest) = rest.split_at_checked(usize::from(fields.short(30)))?;
    let (_, rest) = rest.split_at_checked(usize::from(fields.short(32)))?;
    let header = Header {
        made_by_unix: fields.short(4) >> 8 == 3,
        flags: fields.short(8),
        method: fields.short(10),
        packed: fields.long(20),
        size: fields.long(24),
        mode: u32::try_from(fields.long(38)).unwrap_or_default() >> 16,
        said_again: says_again(extra),
    };
    Some((header, name, rest))
}

/// Whether a field states a name or a size again, or the fields are none.
fn says_again(mut extra: &[u8]) -> bool {
    while !extra.is_empty() {
        let Some((head, rest)) = extra.split_at_checked(4) else { return true };
        let fields = Fields(head);
        let Some((_, rest)) = rest.split_at_checked(usize::from(fields.short(2))) else { return true };
        if SAID_AGAIN.contains(&fields.short(0)) {
            return true;
        }
        extra = rest;
    }
    false
}

fn fit(header: &Header, name: &[u8]) -> Result<Listed, Unfit> {
    let name = std::str::from_utf8(name).map_err(|_| Unfit::Name)?;
    let kind = header.mode & 0o170_000;
    if header.made_by_unix && kind == 0o120_000 {
        return Err(Unfit::Link);
    }
    fit_name(name)?;
    if header.made_by_unix && ![0, 0o100_000].contains(&kind) {
        return Err(Unfit::Link);
    }
    // Bit 0: under a password. Bits 6 and 13: what the password hides else.
    if header.flags & 0b10_0000_0100_0001 != 0 {
        return Err(Unfit::Encrypted);
    }
    if ![0, 8].contains(&header.method) || header.said_again {
        return Err(Unfit::Packing);
    }
    if header.size > SMALL && header.size / RATIO > header.packed {
        return Err(Unfit::Bomb { times: header.size / header.packed.max(1) });
    }
    Ok(Listed { name: name.to_owned(), size: header.size })
}

fn fit_name(name: &str) -> Result<(), Unfit> {
    let slashes = ['/', '\\'];
    let climbs = name.starts_with(slashes)
        || name.split(slashes).any(|part| part == "..")
        || name.get(1..2) == Some(":");
    if climbs {
        return Err(Unfit::Climbs);
    }
    if name.contains(slashes) {
        return Err(Unfit::Folder);
    }
    let plain = |sign: char| sign.is_alphanumeric() || ['-', '.', '_'].contains(&sign);
    let whole = !name.is_empty() && !name.starts_with('.') && !name.ends_with('.');
    if whole && name.chars().all(plain) && name.chars().count() <= NAME { Ok(()) } else { Err(Unfit::Name) }
}

/// Numbers in a record, little end first.
struct Fields<'a>(&'a [u8]);

impl Fields<'_> {
    fn short(&self, at: usize) -> u16 {
        u16::try_from(self.number(at, 2)).unwrap_or_default()
    }

    fn long(&self, at: usize) -> u64 {
        self.number(at, 4)
    }

    fn number(&self, at: usize, bytes: usize) -> u64 {
        let bytes = self.0.get(at..at + bytes).unwrap_or_default();
        bytes.iter().rev().fold(0, |number, byte| number << 8 | u64::from(*byte))
    }
}
