//! The stock: packs, what members hold, what was printed, spoiled, cancelled.

use std::collections::BTreeMap;

use super::trips::{of_trips, term};
use super::voters::{issued, sheet_spoiled, spoiled};
use super::{Identity, Known, Place, Term, TripFigure, voting_is_over};
use crate::domain::day::Pack;
use crate::domain::fact::{Pile, Ref};
use crate::domain::{Day, Phase, StockModel};

/// The identities of the stock from which a contest's ballots come.
pub(super) fn identities(known: &Known<'_>, contest: &str) -> Vec<Identity> {
    let day = known.day;
    let stock = day.stock_of(contest);
    let mut all = received(day, stock);
    match day.profile().stock.model {
        StockModel::Preprinted => {
            all.push(Identity::new("stock", whole(day, stock), used(known, contest)));
            all.extend(handed(known, contest));
        }
        StockModel::OnDemand => {
            let mut right = piles(day, stock, Pile::Blanks);
            right.extend(piles(day, stock, Pile::Printed));
            all.push(Identity::new("blanks", whole(day, stock), right));
            all.push(printed(known, stock, contest));
            if day.stock.pile(contest, Pile::Reprints).is_some() {
                all.push(Identity::new(
                    "reprints",
                    vec![pile(day, contest, Pile::Reprints)],
                    // On a trip a ballot is exchanged from those taken along: nothing is printed for it.
                    vec![sheet_spoiled(known, contest)],
                ));
            }
        }
    }
    all.push(Identity::new("spoiled", vec![pile(day, contest, Pile::Spoiled)], spoiled(known, contest)));
    all.push(Identity::new("unused", piles(day, stock, Pile::Unused), piles(day, stock, Pile::Cancelled)));
    all
}

/// Received by act, by packs, by hand.
fn received(day: &Day, stock: &str) -> Vec<Identity> {
    let by_act = || piles(day, stock, Pile::Received);
    let by_hand = || by_hand(day, stock);
    let packs: Vec<&Pack> = day.stock.packs_of(stock).collect();
    if packs.is_empty() {
        return vec![Identity::new("received", by_act(), by_hand())];
    }
    let labels = packs.iter().map(|pack| label(pack)).collect();
    let mut all = vec![Identity::new("packs", by_act(), labels)];
    let opened = packs.iter().filter(|pack| pack.opened.is_some());
    all.extend(opened.map(|pack| Identity::new("pack", vec![label(pack)], vec![content(pack)])));
    all.push(Identity::new("counted", by_hand(), packs.iter().map(|pack| content(pack)).collect()));
    all
}

fn label(pack: &Pack) -> Term {
    Term::new(Place::PackLabel(pack.at), Some(pack.stated.nominal))
}

/// What a pack holds: as counted, or as is written on it while it is closed.
fn content(pack: &Pack) -> Term {
    match pack.opened {
        Some(_) => Term::new(Place::Pack(pack.at), Some(pack.holds())),
        None => label(pack),
    }
}

/// Counted by hand at the opening, with what trips had taken by then and not brought back: it lies no more in the hall.
pub(super) fn by_hand(day: &Day, stock: &str) -> Vec<Term> {
    let mut terms = piles(day, stock, Pile::Counted);
    let on_demand = day.profile().stock.model == StockModel::OnDemand;
    terms.extend(failed_before(day, stock).filter(|_| on_demand));
    for contest in day.contest_ids().filter(|id| day.stock_of(id) == stock) {
        let counts = [stock, contest].map(|of| day.stock.counts(of, Pile::Counted).last());
        let Some(counted) = counts.into_iter().flatten().next() else { continue };
        if day.outside.trips.is_empty() {
            terms.extend(of_trips(day, contest, TripFigure::Issued));
        }
        for trip in day.outside.trips.iter().filter(|trip| trip.when <= counted.when) {
            let back = trip.returned.as_ref().is_some_and(|(_, when, _)| *when <= counted.when);
            // What was printed for a trip is a blank no more, whether it came back or not.
            let gone: &[TripFigure] = if back && !on_demand {
                &[TripFigure::Issued, TripFigure::Spoiled]
            } else {
                &[TripFigure::Out]
            };
            terms.extend(gone.iter().map(|figure| term(trip, contest, *figure)));
        }
    }
    terms
}

/// Misprints that were counted before the blanks were: those are no blanks either.
fn failed_before<'a>(day: &'a Day, stock: &'a str) -> impl Iterator<Item = Term> + 'a {
    let own = day.contest_ids().filter(move |id| *id != stock && day.stock_of(id) == stock);
    std::iter::once(stock).chain(own).filter_map(move |id| {
        let counted = [stock, id].map(|of| day.stock.counts(of, Pile::Counted).last());
        let until = counted.into_iter().flatten().next()?.when;
        let mut failed = day.stock.counts(id, Pile::Misprints).iter().rev();
        let count = failed.find(|misprints| misprints.when < until)?.count;
        Some(Term::new(Place::Pile { stock: id.to_owned(), pile: Pile::Misprints }, Some(count)))
    })
}

