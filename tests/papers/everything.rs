//! The day of [`super::twice`], on which also happened whatever a paper can be about.

use tartip::documents::{Document, blank};
use tartip::domain::fact::{
    Cell, Cells, CopyIssued, CopyNotIssued, KeyMade, NoCopy, OptionsTyped, PlaceSearched, ProtocolPosted,
    ProtocolReturned, ProtocolScanned, PublishedCompared, RecountMade, Ref, ReturnAnswered,
};
use tartip::domain::{Day, Paper};
use tartip::run::export::{Holds, Pages};
use tartip::text::{Language, Messages};

use crate::accounted::accounted;
use crate::book::Book;
use crate::day::eventful;
use crate::twice;

/// The contest with eighteen options and a repeated protocol.
pub const PRESIDENT: &str = "president";
/// The other one.
pub const REFERENDUM: &str = "referendum";
/// The public half of a key.
pub const KEY: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIGKXHE2mFQWpWqNLIJ2C0Xlbfh3OlO8Mf6lbXPDpUuCk";

/// The day at three moments: a protocol drafted, signed, and in the end a repeated one.
pub struct Everything {
    drafted: Day,
    signed: Day,
    /// At its end.
    pub day: Day,
    papers: Vec<Paper>,
}

/// Plays the day.
pub fn everything() -> Everything {
    let eventful = eventful(twice::blank());
    let of_registers = eventful.papers();
    let accounted = accounted(eventful.book);
    let (mut book, trip, chair) = (accounted.book, accounted.trip, accounted.chair);
    book.state(KeyMade { public: KEY.into() });
    let names = twice::NAMES.map(str::to_owned).to_vec();
    book.state(OptionsTyped { contest: PRESIDENT.into(), names });
    twice::counted(&mut book);
    let signed = book.facts.len();
    let protocol = book.protocol(PRESIDENT).at;
    let drafted = usize::try_from(protocol.seq).unwrap();
    search(&mut book);
    let copy = copies(&mut book, protocol, chair);
    let demand = ProtocolReturned {
        protocol,
        cell: Some(Cell::line("L8")),
        demand: "8-сапты 619 кылгыла".into(),
        written: true,
    };
    let demand = book.tell(demand, &[("who", "Нөөмөтчү Токтосунов")], chair);
    let present: Vec<Ref> = book.day.commission.members.keys().copied().collect();
    let reason = "617 + 10 = 627".to_owned();
    book.state(ReturnAnswered { of: demand, present, told: 4, repeated: false, reason });
    let cells = Cells::from([(Cell::line("L9"), Some(618))]);
    let published =
        book.state(PublishedCompared { protocol, source: "Жөнөкөй жарыя, 25.01".into(), cells });
    twice::again(&mut book);
    let mut papers = of_registers;
    papers.extend([
        Paper::Warnings,
        Paper::Boxes,
        Paper::Stock,
        Paper::Hours,
        Paper::Trip(trip),
        Paper::Search(PRESIDENT.into()),
        Paper::Opening,
        Paper::Fingerprint,
        Paper::Packing,
        Paper::HandOver,
        Paper::Backup,
        Paper::Notice(PRESIDENT.into()),
        Paper::Returned(demand),
        Paper::Published(published),
        Paper::Copy(copy),
        Paper::Annex(REFERENDUM.into()),
    ]);
    for contest in [PRESIDENT, REFERENDUM] {
        papers.extend([
            Paper::Enlarged(contest.into()),
            Paper::Protocol(contest.into()),
            Paper::Copies(contest.into()),
        ]);
    }
    let at = |facts: usize| Day::replay(&book.facts[..facts]).unwrap();
    Everything { drafted: at(drafted), signed: at(signed), day: book.day, papers }
}

fn search(book: &mut Book) {
    let (contest, rule) = (PRESIDENT.to_owned(), "R1".to_owned());
    let place = book.day.procedure().searches.first().unwrap().id.clone();
    let result = "Эч нерсе табылган жок".to_owned();
    book.state(PlaceSearched { contest: contest.clone(), rule: rule.clone(), place, result });
    book.state(RecountMade { contest, rule, cell: Cell::line("L8"), count: 620 });
}

