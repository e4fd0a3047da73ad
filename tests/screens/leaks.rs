//! Figures that would anchor an entry: each stands nowhere while an entry is open, and somewhere once all agree.
//!
//! A number of its own is planted in every figure that is hidden; then every screen that can be reached, every paper,
//! every text of the command line and every file of the registers is searched for it.

use std::collections::BTreeMap;
use std::fmt::Write;

use tartip::app::Model;
use tartip::app::list::{ListKind, Opens, VotesList, items};
use tartip::app::model::Screen;
use tartip::app::screens::{BalanceScreen, CompareScreen, FindingsScreen, JournalScreen, VotersScreen};
use tartip::cli::show;
use tartip::domain::decide::{self, AsideEntry, NoteEntry, PileEntry};
use tartip::domain::fact::{AnchorSet, BoxKind, Cell, DeviceEvent, Recorded};
use tartip::domain::{Day, Phase};
use tartip::run::export::{Holds, Only, register_files};
use tartip::store::Row;
use tartip::text::{Language, Messages};
use tartip::ui::theme::Theme;

use super::all::{list, selecting, with};
use super::fixture::{Book, REFERENDUM, SOUND, moment};
use super::votes::{PRESIDENT, with_reasons};
use super::{drawn, rows};

const OTHER: &str = "referendum";

/// What is hidden, with its number.
const HIDDEN: [(&str, u32); 9] = [
    ("the machine's counter at the end of an hour", 70123),
    ("the machine's counter when it stopped", 70217),
    ("ballots of a pile", 70313),
    ("ballots set aside, of no contest", 70419),
    ("ballots set aside, of a contest", 70523),
    ("ballots of an envelope that was opened", 70619),
    ("invalid ballots by reason", 70729),
    ("ballots found in a box", 70823),
    ("a line of a machine's receipt", 70919),
];

fn number(what: &str) -> u32 {
    HIDDEN.iter().find(|(known, _)| *known == what).unwrap().1
}

/// A day in the count with all of it, nothing entered.
fn planted() -> Book {
    let mut book = with_reasons(Book::voting(false));
    let machine = book.day.boxes[1].at;
    let anchor = AnchorSet {
        hour: 13,
        receipts: 1,
        signatures: 1,
        machine: BTreeMap::from([(
            PRESIDENT.to_owned(),
            number("the machine's counter at the end of an hour"),
        )]),
        booths: 1,
        queue: 0,
        devices: 1,
    };
    book.act(|day, by| decide::set_anchor(day, by, anchor, moment(14, 51)));
    let counter = Some(number("the machine's counter when it stopped"));
    let note = NoteEntry {
        of: machine,
        event: DeviceEvent::Stopped,
        counter,
        receipt: "",
        note: "тыгылды",
        by: None,
    };
    book.act(|day, by| decide::note_device(day, by, note));
    let white = book.last(|day, by| {
        let (contests, seals) = ([PRESIDENT.to_owned()], ["A 004422".to_owned()]);
        decide::seal_box(day, by, "Кошумча 1", BoxKind::Fallback, &contests, &seals)
    });
    let mut book = book.counts();
    book.act(|day, by| decide::check_seals(day, by, white, &["A 004422".to_owned()], true));
    let found = BTreeMap::from([(PRESIDENT.to_owned(), number("ballots found in a box"))]);
    book.act(|day, by| decide::open_box(day, by, white, found));
    let aside =
        |contest, count, envelope| AsideEntry {
            of: white, contest, count, envelope, note: "көк кагаз"
        };
    let count = number("ballots set aside, of no contest");
    book.act(|day, by| decide::set_aside(day, by, aside("", count, "А")));
    let count = number("ballots set aside, of a contest");
    let other = book.last(|day, by| decide::set_aside(day, by, aside(OTHER, count, "Б")));
    let count = number("ballots of an envelope that was opened");
    book.act(|day, by| decide::open_aside(day, by, other, count));
    let total = number("ballots of a pile");
    let cell = Cell::votes(1);
    let pile = PileEntry {
        contest: PRESIDENT,
        cell: &cell,
        of: None,
        team: "1",
        size: 50,
        full: total / 50,
        rest: total % 50,
    };
    book.act(|day, by| decide::count_votes(day, by, pile));
    let reasons = BTreeMap::from([
        ("no-mark".to_owned(), number("invalid ballots by reason")),
        ("several".to_owned(), 1),
        ("unclear".to_owned(), 1),
    ]);
    book.act(|day, by| decide::count_invalid(day, by, PRESIDENT, reasons));
    let receipt = [(cell, Some(number("a line of a machine's receipt")))].into();
    book.act(|day, by| decide::record_machine(day, by, PRESIDENT, Some(machine), "17", receipt));
    book
}

