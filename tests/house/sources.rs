//! The files of the repository.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use super::tokens::{Token, tokens};

/// A source of the program.
pub struct Source {
    /// Its path from the root, with `/`.
    pub path: String,
    /// The module that it is: `["store", "book"]`.
    pub module: Vec<String>,
    pub tokens: Vec<Token>,
}

impl Source {
    /// The room it stands in: a folder or file under `src`.
    pub fn room(&self) -> &str {
        self.module.first().map_or("lib", String::as_str)
    }

    /// Reads a source as if it stood in the repository.
    pub fn new(path: &str, text: &str) -> Self {
        let inner = path.trim_start_matches("src/").trim_end_matches(".rs");
        let mut module: Vec<String> = inner.split('/').map(str::to_owned).collect();
        match module.last().map(String::as_str) {
            Some("mod") => drop(module.pop()),
            Some("lib") if module.len() == 1 => module.clear(),
            _ => {}
        }
        Self { path: path.to_owned(), module, tokens: tokens(text) }
    }
}

pub fn root() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// Every source under `src`; tokens of files that are tests as a whole are marked so.
pub fn sources() -> Vec<Source> {
    let mut sources: Vec<Source> = files()
        .into_iter()
        .filter(|path| path.starts_with("src/") && has_ending(path, "rs"))
        .map(|path| Source::new(&path, &fs::read_to_string(root().join(&path)).unwrap()))
        .collect();
    mark_test_files(&mut sources);
    assert!(sources.len() > 100, "the sources were not found");
    sources
}

/// Marks the files that a `#[cfg(test)] mod name;` brings in, and those below them.
fn mark_test_files(sources: &mut [Source]) {
    let mut tests: BTreeSet<Vec<String>> = BTreeSet::new();
    for source in sources.iter() {
        for three in source.tokens.windows(3) {
            if let [keyword, name, end] = three
                && keyword.test
                && keyword.word() == Some("mod")
                && end.is(';')
            {
                let name = name.word().unwrap().to_owned();
                tests.insert(source.module.iter().cloned().chain([name]).collect());
            }
        }
    }
    for source in sources {
        if tests.iter().any(|test| source.module.starts_with(test)) {
            source.tokens.iter_mut().for_each(|token| token.test = true);
        }
    }
}

/// Every file that belongs to the repository, from its root: not what is built or hidden, but `.ci`.
pub fn files() -> Vec<String> {
    let mut files = Vec::new();
    walk(&root(), "", &mut files);
    files.sort();
    files
}

/// Whether a path has this ending, without its dot.
pub fn has_ending(path: &str, ending: &str) -> bool {
    path.rsplit_once('.').is_some_and(|(_, found)| found == ending)
}

fn walk(folder: &Path, prefix: &str, files: &mut Vec<String>) {
    for entry in fs::read_dir(folder).unwrap() {
        let entry = entry.unwrap();
        let name = entry.file_name().into_string().unwrap();
        let path = format!("{prefix}{name}");
        let hidden = name.starts_with('.') && name != ".ci";
        if entry.file_type().unwrap().is_dir() {
            if !hidden && path != "target" {
                walk(&entry.path(), &format!("{path}/"), files);
            }
        } else if !hidden {
            files.push(path);
        }
    }
}

/// Fails with every fault on a line of its own.
pub fn none(faults: &[String]) {
    assert!(faults.is_empty(), "{} faults\n{}", faults.len(), faults.join("\n"));
}
