//! The files of a bundle against what follows from its facts.
//!
//! Members are named in a protocol and only committed to in the facts, so their names cannot be compared.

use serde_json::Value;

use super::Finding;
use super::bundle::is_frame;
use crate::domain::{Day, papers};
use crate::exchange::bundle::{Unpacked, sum};
use crate::exchange::protocol::{ProtocolFile, Stands};
use crate::run::export::Holds;
use crate::run::export::bundle::Plan;
use crate::text::check_words;

/// Larger files are compared as a whole.
const READ: usize = 1 << 20;

/// Compares every file; `program` is the version that says to have written them.
pub fn files(plan: &Plan, files: &[Unpacked], program: &str) -> Vec<Finding> {
    let mut found = Vec::new();
    let mut pages = 0;
    for planned in plan.files() {
        let Some(file) = files.iter().find(|file| file.name == planned.name) else {
            found.push(Finding::Dropped { file: planned.name.clone() });
            continue;
        };
        match &planned.holds {
            Holds::Page(_) => pages += 1,
            Holds::Bytes(expected) if sum(expected) == file.sha256 => {}
            Holds::Bytes(expected) => found.extend(difference(file, expected, program)),
        }
    }
    let known = |name: &str| is_frame(name) || plan.files().iter().any(|planned| planned.name == name);
    let added = files.iter().filter(|file| !known(&file.name));
    found.extend(added.map(|file| Finding::Added { file: file.name.clone() }));
    if pages > 0 {
        found.push(Finding::Pages { count: pages });
    }
    found
}

/// Where a file is not as it follows from the facts; `None` where it is after all.
fn difference(file: &Unpacked, expected: &[u8], program: &str) -> Option<Finding> {
    let name = || file.name.clone();
    let there = file.bytes.as_deref().filter(|bytes| bytes.len() <= READ);
    let Some(there) = there else { return Some(Finding::DiffersWhole { file: name() }) };
    if file.name.rsplit('.').next() == Some("csv") {
        return Some(in_table(&file.name, there, expected));
    }
    let expected = as_written(there, expected, program);
    if expected == there {
        return None;
    }
    let found: Value = match serde_json::from_slice(there) {
        Ok(found) => found,
        Err(error) => return Some(Finding::Malformed { file: name(), line: error.line() }),
    };
    let follows: Value = serde_json::from_slice(&expected).ok()?;
    Some(match first(&found, &follows, String::new()) {
        Some((place, found, facts)) => Finding::Differs { file: name(), place, found, facts },
        None => Finding::DiffersWhole { file: name() },
    })
}

/// What is expected, with what the facts do not tell taken from the file: names of members, and the program's version.
fn as_written(there: &[u8], expected: &[u8], program: &str) -> Vec<u8> {
    let this = format!("\"program\": \"{}\"", env!("CARGO_PKG_VERSION"));
    let expected =
        String::from_utf8_lossy(expected).replacen(&this, &format!("\"program\": {}", quoted(program)), 1);
    let named = || {
        let found: ProtocolFile = serde_json::from_slice(there).ok()?;
        let mut follows: ProtocolFile = serde_json::from_str(&expected).ok()?;
        for (line, found) in follows.signatures.iter_mut().zip(&found.signatures) {
            line.name.clone_from(&found.name);
        }
        follows.to_json().ok()
    };
    named().unwrap_or_else(|| expected.into_bytes())
}

fn quoted(text: &str) -> String {
    Value::from(text).to_string()
}

/// The first place at which two values differ, with what stands in each.
fn first(found: &Value, facts: &Value, place: String) -> Option<(String, String, String)> {
    match (found, facts) {
        _ if found == facts => None,
        (Value::Object(mine), Value::Object(theirs)) => {
            let keys = theirs.keys().chain(mine.keys().filter(|key| !theirs.contains_key(*key)));
            let (mine, theirs) = (|key: &str| mine.get(key), |key: &str| theirs.get(key));
            let differ = |key: &String| member(mine(key), theirs(key), format!("{place}/{key}"));
            keys.into_iter().find_map(differ)
        }
        (Value::Array(mine), Value::Array(theirs)) => (0..mine.len().max(theirs.len()))
            .find_map(|at| member(mine.get(at), theirs.get(at), format!("{place}/{at}"))),
        _ => Some((place, found.to_string(), facts.to_string())),
    }
}

fn member(found: Option<&Value>, facts: Option<&Value>, place: String) -> Option<(String, String, String)> {
    match (found, facts) {
        (Some(found), Some(facts)) => first(found, facts, place),
        (None, None) => None,
        _ => {
            let said = |value: Option<&Value>| value.map_or_else(String::new, ToString::to_string);
            Some((place, said(found), said(facts)))
        }
    }
}

/// The first cell at which two tables differ, as `LINE:COLUMN`.
fn in_table(name: &str, found: &[u8], facts: &[u8]) -> Finding {
    let [found, facts] = [found, facts].map(String::from_utf8_lossy);
    let (mut mine, mut theirs) = (found.split('\n'), facts.split('\n'));
    let header: Vec<&str> = facts.lines().next().unwrap_or_default().split(';').collect();
    for line in 1.. {
        let (one, other) = (mine.next(), theirs.next());
        if one.is_none() && other.is_none() {
            break;
        }
        if one == other {
            continue;
        }
        let cells = |line: Option<&str>| -> Vec<String> {
            line.unwrap_or_default().split(';').map(ToOwned::to_owned).collect()
        };
        let (one, other) = (cells(one), cells(other));
        let at = (0..one.len().max(other.len())).find(|at| one.get(*at) != other.get(*at)).unwrap_or(0);
        let column = header.get(at).map_or("", |column| column.trim_matches(['\u{feff}', '\r']));
        let cell = |cells: &[String]| cells.get(at).map(|cell| cell.trim().to_owned()).unwrap_or_default();
        return Finding::Differs {
            file: name.to_owned(),
            place: format!("{line}:{column}"),
            found: cell(&one),
            facts: cell(&other),
        };
    }
    Finding::DiffersWhole { file: name.to_owned() }
}

/// What the facts say of each contest: how its protocol stands, which versions were before, which rules do not hold.
pub fn contests(day: &Day) -> Vec<Finding> {
    let mut found = Vec::new();
    for contest in day.contest_ids() {
        let Some(protocol) = day.contest(contest).and_then(|state| state.protocol()) else { continue };
        let Some(standing) = day.standing(contest) else { continue };
        let drafted = &protocol.drafted;
        found.push(Finding::Contest {
            contest: contest.to_owned(),
            version: drafted.version,
            draft: drafted.draft,
            standing: Stands::from(standing),
            words: check_words(&drafted.fingerprint).join(" "),
        });
        for link in papers::chain(day, contest) {
            let Some((_, reason, at)) = &link.protocol.reopened else { continue };
            found.push(Finding::Reopened {
                contest: contest.to_owned(),
                version: link.protocol.drafted.version,
                at: at.local(day.offset()).map_or_else(String::new, |at| at.format("%H:%M").to_string()),
                reason: reason.clone(),
            });
        }
        let broken = day.findings_of(contest, drafted.cells.clone()).broken;
        if !broken.is_empty() {
            let open = broken.iter().filter(|finding| papers::explanation(day, contest, finding).is_none());
            let unexplained = open.count();
            found.push(Finding::Rules { contest: contest.to_owned(), broken: broken.len(), unexplained });
        }
    }
    found
}
