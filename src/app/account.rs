//! The account of ballots as it is said: what each identity is, and where its figures lie.

use crate::domain::account::{Identity, Place, TripFigure, of_contest};
use crate::domain::day::{OptionName, Row};
use crate::domain::fact::{Cell, Pile, Ref};
use crate::domain::{Day, Localized};
use crate::text::Text;

/// How an identity stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// Its sides differ.
    Differs,
    /// A figure of it is missing or hidden.
    Unknown,
    /// Its sides are equal.
    Balances,
}

/// How an identity stands.
pub fn standing(identity: &Identity) -> Standing {
    match identity.difference() {
        Some(0) => Standing::Balances,
        Some(_) => Standing::Differs,
        None => Standing::Unknown,
    }
}

/// How a contest is called everywhere: by the colour word of its paper, then by its title.
pub fn called(day: &Day, contest: &str) -> Text {
    match day.opened.rulebook.contest(contest) {
        Some(spec) => Text::new("contest-called").with("colour", &spec.colour).with("title", &spec.title),
        None => typed(contest.to_owned()),
    }
}

/// The identities of a contest, those that differ first, then those that are unknown, each in the order of the day.
pub fn ordered(day: &Day, contest: &str) -> Vec<Identity> {
    let mut all = of_contest(day, contest);
    all.sort_by_key(standing);
    all
}

/// What an identity is.
pub fn name(day: &Day, identity: &Identity) -> Text {
    let about = identity.left.first().map_or_else(|| Text::new("plain"), |term| subject(day, &term.place));
    Text::of(format!("account-{}", identity.id)).with("what", about)
}

/// What an identity of several alike is about: a pack, a trip, an envelope, a line.
fn subject(day: &Day, place: &Place) -> Text {
    match place {
        Place::PackLabel(of) | Place::Pack(of) => typed(pack(day, *of)),
        Place::Trip { of, .. } => typed(trip(day, *of)),
        Place::Envelope(of) => typed(envelope(day, *of)),
        Place::Cell { contest, cell } | Place::Votes { contest, cell } | Place::Marks { contest, cell } => {
            row(day, contest, cell)
        }
        _ => Text::new("plain").with("text", ""),
    }
}

/// Where its figures are still missing.
pub fn missing(identity: &Identity) -> Vec<&Place> {
    let terms = identity.left.iter().chain(&identity.right);
    terms.filter(|term| term.count.is_none()).map(|term| &term.place).collect()
}

/// What a place is called.
pub fn place(day: &Day, place: &Place) -> Text {
    place_by(day, place, |who| member(day, who))
}

/// What a place is called where members are named otherwise than by their names.
pub fn place_by(day: &Day, place: &Place, member: impl Fn(Ref) -> String) -> Text {
    match place {
        Place::PackLabel(of) => Text::new("place-pack-label").with("label", pack(day, *of)),
        Place::Pack(of) => Text::new("place-pack").with("label", pack(day, *of)),
        Place::Pile { stock, pile } => of(day, stock, Text::new(pile_key(*pile))),
        Place::Member { who, stock } => of(day, stock, Text::new("place-member").with("name", member(*who))),
        Place::MemberBack { who, stock } => {
            of(day, stock, Text::new("place-member-back").with("name", member(*who)))
        }
        Place::Receipts => Text::new("place-receipts"),
        Place::Signatures => Text::new("place-signatures"),
        Place::SheetReceipts => Text::new("place-sheet-receipts"),
        Place::SheetSignatures => Text::new("place-sheet-signatures"),
        Place::Issued(contest) => of(day, contest, Text::new("place-issued")),
        Place::Declined(contest) => of(day, contest, Text::new("place-declined")),
        Place::SheetSpoiled(contest) => of(day, contest, Text::new("place-sheet-spoiled")),
        Place::Outside(contest) => of(day, contest, Text::new("place-outside")),
        Place::OutsideBack(contest) => of(day, contest, Text::new("place-outside-back")),
        Place::Trip { of: at, figure, contest } => {
            of(day, contest, Text::new(trip_key(*figure)).with("trip", trip(day, *at)))
        }
        Place::Machine(contest) => of(day, contest, Text::new("place-machine")),
        Place::Box { of: at, contest } => {
            let label = day.boxes.iter().find(|known| known.at == *at).map(|known| known.label.clone());
            of(day, contest, Text::new("place-box").with("label", label.unwrap_or_default()))
        }
        Place::Envelope(at) => Text::new("place-envelope").with("envelope", envelope(day, *at)),
        Place::EnvelopeOpened(at) => Text::new("place-envelope-opened").with("envelope", envelope(day, *at)),
        Place::Cell { contest, cell } => {
            of(day, contest, Text::new("place-line").with("line", row(day, contest, cell)))
        }
        Place::Votes { contest, cell } => {
            of(day, contest, Text::new("place-stacks").with("line", row(day, contest, cell)))
        }
        Place::Marks { contest, cell } => {
            of(day, contest, Text::new("place-marks").with("line", row(day, contest, cell)))
        }
        Place::Reasons(contest) => of(day, contest, Text::new("place-reasons")),
    }
}

