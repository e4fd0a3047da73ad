//! A day in sentences and as JSON.

use serde_json::json;
use tartip::cli::show;
use tartip::domain::Function;
use tartip::domain::fact::{
    BoxCorrected, BoxKind, BoxOpened, BoxSealed, Cell, EntryClosed, Fact, InvalidCounted, MachineRead,
    MarksRead, Pass, PresenceRecorded, SealsCorrected, StepCorrected, Value, VotesCounted,
};
use tartip::store::Row;
use tartip::text::{Language, Messages};

use crate::book::{Book, cells};
use crate::files::eventful;

fn ky() -> &'static Messages {
    Messages::of(Language::Ky)
}

fn ru() -> &'static Messages {
    Messages::of(Language::Ru)
}

/// Facts as the store gives them.
pub fn rows(book: &Book) -> Vec<Row> {
    let rows = book.facts.iter().map(|fact| Row {
        seq: fact.at.seq,
        book: "0".repeat(32),
        at: fact.at,
        prev: [0; 32],
        seen: "[]".into(),
        recorded: fact.recorded,
        happened: fact.new.happened,
        member: fact.new.member,
        witness: None,
        kind: fact.new.fact.kind().into(),
        body: body(&fact.new.fact),
        commitment: fact.new.private.as_ref().map(|_| [7; 32]),
        hash: [9; 32],
        private: None,
    });
    rows.collect()
}

fn body(fact: &Fact) -> String {
    let mut bytes = Vec::new();
    fact.write(&mut serde_json::Serializer::new(&mut bytes)).unwrap();
    String::from_utf8(bytes).unwrap()
}

#[test]
fn a_status_says_where_the_day_is() {
    let book = eventful();
    let text = show::status(&book.day, ru());
    for part in [
        "Участок 1234, 24.01.2027, Выборы Президента",
        "Этап: Подсчёт, с 24.01.2027 07:",
        "Члены комиссии: присутствуют 0, всего 3. Кворум: Нет.",
        "\nПрезидент\nОба ввода совпали.\nРасхождений: 1; не объяснено: 0; не проверено: 0.\n",
        "Протокол: версия 2, проект 1: проект, оглашается.",
    ] {
        assert!(text.contains(part), "«{part}» is not in:\n{text}");
    }
    assert!(show::status(&book.day, ky()).contains("Баскыч: Саноо, "), "{}", show::status(&book.day, ky()));
    let value = show::status_json(&book.day);
    assert_eq!(
        (&value["phase"], &value["contests"][0]["protocol"]["standing"]),
        (&json!("count"), &json!("draft"))
    );
    assert_eq!(value["facts"], json!(book.facts.len()));
    assert_eq!(value["contests"][0]["findings"]["broken"][0]["rule"], json!("surplus"));
}

#[test]
fn practice_is_the_first_word() {
    let book = Book::practice();
    for text in [show::status(&book.day, ru()), show::balance(&book.day, ru()), show::boxes(&book.day, ru())]
    {
        assert!(text.starts_with("УЧЕБНЫЙ\n"), "{text}");
    }
    for text in [show::protocol(&book.day, ky()), show::journal(&book.day, &rows(&book), ky())] {
        assert!(text.starts_with("ОКУУ\n"), "{text}");
    }
    for value in [show::status_json(&book.day), show::balance_json(&book.day), show::boxes_json(&book.day)] {
        assert_eq!(value["practice"], json!(true));
    }
}

#[test]
fn one_entry_shows_nothing_to_the_second() {
    let mut book = Book::practice();
    let figures =
        cells("L1 4711 L2 4711 L3 0 L4 0 L5 0 L6 0 L7 0 L8 0 L9 0 L10 0 L11 0 V1 0 V2 0 V3 0 V4 0 V5 0 V6 0");
    let entry = |pass| EntryClosed { contest: "president".into(), round: 1, pass, cells: figures.clone() };
    book.state(entry(Pass::First));
    let everything = |book: &Book| {
        let rows = rows(book);
        let texts = [
            show::status(&book.day, ru()),
            show::balance(&book.day, ru()),
            show::protocol(&book.day, ru()),
            show::journal(&book.day, &rows, ru()),
        ];
        let values = [
            show::status_json(&book.day),
            show::balance_json(&book.day),
            show::protocol_json(&book.day),
            show::journal_json(&book.day, &rows),
        ];
        texts.concat() + &values.map(|value| value.to_string()).concat()
    };
    assert!(!everything(&book).contains("4711"));
    assert!(show::status(&book.day, ru()).contains("Ожидается второй ввод: круг 1, строк: 17."));
    assert_eq!(show::status_json(&book.day)["contests"][0]["findings"], json!(null));
    book.state(entry(Pass::Second));
    assert!(everything(&book).contains("4711"), "the journal is whole once nothing can be anchored");
}

