//! Screens of the stock and of voting outside the room, on a day with packs, ballots in hand and two trips.

use std::collections::BTreeMap;

use tartip::app::Model;
use tartip::app::effect::Effect;
use tartip::app::form::{ComplaintForm, OutsideForm, Purpose, StockForm};
use tartip::app::input::Input;
use tartip::app::key::{Key, Stroke};
use tartip::app::list::ListKind;
use tartip::app::model::Screen;
use tartip::domain::decide::{self, PackEntry, RequestEntry, TripEntry, TripReturn};
use tartip::domain::fact::{BoxKind, By, Fact, Gate, GatePassed, NewFact, Pile, Ref};
use tartip::domain::form::ReasonText;
use tartip::domain::{Localized, Moment};
use tartip::text::{Language, Text};
use tartip::ui::dump::dump;
use tartip::ui::theme::Theme;

use super::all::{form, list, selecting};
use super::drawn;
use super::fixture::Book;

/// The day at 14:51, and the facts that are looked at.
struct Kept {
    book: Book,
    short: Ref,
    closed: Ref,
    request: Ref,
    back: Ref,
    out: Ref,
    free: Ref,
}

fn reason(id: &str, [ky, ru, en]: [&str; 3]) -> ReasonText {
    ReasonText { id: id.into(), label: Localized { ky: ky.into(), ru: ru.into(), en: en.into() } }
}

fn ballots(president: u32, referendum: u32) -> BTreeMap<String, u32> {
    [("president".to_owned(), president), ("referendum".to_owned(), referendum)].into()
}

fn packs(book: &mut Book) -> (Ref, Ref) {
    let mut receive = |label, from| {
        let entry =
            PackEntry {
                stock: "president", label, packs: 1, nominal: 100, act: "4-акт, 22.01.2027", from
            };
        book.at(7, 20).last(|day, by| decide::receive_packs(day, by, entry))
    };
    let (short, even) = (receive("000101-000200", "Самшитов Өмүр, АШК"), receive("000201-000300", ""));
    let closed = receive("000301-000400", "");
    book.at(7, 31).act(|day, by| decide::open_pack(day, by, short, "000101-000200", 98));
    book.at(7, 33).act(|day, by| decide::open_pack(day, by, even, "", 100));
    for (hour, pile, count) in [(7, Pile::Received, 300), (7, Pile::Counted, 299), (8, Pile::Counted, 298)] {
        book.at(hour, 40).act(|day, by| decide::count_pile(day, by, "president", pile, count));
    }
    let [first, second] = [book.members[3], book.members[4]];
    for (who, count, back) in [(first, 50, false), (second, 50, false), (first, 12, true), (second, 60, true)]
    {
        book.at(8, 5).act(|day, by| decide::hand_ballots(day, by, "president", who, count, back));
    }
    let wrong = book.last(|day, by| decide::hand_ballots(day, by, "president", first, 5, false));
    book.at(8, 9).act(|day, by| decide::take_back_statement(day, by, wrong, "Башка бюллетень болгон"));
    (short, closed)
}

fn sealed(book: &mut Book, label: &str, seal: &str) -> Ref {
    let both = ["president".to_owned(), "referendum".to_owned()];
    let seals = [seal.to_owned()];
    book.at(8, 20).last(|day, by| decide::seal_box(day, by, label, BoxKind::Portable, &both, &seals))
}

