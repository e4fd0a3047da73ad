//! The keys of names that screens, papers and the command line say alike.
//!
//! What a paper prints in two languages at once and what the command line lists are said with the words of papers.

use super::Text;
use crate::domain::decide::HOURS;
use crate::domain::fact::{BoxKind, BoxRuling, DeviceEvent, DeviceKind, Gate, Pile, Ruling, Veracity};
use crate::domain::protocol::Standing;
use crate::domain::{Day, Function, Phase, Severity, papers};

/// The key of a phase's name.
pub fn phase(phase: Phase) -> &'static str {
    match phase {
        Phase::Preparation => "phase-preparation",
        Phase::Opening => "phase-opening",
        Phase::Voting => "phase-voting",
        Phase::Closing => "phase-closing",
        Phase::Count => "phase-count",
        Phase::Protocol => "phase-protocol",
        Phase::HandOver => "phase-hand-over",
        Phase::Closed => "phase-closed",
    }
}

/// The key of a function's name.
pub fn function(function: Function) -> &'static str {
    match function {
        Function::Chair => "function-chair",
        Function::Deputy => "function-deputy",
        Function::Secretary => "function-secretary",
        Function::Member => "function-member",
    }
}

/// The key of how a protocol stands, as papers say it.
pub fn standing(standing: Standing) -> &'static str {
    match standing {
        Standing::Draft => "document-standing-draft",
        Standing::Heard => "document-standing-heard",
        Standing::Void => "document-standing-void",
        Standing::Signed => "document-standing-signed",
        Standing::Superseded => "document-standing-superseded",
    }
}

/// The key of how a complaint was decided, as papers say it.
pub fn ruling(ruling: Ruling) -> &'static str {
    match ruling {
        Ruling::Granted => "paper-ruling-granted",
        Ruling::Partly => "paper-ruling-partly",
        Ruling::Rejected => "paper-ruling-rejected",
    }
}

/// The key of how true an incident is, as papers say it.
pub fn veracity(veracity: Veracity) -> &'static str {
    match veracity {
        Veracity::Reported => "paper-veracity-reported",
        Veracity::Seen => "paper-veracity-seen",
        Veracity::Confirmed => "paper-veracity-confirmed",
        Veracity::Refuted => "paper-veracity-refuted",
    }
}

/// The key of a pile of the stock, as papers say it.
pub fn pile(pile: Pile) -> &'static str {
    match pile {
        Pile::Received => "paper-pile-received",
        Pile::Counted => "paper-pile-counted",
        Pile::Blanks => "paper-pile-blanks",
        Pile::Printed => "paper-pile-printed",
        Pile::Misprints => "paper-pile-misprints",
        Pile::Reprints => "paper-pile-reprints",
        Pile::Spoiled => "paper-pile-spoiled",
        Pile::Unused => "paper-pile-unused",
        Pile::Cancelled => "paper-pile-cancelled",
    }
}

/// What stood open when a phase was entered, in words: a step, the hours of voting, or what a contest had not come to.
pub fn left_open(day: &Day, entered: Option<Phase>, gate: &str) -> Text {
    if gate == HOURS {
        return Text::new("gate-hours");
    }
    match papers::gate_name(day, gate) {
        Some(papers::GateName::Step(label)) => Text::new("plain").with("text", label),
        Some(papers::GateName::Contest(title)) if entered == Some(Phase::Protocol) => {
            Text::new("gate-contest-count").with("contest", title)
        }
        Some(papers::GateName::Contest(title)) => Text::new("gate-contest-protocol").with("contest", title),
        None => Text::new("gate-unknown"),
    }
}

/// The key of a gate that stands apart from the phases, as papers say it.
pub fn gate(gate: Gate) -> &'static str {
    match gate {
        Gate::SealsDiffer => "paper-gate-seals-differ",
        Gate::PortableFirst => "paper-gate-portable-first",
        Gate::TripOut => "paper-gate-trip-out",
        Gate::TripDay => "paper-gate-trip-day",
        Gate::TripTeam => "paper-gate-trip-team",
    }
}

/// The key of a kind of device, as papers say it.
pub fn device(kind: DeviceKind) -> &'static str {
    match kind {
        DeviceKind::Identification => "paper-device-identification",
        DeviceKind::Printer => "paper-device-printer",
    }
}

/// The key of what happened to a device, as papers say it.
pub fn event(event: DeviceEvent) -> &'static str {
    match event {
        DeviceEvent::Started => "paper-event-started",
        DeviceEvent::Counter => "paper-event-counter",
        DeviceEvent::Jammed => "paper-event-jammed",
        DeviceEvent::Stopped => "paper-event-stopped",
        DeviceEvent::Resumed => "paper-event-resumed",
        DeviceEvent::Replaced => "paper-event-replaced",
        DeviceEvent::Closed => "paper-event-closed",
    }
}

/// The key of a kind of box, as the command line and papers say it.
pub fn box_kind(kind: BoxKind) -> &'static str {
    match kind {
        BoxKind::Portable => "show-box-portable",
        BoxKind::Stationary => "show-box-stationary",
        BoxKind::Machine => "show-box-machine",
        BoxKind::Fallback => "show-box-fallback",
    }
}

/// The key of a ruling on a portable box, as papers say it.
pub fn box_ruling(ruling: BoxRuling) -> &'static str {
    match ruling {
        BoxRuling::Counted => "paper-box-ruling-counted",
        BoxRuling::Invalid => "paper-box-ruling-invalid",
    }
}

/// The key of how much a finding matters, as papers say it.
pub fn severity(severity: Severity) -> &'static str {
    match severity {
        Severity::Notice => "document-severity-notice",
        Severity::Warning => "document-severity-warning",
        Severity::Error => "document-severity-error",
        Severity::Alarm => "document-severity-alarm",
    }
}
