//! Rooms depend on each other along these arrows only, and name these crates only.

use std::collections::{BTreeMap, BTreeSet};

use super::paths::{Named, paths};
use super::sources::{Source, none, root, sources};

/// What a room may name of other rooms: a room, or only a part of it.
const ARROWS: &[(&str, &[&str])] = &[
    ("main", &["cli"]),
    (
        "cli",
        &[
            "run",
            "assets",
            "store",
            "documents",
            "exchange",
            "sign",
            "training",
            "text",
            "domain",
            // For what identities of the account are called.
            "app::account",
            // For the mock election that plays itself, for how a frame looks, and for the keys in the manual.
            "app::Model",
            "app::command",
            "app::effect",
            "app::key",
            "ui::Theme",
            "ui::theme",
        ],
    ),
    (
        "run",
        &[
            "term",
            "ui",
            "store",
            "documents",
            "exchange",
            "sign",
            "training",
            "app",
            "assets",
            "text",
            "domain",
        ],
    ),
    // What comes from a keyboard leaves as an input of the program.
    ("term", &["app::input", "app::key"]),
    ("ui", &["app", "text", "domain"]),
    ("training", &["app", "text", "domain"]),
    ("app", &["text", "domain"]),
    ("documents", &["packed", "text", "domain"]),
    ("exchange", &["text", "domain"]),
    ("assets", &["packed", "domain"]),
    ("store", &["domain"]),
    ("text", &["packed", "domain"]),
    ("sign", &[]),
    ("packed", &[]),
    ("domain", &[]),
];

/// Where a crate or a part of it may be named; of several that fit, the longest counts.
const CRATES: &[(&str, &[&str])] = &[
    ("anyhow", &["cli", "run"]),
    ("argon2", &["sign"]),
    ("base64", &["sign"]),
    ("chacha20poly1305", &["sign"]),
    ("chrono", ANYWHERE),
    ("chrono::Local", &[]),
    ("chrono::Utc", &["run"]),
    ("chrono::prelude", &[]),
    ("clap", &["cli"]),
    ("clap_complete", &["cli"]),
    ("clap_mangen", &["cli"]),
    ("crossterm", &["term"]),
    ("csv", &["exchange"]),
    ("ctrlc", &["term"]),
    ("directories", &["run"]),
    ("flate2", &["exchange", "packed"]),
    ("ed25519_dalek", &["sign"]),
    ("fluent_bundle", &["text"]),
    ("fluent_syntax", &["text"]),
    // run: what a new key and its passphrase are mixed with.
    ("getrandom", &["run", "store"]),
    ("indicatif", &["cli"]),
    ("krilla", &["documents"]),
    // Only its drawing: what a code says is the matter of exchange.
    ("qrcodegen", &["documents", "ui"]),
    ("ratatui", &["ui", "term"]),
    ("ratatui::backend", &["term"]),
    ("ratatui::crossterm", &["term"]),
    ("rusqlite", &["store"]),
    ("rust_xlsxwriter", &["exchange"]),
    ("serde", ANYWHERE),
    ("serde_json", &["app", "cli", "documents", "exchange", "store"]),
    // run: the sums of the files that it has just written.
    ("sha2", &["assets", "exchange", "run", "sign", "store", "text"]),
    ("signal_hook", &["term"]),
    ("skrifa", &["documents"]),
    ("tempfile", &["run"]),
    ("thiserror", &["app", "assets", "cli", "documents", "exchange", "run", "sign", "store"]),
    ("toml", &["assets"]),
    ("unic_langid", &["text"]),
    ("unicode_segmentation", &["app", "documents", "text", "ui"]),
    ("unicode_width", &["app", "documents", "text", "ui"]),
    // app: a passphrase that is being typed.
    ("zeroize", &["app", "sign"]),
    ("zip", &["exchange"]),
    ("std", ANYWHERE),
    ("std::env", &["main", "cli", "run"]),
    ("std::fs", &["assets", "cli", "run", "store"]),
    ("std::io", &["assets", "cli", "documents", "exchange", "packed", "run", "store", "term"]),
    ("std::net", &[]),
    ("std::os", &[]),
    // Who may read an exported file.
    ("std::os::unix::fs", &["run"]),
    ("std::panic", &["run", "term"]),
    ("std::path", &["assets", "cli", "documents", "exchange", "run", "store"]),
    ("std::process", &["documents", "run"]),
    ("std::process::ExitCode", &["main", "cli"]),
    ("std::sync", &["documents", "packed", "run", "term", "text"]),
    ("std::thread", &["documents", "run", "store", "term", "text"]),
    ("std::time", &["run"]),
    ("std::time::Duration", &["documents", "run", "store", "term"]),
];

/// Crates that the tests of any room may name.
const IN_TESTS: &[&str] = &["insta", "proptest", "serde_json", "std", "tempfile", "toml"];

/// Crates that only test programs and benches name.
const IN_TEST_PROGRAMS: &[&str] = &["assert_cmd", "criterion", "expectrl", "jsonschema", "vt100"];

