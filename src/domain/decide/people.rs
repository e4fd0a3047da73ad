//! People who are not members: registered, let in or not, warned. What is unusual about them is warned, never blocked.

use super::registers::{data, field, half, may_keep, states};
use super::{Decision, Refusal, bounded, known_contest, needed};
use crate::domain::day::Person;
use crate::domain::fact::{
    By, NewFact, PersonCorrected, PersonMoved, PersonRefused, PersonRegistered, PersonWarned, Private, Ref,
    RemarkMade,
};
use crate::domain::registers::Ground;
use crate::domain::{Day, Moment, search};

/// Bound on the people of one imported list.
pub const MAX_IMPORT: usize = 10_000;

/// Bound on the letters and digits kept of a paper's number.
const PAPER: usize = 4;

/// A person as entered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct PersonEntry<'a> {
    /// The category of the registers.
    pub category: &'a str,
    /// Who sent the person; may be empty.
    pub organisation: &'a str,
    /// The name.
    pub name: &'a str,
    /// The last letters or digits of the paper shown, four at most; empty where none was shown.
    pub paper: &'a str,
}

/// What is unusual about an entry.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PersonWarning {
    /// Somebody of that name is there already.
    SameName(Ref),
    /// As many of this organisation and category are in the room as may be.
    Limit {
        /// How many may be.
        limit: u32,
    },
    /// No paper was shown.
    NotPresentedPaper,
}

/// Registers a person; with `present`, who has also come.
pub fn register_person(day: &Day, by: By, entry: PersonEntry, present: bool) -> Decision {
    may_keep(day, by)?;
    let mut facts = vec![registered(day, by, entry, false)?];
    if present {
        facts.push(by.states(PersonMoved { of: day.next_place(), present }.into()));
    }
    Ok(facts)
}

/// Registers everybody of a list, before they come; all or nobody.
pub fn import_people(day: &Day, by: By, entries: &[PersonEntry]) -> Decision {
    may_keep(day, by)?;
    match entries.len() {
        0 => Err(Refusal::NothingChanged),
        1..=MAX_IMPORT => entries.iter().map(|entry| registered(day, by, *entry, true)).collect(),
        _ => Err(Refusal::TooMany(MAX_IMPORT)),
    }
}

/// Corrects a person's entry with a reason.
pub fn correct_person(day: &Day, by: By, of: Ref, entry: PersonEntry, reason: &str) -> Decision {
    may_keep(day, by)?;
    let before = person(day, of)?;
    let (category, organisation, mut private) = checked(day, entry)?;
    let part = |name| private.get(name).map_or("", String::as_str);
    let same_half = before.name == part("name") && before.paper == part("paper");
    if same_half && before.category == category && before.organisation == organisation {
        return Err(Refusal::NothingChanged);
    }
    private.insert("reason".to_owned(), needed(reason, Refusal::ReasonNeeded)?);
    Ok(vec![by.states_privately(PersonCorrected { of, category, organisation }.into(), private)])
}

/// Records that a person came or left, as often as they do; whoever was removed does not come again.
pub fn move_person(day: &Day, by: By, of: Ref, present: bool) -> Decision {
    may_keep(day, by)?;
    let person = person(day, of)?;
    let at = by.happened.unwrap_or(Moment(i64::MAX));
    if present && person.removed.is_some_and(|(_, removed)| removed.minute() <= at.minute()) {
        return Err(Refusal::PersonRemoved);
    }
    if person.was_present(at) == present {
        return Err(Refusal::SamePresence);
    }
    Ok(vec![by.states(PersonMoved { of, present }.into())])
}

/// Warns a person on a ground for which people may be removed.
pub fn warn_person(day: &Day, by: By, of: Ref, ground: &str, note: &str) -> Decision {
    may_keep(day, by)?;
    if person(day, of)?.removed.is_some() {
        return Err(Refusal::PersonRemoved);
    }
    let ground = removal_ground(day, ground)?.id.clone();
    Ok(vec![states(by, PersonWarned { of, ground }.into(), half([("note", note)])?)])
}

