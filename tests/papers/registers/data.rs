//! The registers as JSON against their schema, and as tables.

use serde_json::{Value, json};
use tartip::domain::Day;
use tartip::domain::fact::PersonRegistered;
use tartip::exchange::registers::{RegistersFile, table};
use tartip::exchange::schema;

use super::day::{self, SECRET, eventful};
use crate::book::Book;
use crate::files::all_fields_are_strict;

type Write = fn(&Day) -> Option<Vec<u8>>;
const TABLES: [(Write, &[&str]); 4] = [
    (table::people, &table::PEOPLE),
    (table::complaints, &table::COMPLAINTS),
    (table::incidents, &table::INCIDENTS),
    (table::decisions, &table::DECISIONS),
];

fn validator() -> jsonschema::Validator {
    jsonschema::validator_for(&serde_json::from_str(schema::REGISTERS).unwrap()).unwrap()
}

fn value(book: &Book) -> Value {
    serde_json::from_slice(&RegistersFile::of(&book.day).to_json().unwrap()).unwrap()
}

fn rows(table: Write, day: &Day) -> Vec<Vec<String>> {
    let bytes = table(day).unwrap();
    let text = bytes.strip_prefix("\u{feff}".as_bytes()).expect("a mark of UTF-8");
    let mut reader = csv::ReaderBuilder::new().delimiter(b';').from_reader(text);
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

#[test]
fn files_of_empty_and_eventful_days_follow_the_schema() {
    for book in [Book::president(), day::real(), eventful(day::real()).book, eventful(day::practice()).book] {
        let value = value(&book);
        let faults: Vec<String> =
            validator().iter_errors(&value).map(|e| format!("{}: {e}", e.instance_path())).collect();
        assert_eq!(faults, Vec::<String>::new());
        assert_eq!(serde_json::from_value::<RegistersFile>(value).unwrap(), RegistersFile::of(&book.day));
    }
}

#[test]
fn no_field_may_be_missing_or_added_anywhere() {
    let whole = value(&eventful(day::real()).book);
    assert!(all_fields_are_strict(&whole, &validator()) > 40);
}

#[test]
fn a_confidential_incident_with_anything_stated_does_not_follow_the_schema() {
    let mut broken = value(&eventful(day::real()).book);
    let stated = broken["incidents"][0]["stated"].clone();
    broken["incidents"][1]["stated"] = stated;
    assert!(!validator().is_valid(&broken));
}

#[test]
fn the_file_says_what_happened() {
    let file = value(&eventful(day::real()).book);
    assert_eq!((&file["approved"], &file["data"]["verified"]), (&json!(5), &json!(false)));
    assert_eq!(file["people"][0]["removed"]["decision"], json!(2));
    assert_eq!(file["people"][1]["remarks"][1]["contest"], Value::Null);
    assert_eq!(file["refused"][0]["ground"], json!("no-papers"));
    let states: Vec<&Value> = (0..4).map(|n| &file["complaints"][n]["state"]).collect();
    assert_eq!(states, ["answered", "transferred", "transferred", "received"]);
    assert_eq!(file["complaints"][1]["transferred"]["receipt"], json!("ОВД-17"));
    assert_eq!(file["complaints"][2]["transferred"]["receipt"], Value::Null);
    assert_eq!(file["complaints"][0]["evidence"][0], json!("a1b2c3d4".repeat(8)));
    assert_eq!(file["incidents"][0]["stated"]["code"], json!("OP-01"));
    assert_eq!(file["incidents"][1], json!({ "number": 2, "confidential": true, "stated": null }));
    assert_eq!(file["decisions"][0]["question"]["complaint"], json!(1));
    assert_eq!(file["decisions"][2]["votes"][1]["vote"], Value::Null, "whom it concerns has no vote");
    assert_eq!(file["acts"][1]["instead"], json!(1));
    assert_eq!(file["passed"][0]["complaints"], json!([4]));
}

#[test]
fn nothing_private_leaves_in_any_form() {
    for book in [day::real(), day::practice()] {
        let book = eventful(book).book;
        let mut all = vec![RegistersFile::of(&book.day).to_json().unwrap()];
        all.extend(TABLES.map(|(table, _)| table(&book.day).unwrap()));
        for bytes in all {
            let text = String::from_utf8(bytes).unwrap();
            assert!(!text.contains(SECRET) && !text.contains("4417") && !text.contains("IN-02"), "{text}");
        }
    }
}

#[test]
fn tables_have_a_row_an_entry_and_say_practice() {
    let (real, practice) = (eventful(day::real()).book, eventful(day::practice()).book);
    for (table, header) in TABLES {
        assert!(!rows(table, &real.day).is_empty());
        assert!(rows(table, &real.day).iter().all(|row| row.len() == header.len() && row[0].is_empty()));
        assert!(rows(table, &practice.day).iter().all(|row| row[0] == "PRACTICE"));
        assert!(rows(table, &day::real().day).is_empty());
    }
    let complaints = rows(table::complaints, &real.day);
    let wanted = ["1234", "2027-01-24", "1", "2027-01-24T07:16:00+06:00", "complaint", "observer"];
    assert_eq!(complaints[0][1..7], wanted);
    assert_eq!(complaints[0][9..12], ["answered", "partly", "1"]);
    let incidents = rows(table::incidents, &real.day);
    assert_eq!(incidents[1][3..6], ["2", "yes", ""]);
    assert!(incidents[1][5..].iter().all(String::is_empty));
    let decisions = rows(table::decisions, &real.day);
    assert_eq!(decisions[0][5..], ["complaint", "1", "5", "3", "2", "1", "0", "yes"]);
}

#[test]
fn no_cell_begins_a_formula() {
    let mut book = day::real();
    let by = book.member("Асан", tartip::domain::Function::Chair, "");
    for sign in ["=", "+", "-", "@", "\t", "\r"] {
        let organisation = format!("{sign}HYPERLINK(1);2");
        let person = PersonRegistered { category: "media".into(), organisation, listed: false };
        book.tell(person, &[("name", "а"), ("paper", "")], by);
    }
    for row in rows(table::people, &book.day) {
        assert!(row[5].starts_with('\'') && row[5].ends_with("HYPERLINK(1);2"), "{row:?}");
    }
}
