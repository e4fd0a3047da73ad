//! The list of sums against the files, both ways.

use std::collections::BTreeMap;

use super::Finding;
use crate::exchange::bundle::{SIGNATURE, SUMS, Unpacked};

/// Compares the list with the files.
pub fn check(files: &[Unpacked]) -> Vec<Finding> {
    let Some(bytes) = files.iter().find(|file| file.name == SUMS).and_then(|file| file.bytes.as_deref())
    else {
        return vec![Finding::Missing { file: SUMS.to_owned() }];
    };
    let listed = match read(bytes) {
        Ok(listed) => listed,
        Err(line) => return vec![Finding::SumsLine { line }],
    };
    let covered = files.iter().filter(|file| ![SUMS, SIGNATURE].contains(&file.name.as_str()));
    let wrong = covered.filter_map(|file| {
        let name = || file.name.clone();
        let Some(sum) = listed.get(file.name.as_str()) else {
            return Some(Finding::Unlisted { file: name() });
        };
        if *sum == file.sha256 {
            return None;
        }
        let other = listed.iter().find(|(_, sum)| **sum == file.sha256);
        Some(match other {
            Some((other, _)) => Finding::Exchanged { file: name(), other: (*other).to_owned() },
            None => Finding::Sum { file: name() },
        })
    });
    let missing = listed.keys().filter(|name| !files.iter().any(|file| file.name == **name));
    wrong.chain(missing.map(|name| Finding::Missing { file: (*name).to_owned() })).collect()
}

/// Reads `SUM  NAME` on each line; tells the first line that is anything else, names a file again, or names the list
/// itself or its signature, of which it cannot know the sum.
fn read(bytes: &[u8]) -> Result<BTreeMap<&str, &str>, usize> {
    let valid = bytes.utf8_chunks().next().map_or("", |chunk| chunk.valid());
    if valid.len() < bytes.len() {
        return Err(valid.lines().count().max(1));
    }
    let mut sums = BTreeMap::new();
    // Not `lines`, which forgives a carriage return: `sha256sum` takes it for a part of the name.
    for (place, line) in valid.split_terminator('\n').enumerate() {
        let (sum, name) = line.split_once("  ").ok_or(place + 1)?;
        let digits = sum.len() == 64 && sum.bytes().all(|b| matches!(b, b'0'..=b'9' | b'a'..=b'f'));
        let of_itself = [SUMS, SIGNATURE].contains(&name);
        if !digits || of_itself || name.ends_with('\r') || sums.insert(name, sum).is_some() {
            return Err(place + 1);
        }
    }
    Ok(sums)
}
