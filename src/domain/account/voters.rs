//! Voters: the devices' counters, the signatures, the sheets, and the ballots issued.

use std::collections::BTreeMap;

use super::trips::of_trips;
use super::{Identity, Place, Term, TripFigure, voting_is_over};
use crate::domain::Day;
use crate::domain::day::Hour;
use crate::domain::hourly::{HourState, Hourly};

/// Receipts, signatures, sheets, ballots issued and declined.
pub(super) fn identities(day: &Day, contest: &str) -> Vec<Identity> {
    let mut all = counters(day);
    let sums = sums(day);
    let receipts = Term::new(Place::SheetReceipts, sums.as_ref().map(|sums| sums.receipts));
    let signatures = Term::new(
        Place::SheetSignatures,
        sums.as_ref().filter(|_| is_signed(day)).map(|sums| sums.signatures),
    );
    all.push(Identity::new("sheets", vec![receipts.clone()], vec![signatures]));
    let of = |sums: &Option<Hour>, map: fn(&Hour) -> &BTreeMap<String, u32>| {
        sums.as_ref().map(|sums| map(sums).get(contest).copied().unwrap_or(0))
    };
    let taken = Term::new(Place::Issued(contest.to_owned()), of(&sums, |sums| &sums.issued));
    let declined = Term::new(Place::Declined(contest.to_owned()), of(&sums, |sums| &sums.declined));
    all.push(Identity::new("issued", vec![receipts], vec![taken, declined]));
    all
}

/// The last anchor whose hour and all before it have sheets, against them.
fn counters(day: &Day) -> Vec<Identity> {
    let hourly = Hourly::of(day);
    let read = |state: &HourState| Some((state.anchor.clone()?, state.until.clone()?, state.signed));
    let Some((anchor, until, signed)) = hourly.hours.iter().rev().find_map(read) else { return Vec::new() };
    let on_sheets = Some(until.signatures).filter(|_| signed);
    let receipts = || Term::new(Place::Receipts, Some(anchor.stated.receipts));
    let signatures = || Term::new(Place::Signatures, Some(anchor.stated.signatures));
    vec![
        Identity::new("anchor", vec![receipts()], vec![signatures()]),
        Identity::new(
            "receipts",
            vec![receipts()],
            vec![Term::new(Place::SheetReceipts, Some(until.receipts))],
        ),
        Identity::new("signatures", vec![signatures()], vec![Term::new(Place::SheetSignatures, on_sheets)]),
    ]
}

/// Ballots of a contest issued in the room, once nothing more is issued.
pub(super) fn issued(day: &Day, contest: &str) -> Term {
    Term::new(Place::Issued(contest.to_owned()), at_close(day, contest, |sums| &sums.issued))
}

/// Ballots of a contest spoiled in the room by the sheets, once nothing more is issued.
pub(super) fn sheet_spoiled(day: &Day, contest: &str) -> Term {
    Term::new(Place::SheetSpoiled(contest.to_owned()), at_close(day, contest, |sums| &sums.spoiled))
}

/// Ballots of a contest spoiled in the room and on trips.
pub(super) fn spoiled(day: &Day, contest: &str) -> Vec<Term> {
    let mut terms = vec![sheet_spoiled(day, contest)];
    if !day.outside.trips.is_empty() {
        terms.extend(of_trips(day, contest, TripFigure::Spoiled));
    }
    terms
}

fn at_close(day: &Day, contest: &str, of: fn(&Hour) -> &BTreeMap<String, u32>) -> Option<u32> {
    let sums = sums(day).filter(|_| voting_is_over(day))?;
    Some(of(&sums).get(contest).copied().unwrap_or(0))
}

/// Whether every hour has its sheets: a live tally counts no signatures.
fn is_signed(day: &Day) -> bool {
    let has_sheet = |hour: &u8| day.voting.sheets.values().any(|entry| entry.sheet.hour == *hour);
    day.voting.live.keys().all(has_sheet)
}

fn sums(day: &Day) -> Option<Hour> {
    (!day.voting.sheets.is_empty() || !day.voting.live.is_empty()).then(|| day.voting.total())
}
