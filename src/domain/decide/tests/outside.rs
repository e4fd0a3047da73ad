use std::collections::BTreeMap;

use crate::domain::balance::Balance;
use crate::domain::decide::{
    self, Decision, MAX_FIGURE, Refusal, RequestEntry, TripEntry, TripReturn, TripWarning,
};
use crate::domain::fact::{BoxKind, BoxOpened, By, Fact, Gate, GatePassed, Ref, Sheet};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, at, by, place};
use crate::domain::form::ReasonText;
use crate::domain::profile::OutsideVoting;
use crate::domain::{Day, Localized, Moment, Phase};

const DAY: i64 = 86_400_000;

fn reason(id: &str) -> ReasonText {
    let label = Localized { ky: id.into(), ru: id.into(), en: id.into() };
    ReasonText { id: id.into(), label }
}

/// A day before the voting day, with a sealed portable box.
fn sealed() -> (Book, Ref) {
    let mut book = Book::in_phase(Phase::Preparation);
    let procedure = &mut book.day.opened.rulebook.procedure;
    procedure.requests = vec![reason("illness"), reason("hospital")];
    procedure.unserved = vec![reason("not-at-home"), reason("no-passport")];
    book.now = Moment(at("09:00").0 - DAY);
    let of = portable(&mut book, "P1");
    (book, of)
}

fn portable(book: &mut Book, label: &str) -> Ref {
    let (by, contests) = (book.by(), [PRESIDENT.to_owned(), REFERENDUM.to_owned()]);
    let seals = ["A 1".to_owned()];
    book.take(|day| decide::seal_box(day, by, label, BoxKind::Portable, &contests, &seals))
}

fn ballots(president: u32, referendum: u32) -> BTreeMap<String, u32> {
    [(PRESIDENT.to_owned(), president), (REFERENDUM.to_owned(), referendum)].into()
}

fn request() -> RequestEntry<'static> {
    RequestEntry {
        count: 1, reason: "illness", name: "Үсөнова Өмүркан", place: "12 Ала-Too"
    }
}

fn entry(team: &[Ref]) -> TripEntry<'_> {
    TripEntry {
        team,
        by_lot: true,
        requests: 31,
        out: ballots(35, 35),
        offered: 3,
        joined: 2,
        ..Default::default()
    }
}

fn back(seals: &[String]) -> TripReturn<'_> {
    TripReturn {
        served: 29,
        unserved: [("not-at-home".to_owned(), 2)].into(),
        issued: ballots(29, 28),
        spoiled: ballots(1, 0),
        unused: ballots(5, 7),
        slot_closed: true,
        seals,
    }
}

/// Whether a trip may leave: with whom, by lot, and when.
fn leaves(book: &Book, of: Ref, team: &[Ref], by_lot: bool, happened: Moment) -> Decision {
    let by = By { happened: Some(happened), ..book.by() };
    decide::begin_trip(&book.day, by, of, &TripEntry { by_lot, ..entry(team) }, Moment(0))
}

fn pass(book: &mut Book, gate: Gate, of: Ref) {
    let fact = GatePassed { gate, of: Some(of), reason: "the road was closed".into() };
    book.record(book.pair().states(fact.into()));
}

/// Refusals that are about trips and requests only.
pub(super) fn refusals() -> Vec<Refusal> {
    let (book, trip) = under_way();
    let (by, pair, team) = (book.by(), book.pair(), [book.member, book.other]);
    let of = book.day.outside.trips[0].stated.of;
    let (mut back, now) = (book.clone(), book.now);
    back.take(|day| decide::return_trip(day, by, trip, &super::outside::back(&[])));
    let two = RequestEntry { count: 2, ..request() };
    vec![
        book.refused(|day| decide::begin_trip(day, by, of, &entry(&team), now)),
        back.refused(|day| decide::begin_trip(day, by, of, &entry(&team[..1]), now)),
        back.refused(|day| decide::take_back_statement(day, pair, trip, "of the other box")),
        book.refused(|day| decide::receive_requests(day, by, two)),
    ]
}

/// A trip that left at 10:00 on the day before.
fn under_way() -> (Book, Ref) {
    let (mut book, of) = sealed();
    let (by, team) = (book.by(), [book.member, book.other]);
    book.now = Moment(book.now.0 + 3_600_000);
    let now = book.now;
    let trip = book.take(|day| decide::begin_trip(day, by, of, &entry(&team), now));
    (book, trip)
}

