//! The stock of ballots: each pile with its counts, what members hold, each pack with its difference.

use super::{action, action_if, at_time, both, clock, detail, devices, entries_taken_back, entry_back, said};
use crate::app::form::build::typed;
use crate::app::form::registers::decisions::member_name;
use crate::app::form::registers::stock::{pile_name, stock_name};
use crate::app::form::{CustodyForm, Purpose, StockForm};
use crate::app::list::{Item, ListKind, Opens, State};
use crate::domain::day::Pack;
use crate::domain::decide::piles_of;
use crate::domain::fact::{Pile, Ref};
use crate::domain::{Day, Moment};
use crate::text::Text;

/// Kinds of facts whose taking back is shown with the stock.
const KINDS: &[&str] = &["pack.received/1", "pack.opened/1", "ballots.handed/1", "pile.counted/1"];

/// Every stock with its piles and packs, then what can be done.
pub fn all(day: &Day) -> Vec<Item> {
    let mut items = Vec::new();
    for stock in day.stocks() {
        items.push(Item::plain(Text::new("stock-of").with("stock", stock_name(day, stock)), Opens::Nothing));
        let (before, after): (Vec<Pile>, Vec<Pile>) =
            piles_of(day).into_iter().partition(|pile| matches!(pile, Pile::Received | Pile::Counted));
        items.extend(before.into_iter().map(|pile| of_pile(day, stock, pile)));
        items.push(packs(day, stock));
        items.push(in_hand(day, stock));
        items.extend(after.into_iter().map(|pile| of_pile(day, stock, pile)));
        items.extend(day.stock.packs_of(stock).map(of_pack));
    }
    if day.profile().stock.blanks_shared {
        items.extend(day.contest_ids().flat_map(|contest| of_colour(day, contest)));
    }
    items.push(Item::plain(Text::new("do-receive-packs"), Opens::Form(Purpose::Stock(StockForm::Receive))));
    items.extend(day.stock.piles.iter().filter_map(|((stock, pile), counts)| {
        let last = counts.last()?;
        let item = entry_back(day, last.at, last.when, "entry-pile-counted")?;
        let which = if stock.is_empty() { pile_name(*pile) } else { of_stock(day, stock, *pile) };
        Some(item.with_value(which))
    }));
    items.extend(entries_taken_back(day, KINDS));
    items
}

fn of_stock(day: &Day, stock: &str, pile: Pile) -> Text {
    Text::new("said-of").with("left", pile_name(pile)).with("right", stock_name(day, stock))
}

/// Piles of one contest where blanks serve all: those that were counted, and the spoiled ballots.
fn of_colour(day: &Day, contest: &str) -> Vec<Item> {
    let counted = |pile: &Pile| *pile == Pile::Spoiled || day.stock.pile(contest, *pile).is_some();
    let heading = Item::plain(Text::new("stock-of").with("stock", stock_name(day, contest)), Opens::Nothing);
    let piles = piles_of(day).into_iter().filter(counted).map(|pile| of_pile(day, contest, pile));
    [heading].into_iter().chain(piles).collect()
}

fn of_pile(day: &Day, stock: &str, pile: Pile) -> Item {
    let form = StockForm::Count { stock: stock.to_owned(), pile };
    let item = Item::plain(pile_name(pile), Opens::Form(Purpose::Stock(form)));
    let counts = day.stock.counts(stock, pile);
    let Some(last) = counts.last() else {
        return item.in_state(State::Optional).with_value(Text::new("value-not-counted"));
    };
    let told = |count: u32, when: Moment| {
        Text::new("counted-at").with("count", count).with("time", clock(day, when))
    };
    // Every count that was made stands below, the last one first.
    let mut each = counts.iter().rev().map(|counted| told(counted.count, counted.when));
    let first = each.next().unwrap_or_else(|| told(last.count, last.when));
    let listed = each.fold(first, |left, right| Text::new("listed").with("left", left).with("right", right));
    item.in_state(State::Done)
        .with_value(Text::new("value-count").with("count", last.count))
        .with_about(listed)
}

fn packs(day: &Day, stock: &str) -> Item {
    let all: Vec<&Pack> = day.stock.packs_of(stock).collect();
    let opened = all.iter().filter(|pack| pack.opened.is_some()).count();
    let sum = |of: fn(&Pack) -> u32| all.iter().fold(0_u32, |sum, pack| sum.saturating_add(of(pack)));
    let difference: i64 = all.iter().filter_map(|pack| pack.difference()).sum();
    let value = Text::new("value-packs")
        .with("packs", all.len())
        .with("opened", opened)
        .with("nominal", sum(|pack| pack.stated.nominal))
        .with("difference", signed(difference));
    let state =
        match (opened == all.len(), all.iter().any(|pack| pack.difference().is_some_and(|of| of != 0))) {
            (_, true) => State::Warning,
            (true, false) if !all.is_empty() => State::Done,
            _ => State::Optional,
        };
    Item::plain(Text::new("stock-packs"), Opens::Nothing)
        .with_value(value.clone())
        .with_about(value)
        .in_state(state)
}

