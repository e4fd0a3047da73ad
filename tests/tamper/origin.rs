//! Bundles that are whole, and of somebody else, of another day, or of an earlier hour.

use std::fs;

use tartip::cli::Exit;
use tartip::domain::fact::Fact;
use tartip::exchange::bundle::NAMESPACE;
use tartip::sign::Key;
use tartip::text::{Language, Messages, Text};

use super::Case;
use super::base::{self, BASE, Bundle, STEM};

fn forger() -> Key {
    Key::from_seed([66; 32])
}

fn key(text: &'static str, of: &Key) -> Text {
    Text::new(text).with("key", of.public().fingerprint())
}

#[test]
fn sums_rebuilt_under_the_old_signature() {
    let signature = Bundle::late().signed_well().text("SHA256SUMS.sig");
    let name = format!("{STEM}-referendum-v1.csv");
    let rebuilt =
        Bundle::late().replace(&name, ";", "; ").summed().add("SHA256SUMS.sig", signature.as_bytes());
    Case::of(&rebuilt).says(Exit::Wrong, &[Text::new("verify-signature-unfit")]);
}

#[test]
fn a_signature_of_another_key() {
    let signed = Bundle::late().signed(&forger(), NAMESPACE);
    let facts = base::key().public().fingerprint();
    let expected = key("verify-signed-by-other", &forger()).with("facts", facts.clone());
    Case::of(&signed).says(Exit::Wrong, &[expected]);
    let given = key("verify-key-other", &forger()).with("given", facts);
    Case::of(&signed).with_key().says(Exit::Wrong, &[given]);
}

#[test]
fn a_signature_that_is_for_something_else_or_none() {
    let other = Bundle::late().signed(&base::key(), "file");
    Case::of(&other).says(Exit::Wrong, &[Text::new("verify-signature-other")]);
    let none = Bundle::late().add("SHA256SUMS.sig", b"-----BEGIN SSH SIGNATURE-----\n");
    Case::of(&none).says(Exit::Wrong, &[Text::new("verify-signature-damaged")]);
}

#[test]
fn a_signature_taken_away() {
    let unsigned = key("verify-key-unsigned", &base::key());
    Case::of(&Bundle::late()).with_key().says(Exit::Wrong, &[unsigned]);
}

#[test]
fn an_older_version_beside_the_later_one() {
    let (early, late) = (Bundle::early().signed_well(), Bundle::late().signed_well());
    let both =
        Case::of(&early).beside(&format!("{STEM}-bundle-{}.zip", BASE.facts.len()), &late.zip()).with_key();
    let than = both.path(&format!("{STEM}-bundle-{}.zip", BASE.facts.len())).display().to_string();
    let earlier = Text::new("verify-earlier").with("than", than).with("facts", 2);
    both.says(Exit::Fine, &[earlier]);
    // Alone it is whole; the later head, from the paper, is not in it.
    let alone = Case::of(&early).with(&["--head", &BASE.head]);
    alone.says(Exit::Wrong, &[Text::new("verify-head-other")]);
}

#[test]
fn a_practice_bundle_renamed() {
    let hidden = Text::new("verify-practice-hidden")
        .with("expected", format!("{STEM}-bundle-{}.zip", BASE.facts.len()));
    let zip = Bundle::late().signed_well().zip();
    Case::new("9001-2027-01-24-bundle.zip", &zip).says(Exit::Wrong, &[hidden]);
}

#[test]
fn a_practice_bundle_that_a_messenger_named() {
    let renamed =
        Text::new("verify-renamed").with("expected", format!("{STEM}-bundle-{}.zip", BASE.facts.len()));
    let case = Case::new("signed102.zip", &Bundle::late().signed_well().zip()).with_key();
    case.says(Exit::Fine, &[Text::new("verify-practice"), renamed, Text::new("verify-proven")]);
    let said = case.run(Exit::Fine, Language::Ru);
    assert!(
        said.lines().next().unwrap().ends_with(&Messages::of(Language::Ru).key("verify-practice")),
        "{said}"
    );
}

