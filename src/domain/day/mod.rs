//! The state of a day: what all its facts together say.
//!
//! `Day` is computed from the journal and from nothing else. [`Day::apply`] is total: whatever a fact says is
//! taken as said; what may be stated is decided in [`super::decide`].

mod apply;
mod boxes;
mod commission;
mod complaints;
mod contest;
mod copies;
mod custody;
mod decisions;
mod figures;
mod incidents;
mod journal;
mod outside;
mod passes;
mod people;
mod restated;
mod statements;
mod steps;
mod stock;
mod votes;
mod voting;

use std::collections::BTreeMap;

pub use boxes::{BallotBox, Opening, SealChange, SealCheck, same_seals};
pub use commission::{Commission, Member};
pub use complaints::{Complaint, ComplaintState, Evidence};
pub use contest::{Contest, Explained, OptionName, OptionView, Row};
pub use copies::{Copies, Entry, Keys, Return};
pub use custody::{Aside, Custody, Device, GatePass, Note, Passing};
pub use decisions::{Act, CommissionDecision};
pub use figures::ContestFigures;
pub use incidents::{Call, Incident};
pub use journal::JournalLine;
pub use outside::{Outside, Request, Trip};
pub use passes::LetPass;
pub use people::{People, Person, Refused};
pub use restated::{Restated, RestatedWhat};
pub use statements::{Statement, TakenBack};
pub use steps::{StepRecord, Steps};
pub use stock::{Handing, Pack, PileCount, Stock};
pub use votes::Votes;
pub use voting::{Anchor, Hour, SheetEntry, Suspension, TurnoutReport, Voting};

use super::fact::{ApprovedSet, By, DayOpened, Fact, PermissionRecorded, Recorded, Ref};
use super::protocol::Protocol;
use super::registers::Registers;
use super::{Form, Moment, Offset, Phase, Procedure, Profile, Rulebook, Severity, Step, StepField};

/// Everything that is known about one precinct's voting day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Day {
    /// The first fact: precinct, date and rules.
    pub opened: DayOpened,
    /// Permission, once recorded.
    pub permission: Option<PermissionRecorded>,
    /// The commission and who is present.
    pub commission: Commission,
    /// Phone list by contact: name and phone.
    pub contacts: BTreeMap<String, (String, String)>,
    /// Steps done.
    pub steps: Steps,
    /// Duties by lot.
    pub lots: BTreeMap<String, Ref>,
    /// Boxes in the order in which they were sealed.
    pub boxes: Vec<BallotBox>,
    /// The stock of ballots or blanks.
    pub stock: Stock,
    /// Devices, who holds what, ballots set aside, gates passed.
    pub custody: Custody,
    /// Voting outside the room.
    pub outside: Outside,
    /// Voting.
    pub voting: Voting,
    /// Contests by id.
    pub contests: BTreeMap<String, Contest>,
    /// Forms in whose place others stand, in the order in which they were replaced.
    pub replaced_forms: Vec<Form>,
    /// The number of members by the act that formed the commission, once stated.
    pub approved: Option<ApprovedSet>,
    /// People who are not members.
    pub people: People,
    /// Complaints in the order of their receipt.
    pub complaints: Vec<Complaint>,
    /// Complaints past which two members let a contest's protocol: when, which, and why.
    pub passed_complaints: BTreeMap<String, Vec<(Moment, Vec<Ref>, String)>>,
    /// Incidents in the order of their reports.
    pub incidents: Vec<Incident>,
    /// Decisions in the order of their votes.
    pub decisions: Vec<CommissionDecision>,
    /// Acts in the order in which they were drawn up.
    pub acts: Vec<Act>,
    /// What can be taken back, by the fact that states it, in the order in which it was stated.
    pub statements: Vec<(Ref, Statement)>,
    /// What was taken back, in this order.
    pub taken_back: Vec<TakenBack>,
    /// What was let pass, in this order.
    pub let_pass: Vec<LetPass>,
    /// Sheets, steps and boxes that were corrected, in this order.
    pub restated: Vec<Restated>,
    /// Phases begun, in order.
    pub phases: Vec<PhaseStart>,
    /// Copies of protocols, demands about them, published figures.
    pub copies: Copies,
    /// The signing key.
    pub keys: Keys,
    /// Whether voters registered elsewhere vote here.
    pub remote_voters: bool,
    /// One line for each fact.
    pub journal: Vec<JournalLine>,
    /// Facts of kinds that this program does not know.
    pub unknown_facts: usize,
}

/// A phase begun.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct PhaseStart {
    /// The phase.
    pub phase: Phase,
    /// When it began.
    pub at: Moment,
    /// Gates that stood open.
    pub open: Vec<String>,
    /// Why they were passed.
    pub reason: String,
}

