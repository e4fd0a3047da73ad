//! Papers of the registers on the desk: written as PDF and text under names that say what they are, and registered.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod register_book;

use register_book::{Room, at, commission, opening, private};
use tartip::app::Model;
use tartip::app::effect::Effect;
use tartip::domain::fact::{
    BoxKind, BoxSealed, By, Cause, Cell, Cells, ComplaintCorrected, ComplaintParts, ComplaintReceived,
    CopyIssued, Fact, NewFact, PackReceived, PhaseEntered, PlaceSearched, ProtocolDrafted, ProtocolReopened,
    ProtocolReturned, ProtocolSigned, PublishedCompared, Ref, Sheet, SheetRecorded, Signature, TripBegun,
};
use tartip::domain::{Moment, Paper, Phase};
use tartip::exchange::fingerprint;
use tartip::run::folders::Folders;
use tartip::run::{Desk, offers};
use tartip::text::{Language, check_words};

fn parts() -> ComplaintParts {
    ComplaintParts {
        kind: "complaint".into(),
        capacity: "voter".into(),
        contest: String::new(),
        class: "before-signing".into(),
        norm: String::new(),
        subject: None,
    }
}

/// A complaint of a voter, number 3 of the register.
fn complaint() -> NewFact {
    let fact = ComplaintReceived { number: 3, parts: parts(), person: None };
    let by = By { member: Some(at(2)), ..By::default() };
    by.states_privately(fact.into(), private([("name", "Үсөн Асанов"), ("what", "Бюллетень берилген жок")]))
}

fn room(practice: bool) -> (Room, Ref) {
    let mut room = Room::with(opening(practice), commission());
    let of = room.record(complaint());
    (room, of)
}

/// A pack, a portable box on its trip, an hour and a place searched, so that there is something to account for; it gives
/// the trip.
fn account(room: &mut Room) -> Ref {
    let by = By { member: Some(at(2)), ..By::default() };
    let contest = || "president".to_owned();
    room.state(by, PhaseEntered { phase: Phase::Opening, open: Vec::new(), reason: String::new() });
    let pack = PackReceived { stock: contest(), label: "1".into(), nominal: 100, act: "№ 4".into() };
    room.state(by, pack);
    let sealed = BoxSealed {
        label: "К-1".into(),
        kind: BoxKind::Portable,
        contests: vec![contest()],
        seals: vec!["А1".into()],
    };
    let of = room.state(by, sealed);
    let trip = room.state(
        by,
        TripBegun {
            of,
            team: vec![at(3), at(4)],
            by_lot: true,
            requests: 2,
            out: [(contest(), 3)].into(),
            offered: 0,
            joined: 0,
        },
    );
    let sheet = Sheet { place: "1".into(), hour: 8, receipts: 5, signatures: 5, ..Sheet::default() };
    room.state(by, SheetRecorded { sheet, late: String::new() });
    let (rule, place) = ("surplus".into(), "packets".into());
    room.state(by, PlaceSearched { contest: contest(), rule, place, result: "бош".into() });
    trip
}

/// A version of the protocol, signed by every member.
fn sign(room: &mut Room, version: u16) -> Ref {
    let by = By { member: Some(at(2)), ..By::default() };
    let fingerprint = format!("{version:064x}");
    let (contest, cells) = ("president".to_owned(), Cells::from([(Cell::line("L1"), Some(1700))]));
    let drafted = ProtocolDrafted { contest, version, draft: 1, cells, fingerprint };
    let protocol = room.state(by, drafted);
    let members: Vec<Ref> = room.day().commission.members.keys().copied().collect();
    for who in members {
        let signed = ProtocolSigned { protocol, who, how: Signature::Signed, reason: String::new() };
        room.state(by, signed);
    }
    protocol
}

/// A copy of a signed protocol, a demand that brought a second version, and published figures.
fn sign_twice(room: &mut Room) -> [Ref; 3] {
    let by = By { member: Some(at(2)), ..By::default() };
    let protocol = sign(room, 1);
    let capacity = "media".to_owned();
    let copy =
        room.state(by, CopyIssued { protocol, number: 1, person: Some(at(3)), capacity, signed: true });
    let (cell, demand) = (Some(Cell::line("L1")), "1-сапты жазгыла".to_owned());
    let demand = room.state(by, ProtocolReturned { protocol, cell, demand, written: true });
    let reason = "кайра саналды".to_owned();
    room.state(by, ProtocolReopened { protocol, cause: Cause::Returned, reason });
    sign(room, 2);
    let cells = Cells::from([(Cell::line("L1"), Some(1701))]);
    let published = room.state(by, PublishedCompared { protocol, source: "сайт".into(), cells });
    [copy, demand, published]
}

