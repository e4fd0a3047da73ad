//! `FACTS.md` says what the code says: every kind, who makes it, what is private, every field and its type.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::BTreeMap;

use serde_json::Value;
use tartip::domain::ClockTime;
use tartip::domain::fact::examples::{confidential, examples};
use tartip::domain::fact::{Fact, KINDS, Maker, NewFact, Ref};

const DOCUMENT: &str = include_str!("../FACTS.md");

/// Objects whose fields are documented one by one; every other object is documented as a whole.
const OPENED: [&str; 2] = ["sheet", "rulebook"];

/// A kind as the document describes it.
struct Section {
    kind: String,
    made: String,
    fields: Vec<(String, String)>,
}

fn sections() -> Vec<Section> {
    let mut sections = Vec::new();
    for text in DOCUMENT.split("\n### ").skip(1) {
        let text = text.split("\n## ").next().unwrap();
        let made: Vec<&str> = text.lines().filter(|line| line.starts_with("Made ")).collect();
        assert_eq!(made.len(), 1, "{text}");
        let rows = text.lines().filter_map(|line| line.strip_prefix("| `"));
        let fields = rows.map(|row| {
            let (name, rest) = row.split_once("` | ").unwrap();
            let (type_name, meaning) = rest.split_once(" | ").unwrap();
            assert!(meaning.trim_end_matches([' ', '|']).len() > 1, "{row}");
            (name.to_owned(), type_name.to_owned())
        });
        let fields = fields.collect();
        sections.push(Section { kind: words(text)[0].clone(), made: made[0].to_owned(), fields });
    }
    sections
}

/// What stands between backticks.
fn words(text: &str) -> Vec<String> {
    text.split('`').skip(1).step_by(2).map(str::to_owned).collect()
}

fn body(new: &NewFact) -> Value {
    new.fact.write(serde_json::value::Serializer).unwrap()
}

/// The fields of a body as the document names them.
fn flat(body: &Value) -> BTreeMap<String, Value> {
    let mut fields = BTreeMap::new();
    for (name, value) in body.as_object().unwrap() {
        if OPENED.contains(&name.as_str()) {
            let inner = value.as_object().unwrap();
            fields.extend(inner.iter().map(|(field, value)| (format!("{name}.{field}"), value.clone())));
        } else {
            fields.insert(name.clone(), value.clone());
        }
    }
    fields
}

#[test]
fn every_kind_is_described_once_in_the_order_of_the_table() {
    let described: Vec<String> = sections().into_iter().map(|section| section.kind).collect();
    let kinds: Vec<&str> = KINDS.iter().map(|kind| kind.name).collect();
    assert_eq!(described, kinds);
}

#[test]
fn makers_hours_and_private_halves_are_those_of_the_code() {
    for ((section, kind), example) in sections().iter().zip(KINDS).zip(examples()) {
        let maker = match kind.maker {
            Maker::Program => "by the program",
            Maker::Typist => "by whoever may type",
            Maker::Two => "by two members",
        };
        let hour = if kind.tally { " Its times keep the hour only." } else { "" };
        let private = example.private.map_or_else(String::new, |private| {
            let names: Vec<String> = private.keys().map(|name| format!("`{name}`")).collect();
            format!(" Private: {}.", names.join(", "))
        });
        assert_eq!(section.made, format!("Made {maker}.{hour}{private}"), "{}", kind.name);
    }
}

#[test]
fn every_field_is_described_and_no_other() {
    for (section, example) in sections().iter().zip(examples()) {
        let mut described: Vec<&String> = section.fields.iter().map(|(name, _)| name).collect();
        described.sort();
        let body = flat(&body(&example));
        assert_eq!(described, body.keys().collect::<Vec<_>>(), "{}", section.kind);
    }
}

#[test]
fn every_field_is_of_the_type_that_is_said() {
    for (section, example) in sections().iter().zip(examples()) {
        let body = flat(&body(&example));
        for (name, type_name) in &section.fields {
            assert!(is(type_name, &body[name]), "{} {name}: {type_name}", section.kind);
        }
    }
}

#[test]
fn what_a_confidential_incident_keeps_private_is_said_in_its_row() {
    let mut kept = 0;
    for section in sections() {
        let about = "; of a confidential incident ";
        let text = DOCUMENT.split(&format!("\n### `{}`", section.kind)).nth(1).unwrap();
        let rows = text.split("\n### ").next().unwrap().lines().filter(|line| line.contains(about));
        let mut said: Vec<String> = rows.map(|row| words(row)[0].clone()).collect();
        let mut hidden = Vec::new();
        for example in confidential().iter().filter(|example| example.fact.kind() == section.kind) {
            let body = flat(&body(example));
            let private = example.private.clone().unwrap_or_default();
            let both = private.into_keys().filter(|field| body.contains_key(field));
            hidden.extend(both.inspect(|field| {
                assert!(body[field].is_null() || body[field] == "", "{} {field}", section.kind);
            }));
        }
        said.sort();
        assert_eq!(said, hidden, "{}", section.kind);
        kept += hidden.len();
    }
    assert_eq!(kept, 7);
}

