//! Why files could not be exported, and what a person is told.

use std::io::{self, ErrorKind};
use std::path::{Path, PathBuf};

use thiserror::Error;

use super::Written;
use crate::documents::child::RenderError;
use crate::exchange::bundle::{ReadError, Unfit};
use crate::text::Text;

/// Why files could not be exported. `Display` is for logs.
#[derive(Debug, Error)]
pub enum ExportError {
    /// A page could not be drawn; nothing was written.
    #[error("{file} could not be drawn")]
    Render {
        /// The file that would have been written.
        file: String,
        /// What the child process answered.
        source: RenderError,
    },
    /// The files did not go into one; nothing was written.
    #[error("{file} could not be packed: {detail}")]
    Pack {
        /// The file that would have been written.
        file: String,
        /// What the packer said.
        detail: String,
    },
    /// Nobody's check would read the file; nothing was written.
    #[error("{inside} in {file} is larger than {limit} MiB")]
    Beyond {
        /// The file that would have been written.
        file: String,
        /// What in it is too large; the file itself where all of it is.
        inside: String,
        /// The largest size, in MiB.
        limit: u64,
    },
    /// Another file of the name lies there; nothing was written.
    #[error("another {file} in {}", folder.display())]
    Taken {
        /// The file that would have been written.
        file: String,
        /// The folder.
        folder: PathBuf,
    },
    /// The same file lies there and is signed; nothing was written.
    #[error("{file} is signed in {}", folder.display())]
    Signed {
        /// The file that would have been written.
        file: String,
        /// The folder.
        folder: PathBuf,
    },
    /// A file could not be written, and those before it are there.
    #[error("{source} after {} of {all} files", written.len())]
    Partly {
        /// The files that were written.
        written: Vec<Written>,
        /// How many files there were to write.
        all: usize,
        /// Why the next one was not.
        source: WriteError,
    },
    /// A file could not be written.
    #[error(transparent)]
    Write(#[from] WriteError),
}

/// Why a file could not be written; there is no file of its name that was not there before.
#[derive(Debug, Error)]
pub enum WriteError {
    /// The disk or stick is full.
    #[error("no space in {}", folder.display())]
    NoSpace {
        /// The folder.
        folder: PathBuf,
    },
    /// The folder or stick cannot be written to.
    #[error("{} is read-only", folder.display())]
    ReadOnly {
        /// The folder.
        folder: PathBuf,
    },
    /// There is no such folder: the stick was pulled out, or the name is wrong.
    #[error("no folder {}", folder.display())]
    NoFolder {
        /// The folder.
        folder: PathBuf,
    },
    /// What should be a folder is a file or a device.
    #[error("{} is no folder", folder.display())]
    NotAFolder {
        /// The file.
        folder: PathBuf,
    },
    /// The folder is not there and could not be made.
    #[error("{} could not be made", folder.display())]
    NotMade {
        /// The folder.
        folder: PathBuf,
        /// What the system said.
        source: io::Error,
    },
    /// Something else.
    #[error("{file} in {}", folder.display())]
    Other {
        /// The folder.
        folder: PathBuf,
        /// The file.
        file: String,
        /// What the system said.
        source: io::Error,
    },
}

impl WriteError {
    /// Sorts what the system said.
    pub fn new(folder: &Path, file: &str, source: io::Error) -> Self {
        let folder = folder.to_owned();
        match source.kind() {
            ErrorKind::StorageFull | ErrorKind::QuotaExceeded => Self::NoSpace { folder },
            ErrorKind::PermissionDenied | ErrorKind::ReadOnlyFilesystem => Self::ReadOnly { folder },
            ErrorKind::NotFound | ErrorKind::NotADirectory => Self::NoFolder { folder },
            _ => Self::Other { folder, file: file.to_owned(), source },
        }
    }

    /// Sorts what the system said when a folder was to be made.
    pub fn of_folder(folder: &Path, source: io::Error) -> Self {
        if folder.exists() && !folder.is_dir() {
            return Self::NotAFolder { folder: folder.to_owned() };
        }
        match Self::new(folder, "", source) {
            Self::Other { folder, source, .. } => Self::NotMade { folder, source },
            sorted => sorted,
        }
    }