fn kept() -> Kept {
    let mut book = Book::voting(false);
    let procedure = &mut book.day.opened.rulebook.procedure;
    procedure.requests = vec![
        reason("illness", ["Ден соолугуна байланыштуу", "По состоянию здоровья", "Illness"]),
        reason("hospital", ["Ооруканада", "В больнице", "In hospital"]),
    ];
    procedure.unserved = vec![
        reason("not-at-home", ["Үйүндө болгон жок", "Не было дома", "Not at home"]),
        reason("no-passport", ["Паспорту жок", "Нет паспорта", "No passport"]),
    ];
    let (short, closed) = packs(&mut book);
    let single =
        RequestEntry {
            count: 1, reason: "illness", name: "Үсөнова Өмүркан", place: "Ала-Тоо көчөсү, 12"
        };
    let request = book.at(8, 10).last(|day, by| decide::receive_requests(day, by, single));
    let many = RequestEntry { count: 30, reason: "hospital", ..RequestEntry::default() };
    book.act(|day, by| decide::receive_requests(day, by, many));
    let [first, second] = ["Көчмө 2", "Көчмө 3"].map(|label| sealed(&mut book, label, "A 004420"));
    for of in [first, second] {
        let fact = GatePassed {
            gate: Gate::TripDay, of: Some(of), reason: "Кечээ жол жабык болгон".into()
        };
        let by = By { member: Some(book.members[2]), witness: Some(book.members[0]), happened: None };
        book.write(by.states(fact.into()));
    }
    let team = [book.members[3], book.members[4]];
    let entry = TripEntry {
        team: &team,
        by_lot: true,
        requests: 31,
        out: ballots(35, 35),
        offered: 3,
        joined: 2,
        operator: "Бүлдүркөн Кайың",
        route: "Ала-Тоо көчөсү, оорукана",
    };
    let left = |day: &tartip::domain::Day, by, of| decide::begin_trip(day, by, of, &entry, Moment(0));
    let back = book.at(9, 0).last(|day, by| left(day, by, first));
    let seals = ["A 004402".to_owned()];
    let brought = TripReturn {
        served: 29,
        unserved: [("not-at-home".to_owned(), 1), ("no-passport".to_owned(), 1)].into(),
        issued: ballots(29, 28),
        spoiled: ballots(1, 0),
        unused: ballots(5, 6),
        slot_closed: true,
        seals: &seals,
    };
    book.at(11, 25).act(|day, by| decide::return_trip(day, by, back, &brought));
    let out = book.at(13, 30).last(|day, by| left(day, by, second));
    book.at(12, 10)
        .act(|day, by| decide::requester_came(day, by, request, "Тизмеде белги жок, чыгууга чалып такталды"));
    let free = book.day.boxes[0].at;
    book.at(14, 51);
    Kept { book, short, closed, request, back, out, free }
}

fn of(kind: impl Fn(&Kept) -> ListKind, selected: usize) -> Model {
    let kept = kept();
    let kind = kind(&kept);
    selecting(list(kept.book.model(), kind), selected)
}

fn filled_at(purpose: impl Fn(&Kept) -> Purpose, typed: &[&str], focus: usize) -> Model {
    let kept = kept();
    let purpose = purpose(&kept);
    form(kept.book.model(), purpose, typed, focus)
}

fn filled(purpose: impl Fn(&Kept) -> Purpose, typed: &[&str]) -> Model {
    filled_at(purpose, typed, 0)
}

/// Every screen of the stock and of voting outside by name.
pub fn all() -> Vec<(&'static str, Model)> {
    let mut all = lists();
    all.extend(forms());
    all
}

fn lists() -> Vec<(&'static str, Model)> {
    let president = || "president".to_owned();
    let mut nobody = of(|kept| ListKind::Request(kept.request), 0);
    nobody.at_keyboard = None;
    vec![
        ("list-boxes-beside", of(|_| ListKind::Boxes, 5)),
        ("list-stock", of(|_| ListKind::Stock, 2)),
        ("list-stock-packs", of(|_| ListKind::Stock, 8)),
        ("list-pack", of(|kept| ListKind::Pack(kept.short), 5)),
        ("list-pack-closed", of(|kept| ListKind::Pack(kept.closed), 3)),
        ("list-handed", of(|_| ListKind::Handed(president()), 2)),
        ("list-outside", of(|_| ListKind::Outside, 2)),
        ("list-requests", of(|_| ListKind::Requests, 0)),
        ("list-request", of(|kept| ListKind::Request(kept.request), 4)),
        ("list-request-nobody", nobody),
        ("list-trip", of(|kept| ListKind::Trip(kept.back), 13)),
        ("list-trip-out", of(|kept| ListKind::Trip(kept.out), 10)),
    ]
}