fn pile_key(pile: Pile) -> &'static str {
    match pile {
        Pile::Received => "place-received",
        Pile::Counted => "place-counted",
        Pile::Blanks => "place-blanks",
        Pile::Printed => "place-printed",
        Pile::Misprints => "place-misprints",
        Pile::Reprints => "place-reprints",
        Pile::Spoiled => "place-spoiled",
        Pile::Unused => "place-unused",
        Pile::Cancelled => "place-cancelled",
    }
}

fn trip_key(figure: TripFigure) -> &'static str {
    match figure {
        TripFigure::Out => "place-trip-out",
        TripFigure::Issued => "place-trip-issued",
        TripFigure::Spoiled => "place-trip-spoiled",
        TripFigure::Unused => "place-trip-unused",
        TripFigure::Requests => "place-trip-requests",
        TripFigure::Served => "place-trip-served",
        TripFigure::Unserved => "place-trip-unserved",
    }
}

/// A place of one contest of several, or of what serves all.
fn of(day: &Day, contest: &str, place: Text) -> Text {
    match day.opened.rulebook.contest(contest).filter(|_| day.contests.len() > 1) {
        Some(spec) => Text::new("place-of-contest").with("place", place).with("contest", &spec.colour),
        None => place,
    }
}

fn typed(text: String) -> Text {
    Text::new("plain").with("text", text)
}

fn pack(day: &Day, of: Ref) -> String {
    let known = day.stock.packs.iter().find(|pack| pack.at == of);
    known.map(|pack| pack.stated.label.clone()).unwrap_or_default()
}

/// The number of a trip; the first is 1.
fn trip(day: &Day, of: Ref) -> String {
    let place = day.outside.trips.iter().position(|trip| trip.at == of);
    place.map(|place| (place + 1).to_string()).unwrap_or_default()
}

fn envelope(day: &Day, of: Ref) -> String {
    let known = day.custody.aside.iter().find(|aside| aside.at == of);
    known.map(|aside| aside.stated.envelope.clone()).unwrap_or_default()
}

fn member(day: &Day, who: Ref) -> String {
    day.commission.get(who).map(|member| member.name.clone()).unwrap_or_default()
}

/// A line of the protocol as lists name it.
pub fn line(row: &Row) -> Text {
    Text::new("line-numbered").with("number", &row.number).with("line", super::form::option_name(&row.name))
}

/// A row of the protocol by its printed number and name.
fn row(day: &Day, contest: &str, cell: &Cell) -> Text {
    let row = day.rows(contest).into_iter().find(|row| row.cell == *cell);
    let (number, name) = row.map_or_else(
        || (cell.as_str().to_owned(), OptionName::Named(Localized::default())),
        |row| (row.number, row.name),
    );
    Text::new("place-row").with("number", number).with("name", super::form::option_name(&name))
}
