//! The printed protocol: what it is called, what it marks, and that it says everything that happened.

use tartip::documents::model::{Block, Document, LineRow, Standing};
use tartip::documents::{pdf, plain, protocol};
use tartip::domain::fact::{Basis, EntryClosed, FormReplaced, Pass, PermissionRecorded, Signature};
use tartip::domain::{Verified, papers};
use tartip::exchange::protocol::ProtocolFile;
use tartip::text::{Language, Messages};

use crate::book::Book;
use crate::files::eventful;

fn page(book: &Book) -> Document {
    page_in(book, Language::Ky, Language::Ru)
}

fn page_in(book: &Book, first: Language, second: Language) -> Document {
    protocol::document(&book.day, "president", Messages::of(first), Messages::of(second)).unwrap()
}

/// The page as text, with every run of white space one space.
fn text(document: &Document) -> String {
    plain::render(document, 240).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn lines(document: &Document) -> &[LineRow] {
    let lines = document.blocks.iter().find_map(|block| match block {
        Block::Lines(lines) => Some(&lines.rows),
        _ => None,
    });
    lines.unwrap()
}

fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.contains(part), "«{part}» is not in:\n{text}");
    }
}

fn verified(book: &mut Book) {
    let mut form = book.day.form("president").unwrap().clone();
    let date = book.day.opened.date;
    form.verified =
        Verified::Yes(tartip::domain::profile::Verification { by: "БШК".into(), act: "1".into(), date });
    book.state(FormReplaced { form, sha256: "f".repeat(64), reason: "the form came".into() });
}

#[test]
fn an_unverified_form_makes_a_calculation_sheet() {
    let mut book = Book::counted();
    book.draft("president");
    let sheet = page(&book);
    assert_eq!((sheet.title.ky.as_str(), sheet.title.ru.as_str()), ("Эсептик барак", "Расчётный лист"));
    says(&text(&sheet), &["Форма не сверена с официальной", "Ички жардамчы барак: "]);
    says(&sheet.page_head.left, &["№ 1234", "Ички жардамчы барак / Внутренний вспомогательный лист"]);
    verified(&mut book);
    book.state(PermissionRecorded { basis: Basis::TerritorialCommission, reference: "7, 20.01.2027".into() });
    let protocol = page(&book);
    assert_eq!(protocol.title.ru, "Протокол об итогах голосования");
    assert_eq!(
        protocol.page_head.left,
        "№ 1234 участок / Участок № 1234 – Президент (ак) / Президент (белый)"
    );
    let text = text(&protocol);
    says(&text, &["Документ ТИК: 7, 20.01.2027"]);
    assert!(!text.contains("не сверена") && !text.contains("Ички жардамчы"), "{text}");
}

#[test]
fn practice_is_a_protocol_with_its_mark_on_every_page() {
    let mut book = Book::practice();
    let figures = "L1 9 L2 9 L3 8 L4 0 L5 1 L6 0 L7 0 L8 1 L9 1 L10 0 L11 0 V1 1 V2 0 V3 0 V4 0 V5 0 V6 0";
    book.count("president", &crate::book::cells(figures));
    book.draft("president");
    let page = page(&book);
    assert_eq!(page.title.ky, "Добуш берүүнүн жыйынтыгы жөнүндө протокол");
    let mark = page.marks.practice.clone().unwrap();
    assert_eq!((mark.ky.as_str(), mark.ru.as_str()), ("ОКУУ", "УЧЕБНЫЙ"));
    let mut real = Book::counted();
    real.draft("president");
    assert_eq!(page_in(&real, Language::Ky, Language::Ru).marks.practice, None);
    says(&text(&page), &["Все контрольные соотношения формы сходятся."]);
}

#[test]
fn draft_void_final_and_reopened_look_different() {
    let mut book = Book::counted();
    book.draft("president");
    let draft = |book: &Book| match page(book).marks.standing {
        Standing::Draft(word) => word.ru,
        Standing::Final => "final".to_owned(),
        Standing::Plain => "plain".to_owned(),
    };
    assert_eq!(draft(&book), "ПРОЕКТ");
    book.correct("president", "L11", Some(0), Some(1), "an act");
    assert_eq!(draft(&book), "УТРАТИЛ СИЛУ");
    book.draft("president");
    book.hear("president");
    assert_eq!(draft(&book), "final", "what is to be signed bears no word of a draft");
    book.sign("president", &[Signature::Signed, Signature::Refused]);
    assert_eq!(draft(&book), "final");
    let protocol = book.protocol("president").at;
    let cause = tartip::domain::fact::Cause::Own;
    book.state(tartip::domain::fact::ProtocolReopened { protocol, cause, reason: "a slip".into() });
    assert_eq!(draft(&book), "ОТКРЫТ ЗАНОВО");
}

