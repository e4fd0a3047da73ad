//! A day of the hall, written down by decisions in its order.

use std::collections::BTreeMap;

use tartip::domain::decide::{self, AsideEntry, NoteEntry, PackEntry, PileEntry, TripEntry, TripReturn};
use tartip::domain::fact::{AnchorSet, BoxKind, Cell, Cells, DeviceEvent, Ref, Sheet};
use tartip::domain::{Day, Phase};

use super::hall::Hall;
use super::plan::{HOURS, Plan, Second};
use super::room::Room;

/// A day played, and the facts that made its things.
pub struct Played {
    pub day: Day,
    pub boxes: Vec<Ref>,
    pub packs: Vec<Ref>,
    pub trips: Vec<Ref>,
    pub members: [Ref; 2],
}

struct Play<'a> {
    plan: &'a Plan,
    hall: &'a Hall,
    room: Room,
    boxes: Vec<Ref>,
    packs: Vec<Ref>,
    trips: Vec<Ref>,
}

/// Plays a whole day.
pub fn play(plan: &Plan, hall: &Hall) -> Played {
    let room = Room::of(plan);
    let mut keeper = Play { plan, hall, room, boxes: Vec::new(), packs: Vec::new(), trips: Vec::new() };
    keeper.prepare();
    keeper.open();
    keeper.vote();
    keeper.close();
    keeper.count();
    let Play { room, boxes, packs, trips, .. } = keeper;
    Played { day: room.day, boxes, packs, trips, members: room.members }
}

