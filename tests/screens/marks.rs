//! The count beside the entries: screens, and what the keys of a batch of marks do and do not.

use std::collections::{BTreeMap, BTreeSet};

use proptest::prelude::*;
use tartip::app::effect::Effect;
use tartip::app::form::{Purpose, VotesForm};
use tartip::app::input::Input;
use tartip::app::key::{Key, Stroke};
use tartip::app::list::{ListKind, VotesList};
use tartip::app::model::Screen;
use tartip::app::screens::marks::Step;
use tartip::app::screens::{CompareScreen, MarksScreen};
use tartip::app::{Model, update};
use tartip::domain::decide::{self, DisputeEntry, PileEntry};
use tartip::domain::fact::{By, Cell, Cells, Fact, Recorded, Ref, Vote};
use tartip::domain::form::ReasonText;
use tartip::domain::{Localized, Moment, OptionSpec, Phase};
use tartip::text::Language;
use tartip::ui::dump::dump;
use tartip::ui::theme::Theme;

use super::all::{form, list, with};
use super::fixture::{Book, SOUND};
use super::{drawn, rows};

const PRESIDENT: &str = "president";

/// Gives the procedure reasons for which ballots are invalid.
fn with_reasons(mut book: Book) -> Book {
    let reason = |id: &str, ky: &str, ru: &str, en: &str| ReasonText {
        id: id.into(),
        label: Localized { ky: ky.into(), ru: ru.into(), en: en.into() },
    };
    book.day.opened.rulebook.procedure.invalid = vec![
        reason("no-mark", "Белги жок", "Нет отметки", "No mark"),
        reason("several", "Бирден көп белги", "Больше одной отметки", "More than one mark"),
        reason("unclear", "Эрки аныкталбайт", "Воля неясна", "Intention not clear"),
    ];
    book
}

fn own() -> String {
    PRESIDENT.to_owned()
}

fn piled(book: &mut Book) {
    let piles = [
        (Cell::votes(1), "1-стол", 4, 10),
        (Cell::votes(2), "1-стол", 3, 30),
        (Cell::votes(2), "2-стол", 0, 1),
    ];
    for (cell, team, full, rest) in piles {
        let entry = PileEntry { contest: PRESIDENT, cell: &cell, of: None, team, size: 50, full, rest };
        book.act(|day, by| decide::count_votes(day, by, entry));
    }
}

fn marked(book: &mut Book, votes: &[u32]) {
    let rows = decide::piles(&book.day, PRESIDENT);
    let marks: Cells = rows.into_iter().zip(votes).map(|(row, count)| (row.cell, Some(*count))).collect();
    book.act(|day, by| decide::read_marks(day, by, PRESIDENT, marks.clone(), marks));
}

fn disputed(book: &mut Book) {
    book.act(|day, by| decide::set_approved(day, by, 9, ""));
    let present: Vec<Ref> = book.day.commission.present().map(|(who, _)| who).collect();
    for (doubt, valid) in [("unclear", true), ("several", false)] {
        let vote =
            |(index, who): (usize, &Ref)| (*who, if valid || index == 0 { Vote::For } else { Vote::Against });
        let votes: BTreeMap<Ref, Vote> = present.iter().enumerate().map(vote).collect();
        let entry = DisputeEntry { contest: PRESIDENT, doubt, votes, cell: Some(Cell::votes(3)) };
        book.act(|day, by| decide::dispute_ballot(day, by, &entry));
    }
}

/// The machines' figures: those of the protocol without what lies in the portable box, with these changes.
fn receipt(book: &Book, changed: &[(&str, u32)]) -> Cells {
    let figures = [0, 0, 0, 0, 0, 0, 0, 628, 619, 9, 0, 199, 180, 120, 60, 40, 20];
    let cells = book.cells(PRESIDENT, &figures).into_iter().filter(|(_, figure)| *figure != Some(0));
    let mut cells: Cells = cells.collect();
    cells.extend(changed.iter().map(|(cell, figure)| (Cell::line(cell), Some(*figure))));
    cells
}