const ANYWHERE: &[&str] = &["*"];

/// Names of the crates in `Cargo.toml`, as paths write them.
fn crates() -> BTreeSet<String> {
    let manifest: toml::Table = std::fs::read_to_string(root().join("Cargo.toml")).unwrap().parse().unwrap();
    let of = |table: &toml::Table| -> Vec<String> {
        ["dependencies", "dev-dependencies"]
            .iter()
            .filter_map(|name| table.get(*name)?.as_table())
            .flat_map(|table| table.keys().map(|name| name.replace('-', "_")))
            .collect()
    };
    let targets = manifest["target"].as_table().unwrap().values().map(|target| target.as_table().unwrap());
    std::iter::once(&manifest).chain(targets).flat_map(of).collect()
}

/// What is wrong with a path in a room.
fn fault(source: &Source, named: &Named) -> Option<String> {
    let (room, said) = (source.room(), named.segments.join("::"));
    let wrong = if named.segments.first().is_some_and(|first| first == "crate") {
        let to = named.segments.get(1).map(String::as_str)?;
        let allowed = ARROWS.iter().find(|(from, _)| *from == room).map_or(&[][..], |(_, to)| to);
        let fits = |part: &&str| named.is_in(&format!("crate::{part}"));
        to != room && !allowed.iter().any(fits)
    } else if named.test {
        !IN_TESTS.contains(&named.segments.first()?.as_str()) && !may_name(room, named)
    } else {
        !may_name(room, named)
    };
    wrong.then(|| format!("{}:{}: {room} names {said}", source.path, named.line))
}

fn may_name(room: &str, named: &Named) -> bool {
    let fitting = CRATES.iter().filter(|(path, _)| named.is_in(path));
    let longest = fitting.max_by_key(|(path, _)| path.len());
    longest.is_some_and(|(_, rooms)| *rooms == ANYWHERE || rooms.contains(&room))
}

#[test]
fn arrows_point_one_way_and_crates_stay_in_their_rooms() {
    let crates = crates();
    let faults: Vec<String> = sources()
        .iter()
        .flat_map(|source| paths(source, &crates).into_iter().map(move |named| (source, named)))
        .filter_map(|(source, named)| fault(source, &named))
        .collect();
    none(&faults);
}

#[test]
fn every_room_has_its_arrows_and_they_form_no_circle() {
    let rooms: BTreeSet<String> = sources().iter().map(|source| source.room().to_owned()).collect();
    let listed: BTreeSet<String> = ARROWS.iter().map(|(room, _)| (*room).to_owned()).collect();
    assert_eq!(rooms, listed.into_iter().chain(["lib".to_owned()]).collect());
    // Each room stands above all that it names.
    let order: BTreeMap<&str, usize> = ARROWS.iter().enumerate().map(|(at, (room, _))| (*room, at)).collect();
    for (room, to) in ARROWS {
        for part in *to {
            let named = part.split("::").next().unwrap();
            assert!(order[room] < order[named], "{room} names {named}");
        }
    }
}

#[test]
fn every_crate_has_its_rooms() {
    let named: BTreeSet<&str> = CRATES.iter().map(|(path, _)| path.split("::").next().unwrap()).collect();
    let mut listed: BTreeSet<String> = named.iter().chain(IN_TESTS).map(|name| (*name).to_owned()).collect();
    listed.extend(IN_TEST_PROGRAMS.iter().map(|name| (*name).to_owned()));
    listed.remove("std");
    assert_eq!(crates(), listed);
}

#[test]
fn a_wrong_arrow_and_a_crate_outside_its_room_are_told() {
    let told = |path: &str, text: &str| -> Vec<String> {
        let source = Source::new(path, text);
        paths(&source, &crates()).iter().filter_map(|named| fault(&source, named)).collect()
    };
    assert_eq!(
        told("src/domain/day/mod.rs", "fn f() {}\nuse super::super::text::{Text, Arg};\nuse std::fs;"),
        [
            "src/domain/day/mod.rs:2: domain names crate::text::Text",
            "src/domain/day/mod.rs:2: domain names crate::text::Arg",
            "src/domain/day/mod.rs:3: domain names std::fs",
        ]
    );
    assert_eq!(told("src/store/a.rs", "use super::*; use crate::domain::Day; use rusqlite::ffi;"), [""; 0]);
    assert_eq!(told("src/app/a.rs", "fn f() { crate::store::hex(&[]); }").len(), 1);
    assert_eq!(told("src/term/a.rs", "use crate::app::{input::Input, model::Model};").len(), 1);
    assert_eq!(told("src/ui/mod.rs", "use super::*;"), ["src/ui/mod.rs:1: ui names crate::*"]);
    assert_eq!(told("src/ui/a.rs", "use rusqlite as db; use std::time::Instant;").len(), 2);
    assert_eq!(told("src/app/a.rs", "#[cfg(test)] mod tests { use proptest::prelude::*; }"), [""; 0]);
}
