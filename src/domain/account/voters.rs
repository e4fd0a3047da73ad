//! Voters: the devices' counters, the signatures, the sheets, and the ballots issued.

use std::collections::BTreeMap;

use super::trips::of_trips;
use super::{Identity, Known, Place, Term, TripFigure, voting_is_over};
use crate::domain::Day;
use crate::domain::day::Hour;
use crate::domain::hourly::HourState;

/// Receipts, signatures, sheets, ballots issued and declined.
pub(super) fn identities(known: &Known<'_>, contest: &str) -> Vec<Identity> {
    let mut all = counters(known);
    let total = known.total.as_ref();
    let receipts = Term::new(Place::SheetReceipts, total.map(|total| total.receipts));
    let signed = total.filter(|_| is_signed(known.day));
    let signatures = Term::new(Place::SheetSignatures, signed.map(|total| total.signatures));
    all.push(Identity::new("sheets", vec![receipts.clone()], vec![signatures]));
    let taken = Term::new(Place::Issued(contest.to_owned()), in_all(known, contest, |total| &total.issued));
    let declined = in_all(known, contest, |total| &total.declined);
    let declined = Term::new(Place::Declined(contest.to_owned()), declined);
    all.push(Identity::new("issued", vec![receipts], vec![taken, declined]));
    all
}

/// The last anchor whose hour and all before it have sheets, against them.
fn counters(known: &Known<'_>) -> Vec<Identity> {
    let read = |state: &HourState| Some((state.anchor.clone()?, state.until.clone()?, state.signed));
    let Some((anchor, until, signed)) = known.hourly.hours.iter().rev().find_map(read) else {
        return Vec::new();
    };
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
pub(super) fn issued(known: &Known<'_>, contest: &str) -> Term {
    Term::new(Place::Issued(contest.to_owned()), at_close(known, contest, |total| &total.issued))
}

/// Ballots of a contest spoiled in the room by the sheets, once nothing more is issued.
pub(super) fn sheet_spoiled(known: &Known<'_>, contest: &str) -> Term {
    Term::new(Place::SheetSpoiled(contest.to_owned()), at_close(known, contest, |total| &total.spoiled))
}

/// Ballots of a contest spoiled in the room and on trips.
pub(super) fn spoiled(known: &Known<'_>, contest: &str) -> Vec<Term> {
    let mut terms = vec![sheet_spoiled(known, contest)];
    if !known.day.outside.trips.is_empty() {
        terms.extend(of_trips(known.day, contest, TripFigure::Spoiled));
    }
    terms
}

fn at_close(known: &Known<'_>, contest: &str, of: fn(&Hour) -> &BTreeMap<String, u32>) -> Option<u32> {
    in_all(known, contest, of).filter(|_| voting_is_over(known.day))
}

fn in_all(known: &Known<'_>, contest: &str, of: fn(&Hour) -> &BTreeMap<String, u32>) -> Option<u32> {
    Some(of(known.total.as_ref()?).get(contest).copied().unwrap_or(0))
}

/// Whether every hour has its sheets: a live tally counts no signatures.
fn is_signed(day: &Day) -> bool {
    let has_sheet = |hour: &u8| day.voting.sheets.values().any(|entry| entry.sheet.hour == *hour);
    day.voting.live.keys().all(has_sheet)
}
