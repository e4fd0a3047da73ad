//! Bundles that another version of the program wrote: what it may write otherwise is not called wrong, and everything that
//! a protocol states is held against the facts as ever.

use std::sync::LazyLock;

use tartip::cli::Exit;
use tartip::exchange::PROGRAM;
use tartip::exchange::bundle::{EVENTS, HEAD, RESULTS};
use tartip::text::{Language, Text};

use super::base::{self, BASE, Bundle, PRESIDENT, STEM};
use super::{Case, file};

const OTHER: &str = "99.1.0";

static WRITTEN: LazyLock<[Bundle; 2]> = LazyLock::new(|| {
    let folder = tempfile::tempdir().unwrap();
    let book = base::write(&folder.path().join("book.tartip"), &BASE.facts, |_| {});
    [OTHER, PROGRAM].map(|program| base::written_by(program, &book))
});

fn by_other() -> Bundle {
    WRITTEN[0].clone()
}

fn by_this() -> Bundle {
    WRITTEN[1].clone()
}

fn named(ending: &str) -> String {
    format!("{PRESIDENT}.{ending}")
}

fn workbook() -> String {
    format!("registers-{STEM}.xlsx")
}

fn other_program() -> Text {
    Text::new("verify-other-program").with("program", OTHER).with("this", PROGRAM)
}

#[test]
fn the_same_program_under_another_version_is_right() {
    let files = Text::new("verify-files-whole").with("count", by_other().0.len());
    let case = Case::of(&by_other().signed_well()).with_key();
    let count = Text::new("verify-files-whole").with("count", by_other().0.len() + 1);
    case.says(Exit::Fine, &[other_program(), count, Text::new("verify-proven")]);
    let said = Case::of(&by_other()).run(Exit::Fine, Language::En);
    assert!(!said.contains("NOT COMPARED") && said.contains("UNSIGNED"), "{said}");
    Case::of(&by_this()).says(Exit::Fine, &[files]);
}

/// What a later version may do: other words, another workbook, a paper more and one less.
fn otherwise(bundle: Bundle) -> Bundle {
    let mut bundle = bundle
        .replace(EVENTS, "\"Description\": \"", "\"Description\": \"On this day: ")
        .replace(RESULTS, "\"Issuer\": \"", "\"Issuer\": \"The ")
        .replace(HEAD, "\"ky\": \"", "\"ky\": \"КР ")
        .replace(&named("json"), "\"drafted_at\": \"", "\"drafted_at\": \"24.01.")
        .replace(&named("csv"), ";нөл", ";ноль")
        .drop("PRACTICE-9001-packing.pdf")
        .add("PRACTICE-9001-voters.pdf", b"%PDF-");
    bundle.at(&workbook()).bytes.push(0);
    bundle.summed()
}

#[test]
fn what_another_version_may_write_otherwise_is_not_compared() {
    let not_compared =
        [EVENTS, RESULTS, &workbook(), "PRACTICE-9001-packing.pdf", "PRACTICE-9001-voters.pdf"];
    let in_part = [HEAD, &named("json"), &named("csv")].map(|name| file("verify-compared-in-part", name));
    let mut expected: Vec<Text> = not_compared.map(|name| file("verify-not-compared", name)).into();
    expected.extend(in_part);
    let bundle = otherwise(by_other());
    let listed = Text::new("verify-files-listed").with("count", bundle.0.len());
    expected.extend([other_program(), listed, Text::new("verify-unproven")]);
    Case::of(&bundle).says(Exit::Fine, &expected);
    let head: serde_json::Value = serde_json::from_str(&bundle.text(HEAD)).unwrap();
    let proven = Case::of(&bundle).with(&["--head", head["head"].as_str().unwrap()]);
    proven.says(Exit::Fine, &[Text::new("verify-proven-figures")]);
}