#[test]
fn a_receipt_is_written_and_registered() {
    let (mut room, of) = room(false);
    let said = room.perform(Effect::Print(Paper::Receipt(of)));
    assert!(said.starts_with("Files written: 2 (1234-complaint-3-receipt.pdf, "), "{said}");
    assert_eq!(room.private(), ["1234-complaint-3-receipt.pdf", "1234-complaint-3-receipt.txt"]);
    assert_eq!(room.exports(), [""; 0]);
    let folder = room.book.with_file_name("1234-2027-01-24-private");
    assert!(said.ends_with(&folder.display().to_string()), "{said}");
    let pdf = std::fs::read(folder.join("1234-complaint-3-receipt.pdf")).unwrap();
    assert!(pdf.starts_with(b"%PDF-"));
    let text = std::fs::read_to_string(folder.join("1234-complaint-3-receipt.txt")).unwrap();
    let fingerprint = fingerprint::of(room.day(), &Paper::Receipt(of)).unwrap();
    assert!(text.contains(&check_words(&fingerprint).join(" – ")), "{text}");
    assert!(text.contains("Бюллетень берилген жок"), "{text}");
    // The journal says which files left the book, and nothing of what stands in them.
    let last = room.day().journal.last().unwrap();
    assert_eq!(last.kind, "export.made/1");
    let mut made = None;
    room.desk
        .book()
        .unwrap()
        .replay(|fact| {
            if let Fact::ExportMade(body) = &fact.new.fact {
                made = Some(body.clone());
            }
        })
        .unwrap();
    let made = made.unwrap();
    assert_eq!(made.files, room.private());
    assert_eq!(made.sha256, ["", ""], "by a sum the text could be guessed");
}

#[cfg(unix)]
#[test]
fn nobody_else_may_read_a_private_paper() {
    use std::os::unix::fs::PermissionsExt as _;
    let (mut room, of) = room(false);
    room.perform(Effect::Print(Paper::Receipt(of)));
    let folder = room.book.with_file_name("1234-2027-01-24-private");
    let mode = |path: &std::path::Path| std::fs::metadata(path).unwrap().permissions().mode() & 0o777;
    assert_eq!(mode(&folder), 0o700);
    for name in room.private() {
        assert_eq!(mode(&folder.join(name)), 0o600);
    }
}

#[test]
fn a_fingerprint_changes_with_the_text_and_with_nothing_else() {
    let (mut room, of) = room(false);
    let paper = Paper::Receipt(of);
    let first = fingerprint::of(room.day(), &paper).unwrap();
    // printf '{"name":"Үсөн Асанов","what":"Бюллетень берилген жок"}' | sha256sum
    assert_eq!(first, "3a2acdc14d38fb27924b3ae7fbd1be0fa76f1a0ea1c6844c94ec637f266e7641");
    room.perform(Effect::Print(paper.clone()));
    assert_eq!(fingerprint::of(room.day(), &paper).unwrap(), first);
    let corrected = ComplaintCorrected { of, parts: parts() };
    let by = By { member: Some(at(2)), ..By::default() };
    room.record(by.states_privately(
        corrected.into(),
        private([("name", "Үсөн Асан уулу"), ("reason", "Аты туура эмес")]),
    ));
    assert_ne!(fingerprint::of(room.day(), &paper).unwrap(), first);
    assert_eq!(fingerprint::of(room.day(), &Paper::Minutes), None);
}

#[test]
fn every_paper_of_the_day_has_a_name_of_its_own() {
    let (mut room, _) = room(true);
    let trip = account(&mut room);
    let [copy, demand, published] = sign_twice(&mut room);
    for paper in [
        Paper::Minutes,
        Paper::People,
        Paper::Complaints,
        Paper::Incidents,
        Paper::Decisions,
        Paper::Board,
        Paper::Annex("president".into()),
        Paper::Rights("media".into()),
        Paper::Warnings,
        Paper::Boxes,
        Paper::Stock,
        Paper::Hours,
        Paper::Trip(trip),
        Paper::Search("president".into()),
        Paper::Enlarged("president".into()),
        Paper::Opening,
        Paper::Fingerprint,
        Paper::Packing,
        Paper::HandOver,
        Paper::Backup,
        Paper::Protocol("president".into()),
        Paper::Copy(copy),
        Paper::Copies("president".into()),
        Paper::Notice("president".into()),
        Paper::Returned(demand),
        Paper::Published(published),
    ] {
        let said = room.perform(Effect::Print(paper.clone()));
        assert!(said.starts_with("Files written: 2 ("), "{paper:?}: {said}");
    }
    let names = |stems: &[&str]| -> Vec<String> {
        let files = |stem: &&str| ["pdf", "txt"].map(|ending| format!("PRACTICE-1234-{stem}.{ending}"));
        stems.iter().flat_map(files).collect()
    };
    // It bears the number of the facts that there were when it was made.
    let exports = room.exports();
    let sheet = exports.iter().find_map(|name| name.strip_prefix("PRACTICE-1234-fingerprint-")).unwrap();
    let fingerprint = format!("fingerprint-{}", sheet.strip_suffix(".pdf").unwrap());
    let public = [
        "2027-01-24-president-v1-copy1",
        "2027-01-24-president-v2",
        "annex-president",
        "board",
        "boxes",
        "enlarged-president",
        &fingerprint,
        "hand-over",
        "hours",
        "notice-president",
        "opening",
        "packing",
        "published-1",
        "rights-media",
        "search-president",
        "stock",
        "trip-1",
        "warnings",
    ];
    assert_eq!(room.exports(), names(&public));
    assert_eq!(
        room.private(),
        names(&[
            "backup",
            "complaints",
            "copies-president",
            "decisions",
            "demand-1",
            "incidents",
            "minutes",
            "people"
        ])
    );
}

