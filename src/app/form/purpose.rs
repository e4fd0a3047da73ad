//! What a form is for. A purpose survives a restart as the name of its draft.

use serde::{Deserialize, Serialize};

use super::hunt::HuntForm;
use super::keys::KeyForm;
use super::registers::{
    ComplaintForm, CopiesForm, CustodyForm, DecisionForm, IncidentForm, OutsideForm, PeopleForm, StockForm,
};
use super::votes::VotesForm;
use crate::app::draft::Keeps;
use crate::domain::day::Incident;
use crate::domain::fact::{Cell, Ref};
use crate::domain::{ClockTime, Day, Phase};

/// The purpose of a form.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum Purpose {
    /// A new day from a profile.
    NewDay {
        /// Id of the profile.
        profile: String,
    },
    /// Permission.
    Permission,
    /// A member, new or corrected.
    Member(Option<Ref>),
    /// A member entered by mistake, removed.
    RemoveMember(Ref),
    /// A contact of the phone list.
    Contact(String),
    /// The options of a contest.
    Options(String),
    /// The second member reads the options back.
    ReadBackOptions(String),
    /// An option withdrawn.
    Withdraw(String),
    /// A withdrawal taken back.
    Reinstate(String),
    /// Remote voters on or off.
    RemoteVoters,
    /// A step, new or corrected.
    Step(String),
    /// Members present.
    Presence,
    /// A function taken over.
    Assign,
    /// A duty by lot.
    Lot(String),
    /// A box sealed.
    SealBox,
    /// A box opened, or its opening corrected.
    OpenBox(Ref),
    /// Seal numbers of a box corrected.
    Seals(Ref),
    /// Open gates passed into the next phase.
    Gate,
    /// An hourly sheet of an hour, new.
    Sheet(u8),
    /// An hourly sheet corrected.
    SheetAgain(Ref),
    /// A live count taken back.
    TakeBack,
    /// A voter without a ballot.
    Refuse,
    /// A ballot spoiled.
    Spoil,
    /// Turnout told.
    Turnout(ClockTime),
    /// Voting suspended or resumed.
    Suspend,
    /// A figure counted again.
    Correct {
        /// The contest.
        contest: String,
        /// The figure.
        cell: Cell,
    },
    /// A finding explained.
    Explain {
        /// The contest.
        contest: String,
        /// The rule.
        rule: String,
    },
    /// An action after a surplus.
    Surplus {
        /// The contest.
        contest: String,
        /// The action.
        action: String,
    },
    /// A member's signature.
    Sign {
        /// The contest.
        contest: String,
        /// The member.
        who: Ref,
    },
    /// A signed protocol opened again.
    Reopen(String),
    /// Of the register of people.
    People(PeopleForm),
    /// Of the register of complaints.
    Complaints(ComplaintForm),
    /// Of the register of incidents.
    Incidents(IncidentForm),
    /// Of the register of decisions.
    Decisions(DecisionForm),
    /// Of the search for an error.
    Hunt(HuntForm),
    /// Of the stock.
    Stock(StockForm),
    /// Of voting outside the room.
    Outside(OutsideForm),
    /// Of boxes, seals, devices, ballots set aside and gates.
    Custody(CustodyForm),
    /// Of the count beside the entries.
    Votes(VotesForm),
    /// Counters read at the end of an hour.
    Anchor(u8),
    /// Of copies, demands and published figures.
    Copies(CopiesForm),
    /// Of the signing key.
    Key(KeyForm),
    /// Where files of the day are copied to.
    Stick,
}

const FORM: &str = "form:";

impl Purpose {
    /// What its draft is called; nothing that was typed stands there.
    pub fn draft_name(&self) -> String {
        format!("{FORM}{}", serde_json::to_string(self).unwrap_or_default())
    }

    /// The purpose of a draft; `None` if it is not a form's, or of another program version.
    pub fn of_draft(name: &str) -> Option<Self> {
        serde_json::from_str(name.strip_prefix(FORM)?).ok()
    }

