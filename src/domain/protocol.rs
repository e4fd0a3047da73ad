//! Versions of a protocol: drafted, read aloud, signed, opened again.

use std::collections::{BTreeMap, BTreeSet};

use super::Moment;
use super::fact::{Cause, Cell, ProtocolDrafted, Ref, Signature};

/// One draft of one version.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Protocol {
    /// The fact that drafted it.
    pub at: Ref,
    /// When it was drafted.
    pub when: Moment,
    /// Its figures and fingerprint.
    pub drafted: ProtocolDrafted,
    /// Lines heard and found equal to the paper.
    pub heard: BTreeSet<Cell>,
    /// Lines that were found to differ; the draft is void with the first.
    pub differs: BTreeSet<Cell>,
    /// Whether its form was replaced before anybody signed.
    pub outdated: bool,
    /// The form that it was drafted under, by its place among [`Day::replaced_forms`](super::Day::replaced_forms), where
    /// another stands in its place since.
    pub form: Option<usize>,
    /// How each member stands to it, with the reason and the time.
    pub signatures: BTreeMap<Ref, (Signature, String, Moment)>,
    /// The last signature of those with which it became signed; one that is put later does not move it.
    pub signed: Option<Moment>,
    /// Why it was opened again after it was signed.
    pub reopened: Option<(Cause, String, Moment)>,
}

/// What a protocol is at the moment.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Standing {
    /// Being read aloud.
    Draft,
    /// Read aloud, waiting for signatures.
    Heard,
    /// A line differed from the paper, or a figure was corrected or the form replaced since.
    Void,
    /// Every member signed, or it is written why not; at least one signed.
    Signed,
    /// Signed, then opened again; a new version follows.
    Superseded,
}

impl Protocol {
    /// A new draft.
    pub fn new(at: Ref, when: Moment, drafted: ProtocolDrafted) -> Self {
        Self {
            at,
            when,
            drafted,
            heard: BTreeSet::new(),
            differs: BTreeSet::new(),
            outdated: false,
            form: None,
            signatures: BTreeMap::new(),
            signed: None,
            reopened: None,
        }
    }

    /// Whether anybody put a signature to it.
    pub fn is_touched(&self) -> bool {
        self.signatures.values().any(|(how, _, _)| matches!(how, Signature::Signed | Signature::Dissent))
    }

    /// Notes when it became signed, in a commission of these members.
    pub(super) fn note_signed(&mut self, members: impl IntoIterator<Item = Ref>) {
        if self.signed.is_none() && self.is_complete(members) {
            let names = self.signatures.values();
            let put = names.filter(|(how, _, _)| matches!(how, Signature::Signed | Signature::Dissent));
            self.signed = put.map(|(_, _, at)| *at).max();
        }
    }

    /// Whether somebody signed, and for everybody else it is written why not.
    fn is_complete(&self, members: impl IntoIterator<Item = Ref>) -> bool {
        // A member is named by the fact that added them: one added after the draft was not there to sign it.
        let mut signatories = members.into_iter().filter(|member| *member < self.at);
        self.is_touched() && signatories.all(|member| self.signatures.contains_key(&member))
    }

    /// What it is, in a commission of these members of whom those count who were added before the draft, given the figures as they are now.
    pub fn standing(&self, members: impl IntoIterator<Item = Ref>, figures: &super::fact::Cells) -> Standing {
        if self.reopened.is_some() {
            return Standing::Superseded;
        }
        if self.outdated || !self.differs.is_empty() || &self.drafted.cells != figures {
            return Standing::Void;
        }
        if self.is_complete(members) {
            return Standing::Signed;
        }
        if self.drafted.cells.keys().all(|cell| self.heard.contains(cell)) {
            return Standing::Heard;
        }
        Standing::Draft
    }
}