fn forms() -> Vec<(&'static str, Model)> {
    let count = || StockForm::Count { stock: "president".into(), pile: Pile::Unused };
    let hand = || StockForm::Hand { stock: "referendum".into(), back: true };
    let trip = ["1", "9:10", "4", "5", "", "", "1", "31", "35"];
    let back = ["1", "11:25", "29", "1", "1", "29", "1", "5", "28", "0", "6", "1", "1", "A 004402"];
    vec![
        (
            "form-receive-packs",
            filled_at(|_| Purpose::Stock(StockForm::Receive), &["1", "B", "12", "100"], 4),
        ),
        ("form-open-pack", filled_at(|kept| Purpose::Stock(StockForm::Open(kept.closed)), &["98"], 0)),
        ("form-open-pack-warned", warned(|kept| Purpose::Stock(StockForm::Open(kept.closed)), &["98"])),
        ("form-give-back", filled_at(|_| Purpose::Stock(hand()), &["4", "12"], 1)),
        ("form-count-pile", filled_at(|_| Purpose::Stock(count()), &["412"], 0)),
        ("form-request", filled_at(|_| Purpose::Outside(OutsideForm::Request), &["1", "Үсөнова"], 1)),
        ("form-requests", filled_at(|_| Purpose::Outside(OutsideForm::Requests), &["30"], 1)),
        ("form-came", filled_at(|kept| Purpose::Outside(OutsideForm::Came(kept.request)), &["Белги жок"], 0)),
        ("form-begin-trip", filled_at(|kept| Purpose::Outside(OutsideForm::Begin(kept.free)), &trip, 8)),
        ("form-return-trip", filled_at(|kept| Purpose::Outside(OutsideForm::Return(kept.out)), &back, 13)),
        ("form-return-trip-warned", warned(|kept| Purpose::Outside(OutsideForm::Return(kept.out)), &back)),
        (
            "form-entry-back",
            filled_at(|kept| Purpose::Complaints(ComplaintForm::TakeBack(kept.out)), &["Башка ящик"], 1),
        ),
    ]
}

/// A form whose values were said not to fit.
fn warned(purpose: impl Fn(&Kept) -> Purpose, typed: &[&str]) -> Model {
    let mut model = filled(purpose, typed);
    if let Some(form) = model.form_mut() {
        form.focus = form.fields.len() - 1;
    }
    let effects = tartip::app::update(&mut model, Input::Key(Stroke::from(Key::Enter)));
    assert!(effects.is_empty(), "it is said before it is recorded");
    let Some(Screen::Form(form)) = model.screen() else { panic!("no form") };
    assert!(!form.warned.is_empty() && !form.waiting);
    model
}

