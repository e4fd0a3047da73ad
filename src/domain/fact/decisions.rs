//! Facts of decisions of the commission and of acts drawn up.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::Ref;
use crate::domain::Function;

/// How a complaint was decided.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Ruling {
    /// Granted.
    Granted,
    /// Granted in part.
    Partly,
    /// Rejected.
    Rejected,
}

impl Ruling {
    /// Every ruling, in the order in which it is asked.
    pub const ALL: [Self; 3] = [Self::Granted, Self::Partly, Self::Rejected];
}

/// On what the commission votes.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(tag = "about", rename_all = "kebab-case")]
pub enum Question {
    /// A complaint.
    Complaint {
        /// The complaint.
        of: Ref,
        /// How it is to be decided.
        ruling: Ruling,
    },
    /// Removing a person from the room.
    Removal {
        /// The person.
        of: Ref,
        /// The ground, of the registers.
        ground: String,
    },
    /// A function taken over by another member.
    Function {
        /// By whom.
        to: Ref,
        /// Which.
        function: Function,
    },
    /// Anything else.
    Other,
}

/// A member's vote.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Vote {
    /// For.
    For,
    /// Against.
    Against,
    /// Abstained.
    Abstained,
}

impl Vote {
    /// Every vote, in the order in which it is asked.
    pub const ALL: [Self; 3] = [Self::For, Self::Against, Self::Abstained];
}

/// A decision put to the vote; the private half holds its `text`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct DecisionMade {
    /// Its number, from 1.
    pub number: u32,
    /// On what was voted.
    pub question: Question,
    /// The number of members that the commission has by the act that formed it.
    pub approved: u32,
    /// The members in the room.
    pub present: Vec<Ref>,
    /// How each of them voted; a member whom it concerns is present and has no vote.
    pub votes: BTreeMap<Ref, Vote>,
    /// Whether it was carried.
    pub carried: bool,
}

/// A member's dissenting opinion; the private half holds its `text`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct OpinionAttached {
    /// The decision.
    pub of: Ref,
    /// Whose.
    pub who: Ref,
}

/// The number of members that the commission has by the act that formed it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ApprovedSet {
    /// How many, 1 to 99.
    pub members: u32,
    /// The act that says so; empty where it is not named.
    pub act: String,
}

/// An act drawn up and signed; the private half holds its text, `ky` and `ru`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct ActDrawn {
    /// Its number, from 1.
    pub number: u32,
    /// The template of the registers.
    pub template: String,
    /// The fact that it is about, where there is one.
    pub about: Option<Ref>,
    /// The members who sign it.
    pub signers: Vec<Ref>,
    /// The act in whose place it stands.
    pub instead: Option<Ref>,
}

/// A transfer, an answer, a warning, a person not let in or a remark that was written down wrongly; the private half holds
/// the `reason`.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub struct StatementTakenBack {
    /// The fact that states it.
    pub of: Ref,
}
