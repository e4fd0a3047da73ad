//! Where a file is not as it follows from the facts.
//!
//! Members are named in a protocol and only committed to in the facts, so their names cannot be compared.

use std::collections::BTreeSet;

use serde_json::Value;

use super::Finding;
use super::once::Once;
use crate::exchange::bundle::{HEAD, Unpacked};
use crate::exchange::csv::{self, MOST_CELLS};
use crate::exchange::protocol::ProtocolFile;
use crate::text::sanitize;

/// What the head of a bundle says in every version of the program.
const HEAD_SAYS: [&str; 8] =
    ["/schema", "/book", "/practice", "/precinct", "/date", "/stated/facts", "/head", "/key"];
/// What it says of each contest.
const CONTEST_SAYS: [&str; 6] = ["id", "standing", "version", "draft", "fingerprint", "files"];
/// What a protocol's file says in every version of the program: the fingerprint covers the content.
const PROTOCOL_SAYS: [&str; 4] = ["/content", "/fingerprint", "/standing", "/stated/facts"];
/// The most letters of a value that differs.
const MOST_SAID: usize = 200;
/// Columns that another version may spell otherwise: figures in words.
const WORDS: &str = "words_";

/// Compares a file of this version of the program; `None` where only names differ.
pub fn by_this(file: &Unpacked, follows: &[u8]) -> Option<Finding> {
    let Some(there) = file.bytes.as_deref() else { return Some(whole(file)) };
    if is_table(file) {
        return Some(in_table(file, there, follows, |_| true).unwrap_or_else(|| whole(file)));
    }
    let follows = with_names(there, follows);
    if follows == there {
        return None;
    }
    let (found, follows) = match (read(there), serde_json::from_slice(&follows)) {
        (Ok(found), Ok(follows)) => (found, follows),
        (Err(line), _) => return Some(Finding::Malformed { file: file.name.clone(), line }),
        (_, Err(_)) => return Some(whole(file)),
    };
    Some(first(&found, &follows, String::new()).map_or_else(|| whole(file), |place| place.in_file(file)))
}

/// Compares what a file states in every version of the program, and says that the rest was not compared; `None` where only
/// names differ.
pub fn by_other(file: &Unpacked, follows: &[u8]) -> Option<Finding> {
    let Some(there) = file.bytes.as_deref() else { return Some(whole(file)) };
    let in_part = || Finding::ComparedInPart { file: file.name.clone() };
    if is_table(file) {
        let spelled = |column: &str| !column.starts_with(WORDS);
        return Some(in_table(file, there, follows, spelled).unwrap_or_else(in_part));
    }
    let follows = with_names(there, follows);
    if follows == there {
        return None;
    }
    let (found, follows) = match (read(there), serde_json::from_slice::<Value>(&follows)) {
        (Ok(found), Ok(follows)) => (found, follows),
        (Err(line), _) => return Some(Finding::Malformed { file: file.name.clone(), line }),
        (_, Err(_)) => return Some(whole(file)),
    };
    let differ = |place: String| member(found.pointer(&place), follows.pointer(&place), place);
    let differs = if file.name == HEAD {
        let contests =
            |value: &Value| value.pointer("/contests").and_then(Value::as_array).map_or(0, Vec::len);
        let all = 0..contests(&found).max(contests(&follows));
        let of_contest = |at| CONTEST_SAYS.iter().map(move |says| format!("/contests/{at}/{says}"));
        HEAD_SAYS.iter().map(ToString::to_string).chain(all.flat_map(of_contest)).find_map(differ)
    } else {
        PROTOCOL_SAYS.iter().map(ToString::to_string).find_map(differ)
    };
    Some(differs.map_or_else(in_part, |place| place.in_file(file)))
}

fn whole(file: &Unpacked) -> Finding {
    Finding::DiffersWhole { file: file.name.clone() }
}

fn is_table(file: &Unpacked) -> bool {
    file.name.rsplit('.').next() == Some("csv")
}

