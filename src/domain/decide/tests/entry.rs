use crate::domain::count::Stage;
use crate::domain::decide::{self, MAX_FIGURE, Refusal};
use crate::domain::fact::{Cell, Cells, Pass};
use crate::domain::fixture::{self, Book, PRESIDENT, REFERENDUM, by};
use crate::domain::profile::SecondEntry;
use crate::domain::{Function, Phase};

#[test]
fn the_second_entry_needs_another_member_of_the_right_function() {
    let mut book = Book::in_phase(Phase::Count);
    let cells = book.balanced(PRESIDENT);
    let entry = |who| {
        let cells = cells.clone();
        move |day: &crate::domain::Day| decide::close_entry(day, by(who), PRESIDENT, &cells)
    };
    let first = book.refused(entry(book.chair));
    assert_eq!(first, Refusal::OnlyFunctions(vec![Function::Secretary]));
    book.take(entry(book.secretary));
    assert_eq!(book.refused(entry(book.secretary)), Refusal::AnotherMemberNeeded);
    book.take(entry(book.deputy));
    assert_eq!(book.day.stage(PRESIDENT), Stage::Agreed);
    assert_eq!(book.refused(entry(book.secretary)), Refusal::OtherEntry, "nothing is waited for");
}

#[test]
fn whoever_typed_first_does_not_type_second_under_another_function() {
    let mut book = Book::in_phase(Phase::Count);
    let cells = book.balanced(PRESIDENT);
    let (typist, pair) = (book.secretary, book.pair());
    book.take(|day| decide::close_entry(day, by(typist), PRESIDENT, &cells));
    book.take(|day| decide::assign_function(day, pair, typist, Function::Deputy, "the deputy left"));
    let refused = book.refused(|day| decide::close_entry(day, by(typist), PRESIDENT, &cells));
    assert_eq!(refused, Refusal::AnotherMemberNeeded);
}

#[test]
fn a_profile_may_let_the_same_team_type_twice() {
    let mut rulebook = fixture::rulebook();
    rulebook.profile.typing.second_entry = SecondEntry::Reversed;
    rulebook.profile.typing.second.push(Function::Secretary);
    let mut book = Book::of(fixture::opening(rulebook)).staffed();
    book.go_to(Phase::Count);
    let cells = book.balanced(PRESIDENT);
    let alone = book.by();
    for _ in 0..2 {
        book.take(|day| decide::close_entry(day, alone, PRESIDENT, &cells));
    }
    assert_eq!(book.day.stage(PRESIDENT), Stage::Agreed);
}

#[test]
fn contests_are_counted_in_their_order() {
    let mut book = Book::in_phase(Phase::Count);
    let second = book.balanced(REFERENDUM);
    let early = book.refused(|day| decide::close_entry(day, book.by(), REFERENDUM, &second));
    assert_eq!(early, Refusal::EarlierContest(PRESIDENT.into()));
    let first = book.balanced(PRESIDENT);
    let alone = book.by();
    book.take(|day| decide::close_entry(day, alone, PRESIDENT, &first));
    let half = book.refused(|day| decide::close_entry(day, alone, REFERENDUM, &second));
    assert_eq!(half, Refusal::EarlierContest(PRESIDENT.into()));
    let chair = by(book.chair);
    book.take(|day| decide::close_entry(day, chair, PRESIDENT, &first));
    book.take(|day| decide::close_entry(day, alone, REFERENDUM, &second));
}

#[test]
fn empty_cells_are_named_and_none_is_filled() {
    let book = Book::in_phase(Phase::Count);
    let mut cells = book.balanced(PRESIDENT);
    cells.insert(Cell::line("L3"), None);
    cells.remove(&Cell::votes(2));
    let refused = book.refused(|day| decide::close_entry(day, book.by(), PRESIDENT, &cells));
    assert_eq!(refused, Refusal::CellsEmpty(vec![Cell::line("L3"), Cell::votes(2)]));
    let mut cells = book.balanced(PRESIDENT);
    cells.insert(Cell::line("L2P"), Some(1));
    let refused = book.refused(|day| decide::close_entry(day, book.by(), PRESIDENT, &cells));
    assert_eq!(refused, Refusal::OtherEntry, "a line of the other stock model");
    let large = book.figures(PRESIDENT, &[("L1", MAX_FIGURE + 1)]);
    let refused = book.refused(|day| decide::close_entry(day, book.by(), PRESIDENT, &large));
    assert_eq!(refused, Refusal::TooLarge);
}

#[test]
fn until_both_entries_are_closed_nothing_of_them_shows() {
    let mut book = Book::in_phase(Phase::Count);
    let surplus = book.figures(PRESIDENT, &[("L8", 700)]);
    let alone = book.by();
    book.take(|day| decide::close_entry(day, alone, PRESIDENT, &surplus));
    assert!(book.day.agreed(PRESIDENT).is_empty());
    assert!(book.day.findings(PRESIDENT).broken.is_empty(), "no finding gives a figure away");
    assert!(book.day.contest(PRESIDENT).unwrap().count.differing().is_empty());
    let cells = book.day.cells(PRESIDENT);
    assert_eq!(book.day.stage(PRESIDENT), Stage::Entry { round: 1, pass: Pass::Second, cells });
}

#[test]
fn only_lines_that_differ_are_typed_again_and_neither_entry_wins() {
    let mut book = Book::in_phase(Phase::Count);
    let (one, other) = (book.balanced(PRESIDENT), book.figures(PRESIDENT, &[("L3", 101)]));
    let (first, second) = (book.by(), by(book.chair));
    book.take(|day| decide::close_entry(day, first, PRESIDENT, &one));
    book.take(|day| decide::close_entry(day, second, PRESIDENT, &other));
    let open = vec![Cell::line("L3")];
    assert_eq!(book.day.contest(PRESIDENT).unwrap().count.differing(), open);
    assert_eq!(book.day.agreed(PRESIDENT).get(&open[0]), None);
    assert_eq!(book.day.stage(PRESIDENT), Stage::Entry { round: 2, pass: Pass::First, cells: open.clone() });
    let whole = book.refused(|day| decide::close_entry(day, first, PRESIDENT, &one));
    assert_eq!(whole, Refusal::OtherEntry, "what agreed is not typed again");
    let again: Cells = [(open[0].clone(), Some(100))].into();
    book.enter(PRESIDENT, &again);
    assert_eq!(book.day.agreed(PRESIDENT), one);
}

#[test]
fn figures_are_not_entered_before_the_count_and_are_still_entered_late() {
    for phase in [Phase::Voting, Phase::Closing] {
        let book = Book::in_phase(phase);
        let cells = book.balanced(PRESIDENT);
        let early = book.refused(|day| decide::close_entry(day, book.by(), PRESIDENT, &cells));
        assert_eq!(early, Refusal::OtherPhase(phase));
    }
    for phase in [Phase::Protocol, Phase::HandOver, Phase::Closed] {
        let mut book = Book::in_phase(phase);
        let cells = book.balanced(PRESIDENT);
        book.enter(PRESIDENT, &cells);
    }
}
