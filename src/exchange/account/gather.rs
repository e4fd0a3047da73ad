//! From the day to the file of boxes. What was found is null while an entry is open that it would anchor.

use super::{
    About, AsideLine, BOXES_SCHEMA, BoxLine, BoxesFile, By, ChangeLine, CheckLine, CustodyLine, DeviceLine,
    EventLine, FoundBefore, GateLine, OpeningLine, Placed, RulingLine, SealsBefore, there,
};
use crate::domain::day::{Aside, BallotBox, Device, Note, Opening, Passing};
use crate::domain::fact::Ref;
use crate::domain::{Day, papers};
use crate::exchange::protocol::time;

impl BoxesFile {
    /// Gathers boxes, devices and custody of a day.
    pub fn of(day: &Day) -> Self {
        let gates = day.custody.gates.iter().map(|pass| GateLine {
            at: time(day, pass.when),
            by: By::of(pass.by),
            gate: pass.stated.gate,
            of: pass.stated.of,
            reason: pass.stated.reason.clone(),
        });
        Self {
            schema: BOXES_SCHEMA.to_owned(),
            practice: day.opened.practice,
            about: About::of(day),
            boxes: day.boxes.iter().map(|known| box_line(day, known)).collect(),
            devices: day.custody.devices.iter().map(|device| device_line(day, device)).collect(),
            set_aside: day.custody.aside.iter().map(|aside| aside_line(day, aside)).collect(),
            gates: gates.collect(),
        }
    }

    /// Writes the file: indented JSON with a line feed at the end. Fails only if a text cannot be written as JSON.
    pub fn to_json(&self) -> serde_json::Result<Vec<u8>> {
        super::lines(self)
    }
}

fn box_line(day: &Day, known: &BallotBox) -> BoxLine {
    let events = events(day, known.at);
    let lost = (!events.is_empty()).then(|| day.custody.minutes_lost(known.at, papers::stated_at(day)));
    BoxLine {
        at: known.at,
        label: known.label.clone(),
        kind: known.kind,
        contests: known.contests.clone(),
        seals: known.seals.clone(),
        seals_before: seals_before(&known.seals_before),
        sealed_at: time(day, known.sealed),
        placed: known
            .placed
            .as_ref()
            .map(|placed| Placed { place: placed.place.clone(), control_sheet: placed.control_sheet }),
        checks: known
            .checks
            .iter()
            .map(|check| CheckLine {
                at: time(day, check.when),
                by: By::of(check.by),
                opening: check.stated.opening,
                expected: check.expected.clone(),
                seals: check.stated.seals.clone(),
                matches: check.matches(),
            })
            .collect(),
        changes: known
            .changes
            .iter()
            .map(|change| ChangeLine {
                at: time(day, change.when),
                by: By::of(change.by),
                broken: change.stated.broken.clone(),
                applied: change.stated.applied.clone(),
                reason: change.stated.reason.clone(),
            })
            .collect(),
        custody: custody(day, known.at),
        events,
        minutes_lost: lost,
        opening: known.opening.as_ref().map(|opening| opening_line(day, known, opening)),
        rulings: rulings(day, known),
    }
}

fn seals_before(before: &[(Vec<String>, String)]) -> Vec<SealsBefore> {
    let all = before.iter();
    all.map(|(seals, reason)| SealsBefore { seals: seals.clone(), reason: reason.clone() }).collect()
}

fn opening_line(day: &Day, known: &BallotBox, opening: &Opening) -> OpeningLine {
    let shown = !day.hides_found(known.contests.iter().map(String::as_str));
    let before = opening.before.iter();
    let before = before.map(|(found, reason)| FoundBefore { found: found.clone(), reason: reason.clone() });
    OpeningLine {
        at: time(day, opening.when),
        seals: opening.seals.clone(),
        seals_match: known.seals_match().unwrap_or(false),
        seals_before: seals_before(&opening.seals_before),
        found: shown.then(|| opening.found.clone()),
        before: shown.then(|| before.collect()),
    }
}

fn rulings(day: &Day, known: &BallotBox) -> Vec<RulingLine> {
    let all = known.ruled.values().map(|(when, body)| RulingLine {
        at: time(day, *when),
        contest: body.contest.clone(),
        ruling: body.ruling,
        found: (!day.hides_found([body.contest.as_str()].into_iter())).then_some(body.found),
        allowed: body.allowed,
        reason: body.reason.clone(),
    });
    all.collect()
}

/// Who held something, without the name of who is no member.
pub(super) fn custody(day: &Day, of: Ref) -> Vec<CustodyLine> {
    let passed = day.custody.passed.iter().filter(|passing| passing.stated.of == of);
    passed.map(|passing| custody_line(day, passing)).collect()
}

fn custody_line(day: &Day, passing: &Passing) -> CustodyLine {
    CustodyLine {
        at: time(day, passing.when),
        by: By::of(passing.by),
        place: passing.stated.place.clone(),
        holder: passing.stated.holder,
        whole: passing.stated.whole,
        note: there(&passing.stated.note),
    }
}

fn events(day: &Day, of: Ref) -> Vec<EventLine> {
    day.custody.notes_of(of).map(|note| event_line(day, note)).collect()
}

fn event_line(day: &Day, note: &Note) -> EventLine {
    EventLine {
        at: time(day, note.when),
        event: note.stated.event,
        counter: note.stated.counter.filter(|_| !day.hides_counter(note.stated.of)),
        receipt: there(&note.stated.receipt),
        note: there(&note.stated.note),
        replaced_by: note.stated.by,
    }
}

fn device_line(day: &Day, device: &Device) -> DeviceLine {
    DeviceLine {
        device: device.at,
        label: device.stated.label.clone(),
        kind: device.stated.kind,
        minutes_lost: day.custody.minutes_lost(device.at, papers::stated_at(day)),
        events: events(day, device.at),
        custody: custody(day, device.at),
    }
}

fn aside_line(day: &Day, aside: &Aside) -> AsideLine {
    let shown = !day.hides_aside(aside);
    AsideLine {
        at: time(day, aside.when),
        of: aside.stated.of,
        contest: there(&aside.stated.contest),
        count: shown.then_some(aside.stated.count),
        envelope: aside.stated.envelope.clone(),
        note: there(&aside.stated.note),
        brought: aside.opened.filter(|_| shown).map(|(_, count)| count),
    }
}
