//! The live tally.

use crate::domain::Phase;
use crate::domain::decide::{self, Refusal};
use crate::domain::fact::Fact;
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, at};

fn ids(ids: &[&str]) -> Vec<String> {
    ids.iter().map(|id| (*id).to_owned()).collect()
}

fn count(book: &mut Book, contests: &[&str]) {
    let by = book.by();
    book.take(|day| decide::count_voter(day, by, &ids(contests)));
}

#[test]
fn a_voter_counts_once_for_each_contest_and_declines_the_others() {
    let mut book = Book::in_phase(Phase::Voting);
    book.now = at("08:20");
    count(&mut book, &[REFERENDUM, PRESIDENT, REFERENDUM]);
    assert!(matches!(book.last(), Fact::TallyCounted(body) if body.contests == [PRESIDENT, REFERENDUM]));
    count(&mut book, &[PRESIDENT]);
    let hour = &book.day.voting.live[&8];
    assert_eq!((hour.receipts, hour.issued[PRESIDENT], hour.issued[REFERENDUM]), (2, 2, 1));
    assert_eq!(hour.declined[REFERENDUM], 1);
    let by = book.by();
    assert_eq!(book.refused(|day| decide::count_voter(day, by, &[])), Refusal::ContestNeeded);
    let strange = book.refused(|day| decide::count_voter(day, by, &ids(&["mayor"])));
    assert_eq!(strange, Refusal::UnknownContest);
}

#[test]
fn a_count_noticed_an_hour_later_is_taken_back_from_its_own_hour() {
    let mut book = Book::in_phase(Phase::Voting);
    book.now = at("09:59");
    count(&mut book, &[PRESIDENT]);
    count(&mut book, &[PRESIDENT]);
    book.now = at("10:01");
    count(&mut book, &[PRESIDENT]);
    let by = book.by();
    let bare = book.refused(|day| decide::take_back(day, by, &ids(&[PRESIDENT]), "", 9));
    assert_eq!(bare, Refusal::ReasonNeeded);
    book.take(|day| decide::take_back(day, by, &ids(&[PRESIDENT]), "pressed twice", 9));
    let receipts = |hour: u8| book.day.voting.live[&hour].receipts;
    assert_eq!((receipts(9), receipts(10)), (1, 1));
    assert_eq!(book.facts.last().unwrap().new.happened, Some(at("09:00")), "the hour and no minute");
}

#[test]
fn only_what_was_counted_is_taken_back() {
    let mut book = Book::in_phase(Phase::Voting);
    book.now = at("09:10");
    count(&mut book, &[PRESIDENT, REFERENDUM]);
    let by = book.by();
    let back = |contests: &[&str], hour| {
        let contests = ids(contests);
        move |day: &crate::domain::Day| decide::take_back(day, by, &contests, "pressed twice", hour)
    };
    assert_eq!(book.refused(back(&[PRESIDENT, REFERENDUM], 10)), Refusal::NothingToTakeBack);
    assert_eq!(book.refused(back(&[PRESIDENT], 9)), Refusal::NothingToTakeBack, "nobody took only one");
    assert_eq!(book.refused(back(&[], 9)), Refusal::ContestNeeded);
    book.take(back(&[PRESIDENT, REFERENDUM], 9));
    assert_eq!(book.refused(back(&[PRESIDENT, REFERENDUM], 9)), Refusal::NothingToTakeBack);
    let hour = &book.day.voting.live[&9];
    assert_eq!((hour.receipts, hour.issued[PRESIDENT], hour.issued[REFERENDUM]), (0, 0, 0));
}

#[test]
fn refusals_and_spoiled_ballots_are_counted_by_hour() {
    let mut book = Book::in_phase(Phase::Voting);
    book.now = at("09:10");
    let by = book.by();
    assert_eq!(book.refused(|day| decide::refuse_voter(day, by, "rude")), Refusal::UnknownReason);
    assert_eq!(book.refused(|day| decide::spoil_ballot(day, by, "mayor")), Refusal::UnknownContest);
    book.take(|day| decide::refuse_voter(day, by, "not-on-list"));
    book.take(|day| decide::spoil_ballot(day, by, PRESIDENT));
    let hour = &book.day.voting.live[&9];
    assert_eq!((hour.refused["not-on-list"], hour.spoiled[PRESIDENT], hour.receipts), (1, 1, 0));
    assert!(book.facts.iter().rev().take(2).all(|fact| fact.recorded == at("09:00")));
}

#[test]
fn a_sheet_stands_over_the_live_tally_of_its_hour() {
    let mut book = Book::in_phase(Phase::Voting);
    for time in ["08:10", "09:10"] {
        book.now = at(time);
        count(&mut book, &[PRESIDENT]);
    }
    let sheet = crate::domain::fact::Sheet { place: "A".into(), hour: 8, receipts: 30, ..Default::default() };
    let by = book.by();
    book.take(|day| decide::type_sheet(day, by, sheet, "", at("09:10")));
    assert_eq!(book.day.voting.total().receipts, 31);
}

#[test]
fn voters_are_counted_only_while_they_vote() {
    for phase in [Phase::Opening, Phase::Count] {
        let book = Book::in_phase(phase);
        let refused = book.refused(|day| decide::count_voter(day, book.by(), &ids(&[PRESIDENT])));
        assert_eq!(refused, Refusal::OtherPhase(phase));
    }
    let mut book = Book::in_phase(Phase::Closing);
    count(&mut book, &[PRESIDENT]);
}
