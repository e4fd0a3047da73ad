//! The text of the code on a protocol's last page or on a check sheet, alone and against a bundle.

use tartip::cli::Exit;
use tartip::domain::Day;
use tartip::domain::fact::{By, FormReplaced};
use tartip::exchange::code::Code;
use tartip::exchange::headcode::HeadCode;
use tartip::text::{Language, Messages, Text};

use super::Case;
use super::base::{self, BASE, Bundle};

fn code() -> Code {
    Code::of(&Day::replay(&BASE.facts).unwrap(), "president").unwrap()
}

fn signed(code: &Code) -> String {
    code.signed(&base::key().sign_code(&code.text())).unwrap()
}

/// The first version, which the day has too.
fn early() -> Code {
    let day = Day::replay(&BASE.facts).unwrap();
    let first = &day.contest("president").unwrap().protocols[0];
    Code::of_protocol(&day, first).unwrap()
}

#[test]
fn a_code_is_held_against_a_key_and_a_bundle() {
    let case = Case::of(&Bundle::late().signed_well()).with_key().with(&["--code", &signed(&code())]);
    let file = case.arguments[0].clone();
    let key = base::key().public().fingerprint();
    let proven = Text::new("verify-code-signed").with("key", key);
    let equal = Text::new("verify-code-equal").with("file", file);
    case.says(Exit::Fine, &[proven, equal, Text::new("verify-practice")]);
    let unsigned = Case::of(&Bundle::late()).with(&["--code", &code().text().to_lowercase()]);
    unsigned.says(Exit::Fine, &[Text::new("verify-code-unsigned")]);
    // A paper that was printed before the commission signed: its signed bundle states the same.
    let printed = Case::of(&Bundle::late().signed_well()).with_key().with(&["--code", &code().text()]);
    printed.says(Exit::Fine, &[Text::new("verify-code-unsigned"), Text::new("verify-proven")]);
    let unchecked = Case::of(&Bundle::late()).with(&["--code", &signed(&code())]);
    unchecked.says(Exit::Fine, &[Text::new("verify-code-unchecked")]);
}

#[test]
fn an_unsigned_code_is_not_what_a_key_was_given_for() {
    let mut alone = Case::of(&Bundle::late()).with_key().with(&["--code", &code().text()]);
    alone.arguments.remove(0);
    let key = base::key().public().fingerprint();
    for language in Language::ALL {
        let said = alone.run(Exit::Wrong, language);
        let text = Text::new("verify-code-key-unsigned").with("key", key.clone());
        assert!(said.contains(&Messages::of(language).say(&text)), "{said}");
    }
}

#[test]
fn a_code_of_an_earlier_version_says_so() {
    let case = Case::of(&Bundle::late()).with(&["--code", &early().text()]);
    let file = case.arguments[0].clone();
    let earlier = Text::new("verify-code-earlier").with("file", file).with("version", "2").with("draft", "1");
    case.says(Exit::Fine, &[earlier]);
}

#[test]
fn a_code_with_another_figure_is_found_out() {
    let mut forged = code();
    let (cell, figure) = forged.figures[0].clone();
    let facts = figure.unwrap();
    forged.figures[0].1 = Some(facts + 100);
    let stolen = base::key().sign_code(&code().text());
    let text = forged.signed(&stolen).unwrap();
    let case = Case::of(&Bundle::late()).with_key().with(&["--code", &text]);
    let file = case.arguments[0].clone();
    let said = case.run(Exit::Wrong, Language::En);
    let messages = Messages::of(Language::En);
    let differs = Text::new("verify-code-differs").with("file", file).with("cell", cell.to_string());
    let differs = differs.with("found", (facts + 100).to_string()).with("facts", facts.to_string());
    let key = base::key().public().fingerprint();
    for text in [differs, Text::new("verify-code-not-signed").with("key", key)] {
        assert!(said.contains(&messages.say(&text)), "{said}");
    }
}

#[test]
fn a_code_is_of_the_form_that_its_protocol_was_drafted_under() {
    let folder = tempfile::tempdir().unwrap();
    let mut book = base::write(&folder.path().join("replaced.tartip"), &BASE.facts, |_| {});
    let day = base::day(&book);
    let state = day.contest("president").unwrap();
    let codes: Vec<Code> = state.protocols.iter().map(|one| Code::of_protocol(&day, one).unwrap()).collect();
    let mut form = day.form("president").unwrap().clone();
    form.edition = "another".to_owned();
    form.lines.reverse();
    let replaced = FormReplaced { form, sha256: "00".repeat(32), reason: "11-сап".to_owned() };
    book.append(vec![By::default().states(replaced.into())], BASE.facts.last().unwrap().recorded).unwrap();
    let bundle = base::written_by(tartip::exchange::PROGRAM, &book);
    let with = |code: &Code| Case::of(&bundle).with(&["--code", &code.text()]);
    let last = with(codes.last().unwrap());
    let equal = Text::new("verify-code-equal").with("file", last.arguments[0].clone());
    last.says(Exit::Fine, &[equal]);
    let first = with(&codes[0]);
    let earlier = Text::new("verify-code-earlier").with("file", first.arguments[0].clone());
    first.says(Exit::Fine, &[earlier.with("version", "2").with("draft", "1")]);
}

