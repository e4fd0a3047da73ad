//! Voters against ballots, and stocks of ballots and blanks.

use tartip::domain::StockModel;
use tartip::domain::balance::{Balance, Flow};
use tartip::domain::fact::{EntryClosed, Pass, Pile};

use crate::book::{Book, cells};

#[test]
fn hours_and_the_day_are_summed_for_each_contest() {
    let mut book = Book::practice();
    book.sheet(8, 50, &[("president", [49, 1, 2]), ("referendum", [45, 4, 0])]);
    book.sheet(10, 30, &[("president", [30, 0, 0]), ("referendum", [30, 0, 0])]);
    let balance = Balance::of(&book.day);
    let president = balance.contest("president").unwrap();
    let eight = Flow { identified: 50, issued: 49, declined: 1, spoiled: 2 };
    let ten = Flow { identified: 30, issued: 30, declined: 0, spoiled: 0 };
    assert_eq!(president.hours, [(8, eight), (10, ten)]);
    assert_eq!(president.total, Flow { identified: 80, issued: 79, declined: 1, spoiled: 2 });
    assert_eq!(president.total.difference(), 0);
    assert_eq!(balance.contest("referendum").unwrap().hours[0].1.difference(), 1);
    assert_eq!(
        balance.contests.iter().map(|c| c.contest.as_str()).collect::<Vec<_>>(),
        ["president", "referendum"]
    );
}

#[test]
fn more_issued_than_identified_is_below_zero() {
    assert_eq!(Flow { identified: 10, issued: 11, declined: 0, spoiled: 0 }.difference(), -1);
}

#[test]
fn blanks_balance_only_when_every_figure_is_there() {
    let mut book = Book::president();
    let difference = |book: &Book| Balance::of(&book.day).stock("president").unwrap().difference();
    assert_eq!(difference(&book), None);
    book.step("blanks-received", &[("received@president", 1300)]);
    book.step("unused-cancelled", &[("unused@president", 657)]);
    let stock = Balance::of(&book.day).stocks[0].clone();
    assert_eq!((stock.received, stock.used, stock.left), (Some(1300), None, Some(657)));
    let figures = cells("L1 1200 L2P 640 L3P 1 L4 2 L5 630 L6 7 L7 7 L8 630 L9 627 L10 10 L11 0 V1 627");
    let entry = |pass| EntryClosed { contest: "president".into(), round: 1, pass, cells: figures.clone() };
    book.state(entry(Pass::First));
    assert_eq!(difference(&book), None, "one entry says nothing yet");
    book.state(entry(Pass::Second));
    assert_eq!(difference(&book), Some(3), "three blanks are missing");
}

#[test]
fn one_stock_of_blanks_serves_all_contests() {
    let mut book = Book::open("practice-two-contests", true, |rulebook| {
        rulebook.profile.stock.model = StockModel::OnDemand;
        rulebook.profile.stock.blanks_shared = true;
    });
    book.step("blanks-received", &[("received@president", 1000), ("received@referendum", 500)]);
    let balance = Balance::of(&book.day);
    assert_eq!(balance.stocks.len(), 1);
    assert_eq!(balance.stock("referendum"), balance.stock("president"));
    assert_eq!(balance.stocks[0].received, Some(1500));
    assert_eq!((balance.stocks[0].used, balance.stocks[0].difference()), (None, None));
}

#[test]
fn blanks_that_serve_all_are_asked_for_once_and_spoiled_ballots_by_contest() {
    let book = |shared, model| {
        Book::open("practice-two-contests", true, |rulebook| {
            (rulebook.profile.stock.model, rulebook.profile.stock.blanks_shared) = (model, shared);
        })
    };
    let asked = |book: &Book, id: &str| -> Vec<String> {
        let step = book.day.steps_of_day().find(|step| step.id == id).unwrap();
        let numbers = book.day.fields_of(step).filter(|field| field.pile.is_some());
        numbers.flat_map(|field| tartip::domain::decide::keys(&book.day, field)).collect()
    };
    let mut shared = book(true, StockModel::OnDemand);
    assert_eq!(asked(&shared, "unused-cancelled"), ["unused"]);
    assert_eq!(asked(&shared, "spoiled-cancelled"), ["spoiled@president", "spoiled@referendum"]);
    shared.step("blanks-received", &[("received", 1500)]);
    shared.step("unused-cancelled", &[("unused", 657)]);
    let stock = Balance::of(&shared.day).stocks[0].clone();
    assert_eq!((stock.received, stock.left), (Some(1500), Some(657)));
    assert_eq!(shared.day.stock.pile("", Pile::Blanks), Some(657));
    let apart = book(false, StockModel::Preprinted);
    assert_eq!(asked(&apart, "unused-cancelled"), ["unused@president", "unused@referendum"]);
    let only = |book: &Book, id: &str| book.day.steps_of_day().any(|step| step.id == id);
    assert!(only(&shared, "prints-counted") && !only(&shared, "cancelled-counted"));
    assert!(!only(&apart, "prints-counted") && only(&apart, "cancelled-counted"));
}

#[test]
fn pre_printed_ballots_are_issued_spoiled_or_left() {
    let mut book = Book::practice();
    book.step("blanks-received", &[("received@president", 1000), ("received@referendum", 1000)]);
    book.step("unused-cancelled", &[("unused@president", 900), ("unused@referendum", 950)]);
    assert_eq!(Balance::of(&book.day).stocks[0].used, None, "no sheet has come yet");
    book.sheet(8, 90, &[("president", [90, 0, 2]), ("referendum", [40, 50, 0])]);
    let used = |book: &Book| Balance::of(&book.day).stocks.iter().map(|stock| stock.used).collect::<Vec<_>>();
    assert_eq!(used(&book), [Some(92), Some(40)], "nobody voted outside");
    book.step(
        "outside-voting",
        &[("taken-out@president", 10), ("unused-back@president", 2), ("requests", 9)],
    );
    assert_eq!(used(&book), [Some(100), None], "the referendum's ballots taken out are not known");
    assert_eq!(Balance::of(&book.day).stocks[0].difference(), Some(0));
}
