//! Acts: filled from a template, edited by the commission, signed by two at least.

mod fit;
mod text;
mod things;

pub use fit::templates_for;
pub use text::act_text;

use super::registers::{data, may_finish, next_number};
use super::{Decision, Refusal, member, two_members};
use crate::domain::fact::{ActDrawn, By, Private, Ref};
use crate::domain::{Day, Moment};

/// Bound on the text of an act in one language, in characters; lines may end in it. Both languages and the signatures of
/// seven members have room on one page.
pub const MAX_ACT: usize = 1200;

/// Draws up an act in both languages and gives it the next number; two members. Two different members in the room at
/// least sign it. `about` is the fact that it is about, which is no
/// confidential incident; `instead` an act in whose place it stands.
#[expect(
    clippy::too_many_arguments,
    reason = "each is a line of the act's form, and the first two are every decision's"
)]
pub fn draw_act(
    day: &Day,
    by: By,
    template: &str,
    about: Option<Ref>,
    ky: &str,
    ru: &str,
    signers: &[Ref],
    instead: Option<Ref>,
) -> Decision {
    may_finish(day, by)?;
    two_members(day, by)?;
    let template = data(day)?.act(template).ok_or(Refusal::UnknownChoice)?.id.clone();
    if about.is_some_and(|about| !day.journal.iter().any(|line| line.at == about)) {
        return Err(Refusal::UnknownEntry);
    }
    if about.and_then(|about| day.incident(about)).is_some_and(|incident| incident.stated.confidential) {
        return Err(Refusal::NoActOfConfidential);
    }
    if let Some(before) = instead {
        let replaced = day.acts.iter().any(|act| act.stated.instead == Some(before));
        match day.acts.iter().any(|act| act.at == before) {
            true if replaced => return Err(Refusal::AlreadyDone),
            true => {}
            false => return Err(Refusal::UnknownEntry),
        }
    }
    let texts = [("ky", written(ky, "ky")?), ("ru", written(ru, "ru")?)];
    let fact = ActDrawn {
        number: next_number(day.acts.iter().map(|act| act.stated.number)),
        template,
        about,
        signers: signing(day, by, signers)?,
        instead,
    };
    let private: Private = texts.map(|(language, text)| (language.to_owned(), text)).into();
    Ok(vec![by.states_privately(fact.into(), private)])
}

/// The text of an act in one language.
fn written(text: &str, language: &str) -> Result<String, Refusal> {
    let text = text.trim();
    if text.is_empty() {
        return Err(Refusal::FieldsEmpty(vec![language.to_owned()]));
    }
    if text.chars().count() > MAX_ACT { Err(Refusal::TooLong(MAX_ACT)) } else { Ok(text.to_owned()) }
}

/// Those who sign, if they can: before anybody's coming was recorded nobody is gone.
fn signing(day: &Day, by: By, signers: &[Ref]) -> Result<Vec<Ref>, Refusal> {
    let at = by.happened.unwrap_or(Moment(i64::MAX));
    let mut all: Vec<Ref> = Vec::new();
    for who in signers {
        let signer = member(day, *who)?;
        if all.contains(who) || !(signer.presence.is_empty() || signer.was_present(at)) {
            return Err(Refusal::SignersNeeded);
        }
        all.push(*who);
    }
    if all.len() < 2 { Err(Refusal::SignersNeeded) } else { Ok(all) }
}
