use super::{Advice, compare, script};
use crate::domain::fact::{
    BallotsSetAside, BoxKind, BoxOpened, BoxSealed, By, Cell, Cells, Fact, Ref, SetAsideOpened,
};
use crate::domain::fixture::{self, Book, PRESIDENT, REFERENDUM};
use crate::domain::{Phase, decide};

fn seal(book: &mut Book, label: &str, kind: BoxKind) -> Ref {
    let (label, contests) = (label.to_owned(), vec![PRESIDENT.to_owned()]);
    book.record(By::default().states(BoxSealed { label, kind, contests, seals: vec!["1".into()] }.into()))
}

/// Boxes of the first contest with what was found in each; the figures of the fixture have 650 in the room, 45 outside.
fn book(mixing: u32, boxes: &[(&'static str, BoxKind, u32)]) -> (Book, Vec<Ref>) {
    let mut rulebook = fixture::rulebook();
    rulebook.procedure.mixing.below = mixing;
    let mut book = Book::of(fixture::opening(rulebook)).staffed();
    book.go_to(Phase::Opening);
    let refs: Vec<Ref> = boxes.iter().map(|(label, kind, _)| seal(&mut book, label, *kind)).collect();
    book.go_to(Phase::Count);
    for (of, (_, _, found)) in refs.iter().zip(boxes) {
        let found = [(PRESIDENT.to_owned(), *found)].into();
        book.record(By::default().states(BoxOpened { of: *of, seals: Vec::new(), found }.into()));
    }
    (book, refs)
}

/// What a machine has of the fixture's figures where so many of the first option's ballots never went through it.
fn receipt(book: &Book, outside: u32) -> Cells {
    let mut cells = book.balanced(PRESIDENT);
    cells.retain(|cell, _| cell.option().is_some() || ["L8", "L9", "L10"].contains(&cell.as_str()));
    for cell in [Cell::votes(1), Cell::line("L9")] {
        if let Some(Some(figure)) = cells.get_mut(&cell) {
            *figure -= outside;
        }
    }
    cells
}

fn with(cells: &Cells, changed: &[(Cell, u32)]) -> Cells {
    let mut cells = cells.clone();
    cells.extend(changed.iter().map(|(cell, figure)| (cell.clone(), Some(*figure))));
    cells
}

fn typed(mut book: Book, of: Option<Ref>, cells: Cells) -> Book {
    let by = book.by();
    book.take(|day| decide::record_machine(day, by, PRESIDENT, of, "17", cells));
    book
}

fn entered(mut book: Book) -> Book {
    let cells = book.balanced(PRESIDENT);
    book.enter(PRESIDENT, &cells);
    book
}

fn differing(book: &Book) -> Vec<String> {
    let compared = compare(&book.day, PRESIDENT).unwrap();
    compared.differing().map(|row| row.row.cell.to_string()).collect()
}

const PORTABLE: (&str, BoxKind, u32) = ("P", BoxKind::Portable, 45);
const MACHINE: (&str, BoxKind, u32) = ("M", BoxKind::Machine, 650);

#[test]
fn ballots_of_portable_boxes_are_no_difference() {
    let (book, refs) = book(30, &[PORTABLE, MACHINE]);
    let cells = receipt(&book, 45);
    let book = entered(typed(book, Some(refs[1]), cells));
    let compared = compare(&book.day, PRESIDENT).unwrap();
    assert_eq!(compared.outside, Some(45));
    assert_eq!(compared.left_out, ["P"]);
    assert_eq!(compared.sum.unwrap().by(), 45);
    assert!(!compared.differs(), "{compared:?}");
    assert!(compared.boxes.iter().all(|known| known.figures.by() == 0));
    assert_eq!(script(&compared), Vec::new());
}

#[test]
fn a_ballot_that_neither_side_accounts_for_is_named_with_what_to_do() {
    let (book, refs) = book(30, &[PORTABLE, MACHINE]);
    let first = 682 - (u32::try_from(book.day.options(PRESIDENT).len()).unwrap() - 1);
    // The machine has two votes of the second option of which the hand has one, and one of the first less.
    let cells = with(&receipt(&book, 45), &[(Cell::votes(1), first - 46), (Cell::votes(2), 2)]);
    let book = entered(typed(book, Some(refs[1]), cells));
    assert_eq!(differing(&book), ["V1", "V2"]);
    let compared = compare(&book.day, PRESIDENT).unwrap();
    assert!(!compared.sum.unwrap().differs());
    let cells = vec![Cell::votes(1), Cell::votes(2)];
    let expected = vec![
        Advice::Receipt(cells.clone()),
        Advice::Tally(cells.clone()),
        Advice::Between(Cell::votes(1), Cell::votes(2)),
        Advice::Piles(cells),
        Advice::HandStands,
    ];
    assert_eq!(script(&compared), expected);
}

#[test]
fn more_in_the_hand_than_lay_outside_is_a_difference_of_all_together() {
    let (book, refs) = book(30, &[PORTABLE, MACHINE]);
    let cells = receipt(&book, 44);
    let book = entered(typed(book, Some(refs[1]), with(&cells, &[(Cell::line("L8"), 651)])));
    let compared = compare(&book.day, PRESIDENT).unwrap();
    assert_eq!(compared.sum.unwrap().excess(), -1, "one ballot of the portable boxes went through a machine");
    assert_eq!(compared.boxes[0].figures.by(), -1);
    let script = script(&compared);
    assert!(script.contains(&Advice::Box("M".into())) && script.contains(&Advice::LeftOut(vec!["P".into()])));
    assert_eq!(script.last(), Some(&Advice::HandStands));
}

#[test]
fn a_machine_that_failed_and_its_fallback_box_are_counted_by_hand() {
    let boxes = [
        PORTABLE,
        ("M1", BoxKind::Machine, 400),
        ("M2", BoxKind::Machine, 150),
        ("F", BoxKind::Fallback, 100),
    ];
    let (book, refs) = book(30, &boxes);
    let failed = with(&receipt(&book, 295), &[(Cell::line("L8"), 400)]);
    let book = entered(typed(book, Some(refs[1]), failed));
    let compared = compare(&book.day, PRESIDENT).unwrap();
    assert_eq!(compared.left_out, ["P", "M2", "F"], "a receipt that was never printed holds nothing");
    assert_eq!(compared.outside, Some(295));
    assert!(!compared.differs(), "{compared:?}");
    assert_eq!(compared.boxes.len(), 1);
}

#[test]
fn ballots_brought_from_the_other_contest_were_never_in_the_machine() {
    let (mut book, refs) = book(30, &[PORTABLE, ("M", BoxKind::Machine, 644)]);
    let aside = |of, contest: &str, count| -> Fact {
        let (contest, envelope, note) = (contest.to_owned(), "1".to_owned(), String::new());
        BallotsSetAside { of, contest, count, envelope, note }.into()
    };
    let other = book.record(By::default().states(aside(fixture::place(99), PRESIDENT, 7)));
    book.record(By::default().states(SetAsideOpened { of: other, count: 6 }.into()));
    let cells = with(&receipt(&book, 51), &[(Cell::line("L8"), 644)]);
    let mut book = entered(typed(book, Some(refs[1]), cells));
    let compared = compare(&book.day, PRESIDENT).unwrap();
    assert_eq!(compared.outside, Some(51));
    assert!(!compared.differs(), "{compared:?}");

    // Ballots of the other contest that lay in this machine's box may be on its receipt, or not.
    book.record(By::default().states(aside(refs[1], REFERENDUM, 2)));
    let compared = compare(&book.day, PRESIDENT).unwrap();
    assert_eq!((compared.boxes[0].figures.hand, compared.boxes[0].figures.least), (642, -2));
    assert!(!compared.boxes[0].figures.differs());
}

#[test]
fn boxes_sorted_apart_are_left_out_to_the_vote() {
    let (mut book, refs) = book(0, &[PORTABLE, MACHINE]);
    let by = book.by();
    let mut pile = |cell: Cell, rest| {
        let of = Some(refs[0]);
        let entry =
            decide::PileEntry { contest: PRESIDENT, cell: &cell, of, team: "1", size: 50, full: 0, rest };
        book.take(|day| decide::count_votes(day, by, entry));
    };
    pile(Cell::votes(1), 44);
    pile(Cell::votes(2), 1);
    let cells = receipt(&book, 45);
    // The machine has the second option's ballot of the portable box, and one of the first less.
    let book = entered(typed(book, Some(refs[1]), cells));
    assert_eq!(differing(&book), ["V1", "V2"], "known by box, so a ballot cannot hide among those outside");
    let compared = compare(&book.day, PRESIDENT).unwrap();
    assert_eq!(script(&compared)[2], Advice::Between(Cell::votes(1), Cell::votes(2)));
}

#[test]
fn a_closed_box_leaves_the_upper_end_open() {
    let (mut book, _) = book(30, &[]);
    book = entered(typed(book, None, Cells::from([(Cell::votes(1), Some(1))])));
    assert_eq!(
        compare(&book.day, PRESIDENT).unwrap().outside,
        Some(45),
        "without boxes the protocol's line counts"
    );
    assert_eq!(differing(&book), ["V1"]);
    seal(&mut book, "P", BoxKind::Portable);
    let compared = compare(&book.day, PRESIDENT).unwrap();
    assert_eq!((compared.outside, compared.sum), (None, None));
    assert!(!compared.differs());
}
