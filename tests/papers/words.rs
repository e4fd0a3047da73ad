//! No word, number or time of any paper is broken in two: filled, blank and in English.

use std::collections::BTreeMap;

use tartip::documents::font::Typeface;
use tartip::documents::layout::lay_out;
use tartip::documents::layout::sheet::{Owner, Shape};
use tartip::documents::{Document, plain};
use tartip::domain::{Day, Paper};
use tartip::run::export::{Holds, Only, Pages, blank_files};
use tartip::text::{Language, Messages};

use crate::accounted::accounted;
use crate::book::Book;
use crate::registers::day::{practice, real};
use crate::texts::texts;
use crate::twice;

/// A longer run of signs is a key or an address.
const LONGEST_WORD: usize = 40;

/// What may stand on a line of its own: a word, or its part up to a hyphen.
fn words(text: &str) -> impl Iterator<Item = &str> {
    let long = |word: &&str| word.chars().count() <= LONGEST_WORD;
    text.split(char::is_whitespace).filter(long).flat_map(|word| word.split_inclusive('-'))
}

/// Words that stand in a document's tables more often than whole upon its sheets.
fn broken(face: &Typeface, document: &Document) -> Vec<String> {
    let mut whole: BTreeMap<&str, i32> = BTreeMap::new();
    let layout = lay_out(face, document).unwrap();
    for piece in layout.sheets.iter().flat_map(|sheet| &sheet.pieces) {
        if let (Owner::Node(_), Shape::Text { text, .. }) = (piece.owner, &piece.shape) {
            words(text).for_each(|word| *whole.entry(word).or_default() += 1);
        }
    }
    assert!(!whole.is_empty());
    let cleaned: Vec<String> = of_tables(document).iter().map(|text| face.clean(text)).collect();
    missing(whole, &cleaned)
}

/// The texts of tables, lists and signatures.
fn of_tables(document: &Document) -> Vec<String> {
    let mut found = Vec::new();
    for block in serde_json::to_value(document).unwrap()["blocks"].as_array().unwrap() {
        if let Some(of_block) = block.get("table").or(block.get("key_value")).or(block.get("signatures")) {
            texts(of_block, &mut found);
        }
    }
    found
}

fn missing(mut whole: BTreeMap<&str, i32>, wanted: &[String]) -> Vec<String> {
    let mut lost = Vec::new();
    for word in wanted.iter().flat_map(|text| words(text)) {
        let left = whole.get_mut(word).map(|left| {
            *left -= 1;
            *left
        });
        if left.is_none_or(|left| left < 0) {
            lost.push(word.to_owned());
        }
    }
    lost
}

/// Words that stand in a document's tables more often than whole in its text.
fn broken_in_text(document: &Document) -> Vec<String> {
    let text = plain::render(document, 80);
    let mut whole: BTreeMap<&str, i32> = BTreeMap::new();
    words(&text).for_each(|word| *whole.entry(word).or_default() += 1);
    missing(whole, &of_tables(document))
}

fn pages(files: Vec<tartip::run::export::Planned>) -> Vec<(String, Document)> {
    let page = |file: tartip::run::export::Planned| match file.holds {
        Holds::Page(page) => Some((file.name, *page)),
        Holds::Bytes(_) => None,
    };
    files.into_iter().filter_map(page).collect()
}

fn check(found: Vec<(String, Document)>, least: usize) {
    assert!(found.len() >= least, "{}", found.len());
    let face = Typeface::load().unwrap();
    let mut bad = Vec::new();
    for (name, document) in found {
        let mut lost = broken(&face, &document);
        lost.extend(broken_in_text(&document));
        if !lost.is_empty() {
            bad.push(format!("{name}: {lost:?}"));
        }
    }
    assert!(bad.is_empty(), "{}", bad.join("\n"));
}

fn every_paper(day: &Day) -> Vec<(String, Document)> {
    let mut found = Vec::new();
    for english in [false, true] {
        let of = Pages { head: Some(HEAD), english, ..Pages::default() };
        found.extend(pages(of.register_files(day, Only { pdf: true, ..Only::default() })));
        for contest in day.contest_ids() {
            found.extend(pages(of.paper_files(day, &Paper::Protocol(contest.to_owned()))));
        }
    }
    found
}

const HEAD: &str = "0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

#[test]
fn no_word_of_a_filled_paper_is_broken() {
    for book in [practice(), real()] {
        let mut day = accounted(book);
        day.count();
        check(every_paper(&day.book.day), 30);
    }
    check(every_paper(&twice::day().day), 30);
}

#[test]
fn no_word_of_a_blank_form_is_broken() {
    for profile in [
        "kg-jogorku-kenesh",
        "kg-local-kenesh",
        "kg-president-2027",
        "kg-referendum",
        "practice-two-contests",
    ] {
        let book = Book::open(profile, false, |_| {});
        let blank = Day::of_rulebook(book.day.opened.rulebook).unwrap();
        check(pages(blank_files(&blank)), 18);
        let english = Messages::of(Language::En);
        let forms = tartip::documents::blank::forms(&blank, english, english);
        check(forms.into_iter().map(|form| (form.name, form.page)).collect(), 18);
    }
}
