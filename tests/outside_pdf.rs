//! Printed documents as other programs read them: poppler's tools and qpdf.
#![cfg(feature = "outside")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod sample;

use std::io::Write;
use std::process::{Command, Output};

use tartip::documents::model::{Document, Standing};
use tartip::documents::pdf;

fn both() -> Document {
    sample::protocol(Some(sample::practice()), Standing::Draft(sample::draft()))
}

fn run(program: &str, arguments: &[&str], document: &Document) -> Output {
    let mut file = tempfile::NamedTempFile::with_suffix(".pdf").unwrap();
    file.write_all(&pdf::render(document).unwrap()).unwrap();
    let path = file.path().to_str().unwrap();
    let arguments = arguments.iter().map(|argument| if *argument == "FILE" { path } else { argument });
    Command::new(program).args(arguments).output().unwrap()
}

fn text(document: &Document) -> String {
    String::from_utf8(run("pdftotext", &["FILE", "-"], document).stdout).unwrap()
}

/// The text of each page.
fn pages(document: &Document) -> Vec<String> {
    let mut pages: Vec<String> = text(document).split('\u{c}').map(str::to_owned).collect();
    assert_eq!(pages.pop().as_deref(), Some(""));
    pages
}

#[test]
fn the_text_can_be_read_and_searched() {
    let text = text(&sample::protocol(None, Standing::Final));
    for words in [
        "Добуш берүүнүн жыйынтыктары жөнүндө",
        "берилген бюллетендердин саны",
        "Өрүктүү Үзөң Кеңешович 20",
        "бир миң жети жүз жыйырма төрт",
        "1 724",
        "Число избирателей, включённых",
        "Арчалы Гүлазык Өмүрбековна",
        "Кол коюудан баш тартты",
    ] {
        assert!(text.contains(words), "{words}");
    }
}

#[test]
fn every_page_says_practice_and_draft_and_its_number_and_fingerprint() {
    let pages = pages(&both());
    assert!(pages.len() >= 3);
    for (nth, page) in pages.iter().enumerate() {
        assert!(page.contains("МАШЫГУУ ШАЙЛООСУ · УЧЕБНЫЕ ВЫБОРЫ"), "{nth}");
        assert!(page.contains("ДОЛБООР · ПРОЕКТ"), "{nth}");
        let number = format!("{}/{}", nth + 1, pages.len());
        assert!(page.lines().any(|line| line.replace(' ', "") == number), "{number}");
        assert!(page.contains("9f2c61a07be4d3580c1177ae64f0b3925d8e4a6610f7c2b39ad85e01f46c7b2d"), "{nth}");
    }
}

#[test]
fn the_words_across_the_page_do_not_scatter_letters_among_the_text() {
    let text = text(&both());
    let stray = text.lines().find(|line| line.chars().count() <= 2 && line.chars().any(char::is_alphabetic));
    assert_eq!(stray, None);
    assert_eq!(text.matches("УЧЕБНЫЕ").count(), pages(&both()).len());
}

#[test]
fn column_titles_are_on_every_page_of_the_lines() {
    let pages = pages(&sample::protocol(None, Standing::Final));
    let lines: Vec<&String> = pages.iter().filter(|page| page.contains("Өрүктүү")).collect();
    assert!(lines.len() > 1);
    assert!(lines.iter().all(|page| page.contains("Саптын аталышы")));
}

#[test]
fn qpdf_finds_no_fault() {
    for document in [sample::protocol(None, Standing::Plain), both(), Document::default()] {
        let checked = run("qpdf", &["--check", "FILE"], &document);
        assert!(checked.status.success(), "{checked:?}");
    }
}

#[test]
fn fonts_are_embedded_as_subsets_with_their_letters() {
    let listed = String::from_utf8(run("pdffonts", &["FILE"], &both()).stdout).unwrap();
    let fonts: Vec<Vec<&str>> =
        listed.lines().skip(2).map(|line| line.split_whitespace().collect()).collect();
    assert_eq!(fonts.len(), 2, "{listed}");
    for font in fonts {
        assert!(font[0].contains("+LiberationSerif"), "{listed}");
        let last = font.len();
        assert_eq!(font[last - 5..last - 2], ["yes", "yes", "yes"], "{listed}");
    }
}

#[test]
fn the_file_says_what_it_is() {
    let about = String::from_utf8(run("pdfinfo", &["FILE"], &both()).stdout).unwrap();
    for line in ["Tagged:          yes", "(A4)", "Добуш берүүнүн жыйынтыктары", "Sun Jan 24 "]
    {
        assert!(about.contains(line), "{line}: {about}");
    }
    let structure = run("pdfinfo", &["-struct-text", "FILE"], &both()).stdout;
    let structure = String::from_utf8_lossy(&structure);
    for role in ["H1", "H2", "Table", "TH", "TD", "LBody"] {
        assert!(structure.contains(role), "{role}");
    }
}
