//! Voting outside the room: requests, trips, and what each brought back. Names stand with one entry only, never in a list.

use super::{action, action_if, at_time, clock, detail, entries_taken_back, entry_back, said};
use crate::app::effect::Effect;
use crate::app::form::build::{plain, typed};
use crate::app::form::registers::decisions::member_name;
use crate::app::form::registers::outside::warning_text;
use crate::app::form::{OutsideForm, Purpose};
use crate::app::list::{Item, ListKind, Opens, State};
use crate::domain::Day;
use crate::domain::day::{BallotBox, Request, SealCheck, Trip};
use crate::domain::decide::trip_warnings;
use crate::domain::fact::{BoxKind, Gate, Ref, TripReturned};
use crate::domain::form::ReasonText;
use crate::domain::paper::Paper;
use crate::domain::profile::OutsideVoting;
use crate::text::Text;

/// Kinds of facts whose taking back is shown with voting outside.
const KINDS: &[&str] = &["request.received/1", "requester.came/1", "trip.begun/1", "trip.returned/1"];

/// Voting outside at a glance: requests, trips, sums, then what can be done.
pub fn all(day: &Day) -> Vec<Item> {
    let days = match day.profile().outside {
        OutsideVoting::DayBefore => "outside-day-before",
        OutsideVoting::SameDay => "outside-same-day",
        OutsideVoting::Both => "outside-both-days",
    };
    let requested = Text::new("value-count").with("count", day.outside.requested());
    let requests = Item::plain(Text::new("outside-requests"), Opens::List(ListKind::Requests));
    let mut items = vec![detail("outside-days", Text::new(days)), requests.with_value(requested)];
    items.extend((1..).zip(&day.outside.trips).map(|(number, trip)| line(day, number, trip)));
    items.extend(sums(day));
    items.extend(day.boxes.iter().filter_map(|known| begin(day, known)));
    items.extend(entering());
    items.extend(entries_taken_back(day, KINDS));
    items
}

/// A trip that can leave with a box: a portable one, shut, and not out already.
pub(super) fn begin(day: &Day, known: &BallotBox) -> Option<Item> {
    let out = day.outside.out().any(|trip| trip.stated.of == known.at);
    let may_go = known.kind == BoxKind::Portable && known.opening.is_none() && !out;
    may_go.then(|| {
        let label = Text::new("do-begin-trip").with("label", typed(&known.label));
        Item::plain(label, Opens::Form(Purpose::Outside(OutsideForm::Begin(known.at))))
    })
}

/// The trip with which a box is out comes back.
pub(super) fn come_back(day: &Day, known: &BallotBox) -> Option<Item> {
    let trip = day.outside.out().find(|trip| trip.stated.of == known.at)?;
    let form = Opens::Form(Purpose::Outside(OutsideForm::Return(trip.at)));
    Some(action("do-return-trip", form).in_state(State::Open))
}

fn entering() -> [Item; 2] {
    let form = |form| Opens::Form(Purpose::Outside(form));
    [action("do-request", form(OutsideForm::Request)), action("do-requests", form(OutsideForm::Requests))]
}

fn line(day: &Day, number: usize, trip: &Trip) -> Item {
    let label = Text::new("trip-line").with("number", number).with("label", box_label(day, trip.stated.of));
    let item = Item::plain(label, Opens::List(ListKind::Trip(trip.at)));
    let Some((_, when, back)) = &trip.returned else {
        let value = Text::new("value-trip-out").with("time", clock(day, trip.when));
        return item.in_state(State::Open).with_value(value);
    };
    let value = Text::new("value-trip-back")
        .with("time", clock(day, *when))
        .with("served", back.served)
        .with("requests", trip.stated.requests);
    let fits = trip_warnings(day, trip.at, back).is_empty() && seals(day, trip).all(SealCheck::matches);
    item.in_state(if fits { State::Done } else { State::Warning }).with_value(value)
}

/// What all trips brought back, once none is out.
fn sums(day: &Day) -> Vec<Item> {
    let all: Option<Vec<&TripReturned>> =
        day.outside.trips.iter().map(|trip| trip.returned.as_ref().map(|(_, _, back)| back)).collect();
    let Some(all) = all.filter(|all| all.len() > 1) else { return Vec::new() };
    let served = all.iter().fold(0_u32, |sum, back| sum.saturating_add(back.served));
    let mut items = vec![detail("outside-served", Text::new("value-count").with("count", served))];
    for reason in reasons(day) {
        let of = |back: &&TripReturned| back.unserved.get(reason.0).copied().unwrap_or(0);
        let count = all.iter().map(of).fold(0_u32, u32::saturating_add);
        if count > 0 {
            items.push(unserved(reason.1, count));
        }
    }
    items.extend(day.contest_ids().filter_map(|contest| {
        let mut sums = [0_u32; 4];
        for trip in &day.outside.trips {
            for (sum, more) in sums.iter_mut().zip(ballots(trip, contest)?) {
                *sum = sum.saturating_add(more);
            }
        }
        Some(of_contest(day, contest, sums))
    }));
    items
}

