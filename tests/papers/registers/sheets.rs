//! Papers that account for ballots, boxes and seals: the warnings report, boxes, stock, hours, trips, the search.

use tartip::documents::model::Standing;
use tartip::domain::Paper;
use tartip::domain::fact::{
    BoxCorrected, Cell, FigureCorrected, FindingExplained, Gate, PlaceSearched, RecountMade, SealsChanged,
    SealsChecked, SealsCorrected, SheetCorrected, StatementTakenBack, SurplusActed,
};

use super::day::{practice, real};
use super::{pages, paper, says, text};
use crate::accounted::{Accounted, SECRET, accounted};
use crate::book::Book;

fn all(day: &Accounted) -> [Paper; 6] {
    let contest = "president".to_owned();
    [Paper::Warnings, Paper::Boxes, Paper::Stock, Paper::Hours, Paper::Trip(day.trip), Paper::Search(contest)]
}

/// The surplus searched for, and what was done about it.
fn searched(day: &mut Accounted) {
    let (contest, rule) = ("president".to_owned(), "surplus".to_owned());
    for (place, result) in [("packets", "бош"), ("neighbour", "алардыкы туура")] {
        let (contest, rule) = (contest.clone(), rule.clone());
        day.book.state(PlaceSearched { contest, rule, place: place.into(), result: result.into() });
    }
    for count in [6221, 6222, 6222] {
        let (contest, rule) = (contest.clone(), rule.clone());
        day.book.state(RecountMade { contest, rule, cell: Cell::line("L8"), count });
    }
    let surplus = day.book.day.procedure().surplus[0].id.clone();
    day.both(SurplusActed { contest, action: surplus, result: "АШК 5-журнал".into() });
}

fn explain(day: &mut Accounted, rule: &str) {
    let finding =
        day.book.day.findings("president").broken.into_iter().find(|found| found.rule == rule).unwrap();
    day.both(FindingExplained {
        contest: "president".into(),
        rule: rule.into(),
        left: finding.left,
        right: finding.right,
        reason: "unexplained".into(),
        note: "эки жолу саналды".into(),
    });
}

#[test]
fn the_warnings_report_lists_every_pass_with_who_and_why() {
    let mut day = accounted(real());
    says(
        &text(&day.book, &Paper::Warnings),
        &[
            "Отчёт о предупреждениях",
            "часы голосования",
            "жол жабык болчу",
            "Ящик вскрыт раньше переносных",
            "ящик «АЭУ-7»",
            "көчмөсү жолдо",
            "все бюллетени недействительны",
            "3-чечим",
            "Поставленные пломбы: А1, А2",
            "Прочитанные пломбы: а1, А9",
            "Прочитанные пломбы: М2",
            "Пломбы проверены при вскрытии",
            "сапардын тизмесинде белги жок",
            "Президент: оба ввода не завершены, расхождения ещё не известны.",
        ],
    );
    day.count();
    searched(&mut day);
    let open = text(&day.book, &Paper::Warnings);
    says(&open, &["Түшүндүрмө жазылган эмес", "ЛИШНИЕ БЮЛЛЕТЕНИ", "АШК 5-журнал"]);
    assert!(!open.contains("ещё не известны"));
    explain(&mut day, "surplus");
    says(&text(&day.book, &Paper::Warnings), &["эки жолу саналды"]);
    let document = paper(&day.book, &Paper::Warnings).unwrap();
    assert_eq!(document.marks.standing, Standing::Final, "all members sign it");
    assert!(document.page_head.left.contains("1234") && !document.page_head.right.is_empty());
    let signed = serde_json::to_value(&document).unwrap();
    let last = signed["blocks"].as_array().unwrap().last().unwrap();
    assert_eq!(last["signatures"]["rows"].as_array().unwrap().len(), 2);
    let both = signed.to_string().matches(r"Асан Үзүмдөр\nАйгүл Тораңгылуу").count();
    assert_eq!(both, 7, "whoever let something pass stands beside it");
}

#[test]
fn a_short_pack_and_a_corrected_figure_are_on_the_warnings_report() {
    let mut day = accounted(real());
    says(
        &text(&day.book, &Paper::Warnings),
        &["Пачки, в которых оказалось не столько, сколько написано", "100", "98"],
    );
    assert!(!text(&day.book, &Paper::Warnings).contains("Исправленные числа"));
    day.count();
    let (contest, cell) = ("president".to_owned(), Cell::line("L10"));
    let from = day.book.day.agreed(&contest).get(&cell).copied().flatten();
    day.both(FigureCorrected {
        contest, cell, from, to: Some(4321), reason: "бир топ эки саналган".into()
    });
    says(
        &text(&day.book, &Paper::Warnings),
        &["Исправленные числа", "Недействительные бюллетени", "4 321", "бир топ эки саналган"],
    );
}

