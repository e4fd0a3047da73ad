//! The hall: what lies where, and what is counted there. Nobody who counts knows of the fault.

use std::collections::BTreeMap;

use tartip::domain::fact::BoxKind;

use super::fault::Fault;
use super::plan::{HOURS, Plan};

/// Contests of the practice profile with the options of their ballots.
pub const CONTESTS: [(&str, u16); 2] = [("president", 6), ("referendum", 3)];

/// Numbers drawn one after another from a seed.
pub struct Draw(u64);

impl Draw {
    /// A number below `bound`, which is above 0.
    pub fn below(&mut self, bound: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % bound
    }
}

/// A ballot in a box.
#[derive(Debug, Clone)]
pub struct Ballot {
    /// Whose it is.
    pub contest: usize,
    /// The option marked; `None` where it is invalid.
    pub mark: Option<u16>,
    /// The box in which it lies.
    pub of: usize,
    /// The hour in which it was dropped; that of a trip is 0.
    pub hour: u8,
}

/// A box.
#[derive(Debug)]
pub struct BallotBox {
    /// What it is.
    pub kind: BoxKind,
    /// The contests whose ballots it takes.
    pub contests: Vec<usize>,
}

/// What is written down of a contest.
#[derive(Debug, Default)]
pub struct Contest {
    /// Its id.
    pub id: &'static str,
    /// Issued in the room in each hour.
    pub issued: BTreeMap<u8, u32>,
    /// Not taken in each hour.
    pub declined: BTreeMap<u8, u32>,
    /// Spoiled in each hour.
    pub spoiled: BTreeMap<u8, u32>,
    /// Spoiled ballots counted at the close.
    pub spoiled_left: u32,
    /// Unused ballots, or blanks, counted at the close, without those of trips.
    pub left: u32,
    /// The same counted again once they were cancelled.
    pub cancelled: u32,
    /// The printer's counter.
    pub printed: u32,
    /// Misprints counted.
    pub misprints: u32,
    /// Ballots in packs as labelled, and as they are.
    pub packs: Vec<(u32, u32)>,
    /// Sorted: by cell, as the commission's piles are; and valid ballots counted apart.
    pub sorted: BTreeMap<String, u32>,
    /// The same as they should be: by another team.
    pub again: BTreeMap<String, u32>,
    /// Ballots handed to members.
    pub out: u32,
    /// Ballots given back by members.
    pub back: u32,
    /// Valid ballots.
    pub valid: u32,
    /// Unused ballots of each trip that come back.
    pub trip_unused: Vec<u32>,
}

/// Where the fault struck.
#[derive(Debug, Default)]
pub struct Hit {
    pub contest: usize,
    pub pack: usize,
    pub trip: usize,
    pub of: usize,
    pub into: usize,
    pub cell: String,
    pub instead: String,
}

/// The hall at the end of the day, with all that was counted.
#[derive(Debug, Default)]
pub struct Hall {
    /// The fault.
    pub fault: Fault,
    /// Whether blanks serve all contests.
    pub shared: bool,
    /// Boxes: those of trips first.
    pub boxes: Vec<BallotBox>,
    /// Ballots in them.
    pub ballots: Vec<Ballot>,
    /// Ballots found in each box by contest, face down. One of several contests tells them apart.
    pub found: Vec<BTreeMap<usize, u32>>,
    /// Of the ballots, those found in a box of the other contest and sealed aside: the box and how many.
    pub aside: Option<(usize, u32)>,
    /// The contests.
    pub contests: Vec<Contest>,
    /// The fault's places.
    pub hit: Hit,
}

impl Hall {
    /// Carries the day out; `None` where the plan has no place for the fault.
    pub fn of(plan: &Plan, fault: Fault) -> Option<Self> {
        let mut draw = Draw(plan.seed);
        let mut hall = Self { fault, shared: plan.shared, ..Self::default() };
        hall.contests =
            CONTESTS[..plan.contests].iter().map(|(id, _)| Contest { id, ..Contest::default() }).collect();
        hall.hit.contest = draw.below(plan.contests);
        hall.set_up_boxes(plan);
        hall.vote(plan, &mut draw);
        hall.go_astray(plan, fault, &mut draw)?;
        hall.find(fault, &mut draw);
        hall.account(plan, fault)?;
        hall.sort(fault, &mut draw)?;
        Some(hall)
    }

