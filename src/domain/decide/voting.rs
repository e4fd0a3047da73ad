//! Voting: hourly sheets, the live tally, turnout, suspension.

use std::collections::BTreeMap;

use super::{Decision, MAX_FIGURE, Refusal, bounded, during, may_type, needed, since};
use crate::domain::fact::{
    BallotSpoiled, By, Private, Ref, Sheet, SheetCorrected, SheetRecorded, TallyCounted, TallyTakenBack,
    TurnoutReported, VoterRefused, VotingResumed, VotingSuspended,
};
use crate::domain::{ClockTime, Day, Moment, Phase};

/// Records an hourly sheet, whenever it turns up. Typed after the close of its hour it needs the cause, and the fact
/// says that it was so at the hour's end.
pub fn type_sheet(day: &Day, by: By, sheet: Sheet, late: &str, now: Moment) -> Decision {
    may_type(day, by)?;
    since(day, Phase::Voting)?;
    let sheet = checked(day, sheet)?;
    if day.voting.sheet_of(&sheet.place, sheet.hour).is_some() {
        return Err(Refusal::SheetThere);
    }
    let is_late = is_late(day, sheet.hour, now);
    let late = if is_late { needed(late, Refusal::LateNeedsReason)? } else { bounded(late.trim())? };
    let by = By { happened: hour_end(day, sheet.hour).filter(|_| is_late), ..by };
    Ok(vec![by.states(SheetRecorded { sheet, late }.into())])
}

/// Whether a sheet of this hour would be typed after the close of its hour.
pub fn is_late(day: &Day, hour: u8, now: Moment) -> bool {
    let close = hour_end(day, hour);
    let grace = i64::from(day.procedure().close_of_hour_minutes) * 60_000;
    // Half an hour beyond the close of the hour counts as in time: sheets are collected one after another.
    close.is_some_and(|close| now.0 > close.0 + grace + 30 * 60_000)
}

/// Corrects a sheet with a reason.
pub fn correct_sheet(day: &Day, by: By, of: Ref, sheet: Sheet, reason: &str) -> Decision {
    may_type(day, by)?;
    let sheet = checked(day, sheet)?;
    let before = day.voting.sheets.get(&of).ok_or(Refusal::NotDone)?;
    if before.sheet == sheet {
        return Err(Refusal::NothingChanged);
    }
    if day.voting.sheet_of(&sheet.place, sheet.hour).is_some_and(|(other, _)| other != of) {
        return Err(Refusal::SheetThere);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![by.states(SheetCorrected { of: before.at, sheet, reason }.into())])
}

/// Counts one voter live.
pub fn count_voter(day: &Day, by: By, contests: &[String]) -> Decision {
    live(day, by)?;
    let contests = each_once(day, contests)?;
    Ok(vec![by.states(TallyCounted { contests }.into())])
}

