//! A bundle: its zip, its sums, its signature, its facts, and everything in it that follows from these.

use std::fs::File;
use std::path::Path;

use super::facts::{drafts, head, why};
use super::{Checked, Finding, Given, against, signature, sums};
use crate::exchange::bundle::{self, FACTS, HEAD, Head, ReadError, SIGNATURE, SUMS, Unpacked};
use crate::exchange::canonical::Folded;
use crate::run::export::bundle::Plan;
use crate::run::export::{Holds, PRACTICE};
use crate::store::{Report, Row, hex, verify_lines};

/// Checks a bundle; fails where it is no zip of the shape that a bundle has.
pub fn check(file: &Path, given: &Given) -> Result<Checked, ReadError> {
    let mut files = bundle::read(File::open(file)?)?;
    let mut checked = Checked::new(file);
    let found = &mut checked.findings;
    for name in [HEAD, FACTS].into_iter().filter(|name| !files.iter().any(|file| file.name == *name)) {
        found.push(Finding::Missing { file: name.to_owned() });
    }
    for finding in sums::check(&files) {
        if !found.contains(&finding) {
            found.push(finding);
        }
    }
    let facts = files.iter_mut().find(|file| file.name == FACTS).and_then(|file| file.bytes.take());
    let Some((report, folded, rows)) = facts.map(|facts| follow(&facts)) else {
        found.extend(signature::of_bundle(&files, None, given));
        found.push(Finding::Refused);
        return Ok(checked);
    };
    if report.practice {
        found.insert(0, Finding::Practice);
    }
    let wrong_row = report.first_wrong.map(|wrong| Finding::Row { row: wrong.seq, why: why(wrong.why) });
    let whole = wrong_row.is_none();
    found.extend(wrong_row);
    found.extend(drafts(&folded));
    // Of facts that are not whole nothing follows.
    let day = folded.day.as_ref().filter(|_| whole);
    found.extend(signature::of_bundle(&files, day, given));
    if let Some(plan) = day.and_then(|day| Plan::of(day, rows)) {
        of_plan(found, &plan, &files, file);
    }
    if let Some(day) = day {
        found.extend(against::contests(day));
        found.push(Finding::Head { head: hex(&report.head()) });
        found.extend(given.head.as_deref().map(|printed| head(&report, printed)));
    }
    conclude(found, &report, files.len());
    Ok(Checked { report: Some(report), day: folded.day, ..checked })
}

fn follow(facts: &[u8]) -> (Report, Folded, Vec<Row>) {
    let (mut folded, mut rows) = (Folded::default(), Vec::new());
    let report = verify_lines(facts, |row, fact| {
        folded.push(fact);
        rows.push(row);
    });
    (report, folded, rows)
}

/// What follows from the facts, against what is there.
fn of_plan(found: &mut Vec<Finding>, plan: &Plan, files: &[Unpacked], file: &Path) {
    let head = plan.files().iter().find_map(|planned| match &planned.holds {
        Holds::Bytes(bytes) if planned.name == HEAD => serde_json::from_slice::<Head>(bytes).ok(),
        _ => None,
    });
    let Some(head) = head else {
        // What cannot be held against the facts must not pass for whole.
        found.push(Finding::Missing { file: HEAD.to_owned() });
        return;
    };
    let program = program(files).unwrap_or_else(|| head.program.clone());
    found.push(Finding::States {
        precinct: head.precinct.clone(),
        date: head.date.clone(),
        facts: plan.facts,
        at: head.stated.at.clone(),
        program: program.clone(),
    });
    if program != head.program {
        found.push(Finding::OtherProgram { program: program.clone(), this: head.program.clone() });
    }
    found.extend(name(file, &plan.name, head.practice));
    found.extend(against::files(plan, files, &program));
}

/// The program that says to have written a bundle.
fn program(files: &[Unpacked]) -> Option<String> {
    let head = files.iter().find(|file| file.name == HEAD)?.bytes.as_deref()?;
    Some(serde_json::from_slice::<Head>(head).ok()?.program)
}

/// The name of the file against the one under which it was written.
///
/// Whoever fetches a file twice has ` (1)` in its name: a beginning that is right is enough.
fn name(file: &Path, expected: &str, practice: bool) -> Option<Finding> {
    let name = file.file_name()?.to_string_lossy();
    let (stem, _) = expected.rsplit_once("-bundle")?;
    if name.starts_with(stem) {
        return None;
    }
    let expected = expected.to_owned();
    if practice && !name.contains(PRACTICE.trim_end_matches('-')) {
        return Some(Finding::PracticeHidden { expected });
    }
    let tells = name.contains("-bundle") || name.starts_with(PRACTICE);
    Some(if tells { Finding::NameOther { expected } } else { Finding::Renamed { expected } })
}

/// Says in the end what all of it comes to.
fn conclude(found: &mut Vec<Finding>, report: &Report, files: usize) {
    use super::Level::Wrong;
    if found.iter().any(|finding| finding.level() == Wrong) {
        found.push(Finding::Refused);
        return;
    }
    found.push(Finding::Whole { facts: report.rows() });
    found.push(Finding::FilesWhole { files });
    let verdict = Finding::verdict(found);
    found.push(verdict);
}

/// Whether a name is of the frame of a bundle rather than of what follows from its facts.
pub fn is_frame(name: &str) -> bool {
    [FACTS, SUMS, SIGNATURE].contains(&name)
}
