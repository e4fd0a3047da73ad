//! Copies on sticks that are bad: what was copied is named, no half file has a name, and the book is as it was.
#![cfg(unix)]

use std::path::{Path, PathBuf};
use std::process::Command;
use std::{env, fs};

use tartip::run::export::WriteError;
use tartip::run::sticks::{StickError, Stopped, copy, files_of};
use tartip::text::{Language, Messages};

/// Tells the test that it runs under a limit, and where.
const UNDER: &str = "TARTIP_TEST_STICK";

fn from() -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    fs::write(folder.path().join("a.csv"), "small").unwrap();
    fs::write(folder.path().join("b.pdf"), vec![7; 300_000]).unwrap();
    fs::write(folder.path().join("c.pdf"), "small too").unwrap();
    folder
}

/// Everything in a folder, hidden files too.
fn left(folder: &Path) -> Vec<String> {
    let all = fs::read_dir(folder).unwrap();
    let mut names: Vec<String> = all.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
    names.sort();
    names
}

fn stopped(from: &Path, to: &Path) -> Stopped {
    copy(from, &files_of(from), to).unwrap_err()
}

fn says_what_was_copied(stopped: &Stopped) {
    for language in Language::ALL {
        let said = Messages::of(language).say(&stopped.text());
        assert!(said.contains("a.csv") && said.contains('3') && said.lines().count() >= 3, "{said}");
    }
}

#[test]
fn a_stick_that_ends_in_the_middle_keeps_what_was_copied_and_no_half_file() {
    if let Some(folder) = env::var_os(UNDER).map(PathBuf::from) {
        let stopped = stopped(&folder.join("from"), &folder.join("stick"));
        assert_eq!((stopped.copied.as_slice(), stopped.all), (&["a.csv".to_owned()][..], 3));
        says_what_was_copied(&stopped);
        return;
    }
    let folder = tempfile::tempdir().unwrap();
    let (files, stick) = (from(), folder.path().join("stick"));
    fs::rename(files.path(), folder.path().join("from")).unwrap();
    fs::create_dir(&stick).unwrap();
    // The system cuts every file after 64 KiB.
    let output = Command::new("sh")
        .args(["-c", "trap '' XFSZ; ulimit -f 128; exec \"$0\" --exact \"$1\""])
        .arg(env::current_exe().unwrap())
        .arg("sticks::a_stick_that_ends_in_the_middle_keeps_what_was_copied_and_no_half_file")
        .env(UNDER, folder.path())
        .output()
        .unwrap();
    let said = String::from_utf8_lossy(&output.stdout);
    assert!(output.status.success() && said.contains("1 passed"), "{said}");
    assert_eq!(left(&stick), ["a.csv"]);
    assert_eq!(left(&folder.path().join("from")), ["a.csv", "b.pdf", "c.pdf"]);
}

#[test]
fn a_stick_that_takes_nothing_is_told() {
    // The kernel's own folder takes no file, not even from root.
    let stopped = stopped(from().path(), Path::new("/proc"));
    assert!(stopped.copied.is_empty() && matches!(stopped.why, StickError::Write(_)), "{stopped:?}");
    let said = Messages::of(Language::Ky).say(&stopped.text());
    assert!(said.contains("«/proc»") && said.contains("Күндүн китеби өзгөргөн жок"), "{said}");
}

#[test]
fn a_stick_pulled_out_is_told_and_no_folder_is_made_in_its_place() {
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("stick");
    let gone = stopped(from().path(), &stick);
    assert!(matches!(gone.why, StickError::Write(WriteError::NoFolder { .. })), "{gone:?}");
    assert!(left(folder.path()).is_empty());
}

#[test]
fn a_name_that_cannot_be_taken_stops_there() {
    let stick = tempfile::tempdir().unwrap();
    fs::create_dir_all(stick.path().join("b.pdf/inside")).unwrap();
    let stopped = stopped(from().path(), stick.path());
    assert_eq!(stopped.copied, ["a.csv"]);
    says_what_was_copied(&stopped);
    assert_eq!(left(stick.path()), ["a.csv", "b.pdf"]);
}
