use crate::domain::Moment;
use crate::domain::decide::{self, MAX_FIGURE, Refusal, is_late};
use crate::domain::fact::{Ref, Sheet};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, at};
use crate::domain::{ClockTime, Phase};

fn sheet(place: &str, hour: u8, receipts: u32) -> Sheet {
    Sheet {
        place: place.into(),
        hour,
        receipts,
        signatures: receipts,
        issued: [(PRESIDENT.to_owned(), receipts), (REFERENDUM.to_owned(), receipts)].into(),
        ..Sheet::default()
    }
}

fn record(book: &mut Book, sheet: Sheet, late: &str) -> Ref {
    let (by, now) = (book.by(), book.now);
    book.take(|day| decide::type_sheet(day, by, sheet, late, now))
}

#[test]
fn a_sheet_is_late_half_an_hour_after_the_close_of_its_hour() {
    let book = Book::in_phase(Phase::Voting);
    // The procedure closes an hour ten minutes after it.
    assert!(!is_late(&book.day, 8, at("08:30")));
    assert!(!is_late(&book.day, 8, at("09:40")));
    assert!(is_late(&book.day, 8, at("09:41")));
    assert!(!is_late(&book.day, 23, at("23:59")));
}

#[test]
fn a_late_sheet_needs_its_cause_and_is_of_its_hour() {
    let mut book = Book::in_phase(Phase::Voting);
    book.now = at("11:00");
    let refused = book.refused(|day| decide::type_sheet(day, book.by(), sheet("A", 8, 40), " ", book.now));
    assert_eq!(refused, Refusal::LateNeedsReason);
    let made = record(&mut book, sheet("A", 8, 40), "no light");
    assert_eq!(book.facts.last().unwrap().new.happened, Some(at("09:00")));
    let entry = &book.day.voting.sheets[&made];
    assert_eq!((entry.late.as_str(), entry.recorded), ("no light", at("11:00")));
}

#[test]
fn a_remark_on_a_sheet_in_time_does_not_date_it() {
    let mut book = Book::in_phase(Phase::Voting);
    book.now = at("08:40");
    record(&mut book, sheet("A", 8, 40), "brought early");
    assert_eq!(book.facts.last().unwrap().new.happened, None, "an hour that has not ended is not its end");
}

#[test]
fn a_sheet_found_during_the_count_is_still_taken() {
    for phase in [Phase::Closing, Phase::Count, Phase::HandOver, Phase::Closed] {
        let mut book = Book::in_phase(phase);
        book.now = at("22:00");
        record(&mut book, sheet("A", 19, 12), "it lay under the list");
        assert_eq!(book.day.voting.total().receipts, 12);
    }
    let book = Book::in_phase(Phase::Opening);
    let early = book.refused(|day| decide::type_sheet(day, book.by(), sheet("A", 8, 1), "", book.now));
    assert_eq!(early, Refusal::OtherPhase(Phase::Opening));
}

#[test]
fn each_place_has_one_sheet_an_hour() {
    let mut book = Book::in_phase(Phase::Voting);
    record(&mut book, sheet("A", 8, 40), "");
    let again = book.refused(|day| decide::type_sheet(day, book.by(), sheet(" A ", 8, 40), "", book.now));
    assert_eq!(again, Refusal::SheetThere);
    let other = record(&mut book, sheet("B", 8, 30), "");
    let moved = book.refused(|day| decide::correct_sheet(day, book.by(), other, sheet("A", 8, 30), "desk A"));
    assert_eq!(moved, Refusal::SheetThere, "a correction does not make a second one either");
    record(&mut book, sheet("A", 9, 20), "");
    assert_eq!(book.day.voting.total().receipts, 90);
    assert_eq!(book.day.voting.voters_until(ClockTime::parse("09:00").unwrap()), 70);
}

#[test]
fn a_corrected_sheet_keeps_every_earlier_figure() {
    let mut book = Book::in_phase(Phase::Voting);
    let by = book.by();
    let first = record(&mut book, sheet("A", 8, 40), "");
    let same = book.refused(|day| decide::correct_sheet(day, by, first, sheet("A", 8, 40), "why"));
    assert_eq!(same, Refusal::NothingChanged);
    let bare = book.refused(|day| decide::correct_sheet(day, by, first, sheet("A", 8, 41), ""));
    assert_eq!(bare, Refusal::ReasonNeeded);
    for receipts in [41, 42] {
        book.take(|day| decide::correct_sheet(day, by, first, sheet("A", 8, receipts), "misread"));
    }
    let entry = &book.day.voting.sheets[&first];
    assert_eq!(entry.sheet.receipts, 42);
    let before: Vec<u32> = entry.before.iter().map(|(sheet, _)| sheet.receipts).collect();
    assert_eq!(before, [40, 41]);
    let nothing = book.refused(|day| decide::correct_sheet(day, by, book.chair, sheet("A", 8, 1), "why"));
    assert_eq!(nothing, Refusal::NotDone);
}

