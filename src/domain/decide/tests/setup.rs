use crate::domain::day::OptionName;
use crate::domain::decide::{self, MAX_OPTIONS, Refusal, is_internal_aid};
use crate::domain::fact::{Basis, By, Cell};
use crate::domain::fixture::{self, Book, PRESIDENT, by, two};
use crate::domain::{Localized, Phase};

/// A day on which the candidates are typed from the ballot.
fn typing_options() -> Book {
    let mut rulebook = fixture::rulebook();
    rulebook.profile.contests[0].options_typed = true;
    rulebook.profile.contests[0].options.clear();
    Book::of(fixture::opening(rulebook)).staffed()
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|name| (*name).to_owned()).collect()
}

#[test]
fn without_a_paper_the_program_is_an_internal_aid() {
    let mut book = Book::empty();
    assert!(is_internal_aid(&book.day));
    let by = By::default();
    let nothing = book.refused(|day| decide::record_permission(day, by, Basis::OwnDecision, " "));
    assert_eq!(nothing, Refusal::ReasonNeeded);
    book.take(|day| decide::record_permission(day, by, Basis::None, ""));
    assert!(is_internal_aid(&book.day));
    book.take(|day| decide::record_permission(day, by, Basis::TerritorialCommission, " № 7, 20.01.2027 "));
    assert!(!is_internal_aid(&book.day));
    assert_eq!(book.day.permission.unwrap().reference, "№ 7, 20.01.2027");
}

#[test]
fn a_phone_is_private_and_its_contact_is_of_the_procedure() {
    let mut book = Book::empty();
    let by = By::default();
    let unknown = book.refused(|day| decide::record_contact(day, by, "press", "", "1"));
    assert_eq!(unknown, Refusal::UnknownStep);
    let empty = book.refused(|day| decide::record_contact(day, by, "tec", "Дежурный", " "));
    assert_eq!(empty, Refusal::FieldsEmpty(names(&["phone"])));
    book.take(|day| decide::record_contact(day, by, "tec", "Дежурный", "0312 112233"));
    assert_eq!(book.day.contacts["tec"], ("Дежурный".into(), "0312 112233".into()));
    let private = book.facts.last().unwrap().new.private.as_ref().unwrap();
    assert_eq!(private["phone"], "0312 112233");
}

#[test]
fn typed_options_count_once_they_were_read_back() {
    let mut book = typing_options();
    let (alone, pair) = (book.by(), book.pair());
    assert!(decide::open_gates(&book.day).contains(&"options".to_owned()));
    let early = book.refused(|day| decide::read_back_options(day, pair, PRESIDENT));
    assert_eq!(early, Refusal::OptionsNotTyped);

    book.take(|day| decide::type_options(day, alone, PRESIDENT, &names(&["Ак", " Кара "])));
    assert!(decide::open_gates(&book.day).contains(&"options".to_owned()));
    let one = book.refused(|day| decide::read_back_options(day, alone, PRESIDENT));
    assert_eq!(one, Refusal::TwoMembersNeeded);
    book.take(|day| decide::read_back_options(day, pair, PRESIDENT));
    assert!(!decide::open_gates(&book.day).contains(&"options".to_owned()));

    book.take(|day| decide::type_options(day, alone, PRESIDENT, &names(&["Ак", "Кара", "Көк"])));
    assert!(!book.day.contest(PRESIDENT).unwrap().read_back, "typed anew, it is read back anew");
    let options = book.day.options(PRESIDENT);
    assert_eq!(options[2].name, OptionName::Named(Localized::same("Көк")));
    assert_eq!((options[3].number, &options[3].name), (4, &OptionName::AgainstAll));
}

#[test]
fn options_have_names_of_their_own() {
    let book = typing_options();
    let refused =
        |options: &[String]| book.refused(|day| decide::type_options(day, book.by(), PRESIDENT, options));
    assert_eq!(refused(&[]), Refusal::OptionsOutOfRange(MAX_OPTIONS));
    let many: Vec<String> = (0..=MAX_OPTIONS).map(|number| number.to_string()).collect();
    assert_eq!(refused(&many), Refusal::OptionsOutOfRange(MAX_OPTIONS));
    assert_eq!(refused(&names(&["Ак", " "])), Refusal::NameNeeded);
    assert_eq!(refused(&names(&["Ак", "Кара", "Ак "])), Refusal::LabelTaken);
    assert_eq!(refused(&["ы".repeat(401)]), Refusal::TooLong(400));
}

#[test]
fn no_entry_is_made_on_a_sheet_that_lacks_its_options() {
    let mut book = typing_options();
    book.go_to(Phase::Count);
    let cells = book.balanced("referendum");
    let lacking = book.refused(|day| decide::close_entry(day, book.by(), PRESIDENT, &cells));
    assert_eq!(lacking, Refusal::OptionsNotTyped);
    let alone = book.by();
    book.take(|day| decide::type_options(day, alone, PRESIDENT, &names(&["Ак", "Кара"])));
    let cells = book.balanced(PRESIDENT);
    let unread = book.refused(|day| decide::close_entry(day, book.by(), PRESIDENT, &cells));
    assert_eq!(unread, Refusal::OptionsNotTyped, "nobody compared them with the ballot");
    let pair = book.pair();
    book.take(|day| decide::read_back_options(day, pair, PRESIDENT));
    book.enter(PRESIDENT, &cells);
    let late = book.refused(|day| decide::type_options(day, alone, PRESIDENT, &names(&["Ак"])));
    assert_eq!(late, Refusal::AlreadyDone);
}