fn agreed(mut book: Book) -> Book {
    for (contest, figures) in [(PRESIDENT, &SOUND[..]), (OTHER, &REFERENDUM)] {
        for member in [2, 0] {
            let cells = book.cells(contest, figures);
            book.act_as(member, |day, by| decide::close_entry(day, by, contest, &cells));
        }
    }
    book
}

/// Everything that is drawn of a model, without blanks: a figure is grouped by them.
fn draw(said: &mut BTreeMap<String, String>, name: &str, model: &Model) {
    let text = rows(&drawn(model, Theme::Plain, 160, 160).0).join("\n");
    said.entry(format!("screen {name}")).or_default().push_str(&text);
}

/// Every list that can be reached from these, each thing of it selected, with the forms and screens that it opens.
fn walk(said: &mut BTreeMap<String, String>, model: &Model, mut kinds: Vec<ListKind>) {
    let mut next = 0;
    while let Some(kind) = kinds.get(next).cloned() {
        next += 1;
        let listed = list(model.clone(), kind.clone());
        for (index, item) in items(model, &kind).into_iter().enumerate() {
            let name = format!("{kind:?}");
            draw(said, &name, &selecting(listed.clone(), index));
            match item.opens {
                Opens::List(kind) if !kinds.contains(&kind) => kinds.push(kind),
                Opens::Form(purpose) => {
                    let mut model = listed.clone();
                    let name = format!("{name} {purpose:?}");
                    model.open_form(purpose);
                    draw(said, &name, &model);
                }
                Opens::Screen(screen) => {
                    draw(said, &format!("{name} {index}"), &with(listed.clone(), *screen));
                }
                _ => {}
            }
        }
    }
}

fn screens(said: &mut BTreeMap<String, String>, book: &Book) {
    let model = book.clone().model();
    draw(said, "today", &model);
    let mut wall = super::wall::wall(book, 23, 30);
    for view in 0..3 {
        let text = rows(&super::wall::drawn(&wall, 160, 160)).join("\n");
        said.insert(format!("wall {view}"), text);
        super::wall::press(&mut wall, &[tartip::app::key::Key::Right]);
    }
    let contests = [PRESIDENT, OTHER];
    let votes = |contest: &str| {
        let own = || contest.to_owned();
        let of = [
            VotesList::Ways(own()),
            VotesList::Piles(own()),
            VotesList::Batches(own()),
            VotesList::Sums(own()),
        ];
        of.map(ListKind::Votes).into_iter().chain([ListKind::Protocol(own())])
    };
    let mut kinds =
        vec![ListKind::Boxes, ListKind::OpenBoxes, ListKind::Devices, ListKind::Stock, ListKind::Outside];
    kinds.extend(
        [Phase::Opening, Phase::Voting, Phase::Closing, Phase::Count, Phase::Protocol].map(ListKind::Steps),
    );
    kinds.extend(contests.into_iter().flat_map(votes));
    walk(said, &model, kinds);
    let pages = (0..4).map(|page| Screen::Balance(BalanceScreen { page, at: 0 }));
    let of_contest = contests.into_iter().flat_map(|contest| {
        let script = CompareScreen { script: true, ..CompareScreen::new(contest) };
        let compared = [CompareScreen::new(contest), script].map(Screen::Compare);
        compared.into_iter().chain([Screen::Findings(FindingsScreen::new(contest))])
    });
    let others = [Screen::Voters(VotersScreen::default()), Screen::Journal(JournalScreen::default())];
    for screen in pages.chain(of_contest).chain(others) {
        let name = format!("{screen:?}");
        draw(said, &name, &with(model.clone(), screen));
    }
}