#[test]
fn a_code_is_compared_with_facts_that_are_whole_and_with_no_others() {
    let text = code().text();
    let first = "\"recorded\":1";
    let changed = Bundle::late().replace("facts.jsonl", first, "\"recorded\":2").summed();
    let changed = Case::of(&changed).with(&["--code", &text]);
    let said = |key, case: &Case| Text::new(key).with("file", case.arguments[0].clone());
    changed.says(Exit::Wrong, &[said("verify-code-not-compared", &changed)]);
    let none = Case::new("cut.zip", &Bundle::late().zip()[..1000]).with(&["--code", &text]);
    let not_compared = said("verify-code-not-compared", &none);
    assert!(none.run(Exit::Malformed, Language::En).contains(&Messages::of(Language::En).say(&not_compared)));
    // The facts are whole; that nobody signed them is another matter, and is said.
    let unsigned = Case::of(&Bundle::late()).with_key().with(&["--code", &text]);
    let key = Text::new("verify-key-unsigned").with("key", base::key().public().fingerprint());
    unsigned.says(Exit::Wrong, &[key, said("verify-code-equal", &unsigned)]);
}

#[test]
fn a_code_of_another_precinct_and_texts_that_are_none() {
    let other = Code { precinct: "9002".to_owned(), ..code() };
    let case = Case::of(&Bundle::late()).with(&["--code", &other.text()]);
    let said = case.run(Exit::Wrong, Language::En);
    assert!(said.contains("has no such protocol"), "{said}");
    let wrong = code().text().replacen("L1.", "L1.1", 1);
    for (text, key) in [
        ("hello", "verify-code-none"),
        ("TARTIP1:REAL", "verify-code-parts"),
        ("TARTIP2:REAL", "verify-code-other-version"),
        (wrong.as_str(), "verify-code-sum"),
    ] {
        Case::of(&Bundle::late()).with(&["--code", text]).says(Exit::Malformed, &[Text::new(key)]);
    }
}

/// The sheet that was posted when the early bundle was made.
fn sheet() -> HeadCode {
    let early = BASE.facts.len() - 2;
    let folder = tempfile::tempdir().unwrap();
    let bundle = folder.path().join("early.zip");
    std::fs::write(&bundle, Bundle::early().zip()).unwrap();
    let said = std::process::Command::new(env!("CARGO_BIN_EXE_tartip"))
        .args(["verify", "--json"])
        .arg(&bundle)
        .output()
        .unwrap();
    let said: serde_json::Value = serde_json::from_slice(&said.stdout).unwrap();
    let found = said["files"][0]["findings"].as_array().unwrap();
    let head = found.iter().find(|finding| finding["what"] == "head").unwrap();
    HeadCode::of(&Day::replay(&BASE.facts[..early]).unwrap(), head["head"].as_str().unwrap())
}

#[test]
fn a_sheet_posted_before_proves_the_key_that_signed_and_the_facts_up_to_it() {
    let code = sheet();
    let row = code.facts.to_string();
    let case = Case::of(&Bundle::late().signed_well()).with(&["--code", &code.text()]);
    let file = case.arguments[0].clone();
    let key = base::key().public().fingerprint();
    let texts = [
        Text::new("verify-sheet-key").with("key", key.clone()),
        Text::new("verify-key-equal").with("key", key.clone()),
        Text::new("verify-head-earlier").with("row", row.clone()),
        Text::new("verify-sheet-equal").with("file", file),
        Text::new("verify-proven"),
    ];
    case.says(Exit::Fine, &texts);
    let unsigned = Case::of(&Bundle::late()).with(&["--code", &code.text().to_lowercase()]);
    // An unsigned bundle is valid, and the sheet proves as much of it as its head does.
    let until = Text::new("verify-proven-until").with("row", row.clone());
    unsigned.says(Exit::Fine, &[Text::new("verify-head-earlier").with("row", row), until]);
}

#[test]
fn a_sheet_that_was_changed_or_is_of_another_book_is_found_out() {
    let bundle = Bundle::late();
    let elsewhere = HeadCode { head: "0".repeat(64), ..sheet() };
    Case::of(&bundle)
        .with(&["--code", &elsewhere.text()])
        .says(Exit::Wrong, &[Text::new("verify-head-other")]);
    for forged in [HeadCode { precinct: "9002".to_owned(), ..sheet() }, HeadCode { key: None, ..sheet() }] {
        let case = Case::of(&bundle).with(&["--code", &forged.text()]);
        let said = case.run(Exit::Wrong, Language::En);
        assert!(said.contains("the code was changed"), "{said}");
    }
    let wrong = sheet().text().replacen("9001", "9002", 1);
    for (text, key) in [("TARTIP1:HEAD", "verify-code-parts"), (wrong.as_str(), "verify-code-sum")] {
        Case::of(&bundle).with(&["--code", text]).says(Exit::Malformed, &[Text::new(key)]);
    }
}