#[test]
fn every_screen_of_the_stock_in_russian_and_english() {
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
fn names_stand_with_one_entry_and_only_for_whoever_keeps_the_book() {
    let names = ["Үсөнова", "Бүлдүркөн Кайың", "Самшитов"];
    let shows = |model: &Model| {
        let (buffer, _) = drawn(model, Theme::Plain, 120, 60);
        let text = super::rows(&buffer).join("\n");
        names.iter().filter(|name| text.contains(*name)).count()
    };
    for kind in [ListKind::Stock, ListKind::Outside, ListKind::Requests, ListKind::Boxes] {
        assert_eq!(shows(&of(|_| kind.clone(), 0)), 0, "{kind:?}");
    }
    let details: [fn(&Kept) -> ListKind; 3] = [
        |kept| ListKind::Request(kept.request),
        |kept| ListKind::Trip(kept.back),
        |kept| ListKind::Pack(kept.short),
    ];
    for kind in details {
        let mut model = of(kind, 0);
        assert!(shows(&model) >= 1);
        model.at_keyboard = None;
        assert_eq!(shows(&model), 0);
    }
}

/// Presses Enter on the last field, and once more where something was said not to fit; the facts to be recorded.
fn entered(mut model: Model) -> Vec<NewFact> {
    let last = model.form_mut().map(|form| form.fields.len() - 1).unwrap();
    model.form_mut().unwrap().focus = last;
    let enter = || Input::Key(Stroke::from(Key::Enter));
    let mut effects = tartip::app::update(&mut model, enter());
    if effects.is_empty() {
        assert!(model.form_mut().is_some_and(|form| !form.warned.is_empty()), "{:?}", model.notice);
        effects = tartip::app::update(&mut model, enter());
    }
    let [Effect::Record(facts)] = effects.as_slice() else { panic!("{effects:?} {:?}", model.notice) };
    facts.clone()
}

#[test]
fn what_is_typed_is_what_is_recorded() {
    let packs =
        entered(filled(|_| Purpose::Stock(StockForm::Receive), &["2", "B", "3", "100", "4-акт", "А"]));
    let Fact::PackReceived(pack) = &packs[2].fact else { panic!("{packs:?}") };
    assert_eq!((pack.stock.as_str(), pack.label.as_str(), pack.nominal), ("referendum", "B/3", 100));
    let back = ["2", "14:25", "29", "1", "1", "29", "1", "5", "28", "0", "6", "1", "1", "A 004420"];
    let facts = entered(filled(|kept| Purpose::Outside(OutsideForm::Return(kept.out)), &back));
    let [Fact::SealsChecked(read), Fact::TripReturned(trip)] = [&facts[0].fact, &facts[1].fact] else {
        panic!("{facts:?}")
    };
    assert_eq!((read.seals.as_slice(), read.opening), (["A 004420".to_owned()].as_slice(), false));
    assert_eq!((trip.served, &trip.issued, &trip.unused), (29, &ballots(29, 28), &ballots(5, 6)));
    let trip = ["1", "9:10", "4", "5", "", "", "1", "31", "35", "34", "3", "0", "", "Ала-Тоо"];
    let facts = entered(filled(|kept| Purpose::Outside(OutsideForm::Begin(kept.free)), &trip));
    let Fact::TripBegun(begun) = &facts[0].fact else { panic!("{facts:?}") };
    assert_eq!((begun.team.len(), begun.by_lot, &begun.out), (2, true, &ballots(35, 34)));
    let happened = facts[0].happened.and_then(|at| at.local(super::fixture::OFFSET)).unwrap();
    assert_eq!(happened.format("%d.%m %H:%M").to_string(), "23.01 09:10", "the day that was chosen");
    let came = Purpose::Outside;
    let facts = entered(filled(|kept| came(OutsideForm::Came(kept.request)), &["Белги жок", "1"]));
    assert!(matches!(facts[0].fact, Fact::RequesterCame(_)), "it was said that this one had come before");
}

#[test]
fn a_trip_on_another_day_or_a_seal_that_is_not_read_is_not_recorded() {
    let refused = |mut model: Model| {
        let last = model.form_mut().map(|form| form.fields.len() - 1).unwrap();
        model.form_mut().unwrap().focus = last;
        // The first Enter may say that something does not fit.
        for _ in 0..2 {
            if model.notice.is_none() {
                let effects = tartip::app::update(&mut model, Input::Key(Stroke::from(Key::Enter)));
                assert!(effects.is_empty(), "{effects:?}");
            }
        }
        model.notice.unwrap().text
    };
    let begin =
        |typed: &[&str]| refused(filled(|kept| Purpose::Outside(OutsideForm::Begin(kept.free)), typed));
    let trip = |day, time| [day, time, "4", "5", "", "", "1", "31", "35", "34", "3", "0"];
    assert_eq!(begin(&trip("2", "9:10")), Text::new("refused-trip-day"));
    assert_eq!(begin(&trip("2", "19:10")), Text::new("refused-time-ahead"));
    let mut alone = trip("1", "9:10");
    alone[3] = "";
    assert_eq!(begin(&alone), Text::new("refused-trip-team"));
    let back = ["2", "13:50", "29", "1", "1", "29", "1", "5", "28", "0", "7", "1", "1", "", "", "", ""];
    let model = filled(|kept| Purpose::Outside(OutsideForm::Return(kept.out)), &back);
    let why = Text::new("refused-seal");
    let named = Text::new("refused-at-field").with("field", Text::new("field-seal-found")).with("why", why);
    assert_eq!(refused(model), named, "a seal in place has a number");
}
