//! What a stranger may hand over in place of a bundle.

use std::io::{Cursor, Write as _};

use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::super::{Entry, pack};
use super::*;

fn entry(name: &str, bytes: &[u8]) -> Entry {
    Entry { name: name.to_owned(), bytes: bytes.to_owned() }
}

fn good() -> Vec<u8> {
    pack(&[entry(HEAD, b"{}"), entry(FACTS, b"{}\n"), entry("a.pdf", &[7; 3000])]).unwrap()
}

fn unpacked(bytes: &[u8]) -> Result<Vec<Unpacked>, ReadError> {
    read(Cursor::new(bytes))
}

fn fault(bytes: &[u8]) -> ReadError {
    unpacked(bytes).unwrap_err()
}

/// What is wrong with a file of this name, the only one.
fn unfit(bytes: &[u8], wanted: &str) -> Unfit {
    match fault(bytes) {
        ReadError::Unfit { name, why } if name == wanted => why,
        other => panic!("{wanted}: {other:?}"),
    }
}

fn zip(write: impl FnOnce(&mut ZipWriter<Cursor<Vec<u8>>>)) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    write(&mut zip);
    zip.finish().unwrap().into_inner()
}

fn named(name: &str) -> Vec<u8> {
    zip(|zip| zip.start_file(name, SimpleFileOptions::default()).unwrap())
}

/// Replaces bytes wherever they stand by as many others.
fn replaced(bytes: &[u8], from: &[u8], to: &[u8]) -> Vec<u8> {
    assert_eq!(from.len(), to.len());
    let mut bytes = bytes.to_owned();
    let places: Vec<usize> = (0..bytes.len()).filter(|at| bytes[*at..].starts_with(from)).collect();
    assert!(!places.is_empty());
    for at in places {
        bytes[at..at + to.len()].copy_from_slice(to);
    }
    bytes
}

/// Place of the first header of the list.
fn list_at(bytes: &[u8]) -> usize {
    bytes.windows(4).position(|mark| mark == b"PK\x01\x02").unwrap()
}

#[test]
fn what_was_packed_is_read_with_its_sums() {
    let files = unpacked(&good()).unwrap();
    let names: Vec<&str> = files.iter().map(|file| file.name.as_str()).collect();
    assert_eq!(names, ["a.pdf", FACTS, HEAD]);
    assert_eq!(files[1].bytes.as_deref(), Some(b"{}\n".as_slice()));
    assert_eq!(files[0].bytes, None, "a page is summed only");
    for file in &files[1..] {
        let sum = hexadecimal(&Sha256::digest(file.bytes.as_ref().unwrap()));
        assert_eq!(file.sha256, sum);
    }
    assert!(unpacked(&pack(&[]).unwrap()).unwrap().is_empty());
}

#[test]
fn a_file_cut_anywhere_is_no_bundle() {
    let whole = good();
    for length in 0..whole.len() {
        let found = fault(&whole[..length]);
        let expected =
            if length < 4 { matches!(found, ReadError::NotAZip) } else { matches!(found, ReadError::Cut) };
        assert!(expected, "{length}: {found:?}");
    }
}

#[test]
fn what_is_around_a_zip_is_seen() {
    let whole = good();
    assert!(matches!(fault(&[whole.as_slice(), b"!"].concat()), ReadError::Appended));
    assert!(matches!(fault(&[b"PK\x03\x04".as_slice(), &whole].concat()), ReadError::Inconsistent));
    assert!(matches!(fault(b"SQLite format 3\0"), ReadError::NotAZip));
    let commented = zip(|zip| zip.set_comment("a word").unwrap());
    assert!(matches!(fault(&commented), ReadError::Appended));
}

#[test]
fn no_change_of_one_byte_goes_unseen() {
    let whole = good();
    let original = unpacked(&whole).unwrap();
    // Times, rights and versions of files mean nothing here.
    let mut silent = 0;
    for at in 0..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 0xff;
        if let Ok(files) = unpacked(&changed) {
            // A name that was changed in both of its places would be another file, of which the sums know nothing.
            assert_eq!(files, original, "byte {at}");
            silent += 1;
        }
    }
    assert!(silent < whole.len() / 4, "{silent} of {}", whole.len());
}

