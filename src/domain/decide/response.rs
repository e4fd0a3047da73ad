//! What is done about an incident: the commission's own actions, calls, and telling it to a higher place.

use super::incidents::readable;
use super::registers::{data, field, follows, half, may_keep, one_of, states};
use super::{Decision, Refusal, bounded};
use crate::domain::Day;
use crate::domain::day::Incident;
use crate::domain::fact::{
    ActionTaken, By, CallProgressed, CallStage, IncidentEscalated, Private, Ref, ServiceCalled,
};

/// Records what the commission did about an open incident, and who did it; `who` may be empty.
pub fn take_action(day: &Day, by: By, of: Ref, what: &str, who: &str) -> Decision {
    may_keep(day, by)?;
    open(day, by, of)?;
    let what = field(what, "what")?;
    Ok(vec![states(by, ActionTaken { of }.into(), half([("what", &what), ("who", who)])?)])
}

/// Records that a contact of the procedure was called about an open incident; `taken_by` may be empty.
pub fn call_service(day: &Day, by: By, of: Ref, service: &str, taken_by: &str) -> Decision {
    may_keep(day, by)?;
    open(day, by, of)?;
    let service = one_of(&day.procedure().contacts, service)?;
    Ok(vec![states(by, ServiceCalled { of, service }.into(), half([("taken_by", taken_by)])?)])
}

/// Records that whoever was called came, left or would not come; whoever would not come may come after all.
///
/// It is taken after the incident was closed as well: the police may leave later.
pub fn progress_call(day: &Day, by: By, call: Ref, stage: CallStage, outcome: &str) -> Decision {
    may_keep(day, by)?;
    let has = |incident: &&Incident| incident.calls.iter().any(|known| known.at == call);
    let incident = day.incidents.iter().find(has).ok_or(Refusal::UnknownEntry)?;
    let known = readable(day, by, incident.at)?.calls.iter().find(|known| known.at == call);
    let reached = |stage| known.is_some_and(|known| known.reached(stage).is_some());
    let there = reached(CallStage::Arrived);
    if reached(stage) || (stage == CallStage::NotComing && there) {
        return Err(Refusal::AlreadyDone);
    }
    if stage == CallStage::Left && !there {
        return Err(Refusal::NotArrived);
    }
    let last = known.map(|known| known.stages.iter().fold(known.called, |last, (at, _, _)| last.max(*at)));
    last.map_or(Ok(()), |last| follows(by, last))?;
    let fact = CallProgressed { of: call, stage };
    Ok(vec![states(by, fact.into(), half([("outcome", outcome)])?)])
}

/// Records that an incident was told to a higher place, whether it is closed or not; `receipt` may be empty.
pub fn escalate(day: &Day, by: By, of: Ref, to: &str, receipt: &str) -> Decision {
    may_keep(day, by)?;
    let incident = readable(day, by, of)?;
    let to = one_of(&data(day)?.complaints.addressees, to)?;
    let (receipt, private) = if incident.stated.confidential {
        (String::new(), half([("receipt", receipt)])?)
    } else {
        (bounded(receipt.trim())?, Private::new())
    };
    Ok(vec![states(by, IncidentEscalated { of, to, receipt }.into(), private)])
}

/// An incident that is not closed.
fn open(day: &Day, by: By, of: Ref) -> Result<(), Refusal> {
    if readable(day, by, of)?.closed.is_none() { Ok(()) } else { Err(Refusal::IncidentClosed) }
}
