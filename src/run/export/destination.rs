//! Where files go: what is private lies in a folder of its own, so that nobody hands it over with what is public.

use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use super::{Planned, WriteError};
use crate::run::folders::{exports, private};

/// Two folders for the files of a book.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Destination {
    public: PathBuf,
    private: PathBuf,
}

impl Destination {
    /// Both beside the book, with its name.
    pub fn beside(book: &Path) -> Self {
        Self { public: exports(book), private: private(book) }
    }

    /// A folder that was asked for, and within it one for what is private, with the name of the book.
    pub fn within(folder: &Path, book: &Path) -> Self {
        let private = private(book);
        let name = private.file_name().unwrap_or(private.as_os_str());
        Self { public: folder.to_owned(), private: folder.join(name) }
    }

    /// The folder for public or for private files.
    pub fn folder(&self, private: bool) -> &Path {
        if private { &self.private } else { &self.public }
    }

    /// Makes the folder for public files.
    pub(super) fn make_public(&self) -> Result<(), WriteError> {
        fs::create_dir_all(&self.public).map_err(|error| WriteError::of_folder(&self.public, error))
    }

    /// Makes the folders that these files want.
    pub(super) fn make(&self, files: &[Planned]) -> Result<(), WriteError> {
        if files.iter().any(|file| !file.private) {
            self.make_public()?;
        }
        if files.iter().any(|file| file.private) {
            make_private(&self.private).map_err(|error| WriteError::of_folder(&self.private, error))?;
        }
        Ok(())
    }
}

fn make_private(folder: &Path) -> io::Result<()> {
    fs::create_dir_all(folder.parent().unwrap_or(folder))?;
    match create(folder) {
        Err(error) if error.kind() == io::ErrorKind::AlreadyExists && folder.is_dir() => Ok(()),
        made => made,
    }
}

/// Nobody else on this computer may look into it. A stick without owners takes it as it can.
#[cfg(unix)]
fn create(folder: &Path) -> io::Result<()> {
    use std::os::unix::fs::DirBuilderExt as _;
    fs::DirBuilder::new().mode(0o700).create(folder)
}

#[cfg(not(unix))]
fn create(folder: &Path) -> io::Result<()> {
    fs::create_dir(folder)
}
