//! A practice day with two contests and eighteen options, one protocol of which was opened again after it was signed.

use tartip::domain::fact::{Cause, ProtocolReopened, Signature};
use tartip::domain::profile::OptionSpec;
use tartip::domain::{Function, Localized};

use crate::book::{Book, cells};

/// Mountains; the line against all is the eighteenth.
pub const NAMES: [&str; 17] = [
    "Хан-Теңир",
    "Каракол",
    "Адыгене",
    "Теке-Тор",
    "Бабаш-Ата",
    "Көк-Төбө",
    "Үч-Чат",
    "Соң-Көл",
    "Өрүктү",
    "Кеңеш",
    "Мөңгү",
    "Сары-Өзөн",
    "Күңгөй",
    "Тескей",
    "Ала-Арча",
    "Жеңиш",
    "Бөрүлүү",
];
const LINES: &str = "L1 1200 L2 640 L3 618 L4 3 L5 618 L6 7 L7 7 L8 620 L9 617 L10 3 L11 0";

/// The day, with every protocol read aloud and signed.
pub fn day() -> Book {
    let mut book = opened();
    counted(&mut book);
    again(&mut book);
    book
}

/// Counts the contest with eighteen options, and has its protocol signed.
pub fn counted(book: &mut Book) {
    let votes: Vec<String> = (2..=18).map(|option| format!("V{option} 10")).collect();
    book.count("president", &cells(&format!("{LINES} V1 447 {}", votes.join(" "))));
    finished(book, "president");
}

/// Opens that protocol again, and has the repeated one and that of the other contest signed.
pub fn again(book: &mut Book) {
    let protocol = book.protocol("president").at;
    let reason = "Эки үйдөгү бюллетендер алмашып калган".to_owned();
    book.state(ProtocolReopened { protocol, cause: Cause::Own, reason });
    book.correct("president", "V2", Some(10), Some(9), "Үйү башка экен");
    book.correct("president", "V3", Some(10), Some(11), "Үйү башка экен");
    finished(book, "president");
    book.count("referendum", &cells(&format!("{LINES} V1 300 V2 300 V3 17")));
    finished(book, "referendum");
}

/// The same commission before anything was counted.
pub fn opened() -> Book {
    let mut book = blank();
    book.member("Асан Үзүмдөр", Function::Chair, "БШК");
    book.member("Айгүл Тораңгылуу", Function::Secretary, "«Келечек»");
    book
}

/// The book before anybody was in it.
pub fn blank() -> Book {
    Book::open("practice-two-contests", true, |rulebook| {
        let named = (1..).zip(NAMES).map(|(number, name)| OptionSpec {
            number,
            label: Localized::same(name),
            withdrawn: false,
        });
        rulebook.profile.contests[0].options = named.collect();
    })
}

fn finished(book: &mut Book, contest: &str) {
    book.draft(contest);
    book.hear(contest);
    book.sign(contest, &[Signature::Signed; 9]);
}
