//! A form replaced during the day.

use crate::domain::count::Stage;
use crate::domain::decide::{self, Refusal};
use crate::domain::fact::{Cause, Cell, Pass};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM};
use crate::domain::protocol::Standing;
use crate::domain::{Counts, Form, Line, Localized, Phase};

fn form(book: &Book) -> Form {
    book.day.form(PRESIDENT).unwrap().clone()
}

fn replace(book: &mut Book, form: Form) {
    let pair = book.pair();
    book.take(|day| decide::replace_form(day, pair, form, "00", "letter 5 of the TEC"));
}

fn another_line() -> Line {
    Line {
        id: "L12".into(),
        number: "12".into(),
        label: Localized::same("Lost"),
        counts: Counts::Lost,
        stock: None,
        may_be_blank: false,
        column: None,
    }
}

#[test]
fn two_members_replace_a_form_of_the_day_with_a_reason() {
    let book = Book::in_phase(Phase::Voting);
    let known = form(&book);
    let alone = book.refused(|day| decide::replace_form(day, book.by(), known.clone(), "00", "letter"));
    assert_eq!(alone, Refusal::TwoMembersNeeded);
    let bare = book.refused(|day| decide::replace_form(day, book.pair(), known.clone(), "00", " "));
    assert_eq!(bare, Refusal::ReasonNeeded);
    let other = Form { id: "kg-mayor".into(), ..known };
    let refused = book.refused(|day| decide::replace_form(day, book.pair(), other, "00", "letter"));
    assert_eq!(refused, Refusal::OtherForm);
}

#[test]
fn a_line_more_is_typed_twice_like_the_others() {
    let mut book = Book::counted(&[]);
    let mut longer = form(&book);
    longer.lines.push(another_line());
    replace(&mut book, longer);
    let wanted = Stage::Entry { round: 2, pass: Pass::First, cells: vec![Cell::line("L12")] };
    assert_eq!(book.day.stage(PRESIDENT), wanted);
    let early = book.refused(|day| decide::draft(day, book.by(), PRESIDENT, "aa"));
    assert_eq!(early, Refusal::EntriesOpen);
    book.enter(PRESIDENT, &[(Cell::line("L12"), Some(0))].into());
    assert_eq!(book.day.stage(PRESIDENT), Stage::Agreed);
    assert_eq!(book.day.agreed(PRESIDENT).len(), book.day.cells(PRESIDENT).len());
}

#[test]
fn a_line_less_leaves_the_protocol_but_not_the_journal() {
    let mut book = Book::counted(&[]);
    let mut shorter = form(&book);
    shorter.lines.retain(|line| line.id != "L11");
    replace(&mut book, shorter);
    book.draft(PRESIDENT, "aa");
    book.hear(PRESIDENT);
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Heard), "no line is left that nobody can hear");
    let count = &book.day.contest(PRESIDENT).unwrap().count;
    assert!(count.figures().contains_key(&Cell::line("L11")));
}

#[test]
fn a_draft_on_the_old_form_is_void_and_a_signature_on_it_is_opened_again_first() {
    let mut book = Book::counted(&[]);
    book.draft(PRESIDENT, "aa");
    book.draft(REFERENDUM, "bb");
    let same = form(&book);
    replace(&mut book, same.clone());
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Void));
    assert_eq!(book.day.standing(REFERENDUM), Some(Standing::Draft), "the other form is untouched");
    book.draft(PRESIDENT, "cc");
    book.hear(PRESIDENT);
    book.sign(PRESIDENT);
    let signed = book.refused(|day| decide::replace_form(day, book.pair(), same.clone(), "00", "letter"));
    assert_eq!(signed, Refusal::SignedAlready);
    let pair = book.pair();
    book.take(|day| decide::reopen(day, pair, PRESIDENT, Cause::Returned, "another form"));
    replace(&mut book, same);
    book.draft(PRESIDENT, "dd");
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Draft));
}