#[test]
fn a_corrected_sheet_step_and_box_stand_there_old_and_new() {
    let mut day = accounted(real());
    let heading = "Исправленные листы за час, шаги и ящики";
    assert!(!text(&day.book, &Paper::Warnings).contains(heading));
    day.book.sheet(19, 431, &[("president", [430, 0, 1])]);
    let entry = day.book.day.voting.sheets.values().find(|entry| entry.sheet.hour == 19).unwrap();
    let (of, mut sheet) = (entry.at, entry.sheet.clone());
    sheet.receipts = 438;
    day.book.state(SheetCorrected { of, sheet, reason: "1 эмес, 8".into() });
    let said = text(&day.book, &Paper::Warnings);
    says(&said, &[heading, "Лист за час исправлен", "19:00–20:00, «1»", "431", "438", "1 эмес, 8"]);
    assert!(!said.contains("430"), "what was not corrected is not listed");

    let opening = day.book.day.boxes.iter().find(|known| known.at == day.portable).unwrap().opening.clone();
    let opening = opening.unwrap();
    let mut found = opening.found.clone();
    found.insert("president".to_owned(), 3077);
    day.book.state(BoxCorrected { of: opening.at, found, reason: "3011 эмес, 3077".into() });
    let said = text(&day.book, &Paper::Warnings);
    says(&said, &["Запись о ящике исправлена"]);
    for figure in ["3 077", "3077"] {
        assert!(!said.contains(figure), "{figure} would anchor an entry that is open");
    }
    day.count();
    says(&text(&day.book, &Paper::Warnings), &["3 011", "3 077", "3011 эмес, 3077"]);
}

#[test]
fn every_gate_that_can_be_passed_is_named() {
    let mut day = accounted(real());
    for gate in Gate::ALL {
        let reason = format!("себеп {gate:?}");
        day.both(tartip::domain::fact::GatePassed { gate, of: Some(day.portable), reason: reason.clone() });
        says(&text(&day.book, &Paper::Warnings), &[&reason]);
    }
}

#[test]
fn a_quiet_day_has_a_report_that_says_so_and_no_sheet_of_nothing() {
    let book = Book::president();
    says(&text(&book, &Paper::Warnings), &["Ни одна преграда не пройдена, расхождений нет."]);
    for wanted in [Paper::Boxes, Paper::Stock, Paper::Hours, Paper::Search("president".into())] {
        assert_eq!(paper(&book, &wanted), None, "{wanted:?}");
    }
}

#[test]
fn what_was_taken_back_is_on_no_report() {
    let mut day = accounted(real());
    let came = day.book.day.outside.requests[0].came[0].0;
    day.both(StatementTakenBack { of: came });
    assert!(!text(&day.book, &Paper::Warnings).contains("сапардын тизмесинде белги жок"));
}

#[test]
fn the_sheet_of_boxes_has_seals_checks_custody_and_devices() {
    let mut day = accounted(real());
    let boxes = text(&day.book, &Paper::Boxes);
    says(
        &boxes,
        &[
            "ящик «К-1», переносной ящик",
            "А1, А2",
            "а1, А9 НЕ СОВПАДАЮТ",
            "Сняты: А2 Поставлены: А3 тасмасы үзүлдү",
            "Кто хранит: не член комиссии",
            "ПЛОМБЫ ИЛИ УПАКОВКА НЕ ЦЕЛЫ",
            "милиция кызматкеринин сейфи",
            "эшиктин жанында",
            "Контрольный лист вложен",
            "Вместо него: ящик «З-1»",
            "устройство идентификации «7»",
            "Токтоп турган мүнөттөр 1",
            "А конверти көк кагаз",
            "Найденные бюллетени скрыты",
        ],
    );
    let hours = text(&day.book, &Paper::Hours);
    for figure in ["5931", "5 931", "3011", "3 011", "3012", "3 012", "6177", "6 177", "718", "743", "746"] {
        assert!(!boxes.contains(figure), "{figure} anchors the entries");
        assert!(!hours.contains(figure), "{figure} anchors the entries");
        assert!(!text(&day.book, &Paper::Warnings).contains(figure), "{figure} anchors the entries");
    }
    day.count();
    let of = day.aside;
    day.both(tartip::domain::fact::SetAsideOpened { of, count: 6176 });
    says(
        &text(&day.book, &Paper::Boxes),
        &[
            "5 931",
            "3 011",
            "найдено: 3 012, допустимо: 29",
            "бюллетени неустановленной формы",
            "6 177",
            "6 176",
            "718",
        ],
    );
    says(&text(&day.book, &Paper::Warnings), &["найдено: 3 012, допустимо: 29"]);
}