#[test]
fn names_that_lead_elsewhere_are_refused() {
    for climbing in ["../a.json", "a/../../b", "/etc/passwd", "..\\a", "C:a.json", "\\\\server\\a", "a/.."] {
        assert_eq!(unfit(&named(climbing), climbing), Unfit::Climbs, "{climbing}");
    }
    for folder in ["a/b.json", "a/", "a\\b"] {
        assert_eq!(unfit(&named(folder), folder), Unfit::Folder, "{folder}");
    }
    for name in [".hidden", "a.", "a b", "a\u{202e}b", "a\nb", "*", &"a".repeat(151)] {
        assert_eq!(unfit(&named(name), name), Unfit::Name, "{name}");
    }
    assert_eq!(unpacked(&named("PRACTICE-1234_ң-v1.json")).unwrap().len(), 1);
}

#[test]
fn a_link_and_a_folder_are_no_files() {
    let link = zip(|zip| zip.add_symlink(HEAD, "/etc/passwd", SimpleFileOptions::default()).unwrap());
    assert_eq!(unfit(&link, HEAD), Unfit::Link);
    let mut device = good();
    let at = list_at(&device);
    device[at + 41] = 0x20;
    assert_eq!(unfit(&device, "a.pdf"), Unfit::Link);
}

#[test]
fn a_name_stands_once() {
    let two = pack(&[entry("a.json", b"1"), entry("b.json", b"2")]).unwrap();
    assert_eq!(unfit(&replaced(&two, b"b.json", b"a.json"), "a.json"), Unfit::Twice);
    assert_eq!(unfit(&replaced(&two, b"b.json", b"A.json"), "A.json"), Unfit::Twice);
}

#[test]
fn list_and_contents_agree_on_names() {
    let mut two = pack(&[entry("a.json", b"1"), entry("b.json", b"2")]).unwrap();
    let at = list_at(&two) + 46;
    two[at..at + 6].copy_from_slice(b"c.json");
    assert!(matches!(fault(&two), ReadError::Inconsistent));
}

#[test]
fn what_needs_a_password_or_another_packer_is_refused() {
    let mut locked = good();
    let at = list_at(&locked);
    locked[at + 8] |= 1;
    assert_eq!(unfit(&locked, "a.pdf"), Unfit::Encrypted);
    let mut other = good();
    other[at + 10] = 12;
    assert_eq!(unfit(&other, "a.pdf"), Unfit::Packing);
}

#[test]
fn a_bomb_is_not_lit() {
    let bomb = |size: usize| {
        zip(|zip| {
            zip.start_file("a.pdf", SimpleFileOptions::default()).unwrap();
            (0..size).for_each(|_| zip.write_all(&vec![0; 1 << 20]).unwrap());
        })
    };
    assert!(matches!(unfit(&bomb(10), "a.pdf"), Unfit::Bomb { times } if times > 900));
    // One that says to be small is not read beyond what it says.
    let mut liar = bomb(10);
    let at = list_at(&liar);
    for place in [22, at + 24] {
        liar[place..place + 4].copy_from_slice(&1000_u32.to_le_bytes());
    }
    assert_eq!(unfit(&liar, "a.pdf"), Unfit::Damaged);
}

#[test]
fn sizes_and_numbers_have_bounds() {
    let large = zip(|zip| {
        zip.start_file(HEAD, SimpleFileOptions::default()).unwrap();
        // Numbers that no packer makes smaller than a hundredth.
        let mut state = 1_u32;
        for _ in 0..300 << 10 {
            state = state.wrapping_mul(1_664_525).wrapping_add(1_013_904_223);
            zip.write_all(&state.to_be_bytes()[..1]).unwrap();
        }
    });
    assert_eq!(unfit(&large, HEAD), Unfit::TooLarge { limit: 256 << 10 });
    let many = zip(|zip| {
        (0..=super::super::FILES)
            .for_each(|number| zip.start_file(format!("{number}"), SimpleFileOptions::default()).unwrap());
    });
    assert!(matches!(fault(&many), ReadError::TooMany { limit: 1000 }));
    let mut beyond = tempfile::tempfile().unwrap();
    beyond.write_all(b"PK\x03\x04").unwrap();
    beyond.set_len(PACKED + 1).unwrap();
    assert!(matches!(read(beyond), Err(ReadError::TooLarge { limit: PACKED })));
}
