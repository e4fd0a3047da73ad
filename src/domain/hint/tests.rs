use super::*;
use crate::domain::fixture::rulebook;

/// The president's form with these votes for three options, and a protocol of it that balances.
fn balanced() -> (Form, Vec<Cell>, Cells) {
    let form = rulebook().forms.swap_remove(0);
    let lines = [1_657, 1_700, 925, 5, 758, 12, 12, 758, 751, 19, 0];
    let ids = (1..).zip(lines).map(|(number, figure)| (Cell::line(&format!("L{number}")), Some(figure)));
    let options: Vec<Cell> = (1..=4).map(Cell::votes).collect();
    let votes = options.iter().cloned().zip([412, 287, 36, 16].map(Some));
    let cells = ids.chain(votes).collect();
    (form, options, cells)
}

fn named(changed: &[(&str, Option<u32>)], other: Option<&Cells>) -> Vec<(Slip, Vec<String>)> {
    let (form, options, mut cells) = balanced();
    cells.extend(changed.iter().map(|(id, figure)| (Cell::line(id), *figure)));
    let sheet = Sheet { form: &form, stock: StockModel::Preprinted, options: &options, max_marks: 1 };
    let names = |hint: Hint| (hint.slip, hint.cells.iter().map(ToString::to_string).collect());
    hints(&sheet, &cells, other).into_iter().map(names).collect()
}

fn one(slip: Slip, cell: &str) -> Vec<(Slip, Vec<String>)> {
    vec![(slip, vec![cell.to_owned()])]
}

#[test]
fn nothing_is_named_where_every_rule_holds() {
    assert_eq!(named(&[], None), []);
    let (_, _, cells) = balanced();
    assert_eq!(named(&[], Some(&cells)), []);
}

#[test]
fn valid_ballots_stand_in_two_rules_and_are_named_alone() {
    assert_eq!(named(&[("L9", Some(757))], None), one(Slip::Digit, "L9"));
    assert_eq!(named(&[("L9", Some(715))], None), one(Slip::Transposition, "L9"));
    assert_eq!(named(&[("L9", Some(726))], None), one(Slip::Pack, "L9"));
    assert_eq!(named(&[("L9", None)], None), one(Slip::Dropped, "L9"));
    assert_eq!(
        named(&[("L9", Some(19)), ("L10", Some(751))], None),
        [(Slip::Swapped, vec!["L9".to_owned(), "L10".to_owned()])]
    );
}

#[test]
fn a_transposition_is_not_hidden_behind_digits_that_fit() {
    let hints = named(&[("V3", Some(63))], None);
    assert!(hints.contains(&(Slip::Transposition, vec!["V3".to_owned()])), "{hints:?}");
    assert!(hints.len() <= MOST);
    assert!(hints.is_sorted_by_key(|(slip, _)| *slip));
}

#[test]
fn another_count_says_which_of_the_rows_that_fit_it_is() {
    let (_, _, other) = balanced();
    let hints = named(&[("V1", Some(413))], Some(&other));
    assert_eq!(hints[0], (Slip::Digit, vec!["V1".to_owned()]));
}

#[test]
fn rows_exchanged_are_named_from_another_count_although_no_rule_is_broken() {
    let (_, _, other) = balanced();
    let exchanged = [("V2", Some(36)), ("V3", Some(287))];
    assert_eq!(named(&exchanged, None), []);
    let places = [(Slip::Swapped, vec!["V2".to_owned(), "V3".to_owned()])];
    assert_eq!(named(&exchanged, Some(&other)), places);
    // A ballot taken away is said calmly, and hides nothing.
    let mut short = exchanged.to_vec();
    short.extend([("L5", Some(759)), ("L3", Some(924))]);
    assert_eq!(named(&short, Some(&other)), places);
}

#[test]
fn a_ballot_that_was_taken_away_does_not_hide_a_slip() {
    let short = [("L8", Some(757)), ("V1", Some(411)), ("L9", Some(750))];
    assert_eq!(named(&short, None), [], "one ballot fewer is no slip");
    let slip = [("L8", Some(757)), ("V1", Some(411)), ("L9", Some(790))];
    assert_eq!(named(&slip, None), one(Slip::Digit, "L9"));
}

#[test]
fn two_faults_at_once_are_not_explained_by_one_place() {
    assert_eq!(named(&[("L9", Some(757)), ("L2", Some(1_733))], None), []);
}

#[test]
fn what_was_not_typed_is_neither_broken_nor_named() {
    let (form, options, mut cells) = balanced();
    cells.remove(&Cell::votes(2));
    let sheet = Sheet { form: &form, stock: StockModel::Preprinted, options: &options, max_marks: 1 };
    assert_eq!(hints(&sheet, &cells, None), []);
}