#[test]
fn what_is_not_there_is_not_printed() {
    let (mut room, of) = room(false);
    let facts = room.day().journal.len();
    for paper in [
        Paper::Ruling(of),
        Paper::Receipt(at(99)),
        Paper::Decision(at(99)),
        Paper::Act(of),
        Paper::Annex("none".into()),
        Paper::Rights("none".into()),
        Paper::Boxes,
        Paper::Stock,
        Paper::Hours,
        Paper::Trip(of),
        Paper::Search("president".into()),
        Paper::Search("none".into()),
        Paper::Enlarged("none".into()),
        Paper::Opening,
        Paper::Protocol("president".into()),
        Paper::Copy(of),
        Paper::Copies("president".into()),
        Paper::Notice("president".into()),
        Paper::Returned(of),
        Paper::Published(of),
    ] {
        assert_eq!(room.perform(Effect::Print(paper.clone())), "There is nothing to print yet.", "{paper:?}");
    }
    assert_eq!(room.day().journal.len(), facts);
    assert_eq!([room.exports(), room.private()], [const { Vec::<String>::new() }; 2]);
}

#[test]
fn nothing_is_printed_from_a_book_that_was_changed() {
    let (mut room, of) = room(false);
    room.desk.close().unwrap();
    let connection = rusqlite::Connection::open(&room.book).unwrap();
    connection
        .execute_batch("DROP TRIGGER IF EXISTS journal_no_update; UPDATE journal SET recorded = recorded + 1 WHERE seq = 3")
        .unwrap();
    connection.close().unwrap();
    let path = room.book.to_string_lossy().into_owned();
    room.perform(Effect::Open { path });
    let said = room.perform(Effect::Print(Paper::Receipt(of)));
    assert!(said.contains("record 3 is not as it was saved"), "{said}");
    assert_eq!([room.exports(), room.private()], [const { Vec::<String>::new() }; 2]);
}

#[test]
fn blank_forms_are_written_of_a_book_and_of_a_profile_before_there_is_one() {
    let (mut room, _) = room(true);
    let facts = room.day().journal.len();
    let said = room.perform(Effect::Blanks { profile: None });
    assert!(said.starts_with("Files written: "), "{said}");
    assert_eq!(room.day().journal.len(), facts + 1, "what leaves the book is registered");
    let names = room.exports();
    assert!(names.iter().all(|name| name.starts_with("PRACTICE-1234-blank-")), "{names:?}");
    assert!(names.iter().any(|name| name.ends_with("protocol-president.pdf")), "{names:?}");
    assert!(room.private().is_empty());

    let data = tempfile::tempdir().unwrap();
    let folders = Folders::find(Some(data.path())).unwrap();
    let mut desk = Desk::new(Some(folders.clone()), None);
    let mut model = Model::new(Language::En, Moment::default(), offers(Some(&folders)));
    desk.perform(&mut model, vec![Effect::Blanks { profile: Some("kg-president-2027".into()) }]);
    assert!(model.dialog.is_none(), "{:?}", model.dialog);
    let mut written: Vec<String> = std::fs::read_dir(folders.blanks("kg-president-2027"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().into_string().unwrap())
        .collect();
    written.sort();
    assert!(written.len() > 30 && written.iter().all(|name| name.starts_with("blank-")), "{written:?}");
    desk.perform(&mut model, vec![Effect::Blanks { profile: Some("none".into()) }]);
    assert!(model.dialog.is_some(), "a profile that is not there is told");
}
