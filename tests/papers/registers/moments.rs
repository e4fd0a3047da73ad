//! Papers of one moment of the day: enlarged form, opening, fingerprint sheet, packing, handing over, backup.

use tartip::documents::model::{Block, Standing};
use tartip::documents::{Document, pdf, plain, registers};
use tartip::domain::Paper;
use tartip::domain::Phase;
use tartip::domain::fact::{Cell, EntryClosed, KeyMade, LotDrawn, Pass, PhaseEntered, StepDone, Value};
use tartip::run::export::{Holds, Pages, paper_files};
use tartip::text::{Language, Messages};

use super::day::real;
use super::{FINGERPRINT, says, text};
use crate::accounted::accounted;
use crate::book::{Book, PRESIDENT, cells};

const KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGKXHE2mFQWpWqNLIJ2C0Xlbfh3OlO8Mf6lbXPDpUuCk";

/// A paper of a book whose last fact has the hash [`FINGERPRINT`].
fn at_head(book: &Book, paper: &Paper) -> Document {
    let [ky, ru] = [Language::Ky, Language::Ru].map(Messages::of);
    registers::paper(&book.day, paper, Some(FINGERPRINT), ky, ru).unwrap()
}

fn said(document: &Document) -> String {
    plain::render(document, 240).split_whitespace().collect::<Vec<_>>().join(" ")
}

fn enlarged() -> Paper {
    Paper::Enlarged("president".into())
}

fn figures(document: &Document) -> Vec<String> {
    let large = document.blocks.iter().find_map(|block| match block {
        Block::Large(large) => Some(large),
        _ => None,
    });
    large.unwrap().rows.iter().map(|row| row.figure.clone()).collect()
}

/// The opening of a commission of two, in the order of the procedure.
fn opened(mut book: Book) -> Book {
    let [chair, secretary] = [1, 2].map(|nth| *book.day.commission.members.keys().nth(nth - 1).unwrap());
    let at = |phase| PhaseEntered { phase, open: Vec::new(), reason: String::new() };
    book.state(at(Phase::Opening));
    book.state(LotDrawn { duty: "ballots".into(), to: secretary });
    let texts = |pairs: &[(&str, &str)]| {
        pairs.iter().map(|(field, text)| ((*field).to_owned(), Value::Text((*text).to_owned()))).collect()
    };
    book.tell(
        StepDone { step: "safe-opened".into(), values: texts(&[("at", "07:12"), ("by", "chair")]) },
        &[],
        chair,
    );
    book.step("list-read-out", &[("voters", 1200)]);
    book.state(at(Phase::Voting));
    book
}

#[test]
fn the_enlarged_form_has_empty_boxes_until_both_entries_agree() {
    let book = Book::president();
    let blank = at_head(&book, &enlarged());
    assert!(figures(&blank).iter().all(String::is_empty), "nobody counted yet");
    assert_eq!(blank.marks.standing, Standing::Plain);
    says(&said(&blank), &["Протоколдун чоңойтулган формасы", "_ _ _ _ _", "A4", "бюллетендин түсү: ак"]);

    let mut book = Book::counted();
    let filled = figures(&at_head(&book, &enlarged()));
    let agreed = book.day.agreed("president");
    let wanted: Vec<String> = book
        .day
        .cells("president")
        .iter()
        .map(|cell| agreed[cell].map_or_else(|| "–".to_owned(), |figure| figure.to_string()))
        .collect();
    assert_eq!(filled, wanted, "as the wall is filled by hand: without groups of digits");
    assert_eq!(agreed[&Cell::line("L1")], Some(1200));
    book.draft("president");
    assert!(matches!(at_head(&book, &enlarged()).marks.standing, Standing::Draft(_)));
    book.hear("president");
    assert_eq!(at_head(&book, &enlarged()).marks.standing, Standing::Final);
}

#[test]
fn a_figure_of_one_entry_is_on_no_paper_of_a_moment() {
    let mut book = Book::president();
    book.member("Асан Үзүмдөр", tartip::domain::Function::Chair, "");
    let names = vec!["Хан-Теңир".to_owned()];
    book.state(tartip::domain::fact::OptionsTyped { contest: "president".into(), names });
    let cells = cells(&PRESIDENT.replace("L5 621", "L5 5555"));
    let closed = |pass| EntryClosed { contest: "president".into(), round: 1, pass, cells: cells.clone() };
    book.state(closed(Pass::First));
    let papers = [enlarged(), Paper::Packing, Paper::HandOver, Paper::Backup];
    for paper in &papers {
        let said = said(&at_head(&book, paper));
        assert!(!said.contains("5555") && !said.contains("617"), "{paper:?}: {said}");
    }
    book.state(closed(Pass::Second));
    says(&said(&at_head(&book, &enlarged())), &["5555"]);
}

