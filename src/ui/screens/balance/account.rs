//! The account of a contest's ballots: what differs with its numbers and where to look, what is unknown, what balances.

use ratatui::layout::Rect;

use super::super::spec;
use super::colour;
use crate::app::account::{Standing, missing, name, ordered, place, standing};
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
        .with("contest", colour(pen, day, contest))
        .with("balance", of(Standing::Balances))
        .with("differ", of(Standing::Differs))
        .with("unknown", of(Standing::Unknown));
    let title = pen.say(&title);
    let area = pen.write(area, &title, Meaning::Title);
    let mut rest = below(area, 1);
    if let Some((text, meaning)) = Balance::of(day).stock(contest).map(|ledger| stock(pen, day, ledger)) {
        rest = below(pen.write(rest, &text, meaning), 1);
    }
    for identity in identities.iter().skip(from) {
        if rest.height == 0 {
            break;
        }
        for (line, meaning) in lines(pen, day, identity, rest.width) {
            rest = pen.write_row(rest, &line, meaning);
        }
    }
}

/// An identity: its name, its two sides, and where to look if they differ or what is missing.
fn lines(pen: &Pen<'_>, day: &Day, identity: &Identity, width: u16) -> Vec<(String, Meaning)> {
    let number = |sum: Option<i64>| sum.map_or_else(|| pen.key("ui-unknown"), grouped);
    let standing = standing(identity);
    let (sign, between, meaning) = match standing {
        Standing::Differs => (glyph::WARNING, "<>", Meaning::Wrong),
        Standing::Unknown => (" ", "?", Meaning::Muted),
        Standing::Balances => (" ", "=", Meaning::Good),
    };
    let name = pen.say(&name(day, identity));
    let (left, right) = (number(identity.left_sum()), number(identity.right_sum()));
    let head = format!("{sign} {name}: {left} {between} {right}");
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