    fn set_up_boxes(&mut self, plan: &Plan) {
        let all: Vec<usize> = (0..plan.contests).collect();
        let of = |kind, contests: &[usize]| BallotBox { kind, contests: contests.to_vec() };
        self.boxes.extend(plan.trips.iter().map(|_| of(BoxKind::Portable, &all)));
        for contest in 0..plan.contests {
            match plan.machines[contest] {
                0 => self.boxes.push(of(BoxKind::Stationary, &[contest])),
                machines => self.boxes.extend((0..machines).map(|_| of(BoxKind::Machine, &[contest]))),
            }
        }
        if plan.fails.is_some() {
            self.boxes.push(of(BoxKind::Fallback, &all));
        }
    }

    /// The box of the room into which a contest's ballot goes in an hour.
    fn box_for(&self, plan: &Plan, contest: usize, hour: u8, draw: &mut Draw) -> usize {
        let own: Vec<usize> =
            (0..self.boxes.len()).filter(|of| self.boxes[*of].contests == [contest]).collect();
        let own: Vec<usize> = own
            .into_iter()
            .filter(|of| {
                self.boxes[*of].kind != BoxKind::Portable && self.boxes[*of].kind != BoxKind::Fallback
            })
            .collect();
        let chosen = own[draw.below(own.len())];
        let stands_still = plan.fails.is_some_and(|fails| hour >= fails) && contest == 0 && chosen == own[0];
        if stands_still { self.boxes.len() - 1 } else { chosen }
    }

    fn cast(&mut self, contest: usize, of: usize, hour: u8, draw: &mut Draw) {
        let options = usize::from(CONTESTS[contest].1);
        let mark = draw.below(options * 8);
        let mark = (mark > 0).then(|| u16::try_from(mark % options).unwrap() + 1);
        self.ballots.push(Ballot { contest, mark, of, hour });
    }

    fn vote(&mut self, plan: &Plan, draw: &mut Draw) {
        for (of, trip) in plan.trips.iter().enumerate() {
            for contest in 0..plan.contests {
                (0..trip.served).for_each(|_| self.cast(contest, of, 0, draw));
            }
        }
        let mut voters = 0;
        for (hour, came) in HOURS.zip(&plan.came) {
            for _ in 0..*came {
                voters += 1;
                for contest in 0..plan.contests {
                    let own = &mut self.contests[contest];
                    let spoils =
                        (voters + 1) % plan.spoils == 0 && !(contest == 1 && voters % plan.declines == 0);
                    *own.spoiled.entry(hour).or_default() += u32::from(spoils);
                    if contest == 1 && voters % plan.declines == 0 {
                        *own.declined.entry(hour).or_default() += 1;
                        continue;
                    }
                    *own.issued.entry(hour).or_default() += 1;
                    let of = self.box_for(plan, contest, hour, draw);
                    self.cast(contest, of, hour, draw);
                }
            }
        }
    }

    /// Boxes that take the ballots of one contest alone, of a contest.
    fn own_box(&self, plan: &Plan, contest: usize, draw: &mut Draw) -> usize {
        self.box_for(plan, contest, 0, draw)
    }

    fn go_astray(&mut self, plan: &Plan, fault: Fault, draw: &mut Draw) -> Option<()> {
        let contest = self.hit.contest;
        // Strays are found in the other contest's box and noticed.
        if plan.strays > 0 && plan.contests == 2 && fault != Fault::WrongBox {
            let into = self.own_box(plan, 1, draw);
            let single =
                |ballot: &Ballot, hall: &Self| ballot.contest == 0 && hall.boxes[ballot.of].contests == [0];
            let places: Vec<usize> = (0..self.ballots.len())
                .filter(|at| single(&self.ballots[*at], self))
                .take(plan.strays)
                .collect();
            for at in &places {
                self.ballots[*at].of = into;
            }
            let count = u32::try_from(places.len()).unwrap();
            self.aside = (count > 0).then_some((into, count));
        }
        // What lies where it belongs: a stray that goes astray again is another story.
        let of_contest: Vec<usize> = (0..self.ballots.len())
            .filter(|at| {
                let ballot = &self.ballots[*at];
                ballot.contest == contest && self.boxes[ballot.of].contests.contains(&contest)
            })
            .collect();
        let one = of_contest[draw.below(of_contest.len())];
        match fault {
            Fault::LostByVoter => self.hit.of = self.ballots.remove(one).of,
            Fault::AddedToBox | Fault::IssuedUnrecorded => {
                let mut ballot = self.ballots[one].clone();
                if fault == Fault::IssuedUnrecorded {
                    ballot.hour = HOURS.start;
                    ballot.of = self.own_box(plan, contest, draw);
                }
                self.hit.of = ballot.of;
                self.ballots.push(ballot);
            }
            Fault::WrongBox => {
                let other = 1_usize.checked_sub(contest).filter(|other| *other < plan.contests)?;
                let single =
                    of_contest.into_iter().find(|at| self.boxes[self.ballots[*at].of].contests.len() == 1)?;
                let into = self.own_box(plan, other, draw);
                let ballot = &mut self.ballots[single];
                (self.hit.of, self.hit.into) = (ballot.of, into);
                // Nobody looks at its colour: it is one of theirs, and no mark of it counts.
                (ballot.contest, ballot.of, ballot.mark) = (other, into, None);
            }
            _ => {}
        }
        Some(())
    }

