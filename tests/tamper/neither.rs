//! Files that are neither a bundle nor a book, and heads that are none: said for what they are, with what to do.

use tartip::cli::Exit;
use tartip::domain::Day;
use tartip::text::{Language, Text, check_words};

use super::Case;
use super::base::{BASE, Bundle};

#[test]
fn what_is_neither_a_bundle_nor_a_book_is_said() {
    for (name, bytes, key) in [
        ("empty.zip", b"".as_slice(), "verify-empty"),
        ("photo.png", b"\x89PNG\r\n\x1a\n and what follows".as_slice(), "verify-neither"),
        ("renamed.zip", b"hello\n".as_slice(), "verify-neither"),
    ] {
        let case = Case::new(name, bytes);
        case.says(Exit::Malformed, &[Text::new(key)]);
        let answer = case.with(&["--json"]).run(Exit::Malformed, Language::En);
        let json = &answer[..=answer.rfind('}').unwrap()];
        let answer: serde_json::Value = serde_json::from_str(json).unwrap();
        let finding = &answer["files"][0]["findings"][0];
        assert_eq!(finding["what"], "unread");
        assert_eq!(finding["level"], "wrong");
        assert_eq!(format!("verify-{}", finding["why"].as_str().unwrap()), key);
    }
    let mut folder = Case::new("a", b"");
    folder.arguments = vec![folder.path("empty").to_str().unwrap().to_owned()];
    folder.says(Exit::Malformed, &[Text::new("verify-folder")]);
    folder.arguments = vec![folder.path("gone.zip").to_str().unwrap().to_owned()];
    let said = folder.run(Exit::File, Language::En);
    assert!(said.contains("gone.zip» was not found"), "{said}");
}

#[test]
fn a_head_that_is_none_is_no_head_of_another_book() {
    let head = |head: &str| Case::of(&Bundle::late()).with(&["--head", head]);
    for (wrong, count) in [("", "0"), ("abc", "3"), (&BASE.head[1..], "63")] {
        head(wrong).says(Exit::Usage, &[Text::new("verify-head-none").with("count", count)]);
    }
    let sign = Text::new("verify-head-sign").with("sign", "g").with("count", "63");
    head(&format!("{}g", &BASE.head[1..])).says(Exit::Usage, &[sign]);
    // Groups without quotes are no files that are missing.
    let loose = head(&BASE.head[..8]).with(&[&BASE.head[8..16], &BASE.head[16..24]]);
    loose.says(Exit::Usage, &[Text::new("verify-head-none").with("count", "8")]);
    let grouped: Vec<&str> = (0..8).map(|at| &BASE.head[at * 8..at * 8 + 8]).collect();
    for between in [" ", "-"] {
        let typed = grouped.join(between).to_uppercase();
        head(&typed).says(Exit::Fine, &[Text::new("verify-head-equal")]);
    }
}

#[test]
fn check_words_and_the_fingerprint_of_a_protocol_are_taken_for_what_they_are() {
    let head = |head: &str| Case::of(&Bundle::late()).with(&["--head", head]);
    let row = BASE.facts.len().to_string();
    let agree = Text::new("verify-words-agree").with("row", row);
    head(&check_words(&BASE.head).join(" – ")).says(Exit::Fine, &[agree, Text::new("verify-unproven")]);
    let other = check_words("0000000000").join(" ");
    head(&other).says(Exit::Wrong, &[Text::new("verify-words-other")]);
    let day = Day::replay(&BASE.facts).unwrap();
    let president = day.contest("president").unwrap().protocol().unwrap().drafted.clone();
    let title = &day.opened.rulebook.contest("president").unwrap().title;
    let of_protocol = Text::new("verify-head-of-protocol").with("title", title).with("contest", "president");
    let of_protocol = of_protocol.with("version", "2").with("draft", "1");
    head(&president.fingerprint).says(Exit::Fine, &[of_protocol, Text::new("verify-unproven")]);
}
