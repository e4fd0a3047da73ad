//! Ballots read aloud and marked: what the keys do, and what no keys do.

use std::collections::BTreeMap;

use proptest::prelude::*;
use tartip::app::effect::Effect;
use tartip::app::input::Input;
use tartip::app::key::{Key, Stroke};
use tartip::app::list::{ListKind, VotesList};
use tartip::app::model::Screen;
use tartip::app::screens::MarksScreen;
use tartip::app::screens::marks::Step;
use tartip::app::{Model, update};
use tartip::domain::fact::{By, Fact, Recorded, Ref};
use tartip::domain::{Localized, Moment, OptionSpec};
use tartip::ui::theme::Theme;

use super::all::{list, with};
use super::fixture::Book;
use super::votes::{PRESIDENT, batch, own, with_reasons};
use super::{drawn, rows};

/// Presses keys, a second apart.
fn press(model: &mut Model, keys: &[Key]) -> Vec<Effect> {
    let mut effects = Vec::new();
    for key in keys {
        model.now = Moment(model.now.0 + 1_000);
        effects.extend(at_once(model, *key));
    }
    effects
}

/// Presses a key at the moment of the one before.
fn at_once(model: &mut Model, key: Key) -> Vec<Effect> {
    let stroke = match key {
        Key::Char(letter) => Stroke::typed(letter),
        other => Stroke::from(other),
    };
    update(model, Input::Key(stroke))
}

fn digits(text: &str) -> Vec<Key> {
    text.chars().map(Key::Char).collect()
}

fn screen(model: &Model) -> &MarksScreen {
    match model.screen() {
        Some(Screen::Marks(marks)) => marks,
        other => panic!("{other:?}"),
    }
}

fn sums(model: &Model) -> Vec<u32> {
    screen(model).lines.iter().map(|line| line.marks).collect()
}

/// A batch of ten, begun.
fn begun() -> Model {
    let mut model = batch(Step::Size, &[], &[]);
    press(&mut model, &digits("1"));
    assert_eq!((screen(&model).size, screen(&model).step), (10, Step::Marking));
    model
}

/// Types the subtotals of the paper.
fn type_paper(model: &mut Model, paper: &[u32]) {
    for figure in paper {
        press(model, &digits(&figure.to_string()));
        press(model, &[Key::Enter]);
    }
}

fn recorded(effects: &[Effect]) -> Vec<&Fact> {
    let facts = effects.iter().filter_map(|effect| match effect {
        Effect::Record(facts) => Some(facts),
        _ => None,
    });
    facts.flatten().map(|new| &new.fact).collect()
}

#[test]
fn a_key_that_is_held_down_marks_once() {
    let mut model = batch(Step::Size, &[], &[]);
    press(&mut model, &digits("1"));
    at_once(&mut model, Key::Char('1'));
    assert_eq!(sums(&model).iter().sum::<u32>(), 0, "the digit that chose the size is still held down");
    press(&mut model, &digits("2"));
    for _ in 0..5 {
        model.now = Moment(model.now.0 + 100);
        at_once(&mut model, Key::Char('2'));
        assert!(model.notice.as_ref().is_some_and(|notice| notice.warns));
    }
    assert_eq!(sums(&model)[..3], [0, 1, 0]);
    at_once(&mut model, Key::Char('3'));
    assert_eq!(sums(&model)[..3], [0, 1, 1], "another key is another ballot");
    press(&mut model, &[Key::Char('3'), Key::Backspace]);
    for _ in 0..5 {
        at_once(&mut model, Key::Backspace);
    }
    assert_eq!(sums(&model)[..3], [0, 1, 1], "taking back is held down as well");
    model.now = Moment(model.now.0 + 5_000);
    at_once(&mut model, Key::Char('4'));
    model.now = Moment(model.now.0 + 5_000);
    model.performed();
    at_once(&mut model, Key::Char('4'));
    assert_eq!(sums(&model)[3], 1, "what came while the disk was slow is held down too");
}

