//! Which ways the ballots of a contest take from the table: through machines, or into boxes that count nothing.

use std::collections::BTreeSet;

use crate::domain::day::BallotBox;
use crate::domain::fact::{BoxKind, DeviceEvent, Ref};
use crate::domain::{Day, Moment, Phase};

/// The ways of a contest's ballots.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Ways {
    /// The contest.
    pub contest: String,
    /// Whether a machine takes them.
    pub machine: bool,
    /// From when on a box that counts nothing takes them too.
    pub uncounted: Option<Moment>,
}

impl Ways {
    /// The ways of a contest's ballots in the room.
    pub fn of(day: &Day, contest: &str) -> Self {
        let serving = || day.boxes.iter().filter(|known| known.contests.iter().any(|id| id == contest));
        let since = |known: &BallotBox| match known.kind {
            BoxKind::Stationary => Some(known.sealed),
            BoxKind::Fallback => in_use(day, known),
            BoxKind::Machine | BoxKind::Portable => None,
        };
        Self {
            contest: contest.to_owned(),
            machine: serving().any(|known| known.kind == BoxKind::Machine),
            uncounted: serving().filter_map(since).min(),
        }
    }

    /// Whether some of the ballots were in no machine at a moment.
    pub fn uncounted_at(&self, at: Moment) -> bool {
        self.uncounted.is_some_and(|since| since <= at)
    }
}

/// From when on a fallback box may hold ballots: since it was named in the place of a machine, since a machine whose
/// ballots it would take stopped, or since it was sealed if that was during voting. A spare sealed in the morning waits.
fn in_use(day: &Day, fallback: &BallotBox) -> Option<Moment> {
    let shared = |known: &&BallotBox| known.contests.iter().any(|id| fallback.contests.contains(id));
    let machines = day.boxes.iter().filter(|known| known.kind == BoxKind::Machine);
    let machines: BTreeSet<Ref> = machines.filter(shared).map(|known| known.at).collect();
    let stopped = |event| matches!(event, DeviceEvent::Stopped | DeviceEvent::Replaced);
    let notes = day.custody.notes.iter();
    let since = notes.filter(|note| {
        note.stated.by == Some(fallback.at)
            || (stopped(note.stated.event) && machines.contains(&note.stated.of))
    });
    let began = day.began(Phase::Voting).map(|start| start.at);
    let sealed = Some(fallback.sealed).filter(|sealed| began.is_some_and(|began| *sealed >= began));
    since.map(|note| note.when).chain(sealed).min()
}