/// Reads a file; fails with the line from which on it cannot be read.
fn read(there: &[u8]) -> Result<Value, usize> {
    serde_json::from_slice::<Once>(there).map(|once| once.0).map_err(|error| error.line())
}

/// What follows from the facts, with what they do not tell taken from the file: names of members.
fn with_names(there: &[u8], follows: &[u8]) -> Vec<u8> {
    let named = || {
        let found: ProtocolFile = serde_json::from_slice(there).ok()?;
        let mut follows: ProtocolFile = serde_json::from_slice(follows).ok()?;
        for (line, found) in follows.signatures.iter_mut().zip(&found.signatures) {
            line.name.clone_from(&found.name);
        }
        follows.to_json().ok()
    };
    named().unwrap_or_else(|| follows.to_owned())
}

/// A place, with what stands there and what stands there by the facts.
struct Difference {
    place: String,
    found: String,
    facts: String,
}

impl Difference {
    fn in_file(self, file: &Unpacked) -> Finding {
        let Self { place, found, facts } = self;
        let [found, facts] = [found, facts].map(|text| sanitize(&text, MOST_SAID));
        Finding::Differs { file: file.name.clone(), place, found, facts }
    }
}

/// The first place at which two values differ.
fn first(found: &Value, facts: &Value, place: String) -> Option<Difference> {
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
        _ => Some(Difference { place, found: found.to_string(), facts: facts.to_string() }),
    }
}

fn member(found: Option<&Value>, facts: Option<&Value>, place: String) -> Option<Difference> {
    match (found, facts) {
        (Some(found), Some(facts)) => first(found, facts, place),
        (None, None) => None,
        _ => {
            let said = |value: Option<&Value>| value.map_or_else(String::new, ToString::to_string);
            Some(Difference { place, found: said(found), facts: said(facts) })
        }
    }
}

/// The first cell at which two tables differ, as `LINE:COLUMN`, among the columns that are to be compared.
fn in_table(
    file: &Unpacked,
    there: &[u8],
    follows: &[u8],
    compares: impl Fn(&str) -> bool,
) -> Option<Finding> {
    let (mut mine, mut theirs) = (csv::rows(there), csv::rows(follows));
    let (header, wanted) = (mine.next().unwrap_or_default(), theirs.next().unwrap_or_default());
    // Whoever reads the table by a name that stands twice may read the other one.
    let mut names = BTreeSet::new();
    if header.len() > MOST_CELLS || !header.iter().all(|name| names.insert(name.trim())) {
        return Some(Finding::Malformed { file: file.name.clone(), line: 1 });
    }
    let differs = |line: usize, column: &str, found: &str, facts: &str| {
        let place = format!("{line}:{column}");
        Difference { place, found: found.to_owned(), facts: facts.to_owned() }.in_file(file)
    };
    let mut columns = Vec::new();
    for (place, name) in wanted.iter().enumerate().filter(|(_, name)| compares(name)) {
        let Some(here) = header.iter().position(|known| known == name) else {
            return Some(differs(1, name, "", name));
        };
        columns.push((name.as_str(), here, place));
    }
    for line in 2.. {
        let (one, other) = (mine.next(), theirs.next());
        if one.is_none() && other.is_none() {
            break;
        }
        if one.as_ref().is_some_and(|row| row.len() > header.len()) {
            return Some(Finding::Malformed { file: file.name.clone(), line });
        }
        let cell = |row: &Option<Vec<String>>, at: usize| {
            row.as_ref().and_then(|row| row.get(at)).cloned().unwrap_or_default()
        };
        for (name, here, there) in &columns {
            let (found, facts) = (cell(&one, *here), cell(&other, *there));
            if found != facts {
                return Some(differs(line, name, &found, &facts));
            }
        }
        if one.is_none() != other.is_none() {
            return Some(whole(file));
        }
    }
    None
}
