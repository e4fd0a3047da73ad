//! Keys: none is bound twice, none is one that a terminal or a laptop keeps for itself, each can be read about.

use std::collections::BTreeSet;

use tartip::app::command::{Command, tables};
use tartip::app::key::{Key, RawCode, RawKey, Stroke};
use tartip::text::{Language, Messages};

use super::sources::{none, sources};

/// Keys of a screen that stand before a global command on purpose: the table, the key and why.
const BEFORE_GLOBAL: &[(&str, Key, &str)] = &[];

/// Tables without Esc: from the start screen and the day there is nothing to go back to.
const NO_WAY_BACK: &[&str] = &["every screen", "start screen", "today screen"];

fn keys(commands: &[Command]) -> impl Iterator<Item = (Key, &'static str)> {
    commands.iter().flat_map(|command| command.keys.iter().map(|key| (*key, command.id)))
}

/// Keys that a table binds twice, or that are global as well.
fn clashes(name: &str, commands: &[Command], global: &[Command]) -> Vec<String> {
    let mut seen = BTreeSet::new();
    let mut faults = Vec::new();
    for (key, id) in keys(commands) {
        if !seen.insert(key) {
            faults.push(format!("{name}: {key:?} is bound twice, again by {id}"));
        }
        let meant = BEFORE_GLOBAL.iter().any(|(table, wanted, _)| *table == name && *wanted == key);
        if let Some((_, other)) = keys(global).find(|(other, _)| *other == key && !meant) {
            faults.push(format!("{name}: {key:?} gives {id}, and {other} everywhere"));
        }
    }
    faults
}

/// Whether no terminal, desktop or laptop keeps this key for itself.
fn is_free(key: Key) -> bool {
    match key {
        Key::Char(engraved) => engraved.is_ascii_lowercase() || engraved.is_ascii_digit(),
        Key::F(number) => (1..=9).contains(&number),
        Key::Other => false,
        _ => true,
    }
}

#[test]
fn no_key_is_bound_twice() {
    let tables = tables();
    let (_, global) = tables[0];
    let faults = tables.iter().flat_map(|(name, commands)| {
        clashes(name, commands, if *name == "every screen" { &[] } else { global })
    });
    none(&faults.collect::<Vec<_>>());
}

#[test]
fn every_key_is_free() {
    let tables = tables();
    let all = tables.iter().flat_map(|(name, commands)| keys(commands).map(move |(key, id)| (name, key, id)));
    let kept = all.filter(|(_, key, _)| !is_free(*key));
    none(&kept.map(|(name, key, id)| format!("{name}: {key:?} for {id}")).collect::<Vec<_>>());
}

#[test]
fn control_commands_nothing_but_leaving() {
    for letter in ('a'..='z').chain(['ы', 'й', 'я', 'о', 'ш', 'р', 'ь', 'и', 'п', 'щ']) {
        let raw = RawKey { ctrl: true, ..RawKey::plain(RawCode::Char(letter)) };
        let expected = match letter {
            'c' => Key::CtrlC,
            // How some terminals tell Backspace.
            'h' | 'р' => Key::Backspace,
            _ => Key::Other,
        };
        assert_eq!(Stroke::of(raw), Stroke::silent(expected), "Ctrl+{letter}");
    }
}

#[test]
fn every_command_has_a_label_and_a_help_text_in_every_language() {
    let mut faults = Vec::new();
    for language in Language::ALL {
        for (name, commands) in tables() {
            for text in commands.iter().flat_map(|command| [command.label(), command.help()]) {
                if !Messages::of(language).has(text.key()) {
                    faults.push(format!("{}: {name}: {}", language.code(), text.key()));
                }
            }
        }
    }
    none(&faults);
}

#[test]
fn every_screen_has_a_way_back() {
    for (name, commands) in tables() {
        let back = keys(commands).any(|(key, _)| key == Key::Esc);
        assert_eq!(back, !NO_WAY_BACK.contains(&name), "{name}");
    }
}

#[test]
fn every_table_of_the_program_is_checked() {
    let mut written = 0;
    for source in sources().iter().filter(|source| source.room() == "app") {
        for six in source.tokens.windows(8).filter(|six| !six[0].test) {
            let words: Vec<_> = six.iter().filter_map(|token| token.word()).collect();
            let signs = ['&', '[', ']', '='].iter().all(|sign| six.iter().any(|token| token.is(*sign)));
            written += usize::from(
                six[0].word() == Some("const") && words.len() == 3 && words[2] == "Command" && signs,
            );
        }
    }
    let names: BTreeSet<&str> = tables().iter().map(|(name, _)| *name).collect();
    assert_eq!((tables().len(), names.len()), (written, written), "a table is not in command::tables");
}

#[test]
fn clashes_are_told() {
    const fn command(id: &'static str, keys: &'static [Key]) -> Command {
        Command::new(id, keys, 0, |_| Vec::new())
    }
    let global = [command("help", &[Key::F(1), Key::Question])];
    let table = [command("a", &[Key::Enter, Key::Char('a')]), command("b", &[Key::Char('a'), Key::F(1)])];
    let told = clashes("x", &table, &global);
    assert_eq!(told, ["x: Char('a') is bound twice, again by b", "x: F(1) gives b, and help everywhere"]);
    assert!(!is_free(Key::F(10)) && !is_free(Key::Other) && is_free(Key::F(9)));
}
