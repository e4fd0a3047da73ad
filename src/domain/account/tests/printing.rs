//! Printing on demand: blanks that serve all contests, prints, misprints, what was printed again.

use super::*;

/// A day of two contests whose ballots are printed from the same blanks.
fn on_demand() -> Book {
    let mut rules = rulebook();
    (rules.profile.stock.model, rules.profile.stock.blanks_shared) = (StockModel::OnDemand, true);
    Book::of(opening(rules)).staffed()
}

/// A pile counted of the stock that serves all.
fn shared(book: &mut Book, pile: Pile, count: u32) {
    state(book, PileCounted { stock: String::new(), pile, count });
}

/// A trip that takes three ballots along and brings one back; one was exchanged.
fn one_exchanged(book: &mut Book) {
    let of = seal(book, "portable", BoxKind::Portable, PRESIDENT);
    let out = president(3);
    let begun = TripBegun { of, team: Vec::new(), by_lot: true, requests: 1, out, offered: 0, joined: 0 };
    let of = state(book, begun);
    let one = || president(1);
    let (issued, spoiled, unused, unserved) = (one(), one(), one(), BTreeMap::new());
    state(book, TripReturned { of, served: 1, unserved, issued, spoiled, unused, slot_closed: true });
}

#[test]
fn blanks_and_prints_are_held_against_each_other() {
    let mut book = on_demand();
    book.go_to(Phase::Voting);
    sheet(&mut book, 8, 31);
    book.go_to(Phase::Closing);
    shared(&mut book, Pile::Received, 100);
    shared(&mut book, Pile::Counted, 100);
    shared(&mut book, Pile::Blanks, 33);
    for (contest, printed, misprints) in [(PRESIDENT, 34, 3), (REFERENDUM, 33, 2)] {
        for (pile, count) in [(Pile::Printed, printed), (Pile::Misprints, misprints)] {
            state(&mut book, PileCounted { stock: contest.into(), pile, count });
        }
    }
    assert_eq!(sums(&one(&book, "blanks")), (Some(100), Some(100)));
    assert_eq!(sums(&one(&book, "printed")), (Some(34), Some(34)));
    let of_both = of_day(&book.day);
    assert_eq!(of_both.iter().filter(|identity| identity.id == "blanks").count(), 1, "shared, so once");
    assert_eq!(of_both.iter().filter(|identity| identity.id == "printed").count(), 2);
    state(&mut book, PileCounted { stock: PRESIDENT.into(), pile: Pile::Reprints, count: 2 });
    assert_eq!(sums(&one(&book, "reprints")), (Some(2), Some(1)));
}

#[test]
fn one_counter_of_the_printer_is_held_against_all_contests() {
    let mut book = on_demand();
    book.go_to(Phase::Voting);
    sheet(&mut book, 8, 31);
    book.go_to(Phase::Closing);
    for (pile, count) in [(Pile::Printed, 65), (Pile::Misprints, 3)] {
        shared(&mut book, pile, count);
    }
    // 30 and one spoiled for the president, 31 for the referendum, 3 failed.
    assert_eq!(sums(&one(&book, "printed")), (Some(65), Some(65)));
}

#[test]
fn what_a_trip_exchanged_was_not_printed_again() {
    let mut book = on_demand();
    one_exchanged(&mut book);
    book.go_to(Phase::Voting);
    sheet(&mut book, 8, 31);
    book.go_to(Phase::Closing);
    count(&mut book, Pile::Spoiled, 2);
    count(&mut book, Pile::Reprints, 1);
    assert_eq!(sums(&one(&book, "spoiled")), (Some(2), Some(2)));
    assert_eq!(sums(&one(&book, "reprints")), (Some(1), Some(1)));
}

#[test]
fn what_failed_in_the_printer_before_the_blanks_were_counted_is_not_missed() {
    let mut book = on_demand();
    shared(&mut book, Pile::Received, 100);
    one_exchanged(&mut book);
    shared(&mut book, Pile::Misprints, 2);
    book.now = at("07:20");
    shared(&mut book, Pile::Counted, 95);
    assert_eq!(sums(&one(&book, "received")), (Some(100), Some(100)));
    let failed = Place::Pile { stock: String::new(), pile: Pile::Misprints };
    assert!(one(&book, "received").places().contains(&&failed));
    book.now = at("07:30");
    shared(&mut book, Pile::Misprints, 5);
    assert_eq!(one(&book, "received").difference(), Some(0), "what failed since was counted as a blank");
}

#[test]
fn ballots_that_the_step_about_voting_outside_brought_back_were_printed() {
    let mut rules = rulebook();
    (rules.profile.stock.model, rules.profile.stock.blanks_shared) = (StockModel::OnDemand, true);
    let mut book = Book::of(opening(rules)).staffed();
    let (by, number) = (book.by(), crate::domain::fact::Value::Number);
    let figures = [(PRESIDENT, 12, 3), (REFERENDUM, 12, 2)].into_iter().flat_map(|(id, out, back)| {
        [(format!("taken-out@{id}"), number(out)), (format!("unused-back@{id}"), number(back))]
    });
    let figures = figures.collect();
    book.take(|day| decide::do_step(day, by, "outside-voting", figures));
    book.go_to(Phase::Voting);
    sheet(&mut book, 8, 31);
    book.go_to(Phase::Closing);
    for (pile, count) in [(Pile::Printed, 46), (Pile::Misprints, 3)] {
        state(&mut book, PileCounted { stock: PRESIDENT.into(), pile, count });
    }
    // 30 issued in the room, 9 outside, one spoiled, 3 brought back, 3 failed.
    assert_eq!(sums(&one(&book, "printed")), (Some(46), Some(46)));
    let back = Place::OutsideBack(PRESIDENT.to_owned());
    assert!(one(&book, "printed").places().contains(&&back));
}
