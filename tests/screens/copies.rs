//! Screens of what became of a signed protocol: copies, a demand, published figures.

use tartip::app::Model;
use tartip::app::form::{CopiesForm, Purpose};
use tartip::app::list::{CopiesList, Item, ListKind, Opens, State, items};
use tartip::app::screens::search::Finds;
use tartip::domain::decide::{self, AnswerEntry, DemandEntry, PersonEntry, Recipient};
use tartip::domain::fact::{Cause, Cell, Cells, NoCopy, Ref, Signature};
use tartip::domain::{Phase, copies};
use tartip::text::{Language, Messages, Text};
use tartip::ui::theme::Theme;

use super::all::{form, list, selecting};
use super::fixture::{Book, SOUND};
use super::{drawn, rows};

const CONTEST: &str = "president";

/// A signed protocol, two people in the room, one copy given out and one withheld; at 00:20.
pub(super) struct Signed {
    pub(super) book: Book,
    draft: Ref,
    people: [Ref; 2],
    copy: Ref,
}

fn sign(book: &mut Book) {
    for who in book.members.clone() {
        book.act(|day, by| decide::sign(day, by, CONTEST, who, Signature::Signed, ""));
    }
}

fn person(of: Ref) -> Recipient<'static> {
    Recipient { person: Some(of), ..Recipient::default() }
}

pub(super) fn signed() -> Signed {
    let mut book = Book::counted(false, &SOUND);
    book.act(|day, by| decide::set_approved(day, by, 7, "12-чечим"));
    let people = [("public-observer", "Бүбүйра Үсөнова"), ("representative", "Өмүрбек Чүйгүнов")];
    let people = people.map(|(category, name)| {
        let entry = PersonEntry { category, organisation: "«Таза шайлоо»", name, paper: "4821" };
        let of = book.day.next_place();
        book.act(|day, by| decide::register_person(day, by, entry, true));
        of
    });
    let mut book = book.drafted(17);
    sign(&mut book);
    let draft = copies::signed(&book.day, CONTEST).unwrap().at;
    let copy = book.last(|day, by| decide::issue_copy(day, by, draft, person(people[0]), true));
    book.act(|day, by| decide::post_protocol(day, by, draft, "Залдын кире бериши"));
    Signed { book, draft, people, copy }
}

/// The same with a demand, published figures, and somebody who got no copy.
pub(super) fn demanded() -> (Signed, Ref, Ref) {
    let mut day = signed();
    let draft = day.draft;
    let to = Recipient { person: None, name: "Асел Токтогулова", capacity: "media" };
    day.book.act(|book, by| decide::withhold_copy(book, by, draft, to, NoCopy::Withheld, "Тонер түгөндү"));
    let demand = day.book.last(|book, by| {
        let (cell, demand) = (Cell::line("L7"), "7-сапты 12 кылып кайра жазгыла");
        let entry = DemandEntry { cell: Some(&cell), demand, written: false, who: "Кезекчи" };
        decide::receive_demand(book, by, draft, entry)
    });
    let published = day.book.last(|book, by| {
        let cells = Cells::from([(Cell::line("L7"), Some(12)), (Cell::line("L8"), Some(628))]);
        decide::compare_published(book, by, draft, "Сайт, 25-январь, 09:10", &cells)
    });
    (day, demand, published)
}

/// The demand answered by a repeated protocol, which is signed.
fn repeated() -> Signed {
    let (mut day, of, _) = demanded();
    let present: Vec<Ref> = day.book.day.commission.present().map(|(who, _)| who).collect();
    day.book.act(|book, by| {
        let reason = "11 эмес, 12: конверт кайра саналды";
        decide::answer_demand(
            book,
            by,
            of,
            AnswerEntry { present: &present, told: 2, repeated: true, reason },
        )
    });
    assert_eq!(
        day.book.day.contest(CONTEST).unwrap().protocols[0].reopened.as_ref().unwrap().0,
        Cause::Returned
    );
    let mut book = day.book.drafted(17);
    sign(&mut book);
    Signed { book, ..day }
}

fn register() -> ListKind {
    ListKind::Copies(CopiesList::Register(CONTEST.to_owned()))
}

fn entry(of: Ref) -> ListKind {
    ListKind::Copies(CopiesList::Entry(of))
}

fn filled(day: Signed, made: CopiesForm, typed: &[&str], focus: usize) -> Model {
    form(day.book.model(), Purpose::Copies(made), typed, focus)
}