fn journal(book: &Book) -> Vec<Row> {
    let row = |fact: &Recorded| {
        let mut body = Vec::new();
        fact.new.fact.write(&mut serde_json::Serializer::new(&mut body)).unwrap();
        Row {
            seq: fact.at.seq,
            book: String::new(),
            at: fact.at,
            prev: [0; 32],
            seen: String::new(),
            recorded: fact.recorded,
            happened: fact.new.happened,
            member: fact.new.member,
            witness: fact.new.witness,
            kind: fact.new.fact.kind().to_owned(),
            body: String::from_utf8(body).unwrap(),
            commitment: None,
            hash: [0; 32],
            private: None,
        }
    };
    book.facts.iter().map(row).collect()
}

fn shown(said: &mut BTreeMap<String, String>, book: &Book) {
    type Say = fn(&Day, &Messages) -> String;
    let texts: [(&str, Say); 4] = [
        ("status", show::status),
        ("balance", show::balance),
        ("boxes", show::boxes),
        ("protocol", show::protocol),
    ];
    let messages = Messages::of(Language::En);
    let day = &book.day;
    for (name, say) in texts {
        said.insert(format!("show {name}"), say(day, messages));
    }
    let data =
        [show::status_json(day), show::balance_json(day), show::boxes_json(day), show::protocol_json(day)];
    for (name, data) in ["status", "balance", "boxes", "protocol"].into_iter().zip(data) {
        said.insert(format!("show {name} --json"), data.to_string());
    }
    let rows = journal(book);
    said.insert("show journal".into(), show::journal(day, &rows, messages));
    said.insert("show journal --json".into(), show::journal_json(day, &rows).to_string());
}

fn exported(said: &mut BTreeMap<String, String>, book: &Book) {
    for file in register_files(&book.day, Only::default()) {
        let text = match file.holds {
            Holds::Bytes(bytes) => String::from_utf8(bytes).unwrap(),
            Holds::Page(page) => serde_json::to_string(&page).unwrap(),
        };
        said.insert(format!("export {}", file.name), text);
    }
}

/// Everything that anybody is told, by where.
fn told(book: &Book) -> BTreeMap<String, String> {
    let mut said = BTreeMap::new();
    screens(&mut said, book);
    shown(&mut said, book);
    exported(&mut said, book);
    let joined =
        |text: String| text.chars().filter(|sign| !matches!(sign, ' ' | '\u{a0}' | '\u{202f}')).collect();
    said.into_iter().map(|(name, text)| (name, joined(text))).collect()
}

#[test]
fn nothing_that_would_anchor_an_entry_stands_anywhere_before_all_agree() {
    let open = told(&planted());
    assert!(open.len() > 60, "{:#?}", open.keys());
    let mut leaks = String::new();
    for (name, text) in &open {
        for (what, number) in HIDDEN {
            if text.contains(&number.to_string()) {
                writeln!(leaks, "{what}: {name}").unwrap();
            }
        }
    }
    assert!(leaks.is_empty(), "\n{leaks}");
}

#[test]
fn all_of_it_stands_somewhere_once_all_agree() {
    let closed = told(&agreed(planted()));
    let stands = |kind: &str, number: u32| {
        let number = number.to_string();
        closed.iter().any(|(name, text)| name.starts_with(kind) && text.contains(&number))
    };
    for (what, number) in HIDDEN {
        assert!(stands("", number), "{what} stands nowhere");
    }
    // What a person, a script and a file are told of a machine's counter is found where it is told.
    for (what, number) in HIDDEN.into_iter().filter(|(what, _)| what.starts_with("the machine's counter")) {
        for kind in ["screen", "show", "export"] {
            assert!(stands(kind, number), "{what} stands on no {kind}");
        }
    }
}