#[test]
fn requests_have_a_reason_of_the_procedure_and_a_name_only_one_by_one() {
    let (mut book, _) = sealed();
    let by = book.by();
    book.take(|day| decide::receive_requests(day, by, request()));
    let several = RequestEntry { count: 30, reason: "hospital", ..RequestEntry::default() };
    book.take(|day| decide::receive_requests(day, by, several));
    assert_eq!((book.day.outside.requested(), book.day.outside.requests.len()), (31, 2));
    assert_eq!(book.day.outside.requests[0].private["name"], "Үсөнова Өмүркан");
    let body = serde_json::to_string(
        &book.facts[book.facts.len() - 2].new.fact.write(serde_json::value::Serializer).unwrap(),
    );
    assert!(!body.unwrap().contains("Өмүркан"), "only in the private half");
    let refused = |entry| book.refused(|day| decide::receive_requests(day, by, entry));
    assert_eq!(refused(RequestEntry { count: 2, ..request() }), Refusal::NameOfOne);
    assert_eq!(refused(RequestEntry { reason: "laziness", ..request() }), Refusal::UnknownChoice);
    assert_eq!(refused(RequestEntry { count: 0, ..request() }), Refusal::FieldsEmpty(vec!["count".into()]));
    assert_eq!(refused(RequestEntry { count: MAX_FIGURE + 1, ..several }), Refusal::TooLarge);
    book.day.opened.rulebook.procedure.requests.clear();
    book.take(|day| decide::receive_requests(day, by, RequestEntry { reason: "any", ..several }));
}

#[test]
fn a_requester_who_comes_in_person_needs_two_members_and_a_reason_and_nothing_else() {
    let (mut book, _) = sealed();
    let by = book.by();
    let of = book.take(|day| decide::receive_requests(day, by, request()));
    book.go_to(Phase::Voting);
    let pair = book.pair();
    let came = |by, reason: &'static str| move |day: &Day| decide::requester_came(day, by, of, reason);
    assert_eq!(book.refused(came(by, "not on the trip's list")), Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(came(pair, " ")), Refusal::ReasonNeeded);
    let gone = book.refused(|day| decide::requester_came(day, pair, place(99), "why"));
    assert_eq!(gone, Refusal::UnknownEntry);
    let fact = book.take(came(pair, "not on the trip's list"));
    book.take(came(pair, "never a block"));
    assert_eq!(book.day.outside.requests[0].came.len(), 2);
    let take_back = |of| move |day: &Day| decide::take_back_statement(day, pair, of, "somebody else");
    assert_eq!(book.refused(take_back(of)), Refusal::EntryRestsOnIt);
    book.take(take_back(fact));
    assert_eq!(book.day.outside.requests[0].came.len(), 1);
}

#[test]
fn a_trip_leaves_on_the_days_of_the_profile_or_past_a_gate() {
    let (mut book, of) = sealed();
    let team = [book.member, book.other];
    let (before, same, earlier) = (Moment(at("10:00").0 - DAY), at("10:00"), Moment(at("10:00").0 - 2 * DAY));
    let closed = Err(Refusal::GateClosed(Gate::TripDay));
    for (outside, open, shut) in [
        (OutsideVoting::DayBefore, vec![before], vec![same, earlier]),
        (OutsideVoting::SameDay, vec![same], vec![before]),
        (OutsideVoting::Both, vec![before, same], vec![earlier, Moment(same.0 + DAY)]),
    ] {
        book.day.opened.rulebook.profile.outside = outside;
        for moment in open {
            assert!(leaves(&book, of, &team, true, moment).is_ok(), "{outside:?}");
        }
        for moment in shut {
            assert_eq!(leaves(&book, of, &team, true, moment), closed, "{outside:?}");
        }
    }
    let now = decide::begin_trip(&book.day, book.by(), of, &entry(&team), earlier);
    assert_eq!(now, closed, "it leaves now where no other time is stated");
    pass(&mut book, Gate::TripDay, of);
    assert!(leaves(&book, of, &team, true, earlier).is_ok());
    let other = portable(&mut book, "P2");
    assert_eq!(leaves(&book, other, &team, true, earlier), closed, "a gate is passed for one box");
}

