//! One ballot that goes astray, and the piles that hold the fault.

use tartip::domain::account::{Place, TripFigure};
use tartip::domain::fact::{BoxKind, Cell, Pile};

use super::found::Name;
use super::hall::Hall;
use super::play::Played;

/// What goes wrong, once, in a day.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Fault {
    /// Nothing.
    #[default]
    None,
    /// Lost from a pack between the act and the count by hand.
    LostFromPack,
    /// Lost from the stock between the opening and the close.
    LostFromStock,
    /// Lost from the spoiled before they are counted.
    LostSpoiled,
    /// Lost after the unused are counted, before the cancelled are.
    LostBeforeCancelled,
    /// Lost from the unused ballots of a trip.
    LostOnTrip,
    /// Lost from the misprints.
    LostMisprint,
    /// Carried away by the voter.
    LostByVoter,
    /// Lost between the count face down and the sorting.
    LostBeforeSorting,
    /// Added to a box from outside.
    AddedToBox,
    /// Added to what is left at the close.
    AddedToLeft,
    /// Counted twice among those left at the close.
    TwiceLeft,
    /// Counted twice among the spoiled.
    TwiceSpoiled,
    /// Counted twice in a box.
    TwiceInBox,
    /// Counted twice in a candidate's pile.
    TwiceInPile,
    /// Issued and cast, but neither identified nor signed for nor written on a sheet.
    IssuedUnrecorded,
    /// Dropped into the other contest's box, and counted there.
    WrongBox,
    /// Sorted to another candidate.
    WrongPile,
}

/// Every fault but those that only a second look at the sorted piles can show.
pub const FAULTS: [Fault; 16] = [
    Fault::LostFromPack,
    Fault::LostFromStock,
    Fault::LostSpoiled,
    Fault::LostBeforeCancelled,
    Fault::LostOnTrip,
    Fault::LostMisprint,
    Fault::LostByVoter,
    Fault::LostBeforeSorting,
    Fault::AddedToBox,
    Fault::AddedToLeft,
    Fault::TwiceLeft,
    Fault::TwiceSpoiled,
    Fault::TwiceInBox,
    Fault::TwiceInPile,
    Fault::IssuedUnrecorded,
    Fault::WrongBox,
];

/// A ballot in a wrong pile, held against stacks and against marks.
pub const SORTED: [Fault; 2] = [Fault::WrongPile, Fault::WrongPile];

/// The piles that hold the fault.
pub type Spots = Vec<Name>;

/// Names the piles in which a ballot is missing, or too many, or counted once more; of a contest, as they are written down.
pub fn spots(hall: &Hall, played: &Played) -> Spots {
    let contest = hall.contests[hall.hit.contest].id.to_owned();
    let stock = if hall.shared { String::new() } else { contest.clone() };
    let cell = |id: &str| Name::Cell { contest: contest.clone(), cell: Cell::line(id) };
    let place = Name::Place;
    let pile = |stock: &str, pile| place(Place::Pile { stock: stock.to_owned(), pile });
    let left = || {
        let members = played.members.iter();
        let back = members.map(|who| place(Place::MemberBack { who: *who, stock: contest.clone() }));
        let piles = [Pile::Unused, Pile::Cancelled, Pile::Blanks].map(|of| pile(&stock, of));
        back.chain(piles).chain([cell("L3")]).collect()
    };
    let in_box = |of: usize, contest: &str| {
        let line = if hall.boxes[of].kind == BoxKind::Portable { "L7" } else { "L8" };
        let cell = Name::Cell { contest: contest.to_owned(), cell: Cell::line(line) };
        vec![cell, place(Place::Box { of: played.boxes[of], contest: contest.to_owned() })]
    };
    match hall.fault {
        Fault::None => Vec::new(),
        Fault::LostFromPack => {
            let pack = played.packs[hall.hit.pack];
            vec![place(Place::Pack(pack)), pile(&stock, Pile::Counted), cell("L2")]
        }
        Fault::LostFromStock | Fault::LostBeforeCancelled | Fault::AddedToLeft | Fault::TwiceLeft => left(),
        Fault::LostSpoiled | Fault::TwiceSpoiled => vec![cell("L4"), pile(&contest, Pile::Spoiled)],
        Fault::LostMisprint => vec![cell("L3P"), pile(&contest, Pile::Misprints)],
        Fault::LostOnTrip => {
            let (of, figure) = (played.trips[hall.hit.trip], TripFigure::Unused);
            vec![place(Place::Trip { of, figure, contest })]
        }
        Fault::LostByVoter | Fault::AddedToBox | Fault::TwiceInBox => in_box(hall.hit.of, &contest),
        Fault::IssuedUnrecorded => {
            let mut spots = in_box(hall.hit.of, &contest);
            spots.extend([cell("L5"), place(Place::Issued(contest.clone()))]);
            spots
        }
        Fault::WrongBox => {
            let other = hall.contests[1 - hall.hit.contest].id;
            let mut spots = in_box(hall.hit.of, &contest);
            spots.extend(in_box(hall.hit.into, other));
            spots
        }
        // The valid ballots are the candidates' piles together.
        Fault::LostBeforeSorting | Fault::TwiceInPile => {
            vec![cell(&hall.hit.cell), cell(if hall.hit.cell == "L10" { "L10" } else { "L9" })]
        }
        Fault::WrongPile => [&hall.hit.cell, &hall.hit.instead].map(|id| cell(id)).to_vec(),
    }
}