#[test]
fn digits_of_the_enlarged_form_are_large_and_stay_on_their_page() {
    let book = Book::counted_with(PRESIDENT, &["Хан-Теңир"]);
    let document = at_head(&book, &enlarged());
    let file = pdf::render(&document).unwrap();
    assert!(file.len() < 200 * 1024, "{}", file.len());
    let pages = String::from_utf8_lossy(&file).matches("/Type/Page/").count();
    let lines = book.day.rows("president").len();
    assert!((2..=lines.div_ceil(5)).contains(&pages), "{pages} pages for {lines} lines");
}

#[test]
fn the_opening_act_says_what_was_done_and_found() {
    assert_eq!(super::paper(&real(), &Paper::Opening), None, "the day has not opened");
    let book = opened(Book::counted());
    says(
        &said(&at_head(&book, &Paper::Opening)),
        &[
            "Участоктун ачылышы жөнүндө акт",
            "Сейф ачылган убакыт: 07:12",
            "Ким ачты: Төрага",
            "Избирателей в списке: 1 200",
            "Итоги жеребьёвки",
            "Выдача бюллетеней",
            "Айгүл Тораңгылуу",
            "01234567 89abcdef",
            "Присутствовавший, от кого",
        ],
    );
    let day = accounted(real());
    says(&text(&day.book, &Paper::Opening), &["«АЭУ-7» ящиги", "Ящики, показанные пустыми и опечатанные"]);
}

#[test]
fn the_fingerprint_sheet_has_key_and_head_or_says_that_there_is_no_key() {
    let mut book = Book::counted();
    says(
        &said(&at_head(&book, &Paper::Fingerprint)),
        &["Участоктун текшерүү баракчасы", "01234567 89abcdef", "Ключ не создан", "№ 1234 участок"],
    );
    assert!(!text(&book, &Paper::Fingerprint).contains("01234567"), "what is not known is not printed");
    book.state(KeyMade { public: KEY.into() });
    let said = said(&at_head(&book, &Paper::Fingerprint));
    says(&said, &[KEY, "открытая часть"]);
    assert!(!said.contains("Ключ не создан"));
}

#[test]
fn a_check_sheet_says_up_to_which_record_it_goes_and_how_it_is_compared() {
    let mut book = Book::counted();
    let early = book.day.journal.len();
    let up_to = |book: &Book| {
        let pages = Pages { head: Some(FINGERPRINT), ..Pages::default() };
        let file = pages.paper_files(&book.day, &Paper::Fingerprint).remove(0);
        let Holds::Page(page) = file.holds else { panic!("no page") };
        said(&page)
    };
    says(
        &up_to(&book),
        &[&format!("до записи № {early}"), "tartip verify ФАЙЛ --head СУММА", "Слова – это начало суммы"],
    );
    let name = |book: &Book| paper_files(&book.day, &Paper::Fingerprint)[0].name.clone();
    let posted = name(&book);
    assert!(posted.ends_with(&format!("-fingerprint-{early}.pdf")), "{posted}");
    book.state(KeyMade { public: KEY.into() });
    assert_ne!(name(&book), posted, "a sheet made later is another file");
    assert!(up_to(&book).contains(&format!("до записи № {}", early + 1)));
}

#[test]
fn times_stand_in_columns_of_times_and_what_was_not_done_says_so() {
    let book = opened(Book::counted());
    let rows = at_head(&book, &Paper::Opening).blocks.into_iter().find_map(|block| match block {
        Block::Table(table) => Some(table.rows),
        _ => None,
    });
    let rows = rows.unwrap();
    assert!(rows.iter().all(|row| !row[2].is_empty()), "{rows:?}");
    for row in &rows {
        let time = &row[0].ky;
        assert!(time == "–" || time.contains(':'), "{time}");
        assert_eq!(time == "–", row[2].ru.starts_with("не ") || row[2].ru.contains("время не"), "{row:?}");
    }
}

#[test]
fn the_packing_list_counts_sheets_and_no_people() {
    let day = accounted(real());
    let Some(Block::Table(table)) = at_head(&day.book, &Paper::Packing)
        .blocks
        .into_iter()
        .rfind(|block| matches!(block, Block::Table(_)))
    else {
        panic!("no papers are packed");
    };
    let count = |wanted: &str| table.rows.iter().find(|row| row[1].ru == wanted).unwrap()[2].ky.clone();
    let places = day.book.day.voting.sheets.values().map(|entry| entry.sheet.place.as_str());
    let places: std::collections::BTreeSet<&str> = places.collect();
    assert_eq!(count("Почасовые листы"), places.len().to_string());
    assert_eq!([count("Журнал присутствующих"), count("Журнал происшествий")], ["", ""]);
}

