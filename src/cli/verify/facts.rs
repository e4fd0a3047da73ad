//! What books and bundles have in common: rows, drafts, heads.

use super::Finding;
use super::printed::Printed;
use crate::domain::{Day, Localized};
use crate::exchange::canonical::Folded;
use crate::store::{Report, Why};

/// The most drafts that are named.
const DRAFTS: usize = 10;

/// The first drafts that do not follow from the facts before them.
pub fn drafts(folded: &Folded) -> Vec<Finding> {
    let wrong = folded.drafts.iter().filter(|draft| !draft.holds);
    wrong.map(|draft| Finding::Draft { row: draft.at.to_string() }).take(DRAFTS).collect()
}

/// A printed head against the rows; whoever took the fingerprint of a protocol for one is told so.
pub fn head(report: &Report, day: Option<&Day>, printed: &Printed) -> Finding {
    match printed {
        Printed::Digits(digits) | Printed::Sheet(digits) if report.head_is(digits) => Finding::HeadEqual,
        Printed::Digits(digits) => report
            .row_of_head(digits)
            .map(|row| Finding::HeadEarlier { row })
            .or_else(|| of_protocol(day?, digits))
            .unwrap_or(Finding::HeadOther),
        Printed::Sheet(digits) => {
            report.row_of_head(digits).map_or(Finding::HeadOther, |row| Finding::HeadEarlier { row })
        }
        Printed::Words(digits) => report
            .row_that_begins(digits)
            .map(|row| Finding::WordsAgree { row })
            .or_else(|| of_protocol(day?, digits))
            .unwrap_or(Finding::WordsOther),
    }
}

/// The draft or version whose fingerprint begins with these digits.
fn of_protocol(day: &Day, digits: &str) -> Option<Finding> {
    day.contest_ids().find_map(|contest| {
        let protocols = day.contest(contest)?.protocols.iter();
        let drafted = &protocols.rev().find(|known| known.drafted.fingerprint.starts_with(digits))?.drafted;
        let (title, contest) = (title(day, contest), contest.to_owned());
        Some(Finding::HeadOfProtocol { contest, title, version: drafted.version, draft: drafted.draft })
    })
}

/// The name of a contest.
pub fn title(day: &Day, contest: &str) -> Localized {
    day.opened.rulebook.contest(contest).map(|spec| spec.title.clone()).unwrap_or_default()
}

/// The word for what is wrong with a row.
pub fn why(why: Why) -> &'static str {
    match why {
        Why::Missing => "missing",
        Why::Damaged => "damaged",
        Why::Form => "form",
        Why::Hash => "hash",
        Why::Book => "book",
        Why::Place => "place",
        Why::Link => "link",
        Why::Opening => "opening",
        Why::Practice => "practice",
        Why::Hour => "hour",
        Why::Private => "private",
        Why::Body => "body",
    }
}
