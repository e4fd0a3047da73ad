//! Copies of protocols, demands about them, published figures, and the signing key.

use super::Day;
use super::apply::part;
use crate::domain::Moment;
use crate::domain::fact::{
    BundleSigned, CodeSigned, CopyIssued, CopyNotIssued, Fact, HolderTold, ProtocolPosted, ProtocolReturned,
    ProtocolScanned, PublishedCompared, Recorded, Ref, ReturnAnswered,
};

/// What became of the protocols after they were signed.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Copies {
    /// Copies given out, oldest first.
    pub issued: Vec<Entry<CopyIssued>>,
    /// People without a copy, oldest first.
    pub missing: Vec<Entry<CopyNotIssued>>,
    /// Where protocols hang, oldest first.
    pub posted: Vec<Entry<ProtocolPosted>>,
    /// Protocols scanned, oldest first.
    pub scanned: Vec<Entry<ProtocolScanned>>,
    /// Holders of old copies who were told, oldest first.
    pub told: Vec<Entry<HolderTold>>,
    /// Demands of the higher commission, oldest first.
    pub returns: Vec<Return>,
    /// Published figures that were compared, oldest first.
    pub published: Vec<Entry<PublishedCompared>>,
}

/// Something stated, with when it was so.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Entry<T> {
    /// The fact.
    pub at: Ref,
    /// When it was so.
    pub when: Moment,
    /// What was stated.
    pub stated: T,
    /// The name in the private half; empty where there is none or it was erased.
    pub name: String,
}

/// A demand of the higher commission.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Return {
    /// The demand; its name is whoever demands.
    pub demand: Entry<ProtocolReturned>,
    /// How the commission answered it; the last answer stands.
    pub answer: Option<Entry<ReturnAnswered>>,
}

/// The commission's signing key.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Keys {
    /// Public halves, oldest first, each with why it was made in another's place; empty for the first.
    pub made: Vec<Entry<(String, String)>>,
    /// Bundles signed, oldest first.
    pub signed: Vec<Entry<BundleSigned>>,
    /// Codes of protocols signed, oldest first.
    pub codes: Vec<Entry<CodeSigned>>,
}

impl Keys {
    /// The public half of the key that is in use.
    pub fn current(&self) -> Option<&str> {
        self.made.last().map(|key| key.stated.0.as_str())
    }
}

impl Copies {
    pub(super) fn forget(&mut self, of: Ref) {
        self.issued.retain(|entry| entry.at != of);
        self.missing.retain(|entry| entry.at != of);
        self.posted.retain(|entry| entry.at != of);
        self.scanned.retain(|entry| entry.at != of);
        self.told.retain(|entry| entry.at != of);
        self.published.retain(|entry| entry.at != of);
        self.returns.retain(|demand| demand.demand.at != of);
        for demand in &mut self.returns {
            demand.answer.take_if(|answer| answer.at == of);
        }
    }
}

impl Day {
    pub(super) fn apply_copies(&mut self, fact: &Recorded) {
        let copies = &mut self.copies;
        match &fact.new.fact {
            Fact::CopyIssued(body) => copies.issued.push(entry(fact, body, "name")),
            Fact::CopyNotIssued(body) => copies.missing.push(entry(fact, body, "name")),
            Fact::ProtocolPosted(body) => copies.posted.push(entry(fact, body, "")),
            Fact::ProtocolScanned(body) => copies.scanned.push(entry(fact, body, "")),
            Fact::HolderTold(body) => copies.told.push(entry(fact, body, "")),
            Fact::ProtocolReturned(body) => {
                copies.returns.push(Return { demand: entry(fact, body, "who"), answer: None });
            }
            Fact::ReturnAnswered(body) => {
                if let Some(known) = copies.returns.iter_mut().find(|known| known.demand.at == body.of) {
                    known.answer = Some(entry(fact, body, ""));
                }
            }
            Fact::PublishedCompared(body) => copies.published.push(entry(fact, body, "")),
            Fact::KeyMade(body) => {
                self.keys.made.push(entry(fact, &(body.public.clone(), String::new()), ""));
            }
            Fact::KeyReplaced(body) => {
                self.keys.made.push(entry(fact, &(body.public.clone(), body.reason.clone()), ""));
            }
            Fact::BundleSigned(body) => self.keys.signed.push(entry(fact, body, "")),
            Fact::CodeSigned(body) => self.keys.codes.push(entry(fact, body, "")),
            _ => {}
        }
    }
}

fn entry<T: Clone>(fact: &Recorded, stated: &T, name: &str) -> Entry<T> {
    let name = part(fact.new.private.as_ref(), name);
    Entry { at: fact.at, when: fact.when(), stated: stated.clone(), name }
}
