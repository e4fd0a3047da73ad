use crate::domain::decide::{self, Refusal};
use crate::domain::fact::{By, Cell, Fact};
use crate::domain::fixture::{Book, PRESIDENT, opening, rulebook};
use crate::domain::procedure::Search;
use crate::domain::{Localized, Phase};

const RULE: &str = "taken-away";

/// One ballot fewer than issued, in a procedure that says where to look.
fn short() -> Book {
    let mut rules = rulebook();
    let text = Localized::same("floor and bins");
    rules.procedure.searches = vec![Search {
        id: "floor".into(),
        label: text.clone(),
        help: text,
        recount: false,
        law: String::new(),
    }];
    let mut book = Book::of(opening(rules)).staffed();
    book.go_to(Phase::Count);
    book.then_counted(&[("L8", 649), ("L10", 12)])
}

#[test]
fn a_place_is_looked_through_with_what_was_found_there() {
    let mut book = short();
    let by = book.by();
    book.take(|day| decide::search_place(day, by, PRESIDENT, RULE, "floor", " nothing "));
    assert!(matches!(book.last(), Fact::PlaceSearched(looked) if looked.result == "nothing"));
    let hunt = crate::domain::hunt::Hunt::of(&book.day, PRESIDENT, RULE).unwrap();
    assert_eq!(hunt.places[0].looked.map(|(_, _, result)| result), Some("nothing"));
    let refused =
        |place, result| book.refused(|day| decide::search_place(day, by, PRESIDENT, RULE, place, result));
    assert_eq!(refused("cellar", "nothing"), Refusal::UnknownStep);
    assert_eq!(refused("floor", " "), Refusal::FieldsEmpty(vec!["result".into()]));
}

#[test]
fn a_pile_is_counted_again_as_often_as_anybody_likes() {
    let mut book = short();
    let (by, cell) = (book.by(), Cell::line("L8"));
    for count in [649, 0, decide::MAX_FIGURE] {
        book.take(|day| decide::recount(day, by, PRESIDENT, RULE, &cell, count));
    }
    assert_eq!(book.day.contest(PRESIDENT).unwrap().votes.recounts_of(RULE, &cell).count(), 3);
    // A rule that holds is looked into as well.
    book.take(|day| decide::recount(day, by, PRESIDENT, "valid-is-votes", &cell, 649));
    let refused = |rule, cell: &str, count| {
        book.refused(|day| decide::recount(day, by, PRESIDENT, rule, &Cell::line(cell), count))
    };
    assert_eq!(refused("no-such-rule", "L8", 1), Refusal::NoSuchFinding);
    assert_eq!(refused(RULE, "L99", 1), Refusal::OtherEntry);
    assert_eq!(refused(RULE, "L8", decide::MAX_FIGURE + 1), Refusal::TooLarge);
    let nobody = book.refused(|day| decide::recount(day, By::default(), PRESIDENT, RULE, &cell, 1));
    assert_eq!(nobody, Refusal::NobodyAtKeyboard);
}

#[test]
fn nobody_searches_before_both_entries_agree_or_under_a_signed_protocol() {
    let book = Book::in_phase(Phase::Count);
    let cell = Cell::line("L8");
    let open = book.refused(|day| decide::recount(day, book.by(), PRESIDENT, RULE, &cell, 1));
    assert_eq!(open, Refusal::EntriesOpen);
    let mut signed = short();
    signed.draft(PRESIDENT, &"ab".repeat(32));
    signed.hear(PRESIDENT);
    signed.sign(PRESIDENT);
    let late = signed.refused(|day| decide::recount(day, signed.by(), PRESIDENT, RULE, &cell, 649));
    assert_eq!(late, Refusal::SignedAlready);
}