#[test]
fn options_from_ten_on_have_a_zero_before_them() {
    let mut book = with_reasons(Book::counting(false));
    let spec = &mut book.day.opened.rulebook.profile.contests[0];
    spec.options = (1..=12)
        .map(|number| OptionSpec {
            number,
            label: Localized::same(&format!("No {number}")),
            withdrawn: false,
        })
        .collect();
    let mut marks = MarksScreen::new(&book.day, PRESIDENT);
    (marks.size, marks.step) = (25, Step::Marking);
    let mut model = with(book.model(), Screen::Marks(Box::new(marks)));
    press(&mut model, &digits("1"));
    press(&mut model, &digits("012"));
    press(&mut model, &digits("011"));
    press(&mut model, &digits("010"));
    press(&mut model, &digits("005"));
    let all = sums(&model);
    assert_eq!([all[0], all[4], all[9], all[10], all[11]], [1; 5]);
    press(&mut model, &digits("099"));
    assert!(model.notice.as_ref().is_some_and(|notice| notice.warns));
    press(&mut model, &digits("01"));
    press(&mut model, &[Key::Char('i')]);
    assert_eq!(screen(&model).total(), 5, "half a number is no mark, and no letter ends it");
    press(&mut model, &[Key::Char('i')]);
    assert_eq!(sums(&model).last(), Some(&1));
    press(&mut model, &digits("01"));
    press(&mut model, &[Key::Backspace]);
    assert_eq!((screen(&model).total(), screen(&model).pending.as_str()), (6, ""));
}

#[test]
fn a_full_batch_waits_for_the_paper_and_shows_no_sum_before() {
    let mut model = begun();
    press(&mut model, &[Key::Enter]);
    assert_eq!(screen(&model).step, Step::Marking, "it is not full");
    press(&mut model, &digits("1111122235"));
    let shown = |model: &Model| rows(&drawn(model, Theme::Plain, 80, 24).0)[4..].join("\n");
    press(&mut model, &digits("3"));
    assert_eq!(screen(&model).total(), 10, "a full batch takes no further mark");
    press(&mut model, &[Key::Enter]);
    assert_eq!(screen(&model).step, Step::Paper);
    let blind = shown(&model);
    assert!(!screen(&model).lines.iter().any(|line| line.paper.value().is_some()));
    let table: Vec<&str> = blind.lines().filter(|row| row.trim_end().ends_with(char::is_numeric)).collect();
    assert!(table.iter().all(|row| row.contains(':')), "no figure stands at the end of a line: {blind}");
    type_paper(&mut model, &[5, 3, 1, 0, 1, 0]);
    press(&mut model, &[Key::Enter]);
    assert_eq!(screen(&model).step, Step::Paper, "the invalid ones are not typed");
    type_paper(&mut model, &[0]);
    assert_eq!(screen(&model).step, Step::Both);
}

#[test]
fn a_batch_is_recorded_as_one_fact_where_both_agree() {
    let mut model = begun();
    press(&mut model, &digits("12"));
    press(&mut model, &[Key::Char('i'), Key::End]);
    type_paper(&mut model, &[1, 1, 0, 0, 0, 0, 1]);
    press(&mut model, &[Key::Char('a')]);
    assert_eq!(screen(&model).step, Step::Both, "nothing is to be read again");
    let effects = press(&mut model, &[Key::Char('c')]);
    let facts = recorded(&effects);
    let [Fact::MarksRead(body)] = facts[..] else { panic!("{facts:?}") };
    assert_eq!((body.batch, &body.marks), (1, &body.paper));
    let new = By::default().states(Fact::MarksRead(body.clone()));
    let now = model.now;
    let fact = Recorded { at: Ref { desk: 1, seq: 9_999 }, recorded: now, new };
    let effects = model.recorded(&[fact], now);
    assert!(matches!(&effects[..], [Effect::Draft { value: None, .. }]));
    let next = screen(&model);
    assert_eq!((next.batch, next.size, next.total(), next.step), (2, 10, 0, Step::Marking));
}

