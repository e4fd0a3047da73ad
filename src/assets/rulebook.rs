//! Puts a rulebook together: a profile, the forms of its contests, its procedure, its registers, and their fingerprints.

use std::fmt::Write as _;
use std::path::Path;

use sha2::{Digest, Sha256};

use crate::domain::{Form, Procedure, Profile, Registers, Rulebook, SourceHash};

use super::shelf::{self, ShelfError};
use super::{Asset, FileError, Kind, Problem, Shelf, Source, lint};

/// Why a rulebook could not be put together.
#[derive(Debug)]
pub enum LoadError {
    /// No profile has this id, and no file this path.
    NoProfile {
        /// What was asked for.
        profile: String,
    },
    /// There is no form of this id, and no file of this name.
    NoForm {
        /// What was typed.
        form: String,
    },
    /// A file could not be read.
    Unreadable {
        /// The file.
        file: String,
        /// What the system said.
        error: std::io::Error,
    },
    /// A file is wrong; at least one problem, in the order of the text.
    Wrong(Vec<FileError>),
}

/// Loads a profile by its embedded id or its path, with the files that it names.
///
/// Files beside a given path come before those inside the program. Fails where a file is missing, unreadable or wrong.
pub fn load_rulebook(profile: &str) -> Result<Rulebook, LoadError> {
    let (source, shelf) = match shelf::inside(Kind::Profile, profile) {
        Some(source) => (source, Shelf::embedded()),
        None => beside(profile)?,
    };
    let mut sources = vec![hash(&source)];
    let profile = read_profile(&source, &shelf)?;
    let mut forms: Vec<Form> = Vec::new();
    for contest in &profile.contests {
        if forms.iter().all(|form| form.id != contest.form) {
            let source = named(&shelf, Kind::Form, &contest.form)?;
            sources.push(hash(&source));
            forms.push(read_form(&source, &shelf)?);
        }
    }
    let source = named(&shelf, Kind::Procedure, &profile.procedure)?;
    sources.push(hash(&source));
    let procedure = read_procedure(&source, &shelf)?;
    let mut registers = None;
    if let Some(id) = &profile.registers {
        let source = named(&shelf, Kind::Registers, id)?;
        sources.push(hash(&source));
        registers = Some(read_registers(&source, &shelf)?);
    }
    Ok(Rulebook { profile, forms, procedure, registers, sources })
}

/// Loads a form by its embedded id or its path; fails where it is missing, unreadable or wrong.
pub fn load_form(form: &str) -> Result<Form, LoadError> {
    let source = match shelf::inside(Kind::Form, form) {
        Some(source) => source,
        None if !Path::new(form).exists() => return Err(LoadError::NoForm { form: form.to_owned() }),
        None => beside(form)?.0,
    };
    read_form(&source, &Shelf::embedded())
}

fn beside(profile: &str) -> Result<(Source, Shelf), LoadError> {
    let path = Path::new(profile);
    if !path.exists() {
        return Err(LoadError::NoProfile { profile: profile.to_owned() });
    }
    Ok((shelf::open(path)?, Shelf::beside(path)))
}

fn named(shelf: &Shelf, kind: Kind, id: &str) -> Result<Source, LoadError> {
    // The profile was read with this shelf, so its files were there a moment ago.
    let gone = || LoadError::Unreadable {
        file: format!("{id}.toml"),
        error: std::io::Error::from(std::io::ErrorKind::NotFound),
    };
    shelf.find(kind, id)?.ok_or_else(gone)
}

fn read_profile(source: &Source, shelf: &Shelf) -> Result<Profile, LoadError> {
    match lint::lint(&source.file, &source.text, shelf)? {
        Asset::Profile(profile) => Ok(profile),
        _ => Err(wrong_kind(source, Kind::Profile)),
    }
}

fn read_form(source: &Source, shelf: &Shelf) -> Result<Form, LoadError> {
    match lint::lint(&source.file, &source.text, shelf)? {
        Asset::Form(form) => Ok(form),
        _ => Err(wrong_kind(source, Kind::Form)),
    }
}

fn read_procedure(source: &Source, shelf: &Shelf) -> Result<Procedure, LoadError> {
    match lint::lint(&source.file, &source.text, shelf)? {
        Asset::Procedure(procedure) => Ok(*procedure),
        _ => Err(wrong_kind(source, Kind::Procedure)),
    }
}

fn read_registers(source: &Source, shelf: &Shelf) -> Result<Registers, LoadError> {
    match lint::lint(&source.file, &source.text, shelf)? {
        Asset::Registers(registers) => Ok(*registers),
        _ => Err(wrong_kind(source, Kind::Registers)),
    }
}

fn wrong_kind(source: &Source, wanted: Kind) -> LoadError {
    let problem = Problem::WrongKind { wanted };
    LoadError::Wrong(vec![FileError { file: source.file.clone(), line: 1, column: 1, problem }])
}

fn hash(source: &Source) -> SourceHash {
    let digest = Sha256::digest(source.text.as_bytes());
    let mut sha256 = String::with_capacity(64);
    for byte in digest {
        // Writing into a string cannot fail.
        let _ = write!(sha256, "{byte:02x}");
    }
    SourceHash { name: source.name().to_owned(), sha256 }
}

impl From<ShelfError> for LoadError {
    fn from(error: ShelfError) -> Self {
        match error {
            ShelfError::Unreadable { file, error } => Self::Unreadable { file, error },
            ShelfError::File(error) => Self::Wrong(vec![error]),
        }
    }
}

impl From<Vec<FileError>> for LoadError {
    fn from(problems: Vec<FileError>) -> Self {
        Self::Wrong(problems)
    }
}

/// The file and the system's word, for whoever has no sentences at hand.
impl std::fmt::Display for LoadError {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::NoProfile { profile: file } | Self::NoForm { form: file } => f.write_str(file),
            Self::Unreadable { file, error } => write!(f, "{file}: {error}"),
            Self::Wrong(problems) => problems.iter().try_for_each(|problem| writeln!(f, "{problem}")),
        }
    }
}

impl std::error::Error for LoadError {}

#[cfg(test)]
mod tests;
