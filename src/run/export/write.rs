//! One file at once or not at all.

use std::io::Write as _;
use std::path::Path;

use sha2::{Digest, Sha256};
use tempfile::NamedTempFile;

use super::WriteError;
use crate::store::hex;

/// A file that is on the disk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Written {
    /// Its name, without folders.
    pub name: String,
    /// Whether it lies among the private ones.
    pub private: bool,
    /// SHA-256 of what it holds, 64 hexadecimal digits.
    pub sha256: String,
}

/// Writes a file into a folder under its final name only when it is whole and on the disk, replacing one of that name.
///
/// Fails with [`WriteError`]; an earlier file of that name is then as it was.
pub fn write(dir: &Path, name: &str, bytes: &[u8]) -> Result<Written, WriteError> {
    written(dir, name, bytes, false)
}

/// Writes a file in the same way that nobody else on this computer may read.
pub fn write_private(dir: &Path, name: &str, bytes: &[u8]) -> Result<Written, WriteError> {
    written(dir, name, bytes, true)
}

fn written(dir: &Path, name: &str, bytes: &[u8], private: bool) -> Result<Written, WriteError> {
    put(dir, name, bytes, private).map_err(|error| WriteError::new(dir, name, error))?;
    Ok(Written { name: name.to_owned(), private, sha256: hex(&Sha256::digest(bytes)) })
}

fn put(dir: &Path, name: &str, bytes: &[u8], private: bool) -> std::io::Result<()> {
    let mut file = unfinished(dir, private)?;
    file.write_all(bytes)?;
    file.as_file().sync_all()?;
    file.persist(dir.join(name)).map_err(|error| error.error)?;
    sync_name(dir);
    Ok(())
}

/// Others have to read what is handed to them; the system's mask still applies.
#[cfg(unix)]
fn unfinished(dir: &Path, private: bool) -> std::io::Result<NamedTempFile> {
    use std::os::unix::fs::PermissionsExt as _;
    let readable = std::fs::Permissions::from_mode(if private { 0o600 } else { 0o666 });
    tempfile::Builder::new().prefix(PREFIX).permissions(readable).tempfile_in(dir)
}

#[cfg(not(unix))]
fn unfinished(dir: &Path, _private: bool) -> std::io::Result<NamedTempFile> {
    tempfile::Builder::new().prefix(PREFIX).tempfile_in(dir)
}

const PREFIX: &str = ".tartip-";

/// Puts the new name on the disk too. The file is whole without it, and some sticks cannot.
fn sync_name(dir: &Path) {
    if let Ok(folder) = std::fs::File::open(dir) {
        let _ = folder.sync_all();
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn names(dir: &Path) -> Vec<String> {
        let mut names: Vec<String> = std::fs::read_dir(dir)
            .unwrap()
            .map(|entry| entry.unwrap().file_name().into_string().unwrap())
            .collect();
        names.sort();
        names
    }

    #[test]
    fn a_file_is_there_whole_and_alone() {
        let dir = tempfile::tempdir().unwrap();
        std::fs::write(dir.path().join("a.csv"), "an earlier one, and longer").unwrap();
        let written = write(dir.path(), "a.csv", b"abc").unwrap();
        assert_eq!(std::fs::read(dir.path().join("a.csv")).unwrap(), b"abc");
        assert_eq!(written.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assert_eq!(names(dir.path()), ["a.csv"]);
    }

    #[test]
    fn a_file_that_cannot_take_its_name_leaves_nothing() {
        let dir = tempfile::tempdir().unwrap();
        // A folder of that name cannot be replaced by a file.
        std::fs::create_dir_all(dir.path().join("a.csv/inside")).unwrap();
        assert!(write(dir.path(), "a.csv", b"abc").is_err());
        assert_eq!(names(dir.path()), ["a.csv"]);
    }

    #[test]
    fn a_folder_that_is_not_there_is_told() {
        let dir = tempfile::tempdir().unwrap();
        let gone = dir.path().join("stick");
        assert!(matches!(write(&gone, "a", b""), Err(WriteError::NoFolder { folder }) if folder == gone));
        std::fs::write(&gone, "a file").unwrap();
        assert!(matches!(write(&gone, "a", b""), Err(WriteError::NoFolder { .. })));
    }

    #[cfg(unix)]
    #[test]
    fn others_may_read_what_is_handed_over() {
        use std::os::unix::fs::PermissionsExt as _;
        let dir = tempfile::tempdir().unwrap();
        let plain = dir.path().join("plain");
        std::fs::write(&plain, "").unwrap();
        write(dir.path(), "a", b"").unwrap();
        let mode = |path: &Path| std::fs::metadata(path).unwrap().permissions().mode();
        assert_eq!(mode(&dir.path().join("a")), mode(&plain));
        write_private(dir.path(), "a", b"").unwrap();
        assert_eq!(mode(&dir.path().join("a")) & 0o777, 0o600);
    }
}
