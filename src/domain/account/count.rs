//! The count: boxes, envelopes, stacks and marks against the figures of the protocol, once both entries agree.

use super::stock::{by_hand, pile};
use super::trips::of_trips;
use super::voters::{issued, spoiled};
use super::{Identity, Known, Place, Term, TripFigure, sum};
use crate::domain::count::Stage;
use crate::domain::day::{Aside, BallotBox, Row};
use crate::domain::fact::{BoxKind, Pile, Ref};
use crate::domain::{Counts, Day};

/// Envelopes while no entry is open that they would lead; all else only after both entries agree.
pub(super) fn identities(known: &Known<'_>, contest: &str) -> Vec<Identity> {
    let day = known.day;
    let mut all: Vec<Identity> = brought_to(day, contest)
        .map(|aside| Identity::new("aside", vec![envelope(day, aside)], vec![opened(day, aside)]))
        .collect();
    if day.stage(contest) != Stage::Agreed {
        return all;
    }
    all.extend(machine(known, contest));
    let figures = day.agreed(contest);
    let Some(votes) = day.contest(contest).map(|state| &state.votes) else { return all };
    for row in day.rows(contest) {
        let place = Place::Cell { contest: contest.to_owned(), cell: row.cell.clone() };
        let figure = || vec![Term::new(place.clone(), figures.get(&row.cell).copied().flatten())];
        all.extend(line(known, contest, &row, figure()));
        let (contest, cell) = (|| contest.to_owned(), || row.cell.clone());
        if let Some(count) = votes.piled(&row.cell) {
            let stacks = Term::new(Place::Votes { contest: contest(), cell: cell() }, Some(count));
            all.push(Identity::new("stacks", vec![stacks], figure()));
        }
        if let Some(count) = votes.marked(&row.cell).filter(|_| row.counts.is_none()) {
            let marks = Term::new(Place::Marks { contest: contest(), cell: cell() }, Some(count));
            all.push(Identity::new("marks", vec![marks], figure()));
        }
    }
    all
}

/// A line of the protocol against the pile that it counts.
fn line(known: &Known<'_>, contest: &str, row: &Row, figure: Vec<Term>) -> Option<Identity> {
    let day = known.day;
    let of_pile = |of| Some(vec![pile(day, contest, of)]).filter(|terms| stated(terms));
    let (id, counted) = match row.counts? {
        Counts::Received => ("line", received(day, contest)?),
        Counts::Printed => ("line", of_pile(Pile::Printed)?),
        Counts::Cancelled => ("line", of_pile(Pile::Cancelled).or_else(|| of_pile(Pile::Unused))?),
        // Prints that trips brought back were never issued either, and have no other line.
        Counts::Misprints => {
            let unused = of_trips(day, contest, TripFigure::Unused);
            ("line", of_pile(Pile::Misprints)?.into_iter().chain(unused).collect())
        }
        Counts::Spoiled => ("line", of_pile(Pile::Spoiled).unwrap_or_else(|| spoiled(known, contest))),
        Counts::IssuedRoom => ("line", vec![issued(known, contest)]),
        Counts::IssuedOutside if !day.outside.trips.is_empty() => {
            ("line", of_trips(day, contest, TripFigure::Issued))
        }
        Counts::Portable => ("portable", found(day, contest, true)?),
        Counts::Stationary => ("stationary", found(day, contest, false)?),
        Counts::Invalid => ("reasons", vec![reasons(day, contest)?]),
        _ => return None,
    };
    Some(Identity::new(id, figure, counted))
}

fn stated(terms: &[Term]) -> bool {
    terms.iter().any(|term| term.count.is_some())
}

/// By hand and by the act; where those differ the line may be either.
fn received(day: &Day, contest: &str) -> Option<Vec<Term>> {
    let (by_act, by_hand) = (pile(day, contest, Pile::Received), by_hand(day, contest));
    match (by_act.count.map(i64::from), sum(&by_hand)) {
        (Some(act), Some(hand)) if act != hand => None,
        (None, None) => None,
        (_, Some(_)) => Some(by_hand),
        _ => Some(vec![by_act]),
    }
}

/// What was found in the boxes of a kind, with what was brought to this contest and without what was taken out of theirs.
fn found(day: &Day, contest: &str, portable: bool) -> Option<Vec<Term>> {
    let of_kind = |known: &BallotBox| (known.kind == BoxKind::Portable) == portable;
    let mut terms = Vec::new();
    if !day.boxes.iter().any(|known| serves(known, contest)) {
        return None;
    }
    for known in day.boxes.iter().filter(|known| of_kind(known) && serves(known, contest)) {
        let found = known.opening.as_ref().map(|opening| opening.found.get(contest).copied().unwrap_or(0));
        terms.push(Term::new(Place::Box { of: known.at, contest: contest.to_owned() }, found));
        // In a box of several contests each is counted apart, so nothing strange is among them.
        if known.contests.len() == 1 {
            let taken_out = day.custody.aside.iter().filter(|aside| aside.stated.of == known.at);
            let strange = taken_out.filter(|aside| aside.stated.contest != contest);
            terms.extend(
                strange.map(|aside| Term::minus(Place::Envelope(aside.at), envelope(day, aside).count)),
            );
        }
    }
    let from_kind = |of: Ref| {
        let known = day.boxes.iter().find(|known| known.at == of);
        known.is_some_and(|known| of_kind(known) && !serves(known, contest))
    };
    let brought = brought_to(day, contest).filter(|aside| from_kind(aside.stated.of));
    terms.extend(brought.map(|aside| opened(day, aside)));
    Some(terms)
}

fn serves(known: &BallotBox, contest: &str) -> bool {
    known.contests.iter().any(|id| id == contest)
}

/// The machines' last counter against what was found in them, where nobody voted after it was read.
fn machine(known: &Known<'_>, contest: &str) -> Option<Identity> {
    let day = known.day;
    let anchor = known.hourly.hours.last()?.anchor.as_ref().filter(|anchor| anchor.stated.booths == 0)?;
    let counter = anchor.stated.machine.get(contest).copied()?;
    let machines = day.boxes.iter().filter(|known| known.kind == BoxKind::Machine && serves(known, contest));
    let found = machines.map(|known| {
        let found = known.opening.as_ref().map(|opening| opening.found.get(contest).copied().unwrap_or(0));
        Term::new(Place::Box { of: known.at, contest: contest.to_owned() }, found)
    });
    let counter = Term::new(Place::Machine(contest.to_owned()), Some(counter));
    Some(Identity::new("machine", vec![counter], found.collect()))
}

fn reasons(day: &Day, contest: &str) -> Option<Term> {
    let (_, stated) = day.contest(contest)?.votes.invalid.last()?;
    let sum = stated.reasons.values().fold(0_u32, |sum, count| sum.saturating_add(*count));
    Some(Term::new(Place::Reasons(contest.to_owned()), Some(sum)))
}

/// Envelopes of ballots that belong to a contest.
fn brought_to<'a>(day: &'a Day, contest: &'a str) -> impl Iterator<Item = &'a Aside> {
    day.custody.aside.iter().filter(move |aside| aside.stated.contest == contest)
}

fn envelope(day: &Day, aside: &Aside) -> Term {
    Term::new(Place::Envelope(aside.at), Some(aside.stated.count).filter(|_| !day.hides_aside(aside)))
}

fn opened(day: &Day, aside: &Aside) -> Term {
    let count = aside.opened.map(|(_, count)| count).filter(|_| !day.hides_aside(aside));
    Term::new(Place::EnvelopeOpened(aside.at), count)
}
