//! Trips: what left comes back as issued, spoiled or unused.

use super::{Identity, Place, Term, TripFigure};
use crate::domain::Day;
use crate::domain::balance::{brought_back, outside};
use crate::domain::day::Trip;

/// Each trip's ballots and requests.
pub(super) fn identities(day: &Day, contest: &str) -> Vec<Identity> {
    let trips = day.outside.trips.iter();
    trips
        .flat_map(|trip| {
            let of = |figure| term(trip, contest, figure);
            let ballots = [TripFigure::Issued, TripFigure::Spoiled, TripFigure::Unused].map(of).to_vec();
            let requests = [TripFigure::Served, TripFigure::Unserved].map(of).to_vec();
            [
                Identity::new("trip", vec![of(TripFigure::Out)], ballots),
                Identity::new("requests", vec![of(TripFigure::Requests)], requests),
            ]
        })
        .collect()
}

/// A figure of every trip; where none was recorded, what the step about voting outside says was issued and brought back.
pub(super) fn of_trips(day: &Day, contest: &str, figure: TripFigure) -> Vec<Term> {
    if !day.outside.trips.is_empty() {
        return day.outside.trips.iter().map(|trip| term(trip, contest, figure)).collect();
    }
    let (place, count) = match figure {
        TripFigure::Issued => (Place::Outside(contest.to_owned()), outside(day, contest)),
        TripFigure::Unused => match brought_back(day, contest) {
            None => return Vec::new(),
            back => (Place::OutsideBack(contest.to_owned()), back),
        },
        _ => return Vec::new(),
    };
    if count == Some(0) { Vec::new() } else { vec![Term::new(place, count)] }
}

pub(super) fn term(trip: &Trip, contest: &str, figure: TripFigure) -> Term {
    let back = trip.returned.as_ref().map(|(_, _, stated)| stated);
    let of = |map: &std::collections::BTreeMap<String, u32>| map.get(contest).copied().unwrap_or(0);
    let count = match figure {
        TripFigure::Out => Some(of(&trip.stated.out)),
        TripFigure::Issued => back.map(|back| of(&back.issued)),
        TripFigure::Spoiled => back.map(|back| of(&back.spoiled)),
        TripFigure::Unused => back.map(|back| of(&back.unused)),
        TripFigure::Requests => Some(trip.stated.requests),
        TripFigure::Served => back.map(|back| back.served),
        TripFigure::Unserved => {
            back.map(|back| back.unserved.values().fold(0_u32, |sum, count| sum.saturating_add(*count)))
        }
    };
    let of_requests = matches!(figure, TripFigure::Requests | TripFigure::Served | TripFigure::Unserved);
    let contest = if of_requests { String::new() } else { contest.to_owned() };
    Term::new(Place::Trip { of: trip.at, figure, contest }, count)
}
