//! Voters against ballots by hour, stocks of ballots or blanks, counters of the hours, voting outside, what must be equal,
//! and the machines beside the hand count.

use serde_json::Value;

use super::Lines;
use crate::domain::balance::{Balance, Flow, Ledger};
use crate::domain::{Day, StockModel};
use crate::exchange::account::BalanceFile;
use crate::text::{Arg, Messages, Text, grouped};

/// Says the balance of the day.
pub fn balance(day: &Day, messages: &Messages) -> String {
    let balance = Balance::of(day);
    let mut lines = Lines::new(day, messages);
    for contest in &balance.contests {
        lines.gap();
        let title = lines.contest(&contest.contest);
        lines.line(&title);
        for (hour, flow) in &contest.hours {
            let hours = format!("{hour:02}:00-{:02}:00", hour.saturating_add(1));
            flow_line(&mut lines, &hours, *flow);
        }
        let total = lines.key("show-total");
        flow_line(&mut lines, &total, contest.total);
    }
    for ledger in &balance.stocks {
        lines.gap();
        stock(&mut lines, ledger);
    }
    lines.anchors();
    lines.stock();
    lines.outside();
    lines.account();
    lines.compared();
    lines.text
}

fn flow_line(lines: &mut Lines<'_>, when: &str, flow: Flow) {
    let text = Text::new("show-flow")
        .with("when", when)
        .with("identified", flow.identified)
        .with("issued", flow.issued)
        .with("declined", flow.declined)
        .with("spoiled", flow.spoiled)
        .with("difference", flow.difference());
    lines.say(&text);
}

fn stock(lines: &mut Lines<'_>, ledger: &Ledger) {
    let contests: Vec<String> = ledger.contests.iter().map(|id| lines.contest(id)).collect();
    let key = match lines.day.profile().stock.model {
        StockModel::OnDemand => "show-stock-on-demand",
        StockModel::Preprinted => "show-stock-preprinted",
    };
    let text = Text::new(key)
        .with("contests", contests.join(", "))
        .with("received", known(ledger.received.map(i64::from)))
        .with("used", known(ledger.used.map(i64::from)))
        .with("left", known(ledger.left.map(i64::from)))
        .with("difference", known(ledger.difference()));
    lines.say(&text);
}

/// A figure, or the words that there is none.
fn known(figure: Option<i64>) -> Arg {
    figure.map_or_else(|| Text::new("no-information").into(), |figure| grouped(figure).into())
}

/// The balance of the day as JSON, with a schema; a figure that is not known is null.
pub fn balance_json(day: &Day) -> Value {
    serde_json::to_value(BalanceFile::of(day)).unwrap_or_default()
}
