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
    for sheet in ["Адамдар – Люди", "Чечимдер – Решения", "Ящиктер – Ящики"]
    {
        assert!(book.contains(&format!("name=\"{sheet}\"")), "{sheet}");
    }
    assert_eq!(book.matches("<sheet ").count(), 8);
    let texts = &parts["xl/sharedStrings.xml"];
    for text in ["PRACTICE", "9001", "Пломбалар\nПломбы", "Добуш берүү күнү\nДень голосования"]
    {
        assert!(texts.contains(&format!(">{text}<")), "{text}");
    }
    // A head is in words: none of the names that only programs read.
    for name in ["precinct", "capacity", "transferred_to", "seals"] {
        assert!(!texts.contains(&format!(">{name}<")), "{name}");
    }
}

#[test]
fn days_are_days_and_columns_are_wide_enough() {
    let parts = parts();
    // 24.01.2027 as spreadsheets count days.
    let boxes = &parts["xl/worksheets/sheet8.xml"];
    assert!(boxes.contains("<v>46411</v>"), "{boxes}");
    let texts = parts["xl/sharedStrings.xml"].split("<t").map(|text| text.split('<').next().unwrap());
    for text in texts.filter(|text| text.contains(">2027-01-24T")) {
        assert!(text.contains(' '), "one time in a cell is a time: {text}");
    }
    for sheet in 1..=8 {
        let sheet = &parts[&format!("xl/worksheets/sheet{sheet}.xml")];
        let widths = sheet.split("width=\"").skip(1);
        let widths = widths.map(|rest| rest.split('"').next().unwrap().parse::<f64>().unwrap());
        let widths: Vec<f64> = widths.collect();
        assert!(!widths.is_empty() && widths.iter().all(|width| (10.0..46.0).contains(width)), "{widths:?}");
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
