//! Acts, receipts and sheets as poppler reads them, with every letter that can be searched for; acts and receipts are
//! one page.
#![cfg(feature = "outside")]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "papers/accounted.rs"]
#[allow(dead_code, reason = "one test needs a part of it")]
mod accounted;
#[path = "papers/book.rs"]
#[allow(dead_code, reason = "one day needs a part of it")]
mod book;
#[path = "papers/registers/day.rs"]
#[allow(dead_code, reason = "one paper needs a part of it")]
mod day;

use std::io::Write;
use std::process::Command;

use tartip::documents::{Document, pdf, registers};
use tartip::domain::Paper;
use tartip::text::{Language, Messages};

/// The pages of a paper as text.
fn pages(document: &Document) -> Vec<String> {
    let mut file = tempfile::NamedTempFile::with_suffix(".pdf").unwrap();
    file.write_all(&pdf::render(document).unwrap()).unwrap();
    let read = Command::new("pdftotext").args([file.path().to_str().unwrap(), "-"]).output().unwrap();
    let text = String::from_utf8(read.stdout).unwrap();
    text.split_terminator('\u{c}').map(|page| page.split_whitespace().collect::<Vec<_>>().join(" ")).collect()
}

#[test]
fn acts_and_receipts_are_one_page_with_searchable_letters() {
    for book in [day::real(), day::practice()] {
        let day = day::eventful(book);
        let [ky, ru] = [Language::Ky, Language::Ru].map(Messages::of);
        let fingerprint = "0123456789abcdef".repeat(4);
        let receipts = [day.granted, day.transferred, day.refused, day.open];
        let papers = receipts.map(Paper::Receipt).into_iter().chain([Paper::Act(day.act)]);
        for paper in papers {
            let document = registers::paper(&day.book.day, &paper, Some(&fingerprint), ky, ru).unwrap();
            let pages = pages(&document);
            assert_eq!(pages.len(), 1, "{paper:?}");
            let words: &[&str] = match paper {
                Paper::Act(_) => {
                    &["өрттүн коңгуроосу", "Үзүмдөр", "Тораңгылуу", "жөнүндө", "Участок открыт в 08:20"]
                }
                _ => &["Үсөнова Өмүрбүбү", "алынгандыгы жөнүндө", "көрсөтүлгөн", "Расписка о принятии"],
            };
            let small = pages[0].to_lowercase();
            for word in words {
                assert!(small.contains(&word.to_lowercase()), "{word} is not in:\n{}", pages[0]);
            }
            assert!(["ң", "ө", "ү"].iter().all(|letter| small.contains(letter)), "{paper:?}");
        }
    }
}

#[test]
fn sheets_have_searchable_letters_and_count_their_pages() {
    for book in [day::real(), day::practice()] {
        let day = accounted::accounted(book);
        let [ky, ru] = [Language::Ky, Language::Ru].map(Messages::of);
        for (paper, word) in [
            (Paper::Warnings, "Отчёт о предупреждениях"),
            (Paper::Boxes, "«АЭУ-7» ящиги"),
            (Paper::Stock, "000101-000199"),
            (Paper::Hours, "08:00–09:00"),
            (Paper::Trip(day.trip), "Тораңгылуу"),
        ] {
            let document = registers::paper(&day.book.day, &paper, None, ky, ru).unwrap();
            let pages = pages(&document);
            let all = pages.join(" ").to_lowercase();
            assert!(all.contains(&word.to_lowercase()), "{word} is not in {paper:?}:\n{all}");
            assert!(["ң", "ө", "ү"].iter().all(|letter| all.contains(letter)), "{paper:?}");
            for (page, number) in pages.iter().zip(1..) {
                let counted = format!("{number}/{}", pages.len());
                assert!(page.replace(' ', "").contains(&counted), "«{counted}» is not in {paper:?}:\n{page}");
                assert!(page.contains("1234"), "{paper:?}");
            }
        }
    }
}
