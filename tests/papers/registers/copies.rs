//! Papers of copies, of demands to change a protocol, and of published figures.

use tartip::domain::Paper;
use tartip::domain::fact::{
    Cause, Cell, Cells, CopyIssued, CopyNotIssued, HolderTold, NoCopy, ProtocolPosted, ProtocolReopened,
    ProtocolReturned, ProtocolScanned, PublishedCompared, Ref, ReturnAnswered, Signature,
};

use super::{paper, says, text};
use crate::book::Book;

const CONTEST: &str = "president";

/// A signed protocol with a copy given out and one withheld.
fn signed() -> (Book, Ref, Ref) {
    let mut book = Book::counted();
    let protocol = book.draft(CONTEST);
    book.hear(CONTEST);
    book.sign(CONTEST, &[Signature::Signed; 2]);
    let capacity = || "public-observer".to_owned();
    let copy = CopyIssued { protocol, number: 1, person: None, capacity: capacity(), signed: true };
    let copy = book.tell(copy, &[("name", "Үсөнова Бүбүйра")], Ref { desk: 1, seq: 2 });
    let (how, reason) = (NoCopy::Withheld, "тонер түгөндү".to_owned());
    let missing = CopyNotIssued { protocol, person: None, capacity: capacity(), how, reason };
    book.tell(missing, &[("name", "Өмүрбек")], Ref { desk: 1, seq: 2 });
    book.state(ProtocolPosted { protocol, place: "залдын эшиги".into() });
    book.state(ProtocolScanned { protocol, device: None, receipt: "0019".into() });
    (book, protocol, copy)
}

#[test]
fn the_register_says_who_has_a_copy_who_has_none_and_where_the_protocol_hangs() {
    let (book, ..) = signed();
    let register = text(&book, &Paper::Copies(CONTEST.into()));
    says(
        &register,
        &[
            "Реестр заверенных копий протокола",
            "Үсөнова Бүбүйра",
            "расписались",
            "Копия не выдана",
            "Өмүрбек",
            "тонер түгөндү",
            "залдын эшиги",
            "0019",
        ],
    );
    assert_eq!(paper(&book, &Paper::Notice(CONTEST.into())), None, "nobody holds an old version");
    let unsigned = Book::counted();
    assert_eq!(paper(&unsigned, &Paper::Copies(CONTEST.into())), None);
}

#[test]
fn the_notice_shows_old_and_new_figures_why_and_whose_copies_are_old() {
    let (mut book, protocol, copy) = signed();
    let reason = "АШК 7-сапты кайра саноону сурады".to_owned();
    book.state(ProtocolReopened { protocol, cause: Cause::Returned, reason: reason.clone() });
    book.correct(CONTEST, "L7", Some(7), Some(8), "пачка кайра саналды");
    let newer = book.draft(CONTEST);
    book.hear(CONTEST);
    book.sign(CONTEST, &[Signature::Signed; 2]);
    let wanted = Paper::Notice(CONTEST.into());
    let notice = text(&book, &wanted);
    says(&notice, &["Извещение о новой версии протокола", "версией 1", &reason, "Текшерүү сөздөрү"]);
    assert!(!notice.contains("Үсөнова"), "it may hang on a wall:\n{notice}");
    says(&notice, &["7. Көчмө ящиктердеги бюллетендер 7 8"]);
    book.state(HolderTold { copy, protocol: newer, returned: true });
    says(&text(&book, &Paper::Copies(CONTEST.into())), &["копия возвращена"]);
}

#[test]
fn a_demand_is_printed_with_the_meeting_and_every_rule_with_its_numbers() {
    let (mut book, protocol, _) = signed();
    let demand = ProtocolReturned {
        protocol,
        cell: Some(Cell::line("L8")),
        demand: "8-сапты 619 кылгыла".into(),
        written: true,
    };
    let of = book.tell(demand, &[("who", "Дежурный Токтосунов")], Ref { desk: 1, seq: 2 });
    let wanted = Paper::Returned(of);
    let before = text(&book, &wanted);
    says(&before, &["Дежурный Токтосунов", "8-сапты 619 кылгыла", "письменное", "Заседание комиссии"]);
    let present: Vec<Ref> = book.day.commission.members.keys().copied().collect();
    let reason = "617 + 10 = 627".to_owned();
    book.state(ReturnAnswered { of, present, told: 4, repeated: false, reason });
    let after = text(&book, &wanted);
    says(&after, &["Айгүл Тораңгылуу", "отказано", "617 + 10 = 627", "Расчёт по строкам", "выполнено"]);
    assert!(after.contains("627") && after.matches('=').count() > 1, "{after}");
    assert!(!wanted.is_public());
    assert_eq!(paper(&book, &Paper::Returned(protocol)), None);
}

#[test]
fn published_figures_stand_beside_the_protocol_and_rows_that_differ_are_named() {
    let (mut book, protocol, _) = signed();
    let published = |cells: Cells| PublishedCompared { protocol, source: "shailoo, 25.01".into(), cells };
    let of =
        book.state(published(Cells::from([(Cell::line("L9"), Some(618)), (Cell::line("L10"), Some(10))])));
    let sheet = text(&book, &Paper::Published(of));
    says(&sheet, &["отличающиеся от протокола: 9", "618", "617", "shailoo, 25.01"]);
    let same = book.state(published(Cells::from([(Cell::line("L9"), Some(617))])));
    says(&text(&book, &Paper::Published(same)), &["Все просмотренные строки совпадают"]);
}