impl Play<'_> {
    /// Figures of each stock: by contest, or their sum under no contest where blanks serve all.
    fn of_stocks(&self, field: &str, of: impl Fn(usize) -> u32) -> Vec<(String, u32)> {
        let all = 0..self.plan.contests;
        if self.plan.shared {
            return vec![(field.to_owned(), all.map(of).sum())];
        }
        all.map(|at| (format!("{field}@{}", self.hall.contests[at].id), of(at))).collect()
    }

    fn of_contests(&self, field: &str, of: impl Fn(usize) -> u32) -> Vec<(String, u32)> {
        (0..self.plan.contests).map(|at| (format!("{field}@{}", self.hall.contests[at].id), of(at))).collect()
    }

    fn by_contest(&self, of: impl Fn(usize) -> u32) -> BTreeMap<String, u32> {
        (0..self.plan.contests).map(|at| (self.hall.contests[at].id.to_owned(), of(at))).collect()
    }

    fn prepare(&mut self) {
        let by = self.room.by();
        let nominal = |hall: &Hall, at: usize| hall.contests[at].packs.iter().map(|(label, _)| label).sum();
        let hall = self.hall;
        let mut received = self.of_stocks("received", |at| nominal(hall, at));
        received.sort();
        for (at, own) in hall.contests.iter().enumerate() {
            let stock = if self.plan.shared { "" } else { own.id };
            for (number, (label, held)) in own.packs.iter().enumerate() {
                let name = format!("{at}-{number}");
                let entry =
                    PackEntry { stock, label: &name, packs: 1, nominal: *label, act: "4", from: "АШК" };
                let pack = self.room.take(|day| decide::receive_packs(day, by, entry));
                self.room.take(|day| decide::open_pack(day, by, pack, "", *held));
                self.packs.push(pack);
            }
        }
        self.room.step("blanks-received", received);
        self.seal(BoxKind::Portable);
        for trip in 0..self.plan.trips.len() {
            self.trips.push(self.boxes[trip]);
            if self.plan.trips[trip].before {
                self.travel(trip);
            }
        }
    }

    fn seal(&mut self, only: BoxKind) {
        let by = self.room.by();
        for known in &self.hall.boxes[self.boxes.len()..] {
            if (known.kind == BoxKind::Portable) != (only == BoxKind::Portable) {
                return;
            }
            let label = (self.boxes.len() + 1).to_string();
            let contests: Vec<String> =
                known.contests.iter().map(|at| self.hall.contests[*at].id.to_owned()).collect();
            let seals = [format!("00{label}")];
            let sealed =
                self.room.take(|day| decide::seal_box(day, by, &label, known.kind, &contests, &seals));
            self.boxes.push(sealed);
        }
    }

    fn travel(&mut self, at: usize) {
        let (by, now, of) = (self.room.by(), self.room.now, self.boxes[at]);
        let trip = &self.plan.trips[at];
        let entry = TripEntry {
            team: &self.room.members.clone(),
            by_lot: true,
            requests: trip.served + trip.unserved,
            out: self.by_contest(|_| trip.served + trip.spoiled + trip.unused),
            ..TripEntry::default()
        };
        let begun = self.room.take(|day| decide::begin_trip(day, by, of, &entry, now));
        self.trips[at] = begun;
        let seals = [format!("00{}", at + 1)];
        let back = TripReturn {
            served: trip.served,
            unserved: BTreeMap::from([("not-at-home".to_owned(), trip.unserved)]),
            issued: self.by_contest(|_| trip.served),
            spoiled: self.by_contest(|_| trip.spoiled),
            unused: self.by_contest(|contest| self.hall.contests[contest].trip_unused[at]),
            slot_closed: true,
            seals: &seals,
        };
        self.room.take(|day| decide::return_trip(day, by, begun, &back));
    }

    /// What is in the hall on the morning is counted: ballots issued the day before are not there any more.
    fn open(&mut self) {
        self.room.at(0, "07:20");
        self.room.go_to(Phase::Opening);
        let before = self.plan.trips.iter().filter(|trip| trip.before);
        // What was printed for a trip is a blank no more, whether it came back or not.
        let back = |unused| if self.plan.on_demand { unused } else { 0 };
        let gone: u32 = before.map(|trip| trip.served + trip.spoiled + back(trip.unused)).sum();
        let hall = self.hall;
        let held = |at: usize| hall.contests[at].packs.iter().map(|(_, held)| held).sum::<u32>() - gone;
        let counted = self.of_stocks("counted", held);
        self.room.step("ballots-counted", counted);
        self.seal(BoxKind::Stationary);
        if !self.plan.on_demand {
            self.hand(false);
        }
        self.room.go_to(Phase::Voting);
    }

    /// Ballots are handed to two members against signature, and what is left comes back.
    fn hand(&mut self, back: bool) {
        let by = self.room.by();
        for own in &self.hall.contests {
            let all = if back { own.back } else { own.out };
            let first = all / 2;
            for (who, count) in self.room.members.into_iter().zip([first, all - first]) {
                if count > 0 {
                    self.room.take(|day| decide::hand_ballots(day, by, own.id, who, count, back));
                }
            }
        }
    }

    fn vote(&mut self) {
        let by = self.room.by();
        let mut seen = 0;
        for (hour, came) in HOURS.zip(&self.plan.came) {
            self.room.at(0, &format!("{hour:02}:59"));
            if self.plan.fails == Some(hour) {
                let machine =
                    self.hall.boxes.iter().position(|known| known.kind == BoxKind::Machine).unwrap();
                let entry = NoteEntry {
                    of: self.boxes[machine],
                    event: DeviceEvent::Stopped,
                    counter: None,
                    receipt: "",
                    note: "кагаз тыгылды",
                    by: self.boxes.last().copied(),
                };
                self.room.take(|day| decide::note_device(day, by, entry));
            }
            let of = |own: &BTreeMap<u8, u32>| own.get(&hour).copied().unwrap_or(0);
            let sheet = Sheet {
                place: "1".into(),
                hour,
                receipts: *came,
                signatures: *came,
                issued: self.by_contest(|at| of(&self.hall.contests[at].issued)),
                declined: self.by_contest(|at| of(&self.hall.contests[at].declined)),
                spoiled: self.by_contest(|at| of(&self.hall.contests[at].spoiled)),
                ..Sheet::default()
            };
            let now = self.room.now;
            self.room.take(|day| decide::type_sheet(day, by, sheet, "", now));
            seen += came;
            let anchor = AnchorSet {
                hour,
                receipts: seen,
                signatures: seen,
                machine: self.counters(hour),
                devices: 1,
                ..AnchorSet::default()
            };
            self.room.take(|day| decide::set_anchor(day, by, anchor, now));
        }
        self.room.at(0, "19:59");
        for trip in 0..self.plan.trips.len() {
            if !self.plan.trips[trip].before {
                self.travel(trip);
            }
        }
    }

    /// The machines' counters at the end of an hour.
    fn counters(&self, hour: u8) -> BTreeMap<String, u32> {
        let mut counters = BTreeMap::new();
        for (at, own) in self.hall.contests.iter().enumerate() {
            let machine = |of: usize| {
                let known = &self.hall.boxes[of];
                known.kind == BoxKind::Machine && known.contests == [at]
            };
            let fed = self.hall.ballots.iter().filter(|ballot| machine(ballot.of) && ballot.hour <= hour);
            if (0..self.hall.boxes.len()).any(machine) {
                counters.insert(own.id.to_owned(), u32::try_from(fed.count()).unwrap());
            }
        }
        counters
    }

    fn close(&mut self) {
        self.room.at(0, "20:10");
        self.room.go_to(Phase::Closing);
        let hall = self.hall;
        if !self.plan.on_demand {
            self.hand(true);
        }
        let left = self.of_stocks("unused", |at| hall.contests[at].left);
        self.room.step("unused-cancelled", left);
        let spoiled = self.of_contests("spoiled", |at| hall.contests[at].spoiled_left);
        self.room.step("spoiled-cancelled", spoiled);
        if self.plan.on_demand {
            let mut prints = self.of_contests("printed", |at| hall.contests[at].printed);
            prints.extend(self.of_contests("misprints", |at| hall.contests[at].misprints));
            self.room.step("prints-counted", prints);
        } else {
            let cancelled = self.of_stocks("cancelled", |at| hall.contests[at].cancelled);
            self.room.step("cancelled-counted", cancelled);
        }
        // The machines' receipts are typed beforehand, and hidden until both entries are closed.
        let by = self.room.by();
        for (of, known) in hall.boxes.iter().enumerate().filter(|(_, known)| known.kind == BoxKind::Machine) {
            let contest = known.contests[0];
            let mut cells = hall.read(of, contest);
            let valid =
                cells.iter().filter(|(cell, _)| cell.starts_with('V')).map(|(_, votes)| votes).sum::<u32>();
            cells.insert("L8".to_owned(), valid + cells["L10"]);
            cells.insert("L9".to_owned(), valid);
            let (id, cells, of) = (hall.contests[contest].id, typed(cells), self.boxes[of]);
            self.room.take(|day| decide::record_machine(day, by, id, Some(of), "17", cells));
        }
    }

    fn count(&mut self) {
        self.room.at(0, "21:00");
        self.room.go_to(Phase::Count);
        let (by, pair) = (self.room.by(), self.room.pair());
        let hall = self.hall;
        for (of, found) in hall.found.iter().enumerate() {
            let (sealed, seals) = (self.boxes[of], [format!("00{}", of + 1)]);
            self.room.take(|day| decide::check_seals(day, by, sealed, &seals, true));
            let found = found.iter().map(|(at, found)| (hall.contests[*at].id.to_owned(), *found)).collect();
            self.room.take(|day| decide::open_box(day, by, sealed, found));
        }
        if let Some((of, count)) = hall.aside {
            let contest = hall.contests[0].id;
            let entry = AsideEntry { of: self.boxes[of], contest, count, envelope: "1", note: "" };
            let aside = self.room.take(|day| decide::set_aside(day, pair, entry));
            self.room.take(|day| decide::open_aside(day, by, aside, count));
        }
        for at in 0..hall.contests.len() {
            self.sort(at);
            let cells = typed(self.protocol(at));
            for member in [self.room.secretary, self.room.chair] {
                let by = tartip::domain::fact::By { member: Some(member), ..by };
                self.room.take(|day| decide::close_entry(day, by, hall.contests[at].id, &cells));
            }
        }
    }

    /// Counts that stand beside the two entries.
    fn sort(&mut self, at: usize) {
        let (by, own) = (self.room.by(), &self.hall.contests[at]);
        let mut reasons: BTreeMap<String, u32> =
            self.room.day.procedure().invalid.iter().map(|reason| (reason.id.clone(), 0)).collect();
        reasons.insert("no-mark".to_owned(), own.sorted["L10"]);
        self.room.take(|day| decide::count_invalid(day, by, own.id, reasons));
        if self.plan.apart {
            for of in 0..self.boxes.len() {
                if self.hall.boxes[of].contests.contains(&at) {
                    let sealed = Some(self.boxes[of]);
                    self.stacks(at, sealed, &self.hall.piles(of, at));
                }
            }
        }
        match self.plan.second {
            Second::None => {}
            Second::Stacks => self.stacks(at, None, &own.again),
            Second::Marks => {
                let ballots: Vec<&String> =
                    own.again.iter().flat_map(|(cell, votes)| vec![cell; *votes as usize]).collect();
                for batch in ballots.chunks(50) {
                    let mut cells: BTreeMap<String, u32> =
                        own.again.keys().map(|cell| (cell.clone(), 0)).collect();
                    for cell in batch {
                        *cells.get_mut(*cell).unwrap() += 1;
                    }
                    let marks = typed(cells);
                    self.room.take(|day| decide::read_marks(day, by, own.id, marks.clone(), marks));
                }
            }
        }
    }

    fn stacks(&mut self, at: usize, of: Option<Ref>, piles: &BTreeMap<String, u32>) {
        let by = self.room.by();
        for (cell, votes) in piles {
            let cell = Cell::line(cell);
            let entry = PileEntry {
                contest: self.hall.contests[at].id,
                cell: &cell,
                of,
                team: "2",
                size: 25,
                full: votes / 25,
                rest: votes % 25,
            };
            self.room.take(|day| decide::count_votes(day, by, entry));
        }
    }

    /// The figures of a contest's protocol, each as it was counted.
    fn protocol(&self, at: usize) -> BTreeMap<String, u32> {
        let (hall, own) = (self.hall, &self.hall.contests[at]);
        let issued: u32 = own.issued.values().sum();
        let served: u32 = self.plan.trips.iter().map(|trip| trip.served).sum();
        let in_boxes = |portable: bool| -> u32 {
            let of =
                (0..hall.boxes.len()).filter(|of| (hall.boxes[*of].kind == BoxKind::Portable) == portable);
            of.filter_map(|of| hall.found[of].get(&at)).sum()
        };
        let aside = hall.aside.map_or(0, |(_, count)| count);
        let stationary = if at == 0 { in_boxes(false) + aside } else { in_boxes(false) - aside };
        let came: u32 = self.plan.came.iter().sum();
        let stock = if self.plan.on_demand {
            [("L2P", own.printed), ("L3P", own.misprints + own.trip_unused.iter().sum::<u32>())]
        } else {
            [("L2", own.packs.iter().map(|(_, held)| held).sum()), ("L3", own.cancelled)]
        };
        let lines = [
            ("L1", came + served + 100),
            ("L4", own.spoiled_left),
            ("L5", issued),
            ("L6", served),
            ("L7", in_boxes(true)),
            ("L8", stationary),
            ("L9", own.valid),
            ("L11", 0),
        ];
        let lines = lines.into_iter().chain(stock).map(|(id, figure)| (id.to_owned(), figure));
        own.sorted.clone().into_iter().chain(lines).collect()
    }
}

fn typed(cells: BTreeMap<String, u32>) -> Cells {
    cells.into_iter().map(|(cell, figure)| (Cell::line(&cell), Some(figure))).collect()
}
