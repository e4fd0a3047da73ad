//! What the program asks of the loop; it performs nothing itself.

use chrono::NaiveDate;

use super::secret::Secret;
use crate::domain::fact::{By, NewFact, Ref};
use crate::domain::paper::Paper;

/// Effects in the order in which they are to be performed.
pub type Effects = Vec<Effect>;

impl Effect {
    /// Whether it keeps the keyboard waiting: what is pressed meanwhile was meant for the screen before it.
    pub fn lasts(&self) -> bool {
        matches!(
            self,
            Self::Export { .. }
                | Self::Bundle
                | Self::Print(_)
                | Self::Blanks { .. }
                | Self::SendToPrinter { .. }
                | Self::CopyToStick { .. }
                | Self::ReviewBundle
                | Self::SignBundle { .. }
                | Self::SignCode { .. }
        )
    }
}

/// One thing to be done outside.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Effect {
    /// Make a day book and open it.
    Create {
        /// Id of the profile.
        profile: String,
        /// Number of the precinct.
        precinct: String,
        /// Voting day.
        date: NaiveDate,
        /// Whether it is a mock election.
        practice: bool,
    },
    /// Open a book.
    Open {
        /// Its path.
        path: String,
    },
    /// Write facts, all or none.
    Record(Vec<NewFact>),
    /// Freeze a contest's figures as a draft with its fingerprint.
    Freeze {
        /// The contest.
        contest: String,
    },
    /// Write the files of a contest.
    Export {
        /// The contest.
        contest: String,
    },
    /// Write everything that may leave the room as one file.
    Bundle,
    /// Print a paper of the registers.
    Print(Paper),
    /// Write blank forms of everything.
    Blanks {
        /// Id of the profile; `None` for those of the open book.
        profile: Option<String>,
    },
    /// Ask how many copies are to be printed of what this has written.
    AskPrinter(Box<Effect>),
    /// Look which folders can be taken out of the computer now, and offer them.
    FindSticks,
    /// Copy files of the day that may be handed over into a folder.
    CopyToStick {
        /// The folder, as it was found or typed.
        folder: String,
        /// The bundle of this name alone; `None` for all of them.
        bundle: Option<String>,
    },
    /// Hand files to the printer of the system, once.
    SendToPrinter {
        /// Their paths.
        files: Vec<String>,
        /// How many copies of each.
        copies: u8,
    },
    /// Read a list of accreditations and record everybody in it.
    ImportPeople {
        /// Path of the file.
        path: String,
    },
    /// Compute the SHA-256 of a file and record it as evidence.
    Evidence {
        /// The complaint or incident.
        of: Ref,
        /// What it is.
        what: String,
        /// Who holds it.
        holder: String,
        /// Path of the file.
        file: String,
    },
    /// Make a signing key and record its public half.
    MakeKey {
        /// Who makes it.
        by: By,
        /// Why it stands in the place of the one before; none for the first.
        instead: Option<String>,
        /// What it is sealed under.
        passphrase: Secret,
    },
    /// Put a bundle of the day together and show what would be signed.
    ReviewBundle,
    /// Sign the bundle that was shown, and write it.
    SignBundle {
        /// Up to how many facts it states the day.
        facts: u64,
        /// SHA-256 of its list of sums.
        sums: String,
        /// What opens the key.
        passphrase: Secret,
    },
    /// Sign the code of a contest's signed protocol.
    SignCode {
        /// The contest.
        contest: String,
        /// What opens the key.
        passphrase: Secret,
    },
    /// Keep a half-typed screen, or forget it.
    Draft {
        /// The screen.
        key: String,
        /// Its fields; `None` to forget.
        value: Option<String>,
    },
    /// Close the book and end.
    Leave,
}