#[test]
fn a_withdrawn_option_keeps_its_place_and_may_stay_blank() {
    let mut book = Book::empty().staffed();
    let by = book.by();
    let withdraw = |number| {
        move |day: &crate::domain::Day| decide::withdraw_option(day, by, PRESIDENT, number, "decision 12")
    };
    for nobody in [0, 7] {
        assert_eq!(book.refused(withdraw(nobody)), Refusal::UnknownOption);
    }
    assert_eq!(book.refused(withdraw(6)), Refusal::UnknownOption, "nobody withdraws the line against all");
    book.take(withdraw(2));
    assert_eq!(book.refused(withdraw(2)), Refusal::AlreadyDone);
    let row = book.day.rows(PRESIDENT).into_iter().find(|row| row.cell == Cell::votes(2)).unwrap();
    assert!(row.withdrawn && row.may_be_blank);
    assert_eq!(book.day.options(PRESIDENT).len(), 6);
    book.go_to(Phase::Count);
    let mut cells = book.balanced(PRESIDENT);
    cells.insert(Cell::votes(2), None);
    cells.insert(Cell::votes(1), Some(678));
    book.enter(PRESIDENT, &cells);
    assert!(book.day.findings(PRESIDENT).broken.is_empty());
    assert_eq!(book.refused(withdraw(3)), Refusal::AlreadyDone, "not after an entry");
}

#[test]
fn a_wrong_withdrawal_is_taken_back_by_two_before_the_entries() {
    let mut book = Book::empty().staffed();
    let (alone, pair) = (book.by(), book.pair());
    let reinstate = |by, contest: &'static str, number, reason: &'static str| {
        move |day: &crate::domain::Day| decide::reinstate_option(day, by, contest, number, reason)
    };
    for number in [2, 3] {
        book.take(|day| decide::withdraw_option(day, alone, PRESIDENT, number, "decision 12"));
    }
    assert_eq!(book.refused(reinstate(alone, PRESIDENT, 2, "why")), Refusal::TwoMembersNeeded);
    assert_eq!(book.refused(reinstate(pair, "mayor", 2, "why")), Refusal::UnknownContest);
    assert_eq!(book.refused(reinstate(pair, PRESIDENT, 7, "why")), Refusal::UnknownOption);
    assert_eq!(book.refused(reinstate(pair, PRESIDENT, 1, "why")), Refusal::NotDone);
    assert_eq!(book.refused(reinstate(pair, PRESIDENT, 2, " ")), Refusal::ReasonNeeded);
    book.take(reinstate(pair, PRESIDENT, 2, "the decision names option 3"));
    let withdrawn = |book: &Book| -> Vec<u16> {
        let options = book.day.options(PRESIDENT).into_iter().filter(|option| option.withdrawn);
        options.map(|option| option.number).collect()
    };
    assert_eq!(withdrawn(&book), [3]);
    assert_eq!(book.refused(reinstate(pair, PRESIDENT, 2, "why")), Refusal::NotDone);
    book.take(|day| decide::withdraw_option(day, alone, PRESIDENT, 2, "decision 13"));
    assert_eq!(withdrawn(&book), [2, 3]);
    book.go_to(Phase::Count);
    let cells = book.balanced(PRESIDENT);
    book.enter(PRESIDENT, &cells);
    assert_eq!(book.refused(reinstate(pair, PRESIDENT, 2, "why")), Refusal::AlreadyDone);
}

#[test]
fn options_typed_anew_are_withdrawn_anew() {
    let mut book = typing_options();
    let by = book.by();
    book.take(|day| decide::type_options(day, by, PRESIDENT, &names(&["Ак", "Кара"])));
    book.take(|day| decide::withdraw_option(day, by, PRESIDENT, 1, "decision 12"));
    book.take(|day| decide::type_options(day, by, PRESIDENT, &names(&["Кара", "Ак"])));
    assert!(book.day.options(PRESIDENT).iter().all(|option| !option.withdrawn));
}

#[test]
fn remote_voters_are_switched_before_voting_and_with_the_decision() {
    let mut book = Book::in_phase(Phase::Opening);
    let by = by(book.member);
    let same = book.refused(|day| decide::set_remote_voters(day, by, false, "decision"));
    assert_eq!(same, Refusal::NothingChanged);
    let bare = book.refused(|day| decide::set_remote_voters(day, by, true, ""));
    assert_eq!(bare, Refusal::ReasonNeeded);
    book.take(|day| decide::set_remote_voters(day, by, true, "decision 12"));
    assert!(book.day.remote_voters);
    book.go_to(Phase::Voting);
    let late = book.refused(|day| decide::set_remote_voters(day, by, false, "decision 13"));
    assert_eq!(late, Refusal::OtherPhase(Phase::Voting));
}

#[test]
fn two_are_two_different_members_of_this_commission() {
    let book = typing_options();
    let stranger = fixture::place(99);
    for pair in
        [two(book.chair, book.chair), two(book.chair, stranger), two(stranger, book.chair), By::default()]
    {
        let refused = book.refused(|day| decide::read_back_options(day, pair, PRESIDENT));
        assert_eq!(refused, Refusal::TwoMembersNeeded);
    }
}
