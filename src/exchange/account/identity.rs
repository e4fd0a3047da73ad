//! What a file says of sums that must be equal, and of where their figures lie.

use serde::{Deserialize, Serialize};

use super::there;
use crate::domain::Day;
use crate::domain::account::{self, Identity, Place, Term, TripFigure};
use crate::domain::fact::{Cell, Pile, Ref};

/// Two sums that must be equal.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct IdentityLine {
    /// Which one.
    pub identity: String,
    /// One side; null while one of its figures is missing or hidden.
    pub left: Option<i64>,
    /// The other.
    pub right: Option<i64>,
    /// Left without right: 0 balances.
    pub difference: Option<i64>,
    /// Its figures, those of the left side first.
    pub places: Vec<PlaceLine>,
}

/// A figure of an identity, which is a place to look.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct PlaceLine {
    /// What kind of place.
    pub place: String,
    /// Whether it stands on the left side.
    pub left: bool,
    /// Whether it is taken away there.
    pub minus: bool,
    /// How many; null while it is missing or hidden.
    pub count: Option<u32>,
    /// The contest, or the contest of the stock; null for what serves all.
    pub contest: Option<String>,
    /// The pack, member, trip, box or envelope, by the fact that made it.
    pub of: Option<Ref>,
    /// The line or vote of the protocol, the pile of a stock, or what of a trip.
    pub what: Option<String>,
}

impl IdentityLine {
    /// The account of a day.
    pub(super) fn all(day: &Day) -> Vec<Self> {
        account::of_day(day).iter().map(Self::of).collect()
    }

    fn of(identity: &Identity) -> Self {
        let left = identity.left.iter().map(|term| PlaceLine::of(term, true));
        let right = identity.right.iter().map(|term| PlaceLine::of(term, false));
        Self {
            identity: identity.id.to_owned(),
            left: identity.left_sum(),
            right: identity.right_sum(),
            difference: identity.difference(),
            places: left.chain(right).collect(),
        }
    }
}

impl PlaceLine {
    fn of(term: &Term, left: bool) -> Self {
        let (place, contest, of, what) = parts(&term.place);
        let contest = contest.and_then(there);
        Self { place: place.to_owned(), left, minus: term.minus, count: term.count, contest, of, what }
    }
}

type Parts<'a> = (&'static str, Option<&'a str>, Option<Ref>, Option<String>);

fn parts(place: &Place) -> Parts<'_> {
    let cell = |cell: &Cell| Some(cell.as_str().to_owned());
    match place {
        Place::PackLabel(of) => ("pack-label", None, Some(*of), None),
        Place::Pack(of) => ("pack", None, Some(*of), None),
        Place::Pile { stock, pile } => ("pile", Some(stock), None, pile_id(*pile)),
        Place::Member { who, stock } => ("member", Some(stock), Some(*who), None),
        Place::MemberBack { who, stock } => ("member-back", Some(stock), Some(*who), None),
        Place::Receipts => ("receipts", None, None, None),
        Place::Signatures => ("signatures", None, None, None),
        Place::SheetReceipts => ("sheet-receipts", None, None, None),
        Place::SheetSignatures => ("sheet-signatures", None, None, None),
        Place::Issued(contest) => ("issued", Some(contest), None, None),
        Place::Declined(contest) => ("declined", Some(contest), None, None),
        Place::SheetSpoiled(contest) => ("sheet-spoiled", Some(contest), None, None),
        Place::Outside(contest) => ("outside", Some(contest), None, None),
        Place::OutsideBack(contest) => ("outside-back", Some(contest), None, None),
        Place::Trip { of, figure, contest } => {
            ("trip", Some(contest), Some(*of), Some(figure_id(*figure).to_owned()))
        }
        Place::Machine(contest) => ("machine", Some(contest), None, None),
        Place::Box { of, contest } => ("box", Some(contest), Some(*of), None),
        Place::Envelope(of) => ("envelope", None, Some(*of), None),
        Place::EnvelopeOpened(of) => ("envelope-opened", None, Some(*of), None),
        Place::Cell { contest, cell: of } => ("protocol", Some(contest), None, cell(of)),
        Place::Votes { contest, cell: of } => ("stacks", Some(contest), None, cell(of)),
        Place::Marks { contest, cell: of } => ("marks", Some(contest), None, cell(of)),
        Place::Reasons(contest) => ("reasons", Some(contest), None, None),
    }
}

/// A pile by the name that it has in facts.
fn pile_id(pile: Pile) -> Option<String> {
    serde_json::to_value(pile).ok()?.as_str().map(str::to_owned)
}

fn figure_id(figure: TripFigure) -> &'static str {
    match figure {
        TripFigure::Out => "out",
        TripFigure::Issued => "issued",
        TripFigure::Spoiled => "spoiled",
        TripFigure::Unused => "unused",
        TripFigure::Requests => "requests",
        TripFigure::Served => "served",
        TripFigure::Unserved => "unserved",
    }
}
