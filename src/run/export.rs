//! Writes the files of a contest, each whole or not at all.
//!
//! An export is a function of the book up to its last fact: the same day gives the same bytes of JSON and CSV.

use std::fs;
use std::io::{self, Write as _};
use std::path::{Path, PathBuf};

use tempfile::NamedTempFile;

use super::say;
use crate::documents::child::{self, RenderError};
use crate::documents::{Document, pdf, protocol as page};
use crate::domain::Day;
use crate::domain::protocol::Standing;
use crate::exchange::{csv, protocol::ProtocolFile};
use crate::text::{Language, Messages, Text};

/// A kind of exported file.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A4 page.
    Pdf,
    /// Data with a schema.
    Json,
    /// Table.
    Csv,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 3] = [Self::Pdf, Self::Json, Self::Csv];

    fn ending(self) -> &'static str {
        match self {
            Self::Pdf => "pdf",
            Self::Json => "json",
            Self::Csv => "csv",
        }
    }
}

/// Why a file was not written.
#[derive(Debug)]
pub enum ExportError {
    /// The contest has no draft yet.
    NotDrafted,
    /// The page could not be rendered.
    Render(RenderError),
    /// The file could not be written.
    Write {
        /// Where it should have come.
        path: PathBuf,
        /// What the system said.
        error: io::Error,
    },
}

impl ExportError {
    /// The sentence for a person.
    pub fn text(&self) -> Text {
        match self {
            Self::NotDrafted => Text::new("refused-not-drafted"),
            Self::Render(error) => Text::new("errors-render").with("error", error.to_string()),
            Self::Write { path, error } => say::of_io(error, path),
        }
    }
}

/// Writes the files of a contest into a folder and names them.
///
/// Pages are rendered by a child process of `program`, so that a fault in rendering cannot touch the book; without a
/// program they are rendered here.
pub fn contest(
    day: &Day,
    contest: &str,
    folder: &Path,
    program: Option<&Path>,
    kinds: &[Kind],
) -> Result<Vec<String>, ExportError> {
    let name = stem(day, contest).ok_or(ExportError::NotDrafted)?;
    let mut written = Vec::new();
    for kind in kinds {
        let bytes = bytes(day, contest, *kind, program)?;
        let name = format!("{name}.{}", kind.ending());
        let path = folder.join(&name);
        write(&path, &bytes).map_err(|error| ExportError::Write { path, error })?;
        written.push(name);
    }
    Ok(written)
}

/// Name of a contest's files without their ending; `None` before the first draft.
pub fn stem(day: &Day, contest: &str) -> Option<String> {
    let drafted = &day.contest(contest)?.protocol()?.drafted;
    let practice = if day.opened.practice { "PRACTICE-" } else { "" };
    let draft = match day.standing(contest)? {
        Standing::Signed | Standing::Superseded => String::new(),
        Standing::Draft | Standing::Heard | Standing::Void => format!("-draft{}", drafted.draft),
    };
    let (precinct, date, version) = (&day.opened.precinct, day.opened.date, drafted.version);
    Some(format!("{practice}{precinct}-{date}-{contest}-v{version}{draft}"))
}

/// Writes a file whole or not at all: beside its place first, then renamed.
pub fn write(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().filter(|folder| !folder.as_os_str().is_empty()).unwrap_or(Path::new("."));
    fs::create_dir_all(folder)?;
    let mut file = NamedTempFile::new_in(folder)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(path).map_err(|error| error.error)?;
    Ok(())
}

fn bytes(day: &Day, contest: &str, kind: Kind, program: Option<&Path>) -> Result<Vec<u8>, ExportError> {
    let made = match kind {
        Kind::Pdf => {
            let (ky, ru) = (Messages::of(Language::Ky), Messages::of(Language::Ru));
            page::document(day, contest, ky, ru).map(|page| render(&page, program)).transpose()?
        }
        Kind::Json => ProtocolFile::of(day, contest).and_then(|file| file.to_json().ok()),
        Kind::Csv => csv::write(day, contest),
    };
    made.ok_or(ExportError::NotDrafted)
}

fn render(page: &Document, program: Option<&Path>) -> Result<Vec<u8>, ExportError> {
    match program {
        Some(program) => child::render_in_child(program, page).map_err(ExportError::Render),
        None => pdf::render(page).map_err(|_| ExportError::Render(RenderError::NotPdf(0))),
    }
}