#[test]
fn every_choice_is_named_and_no_other() {
    let mut choices = 0;
    for (section, example) in sections().iter().zip(examples()) {
        for (name, type_name) in section.fields.iter().filter(|(_, kind)| kind.starts_with("one of ")) {
            let mut body = body(&example);
            body[name] = "?".into();
            let refused = Fact::read(&section.kind, body).unwrap_err().to_string();
            let (_, expected) = refused.split_once("expected ").unwrap();
            assert_eq!(words(type_name), words(expected), "{} {name}", section.kind);
            choices += 1;
        }
    }
    assert_eq!(choices, 18);
}

#[test]
fn every_type_is_explained() {
    for section in sections() {
        for (name, type_name) in section.fields {
            let type_name = if type_name.starts_with("one of ") { "one of" } else { type_name.as_str() };
            let explained = DOCUMENT.lines().any(|line| {
                let named = line.strip_prefix("| ").and_then(|row| row.split(" | ").next());
                named.is_some_and(|named| named.split(", ").any(|one| one == type_name))
            });
            assert!(explained, "{} {name}: {type_name}", section.kind);
        }
    }
}

fn is(type_name: &str, value: &Value) -> bool {
    let text = value.as_str();
    let all = |test: fn(&Value) -> bool| value.as_object().is_some_and(|fields| fields.values().all(test));
    match type_name {
        "text" => text.is_some_and(|text| text.parse::<Ref>().is_err()),
        "texts" => value.as_array().is_some_and(|items| items.iter().all(Value::is_string)),
        "number" => value.is_i64(),
        "number or null" => value.is_i64() || value.is_null(),
        "yes or no" => value.is_boolean(),
        "place" => text.is_some_and(|text| text.parse::<Ref>().is_ok()),
        "place or null" => value.is_null() || is("place", value),
        "places" => value.as_array().is_some_and(|items| items.iter().all(|item| is("place", item))),
        "votes" => value.as_object().is_some_and(|votes| {
            votes.iter().all(|(who, vote)| who.parse::<Ref>().is_ok() && vote.is_string())
        }),
        "date" => text.is_some_and(|text| text.parse::<chrono::NaiveDate>().is_ok()),
        "clock time" => {
            text.is_some_and(|text| ClockTime::parse(text).is_some_and(|t| t.to_string() == text))
        }
        "SHA-256" => text.is_some_and(|text| text.len() == 64 && text.bytes().all(|b| b.is_ascii_hexdigit())),
        "cell" => text.is_some_and(|text| text.starts_with(['L', 'V'])),
        "cell or null" => value.is_null() || is("cell", value),
        "figures" => all(|value| value.is_i64() || value.is_null()),
        "numbers" => all(Value::is_i64),
        "values" => all(|value| value.is_i64() || value.is_string()),
        "object" => value.is_object(),
        "objects" => value.as_array().is_some_and(|items| items.iter().all(Value::is_object)),
        _ => type_name.starts_with("one of ") && text.is_some(),
    }
}

/// The rows and the order of the hash are stated where they are computed; this file only repeats them.
#[test]
fn the_row_and_its_hash_are_those_of_the_store() {
    let store: Vec<&str> =
        include_str!("../src/store/mod.rs").lines().filter_map(|line| line.strip_prefix("//! ")).collect();
    let listed = |lines: &[&str]| -> Vec<String> {
        let is_item = |line: &&&str| line.split_once(". ").is_some_and(|(n, _)| n.parse::<u8>().is_ok());
        lines.iter().filter(is_item).map(|line| (*line).to_owned()).collect()
    };
    let columns = |lines: &[&str]| -> Vec<String> {
        let rows = lines.iter().skip_while(|line| !line.starts_with("| `seq`"));
        let names = rows.take_while(|line| line.starts_with("| `")).filter_map(|row| row.split(" | ").next());
        names.map(str::to_owned).collect()
    };
    let document: Vec<&str> = DOCUMENT.lines().collect();
    assert_eq!(listed(&document), listed(&store));
    assert_eq!(listed(&document).len(), 13);
    assert_eq!(columns(&document), columns(&store));
    assert_eq!(columns(&document).len(), 12);
}
