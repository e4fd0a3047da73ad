//! The act of a trip to voters: members, ballots and seals out and back. It says how many, and names no voter.

use super::boxes::at_first;
use super::{Sheet, figure};
use crate::documents::model::{Block, Pair, Standing};
use crate::documents::registers::Content;
use crate::documents::said::{before, listed};
use crate::domain::Moment;
use crate::domain::day::Trip;
use crate::domain::fact::Ref;
use crate::text::Text;

impl Sheet<'_> {
    pub(in crate::documents::registers) fn trip(self, of: Ref) -> Option<Content> {
        let number = self.day.outside.trips.iter().position(|trip| trip.at == of)?;
        let trip = self.day.outside.trips.get(number)?;
        let stated = &trip.stated;
        let mut blocks = vec![self.whose_on(self.time(trip.when)), self.values(self.going(trip))];
        blocks.extend(self.ballots(trip));
        blocks.extend(self.seals_of_trip(trip));
        blocks.push(self.note("paper-trip-note"));
        blocks.push(self.signed_by(stated.team.iter().copied()));
        blocks.push(self.signed_by_chair());
        let title = self.said.text(&Text::new("paper-title-trip").with("number", (number + 1).to_string()));
        Some(Content { title, standing: Standing::Final, blocks })
    }

    /// What is known of it; what is not yet is a line to fill in by hand.
    fn going(self, trip: &Trip) -> Vec<(&'static str, Pair)> {
        let stated = &trip.stated;
        let back = trip.returned.as_ref();
        let number = |number: u32| Pair::single(number.to_string());
        let unserved = back.map(|(_, _, back)| {
            let reasons = back.unserved.iter().map(|(reason, count)| {
                before(&self.of_list(&self.day.procedure().unserved, reason), &number(*count))
            });
            let reasons: Vec<Pair> = reasons.collect();
            if reasons.is_empty() { number(0) } else { listed(&reasons, "; ") }
        });
        let lot = self.yes_or_no(stated.by_lot);
        vec![
            ("paper-column-box", self.thing(stated.of)),
            ("paper-trip-left", Pair::single(self.time(trip.when))),
            ("paper-trip-team", self.names(&stated.team)),
            ("paper-trip-lot", lot),
            ("paper-trip-offered", number(stated.offered)),
            ("paper-trip-joined", number(stated.joined)),
            ("paper-trip-requests", number(stated.requests)),
            ("paper-trip-returned", Pair::single(back.map(|(_, at, _)| self.time(*at)).unwrap_or_default())),
            ("paper-trip-served", back.map(|(_, _, back)| number(back.served)).unwrap_or_default()),
            ("paper-trip-unserved", unserved.unwrap_or_default()),
            (
                "paper-trip-slot",
                back.map(|(_, _, back)| self.yes_or_no(back.slot_closed)).unwrap_or_default(),
            ),
        ]
    }

    fn ballots(self, trip: &Trip) -> Vec<Block> {
        let contests = self.day.contest_ids().filter(|contest| trip.stated.out.contains_key(*contest));
        let rows = contests.map(|contest| {
            let back = trip.returned.as_ref().map(|(_, _, back)| back);
            let of = |sums: Option<&std::collections::BTreeMap<String, u32>>| {
                figure(sums.map(|sums| sums.get(contest).copied().unwrap_or(0)))
            };
            vec![
                self.contest(contest),
                of(Some(&trip.stated.out)),
                of(back.map(|back| &back.issued)),
                of(back.map(|back| &back.spoiled)),
                of(back.map(|back| &back.unused)),
            ]
        });
        let columns = vec![
            self.said.column("document-contest", 5),
            self.said.figures("paper-column-out", 2),
            self.said.figures("paper-column-issued", 2),
            self.said.figures("paper-column-spoiled", 2),
            self.said.figures("paper-column-unused", 2),
        ];
        self.part("paper-trip-ballots", columns, rows.collect())
    }

    /// The seals put on the box, what was changed of them before it left again, and each reading from when it left until
    /// then.
    fn seals_of_trip(self, trip: &Trip) -> Vec<Block> {
        let Some(known) = self.day.boxes.iter().find(|known| known.at == trip.stated.of) else {
            return Vec::new();
        };
        let later = self.day.outside.trips.iter().filter(|other| other.stated.of == known.at);
        let next = later.map(|other| other.when).filter(|when| *when > trip.when).min();
        let until = |when: Moment| next.is_none_or(|next| when < next);
        let put = (known.sealed, self.said.key("paper-box-sealed"), self.seals(&at_first(known)));
        let changed = known.changes.iter().filter(|change| until(change.when)).map(|change| {
            let entry = self.seal_change(change);
            (entry.when, entry.what, entry.said)
        });
        let on_the_way = known
            .checks
            .iter()
            .filter(|check| !check.stated.opening && check.when >= trip.when && until(check.when));
        let read = on_the_way.map(|check| {
            let agree = if check.matches() { "paper-seals-match" } else { "paper-seals-differ" };
            let seals = listed(&[self.seals(&check.stated.seals), self.said.key(agree)], "\n");
            (check.when, self.said.key("paper-seals-on-the-way"), seals)
        });
        let mut rows: Vec<(Moment, Pair, Pair)> = [put].into_iter().chain(changed).chain(read).collect();
        rows.sort_by_key(|(when, ..)| *when);
        let rows =
            rows.into_iter().map(|(when, what, seals)| vec![Pair::single(self.clock(when)), what, seals]);
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-event", 5),
            ("paper-column-seals", 6),
        ]);
        let mut blocks = self.part("paper-trip-seals", columns, rows.collect());
        blocks.extend(self.stated_before(known.seals_before.iter()));
        blocks
    }
}
