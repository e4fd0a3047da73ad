//! The page that says how to check a bundle without the program: its commands are run as they stand.

use std::fs;
use std::process::Command;

use serde_json::Value;
use sha2::{Digest as _, Sha256};
use tartip::exchange::bundle::{FACTS, HEAD, NAMESPACE};
use tartip::sign::Key;

use super::base::{self, BASE, Bundle, PRESIDENT};

/// Runs the commands of the page on a bundle; tells whether they succeeded, and what they said.
fn run(bundle: &Bundle) -> (bool, String) {
    run_on(include_str!("../../VERIFY.md"), bundle)
}

fn run_on(page: &str, bundle: &Bundle) -> (bool, String) {
    let commands: Vec<&str> =
        page.split("```sh\n").skip(1).map(|rest| rest.split("```").next().unwrap()).collect();
    assert_eq!(commands.len(), 4);
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("bundle.zip");
    fs::write(&path, bundle.zip()).unwrap();
    let output = Command::new("bash")
        .args(["-euo", "pipefail", "-c", &commands.concat()])
        .env("BUNDLE", &path)
        .env("KEY", base::key().public().to_string())
        .current_dir(folder.path())
        .output()
        .unwrap();
    let said =
        [output.stdout, output.stderr].map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).concat();
    (output.status.success(), said)
}

fn fails(bundle: &Bundle, expected: &str) {
    let (success, said) = run(bundle);
    assert!(!success && said.contains(expected), "{expected}: {said}");
}

#[test]
fn a_whole_bundle_passes() {
    let (success, said) = run(&Bundle::late().signed_well());
    assert!(success, "{said}");
    let good = "Good \"tartip-bundle\" signature for commission";
    for expected in
        [good.to_owned(), format!("{} {}", BASE.facts.len(), BASE.head), "president version 2".into()]
    {
        assert!(said.contains(&expected), "{expected}: {said}");
    }
}

#[test]
fn the_line_for_macos_does_the_same() {
    let page = include_str!("../../VERIFY.md");
    let [linux, macos] =
        ["sha256sum", "shasum -a 256"].map(|tool| format!("{tool} --check --strict SHA256SUMS"));
    assert!(page.contains(&format!("`{macos}`")));
    let page = page.replacen(&linux, &macos, 1);
    let (success, said) = run_on(&page, &Bundle::late().signed_well());
    assert!(success && said.contains(&format!("{FACTS}: OK")), "{said}");
    let name = format!("{PRESIDENT}.csv");
    let (success, said) = run_on(&page, &Bundle::late().replace(&name, ";", "; ").signed_well());
    assert!(!success && said.contains(&format!("{name}: FAILED")), "{said}");
}

/// The hash of a fact in a line, by what `FACTS.md` says of it.
fn hash(fact: &Value) -> String {
    let mut bytes = Vec::new();
    let mut field = |value: Option<&[u8]>| {
        let length = value.map_or(-1, |value| i64::try_from(value.len()).unwrap());
        bytes.extend(length.to_be_bytes());
        bytes.extend(value.unwrap_or_default());
    };
    let text = |name: &str| match &fact[name] {
        Value::Null => None,
        Value::String(text) => Some(text.clone()),
        other => Some(other.to_string()),
    };
    let raw = |name: &str| {
        let digits = text(name)?;
        let byte = |at: usize| u8::from_str_radix(&digits[at..at + 2], 16).unwrap();
        Some((0..digits.len()).step_by(2).map(byte).collect::<Vec<u8>>())
    };
    field(Some(b"tartip-fact-1"));
    let texts = |name: &str| text(name).map(String::into_bytes);
    for name in ["book", "desk", "desk_seq"] {
        field(texts(name).as_deref());
    }
    field(raw("prev").as_deref());
    for name in ["seen", "recorded", "happened", "member", "witness", "kind"] {
        field(texts(name).as_deref());
    }
    field(Some(&Sha256::digest(text("body").unwrap())));
    field(raw("commitment").as_deref());
    tartip::store::hex(&Sha256::digest(&bytes))
}

#[test]
fn a_fact_of_another_book_is_found() {
    let mut mixed = Bundle::late();
    let text = mixed.text(FACTS);
    let mut lines: Vec<Value> = text.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let last = lines.last_mut().unwrap();
    assert_eq!(hash(last), last["hash"].as_str().unwrap());
    last["book"] = "00".repeat(16).into();
    let [before, head] = [last["hash"].clone(), hash(last).into()];
    last["hash"] = head.clone();
    mixed.at(FACTS).bytes = lines.iter().flat_map(|line| format!("{line}\n").into_bytes()).collect();
    let mixed = mixed.replace(HEAD, before.as_str().unwrap(), head.as_str().unwrap());
    let expected = format!("fact {} is of another book than head.json", lines.len());
    fails(&mixed.summed().signed_well(), &expected);
}

#[test]
fn each_command_finds_what_it_is_for() {
    let name = format!("{PRESIDENT}.json");
    let changed = Bundle::late().replace(&name, "\"figure\": ", "\"figure\": 1");
    fails(&changed.clone().signed_well(), "FAILED");
    fails(&Bundle::late().signed_well().add("more.json", b"{}"), "> more.json");
    fails(&Bundle::late().signed_well().drop(&name), "No such file");
    fails(
        &changed.clone().summed().signed(&Key::from_seed([66; 32]), NAMESPACE),
        "Could not verify signature",
    );
    // Whoever has the key still cannot change what the facts say.
    fails(&changed.summed().signed_well(), "president: the figures are not those of the facts");
    let fact = Bundle::late().replace(FACTS, "\"recorded\":1", "\"recorded\":2");
    fails(&fact.summed().signed_well(), "fact 1 is not as it was written");
    let mut cut = Bundle::late();
    let text = cut.text(FACTS);
    let last = text.trim_end().rfind('\n').unwrap();
    cut.at(FACTS).bytes = text.as_bytes()[..=last].to_vec();
    fails(&cut.summed().signed_well(), "head.json names another head");
}
