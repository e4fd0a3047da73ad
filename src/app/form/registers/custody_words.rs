//! Names of gates, devices, events and rulings, and of what lies in custody.

use super::custody::box_of;
use crate::app::form::build::{contests, typed};
use crate::domain::Day;
use crate::domain::day::BallotBox;
use crate::domain::fact::{BoxRuling, DeviceEvent, DeviceKind, Gate, Ref};
use crate::text::Text;

/// Numbers of seals with commas; a word where there is none.
pub fn seal_list(seals: &[String]) -> Text {
    if seals.is_empty() { Text::new("seals-none") } else { typed(&seals.join(", ")) }
}

/// What a gate is, in words.
pub fn gate_name(gate: Gate) -> Text {
    Text::new(match gate {
        Gate::SealsDiffer => "gate-seals-differ",
        Gate::PortableFirst => "gate-portable-first",
        Gate::TripOut => "gate-trip-out",
        Gate::TripDay => "gate-trip-day",
        Gate::TripTeam => "gate-trip-team",
    })
}

/// The name of a kind of device.
pub fn device_kind(kind: DeviceKind) -> Text {
    Text::new(match kind {
        DeviceKind::Identification => "device-identification",
        DeviceKind::Printer => "device-printer",
    })
}

/// What happened to a device, in words.
pub fn event_name(event: DeviceEvent) -> Text {
    Text::new(match event {
        DeviceEvent::Started => "device-started",
        DeviceEvent::Counter => "device-counter",
        DeviceEvent::Jammed => "device-jammed",
        DeviceEvent::Stopped => "device-stopped",
        DeviceEvent::Resumed => "device-resumed",
        DeviceEvent::Replaced => "device-replaced",
        DeviceEvent::Closed => "device-closed",
    })
}

/// What becomes of the ballots of a box, in words.
pub fn ruling_name(ruling: BoxRuling) -> Text {
    Text::new(match ruling {
        BoxRuling::Counted => "ruling-counted",
        BoxRuling::Invalid => "ruling-invalid",
    })
}

/// What is written on a box, a device, a pack or the box of a trip.
pub fn label_of(day: &Day, of: Ref) -> Option<String> {
    let device = || day.custody.devices.iter().find(|known| known.at == of).map(|known| &known.stated.label);
    let pack = || day.stock.packs.iter().find(|known| known.at == of).map(|known| &known.stated.label);
    let of_trip = || day.outside.trips.iter().find(|trip| trip.at == of).map(|trip| trip.stated.of);
    let known = box_of(day, of).map(|known| &known.label).or_else(device).or_else(pack);
    known.or_else(|| box_of(day, of_trip()?).map(|known| &known.label)).cloned()
}

/// Names of contests, as a box takes them.
pub fn contest_names(day: &Day, of: &BallotBox) -> Text {
    let all = day.contest_ids().zip(contests(day));
    let mut names = all.filter(|(id, _)| of.contests.iter().any(|own| own == id)).map(|(_, name)| name);
    let first = names.next().unwrap_or_else(|| Text::new("seals-none"));
    names.fold(first, |left, right| Text::new("listed").with("left", left).with("right", right))
}
