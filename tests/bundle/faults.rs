//! Sticks that are bad, and children that die: a clear message, no half file under a final name, and the book as it was.
#![cfg(unix)]

use std::fs;
use std::os::unix::fs::PermissionsExt as _;
use std::path::Path;
use std::process::{Command, Output};

use tartip::domain::Day;
use tartip::run::export::bundle::{pack, plan};
use tartip::run::export::{Destination, ExportError, WriteError};
use tartip::store::Book;
use tartip::text::{Language, Messages};

use crate::days::{NAME, ten, unpacked};

/// Files that are left in a folder, hidden ones too.
fn left(folder: &Path) -> Vec<String> {
    let names = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().file_name().into_string().unwrap());
    names.collect()
}

/// Exports with `sh`, after a command that makes things hard, and proves that the book stays as it was.
fn export(before: &str, to: &Path) -> Output {
    let book = &ten()[1];
    let bytes = fs::read(book).unwrap();
    let line = format!("{before} exec \"$0\" --lang ru export \"$1\" --bundle --to \"$2\"");
    let output = Command::new("sh")
        .args(["-c", &line, env!("CARGO_BIN_EXE_tartip")])
        .args([book.as_path(), to])
        .output()
        .unwrap();
    assert!(bytes == fs::read(book).unwrap(), "the book is as it was");
    output
}

fn said(output: &Output) -> String {
    String::from_utf8(output.stderr.clone()).unwrap()
}

#[test]
fn a_stick_that_ends_in_the_middle_keeps_what_was_there() {
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("флешка ТИК №7");
    fs::create_dir(&stick).unwrap();
    fs::write(stick.join(NAME), "an earlier bundle").unwrap();
    // The system cuts every file after 64 KiB, which a bundle is longer than.
    let output = export("trap '' XFSZ; ulimit -f 128;", &stick);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(said(&output).contains("флешка ТИК №7") && said(&output).contains("Книга дня не изменилась"));
    assert!(output.stdout.is_empty());
    assert_eq!(left(&stick), [NAME]);

    // The same stick with room takes it, beside the earlier one.
    let output = export("", &stick);
    assert_eq!(output.status.code(), Some(0), "{}", said(&output));
    assert!(said(&output).contains("«Ключ подписи», «Подпишите пакет»"), "{}", said(&output));
    let name = String::from_utf8(output.stdout).unwrap().trim_end().to_owned();
    assert_eq!(left(&stick).len(), 2);
    assert!(unpacked(&fs::read(stick.join(&name)).unwrap()).contains_key("head.json"));
    assert_eq!(fs::read_to_string(stick.join(NAME)).unwrap(), "an earlier bundle");

    // Once more it is the same file; where another one has its name, that one stays.
    assert_eq!(export("", &stick).status.code(), Some(0));
    fs::write(stick.join(&name), "a letter").unwrap();
    let output = export("", &stick);
    assert_eq!(output.status.code(), Some(3), "{}", said(&output));
    assert!(said(&output).contains(&format!("уже лежит другой файл с именем «{name}»")), "{}", said(&output));
    assert_eq!(
        (left(&stick).len(), fs::read_to_string(stick.join(&name)).unwrap()),
        (2, "a letter".to_owned())
    );
}

#[test]
fn a_stick_that_takes_nothing_is_told() {
    // The kernel's own folder takes no file, not even from root.
    let output = export("", Path::new("/proc"));
    assert_eq!(output.status.code(), Some(3));
    assert!(said(&output).contains("«/proc»") && said(&output).lines().count() >= 3, "{}", said(&output));
}

fn planned() -> (Book, Day) {
    let book = Book::open_read_only(&ten()[1]).unwrap();
    let mut facts = Vec::new();
    book.replay(|fact| facts.push(fact.clone())).unwrap();
    let day = Day::replay(&facts).unwrap();
    (book, day)
}

#[test]
fn a_stick_pulled_out_after_the_pages_were_drawn_is_told() {
    let (book, day) = planned();
    let entries = plan(&book, &day).unwrap().without_pages().entries(None, || ()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let stick = folder.path().join("stick");
    fs::create_dir(&stick).unwrap();
    let to = Destination::within(&stick, &ten()[1]);
    // Where the stick was there is no folder any more.
    fs::remove_dir(&stick).unwrap();
    fs::write(&stick, "").unwrap();
    let error = pack(&to, NAME, &entries).unwrap_err();
    assert!(
        matches!(&error, ExportError::Write(WriteError::NoFolder { .. } | WriteError::NotAFolder { .. })),
        "{error:?}"
    );
    let said = Messages::of(Language::Ky).say(&error.text());
    assert!(said.contains("Күндүн китеби өзгөргөн жок"), "{said}");
    assert_eq!(left(folder.path()), ["stick"]);
}

#[test]
fn what_no_check_would_read_is_not_written() {
    let (book, day) = planned();
    let mut entries = plan(&book, &day).unwrap().without_pages().entries(None, || ()).unwrap();
    let folder = tempfile::tempdir().unwrap();
    let to = Destination::within(folder.path(), &ten()[1]);
    pack(&to, NAME, &entries).unwrap();
    fs::remove_file(folder.path().join(NAME)).unwrap();
    let facts = entries.iter_mut().find(|entry| entry.name == "facts.jsonl").unwrap();
    let mut seed = 1_u64;
    facts.bytes = std::iter::repeat_with(|| {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1);
        format!("{seed:020}\n")
    })
    .take(450_000)
    .collect::<String>()
    .into_bytes();
    let error = pack(&to, NAME, &entries).unwrap_err();
    assert!(matches!(&error, ExportError::Beyond { inside, .. } if inside == "facts.jsonl"), "{error:?}");
    let said = Messages::of(Language::Ky).say(&error.text());
    for part in ["«facts.jsonl» 8 МиБдан чоң болмок", "Күндүн китеби өзгөргөн жок"]
    {
        assert!(said.contains(part), "{part}: {said}");
    }
    assert!(left(folder.path()).is_empty());
}

/// A program that does this in the place of drawing.
fn child(folder: &Path, does: &str) -> std::path::PathBuf {
    let path = folder.join("child");
    fs::write(&path, format!("#!/bin/sh\n{does}\n")).unwrap();
    fs::set_permissions(&path, fs::Permissions::from_mode(0o755)).unwrap();
    path
}

#[test]
fn a_child_that_dies_leaves_nothing() {
    let (book, day) = planned();
    let folder = tempfile::tempdir().unwrap();
    for does in ["kill -9 $$", "exit 1", "printf %%PDF-half", "cat > /dev/null; kill -6 $$"] {
        let child = child(folder.path(), does);
        let mut drawn = 0;
        let error = plan(&book, &day).unwrap().entries(Some(&child), || drawn += 1).unwrap_err();
        assert!(
            matches!(&error, ExportError::Render { file, .. } if file.contains("president-v1")),
            "{does}"
        );
        assert_eq!(drawn, 0);
        let said = Messages::of(Language::En).say(&error.text());
        assert!(said.contains("nothing was written"), "{said}");
    }
}

#[test]
fn each_page_that_is_drawn_is_told() {
    let (book, day) = planned();
    let plan = plan(&book, &day).unwrap();
    let (pages, mut drawn) = (plan.pages(), 0);
    assert!(pages > 5);
    plan.entries(Some(Path::new(env!("CARGO_BIN_EXE_tartip"))), || drawn += 1).unwrap();
    assert_eq!(drawn, pages);
}
