//! Piles, marks, disputed and invalid ballots.

use std::collections::BTreeMap;

use crate::domain::decide::{self, Decision, DisputeEntry, PileEntry, Refusal};
use crate::domain::fact::{BoxKind, By, Cell, Cells, Fact, Ref, Vote};
use crate::domain::fixture::{self, Book, PRESIDENT, REFERENDUM};
use crate::domain::form::ReasonText;
use crate::domain::{Day, Localized, Phase};

const DOUBT: &str = "test-doubt";
const BLANK: &str = "test-blank";

/// A book in a phase whose procedure has two reasons of its own and mixes boxes below so many ballots.
fn book(phase: Phase, mixing: u32) -> Book {
    let mut rulebook = fixture::rulebook();
    let reason = |id: &str| ReasonText { id: id.into(), label: Localized::same(id) };
    rulebook.procedure.invalid = vec![reason(DOUBT), reason(BLANK)];
    rulebook.procedure.mixing.below = mixing;
    let mut book = Book::of(fixture::opening(rulebook)).staffed();
    book.go_to(Phase::Opening);
    let by = book.by();
    let both = [PRESIDENT.to_owned(), REFERENDUM.to_owned()];
    book.take(|day| decide::seal_box(day, by, "F", BoxKind::Fallback, &both[..1], &["1".to_owned()]));
    book.go_to(phase);
    book
}

fn pile(cell: &Cell) -> PileEntry<'_> {
    PileEntry { contest: PRESIDENT, cell, of: None, team: " 1 ", size: 50, full: 4, rest: 13 }
}

fn count(by: By, entry: PileEntry<'_>) -> impl Fn(&Day) -> Decision {
    move |day| decide::count_votes(day, by, entry)
}

/// Marks of a batch: so many of the first option and so many invalid, nothing of the others.
fn batch(day: &Day, first: u32, invalid: u32) -> Cells {
    let mut cells: Cells = decide::piles(day, PRESIDENT).into_iter().map(|row| (row.cell, Some(0))).collect();
    cells.insert(Cell::votes(1), Some(first));
    cells.insert(Cell::line("L10"), Some(invalid));
    cells
}

fn read(by: By, marks: &Cells, paper: &Cells) -> impl Fn(&Day) -> Decision {
    move |day| decide::read_marks(day, by, PRESIDENT, marks.clone(), paper.clone())
}

/// Every refusal of this subject that no other subject has.
pub fn refusals() -> Vec<Refusal> {
    let book = book(Phase::Count, 30);
    let by = book.by();
    let of = book.day.boxes[0].at;
    let none = batch(&book.day, 0, 0);
    vec![
        book.refused(count(by, PileEntry { of: Some(of), ..pile(&Cell::votes(1)) })),
        book.refused(count(by, PileEntry { rest: 50, ..pile(&Cell::votes(1)) })),
        book.refused(read(by, &none, &none)),
        book.refused(read(by, &batch(&book.day, 9, 1), &batch(&book.day, 8, 2))),
    ]
}

