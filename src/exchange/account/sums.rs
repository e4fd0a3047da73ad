//! From the day to the file of the balance.

use super::gather::custody;
use super::{
    About, AnchorLine, BALANCE_SCHEMA, BalanceFile, ComparedLine, ContestLine, HandedLine, HourLine,
    IdentityLine, PackLine, PackOpenedLine, PileLine, RequestLine, ReturnLine, StockLine, Sums, TripLine,
    there,
};
use crate::domain::Day;
use crate::domain::balance::{Balance, ContestBalance, Flow, Ledger};
use crate::domain::day::{Anchor, Pack, Request, Trip};
use crate::domain::hourly::hides_machine;
use crate::exchange::protocol::time;

impl BalanceFile {
    /// Gathers hours, stock, requests and trips of a day.
    pub fn of(day: &Day) -> Self {
        let balance = Balance::of(day);
        let handed = day.stock.handed.iter().map(|handing| HandedLine {
            at: time(day, handing.when),
            stock: there(&handing.stated.stock),
            to: handing.stated.to,
            count: handing.stated.count,
            back: handing.stated.back,
        });
        Self {
            schema: BALANCE_SCHEMA.to_owned(),
            practice: day.opened.practice,
            about: About::of(day),
            stock_model: day.profile().stock.model,
            contests: balance.contests.iter().map(contest_line).collect(),
            stocks: balance.stocks.iter().map(stock_line).collect(),
            anchors: anchors(day),
            packs: day.stock.packs.iter().map(|pack| pack_line(day, pack)).collect(),
            handed: handed.collect(),
            piles: piles(day),
            requests: day.outside.requests.iter().map(|request| request_line(day, request)).collect(),
            trips: (1..).zip(&day.outside.trips).map(|(number, trip)| trip_line(day, number, trip)).collect(),
            account: IdentityLine::all(day),
            compared: ComparedLine::all(day),
        }
    }

    /// Writes the file: indented JSON with a line feed at the end. Fails only if a text cannot be written as JSON.
    pub fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        super::lines(self)
    }
}

fn sums(flow: Flow) -> Sums {
    Sums {
        identified: flow.identified,
        issued: flow.issued,
        declined: flow.declined,
        spoiled: flow.spoiled,
        difference: flow.difference(),
    }
}

fn contest_line(balance: &ContestBalance) -> ContestLine {
    let hours = balance.hours.iter().map(|(hour, flow)| HourLine { hour: *hour, sums: sums(*flow) });
    ContestLine { contest: balance.contest.clone(), hours: hours.collect(), total: sums(balance.total) }
}

fn stock_line(ledger: &Ledger) -> StockLine {
    StockLine {
        contests: ledger.contests.clone(),
        received: ledger.received,
        used: ledger.used,
        left: ledger.left,
        difference: ledger.difference(),
    }
}

fn anchors(day: &Day) -> Vec<AnchorLine> {
    let line = |hour: u8, anchor: &Anchor, stands| AnchorLine {
        hour,
        at: time(day, anchor.when),
        stands,
        receipts: anchor.stated.receipts,
        signatures: anchor.stated.signatures,
        machine: (anchor.stated.machine.iter())
            .map(|(contest, count)| (contest.clone(), (!hides_machine(day, contest)).then_some(*count)))
            .collect(),
        booths: anchor.stated.booths,
        queue: anchor.stated.queue,
        devices: anchor.stated.devices,
    };
    let all = day.voting.anchors.iter().flat_map(|(hour, read)| {
        let last = read.last().map(|anchor| anchor.at);
        read.iter().map(move |anchor| line(*hour, anchor, Some(anchor.at) == last))
    });
    all.collect()
}

fn pack_line(day: &Day, pack: &Pack) -> PackLine {
    let opened = pack.opened.as_ref().zip(pack.difference());
    PackLine {
        pack: pack.at,
        stock: there(&pack.stated.stock),
        label: pack.stated.label.clone(),
        nominal: pack.stated.nominal,
        act: pack.stated.act.clone(),
        received_at: time(day, pack.when),
        opened: opened.map(|((_, when, opened), difference)| PackOpenedLine {
            at: time(day, *when),
            range: there(&opened.range),
            counted: opened.counted,
            difference,
        }),
        custody: custody(day, pack.at),
    }
}

fn piles(day: &Day) -> Vec<PileLine> {
    let all = day.stock.piles.iter().flat_map(|((stock, pile), counts)| {
        let last = counts.len();
        (1..).zip(counts).map(move |(nth, counted)| PileLine {
            stock: there(stock),
            pile: *pile,
            at: time(day, counted.when),
            count: counted.count,
            stands: nth == last,
        })
    });
    all.collect()
}

fn request_line(day: &Day, request: &Request) -> RequestLine {
    RequestLine {
        at: time(day, request.when),
        count: request.stated.count,
        reason: request.stated.reason.clone(),
        came: request.came.iter().map(|(_, when, _)| time(day, *when)).collect(),
    }
}

fn trip_line(day: &Day, number: usize, trip: &Trip) -> TripLine {
    TripLine {
        number,
        of: trip.stated.of,
        left_at: time(day, trip.when),
        team: trip.stated.team.clone(),
        by_lot: trip.stated.by_lot,
        requests: trip.stated.requests,
        out: trip.stated.out.clone(),
        offered: trip.stated.offered,
        joined: trip.stated.joined,
        returned: trip.returned.as_ref().map(|(_, when, back)| ReturnLine {
            at: time(day, *when),
            served: back.served,
            unserved: back.unserved.clone(),
            issued: back.issued.clone(),
            spoiled: back.spoiled.clone(),
            unused: back.unused.clone(),
            slot_closed: back.slot_closed,
        }),
    }
}