/// Both entries closed, then these figures of the machines.
fn compared(changed: &[(&str, u32)], script: bool) -> Model {
    let mut book = Book::counted(false, &SOUND);
    let cells = receipt(&book, changed);
    book.act(|day, by| decide::record_machine(day, by, PRESIDENT, None, "000417", cells));
    let screen = CompareScreen { script, ..CompareScreen::new(PRESIDENT) };
    with(book.model(), Screen::Compare(screen))
}

/// A batch at a step, with these marks and subtotals.
fn batch(step: Step, marks: &[u32], paper: &[u32]) -> Model {
    let model = with_reasons(Book::counting(false)).model();
    let mut screen = MarksScreen::new(model.day().unwrap(), PRESIDENT);
    (screen.size, screen.step) = (25, step);
    for (index, (line, count)) in screen.lines.iter_mut().zip(marks).enumerate() {
        line.marks = *count;
        screen.order.extend(vec![index; *count as usize]);
    }
    for (line, count) in screen.lines.iter_mut().zip(paper) {
        line.paper.set_text(&count.to_string());
        screen.focus += 1;
    }
    screen.focus = screen.focus.min(screen.lines.len() - 1);
    with(model, Screen::Marks(Box::new(screen)))
}

/// Every screen by name.
pub fn all() -> Vec<(&'static str, Model)> {
    let counting = || with_reasons(Book::counting(false));
    let votes = |book: Book, kind| list(book.model(), ListKind::Votes(kind));
    let mut working = counting();
    piled(&mut working);
    marked(&mut working, &[9, 8, 3, 3, 1, 1, 0]);
    disputed(&mut working);
    let mut piles = counting();
    piled(&mut piles);
    let mut voted = counting();
    disputed(&mut voted);
    let mut summed = with_reasons(Book::counted(false, &SOUND));
    piled(&mut summed);
    let reasons = [("no-mark", 4), ("several", 3), ("unclear", 3)].map(|(id, count)| (id.to_owned(), count));
    summed.act(|day, by| decide::count_invalid(day, by, PRESIDENT, reasons.into()));
    let mut typed = counting();
    let of = typed.day.boxes[1].at;
    let cells = receipt(&typed, &[]);
    typed.act(|day, by| decide::record_machine(day, by, PRESIDENT, Some(of), "000417", cells));
    let machine = Purpose::Votes(VotesForm::Machine { contest: own(), of: Some(of) });
    let mut approved = counting();
    approved.act(|day, by| decide::set_approved(day, by, 9, ""));
    vec![
        ("list-ways", votes(working, VotesList::Ways(own()))),
        ("list-machines", votes(typed, VotesList::Machines(own()))),
        ("list-piles", votes(piles, VotesList::Piles(own()))),
        ("list-disputed", votes(voted, VotesList::Disputed(own()))),
        ("list-sums", votes(summed, VotesList::Sums(own()))),
        ("form-machine", form(counting().model(), machine, &["000417", "628", "619"], 3)),
        (
            "form-pile",
            form(counting().model(), Purpose::Votes(VotesForm::Pile(own())), &["2", "1-стол", "2", "4"], 4),
        ),
        (
            "form-dispute",
            form(approved.model(), Purpose::Votes(VotesForm::Dispute(own())), &["3", "3", "1"], 3),
        ),
        ("form-invalid", form(counting().model(), Purpose::Votes(VotesForm::Invalid(own())), &["4"], 1)),
        ("marks-size", batch(Step::Size, &[], &[])),
        ("marks-begin", batch(Step::Marking, &[], &[])),
        ("marks-marking", batch(Step::Marking, &[6, 5, 1, 0, 0, 0, 1], &[])),
        ("marks-full", batch(Step::Marking, &[9, 8, 4, 2, 1, 0, 1], &[])),
        ("marks-paper", batch(Step::Paper, &[9, 8, 4, 2, 1, 0, 1], &[9, 7])),
        ("marks-both-equal", batch(Step::Both, &[9, 8, 4, 2, 1, 0, 1], &[9, 8, 4, 2, 1, 0, 1])),
        ("marks-both-differ", batch(Step::Both, &[9, 8, 4, 2, 1, 0, 1], &[9, 7, 5, 2, 1, 0, 1])),
        ("compare-accounted", compared(&[], false)),
        ("compare-differs", compared(&[("V2", 181), ("V1", 197)], false)),
        ("compare-script", compared(&[("V2", 181), ("V1", 198)], true)),
        ("compare-script-none", compared(&[], true)),
    ]
}

