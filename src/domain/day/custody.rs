//! Custody: devices, who holds what, ballots set aside, gates passed.

use super::Day;
use crate::domain::Moment;
use crate::domain::fact::{
    BallotsSetAside, CustodyPassed, DeviceEvent, DeviceNoted, DeviceRegistered, Fact, Gate, GatePassed,
    Recorded, Ref,
};

/// Custody as the facts leave it; what belongs to one box stands with that box.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Custody {
    /// Devices that are no boxes, in the order of their registration.
    pub devices: Vec<Device>,
    /// What happened to devices and machines, oldest first.
    pub notes: Vec<Note>,
    /// What was passed on, oldest first.
    pub passed: Vec<Passing>,
    /// Gates passed by two members, oldest first.
    pub gates: Vec<GatePass>,
    /// Ballots set aside, oldest first.
    pub aside: Vec<Aside>,
}

/// A device.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Device {
    /// The fact that registered it.
    pub at: Ref,
    /// What was stated.
    pub stated: DeviceRegistered,
}

/// Something that happened to a device or machine.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Note {
    /// The fact.
    pub at: Ref,
    /// When it happened.
    pub when: Moment,
    /// What was stated.
    pub stated: DeviceNoted,
}

/// Something passed on by two members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Passing {
    /// The fact.
    pub at: Ref,
    /// When.
    pub when: Moment,
    /// Who gave it and who signed beside: the two members of the fact.
    pub by: (Option<Ref>, Option<Ref>),
    /// What was stated.
    pub stated: CustodyPassed,
    /// Who received it, where it is no member; empty where the private half was erased.
    pub receiver: String,
}

/// A gate passed by two members.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct GatePass {
    /// The fact.
    pub at: Ref,
    /// When.
    pub when: Moment,
    /// The two members.
    pub by: (Option<Ref>, Option<Ref>),
    /// What was stated.
    pub stated: GatePassed,
    /// The fact with which it was used up: the trip that it let go or a later reading of the seals.
    pub spent: Option<Ref>,
}

/// Ballots set aside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Aside {
    /// The fact.
    pub at: Ref,
    /// When.
    pub when: Moment,
    /// What was stated.
    pub stated: BallotsSetAside,
    /// The opening of the envelope at the count of their contest: the fact and how many were in it.
    pub opened: Option<(Ref, u32)>,
}

impl Custody {
    /// What happened to a device or machine, oldest first.
    pub fn notes_of(&self, of: Ref) -> impl Iterator<Item = &Note> {
        self.notes.iter().filter(move |note| note.stated.of == of)
    }

    /// Whether a device or machine stands still: stopped or replaced, and neither resumed nor started since. One that was
    /// stopped and then closed does not.
    pub fn stands_still(&self, of: Ref) -> bool {
        self.notes_of(of).fold(false, |still, note| match note.stated.event {
            DeviceEvent::Stopped | DeviceEvent::Replaced => true,
            DeviceEvent::Resumed | DeviceEvent::Started => false,
            DeviceEvent::Closed => still && self.is_replaced(of),
            DeviceEvent::Counter | DeviceEvent::Jammed => still,
        })
    }

    fn is_replaced(&self, of: Ref) -> bool {
        self.notes_of(of).any(|note| note.stated.event == DeviceEvent::Replaced)
    }

    /// Whether two members passed this gate for this thing as it is now: a pass covers one trip, one
    /// reading of seals, one opening.
    pub fn is_passed(&self, gate: Gate, of: Option<Ref>) -> bool {
        self.gates.iter().any(|pass| pass.stated.gate == gate && pass.stated.of == of && pass.spent.is_none())
    }

    /// Uses up the passes of these gates for a box.
    fn spend(&mut self, gates: &[Gate], of: Ref, at: Ref) {
        let stand = self.gates.iter_mut().filter(|pass| pass.stated.of == Some(of) && pass.spent.is_none());
        for pass in stand.filter(|pass| gates.contains(&pass.stated.gate)) {
            pass.spent = Some(at);
        }
    }

    /// Where something is and who holds it now, once it was passed on.
    pub fn last_passing(&self, of: Ref) -> Option<&Passing> {
        self.passed.iter().rev().find(|passing| passing.stated.of == of)
    }

