//! The anchor of an hour: counters read at its end, all at once, so that a gap is bounded to one hour.

use super::voting::hour_end;
use super::{Decision, MAX_FIGURE, Refusal, is_late, may_type, since};
use crate::domain::fact::{AnchorSet, By};
use crate::domain::{Day, Moment, Phase};

/// The most identification devices that a room has.
pub const MAX_DEVICES: u32 = 99;

/// Records the counters read at the end of an hour; read again, the last reading stands and all are kept.
///
/// No reading is refused for being smaller than one before it or other than the sheets. Typed after the close of its
/// hour the fact says that it was so at the hour's end.
pub fn set_anchor(day: &Day, by: By, anchor: AnchorSet, now: Moment) -> Decision {
    may_type(day, by)?;
    since(day, Phase::Voting)?;
    if anchor.hour > 23 {
        return Err(Refusal::HourOutOfRange);
    }
    if anchor.machine.keys().any(|contest| !day.contests.contains_key(contest)) {
        return Err(Refusal::UnknownContest);
    }
    let counters = [anchor.receipts, anchor.signatures, anchor.booths, anchor.queue];
    let mut figures = counters.iter().chain(anchor.machine.values());
    if figures.any(|figure| *figure > MAX_FIGURE) || anchor.devices > MAX_DEVICES {
        return Err(Refusal::TooLarge);
    }
    if day.voting.anchor(anchor.hour).is_some_and(|last| last.stated == anchor) {
        return Err(Refusal::NothingChanged);
    }
    let end = hour_end(day, anchor.hour).filter(|_| is_late(day, anchor.hour, now));
    let by = By { happened: end.or(by.happened), ..by };
    Ok(vec![by.states(anchor.into())])
}
