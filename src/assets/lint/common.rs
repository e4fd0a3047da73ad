//! What every kind of file has.

use crate::assets::Problem;
use crate::assets::document::{Step, at};
use crate::domain::form::ReasonText;
use crate::domain::{Localized, Verified};

use super::report::{Report, always};

/// The head of a file.
pub(super) fn head(
    report: &mut Report<'_>,
    id: &str,
    [edition, source]: [&str; 2],
    verified: &Verified,
    title: &Localized,
) {
    report.id(at!["id"], id);
    report.text(at!["edition"], edition);
    report.text(at!["source"], source);
    report.localized(at!["title"], title);
    if let Verified::Yes(verification) = verified {
        report.text(at!["verified", "by"], &verification.by);
        report.text(at!["verified", "act"], &verification.act);
    }
}

/// A list of named texts: ids of the right shape, each once, in every language.
pub(super) fn named(report: &mut Report<'_>, way: &[Step<'_>], texts: &[ReasonText]) {
    for (entry, text) in texts.iter().enumerate() {
        report.id(&joined(way, at![entry, "id"]), &text.id);
        report.localized(&joined(way, at![entry, "label"]), &text.label);
    }
    let ids: Vec<&str> = texts.iter().map(|text| text.id.as_str()).collect();
    report.unique(way, "id", &ids, always);
}

/// Options are numbered 1, 2, 3 in their order.
pub(super) fn numbers(report: &mut Report<'_>, way: &[Step<'_>], numbers: &[u16]) {
    for (entry, number) in numbers.iter().enumerate() {
        let expected = entry + 1;
        report.wrong_unless(
            usize::from(*number) == expected,
            &joined(way, at![entry, "number"]),
            Problem::OptionNumber { expected },
        );
    }
}

/// A way that goes on.
pub(super) fn joined<'s>(way: &[Step<'s>], on: &[Step<'s>]) -> Vec<Step<'s>> {
    way.iter().chain(on).copied().collect()
}