/// Every screen of copies by name.
pub fn all() -> Vec<(&'static str, Model)> {
    let contest = || CONTEST.to_owned();
    let (day, demand, published) = demanded();
    let hand = |to| CopiesForm::Hand { contest: contest(), to };
    let second = Some(day.people[1]);
    let old = repeated();
    let of_old = entry(old.copy);
    vec![
        ("copies", list(day.book.clone().model(), register())),
        ("copies-blocked", list(Book::counted(false, &SOUND).model(), register())),
        ("copies-old", selecting(list(old.book.clone().model(), register()), 3)),
        ("copy-old", list(old.book.model(), of_old)),
        ("demand", list(day.book.clone().model(), entry(demand))),
        ("published", list(day.book.clone().model(), entry(published))),
        ("copies-of-steps", list(day.book.clone().model(), ListKind::Steps(Phase::HandOver))),
        ("copies-today", day.book.model()),
        ("form-copy", filled(signed(), hand(second), &["4", "Автобуска шашты"], 1)),
        ("form-copy-other", filled(signed(), hand(None), &["", "Асел Токтогулова", "6", "1"], 3)),
        ("form-answer-demand", {
            let (day, of, _) = demanded();
            filled(day, CopiesForm::Answer(of), &["1", "1", "1", "1", "2", "1", "1", "2"], 8)
        }),
        ("form-compare-published", {
            filled(signed(), CopiesForm::Compare(contest()), &["Сайт, 09:10", "1724", "1725"], 3)
        }),
    ]
}

#[test]
fn whoever_has_left_the_room_can_be_given_a_copy_from_the_register_of_people() {
    let mut day = signed();
    let [first, gone] = day.people;
    day.book.act(|book, by| decide::move_person(book, by, gone, false));
    let model = day.book.clone().model();
    let given = |to: Ref| {
        let form = Purpose::Copies(CopiesForm::Hand { contest: CONTEST.to_owned(), to: Some(to) });
        let all = items(&model, &ListKind::Person(to)).into_iter();
        let mut found = all.filter(|item| matches!(&item.opens, Opens::Form(known) if *known == form));
        found.next().unwrap().value
    };
    assert_eq!(given(first), Some(Text::new("value-has-copy").with("number", 1_u32)));
    assert_eq!(given(gone), None);
    let search = |item: &Item| matches!(item.opens, Opens::Search(Finds::People));
    assert!(items(&model, &register()).iter().any(search), "and the register leads there");
    let draft = day.draft;
    day.book.act(|book, by| decide::issue_copy(book, by, draft, person(gone), true));
}

#[test]
fn the_day_reminds_of_whoever_has_no_copy_until_it_is_written_down() {
    let reminder = |book: &Book, language: Language| {
        let mut model = book.clone().model();
        model.language = language;
        let text = Text::new("ui-without-copy").with("count", 1_usize);
        let title = &book.day.opened.rulebook.contest(CONTEST).unwrap().title;
        let said = Messages::of(language).say(&text.with("contest", title));
        let shown = rows(&drawn(&model, Theme::Plain, 120, 40).0).join("\n");
        shown.contains(&said)
    };
    let mut day = signed();
    for language in Language::ALL {
        assert!(reminder(&day.book, language), "{language:?}");
    }
    let (draft, second) = (day.draft, person(day.people[1]));
    day.book.act(|book, by| decide::withhold_copy(book, by, draft, second, NoCopy::Left, "Кетип калды"));
    for language in Language::ALL {
        assert!(!reminder(&day.book, language), "{language:?}");
    }
}

#[test]
fn an_old_version_on_the_wall_wants_a_look_and_nobody_stands_in_two_lines() {
    let old = repeated();
    let messages = Messages::of(Language::Ru);
    let said = |model: &Model| -> Vec<(String, String, State)> {
        let say = |text: &Text| messages.say(text);
        let all = items(model, &register()).into_iter();
        all.map(|item| (say(&item.label), item.value.as_ref().map_or_else(String::new, say), item.state))
            .collect()
    };
    let lines = said(&old.book.clone().model());
    let hangs = lines.iter().find(|(label, ..)| label.contains("Вывешен")).unwrap();
    assert_eq!((hangs.1.as_str(), hangs.2), ("старая версия 1; Залдын кире бериши", State::Warning));
    let of: Vec<_> = lines.iter().filter(|(label, ..)| label.contains("Бүбүйра Үсөнова")).collect();
    assert!(matches!(of.as_slice(), [(_, value, State::Warning)] if value.ends_with("новой нет")), "{of:?}");
    let hand = CopiesForm::Hand { contest: CONTEST.to_owned(), to: Some(old.people[0]) };
    let gives = |item: &Item| matches!(&item.opens, Opens::Form(Purpose::Copies(form)) if *form == hand);
    assert!(items(&old.book.clone().model(), &entry(old.copy)).iter().any(gives), "it leads to the new one");
}