    /// Boxes are opened and their ballots counted face down.
    fn find(&mut self, fault: Fault, draw: &mut Draw) {
        for (of, known) in self.boxes.iter().enumerate() {
            let in_it = |contest: usize| {
                let alone = known.contests == [contest];
                let ballots = self
                    .ballots
                    .iter()
                    .filter(|ballot| ballot.of == of && (alone || ballot.contest == contest));
                u32::try_from(ballots.count()).unwrap()
            };
            self.found.push(known.contests.iter().map(|contest| (*contest, in_it(*contest))).collect());
        }
        if fault == Fault::TwiceInBox {
            let contest = self.hit.contest;
            let some: Vec<usize> = (0..self.boxes.len())
                .filter(|of| self.found[*of].get(&contest).is_some_and(|found| *found > 0))
                .collect();
            self.hit.of = some[draw.below(some.len())];
            *self.found[self.hit.of].get_mut(&contest).unwrap() += 1;
        }
    }

    /// The stock: what came, what left it, what is left.
    fn account(&mut self, plan: &Plan, fault: Fault) -> Option<()> {
        let hit = self.hit.contest;
        if fault == Fault::LostOnTrip && (plan.on_demand || plan.trips.is_empty()) {
            return None;
        }
        let on_trips: u32 = plan.trips.iter().map(|trip| trip.spoiled).sum();
        let unused_of_trips: u32 = plan.trips.iter().map(|trip| trip.unused).sum();
        let served: u32 = plan.trips.iter().map(|trip| trip.served).sum();
        for (at, own) in self.contests.iter_mut().enumerate() {
            let here = |kind: Fault| u32::from(at == hit && fault == kind);
            let issued: u32 = own.issued.values().sum();
            let spoiled = own.spoiled.values().sum::<u32>() + on_trips;
            let unrecorded = here(Fault::IssuedUnrecorded);
            own.misprints = plan.misprints;
            own.printed = issued + served + spoiled + unused_of_trips + own.misprints + unrecorded;
            own.trip_unused = plan.trips.iter().map(|trip| trip.unused).collect();
            let used = if plan.on_demand { own.printed } else { issued + served + spoiled + unrecorded };
            // What trips bring back lies with the unused ballots.
            let kept = plan.left + if plan.on_demand { 0 } else { unused_of_trips };
            let all = used + kept;
            let mut rest = all;
            while rest > 0 {
                let pack = rest.min(100);
                own.packs.push((pack, pack));
                rest -= pack;
            }
            own.left = kept + here(Fault::AddedToLeft) + here(Fault::TwiceLeft);
            own.left -= here(Fault::LostFromStock) + here(Fault::LostFromPack);
            own.out = plan.left + issued + own.spoiled.values().sum::<u32>() + unrecorded;
            own.out -= here(Fault::LostFromPack);
            own.back = plan.left - here(Fault::LostFromStock) - here(Fault::LostFromPack);
            own.cancelled = own.left - here(Fault::TwiceLeft) - here(Fault::LostBeforeCancelled);
            if at == hit && fault == Fault::LostFromPack {
                own.packs[0].1 -= 1;
            }
            if at == hit && fault == Fault::LostOnTrip {
                *own.trip_unused.first_mut()? -= 1;
                own.left -= 1;
                own.cancelled -= 1;
            }
            own.spoiled_left = (spoiled + here(Fault::TwiceSpoiled)).checked_sub(here(Fault::LostSpoiled))?;
            own.misprints -= here(Fault::LostMisprint);
        }
        // Packs are numbered through; a shared stock's first packs are the first contest's.
        self.hit.pack = self.contests[..hit].iter().map(|own| own.packs.len()).sum();
        let has_place = match fault {
            Fault::LostMisprint => plan.on_demand,
            Fault::LostBeforeCancelled => !plan.on_demand,
            Fault::TwiceSpoiled => self.contests[hit].spoiled_left > 1,
            _ => true,
        };
        has_place.then_some(())
    }
}
