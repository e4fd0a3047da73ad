//! The registers as a workbook: opened as the zip that it is.

use std::collections::BTreeMap;

use crate::days::{first, unpacked};

fn parts() -> BTreeMap<String, String> {
    let workbook = &first()["registers-PRACTICE-9001-2027-01-24.xlsx"];
    let text = |(name, bytes): (String, Vec<u8>)| (name, String::from_utf8(bytes).unwrap());
    unpacked(workbook).into_iter().map(text).collect()
}

#[test]
fn there_is_a_sheet_for_each_register() {
    let parts = parts();
    let book = &parts["xl/workbook.xml"];
    for sheet in ["about", "people", "complaints", "incidents", "decisions", "acts", "copies", "boxes"] {
        assert!(book.contains(&format!("name=\"{sheet}\"")), "{sheet}");
    }
    let texts = &parts["xl/sharedStrings.xml"];
    for text in ["PRACTICE", "9001", "2027-01-24", "capacity", "seals"] {
        assert!(texts.contains(&format!(">{text}<")), "{text}");
    }
}

#[test]
fn it_says_practice_on_paper_and_bears_the_day() {
    let parts = parts();
    for sheet in 1..=8 {
        assert!(
            parts[&format!("xl/worksheets/sheet{sheet}.xml")].contains("PRACTICE</oddHeader>"),
            "{sheet}"
        );
    }
    let core = &parts["docProps/core.xml"];
    assert!(core.contains("2027-01-24T00:00:00Z") && core.contains("PRACTICE"), "{core}");
}

#[test]
fn no_cell_is_a_formula_and_seals_keep_their_zeros() {
    let parts = parts();
    for (name, text) in &parts {
        assert!(!name.starts_with("xl/worksheets") || !text.contains("<f>"), "{name}");
    }
    let boxes = &parts["xl/worksheets/sheet8.xml"];
    assert!(boxes.matches("t=\"s\"").count() > 20, "cells are texts");
}
