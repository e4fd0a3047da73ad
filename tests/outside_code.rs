//! A practice day's papers as other programs see them: the code read from the picture of its page, every letter found as
//! text, nothing outside the margins, the mark of practice on every page.
#![cfg(feature = "outside")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "papers/book.rs"]
#[allow(dead_code, reason = "one day needs a part of it")]
mod book;
#[path = "papers/twice.rs"]
#[allow(dead_code, reason = "one day of it is enough")]
mod twice;

use std::path::{Path, PathBuf};
use std::process::Command;

use tartip::documents::{Document, pdf};
use tartip::domain::Paper;
use tartip::domain::fact::{CodeSigned, CopyIssued, KeyMade};
use tartip::exchange::code::Code;
use tartip::exchange::headcode::HeadCode;
use tartip::exchange::protocol::ProtocolFile;
use tartip::run::export::{Holds, Only, Pages, Planned};

use book::Book;

const CONTESTS: [&str; 2] = ["president", "referendum"];
const HEAD: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";
/// Points to an inch, so that a dot of a picture is a point.
const POINTS: &str = "72";

/// The day, with a signature over one of its codes.
fn day() -> Book {
    let mut book = twice::day();
    let protocol = book.protocol("president").at;
    let signature = format!("{}MA==", "MDAw".repeat(21));
    book.state(CodeSigned { protocol, signature, public: "ssh-ed25519 AAAA".to_owned() });
    for contest in CONTESTS {
        let protocol = book.protocol(contest).at;
        let capacity = "media".to_owned();
        book.state(CopyIssued { protocol, number: 12, person: None, capacity, signed: true });
    }
    book
}

/// Every paper of the day that has pages.
fn papers(book: &Book, pages: Pages<'_>) -> Vec<(String, Document)> {
    let mut files: Vec<Planned> = pages.register_files(&book.day, Only::default());
    for contest in CONTESTS {
        files.extend(pages.files_for(&book.day, contest, Only::default()));
    }
    for copy in &book.day.copies.issued {
        files.extend(pages.paper_files(&book.day, &Paper::Copy(copy.at)));
    }
    let page = |file: Planned| match file.holds {
        Holds::Page(page) => Some((file.name, *page)),
        Holds::Bytes(_) => None,
    };
    files.into_iter().filter_map(page).collect()
}

fn protocol(book: &Book, contest: &str) -> Document {
    let all = papers(book, Pages::default()).into_iter();
    let mut wanted = all.filter(|(name, _)| name.contains(contest) && name.contains("copy12"));
    wanted.next().unwrap().1
}

fn run(program: &str, arguments: &[&str]) -> Vec<u8> {
    let done = Command::new(program).args(arguments).output().unwrap();
    assert!(done.status.success(), "{program}: {}", String::from_utf8_lossy(&done.stderr));
    done.stdout
}

fn drawn(folder: &Path, document: &Document) -> String {
    let path = folder.join("page.pdf");
    std::fs::write(&path, pdf::render(document).unwrap()).unwrap();
    path.to_str().unwrap().to_owned()
}

/// Pictures of each page, in their order.
fn pictures(folder: &Path, document: &Document, options: &[&str]) -> Vec<PathBuf> {
    let (pdf, stem) = (drawn(folder, document), folder.join("picture"));
    run("pdftoppm", &[options, &[&pdf, stem.to_str().unwrap()]].concat());
    let mut all: Vec<PathBuf> =
        std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    all.retain(|path| path.file_stem().unwrap().to_str().unwrap().starts_with("picture"));
    all.sort();
    all
}

/// What a camera finds on a picture.
fn seen(picture: &Path) -> String {
    let read = Command::new("zbarimg").args(["--quiet", "--raw"]).arg(picture).output().unwrap();
    String::from_utf8(read.stdout).unwrap().trim().to_owned()
}

#[test]
fn a_camera_reads_the_figures_of_the_json_from_the_last_page() {
    let book = day();
    for contest in CONTESTS {
        let page = protocol(&book, contest);
        // A worn printer and a telephone see no more than this.
        for resolution in ["100", "200"] {
            let folder = tempfile::tempdir().unwrap();
            let pictures = pictures(folder.path(), &page, &["-r", resolution, "-gray", "-png"]);
            let (last, others) = pictures.split_last().unwrap();
            assert!(others.iter().all(|picture| seen(picture).is_empty()));
            let text = seen(last);
            assert_eq!(
                Some(&text),
                Code::text_of(&book.day, book.protocol(contest)).as_ref(),
                "{resolution}"
            );
            let (code, signature) = Code::read(&text).unwrap();
            let file = ProtocolFile::of(&book.day, contest).unwrap();
            let figures = file.content.rows.iter().map(|row| (row.cell.clone(), row.figure));
            assert_eq!(code.figures, figures.collect::<Vec<_>>());
            assert_eq!(code.fingerprint, file.fingerprint);
            assert_eq!(signature.is_some(), contest == "president");
        }
    }
}

