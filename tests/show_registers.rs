//! The registers in sentences, as JSON and as files, from the command line.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[allow(dead_code, reason = "this program uses a part of it")]
#[path = "papers/book.rs"]
mod book;
#[allow(dead_code, reason = "this program uses a part of it")]
mod plant;

use std::process::{Command, Output};

use plant::{Day, plant};
use serde_json::Value;
use tartip::cli::show;
use tartip::text::{Language, Messages};

fn lines(text: &str, private: bool, show: impl Fn(&Day, &Messages, bool) -> String, parts: &[&str]) {
    let shown = show(&plant(), Messages::of(Language::Ru), private);
    for part in parts {
        assert!(shown.lines().any(|line| line.starts_with(part)), "{text}: no «{part}» in\n{shown}");
    }
    assert!(!shown.contains('«') || !shown.contains("«show-"), "{shown}");
}

#[test]
fn registers_are_sentences() {
    lines(
        "people",
        false,
        |day, messages, private| show::people(&day.book.day, messages, private),
        &[
            "Людей в журнале: 1; сейчас в помещении: 0; отказано в допуске: 1.",
            "1:16, Общественный наблюдатель",
            "От кого: «Таза шайлоо»",
            "Запись взята из списка аккредитаций.",
            "Приход: 24.01.2027 07:",
            "Предупреждение, 24.01.2027 07:",
            "Удаление по решению 2, 24.01.2027 08:",
            "Замечание, 24.01.2027 07:",
            "О чём: Президент",
            "Было записано: Общественный наблюдатель, «Таза шайлоо».",
            "Основание: Нет документов. Норма: 68/2011",
        ],
    );
    lines(
        "complaints",
        false,
        |day, messages, private| show::complaints(&day.book.day, messages, private),
        &[
            "Жалоб: 3; не решено и не передано: 1.",
            "От получения до решения, половина случаев, Наблюдатель: ",
            "Жалоба 1, Жалоба, получена 24.01.2027 07:",
            "Состояние: дан ответ",
            "На кого: Член комиссии 1:4",
            "Контрольная сумма (SHA-256): a1a1",
            "Рассмотрена 24.01.2027 07:",
            "Решена 24.01.2027 07:",
            "Передана 24.01.2027 07:",
            "Их номер: ОВД-17",
            "Срок (До подписания протокола): до подписания протокола",
            "Президент: два члена пропустили протокол без жалоб 3",
        ],
    );
    lines(
        "incidents",
        false,
        |day, messages, private| show::incidents(&day.book.day, messages, private),
        &[
            "Происшествий: 2; не закрыто: 0.",
            "Происшествие 1, OP-01 ",
            "Достоверность: видел член комиссии",
            "Создано из жалобы 1.",
            "Вызов 24.01.2027 07:",
            "Прибыли 24.01.2027 07:",
            "Сообщено 24.01.2027 07:",
            "Закрыто 24.01.2027 07:",
            "Происшествие 2 конфиденциально",
        ],
    );
    lines(
        "decisions",
        false,
        |day, messages, private| show::decisions(&day.book.day, messages, private),
        &[
            "Решений: 2; актов: 2.",
            "Решение 1, 24.01.2027 07:",
            "Вопрос: жалоба 1: удовлетворено частично",
            "Вопрос: удалить человека 1:16: Нарушает закон о выборах",
            "Присутствовали: 3 из 5 утверждённых членов.",
            "За: 2; против: 1; воздержались: 0.",
            "Особое мнение: Член комиссии 1:4",
            "Акт 2, ",
            "Подписали: Председатель 1:2, Секретарь 1:3",
            "Вместо акта 1.",
        ],
    );
}

#[test]
fn names_and_texts_are_said_where_they_are_asked_for() {
    lines(
        "people",
        true,
        |day, messages, private| show::people(&day.book.day, messages, private),
        &["ФИО: Ъм", "Номер документа кончается на: Ъм", "Примечание: Ъм"],
    );
    lines(
        "complaints",
        true,
        |day, messages, private| show::complaints(&day.book.day, messages, private),
        &[
            "ФИО: Ъм",
            "Связь: Ъм",
            "Что: Ъм",
            "Где: Ъм",
            "Требует: Ъм",
            "У кого: Ъм",
            "Файл: Ъм",
            "Установлено: Ъм",
            "Кто принял: Ъм",
        ],
    );
    lines(
        "incidents",
        true,
        |day, messages, private| show::incidents(&day.book.day, messages, private),
        &["Что: Ъм", "Кто: Ъм", "Кто принял: Ъм", "Итог: Ъм", "Результат: Ъм"],
    );
    lines(
        "decisions",
        true,
        |day, messages, private| show::decisions(&day.book.day, messages, private),
        &["Текст: Ъм"],
    );
}

#[test]
fn every_language_says_every_line() {
    let day = &plant().book.day;
    for language in Language::ALL {
        let messages = Messages::of(language);
        let said = [show::people, show::complaints, show::incidents, show::decisions]
            .map(|show| show(day, messages, true));
        for text in said {
            assert!(
                text.lines().count() > 10 && !text.contains("«show-") && !text.contains("«paper-"),
                "{text}"
            );
        }
    }
}

