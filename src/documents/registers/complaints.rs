//! The register of complaints, whole: it stays with the commission.

use super::Sheet;
use super::shared::{lines, with_lines};
use crate::documents::model::{Block, Pair};
use crate::documents::said::{before, both, listed};
use crate::domain::day::Complaint;
use crate::text::Text;

impl Sheet<'_> {
    pub(super) fn complaints(self) -> Vec<Block> {
        let rows = self.day.complaints.iter().map(|complaint| {
            let private = |field: &str| complaint.private.get(field).map_or("", String::as_str);
            let number = Pair::single(format!("{}\n{}", complaint.number, self.clock(complaint.received)));
            let who = lines([self.kind(complaint), self.capacity(complaint)]);
            let about = self.contest(&complaint.parts.contest);
            let what = [private("what"), private("place"), private("demand"), &complaint.parts.norm];
            vec![
                number,
                with_lines(who, [private("name"), private("contact")]),
                with_lines(with_lines(about, what), self.evidence(complaint).iter().map(String::as_str)),
                lines([self.due_in_table(complaint), self.examined(complaint), self.stands(complaint)]),
            ]
        });
        let columns = self.columns(&[
            ("paper-column-number-time", 2),
            ("paper-column-complainant", 4),
            ("paper-column-what", 6),
            ("paper-column-stands", 5),
        ]);
        vec![self.whose(), self.table(columns, rows.collect())]
    }

    /// When the commission decides; a line to fill in where the official text was not seen.
    fn due_in_table(self, complaint: &Complaint) -> Pair {
        let due = self.due(complaint);
        let due = if due.is_empty() { Pair::single("____________") } else { due };
        before(&self.said.key("paper-due"), &due)
    }

    fn examined(self, complaint: &Complaint) -> Pair {
        let all = complaint.examined.iter().map(|(at, heard, found)| {
            let key = if *heard { "paper-examined-heard" } else { "paper-examined-not-heard" };
            with_lines(self.said.text(&Text::new(key).with("time", self.clock(*at))), [found.as_str()])
        });
        listed(&all.collect::<Vec<_>>(), "\n")
    }

    /// One line a piece of evidence: what it is, who holds it, its file.
    fn evidence(self, complaint: &Complaint) -> Vec<String> {
        let word = both(&self.said.key("paper-evidence"));
        let all = complaint.evidence.iter().map(|evidence| {
            let hash: String = evidence.sha256.chars().take(16).collect();
            let parts = [&evidence.what, &evidence.holder, &evidence.file, &hash];
            let there: Vec<&str> =
                parts.into_iter().map(String::as_str).filter(|part| !part.is_empty()).collect();
            format!("{word}: {}", there.join(", "))
        });
        all.collect()
    }
}
