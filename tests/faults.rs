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

#[test]
fn real_rows_of_georgia_are_read_in_their_form() {
    let rows = TBILISI.concat();
    let precincts = faults::data::read(rows.as_bytes(), 100);
    assert_eq!(precincts.form.id, "ge-president-2013");
    assert_eq!(precincts.protocols.len(), 6);
    let report = faults::run(&precincts);
    assert!(report.faults.iter().any(|line| line.rows > 0));
}

/// The first precincts of the public table of 2013.
const TBILISI: &[&str] = &[
    "region,district id,district name,precinct,special precinct,possible voters,special voters,votes by 12,votes by 17,ballots signed for,num ballots,invalid votes,valid votes,logic check,logic check2,logic check,logic check2,logic check,logic check2,1 - Tamaz Bibiluri, 2 - Giorgi Liluashvili, 3 - Sergo Javakhidze, 4 - Koba Davitashvili, 5 - Davit Bakradze, 6 - Akaki Asatiani, 7 - Nino Chanishvili, 8 - Teimuraz Bobokhidze, 9 - Shalva Natelashvili, 10 - Giorgi Targamadze, 11 - Levan Chachua, 12 - Nestan Kirtadze, 13 - Giorgi Chikhladze, 14 - Nino Burjanadze, 15 - Zurab Kharatishvili, 16 - Mikheil Saluashvili, 17 - Kartlos Gharibashvili, 18 - Mamuka Chokhonelidze, 19 - Avtandil Margiani, 20 - Nugzar Avaliani, 21 - Mamuka Melikishvili, 22 - Teimuraz Mzhavia, 41 - Giorgi Margvelashvili\n",
    ",1,,1,,1453,11,233,640,764,1350,22,,,,,,,,1,0,0,9,169,1,2,0,22,5,0,0,0,86,1,0,0,0,1,0,1,0,444\n",
    ",1,,2,,1281,11,210,558,690,1150,22,,,,,,,,0,0,0,5,164,1,0,0,22,6,1,1,1,67,2,0,0,0,0,3,0,2,393\n",
    ",1,,3,,1440,9,208,621,783,1300,22,,,,,,,,0,2,0,5,198,1,3,0,28,7,8,0,0,70,1,1,0,0,0,0,0,1,436\n",
    ",1,,4,,1182,12,170,533,631,1100,21,,,,,,,,0,1,1,8,110,3,2,1,9,9,8,2,0,61,0,1,0,0,1,0,0,0,393\n",
    ",1,,5,,1497,18,203,611,769,1400,21,,,,,,,,0,0,1,5,162,1,2,0,28,6,4,1,0,64,3,0,0,0,0,0,0,0,471\n",
    ",1,,6,,1488,9,242,674,805,1350,18,,,,,,,,1,0,2,6,136,0,0,0,14,13,9,1,0,99,1,0,1,0,0,0,0,1,503\n",
];