/// All that there was: as counted by hand, else pack by pack, else by the act.
fn whole(day: &Day, stock: &str) -> Vec<Term> {
    let by_hand = by_hand(day, stock);
    if by_hand.iter().all(|term| term.count.is_some()) {
        return by_hand;
    }
    let packs: Vec<Term> = day.stock.packs_of(stock).map(content).collect();
    if packs.is_empty() { piles(day, stock, Pile::Received) } else { packs }
}

/// Gone from a contest's pre-printed ballots, or left of them.
fn used(known: &Known<'_>, contest: &str) -> Vec<Term> {
    let day = known.day;
    let mut terms = vec![issued(known, contest)];
    terms.extend(of_trips(day, contest, TripFigure::Issued));
    terms.extend(counted_spoiled(known, contest));
    let unused = pile(day, contest, Pile::Unused);
    terms.push(if unused.count.is_some() { unused } else { pile(day, contest, Pile::Cancelled) });
    terms
}

/// Spoiled ballots as counted at the close, else by the sheets and trips.
fn counted_spoiled(known: &Known<'_>, contest: &str) -> Vec<Term> {
    let counted = pile(known.day, contest, Pile::Spoiled);
    if counted.count.is_some() { vec![counted] } else { spoiled(known, contest) }
}

/// Ballots handed to members: issued, spoiled or given back. Who still holds some has not given back.
fn handed(known: &Known<'_>, contest: &str) -> Option<Identity> {
    let day = known.day;
    let mut held: BTreeMap<Ref, (u32, Option<u32>)> = BTreeMap::new();
    for handing in day.stock.handed.iter().filter(|handing| handing.stated.stock == contest) {
        let (out, back) = held.entry(handing.stated.to).or_default();
        if handing.stated.back {
            *back = Some(back.unwrap_or(0).saturating_add(handing.stated.count));
        } else {
            *out = out.saturating_add(handing.stated.count);
        }
    }
    if held.is_empty() {
        return None;
    }
    let stock = || contest.to_owned();
    let left = held
        .iter()
        .map(|(who, (out, _))| Term::new(Place::Member { who: *who, stock: stock() }, Some(*out)))
        .collect();
    let mut right = vec![issued(known, contest)];
    right.push(sheet_spoiled(known, contest));
    let none_left = (day.phase() >= Phase::Count).then_some(0);
    right.extend(held.iter().map(|(who, (_, back))| {
        Term::new(Place::MemberBack { who: *who, stock: stock() }, back.or(none_left))
    }));
    Some(Identity::new("handed", left, right))
}

/// Prints of a contest; of all contests of the stock where only the printer's sum is known.
fn printed(known: &Known<'_>, stock: &str, contest: &str) -> Identity {
    let day = known.day;
    let shared = contest != stock && day.stock.pile(stock, Pile::Printed).is_some();
    let contests: Vec<&str> = if shared && day.stock.pile(contest, Pile::Printed).is_none() {
        day.contest_ids().filter(|id| day.stock_of(id) == stock).collect()
    } else {
        vec![contest]
    };
    let left = if contests.len() > 1 { stock } else { contest };
    let mut right = Vec::new();
    for id in &contests {
        right.push(issued(known, id));
        right.extend(of_trips(day, id, TripFigure::Issued));
        right.extend(counted_spoiled(known, id));
        right.extend(of_trips(day, id, TripFigure::Unused));
    }
    if contests.len() > 1 {
        right.extend(piles(day, stock, Pile::Misprints));
    } else {
        right.push(pile(day, contest, Pile::Misprints));
    }
    Identity::new("printed", vec![pile(day, left, Pile::Printed)], right)
}

/// A pile as it was counted. What is counted at the close says nothing while ballots are issued.
pub(super) fn pile(day: &Day, stock: &str, pile: Pile) -> Term {
    let at_once = matches!(pile, Pile::Received | Pile::Counted);
    let count = day.stock.pile(stock, pile).filter(|_| at_once || voting_is_over(day));
    Term::new(Place::Pile { stock: stock.to_owned(), pile }, count)
}

/// A pile of a stock, or of each contest that it serves where it was counted so.
fn piles(day: &Day, stock: &str, of: Pile) -> Vec<Term> {
    let contests: Vec<&str> = day.contest_ids().filter(|id| day.stock_of(id) == stock).collect();
    let apart = contests.iter().any(|id| day.stock.pile(id, of).is_some());
    if apart && day.stock.pile(stock, of).is_none() {
        contests.into_iter().map(|id| pile(day, id, of)).collect()
    } else {
        vec![pile(day, stock, of)]
    }
}