#[test]
fn the_balance_is_said_hour_by_hour_and_a_missing_figure_is_not_zero() {
    let mut book = Book::practice();
    book.sheet(8, 50, &[("president", [49, 0, 2]), ("referendum", [45, 4, 0])]);
    book.step("blanks-received", &[("received@president", 1000), ("received@referendum", 1000)]);
    let text = show::balance(&book.day, ru());
    for part in [
        "Президент\n08:00-09:00: идентифицировано 50, выдано 49, отказались от бюллетеня 0, разница 1; испорчено 2.\nВсего: ",
        "Бюллетени (Президент): получено 1\u{a0}000, выдано и испорчено 51, осталось нет информации, разница нет информации.",
    ] {
        assert!(text.contains(part), "«{part}» is not in:\n{text}");
    }
    let value = show::balance_json(&book.day);
    assert_eq!(value["contests"][0]["hours"][0]["sums"]["difference"], json!(1));
    assert_eq!(
        value["stocks"][1],
        json!({
            "contests": ["referendum"], "received": 1000, "used": 45, "left": null, "difference": null
        })
    );
}

#[test]
fn an_hour_that_no_clock_has_is_said_all_the_same() {
    let mut book = Book::practice();
    book.sheet(255, 50, &[("president", [49, 0, 2]), ("referendum", [45, 4, 0])]);
    let text = show::balance(&book.day, ru());
    assert!(text.contains("\n255:00-255:00: идентифицировано 50"), "{text}");
    assert_eq!(show::balance_json(&book.day)["contests"][0]["hours"][0]["hour"], json!(255));
    assert!(show::status(&book.day, ru()).contains("50"));
}

#[test]
fn boxes_are_said_with_seals_and_what_was_found() {
    let mut book = Book::practice();
    assert!(show::boxes(&book.day, ky()).contains("Пломбаланган ящик жазылган эмес."));
    let sealed = |label: &str, kind| BoxSealed {
        label: label.into(),
        kind,
        contests: vec!["president".into(), "referendum".into()],
        seals: vec!["А1".into(), "А2".into()],
    };
    let of = book.state(sealed("1", BoxKind::Stationary));
    book.state(sealed("2", BoxKind::Portable));
    let found = [("president".to_owned(), 627), ("referendum".to_owned(), 590)].into();
    book.state(BoxOpened { of, seals: vec!["А1".into(), "А3".into()], found });
    for contest in ["president", "referendum"] {
        let figures = book.day.cells(contest).into_iter().map(|cell| (cell, Some(0))).collect();
        book.count(contest, &figures);
    }
    let text = show::boxes(&book.day, ru());
    for part in [
        "«1», стационарный ящик: Президент, Референдум.",
        "Пломбы: А1, А2.",
        "ПЛОМБЫ НЕ СОВПАДАЮТ.",
        "Найдено бюллетеней, Президент: 627.",
        "«2», переносной ящик",
        "Не вскрыт.",
    ] {
        assert!(text.contains(part), "«{part}» is not in:\n{text}");
    }
    let seals = vec!["а2".into(), "а1".into()];
    book.state(SealsCorrected { of, found: true, seals, reason: "misread".into() });
    let text = show::boxes(&book.day, ru());
    assert!(
        text.contains("Пломбы совпадают.\nПломбы, записанные прежде: А1, А3. Причина исправления: misread"),
        "{text}"
    );
    let value = show::boxes_json(&book.day);
    assert_eq!(value["boxes"][0]["opening"]["found"]["referendum"], json!(590));
    assert_eq!(
        (&value["boxes"][0]["opening"]["seals_match"], &value["boxes"][1]["opening"]),
        (&json!(true), &json!(null))
    );
}

#[test]
fn what_was_found_is_hidden_until_the_entries_of_every_contest_agree() {
    let mut book = Book::practice();
    let contests = ["president".to_owned(), "referendum".to_owned()];
    let of = book.state(BoxSealed {
        label: "1".into(),
        kind: BoxKind::Stationary,
        contests: contests.to_vec(),
        seals: vec!["А1".into()],
    });
    let found = |n: u32| contests.iter().cloned().zip([n, n + 1]).collect();
    let opened = book.state(BoxOpened { of, seals: vec!["А1".into()], found: found(6270) });
    book.state(BoxCorrected { of: opened, found: found(6280), reason: "эмес 6270".into() });
    book.step("contents-sorted", &[("found@president", 6290), ("found@referendum", 6291)]);
    let values = [("found@president".to_owned(), Value::Number(6300))].into();
    let done = book.day.steps.get("contents-sorted").unwrap().at;
    let step = "contents-sorted".to_owned();
    book.state(StepCorrected { step, of: done, values, reason: "эмес 6290".into() });
    book.step("unused-cancelled", &[("unused@president", 6310), ("unused@referendum", 6311)]);
    let said = |book: &Book| {
        let rows = rows(book);
        let texts = Language::ALL.map(Messages::of).map(|messages| {
            show::status(&book.day, messages)
                + &show::boxes(&book.day, messages)
                + &show::journal(&book.day, &rows, messages)
        });
        let values =
            [show::status_json(&book.day), show::boxes_json(&book.day), show::journal_json(&book.day, &rows)];
        texts.concat() + &values.map(|value| value.to_string()).concat()
    };
    let figures = ["6270", "6271", "6280", "6281", "6290", "6291", "6300"];
    let hidden = |book: &Book| {
        for figure in figures {
            assert!(!said(book).contains(figure), "{figure} in {}", said(book));
        }
        assert!(said(book).contains("6310"), "a step before the count stays in sight");
        let text = show::boxes(&book.day, ru());
        assert!(text.ends_with("Найдено бюллетеней: скрыто, пока не завершены оба ввода.\n"), "{text}");
        let opening = &show::boxes_json(&book.day)["boxes"][0]["opening"];
        assert_eq!((&opening["found"], &opening["before"]), (&json!(null), &json!(null)));
        assert_eq!(opening["seals_match"], json!(true));
    };
    hidden(&book);
    for contest in &contests {
        hidden(&book);
        let cells = book.day.cells(contest).into_iter().map(|cell| (cell, Some(0))).collect();
        book.count(contest, &cells);
    }
    for figure in figures {
        assert!(said(&book).contains(figure), "{figure} is back");
    }
    assert_eq!(show::boxes_json(&book.day)["boxes"][0]["opening"]["found"]["referendum"], json!(6281));
}

