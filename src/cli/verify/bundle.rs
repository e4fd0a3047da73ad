//! A bundle: its zip, its sums, its signature, its facts, and everything in it that follows from these.

use std::fs::File;
use std::path::Path;

use chrono::NaiveDate;
use serde::Deserialize;

use super::against::Compared;
use super::facts::{drafts, head, why};
use super::{Checked, Finding, Given, contests, signature, sums};
use crate::domain::Day;
use crate::exchange::PROGRAM;
use crate::exchange::bundle::{self, FACTS, HEAD, Head, Origin, ReadError, SIGNATURE, SUMS, Unpacked};
use crate::exchange::canonical::Folded;
use crate::run::export::PRACTICE;
use crate::run::export::bundle::{Plan, base, origin};
use crate::store::{Report, Row, hex, verify_lines};

/// A date as it stands in a name.
const DATE: &str = "2027-01-24";
/// More contests, rows of one, or things on a page than any precinct has: what would follow from them is not made.
const CONTESTS: usize = 50;
const ROWS: usize = 1000;
const THINGS: usize = 4000;

/// The longest version of a program.
const VERSION: usize = 40;

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
    let Some(facts) = facts else {
        found.extend(signature::of_bundle(&files, None, given));
        found.push(Finding::Refused);
        return Ok(checked);
    };
    let (report, folded, last) = follow(&facts);
    if report.practice {
        found.insert(0, Finding::Practice);
    }
    let wrong_row = report.first_wrong.map(|wrong| Finding::Row { row: wrong.seq, why: why(wrong.why) });
    let whole = wrong_row.is_none();
    found.extend(wrong_row);
    let drafts = drafts(&folded);
    let holds = whole && drafts.is_empty();
    found.extend(drafts);
    // Of facts that are not whole nothing follows.
    let day = folded.day.as_ref().filter(|_| whole);
    found.extend(signature::of_bundle(&files, day, given));
    if let (Some(day), Some(last)) = (day, last) {
        let program = program(&files).unwrap_or_else(|| PROGRAM.to_owned());
        of_plan(found, day, &origin(&last, &program), facts, &files, file);
        found.push(Finding::Head { head: hex(&report.head()) });
        found.extend(given.head.as_ref().map(|printed| head(&report, Some(day), printed)));
    }
    conclude(found, &report, files.len());
    Ok(Checked { report: Some(report), day: folded.day, holds, ..checked })
}

/// Checks and folds the facts; keeps no more of the rows than the last.
fn follow(facts: &[u8]) -> (Report, Folded, Option<Row>) {
    let (mut folded, mut last) = (Folded::default(), None);
    let report = verify_lines(facts, |row, fact| {
        folded.push(fact);
        last = Some(row);
    });
    (report, folded, last)
}

/// What follows from the facts, against what is there. The facts themselves are dropped before anything else is made.
fn of_plan(
    found: &mut Vec<Finding>,
    day: &Day,
    origin: &Origin,
    facts: Vec<u8>,
    files: &[Unpacked],
    file: &Path,
) {
    let head = Head::of(day, origin, |_| None);
    found.push(Finding::States {
        precinct: head.precinct,
        date: head.date,
        facts: head.stated.facts as u64,
        at: head.stated.at,
        program: head.program,
    });
    let other = origin.program != PROGRAM;
    if other {
        found.push(Finding::OtherProgram { program: origin.program.clone(), this: PROGRAM.to_owned() });
    }
    if is_beyond(day) {
        found.push(Finding::Beyond);
        return;
    }
    found.extend(contests::check(day));
    let mut compared = Compared::new(files, other, &base(day), day);
    compared.events(day, origin, &facts);
    drop(facts);
    let plan = Plan::of(day, origin, |planned| {
        compared.planned(&planned);
        // One after the other: pages together are larger than all else.
        None
    });
    found.extend(name(file, &plan.name, day.opened.practice));
    found.extend(compared.finish());
}

/// Whether a day states more than any precinct has: pages of it would need more memory than a check may take.
fn is_beyond(day: &Day) -> bool {
    let contests = day.contest_ids().count();
    let things = [
        day.boxes.len(),
        day.acts.len(),
        day.complaints.len(),
        day.decisions.len(),
        day.incidents.len(),
        day.let_pass.len(),
        day.restated.len(),
        day.stock.packs.len(),
        day.outside.trips.len(),
        day.phases.len(),
    ];
    contests > CONTESTS
        || things.into_iter().sum::<usize>() > THINGS
        || day.contest_ids().any(|contest| day.rows(contest).len() > ROWS)
}

/// The program that says to have written a bundle; `None` where what it says is no version of any.
fn program(files: &[Unpacked]) -> Option<String> {
    #[derive(Deserialize)]
    struct Said {
        program: String,
    }
    let head = files.iter().find(|file| file.name == HEAD)?.bytes.as_deref()?;
    let Said { program } = serde_json::from_slice(head).ok()?;
    let plain = |sign: char| sign.is_ascii_alphanumeric() || ['.', '-', '+'].contains(&sign);
    (!program.is_empty() && program.len() <= VERSION && program.chars().all(plain)).then_some(program)
}