#[test]
fn in_russian_and_english_at_80_by_24() {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (name, mut model) in all() {
            for language in [Language::Ru, Language::En] {
                model.language = language;
                let (buffer, cursor) = drawn(&model, Theme::Plain, 80, 24);
                let cursor = cursor.map_or("none".to_owned(), |at| format!("{}:{}", at.y, at.x));
                let name = format!("{}-{name}", language.code());
                insta::assert_snapshot!(name, format!("{}cursor {cursor}\n", dump(&buffer)));
            }
        }
    });
}

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
        assert!(model.notice.as_ref().is_some_and(|notice| notice.refused));
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
    assert!(model.notice.as_ref().is_some_and(|notice| notice.refused));
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

#[test]
fn a_machines_receipt_is_seen_by_nobody_before_both_entries_agree() {
    let mut book = with_reasons(Book::counting(false));
    let of = book.day.boxes[1].at;
    let purpose = || Purpose::Votes(VotesForm::Machine { contest: own(), of: Some(of) });
    let mut model = form(with_reasons(Book::counting(false)).model(), purpose(), &["17"], 1);
    let effects = press(&mut model, &digits("628"));
    assert_eq!(effects, Vec::new(), "what is half-typed is kept nowhere");
    let cells = receipt(&book, &[("V1", 4_321)]);
    book.act(|day, by| decide::record_machine(day, by, PRESIDENT, Some(of), "000417", cells));
    let texts = |model: &Model| -> BTreeSet<String> {
        let Some(Screen::Form(form)) = model.screen() else { panic!("no form") };
        form.fields.iter().map(|field| field.field.text()).collect()
    };
    for screen in [
        Screen::Compare(CompareScreen::new(PRESIDENT)),
        Screen::Compare(CompareScreen { script: true, ..CompareScreen::new(PRESIDENT) }),
    ] {
        let model = with(with_reasons(Book::counting(false)).model(), screen);
        let text = rows(&drawn(&model, Theme::Plain, 120, 40).0).join("\n");
        assert!(!text.contains("628"), "{text}");
    }
    let figures = book.cells(PRESIDENT, &SOUND);
    let mut open = book.model();
    open.open_form(purpose());
    assert_eq!(texts(&open), BTreeSet::from([String::new()]));
    let mut book = Book::counting(false);
    let cells = receipt(&book, &[("V1", 4_321)]);
    book.act(|day, by| decide::record_machine(day, by, PRESIDENT, Some(of), "000417", cells));
    book.act(|day, by| decide::close_entry(day, by, PRESIDENT, &figures));
    book.act_as(0, |day, by| decide::close_entry(day, by, PRESIDENT, &figures));
    let mut agreed = book.model();
    agreed.open_form(purpose());
    assert!(texts(&agreed).contains("4321"));
}

#[test]
fn the_receipts_can_be_typed_from_closing_on() {
    let mut book = Book::voting(false);
    book.act(|day, by| decide::enter_next_phase(day, by, "Убакыт келди", Moment(i64::MAX)));
    let model = list(book.model(), ListKind::Steps(Phase::Closing));
    let text = rows(&drawn(&model, Theme::Plain, 120, 40).0).join("\n");
    assert_eq!(text.matches("АЭУнун чектери").count(), 2, "{text}");
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