/// Takes a live count of an hour of the day back with a reason; only where that hour has one of these contests.
pub fn take_back(day: &Day, by: By, contests: &[String], reason: &str, hour: u8) -> Decision {
    may_type(day, by)?;
    let contests = each_once(day, contests)?;
    let counted = day.voting.live.get(&hour).ok_or(Refusal::NothingToTakeBack)?;
    let one = |sums: &BTreeMap<String, u32>, id: &String| sums.get(id).is_some_and(|sum| *sum > 0);
    let was_counted = day.contests.keys().all(|id| {
        let sums = if contests.contains(id) { &counted.issued } else { &counted.declined };
        one(sums, id)
    });
    if !was_counted {
        return Err(Refusal::NothingToTakeBack);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    // The hour is the one it was counted in, not the one in which somebody noticed.
    let by = By { happened: hour_start(day, hour), ..by };
    Ok(vec![by.states(TallyTakenBack { contests, reason }.into())])
}

/// Counts a voter who left without a ballot.
pub fn refuse_voter(day: &Day, by: By, reason: &str) -> Decision {
    live(day, by)?;
    if !day.procedure().refusals.iter().any(|known| known.id == reason) {
        return Err(Refusal::UnknownReason);
    }
    Ok(vec![by.states(VoterRefused { reason: reason.to_owned() }.into())])
}

/// Counts a ballot that a voter spoiled and exchanged.
pub fn spoil_ballot(day: &Day, by: By, contest: &str) -> Decision {
    live(day, by)?;
    super::known_contest(day, contest)?;
    Ok(vec![by.states(BallotSpoiled { contest: contest.to_owned() }.into())])
}

/// Records turnout told to the higher commission; told again with another number, it stands beside the first.
pub fn report_turnout(day: &Day, by: By, due: ClockTime, voters: u32, taken_by: &str) -> Decision {
    may_type(day, by)?;
    if !day.profile().turnout_due.contains(&due) {
        return Err(Refusal::HourOutOfRange);
    }
    let told = day.voting.turnout.iter().rev().find(|report| report.due == due);
    if told.is_some_and(|report| report.voters == voters) {
        return Err(Refusal::AlreadyDone);
    }
    if voters > MAX_FIGURE {
        return Err(Refusal::TooLarge);
    }
    let taken_by = bounded(taken_by.trim())?;
    let fact = TurnoutReported { due, voters }.into();
    if taken_by.is_empty() {
        return Ok(vec![by.states(fact)]);
    }
    Ok(vec![by.states_privately(fact, Private::from([("taken_by".to_owned(), taken_by)]))])
}

/// Suspends voting.
pub fn suspend(day: &Day, by: By, reason: &str) -> Decision {
    may_type(day, by)?;
    during(day, &[Phase::Voting, Phase::Closing])?;
    if day.voting.suspended().is_some() {
        return Err(Refusal::Suspended);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![by.states(VotingSuspended { reason }.into())])
}

/// Resumes voting.
pub fn resume(day: &Day, by: By, reason: &str) -> Decision {
    may_type(day, by)?;
    if day.voting.suspended().is_none() {
        return Err(Refusal::NotSuspended);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    Ok(vec![by.states(VotingResumed { reason }.into())])
}

fn live(day: &Day, by: By) -> Result<(), Refusal> {
    may_type(day, by)?;
    during(day, &[Phase::Voting, Phase::Closing])?;
    if day.voting.suspended().is_some() { Err(Refusal::Suspended) } else { Ok(()) }
}

/// These contests, each once, in the order of counting.
fn each_once(day: &Day, contests: &[String]) -> Result<Vec<String>, Refusal> {
    if contests.is_empty() {
        return Err(Refusal::ContestNeeded);
    }
    if contests.iter().any(|contest| !day.contests.contains_key(contest)) {
        return Err(Refusal::UnknownContest);
    }
    let named = |id: &&str| contests.iter().any(|contest| contest == id);
    Ok(day.contest_ids().filter(named).map(ToOwned::to_owned).collect())
}

fn hour_start(day: &Day, hour: u8) -> Option<Moment> {
    Moment::at(day.opened.date, ClockTime::new(hour, 0)?, day.offset())
}

/// The end of an hour of the day; the last one ends at midnight, which is the next day's.
pub(super) fn hour_end(day: &Day, hour: u8) -> Option<Moment> {
    hour_start(day, hour).map(|start| Moment(start.0 + 3_600_000))
}

fn checked(day: &Day, sheet: Sheet) -> Result<Sheet, Refusal> {
    if sheet.hour > 23 {
        return Err(Refusal::HourOutOfRange);
    }
    let sheet = Sheet { place: needed(&sheet.place, Refusal::NameNeeded)?, ..sheet };
    let per_contest = [&sheet.issued, &sheet.declined, &sheet.spoiled];
    if per_contest.iter().any(|map| map.keys().any(|contest| !day.contests.contains_key(contest))) {
        return Err(Refusal::UnknownContest);
    }
    if sheet.refused.keys().any(|reason| !day.procedure().refusals.iter().any(|known| &known.id == reason)) {
        return Err(Refusal::UnknownReason);
    }
    let figures = per_contest.into_iter().chain([&sheet.refused]).flat_map(|map| map.values());
    if figures.chain([&sheet.receipts, &sheet.signatures]).any(|figure| *figure > MAX_FIGURE) {
        return Err(Refusal::TooLarge);
    }
    Ok(sheet)
}
