//! What of a batch outlives the program: sums, never the order of ballots.

use serde::{Deserialize, Serialize};

use super::{MarksScreen, Step};
use crate::app::model::{Model, Screen};
use crate::domain::fact::Cell;

const MARKS: &str = "marks:";

#[derive(Serialize, Deserialize)]
struct Draft {
    batch: u32,
    size: u32,
    step: u8,
    focus: usize,
    lines: Vec<(Cell, u32, String)>,
}

impl MarksScreen {
    /// The key under which the draft is kept.
    pub fn draft_key(&self) -> String {
        format!("{MARKS}{}", self.contest)
    }

    /// The batch so far, as a draft.
    pub fn draft(&self) -> String {
        let lines = self.lines.iter();
        let draft = Draft {
            batch: self.batch,
            size: self.size,
            step: self.step as u8,
            focus: self.focus,
            lines: lines
                .map(|line| (line.row.cell.clone(), line.marks, line.paper.text().to_owned()))
                .collect(),
        };
        serde_json::to_string(&draft).unwrap_or_default()
    }

    /// Takes a draft back; one of another batch, or of other options, is passed over.
    pub fn resume(&mut self, draft: &str) {
        let Ok(draft) = serde_json::from_str::<Draft>(draft) else { return };
        let same = self.lines.iter().map(|line| &line.row.cell).eq(draft.lines.iter().map(|(cell, ..)| cell));
        if draft.batch != self.batch || !same {
            return;
        }
        self.size = draft.size;
        self.step = match draft.step {
            0 => Step::Size,
            1 => Step::Marking,
            2 => Step::Paper,
            _ => Step::Both,
        };
        for (line, (_, marks, paper)) in self.lines.iter_mut().zip(draft.lines) {
            line.marks = marks;
            line.paper.set_text(&paper);
        }
        self.focus = draft.focus.min(self.lines.len().saturating_sub(1));
    }
}

impl Model {
    /// Opens the marks of a contest, with the batch that was left.
    pub(in crate::app) fn open_marks(&mut self, mut marks: MarksScreen) {
        if let Some(draft) = self.book.as_ref().and_then(|book| book.drafts.get(&marks.draft_key())) {
            marks.resume(draft);
        }
        self.open(Screen::Marks(Box::new(marks)));
    }

    /// Opens the marks of a draft, where its contest is still counted.
    pub(in crate::app) fn resume_marks(&mut self, key: &str) {
        let Some(contest) = key.strip_prefix(MARKS) else { return };
        let counting = |day: &&crate::domain::Day| {
            let phases = [crate::domain::Phase::Count, crate::domain::Phase::Protocol];
            phases.contains(&day.phase()) && day.contest(contest).is_some()
        };
        let Some(marks) = self.day().filter(counting).map(|day| MarksScreen::new(day, contest)) else {
            return;
        };
        let kept = self.book.as_ref().and_then(|book| book.drafts.get(key)).cloned().unwrap_or_default();
        let mut resumed = marks.clone();
        resumed.resume(&kept);
        if resumed.total() > 0 {
            self.open_marks(marks);
        }
    }
}
