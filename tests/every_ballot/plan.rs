//! What a day is to be like, before anything happens.

use proptest::prelude::*;

/// Hours of voting: 8 is from 08:00 to 09:00.
pub const HOURS: std::ops::Range<u8> = 8..20;

/// A second count of sorted votes, beside the two entries.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Second {
    /// None.
    None,
    /// Each pile counted in stacks by another team.
    Stacks,
    /// Each ballot read aloud and marked.
    Marks,
}

/// A trip of a portable box to voters, who get the ballots of every contest.
#[derive(Debug, Clone)]
pub struct TripPlan {
    /// Whether it goes on the day before.
    pub before: bool,
    /// Voters served.
    pub served: u32,
    /// Requests that cannot be served.
    pub unserved: u32,
    /// Ballots of each contest spoiled and exchanged.
    pub spoiled: u32,
    /// Ballots of each contest that come back unused.
    pub unused: u32,
}

/// A day.
#[derive(Debug, Clone)]
pub struct Plan {
    /// Contests: 1 or 2.
    pub contests: usize,
    /// Whether ballots are printed in the room, else they come printed.
    pub on_demand: bool,
    /// Whether one stock of blanks serves all contests.
    pub shared: bool,
    /// Machines of each contest; a contest without one has a stationary box.
    pub machines: [usize; 2],
    /// The hour from which the first contest's first machine stands still and a fallback box takes every contest's ballots.
    pub fails: Option<u8>,
    /// Voters who come in each hour.
    pub came: Vec<u32>,
    /// Of how many voters one does not take the second contest's ballot.
    pub declines: u32,
    /// Of how many voters one spoils a ballot of each contest.
    pub spoils: u32,
    /// Trips.
    pub trips: Vec<TripPlan>,
    /// Ballots or blanks left at the close.
    pub left: u32,
    /// Prints of each contest that fail.
    pub misprints: u32,
    /// Ballots of the first contest found in the second one's box, sealed aside and brought back.
    pub strays: usize,
    /// Whether boxes are sorted apart and their piles counted box by box.
    pub apart: bool,
    /// The second count.
    pub second: Second,
    /// From what votes, packs and the place of a fault are drawn.
    pub seed: u64,
}

impl Plan {
    /// The same day with machines for every contest: with portable and fallback boxes sorted apart, or with none of them.
    pub fn with_machines(mut self, apart: bool) -> Self {
        self.machines = self.machines.map(|machines| machines.max(1));
        (self.apart, self.second, self.strays) = (apart, Second::None, 0);
        if !apart {
            (self.fails, self.trips) = (None, Vec::new());
        }
        self
    }
}

fn trips() -> impl Strategy<Value = TripPlan> {
    (any::<bool>(), 1..9_u32, 0..3_u32, 0..2_u32, 1..5_u32).prop_map(
        |(before, served, unserved, spoiled, unused)| TripPlan { before, served, unserved, spoiled, unused },
    )
}

prop_compose! {
    /// Days of every shape.
    pub fn plans()(
        contests in 1..3_usize,
        (on_demand, shared, apart) in any::<(bool, bool, bool)>(),
        machines in [0..3_usize, 0..3_usize],
        fails in prop::option::of(HOURS),
        came in prop::collection::vec(1..9_u32, HOURS.len()),
        (declines, spoils) in (3..30_u32, 5..20_u32),
        trips in prop::collection::vec(trips(), 0..4),
        (left, misprints, strays) in (2..150_u32, 1..4_u32, 0..4_usize),
        second in prop_oneof![Just(Second::None), Just(Second::Stacks), Just(Second::Marks)],
        seed in any::<u64>(),
    ) -> Plan {
        Plan {
            contests,
            on_demand,
            shared: shared && on_demand,
            machines,
            fails: fails.filter(|_| machines[0] > 0),
            came,
            declines,
            spoils,
            trips,
            left,
            misprints,
            strays: if contests == 2 { strays } else { 0 },
            apart: apart && strays == 0 && second != Second::Stacks,
            second,
            seed,
        }
    }
}
