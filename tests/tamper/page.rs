//! The page that says how to check a bundle without the program: its commands are run as they stand.

use std::fs;
use std::process::Command;

use tartip::exchange::bundle::{FACTS, NAMESPACE};
use tartip::sign::Key;

use super::base::{self, BASE, Bundle, PRESIDENT};

/// Runs the commands of the page on a bundle; tells whether they succeeded, and what they said.
fn run(bundle: &Bundle) -> (bool, String) {
    let page = include_str!("../../VERIFY.md");
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
