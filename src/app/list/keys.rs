//! The signing key: what is known of it, what was signed with it, what can be done.

use super::{Item, ListKind, Opens, State};
use crate::app::effect::Effect;
use crate::app::form::build::{plain, typed};
use crate::app::form::{KeyForm, Purpose};
use crate::app::global;
use crate::app::model::Model;
use crate::domain::day::Entry;
use crate::domain::protocol::Standing;
use crate::domain::{Day, Phase, decide};
use crate::text::{Text, date};

/// Letters of a public half that are shown in a row: its end, where two keys differ.
const SHOWN: usize = 12;

/// What is known of the key, oldest first, then what can be done.
pub fn items(day: &Day) -> Vec<Item> {
    let mut items: Vec<Item> = day.keys.made.iter().map(|key| made(day, key)).collect();
    items.extend(day.keys.signed.iter().map(|signed| {
        let value =
            Text::new("key-facts").with("count", usize::try_from(signed.stated.facts).unwrap_or(usize::MAX));
        let about = Text::new("key-signed-about").with("sums", &signed.stated.sums);
        at_time(day, "key-bundle-signed", signed).with_value(value).with_about(about)
    }));
    if day.keys.current().is_none() {
        items.push(about(action("do-make-key", form(KeyForm::Make)), "do-make-key-about"));
        return items;
    }
    items.extend(day.contest_ids().map(|contest| code(day, contest)));
    items.push(sign_bundle(day));
    items.push(about(action("do-replace-key", form(KeyForm::Replace)), "do-replace-key-about"));
    items
}

/// The key as a thing among the steps of a phase: before the doors open it is offered, at the end it is used.
pub fn of_phase(day: &Day, phase: Phase) -> Option<Item> {
    // In the protocol it stands among what a contest waits for.
    if (Phase::Voting..=Phase::Protocol).contains(&phase) {
        return None;
    }
    let item = link();
    let Some(current) = day.keys.current() else { return Some(item.in_state(State::Optional)) };
    let done = phase < Phase::Voting || !day.keys.signed.is_empty();
    let state = if done { State::Done } else { State::Optional };
    Some(item.in_state(state).with_value(typed(end_of(current))))
}

/// The key as a thing that a contest's signed protocol may have: its code to be signed, or first a key.
pub fn of_contest(day: &Day, contest: &str) -> Item {
    if day.keys.current().is_some() { code(day, contest) } else { link().in_state(State::Optional) }
}

/// Signing the bundle, as a thing beside writing it: without a key it leads to where one is made.
pub fn sign_bundle(day: &Day) -> Item {
    if day.keys.current().is_none() {
        return about(action("do-sign-bundle", Opens::List(ListKind::Key)), "list-key-about");
    }
    about(action("do-sign-bundle", Opens::Effect(Effect::ReviewBundle)), "do-sign-bundle-about")
        .with_state_if(!day.may_leave(), State::Blocked)
}

fn link() -> Item {
    about(Item::plain(Text::new("list-key"), Opens::List(ListKind::Key)), "list-key-about")
}

/// The code of a contest's protocol, to be signed once everybody has signed.
fn code(day: &Day, contest: &str) -> Item {
    let title =
        day.opened.rulebook.contest(contest).map_or_else(|| typed(contest), |spec| plain(&spec.title));
    let label = Text::new("do-sign-code").with("contest", title);
    let item = Item::plain(label, form(KeyForm::Code(contest.to_owned())))
        .with_about(Text::new("do-sign-code-about"));
    if decide::code_of(day, contest).is_some() {
        return Item { opens: Opens::Nothing, ..item }.in_state(State::Done);
    }
    let signed = day.standing(contest) == Some(Standing::Signed);
    item.in_state(State::Optional).only_if(signed, Text::new("key-not-signed-yet"))
}

fn made(day: &Day, key: &Entry<(String, String)>) -> Item {
    let (public, reason) = &key.stated;
    let item = at_time(day, if reason.is_empty() { "key-made" } else { "key-replaced" }, key);
    let about = Text::new("key-about").with("public", public);
    let about = if reason.is_empty() {
        about
    } else {
        Text::new("key-about-replaced").with("about", about).with("reason", reason)
    };
    item.with_value(typed(end_of(public))).with_about(about)
}

fn end_of(public: &str) -> &str {
    public.get(public.len().saturating_sub(SHOWN)..).unwrap_or(public)
}

fn at_time<T>(day: &Day, key: &'static str, entry: &Entry<T>) -> Item {
    let time = date::clock_on(day.opened.date, entry.when, day.offset());
    Item::plain(Text::new("detail-at").with("time", time).with("what", Text::new(key)), Opens::Nothing)
}

fn form(form: KeyForm) -> Opens {
    Opens::Form(Purpose::Key(form))
}

fn action(key: &'static str, opens: Opens) -> Item {
    Item::plain(Text::new(key), opens).in_state(State::Optional)
}

fn about(item: Item, key: &'static str) -> Item {
    item.with_about(Text::new(key))
}

/// Whether a passphrase is typed next.
pub(super) fn asks_passphrase(opens: &Opens) -> bool {
    matches!(opens, Opens::Form(Purpose::Key(_)) | Opens::Effect(Effect::ReviewBundle))
}

/// Asks who types, and whether this member may, before a passphrase is typed for nothing.
pub(super) fn may_sign(model: &mut Model) -> bool {
    let by = model.by();
    let Some(Err(refusal)) = model.day().map(|day| decide::may_type(day, by)) else { return true };
    if refusal == decide::Refusal::NobodyAtKeyboard {
        global::list(model, &ListKind::Keyboard);
        model.refuse(Text::new("refused-nobody-signs"));
    } else {
        let why = crate::app::refusal::of_day(model, &refusal);
        model.refuse(why);
    }
    false
}
