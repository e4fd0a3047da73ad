//! Protocols that balance: generated Kyrgyz precincts, and what they have in common with real ones.

use std::collections::BTreeMap;

use tartip::assets::load_form;
use tartip::domain::fact::{Cell, Cells};
use tartip::domain::{Counts, Form, StockModel};

use super::random::Random;
use super::stage::Stage;

/// Voters of a list in the middle, and how far most are from it.
const LIST: u32 = 1_657;
const SPREAD: u32 = 900;

/// Protocols of one form.
pub struct Precincts {
    pub form: Form,
    pub stock: StockModel,
    pub protocols: Vec<Protocol>,
    stages: BTreeMap<usize, Stage>,
}

/// The figures of one precinct.
pub struct Protocol {
    pub cells: Cells,
    pub options: usize,
}

impl Precincts {
    /// Keeps those that balance.
    pub fn new(form: Form, stock: StockModel, protocols: Vec<Protocol>) -> Self {
        let mut stages = BTreeMap::new();
        for protocol in &protocols {
            stages.entry(protocol.options).or_insert_with(|| Stage::new(&form, stock, protocol.options));
        }
        let balances = |protocol: &Protocol| super::balances(&stages[&protocol.options], protocol);
        let protocols = protocols.into_iter().filter(balances).collect();
        Self { form, stock, protocols, stages }
    }

    pub fn stage(&self, protocol: &Protocol) -> &Stage {
        &self.stages[&protocol.options]
    }

    /// The line that counts this, where the form has it.
    pub fn line(&self, counts: Counts) -> Option<Cell> {
        self.form.lines_for(self.stock).find(|line| line.counts == counts).map(|line| Cell::line(&line.id))
    }

    /// Lines that a rule knows, in their order: a slip in another line no sum can find.
    pub fn lines(&self) -> Vec<Cell> {
        let ruled = |id: &str| {
            self.form
                .rules_for(self.stock)
                .any(|rule| rule.holds.mentions().iter().any(|known| known.id == id))
        };
        let lines = self.form.lines_for(self.stock).filter(|line| ruled(&line.id));
        lines.map(|line| Cell::line(&line.id)).collect()
    }
}

/// So many precincts at the election of the President of the Kyrgyz Republic, always the same ones.
pub fn generated(rows: usize) -> Precincts {
    let form = load_form("kg-president").expect("the form is embedded");
    let mut random = Random::new(24_012_027);
    let protocols = (0..rows).map(|_| precinct(&mut random)).collect();
    Precincts::new(form, StockModel::Preprinted, protocols)
}

fn precinct(random: &mut Random) -> Protocol {
    // Three throws together lie around their middle.
    let throw = |random: &mut Random| random.below(SPREAD * 2 / 3 + 1);
    let list = LIST - SPREAD + throw(random) + throw(random) + throw(random);
    let issued = list * random.between(370, 560) / 1_000;
    let outside = issued * random.between(3, 40) / 1_000;
    let taken_away = if random.one_in(10) { random.between(1, 3) } else { 0 };
    let found = issued - taken_away;
    // In some six precincts of a thousand a ballot issued outside stays with its voter.
    let portable = outside - u32::from(taken_away > 0 && outside > 0 && random.one_in(16));
    let invalid = found * random.between(4, 35) / 1_000;
    let valid = found - invalid;
    let votes = votes(random, valid);
    let spoiled = random.below(7);
    let received = list + random.below(list / 100 + 1);
    let lines = [
        list,
        received,
        received - issued - spoiled,
        spoiled,
        issued - outside,
        outside,
        portable,
        found - portable,
        valid,
        invalid,
        random.below(4),
    ];
    let lines = (1..).zip(lines).map(|(number, figure)| (Cell::line(&format!("L{number}")), Some(figure)));
    let options = votes.len();
    let votes = (1..).zip(votes).map(|(number, votes)| (Cell::votes(number), Some(votes)));
    Protocol { cells: lines.chain(votes).collect(), options }
}

/// Votes for 2 to 17 candidates in the order of their lot, and against all last.
fn votes(random: &mut Random, valid: u32) -> Vec<u32> {
    let candidates = random.between(2, 17);
    let against = valid * random.between(5, 30) / 1_000;
    let first = (valid - against) * random.between(380, 800) / 1_000;
    let mut rest = valid - against - first;
    let mut votes = vec![first];
    for behind in (1..candidates).rev() {
        // Of what is left the next takes most, and the last all.
        let share = if behind == 1 { 1.0 } else { 0.3 + 0.4 * random.part() };
        #[expect(
            clippy::cast_possible_truncation,
            clippy::cast_sign_loss,
            reason = "a part of a small whole number"
        )]
        let taken = (f64::from(rest) * share) as u32;
        votes.push(taken);
        rest -= taken;
    }
    random.shuffle(&mut votes);
    votes.push(against);
    votes
}
