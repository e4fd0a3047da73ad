//! Every ballot of a generated day is somewhere: nothing is found where nothing is wrong, and a slip is found with a pile
//! that holds it.
//!
//! A day is planned, carried out in the hall, and written down by decisions on a real `Day`; faults happen in the hall.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod fault;
mod found;
mod hall;
mod plan;
mod play;
mod room;
mod sorting;

use proptest::prelude::*;

use tartip::domain::account;

use fault::{FAULTS, Fault, SORTED};
use plan::{Plan, Second, plans};

/// Plays a day; `None` where its plan has no place for the fault.
fn said(plan: &Plan, fault: Fault) -> Option<(Vec<found::Said>, fault::Spots)> {
    let hall = hall::Hall::of(plan, fault)?;
    let played = play::play(plan, &hall);
    Some((found::found(&played.day), fault::spots(&hall, &played)))
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 48, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_day_without_a_fault_balances(plan in plans()) {
        let day = play::play(&plan, &hall::Hall::of(&plan, Fault::None).unwrap()).day;
        let said = found::found(&day);
        prop_assert!(said.is_empty(), "{:#?}", said);
        // Nothing balances by being missing.
        let unknown = account::of_day(&day).into_iter().filter(|identity| identity.difference().is_none());
        prop_assert_eq!(unknown.collect::<Vec<_>>(), []);
        prop_assert!(day.contest_ids().all(|contest| day.findings(contest).unknown.is_empty()));
    }

    #[test]
    fn a_ballot_in_a_wrong_pile_is_found_by_a_second_count(plan in plans(), of in 0..SORTED.len()) {
        let second = if of == 0 { Second::Stacks } else { Second::Marks };
        let plan = Plan { second, apart: false, ..plan };
        let Some((said, spots)) = said(&plan, SORTED[of]) else { return Ok(()) };
        let names = |found: &found::Said| found.names.iter().any(|name| spots.contains(name));
        prop_assert!(said.iter().any(names), "{:?}\nsaid {:#?}", spots, said);
    }

    #[test]
    fn a_ballot_in_a_wrong_pile_is_found_by_machines(plan in plans(), apart in any::<bool>()) {
        // A machine's row is exact where every ballot went through one, or where the others' boxes were sorted apart.
        let plan = plan.with_machines(apart);
        let Some((said, spots)) = said(&plan, Fault::WrongPile) else { return Ok(()) };
        let names = |found: &found::Said| found.names.iter().any(|name| spots.contains(name));
        prop_assert!(said.iter().any(names), "{:?}\nsaid {:#?}", spots, said);
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 128, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_fault_is_found_with_a_pile_that_holds_it(plan in plans(), of in 0..FAULTS.len()) {
        let Some((said, spots)) = said(&plan, FAULTS[of]) else { return Ok(()) };
        let names = |found: &found::Said| found.names.iter().any(|name| spots.contains(name));
        prop_assert!(said.iter().any(names), "{:?} in {:#?}\nsaid {:#?}", FAULTS[of], spots, said);
    }
}

/// Each fault has days with a place for it: no property above holds by having nothing to say.
#[test]
fn every_fault_finds_its_days() {
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    for fault in FAULTS.into_iter().chain(SORTED).chain([Fault::WrongPile]) {
        let mut plan = || plans().new_tree(&mut runner).unwrap().current();
        let with_place = (0..64).filter(|_| hall::Hall::of(&plan(), fault).is_some()).count();
        assert!(with_place >= 6, "{fault:?}: {with_place} of 64");
    }
}
