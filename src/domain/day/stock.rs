//! The stock of ballots or blanks: packs, what members hold, piles counted.

use std::collections::BTreeMap;

use super::Day;
use crate::domain::Moment;
use crate::domain::fact::{
    BallotsHanded, Fact, PackOpened, PackReceived, Pile, Recorded, Ref, Value, Values,
};

/// The stock as the facts leave it.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stock {
    /// Packs in the order of their receipt.
    pub packs: Vec<Pack>,
    /// Ballots handed to members and given back, oldest first.
    pub handed: Vec<Handing>,
    /// Counts of a pile of a stock, oldest first; the last one stands.
    pub piles: BTreeMap<(String, Pile), Vec<PileCount>>,
}

/// A pack.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Pack {
    /// The fact that received it.
    pub at: Ref,
    /// When it came.
    pub when: Moment,
    /// What was stated.
    pub stated: PackReceived,
    /// From whom it came; empty where nobody was named or the private half was erased.
    pub from: String,
    /// Its opening: the fact, when, and what was found.
    pub opened: Option<(Ref, Moment, PackOpened)>,
}

/// Ballots handed to a member, or given back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Handing {
    /// The fact.
    pub at: Ref,
    /// When.
    pub when: Moment,
    /// What was stated.
    pub stated: BallotsHanded,
}

/// One count of a pile.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PileCount {
    /// The fact.
    pub at: Ref,
    /// When.
    pub when: Moment,
    /// How many.
    pub count: u32,
}

impl Stock {
    /// The count of a pile that stands.
    pub fn pile(&self, stock: &str, pile: Pile) -> Option<u32> {
        self.counts(stock, pile).last().map(|counted| counted.count)
    }

    /// All counts of a pile, oldest first.
    pub fn counts(&self, stock: &str, pile: Pile) -> &[PileCount] {
        self.piles.get(&(stock.to_owned(), pile)).map_or(&[], Vec::as_slice)
    }

    /// Packs of a stock.
    pub fn packs_of<'a>(&'a self, stock: &'a str) -> impl Iterator<Item = &'a Pack> {
        self.packs.iter().filter(move |pack| pack.stated.stock == stock)
    }

    /// Ballots of a stock handed out and given back, by member in the order of the first handing.
    pub fn holders(&self, stock: &str) -> Vec<(Ref, u32, u32)> {
        let mut holders: Vec<(Ref, u32, u32)> = Vec::new();
        for handing in self.handed.iter().filter(|handing| handing.stated.stock == stock) {
            let at = holders.iter().position(|(who, _, _)| *who == handing.stated.to);
            let at = at.unwrap_or_else(|| {
                holders.push((handing.stated.to, 0, 0));
                holders.len() - 1
            });
            let Some((_, out, back)) = holders.get_mut(at) else { continue };
            let sum = if handing.stated.back { back } else { out };
            *sum = sum.saturating_add(handing.stated.count);
        }
        holders
    }

    /// What a member holds of a stock: handed out without given back; below 0 where more came back.
    pub fn held(&self, stock: &str, who: Ref) -> i64 {
        let of = self.holders(stock).into_iter().find(|(holder, _, _)| *holder == who);
        of.map_or(0, |(_, out, back)| i64::from(out) - i64::from(back))
    }

    fn count(&mut self, stock: &str, pile: Pile, counted: PileCount) {
        self.piles.entry((stock.to_owned(), pile)).or_default().push(counted);
    }

    pub(super) fn forget(&mut self, of: Ref) {
        self.packs.retain(|pack| pack.at != of);
        for pack in &mut self.packs {
            pack.opened.take_if(|(at, _, _)| *at == of);
        }
        self.handed.retain(|handing| handing.at != of);
        for counts in self.piles.values_mut() {
            counts.retain(|counted| counted.at != of);
        }
    }
}

impl Pack {
    /// Counted without nominal, once it was opened: -2 is a pack of 100 that holds 98.
    pub fn difference(&self) -> Option<i64> {
        let (_, _, opened) = self.opened.as_ref()?;
        Some(i64::from(opened.counted) - i64::from(self.stated.nominal))
    }

    /// What it holds as far as known: as counted, else as is written on it.
    pub fn holds(&self) -> u32 {
        self.opened.as_ref().map_or(self.stated.nominal, |(_, _, opened)| opened.counted)
    }
}

impl Day {
    /// The stocks of the day: one for each contest, or a single one, named by the empty text, where blanks serve all.
    pub fn stocks(&self) -> Vec<&str> {
        if self.profile().stock.blanks_shared { vec![""] } else { self.contest_ids().collect() }
    }

    /// The stock from which a contest's ballots come.
    pub fn stock_of<'a>(&self, contest: &'a str) -> &'a str {
        if self.profile().stock.blanks_shared { "" } else { contest }
    }

    pub(super) fn apply_stock(&mut self, fact: &Recorded) {
        let (at, when) = (fact.at, fact.when());
        match &fact.new.fact {
            Fact::PackReceived(body) => self.stock.packs.push(Pack {
                at,
                when,
                stated: (**body).clone(),
                from: super::apply::part(fact.new.private.as_ref(), "from"),
                opened: None,
            }),
            Fact::PackOpened(body) => {
                if let Some(pack) = self.stock.packs.iter_mut().find(|pack| pack.at == body.of) {
                    pack.opened = Some((at, when, (**body).clone()));
                }
            }
            Fact::BallotsHanded(body) => {
                self.stock.handed.push(Handing { at, when, stated: (**body).clone() });
            }
            Fact::PileCounted(body) => {
                self.stock.count(&body.stock, body.pile, PileCount { at, when, count: body.count });
            }
            Fact::StepDone(body) => self.count_step(fact, &body.step),
            Fact::StepCorrected(body) => self.count_step(fact, &body.step),
            _ => {}
        }
    }

    /// Counts of piles that a step of the procedure states. A correction counts only what it changes, at the time of the
    /// step, so that no count made since is replaced by one that was not touched.
    fn count_step(&mut self, fact: &Recorded, step: &str) {
        let model = self.profile().stock.model;
        let Some(known) = self.procedure().steps_for(model).find(|known| known.id == step) else { return };
        let piles: BTreeMap<&str, Pile> =
            known.fields_for(model).filter_map(|field| Some((field.id.as_str(), field.pile?))).collect();
        let Some(record) = self.steps.get(step) else { return };
        let counts = |values: &Values| -> BTreeMap<(String, Pile), u32> {
            let counted = |(key, value): (&String, &Value)| {
                let (field, stock) = key.split_once('@').unwrap_or((key, ""));
                let Value::Number(count) = value else { return None };
                Some(((stock.to_owned(), *piles.get(field)?), *count))
            };
            values.iter().filter_map(counted).collect()
        };
        let before = record.before.last().map(|(values, _)| counts(values)).unwrap_or_default();
        let (now, when, stated) = (counts(&record.values), record.when, record.stated.clone());
        for pile in before.keys().filter(|pile| !now.contains_key(pile)) {
            if let Some(counts) = self.stock.piles.get_mut(pile) {
                counts.retain(|counted| !stated.contains(&counted.at));
            }
        }
        for ((stock, pile), count) in now {
            if before.get(&(stock.clone(), pile)) != Some(&count) {
                self.stock.count(&stock, pile, PileCount { at: fact.at, when, count });
            }
        }
    }
}