#[test]
fn piles_are_added_up_by_team() {
    let mut book = book(Phase::Closing, 30);
    let by = book.by();
    let first = Cell::votes(1);
    assert_eq!(book.refused(count(by, pile(&first))), Refusal::OtherPhase(Phase::Closing));
    book.go_to(Phase::Count);
    book.take(count(by, pile(&first)));
    let Fact::VotesCounted(body) = book.last() else { panic!("not a pile") };
    assert_eq!((body.team.as_str(), body.total()), ("1", 213));
    book.take(count(by, PileEntry { team: "2", size: 25, full: 0, rest: 24, ..pile(&first) }));
    let invalid = Cell::line("L10");
    book.take(count(by, PileEntry { full: 0, rest: 7, ..pile(&invalid) }));
    let votes = |book: &Book, cell: &Cell| book.day.contest(PRESIDENT).unwrap().votes.piled(cell);
    assert_eq!(votes(&book, &first), Some(237));
    assert_eq!(votes(&book, &invalid), Some(7));
    assert_eq!(votes(&book, &Cell::votes(2)), None, "not counted is not zero");

    for strange in [Cell::line("L8"), Cell::votes(99)] {
        assert_eq!(book.refused(count(by, pile(&strange))), Refusal::OtherEntry);
    }
    for (size, rest) in [(0, 0), (10, 3), (25, 25), (50, 51)] {
        assert_eq!(book.refused(count(by, PileEntry { size, rest, ..pile(&first) })), Refusal::StackShape);
    }
    assert_eq!(book.refused(count(by, PileEntry { full: u32::MAX, ..pile(&first) })), Refusal::TooLarge);
    let nobody = PileEntry { team: " ", ..pile(&first) };
    assert_eq!(book.refused(count(by, nobody)), Refusal::FieldsEmpty(vec!["team".into()]));

    let named = PileEntry { team: "Асан", ..pile(&first) };
    assert_eq!(book.refused(count(by, named)), Refusal::TooLong(3), "a table, not who sits at it");

    let of = book.day.contest(PRESIDENT).unwrap().votes.piles[1].0;
    let pair = book.pair();
    book.take(|day| decide::take_back_statement(day, pair, of, "counted twice"));
    assert_eq!(votes(&book, &first), Some(213));
}

#[test]
fn votes_are_known_by_box_only_where_boxes_are_sorted_apart() {
    let mut mixed = book(Phase::Count, 30);
    let (by, of) = (mixed.by(), mixed.day.boxes[0].at);
    let first = Cell::votes(1);
    let of_box = |of| PileEntry { of: Some(of), ..pile(&first) };
    assert_eq!(mixed.refused(count(by, of_box(of))), Refusal::BoxesMixed);
    mixed.take(count(by, pile(&first)));
    let mut apart = book(Phase::Count, 0);
    apart.take(count(by, of_box(of)));
    assert_eq!(apart.refused(count(by, of_box(fixture::place(99)))), Refusal::UnknownBox);
    let other = PileEntry { contest: REFERENDUM, ..of_box(of) };
    assert_eq!(apart.refused(count(by, other)), Refusal::UnknownBox);
}

#[test]
fn a_batch_is_kept_only_when_marks_and_paper_agree() {
    let mut book = book(Phase::Count, 30);
    let by = book.by();
    let (marks, other) = (batch(&book.day, 9, 1), batch(&book.day, 8, 2));
    assert_eq!(book.refused(read(by, &marks, &other)), Refusal::MarksDiffer);
    book.take(read(by, &marks, &marks));
    book.take(read(by, &other, &other));
    let votes = &book.day.contest(PRESIDENT).unwrap().votes;
    assert_eq!(votes.marks.iter().map(|(_, batch)| batch.batch).collect::<Vec<_>>(), [1, 2]);
    assert_eq!(votes.marked(&Cell::votes(1)), Some(17));
    assert_eq!(votes.marked(&Cell::line("L10")), Some(3));

    let mut short = marks.clone();
    short.remove(&Cell::votes(2));
    let missing = Refusal::CellsEmpty(vec![Cell::votes(2)]);
    assert_eq!(book.refused(read(by, &short, &marks)), missing);
    assert_eq!(book.refused(read(by, &marks, &short)), missing, "a blank is no zero");
    let mut more = marks.clone();
    more.insert(Cell::line("L8"), Some(1));
    assert_eq!(book.refused(read(by, &more, &more)), Refusal::OtherEntry);
    for (first, invalid) in [(0, 0), (50, 1)] {
        let wrong = batch(&book.day, first, invalid);
        assert_eq!(book.refused(read(by, &wrong, &wrong)), Refusal::BatchSize);
    }
}

fn votes(all: &[(Ref, Vote)]) -> BTreeMap<Ref, Vote> {
    all.iter().copied().collect()
}

