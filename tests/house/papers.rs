//! What the papers of the repository say is so.

use std::collections::BTreeSet;
use std::process::Command;

use clap::{CommandFactory, Parser};
use tartip::cli::{Args, Exit};

use super::sources::{files, has_ending, none, root, sources};

fn text(path: &str) -> String {
    std::fs::read_to_string(root().join(path)).unwrap()
}

/// What stands between two marks of a text.
fn between<'a>(text: &'a str, from: &str, to: &str) -> &'a str {
    let (_, after) = text.split_once(from).unwrap_or_else(|| panic!("{from} is not there"));
    after.split_once(to).unwrap_or_else(|| panic!("{to} is not there")).0
}

#[test]
fn the_readme_lists_every_exit_code() {
    let readme = text("README.md");
    let table = between(&readme, "### Exit codes\n", "\n## ");
    let codes: Vec<u8> = table.lines().filter_map(|row| row.split('|').nth(1)?.trim().parse().ok()).collect();
    assert_eq!(codes, Exit::ALL.map(Exit::code));
}

#[test]
fn the_readme_lists_every_subcommand() {
    let readme = text("README.md");
    let listed: BTreeSet<String> = between(&readme, "```text\ntartip", "```")
        .lines()
        .filter_map(|line| line.strip_prefix("tartip ")?.split_whitespace().next())
        .filter(|word| word.chars().all(|sign| sign.is_ascii_lowercase()))
        .map(str::to_owned)
        .collect();
    let command = Args::command();
    let shown = command.get_subcommands().filter(|sub| !sub.is_hide_set());
    let known: BTreeSet<String> = shown.map(|sub| sub.get_name().to_owned()).collect();
    assert_eq!(listed, known);
}

#[test]
fn the_two_commands_of_the_readme_are_commands() {
    let readme = text("README.md");
    let first = between(&readme, "```sh\n", "\n```");
    let arguments = first.strip_prefix("cargo run -- ").unwrap().split(' ');
    Args::try_parse_from(std::iter::once("tartip").chain(arguments)).unwrap();
    let tests = between(&readme, "<!-- tests -->\n```sh\n", "\n```\n<!-- end of tests -->");
    assert!(tests.starts_with("cargo test") && tests.lines().count() == 1, "{tests}");
}

/// Targets of links in a text of Markdown, without addresses on the web and places within the text.
fn links(text: &str) -> impl Iterator<Item = &str> {
    let targets = text.split("](").skip(1).filter_map(|rest| rest.split(')').next());
    let pictures = text.split("src=\"").skip(1).filter_map(|rest| rest.split('"').next());
    let local = targets.chain(pictures).filter(|target| !target.contains("://") && !target.starts_with('#'));
    local.filter_map(|target| target.split('#').next())
}

#[test]
fn every_link_leads_somewhere() {
    let mut faults = Vec::new();
    for path in files().iter().filter(|path| has_ending(path, "md")) {
        let folder = root().join(path).parent().unwrap().to_owned();
        let said = text(path);
        faults.extend(
            links(&said).filter(|target| !folder.join(target).exists()).map(|to| format!("{path}: {to}")),
        );
    }
    none(&faults);
}

#[test]
fn the_architecture_names_every_room_and_every_dependency() {
    let said = text("ARCHITECTURE.md");
    let rooms: BTreeSet<String> = sources().iter().map(|source| source.room().to_owned()).collect();
    let rooms = rooms.iter().filter(|room| !matches!(room.as_str(), "lib" | "main"));
    let unsaid = rooms.filter(|room| !said.contains(&format!("`{room}`"))).cloned();
    let manifest: toml::Table = text("Cargo.toml").parse().unwrap();
    let dependencies = manifest["dependencies"].as_table().unwrap().keys();
    let unsaid = unsaid.chain(dependencies.filter(|name| !said.contains(&format!("| {name} |"))).cloned());
    none(&unsaid.collect::<Vec<_>>());
}

#[test]
fn the_manual_pages_are_what_the_program_writes() {
    for (language, path) in [("en", "man/tartip.1"), ("ru", "man/ru/tartip.1"), ("ky", "man/ky/tartip.1")] {
        let program =
            Command::new(env!("CARGO_BIN_EXE_tartip")).args(["man", "--lang", language]).output().unwrap();
        assert!(program.status.success());
        let written = String::from_utf8(program.stdout).unwrap();
        assert!(written.contains(".TH TARTIP 1"), "{language}");
        assert!(written == text(path), "{path} is old: cargo run -- man --lang {language} > {path}");
    }
}