#[test]
fn protocols_are_said_in_one_language() {
    let book = eventful();
    let text = show::protocol(&book.day, ru());
    assert!(text.contains("Расчётный лист") && !text.contains("Эсептик барак"), "{text}");
    assert!(text.lines().all(|line| line.chars().count() <= 80), "{text}");
    let value = show::protocol_json(&book.day);
    assert_eq!(value["protocols"][0]["protocol"]["content"]["version"], json!(2));
    let empty = Book::practice();
    assert!(show::protocol(&empty.day, ky()).contains("Референдум: протоколдун долбоору түзүлө элек."));
    assert_eq!(show::protocol_json(&empty.day)["protocols"][1]["protocol"], json!(null));
}

#[test]
fn the_journal_has_a_line_a_fact_and_no_private_half() {
    let mut book = Book::president();
    let who = book.member("Асан Үзүмдөр", Function::Chair, "");
    book.state(PresenceRecorded { who, present: true });
    let mut rows = rows(&book);
    rows[2].member = Some(who);
    let text = show::journal(&book.day, &rows, ru());
    let lines: Vec<&str> = text.lines().collect();
    assert_eq!(lines.len(), 3);
    assert!(lines[0].ends_with("Книга дня открыта  …"), "{}", lines[0]);
    assert_eq!(lines[2], "1:3  24.01.2027 07:03  Председатель 1:2  Приход или уход  present: true; who: 1:2");
    for language in Language::ALL {
        let text = show::journal(&book.day, &rows, Messages::of(language));
        assert!(!text.contains("Асан") && !text.contains("Үзүмдөр"), "{text}");
    }
    let value = show::journal_json(&book.day, &rows);
    assert_eq!(value["facts"][1]["commitment"], json!("07".repeat(32)));
    assert_eq!(value["facts"][2]["body"]["present"], json!(true));
    assert!(!value.to_string().contains("Асан"), "a name stands in the private half only");
}

#[test]
fn machines_and_the_papers_working_are_hidden_until_both_entries_agree() {
    let mut book = Book::practice();
    let contest = "president".to_owned();
    let cell = Cell::votes(1);
    let cells = |figure: u32| [(cell.clone(), Some(figure))].into();
    book.state(MachineRead { contest: contest.clone(), of: None, receipt: "1".into(), cells: cells(6410) });
    let (team, size, full, rest) = ("1".to_owned(), 25, 6420, 1);
    book.state(VotesCounted {
        contest: contest.clone(),
        cell: cell.clone(),
        of: None,
        team,
        size,
        full,
        rest,
    });
    let marks = MarksRead { contest: contest.clone(), batch: 1, marks: cells(6430), paper: cells(6440) };
    book.state(marks);
    let reasons = [("no-mark".to_owned(), 6450)].into();
    book.state(InvalidCounted { contest: contest.clone(), reasons });
    let said = |book: &Book| {
        let rows = rows(book);
        show::status(&book.day, ru())
            + &show::journal(&book.day, &rows, ru())
            + &show::status_json(&book.day).to_string()
            + &show::journal_json(&book.day, &rows).to_string()
    };
    let figures = ["6410", "6420", "6430", "6440", "6450"];
    for figure in figures {
        assert!(!said(&book).contains(figure), "{figure} in {}", said(&book));
    }
    assert!(said(&book).contains("machine.recorded/2"), "that it was typed is no secret");
    let entered = book.day.cells(&contest).into_iter().map(|cell| (cell, Some(0))).collect();
    book.count(&contest, &entered);
    for figure in figures {
        assert!(said(&book).contains(figure), "{figure} is back");
    }
}