/// The name of the file against the one under which it was written.
///
/// Whoever fetches a file twice has ` (1)` in its name: a beginning that is right is enough. Programs that pass on files
/// give them names of their own; these claim nothing, so the content alone says what it is.
fn name(file: &Path, expected: &str, practice: bool) -> Option<Finding> {
    let name = file.file_name()?.to_string_lossy();
    let (stem, counted) = expected.rsplit_once("-bundle")?;
    let digits = |text: &str| text.chars().take_while(char::is_ascii_digit).collect::<String>();
    if let Some(after) = name.strip_prefix(stem) {
        // The largest number is the latest bundle: an older one must not bear it.
        let said = after.strip_prefix("-bundle-").map(digits).filter(|said| !said.is_empty());
        let other = said.is_some_and(|said| said != digits(counted.trim_start_matches('-')));
        return other.then(|| Finding::NameOther { expected: expected.to_owned() });
    }
    let expected = expected.to_owned();
    if !claims(&name) {
        return Some(Finding::Renamed { expected });
    }
    let hidden = practice && !name.contains(PRACTICE.trim_end_matches('-'));
    Some(if hidden { Finding::PracticeHidden { expected } } else { Finding::NameOther { expected } })
}

/// Whether a name says of itself to be that of a bundle, or of a precinct and its day.
fn claims(name: &str) -> bool {
    let plain = name.split(|sign: char| !sign.is_ascii_digit() && sign != '-').next().unwrap_or_default();
    let plain = plain.trim_end_matches('-');
    let parts = plain.len().checked_sub(DATE.len()).and_then(|at| plain.split_at_checked(at));
    let dated = parts.is_some_and(|(precinct, date)| {
        !precinct.is_empty() && NaiveDate::parse_from_str(date, "%Y-%m-%d").is_ok()
    });
    dated || name.contains("-bundle") || name.starts_with(PRACTICE)
}

/// Says in the end what all of it comes to.
fn conclude(found: &mut Vec<Finding>, report: &Report, files: usize) {
    use super::Level::Wrong;
    if found.iter().any(|finding| finding.level() == Wrong) {
        found.push(Finding::Refused);
        return;
    }
    found.push(Finding::Whole { facts: report.rows() });
    found.push(if Finding::lacks(found) {
        Finding::FilesListed { files }
    } else {
        Finding::FilesWhole { files }
    });
    let verdict = Finding::verdict(found);
    found.push(verdict);
}

/// Whether a name is of the frame of a bundle rather than of what follows from its facts.
pub fn is_frame(name: &str) -> bool {
    [FACTS, SUMS, SIGNATURE].contains(&name)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::assets::load_rulebook;
    use crate::domain::day::PhaseStart;
    use crate::domain::{Moment, Phase};

    #[test]
    fn a_name_that_some_program_gave_claims_nothing() {
        for name in ["signed102.zip", "document.zip", "2027-01-24_13-20.zip", "24-01-2027.zip", "1.zip", ""] {
            assert!(!claims(name), "{name}");
        }
        for name in ["9001-2027-01-24.zip", "9001-2027-01-24-bundle.zip", "PRACTICE-1.zip", "a-bundle-4.zip"]
        {
            assert!(claims(name), "{name}");
        }
    }

    #[test]
    fn a_day_of_more_than_any_precinct_has_is_beyond() {
        let blank = || Day::of_rulebook(load_rulebook("practice-two-contests").unwrap()).unwrap();
        let mut day = blank();
        assert!(!is_beyond(&day));
        let spec = day.opened.rulebook.profile.contests.first().unwrap().clone();
        day.opened.rulebook.profile.contests.resize(CONTESTS + 1, spec);
        assert!(is_beyond(&day));
        let mut day = blank();
        let start =
            PhaseStart { phase: Phase::Voting, at: Moment(0), open: Vec::new(), reason: String::new() };
        day.phases.resize(THINGS + 1, start);
        assert!(is_beyond(&day));
        let mut day = blank();
        let form = day.opened.rulebook.forms.first_mut().unwrap();
        let line = form.lines.first().unwrap().clone();
        form.lines.resize(ROWS + 1, line);
        assert!(is_beyond(&day));
    }

    #[test]
    fn a_practice_bundle_under_a_name_of_its_own_is_told_and_not_refused() {
        let expected = "PRACTICE-9001-2027-01-24-bundle-4.zip";
        let of = |given: &str| name(Path::new(given), expected, true);
        let renamed = |finding: Option<Finding>| matches!(finding, Some(Finding::Renamed { .. }));
        assert!(renamed(of("signed102.zip")) && renamed(of("file.zip")));
        assert!(matches!(of("9001-2027-01-24-bundle-4.zip"), Some(Finding::PracticeHidden { .. })));
        assert!(matches!(of("PRACTICE-9002-2027-01-24-bundle-4.zip"), Some(Finding::NameOther { .. })));
        assert_eq!(of("PRACTICE-9001-2027-01-24-bundle-4 (1).zip"), None);
        assert_eq!(of("PRACTICE-9001-2027-01-24-bundle.zip"), None, "it says no number");
        for later in ["-bundle-9999.zip", "-bundle-40.zip", "-bundle-41 (1).zip"] {
            let found = of(&format!("PRACTICE-9001-2027-01-24{later}"));
            assert!(matches!(found, Some(Finding::NameOther { .. })), "{later}");
        }
    }
}
