//! Devices and machines: what happened to them, who holds them, how long they stood still, the counters read hourly.

use super::{action, at_time, both, detail, entries_taken_back, entry_back, take_back_entry};
use crate::app::form::build::typed;
use crate::app::form::registers::custody_words::{device_kind, event_name, label_of};
use crate::app::form::{CustodyForm, Purpose};
use crate::app::list::{Item, ListKind, Opens, State};
use crate::app::model::Model;
use crate::domain::day::{Device, Note, Passing};
use crate::domain::fact::{DeviceEvent, Ref};
use crate::domain::{Day, Moment};
use crate::text::Text;

/// Devices that are no boxes, then the counters read at the end of each hour, to be taken back.
pub fn all(day: &Day) -> Vec<Item> {
    let line = |known: &Device| {
        let label = Text::new("box-named")
            .with("label", &known.stated.label)
            .with("kind", device_kind(known.stated.kind));
        let item = Item::plain(label, Opens::List(ListKind::Device(known.at)));
        match day.custody.notes_of(known.at).last() {
            Some(note) => item.with_value(event_name(note.stated.event)),
            None => item,
        }
        .with_state_if(day.custody.stands_still(known.at), State::Warning)
    };
    let mut items: Vec<Item> = day.custody.devices.iter().map(line).collect();
    let read = day.voting.anchors.values().filter_map(|read| read.last());
    items.extend(read.filter_map(|anchor| entry_back(day, anchor.at, anchor.when, "entry-anchor-set")));
    items.extend(entries_taken_back(day, &["anchor.set/1"]));
    items
}

/// One device: what happened to it, then what can be done.
pub fn one(day: &Day, of: Ref, model: &Model) -> Vec<Item> {
    let Some(known) = day.custody.devices.iter().find(|known| known.at == of) else { return Vec::new() };
    let mut items = vec![detail("detail-device-kind", device_kind(known.stated.kind))];
    if let Some(passing) = day.custody.last_passing(of) {
        items.push(detail("detail-box-place", typed(&passing.stated.place)));
        items.push(detail("detail-box-holder", holder(day, passing)));
    }
    items.extend(lost(day, of, model.now));
    let mut log: Vec<(Moment, Item)> = notes(day, of);
    log.extend(passings(day, of));
    log.sort_by_key(|(at, _)| *at);
    items.extend(log.into_iter().map(|(_, item)| item));
    items.push(noting(of));
    items.push(action("do-pass-custody", Opens::Form(Purpose::Custody(CustodyForm::Pass(of)))));
    items.extend(taking_back(day, of));
    if is_bare(day, of) {
        items.push(take_back_entry(Text::new("do-device-back"), of));
    }
    items
}

/// Whether nothing was stated of a device, so that its own entry can be taken back.
fn is_bare(day: &Day, of: Ref) -> bool {
    day.custody.notes_of(of).next().is_none() && day.custody.last_passing(of).is_none()
}

/// Minutes that a device or machine stood still, where it did.
pub fn lost(day: &Day, of: Ref, now: Moment) -> Option<Item> {
    let stopped = day.custody.notes_of(of).any(|note| note.stated.event == DeviceEvent::Stopped);
    let minutes = day.custody.minutes_lost(of, now);
    let still = day.custody.stands_still(of);
    stopped.then(|| {
        let value = Text::new("unit-minutes").with("count", minutes);
        detail("detail-minutes-lost", value).with_state_if(still, State::Warning)
    })
}

/// What happened to a device or machine, with its time.
pub fn notes(day: &Day, of: Ref) -> Vec<(Moment, Item)> {
    let hidden = day.hides_counter(of);
    let line = |note: &Note| {
        let stated = &note.stated;
        let mut what = event_name(stated.event);
        if let Some(counter) = stated.counter.filter(|_| !hidden) {
            what = Text::new("device-counter-of").with("what", what).with("counter", counter);
        }
        if !stated.receipt.is_empty() {
            what = Text::new("device-receipt-of").with("what", what).with("receipt", &stated.receipt);
        }
        if let Some(label) = stated.by.and_then(|by| label_of(day, by)) {
            what = Text::new("device-by-of").with("what", what).with("label", label);
        }
        let item = at_time(day, "detail-device", note.when, both(what, &stated.note));
        let bad = matches!(stated.event, DeviceEvent::Stopped | DeviceEvent::Replaced);
        (note.when, item.with_state_if(bad, State::Warning))
    };
    day.custody.notes_of(of).map(line).collect()
}

/// Each time something was passed on: to whom, where, and by which two members.
pub fn passings(day: &Day, of: Ref) -> Vec<(Moment, Item)> {
    let all = day.custody.passed.iter().filter(|passing| passing.stated.of == of);
    let line = |passing: &Passing| {
        let stated = &passing.stated;
        let what = Text::new("custody-passed")
            .with("place", &stated.place)
            .with("holder", holder(day, passing))
            .with("giver", name_of(day, passing.by.0))
            .with("witness", name_of(day, passing.by.1));
        let item = at_time(day, "detail-passed", passing.when, both(what, &stated.note));
        (passing.when, item.with_state_if(!stated.whole, State::Warning))
    };
    all.map(line).collect()
}

/// Who holds something now.
pub fn holder(day: &Day, passing: &Passing) -> Text {
    match passing.stated.holder {
        Some(member) => name_of(day, Some(member)),
        None if passing.receiver.is_empty() => Text::new("holder-erased"),
        None => typed(&passing.receiver),
    }
}

fn name_of(day: &Day, member: Option<Ref>) -> Text {
    let known = member.and_then(|member| day.commission.get(member));
    known.map_or_else(|| Text::new("holder-erased"), |known| typed(&known.name))
}

/// What happens to a device is written down.
pub fn noting(of: Ref) -> Item {
    action("do-device-note", Opens::Form(Purpose::Custody(CustodyForm::Note(of))))
}

/// The last event and the last time it was passed on, and envelopes of a box, which two members can take back.
pub fn taking_back(day: &Day, of: Ref) -> Vec<Item> {
    let labelled = |key: &'static str, when: Moment, at: Ref| {
        take_back_entry(Text::new(key).with("time", super::clock(day, when)), at)
    };
    let note = day.custody.notes_of(of).last().map(|note| labelled("do-note-back", note.when, note.at));
    let passing = day.custody.last_passing(of).map(|last| labelled("do-passing-back", last.when, last.at));
    let asides = day.custody.aside.iter().filter(|aside| aside.stated.of == of);
    let asides = asides.map(|aside| {
        let at = aside.opened.map_or(aside.at, |(at, _)| at);
        let key = if aside.opened.is_some() { "do-aside-opening-back" } else { "do-aside-back" };
        take_back_entry(Text::new(key).with("envelope", &aside.stated.envelope), at)
    });
    // While the box is closed its last reading can have been a slip of whoever read it.
    let closed = day.boxes.iter().filter(|known| known.at == of && known.opening.is_none());
    let read = closed.filter_map(|known| known.checks.last());
    let read = read.map(|check| labelled("do-reading-back", check.when, check.at));
    note.into_iter().chain(passing).chain(read).chain(asides).collect()
}
