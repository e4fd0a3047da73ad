//! Reads a bundle that anybody may have made: nothing is written, nothing leads out of it, and what it may ask of the
//! memory is bounded before it is read. Whoever writes a bundle is held to the same bounds, by [`fits`].

use std::io::{self, BufReader, Cursor, Read, Seek, SeekFrom};

use sha2::{Digest, Sha256};
use zip::read::{ArchiveOffset, Config};
use zip::result::ZipError;
use zip::{CompressionMethod, ZipArchive};

use super::super::canonical::hexadecimal;
use super::listing::{self, Listed};
use super::unfit::{ReadError, Unfit};
use super::{EVENTS, FACTS, HEAD, SIGNATURE, SUMS};

/// The largest bundle, in bytes.
pub const PACKED: u64 = 32 << 20;
/// The largest sum of its files.
pub const UNPACKED: u64 = 64 << 20;
/// The largest file whose bytes are kept, but for the facts; of a larger one there is only the sum.
pub const READ: u64 = 1 << 20;
/// The largest sum of the files whose bytes are kept, but for the facts.
const KEPT: u64 = 8 << 20;
/// The largest file of the facts: 12,000 voters counted by key strokes take 5 MiB of it.
const FACT_BYTES: u64 = 8 << 20;
/// The largest log of the facts, which says more words of each and is summed only.
const EVENT_BYTES: u64 = 16 << 20;

/// A file of a bundle that was read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Unpacked {
    /// Its name.
    pub name: String,
    /// Its SHA-256, 64 hexadecimal digits.
    pub sha256: String,
    /// What it holds; none of a file that only has a sum: a page, a workbook, whatever is large.
    pub bytes: Option<Vec<u8>>,
}

/// The largest size of a file by its name.
fn limit(name: &str) -> u64 {
    match name {
        SIGNATURE => 16 << 10,
        SUMS | HEAD => 256 << 10,
        FACTS => FACT_BYTES,
        EVENTS => EVENT_BYTES,
        _ if is_data(name) => 4 << 20,
        _ => 16 << 20,
    }
}

/// Whether a file is data, and no page or workbook.
fn is_data(name: &str) -> bool {
    [SIGNATURE, SUMS].contains(&name) || [".json", ".jsonl", ".csv"].iter().any(|end| name.ends_with(end))
}

/// Whether a file is read, not only summed.
fn is_kept(file: &Listed) -> bool {
    file.name == FACTS || is_data(&file.name) && file.size <= READ
}

/// Holds a bundle that was just packed to what a reader takes; fails where no reader would take it.
pub fn fits(packed: &[u8]) -> Result<(), ReadError> {
    let size = u64::try_from(packed.len()).unwrap_or(u64::MAX);
    if size > PACKED {
        return Err(ReadError::TooLarge { limit: PACKED });
    }
    bounded(&listing::list(&mut Cursor::new(packed), size)?)
}

/// Reads the files of a bundle in the order of its list; fails on the first thing that no bundle has.
pub fn read(mut source: impl Read + Seek) -> Result<Vec<Unpacked>, ReadError> {
    let size = source.seek(SeekFrom::End(0))?;
    if size > PACKED {
        return Err(ReadError::TooLarge { limit: PACKED });
    }
    let listed = listing::list(&mut source, size)?;
    bounded(&listed)?;
    // The plain shape has nothing before it.
    let config = Config { archive_offset: ArchiveOffset::Known(0) };
    let mut zip = ZipArchive::with_config(config, BufReader::new(source)).map_err(of_zip)?;
    zip.validate_header_consistency().map_err(of_zip)?;
    if zip.len() != listed.len() {
        return Err(ReadError::Inconsistent);
    }
    listed.iter().enumerate().map(|(place, listed)| unpack(&mut zip, place, listed)).collect()
}

/// Fails where the list asks for too much.
fn bounded(listed: &[Listed]) -> Result<(), ReadError> {
    if let Some(file) = listed.iter().find(|file| file.size > limit(&file.name)) {
        let why = Unfit::TooLarge { limit: limit(&file.name) };
        return Err(ReadError::unfit(file.name.as_bytes(), why));
    }
    let counts = |file: &&Listed, kept: bool| !kept || is_kept(file) && file.name != FACTS;
    let sum =
        |kept: bool| -> u64 { listed.iter().filter(|file| counts(file, kept)).map(|file| file.size).sum() };
    for (sum, limit) in [(sum(true), KEPT), (sum(false), UNPACKED)] {
        if sum > limit {
            return Err(ReadError::TooLarge { limit });
        }
    }
    Ok(())
}

fn unpack<R: Read + Seek>(
    zip: &mut ZipArchive<R>,
    place: usize,
    listed: &Listed,
) -> Result<Unpacked, ReadError> {
    let damaged = || ReadError::unfit(listed.name.as_bytes(), Unfit::Damaged);
    let file = zip.by_index(place).map_err(of_zip)?;
    let plain = [CompressionMethod::Stored, CompressionMethod::Deflated].contains(&file.compression());
    if file.name_raw() != listed.name.as_bytes() || file.size() != listed.size || !plain {
        return Err(ReadError::Inconsistent);
    }
    let mut sum = Sha256::new();
    // At once as large as it says, which is bounded: growing would take twice as much.
    let mut bytes =
        Vec::with_capacity(if is_kept(listed) { usize::try_from(listed.size).unwrap_or(0) } else { 0 });
    // One byte more than it says shows that it says too little.
    let mut source = file.take(listed.size + 1);
    let mut buffer = vec![0; 64 << 10];
    let mut size = 0;
    loop {
        let count = match source.read(&mut buffer) {
            Ok(0) => break,
            Ok(count) => count,
            Err(error) => return Err(of_unpacking(error, damaged)),
        };
        let part = buffer.get(..count).unwrap_or_default();
        sum.update(part);
        size += part.len() as u64;
        if is_kept(listed) {
            bytes.extend_from_slice(part);
        }
    }
    if size != listed.size {
        return Err(damaged());
    }
    let bytes = is_kept(listed).then_some(bytes);
    Ok(Unpacked { name: listed.name.clone(), sha256: hexadecimal(&sum.finalize()), bytes })
}

/// What is wrong with the bytes of a file, told from a disk that fails.
fn of_unpacking(error: io::Error, damaged: impl Fn() -> ReadError) -> ReadError {
    use io::ErrorKind::{InvalidData, InvalidInput, Other, UnexpectedEof};
    if [InvalidData, InvalidInput, Other, UnexpectedEof].contains(&error.kind()) {
        damaged()
    } else {
        ReadError::Io(error)
    }
}

fn of_zip(error: ZipError) -> ReadError {
    match error {
        ZipError::Io(error) if error.kind() != io::ErrorKind::UnexpectedEof => ReadError::Io(error),
        _ => ReadError::Inconsistent,
    }
}

#[cfg(test)]
mod tests;
