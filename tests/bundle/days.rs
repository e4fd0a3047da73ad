//! Mock days that played themselves, and their bundles.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};
use std::sync::OnceLock;
use std::{env, fs};

use zip::ZipArchive;

/// A name for tests that give one.
pub const NAME: &str = "PRACTICE-9001-2027-01-24-bundle-0.zip";

/// Files of a bundle by name.
pub type Files = BTreeMap<String, Vec<u8>>;

pub fn tartip(arguments: &[&str]) -> Output {
    Command::new(env!("CARGO_BIN_EXE_tartip")).args(arguments).args(["--lang", "en"]).output().unwrap()
}

/// The books of ten days, played once for all tests.
pub fn ten() -> &'static [PathBuf] {
    static TEN: OnceLock<Vec<PathBuf>> = OnceLock::new();
    TEN.get_or_init(|| {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join("bundle-days");
        // What an earlier run left.
        let _ = fs::remove_dir_all(&folder);
        let played = |seed: u32| {
            let out = folder.join(seed.to_string());
            let given = ["practice", "--auto", "--seed", &seed.to_string(), "--out", out.to_str().unwrap()]
                .map(str::to_owned);
            let output = tartip(&given.each_ref().map(String::as_str));
            assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
            out.join("practice/9001-2027-01-24.tartip")
        };
        (1..=10).map(played).collect()
    })
}

/// Writes the bundle of a book and reads it.
pub fn bundle(book: &Path, more: &[&str]) -> Vec<u8> {
    let folder = tempfile::tempdir().unwrap();
    let mut arguments =
        vec!["export", book.to_str().unwrap(), "--bundle", "--to", folder.path().to_str().unwrap()];
    arguments.extend(more);
    let output = tartip(&arguments);
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    let name = String::from_utf8(output.stdout).unwrap();
    let bytes = fs::read(folder.path().join(name.trim_end())).unwrap();
    let facts = &json(&unpacked(&bytes), "head.json")["stated"]["facts"];
    assert_eq!(name.trim_end(), format!("PRACTICE-9001-2027-01-24-bundle-{facts}.zip"));
    bytes
}

/// The bundle of the first day, made once.
pub fn first() -> &'static Files {
    static FIRST: OnceLock<Files> = OnceLock::new();
    FIRST.get_or_init(|| unpacked(&bundle(&ten()[0], &[])))
}

pub fn unpacked(bytes: &[u8]) -> Files {
    let mut zip = ZipArchive::new(Cursor::new(bytes)).unwrap();
    let mut files = Files::new();
    for place in 0..zip.len() {
        let mut entry = zip.by_index(place).unwrap();
        let mut bytes = Vec::new();
        entry.read_to_end(&mut bytes).unwrap();
        assert!(files.insert(entry.name().unwrap().into_owned(), bytes).is_none());
    }
    files
}

pub fn json(files: &Files, name: &str) -> serde_json::Value {
    serde_json::from_slice(&files[name]).unwrap_or_else(|error| panic!("{name}: {error}"))
}
