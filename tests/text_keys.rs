//! Every text that the code says is in the message files, and every message of the files is said by some code.
//!
//! Reads the sources as text: the keys are string literals there. Keys that are put together are in the tables below.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use tartip::text::{AREAS, Language, Messages};

/// A literal of the sources that begins so is a key, wherever it stands, unless it names a command.
const FAMILIES: &[&str] = &[
    "ballots-",
    "box-",
    "call-",
    "cause-",
    "check-",
    "choice-",
    "complainant-",
    "complaint-",
    "contest-",
    "detail-",
    "do-",
    "document-",
    "due-",
    "errors-",
    "field-",
    "form-",
    "function-",
    "key-",
    "lint-",
    "list-",
    "next-",
    "notice-",
    "options-",
    "paper-",
    "phase-",
    "place-",
    "presence-",
    "refused-",
    "printer-",
    "ruling-",
    "signature-",
    "stage-",
    "standing-",
    "start-",
    "value-",
    "veracity-",
    "vote-",
    "votes-",
    "wall-",
    "warns-",
];

/// Beginnings of keys that are put together of names of the code, beside those of a `format!`.
const COMPUTED: &[&str] = &["cli-", "language-", "xlsx-"];

/// Literals that have one of these before them make keys of this shape; `*` is the literal.
const MAKERS: &[(&str, &[&str])] = &[
    ("Command::new(", &["cmd-*", "cmd-*-help"]),
    ("Text::new(", &["*"]),
    ("messages.key(", &["*"]),
    ("step(", &["*", "*-about"]),
    ("keyed(\"basis\",&[", &["basis-*"]),
    ("keyed(\"choice\",&[", &["choice-*"]),
    ("keyed(\"presence\",&[", &["presence-*"]),
];

/// Code before a `format!` of which a key comes out.
const PUT_TOGETHER: &[&str] = &["Text::of(format!(", ".named(format!("];

/// Words of `common.ftl` that every screen may say: answers, states, units. They are kept together on purpose.
const SHARED: &str = "common";

/// The errors of files and of the day book, said where a book is opened.
const AT_OPENING: &str = "errors";

#[derive(Debug, PartialEq, Eq)]
struct Literal {
    text: String,
    /// The code before it, without white space; a list of literals counts as one.
    before: String,
}

/// The string literals of a source without its comments and its unit tests.
fn literals(source: &str) -> Vec<Literal> {
    let source = source.split("#[cfg(test)]\nmod tests {").next().unwrap_or_default();
    let mut found: Vec<Literal> = Vec::new();
    let mut code = String::new();
    let mut rest = source;
    while let Some(next) = rest.chars().next() {
        if rest.starts_with("//") {
            rest = rest.find('\n').map_or("", |end| &rest[end..]);
        } else if let Some(raw) = rest.strip_prefix("r#\"") {
            rest = raw.find("\"#").map_or("", |end| &raw[end + 2..]);
        } else if let Some(quoted) = rest.strip_prefix('"') {
            let end = end_of_literal(quoted);
            let text = quoted[..end].to_owned();
            let listed =
                found.last().filter(|last| code.ends_with(&format!("{}\"{}\",", last.before, last.text)));
            let before = match listed {
                Some(last) if last.before.ends_with("&[") => last.before.clone(),
                _ => code.clone(),
            };
            code = format!("{before}\"{text}\"");
            found.push(Literal { text, before });
            rest = quoted.get(end + 1..).unwrap_or_default();
        } else if rest.starts_with("'\"'") || rest.starts_with("'\\\"'") {
            rest = rest[1..].split_once('\'').map_or("", |(_, after)| after);
        } else {
            match next {
                // No maker of a key reaches back over the end of a statement.
                ';' => code.clear(),
                _ if next.is_whitespace() => {}
                _ => code.push(next),
            }
            rest = &rest[next.len_utf8()..];
        }
    }
    found
}

fn end_of_literal(quoted: &str) -> usize {
    let mut escaped = false;
    for (at, c) in quoted.char_indices() {
        match c {
            '"' if !escaped => return at,
            '\\' => escaped = !escaped,
            _ => escaped = false,
        }
    }
    quoted.len()
}

fn is_key(text: &str) -> bool {
    let word = |word: &str| {
        !word.is_empty() && word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit())
    };
    text.split('-').all(word)
}

/// The keys that a literal makes, by the code before it and by its family.
fn keys_of(literal: &Literal) -> Vec<String> {
    if !is_key(&literal.text) {
        return Vec::new();
    }
    for (before, shapes) in MAKERS {
        // A form and a procedure have steps too; only stages of a protocol are made by `step(`.
        let of_stage = *before != "step(" || literal.text.starts_with("stage-");
        if literal.before.ends_with(before) && of_stage {
            return shapes.iter().map(|shape| shape.replace('*', &literal.text)).collect();
        }
    }
    let of_family = FAMILIES.iter().any(|family| literal.text.starts_with(family));
    if of_family { vec![literal.text.clone()] } else { Vec::new() }
}

