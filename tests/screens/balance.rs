//! The balance hour by hour and the account of ballots, in three languages.

use std::collections::BTreeMap;

use tartip::app::effect::Effect;
use tartip::app::form::Purpose;
use tartip::app::input::Input;
use tartip::app::key::Key;
use tartip::app::model::Screen;
use tartip::app::screens::BalanceScreen;
use tartip::app::screens::today::{Next, what_is_next};
use tartip::app::{Model, update};
use tartip::domain::decide;
use tartip::domain::fact::{
    AnchorSet, BoxKind, By, DeviceEvent, DeviceNoted, Fact, NewFact, PackOpened, PackReceived, Pile,
    PileCounted, Ref, Sheet, TripBegun, Values,
};
use tartip::domain::procedure::Pace;
use tartip::domain::{ClockTime, Moment, Step};
use tartip::text::Language;
use tartip::ui::dump::dump;
use tartip::ui::theme::Theme;

use super::all::{form, with};
use super::fixture::{Book, OFFSET};
use super::{drawn, rows};

/// Receipts, signatures, machine for each contest, booths, at the end of each hour from 8 on. One white ballot is carried
/// away between 10 and 11, and a signature is missing since then.
const READ: [[u32; 5]; 6] = [
    [48, 48, 46, 46, 2],
    [107, 107, 103, 101, 4],
    [186, 185, 185, 184, 0],
    [258, 257, 257, 256, 0],
    [322, 321, 318, 315, 3],
    [381, 380, 377, 374, 3],
];

fn anchored() -> Book {
    let mut book = Book::voting(false);
    book.day.opened.rulebook.procedure.pace =
        Some(Pace { second_device: 25, check_typing: 120, law: "norm".into() });
    for (hour, [receipts, signatures, white, blue, booths]) in (8_u8..).zip(READ) {
        let machine = BTreeMap::from([("president".into(), white), ("referendum".into(), blue)]);
        let anchor = AnchorSet { hour, receipts, signatures, machine, booths, queue: 6, devices: 2 };
        book.at(hour + 1, 5).act(|day, by| decide::set_anchor(day, by, anchor, Moment(0)));
    }
    book.at(14, 51);
    book
}

fn state(book: &mut Book, fact: impl Into<Fact>) -> Ref {
    let by = By { member: book.members.get(2).copied(), ..Default::default() };
    let new: NewFact = by.states(fact.into());
    book.write(new)
}

/// With a trip out, and turnout told.
fn busy() -> Book {
    let mut book = anchored();
    let of = book.day.boxes[0].at;
    let begun = TripBegun {
        of,
        team: book.members[3..5].to_vec(),
        by_lot: true,
        requests: 11,
        out: BTreeMap::from([("president".into(), 15), ("referendum".into(), 15)]),
        offered: 2,
        joined: 1,
    };
    state(&mut book, begun);
    let due = ClockTime::new(14, 0).unwrap();
    book.act(|day, by| decide::report_turnout(day, by, due, 381, ""));
    book
}

/// The first machine fails at 12:40 and a fallback box takes its place.
fn fallback() -> Book {
    let mut book = anchored();
    let both = ["president".to_owned(), "referendum".to_owned()];
    let by = book.last(|day, by| {
        decide::seal_box(day, by, "Кошумча 1", BoxKind::Fallback, &both, &["A 004420".to_owned()])
    });
    let of = book.day.boxes[1].at;
    let noted = DeviceNoted {
        of,
        event: DeviceEvent::Replaced,
        counter: Some(301),
        receipt: String::new(),
        note: String::new(),
        by: Some(by),
    };
    state(&mut book, noted);
    let failed = Moment::at(book.day.opened.date, ClockTime::new(12, 40).unwrap(), OFFSET).unwrap();
    book.day.custody.notes[0].when = failed;
    book.day.boxes[3].sealed = failed;
    book
}

/// Packs of which one was two short.
fn packs() -> Book {
    let mut book = anchored();
    for (label, counted) in [("41", 100), ("42", 98), ("43", 100)] {
        let pack =
            PackReceived { stock: "president".into(), label: label.into(), nominal: 100, act: "4".into() };
        let of = state(&mut book, pack);
        state(&mut book, PackOpened { of, range: String::new(), counted });
    }
    state(&mut book, PileCounted { stock: "president".into(), pile: Pile::Received, count: 300 });
    book
}

