//! Ten days against our own schemas, which are narrower than NIST's.

use jsonschema::Validator;
use serde_json::{Value, json};
use tartip::exchange::schema::{BUNDLE, EEL, ERR, PROTOCOL};

use crate::days::{bundle, first, json, ten, unpacked};

fn validator(schema: &str) -> Validator {
    jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap()
}

fn faults(validator: &Validator, value: &Value) -> Vec<String> {
    validator.iter_errors(value).map(|error| format!("{}: {error}", error.instance_path())).collect()
}

#[test]
fn ten_days_follow_the_schemas_and_say_that_they_are_practice() {
    let [head, results, events, protocol] = [BUNDLE, ERR, EEL, PROTOCOL].map(validator);
    for book in ten() {
        let files = unpacked(&bundle(book, &[]));
        let mut checked = 0;
        for (name, bytes) in &files {
            let is_json = std::path::Path::new(name).extension().is_some_and(|ending| ending == "json");
            if !is_json {
                continue;
            }
            let schema = match name.as_str() {
                "head.json" => &head,
                "results-err.json" => &results,
                "events-eel.json" => &events,
                _ => &protocol,
            };
            let value: Value = serde_json::from_slice(bytes).unwrap();
            assert_eq!(faults(schema, &value), Vec::<String>::new(), "{name} of {}", book.display());
            checked += 1;
        }
        assert_eq!(checked, 5, "head, results, events and two protocols");
        assert_eq!(json(&files, "head.json")["practice"], json!(true));
        let results = json(&files, "results-err.json");
        assert_eq!((&results["IsTest"], &results["TestType"]), (&json!(true), &json!("mock election")));
        let events = json(&files, "events-eel.json");
        assert_eq!(events["ElectionId"], "PRACTICE-practice-two-contests-2027-01-24");
    }
}

/// A file, its schema, and what of it is wrong.
type Case<'a> = (&'a str, &'a str, &'a [(&'a str, Value)]);

#[test]
fn what_is_broken_does_not_follow_them() {
    let cases: [Case; 3] = [
        (
            "head.json",
            BUNDLE,
            &[
                ("/schema", json!("tartip-bundle/2")),
                ("/practice", json!("yes")),
                ("/head", json!("AB")),
                ("/book", json!("1")),
                ("/key", json!("ssh-rsa AAAA")),
                ("/contests", json!([])),
                ("/contests/0/standing", json!("final")),
                ("/contests/0/files", json!("../a")),
                ("/stated/facts", json!(0)),
            ],
        ),
        (
            "results-err.json",
            ERR,
            &[
                ("/IsTest", json!(false)),
                ("/TestType", json!("real")),
                ("/Status", json!("certified")),
                ("/GpUnit/0/Number", json!(9001)),
                ("/Election/0/Contest/0/ContestSelection/0/VoteCounts/0/Count", json!(-1)),
                ("/Election/0/Contest/0/ContestSelection/0/VoteCounts/0/Count", json!("7")),
                ("/Election/0/Contest/0/@id", json!("1 contest")),
                ("/Election/0/Name/Text/0/Language", json!("kg")),
                ("/Election/0/BallotCounts/0/OtherType", json!("all")),
                ("/ExternalIdentifier/1/Value", json!("")),
            ],
        ),
        (
            "events-eel.json",
            EEL,
            &[
                ("/ElectionId", json!("practice-two-contests")),
                ("/Device/0/HashType", json!("sha-512")),
                ("/Device/0/Event/0/Hash", json!("")),
                ("/Device/0/Event/0/Sequence", json!("0")),
                ("/Device/0/Event/0/Disposition", json!("na")),
                ("/Device/0/Event/0/TimeStamp", json!("2027-01-24T06:00:00Z")),
                ("/Device/0/Event/0/Id", json!("opened")),
            ],
        ),
    ];
    for (name, schema, changes) in cases {
        let (whole, validator) = (json(first(), name), validator(schema));
        assert!(validator.is_valid(&whole));
        for (path, wrong) in changes {
            let mut broken = whole.clone();
            *broken.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = wrong.clone();
            assert!(!validator.is_valid(&broken), "{name} {path} {wrong}");
        }
        let mut broken = whole.clone();
        broken.as_object_mut().unwrap().insert("More".to_owned(), json!(1));
        assert!(!validator.is_valid(&broken), "{name} with more");
    }
}