#[test]
fn the_sheet_of_the_stock_has_packs_members_and_every_count() {
    let day = accounted(real());
    says(
        &text(&day.book, &Paper::Stock),
        &[
            "07:05 000101-000200 100 07:07 98 -2 АКТ-4 000101-000199",
            "07:06 000201-000300 100 – – АКТ-4",
            "Айгүл Тораңгылуу",
            "07:08 +1050 1 050 12 +1 038 07:09 -12",
            "осталось неиспользованных",
            "412 07:10: 413",
        ],
    );
}

#[test]
fn the_sheet_of_the_hours_has_sheets_and_counters() {
    let mut day = accounted(real());
    assert!(text(&day.book, &Paper::Hours).contains("Президент: скрыто"));
    day.count();
    says(
        &text(&day.book, &Paper::Hours),
        &[
            "08:00–09:00",
            "50 49 0 1 +1",
            "Президент: 743",
            "Президент: 746",
            "Счётчики в конце часа",
            "Листы за час",
        ],
    );
}

#[test]
fn the_act_of_a_trip_counts_and_names_no_voter() {
    let day = accounted(real());
    let act = text(&day.book, &Paper::Trip(day.trip));
    says(
        &act,
        &[
            "Акт о голосовании вне помещения: выезд 1",
            "ящик «К-1»",
            "Асан Үзүмдөр, Айгүл Тораңгылуу",
            "35 29 1 5",
            "Имена и адреса избирателей в этом акте не указываются.",
        ],
    );
    assert_eq!(paper(&day.book, &Paper::Trip(day.machine)), None);
}

#[test]
fn the_act_of_a_trip_has_its_own_seals() {
    let mut day = accounted(real());
    let act = text(&day.book, &Paper::Trip(day.trip));
    says(&act, &["А1, А2", "а1, А9"]);
    let of = day.portable;
    let later =
        SealsChanged {
            of, broken: vec!["А1".into()], applied: vec!["Б7".into()], reason: "кийин".into()
        };
    let seals = vec!["Б8".to_owned(), "А3".to_owned()];
    let again = day.book.day.outside.trips[0].stated.clone();
    let second = day.book.tell(again, &[], day.chair);
    day.both(later);
    day.both(SealsCorrected { of, found: false, seals: seals.clone(), reason: "ката".into() });
    day.book.tell(SealsChecked { of, seals, opening: false }, &[], day.chair);
    let first = text(&day.book, &Paper::Trip(day.trip));
    says(&first, &["А1, А2", "а1, А9"]);
    assert!(!first.contains("совпадают"), "{first}");
    let act = text(&day.book, &Paper::Trip(second));
    says(&act, &["А1, А2", "Б8, А3"]);
    assert!(!act.contains("А9"), "{act}");
}

#[test]
fn the_sheet_of_a_search_says_where_and_how_it_ended() {
    let mut day = accounted(real());
    searched(&mut day);
    let wanted = Paper::Search("president".into());
    let hidden = text(&day.book, &wanted);
    assert!(!hidden.contains("6222") && !hidden.contains("бош"), "{hidden}");
    day.count();
    says(&text(&day.book, &wanted), &["бош", ": 6221", ": 6222", "Түшүндүрмө жазылган эмес"]);
    explain(&mut day, "surplus");
    says(&text(&day.book, &wanted), &["эки жолу саналды"]);
    assert_eq!(paper(&day.book, &Paper::Search("senate".into())), None);
}

#[test]
fn none_holds_a_private_half_and_all_are_drawn() {
    for book in [real(), practice()] {
        let mut day = accounted(book);
        searched(&mut day);
        for wanted in all(&day) {
            assert!(wanted.is_public(), "{wanted:?}");
            let text = text(&day.book, &wanted);
            assert!(!text.contains(SECRET), "{wanted:?}\n{text}");
            assert!(!text.contains("«paper-") && !text.contains("«document-"), "{wanted:?}\n{text}");
            assert!(pages(&day.book, &wanted) >= 1, "{wanted:?}");
            let practice = paper(&day.book, &wanted).unwrap().marks.practice;
            assert_eq!(practice.is_some(), day.book.day.opened.practice);
        }
    }
}
