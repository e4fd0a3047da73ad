//! Papers that a registers' day can print, by what each is about.

use serde::{Deserialize, Serialize};

use super::fact::Ref;

/// A paper of the registers. What stands on it is a matter of the day and of the documents' room.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(rename_all = "kebab-case")]
pub enum Paper {
    /// What a complainant takes away at once, for the fact that received the complaint.
    Receipt(Ref),
    /// The answer to a complainant: the decision, or where the complaint was passed on.
    Ruling(Ref),
    /// A decision of the commission, for the fact that made it.
    Decision(Ref),
    /// An act, for the fact that drew it up.
    Act(Ref),
    /// Minutes of the whole day.
    Minutes,
    /// The register of people. It bears names.
    People,
    /// The register of complaints. It bears names.
    Complaints,
    /// The register of incidents, without the content of confidential ones.
    Incidents,
    /// The register of decisions.
    Decisions,
    /// How complaints stand, without names, for the notice-board.
    Board,
    /// Complaints, acts and remarks that go with the protocol of a contest.
    Annex(String),
    /// The rights of a category of people, in three languages.
    Rights(String),
    /// Every gate passed and every finding with its explanation, to be signed by all members.
    Warnings,
    /// Boxes, seals, devices, and who held them.
    Boxes,
    /// The stock of ballots or blanks: packs, ballots handed to members, piles.
    Stock,
    /// Sheets and counters hour by hour.
    Hours,
    /// The act of a trip to voters, for the fact that began it. It says how many, and names no voter.
    Trip(Ref),
    /// Where it was searched because the figures of a contest do not balance, and how that ended.
    Search(String),
    /// The protocol of a contest: without a number for the commission itself, with the number of a copy for whoever gets it.
    Protocol {
        /// The contest.
        contest: String,
        /// Number of the copy, printed on each page.
        copy: Option<u32>,
    },
}

impl Paper {
    /// Whether it may hang on a wall and go out of the room: nothing stands on it that is the private half of a fact,
    /// but for the names of the commission's own members.
    pub fn is_public(&self) -> bool {
        matches!(self, Self::Board | Self::Annex(_) | Self::Rights(_) | Self::Protocol { .. })
            || self.is_of_room()
    }

    /// The contest that it is about; each of its pages bears that contest's name, and what names its protocol.
    pub fn contest(&self) -> Option<&str> {
        match self {
            Self::Annex(contest) | Self::Search(contest) | Self::Protocol { contest, .. } => Some(contest),
            _ => None,
        }
    }

    /// Whether it accounts for ballots, boxes and seals, and takes nothing from the registers of people and complaints.
    pub fn is_of_room(&self) -> bool {
        matches!(
            self,
            Self::Warnings | Self::Boxes | Self::Stock | Self::Hours | Self::Trip(_) | Self::Search(_)
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_paper_survives_its_json() {
        for paper in [
            Paper::Receipt(Ref { desk: 1, seq: 7 }),
            Paper::Minutes,
            Paper::Annex("president".into()),
            Paper::Trip(Ref { desk: 1, seq: 9 }),
            Paper::Protocol { contest: "president".into(), copy: Some(3) },
        ] {
            let json = serde_json::to_string(&paper).unwrap();
            assert_eq!(serde_json::from_str::<Paper>(&json).unwrap(), paper, "{json}");
        }
    }
}
