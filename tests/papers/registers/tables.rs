//! Minutes, registers, the notice-board and what goes with the protocol; what every paper says and none may say.

use tartip::documents::plain;
use tartip::domain::fact::{BoxKind, BoxSealed, Ref};
use tartip::domain::{Paper, papers};
use tartip::text::{Language, Messages};

use super::day::{self, SECRET, draw, eventful};
use super::{paper, says, text};
use crate::book::Book;

#[test]
fn minutes_write_themselves() {
    let day = eventful(day::real());
    let minutes = text(&day.book, &Paper::Minutes);
    says(
        &minutes,
        &[
            "Комиссиянын бекитилген саны 5, АШКнын 3-чечими",
            "Асан Үзүмдөр",
            "Добуш берүү",
            "присутствуют 3 из 5, кворум есть",
            "«Таза шайлоо» уюму",
            "Не допущены",
            "предупреждение 07:27",
            "удалён 07:28, решение № 2",
            "удовлетворено частично, решение № 1, 07:22",
            "в номере отказано",
            "Президент. Арыздар (даттануулар): 4, актылар: 0, бардыгы: 4.",
            "Актов дня, не относящихся к отдельному голосованию: 1.",
            "арыз ээси кетип калды",
            "OP-01",
            "исполнение функции: Секретарь – Бакыт Ойбадам",
            "ордуна № 2 акт түзүлдү",
        ],
    );
    assert!(!minutes.contains(SECRET), "{minutes}");
    assert!(!minutes.contains("IN-02"), "a confidential incident is in no minutes");
}

#[test]
fn registers_are_tables_and_a_confidential_incident_is_a_number() {
    let day = eventful(day::real());
    says(
        &text(&day.book, &Paper::People),
        &[
            "Жоошбаева Ыргай",
            "… 4417",
            "«Таза шайлоо» уюму",
            "07:12–07:28",
            "решение № 2",
            "Тилек",
            "68/2011 §10-1",
        ],
    );
    says(
        &text(&day.book, &Paper::Complaints),
        &[
            "Үсөнова Өмүрбүбү",
            "көрүнүш жабык",
            "көчүрмө берилсин",
            "Далилдер / Доказательства",
            "выслушан",
            "ОВД-17",
        ],
    );
    let incidents = text(&day.book, &Paper::Incidents);
    says(
        &incidents,
        &[
            "OP-01",
            "түртүштү",
            "вызов 07:36",
            "прибыли 07:37",
            "АШК-5",
            "видел член комиссии",
            "2 купуя конфиденциально",
        ],
    );
    assert!(!incidents.contains("IN-02"));
    assert_eq!(incidents.matches("журналистти түртүштү").count(), 1);
    says(
        &text(&day.book, &Paper::Decisions),
        &["№ 1 арыз (даттануу)", "07:22", "үстөл жылдырылсын", "особое мнение: Бакыт", "кворума нет"],
    );
}

#[test]
fn what_goes_out_of_the_room_holds_no_private_half() {
    for book in [day::real(), day::practice()] {
        let day = eventful(book);
        for paper in day.papers() {
            let text = text(&day.book, &paper);
            if paper.is_public() {
                assert!(!text.contains(SECRET), "{paper:?}\n{text}");
            }
            assert!(!text.contains("«paper-") && !text.contains("«document-"), "{paper:?}\n{text}");
        }
    }
}

#[test]
fn the_board_says_how_each_complaint_stands() {
    let day = eventful(day::real());
    let board = text(&day.book, &Paper::Board);
    says(
        &board,
        &[
            "1 07:16 Даттануу",
            "жарым-жартылай канааттандырылды, № 1 чечим, 07:22",
            "ОВД-17",
            "4 07:19",
            "карала элек",
        ],
    );
}

#[test]
fn the_annex_goes_with_its_contest() {
    let day = eventful(day::practice());
    let annex = text(&day.book, &Paper::Annex("president".into()));
    says(
        &annex,
        &[
            "Заявлений (жалоб): 4, актов: 0, всего: 4.",
            "Актов дня, не относящихся к отдельному голосованию: 1.",
            "арыз ээси кетип калды",
            "Саноо «president»",
            "Саноо «»",
            "Ала-Тоо",
            "Күндүн актылары Акты дня",
        ],
    );
    let other = text(&day.book, &Paper::Annex("referendum".into()));
    says(&other, &["Заявлений (жалоб): 1, актов: 0, всего: 1.", "Саноо «»", "Акты дня"]);
    assert!(!other.contains("Саноо «president»") && !other.contains("кетип калды"), "{other}");
    assert_eq!(paper(&day.book, &Paper::Annex("senate".into())), None);
    assert_eq!(counts(&day), [4, 1]);
}

/// How many complaints and acts go with the protocols of both contests.
fn counts(day: &day::Eventful) -> [u32; 2] {
    ["president", "referendum"].map(|contest| day.book.day.complaints_and_acts(contest))
}

