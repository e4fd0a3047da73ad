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
    /// The enlarged form of a contest, to hang on the wall: filled once both entries agree, before that with empty boxes.
    Enlarged(String),
    /// The act of the opening: the steps of that phase, boxes and seals, who was there.
    Opening,
    /// What hangs in the room from the opening on: precinct, key, and where the chain of facts stands.
    Fingerprint,
    /// What lies in which package, with numbers and seals.
    Packing,
    /// The act of handing over to the higher commission.
    HandOver,
    /// The whole day up to its last fact, so that only later ones are added by hand. It bears names.
    Backup,
    /// The last draft or version of a contest's protocol, for the commission itself.
    Protocol(String),
    /// A certified copy with its number on each page, for the fact that gave it out: of the version that this names,
    /// whatever was drafted since.
    Copy(Ref),
    /// The register of a contest's copies. It bears names.
    Copies(String),
    /// The notice to whoever holds a copy of an earlier version of a contest's protocol, with both versions' figures.
    Notice(String),
    /// What the commission above demanded of a protocol, how it was answered, and the calculation, for the fact that
    /// recorded the demand. It bears a name.
    Returned(Ref),
    /// Published figures beside the protocol's, for the fact that compared them.
    Published(Ref),
}

impl Paper {
    /// Whether it may hang on a wall and go out of the room: nothing stands on it that is the private half of a fact,
    /// but for the names of the commission's own members.
    pub fn is_public(&self) -> bool {
        matches!(
            self,
            Self::Board
                | Self::Annex(_)
                | Self::Rights(_)
                | Self::Protocol(_)
                | Self::Copy(_)
                | Self::Notice(_)
                | Self::Published(_)
        ) || self.is_of_room()
            || self.is_of_moment()
    }

    /// Whether it belongs to one moment of the day: its opening, its count, its end.
    pub fn is_of_moment(&self) -> bool {
        matches!(self, Self::Enlarged(_) | Self::Opening | Self::Fingerprint | Self::Packing | Self::HandOver)
    }

    /// The contest that it is about; each of its pages bears that contest's name, and what names its protocol.
    pub fn contest(&self) -> Option<&str> {
        match self {
            Self::Annex(contest)
            | Self::Search(contest)
            | Self::Enlarged(contest)
            | Self::Copies(contest)
            | Self::Notice(contest)
            | Self::Protocol(contest) => Some(contest),
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
            Paper::Enlarged("president".into()),
            Paper::Fingerprint,
            Paper::HandOver,
            Paper::Protocol("president".into()),
            Paper::Copy(Ref { desk: 1, seq: 11 }),
        ] {
            let json = serde_json::to_string(&paper).unwrap();
            assert_eq!(serde_json::from_str::<Paper>(&json).unwrap(), paper, "{json}");
        }
    }
}