/// Reasons of the procedure with their ids, and the one of a procedure that names none.
fn reasons(day: &Day) -> Vec<(&str, Option<&ReasonText>)> {
    let known = day.procedure().unserved.iter().map(|known| (known.id.as_str(), Some(known)));
    known.chain([("", None)]).collect()
}

fn unserved(reason: Option<&ReasonText>, count: u32) -> Item {
    let value = Text::new("value-count").with("count", count);
    let label = match reason {
        Some(reason) => Text::new("outside-unserved-why").with("reason", &reason.label),
        None => Text::new("outside-unserved"),
    };
    Item::plain(label, Opens::Nothing).with_value(value)
}

/// Ballots of a contest taken along, issued, spoiled and brought back; `None` while the trip is out or took none.
fn ballots(trip: &Trip, contest: &str) -> Option<[u32; 4]> {
    let (_, _, back) = trip.returned.as_ref()?;
    let of = |counts: &std::collections::BTreeMap<String, u32>| counts.get(contest).copied().unwrap_or(0);
    let out = *trip.stated.out.get(contest)?;
    Some([out, of(&back.issued), of(&back.spoiled), of(&back.unused)])
}

fn of_contest(day: &Day, contest: &str, [out, issued, spoiled, unused]: [u32; 4]) -> Item {
    let colour = day.opened.rulebook.contest(contest).map(|spec| plain(&spec.colour));
    let label = Text::new("outside-ballots").with("contest", colour.unwrap_or_else(|| typed(contest)));
    let value = Text::new("value-trip-ballots")
        .with("out", out)
        .with("issued", issued)
        .with("spoiled", spoiled)
        .with("unused", unused);
    Item::plain(label, Opens::Nothing).with_value(value.clone()).with_about(value)
}

/// A trip: what is known of it, then what can be done. Names that are no members' are told to whoever keeps the book.
pub fn trip(day: &Day, of: Ref, reader: Option<Ref>) -> Vec<Item> {
    let Some(trip) = day.outside.trips.iter().find(|trip| trip.at == of) else { return Vec::new() };
    let stated = &trip.stated;
    let count = |count: u32| Text::new("value-count").with("count", count);
    let mut items = vec![at_time(day, "detail-trip-left", trip.when, box_label(day, stated.of))];
    items.extend(stated.team.iter().map(|who| detail("detail-team", member_name(day, *who))));
    let lot = if stated.by_lot { "yes" } else { "no" };
    let state = if stated.by_lot { State::Plain } else { State::Warning };
    items.push(detail("detail-by-lot", Text::new(lot)).in_state(state));
    items.extend(passes(day, stated.of));
    items.push(detail("detail-requests", count(stated.requests)));
    let observers =
        Text::new("value-observers").with("offered", stated.offered).with("joined", stated.joined);
    items.push(detail("detail-observers", observers));
    if reader.is_some() {
        let private = |field: &str| trip.private.get(field).map_or("", String::as_str);
        items.extend(said("detail-operator", private("operator")));
        items.extend(said("detail-route", private("route")));
    }
    match &trip.returned {
        None => items.extend(stated.out.iter().map(|(contest, out)| {
            let colour = day.opened.rulebook.contest(contest).map(|spec| plain(&spec.colour));
            let label =
                Text::new("outside-taken-out").with("contest", colour.unwrap_or_else(|| typed(contest)));
            Item::plain(label, Opens::Nothing).with_value(count(*out))
        })),
        Some((_, when, back)) => {
            items.push(at_time(day, "detail-trip-back", *when, Text::new("plain").with("text", "")));
            items.push(detail("outside-served", count(back.served)));
            let named = reasons(day).into_iter();
            items.extend(named.filter_map(|(id, known)| Some(unserved(known, *back.unserved.get(id)?))));
            let contests = stated.out.keys();
            items.extend(
                contests.filter_map(|contest| Some(of_contest(day, contest, ballots(trip, contest)?))),
            );
            let slot = Text::new(if back.slot_closed { "yes" } else { "no" });
            items.push(detail("detail-slot-closed", slot));
            items.extend(seals(day, trip).map(|check| of_seals(day, check)));
            items.extend(trip_warnings(day, of, back).iter().map(|warning| {
                let text = warning_text(day, warning);
                Item::plain(text.clone(), Opens::Nothing).in_state(State::Warning).with_about(text)
            }));
        }
    }
    items.extend(to_do(day, trip));
    items
}

