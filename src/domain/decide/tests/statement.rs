use crate::domain::Day;
use crate::domain::day::{ComplaintState, Statement};
use crate::domain::decide::{self, Decision, PersonEntry, Refusal};
use crate::domain::fact::{By, Ref, Ruling};
use crate::domain::fixture::{Book, PRESIDENT};
use crate::domain::papers;

use super::complaints::received;

fn back(by: By, of: Ref) -> impl Fn(&Day) -> Decision {
    move |day| decide::take_back_statement(day, by, of, "of another complaint")
}

fn state(book: &Book, of: Ref) -> ComplaintState {
    book.day.complaint(of).unwrap().state()
}

#[test]
fn a_complaint_whose_transfer_is_taken_back_is_open_again() {
    let (mut book, of) = received();
    let (by, pair) = (book.by(), book.pair());
    let transfer = book.take(|day| decide::transfer(day, by, of, "tec", "17", false, ""));
    assert_eq!(book.refused(back(by, transfer)), Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(back(pair, of)), Refusal::UnknownEntry, "a complaint stands");
    let bare = book.refused(|day| decide::take_back_statement(day, pair, transfer, " "));
    assert_eq!(bare, Refusal::ReasonNeeded);
    let answer = book.take(|day| decide::answer(day, by, of, "phone", ""));
    assert_eq!(book.refused(back(pair, transfer)), Refusal::AnswerStands);
    book.take(back(pair, answer));
    assert_eq!(state(&book, of), ComplaintState::Transferred);
    book.take(back(pair, transfer));
    assert_eq!(state(&book, of), ComplaintState::Received);
    assert_eq!(decide::open_for(&book.day, PRESIDENT), [of]);
    let known: Vec<_> = book.day.taken_back.iter().map(|known| (known.of, known.statement)).collect();
    assert_eq!(known, [(answer, Statement::Answer(of)), (transfer, Statement::Transfer(of))]);
    assert_eq!(book.day.taken_back[0].reason, "of another complaint");
    assert_eq!(book.refused(back(pair, transfer)), Refusal::UnknownEntry, "only once");
    book.decide(of, Ruling::Granted, true);
    book.take(|day| decide::answer(day, by, of, "phone", ""));
    assert_eq!(state(&book, of), ComplaintState::Answered);
}

#[test]
fn the_right_one_of_several_is_taken_back() {
    let mut book = Book::in_phase(crate::domain::Phase::Voting);
    let (by, pair) = (book.by(), book.pair());
    let [one, other] = ["Айым", "Бермет"].map(|name| book.observer(name));
    let mut remark = |of, text| book.take(|day| decide::remark(day, by, of, "", text));
    let (_, _, wrong) = (remark(one, "first"), remark(other, "of the other"), remark(one, "wrong"));
    remark(one, "last");
    book.take(back(pair, wrong));
    let printed: Vec<&str> = papers::remarks(&book.day, PRESIDENT).iter().map(|(_, _, text)| *text).collect();
    assert_eq!(printed, ["first", "last", "of the other"]);
    let mut warn = |note| book.take(|day| decide::warn_person(day, by, one, "breaks-rules", note));
    let (first, _) = (warn("first"), warn("second"));
    book.take(back(pair, first));
    let warnings = &book.day.people.all[&one].warnings;
    assert_eq!(warnings.iter().map(|(_, _, note)| note.as_str()).collect::<Vec<_>>(), ["second"]);
    let entry = PersonEntry { category: "media", organisation: "", name: "Чолпон", paper: "" };
    let refused = book.take(|day| decide::refuse_person(day, by, entry, "no-papers", "", ""));
    book.take(back(pair, refused));
    assert!(book.day.people.refused.is_empty());
    assert!(book.day.statements.iter().all(|(at, _)| ![wrong, first, refused].contains(at)));
}