/// The fixed beginning of a key that is put together on the spot; commands are known one by one.
fn prefix_of(literal: &Literal) -> Option<&str> {
    let makes_a_key = PUT_TOGETHER.iter().any(|before| literal.before.ends_with(before));
    let (prefix, _) = literal.text.split_once('{').filter(|_| makes_a_key)?;
    Some(prefix).filter(|prefix| !prefix.is_empty() && *prefix != "cmd-")
}

/// Literals by file, of every source but those of unit tests and of the rooms that say nothing.
fn sources() -> BTreeMap<String, Vec<Literal>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("src");
    let mut folders = vec![root.clone()];
    let mut found = BTreeMap::new();
    while let Some(folder) = folders.pop() {
        for entry in std::fs::read_dir(&folder).unwrap() {
            let path = entry.unwrap().path();
            let name = path.file_name().unwrap().to_str().unwrap();
            if path.is_dir() {
                let silent = ["domain", "training"].map(|room| root.join(room));
                folders.extend(Some(path).filter(|path| !silent.contains(path)));
            } else if name != "tests.rs" && path.extension().is_some_and(|extension| extension == "rs") {
                let shown = path.strip_prefix(&root).unwrap().display().to_string();
                found.insert(shown, literals(&std::fs::read_to_string(&path).unwrap()));
            }
        }
    }
    found
}

/// Keys with the area in which they stand, in Kyrgyz; the other languages have the same.
fn written() -> BTreeMap<String, &'static str> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales/ky");
    let mut keys = BTreeMap::new();
    for area in AREAS {
        let text = std::fs::read_to_string(folder.join(format!("{area}.ftl"))).unwrap();
        let of_line =
            |line: &str| line.split_once(" =").map(|(key, _)| key.to_owned()).filter(|key| is_key(key));
        keys.extend(text.lines().filter_map(of_line).map(|key| (key, *area)));
    }
    keys
}

#[test]
fn everything_that_the_code_says_is_written() {
    let messages = Messages::of(Language::Ky);
    let mut missing = Vec::new();
    for (file, literals) in sources() {
        for key in literals.iter().flat_map(keys_of).filter(|key| !messages.has(key)) {
            missing.push(format!("src/{file}: {key}"));
        }
    }
    assert!(missing.is_empty(), "in no message file:\n{}", missing.join("\n"));
}

#[test]
fn everything_that_is_written_is_said() {
    let sources = sources();
    let said: BTreeSet<String> = sources.values().flatten().flat_map(keys_of).collect();
    let literals: BTreeSet<&str> = sources.values().flatten().map(|literal| literal.text.as_str()).collect();
    let prefixes: BTreeSet<&str> =
        sources.values().flatten().filter_map(prefix_of).chain(COMPUTED.iter().copied()).collect();
    let mut unsaid = Vec::new();
    for (key, area) in written() {
        let computed = prefixes.iter().any(|prefix| key.starts_with(prefix));
        let of_screens = area == SHARED || area == AT_OPENING;
        // A command's name alone does not say its text: only the table of commands does.
        let by_name = !key.starts_with("cmd-") && literals.contains(key.as_str());
        if !said.contains(&key) && !computed && !of_screens && !by_name {
            unsaid.push(format!("{area}.ftl: {key}"));
        }
    }
    assert!(unsaid.is_empty(), "said by no code:\n{}", unsaid.join("\n"));
}

#[test]
fn every_kind_of_fact_has_a_name() {
    let messages = Messages::of(Language::Ky);
    for kind in tartip::domain::fact::KINDS {
        let (name, _) = kind.name.split_once('/').unwrap();
        assert!(messages.has(&format!("kind-{}", name.replace('.', "-"))), "{}", kind.name);
    }
}

#[test]
fn every_family_of_keys_is_alive() {
    let written = written();
    for family in FAMILIES.iter().chain(COMPUTED) {
        assert!(written.keys().any(|key| key.starts_with(family)), "{family}");
    }
}

#[test]
fn keys_are_found_in_source() {
    let source = r#"
        //! "not-a-key"
        const A: &[Command] = &[Command::new(
            "form-go", &[Key::Char('"')], 0, go)];
        let a = Text::new("plain").with("text", "value-of");
        let b = keyed("basis", &["none", "own-decision"]);
        step("stage-read", screen, done);
        Text::of(format!("phase-{name}"));
        item("box-\"", 'x', "{n} of", "seal-1");
        #[cfg(test)]
mod tests {
            Text::new("gone");
        }
    "#;
    let found = literals(source);
    let keys: Vec<String> = found.iter().flat_map(keys_of).collect();
    let expected = [
        "cmd-form-go",
        "cmd-form-go-help",
        "plain",
        "value-of",
        "basis-none",
        "basis-own-decision",
        "stage-read",
        "stage-read-about",
    ];
    assert_eq!(keys, expected);
    assert_eq!(found.iter().filter_map(prefix_of).collect::<Vec<_>>(), ["phase-"]);
}
