//! A list of accreditations on the desk: recorded at once, told row by row, and never taken twice.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod register_book;

use register_book::{Room, opening};
use tartip::app::effect::Effect;
use tartip::domain::fact::Fact;
use tartip::store::Book;
use tartip::text::Language;

const LIST: &str = "ФИО;Категория;Организация;Документ;Телефон\n\
    Үсөн Асанов;Наблюдатель;ОО «Нур»;AN1234567;0555\n\
    Айгүл Төрөева;ЖМК өкүлү;Чабыт;;\n\
    ;media;Чабыт;;\n\
    \"Чынара;media;Чабыт;;\n\
    айгул тороева;media;чабыт;;\n\
    Жыпар;public-observer;ОО \"Нур\";77;\n";

impl Room {
    fn import(&mut self, name: &str, bytes: &[u8]) -> String {
        let path = self.file(name, bytes);
        self.perform(Effect::ImportPeople { path })
    }

    fn report(&self, number: u32) -> String {
        let name = format!("1234-2027-01-24-people-{number}.txt");
        std::fs::read_to_string(self.folder.path().join(name)).unwrap()
    }
}

#[test]
fn good_rows_are_recorded_together_and_each_other_row_is_told() {
    let mut room = Room::new();
    let told = room.import("list.csv", LIST.as_bytes());
    let categories = &room.day().registers().unwrap().people.categories;
    let categories: Vec<_> = categories.iter().map(|category| category.label.en.as_str()).collect();
    assert_eq!(
        told.replace(&categories.join("; "), "CATEGORIES"),
        "List «list.csv»: taken into the register: 2, not taken: 4.\n\
         All of this stands in the file «1234-2027-01-24-people-1.txt» beside the day book.\n\
         Line 2: the cell «category» holds no category of people\n\
         Line 4: the cell «name» is empty\n\
         Line 5: a quotation mark is not closed, or stands in the middle of a cell\n\
         Line 6: says again what line 3 says\n\
         Categories are called: CATEGORIES.\n\
         Columns that were not read: «Телефон»."
    );
    let people: Vec<_> = room.day().people.all.values().collect();
    assert_eq!(people.len(), 2);
    assert!(people.iter().all(|person| person.listed && !person.is_present()));
    assert_eq!((people[0].name.as_str(), people[0].category.as_str()), ("Айгүл Төрөева", "media"));
    assert_eq!((people[1].paper.as_str(), people[1].organisation.as_str()), ("77", "ОО \"Нур\""));
    let report = room.report(1);
    assert!(report.starts_with("Precinct 1234, 24 January 2027, 07:58\n"), "{report}");
    assert!(told.starts_with(report.lines().nth(1).unwrap()));
    assert_eq!(report.lines().count(), 8);
    for name in ["Айгүл", "Чынара", "Жыпар", "Чабыт", "Нур"] {
        assert!(!report.contains(name), "the report names {name}");
    }
    // What the book holds is what the screen shows.
    room.desk.close().unwrap();
    let book = Book::open_read_only(&room.book).unwrap();
    let mut registered = 0;
    book.replay(|fact| registered += u32::from(matches!(fact.new.fact, Fact::PersonRegistered(_)))).unwrap();
    assert_eq!(registered, 2);
    assert!(book.verify(|_| ()).unwrap().first_wrong.is_none());
}

#[test]
fn a_list_that_comes_twice_is_taken_once() {
    let mut room = Room::new();
    room.import("list.csv", LIST.as_bytes());
    let facts = room.day().journal.len();
    let told = room.import("list.csv", LIST.as_bytes());
    assert!(told.contains("taken into the register: 0, not taken: 6."), "{told}");
    assert!(told.contains("Line 3: stands in the register already"), "{told}");
    assert_eq!(room.day().journal.len(), facts);
    assert_eq!(room.report(2).lines().count(), 10);
    let told = room.import(
        "more.csv",
        "name;category;organisation\nАйгүл Төрөева;media;Чабыт\nЭрмек;media;Чабыт\n".as_bytes(),
    );
    assert!(told.contains("taken into the register: 1, not taken: 1."), "{told}");
    assert_eq!(room.day().people.all.len(), 3);
}

