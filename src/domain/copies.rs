//! What became of a protocol's copies: who is without one, who holds one of an earlier version, which published figures
//! differ. All of it is asked of the day, nothing is kept.

use super::Day;
use super::day::{Contest, Entry, Return, Row};
use super::fact::{CopyIssued, HolderTold, PublishedCompared, Ref};
use super::protocol::Protocol;

/// Capacity of a member of the commission.
pub const MEMBER: &str = "member";

/// Capacity of whoever takes a copy for the commission above.
pub const HIGHER: &str = "higher-commission";

/// A copy of an earlier version.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct OldCopy<'a> {
    /// The copy.
    pub copy: &'a Entry<CopyIssued>,
    /// Its version.
    pub version: u16,
    /// That the holder was told of the newer version; `None` while nobody did.
    pub told: Option<&'a Entry<HolderTold>>,
}

/// What came of a signed version since.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Since {
    /// Nothing: it states the result.
    Stands,
    /// It was opened again, and no newer one is signed yet.
    Reopened,
    /// This version was signed in its place.
    Replaced(u16),
}

/// A published figure beside that of the protocol.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PublishedRow {
    /// The row of the protocol.
    pub row: Row,
    /// What was published.
    pub published: u32,
    /// What stands in the protocol; `None` where the line is blank.
    pub signed: Option<u32>,
}

impl PublishedRow {
    /// Whether they are not the same.
    pub fn differs(&self) -> bool {
        self.signed != Some(self.published)
    }
}

/// A draft by the fact that made it, with its contest.
pub fn protocol<'a>(day: &'a Day, at: Ref) -> Option<(&'a str, &'a Protocol)> {
    let of = |(id, state): (&'a String, &'a Contest)| drafts(id, state).find(|(_, draft)| draft.at == at);
    day.contests.iter().find_map(of)
}

fn drafts<'a>(id: &'a str, state: &'a Contest) -> impl Iterator<Item = (&'a str, &'a Protocol)> {
    state.protocols.iter().map(move |draft| (id, draft))
}

/// The last version of a contest that was signed by all or has written why not: of this one copies are given.
pub fn signed<'a>(day: &'a Day, contest: &str) -> Option<&'a Protocol> {
    day.contest(contest)?.protocols.iter().rfind(|draft| draft.signed.is_some())
}

/// The same while it stands: it was not opened again.
pub fn standing<'a>(day: &'a Day, contest: &str) -> Option<&'a Protocol> {
    signed(day, contest).filter(|draft| draft.reopened.is_none())
}

/// What came of a signed version since.
pub fn since(day: &Day, draft: &Protocol) -> Since {
    let last = signed(day, &draft.drafted.contest).map(|last| last.drafted.version);
    match last.filter(|version| *version > draft.drafted.version) {
        Some(version) => Since::Replaced(version),
        None if draft.reopened.is_some() => Since::Reopened,
        None => Since::Stands,
    }
}

/// The version of a draft in whose place a newer one was signed; `None` for every other.
pub fn replaced(day: &Day, at: Ref) -> Option<u16> {
    let (_, draft) = protocol(day, at)?;
    matches!(since(day, draft), Since::Replaced(_)).then_some(draft.drafted.version)
}

/// Whether an old version of a contest hangs, and the last signed one does not.
pub fn only_old_hangs(day: &Day, contest: &str) -> bool {
    let old = |draft: Ref| is_of(day, contest, draft) && replaced(day, draft).is_some();
    day.copies.posted.iter().any(|known| old(known.stated.protocol))
        && posted(day).all(|known| known != contest)
}

/// Whether whoever got a copy of an old version is in the room and has none of the one that stands.
pub fn lacks_new(day: &Day, contest: &str, copy: &CopyIssued) -> bool {
    let lacks = |person: Ref| without(day, contest).contains(&person);
    replaced(day, copy.protocol).is_some() && copy.person.is_some_and(lacks)
}

/// A copy by the fact that gave it out; `None` where that was taken back.
pub fn copy(day: &Day, at: Ref) -> Option<&Entry<CopyIssued>> {
    day.copies.issued.iter().find(|copy| copy.at == at)
}

/// Contests whose last signed version hangs for everybody to read.
pub fn posted(day: &Day) -> impl Iterator<Item = &str> {
    let hangs = |draft: Ref| day.copies.posted.iter().any(|known| known.stated.protocol == draft);
    day.contest_ids().filter(move |contest| signed(day, contest).is_some_and(|last| hangs(last.at)))
}

/// Contests whose last signed version went through a machine.
pub fn scanned(day: &Day) -> impl Iterator<Item = &str> {
    let went = |draft: Ref| day.copies.scanned.iter().any(|known| known.stated.protocol == draft);
    day.contest_ids().filter(move |contest| signed(day, contest).is_some_and(|last| went(last.at)))
}