impl Day {
    /// Begins a day with its first fact; `None` if that is not `day.opened`.
    pub fn begin(first: &Recorded) -> Option<Self> {
        let Fact::DayOpened(opened) = &first.new.fact else { return None };
        let contests = opened
            .rulebook
            .profile
            .contests
            .iter()
            .map(|spec| (spec.id.clone(), Contest::new(spec)))
            .collect();
        let mut day = Self {
            remote_voters: opened.rulebook.profile.remote_voters,
            opened: (**opened).clone(),
            permission: None,
            commission: Commission::default(),
            contacts: BTreeMap::new(),
            steps: Steps::default(),
            lots: BTreeMap::new(),
            boxes: Vec::new(),
            stock: Stock::default(),
            custody: Custody::default(),
            outside: Outside::default(),
            voting: Voting::default(),
            contests,
            replaced_forms: Vec::new(),
            approved: None,
            people: People::default(),
            complaints: Vec::new(),
            passed_complaints: BTreeMap::new(),
            incidents: Vec::new(),
            decisions: Vec::new(),
            acts: Vec::new(),
            statements: Vec::new(),
            taken_back: Vec::new(),
            let_pass: Vec::new(),
            restated: Vec::new(),
            copies: Copies::default(),
            keys: Keys::default(),
            phases: vec![PhaseStart {
                phase: Phase::Preparation,
                at: first.when(),
                open: Vec::new(),
                reason: String::new(),
            }],
            journal: Vec::new(),
            unknown_facts: 0,
        };
        day.journal.push(JournalLine::of(first));
        Some(day)
    }

    /// A day of a rulebook before any election data exist: nothing is known of it, not even its precinct, which is empty.
    pub fn of_rulebook(rulebook: Rulebook) -> Option<Self> {
        let opened = DayOpened {
            precinct: String::new(),
            date: rulebook.profile.date.unwrap_or_default(),
            offset: rulebook.profile.utc_offset_minutes,
            practice: rulebook.profile.practice,
            program: String::new(),
            rulebook,
        };
        let new = By::default().states(opened.into());
        Self::begin(&Recorded { at: Ref { desk: 1, seq: 1 }, recorded: Moment::default(), new })
    }

    /// Folds a whole journal; `None` if it does not begin with `day.opened`.
    pub fn replay<'a>(facts: impl IntoIterator<Item = &'a Recorded>) -> Option<Self> {
        let mut facts = facts.into_iter();
        let mut day = Self::begin(facts.next()?)?;
        for fact in facts {
            day.apply(fact);
        }
        Some(day)
    }

    /// The place that the next fact of the only desk will have, so that facts made together can name each other.
    pub fn next_place(&self) -> Ref {
        let own = self.journal.iter().rev().map(|line| line.at).find(|at| at.desk == 1);
        Ref { desk: 1, seq: own.map_or(1, |last| last.seq.saturating_add(1)) }
    }

    /// The phase in which the day is.
    pub fn phase(&self) -> Phase {
        self.phases.last().map_or(Phase::Preparation, |start| start.phase)
    }

    /// When a phase began, if it did.
    pub fn began(&self, phase: Phase) -> Option<&PhaseStart> {
        self.phases.iter().rev().find(|start| start.phase == phase)
    }

    /// The book's distance from UTC.
    pub fn offset(&self) -> Offset {
        self.opened.offset
    }

    /// The profile.
    pub fn profile(&self) -> &Profile {
        &self.opened.rulebook.profile
    }

    /// The procedure.
    pub fn procedure(&self) -> &Procedure {
        &self.opened.rulebook.procedure
    }

    /// Steps of the procedure that exist under the day's stock model, in their order.
    pub fn steps_of_day(&self) -> impl Iterator<Item = &Step> {
        self.procedure().steps_for(self.profile().stock.model)
    }

    /// Values of a step that are asked under the day's stock model.
    pub fn fields_of<'a>(&self, step: &'a Step) -> impl Iterator<Item = &'a StepField> {
        step.fields_for(self.profile().stock.model)
    }

    /// What the registers take from data; `None` in a book made before there were registers.
    pub fn registers(&self) -> Option<&Registers> {
        self.opened.rulebook.registers.as_ref()
    }

    /// The form of a contest.
    pub fn form(&self, contest: &str) -> Option<&Form> {
        self.opened.rulebook.form_of(contest)
    }

    /// The form that a protocol was drafted under.
    pub fn form_of<'a>(&'a self, protocol: &'a Protocol) -> Option<&'a Form> {
        let before = protocol.form.and_then(|place| self.replaced_forms.get(place));
        before.or_else(|| self.form(&protocol.drafted.contest))
    }

    /// The rows of the form that a protocol was drafted under.
    pub fn rows_of(&self, protocol: &Protocol) -> Vec<Row> {
        let form = self.form_of(protocol);
        form.map(|form| self.rows_under(form, &protocol.drafted.contest)).unwrap_or_default()
    }

    /// Whether a contest's form counts as compared with the official text; in practice every form does.
    pub fn is_verified(&self, contest: &str) -> bool {
        self.opened.practice || self.form(contest).is_some_and(|form| form.verified.holds())
    }

    /// Contest ids in the order of counting.
    pub fn contest_ids(&self) -> impl Iterator<Item = &str> {
        self.profile().contests.iter().map(|contest| contest.id.as_str())
    }

    /// Whether a finding of this severity holds up the signature of a contest's protocol.
    pub fn holds_signature(&self, contest: &str, severity: Severity) -> bool {
        super::effect(severity, self.is_verified(contest)).holds_signature
    }
}

#[cfg(test)]
mod tests;
