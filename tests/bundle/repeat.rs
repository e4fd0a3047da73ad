//! A bundle is a function of the book up to a fact and of the program, whatever the place and the language.

use std::process::Command;
use std::{env, fs};

use crate::days::{NAME, bundle, first, json, ten, unpacked};

fn in_environment(zone: &str, language: &str, program_language: &str, folder: &str) -> Vec<u8> {
    let outer = tempfile::tempdir().unwrap();
    let folder = outer.path().join(folder);
    let output = Command::new(env!("CARGO_BIN_EXE_tartip"))
        .args(["--lang", program_language, "export", ten()[0].to_str().unwrap(), "--bundle", "--to"])
        .arg(&folder)
        .env("TZ", zone)
        .env("LANG", language)
        .env("LC_ALL", language)
        .env("LANGUAGE", language)
        .output()
        .unwrap();
    assert_eq!(output.status.code(), Some(0), "{}", String::from_utf8_lossy(&output.stderr));
    fs::read(folder.join(String::from_utf8(output.stdout).unwrap().trim_end())).unwrap()
}

#[test]
fn two_time_zones_and_two_languages_give_the_same_bytes() {
    let one = in_environment("Asia/Bishkek", "ky_KG.UTF-8", "ky", "ТШК үчүн");
    // A zip states times by the second: two exports of one second would prove less.
    std::thread::sleep(std::time::Duration::from_millis(2100));
    let other = in_environment("America/St_Johns", "ru_RU.KOI8-R", "ru", "to the TEC");
    assert!(one == other, "{} and {} bytes", one.len(), other.len());
    assert_eq!(&unpacked(&one), first());
}

#[test]
fn what_was_recorded_since_can_be_left_out() {
    let book = &ten()[0];
    let before = bundle(book, &["--facts", "60"]);
    let files = unpacked(&before);
    assert_eq!(json(&files, "head.json")["stated"]["facts"], 60);
    let lines = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).unwrap();
    let (some, all) = (lines(&files["facts.jsonl"]), lines(&first()["facts.jsonl"]));
    assert_eq!(some.lines().count(), 60);
    assert!(all.starts_with(&some));

    // The same day goes on in a copy of the book, and the bundle of what was is the same.
    let folder = tempfile::tempdir().unwrap();
    let copy = folder.path().join("copy.tartip");
    fs::copy(book, &copy).unwrap();
    let facts = json(first(), "head.json")["stated"]["facts"].to_string();
    let whole = bundle(&copy, &[]);
    let mut opened = tartip::store::Book::open(&copy, tartip::store::Expect::Practice).unwrap();
    let more =
        tartip::domain::fact::ExportMade { files: vec![NAME.to_owned()], sha256: vec!["0".repeat(64)] };
    let by = tartip::domain::fact::By::default();
    opened.append(vec![by.states(more.into())], tartip::domain::Moment(1_800_812_460_000)).unwrap();
    opened.close().unwrap();
    assert!(bundle(&copy, &[]) != whole);
    assert!(bundle(&copy, &["--facts", &facts]) == whole);
}

#[test]
fn a_fact_at_which_the_count_went_on_is_told() {
    let mut day: Option<tartip::domain::Day> = None;
    let mut counting = None;
    let book = tartip::store::Book::open_read_only(&ten()[0]).unwrap();
    book.replay(|fact| {
        match &mut day {
            Some(day) => day.apply(fact),
            None => day = tartip::domain::Day::begin(fact),
        }
        if day.as_ref().is_some_and(|day| !day.may_leave()) {
            counting = counting.or(Some(fact.at.seq));
        }
    })
    .unwrap();
    let facts = counting.unwrap();
    let book = ten()[0].to_str().unwrap();
    let arguments = ["export", book, "--bundle", "--to", "nowhere", "--facts", &facts.to_string()];
    let output = crate::days::tartip(&arguments);
    assert_eq!(output.status.code(), Some(1));
    let said = tartip::text::Text::new("bundle-counting-then").with("facts", facts);
    let said = tartip::text::Messages::of(tartip::text::Language::En).say(&said);
    assert_eq!(String::from_utf8(output.stderr).unwrap().trim_end(), said);
}

#[test]
fn a_fact_that_is_not_there_is_told() {
    let output = crate::days::tartip(&[
        "export",
        ten()[0].to_str().unwrap(),
        "--bundle",
        "--to",
        "nowhere",
        "--facts",
        "100000",
    ]);
    assert_eq!(output.status.code(), Some(2));
    assert!(String::from_utf8(output.stderr).unwrap().contains("not 100\u{a0}000"));
}
