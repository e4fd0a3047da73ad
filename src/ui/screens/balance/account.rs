//! The account of a contest's ballots: what differs with its numbers and where to look, what is unknown, what balances.

use ratatui::layout::Rect;

use super::super::spec;
use crate::app::account::{Standing, called, missing, name, ordered, place, standing};
use crate::domain::account::Identity;
use crate::domain::balance::{Balance, Ledger};
use crate::domain::{Day, StockModel};
use crate::text::{Text, grouped};
use crate::ui::glyph;
use crate::ui::pen::{Pen, below};
use crate::ui::theme::Meaning;
use crate::ui::widgets::wrap;

/// Places that are named of one identity; a stock may have dozens of packs.
const NAMED: usize = 6;

/// Draws the account of a contest from one of its identities on.
pub fn draw(pen: &mut Pen<'_>, area: Rect, day: &Day, contest: &str, from: usize) {
    let identities = ordered(day, contest);
    let of = |wanted| identities.iter().filter(|identity| standing(identity) == wanted).count();
    let title = Text::new("ui-account")
        .with("contest", called(day, contest))
        .with("balance", of(Standing::Balances))
        .with("differ", of(Standing::Differs))
        .with("unknown", of(Standing::Unknown));
    let title = pen.say(&title);
    let area = pen.write(area, &title, Meaning::Title);
    let mut rest = below(area, 1);
    if let Some((text, meaning)) = Balance::of(day).stock(contest).map(|ledger| stock(pen, day, ledger)) {
        rest = below(pen.write(rest, &text, meaning), 1);
    }
    // Two columns at the right edge are kept for the arrows.
    let list = Rect { width: rest.width.saturating_sub(2), ..rest };
    // One line more than there is room for tells that there are more; a stock may have hundreds of packs.
    let all = identities.iter().skip(from).flat_map(|identity| lines(pen, day, identity, list.width));
    let all: Vec<_> = all.take(usize::from(list.height) + 1).collect();
    let (edge, page) = (rest.width.saturating_sub(1), rest);
    let mut rest = list;
    for (line, meaning) in all.iter().take(list.height.into()) {
        rest = pen.write_row(rest, line, *meaning);
    }
    if from > 0 {
        pen.put(page, edge, 0, glyph::MORE_ABOVE, Meaning::Muted);
    }
    if all.len() > usize::from(list.height) {
        pen.put(page, edge, page.height.saturating_sub(1), glyph::MORE_BELOW, Meaning::Muted);
    }
}

/// An identity: its name, its two sides, and where to look if they differ or what is missing.
fn lines(pen: &Pen<'_>, day: &Day, identity: &Identity, width: u16) -> Vec<(String, Meaning)> {
    let number = |sum: Option<i64>| sum.map_or_else(|| pen.key("ui-figure-unknown"), grouped);
    let standing = standing(identity);
    let (sign, key, meaning) = match standing {
        Standing::Differs => (glyph::WARNING, "ui-account-differs", Meaning::Wrong),
        Standing::Unknown => (" ", "ui-account-unknown", Meaning::Muted),
        Standing::Balances => (" ", "ui-account-balances", Meaning::Good),
    };
    let said = Text::new(key)
        .with("name", name(day, identity))
        .with("left", number(identity.left_sum()))
        .with("right", number(identity.right_sum()));
    let said = match identity.difference().filter(|by| *by != 0) {
        Some(by) => said.with("difference", grouped(by.abs())),
        None => said,
    };
    let head = format!("{sign} {}", pen.say(&said));
    let mut lines: Vec<(String, Meaning)> =
        wrap(&head, width).into_iter().map(|line| (line, meaning)).collect();
    let (key, places, meaning) = match standing {
        Standing::Differs => ("ui-look", identity.places(), Meaning::Base),
        Standing::Unknown => ("ui-missing", missing(identity), Meaning::Muted),
        Standing::Balances => return lines,
    };
    let more = places.len().saturating_sub(NAMED);
    let mut named: Vec<String> = places.iter().take(NAMED).map(|known| pen.say(&place(day, known))).collect();
    if more > 0 {
        named.push(pen.say(&Text::new("ui-more-places").with("count", more)));
    }
    let text = pen.say(&Text::new(key).with("places", named.join("; ")));
    let indented =
        wrap(&text, width.saturating_sub(2)).into_iter().map(|line| (format!("  {line}"), meaning));
    lines.extend(indented);
    lines
}

/// A stock with a figure missing is not known to balance.
fn stock(pen: &Pen<'_>, day: &Day, stock: &Ledger) -> (String, Meaning) {
    let key = match day.profile().stock.model {
        StockModel::Preprinted => "ui-stock-ballots",
        StockModel::OnDemand => "ui-stock-blanks",
    };
    let number = |figure: Option<u32>| figure.map_or_else(|| pen.key("ui-unknown"), grouped);
    let names = stock.contests.iter().filter_map(|id| spec(day, id));
    let names: Vec<String> = names.map(|spec| pen.read(&spec.colour)).collect();
    let (verdict, meaning) = match stock.difference() {
        None => (Text::new("ui-stock-unknown"), Meaning::Muted),
        Some(0) => (Text::new("ui-balances"), Meaning::Good),
        Some(by) => (Text::new("ui-stock-differs").with("difference", by), Meaning::Wrong),
    };
    let text = Text::new(key)
        .with("colour", names.join(", "))
        .with("received", number(stock.received))
        .with("used", number(stock.used))
        .with("left", number(stock.left))
        .with("verdict", verdict);
    (pen.say(&text), meaning)
}
