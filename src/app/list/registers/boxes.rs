//! Boxes: in the room and to be opened, with envelopes that are brought to their contest.

use crate::app::form::build::plain;
use crate::app::form::{CustodyForm, Purpose, box_kind};
use crate::app::list::{Item, ListKind, Opens, State};
use crate::domain::day::{Aside, BallotBox, Note};
use crate::domain::decide::{self, SealsRead};
use crate::domain::fact::{DeviceEvent, Ref};
use crate::domain::{Day, Phase};
use crate::text::Text;

/// Boxes in the order of the list. Where they are to be opened, portable ones come first and those with other seals last.
pub fn ordered(day: &Day, opening: bool) -> Vec<&BallotBox> {
    let mut boxes: Vec<&BallotBox> = day.boxes.iter().collect();
    if opening {
        boxes.sort_by_key(|known| (decide::seals_read(known) == SealsRead::Differ, known.kind));
    }
    boxes
}

/// The register of boxes, with the devices below.
pub fn all(day: &Day) -> Vec<Item> {
    let mut items: Vec<Item> = ordered(day, false)
        .into_iter()
        .map(|known| line(day, known, Opens::List(ListKind::Box(known.at)), false))
        .collect();
    let devices = Item::plain(Text::new("boxes-devices"), Opens::List(ListKind::Devices));
    items.push(devices.with_value(Text::new("value-count").with("count", day.custody.devices.len())));
    items.extend(beside(day));
    items
}

/// What else is kept with the boxes: the stock of ballots, and voting outside.
fn beside(day: &Day) -> [Item; 2] {
    let packs = Text::new("value-count").with("count", day.stock.packs.len());
    let requested = Text::new("value-count").with("count", day.outside.requested());
    [
        Item::plain(Text::new("boxes-stock"), Opens::List(ListKind::Stock)).with_value(packs),
        Item::plain(Text::new("boxes-outside"), Opens::List(ListKind::Outside)).with_value(requested),
    ]
}

/// Boxes to be opened, then envelopes to be opened at the count of their contest.
pub fn to_open(day: &Day) -> Vec<Item> {
    let item = |known: &BallotBox| line(day, known, opens(day, known), true);
    let of_contest = day.custody.aside.iter().filter(|aside| !aside.stated.contest.is_empty());
    ordered(day, true).into_iter().map(item).chain(of_contest.map(|aside| envelope(day, aside))).collect()
}

/// What opening a box begins with: its seals are read, a gate is looked at, its ballots are counted.
fn opens(day: &Day, known: &BallotBox) -> Opens {
    let of = known.at;
    if known.opening.is_some() {
        return Opens::Form(Purpose::OpenBox(of));
    }
    match (decide::gates_before(day, known).is_empty(), decide::seals_read(known)) {
        (false, _) => Opens::List(ListKind::Box(of)),
        (true, SealsRead::Unread) => check(of, true),
        (true, _) => Opens::Form(Purpose::OpenBox(of)),
    }
}

pub(super) fn check(of: Ref, opening: bool) -> Opens {
    custody(CustodyForm::Check { of, opening })
}

pub(super) fn custody(form: CustodyForm) -> Opens {
    Opens::Form(Purpose::Custody(form))
}

/// A box with what was found in it or what seals are on it.
fn line(day: &Day, known: &BallotBox, opens: Opens, opening: bool) -> Item {
    let label = Text::new("box-named").with("label", &known.label).with("kind", box_kind(known.kind));
    let item = Item::plain(label, opens);
    match (&known.opening, known.seals_match()) {
        (Some(opening), matches) => {
            let found: u32 = opening.found.values().fold(0, |sum, found| sum.saturating_add(*found));
            let state = if matches == Some(true) { State::Done } else { State::Warning };
            let value = match (matches == Some(true), is_hidden(day, known)) {
                (true, true) => Text::new("box-opened"),
                (false, true) => Text::new("box-opened-seals-differ"),
                (true, false) => Text::new("box-found").with("found", found),
                (false, false) => Text::new("box-seals-differ").with("found", found),
            };
            let item = item.in_state(state).with_value(value);
            if is_few(day, found) { item.with_about(plain(&day.procedure().mixing.say)) } else { item }
        }
        (None, _) if decide::seals_read(known) == SealsRead::Differ => item
            .in_state(State::Warning)
            .with_value(Text::new("box-closed-seals-differ"))
            .with_about(Text::new("box-seals-differ-about")),
        // A reading on the way that found other seals wants a look as well.
        (None, _) if !opening && known.checks.last().is_some_and(|check| !check.matches()) => {
            item.in_state(State::Warning).with_value(Text::new("box-closed-seals-differ"))
        }
        (None, _) if opening => item.in_state(State::Open).with_value(Text::new("box-closed")),
        (None, _) if day.custody.stands_still(known.at) => {
            item.in_state(State::Warning).with_value(still(day, known))
        }
        (None, _) if seals_hidden(day, known) => {
            item.in_state(State::Done).with_value(Text::new("box-closed"))
        }
        (None, _) => item
            .in_state(State::Done)
            .with_value(Text::new("box-seals").with("seals", known.seals.join(", "))),
    }
}

/// Few ballots would tell how a few people voted: then something is said aloud before they are mixed.
pub(super) fn is_few(day: &Day, found: u32) -> bool {
    found > 0 && found < day.procedure().mixing.below
}

/// Whether what was found in a box would anchor an entry.
pub(super) fn is_hidden(day: &Day, known: &BallotBox) -> bool {
    day.hides_found(known.contests.iter().map(String::as_str))
}

/// Whether the numbers on a box are hidden: from the count on only those found are asked for, until they were typed.
pub(super) fn seals_hidden(day: &Day, known: &BallotBox) -> bool {
    day.phase() >= Phase::Count && known.opening.is_none() && decide::seals_read(known) == SealsRead::Unread
}

/// An envelope that is brought to its contest and counted again.
pub(super) fn envelope(day: &Day, aside: &Aside) -> Item {
    let stated = &aside.stated;
    let whose = day.opened.rulebook.contest(&stated.contest).map(|spec| plain(&spec.colour));
    let whose = whose.unwrap_or_else(|| Text::new("aside-no-form"));
    let label = Text::new("aside-named").with("envelope", &stated.envelope).with("whose", whose);
    let item = Item::plain(label, Opens::Nothing);
    match aside.opened {
        None => Item { opens: custody(CustodyForm::OpenAside(aside.at)), ..item.in_state(State::Open) },
        Some((_, count)) => {
            let same = count == stated.count;
            let hidden = day.hides_aside(aside);
            let value = match (hidden, same) {
                (true, true) => Text::new("aside-opened"),
                (true, false) => Text::new("aside-opened-differs"),
                (false, true) => Text::new("value-count").with("count", count),
                (false, false) => {
                    Text::new("aside-differs").with("count", count).with("before", stated.count)
                }
            };
            item.in_state(if same { State::Done } else { State::Warning }).with_value(value)
        }
    }
}

/// Why a machine stands still: stopped, or replaced for good.
pub(super) fn still(day: &Day, known: &BallotBox) -> Text {
    let replaced = |note: &Note| note.stated.event == DeviceEvent::Replaced;
    let gone = day.custody.notes_of(known.at).any(replaced);
    Text::new(if gone { "device-replaced" } else { "device-stands-still" })
}