/// Whether a fact is about one of a contest's drafts.
pub fn is_of(day: &Day, contest: &str, draft: Ref) -> bool {
    day.contest(contest).is_some_and(|state| state.protocols.iter().any(|known| known.at == draft))
}

/// The draft about which a demand, its answer or a comparison is; otherwise the fact itself.
pub fn draft_behind(day: &Day, about: Ref) -> Ref {
    let copies = &day.copies;
    let answers = |known: &&Return| {
        known.demand.at == about || known.answer.as_ref().is_some_and(|answer| answer.at == about)
    };
    let demanded = copies.returns.iter().find(answers).map(|known| known.demand.stated.protocol);
    let published = || copies.published.iter().find(|known| known.at == about);
    demanded.or_else(|| published().map(|known| known.stated.protocol)).unwrap_or(about)
}

/// Copies of a contest given out, of every version, oldest first.
pub fn issued<'a>(day: &'a Day, contest: &str) -> impl Iterator<Item = &'a Entry<CopyIssued>> {
    day.copies.issued.iter().filter(move |copy| is_of(day, contest, copy.stated.protocol))
}

/// The number of the next copy of a contest: those of copies that were taken back are not used again.
pub fn next_number(day: &Day, contest: &str) -> u32 {
    let of_contest = day.copies.highest.iter().filter(|(draft, _)| is_of(day, contest, **draft));
    of_contest.map(|(_, number)| *number).max().unwrap_or(0).saturating_add(1)
}

/// The name of whoever a copy is or is not for; empty where it was erased.
pub fn name_of<'a>(day: &'a Day, person: Option<Ref>, name: &'a str) -> &'a str {
    let Some(person) = person else { return name };
    let registered = day.people.all.get(&person).map(|known| known.name.as_str());
    registered.or_else(|| day.commission.ever(person).map(|member| member.name.as_str())).unwrap_or_default()
}

/// People of the register who are in the room and have no copy of the version that stands, and of whom it is not
/// written why.
pub fn without(day: &Day, contest: &str) -> Vec<Ref> {
    let Some(draft) = standing(day, contest) else { return Vec::new() };
    let has = |of: &Ref| {
        let issued = day.copies.issued.iter().map(|copy| (copy.stated.protocol, copy.stated.person));
        let missing = day.copies.missing.iter().map(|known| (known.stated.protocol, known.stated.person));
        issued.chain(missing).any(|known| known == (draft.at, Some(*of)))
    };
    let present = day.people.all.iter().filter(|(_, person)| person.is_present()).map(|(of, _)| *of);
    present.filter(|of| !has(of)).collect()
}

/// The last copy that somebody has of the last signed version.
pub fn held<'a>(day: &'a Day, contest: &str, person: Ref) -> Option<&'a Entry<CopyIssued>> {
    let last = signed(day, contest)?.at;
    let of = |copy: &&Entry<CopyIssued>| copy.stated.protocol == last && copy.stated.person == Some(person);
    day.copies.issued.iter().rfind(of)
}

/// Copies of versions before the last signed one that were not given back, oldest first.
pub fn old<'a>(day: &'a Day, contest: &str) -> Vec<OldCopy<'a>> {
    let Some(last) = signed(day, contest) else { return Vec::new() };
    let given_back = |copy: Ref| {
        let earlier = |told: &&Entry<HolderTold>| {
            told.stated.copy == copy && told.stated.returned && told.stated.protocol != last.at
        };
        day.copies.told.iter().any(|told| earlier(&told))
    };
    let of = |copy: &'a Entry<CopyIssued>| {
        let (_, draft) = protocol(day, copy.stated.protocol)?;
        let older = draft.drafted.version < last.drafted.version && !given_back(copy.at);
        let told = |told: &&Entry<HolderTold>| told.stated.copy == copy.at && told.stated.protocol == last.at;
        let told = day.copies.told.iter().rfind(told);
        older.then_some(OldCopy { copy, version: draft.drafted.version, told })
    };
    issued(day, contest).filter_map(of).collect()
}

/// Published figures beside those of the protocol, in the order of its rows.
pub fn compared(day: &Day, published: &PublishedCompared) -> Vec<PublishedRow> {
    let Some((_, draft)) = protocol(day, published.protocol) else { return Vec::new() };
    let of = |row: Row| {
        let published = published.cells.get(&row.cell).copied().flatten()?;
        let signed = draft.drafted.cells.get(&row.cell).copied().flatten();
        Some(PublishedRow { row, published, signed })
    };
    day.rows_of(draft).into_iter().filter_map(of).collect()
}