    /// With whom what is half-typed is kept until it is recorded. The consent of a second member is not, nor a figure
    /// counted again, nor anything whose meaning depends on the moment. Nothing of an incident is: it may be confidential,
    /// and a draft is neither sealed nor erased; nor is a member's own opinion. What the registers say of people is
    /// nobody's but the typist's before it is recorded; so is what would anchor an entry.
    pub fn keeps(&self, day: Option<&Day>) -> Keeps {
        match self {
            Self::NewDay { .. }
            | Self::ReadBackOptions(_)
            | Self::Assign
            | Self::Seals(_)
            | Self::Gate
            | Self::TakeBack
            | Self::Refuse
            | Self::Spoil
            | Self::Suspend
            | Self::Correct { .. }
            | Self::Hunt(HuntForm::Recount { .. } | HuntForm::Unexplained { .. })
            | Self::Reopen(_)
            | Self::People(PeopleForm::Move(_) | PeopleForm::Import)
            | Self::Complaints(ComplaintForm::Pass(_) | ComplaintForm::TakeBack(_))
            | Self::Incidents(_)
            | Self::Decisions(DecisionForm::Vote(_) | DecisionForm::Opinion(_) | DecisionForm::Sign)
            | Self::Stock(StockForm::Open(_) | StockForm::Hand { .. } | StockForm::Count { .. })
            | Self::Outside(OutsideForm::Came(_))
            | Self::Key(_)
            | Self::Stick => Keeps::Nobody,
            Self::Complaints(ComplaintForm::Evidence(of))
                if day.is_none_or(|day| day.complaint(*of).is_none()) =>
            {
                Keeps::Nobody
            }
            Self::Custody(form) if form.takes_two() => Keeps::Nobody,
            _ if day.is_some_and(|day| self.is_blind(day)) => Keeps::Typist,
            Self::People(_)
            | Self::Complaints(_)
            | Self::Decisions(_)
            | Self::Stock(_)
            | Self::Outside(_)
            | Self::Copies(_) => Keeps::Typist,
            Self::Votes(form) => form.keeps(day),
            _ => Keeps::Anybody,
        }
    }

    /// Whether it holds figures that nobody else may see, since they would anchor an entry that is open.
    fn is_blind(&self, day: &Day) -> bool {
        match self {
            Self::OpenBox(of) | Self::Custody(CustodyForm::Note(of)) => {
                let known = day.boxes.iter().find(|known| known.at == *of);
                known.is_some_and(|known| day.hides_found(known.contests.iter().map(String::as_str)))
            }
            Self::Custody(CustodyForm::OpenAside(of)) => {
                let aside = day.custody.aside.iter().find(|aside| aside.at == *of);
                aside.is_some_and(|aside| day.hides_aside(aside))
            }
            Self::Step(id) => {
                let step = day.procedure().steps.iter().find(|step| step.id == *id);
                step.is_some_and(|step| step.phase == Phase::Count) && day.hides_found(day.contest_ids())
            }
            Self::Anchor(_) => day.hides_found(day.contest_ids()),
            _ => false,
        }
    }

    /// The incident that it is about, where the day has it.
    pub fn incident<'a>(&self, day: &'a Day) -> Option<&'a Incident> {
        match self {
            Self::Incidents(form) => form.incident(day),
            Self::Complaints(ComplaintForm::Evidence(of)) => day.incident(*of),
            _ => None,
        }
    }

    /// What stands before a gate where this is refused because of one.
    pub fn before_gate(&self) -> Option<Ref> {
        match self {
            Self::OpenBox(of) | Self::Outside(OutsideForm::Begin(of)) => Some(*of),
            _ => None,
        }
    }

    /// Whether the values are read back before they are recorded.
    pub fn is_read_back(&self) -> bool {
        matches!(
            self,
            Self::NewDay { .. } | Self::Sheet(_) | Self::SheetAgain(_) | Self::Options(_) | Self::Anchor(_)
        )
    }
}