#[test]
fn a_disputed_ballot_is_numbered_voted_on_and_has_its_outcome() {
    let mut book = book(Phase::Count, 30);
    let (by, chair, secretary, member) = (book.by(), book.chair, book.secretary, book.member);
    let dispute = |doubt: &'static str, votes: &BTreeMap<Ref, Vote>, cell: Option<Cell>| {
        let entry = DisputeEntry { contest: PRESIDENT, doubt, votes: votes.clone(), cell };
        move |day: &Day| decide::dispute_ballot(day, by, &entry)
    };
    let valid = votes(&[(chair, Vote::For), (secretary, Vote::For), (member, Vote::Against)]);
    let third = Some(Cell::votes(3));
    assert_eq!(book.refused(dispute("other", &valid, third.clone())), Refusal::UnknownChoice);
    assert_eq!(book.refused(dispute(DOUBT, &valid, third.clone())), Refusal::ApprovedNeeded);
    book.approved();
    assert_eq!(
        book.refused(dispute(DOUBT, &valid, third.clone())),
        Refusal::NoQuorum { present: 0, approved: 5 }
    );
    book.come(&[chair, secretary, member]);
    let two = votes(&[(chair, Vote::For), (secretary, Vote::For)]);
    assert_eq!(book.refused(dispute(DOUBT, &two, third.clone())), Refusal::VotesMissing(1));
    let stranger = votes(&[(book.other, Vote::For)]);
    assert_eq!(book.refused(dispute(DOUBT, &stranger, third.clone())), Refusal::NoVote);
    for wrong in [None, Some(Cell::line("L10")), Some(Cell::votes(99))] {
        assert_eq!(book.refused(dispute(DOUBT, &valid, wrong)), Refusal::UnknownOption);
    }
    book.take(dispute(DOUBT, &valid, third.clone()));
    let invalid = votes(&[(chair, Vote::For), (secretary, Vote::Against), (member, Vote::Abstained)]);
    book.take(dispute(BLANK, &invalid, third.clone()));
    let known: Vec<_> = book
        .day
        .contest(PRESIDENT)
        .unwrap()
        .votes
        .disputed
        .iter()
        .map(|(_, _, known)| (known.number, known.valid, known.cell.clone()))
        .collect();
    assert_eq!(known, [(1, true, third), (2, false, None)]);
    assert_eq!(book.day.contest(REFERENDUM).unwrap().votes.disputed, Vec::new());
}

#[test]
fn invalid_ballots_are_counted_by_every_reason() {
    let mut book = book(Phase::Count, 30);
    let by = book.by();
    let state = |reasons: &[(&str, u32)]| {
        let reasons: BTreeMap<String, u32> = reasons.iter().map(|(id, n)| ((*id).to_owned(), *n)).collect();
        move |day: &Day| decide::count_invalid(day, by, PRESIDENT, reasons.clone())
    };
    assert_eq!(book.refused(state(&[(DOUBT, 3)])), Refusal::FieldsEmpty(vec![BLANK.into()]));
    assert_eq!(book.refused(state(&[("other", 3)])), Refusal::UnknownChoice);
    assert_eq!(book.refused(state(&[(DOUBT, u32::MAX), (BLANK, 0)])), Refusal::TooLarge);
    book.take(state(&[(DOUBT, 3), (BLANK, 0)]));
    assert_eq!(book.refused(state(&[(DOUBT, 3), (BLANK, 0)])), Refusal::NothingChanged);
    book.take(state(&[(DOUBT, 3), (BLANK, 10)]));
    let last = &book.day.contest(PRESIDENT).unwrap().votes.invalid.last().unwrap().1;
    assert_eq!(last.reasons.values().sum::<u32>(), 13, "the last statement stands");
    book.day.opened.rulebook.procedure.invalid.clear();
    assert_eq!(book.refused(state(&[])), Refusal::UnknownChoice, "a procedure without reasons");
}

#[test]
fn nothing_is_counted_beside_a_signed_protocol() {
    let mut book = book(Phase::Count, 30).then_counted(&[]);
    let (by, first) = (book.by(), Cell::votes(1));
    book.take(count(by, pile(&first)));
    book.draft(PRESIDENT, "aa");
    book.hear(PRESIDENT);
    book.sign(PRESIDENT);
    assert_eq!(book.refused(count(by, pile(&first))), Refusal::SignedAlready);
    book.reopen(PRESIDENT);
    book.take(count(by, pile(&first)));
}
