use proptest::prelude::*;

use super::*;
use crate::text::{Language, Messages};

fn registers() -> Registers {
    let file = concat!(env!("CARGO_MANIFEST_DIR"), "/assets/registers/kg-2025.toml");
    toml::from_str(&std::fs::read_to_string(file).unwrap()).unwrap()
}

fn list(text: &str) -> PeopleList {
    read(text.as_bytes(), &registers()).unwrap()
}

/// The one entry of a list of one row.
fn entry(text: &str) -> Listed {
    let list = list(text);
    assert_eq!((list.bad.as_slice(), list.entries.len()), ([].as_slice(), 1), "{text:?}");
    list.entries[0].clone()
}

fn windows_1251(text: &str) -> Vec<u8> {
    let byte = |c: char| match c {
        'А'..='я' => u8::try_from(u32::from(c) - 0x410 + 0xc0).unwrap(),
        'ё' => 0xb8,
        c => u8::try_from(c).unwrap(),
    };
    text.chars().map(byte).collect()
}

#[test]
fn the_same_person_is_read_however_the_list_is_written() {
    let expected = Listed {
        line: 2,
        category: "media".into(),
        organisation: "Газета Чабыт".into(),
        name: "Асанов Темир".into(),
        paper: "4567".into(),
    };
    let rows = [
        "name;category;organisation;paper\nАсанов Темир;media;Газета Чабыт;ID1234567\n",
        "\u{feff}ФИО,Категория,Организация,Документ\r\nАсанов  Темир , Представитель СМИ ,Газета Чабыт,AN 123-4567\r\n",
        "Документи\tУюм\tКатегория\tАты-жөнү\n4567\tГазета Чабыт\tЖМК өкүлү\tАсанов Темир",
        "\"Аты-жөнү / ФИО\";\"Категория\";\"Ким жөнөткөн\";\"Күбөлүк\"\n\"Асанов Темир\";\"Media\";\"Газета Чабыт\";\"№ 004567\"",
        "№;Category;Full name;Phone;Sent by;Passport\n1;MEDIA;Асанов Темир;0555;Газета Чабыт;4567",
    ];
    for text in rows {
        assert_eq!(entry(text), expected, "{text:?}");
        let utf16: Vec<u8> = format!("\u{feff}{}", text.trim_start_matches('\u{feff}'))
            .encode_utf16()
            .flat_map(u16::to_le_bytes)
            .collect();
        assert_eq!(read(&utf16, &registers()).unwrap().entries, std::slice::from_ref(&expected), "{text:?}");
    }
    let old = windows_1251("ФИО;Категория;Организация;Документ\nАсанов Темир;ЖМК окулу;Газета Чабыт;4567\n");
    let read = read(&old, &registers()).unwrap();
    assert_eq!((read.entries, read.encoding), (vec![expected], Encoding::Windows1251));
}

/// So many rows, each with another name.
fn rows(count: usize) -> String {
    (0..count).map(|row| format!("Асан {row};media")).collect::<Vec<_>>().join("\n")
}

/// The cases of a list that cannot be taken, each with the message that a person reads.
#[test]
fn every_list_that_cannot_be_taken_is_told_why() {
    let many = rows(MOST_ROWS + 1);
    let large = vec![b'a'; MOST_BYTES + 1];
    let cases: Vec<(&[u8], &str)> = vec![
        (b"", "The file «list.csv» is empty."),
        (b"\xef\xbb\xbf\r\n \r\n", "The file «list.csv» is empty."),
        (b"name;category\n\n;\n", "names its columns, but has nobody under them"),
        (b"PK\x03\x04", "is a spreadsheet"),
        (b"name\0;", "is not a list as text"),
        (&large, "is larger than 8 MB"),
        ("Үсөн;media\n".as_bytes(), "does not name these columns: name, category."),
        ("ФИО;Уюм\nАсан;Нур".as_bytes(), "does not name these columns: category."),
        (b"name;category;Name\n", "names the column «name» twice"),
    ];
    let told = |bytes: &[u8]| match read(bytes, &registers()) {
        Ok(_) => String::new(),
        Err(error) => {
            for language in [Language::Ky, Language::Ru] {
                let said = Messages::of(language).say(&error.text("list.csv"));
                assert!(said.contains("«list.csv»") && said.lines().count() == 3, "{said}");
            }
            Messages::of(Language::En).say(&error.text("list.csv"))
        }
    };
    for (bytes, message) in cases {
        let told = told(bytes);
        assert!(told.contains(message), "{message}: {told}");
    }
    let damaged = [b"name;category\n".as_slice(), "Үсөн;media\nҮсө".as_bytes(), b"\xd2;media\n"].concat();
    assert!(told(&damaged).contains("is damaged on line 3"), "{}", told(&damaged));
    assert!(told(format!("name;category\n{many}").as_bytes()).contains("has more than 10\u{a0}000 rows"));
    let blank = format!("name;category\nАсан;media\n{}", ";\n".repeat(MOST_LINES));
    assert!(told(blank.as_bytes()).contains("has more than 50\u{a0}000 lines"));
}