#[test]
fn an_act_counts_with_the_contest_that_it_is_about_and_with_no_other() {
    let figures = "L1 9 L2 9 L3 8 L4 0 L5 1 L6 0 L7 0 L8 1 L9 1 L10 0 L11 0 V1 1 V2 0 V3 0 V4 0 V5 0 V6 0";
    let mut day = eventful(day::practice());
    day.book.count("president", &crate::book::cells(figures));
    day.book.draft("president");
    let day_itself = papers::acts_of_day(&day.book.day).count();
    let draft = day.book.day.contest("president").unwrap().protocol().unwrap().at;
    let of = |contest: &str| BoxSealed {
        kind: BoxKind::Stationary,
        label: contest.into(),
        contests: vec![contest.into()],
        seals: vec!["7".into()],
    };
    let sealed = day.book.state(of("referendum"));
    let mut expected = counts(&day);
    for (about, more) in [
        (Some(day.transferred), [1, 0]),
        (Some(draft), [1, 0]),
        (Some(sealed), [0, 1]),
        (Some(day.chair), [0, 0]),
        (None, [0, 0]),
    ] {
        draw(&mut day.book, ["а", "б"], about, vec![day.chair], None);
        expected = [expected[0] + more[0], expected[1] + more[1]];
        assert_eq!(counts(&day), expected, "{about:?}");
    }
    assert_eq!(papers::acts_of_day(&day.book.day).count(), day_itself + 2);
}

#[test]
fn rights_are_in_three_languages() {
    let day = eventful(day::real());
    let category = day.book.day.registers().unwrap().category("media").unwrap().clone();
    let rights = text(&day.book, &Paper::Rights("media".into()));
    for said in [&category.label, &category.rights[0]] {
        says(&rights, &[&said.ky, &said.ru, &said.en]);
    }
    assert!(rights.find(&category.label.ky) < rights.find(&category.label.ru));
    assert!(rights.find(&category.label.ru) < rights.find(&category.label.en));
    assert_eq!(paper(&day.book, &Paper::Rights("nobody".into())), None);
}

#[test]
fn practice_and_unverified_data_say_so() {
    let unverified = "Справочные данные журналов не сверены с официальными текстами";
    let (real, practice) = (eventful(day::real()), eventful(day::practice()));
    for wanted in real.papers() {
        says(&text(&real.book, &wanted), &[unverified, "Внутренний вспомогательный лист"]);
        assert_eq!(paper(&real.book, &wanted).unwrap().marks.practice, None);
    }
    for wanted in practice.papers() {
        let document = paper(&practice.book, &wanted).unwrap();
        assert_eq!(document.marks.practice.unwrap().ky, "ОКУУ", "{wanted:?}");
        assert!(!text(&practice.book, &wanted).contains(unverified));
    }
}

#[test]
fn what_is_not_public_says_so_and_nothing_else_does() {
    let warning = "Жалпыга ачык эмес, илинбейт. / Не для общего доступа, не вывешивать.";
    for book in [day::real(), day::practice()] {
        let day = eventful(book);
        for wanted in day.papers() {
            assert_eq!(text(&day.book, &wanted).contains(warning), !wanted.is_public(), "{wanted:?}");
        }
    }
}

#[test]
fn an_empty_day_has_empty_registers() {
    for book in [day::real(), Book::president()] {
        for paper in [Paper::People, Paper::Complaints, Paper::Incidents, Paper::Decisions, Paper::Board] {
            says(&text(&book, &paper), &["Жазуу жок.", "Записей нет."]);
        }
        says(&text(&book, &Paper::Minutes), &["Даярдык"]);
        let nothing = Ref { desk: 9, seq: 9 };
        for wanted in
            [Paper::Receipt(nothing), Paper::Ruling(nothing), Paper::Decision(nothing), Paper::Act(nothing)]
        {
            assert_eq!(paper(&book, &wanted), None);
        }
    }
}

#[test]
fn the_protocols_page_has_remarks_and_complaints_passed() {
    let figures = "L1 9 L2 9 L3 8 L4 0 L5 1 L6 0 L7 0 L8 1 L9 1 L10 0 L11 0 V1 1 V2 0 V3 0 V4 0 V5 0 V6 0";
    let mut day = eventful(day::practice());
    day.book.count("president", &crate::book::cells(figures));
    day.book.draft("president");
    let [ky, ru] = [Language::Ky, Language::Ru].map(Messages::of);
    let page = tartip::documents::protocol::document(&day.book.day, "president", ky, ru).unwrap();
    let page = plain::render(&page, 240).split_whitespace().collect::<Vec<_>>().join(" ");
    says(
        &page,
        &[
            "Заявлений (жалоб): 4, актов: 0, всего: 4.",
            "Актов дня, не относящихся к отдельному голосованию: 1.",
            "арыз ээси кетип калды",
            "Саноо «president» көрүндү",
            "Ала-Тоо",
        ],
    );
    assert!(!page.contains(SECRET));
}
