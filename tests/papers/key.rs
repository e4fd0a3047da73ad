//! The signing key in sentences and as JSON.

use serde_json::{Value, json};
use tartip::cli::show;
use tartip::domain::fact::{BundleSigned, KeyMade, KeyReplaced};
use tartip::sign::{Key, Public};
use tartip::text::{Language, Messages};

use crate::book::Book;

fn public(seed: u8) -> Public {
    Key::from_seed([seed; 32]).public()
}

fn replaced() -> Book {
    let mut book = Book::practice();
    let [one, other] = [7, 8].map(|seed| public(seed).to_string());
    book.state(KeyMade { public: one.clone() });
    book.state(BundleSigned { sums: "0f".repeat(32), facts: 2, public: one });
    book.state(KeyReplaced { public: other, reason: "lost".to_owned() });
    book
}

#[test]
fn whoever_has_ssh_keygen_is_told_what_it_wants() {
    let book = replaced();
    let text = show::key(&book.day, Messages::of(Language::En));
    let line = format!("\nprecinct-1234 namespaces=\"tartip-bundle\" {}\n", public(8));
    assert!(text.starts_with("PRACTICE\n") && text.contains(&line), "{text}");
    for part in [public(8).fingerprint(), public(7).to_string(), "lost".to_owned(), "0f".repeat(32)] {
        assert!(text.contains(&part), "{part}\n{text}");
    }
    let json = show::key_json(&book.day);
    assert_eq!(json["current"], public(8).to_string());
    assert_eq!(json["keys"][0]["fingerprint"], public(7).fingerprint());
    assert_eq!(json["keys"][1]["instead_because"], "lost");
    assert_eq!((&json["bundles"][0]["facts"], &json["practice"]), (&json!(2), &json!(true)));
    assert_eq!(json["allowed_signers"].as_str().unwrap(), line.trim());
}

#[test]
fn a_day_without_a_key_says_so() {
    let book = Book::practice();
    for language in Language::ALL {
        let messages = Messages::of(language);
        assert!(show::key(&book.day, messages).contains(&messages.key("show-no-key")));
    }
    assert_eq!(show::key_json(&book.day)["current"], Value::Null);
}