    /// What a person is told.
    pub fn text(&self) -> Text {
        let text = |key, folder: &Path| Text::new(key).with("folder", folder.display().to_string());
        match self {
            Self::NoSpace { folder } => text("export-no-space", folder),
            Self::ReadOnly { folder } => text("export-read-only", folder),
            Self::NoFolder { folder } => text("export-no-folder", folder),
            Self::NotAFolder { folder } => text("export-not-a-folder", folder),
            Self::NotMade { folder, source } => {
                text("export-folder-not-made", folder).with("detail", source.to_string())
            }
            Self::Other { folder, file, source } => {
                text("export-failed", folder).with("file", file).with("detail", source.to_string())
            }
        }
    }
}

impl ExportError {
    /// A bundle of this name that no reader would take.
    pub(super) fn of_bundle(name: &str, error: ReadError) -> Self {
        let file = name.to_owned();
        match error {
            ReadError::TooLarge { limit } => Self::Beyond { inside: file.clone(), file, limit: limit >> 20 },
            ReadError::Unfit { name, why: Unfit::TooLarge { limit } } => {
                Self::Beyond { file, inside: name, limit: (limit >> 20).max(1) }
            }
            other => Self::Pack { file, detail: other.to_string() },
        }
    }

    /// The files that are there all the same.
    pub fn written(&self) -> &[Written] {
        match self {
            Self::Partly { written, .. } => written,
            _ => &[],
        }
    }

    /// What a person is told.
    pub fn text(&self) -> Text {
        let there = |key, file: &str, folder: &Path| {
            Text::new(key).with("file", file).with("folder", folder.display().to_string())
        };
        match self {
            Self::Render { file, .. } => Text::new("export-not-drawn").with("file", file),
            Self::Pack { file, detail } => {
                Text::new("bundle-not-packed").with("file", file).with("detail", detail)
            }
            Self::Beyond { file, inside, limit } => {
                let text = Text::new("bundle-beyond").with("file", file).with("inside", inside);
                text.with("limit", limit.to_string())
            }
            Self::Taken { file, folder } => there("bundle-name-taken", file, folder),
            Self::Signed { file, folder } => there("bundle-is-signed", file, folder),
            Self::Partly { written, all, source } => {
                let text = Text::new("export-partly").with("why", source.text());
                text.with("written", written.len().to_string()).with("all", all.to_string())
            }
            Self::Write(error) => error.text(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Messages};

    #[test]
    fn what_the_system_says_is_sorted_and_told_in_three_lines() {
        for (kind, key) in [
            (ErrorKind::StorageFull, "export-no-space"),
            (ErrorKind::QuotaExceeded, "export-no-space"),
            (ErrorKind::PermissionDenied, "export-read-only"),
            (ErrorKind::ReadOnlyFilesystem, "export-read-only"),
            (ErrorKind::NotFound, "export-no-folder"),
            (ErrorKind::NotADirectory, "export-no-folder"),
            (ErrorKind::TimedOut, "export-failed"),
        ] {
            let error = WriteError::new(Path::new("/media/stick"), "1234.pdf", kind.into());
            assert_eq!(error.text().key(), key);
            for language in [Language::Ky, Language::Ru] {
                let said = Messages::of(language).say(&error.text());
                assert!(said.contains("«/media/stick»") && said.lines().count() == 3, "{said}");
            }
        }
        let taken =
            ["1.zip".to_owned(), "2.zip".to_owned()].map(|file| (file, PathBuf::from("/media/stick")));
        let [(file, folder), (other, there)] = taken;
        for error in [ExportError::Taken { file, folder }, ExportError::Signed { file: other, folder: there }]
        {
            for language in Language::ALL {
                let said = Messages::of(language).say(&error.text());
                assert!(said.contains("«/media/stick»") && said.contains(".zip»"), "{said}");
                assert_eq!(said.lines().count(), 3, "{said}");
            }
        }
        let partly = ExportError::Partly {
            written: vec![Written { name: "1.pdf".into(), private: false, sha256: String::new() }],
            all: 10,
            source: WriteError::NoSpace { folder: PathBuf::from("/media/stick") },
        };
        for language in Language::ALL {
            let said = Messages::of(language).say(&partly.text());
            let last = said.lines().last().unwrap();
            assert!(said.contains("«/media/stick»") && said.lines().count() == 4, "{said}");
            assert!(last.contains('1') && last.contains("10"), "{said}");
        }
        let source = RenderError::Failed(None);
        let said =
            Messages::of(Language::Ru).say(&ExportError::Render { file: "1.pdf".into(), source }.text());
        assert!(said.contains("«1.pdf»") && said.lines().count() == 3, "{said}");
    }
}