#[test]
fn what_stood_open_is_named_in_words_on_every_paper() {
    let mut book = Book::counted();
    book.draft("president");
    let open =
        |phase, open: &str| PhaseEntered { phase, open: vec![open.into()], reason: "шашылыш".into() };
    book.state(open(Phase::Closing, "hours"));
    book.state(open(Phase::Protocol, "contest:president"));
    book.state(open(Phase::HandOver, "contest:president"));
    let wanted = ["часы голосования", "два ввода ещё не совпали", "подписание протокола не закончено"];
    for paper in [Paper::Warnings, Paper::Minutes] {
        says(&said(&at_head(&book, &paper)), &wanted);
    }
    let [ky, ru] = [Language::Ky, Language::Ru].map(Messages::of);
    let page = tartip::documents::protocol::document(&book.day, "president", ky, ru).unwrap();
    let page = said(&page);
    says(&page, &wanted);
    assert!(!page.contains(" hours "), "{page}");
}

#[test]
fn the_packing_list_has_a_package_for_each_option_and_pile() {
    let book = Book::counted();
    says(
        &text(&book, &Paper::Packing),
        &[
            "Таңгактардын тизмеси",
            "Добуш берилди: Хан-Теңир",
            "Голоса: Против всех",
            "590",
            "Печать комиссии",
            "Пломба, номер",
        ],
    );
    let open = Book::president();
    assert!(!text(&open, &Paper::Packing).contains("590"));
}

#[test]
fn the_act_of_handing_over_names_versions_and_fingerprints() {
    let mut book = Book::counted();
    book.draft_as("president", FINGERPRINT);
    book.state(KeyMade { public: KEY.into() });
    let private = [("carried-by", "Жашыруун Ысым")];
    let values = [("left-at".to_owned(), Value::Text("23:40".into()))].into();
    let chair = *book.day.commission.members.keys().next().unwrap();
    book.tell(StepDone { step: "handed-over".into(), values }, &private, chair);
    let said = said(&at_head(&book, &Paper::HandOver));
    says(&said, &["Акт приёма-передачи", "Чыккан убакыт: 23:40", "01234567 89abcdef", KEY, "Принял"]);
    assert!(!said.contains("Жашыруун Ысым"), "who carries it signs by hand");
}

#[test]
fn the_backup_holds_everything_up_to_the_last_fact_and_lines_to_go_on() {
    let mut day = accounted(real());
    day.count();
    let facts = day.book.facts.len();
    let document = at_head(&day.book, &Paper::Backup);
    let said = said(&document);
    let note = format!("Здесь всё до записи № {facts} журнала");
    says(
        &said,
        &[
            &note,
            "Журнал лиц, находящихся в помещении",
            "Лист ящиков, пломб и устройств",
            "Лист учёта бюллетеней",
            "Почасовой лист голосования",
            "Отчёт о предупреждениях",
            "Записи, продолженные от руки",
            &format!("{}", facts + 1),
            "01234567 89abcdef",
        ],
    );
    let signed = document.blocks.iter().filter(|block| matches!(block, Block::Signatures(_))).count();
    assert_eq!(signed, 1, "the parts are not signed one by one");
    assert!(!Paper::Backup.is_public());
    let after = document.blocks.iter().rev().find_map(|block| match block {
        Block::Table(table) => Some(table),
        _ => None,
    });
    assert_eq!(after.unwrap().rows.len(), 20);
}

#[test]
fn every_paper_of_a_moment_becomes_a_tagged_file_in_practice_too() {
    for book in [Book::counted(), opened(Book::counted())] {
        for paper in [enlarged(), Paper::Fingerprint, Paper::Packing, Paper::HandOver, Paper::Backup] {
            pdf::render(&at_head(&book, &paper)).unwrap_or_else(|e| panic!("{paper:?}: {e}"));
        }
    }
    let book = super::day::practice();
    for paper in [enlarged(), Paper::Fingerprint, Paper::Packing, Paper::HandOver, Paper::Backup] {
        let document = at_head(&book, &paper);
        assert!(document.marks.practice.is_some(), "{paper:?}");
        pdf::render(&document).unwrap_or_else(|e| panic!("{paper:?}: {e}"));
    }
}
