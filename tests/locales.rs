//! The message files say the same things in every language.
//!
//! Each fault is told with file and line where it has one. The checks are tried on bad files too.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};

use fluent_syntax::ast::{
    CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement, VariantKey,
};
use tartip::text::{AREAS, Language, Messages, Text};

/// Signs beyond letters, digits and ASCII that every terminal and font of ours can show.
const SIGNS: &str = "─│┌┐└┘├┤┬┴┼═║╔╗╚╝╠╣█░▒■▲▼●←↑→↓…•«»–—≤≥±§°\u{a0}";

/// Areas whose texts stand on paper only, where the fonts are our own.
const PRINTED: [&str; 6] = ["documents", "papers", "roompapers", "momentpapers", "copypapers", "blanks"];

struct Source {
    file: String,
    text: String,
}

/// What a message of one language is made of.
#[derive(Debug, Default)]
struct Found {
    place: String,
    /// Whether it is printed only, with the fonts of documents.
    printed: bool,
    variables: BTreeSet<String>,
    problems: Vec<String>,
    says: bool,
}

fn folder(language: Language) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/locales").join(language.code())
}

fn sources(language: Language) -> Vec<Source> {
    AREAS
        .iter()
        .map(|area| {
            let path = folder(language).join(format!("{area}.ftl"));
            let text = std::fs::read_to_string(&path).unwrap_or_else(|e| panic!("{}: {e}", path.display()));
            Source { file: format!("{}/{area}.ftl", language.code()), text }
        })
        .collect()
}

fn line_of(text: &str, position: usize) -> usize {
    text.char_indices().take_while(|(at, _)| *at < position).filter(|(_, c)| *c == '\n').count() + 1
}

/// The line on which a key is defined.
fn line_of_key(text: &str, key: &str) -> usize {
    text.lines()
        .position(|line| line.strip_prefix(key).is_some_and(|rest| rest.trim_start().starts_with('=')))
        .map_or(0, |at| at + 1)
}

/// Reads one language's files and tells the faults that it has by itself.
fn read(sources: &[Source], language: Language, faults: &mut Vec<String>) -> BTreeMap<String, Found> {
    let mut messages: BTreeMap<String, Found> = BTreeMap::new();
    for Source { file, text } in sources {
        let resource = fluent_syntax::parser::parse(text.as_str()).unwrap_or_else(|(resource, errors)| {
            faults
                .extend(errors.iter().map(|e| format!("{file}:{}: {}", line_of(text, e.pos.start), e.kind)));
            resource
        });
        for entry in &resource.body {
            let (key, pattern, attributes) = match entry {
                Entry::Message(m) => (m.id.name.to_owned(), m.value.as_ref(), &m.attributes),
                Entry::Term(t) => (format!("-{}", t.id.name), Some(&t.value), &t.attributes),
                _ => continue,
            };
            let place = format!("{file}:{}: {key}", line_of_key(text, &key));
            let printed = PRINTED.iter().any(|area| file.ends_with(&format!("/{area}.ftl")));
            let mut found = Found { place: place.clone(), printed, ..Found::default() };
            if let Some(pattern) = pattern {
                found.pattern(pattern, language);
            }
            if !found.says {
                faults.push(format!("{place}: says nothing"));
            }
            if !attributes.is_empty() {
                faults.push(format!("{place}: attributes are never shown"));
            }
            faults.extend(found.problems.drain(..).map(|problem| format!("{place}: {problem}")));
            if let Some(first) = messages.insert(key, found) {
                faults.push(format!("{place}: stands also at {}", first.place));
            }
        }
    }
    messages
}

impl Found {
    fn pattern(&mut self, pattern: &Pattern<&str>, language: Language) {
        for element in &pattern.elements {
            match element {
                PatternElement::TextElement { value } => self.text(value, language),
                PatternElement::Placeable { expression } => self.expression(expression, language),
            }
        }
    }

    fn text(&mut self, text: &str, language: Language) {
        self.says |= !text.trim().is_empty();
        let known = |c: &char| {
            c.is_ascii() || is_letter(*c, language) || SIGNS.contains(*c) || (*c == '№' && self.printed)
        };
        for c in text.chars().filter(|c| !known(c)) {
            self.problems.push(format!("the sign {c:?} is none of the language or of every terminal"));
        }
        for word in text.split(|c: char| !c.is_alphanumeric()) {
            let latin = word.chars().any(|c| c.is_ascii_alphabetic());
            if latin && word.chars().any(|c| c.is_alphabetic() && !c.is_ascii()) {
                self.problems.push(format!("the word «{word}» mixes alphabets"));
            }
        }
    }

    fn expression(&mut self, expression: &Expression<&str>, language: Language) {
        match expression {
            Expression::Inline(inline) => self.inline(inline, language),
            Expression::Select { selector, variants } => {
                self.inline(selector, language);
                let categories: BTreeSet<&str> = variants
                    .iter()
                    .filter_map(|variant| match variant.key {
                        VariantKey::Identifier { name } => Some(name),
                        VariantKey::NumberLiteral { .. } => None,
                    })
                    .collect();
                // Where there is a form for one, Russian needs two more; the others have one more.
                let needed: &[&str] = match language {
                    Language::Ru => &["few", "many"],
                    Language::Ky | Language::En => &["other"],
                };
                for form in needed {
                    if categories.contains("one") && !categories.contains(form) {
                        self.problems.push(format!("has no plural form [{form}]"));
                    }
                }
                for variant in variants {
                    self.pattern(&variant.value, language);
                }
            }
        }
    }

