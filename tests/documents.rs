//! Documents through the public face of the room: model in, PDF and plain text out.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod sample;

use tartip::documents::model::{Block, Document, Pair, Standing};
use tartip::documents::{child, pdf, plain};
use tartip::domain::Offset;

fn every_form() -> Vec<Document> {
    let mut all = Vec::new();
    for practice in [None, Some(sample::practice())] {
        for standing in [Standing::Plain, Standing::Draft(sample::draft()), Standing::Final] {
            all.push(sample::protocol(practice.clone(), standing));
        }
    }
    all
}

fn pages(pdf: &[u8]) -> usize {
    String::from_utf8_lossy(pdf).matches("/Type/Page/").count()
}

#[test]
fn every_form_of_mark_is_a_small_pdf_of_its_own() {
    let files: Vec<Vec<u8>> = every_form().iter().map(|document| pdf::render(document).unwrap()).collect();
    for (nth, file) in files.iter().enumerate() {
        assert!(file.starts_with(b"%PDF-1.7") && file.trim_ascii_end().ends_with(b"%%EOF"));
        assert!(file.len() < 150_000, "{} bytes", file.len());
        assert!(pages(file) >= 3, "{} pages", pages(file));
        assert!(files.iter().skip(nth + 1).all(|other| other != file));
    }
}

#[test]
fn the_same_document_gives_the_same_bytes() {
    for document in every_form() {
        assert_eq!(pdf::render(&document).unwrap(), pdf::render(&document).unwrap());
        assert_eq!(plain::render(&document, 80), plain::render(&document, 80));
    }
}

#[test]
fn the_date_in_the_file_is_the_documents_own() {
    let east = sample::protocol(None, Standing::Final);
    let west = Document { offset: Offset(-210), ..east.clone() };
    for (document, date) in [(east, "D:20270124234100+06'00"), (west, "D:20270124141100-03'30")] {
        let file = pdf::render(&document).unwrap();
        assert!(file.windows(date.len()).any(|bytes| bytes == date.as_bytes()), "{date}");
    }
}

#[test]
fn an_empty_document_is_a_page() {
    let file = pdf::render(&Document::default()).unwrap();
    assert!(file.starts_with(b"%PDF"));
}

#[test]
fn a_document_survives_its_json() {
    for document in every_form() {
        let json = serde_json::to_vec(&document).unwrap();
        let mut file = Vec::new();
        child::serve(&mut json.as_slice(), &mut file).unwrap();
        assert_eq!(file, pdf::render(&document).unwrap());
    }
}

#[test]
fn plain_text_has_every_text_and_keeps_its_width() {
    let document = sample::protocol(Some(sample::practice()), Standing::Draft(sample::draft()));
    for width in [40, 60, 80, 132] {
        let text = plain::render(&document, width);
        assert!(text.lines().all(|line| line.chars().count() <= width), "{width}");
        assert_eq!(text.matches("МАШЫГУУ").count(), 2);
        assert_eq!(text.matches("ДОЛБООР").count(), 2);
        for word in ["1 724", "7.20", "Төрайым", "Ыргайы", "[x] Арыздар", "[ ] Өзгөчө", "9f2c61a0", "____"]
        {
            assert!(text.contains(word), "{width}: {word}");
        }
    }
}

#[test]
fn plain_text_shows_the_standing_without_colour() {
    let rule = |standing| plain::render(&sample::protocol(None, standing), 60);
    assert!(rule(Standing::Final).contains(&"=".repeat(60)));
    assert!(!rule(Standing::Draft(sample::draft())).contains("=="));
    assert!(!rule(Standing::Plain).contains("=="));
}

#[test]
fn plain_text_sets_figures_to_the_right() {
    let text = plain::render(&sample::protocol(None, Standing::Final), 80);
    let hours: Vec<&str> = text.lines().filter(|line| line.contains(":00–")).collect();
    assert_eq!(hours.len(), 6);
    assert_eq!(hours[0], "08:00–09:00                 56             320");
}

#[test]
fn an_escape_sequence_in_a_name_reaches_neither_form() {
    let document = Document {
        blocks: vec![Block::Heading(Pair::single("а\u{1b}[2Jб\u{202e}в"))],
        ..Document::default()
    };
    let text = plain::render(&document, 80);
    assert!(text.contains("а[2Jбв") && !text.contains('\u{1b}'));
    assert!(pdf::render(&document).is_ok());
}
