//! Why a file from a stranger is not read as a bundle; the text room turns it into sentences.

use std::io;

use thiserror::Error;

/// Why nothing of a file is believed. `Display` is for logs.
#[derive(Debug, Error)]
pub enum ReadError {
    /// The file cannot be read.
    #[error(transparent)]
    Io(#[from] io::Error),
    /// It is no zip.
    #[error("not a zip")]
    NotAZip,
    /// It begins as a zip and does not come to its end.
    #[error("cut short")]
    Cut,
    /// Something stands after the end of the zip.
    #[error("followed by other bytes")]
    Appended,
    /// Its parts contradict each other, so that two programs would read two things.
    #[error("contradicts itself")]
    Inconsistent,
    /// It is larger than a bundle can be, packed or unpacked.
    #[error("larger than {limit} bytes")]
    TooLarge {
        /// The largest size, in bytes.
        limit: u64,
    },
    /// It lists more files than a bundle can have.
    #[error("more than {limit} files")]
    TooMany {
        /// The most.
        limit: usize,
    },
    /// A file in it is none of a bundle.
    #[error("{name}: {why:?}")]
    Unfit {
        /// Its name as it stands, with what is no text replaced.
        name: String,
        /// Why.
        why: Unfit,
    },
}

impl ReadError {
    /// What is wrong with a file of this name.
    pub(super) fn unfit(name: &[u8], why: Unfit) -> Self {
        Self::Unfit { name: String::from_utf8_lossy(name).into_owned(), why }
    }
}

/// What is wrong with a file in a bundle.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unfit {
    /// Signs stand in its name that no file of a bundle has.
    Name,
    /// It lies in a folder.
    Folder,
    /// Its name leads out of the folder in which it would be unpacked.
    Climbs,
    /// Its name stands twice, perhaps in other case.
    Twice,
    /// It is a link or a device, not a file.
    Link,
    /// It is under a password.
    Encrypted,
    /// It is packed in a way that not every program reads.
    Packing,
    /// It is larger than such a file can be.
    TooLarge {
        /// The largest size, in bytes.
        limit: u64,
    },
    /// It would grow beyond all measure.
    Bomb {
        /// How many times its packed size it says to be.
        times: u64,
    },
    /// Its bytes are not those that were packed.
    Damaged,
}
