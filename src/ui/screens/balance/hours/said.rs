//! What there is to say of the hours: whether they balance, where a gap arose, what is outside, what is advised.

use super::super::colour;
use crate::domain::Day;
use crate::domain::balance::{Balance, ContestBalance};
use crate::domain::hourly::{Advice, Arose, Counter, Gap, Hourly, Stream, advice};
use crate::text::Text;
use crate::ui::glyph;
use crate::ui::pen::Pen;
use crate::ui::theme::Meaning;

/// Everything, the worst first.
pub fn of(pen: &Pen<'_>, day: &Day, hourly: &Hourly) -> Vec<(String, Meaning)> {
    let mut all = sheets(pen, day);
    let opens = day.profile().hours.opens.hour();
    all.extend(hourly.arose().iter().map(|arose| (pen.say(&gap(pen, day, arose, opens)), Meaning::Wrong)));
    all.extend(outside(pen, day).map(|text| (text, Meaning::Base)));
    for advice in advice(day, hourly) {
        let text = format!("{} {}", glyph::WARNING, pen.say(&advised(pen, day, &advice)));
        all.push((text, Meaning::Warning));
    }
    let shows = |gap| hourly.hours.iter().flat_map(|state| &state.contests).any(|known| known.gap == gap);
    for (gap, key) in [(Gap::NotComparable, "ui-not-comparable"), (Gap::Hidden, "ui-machine-hidden")] {
        if shows(gap) {
            all.push((pen.key(key), Meaning::Muted));
        }
    }
    all
}

/// Whether voters and ballots of the sheets balance, one sentence for all contests that do.
fn sheets(pen: &Pen<'_>, day: &Day) -> Vec<(String, Meaning)> {
    let balance = Balance::of(day);
    let wrong: Vec<_> =
        balance.contests.iter().filter(|contest| differing(contest).next().is_some()).collect();
    if wrong.is_empty() {
        let known = !day.voting.hours().is_empty();
        return known.then(|| (pen.key("ui-contest-balances"), Meaning::Good)).into_iter().collect();
    }
    let say = |contest: &&ContestBalance| {
        let text = Text::new("ui-contest-differs")
            .with("difference", contest.total.difference())
            .with("hours", short(differing(contest)));
        (format!("{}: {}", colour(pen, day, &contest.contest), pen.say(&text)), Meaning::Wrong)
    };
    wrong.iter().map(say).collect()
}

/// Hours as the table has them.
fn short(hours: impl Iterator<Item = u8>) -> String {
    let names = hours.map(|hour| format!("{hour:02}-{:02}", hour.saturating_add(1)));
    names.collect::<Vec<_>>().join(", ")
}

fn differing(contest: &ContestBalance) -> impl Iterator<Item = u8> {
    contest.hours.iter().filter(|(_, flow)| flow.difference() != 0).map(|(hour, _)| *hour)
}

/// Where a gap arose: between which clock hours, by how many.
fn gap(pen: &Pen<'_>, day: &Day, arose: &Arose, opens: u8) -> Text {
    let (from, to) = arose.between(opens);
    let text = match (&arose.stream, arose.by > 0) {
        (Stream::Signatures, true) => Text::new("ui-arose-more-receipts"),
        (Stream::Signatures, false) => Text::new("ui-arose-more-signatures"),
        (Stream::ReceiptSheets, true) => Text::new("ui-arose-receipts-not-on-sheets"),
        (Stream::ReceiptSheets, false) => Text::new("ui-arose-sheets-without-receipts"),
        (Stream::SignatureSheets, true) => Text::new("ui-arose-signatures-not-on-sheets"),
        (Stream::SignatureSheets, false) => Text::new("ui-arose-sheets-without-signatures"),
        (Stream::Contest(contest), true) => {
            Text::new("ui-arose-fewer-in-machine").with("contest", colour(pen, day, contest))
        }
        (Stream::Contest(contest), false) => {
            Text::new("ui-arose-more-in-machine").with("contest", colour(pen, day, contest))
        }
    };
    text.with("from", format!("{from:02}:00"))
        .with("to", format!("{to:02}:00"))
        .with("count", arose.by.unsigned_abs())
}

/// Trips that are out, with the ballots that they took along.
fn outside(pen: &Pen<'_>, day: &Day) -> Option<String> {
    let out: Vec<_> = day.outside.out().collect();
    if out.is_empty() {
        return None;
    }
    let of = |contest: &str| {
        let taken = out.iter().filter_map(|trip| trip.stated.out.get(contest));
        taken.fold(0_u32, |sum, count| sum.saturating_add(*count))
    };
    let ballots: Vec<String> =
        day.contest_ids().map(|id| format!("{} {}", colour(pen, day, id), of(id))).collect();
    Some(pen.say(&Text::new("ui-outside-now").with("count", out.len()).with("ballots", ballots.join(", "))))
}

fn advised(pen: &Pen<'_>, day: &Day, advice: &Advice) -> Text {
    match advice {
        Advice::SecondDevice { hour, rate } => Text::new("ui-advice-second-device")
            .with("hour", short(std::iter::once(*hour)))
            .with("rate", *rate),
        Advice::Pace { hour, rate } => {
            Text::new("ui-advice-pace").with("hour", short(std::iter::once(*hour))).with("rate", *rate)
        }
        Advice::Late { hours } => Text::new("ui-advice-late").with("hours", short(hours.iter().copied())),
        Advice::Jump { hour, voters } => {
            Text::new("ui-advice-jump").with("hour", short(std::iter::once(*hour))).with("voters", *voters)
        }
        Advice::Back { hour, counter } => {
            let counter = match counter {
                Counter::Receipts => Text::new("place-receipts"),
                Counter::Signatures => Text::new("place-signatures"),
                Counter::Machine(contest) => Text::new("place-of-contest")
                    .with("place", Text::new("place-machine"))
                    .with("contest", colour(pen, day, contest)),
            };
            Text::new("ui-advice-back").with("hour", short(std::iter::once(*hour))).with("counter", counter)
        }
        Advice::Turnout { due } => Text::new("ui-advice-turnout").with("due", due.to_string()),
    }
}
