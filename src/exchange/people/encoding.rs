//! How the letters of a list are written: UTF-8 with or without its mark, UTF-16 with one, or Windows-1251.
//!
//! Windows-1251 is tried only where UTF-8 fails. It has no ң, ө or ү: a list with Kyrgyz names that was saved so has
//! already lost them, and no program can bring them back. Whoever reads it is told.

use super::PeopleListError;

/// How the letters of a list were written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Encoding {
    /// UTF-8.
    Utf8,
    /// UTF-16, as spreadsheets call "Unicode text".
    Utf16,
    /// Windows-1251, which has no ң, ө and ү.
    Windows1251,
}

const MARK: &[u8] = b"\xef\xbb\xbf";
const SPREADSHEETS: [&[u8]; 2] = [b"PK\x03\x04", b"\xd0\xcf\x11\xe0"];

/// The signs of Windows-1251 from 0x80 to 0xBF; one of them was never given a sign. From 0xC0 on follow А to я.
const HIGH: &str = "\u{402}\u{403}\u{201a}\u{453}\u{201e}\u{2026}\u{2020}\u{2021}\
    \u{20ac}\u{2030}\u{409}\u{2039}\u{40a}\u{40c}\u{40b}\u{40f}\
    \u{452}\u{2018}\u{2019}\u{201c}\u{201d}\u{2022}\u{2013}\u{2014}\
    \u{fffd}\u{2122}\u{459}\u{203a}\u{45a}\u{45c}\u{45b}\u{45f}\
    \u{a0}\u{40e}\u{45e}\u{408}\u{a4}\u{490}\u{a6}\u{a7}\
    \u{401}\u{a9}\u{404}\u{ab}\u{ac}\u{ad}\u{ae}\u{407}\
    \u{b0}\u{b1}\u{406}\u{456}\u{491}\u{b5}\u{b6}\u{b7}\
    \u{451}\u{2116}\u{454}\u{bb}\u{458}\u{405}\u{455}\u{457}";

/// Reads bytes as text with `\n` at the end of each line.
///
/// Fails for spreadsheets, for what is no text, and for UTF-8 that is damaged.
pub(super) fn decode(bytes: &[u8]) -> Result<(String, Encoding), PeopleListError> {
    if SPREADSHEETS.iter().any(|start| bytes.starts_with(start)) {
        return Err(PeopleListError::Spreadsheet);
    }
    let (text, encoding) = match bytes {
        [0xff, 0xfe, rest @ ..] => (utf16(rest, u16::from_le_bytes)?, Encoding::Utf16),
        [0xfe, 0xff, rest @ ..] => (utf16(rest, u16::from_be_bytes)?, Encoding::Utf16),
        _ => eight_bit(bytes)?,
    };
    if text.contains('\0') {
        return Err(PeopleListError::NotText);
    }
    Ok((unix(&text), encoding))
}

fn unix(text: &str) -> String {
    text.replace("\r\n", "\n").replace('\r', "\n")
}

fn utf16(bytes: &[u8], unit: impl Fn([u8; 2]) -> u16) -> Result<String, PeopleListError> {
    let (pairs, rest) = bytes.as_chunks::<2>();
    let units: Vec<u16> = pairs.iter().map(|pair| unit(*pair)).collect();
    match String::from_utf16(&units) {
        Ok(text) if rest.is_empty() => Ok(text),
        _ => Err(PeopleListError::NotText),
    }
}

fn eight_bit(bytes: &[u8]) -> Result<(String, Encoding), PeopleListError> {
    let marked = bytes.starts_with(MARK);
    let bytes = bytes.strip_prefix(MARK).unwrap_or(bytes);
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Ok((text.to_owned(), Encoding::Utf8));
    }
    // Letters of Windows-1251 hardly ever look like UTF-8: where most do, it is UTF-8 with a damaged place.
    let (mut whole, mut broken) = (0, 0);
    for chunk in bytes.utf8_chunks() {
        whole += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        broken += usize::from(!chunk.invalid().is_empty());
    }
    if marked || whole > broken {
        let sound = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
        return Err(PeopleListError::DamagedText { line: unix(sound).matches('\n').count() + 1 });
    }
    Ok((windows_1251(bytes), Encoding::Windows1251))
}

fn windows_1251(bytes: &[u8]) -> String {
    let high: Vec<char> = HIGH.chars().collect();
    let sign = |byte: u8| match byte {
        ..0x80 => char::from(byte),
        0x80..0xc0 => high.get(usize::from(byte - 0x80)).copied().unwrap_or('\u{fffd}'),
        0xc0.. => char::from_u32(0x410 + u32::from(byte - 0xc0)).unwrap_or('\u{fffd}'),
    };
    bytes.iter().map(|byte| sign(*byte)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn decoded(bytes: &[u8]) -> (String, Encoding) {
        decode(bytes).unwrap()
    }

    #[test]
    fn the_table_of_windows_1251_is_whole() {
        let all: Vec<u8> = (0x80..=0xff).collect();
        let text = windows_1251(&all);
        assert_eq!(text.chars().count(), 128);
        // As Python's codec reads them, 0x98 apart, which it refuses.
        let expected = "ЂЃ‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—\u{fffd}™љ›њќћџ\u{a0}ЎўЈ¤Ґ¦§Ё©Є«¬\u{ad}®Ї°±Ііґµ¶·ё№є»јЅѕї\
            АБВГДЕЖЗИЙКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯабвгдежзийклмнопрстуфхцчшщъыьэюя";
        assert_eq!(text, expected);
    }

    #[test]
    fn letters_are_read_however_they_are_written() {
        assert_eq!(decoded("аты-жөнү\r\nа\rб\n".as_bytes()), ("аты-жөнү\nа\nб\n".to_owned(), Encoding::Utf8));
        assert_eq!(decoded("\u{feff}ФИО".as_bytes()), ("ФИО".to_owned(), Encoding::Utf8));
        assert_eq!(decoded(b"\xd4\xc8\xce;\xb9 7"), ("ФИО;№ 7".to_owned(), Encoding::Windows1251));
        let little: Vec<u8> = "\u{feff}Үзүм".encode_utf16().flat_map(u16::to_le_bytes).collect();
        let big: Vec<u8> = "\u{feff}Үзүм".encode_utf16().flat_map(u16::to_be_bytes).collect();
        assert_eq!(decoded(&little), ("Үзүм".to_owned(), Encoding::Utf16));
        assert_eq!(decoded(&big), ("Үзүм".to_owned(), Encoding::Utf16));
        assert_eq!(decoded(b""), (String::new(), Encoding::Utf8));
    }

    #[test]
    fn what_is_no_text_is_told_apart() {
        let damaged = [b"name;category\n".as_slice(), "Асан;б\n".as_bytes(), b"\xd0\n"].concat();
        for (bytes, error) in [
            (b"PK\x03\x04...".as_slice(), PeopleListError::Spreadsheet),
            (b"\xd0\xcf\x11\xe0\xa1\xb1".as_slice(), PeopleListError::Spreadsheet),
            (b"\xff\xfea", PeopleListError::NotText),
            (b"\xff\xfe\x00\xd8", PeopleListError::NotText),
            (b"a\0b", PeopleListError::NotText),
            (&damaged, PeopleListError::DamagedText { line: 3 }),
            (b"\xef\xbb\xbf\xd4\xc8\xce", PeopleListError::DamagedText { line: 1 }),
        ] {
            assert_eq!(decode(bytes), Err(error), "{bytes:?}");
        }
    }
}
