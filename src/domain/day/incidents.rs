//! Incidents, as the facts leave them.

use super::{Day, Evidence};
use crate::domain::Moment;
use crate::domain::fact::{CallStage, Fact, IncidentReported, Private, Recorded, Ref, Veracity};

/// An incident of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Incident {
    /// The fact that reported it.
    pub at: Ref,
    /// When it was.
    pub when: Moment,
    /// What is public of it as it was reported.
    pub stated: IncidentReported,
    /// Its code; empty where the private half of a confidential one was erased.
    pub code: String,
    /// The complaint from which it was made.
    pub complaint: Option<Ref>,
    /// `what`, `place`, `who`; empty where the private half was erased.
    pub private: Private,
    /// How true it is as far as known now.
    pub veracity: Veracity,
    /// Each degree of truth that was stated: when, which, a note.
    pub truths: Vec<(Moment, Veracity, String)>,
    /// What the commission did: when, what, who.
    pub actions: Vec<(Moment, String, String)>,
    /// Calls.
    pub calls: Vec<Call>,
    /// Where it was told: when, to whom, their number.
    pub escalated: Vec<(Moment, String, String)>,
    /// Evidence.
    pub evidence: Vec<Evidence>,
    /// When it was closed and with which result; `None` while it is open.
    pub closed: Option<(Moment, String)>,
    /// Why its entry was corrected or opened again, each time.
    pub corrections: Vec<(Moment, String)>,
}

/// A call to somebody outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Call {
    /// The fact that states it.
    pub at: Ref,
    /// When it was made.
    pub called: Moment,
    /// Whom, a contact of the procedure.
    pub service: String,
    /// Who took it.
    pub taken_by: String,
    /// What followed: when, what, the outcome.
    pub stages: Vec<(Moment, CallStage, String)>,
}

impl Call {
    /// When a stage was reached.
    pub fn reached(&self, stage: CallStage) -> Option<Moment> {
        self.stages.iter().find(|(_, reached, _)| *reached == stage).map(|(at, _, _)| *at)
    }
}

impl Incident {
    /// Whether a member may read what is confidential of it.
    pub fn may_read(&self, member: Option<Ref>) -> bool {
        !self.stated.confidential || member.is_some_and(|member| self.stated.readers.contains(&member))
    }

    /// What was typed about it: of a confidential one it stands in the private half.
    fn either(&self, open: &str, private: String) -> String {
        if self.stated.confidential { private } else { open.to_owned() }
    }
}

impl Day {
    /// An incident by the fact that reported it.
    pub fn incident(&self, of: Ref) -> Option<&Incident> {
        self.incidents.iter().find(|known| known.at == of)
    }

    pub(super) fn apply_incidents(&mut self, fact: &Recorded) {
        let private = |field| super::apply::part(fact.new.private.as_ref(), field);
        let when = fact.when();
        match &fact.new.fact {
            Fact::IncidentReported(body) => {
                let code = if body.confidential { private("code") } else { body.code.clone() };
                let complaint = body.complaint.or_else(|| private("complaint").parse().ok());
                self.incidents.push(Incident {
                    at: fact.at,
                    when,
                    stated: (**body).clone(),
                    code,
                    complaint,
                    private: fact.new.private.clone().unwrap_or_default(),
                    veracity: body.veracity,
                    truths: Vec::new(),
                    actions: Vec::new(),
                    calls: Vec::new(),
                    escalated: Vec::new(),
                    evidence: Vec::new(),
                    closed: None,
                    corrections: Vec::new(),
                });
            }
            Fact::IncidentCorrected(body) => {
                self.in_incident(body.of, |incident| {
                    incident.code = incident.either(&body.code, private("code"));
                    incident.private = fact.new.private.clone().unwrap_or_default();
                    incident.corrections.push((when, incident.either(&body.reason, private("reason"))));
                });
            }
            Fact::VeracityStated(body) => self.in_incident(body.of, |incident| {
                incident.veracity = body.veracity;
                incident.truths.push((when, body.veracity, private("note")));
            }),
            Fact::ActionTaken(body) => self.in_incident(body.of, |incident| {
                incident.actions.push((when, private("what"), private("who")));
            }),
            Fact::ServiceCalled(body) => self.in_incident(body.of, |incident| {
                incident.calls.push(Call {
                    at: fact.at,
                    called: when,
                    service: body.service.clone(),
                    taken_by: private("taken_by"),
                    stages: Vec::new(),
                });
            }),
            Fact::CallProgressed(body) => {
                let mut calls = self.incidents.iter_mut().flat_map(|incident| &mut incident.calls);
                if let Some(call) = calls.find(|call| call.at == body.of) {
                    call.stages.push((when, body.stage, private("outcome")));
                }
            }
            Fact::IncidentEscalated(body) => self.in_incident(body.of, |incident| {
                let receipt = incident.either(&body.receipt, private("receipt"));
                incident.escalated.push((when, body.to.clone(), receipt));
            }),
            Fact::IncidentClosed(body) => self.in_incident(body.of, |incident| {
                incident.closed = Some((when, private("result")));
            }),
            Fact::IncidentReopened(body) => self.in_incident(body.of, |incident| {
                incident.closed = None;
                incident.corrections.push((when, incident.either(&body.reason, private("reason"))));
            }),
            _ => {}
        }
    }

    pub(super) fn in_incident(&mut self, of: Ref, change: impl FnOnce(&mut Incident)) {
        if let Some(incident) = self.incidents.iter_mut().find(|known| known.at == of) {
            change(incident);
        }
    }
}
