//! What is in a bundle, and what is not.

use sha2::{Digest, Sha256};
use tartip::exchange::bundle::{SIGNATURE, SUMS};
use tartip::store::{Line, hex};

use crate::days::{first, json};

#[test]
fn everything_that_leaves_the_room_is_in_it() {
    let names: Vec<&str> = first().keys().map(String::as_str).collect();
    for name in [
        "PRACTICE-9001-2027-01-24-president-v1-annex.pdf",
        "PRACTICE-9001-2027-01-24-president-v1.csv",
        "PRACTICE-9001-2027-01-24-president-v1.json",
        "PRACTICE-9001-2027-01-24-president-v1.pdf",
        "PRACTICE-9001-2027-01-24-referendum-v1.json",
        "PRACTICE-9001-warnings.pdf",
        "SHA256SUMS",
        "events-eel.json",
        "facts.jsonl",
        "head.json",
        "registers-PRACTICE-9001-2027-01-24.xlsx",
        "results-err.json",
    ] {
        assert!(names.contains(&name), "{name} in {names:?}");
    }
    assert!(!names.contains(&SIGNATURE), "nobody signed it");
    let plain = |name: &&str| name.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"-._".contains(&byte));
    assert!(names.iter().all(plain), "{names:?}");
    for contest in json(first(), "head.json")["contests"].as_array().unwrap() {
        let stem = contest["files"].as_str().unwrap();
        for ending in [".json", ".csv", ".pdf", "-annex.pdf"] {
            assert!(names.contains(&format!("{stem}{ending}").as_str()), "{stem}{ending}");
        }
    }
}

#[test]
fn the_sums_are_those_of_every_other_file() {
    let sums = String::from_utf8(first()[SUMS].clone()).unwrap();
    let others = first().iter().filter(|(name, _)| *name != SUMS);
    let expected: Vec<String> =
        others.map(|(name, bytes)| format!("{}  {name}\n", hex(&Sha256::digest(bytes)))).collect();
    assert_eq!(sums, expected.concat());
}

#[test]
fn the_chain_stands_in_facts_head_and_events() {
    let facts = String::from_utf8(first()["facts.jsonl"].clone()).unwrap();
    let lines: Vec<Line> = facts.lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    let head = json(first(), "head.json");
    assert_eq!(head["head"], lines.last().unwrap().hash);
    assert_eq!(head["book"], lines[0].book);
    let events = json(first(), "events-eel.json");
    let events = events["Device"][0]["Event"].as_array().unwrap();
    assert_eq!(events.len(), lines.len());
    for (event, line) in events.iter().zip(&lines) {
        assert_eq!(
            (&event["Hash"], &event["Details"]),
            (&line.hash.clone().into(), &line.body.clone().into())
        );
        assert_eq!(event["Sequence"], line.seq.to_string());
    }
}

#[test]
fn results_are_those_of_the_protocol() {
    let results = json(first(), "results-err.json");
    for contest in results["Election"][0]["Contest"].as_array().unwrap() {
        let id = contest["@id"].as_str().unwrap().strip_prefix("contest-").unwrap();
        let protocol = json(first(), &format!("PRACTICE-9001-2027-01-24-{id}-v1.json"));
        assert_eq!(contest["ExternalIdentifier"][0]["Value"], protocol["fingerprint"]);
        let rows = protocol["content"]["rows"].as_array().unwrap();
        let options = rows.iter().filter(|row| row["cell"].as_str().unwrap().starts_with('V'));
        let votes: Vec<_> = options.map(|row| row["figure"].clone()).collect();
        let selections = contest["ContestSelection"].as_array().unwrap();
        let counted: Vec<_> = selections.iter().map(|of| of["VoteCounts"][0]["Count"].clone()).collect();
        assert_eq!(counted, votes, "{id}");
    }
    assert_eq!(results["Status"], "unofficial-complete");
}
