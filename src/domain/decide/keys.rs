//! The commission's signing key: made, replaced, and what was signed with it. Its private half is no matter of a decision.

use super::{Decision, Refusal, known_contest, may_type, needed, two_members};
use crate::domain::Day;
use crate::domain::fact::{BundleSigned, By, CodeSigned, KeyMade, KeyReplaced};
use crate::domain::protocol::Standing;

/// Longest public half, in bytes: one of the kind in use has 80.
const MAX_PUBLIC: usize = 200;

/// Records that the signing key was made. There is one at a time: another one replaces it.
pub fn make_key(day: &Day, by: By, public: &str) -> Decision {
    may_type(day, by)?;
    if day.keys.current().is_some() {
        return Err(Refusal::KeyThere);
    }
    Ok(vec![by.states(KeyMade { public: shaped(public)? }.into())])
}

/// Records that another key stands in the place of one that is lost or known to others; two members, with a reason. What
/// was signed with the old one stays signed with it.
pub fn replace_key(day: &Day, by: By, public: &str, reason: &str) -> Decision {
    may_type(day, by)?;
    let public = shaped(public)?;
    current(day)?;
    if day.keys.made.iter().any(|known| known.stated.0 == public) {
        return Err(Refusal::NothingChanged);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    two_members(day, by)?;
    Ok(vec![by.states(KeyReplaced { public, reason }.into())])
}

/// Records that the list of sums of a bundle was signed with the key in use; `sums` is its SHA-256, and the bundle states
/// the day up to so many facts.
pub fn sign_bundle(day: &Day, by: By, sums: &str, facts: u64) -> Decision {
    may_type(day, by)?;
    let public = current(day)?;
    if sums.len() != 64 || !sums.bytes().all(|digit| matches!(digit, b'0'..=b'9' | b'a'..=b'f')) {
        return Err(Refusal::HashShape);
    }
    if !usize::try_from(facts).is_ok_and(|facts| (1..=day.journal.len()).contains(&facts)) {
        return Err(Refusal::UnknownEntry);
    }
    Ok(vec![by.states(BundleSigned { sums: sums.to_owned(), facts, public }.into())])
}

/// Records the signature over the code of a contest's signed protocol with the key in use; once with each key.
pub fn sign_code(day: &Day, by: By, contest: &str, signature: &str) -> Decision {
    may_type(day, by)?;
    known_contest(day, contest)?;
    let public = current(day)?;
    let protocol = day.contest(contest).and_then(|state| state.protocol()).ok_or(Refusal::NotDrafted)?;
    if day.standing(contest) != Some(Standing::Signed) {
        return Err(Refusal::NotSigned);
    }
    if code_of(day, contest).is_some() {
        return Err(Refusal::AlreadyDone);
    }
    let fact = CodeSigned { protocol: protocol.at, signature: signature.to_owned(), public };
    Ok(vec![by.states(fact.into())])
}

/// The signature over the code of a contest's last protocol, made with the key in use.
pub fn code_of<'a>(day: &'a Day, contest: &str) -> Option<&'a CodeSigned> {
    let protocol = day.contest(contest)?.protocol()?.at;
    let public = day.keys.current()?;
    let mut codes = day.keys.codes.iter().rev().map(|code| &code.stated);
    codes.find(|code| code.protocol == protocol && code.public == public)
}

fn current(day: &Day) -> Result<String, Refusal> {
    day.keys.current().map(ToOwned::to_owned).ok_or(Refusal::KeyNeeded)
}

/// A public half: a kind and its letters, a blank between them.
fn shaped(public: &str) -> Result<String, Refusal> {
    let sign = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'+' | b'/' | b'=');
    let fits = public.len() <= MAX_PUBLIC
        && public.split_once(' ').is_some_and(|(kind, letters)| {
            !kind.is_empty() && !letters.is_empty() && kind.bytes().chain(letters.bytes()).all(sign)
        });
    if fits { Ok(public.to_owned()) } else { Err(Refusal::KeyShape) }
}
