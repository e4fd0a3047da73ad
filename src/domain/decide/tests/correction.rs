use crate::domain::Day;
use crate::domain::Phase;
use crate::domain::compare::compare;
use crate::domain::decide::{self, MAX_FIGURE, Refusal};
use crate::domain::fact::{BoxKind, Cell, Cells, Fact};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, by};

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
fn the_machines_receipt_may_be_typed_beforehand_and_is_hidden_until_both_hands_agree() {
    let mut book = Book::in_phase(Phase::Voting);
    let alone = book.by();
    let receipt: Cells = [(l8(), Some(651))].into();
    let record = |number: &'static str, cells: &Cells| {
        let cells = cells.clone();
        move |day: &Day| decide::record_machine(day, alone, PRESIDENT, None, number, cells)
    };
    assert_eq!(book.refused(record("17", &receipt)), Refusal::OtherPhase(Phase::Voting));
    book.go_to(Phase::Closing);
    assert_eq!(book.refused(record(" ", &receipt)), Refusal::FieldsEmpty(vec!["receipt".into()]));
    assert_eq!(book.refused(record("17", &Cells::new())), Refusal::OtherEntry);
    let strange: Cells = [(Cell::line("L99"), Some(1))].into();
    assert_eq!(book.refused(record("17", &strange)), Refusal::OtherEntry);
    let large: Cells = [(l8(), Some(MAX_FIGURE + 1))].into();
    assert_eq!(book.refused(record("17", &large)), Refusal::TooLarge);
    book.take(record("17", &receipt));
    book.go_to(Phase::Count);
    let cells = book.balanced(PRESIDENT);
    for member in [book.secretary, book.chair] {
        assert_eq!(book.day.machine(PRESIDENT), None, "it would anchor the entries");
        assert_eq!(compare(&book.day, PRESIDENT), None);
        book.take(|day| decide::close_entry(day, by(member), PRESIDENT, &cells));
    }
    assert_eq!(book.day.agreed(PRESIDENT)[&l8()], Some(650), "it stands beside the hand's figure");
    assert_eq!(book.day.machine(PRESIDENT).unwrap().cells, receipt);
    book.take(record("18", &[(l8(), Some(650))].into()));
    assert_eq!(book.day.machine(PRESIDENT).unwrap().receipt, "18", "the last one stands");
}

#[test]
fn each_machine_has_a_receipt_or_one_stands_for_all() {
    let mut book = Book::in_phase(Phase::Opening);
    let alone = book.by();
    let mut seal = |label: &'static str, kind, contest: &str| {
        let contests = [contest.to_owned()];
        book.take(|day| decide::seal_box(day, alone, label, kind, &contests, &["1".to_owned()]))
    };
    let (one, two) = (seal("M1", BoxKind::Machine, PRESIDENT), seal("M2", BoxKind::Machine, PRESIDENT));
    let strangers = [seal("F", BoxKind::Fallback, PRESIDENT), seal("M3", BoxKind::Machine, REFERENDUM)];
    book.go_to(Phase::Count);
    let record = |of, figure| {
        let cells: Cells = [(l8(), Some(figure))].into();
        move |day: &Day| decide::record_machine(day, alone, PRESIDENT, of, "17", cells)
    };
    for stranger in strangers {
        assert_eq!(book.refused(record(Some(stranger), 1)), Refusal::UnknownBox);
    }
    book.take(record(Some(one), 400));
    book.take(record(Some(two), 249));
    book.take(record(Some(two), 250));
    let cells = book.balanced(PRESIDENT);
    book.enter(PRESIDENT, &cells);
    let sum = |book: &Book| book.day.machine(PRESIDENT).unwrap().cells[&l8()];
    assert_eq!(sum(&book), Some(650));
    book.take(record(None, 651));
    assert_eq!(sum(&book), Some(651), "never both: a ballot would be added up twice");
    book.take(record(Some(one), 400));
    assert_eq!(sum(&book), Some(400));
}
