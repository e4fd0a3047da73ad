//! Whether a bundle may take the place of a file of its name: a signature that was given is never taken away.

use std::collections::BTreeMap;
use std::fs::File;
use std::io::ErrorKind;
use std::path::Path;

use super::ExportError;
use crate::exchange::bundle::{self, Entry, SIGNATURE};

/// Sums of the files in a bundle, by name.
type Sums = BTreeMap<String, String>;

/// Fails where a file of that name lies in the folder, unless it is this bundle, signed or not: a signed one takes the
/// place of the same one unsigned, and nothing takes the place of anything else.
pub fn check(folder: &Path, name: &str, entries: &[Entry]) -> Result<(), ExportError> {
    let file = match File::open(folder.join(name)) {
        Ok(file) => Some(file),
        // What is wrong with the folder is told by whoever writes into it.
        Err(error) if [ErrorKind::NotFound, ErrorKind::NotADirectory].contains(&error.kind()) => {
            return Ok(());
        }
        Err(_) => None,
    };
    let there = file.and_then(|file| bundle::read(file).ok());
    let mut there: Sums = there.into_iter().flatten().map(|file| (file.name, file.sha256)).collect();
    let mut here: Sums =
        entries.iter().map(|entry| (entry.name.clone(), bundle::sum(&entry.bytes))).collect();
    let (signed, signs) = (there.remove(SIGNATURE), here.remove(SIGNATURE));
    let (file, folder) = (name.to_owned(), folder.to_owned());
    if there != here {
        return Err(ExportError::Taken { file, folder });
    }
    match (signed, signs) {
        (Some(_), None) => Err(ExportError::Signed { file, folder }),
        (Some(one), Some(other)) if one != other => Err(ExportError::Taken { file, folder }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::{Destination, bundle};
    use super::*;
    use crate::exchange::bundle::{SUMS, sums};
    use crate::run::export::signed;
    use crate::sign::Key;

    const NAME: &str = "1234-2027-01-24-bundle-4.zip";

    fn entries(content: &str) -> Vec<Entry> {
        let entry = |name: &str, bytes: &[u8]| Entry { name: name.to_owned(), bytes: bytes.to_owned() };
        let file = entry("head.json", content.as_bytes());
        let list = entry(SUMS, sums(std::slice::from_ref(&file)).as_bytes());
        vec![file, list]
    }

    fn signed_by(seed: u8, mut entries: Vec<Entry>) -> Vec<Entry> {
        entries.extend(signed(&entries, &Key::from_seed([seed; 32])));
        entries
    }

    /// What comes of writing the second where the first lies; the first is then as it was, or the second is there.
    fn after(first: &[Entry], second: &[Entry]) -> Result<(), ExportError> {
        let folder = tempfile::tempdir().unwrap();
        let to = Destination::within(folder.path(), Path::new("day.tartip"));
        let there = || std::fs::read(folder.path().join(NAME)).unwrap();
        bundle::pack(&to, NAME, first).unwrap();
        let before = there();
        let done = bundle::pack(&to, NAME, second).map(|_| ());
        match done {
            Ok(()) => assert!(there() == crate::exchange::bundle::pack(second).unwrap()),
            Err(_) => assert!(there() == before, "the earlier file is as it was"),
        }
        done
    }

    #[test]
    fn a_signature_is_added_and_never_taken_away() {
        let (plain, other) = (entries("{}"), entries("[]"));
        let signed = signed_by(7, plain.clone());
        for (first, second) in [(&plain, &plain), (&plain, &signed), (&signed, &signed)] {
            assert!(after(first, second).is_ok());
        }
        assert!(matches!(after(&signed, &plain), Err(ExportError::Signed { .. })));
        for (first, second) in [
            (&plain, &other),
            (&signed, &other),
            (&plain, &signed_by(7, other.clone())),
            (&signed, &signed_by(7, other.clone())),
            (&signed, &signed_by(8, plain.clone())),
        ] {
            assert!(matches!(after(first, second), Err(ExportError::Taken { .. })));
        }
    }

    #[test]
    fn what_is_no_bundle_keeps_its_name_too() {
        let folder = tempfile::tempdir().unwrap();
        let check = || check(folder.path(), NAME, &entries("{}"));
        assert!(check().is_ok());
        std::fs::write(folder.path().join(NAME), "a letter").unwrap();
        assert!(matches!(check(), Err(ExportError::Taken { .. })));
        std::fs::remove_file(folder.path().join(NAME)).unwrap();
        std::fs::create_dir(folder.path().join(NAME)).unwrap();
        assert!(matches!(check(), Err(ExportError::Taken { .. })));
    }
}
