//! Statements of the registers that can be taken back, and those that were.

use super::Day;
use crate::domain::Moment;
use crate::domain::fact::{Fact, Recorded, Ref};

/// What was stated about something of the registers and can be taken back.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Statement {
    /// That this complaint was passed on.
    Transfer(Ref),
    /// That the complainant was answered.
    Answer(Ref),
    /// That this person was warned.
    Warning(Ref),
    /// That a person was not let in.
    NotLetIn,
    /// What this person remarked.
    Remark(Ref),
    /// Something of the stock, of custody, of voting, of voting outside, of the count or of copies.
    Entry,
}

/// A statement that was taken back.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TakenBack {
    /// The fact that stated it.
    pub of: Ref,
    /// When it was taken back.
    pub when: Moment,
    /// What was stated.
    pub statement: Statement,
    /// Why it was wrong; empty where the private half was erased.
    pub reason: String,
}

impl Day {
    /// What stands by this fact and can be taken back.
    pub fn statement(&self, of: Ref) -> Option<Statement> {
        self.statements.iter().find(|(at, _)| *at == of).map(|(_, statement)| *statement)
    }

    /// The facts that state this and stand, in the order in which they were stated.
    pub fn stating(&self, statement: Statement) -> impl Iterator<Item = Ref> {
        self.statements.iter().filter(move |(_, known)| *known == statement).map(|(at, _)| *at)
    }

    pub(super) fn apply_statements(&mut self, fact: &Recorded) {
        let complaint = |of| self.complaint(of).map(|_| of);
        let person = |of: &Ref| self.people.all.contains_key(of).then_some(*of);
        let statement = match &fact.new.fact {
            Fact::ComplaintTransferred(body) => complaint(body.of).map(Statement::Transfer),
            Fact::ComplaintAnswered(body) => complaint(body.of).map(Statement::Answer),
            Fact::PersonWarned(body) => person(&body.of).map(Statement::Warning),
            Fact::PersonRefused(_) => Some(Statement::NotLetIn),
            Fact::RemarkMade(body) => person(&body.of).map(Statement::Remark),
            Fact::PackReceived(_)
            | Fact::PackOpened(_)
            | Fact::BallotsHanded(_)
            | Fact::PileCounted(_)
            | Fact::AnchorSet(_)
            | Fact::CustodyPassed(_)
            | Fact::SealsChecked(_)
            | Fact::DeviceRegistered(_)
            | Fact::DeviceNoted(_)
            | Fact::BallotsSetAside(_)
            | Fact::SetAsideOpened(_)
            | Fact::RequestReceived(_)
            | Fact::RequesterCame(_)
            | Fact::TripBegun(_)
            | Fact::TripReturned(_)
            | Fact::VotesCounted(_)
            | Fact::MarksRead(_)
            | Fact::BallotDisputed(_)
            | Fact::InvalidCounted(_)
            | Fact::CopyIssued(_)
            | Fact::CopyNotIssued(_)
            | Fact::ProtocolPosted(_)
            | Fact::ProtocolScanned(_)
            | Fact::HolderTold(_)
            | Fact::ProtocolReturned(_)
            | Fact::ReturnAnswered(_)
            | Fact::PublishedCompared(_) => Some(Statement::Entry),
            Fact::StatementTakenBack(body) => return self.take_back(body.of, fact),
            _ => None,
        };
        if let Some(Statement::Transfer(_) | Statement::Answer(_)) = statement {
            // A complaint has one of each: the last that was stated.
            self.statements.retain(|(_, known)| Some(*known) != statement);
        }
        self.statements.extend(statement.map(|statement| (fact.at, statement)));
    }

    fn take_back(&mut self, of: Ref, fact: &Recorded) {
        let Some(index) = self.statements.iter().position(|(at, _)| *at == of) else { return };
        let (_, statement) = self.statements.remove(index);
        // Warnings and remarks of a person stand in the order in which they were stated.
        let nth = self.statements.iter().take(index).filter(|(_, known)| *known == statement).count();
        match statement {
            Statement::Transfer(of) => self.in_complaint(of, |complaint| complaint.transferred = None),
            Statement::Answer(of) => self.in_complaint(of, |complaint| complaint.answered = None),
            Statement::Entry => {
                self.stock.forget(of);
                self.custody.forget(of);
                self.boxes.iter_mut().for_each(|known| known.forget(of));
                self.outside.forget(of);
                self.voting.forget(of);
                self.copies.forget(of);
                self.let_pass.retain(|passed| passed.at != of);
                self.contests.values_mut().for_each(|contest| contest.votes.forget(of));
            }
            Statement::NotLetIn => self.people.refused.retain(|refused| refused.at != of),
            Statement::Warning(person) | Statement::Remark(person) => {
                if let Some(person) = self.people.all.get_mut(&person) {
                    let all = match statement {
                        Statement::Warning(_) => &mut person.warnings,
                        _ => &mut person.remarks,
                    };
                    if nth < all.len() {
                        all.remove(nth);
                    }
                }
            }
        }
        let reason = super::apply::part(fact.new.private.as_ref(), "reason");
        self.taken_back.push(TakenBack { of, when: fact.when(), statement, reason });
    }
}