/// Records that a person was not let in: on a ground for which that may be, and by a norm, which is the ground's own
/// where none is given.
pub fn refuse_person(
    day: &Day,
    by: By,
    entry: PersonEntry,
    ground: &str,
    norm: &str,
    note: &str,
) -> Decision {
    may_keep(day, by)?;
    let (category, organisation, mut private) = checked(day, entry)?;
    let ground = find_ground(day, ground, |ground| ground.refusal)?;
    let norm = if norm.trim().is_empty() { ground.norm() } else { norm };
    let norm = needed(norm, Refusal::NormNeeded)?;
    private.remove("paper");
    private.append(&mut half([("note", note)])?);
    let fact = PersonRefused { category, organisation, ground: ground.id.clone(), norm };
    Ok(vec![by.states_privately(fact.into(), private)])
}

/// Writes down what a person remarks about a contest, or about the whole day where it is empty. It is printed.
pub fn remark(day: &Day, by: By, of: Ref, contest: &str, text: &str) -> Decision {
    may_keep(day, by)?;
    person(day, of)?;
    if !contest.is_empty() {
        known_contest(day, contest)?;
    }
    let text = field(text, "text")?;
    Ok(vec![by.states(RemarkMade { of, contest: contest.to_owned(), text }.into())])
}

/// What is unusual about an entry; `but` is the entry itself where it is one of the register already.
pub fn person_warnings(day: &Day, entry: PersonEntry, but: Option<Ref>) -> Vec<PersonWarning> {
    let mut warnings = Vec::new();
    let others = || day.people.all.iter().filter(|(at, _)| Some(**at) != but);
    if !search::fold(entry.name).is_empty() {
        let mut named = others().filter(|(_, other)| search::same(&other.name, entry.name));
        warnings.extend(named.next().map(|(at, _)| PersonWarning::SameName(*at)));
    }
    let limit = day.registers().and_then(|registers| registers.category(entry.category)?.limit);
    if let Some(limit) = limit.filter(|_| !search::fold(entry.organisation).is_empty()) {
        let alike = |other: &Person| {
            other.category == entry.category
                && other.is_present()
                && search::same(&other.organisation, entry.organisation)
        };
        let there = others().filter(|(_, other)| alike(other)).count();
        if u32::try_from(there).is_ok_and(|there| there >= limit) {
            warnings.push(PersonWarning::Limit { limit });
        }
    }
    if entry.paper.trim().is_empty() {
        warnings.push(PersonWarning::NotPresentedPaper);
    }
    warnings
}

pub(super) fn person(day: &Day, of: Ref) -> Result<&Person, Refusal> {
    day.people.all.get(&of).ok_or(Refusal::UnknownEntry)
}

/// A ground for which people may be warned and removed.
pub(super) fn removal_ground<'a>(day: &'a Day, id: &str) -> Result<&'a Ground, Refusal> {
    find_ground(day, id, |ground| ground.removal)
}

fn find_ground<'a>(day: &'a Day, id: &str, is: fn(&Ground) -> bool) -> Result<&'a Ground, Refusal> {
    let known = data(day)?.people.grounds.iter().find(|ground| ground.id == id);
    known.filter(|ground| is(ground)).ok_or(Refusal::UnknownChoice)
}

fn registered(day: &Day, by: By, entry: PersonEntry, listed: bool) -> Result<NewFact, Refusal> {
    let (category, organisation, private) = checked(day, entry)?;
    Ok(by.states_privately(PersonRegistered { category, organisation, listed }.into(), private))
}

/// Category, organisation and private half of an entry.
fn checked(day: &Day, entry: PersonEntry) -> Result<(String, String, Private), Refusal> {
    let category = data(day)?.category(entry.category).ok_or(Refusal::UnknownChoice)?;
    let name = needed(entry.name, Refusal::NameNeeded)?;
    // The whole number of a paper identifies its holder anywhere, so it never reaches the book.
    let paper: String = entry.paper.chars().filter(|sign| sign.is_alphanumeric()).take(PAPER + 1).collect();
    if paper.chars().count() > PAPER {
        return Err(Refusal::PaperDigits);
    }
    let organisation = bounded(entry.organisation.trim())?;
    Ok((category.id.clone(), organisation, half([("name", &name), ("paper", &paper)])?))
}