#[test]
fn figures_and_contests_without_a_protocol_are_said() {
    let late = Case::of(&Bundle::late()).run(Exit::Fine, Language::Ru);
    let day = tartip::domain::Day::replay(&BASE.facts).unwrap();
    let protocol = day.contest("president").unwrap().protocol().unwrap();
    let fingerprint = protocol.drafted.fingerprint.as_bytes().chunks(8);
    let fingerprint: Vec<&str> = fingerprint.map(|part| std::str::from_utf8(part).unwrap()).collect();
    assert!(late.contains(&fingerprint.join(" ")), "{late}");
    for row in day.rows("president") {
        let figure = protocol.drafted.cells[&row.cell].unwrap();
        let begins = format!("{:>6}  ", row.number);
        let line = late.lines().find(|line| line.starts_with(&begins)).unwrap_or_else(|| panic!("{late}"));
        assert!(line.ends_with(&format!(": {figure}")), "{line}");
    }
    let title = &day.opened.rulebook.contest("president").unwrap().title.ru;
    let place = |text: &str| late.find(text).unwrap_or_else(|| panic!("{text}: {late}"));
    let pages = Messages::of(Language::Ru).key("verify-refused");
    assert!(!late.contains(&pages) && place(&format!("{title} (president)")) < place("(PDF)"), "{late}");
    let folder = tempfile::tempdir().unwrap();
    let first = |fact: &&tartip::domain::fact::Recorded| !matches!(fact.new.fact, Fact::ProtocolDrafted(_));
    let before: Vec<_> = BASE.facts.iter().take_while(first).cloned().collect();
    let book = base::write(&folder.path().join("before.tartip"), &before, |_| {});
    let bundle = base::written_by(tartip::exchange::PROGRAM, &book);
    let title = &day.opened.rulebook.contest("referendum").unwrap().title;
    let none = Text::new("verify-no-protocol").with("title", title).with("contest", "referendum");
    Case::of(&bundle).says(Exit::Fine, &[none]);
}

#[test]
fn a_bundle_of_another_precinct() {
    let folder = tempfile::tempdir().unwrap();
    let other = base::write(&folder.path().join("other.tartip"), &BASE.facts, |new| {
        if let Fact::DayOpened(day) = &mut new.fact {
            day.precinct = "9002".to_owned();
        }
    });
    let other = Bundle(base::entries(&other)).signed_well();
    let name = Text::new("verify-name-other")
        .with("expected", format!("PRACTICE-9002-2027-01-24-bundle-{}.zip", BASE.facts.len()));
    Case::of(&other).says(Exit::Wrong, &[name]);
}

#[test]
fn a_whole_book_forged_with_the_same_figures() {
    let folder = tempfile::tempdir().unwrap();
    let forged = base::write(&folder.path().join("forged.tartip"), &BASE.facts, |new| {
        if let Fact::KeyMade(made) = &mut new.fact {
            made.public = forger().public().to_string();
        }
    });
    let forged = Bundle(base::entries(&forged)).signed(&forger(), NAMESPACE);
    // In itself it is whole, and says that this proves nothing.
    Case::of(&forged).says(Exit::Fine, &[key("verify-signed", &forger()), Text::new("verify-unproven")]);
    let given = key("verify-key-other", &forger()).with("given", base::key().public().fingerprint());
    Case::of(&forged).with_key().says(Exit::Wrong, &[given]);
    let head = Case::of(&forged).with(&["--head", &BASE.head]);
    head.says(Exit::Wrong, &[Text::new("verify-head-other")]);
}

#[test]
fn the_answer_for_machines_says_the_same() {
    let case = Case::of(&Bundle::late().signed(&forger(), NAMESPACE)).with_key().with(&["--json"]);
    let answer: serde_json::Value = serde_json::from_str(&case.run(Exit::Wrong, Language::Ky)).unwrap();
    assert_eq!(answer["schema"], "tartip-verify/1");
    let found = answer["files"][0]["findings"].as_array().unwrap();
    let other = found.iter().find(|finding| finding["what"] == "key-other").unwrap();
    assert_eq!(other["level"], "wrong");
    assert_eq!(other["given"], base::key().public().fingerprint());
    assert_eq!(answer["files"][0]["exit"], 1);
    let whole = Case::of(&Bundle::late().signed_well()).with_key().with(&["--json"]);
    let answer: serde_json::Value = serde_json::from_str(&whole.run(Exit::Fine, Language::En)).unwrap();
    let found = answer["files"][0]["findings"].as_array().unwrap();
    assert_eq!(found.last().unwrap()["what"], "proven");
}

#[test]
fn a_key_that_is_none_is_refused_before_anything_is_read() {
    let case = Case::of(&Bundle::late());
    let path = case.path("not-a-key");
    fs::write(&path, "ssh-rsa AAAA").unwrap();
    let path = path.to_str().unwrap().to_owned();
    let text = Text::new("verify-key-none").with("file", path.clone());
    case.with(&["--key", &path]).says(Exit::Malformed, &[text]);
}
