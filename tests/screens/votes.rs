//! The count beside the entries: its screens, and that a machine's receipt is on none of them too early.

use std::collections::{BTreeMap, BTreeSet};

use tartip::app::draft::Keeps;
use tartip::app::form::{CustodyForm, Purpose, VotesForm};
use tartip::app::input::Input;
use tartip::app::key::Stroke;
use tartip::app::list::{Item, ListKind, ListScreen, Opens, State, VotesList, items};
use tartip::app::model::Screen;
use tartip::app::screens::marks::Step;
use tartip::app::screens::{CompareScreen, MarksScreen};
use tartip::app::{Model, update};
use tartip::domain::decide::{self, AsideEntry, DisputeEntry, PileEntry};
use tartip::domain::fact::{Cell, Cells, Ref, Vote};
use tartip::domain::form::ReasonText;
use tartip::domain::{Localized, Moment, Phase};
use tartip::text::Language;
use tartip::ui::dump::dump;
use tartip::ui::theme::Theme;

use super::all::{form, list, with};
use super::fixture::{Book, SOUND};
use super::{drawn, rows};

pub const PRESIDENT: &str = "president";

/// Gives the procedure reasons for which ballots are invalid.
pub fn with_reasons(mut book: Book) -> Book {
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

pub fn own() -> String {
    PRESIDENT.to_owned()
}

fn piled(book: &mut Book) {
    let piles = [(Cell::votes(1), "1", 4, 10), (Cell::votes(2), "1", 3, 30), (Cell::votes(2), "2", 0, 1)];
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
pub fn batch(step: Step, marks: &[u32], paper: &[u32]) -> Model {
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
    let mut of_doubt = counting();
    disputed(&mut of_doubt);
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
        ("list-disputed", votes(of_doubt, VotesList::Disputed(own()))),
        ("list-sums", votes(summed, VotesList::Sums(own()))),
        ("form-machine", form(counting().model(), machine, &["000417", "628", "619"], 3)),
        (
            "form-pile",
            form(counting().model(), Purpose::Votes(VotesForm::Pile(own())), &["2", "1", "2", "4"], 4),
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

#[test]
fn a_machines_receipt_is_seen_by_nobody_before_both_entries_agree() {
    let purpose = |of| Purpose::Votes(VotesForm::Machine { contest: own(), of: Some(of) });
    let typed = || {
        let mut book = with_reasons(Book::counting(false));
        let of = book.day.boxes[1].at;
        let cells = receipt(&book, &[("V1", 4_321)]);
        book.act(|day, by| decide::record_machine(day, by, PRESIDENT, Some(of), "000417", cells));
        (book, of)
    };
    let (book, of) = typed();
    let mut model = form(book.model(), purpose(of), &["17"], 1);
    let effects = update(&mut model, Input::Key(Stroke::typed('6')));
    assert_eq!(effects, Vec::new(), "what is half-typed is kept nowhere");
    let script = CompareScreen { script: true, ..CompareScreen::new(PRESIDENT) };
    let lists = [VotesList::Ways(own()), VotesList::Machines(own()), VotesList::Sums(own())];
    let lists = lists.map(|kind| Screen::List(ListScreen::new(ListKind::Votes(kind))));
    let compares = [CompareScreen::new(PRESIDENT), script].map(Screen::Compare);
    for screen in lists.into_iter().chain(compares) {
        let model = with(typed().0.model(), screen);
        let text = rows(&drawn(&model, Theme::Plain, 120, 40).0).join("\n");
        assert!(!text.contains("4 321") && !text.contains("628"), "{text}");
    }
    let texts = |book: Book| -> BTreeSet<String> {
        let mut model = book.model();
        model.open_form(purpose(of));
        model.form_mut().unwrap().fields.iter().map(|field| field.field.text()).collect()
    };
    assert_eq!(texts(typed().0), BTreeSet::from([String::new()]));
    let (mut agreed, _) = typed();
    let figures = agreed.cells(PRESIDENT, &SOUND);
    agreed.act(|day, by| decide::close_entry(day, by, PRESIDENT, &figures));
    agreed.act_as(0, |day, by| decide::close_entry(day, by, PRESIDENT, &figures));
    assert!(texts(agreed).contains("4321"));
}

#[test]
fn piles_show_no_ballots_before_both_entries_agree() {
    let shown = |mut book: Book| {
        piled(&mut book);
        let model = list(book.model(), ListKind::Votes(VotesList::Piles(own())));
        rows(&drawn(&model, Theme::Plain, 120, 40).0).join("\n")
    };
    let figures = ["210", "180", "181", "x 50", "+ 30"];
    let open = shown(with_reasons(Book::counting(false)));
    assert!(figures.iter().all(|figure| !open.contains(figure)), "{open}");
    assert!(open.contains("2 үймөк") && open.contains("Стол 2: Каракол"), "{open}");
    let agreed = shown(with_reasons(Book::counted(false, &SOUND)));
    assert!(figures.iter().all(|figure| agreed.contains(figure)), "{agreed}");
}

#[test]
fn a_half_typed_figure_that_would_anchor_an_entry_is_kept_with_its_typist() {
    let purposes = |book: &mut Book| {
        let machine = book.day.boxes[1].at;
        let aside = book.last(|day, by| {
            let entry = AsideEntry { of: machine, contest: "", count: 3, envelope: "A", note: "x" };
            decide::set_aside(day, by, entry)
        });
        [
            Purpose::OpenBox(machine),
            Purpose::Custody(CustodyForm::OpenAside(aside)),
            Purpose::Custody(CustodyForm::Note(machine)),
            Purpose::Anchor(14),
            Purpose::Votes(VotesForm::Pile(own())),
            Purpose::Votes(VotesForm::Invalid(own())),
            Purpose::Step("contents-sorted".into()),
        ]
    };
    let books = [(Book::counting(false), Keeps::Typist), (Book::counted(false, &SOUND), Keeps::Anybody)];
    for (mut book, kept) in books {
        for purpose in purposes(&mut book) {
            assert_eq!(purpose.keeps(Some(&book.day)), kept, "{purpose:?}");
        }
    }
}

#[test]
fn ballots_with_several_marks_are_not_marked_one_by_one() {
    for (most, state) in [(1, State::Optional), (2, State::Blocked)] {
        let mut book = with_reasons(Book::counting(false));
        let contests = &mut book.day.opened.rulebook.profile.contests;
        contests.iter_mut().filter(|spec| spec.id == PRESIDENT).for_each(|spec| spec.max_marks = most);
        let listed = items(&book.model(), &ListKind::Votes(VotesList::Ways(own())));
        let is_marks = |item: &Item| matches!(&item.opens, Opens::Screen(screen) if matches!(**screen, Screen::Marks(_)));
        assert_eq!(listed.into_iter().find(is_marks).unwrap().state, state);
    }
}

#[test]
fn the_receipts_can_be_typed_from_closing_on() {
    let mut book = Book::voting(false);
    book.act(|day, by| decide::enter_next_phase(day, by, "Убакыт келди", Moment(i64::MAX)));
    let model = list(book.model(), ListKind::Steps(Phase::Closing));
    let text = rows(&drawn(&model, Theme::Plain, 120, 40).0).join("\n");
    assert_eq!(text.matches("АЭУнун чектери").count(), 2, "{text}");
}
