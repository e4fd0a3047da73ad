//! What an act says of a box, a machine or device, a pack or a trip, and when that happened to it.

use super::text::Known;
use crate::domain::Moment;
use crate::domain::day::{BallotBox, Incident, Note, Pack, SealCheck, Trip};
use crate::domain::decide::seals::{SEALS_DIFFER, SealsRead, incident_of, seals_read};
use crate::domain::fact::{DeviceEvent, Ref};
use crate::domain::{Day, Phase};

/// The box that a fact is about: its sealing, its opening, or a reading of its seals.
pub fn box_of(day: &Day, at: Ref) -> Option<&BallotBox> {
    let opened = |known: &BallotBox| known.opening.as_ref().is_some_and(|opening| opening.at == at);
    let read = |known: &BallotBox| known.checks.iter().any(|check| check.at == at);
    day.boxes.iter().find(|known| known.at == at || opened(known) || read(known))
}

/// The box whose reading opened this incident by itself, and the reading.
pub fn box_of_incident<'a>(day: &'a Day, incident: &Incident) -> Option<(&'a BallotBox, &'a SealCheck)> {
    if incident.code != SEALS_DIFFER {
        return None;
    }
    let mut all = day.boxes.iter().flat_map(|known| known.checks.iter().map(move |check| (known, check)));
    all.find(|(_, check)| incident_of(day, check).is_some_and(|opened| opened.at == incident.at))
}

/// What last stopped a device or machine; otherwise what last happened to it.
pub fn failure(day: &Day, of: Ref) -> Option<&Note> {
    let notes = || day.custody.notes_of(of);
    let stopped = |event| matches!(event, DeviceEvent::Stopped | DeviceEvent::Jammed);
    notes().filter(|note| stopped(note.stated.event)).last().or_else(|| notes().last())
}

impl Known<'_> {
    /// A box: the reading that differs is what an act about it tells, else its opening; never the hour at which it was
    /// sealed. `read` is the reading that the act is about, where it is about one.
    pub(super) fn ballot_box(&mut self, known: &BallotBox, read: Option<&SealCheck>) {
        self.text("box", &known.label);
        // At the count the numbers put on are not told before those found were read.
        let unread = self.day.phase() >= Phase::Count
            && known.opening.is_none()
            && seals_read(known) == SealsRead::Unread;
        let differs = known.checks.iter().rev().find(|check| !check.matches());
        let check = read.or_else(|| known.opening_check()).or(differs);
        let opened = known.opening.as_ref().filter(|_| read.is_none());
        if !unread {
            self.text("seals_on", &known.seals.join(", "));
            let found = opened.map(|opening| &opening.seals).or(check.map(|check| &check.stated.seals));
            self.text("seals_found", &found.map(|seals| seals.join(", ")).unwrap_or_default());
        }
        if let Some(check) = check {
            self.two(check.by);
        }
        if let [contest] = known.contests.as_slice() {
            self.title("contest", contest);
        }
        let hidden = self.day.hides_found(known.contests.iter().map(String::as_str));
        if let Some(opening) = known.opening.as_ref().filter(|_| !hidden) {
            let found = opening.found.values().fold(0, |sum: u32, found| sum.saturating_add(*found));
            self.text("found", &found.to_string());
        }
        let when = read.or(differs).map(|check| check.when);
        let when = when.or(known.opening.as_ref().map(|opening| opening.when));
        if let Some(when) = when.or(check.map(|check| check.when)) {
            self.moment(when);
        }
    }

    /// A machine or device that failed: when and why it stopped, for how long, and what went on in its place.
    pub(super) fn device(&mut self, of: Ref, label: &str, now: Moment) {
        self.text("device", label);
        let Some(note) = failure(self.day, of) else { return };
        self.text("what", &note.stated.note);
        if !self.day.hides_counter(of) {
            self.text("counter", &note.stated.counter.map(|counter| counter.to_string()).unwrap_or_default());
        }
        self.text("minutes", &self.day.custody.minutes_lost(of, now).to_string());
        let by = self.day.custody.notes_of(of).filter_map(|note| note.stated.by).last();
        if let Some(other) = by.and_then(|by| label_of(self.day, by)) {
            self.text("replacement", &other);
        }
        self.moment(note.when);
    }

    /// A pack: what its label says and what was counted in it.
    pub(super) fn pack(&mut self, pack: &Pack) {
        self.text("pack", &pack.stated.label);
        self.title("contest", &pack.stated.stock);
        let Some((_, when, opened)) = &pack.opened else { return self.moment(pack.when) };
        self.text("issued", &pack.stated.nominal.to_string());
        self.text("found", &opened.counted.to_string());
        self.text("difference", &pack.stated.nominal.abs_diff(opened.counted).to_string());
        self.moment(*when);
    }

    /// A trip: its box with the reading at its return, and where it went.
    pub(super) fn trip(&mut self, trip: &Trip) {
        let day = self.day;
        self.text("place", trip.private.get("route").map_or("", String::as_str));
        let back = trip.returned.as_ref();
        if let Some(known) = day.boxes.iter().find(|known| known.at == trip.stated.of) {
            let read = back.and_then(|(at, ..)| known.checks.iter().find(|check| check.at > *at));
            self.moment(back.map_or(trip.when, |(_, when, _)| *when));
            self.ballot_box(known, read);
        }
    }

    /// Those who did something by two.
    fn two(&mut self, (first, second): (Option<Ref>, Option<Ref>)) {
        for (name, who) in [("member", first), ("witness", second)] {
            if let Some(who) = who {
                self.member(name, who);
            }
        }
    }
}

/// What is written on a box or a device.
fn label_of(day: &Day, of: Ref) -> Option<String> {
    let known = day.boxes.iter().find(|known| known.at == of).map(|known| &known.label);
    let device = || day.custody.devices.iter().find(|known| known.at == of).map(|known| &known.stated.label);
    known.or_else(device).cloned()
}
