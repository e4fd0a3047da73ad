//! The hidden truth of a mock day: what lies in the boxes and on the sheets. A function of the seed, never stored.

use std::collections::BTreeMap;

use super::random::Random;
use crate::domain::Counts;
use crate::domain::Day;

/// What really happened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Truth {
    /// Voters in the list.
    pub voters: u32,
    /// Voters who came in each hour.
    pub came: BTreeMap<u8, u32>,
    /// What holds for each contest.
    pub contests: BTreeMap<String, ContestTruth>,
    /// Whether the second typist misreads a line once.
    pub slip: bool,
}

/// What really happened in one contest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ContestTruth {
    /// Ballots issued in each hour.
    pub issued: BTreeMap<u8, u32>,
    /// Voters of each hour who took no ballot of this contest.
    pub declined: BTreeMap<u8, u32>,
    /// Ballots spoiled in each hour.
    pub spoiled: BTreeMap<u8, u32>,
    /// Figures of lines, by what they count.
    pub lines: BTreeMap<Counts, u32>,
    /// Votes by option, in the order of the ballot.
    pub votes: Vec<u32>,
}

impl ContestTruth {
    /// A figure; zero for what did not happen.
    pub fn line(&self, counts: Counts) -> u32 {
        self.lines.get(&counts).copied().unwrap_or_default()
    }

    /// Votes by option that the machines have: all but those of the portable box, where the first options are.
    pub fn in_machines(&self) -> Vec<u32> {
        let mut outside = self.line(Counts::Portable);
        let left = |votes: &u32| {
            let here = outside.min(*votes);
            outside -= here;
            votes - here
        };
        self.votes.iter().map(left).collect()
    }
}

impl Truth {
    /// The truth of a seed for a day's contests and hours.
    pub fn new(seed: u64, day: &Day) -> Self {
        let mut random = Random::new(seed);
        let hours = &day.profile().hours;
        let hours = hours.opens.hour()..hours.closes.hour();
        let voters = random.between(1_200, 2_400);
        let turnout = random.between(voters / 4, voters / 2);
        let shares = random.share(turnout, hours.len());
        let came: BTreeMap<u8, u32> = hours.zip(shares).collect();
        let outside = random.between(3, 30);
        let mut contests = BTreeMap::new();
        for (index, id) in day.contest_ids().enumerate() {
            let options = day.options(id).len();
            contests.insert(id.to_owned(), contest(&mut random, &came, voters, outside, options, index > 0));
        }
        Self { voters, came, contests, slip: random.between(0, 1) == 1 || seed % 2 == 1 }
    }
}

fn contest(
    random: &mut Random,
    came: &BTreeMap<u8, u32>,
    voters: u32,
    outside: u32,
    options: usize,
    some_decline: bool,
) -> ContestTruth {
    let decline =
        |random: &mut Random, voters: u32| u32::from(some_decline && voters > 0 && random.between(0, 5) == 0);
    let declined: BTreeMap<u8, u32> =
        came.iter().map(|(hour, voters)| (*hour, decline(random, *voters))).collect();
    let took = |hour: &u8, voters: &u32| voters - declined.get(hour).copied().unwrap_or_default();
    let issued: BTreeMap<u8, u32> = came.iter().map(|(hour, voters)| (*hour, took(hour, voters))).collect();
    let spoil = |random: &mut Random| u32::from(random.between(0, 7) == 0);
    let spoiled: BTreeMap<u8, u32> = came.keys().map(|hour| (*hour, spoil(random))).collect();
    let room: u32 = issued.values().sum();
    let spoilt: u32 = spoiled.values().sum();
    // In about one precinct of ten a voter carries a ballot away.
    let taken_away = u32::from(random.between(0, 9) == 0).min(room);
    let stationary = room - taken_away;
    let found = stationary + outside;
    let invalid = random.between(0, found / 50 + 1).min(found);
    let valid = found - invalid;
    let received = voters + voters / 200;
    let lines = BTreeMap::from([
        (Counts::List, voters),
        (Counts::Received, received),
        (Counts::Cancelled, received.saturating_sub(spoilt + room + outside)),
        (Counts::Printed, room + outside + spoilt),
        (Counts::Misprints, 0),
        (Counts::Spoiled, spoilt),
        (Counts::IssuedRoom, room),
        (Counts::IssuedOutside, outside),
        (Counts::Portable, outside),
        (Counts::Stationary, stationary),
        (Counts::Valid, valid),
        (Counts::Invalid, invalid),
        (Counts::Complaints, 0),
    ]);
    ContestTruth { issued, declined, spoiled, lines, votes: random.share(valid, options) }
}
