//! Whatever a day is and whatever is wished: an answer, and no fact about what there is not.

use proptest::prelude::*;
use serde_json::Value as Json;

use crate::domain::Moment;
use crate::domain::decide::{self, Decision, Refusal};
use crate::domain::fact::{BoxKind, By, Cause, Cell, Cells, Pass, Sheet, Signature};
use crate::domain::fixture::anything::{CONTESTS, Dice, journals, reference};
use crate::domain::fixture::{Book, PRESIDENT, at};
use crate::domain::{Day, Finding, Phase, Severity};

/// Every decision about a contest.
fn about(day: &Day, by: By, contest: &str, dice: &mut Dice) -> Vec<Decision> {
    let named = [contest.to_owned()];
    let found = std::collections::BTreeMap::from([(contest.to_owned(), 1)]);
    let cells: Cells = day.cells(contest).into_iter().map(|cell| (cell, Some(1))).collect();
    let finding = Finding {
        rule: "surplus".into(),
        severity: Severity::Alarm,
        shown: String::new(),
        left: 1,
        right: 0,
        look_at: Vec::new(),
    };
    let sheet = Sheet { place: "A".into(), hour: 9, issued: found.clone(), ..Sheet::default() };
    let (of, seals) = (reference(dice), ["1".to_owned()]);
    let cell = Cell::line("L1");
    let trip = decide::TripEntry { team: &[reference(dice), of], out: found.clone(), ..Default::default() };
    let back = decide::TripReturn { issued: found.clone(), ..Default::default() };
    let pack = decide::PackEntry { stock: contest, ..super::stock::pack() };
    vec![
        decide::type_options(day, by, contest, &["Ак".into(), "Кара".into()]),
        decide::read_back_options(day, by, contest),
        decide::withdraw_option(day, by, contest, 1, "why"),
        decide::reinstate_option(day, by, contest, 1, "why"),
        decide::seal_box(day, by, "S9", BoxKind::Stationary, &named, &seals),
        decide::open_box(day, by, of, found.clone()),
        decide::set_aside(day, by, decide::AsideEntry { of, contest, count: 1, envelope: "A", note: "seen" }),
        decide::rule_on_box(day, by, of, contest, crate::domain::fact::BoxRuling::Counted, "why"),
        decide::correct_box(day, by, of, found, "why"),
        decide::type_sheet(day, by, sheet.clone(), "why", at("09:30")),
        decide::correct_sheet(day, by, of, sheet, "why"),
        decide::count_voter(day, by, &named),
        decide::take_back(day, by, &named, "why", 9),
        decide::spoil_ballot(day, by, contest),
        decide::close_entry(day, by, contest, &cells),
        decide::correct_figure(day, by, contest, &cell, Some(2), "why"),
        decide::record_machine(day, by, contest, (dice.roll(2) == 0).then_some(of), "17", cells.clone()),
        decide::count_votes(
            day,
            by,
            decide::PileEntry {
                contest,
                cell: &Cell::votes(1),
                of: None,
                team: "A",
                size: 25,
                full: 3,
                rest: 4,
            },
        ),
        decide::read_marks(day, by, contest, cells.clone(), cells),
        decide::dispute_ballot(
            day,
            by,
            &decide::DisputeEntry {
                contest,
                doubt: "no-mark",
                votes: std::collections::BTreeMap::from([(of, crate::domain::fact::Vote::For)]),
                cell: None,
            },
        ),
        decide::count_invalid(day, by, contest, std::collections::BTreeMap::from([("no-mark".into(), 1)])),
        decide::explain(day, by, contest, &finding, "other", ""),
        decide::act_on_surplus(day, by, contest, "call-tec", "told"),
        decide::draft(day, by, contest, "aa"),
        decide::hear_line(day, by, contest, &cell, true),
        decide::sign(day, by, contest, of, Signature::Signed, ""),
        decide::reopen(day, by, contest, Cause::Own, "why"),
        decide::receive_packs(day, by, pack),
        decide::hand_ballots(day, by, contest, of, 1, false),
        decide::count_pile(day, by, contest, crate::domain::fact::Pile::Unused, 1),
        decide::begin_trip(day, by, of, &trip, Moment(0)),
        decide::return_trip(day, by, of, &back),
    ]
}

