//! What books and bundles have in common: rows, drafts, heads.

use super::Finding;
use crate::exchange::canonical::Folded;
use crate::store::{Report, Why};

/// Drafts that do not follow from the facts before them.
pub fn drafts(folded: &Folded) -> Vec<Finding> {
    let wrong = folded.drafts.iter().filter(|draft| !draft.holds);
    wrong.map(|draft| Finding::Draft { row: draft.at.to_string() }).collect()
}

/// A printed head against the rows.
pub fn head(report: &Report, printed: &str) -> Finding {
    if report.head_is(printed) {
        return Finding::HeadEqual;
    }
    report.row_of_head(printed).map_or(Finding::HeadOther, |row| Finding::HeadEarlier { row })
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
