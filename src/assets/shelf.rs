//! Where the files lie that a profile names: beside it, then inside the program.

use std::borrow::Cow;
use std::path::{Path, PathBuf};

use super::{FileError, Kind, embedded, read, shape};

/// The text of a file and the name by which it is known.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The file as errors name it: its path, or `ID.toml` inside the program.
    pub file: String,
    /// Its text.
    pub text: Cow<'static, str>,
}

impl Source {
    /// The file's name without its folder.
    pub fn name(&self) -> &str {
        Path::new(&self.file).file_name().and_then(|name| name.to_str()).unwrap_or(&self.file)
    }
}

/// Where files are looked for.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Shelf {
    folder: Option<PathBuf>,
}

/// Why a file that is there could not be taken.
#[derive(Debug)]
pub enum ShelfError {
    /// It could not be read.
    Unreadable {
        /// The file.
        file: String,
        /// What the system said.
        error: std::io::Error,
    },
    /// It is too large or not text.
    File(FileError),
}

impl Shelf {
    /// Looks inside the program only.
    pub fn embedded() -> Self {
        Self::default()
    }

    /// Looks in the folder of a file, then in `../forms`, `../profiles`, `../procedures`, `../registers`, then inside the program.
    pub fn beside(file: &Path) -> Self {
        Self { folder: file.parent().map(Path::to_owned) }
    }

    /// Finds the file `ID.toml` of a kind; `None` where there is none.
    pub fn find(&self, kind: Kind, id: &str) -> Result<Option<Source>, ShelfError> {
        if !shape::is_id(id) {
            return Ok(None);
        }
        for path in self.places(kind, id) {
            if !path.is_file() {
                continue;
            }
            let source = open(&path)?;
            // A profile and its form may have the same id and lie in one folder.
            if read::kind(&source.text).is_none_or(|found| found == kind) {
                return Ok(Some(source));
            }
        }
        Ok(inside(kind, id))
    }

    fn places(&self, kind: Kind, id: &str) -> Vec<PathBuf> {
        let Some(folder) = &self.folder else { return Vec::new() };
        let name = format!("{id}.toml");
        vec![folder.join(&name), folder.join("..").join(kind.folder()).join(&name)]
    }
}

/// Takes the file at a path.
pub fn open(path: &Path) -> Result<Source, ShelfError> {
    let file = path.display().to_string();
    match read::text(path) {
        Ok(Ok(text)) => Ok(Source { file, text: text.into() }),
        Ok(Err(error)) => Err(ShelfError::File(error)),
        Err(error) => Err(ShelfError::Unreadable { file, error }),
    }
}

/// Takes a file inside the program; `None` where there is none.
pub fn inside(kind: Kind, id: &str) -> Option<Source> {
    let file = embedded::find(kind, id)?;
    Some(Source { file: format!("{id}.toml"), text: file.text().into() })
}