#[test]
fn the_same_program_may_not_write_otherwise() {
    let said = Case::of(&otherwise(by_this())).run(Exit::Wrong, Language::En);
    for name in [EVENTS, RESULTS, HEAD, &named("json"), &named("csv")] {
        assert!(said.contains(&format!("{name}, ")), "{name}: {said}");
    }
    for text in [
        "registers-PRACTICE-9001-2027-01-24.xlsx: NOT as it follows",
        "voters.pdf: ADDED",
        "packing.pdf: MISSING",
    ] {
        assert!(said.contains(text), "{text}: {said}");
    }
}

fn differs(bundle: Bundle, name: &str, place: &str) {
    let said = Case::of(&bundle.summed().signed_well()).run(Exit::Wrong, Language::En);
    assert!(said.contains(&format!("{name}, {place}: «")), "{place}: {said}");
}

#[test]
fn what_a_protocol_states_is_compared_whoever_wrote_it() {
    let json = named("json");
    differs(by_other().replace(&json, "\"figure\": ", "\"figure\": 1"), &json, "/content/rows/0/figure");
    differs(by_other().replace(&json, "\"standing\": \"", "\"standing\": \"un"), &json, "/standing");
    differs(by_other().replace(&json, "\"facts\": ", "\"facts\": 1"), &json, "/stated/facts");
    let csv = named("csv");
    let table = by_other().text(&csv);
    let row: Vec<&str> = table.lines().nth(1).unwrap().split(';').collect();
    for (at, column) in ["figure", "label_ru", "practice"].map(|column| {
        (tartip::exchange::csv::HEADER.iter().position(|known| *known == column).unwrap(), column)
    }) {
        let mut other = row.clone();
        other[at] = "7777";
        let changed = by_other().replace(&csv, &row.join(";"), &other.join(";"));
        differs(changed, &csv, &format!("2:{column}"));
    }
    let renamed = by_other().replace(&csv, ";figure;", ";figures;");
    differs(renamed, &csv, "1:figure");
}

#[test]
fn the_head_and_the_names_of_protocols_are_compared_whoever_wrote_them() {
    differs(by_other().replace(HEAD, "\"practice\": true", "\"practice\": false"), HEAD, "/practice");
    differs(by_other().replace(HEAD, "\"version\": 2", "\"version\": 3"), HEAD, "/contests/0/version");
    let third = named("json").replace("-v2-draft1", "-v3");
    let added = by_other().add(&third, b"{}").summed();
    Case::of(&added).says(Exit::Wrong, &[file("verify-added", &third)]);
    let dropped = by_other().drop(&named("csv")).summed();
    Case::of(&dropped).says(Exit::Wrong, &[file("verify-dropped", &named("csv"))]);
}

#[test]
fn what_is_no_version_of_a_program_is_none() {
    for version in ["", "1 or 2", &"1".repeat(41)] {
        let from = format!("\"program\": \"{PROGRAM}\"");
        let changed = by_this().replace(HEAD, &from, &format!("\"program\": \"{version}\""));
        differs(changed, HEAD, "/program");
    }
}

#[test]
fn what_stands_twice_in_a_file_is_not_read_past() {
    let table = |cells: &str, of_header: &str| {
        let mut bundle = by_other();
        let text = bundle.text(&named("csv"));
        let mut lines = text.split_terminator("\r\n");
        let header = format!("{}{of_header}\r\n", lines.next().unwrap());
        let rows = lines.map(|line| format!("{line}{cells}\r\n"));
        bundle.at(&named("csv")).bytes = [header].into_iter().chain(rows).collect::<String>().into_bytes();
        bundle.summed()
    };
    Case::of(&table(";a", ";later")).run(Exit::Fine, Language::En);
    let many = [";7777".repeat(21), ";figure".repeat(21)];
    let twice = [
        table(";7777", ";figure"),
        table(";7777", "; figure"),
        table(";7777", ""),
        table(&many[0], &many[1]),
        by_other().replace(&named("json"), "\"content\":", "\"content\": {}, \"content\":").summed(),
        by_other().replace(HEAD, "\"precinct\":", "\"precinct\": \"1\", \"precinct\":").summed(),
    ];
    for bundle in twice {
        Case::of(&bundle).run(Exit::Wrong, Language::En);
    }
}