/// Gives out a copy, which it returns, withholds another, posts the protocol and passes it through the machine.
fn copies(book: &mut Book, protocol: Ref, by: Ref) -> Ref {
    let capacity = || "public-observer".to_owned();
    let copy = CopyIssued { protocol, number: 1, person: None, capacity: capacity(), signed: true };
    let copy = book.tell(copy, &[("name", "Үсөнова Бүбүйра")], by);
    let (how, reason) = (NoCopy::Withheld, "тонер түгөндү".to_owned());
    let missing = CopyNotIssued { protocol, person: None, capacity: capacity(), how, reason };
    book.tell(missing, &[("name", "Өмүрбек")], by);
    book.state(ProtocolPosted { protocol, place: "залдын эшиги".into() });
    book.state(ProtocolScanned { protocol, device: None, receipt: "0019".into() });
    copy
}

/// What kind of paper it is; a new one is named here and in [`KINDS`], and then asked for.
fn kind(paper: &Paper) -> &'static str {
    match paper {
        Paper::Receipt(_) => "receipt",
        Paper::Ruling(_) => "ruling",
        Paper::Decision(_) => "decision",
        Paper::Act(_) => "act",
        Paper::Minutes => "minutes",
        Paper::People => "people",
        Paper::Complaints => "complaints",
        Paper::Incidents => "incidents",
        Paper::Decisions => "decisions",
        Paper::Board => "board",
        Paper::Annex(_) => "annex",
        Paper::Rights(_) => "rights",
        Paper::Warnings => "warnings",
        Paper::Boxes => "boxes",
        Paper::Stock => "stock",
        Paper::Hours => "hours",
        Paper::Trip(_) => "trip",
        Paper::Search(_) => "search",
        Paper::Enlarged(_) => "enlarged",
        Paper::Opening => "opening",
        Paper::Fingerprint => "fingerprint",
        Paper::Packing => "packing",
        Paper::HandOver => "hand-over",
        Paper::Backup => "backup",
        Paper::Protocol(_) => "protocol",
        Paper::Copy(_) => "copy",
        Paper::Copies(_) => "copies",
        Paper::Notice(_) => "notice",
        Paper::Returned(_) => "returned",
        Paper::Published(_) => "published",
    }
}

/// How many kinds [`kind`] tells.
pub const KINDS: usize = 30;

impl Everything {
    /// Every paper of the day, by what it is; `head` is the hash of its last fact.
    pub fn papers(&self, head: &str) -> Vec<(String, Document)> {
        let pages = Pages { head: Some(head), ..Pages::default() };
        let of = |day: &Day, paper: &Paper, name: &str| {
            let page = pages.paper_files(day, paper).into_iter().find_map(|file| match file.holds {
                Holds::Page(page) => Some(*page),
                Holds::Bytes(_) => None,
            });
            (format!("{name} {paper:?}"), page.unwrap_or_else(|| panic!("{name} {paper:?} is not made")))
        };
        let protocol = Paper::Protocol(PRESIDENT.into());
        let mut made: Vec<_> = self.papers.iter().map(|paper| of(&self.day, paper, kind(paper))).collect();
        made.push(of(&self.drafted, &protocol, "draft"));
        made.push(of(&self.signed, &protocol, "final"));
        made
    }

    /// The kinds of papers among them.
    pub fn kinds(&self) -> std::collections::BTreeSet<&'static str> {
        self.papers.iter().map(kind).collect()
    }

    /// The blank forms of the day.
    pub fn blanks(&self) -> Vec<(String, Document)> {
        let [ky, ru] = [Language::Ky, Language::Ru].map(Messages::of);
        blank::forms(&self.day, ky, ru).into_iter().map(|form| (form.name, form.page)).collect()
    }
}
