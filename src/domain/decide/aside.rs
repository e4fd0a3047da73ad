//! Ballots set aside at the count, and portable boxes that hold more ballots than they may.

use super::boxes::known_box;
use super::{Decision, MAX_FIGURE, Refusal, bounded, known_contest, may_type, needed, since, two_members};
use crate::domain::day::BallotBox;
use crate::domain::fact::{BallotsSetAside, BoxKind, BoxRuled, BoxRuling, By, Ref, SetAsideOpened};
use crate::domain::procedure::PortableLimit;
use crate::domain::{Day, Phase};

/// Ballots set aside, as they are entered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AsideEntry<'a> {
    /// The box in which they lay.
    pub of: Ref,
    /// The contest to which they belong; empty for ballots of no established form.
    pub contest: &'a str,
    /// How many.
    pub count: u32,
    /// What is written on the sealed envelope.
    pub envelope: &'a str,
    /// What they are; needed where they are of no established form.
    pub note: &'a str,
}

/// Records ballots found in an opened box that are not of its contests, sealed aside in an envelope; two members.
pub fn set_aside(day: &Day, by: By, entry: AsideEntry) -> Decision {
    may_type(day, by)?;
    since(day, Phase::Count)?;
    let sealed = known_box(day, entry.of)?;
    sealed.opening.as_ref().ok_or(Refusal::NotDone)?;
    if !entry.contest.is_empty() {
        known_contest(day, entry.contest)?;
        if sealed.contests.iter().any(|contest| contest == entry.contest) {
            return Err(Refusal::OwnContest);
        }
    }
    if entry.count == 0 {
        return Err(Refusal::FieldsEmpty(vec!["count".to_owned()]));
    }
    if entry.count > MAX_FIGURE {
        return Err(Refusal::TooLarge);
    }
    let envelope = needed(entry.envelope, Refusal::NameNeeded)?;
    if day.custody.aside.iter().any(|known| known.stated.envelope == envelope) {
        return Err(Refusal::LabelTaken);
    }
    let note = bounded(entry.note.trim())?;
    if entry.contest.is_empty() && note.is_empty() {
        return Err(Refusal::NameNeeded);
    }
    two_members(day, by)?;
    let contest = entry.contest.to_owned();
    let fact = BallotsSetAside { of: entry.of, contest, count: entry.count, envelope, note };
    Ok(vec![by.states(fact.into())])
}

/// Records that an envelope was opened at the count of its contest, and how many ballots were in it, counted again.
pub fn open_aside(day: &Day, by: By, of: Ref, count: u32) -> Decision {
    may_type(day, by)?;
    since(day, Phase::Count)?;
    let aside = day.custody.aside.iter().find(|known| known.at == of).ok_or(Refusal::UnknownEntry)?;
    // Ballots of no established form belong to no count.
    known_contest(day, &aside.stated.contest)?;
    if aside.opened.is_some() {
        return Err(Refusal::AlreadyDone);
    }
    if count > MAX_FIGURE {
        return Err(Refusal::TooLarge);
    }
    Ok(vec![by.states(SetAsideOpened { of, count }.into())])
}

/// How many ballots of a contest a portable box may hold by the procedure's rule. `None` where it has none, for a box that
/// is not portable or went on no trip, and while it is out.
pub fn may_hold(day: &Day, sealed: &BallotBox, contest: &str) -> Option<u32> {
    let rule = day.procedure().portable.as_ref().filter(|_| sealed.kind == BoxKind::Portable)?;
    let mut trips = day.outside.trips.iter().filter(|trip| trip.stated.of == sealed.at).peekable();
    trips.peek()?;
    trips.try_fold(0_u32, |sum, trip| {
        let (_, _, returned) = trip.returned.as_ref()?;
        let one = match rule.limit {
            PortableLimit::Issued => returned.issued.get(contest).copied().unwrap_or(0),
            PortableLimit::Requests => trip.stated.requests,
        };
        sum.checked_add(one)
    })
}

/// How many ballots of a contest were found in an opened portable box and how many it may hold, where it holds more.
pub fn over_limit(day: &Day, sealed: &BallotBox, contest: &str) -> Option<(u32, u32)> {
    let found = sealed.opening.as_ref()?.found.get(contest).copied()?;
    let allowed = may_hold(day, sealed, contest)?;
    (found > allowed).then_some((found, allowed))
}

/// Records what becomes of the ballots of a portable box that holds more than it may; two members, with a reason. A later
/// ruling replaces an earlier one.
pub fn rule_on_box(day: &Day, by: By, of: Ref, contest: &str, ruling: BoxRuling, reason: &str) -> Decision {
    may_type(day, by)?;
    let sealed = known_box(day, of)?;
    known_contest(day, contest)?;
    let (found, allowed) = over_limit(day, sealed, contest).ok_or(Refusal::NotOver)?;
    let stands =
        |stated: &BoxRuled| (stated.ruling, stated.found, stated.allowed) == (ruling, found, allowed);
    if sealed.ruled.get(contest).is_some_and(|(_, stated)| stands(stated)) {
        return Err(Refusal::NothingChanged);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    two_members(day, by)?;
    let contest = contest.to_owned();
    Ok(vec![by.states(BoxRuled { of, contest, ruling, found, allowed, reason }.into())])
}