/// Every decision about no contest that takes a place.
fn others(day: &Day, by: By, dice: &mut Dice) -> Vec<Decision> {
    let who = reference(dice);
    vec![
        decide::record_presence(day, by, &[who], true),
        decide::assign_function(day, by, who, crate::domain::Function::Deputy, "why"),
        decide::draw_lot(day, by, "flow", who),
        decide::remove_member(day, by, who, "why"),
        decide::correct_seals(day, by, who, true, &[], "why"),
        decide::check_seals(day, by, who, &["1".into()], true),
        decide::open_aside(day, by, who, 1),
        decide::suspend(day, by, "why"),
        decide::resume(day, by, "why"),
        decide::enter_next_phase(day, by, "why", Moment(i64::MAX)),
    ]
}

/// Ids of contests anywhere in a body.
fn contests_in(value: &Json, key: &str, into: &mut Vec<String>) {
    match value {
        Json::String(text) if key == "stock" && text.is_empty() => {}
        Json::String(text) if ["contest", "contests", "stock"].contains(&key) => into.push(text.clone()),
        Json::Object(fields)
            if ["issued", "declined", "spoiled", "found", "out", "unused"].contains(&key) =>
        {
            into.extend(fields.keys().cloned());
        }
        Json::Object(fields) => fields.iter().for_each(|(name, field)| contests_in(field, name, into)),
        Json::Array(items) => items.iter().for_each(|item| contests_in(item, key, into)),
        _ => {}
    }
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn no_fact_is_about_an_unknown_contest(journal in journals(), seed in any::<u64>()) {
        let day = Day::replay(&journal).unwrap();
        let dice = &mut Dice(seed);
        let people: Vec<_> = day.commission.members.keys().copied().collect();
        let someone = |dice: &mut Dice| (!people.is_empty()).then(|| dice.pick(&people));
        let by = By { member: someone(dice), witness: someone(dice), happened: None };
        let mut decisions = others(&day, by, dice);
        decisions.extend(CONTESTS.into_iter().flat_map(|contest| about(&day, by, contest, dice)));
        for new in decisions.into_iter().flatten().flatten() {
            let mut named = Vec::new();
            contests_in(&new.fact.write(serde_json::value::Serializer).unwrap(), "", &mut named);
            for contest in named {
                prop_assert!(day.contests.contains_key(&contest), "{} is about {contest:?}", new.fact.kind());
            }
            let mut after = day.clone();
            let at = crate::domain::fixture::place(1_000);
            after.apply(&crate::domain::fact::Recorded { at, recorded: Moment(0), new });
        }
    }
}

#[test]
fn an_unknown_contest_is_called_so() {
    for phase in [Phase::Count, Phase::Protocol] {
        let book = Book::in_phase(phase);
        let pair = book.pair();
        let refusals = [
            book.refused(|day| decide::type_options(day, pair, "mayor", &["Ак".into()])),
            book.refused(|day| decide::read_back_options(day, pair, "mayor")),
            book.refused(|day| decide::withdraw_option(day, pair, "mayor", 1, "why")),
            book.refused(|day| decide::reinstate_option(day, pair, "mayor", 1, "why")),
            book.refused(|day| decide::close_entry(day, pair, "mayor", &Cells::new())),
            book.refused(|day| decide::correct_figure(day, pair, "mayor", &Cell::line("L1"), None, "why")),
            book.refused(|day| decide::record_machine(day, pair, "mayor", None, "17", Cells::new())),
            book.refused(|day| decide::act_on_surplus(day, pair, "mayor", "call-tec", "told")),
            book.refused(|day| decide::hear_line(day, pair, "mayor", &Cell::line("L1"), true)),
            book.refused(|day| decide::sign(day, pair, "mayor", book.chair, Signature::Signed, "")),
            book.refused(|day| decide::reopen(day, pair, "mayor", Cause::Own, "why")),
        ];
        assert!(refusals.iter().all(|refusal| *refusal == Refusal::UnknownContest), "{refusals:?}");
    }
    let book = Book::in_phase(Phase::Protocol);
    let refused = book.refused(|day| decide::draft(day, book.by(), "mayor", "aa"));
    assert_eq!(refused, Refusal::UnknownContest);
    assert_eq!(decide::may_make(&book.day, book.by(), PRESIDENT, Pass::First), Ok(()));
}