fn page(book: Book, page: usize) -> Model {
    with(book.model(), Screen::Balance(BalanceScreen { page, at: 0 }))
}

/// The screens by name.
pub fn all() -> Vec<(&'static str, Model)> {
    let counters = ["451", "450", "446", "", "4", "7", "2"];
    let mut read_back = form(busy().model(), Purpose::Anchor(14), &counters, 6);
    if let Some(form) = read_back.form_mut() {
        form.reading_back = true;
    }
    let mut late = Book::voting(false);
    let sheet = Sheet { place: "3".into(), hour: 9, ..Default::default() };
    late.act(|day, by| decide::type_sheet(day, by, sheet, "Электр өчтү", Moment(i64::MAX)));
    let mut hidden = anchored();
    hidden.at(20, 0).act(|day, by| decide::enter_next_phase(day, by, "Убакыт келди", Moment(i64::MAX)));
    hidden.at(21, 30).act(|day, by| decide::enter_next_phase(day, by, "Убакыт келди", Moment(i64::MAX)));
    vec![
        ("balance-hours", page(busy(), 0)),
        ("balance-turnout-due", page(anchored(), 0)),
        ("balance-fallback", page(fallback(), 0)),
        ("balance-late", page(late, 0)),
        ("balance-hidden", page(hidden, 0)),
        ("balance-empty", page(Book::prepared(false), 0)),
        ("balance-account", page(packs(), 1)),
        ("balance-account-second", page(packs(), 2)),
        ("form-anchor", form(busy().model(), Purpose::Anchor(14), &counters[..3], 2)),
        ("form-anchor-read-back", read_back),
        ("today-anchor", {
            let mut book = Book::voting(false);
            let due = ClockTime::new(14, 0).unwrap();
            book.act(|day, by| decide::report_turnout(day, by, due, 381, ""));
            book.model()
        }),
    ]
}

#[test]
fn the_balance_in_russian_and_english() {
    let mut settings = insta::Settings::clone_current();
    settings.set_omit_expression(true);
    settings.set_prepend_module_to_snapshot(false);
    settings.bind(|| {
        for (name, mut model) in all() {
            for language in [Language::Ru, Language::En] {
                model.language = language;
                let (buffer, _) = drawn(&model, Theme::Colour, 80, 24);
                insta::assert_snapshot!(format!("{name}-{}", language.code()), dump(&buffer));
            }
        }
    });
}

#[test]
fn a_gap_is_shown_between_the_clock_hours_in_which_it_arose() {
    let mut model = page(busy(), 0);
    model.language = Language::En;
    let (buffer, _) = drawn(&model, Theme::Colour, 80, 24);
    let text = rows(&buffer).join("\n");
    assert!(text.contains("10:00–11:00: 1 more receipts than signatures"), "{text}");
    assert!(text.contains("10:00–11:00, white: 1 fewer in machine and booths than issued"), "{text}");
    assert!(!text.contains("11:00, blue: "), "the blue ballots agree at every anchor: {text}");
}

#[test]
fn a_pack_of_98_stands_in_the_account_with_its_numbers() {
    let mut model = page(packs(), 1);
    model.language = Language::En;
    let (buffer, _) = drawn(&model, Theme::Colour, 80, 24);
    let text = rows(&buffer).join("\n");
    assert!(text.contains("Pack 42: written on it and counted: 100 and 98, difference 2"), "{text}");
    assert!(text.contains("Look at: label of pack 42; pack 42"), "{text}");
}

/// The machines' counters would tell what lies in them to whoever still types.
#[test]
fn the_counters_do_not_stand_beside_open_entries() {
    let (_, model) = all().into_iter().find(|(name, _)| *name == "balance-hidden").unwrap();
    let (buffer, _) = drawn(&model, Theme::Colour, 120, 40);
    let text = rows(&buffer).join("\n");
    for counter in ["103", "101", "315", "374"] {
        assert!(!text.contains(counter), "{counter} in\n{text}");
    }
}

