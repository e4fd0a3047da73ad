use crate::domain::Day;
use crate::domain::Phase;
use crate::domain::decide::{self, MAX_FIGURE, Refusal};
use crate::domain::fact::{Cell, Cells, Fact};
use crate::domain::fixture::{Book, PRESIDENT, by};

fn l8() -> Cell {
    Cell::line("L8")
}

#[test]
fn a_figure_is_corrected_by_two_with_a_reason_once_both_entries_agree() {
    let mut book = Book::in_phase(Phase::Count);
    let (alone, pair) = (book.by(), book.pair());
    let correct = |by, to, reason: &'static str| {
        move |day: &Day| decide::correct_figure(day, by, PRESIDENT, &l8(), to, reason)
    };
    assert_eq!(book.refused(correct(pair, Some(651), "counted again")), Refusal::EntriesOpen);
    let cells = book.balanced(PRESIDENT);
    book.enter(PRESIDENT, &cells);
    assert_eq!(book.refused(correct(alone, Some(651), "counted again")), Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(correct(pair, Some(651), "")), Refusal::ReasonNeeded);
    assert_eq!(book.refused(correct(pair, Some(650), "why")), Refusal::NothingChanged);
    assert_eq!(book.refused(correct(pair, None, "why")), Refusal::CellsEmpty(vec![l8()]));
    assert_eq!(book.refused(correct(pair, Some(MAX_FIGURE + 1), "why")), Refusal::TooLarge);
    let stray = Cell::line("L99");
    let refused = book.refused(|day| decide::correct_figure(day, pair, PRESIDENT, &stray, Some(1), "why"));
    assert_eq!(refused, Refusal::OtherEntry);

    book.take(correct(pair, Some(651), "counted again"));
    book.take(correct(pair, Some(652), "and again"));
    assert_eq!(book.day.agreed(PRESIDENT)[&l8()], Some(652));
    let Fact::FigureCorrected(body) = book.last() else { panic!("not a correction") };
    assert_eq!((body.from, body.to), (Some(651), Some(652)), "old and new stand together");
    let count = &book.day.contest(PRESIDENT).unwrap().count;
    assert_eq!((count.corrections.len(), count.rounds.len()), (2, 1));
}

#[test]
fn a_signature_holds_its_figures_until_the_protocol_is_opened_again() {
    let mut book = Book::counted(&[]);
    book.draft(PRESIDENT, "aa");
    book.hear(PRESIDENT);
    let (alone, pair, who) = (book.by(), book.pair(), book.chair);
    book.take(|day| decide::sign(day, alone, PRESIDENT, who, crate::domain::fact::Signature::Signed, ""));
    let correct = |day: &Day| decide::correct_figure(day, pair, PRESIDENT, &l8(), Some(651), "again");
    assert_eq!(book.refused(correct), Refusal::SignedAlready, "one signature is enough");
    book.reopen(PRESIDENT);
    book.take(correct);
}

#[test]
fn the_machines_column_waits_for_both_hands() {
    let mut book = Book::in_phase(Phase::Count);
    let alone = book.by();
    let receipt: Cells = [(l8(), Some(651))].into();
    let record = |number: &'static str, cells: &Cells| {
        let cells = cells.clone();
        move |day: &Day| decide::record_machine(day, alone, PRESIDENT, number, cells)
    };
    let cells = book.balanced(PRESIDENT);
    for member in [book.secretary, book.chair] {
        assert_eq!(book.refused(record("17", &receipt)), Refusal::EntriesOpen);
        book.take(|day| decide::close_entry(day, by(member), PRESIDENT, &cells));
    }
    assert_eq!(book.refused(record(" ", &receipt)), Refusal::FieldsEmpty(vec!["receipt".into()]));
    assert_eq!(book.refused(record("17", &Cells::new())), Refusal::OtherEntry);
    let strange: Cells = [(Cell::line("L99"), Some(1))].into();
    assert_eq!(book.refused(record("17", &strange)), Refusal::OtherEntry);
    let large: Cells = [(l8(), Some(MAX_FIGURE + 1))].into();
    assert_eq!(book.refused(record("17", &large)), Refusal::TooLarge);
    book.take(record("17", &receipt));
    assert_eq!(book.day.agreed(PRESIDENT)[&l8()], Some(650), "it stands beside the hand's figure");
    assert_eq!(book.day.contest(PRESIDENT).unwrap().count.machine().as_ref().unwrap().cells, receipt);
}