#[test]
fn a_batch_that_differs_is_read_again_and_nothing_of_it_is_kept() {
    let mut model = begun();
    press(&mut model, &digits("12"));
    press(&mut model, &[Key::End]);
    type_paper(&mut model, &[2, 0, 0, 0, 0, 0, 0]);
    let effects = press(&mut model, &[Key::Char('c'), Key::Enter]);
    assert_eq!(recorded(&effects), Vec::<&Fact>::new());
    press(&mut model, &digits("7"));
    assert_eq!(sums(&model)[..2], [1, 1], "neither side is changed to fit the other");
    press(&mut model, &[Key::Char('a')]);
    assert_eq!((screen(&model).step, screen(&model).total()), (Step::Marking, 0));
    assert!(screen(&model).lines.iter().all(|line| line.paper.value().is_none()));
}

#[test]
fn a_draft_holds_sums_and_comes_back() {
    let draft = |order: &str| {
        let mut model = begun();
        press(&mut model, &digits(order));
        (screen(&model).draft(), model)
    };
    let (one, mut model) = draft("1213");
    assert_eq!(one, draft("3112").0, "the order of the ballots is nowhere");
    press(&mut model, &[Key::Esc]);
    let contest = ListKind::Votes(VotesList::Ways(own()));
    model = list(model, contest);
    press(&mut model, &[Key::Down, Key::Enter]);
    assert_eq!(sums(&model)[..3], [2, 1, 1]);
    press(&mut model, &[Key::Backspace]);
    assert_eq!(screen(&model).total(), 4, "whose order is not known cannot be taken back one by one");
    press(&mut model, &digits("4"));
    press(&mut model, &[Key::Backspace]);
    assert_eq!(sums(&model)[..4], [2, 1, 1, 0]);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]

    /// Whatever keys are pressed: a recorded batch holds the subtotals that stood in the fields, each of them typed by
    /// digits, and marks equal to them.
    #[test]
    fn no_keys_record_what_was_not_typed(keys in prop::collection::vec(0_usize..16, 1..160)) {
        const KEYS: [Key; 16] = [
            Key::Char('0'), Key::Char('1'), Key::Char('1'), Key::Char('2'), Key::Char('3'), Key::Char('c'),
            Key::Char('a'), Key::Char('i'), Key::Enter, Key::Enter, Key::Enter, Key::End, Key::Backspace, Key::Up,
            Key::Down, Key::Delete,
        ];
        let mut model = begun();
        // Digits typed into each line of this batch's subtotals, and whether it ever had one.
        let mut typed: BTreeMap<usize, String> = BTreeMap::new();
        for index in keys {
            let key = KEYS[index];
            let before = screen(&model).clone();
            let effects = press(&mut model, &[key]);
            if before.step == Step::Paper {
                let text = typed.entry(before.focus).or_default();
                match key {
                    Key::Char(digit @ '0'..='9') if model.notice.is_none() => text.push(digit),
                    Key::Backspace => { text.pop(); }
                    Key::Delete => text.clear(),
                    _ => {}
                }
            } else if screen(&model).step == Step::Marking {
                typed.clear();
            }
            if let [Fact::MarksRead(body), ..] = recorded(&effects)[..] {
                prop_assert_eq!((before.step, key), (Step::Both, Key::Char('c')));
                prop_assert_eq!(&body.marks, &body.paper);
                for (line, row) in before.lines.iter().enumerate() {
                    let digits = typed.get(&line).and_then(|text| text.parse::<u32>().ok());
                    prop_assert_eq!(body.paper.get(&row.row.cell).copied().flatten(), digits);
                }
            }
        }
    }
}
