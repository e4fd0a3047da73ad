//! Forms of the stock: packs received and opened, ballots handed to members, piles counted.

use serde::{Deserialize, Serialize};

use super::{Parts, name, when};
use crate::app::account::called;
use crate::app::form::build::{NAME, choice, members, number, optional, text, typed};
use crate::app::form::submit::Outcome;
use crate::app::form::{FormField, Values};
use crate::app::refusal::FormRefusal;
use crate::domain::Day;
use crate::domain::decide::{self, PackEntry, Refusal};
use crate::domain::fact::{By, Pile, Ref};
use crate::text::Text;

/// A form of the stock.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum StockForm {
    /// Packs received by an act.
    Receive,
    /// A pack opened and counted.
    Open(Ref),
    /// Ballots handed to a member, or given back.
    Hand {
        /// The stock.
        stock: String,
        /// Whether the member gives them back.
        back: bool,
    },
    /// A pile counted.
    Count {
        /// The stock.
        stock: String,
        /// The pile.
        pile: Pile,
    },
}

/// Makes the form; `None` where the day has nothing for it.
pub fn build(day: &Day, form: &StockForm) -> Option<Parts> {
    let parts = match form {
        StockForm::Receive => {
            let mut fields = vec![
                text("label", "field-pack-label", 30),
                number("packs", "field-packs", 2),
                number("nominal", "field-nominal", 5),
                text("act", "field-pack-act", NAME),
                optional(name("from", "field-pack-from")),
                when(),
            ];
            let stocks = day.stocks();
            if stocks.len() > 1 {
                let names = stocks.iter().map(|stock| stock_name(day, stock)).collect();
                fields.insert(0, choice("stock", "field-stock", names));
            }
            (Text::new("form-receive-packs"), Some(Text::new("form-receive-packs-intro")), fields)
        }
        StockForm::Open(of) => {
            let label = &day.stock.packs.iter().find(|pack| pack.at == *of)?.stated.label;
            let fields = vec![
                number("counted", "field-counted-in-pack", 5),
                optional(text("range", "field-range", NAME)),
                when(),
            ];
            let title = Text::new("form-open-pack").with("label", typed(label));
            (title, Some(Text::new("form-open-pack-intro")), fields)
        }
        StockForm::Hand { stock, back } => {
            let fields: Vec<FormField> =
                vec![choice("who", "field-who", members(day)), number("count", "field-pieces", 5), when()];
            let (title, intro) = if *back {
                ("form-give-back", "form-give-back-intro")
            } else {
                ("form-hand-out", "form-hand-out-intro")
            };
            (Text::new(title).with("stock", stock_name(day, stock)), Some(Text::new(intro)), fields)
        }
        StockForm::Count { stock, pile } => {
            let title = Text::new("form-count-pile")
                .with("pile", pile_name(*pile))
                .with("stock", stock_name(day, stock));
            let fields = vec![number("count", "field-pieces", 7), when()];
            (title, Some(Text::new("form-count-pile-intro")), fields)
        }
    };
    Some(parts)
}

/// Decides about the form.
pub fn submit(day: &Day, by: By, form: &StockForm, values: &Values) -> Result<Outcome, FormRefusal> {
    let figure = |id| values.number(id).unwrap_or_default();
    let facts = match form {
        StockForm::Receive => {
            let stocks = day.stocks();
            let chosen = values.choice("stock").unwrap_or(0);
            let entry = PackEntry {
                stock: stocks.get(chosen).copied().ok_or(Refusal::UnknownContest)?,
                label: values.text("label"),
                packs: figure("packs"),
                nominal: figure("nominal"),
                act: values.text("act"),
                from: values.text("from"),
            };
            decide::receive_packs(day, by, entry)
        }
        StockForm::Open(of) => decide::open_pack(day, by, *of, values.text("range"), figure("counted")),
        StockForm::Hand { stock, back } => {
            let who = who(day, values).ok_or(Refusal::UnknownMember)?;
            decide::hand_ballots(day, by, stock, who, figure("count"), *back)
        }
        StockForm::Count { stock, pile } => decide::count_pile(day, by, stock, *pile, figure("count")),
    };
    Ok(Outcome::Facts(facts?))
}

/// What does not fit in what was typed: said once before it is recorded, without a figure, and never in the way.
pub fn warnings(day: &Day, form: &StockForm, values: &Values) -> Vec<Text> {
    let count = |id| values.number(id).unwrap_or_default();
    match form {
        StockForm::Open(of) => {
            let pack = day.stock.packs.iter().find(|pack| pack.at == *of);
            let differs = pack.is_some_and(|pack| pack.stated.nominal != count("counted"));
            differs.then(|| Text::new("warns-pack-differs")).into_iter().collect()
        }
        StockForm::Hand { stock, back: true } => {
            let held = who(day, values).map_or(0, |who| day.stock.held(stock, who));
            (i64::from(count("count")) > held)
                .then(|| Text::new("warns-more-given-back"))
                .into_iter()
                .collect()
        }
        _ => Vec::new(),
    }
}

fn who(day: &Day, values: &Values) -> Option<Ref> {
    values.choice("who").and_then(|index| day.commission.members.keys().nth(index).copied())
}

/// The name of a stock: that of its contest, or that it serves all.
pub fn stock_name(day: &Day, stock: &str) -> Text {
    if stock.is_empty() { Text::new("stock-shared") } else { called(day, stock) }
}

/// The name of a pile.
pub fn pile_name(pile: Pile) -> Text {
    Text::new(match pile {
        Pile::Received => "pile-received",
        Pile::Counted => "pile-counted",
        Pile::Blanks => "pile-blanks",
        Pile::Printed => "pile-printed",
        Pile::Misprints => "pile-misprints",
        Pile::Reprints => "pile-reprints",
        Pile::Spoiled => "pile-spoiled",
        Pile::Unused => "pile-unused",
        Pile::Cancelled => "pile-cancelled",
    })
}
