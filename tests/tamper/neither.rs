//! Files that are neither a bundle nor a book, and heads that are none: said for what they are, with what to do.

use tartip::cli::Exit;
use tartip::text::{Language, Text};

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
    for wrong in ["", "abc", &BASE.head[1..], &format!("{}g", &BASE.head[1..])] {
        head(wrong).says(Exit::Malformed, &[Text::new("verify-head-none")]);
    }
    let grouped: Vec<&str> = (0..8).map(|at| &BASE.head[at * 8..at * 8 + 8]).collect();
    head(&grouped.join(" ").to_uppercase()).says(Exit::Fine, &[Text::new("verify-head-equal")]);
}
