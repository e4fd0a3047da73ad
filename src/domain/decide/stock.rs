//! The stock: packs received and opened, ballots handed to members and given back, piles counted.
//!
//! Every count is its own fact and none is derived from another. A count that does not fit is said to be so, never refused.

use super::registers::{field, follows, half, states};
use super::{Decision, MAX_FIGURE, Refusal, bounded, known_contest, may_type, member, needed};
use crate::domain::fact::{
    BallotsHanded, By, Fact, NewFact, PackOpened, PackReceived, Pile, PileCounted, Ref,
};
use crate::domain::{Day, StockModel};

/// Bound on the packs that are entered at once.
pub const MAX_PACKS: u32 = 99;

/// Packs received by one act.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PackEntry<'a> {
    /// The stock: a contest, or empty for blanks that serve all.
    pub stock: &'a str,
    /// What is written on the pack; several get their number behind it.
    pub label: &'a str,
    /// How many packs, 1 to [`MAX_PACKS`].
    pub packs: u32,
    /// How many each is said to hold.
    pub nominal: u32,
    /// The act by which they came.
    pub act: &'a str,
    /// From whom they came; may be empty.
    pub from: &'a str,
}

/// Receives packs by an act: a fact for each, since each is opened and counted for itself.
pub fn receive_packs(day: &Day, by: By, entry: PackEntry) -> Decision {
    may_type(day, by)?;
    known_stock(day, entry.stock)?;
    let label = needed(entry.label, Refusal::NameNeeded)?;
    if entry.packs == 0 {
        return Err(Refusal::FieldsEmpty(vec!["packs".to_owned()]));
    }
    if entry.packs > MAX_PACKS {
        return Err(Refusal::TooLarge);
    }
    let (nominal, act) = (figure(entry.nominal)?, field(entry.act, "act")?);
    let private = half([("from", entry.from)])?;
    let of_number = |number: u32| -> Result<NewFact, Refusal> {
        let label = bounded(&if entry.packs == 1 { label.clone() } else { format!("{label}/{number}") })?;
        if day.stock.packs_of(entry.stock).any(|pack| pack.stated.label == label) {
            return Err(Refusal::LabelTaken);
        }
        let fact = PackReceived { stock: entry.stock.to_owned(), label, nominal, act: act.clone() };
        Ok(states(by, fact.into(), private.clone()))
    };
    (1..=entry.packs).map(of_number).collect()
}

/// Records that a pack was opened and counted by hand; `range` may be empty.
pub fn open_pack(day: &Day, by: By, of: Ref, range: &str, counted: u32) -> Decision {
    may_type(day, by)?;
    let pack = day.stock.packs.iter().find(|pack| pack.at == of).ok_or(Refusal::UnknownEntry)?;
    if pack.opened.is_some() {
        return Err(Refusal::AlreadyDone);
    }
    follows(by, pack.when)?;
    let fact = PackOpened { of, range: bounded(range.trim())?, counted: figure(counted)? };
    Ok(vec![by.states(fact.into())])
}

/// Records that ballots were handed to a member against signature, or given back. More may come back than is known to
/// have been handed out: paper is the authority.
pub fn hand_ballots(day: &Day, by: By, stock: &str, to: Ref, count: u32, back: bool) -> Decision {
    may_type(day, by)?;
    known_stock(day, stock)?;
    member(day, to)?;
    if count == 0 {
        return Err(Refusal::FieldsEmpty(vec!["count".to_owned()]));
    }
    let fact = BallotsHanded { stock: stock.to_owned(), to, count: figure(count)?, back };
    Ok(vec![by.states(fact.into())])
}

/// Records a count of a pile. The same pile may be counted as often as one likes, with the same figure too; the last
/// count stands and the earlier ones stay.
pub fn count_pile(day: &Day, by: By, stock: &str, pile: Pile, count: u32) -> Decision {
    may_type(day, by)?;
    if !(stock.is_empty() && serves_all(pile, day.profile().stock.model)) {
        // A pile of a contest may be counted where blanks serve all, too: spoiled ballots have their colours.
        known_stock(day, stock)?;
    }
    let fact = Fact::from(PileCounted { stock: stock.to_owned(), pile, count: figure(count)? });
    Ok(vec![by.states(fact)])
}

/// The piles that a stock has, in the order of the day.
pub fn piles_of(day: &Day) -> Vec<Pile> {
    let on_demand = day.profile().stock.model == StockModel::OnDemand;
    Pile::ALL.into_iter().filter(|pile| on_demand || !of_printing(*pile)).collect()
}

fn of_printing(pile: Pile) -> bool {
    matches!(pile, Pile::Blanks | Pile::Printed | Pile::Misprints | Pile::Reprints)
}

/// Whether a pile may be one for all contests even where each has its own stock: there is one printer.
fn serves_all(pile: Pile, model: StockModel) -> bool {
    model == StockModel::OnDemand && of_printing(pile)
}

fn known_stock(day: &Day, stock: &str) -> Result<(), Refusal> {
    if stock.is_empty() && day.profile().stock.blanks_shared { Ok(()) } else { known_contest(day, stock) }
}

fn figure(number: u32) -> Result<u32, Refusal> {
    if number > MAX_FIGURE { Err(Refusal::TooLarge) } else { Ok(number) }
}
