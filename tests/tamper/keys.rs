//! A key that was replaced during the day: said with the time and the new key, and no fault of what was signed before.

use std::fs;
use std::process::Command;

use tartip::cli::Exit;
use tartip::domain::fact::{By, KeyReplaced};
use tartip::exchange::PROGRAM;
use tartip::exchange::bundle::NAMESPACE;
use tartip::sign::Key;
use tartip::text::{Language, Messages, Text};

use super::Case;
use super::base::{self, BASE, Bundle};

fn new() -> Key {
    Key::from_seed([8; 32])
}

/// The book before its key was replaced, and after.
fn written(path: &std::path::Path) -> [Bundle; 2] {
    let mut book = base::write(path, &BASE.facts, |_| {});
    let before = base::written_by(PROGRAM, &book);
    let replaced = KeyReplaced {
        public: new().public().to_string(),
        reason: "купуя сөз унутулду".to_owned(),
    };
    let at = BASE.facts.last().unwrap().recorded;
    book.append(vec![By::default().states(replaced.into())], at).unwrap();
    [before, base::written_by(PROGRAM, &book)]
}

/// The key, with when it was replaced and by which.
fn replaced(key: &'static str) -> Text {
    let offset = tartip::domain::Day::replay(&BASE.facts).unwrap().offset();
    let at = BASE.facts.last().unwrap().recorded.local(offset).unwrap().format("%H:%M").to_string();
    let text = Text::new(key).with("key", base::key().public().fingerprint()).with("at", at);
    text.with("by", new().public().fingerprint())
}

#[test]
fn a_replaced_key_is_told_with_the_time_and_the_new_one() {
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("book.tartip");
    let [_, after] = written(&path);
    let given = replaced("verify-key-replaced");
    let posted = folder.path().join("posted.pub");
    fs::write(&posted, base::key().public().to_string()).unwrap();
    let output = Command::new(env!("CARGO_BIN_EXE_tartip"))
        .args(["--lang", "en", "verify", "--key"])
        .args([&posted, &path])
        .output()
        .unwrap();
    let said = String::from_utf8(output.stdout).unwrap();
    let expected = Messages::of(Language::En).say(&given);
    assert!(said.contains(&expected) && output.status.code() == Some(1), "{expected}: {said}");
    // Unsigned, and signed with the new key.
    Case::of(&after).with_key().says(Exit::Wrong, &[Text::new("verify-unsigned"), given.clone()]);
    Case::of(&after.clone().signed(&new(), NAMESPACE)).with_key().says(Exit::Wrong, &[given]);
    // Whoever has the old key may have lost it to others.
    let old = Case::of(&after.signed_well());
    old.says(Exit::Wrong, &[replaced("verify-signed-by-replaced")]);
}

#[test]
fn what_was_signed_before_its_key_was_replaced_is_right() {
    let folder = tempfile::tempdir().unwrap();
    let [before, _] = written(&folder.path().join("book.tartip"));
    let signed = Text::new("verify-signed").with("key", base::key().public().fingerprint());
    let proven = Text::new("verify-proven");
    Case::of(&before.signed_well()).with_key().says(Exit::Fine, &[signed, proven]);
}