#[test]
fn a_trip_has_two_members_of_the_lot_or_passes_a_gate() {
    let (mut book, of) = sealed();
    let before = Moment(at("10:00").0 - DAY);
    let (pair, alone, twice) = ([book.member, book.other], [book.member], [book.member, book.member]);
    let closed = Err(Refusal::GateClosed(Gate::TripTeam));
    assert_eq!(leaves(&book, of, &alone, true, before), closed);
    assert_eq!(leaves(&book, of, &twice, true, before), closed, "one member is one");
    assert_eq!(leaves(&book, of, &pair, false, before), closed);
    assert_eq!(leaves(&book, of, &[], true, before), Err(Refusal::FieldsEmpty(vec!["team".into()])));
    assert_eq!(leaves(&book, of, &[place(99)], true, before), Err(Refusal::UnknownMember));
    pass(&mut book, Gate::TripTeam, of);
    assert!(leaves(&book, of, &alone, false, before).is_ok());
    assert_eq!(
        leaves(&book, of, &[], true, before),
        Err(Refusal::FieldsEmpty(vec!["team".into()])),
        "a box does not go by itself"
    );
}

#[test]
fn a_box_goes_out_once_at_a_time_and_with_ballots_of_its_contests() {
    let (mut book, trip) = under_way();
    let of = book.day.outside.trips[0].stated.of;
    let (by, team, now) = (book.by(), [book.member, book.other], book.now);
    let refused = |of, entry: TripEntry| book.refused(|day| decide::begin_trip(day, by, of, &entry, now));
    assert_eq!(refused(of, entry(&team)), Refusal::BoxOut);
    assert_eq!(refused(trip, entry(&team)), Refusal::UnknownBox);
    let other = portable(&mut book, "P2");
    let refused = |entry: TripEntry| book.refused(|day| decide::begin_trip(day, by, other, &entry, now));
    let one = BTreeMap::from([(PRESIDENT.to_owned(), 35)]);
    assert_eq!(
        refused(TripEntry { out: one, ..entry(&team) }),
        Refusal::FieldsEmpty(vec![REFERENDUM.into()])
    );
    let strange = BTreeMap::from([("mayor".to_owned(), 1)]);
    assert_eq!(refused(TripEntry { out: strange, ..entry(&team) }), Refusal::UnknownContest);
    assert_eq!(refused(TripEntry { out: ballots(MAX_FIGURE + 1, 0), ..entry(&team) }), Refusal::TooLarge);
    let long = "a".repeat(401);
    assert_eq!(refused(TripEntry { route: &long, ..entry(&team) }), Refusal::TooLong(400));
    book.take(|day| {
        let named = TripEntry { operator: "Дежурный", route: "two streets", ..entry(&team) };
        decide::begin_trip(day, by, other, &named, now)
    });
    assert_eq!(book.day.outside.trips[1].private["operator"], "Дежурный");
    let member = book.member;
    let pair = book.pair();
    let gone = book.refused(|day| decide::remove_member(day, pair, member, "typed twice"));
    assert_eq!(gone, Refusal::MemberActed);
}

#[test]
fn a_trip_brings_back_what_is_counted_and_its_seals_are_read() {
    let (mut book, trip) = under_way();
    let seals = ["a 1".to_owned(), " ".to_owned()];
    let by = book.by();
    let brings = |by, of, entry: TripReturn| decide::return_trip(&book.day, by, of, &entry).unwrap_err();
    assert_eq!(brings(by, place(99), back(&seals)), Refusal::UnknownEntry);
    let early = By { happened: Some(Moment(book.now.0 - 60_000)), ..by };
    assert_eq!(brings(early, trip, back(&seals)), Refusal::BeforeIt);
    let reasons = BTreeMap::from([("bored".to_owned(), 2)]);
    assert_eq!(brings(by, trip, TripReturn { unserved: reasons, ..back(&seals) }), Refusal::UnknownChoice);
    let one = BTreeMap::from([(PRESIDENT.to_owned(), 5)]);
    assert_eq!(
        brings(by, trip, TripReturn { unused: one, ..back(&seals) }),
        Refusal::FieldsEmpty(vec![REFERENDUM.into()])
    );
    assert_eq!((book.day.outside.issued(PRESIDENT), book.day.outside.out().count()), (None, 1));
    let returned = book.take(|day| decide::return_trip(day, by, trip, &back(&seals)));
    assert!(matches!(book.last(), Fact::TripReturned(_)));
    assert_eq!((book.day.outside.issued(PRESIDENT), book.day.outside.out().count()), (Some(29), 0));
    let check = &book.day.boxes[0].checks[0];
    assert!(check.matches() && !check.stated.opening, "{check:?}");
    let again = book.refused(|day| decide::return_trip(day, by, trip, &back(&seals)));
    assert_eq!(again, Refusal::AlreadyDone);
    let pair = book.pair();
    let take_back = |of| move |day: &Day| decide::take_back_statement(day, pair, of, "of the other box");
    assert_eq!(book.refused(take_back(trip)), Refusal::EntryRestsOnIt);
    book.take(take_back(returned));
    assert_eq!(book.day.outside.out().count(), 1);
    book.take(|day| decide::return_trip(day, by, trip, &TripReturn { seals: &[], ..back(&seals) }));
    assert!(!book.day.boxes[0].checks[1].matches(), "no seal was left");
}

