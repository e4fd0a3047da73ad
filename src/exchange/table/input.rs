//! The bytes of a table: unpacked if they are gzip, and how its cells are separated.

use std::io::{self, Cursor, Read};

use flate2::read::MultiGzDecoder;

const GZIP: [u8; 2] = [0x1f, 0x8b];
const BYTE_ORDER_MARK: &[u8] = b"\xef\xbb\xbf";
const SEPARATORS: [u8; 3] = *b",;\t";
/// Ends the last row like every other; where it is ended already, a blank line is no row.
const LAST_LINE_END: &[u8] = b"\n";
/// Enough for the longest header line that was seen, several times over.
const PEEK: u64 = 64 * 1024;

/// The text of a table, and the byte between its cells.
pub(super) struct Input<'a> {
    pub text: Box<dyn Read + 'a>,
    pub separator: u8,
}

/// Looks at the first bytes to see whether they are packed, and how the first line is cut.
pub(super) fn open<'a>(bytes: impl Read + 'a) -> io::Result<Input<'a>> {
    let (start, rest) = peek(bytes, 2)?;
    let packed = start == GZIP;
    let whole = Cursor::new(start).chain(rest);
    if packed { text(MultiGzDecoder::new(whole)) } else { text(whole) }
}

fn text<'a>(unpacked: impl Read + 'a) -> io::Result<Input<'a>> {
    let (mut start, rest) = peek(unpacked, PEEK)?;
    if start.starts_with(BYTE_ORDER_MARK) {
        start.drain(..BYTE_ORDER_MARK.len());
    }
    let separator = separator(&start);
    let text = Cursor::new(start).chain(rest).chain(LAST_LINE_END);
    Ok(Input { text: Box::new(text), separator })
}

fn peek<R: Read>(mut bytes: R, most: u64) -> io::Result<(Vec<u8>, R)> {
    let mut start = Vec::new();
    bytes.by_ref().take(most).read_to_end(&mut start)?;
    Ok((start, bytes))
}

/// The separator that stands most often in the first line, outside quotes; a comma where none does.
fn separator(start: &[u8]) -> u8 {
    let mut counts = SEPARATORS.map(|separator| (0_usize, separator));
    let mut quoted = false;
    for byte in start {
        match byte {
            b'"' => quoted = !quoted,
            b'\n' | b'\r' if !quoted => break,
            _ if quoted => {}
            byte => counts.iter_mut().filter(|(_, separator)| separator == byte).for_each(|(n, _)| *n += 1),
        }
    }
    // The first of equals: a comma.
    counts.into_iter().rev().max_by_key(|(count, _)| *count).map_or(b',', |(_, separator)| separator)
}

#[cfg(test)]
mod tests {
    use std::io::Write;

    use super::*;

    fn opened(bytes: &[u8]) -> (String, u8) {
        let mut input = open(bytes).unwrap();
        let mut text = String::new();
        input.text.read_to_string(&mut text).unwrap();
        (text, input.separator)
    }

    #[test]
    fn packed_and_plain_texts_read_alike() {
        let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
        packer.write_all("\u{feff}а,б\n".as_bytes()).unwrap();
        assert_eq!(opened(&packer.finish().unwrap()), ("а,б\n\n".to_owned(), b','));
        assert_eq!(opened("а,б\n".as_bytes()), ("а,б\n\n".to_owned(), b','));
        assert_eq!(opened(b""), ("\n".to_owned(), b','));
        assert_eq!(opened(b"7"), ("7\n".to_owned(), b','));
    }

    #[test]
    fn the_separator_is_that_of_the_first_line_outside_quotes() {
        for (line, expected) in [
            ("a;b\n1,1,1,1;2\n", b';'),
            ("\"a,b,c\";d\n", b';'),
            ("a\tb\n", b'\t'),
            ("a\n1;2\n", b','),
            ("a,b;c\n", b','),
        ] {
            assert_eq!(separator(line.as_bytes()), expected, "{line}");
        }
    }
}