#[test]
fn a_sheet_holds_only_what_the_day_knows() {
    let book = Book::in_phase(Phase::Voting);
    let refused = |sheet| book.refused(|day| decide::type_sheet(day, book.by(), sheet, "", book.now));
    assert_eq!(refused(sheet(" ", 8, 1)), Refusal::NameNeeded);
    assert_eq!(refused(sheet("A", 24, 1)), Refusal::HourOutOfRange);
    assert_eq!(refused(sheet("A", 8, MAX_FIGURE + 1)), Refusal::TooLarge);
    let mut strange = sheet("A", 8, 1);
    strange.declined.insert("mayor".into(), 1);
    assert_eq!(refused(strange), Refusal::UnknownContest);
    let mut strange = sheet("A", 8, 1);
    strange.refused.insert("rude".into(), 1);
    assert_eq!(refused(strange), Refusal::UnknownReason);
}

#[test]
fn turnout_is_told_when_it_is_due_and_told_again_when_it_was_wrong() {
    let mut book = Book::in_phase(Phase::Voting);
    let by = book.by();
    let report = |due: &str, voters| {
        let due = ClockTime::parse(due).unwrap();
        move |day: &crate::domain::Day| decide::report_turnout(day, by, due, voters, " Дежурный ")
    };
    assert_eq!(book.refused(report("11:00", 1)), Refusal::HourOutOfRange);
    assert_eq!(book.refused(report("10:00", MAX_FIGURE + 1)), Refusal::TooLarge);
    book.take(report("10:00", 120));
    assert_eq!(book.refused(report("10:00", 120)), Refusal::AlreadyDone);
    book.take(report("10:00", 102));
    let told: Vec<u32> = book.day.voting.turnout.iter().map(|report| report.voters).collect();
    assert_eq!(told, [120, 102]);
    assert_eq!(book.day.voting.turnout[0].taken_by, "Дежурный");
}

#[test]
fn suspended_voting_stops_the_live_tally_and_the_next_phase_and_nothing_else() {
    let mut book = Book::in_phase(Phase::Voting);
    let (by, pair) = (book.by(), book.pair());
    let running = book.refused(|day| decide::resume(day, by, "light"));
    assert_eq!(running, Refusal::NotSuspended);
    let bare = book.refused(|day| decide::suspend(day, by, ""));
    assert_eq!(bare, Refusal::ReasonNeeded);
    book.now = at("12:00");
    book.take(|day| decide::suspend(day, by, "fire"));
    assert_eq!(book.refused(|day| decide::suspend(day, by, "fire")), Refusal::Suspended);

    let contests = [PRESIDENT.to_owned()];
    assert_eq!(book.refused(|day| decide::count_voter(day, by, &contests)), Refusal::Suspended);
    assert_eq!(book.refused(|day| decide::refuse_voter(day, by, "late")), Refusal::Suspended);
    assert_eq!(book.refused(|day| decide::spoil_ballot(day, by, PRESIDENT)), Refusal::Suspended);
    assert_eq!(
        book.refused(|day| decide::enter_next_phase(day, pair, "on", Moment(i64::MAX))),
        Refusal::Suspended
    );

    record(&mut book, sheet("A", 11, 40), "");
    let due = ClockTime::parse("12:00").unwrap();
    book.take(|day| decide::report_turnout(day, by, due, 40, ""));
    let who = book.member;
    book.take(|day| decide::record_presence(day, by, &[who], true));
    book.take(|day| {
        decide::seal_box(day, by, "F", crate::domain::fact::BoxKind::Fallback, &contests, &["7".into()])
    });

    book.now = at("12:50");
    book.take(|day| decide::resume(day, by, "the fire is out"));
    book.take(|day| decide::count_voter(day, by, &contests));
    let suspension = &book.day.voting.suspensions[0];
    assert_eq!((suspension.from, suspension.until), (at("12:00"), Some(at("12:50"))));
}

#[test]
fn voting_may_also_be_suspended_while_the_last_in_the_queue_vote() {
    let mut book = Book::in_phase(Phase::Closing);
    let by = book.by();
    book.take(|day| decide::suspend(day, by, "no light"));
    assert!(book.day.voting.suspended().is_some());
    let over = Book::in_phase(Phase::Count);
    let refused = over.refused(|day| decide::suspend(day, by, "no light"));
    assert_eq!(refused, Refusal::OtherPhase(Phase::Count));
}