    fn inline(&mut self, inline: &InlineExpression<&str>, language: Language) {
        match inline {
            InlineExpression::VariableReference { id } => {
                self.says = true;
                self.variables.insert(id.name.to_owned());
            }
            // Messages are read one by one, when they are said.
            InlineExpression::MessageReference { id, .. } | InlineExpression::TermReference { id, .. } => {
                self.problems.push(format!("refers to {}: a message stands alone", id.name));
            }
            InlineExpression::FunctionReference { id, arguments } => {
                self.problems.push(format!("the function {} is not there", id.name));
                self.arguments(arguments, language);
            }
            InlineExpression::StringLiteral { value } => self.text(value, language),
            InlineExpression::NumberLiteral { .. } => self.says = true,
            InlineExpression::Placeable { expression } => self.expression(expression, language),
        }
    }

    fn arguments(&mut self, arguments: &CallArguments<&str>, language: Language) {
        for argument in arguments.positional.iter().chain(arguments.named.iter().map(|named| &named.value)) {
            self.inline(argument, language);
        }
    }
}

fn is_letter(c: char, language: Language) -> bool {
    let russian = matches!(c, 'а'..='я' | 'А'..='Я' | 'ё' | 'Ё');
    match language {
        Language::Ky => russian || "ңөүҢӨҮ".contains(c),
        Language::Ru => russian,
        Language::En => false,
    }
}

/// Reads the same files in every language and tells every fault.
fn faults(files: &[(Language, Vec<Source>)]) -> Vec<String> {
    let mut faults = Vec::new();
    let read: Vec<_> =
        files.iter().map(|(language, sources)| (*language, read(sources, *language, &mut faults))).collect();
    for (language, messages) in &read {
        for (other, theirs) in read.iter().filter(|(other, _)| other != language) {
            // A term is a matter of one language: it has cases in some and none in others.
            for (key, found) in messages.iter().filter(|(key, _)| !key.starts_with('-')) {
                match theirs.get(key) {
                    None => faults.push(format!("{}: is not there in {}", found.place, other.code())),
                    Some(their) => {
                        faults.extend(found.variables.difference(&their.variables).map(|variable| {
                            format!("{}: has no ${variable} in {}", found.place, other.code())
                        }));
                    }
                }
            }
        }
    }
    faults
}

#[test]
fn every_language_says_the_same_things() {
    let files = Language::ALL.map(|language| (language, sources(language)));
    let faults = faults(&files);
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

#[test]
fn every_message_file_is_embedded() {
    for language in Language::ALL {
        let there: BTreeSet<String> = std::fs::read_dir(folder(language))
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        let listed: BTreeSet<String> = AREAS.iter().map(|area| format!("{area}.ftl")).collect();
        assert_eq!(there, listed, "{}", language.code());
    }
}

#[test]
fn every_message_is_said_whole() {
    for language in Language::ALL {
        let messages = Messages::of(language);
        for (key, found) in read(&sources(language), language, &mut Vec::new()) {
            for count in [0, 1, 2, 5, 1234] {
                let text = found
                    .variables
                    .iter()
                    .fold(Text::of(key.clone()), |text, variable| text.with(variable.clone(), count));
                let said = messages.say(&text);
                assert!(!said.contains(['{', '}']) && !said.trim().is_empty(), "{}: {said}", found.place);
                assert_ne!(said, format!("«{key}»"), "{}", found.place);
            }
        }
    }
}

#[test]
fn faults_are_told_with_file_and_line() {
    let file = |name: &str, text: &str| Source { file: name.into(), text: text.into() };
    let told = faults(&[
        (
            Language::Ky,
            vec![
                file("ky/a.ftl", "# c\nyes = ооба\nqaz = қала\nfull = { $n } сап №\n"),
                file("ky/documents.ftl", "page = № 1\n"),
            ],
        ),
        (
            Language::Ru,
            vec![
                file("ru/a.ftl", "yes = дa\nfull = { $n ->\n    [one] строка\n   *[other] строк\n}\n"),
                file("ru/b.ftl", "\nyes = да\n"),
            ],
        ),
        (
            Language::En,
            vec![file(
                "en/a.ftl",
                "yes = yes\n\nbroken\nqaz = { \"\" }\nfull = { lines } of { NUMBER($m) }\n    .title = x\n",
            )],
        ),
    ]);
    for expected in [
        "ky/a.ftl:3: qaz: the sign 'қ' is none of the language or of every terminal",
        "ky/a.ftl:3: qaz: is not there in ru",
        "ky/a.ftl:4: full: has no $n in en",
        "ky/a.ftl:4: full: the sign '№' is none of the language or of every terminal",
        "ru/a.ftl:1: yes: the word «дa» mixes alphabets",
        "ru/a.ftl:2: full: has no plural form [few]",
        "ru/b.ftl:2: yes: stands also at ru/a.ftl:1: yes",
        "en/a.ftl:3: Expected a token starting with \"=\"",
        "en/a.ftl:4: qaz: says nothing",
        "en/a.ftl:5: full: refers to lines: a message stands alone",
        "en/a.ftl:5: full: the function NUMBER is not there",
        "en/a.ftl:5: full: attributes are never shown",
        "en/a.ftl:5: full: has no $m in ky",
    ] {
        assert!(told.iter().any(|fault| fault == expected), "{expected}\n\n{}", told.join("\n"));
    }
    assert!(!told.iter().any(|fault| fault.starts_with("ky/documents.ftl:1: page: the sign")));
}
