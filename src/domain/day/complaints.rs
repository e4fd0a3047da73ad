//! Complaints, as the facts leave them.

use super::Day;
use crate::domain::Moment;
use crate::domain::fact::{ComplaintParts, ComplaintTransferred, Fact, Private, Recorded, Ref, Ruling};

/// A complaint of the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Complaint {
    /// The fact that received it.
    pub at: Ref,
    /// Its number in the register.
    pub number: u32,
    /// When it was received.
    pub received: Moment,
    /// What is public of it.
    pub parts: ComplaintParts,
    /// `name`, `contact`, `what`, `place`, `demand`; empty where the private half was erased.
    pub private: Private,
    /// The complainant's own entry among the people.
    pub person: Option<Ref>,
    /// Evidence.
    pub evidence: Vec<Evidence>,
    /// When it was examined, whether the complainant was heard, and what was found.
    pub examined: Vec<(Moment, bool, String)>,
    /// How it was decided, by which decision, and when.
    pub decided: Option<(Ruling, Ref, Moment)>,
    /// Where it was passed on, when, and by whom it was taken.
    pub transferred: Option<(ComplaintTransferred, Moment, String)>,
    /// How the complainant was answered, when, and a note.
    pub answered: Option<(String, Moment, String)>,
    /// Why its entry was corrected, each time; empty where the private half was erased.
    pub corrections: Vec<(Moment, String)>,
}

/// A piece of evidence of a complaint or an incident.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Evidence {
    /// When it was added.
    pub when: Moment,
    /// What it is; empty where the private half was erased.
    pub what: String,
    /// Who holds it.
    pub holder: String,
    /// The file, where one is named.
    pub file: String,
    /// SHA-256 of the file, hexadecimal; empty where none is named.
    pub sha256: String,
}

/// How far a complaint has come. There is no state of being merely recorded at the end.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum ComplaintState {
    /// Received and registered.
    Received,
    /// Examined.
    Examined,
    /// Decided, not yet answered.
    Decided,
    /// Passed on, the complainant not yet told.
    Transferred,
    /// The complainant has the answer.
    Answered,
}

impl Complaint {
    /// How far it has come.
    pub fn state(&self) -> ComplaintState {
        match (&self.answered, &self.decided, &self.transferred) {
            (Some(_), _, _) => ComplaintState::Answered,
            (None, Some(_), _) => ComplaintState::Decided,
            (None, None, Some(_)) => ComplaintState::Transferred,
            _ if self.examined.is_empty() => ComplaintState::Received,
            _ => ComplaintState::Examined,
        }
    }

    /// Whether it is neither decided nor passed on.
    pub fn is_open(&self) -> bool {
        self.decided.is_none() && self.transferred.is_none()
    }

    /// When it was decided or passed on.
    pub fn settled(&self) -> Option<Moment> {
        let decided = self.decided.as_ref().map(|(_, _, at)| *at);
        decided.or_else(|| self.transferred.as_ref().map(|(_, at, _)| *at))
    }
}

impl Day {
    /// A complaint by the fact that received it.
    pub fn complaint(&self, of: Ref) -> Option<&Complaint> {
        self.complaints.iter().find(|known| known.at == of)
    }

    pub(super) fn apply_complaints(&mut self, fact: &Recorded) {
        let private = |field| super::apply::part(fact.new.private.as_ref(), field);
        match &fact.new.fact {
            Fact::ComplaintReceived(body) => self.complaints.push(Complaint {
                at: fact.at,
                number: body.number,
                received: fact.when(),
                parts: body.parts.clone(),
                private: fact.new.private.clone().unwrap_or_default(),
                person: body.person,
                evidence: Vec::new(),
                examined: Vec::new(),
                decided: None,
                transferred: None,
                answered: None,
                corrections: Vec::new(),
            }),
            Fact::ComplaintCorrected(body) => self.in_complaint(body.of, |complaint| {
                complaint.parts = body.parts.clone();
                complaint.private = fact.new.private.clone().unwrap_or_default();
                let reason = complaint.private.remove("reason").unwrap_or_default();
                complaint.corrections.push((fact.when(), reason));
            }),
            Fact::EvidenceAdded(body) => {
                let hidden = self.incident(body.of).is_some_and(|incident| incident.stated.confidential);
                let evidence = Evidence {
                    when: fact.when(),
                    what: private("what"),
                    holder: private("holder"),
                    file: private("file"),
                    sha256: if hidden { private("sha256") } else { body.sha256.clone() },
                };
                self.in_complaint(body.of, |complaint| complaint.evidence.push(evidence.clone()));
                self.in_incident(body.of, |incident| incident.evidence.push(evidence));
            }
            Fact::ComplaintExamined(body) => self.in_complaint(body.of, |complaint| {
                complaint.examined.push((fact.when(), body.heard, private("found")));
            }),
            Fact::ComplaintTransferred(body) => self.in_complaint(body.of, |complaint| {
                complaint.transferred = Some(((**body).clone(), fact.when(), private("taken_by")));
            }),
            Fact::ComplaintAnswered(body) => self.in_complaint(body.of, |complaint| {
                complaint.answered = Some((body.how.clone(), fact.when(), private("note")));
            }),
            Fact::ComplaintsPassed(body) => {
                let passed = self.passed_complaints.entry(body.contest.clone()).or_default();
                passed.push((fact.when(), body.open.clone(), body.reason.clone()));
            }
            _ => {}
        }
    }

    pub(super) fn in_complaint(&mut self, of: Ref, change: impl FnOnce(&mut Complaint)) {
        if let Some(complaint) = self.complaints.iter_mut().find(|known| known.at == of) {
            change(complaint);
        }
    }
}
