//! Voting outside the room: requests and trips.

use std::collections::BTreeMap;

use super::Day;
use crate::domain::Moment;
use crate::domain::fact::{Fact, Private, Recorded, Ref, RequestReceived, TripBegun, TripReturned};

/// Voting outside as the facts leave it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Outside {
    /// Requests in the order of their entry.
    pub requests: Vec<Request>,
    /// Trips in the order in which they began; the first is number 1.
    pub trips: Vec<Trip>,
}

/// Requests entered at once.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Request {
    /// The fact.
    pub at: Ref,
    /// When it was made.
    pub when: Moment,
    /// What was stated.
    pub stated: RequestReceived,
    /// What the law's register needs of a single one; empty where nothing was named or the private half was erased.
    pub private: Private,
    /// Whoever made it came to the room: when, and how that was dealt with.
    pub came: Vec<(Ref, Moment, String)>,
}

/// A trip.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Trip {
    /// The fact that began it.
    pub at: Ref,
    /// When it left.
    pub when: Moment,
    /// What was stated.
    pub stated: TripBegun,
    /// Who works the device, and where it goes; empty where nothing was said or the private half was erased.
    pub private: Private,
    /// Its return: the fact, when, and what was stated.
    pub returned: Option<(Ref, Moment, TripReturned)>,
}

impl Outside {
    /// Requests in all.
    pub fn requested(&self) -> u32 {
        self.requests.iter().fold(0, |sum, request| sum.saturating_add(request.stated.count))
    }

    /// Ballots of a contest issued on trips; `None` while one is out, or where there was none.
    pub fn issued(&self, contest: &str) -> Option<u32> {
        self.sum(|returned| &returned.issued, contest)
    }

    /// Ballots of a contest spoiled on trips; `None` while one is out, or where there was none.
    pub fn spoiled(&self, contest: &str) -> Option<u32> {
        self.sum(|returned| &returned.spoiled, contest)
    }

    /// The trip that took a box, the last of several.
    pub fn trip_of(&self, of: Ref) -> Option<&Trip> {
        self.trips.iter().rev().find(|trip| trip.stated.of == of)
    }

    /// Trips that have not come back.
    pub fn out(&self) -> impl Iterator<Item = &Trip> {
        self.trips.iter().filter(|trip| trip.returned.is_none())
    }

    fn sum(&self, of: impl Fn(&TripReturned) -> &BTreeMap<String, u32>, contest: &str) -> Option<u32> {
        if self.trips.is_empty() {
            return None;
        }
        self.trips.iter().try_fold(0_u32, |sum, trip| {
            let (_, _, returned) = trip.returned.as_ref()?;
            sum.checked_add(of(returned).get(contest).copied().unwrap_or(0))
        })
    }

    pub(super) fn forget(&mut self, of: Ref) {
        self.requests.retain(|request| request.at != of);
        for request in &mut self.requests {
            request.came.retain(|(at, _, _)| *at != of);
        }
        self.trips.retain(|trip| trip.at != of);
        for trip in &mut self.trips {
            trip.returned.take_if(|(at, _, _)| *at == of);
        }
    }
}

impl Day {
    pub(super) fn apply_outside(&mut self, fact: &Recorded) {
        let (at, when) = (fact.at, fact.when());
        let private = || fact.new.private.clone().unwrap_or_default();
        match &fact.new.fact {
            Fact::RequestReceived(body) => self.outside.requests.push(Request {
                at,
                when,
                stated: (**body).clone(),
                private: private(),
                came: Vec::new(),
            }),
            Fact::RequesterCame(body) => {
                let request = self.outside.requests.iter_mut().find(|request| request.at == body.of);
                if let Some(request) = request {
                    request.came.push((at, when, body.reason.clone()));
                }
            }
            Fact::TripBegun(body) => self.outside.trips.push(Trip {
                at,
                when,
                stated: (**body).clone(),
                private: private(),
                returned: None,
            }),
            Fact::TripReturned(body) => {
                if let Some(trip) = self.outside.trips.iter_mut().find(|trip| trip.at == body.of) {
                    trip.returned = Some((at, when, (**body).clone()));
                }
            }
            _ => {}
        }
    }
}
