//! A book: its rows, its chain and its fold.

use std::path::Path;

use super::facts::{drafts, head, why};
use super::{Checked, Finding, Given, signature};
use crate::exchange::canonical::Folded;
use crate::store::{self, StoreError, hex};

/// Checks a book; fails where the file is none that can be read.
pub fn check(file: &Path, given: &Given) -> Result<Checked, StoreError> {
    let mut folded = Folded::default();
    let report = store::verify(file, |fact| folded.push(fact))?;
    let mut checked = Checked::new(file);
    let found = &mut checked.findings;
    if report.practice {
        found.push(Finding::Practice);
    }
    let drafts = drafts(&folded);
    let holds = report.first_wrong.is_none() && drafts.is_empty();
    if let Some(wrong) = report.first_wrong {
        found.push(Finding::Row { row: wrong.seq, why: why(wrong.why) });
    } else if let Some(wrong) = drafts.into_iter().next() {
        found.push(wrong);
    } else {
        found.push(Finding::Whole { facts: report.rows() });
        if report.forgotten > 0 {
            found.push(Finding::Forgotten { count: report.forgotten });
        }
        found.push(Finding::Head { head: hex(&report.head()) });
        found.extend(given.head.as_ref().map(|printed| head(&report, folded.day.as_ref(), printed)));
        if let (Some(day), Some(key)) = (&folded.day, &given.key) {
            found.push(signature::of_book(day, key));
        }
        let verdict = Finding::verdict_of_book(found);
        found.push(verdict);
    }
    Ok(Checked { report: Some(report), day: folded.day, holds, ..checked })
}