#[test]
fn lines_have_figures_and_words_and_blanks_cannot_be_filled_in() {
    let page = page(&eventful());
    let lines = lines(&page);
    let list = &lines[0];
    assert_eq!((list.number.as_str(), list.figure.as_str()), ("1", "1\u{a0}200"));
    assert_eq!((list.words.ky.as_str(), list.words.ru.as_str()), ("бир миң эки жүз", "одна тысяча двести"));
    let withdrawn = &lines[12];
    assert_eq!((withdrawn.label.ky.as_str(), withdrawn.label.ru.as_str()), ("=Каракол", ""));
    assert_eq!((withdrawn.figure.as_str(), withdrawn.words.is_empty()), ("–", true));
    says(&withdrawn.note.as_ref().unwrap().ru, &["Выбыл", "Чечим 12, 20.01.2027"]);
    assert_eq!(lines[13].label.ru, "Против всех");
}

#[test]
fn the_foot_bears_the_whole_fingerprint_its_words_and_the_form() {
    let book = eventful();
    let page = page(&book);
    let fingerprint = &book.protocol("president").drafted.fingerprint;
    assert_eq!(page.page_foot[0].replace(' ', ""), *fingerprint);
    assert_eq!(page.page_foot[0].split(' ').count(), 8);
    let words = tartip::text::check_words(fingerprint).join(" – ");
    says(&page.page_foot[1], &["Текшерүү сөздөрү / Проверочные слова", &words]);
    assert_eq!(page.page_foot[2], "Форма: kg-president, draft 2026-11 (салыштырыла элек / не сверено)");
}

#[test]
fn everything_that_happened_is_on_the_page() {
    let book = eventful();
    let text = text(&page(&book));
    says(
        &text,
        &[
            "№ 1234 участок / Участок № 1234",
            "версия 2, проект 1",
            "Президент (цвет бюллетеня: белый)",
            "Найдено больше бюллетеней, чем выдано",
            "АШК кабыл алды",
            "не выполнено",
            "ЛИШНИЕ БЮЛЛЕТЕНИ: В ящиках найдено больше бюллетеней",
            "7 + 623 > 621 + 7",
            "Причина не установлена. эки жолу саналды",
            "дагы бир арыз",
            "Номер чека: АЭУ 77",
            "Кругов ввода: 2.",
            "Кайра киргизилген саптар: 8.",
            "Погасите неиспользованные бюллетени",
            "свет өчтү",
            "Возвращён ТИК: 11-сап",
            "Асан Үзүмдөр",
        ],
    );
    let first = &book.day.contest("president").unwrap().protocols[0].drafted.fingerprint;
    says(&text.replace(' ', ""), &[first]);
    assert!(!text.contains("Подписано"), "nobody has signed the new version");
}

#[test]
fn a_round_counts_once_both_entries_are_closed_as_in_the_file() {
    let mut book = Book::counted();
    book.draft("president");
    let cells = book.day.agreed("president");
    let entry = EntryClosed { contest: "president".into(), round: 2, pass: Pass::First, cells };
    book.state(entry);
    says(&text(&page(&book)), &["Кругов ввода: 1."]);
    assert!(!text(&page(&book)).contains("Кайра киргизилген саптар"));
    assert_eq!(ProtocolFile::of(&book.day, "president").unwrap().rounds.len(), 1);
}

#[test]
fn signatures_bear_reason_and_time() {
    let mut book = Book::counted();
    book.draft("president");
    book.hear("president");
    book.sign("president", &[Signature::Signed, Signature::Dissent]);
    says(&text(&page(&book)), &["Подписано", "Подписано с особым мнением", "ооруп калды (24.01.2027 07:"]);
}

#[test]
fn an_explanation_written_after_the_draft_says_so() {
    let mut book = Book::counted();
    book.draft("president");
    book.explain("president", "taken-away", (627, 628), "taken-away", "");
    says(&text(&page(&book)), &["Избиратель унёс бюллетень", "Записано после проекта"]);
    book.draft("president");
    assert!(!text(&page(&book)).contains("Записано после"));
}

#[test]
fn the_page_is_a_function_of_the_facts() {
    let (one, other) = (eventful(), eventful());
    assert_eq!(page(&one), page(&other));
    assert_eq!(page(&one).created, papers::stated_at(&one.day));
    assert_eq!(page(&one).created, one.facts.last().unwrap().recorded);
}

#[test]
fn the_page_is_drawn_and_its_keys_are_there_in_every_language() {
    let book = eventful();
    assert!(pdf::render(&page(&book)).unwrap().starts_with(b"%PDF"));
    for language in Language::ALL {
        let text = text(&page_in(&book, language, language));
        assert!(!text.contains("«document-") && !text.contains("«export-"), "{text}");
    }
    let senate =
        protocol::document(&book.day, "senate", Messages::of(Language::Ky), Messages::of(Language::Ru));
    assert!(senate.is_none());
}