#[test]
fn a_trip_that_comes_back_with_another_seal_opens_the_incident_by_itself() {
    let (mut book, trip) = under_way();
    let (by, seals) = (book.by(), ["A 2".to_owned()]);
    let mut opened = book.clone();
    book.take(|day| decide::return_trip(day, by, trip, &back(&seals)));
    let check = &book.day.boxes[0].checks[0];
    let incident = decide::incident_of(&book.day, check).unwrap();
    assert_eq!((incident.stated.code.as_str(), book.day.incidents.len()), (decide::SEALS_DIFFER, 1));
    assert_eq!(incident.private["what"], "P1: A 1 / A 2");
    assert!(book.day.outside.trips[0].returned.is_some());
    // Whoever opened the box while it was out can still state what came back.
    let of = opened.day.boxes[0].at;
    opened.go_to(Phase::Count);
    let found = ballots(29, 28);
    opened.record(by.states(BoxOpened { of, seals: seals.to_vec(), found }.into()));
    opened.take(|day| decide::return_trip(day, by, trip, &back(&seals)));
    assert_eq!((opened.day.outside.out().count(), opened.day.incidents.len()), (0, 0));
}

#[test]
fn what_does_not_fit_is_warned_about_and_taken() {
    let (mut book, trip) = under_way();
    let by = book.by();
    let warned = |book: &Book, back: TripReturn| {
        let facts = decide::return_trip(&book.day, by, trip, &back).unwrap();
        let Some(Fact::TripReturned(body)) = facts.last().map(|fact| &fact.fact) else { panic!("{facts:?}") };
        decide::trip_warnings(&book.day, trip, body)
    };
    assert_eq!(warned(&book, back(&[])), []);
    let wrong = TripReturn { served: 28, unused: ballots(5, 6), slot_closed: false, ..back(&[]) };
    let expected = [TripWarning::Requests, TripWarning::Ballots(REFERENDUM.into()), TripWarning::SlotOpen];
    assert_eq!(warned(&book, wrong.clone()), expected);
    book.take(|day| decide::return_trip(day, by, trip, &wrong));
    let body = book.day.outside.trips[0].returned.clone().unwrap().2;
    assert_eq!(decide::trip_warnings(&book.day, trip, &body).len(), 3, "they stay visible");
    assert_eq!(decide::trip_warnings(&book.day, place(99), &body), []);
}

#[test]
fn trips_stand_in_the_ledger_in_place_of_the_step() {
    let (mut book, trip) = under_way();
    let used = |book: &Book| Balance::of(&book.day).stock(PRESIDENT).unwrap().used;
    book.go_to(Phase::Voting);
    let sheet =
        Sheet { place: "1".into(), hour: 8, receipts: 50, issued: ballots(50, 50), ..Sheet::default() };
    let secretary = by(book.secretary);
    book.now = at("09:05");
    book.take(|day| decide::type_sheet(day, secretary, sheet, "", at("09:05")));
    assert_eq!(used(&book), None, "nobody knows yet what a trip under way has used");
    book.take(|day| decide::return_trip(day, secretary, trip, &back(&[])));
    assert_eq!(used(&book), Some(50 + 29 + 1));
}