/// The cases of rows that cannot be taken, each with the message that a person reads.
#[test]
fn every_row_that_cannot_be_taken_is_told_why() {
    let long = "а".repeat(MOST_NAME + 1);
    for (row, message) in [
        ("\"Асан;media;Нур;1", "a quotation mark is not closed, or stands in the middle of a cell"),
        ("\"Асан\"ов;media;Нур;1", "a quotation mark is not closed, or stands in the middle of a cell"),
        ("Асан;media;Нур", "3 cells, but the header has 4"),
        ("Асан;media;ОО;Нур;1", "5 cells, but the header has 4"),
        (";media;Нур;1", "the cell «name» is empty"),
        (" - ;media;Нур;1", "the cell «name» is empty"),
        ("\u{202e}\u{200b};media;Нур;1", "the cell «name» is empty"),
        (
            "محمد;media;Нур;1",
            "the cell «name» holds only letters that the program cannot show: write it in Kyrgyz, Russian or Latin letters",
        ),
        (&format!("{long};media;Нур;1"), "the cell «name» is longer than 120 characters"),
        (
            &format!("Асан;media;{};1", "а".repeat(MOST_ORGANISATION + 1)),
            "the cell «organisation» is longer than 200 characters",
        ),
        ("Асан;;Нур;1", "the cell «category» is empty"),
        ("Асан;Сосед;Нур;1", "the cell «category» holds no category of people"),
        ("media;Асан;Нур;1", "the cell «category» holds no category of people"),
    ] {
        let list = list(&format!(
            "name;category;organisation;paper\nЖыпар;media;Нур;1\n{row}\nЧынара;media;Нур;1\n"
        ));
        let lines: Vec<usize> = list.entries.iter().map(|entry| entry.line).collect();
        assert_eq!(lines, [2, 4], "{row}");
        let [bad] = list.bad.as_slice() else { panic!("{row}: {:?}", list.bad) };
        assert_eq!(
            (bad.line, Messages::of(Language::En).say(&bad.problem.text()).as_str()),
            (3, message),
            "{row}"
        );
    }
}

#[test]
fn a_row_said_again_is_named_and_taken_once() {
    let list = list(
        "name;category;organisation;paper\nҮсөн Асанов;media;ОО «Нур»;1234\nАйгүл;media;;\n\
         усон  асанов;Media;ОО \"Нур\";AB1234\nҮсөн Асанов;media;ОО «Нур»;9999\nАйгүл;guest-of-media;;\nАйгүл;media;;\n",
    );
    assert_eq!(list.entries.iter().map(|entry| entry.line).collect::<Vec<_>>(), [2, 3, 5]);
    assert_eq!(list.duplicates, [(4, 2), (7, 3)]);
    assert_eq!(list.bad.len(), 1);
}

#[test]
fn the_longest_list_is_taken_whole() {
    let list = list(&format!("name;category\n{}\n;\n", rows(MOST_ROWS)));
    assert_eq!((list.entries.len(), list.bad.len(), list.duplicates.len()), (MOST_ROWS, 0, 0));
    assert_eq!(list.entries[MOST_ROWS - 1].line, MOST_ROWS + 1);
}

/// What took longer for each row that came before would never end here.
#[test]
fn a_list_is_read_in_one_pass_whatever_stands_in_it() {
    let read = |text: String| read(text.as_bytes(), &registers());
    let blank = ";;;\n".repeat(400_000);
    let header = "name;category;organisation;paper\n";
    assert_eq!(read(format!("{header}Асан;media;;\n{blank}")), Err(PeopleListError::TooManyLines));
    assert_eq!(read(blank), Err(PeopleListError::Missing(vec![Column::Name, Column::Category])));
    let quotes = "\"\"".repeat((MOST_BYTES - 64) / 2);
    let closed = read(format!("{header}\"{quotes}\";media;;\n")).unwrap();
    assert_eq!(
        closed.bad,
        [BadRow { line: 2, problem: Problem::TooLong { column: Column::Name, most: MOST_NAME } }]
    );
    let open = read(format!("{header}\"{quotes};media;;\n")).unwrap();
    assert_eq!(open.bad, [BadRow { line: 2, problem: Problem::BrokenQuotes }]);
    let some = ";;;\n".repeat(MOST_LINES - 3);
    assert_eq!(read(format!("{header}Асан;media;;\n{some}Үсөн;media;;")).unwrap().entries.len(), 2);
}

#[test]
fn nothing_hidden_stays_in_a_text() {
    let read = entry(
        "name;category;organisation\nА\u{202e}са\u{200d}н\u{7}ов\u{a0}\u{301}Т;media;=1+1\u{feff}\u{301}\u{302}\u{303}\n",
    );
    assert_eq!(read.name, "Асанов Т");
    assert_eq!(read.organisation, "=1+1\u{301}\u{302}");
}

#[test]
fn of_a_paper_only_its_end_is_read() {
    for (given, kept) in
        [("AN1234567", "4567"), ("12", "12"), ("", ""), ("жок", ""), ("нет", ""), ("id", ""), ("№ 7-а", "7")]
    {
        assert_eq!(paper(given), kept, "{given}");
    }
}

proptest! {
    #[test]
    fn no_bytes_stop_the_program(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        let _ = read(&bytes, &registers());
    }

    #[test]
    fn of_any_rows_each_is_taken_or_told(rows in prop::collection::vec("[a-zА-я\";,\r\n\t=\u{202e} ]{0,30}", 0..20)) {
        let text = format!("name;category\nАсан;media\n{}", rows.join("\n"));
        let list = list(&text);
        let lines = text.replace("\r\n", "\n").replace('\r', "\n").lines().count();
        let mut told: Vec<usize> = list.entries.iter().map(|entry| entry.line).collect();
        told.extend(list.bad.iter().map(|bad| bad.line));
        told.extend(list.duplicates.iter().map(|(line, _)| *line));
        prop_assert!(told.iter().all(|line| (2..=lines).contains(line)));
        told.sort_unstable();
        let before = told.len();
        told.dedup();
        prop_assert_eq!(told.len(), before);
        for entry in &list.entries {
            prop_assert!(!entry.name.is_empty() && !entry.name.chars().any(char::is_control));
        }
    }
}
