//! One job a file: none is long, and most are short.

use super::sources::{files, has_ending, none, root};

const LIMIT: usize = 400;
const MEDIAN: usize = 150;

fn lengths(folder: &str) -> Vec<(usize, String)> {
    let mut lengths: Vec<_> = files()
        .into_iter()
        .filter(|path| path.starts_with(folder) && has_ending(path, "rs"))
        .map(|path| (std::fs::read_to_string(root().join(&path)).unwrap().lines().count(), path))
        .collect();
    lengths.sort();
    lengths
}

#[test]
fn no_file_is_long() {
    let all = ["src/", "tests/", "benches/"].into_iter().flat_map(lengths);
    let long = all.filter(|(lines, _)| *lines > LIMIT);
    none(&long.map(|(lines, path)| format!("{path}: {lines} lines")).collect::<Vec<_>>());
}

#[test]
fn most_files_are_short() {
    let lengths = lengths("src/");
    let median = lengths[lengths.len() / 2].0;
    assert!(median <= MEDIAN, "the median file of src has {median} lines");
}

#[test]
fn the_way_in_is_short() {
    let lines = lengths("src/main.rs")[0].0;
    assert!(lines < 60, "main.rs has {lines} lines");
}