fn to_do(day: &Day, trip: &Trip) -> Vec<Item> {
    let (of, out) = (trip.at, trip.returned.is_none());
    let form = Opens::Form(Purpose::Outside(OutsideForm::Return(of)));
    let mut items = vec![
        action_if(out, "refused-trip-back", "do-return-trip", form).with_state_if(out, State::Open),
        action("do-act", Opens::List(ListKind::Templates(Some(of)))),
        action("do-print-trip", Opens::Effect(Effect::Print(Paper::Trip(of)))),
    ];
    let back = trip.returned.as_ref();
    items.extend(back.and_then(|(at, when, _)| entry_back(day, *at, *when, "entry-trip-returned")));
    items.extend(entry_back(day, of, trip.when, "entry-trip-begun").filter(|_| out));
    items
}

/// Gates that two members passed for the trips of a box, with the reason.
fn passes(day: &Day, of: Ref) -> Vec<Item> {
    let all = day.custody.gates.iter().filter(|pass| pass.stated.of == Some(of));
    let line = |pass: &crate::domain::day::GatePass| {
        let key = match pass.stated.gate {
            Gate::TripDay => "detail-gate-trip-day",
            Gate::TripTeam => "detail-gate-trip-team",
            _ => return None,
        };
        Some(at_time(day, key, pass.when, typed(&pass.stated.reason)).in_state(State::Warning))
    };
    all.filter_map(line).collect()
}

/// Readings of the seals of a trip's box since it left.
fn seals<'a>(day: &'a Day, trip: &'a Trip) -> impl Iterator<Item = &'a SealCheck> {
    let known = day.boxes.iter().find(|known| known.at == trip.stated.of);
    let checks = known.map(|known| known.checks.as_slice()).unwrap_or_default();
    checks.iter().filter(|check| !check.stated.opening && check.when >= trip.when)
}

fn of_seals(day: &Day, check: &SealCheck) -> Item {
    let named = |seals: &[String]| typed(&seals.join(", "));
    let read = if check.stated.seals.is_empty() { Text::new("no") } else { named(&check.stated.seals) };
    if check.matches() {
        return at_time(day, "detail-seals-read", check.when, read).in_state(State::Done);
    }
    let value = Text::new("value-seals-differ").with("read", read).with("expected", named(&check.expected));
    at_time(day, "detail-seals-read", check.when, value).in_state(State::Warning)
}

/// Requests by their numbers, without names, then what can be done.
pub fn requests(day: &Day) -> Vec<Item> {
    let line = |(number, known): (usize, &Request)| {
        let label = Text::new("request-line").with("number", number).with("time", clock(day, known.when));
        let item = Item::plain(label, Opens::List(ListKind::Request(known.at)));
        let reason = reason_name(day, &known.stated.reason);
        let value = if known.stated.count == 1 {
            reason
        } else {
            Text::new("value-requests").with("reason", reason).with("count", known.stated.count)
        };
        item.with_value(value).with_state_if(!known.came.is_empty(), State::Warning)
    };
    let mut items: Vec<Item> = (1..).zip(&day.outside.requests).map(line).collect();
    items.extend(entering());
    items
}

/// A request: what is known of it, then what can be done. Its name is told to whoever keeps the book.
pub fn request(day: &Day, of: Ref, reader: Option<Ref>) -> Vec<Item> {
    let Some(known) = day.outside.requests.iter().find(|known| known.at == of) else { return Vec::new() };
    let private = |field: &str| known.private.get(field).map_or("", String::as_str);
    let reason = reason_name(day, &known.stated.reason);
    let mut items = vec![
        at_time(day, "detail-received", known.when, reason),
        detail("detail-requests", Text::new("value-count").with("count", known.stated.count)),
    ];
    if reader.is_some() {
        items.extend(said("detail-name", private("name")));
        items.extend(said("detail-where-to", private("place")));
    }
    items.extend(
        known.came.iter().map(|(_, when, reason)| {
            at_time(day, "detail-came", *when, typed(reason)).in_state(State::Warning)
        }),
    );
    items.push(action("do-came", Opens::Form(Purpose::Outside(OutsideForm::Came(of)))));
    let came = known.came.iter();
    items.extend(came.filter_map(|(at, when, _)| entry_back(day, *at, *when, "entry-requester-came")));
    let alone = known.came.is_empty();
    items.extend(entry_back(day, of, known.when, "entry-request-received").filter(|_| alone));
    items
}

fn reason_name(day: &Day, id: &str) -> Text {
    let known = day.procedure().requests.iter().find(|known| known.id == id);
    known.map_or_else(|| typed(id), |known| plain(&known.label))
}

fn box_label(day: &Day, of: Ref) -> Text {
    typed(day.boxes.iter().find(|known| known.at == of).map_or("", |known| known.label.as_str()))
}
