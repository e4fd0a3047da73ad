use crate::domain::decide::{self, Refusal};
use crate::domain::fixture::{Book, PRESIDENT};
use crate::domain::{Day, Finding};

fn finding(day: &Day, rule: &str) -> Finding {
    day.findings(PRESIDENT).broken.into_iter().find(|found| found.rule == rule).unwrap()
}

/// Five ballots more in the boxes than were issued, all of them sorted.
fn surplus() -> Book {
    Book::counted(&[("L8", 655), ("L10", 18)])
}

#[test]
fn a_surplus_is_recorded_and_explained() {
    let mut book = surplus();
    let alone = book.by();
    let found = finding(&book.day, "surplus");
    assert_eq!((found.left, found.right), (700, 695));
    book.take(|day| decide::explain(day, alone, PRESIDENT, &found, "signature-missed", " page 3 "));
    assert!(book.day.is_explained(PRESIDENT, &found));
    assert_eq!(book.day.contest(PRESIDENT).unwrap().explained["surplus"].fact.note, "page 3");
}

#[test]
fn an_explanation_is_of_the_numbers_it_was_given_for() {
    let mut book = surplus();
    let (alone, pair) = (book.by(), book.pair());
    let found = finding(&book.day, "surplus");
    book.take(|day| decide::explain(day, alone, PRESIDENT, &found, "other", ""));
    let cell = crate::domain::fact::Cell::line("L5");
    book.take(|day| decide::correct_figure(day, pair, PRESIDENT, &cell, Some(652), "two signatures"));
    let now = finding(&book.day, "surplus");
    assert!(!book.day.is_explained(PRESIDENT, &now));
    let stale = book.refused(|day| decide::explain(day, alone, PRESIDENT, &found, "other", ""));
    assert_eq!(stale, Refusal::NoSuchFinding, "what no longer stands is not explained");
    book.take(|day| decide::explain(day, alone, PRESIDENT, &now, "unexplained", ""));
    assert!(book.day.is_explained(PRESIDENT, &now));
}

#[test]
fn a_reason_is_one_that_the_form_allows_for_the_rule() {
    let book = Book::counted(&[("L9", 600), ("L8", 655)]);
    let explain = |found: &Finding, reason: &str| {
        book.refused(|day| decide::explain(day, book.by(), PRESIDENT, found, reason, ""))
    };
    let error = finding(&book.day, "valid-is-votes");
    assert_eq!(explain(&error, "other"), Refusal::UnknownReason, "own sums are not explained away");
    let alarm = finding(&book.day, "surplus");
    assert_eq!(explain(&alarm, "weather"), Refusal::UnknownReason);
    let invented = Finding { rule: "invented".into(), ..alarm };
    assert_eq!(explain(&invented, "other"), Refusal::NoSuchFinding);
}

#[test]
fn each_action_after_a_surplus_has_its_result() {
    let mut book = surplus();
    let alone = book.by();
    let act = |action: &'static str, result: &'static str| {
        move |day: &Day| decide::act_on_surplus(day, alone, PRESIDENT, action, result)
    };
    assert_eq!(book.refused(act("hide-them", "done")), Refusal::UnknownStep);
    assert_eq!(book.refused(act("call-tec", " ")), Refusal::FieldsEmpty(vec!["result".into()]));
    book.take(act("call-tec", "nobody answered"));
    book.take(act("call-tec", "told at 22:10"));
    assert_eq!(book.day.contest(PRESIDENT).unwrap().surplus["call-tec"].0, "told at 22:10");
}
