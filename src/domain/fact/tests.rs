use std::collections::BTreeSet;

use serde_json::{Value as Json, json};

use super::examples::examples;
use super::*;
use crate::domain::rule::Condition;

fn write(fact: &Fact) -> Json {
    fact.write(serde_json::value::Serializer).unwrap()
}

#[test]
fn every_kind_has_one_example_in_the_order_of_the_table() {
    let shown: Vec<String> = examples().iter().map(|new| new.fact.kind().to_owned()).collect();
    let kinds: Vec<&str> = KINDS.iter().map(|kind| kind.name).collect();
    assert_eq!(shown, kinds);
    assert_eq!(kinds.iter().collect::<BTreeSet<_>>().len(), kinds.len());
}

#[test]
fn every_example_is_filled() {
    for new in examples() {
        let body = write(&new.fact);
        let empty = |value: &Json| {
            [json!(null), json!(""), json!([]), json!({})].contains(value) || *value == json!(0)
        };
        let fields = body.as_object().unwrap();
        // Code and complaint of a confidential incident stand in its private half.
        let elsewhere =
            |name: &str| ["code", "complaint"].contains(&name) && body["confidential"] == json!(true);
        let lacking: Vec<_> =
            fields.iter().filter(|(name, value)| empty(value) && !elsewhere(name)).collect();
        assert!(lacking.is_empty(), "{}: {lacking:?}", new.fact.kind());
        if let Fact::DayOpened(body) = &new.fact {
            let rule = &body.rulebook.forms[0].rules[0];
            assert_eq!(rule.holds, Condition::parse("sum(votes) <= L1").unwrap());
        }
    }
}

#[test]
fn what_is_written_is_read_again() {
    for new in examples() {
        let mut text = Vec::new();
        new.fact.write(&mut serde_json::Serializer::new(&mut text)).unwrap();
        let body = &mut serde_json::Deserializer::from_slice(&text);
        assert_eq!(Fact::read(new.fact.kind(), body).unwrap(), new.fact);
    }
}

#[test]
fn a_field_of_a_later_program_is_passed_over() {
    for new in examples() {
        let mut body = write(&new.fact);
        body["added-later"] = json!({ "deep": [1, 2] });
        assert_eq!(Fact::read(new.fact.kind(), body).unwrap(), new.fact);
    }
}

#[test]
fn a_kind_of_a_later_program_is_kept_by_its_name() {
    for kind in ["day.closed/1", "entry.closed/2", "", "entry.closed"] {
        let fact = Fact::read(kind, json!({ "anything": [true] })).unwrap();
        assert_eq!(fact, Fact::Unknown(kind.to_owned()));
        assert_eq!((fact.kind(), fact.is_tally()), (kind, false));
    }
}

#[test]
fn a_body_of_another_shape_is_no_fact_of_its_kind() {
    for new in examples() {
        for wrong in [json!(null), json!([]), json!({}), json!("text")] {
            assert!(Fact::read(new.fact.kind(), wrong).is_err(), "{}", new.fact.kind());
        }
    }
}

#[test]
fn only_tallies_keep_the_hour_only_and_only_practice_is_practice() {
    let named = |is: fn(&Fact) -> bool| -> Vec<String> {
        let facts = examples().into_iter().map(|new| new.fact);
        facts.filter(is).map(|fact| fact.kind().to_owned()).collect()
    };
    let tallies = ["tally.counted/1", "tally.taken-back/1", "voter.refused/1", "ballot.spoiled/1"];
    assert_eq!(named(Fact::is_tally), tallies);
    assert_eq!(named(Fact::is_practice), ["practice.seeded/1"]);
}

#[test]
fn a_kind_is_a_name_and_a_version() {
    for kind in KINDS {
        let (name, version) = kind.name.split_once('/').unwrap();
        let word = |word: &str| !word.is_empty() && word.bytes().all(|b| b.is_ascii_lowercase() || b == b'-');
        assert!(name.split('.').count() == 2 && name.split('.').all(word), "{}", kind.name);
        assert!(version.parse::<u16>().is_ok_and(|version| version > 0), "{}", kind.name);
    }
}
