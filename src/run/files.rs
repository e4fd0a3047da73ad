//! Files that somebody names: read only as far as is wanted, and summed without being held in memory.

use std::fs::File;
use std::io::{self, Read};
use std::path::{Path, PathBuf};

use sha2::{Digest, Sha256};
use thiserror::Error;

use crate::store::hex;
use crate::text::Text;

/// The most bytes of a file of evidence: a day of video is summed on another computer.
pub const MOST_EVIDENCE: u64 = 4 * 1024 * 1024 * 1024;

const AT_ONCE: usize = 256 * 1024;

/// Why a file could not be read. `Display` is for logs.
#[derive(Debug, Error)]
pub enum FileError {
    /// A folder, a device, a pipe.
    #[error("not a file")]
    NotAFile,
    /// Larger than is read.
    #[error("larger than {most} bytes")]
    TooLarge {
        /// The most bytes.
        most: u64,
    },
    /// The system's word.
    #[error(transparent)]
    Io(#[from] io::Error),
}

impl FileError {
    /// What a person is told.
    pub fn text(&self, path: &Path) -> Text {
        let file = path.to_string_lossy().into_owned();
        match self {
            Self::NotAFile => Text::new("errors-not-a-file").with("file", file),
            Self::TooLarge { most } => {
                let most = if *most < 1024 * 1024 * 1024 {
                    Text::new("errors-megabytes").with("count", most / (1024 * 1024))
                } else {
                    Text::new("errors-gigabytes").with("count", most / (1024 * 1024 * 1024))
                };
                Text::new("errors-file-too-large").with("file", file).with("most", most)
            }
            Self::Io(error) if error.kind() == io::ErrorKind::PermissionDenied => {
                Text::new("errors-file-denied").with("file", file)
            }
            Self::Io(error) => super::say::of_io(error, path),
        }
    }
}

/// The path that somebody typed or let the terminal paste: without blanks and quotes around it.
pub fn typed(path: &str) -> PathBuf {
    let path = path.trim();
    let quoted = ['\'', '"'].into_iter().find_map(|quote| path.strip_prefix(quote)?.strip_suffix(quote));
    PathBuf::from(quoted.unwrap_or(path))
}

/// Reads a whole file of at most so many bytes.
pub fn read(path: &Path, most: u64) -> Result<Vec<u8>, FileError> {
    let mut bytes = Vec::new();
    open(path, most)?.take(most + 1).read_to_end(&mut bytes)?;
    if bytes.len() as u64 > most { Err(FileError::TooLarge { most }) } else { Ok(bytes) }
}

/// The SHA-256 of a file of at most so many bytes, 64 hexadecimal digits.
pub fn sha256(path: &Path, most: u64) -> Result<String, FileError> {
    let mut file = open(path, most)?;
    let mut sum = Sha256::new();
    let mut part = vec![0; AT_ONCE];
    let mut read = 0;
    loop {
        let length = match file.read(&mut part) {
            Ok(0) => return Ok(hex(&sum.finalize())),
            Ok(length) => length,
            Err(error) if error.kind() == io::ErrorKind::Interrupted => continue,
            Err(error) => return Err(error.into()),
        };
        // A file may grow while it is read.
        read += length as u64;
        if read > most {
            return Err(FileError::TooLarge { most });
        }
        sum.update(part.get(..length).unwrap_or_default());
    }
}

fn open(path: &Path, most: u64) -> Result<File, FileError> {
    // Asked before it is opened: opening a pipe waits for whoever writes into it.
    let found = std::fs::metadata(path)?;
    if !found.is_file() {
        return Err(FileError::NotAFile);
    }
    if found.len() > most {
        return Err(FileError::TooLarge { most });
    }
    Ok(File::open(path)?)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::{Language, Messages};

    #[test]
    fn a_file_is_read_and_summed_up_to_its_bound() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        std::fs::write(&path, "abc").unwrap();
        assert_eq!(read(&path, 3).unwrap(), b"abc");
        let sum = "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";
        assert_eq!(sha256(&path, 3).unwrap(), sum);
        assert!(matches!(read(&path, 2), Err(FileError::TooLarge { most: 2 })));
        assert!(matches!(sha256(&path, 2), Err(FileError::TooLarge { most: 2 })));
        let long = vec![7; AT_ONCE * 2 + 1];
        std::fs::write(&path, &long).unwrap();
        assert_eq!(sha256(&path, MOST_EVIDENCE).unwrap(), hex(&Sha256::digest(&long)));
    }

    #[test]
    fn a_file_of_five_gigabytes_is_refused_unread() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("video");
        // It takes no room on the disk: nothing was written into it.
        File::create(&path).unwrap().set_len(MOST_EVIDENCE + 1).unwrap();
        let error = sha256(&path, MOST_EVIDENCE).unwrap_err();
        let said = Messages::of(Language::En).say(&error.text(&path));
        assert!(said.contains("larger than 4 GB"), "{said}");
    }

    #[test]
    fn what_is_no_file_is_told() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(read(folder.path(), 9), Err(FileError::NotAFile)));
        let gone = folder.path().join("gone");
        let Err(error) = read(&gone, 9) else { panic!("there is no such file") };
        assert_eq!(error.text(&gone).key(), "errors-file-not-found");
    }

    #[test]
    fn a_path_is_taken_as_terminals_paste_it() {
        for (given, path) in [
            (" /a b/ү.csv\n", "/a b/ү.csv"),
            ("'/a b'", "/a b"),
            ("\"C:\\a\"", "C:\\a"),
            ("'a", "'a"),
            ("", ""),
        ] {
            assert_eq!(typed(given), Path::new(path));
        }
    }
}
