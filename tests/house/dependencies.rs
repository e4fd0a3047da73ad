//! Nothing that is built in can talk to a network, and everything comes from one registry.

use std::collections::BTreeSet;

use super::sources::{none, root};

const REGISTRY: &str = "registry+https://github.com/rust-lang/crates.io-index";

fn table(file: &str) -> toml::Table {
    std::fs::read_to_string(root().join(file)).unwrap().parse().unwrap()
}

/// The crates that `deny.toml` bans.
fn banned(deny: &toml::Table) -> BTreeSet<&str> {
    let bans = deny["bans"]["deny"].as_array().unwrap();
    bans.iter().map(|ban| ban["crate"].as_str().unwrap()).collect()
}

#[test]
fn no_banned_crate_is_locked() {
    let (deny, lock) = (table("deny.toml"), table("Cargo.lock"));
    let banned = banned(&deny);
    assert!(
        ["hyper", "reqwest", "tokio", "ureq", "openssl", "rustls"].iter().all(|name| banned.contains(name))
    );
    let packages = lock["package"].as_array().unwrap();
    let names = packages.iter().map(|package| package["name"].as_str().unwrap());
    none(&names.filter(|name| banned.contains(name)).map(str::to_owned).collect::<Vec<_>>());
}

#[test]
fn everything_comes_from_one_registry() {
    let lock = table("Cargo.lock");
    for package in lock["package"].as_array().unwrap() {
        let source = package.get("source").and_then(toml::Value::as_str);
        let own = package["name"].as_str() == Some(env!("CARGO_PKG_NAME"));
        assert_eq!(source, (!own).then_some(REGISTRY), "{}", package["name"]);
    }
}

/// Socket types come with crossterm's way of waiting for keys; this shows that nothing connects or listens.
#[cfg(all(target_os = "linux", target_pointer_width = "64", target_endian = "little"))]
#[test]
fn the_program_can_open_no_connection() {
    let imported = imported(&std::fs::read(env!("CARGO_BIN_EXE_tartip")).unwrap());
    assert!(
        imported.contains("write") && imported.contains("fsync"),
        "the names were not found: {imported:?}"
    );
    for name in ["connect", "bind", "listen", "accept", "accept4", "getaddrinfo"] {
        assert!(!imported.contains(name), "the program imports {name}");
    }
}

/// Names that a program takes from shared libraries: the symbols of its section of type `SHT_DYNSYM`.
#[cfg(all(target_os = "linux", target_pointer_width = "64", target_endian = "little"))]
fn imported(elf: &[u8]) -> BTreeSet<String> {
    const DYNAMIC_SYMBOLS: usize = 11;
    let number = |at: usize, bytes: usize| {
        elf[at..at + bytes].iter().rev().fold(0, |sum, byte| sum << 8 | usize::from(*byte))
    };
    let (table, size, count) = (number(0x28, 8), number(0x3a, 2), number(0x3c, 2));
    let section = |at: usize| table + at * size;
    let bounds = |header: usize| {
        let start = number(header + 0x18, 8);
        start..start + number(header + 0x20, 8)
    };
    let symbols = (0..count).map(section).find(|header| number(header + 4, 4) == DYNAMIC_SYMBOLS).unwrap();
    let names = &elf[bounds(section(number(symbols + 0x28, 4)))];
    let name = |symbol: usize| names[number(symbol, 4)..].split(|byte| *byte == 0).next().unwrap();
    let symbols = bounds(symbols).step_by(24);
    symbols.map(|symbol| String::from_utf8(name(symbol).to_vec()).unwrap()).collect()
}
