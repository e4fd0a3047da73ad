//! Finds every path in a source that begins with a crate, with `crate`, `self` or `super`.

use std::collections::BTreeSet;

use super::sources::Source;
use super::tokens::{Kind, Token};

/// A path as it stands in a source.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Named {
    pub line: usize,
    /// Whether it stands in a test.
    pub test: bool,
    /// What it names: in this program `crate` and the modules from its root; else a crate and what is in it.
    pub segments: Vec<String>,
}

impl Named {
    /// Tells whether it names this or something in it.
    pub fn is_in(&self, path: &str) -> bool {
        let mut segments = self.segments.iter();
        path.split("::").all(|wanted| segments.next().is_some_and(|segment| segment == wanted))
    }
}

/// Every path of a source, in its order.
///
/// A room may have a module named like a crate; where it is brought in, the name means the module.
pub fn paths(source: &Source, crates: &BTreeSet<String>) -> Vec<Named> {
    let mut found = every_path(source, crates);
    let own = found.iter().filter(|named| named.is_in("crate")).filter_map(|named| named.segments.last());
    let own: BTreeSet<String> = own.filter(|name| crates.contains(*name)).cloned().collect();
    found.retain(|named| named.segments.first().is_none_or(|first| !own.contains(first)));
    found
}

fn every_path(source: &Source, crates: &BTreeSet<String>) -> Vec<Named> {
    let tokens = &source.tokens;
    let mut found = Vec::new();
    let mut inline: Vec<(String, usize)> = Vec::new();
    let (mut depth, mut at) = (0_usize, 0);
    while let Some(token) = tokens.get(at) {
        match &token.kind {
            Kind::Sign('{') => {
                if let Some(name) = module_before(tokens, at) {
                    inline.push((name, depth));
                }
                depth += 1;
            }
            Kind::Sign('}') => {
                depth = depth.saturating_sub(1);
                inline.pop_if(|(_, opened)| *opened == depth);
            }
            Kind::Word(word) if is_root(tokens, at, word, crates) => {
                let mut raw = Vec::new();
                at = tree(tokens, at, &[], &mut raw);
                let inline: Vec<String> = inline.iter().map(|(name, _)| name.clone()).collect();
                found.extend(raw.into_iter().map(|segments| Named {
                    line: token.line,
                    test: token.test,
                    segments: absolute(segments, source, &inline),
                }));
                continue;
            }
            // Attributes name paths in strings, as serde's do.
            Kind::Text(text) if text.starts_with("crate::") || text.starts_with("super::") => {
                let inner = Source {
                    tokens: super::tokens::tokens(text),
                    module: source.module.clone(),
                    path: String::new(),
                };
                found.extend(every_path(&inner, crates).into_iter().map(|named| Named {
                    line: token.line,
                    test: token.test,
                    ..named
                }));
            }
            _ => {}
        }
        at += 1;
    }
    found
}

/// The name of the module whose body begins at a brace.
fn module_before(tokens: &[Token], brace: usize) -> Option<String> {
    let name = tokens.get(brace.checked_sub(1)?)?.word()?;
    let keyword = tokens.get(brace.checked_sub(2)?)?.word()?;
    (keyword == "mod").then(|| name.to_owned())
}

fn is_root(tokens: &[Token], at: usize, word: &str, crates: &BTreeSet<String>) -> bool {
    let known = matches!(word, "crate" | "self" | "super" | "tartip" | "std" | "core" | "alloc");
    if !known && !crates.contains(word) {
        return false;
    }
    let before = |back: usize| at.checked_sub(back).and_then(|place| tokens.get(place));
    let continued = before(1).is_some_and(|token| token.kind == Kind::Colons)
        && before(2).is_some_and(|token| token.is('>') || token.word().is_some_and(|word| !is_keyword(word)));
    let goes_on = tokens.get(at + 1).is_some_and(|token| token.kind == Kind::Colons);
    let used = before(1).is_some_and(|token| matches!(token.word(), Some("use" | "extern")));
    !continued && (goes_on || used)
}

/// Whether a path that begins with `::` may follow this word.
fn is_keyword(word: &str) -> bool {
    matches!(word, "as" | "const" | "dyn" | "else" | "impl" | "in" | "mut" | "return" | "use" | "where")
}