fn next(book: Book) -> Next {
    let model = book.model();
    what_is_next(&model, model.day().unwrap())
}

/// Sheets until 14:00 and the turnout told.
fn told() -> Book {
    let mut book = Book::voting(false);
    let due = ClockTime::new(14, 0).unwrap();
    book.act(|day, by| decide::report_turnout(day, by, due, 381, ""));
    book
}

#[test]
fn today_asks_for_the_counters_of_the_last_hour_after_its_sheets() {
    assert!(matches!(next(told()), Next::Anchor(13)), "of 13 only: the hours before cannot be made up for");
    let mut book = told();
    book.at(15, 4);
    assert!(matches!(next(book), Next::Sheets(14)), "sheets come first");
    assert!(matches!(next(busy()), Next::Until(_)), "they were read");
}

/// A step of voting that falls due at 14:30, as the procedure has them.
fn with_step(book: &mut Book) {
    let step: Step = toml::from_str(
        r#"
        id = "equipment-checked"
        phase = "voting"
        does = "values"
        due = "14:30"
        law = "norm"
        label = { ky = "Кагазды текшериңиз", ru = "Проверьте бумагу", en = "Check the paper" }
        "#,
    )
    .unwrap();
    book.day.opened.rulebook.procedure.steps.push(step);
}

#[test]
fn a_step_of_voting_is_next_when_it_falls_due_until_it_is_done() {
    let mut early = busy();
    with_step(&mut early);
    early.at(14, 29);
    assert!(matches!(next(early), Next::Until(_)));
    let mut due = busy();
    with_step(&mut due);
    due.at(14, 30);
    assert!(matches!(next(due), Next::Step(item) if format!("{:?}", item.label).contains("Check the paper")));
    let mut done = busy();
    with_step(&mut done);
    done.at(14, 31).act(|day, by| decide::do_step(day, by, "equipment-checked", Values::new()));
    assert!(matches!(next(done), Next::Until(_)));
}

#[test]
fn the_steps_of_voting_are_reached_from_today() {
    let mut none = busy();
    none.day.opened.rulebook.procedure.steps.retain(|step| step.phase != tartip::domain::Phase::Voting);
    for (mut model, expected) in [(busy().model(), "List"), (none.model(), "Voters")] {
        update(&mut model, Input::Key(Key::Char('s').into()));
        assert!(format!("{:?}", model.screen().unwrap()).starts_with(expected), "{:?}", model.screen());
    }
}

#[test]
fn tab_leads_through_the_account_of_each_contest_and_back() {
    let mut model = page(packs(), 0);
    for expected in [1, 2, 0] {
        update(&mut model, Input::Key(Key::Tab.into()));
        assert!(matches!(model.screen(), Some(Screen::Balance(balance)) if balance.page == expected));
    }
    for (key, expected) in [(Key::Up, 1), (Key::Up, 2), (Key::Down, 1), (Key::Down, 0), (Key::Down, 0)] {
        update(&mut model, Input::Key(key.into()));
        assert!(matches!(model.screen(), Some(Screen::Balance(balance)) if balance.at == expected));
    }
}

#[test]
fn an_anchor_is_read_back_before_it_is_recorded_and_holds_what_was_typed() {
    let mut model = with(busy().model(), Screen::Balance(BalanceScreen::default()));
    let mut keys = vec![Key::Enter];
    for typed in ["381", "380", "377", "", "3", "6", "2"] {
        keys.extend(typed.chars().map(Key::Char));
        keys.push(Key::Enter);
    }
    for key in keys {
        assert_eq!(
            update(&mut model, Input::Key(key.into()))
                .iter()
                .filter(|e| matches!(e, Effect::Record(_)))
                .count(),
            0
        );
    }
    let effects = update(&mut model, Input::Key(Key::Char('a').into()));
    let [Effect::Record(facts)] = effects.as_slice() else { panic!("{effects:?}") };
    let expected = AnchorSet {
        hour: 13,
        receipts: 381,
        signatures: 380,
        machine: BTreeMap::from([("president".into(), 377)]),
        booths: 3,
        queue: 6,
        devices: 2,
    };
    assert_eq!(facts[0].fact, Fact::from(expected));
}
