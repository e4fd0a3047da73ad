//! The lock that keeps a second program out of a book, on `BOOK.lock` and never on the book itself.

use std::fs::{File, TryLockError};
use std::path::{Path, PathBuf};
use std::time::Duration;

use super::error::StoreError;
use super::file::beside;

const TRIES: usize = 10;
const WAIT: Duration = Duration::from_millis(20);

/// A held lock; it ends with the value, or with the process.
#[derive(Debug)]
pub struct Lock {
    _held: File,
    path: PathBuf,
}

impl Lock {
    /// Takes the lock of a book, or fails with [`StoreError::OpenElsewhere`] after a fifth of a second.
    ///
    /// The lock file stays when the lock ends: removing it would let two programs hold locks on two files of one name.
    pub fn take(book: &Path) -> Result<Self, StoreError> {
        let path = beside(book, ".lock");
        let file = File::options().write(true).create(true).truncate(false).open(&path)?;
        // A process that was killed, or a child between fork and exec, gives the lock up a moment later.
        for wait in [WAIT; TRIES] {
            match file.try_lock() {
                Ok(()) => return Ok(Self { _held: file, path }),
                Err(TryLockError::WouldBlock) => std::thread::sleep(wait),
                Err(TryLockError::Error(error)) => return Err(error.into()),
            }
        }
        Err(StoreError::OpenElsewhere)
    }

    /// Ends the lock of a file that turned out to be no book, without leaving a lock file beside it.
    pub fn discard(self) {
        // A lock file left behind is harmless, so a failure here is not worth a message.
        let _ = std::fs::remove_file(&self.path);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lock_is_held_once_and_outlives_other_handles() {
        let folder = tempfile::tempdir().unwrap();
        let book = folder.path().join("1.tartip");
        let held = Lock::take(&book).unwrap();
        assert!(matches!(Lock::take(&book), Err(StoreError::OpenElsewhere)));
        std::fs::read(folder.path().join("1.tartip.lock")).unwrap();
        assert!(matches!(Lock::take(&book), Err(StoreError::OpenElsewhere)));
        drop(held);
        Lock::take(&book).unwrap();
    }

    #[test]
    fn a_folder_that_is_not_there_is_not_found() {
        let folder = tempfile::tempdir().unwrap();
        assert!(matches!(Lock::take(&folder.path().join("no/1.tartip")), Err(StoreError::NotFound)));
    }
}