    /// Minutes during which a device or machine stood still until now; a replaced one counts until its replacement.
    pub fn minutes_lost(&self, of: Ref, now: Moment) -> u32 {
        let (mut since, mut lost) = (None, 0_i64);
        for note in self.notes_of(of) {
            match (note.stated.event, since) {
                (DeviceEvent::Stopped, None) => since = Some(note.when),
                (
                    DeviceEvent::Started | DeviceEvent::Resumed | DeviceEvent::Replaced | DeviceEvent::Closed,
                    Some(from),
                ) => {
                    lost = lost.saturating_add(minutes(from, note.when));
                    since = None;
                }
                _ => {}
            }
        }
        let running = since.map_or(0, |from| minutes(from, now));
        u32::try_from(lost.saturating_add(running)).unwrap_or(0)
    }

    pub(super) fn forget(&mut self, of: Ref) {
        self.devices.retain(|device| device.at != of);
        self.notes.retain(|note| note.at != of);
        self.passed.retain(|passing| passing.at != of);
        self.aside.retain(|aside| aside.at != of);
        for pass in &mut self.gates {
            pass.spent.take_if(|at| *at == of);
        }
        for aside in &mut self.aside {
            aside.opened.take_if(|(at, _)| *at == of);
        }
    }
}

fn minutes(from: Moment, until: Moment) -> i64 {
    until.0.saturating_sub(from.0).max(0) / 60_000
}

impl Day {
    /// Whether it is hidden how many ballots were set aside: while an entry is open of the contests of their box, or of
    /// their own.
    pub fn hides_aside(&self, aside: &Aside) -> bool {
        let known = self.boxes.iter().find(|known| known.at == aside.stated.of);
        let contests = known.into_iter().flat_map(|known| &known.contests).map(String::as_str);
        let own = Some(aside.stated.contest.as_str()).filter(|contest| !contest.is_empty());
        self.hides_found(contests.chain(own))
    }

    pub(super) fn apply_custody(&mut self, fact: &Recorded) {
        let (at, when) = (fact.at, fact.when());
        let by = (fact.new.member, fact.new.witness);
        match &fact.new.fact {
            Fact::DeviceRegistered(body) => {
                self.custody.devices.push(Device { at, stated: (**body).clone() });
            }
            Fact::DeviceNoted(body) => {
                self.custody.notes.push(Note { at, when, stated: (**body).clone() });
            }
            Fact::CustodyPassed(body) => self.custody.passed.push(Passing {
                at,
                when,
                by,
                stated: (**body).clone(),
                receiver: super::apply::part(fact.new.private.as_ref(), "receiver"),
            }),
            Fact::GatePassed(body) => {
                self.custody.gates.push(GatePass { at, when, by, stated: (**body).clone(), spent: None });
            }
            Fact::BallotsSetAside(body) => {
                self.custody.aside.push(Aside { at, when, stated: (**body).clone(), opened: None });
            }
            Fact::SetAsideOpened(body) => {
                if let Some(aside) = self.custody.aside.iter_mut().find(|aside| aside.at == body.of) {
                    aside.opened = Some((at, body.count));
                }
            }
            Fact::BoxOpened(body) => self.custody.spend(&[Gate::PortableFirst], body.of, at),
            Fact::TripBegun(body) => {
                self.custody.spend(&[Gate::TripDay, Gate::TripTeam, Gate::TripOut], body.of, at);
            }
            _ => self.apply_to_box(fact),
        }
    }

    fn apply_to_box(&mut self, fact: &Recorded) {
        let (at, when) = (fact.at, fact.when());
        let of = match &fact.new.fact {
            Fact::BoxPlaced(body) => body.of,
            Fact::SealsChecked(body) => body.of,
            Fact::SealsChanged(body) => body.of,
            Fact::BoxRuled(body) => body.of,
            _ => return,
        };
        if let Fact::SealsChecked(body) = &fact.new.fact
            && body.opening
        {
            self.custody.spend(&[Gate::SealsDiffer], of, at);
        }
        let Some(known) = self.boxes.iter_mut().find(|known| known.at == of) else { return };
        match &fact.new.fact {
            Fact::BoxPlaced(body) => known.placed = Some((**body).clone()),
            Fact::SealsChecked(body) => known.checks.push(super::boxes::SealCheck {
                at,
                when,
                by: (fact.new.member, fact.new.witness),
                expected: known.seals.clone(),
                stated: (**body).clone(),
            }),
            Fact::SealsChanged(body) => {
                known.seals.retain(|seal| !body.broken.contains(seal));
                known.seals.extend(body.applied.iter().cloned());
                known.changes.push(super::boxes::SealChange {
                    at,
                    when,
                    by: (fact.new.member, fact.new.witness),
                    stated: (**body).clone(),
                });
            }
            Fact::BoxRuled(body) => {
                known.ruled.insert(body.contest.clone(), (when, (**body).clone()));
            }
            _ => {}
        }
    }
}
