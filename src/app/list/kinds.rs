//! Of what a list can be.

use crate::domain::Phase;
use crate::domain::fact::{Cell, Ref};

/// A list of the program.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum ListKind {
    /// What to do when the program starts.
    Start,
    /// Profiles for a new day.
    Profiles,
    /// Steps of a phase.
    Steps(Phase),
    /// Who is at the keyboard.
    Keyboard,
    /// Who types the next entry of a contest.
    Typist(String),
    /// The commission.
    Members,
    /// Who is present.
    Presence,
    /// The phone list.
    Contacts,
    /// Options by contest.
    Options,
    /// Duties by lot.
    Lots,
    /// Boxes and seals.
    Boxes,
    /// Boxes to be opened.
    OpenBoxes,
    /// What a contest's protocol waits for.
    Protocol(String),
    /// Members and how they stand to a protocol.
    Signatures(String),
    /// Actions after a surplus.
    Surplus(String),
    /// Lines whose piles are counted again for a finding.
    Recount {
        /// The contest.
        contest: String,
        /// The lines.
        cells: Vec<Cell>,
    },
    /// What else the register of people can do, with the name as it was searched for.
    People(String),
    /// A person of the register.
    Person(Ref),
    /// Complaints.
    Complaints,
    /// A complaint.
    Complaint(Ref),
    /// Incidents.
    Incidents,
    /// An incident.
    Incident(Ref),
    /// Cards for an emergency.
    Cards,
    /// Decisions of the commission.
    Decisions,
    /// A decision.
    Decision(Ref),
    /// Acts.
    Acts,
    /// An act.
    Act(Ref),
    /// Templates of acts, for one about this fact.
    Templates(Option<Ref>),
    /// The search for the error behind a rule.
    Hunt {
        /// The contest.
        contest: String,
        /// The rule.
        rule: String,
    },
    /// The stock of ballots.
    Stock,
    /// A pack.
    Pack(Ref),
    /// What members hold of a stock.
    Handed(String),
    /// Voting outside the room.
    Outside,
    /// Requests to vote outside.
    Requests,
    /// A request.
    Request(Ref),
    /// A trip.
    Trip(Ref),
    /// A box.
    Box(Ref),
    /// Devices that are no boxes.
    Devices,
    /// A device.
    Device(Ref),
    /// Of the count beside the entries.
    Votes(VotesList),
    /// Papers that can be printed at any time.
    Papers,
    /// Profiles whose blank forms can be written.
    Blanks,
    /// Of what became of signed protocols.
    Copies(CopiesList),
    /// The signing key.
    Key,
}

/// A list of what became of signed protocols.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum CopiesList {
    /// Copies of a contest, who has none, where it hangs, what was demanded and published.
    Register(String),
    /// One of them, by its fact.
    Entry(Ref),
}

/// A list of the count beside the entries of a contest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum VotesList {
    /// Ways to count.
    Ways(String),
    /// Machines, each with its receipt.
    Machines(String),
    /// Batches of marks.
    Batches(String),
    /// Piles by team.
    Piles(String),
    /// Disputed ballots.
    Disputed(String),
    /// Hand, piles and marks side by side.
    Sums(String),
}

impl VotesList {
    /// The contest.
    pub fn contest(&self) -> &str {
        match self {
            Self::Ways(contest)
            | Self::Machines(contest)
            | Self::Batches(contest)
            | Self::Piles(contest)
            | Self::Disputed(contest)
            | Self::Sums(contest) => contest,
        }
    }
}

impl ListKind {
    /// Whether it is a list of a register: whoever comes back to it stays where they were.
    pub fn is_register(&self) -> bool {
        self.is_details()
            || matches!(
                self,
                Self::People(_)
                    | Self::Complaints
                    | Self::Incidents
                    | Self::Cards
                    | Self::Decisions
                    | Self::Acts
                    | Self::Templates(_)
                    | Self::Stock
                    | Self::Outside
                    | Self::Requests
                    | Self::Devices
                    | Self::Papers
                    | Self::Copies(_)
            )
    }

    /// Whether it shows one entry of a register, or what members hold: what is known of it, then what can be done.
    pub fn is_details(&self) -> bool {
        matches!(
            self,
            Self::Person(_)
                | Self::Complaint(_)
                | Self::Incident(_)
                | Self::Decision(_)
                | Self::Act(_)
                | Self::Pack(_)
                | Self::Handed(_)
                | Self::Request(_)
                | Self::Trip(_)
                | Self::Box(_)
                | Self::Device(_)
                | Self::Copies(CopiesList::Entry(_))
                | Self::Key
        )
    }
}
