//! Blank forms: they are there before any election data exist, and what a book knows stands on them.

use std::collections::BTreeSet;

use tartip::documents::blank::{Blank, forms};
use tartip::documents::model::Block;
use tartip::documents::{Document, pdf, plain};
use tartip::domain::fact::OptionsTyped;
use tartip::domain::{Day, Function};
use tartip::run::export::blank_files;
use tartip::text::{Language, Messages};

use crate::book::Book;

const PROFILES: [&str; 5] =
    ["kg-jogorku-kenesh", "kg-local-kenesh", "kg-president-2027", "kg-referendum", "practice-two-contests"];

fn of(day: &Day) -> Vec<Blank> {
    let [ky, ru] = [Language::Ky, Language::Ru].map(Messages::of);
    forms(day, ky, ru)
}

fn before(profile: &str) -> Vec<Blank> {
    let book = Book::open(profile, false, |_| {});
    of(&Day::of_rulebook(book.day.opened.rulebook).unwrap())
}

fn named<'a>(forms: &'a [Blank], name: &str) -> &'a Document {
    let found = forms.iter().find(|form| form.name.ends_with(name));
    &found
        .unwrap_or_else(|| {
            panic!("no {name} in {:?}", forms.iter().map(|form| &form.name).collect::<Vec<_>>())
        })
        .page
}

fn said(document: &Document) -> String {
    plain::render(document, 240).split_whitespace().collect::<Vec<_>>().join(" ")
}

#[test]
fn every_profile_has_every_form_before_any_election_data_exist() {
    for profile in PROFILES {
        let forms = before(profile);
        for name in [
            "steps",
            "commission",
            "opening",
            "boxes",
            "stock",
            "hours",
            "people",
            "complaints",
            "incidents",
            "decisions",
            "act",
            "outside",
            "events",
            "copies",
            "packing",
            "hand-over",
        ] {
            let document = named(&forms, name);
            let text = said(document);
            assert!(text.contains("№ ________ участок"), "{profile} {name}: {text}");
            assert!(text.contains("Бланк: заполняется от руки"), "{profile} {name}");
            assert!(text.contains("Расмий текст менен салыштырыла элек"), "{profile} {name}");
            assert!(
                !text.contains('«') || !text.contains("«blank"),
                "{profile} {name}: a text is missing: {text}"
            );
            assert!(document.blocks.len() > 1, "{profile} {name}");
        }
        assert!(forms.iter().any(|form| form.name.contains("protocol-")), "{profile}");
        assert!(forms.iter().any(|form| form.name.contains("enlarged-")), "{profile}");
        let names: BTreeSet<&str> = forms.iter().map(|form| form.name.as_str()).collect();
        assert_eq!(names.len(), forms.len(), "{profile}");
    }
}

#[test]
fn no_form_has_a_text_without_words() {
    for form in before("practice-two-contests") {
        let json = serde_json::to_string(&form.page).unwrap();
        for key in ["«blank-", "«paper-", "«document-"] {
            assert!(!json.contains(key), "{}: {key} in {json}", form.name);
        }
        assert!(form.page.marks.practice.is_some(), "{}", form.name);
        let file = pdf::render(&form.page).unwrap_or_else(|e| panic!("{}: {e}", form.name));
        assert!(file.len() < 300 * 1024, "{}: {}", form.name, file.len());
    }
}

#[test]
fn a_protocol_has_lines_for_options_that_nobody_typed_yet_and_its_equalities() {
    let forms = before("kg-president-2027");
    let text = said(named(&forms, "protocol-president"));
    for part in ["[7] + [8] = [9] + [10]", "сумма всех голосов", "Против всех", "11 ", "31 "]
    {
        assert!(text.contains(part), "«{part}» is not in {text}");
    }
    let rows = |document: &Document| {
        document.blocks.iter().find_map(|block| match block {
            Block::Lines(lines) => Some(lines.rows.len()),
            Block::Large(lines) => Some(lines.rows.len()),
            _ => None,
        })
    };
    let lines = Book::president().day.rows("president").len() - 1;
    assert_eq!(rows(named(&forms, "protocol-president")), Some(lines + 20 + 1));
    assert_eq!(rows(named(&forms, "enlarged-president")), Some(lines + 20 + 1));

    let mut book = Book::president();
    book.member("Асан Үзүмдөр", Function::Chair, "");
    let names = vec!["Хан-Теңир".to_owned(), "Манас".to_owned()];
    book.state(OptionsTyped { contest: "president".into(), names });
    let forms = of(&book.day);
    let document = named(&forms, "protocol-president");
    assert_eq!(rows(document), Some(lines + 3), "what is known stands there");
    let text = said(document);
    assert!(text.contains("Хан-Теңир") && text.contains("№ 1234 участок"), "{text}");
    assert!(!text.contains("Асан"), "names of members are written by hand");
}

#[test]
fn each_form_is_two_files_and_none_is_private() {
    let real = Book::president();
    let files = blank_files(&real.day);
    assert!(files.len() > 30 && files.len().is_multiple_of(2));
    assert!(files.iter().all(|file| !file.private && file.name.starts_with("1234-blank-")));
    let nothing = Day::of_rulebook(Book::practice().day.opened.rulebook).unwrap();
    assert!(blank_files(&nothing).iter().all(|file| file.name.starts_with("PRACTICE-blank-")));
}
