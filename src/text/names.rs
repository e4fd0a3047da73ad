//! The keys of names that screens, papers and the command line say alike.
//!
//! What a paper prints in two languages at once and what the command line lists are said with the words of papers.

use crate::domain::fact::{Ruling, Veracity};
use crate::domain::protocol::Standing;
use crate::domain::{Function, Phase};

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
