//! Zips that are made to harm whoever opens them.

use std::io::{Cursor, Write as _};

use tartip::cli::Exit;
use tartip::exchange::bundle::{FACTS, HEAD};
use tartip::text::Text;
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

use super::Case;
use super::base::{Bundle, STEM};

fn refused(zip: &[u8], text: Text) {
    Case::new(&format!("{STEM}-bundle.zip"), zip).says(Exit::Malformed, &[text]);
}

fn zip(write: impl FnOnce(&mut ZipWriter<Cursor<Vec<u8>>>)) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    write(&mut zip);
    zip.finish().unwrap().into_inner()
}

fn name(key: &'static str, name: &str) -> Text {
    Text::new(key).with("name", name)
}

#[test]
fn a_zip_bomb() {
    let bomb = zip(|zip| {
        zip.start_file(FACTS, SimpleFileOptions::default()).unwrap();
        (0..300).for_each(|_| zip.write_all(&vec![b'\n'; 1 << 20]).unwrap());
    });
    let times = (300 << 20) / u64::try_from(packed_size(&bomb)).unwrap();
    refused(&bomb, name("verify-zip-bomb", FACTS).with("times", times.to_string()));
}

fn packed_size(zip: &[u8]) -> usize {
    let at = zip.windows(4).position(|mark| mark == b"PK\x01\x02").unwrap() + 20;
    u32::from_le_bytes(zip[at..at + 4].try_into().unwrap()) as usize
}

#[test]
fn a_path_that_climbs_out() {
    let climbing = zip(|zip| {
        zip.start_file("../../evil.json", SimpleFileOptions::default()).unwrap();
    });
    refused(&climbing, name("verify-zip-climbs", "../../evil.json"));
}

#[test]
fn a_symlink() {
    let link = zip(|zip| zip.add_symlink(HEAD, "/etc/passwd", SimpleFileOptions::default()).unwrap());
    refused(&link, name("verify-zip-link", HEAD));
}

#[test]
fn a_truncated_zip() {
    let whole = Bundle::late().zip();
    for length in [whole.len() - 1, whole.len() / 2, 100] {
        refused(&whole[..length], Text::new("verify-zip-cut"));
    }
}

#[test]
fn something_appended() {
    refused(&[Bundle::late().zip(), b"more".to_vec()].concat(), Text::new("verify-zip-appended"));
}

#[test]
fn a_name_that_stands_twice() {
    let mut twice = Bundle::late().add("head.jsoX", b"{}").zip();
    let places: Vec<usize> = (0..twice.len()).filter(|at| twice[*at..].starts_with(b"head.jsoX")).collect();
    for at in places {
        twice[at..at + 9].copy_from_slice(HEAD.as_bytes());
    }
    refused(&twice, name("verify-zip-twice", HEAD));
}

#[test]
fn a_file_under_a_password() {
    let mut locked = zip(|zip| zip.start_file(HEAD, SimpleFileOptions::default()).unwrap());
    let at = locked.windows(4).position(|mark| mark == b"PK\x01\x02").unwrap();
    locked[at + 8] |= 1;
    refused(&locked, name("verify-zip-encrypted", HEAD));
}

#[test]
fn bytes_that_were_damaged() {
    let mut damaged = Bundle::late().zip();
    // The first file of the zip is a page; its packed bytes begin behind the header and the name.
    damaged[400] ^= 0xff;
    let said = Case::new("damaged.zip", &damaged).run(Exit::Malformed, tartip::text::Language::En);
    assert!(said.contains(".pdf: DAMAGED"), "{said}");
}

/// Lines that are as large as facts may be, and made to grow in memory.
#[test]
fn facts_that_are_made_to_grow() {
    let line = "[".repeat(1 << 20);
    for facts in [format!("{line}\n"), "{\"a\":".repeat(1 << 20), "[[],[],[]],\n".repeat(600_000)] {
        let mut bundle = Bundle::late();
        bundle.at(FACTS).bytes = facts.into_bytes();
        let zip = zip(|zip| {
            for entry in &bundle.clone().summed().0 {
                let stored = SimpleFileOptions::default().compression_method(zip::CompressionMethod::Stored);
                zip.start_file(entry.name.as_str(), stored).unwrap();
                zip.write_all(&entry.bytes).unwrap();
            }
        });
        let said =
            Case::new(&format!("{STEM}-bundle.zip"), &zip).run(Exit::Wrong, tartip::text::Language::En);
        assert!(said.contains("The first wrong fact is 1:"), "{said}");
    }
}
