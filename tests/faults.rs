//! The fault bench over a few precincts: what must be caught always is caught, and a floor that is not reached is told.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]
#![allow(dead_code, reason = "the bench has parts that only a full run uses")]

#[path = "../benches/faults/mod.rs"]
mod faults;

use faults::fault::Fault;

#[test]
fn a_few_precincts_reach_what_does_not_depend_on_their_number() {
    let precincts = faults::precinct::generated(120);
    assert_eq!(precincts.protocols.len(), 120, "generated precincts balance");
    let report = faults::run(&precincts);
    let line = |fault: Fault| report.faults.iter().find(|line| line.fault == fault).unwrap();
    for fault in [Fault::ValidInvalid, Fault::Blank, Fault::Pack] {
        assert_eq!(line(fault).rules, 120, "{}", fault.name());
    }
    assert_eq!(line(Fault::Blank).refused, 120, "a blank cannot be closed");
    for fault in [Fault::Candidates, Fault::WrongPile, Fault::Missed] {
        assert_eq!(line(fault).rules, 0, "no sum finds it: {}", fault.name());
        assert!(line(fault).machine >= 114, "{}", fault.name());
    }
    for fault in [Fault::Digit, Fault::Transposition] {
        let line = line(fault);
        assert!(line.hinted * 10 >= line.rules * 8, "{}: {} of {}", fault.name(), line.hinted, line.rules);
    }
    assert!(report.machine.protocols > 60, "a machine that errs is not believed blindly");
    assert!(report.blind.iter().all(|left| left.silent <= left.agreed && left.agreed <= left.rows));
}

#[test]
fn a_figure_below_its_floor_is_told() {
    let precincts = faults::precinct::generated(20);
    let mut report = faults::run(&precincts);
    for line in &mut report.faults {
        line.rules = line.rules.min(5);
    }
    let below = faults::floors::below("kg-president", &report);
    assert!(
        below.iter().any(|line| line.starts_with("row blank, rules: 25.0 % of at least 100.0 %")),
        "{below:?}"
    );
    assert!(faults::floors::below("no-such-form", &report).is_empty());
}