#[test]
fn ten_thousand_rows_are_taken_at_once_and_many_bad_ones_told_in_short() {
    let mut room = Room::new();
    let rows: String = (0..10_000)
        .map(|row| match row % 1000 {
            0 => ";media\n".to_owned(),
            _ => format!("Асан {row};media\n"),
        })
        .collect();
    let told = room.import("list.csv", format!("\u{feff}name;category\n{rows}").as_bytes());
    assert!(told.contains("taken into the register: 9\u{a0}990, not taken: 10."), "{told}");
    assert!(told.contains("Further lines that were not taken: 4."), "{told}");
    assert_eq!(room.day().people.all.len(), 9_990);
    assert!(room.report(1).contains("\nLine 9002: the cell «name» is empty\n"));
}

/// Where columns are swapped, names stand where categories should.
#[test]
fn a_list_with_swapped_columns_names_nobody() {
    let mut room = Room::new();
    for language in Language::ALL {
        room.model.language = language;
        let told = room.import("list.csv", "ФИО;Категория\nmedia;Айгүл Төрөева\n".as_bytes());
        assert!(told.contains('2') && !told.contains("Айгүл"), "{told}");
    }
    for number in 1..=3 {
        let report = room.report(number);
        assert!(!report.contains("Айгүл") && report.lines().count() == 4, "{report}");
    }
}

#[test]
fn old_letters_are_said_in_the_language_of_the_screen() {
    let mut room = Room::new();
    room.model.language = Language::Ky;
    // ФИО;Категория / Асан;media in Windows-1251.
    let told = room
        .import("list.csv", b"\xd4\xc8\xce;\xca\xe0\xf2\xe5\xe3\xee\xf0\xe8\xff\n\xc0\xf1\xe0\xed;media\n");
    assert!(told.contains("ң, ө, ү"), "{told}");
    assert_eq!(room.day().people.all.values().next().unwrap().name, "Асан");
}

#[test]
fn what_is_no_list_changes_nothing() {
    let mut room = Room::new();
    let facts = room.day().journal.len();
    let folder = room.folder.path().to_string_lossy().into_owned();
    let large = vec![b'a'; 8 * 1024 * 1024 + 1];
    for (told, part) in [
        (room.import("a.csv", b""), "The file «a.csv» is empty."),
        (room.import("b.xlsx", b"PK\x03\x04"), "is a spreadsheet"),
        (room.import("c.csv", &large), "is larger than 8 MB."),
        (room.perform(Effect::ImportPeople { path: format!("{folder}/none.csv") }), "was not found."),
        (room.perform(Effect::ImportPeople { path: folder.clone() }), "is not a file."),
        (room.perform(Effect::ImportPeople { path: String::new() }), "was not found."),
    ] {
        assert!(told.contains(part) && told.lines().count() == 3, "{part}: {told}");
    }
    assert_eq!(room.day().journal.len(), facts);
    assert!(!room.folder.path().join("1234-2027-01-24-people-1.txt").exists());
}

#[test]
fn a_book_from_before_there_were_registers_takes_no_list() {
    let mut first = opening(false);
    if let Fact::DayOpened(opened) = &mut first.fact {
        opened.rulebook.registers = None;
    }
    let mut room = Room::with(first, register_book::commission());
    let told = room.import("list.csv", LIST.as_bytes());
    assert!(told.starts_with("This day book was made before there were registers"), "{told}");
}

#[test]
fn nothing_of_a_list_is_shown_that_the_book_did_not_take() {
    let mut room = Room::new();
    let path = room.file("list.csv", LIST.as_bytes());
    // A book that was closed takes nothing.
    room.desk.close().unwrap();
    let told = room.perform(Effect::ImportPeople { path });
    assert!(!told.is_empty() && room.day().people.all.is_empty(), "{told}");
    assert!(!room.folder.path().join("1234-2027-01-24-people-1.txt").exists());
}
