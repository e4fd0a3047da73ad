//! What no file of the repository says.

use super::sources::{files, has_ending, none, root, sources};

/// Words in pieces, so that this file does not say them either.
const UNFINISHED: &[&[&str]] = &[&["TO", "DO"], &["FIX", "ME"], &["XX", "X"], &["HA", "CK"]];
const MACROS: &[&[&str]] = &[&["to", "do"], &["un", "implemented"]];
/// How a text was made belongs neither into it nor into the repository.
const MAKING: &[&[&str]] = &[
    &["age", "nt"],
    &["age", "nts"],
    &["sub", "age", "nt"],
    &["cla", "ude"],
    &["anth", "ropic"],
    &["l", "lm"],
    &["l", "lms"],
    &["chat", "gpt"],
    &["co", "pilot"],
];
const MAKING_IN_PROSE: &[&[&str]] = &[&["ses", "sion"], &["ses", "sions"]];
const PLACES: &[&[&str]] = &[&["/wo", "rk/"], &["/ro", "ot/"], &["/tmp", "/wt"], &["/tmp", "/design"]];

/// Texts of others, and lists made by tools.
const FOREIGN: &[&str] = &["LICENSE", "Cargo.lock", "assets/fonts/OFL.txt"];

fn joined(words: &[&[&str]]) -> Vec<String> {
    words.iter().map(|pieces| pieces.concat()).collect()
}

/// What a text must not say, line by line.
fn faults(path: &str, text: &str) -> Vec<String> {
    let mut faults = Vec::new();
    let (unfinished, making, places) = (joined(UNFINISHED), joined(MAKING), joined(PLACES));
    let prose = if has_ending(path, "md") { joined(MAKING_IN_PROSE) } else { Vec::new() };
    for (at, line) in text.lines().enumerate() {
        let words: Vec<&str> = line.split(|sign: char| !sign.is_alphanumeric()).collect();
        let small: Vec<String> = words.iter().map(|word| word.to_lowercase()).collect();
        let said = unfinished
            .iter()
            .filter(|word| words.contains(&word.as_str()))
            .chain(making.iter().chain(&prose).filter(|word| small.contains(word)))
            .chain(places.iter().filter(|place| line.contains(place.as_str())));
        faults.extend(said.map(|word| format!("{path}:{}: {word}", at + 1)));
    }
    faults
}

#[test]
fn nothing_is_unfinished_and_nothing_tells_how_it_was_made() {
    let mut all = Vec::new();
    for path in files().iter().filter(|path| !FOREIGN.contains(&path.as_str())) {
        // Fonts and other binary files say nothing.
        if let Ok(text) = std::fs::read_to_string(root().join(path)) {
            all.extend(faults(path, &text));
        }
    }
    none(&all);
}

#[test]
fn no_test_is_left_out_and_no_code_is_missing() {
    let macros = joined(MACROS);
    let mut sources = sources();
    for path in files().iter().filter(|path| path.starts_with("tests/") && has_ending(path, "rs")) {
        sources.push(super::Source::new(path, &std::fs::read_to_string(root().join(path)).unwrap()));
    }
    let mut faults = Vec::new();
    for source in &sources {
        for pair in source.tokens.windows(2) {
            let [first, second] = pair else { continue };
            let word = first.word().unwrap_or_default();
            let left_out = first.is('[') && second.word() == Some("ignore");
            if left_out || (second.is('!') && macros.iter().any(|each| each == word)) {
                faults.push(format!("{}:{}", source.path, first.line));
            }
        }
    }
    none(&faults);
}

#[test]
fn what_must_not_be_said_is_found() {
    let told = |path: &str, text: String| faults(path, &text).len();
    assert_eq!(told("a.md", format!("one\nTwo {} three", MAKING[0].concat().to_uppercase())), 1);
    assert_eq!(told("a.md", MAKING_IN_PROSE[0].concat()), 1);
    assert_eq!(told("a.rs", MAKING_IN_PROSE[0].concat()), 0);
    assert_eq!(told("a.rs", format!("// {}: this", UNFINISHED[0].concat())), 1);
    assert_eq!(told("a.rs", format!("in {}main", PLACES[0].concat())), 1);
    assert_eq!(told("a.md", "The urgent todos of management".to_owned()), 0);
}
