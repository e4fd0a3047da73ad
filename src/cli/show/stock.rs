//! The stock and voting outside in sentences: packs, ballots at members, piles, requests, trips; counters of the hours.

use super::Lines;
use crate::domain::day::{Anchor, Pack, Trip};
use crate::domain::form::ReasonText;
use crate::domain::hourly::hides_machine;
use crate::text::{Text, grouped, names};

impl Lines<'_> {
    /// Counters read at the end of each hour, all readings.
    pub(super) fn anchors(&mut self) {
        let day = self.day;
        for (hour, read) in &day.voting.anchors {
            self.gap();
            let hours = format!("{hour:02}:00-{:02}:00", hour.saturating_add(1));
            let last = read.last().map(|anchor| anchor.at);
            for anchor in read {
                self.anchor(&hours, anchor);
                if Some(anchor.at) != last {
                    self.say(&Text::new("show-restated"));
                }
            }
        }
    }

    fn anchor(&mut self, hours: &str, anchor: &Anchor) {
        let stated = &anchor.stated;
        let text = Text::new("show-anchor").with("hours", hours).with("time", self.time(anchor.when));
        let text = text.with("receipts", stated.receipts).with("signatures", stated.signatures);
        let text = text.with("booths", stated.booths).with("queue", stated.queue);
        self.say(&text.with("devices", stated.devices));
        for (contest, count) in &stated.machine {
            let text = Text::new("show-anchor-machine").with("contest", self.contest(contest));
            let hidden = hides_machine(self.day, contest);
            let count = if hidden { self.key("paper-hidden") } else { count.to_string() };
            self.say(&text.with("count", count));
        }
    }

    /// Packs, ballots at members and every count of every pile.
    pub(super) fn stock(&mut self) {
        let day = self.day;
        for pack in &day.stock.packs {
            self.gap();
            self.pack(pack);
        }
        if !day.stock.handed.is_empty() {
            self.gap();
        }
        for handing in &day.stock.handed {
            let key = if handing.stated.back { "show-handed-back" } else { "show-handed" };
            let text = Text::new(key).with("stock", self.stock_of(&handing.stated.stock));
            let text = text.with("time", self.time(handing.when)).with("who", self.member(handing.stated.to));
            self.say(&text.with("count", handing.stated.count));
        }
        for ((stock, pile), counts) in &day.stock.piles {
            if !counts.is_empty() {
                self.gap();
            }
            for (nth, counted) in (1..).zip(counts) {
                let text = Text::new("show-pile").with("pile", Text::new(names::pile(*pile)));
                let text = text.with("stock", self.stock_of(stock)).with("time", self.time(counted.when));
                self.say(&text.with("count", counted.count));
                if nth < counts.len() {
                    self.say(&Text::new("show-restated"));
                }
            }
        }
    }

    fn pack(&mut self, pack: &Pack) {
        let stated = &pack.stated;
        let text = Text::new("show-pack").with("label", &stated.label).with("act", &stated.act);
        let text = text.with("stock", self.stock_of(&stated.stock)).with("time", self.time(pack.when));
        self.say(&text.with("nominal", stated.nominal));
        self.custody(pack.at);
        let Some(((_, when, opened), difference)) = pack.opened.as_ref().zip(pack.difference()) else {
            self.say(&Text::new("show-box-closed"));
            return;
        };
        let text = Text::new("show-pack-opened").with("time", self.time(*when));
        self.say(&text.with("counted", opened.counted).with("difference", grouped(difference)));
        if !opened.range.is_empty() {
            self.say(&Text::new("show-pack-range").with("text", &opened.range));
        }
    }

    /// Requests and trips. Nobody who asked is named.
    pub(super) fn outside(&mut self) {
        let day = self.day;
        if !day.outside.requests.is_empty() {
            self.gap();
        }
        for request in &day.outside.requests {
            let reason = self.of_list(&day.procedure().requests, &request.stated.reason);
            let text = Text::new("show-request").with("time", self.time(request.when)).with("reason", reason);
            self.say(&text.with("count", request.stated.count));
            for (_, when, _) in &request.came {
                self.say(&Text::new("show-request-came").with("time", self.time(*when)));
            }
        }
        for (number, trip) in (1_u32..).zip(&day.outside.trips) {
            self.gap();
            self.trip(number, trip);
        }
    }

    fn trip(&mut self, number: u32, trip: &Trip) {
        let stated = &trip.stated;
        let text = Text::new("show-trip").with("number", number).with("time", self.time(trip.when));
        let text = text.with("box", self.thing(stated.of)).with("requests", stated.requests);
        self.say(&text.with("who", self.members(&stated.team)));
        let text = Text::new("show-trip-observers").with("offered", stated.offered);
        self.say(&text.with("joined", stated.joined));
        for (contest, count) in &stated.out {
            let text = Text::new("show-trip-taken").with("contest", self.contest(contest));
            self.say(&text.with("count", *count));
        }
        let Some((_, when, back)) = &trip.returned else {
            self.say(&Text::new("show-trip-out"));
            return;
        };
        let text = Text::new("show-trip-back").with("time", self.time(*when));
        self.say(&text.with("served", back.served));
        for (reason, count) in &back.unserved {
            let reason = self.of_list(&self.day.procedure().unserved, reason);
            self.say(&Text::new("show-trip-unserved").with("reason", reason).with("count", *count));
        }
        for contest in stated.out.keys() {
            let of = |sums: &std::collections::BTreeMap<String, u32>| sums.get(contest).copied().unwrap_or(0);
            let text = Text::new("show-trip-ballots").with("contest", self.contest(contest));
            let text = text.with("issued", of(&back.issued)).with("spoiled", of(&back.spoiled));
            self.say(&text.with("unused", of(&back.unused)));
        }
        self.say(&Text::new(if back.slot_closed { "show-slot-closed" } else { "show-slot-open" }));
    }

    fn of_list(&self, list: &[ReasonText], id: &str) -> String {
        let known = list.iter().find(|known| known.id == id);
        let said = known.map(|known| crate::text::pick(&known.label, self.messages.language()));
        said.unwrap_or(id).to_owned()
    }
}
