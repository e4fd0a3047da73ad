use super::*;
use crate::domain::decide::{self, ComplaintEntry};
use crate::domain::fact::{DayOpened, Ref, Ruling};
use crate::domain::fixture::registers::complaint;
use crate::domain::fixture::{Book, at, opening, rulebook};

const MINUTE: i64 = 60_000;
const DAY: i64 = 24 * 60;

/// Minutes after a clock time of the voting day.
fn after(time: &str, minutes: i64) -> Moment {
    Moment(at(time).0 + minutes * MINUTE)
}

/// A real day; numbers of hours and days compared with the law, or not.
fn book(verified: bool) -> Book {
    let mut rulebook = rulebook();
    for class in &mut rulebook.registers.as_mut().unwrap().complaints.classes {
        class.verified = verified;
    }
    let mut book = Book::of(DayOpened { practice: false, ..opening(rulebook) }).staffed();
    book.go_to(Phase::Voting);
    book
}

fn receive(book: &mut Book, now: Moment, entry: ComplaintEntry) -> Ref {
    book.now = now;
    let by = book.by();
    book.take(|day| decide::receive_complaint(day, by, entry))
}

fn of_class(class: &'static str) -> ComplaintEntry<'static> {
    ComplaintEntry { class, ..complaint() }
}

fn due_of(book: &Book, of: Ref) -> DueAt {
    due(&book.day, book.day.complaint(of).unwrap())
}

#[test]
fn each_class_is_due_as_the_registers_say() {
    let mut book = book(true);
    for (class, expected) in [
        ("at-once", DueAt::Moment(at("22:30"))),
        ("before-count", DueAt::Phase(Phase::Count)),
        ("before-signing", DueAt::Phase(Phase::Protocol)),
        ("hours", DueAt::Moment(after("22:30", 180))),
        ("days", DueAt::Moment(after("23:59", 2 * DAY))),
    ] {
        let of = receive(&mut book, at("22:30"), of_class(class));
        assert_eq!(due_of(&book, of), expected, "{class}");
    }
}

#[test]
fn a_number_that_nobody_compared_with_the_law_is_never_a_time() {
    let mut book = book(false);
    for (class, said) in [("hours", false), ("days", false), ("at-once", true), ("before-count", true)] {
        let of = receive(&mut book, at("10:00"), of_class(class));
        assert_eq!(due_of(&book, of) != DueAt::ToBeFilledIn, said, "{class}");
    }
    let left: Vec<_> = pressing(&book.day, at("11:00")).iter().map(|one| one.minutes_left).collect();
    assert_eq!(left, [Some(-60), Some(540), None, None]);
}

#[test]
fn a_class_that_the_book_does_not_know_is_filled_in() {
    let mut book = book(true);
    let of = receive(&mut book, at("10:00"), complaint());
    let mut known = book.day.complaint(of).unwrap().clone();
    known.parts.class = "later".into();
    assert_eq!(due(&book.day, &known), DueAt::ToBeFilledIn);
    book.day.opened.rulebook.registers = None;
    assert_eq!(due_of(&book, of), DueAt::ToBeFilledIn);
}

#[test]
fn minutes_run_on_across_midnight() {
    let mut book = book(true);
    receive(&mut book, at("23:30"), of_class("hours"));
    for (minutes, left) in [(0, 180), (29, 151), (31, 149), (180, 0), (181, -1), (DAY, 180 - DAY)] {
        let all = pressing(&book.day, after("23:30", minutes));
        assert_eq!(all[0].minutes_left, Some(left), "{minutes} minutes after");
    }
}

#[test]
fn days_end_with_the_last_minute_of_the_books_own_day() {
    // In UTC both are of the day before.
    for (received, days) in [("00:00", 2), ("05:59", 2)] {
        let mut book = book(true);
        let of = receive(&mut book, at(received), of_class("days"));
        assert_eq!(due_of(&book, of), DueAt::Moment(after("23:59", days * DAY)), "{received}");
    }
    let mut book = book(true);
    let of = receive(&mut book, after("23:59", 1), of_class("days"));
    assert_eq!(due_of(&book, of), DueAt::Moment(after("23:59", 3 * DAY)), "received at midnight");
}

#[test]
fn what_is_due_before_the_count_is_counted_to_the_end_of_voting() {
    let mut book = book(true);
    receive(&mut book, at("10:00"), of_class("before-count"));
    for (now, left) in [("19:00", 60), ("20:00", 0), ("20:05", -5)] {
        assert_eq!(pressing(&book.day, at(now))[0].minutes_left, Some(left), "{now}");
    }
    book.day.opened.practice = true;
    assert_eq!(pressing(&book.day, at("19:00"))[0].minutes_left, None, "by the trainer's clock");
}

#[test]
fn the_most_urgent_comes_first() {
    let mut book = book(true);
    let mut received = |time, class| receive(&mut book, at(time), of_class(class));
    let days = received("09:00", "days");
    let signing = received("09:10", "before-signing");
    let count = received("09:20", "before-count");
    let hours = received("12:00", "hours");
    let late = received("12:10", "at-once");
    let once = received("12:30", "at-once");
    let order = |book: &Book, now| -> Vec<Ref> {
        pressing(&book.day, at(now)).iter().map(|one| one.complaint.at).collect()
    };
    assert_eq!(order(&book, "13:00"), [late, once, hours, count, signing, days]);
    book.go_to(Phase::Protocol);
    assert_eq!(order(&book, "14:00"), [late, once, count, signing, hours, days], "the phases have come");
}

#[test]
fn unverified_numbers_come_last_and_the_settled_not_at_all() {
    let mut book = book(false);
    let days = receive(&mut book, at("09:00"), of_class("days"));
    let signing = receive(&mut book, at("10:00"), of_class("before-signing"));
    let settled = receive(&mut book, at("11:00"), of_class("at-once"));
    book.decide(settled, Ruling::Granted, true);
    let left: Vec<Ref> = pressing(&book.day, at("12:00")).iter().map(|one| one.complaint.at).collect();
    assert_eq!(left, [signing, days]);
}

#[test]
fn the_median_is_of_the_settled_by_capacity() {
    let mut book = book(true);
    let from = |capacity| ComplaintEntry { capacity, ..complaint() };
    let rows =
        [("voter", 10), ("voter", 40), ("voter", 20), ("observer", 30), ("observer", 61), ("party", 0)];
    for (capacity, minutes) in rows {
        let of = receive(&mut book, at("23:50"), from(capacity));
        book.now = after("23:50", minutes);
        book.decide(of, Ruling::Rejected, true);
    }
    receive(&mut book, at("12:00"), from("media"));
    let expected = [("observer", 45), ("party", 0), ("voter", 20)];
    let expected = expected.map(|(capacity, minutes)| (capacity.to_owned(), minutes));
    assert_eq!(median_minutes(&book.day), BTreeMap::from(expected));
}

#[test]
fn a_transfer_ends_the_clock_and_a_time_before_the_receipt_is_none() {
    let mut book = book(true);
    let of = receive(&mut book, at("10:00"), complaint());
    let mut early = book.clone();
    let (earlier, later) = (decide_by(&book, at("09:00")), decide_by(&book, at("10:07")));
    book.take(|day| decide::transfer(day, later, of, "tec", "", true, ""));
    assert_eq!(median_minutes(&book.day), BTreeMap::from([("voter".to_owned(), 7)]));
    // Nothing states such a time any more, but a book may hold one.
    let transferred = book.last().clone();
    early.record(earlier.states(transferred));
    assert!(!early.day.complaint(of).unwrap().is_open());
    assert_eq!(median_minutes(&early.day), BTreeMap::new());
}

fn decide_by(book: &Book, happened: Moment) -> crate::domain::fact::By {
    crate::domain::fact::By { happened: Some(happened), ..book.by() }
}

#[test]
fn no_moment_is_too_far_to_be_answered() {
    let mut book = book(true);
    for class in ["at-once", "hours", "days"] {
        for moment in [Moment(i64::MAX), Moment(i64::MIN)] {
            receive(&mut book, moment, of_class(class));
        }
    }
    assert_eq!(pressing(&book.day, Moment(i64::MIN)).len(), 6);
    assert_eq!(pressing(&book.day, Moment(i64::MAX)).len(), 6);
}
