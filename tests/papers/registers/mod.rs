//! The registers as papers and as data.

mod copies;
mod data;
pub mod day;
mod moments;
mod papers;
mod sheets;
mod tables;

use tartip::documents::{Document, pdf, plain, registers};
use tartip::domain::Paper;
use tartip::text::{Language, Messages};

use crate::book::Book;

pub const FINGERPRINT: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

pub fn paper(book: &Book, paper: &Paper) -> Option<Document> {
    let [ky, ru] = [Language::Ky, Language::Ru].map(Messages::of);
    let fingerprint = matches!(paper, Paper::Receipt(_)).then_some(FINGERPRINT);
    registers::paper(&book.day, paper, fingerprint, ky, ru)
}

/// A paper as text, with every run of white space one space.
pub fn text(book: &Book, wanted: &Paper) -> String {
    plain::render(&paper(book, wanted).unwrap(), 240).split_whitespace().collect::<Vec<_>>().join(" ")
}

pub fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "«{part}» is not in:\n{text}");
    }
}

pub fn pages(book: &Book, wanted: &Paper) -> usize {
    let file = pdf::render(&paper(book, wanted).unwrap()).unwrap();
    String::from_utf8_lossy(&file).matches("/Type/Page/").count()
}
