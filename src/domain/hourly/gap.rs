//! What differs at an anchor, and between which two anchors that arose.

use super::uncounted::Ways;
use super::{ContestHour, HourState};
use crate::domain::Day;
use crate::domain::day::{Anchor, Hour};

/// What differs at the end of an hour.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Gap {
    /// No counters were read, or an hour before has no sheet.
    Unknown,
    /// No machine counts these ballots, or a box that counts nothing takes them too.
    NotComparable,
    /// Hidden until both entries of the contest agree.
    Hidden,
    /// So many; 0 where all agree.
    Known(i64),
}

/// Two figures of an anchor that must be equal.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Stream {
    /// Receipts without signatures.
    Signatures,
    /// Receipts of the devices without those of the sheets.
    ReceiptSheets,
    /// Signatures in the list without those of the sheets.
    SignatureSheets,
    /// Ballots of a contest issued without those in machines and booths.
    Contest(String),
}

/// A gap that stands, and where it arose.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Arose {
    /// Between which figures.
    pub stream: Stream,
    /// The hour whose anchor was the last before it; `None` for the opening.
    pub after: Option<u8>,
    /// The hour whose anchor first shows it.
    pub hour: u8,
    /// By how many it grew.
    pub by: i64,
}

impl Arose {
    /// The clock hours between which it arose: 10 and 11 is from 10:00 to 11:00.
    pub fn between(&self, opens: u8) -> (u8, u8) {
        (self.after.map_or(opens, |hour| hour.saturating_add(1)), self.hour.saturating_add(1))
    }
}

impl HourState {
    /// What differs in a stream at the end of this hour.
    pub fn gap(&self, stream: &Stream) -> Gap {
        let Some(anchor) = &self.anchor else { return Gap::Unknown };
        let read = &anchor.stated;
        let against = |counter: u32, sheets: fn(&Hour) -> u32| match &self.until {
            Some(until) => Gap::Known(i64::from(counter) - i64::from(sheets(until))),
            None => Gap::Unknown,
        };
        match stream {
            Stream::Signatures => Gap::Known(i64::from(read.receipts) - i64::from(read.signatures)),
            Stream::ReceiptSheets => against(read.receipts, |sums| sums.receipts),
            Stream::SignatureSheets if !self.signed => Gap::Unknown,
            Stream::SignatureSheets => against(read.signatures, |sums| sums.signatures),
            Stream::Contest(id) => {
                let known = self.contests.iter().find(|known| known.contest == *id);
                known.map_or(Gap::Unknown, |known| known.gap)
            }
        }
    }
}

/// A contest at the end of an hour.
pub(super) fn contest(day: &Day, ways: &Ways, anchor: Option<&Anchor>, until: Option<&Hour>) -> ContestHour {
    let of = |sums: &std::collections::BTreeMap<String, u32>| sums.get(&ways.contest).copied().unwrap_or(0);
    let issued = until.map(|until| of(&until.issued));
    let hidden = super::hides_machine(day, &ways.contest);
    let read = anchor.and_then(|anchor| anchor.stated.machine.get(&ways.contest).copied());
    let gap = match (anchor, issued, read) {
        _ if hidden => Gap::Hidden,
        (Some(_), _, None) if !ways.machine => Gap::NotComparable,
        (Some(anchor), Some(issued), Some(machine)) => {
            let declined = until.map_or(0, |until| of(&until.declined));
            between(issued, machine, anchor.stated.booths, declined, ways.uncounted_at(anchor.when))
        }
        _ => Gap::Unknown,
    };
    ContestHour {
        contest: ways.contest.clone(),
        issued,
        machine: read.filter(|_| !hidden),
        out: anchor.map_or(0, |anchor| super::out(day, &ways.contest, anchor.when)),
        gap,
    }
}

/// Issued without machine and booths. Whoever declined this ballot and is still in a booth holds none of it, so each of
/// them may be missing there. With a box that counts nothing only more in the machine than issued says anything.
fn between(issued: u32, machine: u32, booths: u32, declined: u32, uncounted: bool) -> Gap {
    let held = i64::from(issued) - i64::from(machine);
    let most = i64::from(booths);
    let least = most - i64::from(declined.min(booths));
    if held < 0 && uncounted {
        Gap::Known(held)
    } else if uncounted {
        Gap::NotComparable
    } else if held > most {
        Gap::Known(held - most)
    } else if held < least {
        Gap::Known(held - least)
    } else {
        Gap::Known(0)
    }
}

/// Where the gap that stands in a stream arose: the changes since the figures last agreed.
pub(super) fn arose(hours: &[HourState], stream: &Stream) -> Vec<Arose> {
    let (mut before, mut changes) = ((None, 0), Vec::new());
    for state in hours {
        let Gap::Known(gap) = state.gap(stream) else { continue };
        let (after, was) = before;
        if gap != was {
            changes.push(Arose { stream: stream.clone(), after, hour: state.hour, by: gap - was });
        }
        if gap == 0 {
            changes.clear();
        }
        before = (Some(state.hour), gap);
    }
    changes
}