/// Reads a path, or a tree of them in braces, and says where it ends.
fn tree(tokens: &[Token], mut at: usize, prefix: &[String], found: &mut Vec<Vec<String>>) -> usize {
    let mut path = prefix.to_vec();
    loop {
        match tokens.get(at).map(|token| &token.kind) {
            Some(Kind::Word(word)) => {
                path.push(word.clone());
                at += 1;
                if tokens.get(at).is_none_or(|token| token.kind != Kind::Colons) {
                    break;
                }
                at += 1;
            }
            Some(Kind::Sign('*')) => {
                path.push("*".to_owned());
                at += 1;
                break;
            }
            Some(Kind::Sign('{')) => return branches(tokens, at + 1, &path, found),
            _ => break,
        }
    }
    found.push(path);
    at
}

fn branches(tokens: &[Token], mut at: usize, path: &[String], found: &mut Vec<Vec<String>>) -> usize {
    loop {
        match tokens.get(at) {
            None => return at,
            Some(token) if token.is('}') => return at + 1,
            Some(token) if token.is(',') => at += 1,
            Some(token) if token.word() == Some("as") => at += 2,
            Some(_) => {
                let next = tree(tokens, at, path, found);
                at = next.max(at + 1);
            }
        }
    }
}

/// The path from the crate's root, or from the root of another crate.
fn absolute(segments: Vec<String>, source: &Source, inline: &[String]) -> Vec<String> {
    let mut base: Vec<String> = if source.path == "src/main.rs" { Vec::new() } else { source.module.clone() };
    base.extend(inline.iter().cloned());
    let mut rest = segments.as_slice();
    match rest.first().map(String::as_str) {
        Some("crate" | "tartip") => {
            base.clear();
            rest = &rest[1..];
        }
        Some("self" | "super") => {
            while let Some(word @ ("self" | "super")) = rest.first().map(String::as_str) {
                if word == "super" {
                    base.pop();
                }
                rest = &rest[1..];
            }
        }
        Some("core" | "alloc") => {
            return std::iter::once("std".to_owned()).chain(rest[1..].iter().cloned()).collect();
        }
        _ => return segments,
    }
    base.extend(rest.iter().cloned());
    std::iter::once("crate".to_owned()).chain(base).filter(|segment| segment != "self").collect()
}

#[test]
fn paths_are_found_wherever_they_stand() {
    let text = "use crate::{domain::{Day, fact::{self, Fact as F}}, text::*};\n\
        use super::super::store as s; use ::csv::Reader; use toml;\n\
        fn f(x: Vec<crate::ui::Theme>) -> krilla::Page { super::near::go::<serde_json::Value>(); }\n\
        mod inner { use super::other; mod deep { use super::super::x; } } // crate::run\n\
        #[serde(with = \"crate::exchange::hex\")] struct A; mycrate::csv::x(); core::time::Duration";
    let crates = ["csv", "toml", "krilla", "serde_json"].map(str::to_owned).into();
    let found: Vec<String> = paths(&Source::new("src/app/list/mod.rs", text), &crates)
        .iter()
        .map(|named| format!("{} {}", named.line, named.segments.join("::")))
        .collect();
    let expected = [
        "1 crate::domain::Day",
        "1 crate::domain::fact",
        "1 crate::domain::fact::Fact",
        "1 crate::text::*",
        "2 crate::store",
        "2 csv::Reader",
        "2 toml",
        "3 crate::ui::Theme",
        "3 krilla::Page",
        "3 crate::app::near::go",
        "3 serde_json::Value",
        "4 crate::app::list::other",
        "4 crate::app::list::x",
        "5 crate::exchange::hex",
        "5 std::time::Duration",
    ];
    assert_eq!(found, expected);
}

#[test]
fn a_module_named_like_a_crate_is_not_the_crate() {
    let crates = ["csv".to_owned()].into();
    let found = |text: &str| paths(&Source::new("src/run/a.rs", text), &crates).len();
    assert_eq!(found("use crate::exchange::csv; fn f() { csv::write() }"), 1);
    assert_eq!(found("use crate::exchange::table; fn f() { csv::write() }"), 2);
}