#[test]
fn json_has_private_halves_only_where_they_are_asked_for() {
    let day = &plant().book.day;
    let halves = |value: &Value, list: &str| -> Vec<bool> {
        value[list].as_array().unwrap().iter().map(|entry| entry["private"].is_object()).collect()
    };
    let complaints = show::complaints_json(day, false);
    assert_eq!(complaints["complaints"][2]["due"], "before-signing");
    assert_eq!(complaints["complaints"][0]["due"], Value::Null);
    assert_eq!(complaints["complaints"][1]["transferred"]["receipt"], "ОВД-17");
    assert!(complaints["median_minutes"]["observer"].is_number());
    for private in [false, true] {
        let people = show::people_json(day, private);
        assert_eq!((halves(&people, "people"), halves(&people, "refused")), (vec![private], vec![private]));
        let complaints = show::complaints_json(day, private);
        assert_eq!(halves(&complaints, "complaints"), [private; 3]);
        // The second one is confidential.
        assert_eq!(halves(&show::incidents_json(day, private), "incidents"), [private, false]);
        let decisions = show::decisions_json(day, private);
        assert_eq!(halves(&decisions, "decisions"), [private; 2]);
        assert_eq!(halves(&decisions, "acts"), [private; 2]);
    }
}

#[test]
fn the_registers_are_written_as_pages_data_and_tables() {
    let (day, folder) = (plant(), tempfile::tempdir().unwrap());
    let (path, out) = (folder.path().join("day.tartip"), folder.path().join("out"));
    day.store(&path);
    let (book, out) = (path.to_str().unwrap(), out.to_str().unwrap());
    let Output { status, stdout, stderr } = Command::new(env!("CARGO_BIN_EXE_tartip"))
        .args(["--lang", "en", "export", book, "--registers", "--out", out])
        .output()
        .unwrap();
    let (stdout, stderr) = (String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap());
    assert!(status.success(), "{stderr}");
    let fingerprint = format!("1234-fingerprint-{}", day.book.day.journal.len());
    let stems = [
        "day-private/1234-minutes",
        "day-private/1234-people",
        "day-private/1234-complaints",
        "day-private/1234-incidents",
        "day-private/1234-decisions",
        "1234-board",
        "1234-annex-president",
        "day-private/1234-decision-1",
        "day-private/1234-decision-2",
        "day-private/1234-act-1",
        "day-private/1234-act-2",
        "1234-warnings",
        "1234-boxes",
        "1234-stock",
        "1234-hours",
        "1234-trip-1",
        "1234-search-president",
        "1234-enlarged-president",
        "1234-opening",
        &fingerprint,
        "1234-packing",
        "1234-hand-over",
        "day-private/1234-backup",
        "day-private/1234-copies-president",
        "1234-notice-president",
        "day-private/1234-demand-1",
        "1234-published-1",
    ];
    let pages = stems.iter().map(|stem| format!("{stem}.pdf"));
    let data = [
        "registers.json",
        "boxes.json",
        "balance.json",
        "people.csv",
        "complaints.csv",
        "incidents.csv",
        "decisions.csv",
    ];
    let expected: Vec<String> = pages.chain(data.iter().map(|name| format!("1234-{name}"))).collect();
    assert_eq!(stdout.lines().collect::<Vec<_>>(), expected);
    for name in &expected {
        let bytes = std::fs::read(folder.path().join("out").join(name)).unwrap();
        assert_eq!(bytes.starts_with(b"%PDF-"), name.contains(".pdf"), "{name}");
    }
    assert!(stderr.starts_with("Papers with names and texts lie in a folder of their own"), "{stderr}");
    assert!(stderr.trim_end().ends_with("day-private"), "{stderr}");
}

#[test]
fn copies_are_told_with_names_only_where_they_are_asked_for() {
    for private in [false, true] {
        lines(
            "copies",
            private,
            |day, messages, private| show::copies(&day.book.day, messages, private),
            &[
                "Президент: выдано копий 2, присутствующих без копии 0.",
                "Копия 1, версия 1, 24.01.2027 08:",
                "Держатель извещён о новой версии: 24.01.2027 0",
                "Копия не выдана, 24.01.2027 08:",
                "Протокол вывешен, 24.01.2027 08:",
                "Протокол отсканирован, 24.01.2027 08:",
                "Протокол возвращён, 24.01.2027 08:",
                "Ответ, 24.01.2027 08:",
                "Отличаются строки: 7",
            ],
        );
        let day = &plant().book.day;
        let shown = show::copies_json(day, private);
        let contest = &shown["contests"][0];
        let issued = contest["issued"].as_array().unwrap();
        assert_eq!((issued.len(), &issued[1]["old"]), (2, &Value::Bool(true)));
        assert_eq!(contest["published"][0]["rows"][0]["differs"], Value::Bool(true));
        for list in ["issued", "not_issued", "demands"] {
            assert_eq!(contest[list][0].get("name").is_some(), private, "{list}");
        }
    }
}

#[test]
fn pages_in_english_lie_beside_the_others_under_other_names() {
    let (day, folder) = (plant(), tempfile::tempdir().unwrap());
    let (path, out) = (folder.path().join("day.tartip"), folder.path().join("out"));
    day.store(&path);
    let (book, out) = (path.to_str().unwrap(), out.to_str().unwrap());
    let mut names = Vec::new();
    for more in [&[][..], &["--english"][..]] {
        let arguments = [&["export", book, "--to", out, "--only", "pdf"], more].concat();
        let done = Command::new(env!("CARGO_BIN_EXE_tartip")).args(arguments).output().unwrap();
        assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
        names.push(String::from_utf8(done.stdout).unwrap().lines().map(str::to_owned).collect::<Vec<_>>());
    }
    let [both, english] = &names[..] else { panic!("two exports") };
    assert_eq!(both.len(), 3, "the protocol, its annex, and that as text: {both:?}");
    let expected = both.iter().map(|name| name.replace(".pdf", "-en.pdf").replace(".txt", "-en.txt"));
    assert_eq!(*english, both.iter().cloned().chain(expected).collect::<Vec<_>>());
}
