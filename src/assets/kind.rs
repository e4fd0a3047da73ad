//! What a file holds.

use crate::domain::{Form, Procedure, Profile, Registers};

/// The kinds of files that make a rulebook.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kind {
    /// A form of a protocol: has `[[line]]`.
    Form,
    /// A profile of an election: has `[[contest]]`.
    Profile,
    /// The procedure of the day: has `[[step]]`.
    Procedure,
    /// The registers of the precinct: has `[[act]]`.
    Registers,
}

/// A file, read.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Asset {
    /// A form of a protocol.
    Form(Form),
    /// A profile of an election.
    Profile(Profile),
    /// The procedure of the day.
    Procedure(Box<Procedure>),
    /// The registers of the precinct.
    Registers(Box<Registers>),
}

impl Kind {
    pub(super) const ALL: [Self; 4] = [Self::Form, Self::Profile, Self::Procedure, Self::Registers];

    /// The array of tables by which a file of this kind is known.
    pub(super) fn mark(self) -> &'static str {
        match self {
            Self::Form => "line",
            Self::Profile => "contest",
            Self::Procedure => "step",
            Self::Registers => "act",
        }
    }

    /// The folder in which files of this kind lie.
    pub(super) fn folder(self) -> &'static str {
        match self {
            Self::Form => "forms",
            Self::Profile => "profiles",
            Self::Procedure => "procedures",
            Self::Registers => "registers",
        }
    }
}

impl Asset {
    /// What it is.
    pub fn kind(&self) -> Kind {
        match self {
            Self::Form(_) => Kind::Form,
            Self::Profile(_) => Kind::Profile,
            Self::Procedure(_) => Kind::Procedure,
            Self::Registers(_) => Kind::Registers,
        }
    }

    /// Its id.
    pub fn id(&self) -> &str {
        match self {
            Self::Form(form) => &form.id,
            Self::Profile(profile) => &profile.id,
            Self::Procedure(procedure) => &procedure.id,
            Self::Registers(registers) => &registers.id,
        }
    }
}