#[test]
fn a_camera_reads_head_and_key_from_the_check_sheet() {
    let mut book = twice::day();
    for key in
        [None, Some("ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGKXHE2mFQWpWqNLIJ2C0Xlbfh3OlO8Mf6lbXPDpUuCk")]
    {
        if let Some(key) = key {
            book.state(KeyMade { public: key.into() });
        }
        let pages = Pages { head: Some(HEAD), ..Pages::default() };
        let mut sheets = papers(&book, pages).into_iter();
        let (_, sheet) = sheets.find(|(name, _)| name.contains("fingerprint")).unwrap();
        for resolution in ["100", "200"] {
            let folder = tempfile::tempdir().unwrap();
            let pictures = pictures(folder.path(), &sheet, &["-r", resolution, "-gray", "-png"]);
            assert_eq!(pictures.len(), 1, "the sheet hangs on a wall");
            let code = HeadCode::read(&seen(&pictures[0])).unwrap();
            assert_eq!(code, HeadCode::of(&book.day, HEAD));
            assert_eq!(code.key.as_deref(), key);
        }
    }
}

#[test]
fn the_text_under_the_code_is_copied_from_the_page_as_it_is() {
    let book = day();
    let folder = tempfile::tempdir().unwrap();
    let pdf = drawn(folder.path(), &protocol(&book, "president"));
    let text = String::from_utf8(run("pdftotext", &["-layout", &pdf, "-"])).unwrap();
    let copied = &text[text.find("TARTIP1").unwrap()..];
    let end = copied.find("\n\n").unwrap_or(copied.len());
    let lines = copied[..end].lines().take_while(|line| line.is_ascii());
    let copied: String = lines.collect::<Vec<_>>().join("\n");
    let (code, signature) = Code::read(&copied).unwrap();
    assert_eq!(Some(code), Code::of(&book.day, "president"));
    assert!(signature.is_some());
}

#[test]
fn every_letter_is_found_and_every_page_says_practice_and_what_names_it() {
    let book = day();
    for english in [false, true] {
        for (name, document) in papers(&book, Pages { head: Some(HEAD), english, ..Pages::default() }) {
            let folder = tempfile::tempdir().unwrap();
            let pdf = drawn(folder.path(), &document);
            let text = String::from_utf8(run("pdftotext", &[&pdf, "-"])).unwrap();
            assert!(!text.contains('\u{fffd}') && !text.contains('\u{25a1}'), "{name}");
            let pages: Vec<&str> = text.split_terminator('\u{c}').collect();
            for (nth, page) in pages.iter().enumerate() {
                let words: String = page.split_whitespace().collect();
                let mark = if english { "PRACTICE" } else { "ОКУУ·УЧЕБНЫЙ" };
                assert!(words.contains(mark), "{name} {nth}");
                assert!(words.contains(&format!("{}/{}", nth + 1, pages.len())), "{name} {nth}");
                let contest = CONTESTS.into_iter().find(|contest| name.contains(contest));
                let sum = contest.map_or(HEAD, |contest| &book.protocol(contest).drafted.fingerprint);
                assert!(words.contains(sum), "{name} {nth}");
                if name.contains("copy12") && !english {
                    assert!(words.contains("копия№12"), "{name} {nth}");
                }
            }
            if name.contains("president-v2") && !name.contains("annex") {
                for word in ["Хан-Теңир", "Соң-Көл", "Бөрүлүү", "Көк-Төбө", "Айгүл Тораңгылуу"]
                {
                    assert!(text.contains(word), "{name}: {word}");
                }
            }
        }
    }
}

#[test]
fn nothing_is_printed_outside_the_margins() {
    let book = day();
    let (across, down) = (55..=545, 33..=808);
    for (name, document) in papers(&book, Pages { head: Some(HEAD), ..Pages::default() }) {
        let folder = tempfile::tempdir().unwrap();
        for picture in pictures(folder.path(), &document, &["-r", POINTS, "-gray"]) {
            let picture = std::fs::read(&picture).unwrap();
            let (width, dots) = grey(&picture);
            for (nth, dot) in dots.iter().enumerate() {
                let (x, y) = (nth % width, nth / width);
                let inside = across.contains(&x) && down.contains(&y);
                assert!(inside || *dot == 255, "{name}: {x} {y}");
            }
        }
    }
}

/// Width and dots of a picture in the plainest of formats.
fn grey(picture: &[u8]) -> (usize, &[u8]) {
    let mut fields = picture.splitn(5, u8::is_ascii_whitespace);
    assert_eq!(fields.next(), Some(&b"P5"[..]));
    let width = std::str::from_utf8(fields.next().unwrap()).unwrap().parse().unwrap();
    let dots = fields.nth(2).unwrap();
    assert_eq!(dots.len() % width, 0);
    (width, dots)
}
