//! The files of a paper of the registers.

use super::{Holds, PRACTICE, Pages, Planned, fit_for_a_name};
use crate::documents::{Document, plain};
use crate::domain::fact::Ref;
use crate::domain::{Day, Paper, copies};

/// Columns of a paper as plain text: what an A4 sheet takes in the font of a terminal.
const COLUMNS: usize = 80;

/// Plans a paper as PDF and as plain text; none where the day has not what it is about.
///
/// Papers are in Kyrgyz and Russian, whatever language the reader has chosen.
pub fn paper_files(day: &Day, paper: &Paper) -> Vec<Planned> {
    Pages::default().paper_files(day, paper)
}

pub(super) fn files_of(pages: Pages<'_>, day: &Day, paper: &Paper) -> Vec<Planned> {
    let page = page(pages, day, paper);
    page.map(|(stem, page)| files(&stem, page, !paper.is_public())).unwrap_or_default()
}

/// Plans the annex of a contest's protocol beside the files of that protocol, whose names begin so.
pub(super) fn annex_files(pages: Pages<'_>, day: &Day, contest: &str, protocol: &str) -> Vec<Planned> {
    let annex = pages.make(day, &Paper::Annex(contest.to_owned()));
    let stem = format!("{protocol}-annex{}", pages.ending());
    annex.map(|page| files(&stem, page, false)).unwrap_or_default()
}

pub(super) fn files(stem: &str, page: Document, private: bool) -> Vec<Planned> {
    let text = plain::render(&page, COLUMNS).into_bytes();
    vec![
        super::pages::page(format!("{stem}.pdf"), private, page),
        Planned { name: format!("{stem}.txt"), private, holds: Holds::Bytes(text) },
    ]
}

/// The name of a paper's files, without an ending, and its page.
pub(super) fn page(pages: Pages<'_>, day: &Day, paper: &Paper) -> Option<(String, Document)> {
    let stem = stem(day, paper)?;
    Some((format!("{stem}{}", pages.ending()), pages.make(day, paper)?))
}

/// `1234-complaint-3-receipt`: what the paper is about, by the number that it bears.
fn stem(day: &Day, paper: &Paper) -> Option<String> {
    let complaint = |of| day.complaint(of).map(|complaint| complaint.number);
    let name = match paper {
        Paper::Receipt(of) => format!("complaint-{}-receipt", complaint(*of)?),
        Paper::Ruling(of) => format!("complaint-{}-answer", complaint(*of)?),
        Paper::Decision(of) => format!("decision-{}", day.decision(*of)?.stated.number),
        Paper::Act(of) => format!("act-{}", day.acts.iter().find(|act| act.at == *of)?.stated.number),
        Paper::Minutes => "minutes".to_owned(),
        Paper::People => "people".to_owned(),
        Paper::Complaints => "complaints".to_owned(),
        Paper::Incidents => "incidents".to_owned(),
        Paper::Decisions => "decisions".to_owned(),
        Paper::Board => "board".to_owned(),
        Paper::Annex(contest) => format!("annex-{}", fit_for_a_name(contest)),
        Paper::Rights(category) => format!("rights-{}", fit_for_a_name(category)),
        Paper::Warnings => "warnings".to_owned(),
        Paper::Boxes => "boxes".to_owned(),
        Paper::Stock => "stock".to_owned(),
        Paper::Hours => "hours".to_owned(),
        Paper::Trip(of) => format!("trip-{}", day.outside.trips.iter().position(|trip| trip.at == *of)? + 1),
        Paper::Search(contest) => format!("search-{}", fit_for_a_name(contest)),
        Paper::Enlarged(contest) => format!("enlarged-{}", fit_for_a_name(contest)),
        Paper::Opening => "opening".to_owned(),
        // A sheet made later is another one: the file of that which was posted stays.
        Paper::Fingerprint => format!("fingerprint-{}", day.journal.len()),
        Paper::Packing => "packing".to_owned(),
        Paper::HandOver => "hand-over".to_owned(),
        Paper::Backup => "backup".to_owned(),
        Paper::Protocol(contest) => {
            return Some(super::stem(day, contest, day.contest(contest)?.protocol()?));
        }
        Paper::Copy(of) => {
            let copy = &copies::copy(day, *of)?.stated;
            let (contest, draft) = copies::protocol(day, copy.protocol)?;
            return Some(format!("{}-copy{}", super::stem(day, contest, draft), copy.number));
        }
        Paper::Copies(contest) => format!("copies-{}", fit_for_a_name(contest)),
        Paper::Notice(contest) => format!("notice-{}", fit_for_a_name(contest)),
        Paper::Returned(of) => format!("demand-{}", demand(day, *of)?),
        Paper::Published(of) => format!("published-{}", published(day, *of)?),
    };
    Some(named(day, &name))
}

/// The number of a demand, and of a comparison, by their places in the day.
fn demand(day: &Day, of: Ref) -> Option<usize> {
    day.copies.returns.iter().position(|known| known.demand.at == of).map(|at| at + 1)
}

fn published(day: &Day, of: Ref) -> Option<usize> {
    day.copies.published.iter().position(|known| known.at == of).map(|at| at + 1)
}

/// The name of a file of the registers, with the precinct's number and the mark of a mock election.
pub(super) fn named(day: &Day, name: &str) -> String {
    let mark = if day.opened.practice { PRACTICE } else { "" };
    format!("{mark}{}-{name}", fit_for_a_name(&day.opened.precinct))
}