fn in_hand(day: &Day, stock: &str) -> Item {
    let holders = day.stock.holders(stock);
    let (out, back) = holders.iter().fold((0_u32, 0_u32), |(out, back), (_, more, less)| {
        (out.saturating_add(*more), back.saturating_add(*less))
    });
    let item = Item::plain(Text::new("stock-handed"), Opens::List(ListKind::Handed(stock.to_owned())));
    let wrong = holders.iter().any(|(_, out, back)| back > out);
    let state = match (holders.is_empty(), wrong) {
        (true, _) => State::Optional,
        (false, true) => State::Warning,
        (false, false) => State::Done,
    };
    item.with_value(held(out, back)).in_state(state)
}

fn held(out: u32, back: u32) -> Text {
    Text::new("value-handed")
        .with("out", out)
        .with("back", back)
        .with("held", (i64::from(out) - i64::from(back)).to_string())
}

fn of_pack(pack: &Pack) -> Item {
    let label = Text::new("pack-line").with("label", typed(&pack.stated.label));
    let item = Item::plain(label, Opens::List(ListKind::Pack(pack.at)));
    match pack.difference() {
        None => {
            let value = Text::new("value-pack-closed").with("nominal", pack.stated.nominal);
            item.in_state(State::Optional).with_value(value)
        }
        Some(difference) => {
            let value = Text::new("value-pack-opened")
                .with("counted", pack.holds())
                .with("nominal", pack.stated.nominal)
                .with("difference", signed(difference));
            item.in_state(if difference == 0 { State::Done } else { State::Warning }).with_value(value)
        }
    }
}

/// A pack: what is known of it, then what can be done. From whom it came is told to whoever keeps the book.
pub fn pack(day: &Day, of: Ref, reader: Option<Ref>) -> Vec<Item> {
    let Some(pack) = day.stock.packs.iter().find(|pack| pack.at == of) else { return Vec::new() };
    let stated = &pack.stated;
    let mut items = vec![
        at_time(day, "detail-received", pack.when, typed(&stated.act)),
        detail("detail-stock", stock_name(day, &stated.stock)),
        detail("detail-nominal", Text::new("value-count").with("count", stated.nominal)),
    ];
    items.extend(reader.and_then(|_| said("detail-pack-from", &pack.from)));
    if let (Some((_, when, opened)), Some(difference)) = (&pack.opened, pack.difference()) {
        let counted = Text::new("value-count").with("count", opened.counted);
        items.push(at_time(day, "detail-pack-opened", *when, both(counted, &opened.range)));
        let state = if difference == 0 { State::Done } else { State::Warning };
        items.push(detail("detail-difference", typed(&signed(difference))).in_state(state));
    }
    if let (Some(passing), Some(_)) = (day.custody.last_passing(of), reader) {
        items.push(detail("detail-box-place", typed(&passing.stated.place)));
        items.push(detail("detail-box-holder", devices::holder(day, passing)));
        items.extend(devices::passings(day, of).into_iter().map(|(_, item)| item));
    }
    items.extend(entries_taken_back(day, &["pack.opened/1"]));
    let closed = pack.opened.is_none();
    let open = action_if(
        closed,
        "refused-pack-opened",
        "do-open-pack",
        Opens::Form(Purpose::Stock(StockForm::Open(of))),
    );
    items.push(open.with_state_if(closed, State::Open));
    items.push(action("do-pass-custody", Opens::Form(Purpose::Custody(CustodyForm::Pass(of)))));
    items.push(action("do-act", Opens::List(ListKind::Templates(Some(of)))));
    let opened =
        pack.opened.as_ref().and_then(|(at, when, _)| entry_back(day, *at, *when, "entry-pack-opened"));
    items.extend(opened);
    items.extend(devices::taking_back(day, of));
    items.extend(entry_back(day, of, pack.when, "entry-pack-received").filter(|_| closed));
    items
}

/// What members hold of a stock, then what can be done.
pub fn handed(day: &Day, stock: &str) -> Vec<Item> {
    let mut items: Vec<Item> = day
        .stock
        .holders(stock)
        .into_iter()
        .map(|(who, out, back)| {
            let item = Item::plain(member_name(day, who), Opens::Nothing).with_value(held(out, back));
            item.in_state(if back > out { State::Warning } else { State::Plain })
        })
        .collect();
    for back in [false, true] {
        let form = StockForm::Hand { stock: stock.to_owned(), back };
        let key = if back { "do-give-back" } else { "do-hand-out" };
        items.push(Item::plain(Text::new(key), Opens::Form(Purpose::Stock(form))));
    }
    let all = day.stock.handed.iter().filter(|handing| handing.stated.stock == stock);
    items.extend(all.filter_map(|handing| {
        let key = if handing.stated.back { "entry-ballots-given-back" } else { "entry-ballots-handed" };
        let item = entry_back(day, handing.at, handing.when, key)?;
        let count = Text::new("value-count").with("count", handing.stated.count);
        let name = member_name(day, handing.stated.to);
        Some(item.with_value(Text::new("said-of").with("left", name).with("right", count)))
    }));
    items.extend(entries_taken_back(day, &["ballots.handed/1"]));
    items
}

/// A difference with its sign: `-2`, `+3`, `0`.
fn signed(difference: i64) -> String {
    if difference == 0 { "0".to_owned() } else { format!("{difference:+}") }
}
