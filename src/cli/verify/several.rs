//! Files of one book among each other: which is the older, and whether both go back to the same facts.

use super::{Checked, Finding};

/// Adds to each file what the others say of it.
pub fn compare(files: &mut [Checked]) {
    let mut added = Vec::new();
    for (place, one) in files.iter().enumerate() {
        for other in files.iter().filter(|other| other.file != one.file) {
            let (Some(mine), Some(theirs)) = (&one.report, &other.report) else { continue };
            if mine.book != theirs.book || mine.book.is_empty() {
                continue;
            }
            if mine.begins(theirs) {
                let facts = theirs.rows() - mine.rows();
                if facts > 0 {
                    added.push((place, Finding::Earlier { than: other.file.clone(), facts }));
                }
            } else if !theirs.begins(mine) {
                added.push((place, Finding::Forked { from: other.file.clone() }));
            }
        }
    }
    for (place, finding) in added {
        if let Some(file) = files.get_mut(place) {
            file.findings.push(finding);
        }
    }
}
