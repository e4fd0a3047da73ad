//! What no other paper has and the backup needs: numbers to call, options as typed, figures that both entries agree on,
//! requests, copies.

use super::Sheet;
use super::backup::small;
use crate::documents::model::{Block, Pair};
use crate::documents::registers::shared::with_lines;
use crate::domain::copies;

impl Sheet<'_> {
    pub(super) fn contacts(self) -> Vec<Block> {
        let rows = self.day.contacts.iter().map(|(contact, (name, phone))| {
            vec![self.service(contact), Pair::single(name), Pair::single(phone)]
        });
        let columns =
            self.columns(&[("paper-column-whom", 5), ("paper-column-name", 5), ("paper-column-phone", 4)]);
        self.part("paper-contacts", columns, rows.collect())
    }

    /// The lines of a contest; figures only where both entries agree, so that nobody who still types reads them here.
    pub(super) fn contest_so_far(self, contest: &str) -> Vec<Block> {
        let figures = self.open_figures(contest);
        let rows = self.day.rows(contest).into_iter().map(|row| {
            let figure = Self::open_figure(figures.as_ref(), &row).unwrap_or_default();
            let withdrawn = row.withdrawn.then(|| self.said.key("document-withdrawn"));
            let withdrawn = withdrawn.map(|said| crate::documents::said::both(&said));
            let label = with_lines(self.row_label(&row), withdrawn.as_deref());
            vec![Pair::single(row.number), label, Pair::single(figure)]
        });
        let columns = vec![
            self.said.column("document-column-number", 1),
            self.said.column("document-column-line", 8),
            self.said.figures("document-column-figure", 2),
        ];
        let mut blocks = vec![Block::Heading(self.coloured(contest)), self.table(columns, rows.collect())];
        if figures.is_none() {
            blocks.push(small(self.said.key("paper-figures-hidden")));
        }
        blocks
    }

    /// Requests to vote outside, without the names of those who made them: the paper register has them.
    pub(super) fn requests(self) -> Vec<Block> {
        let rows = self.day.outside.requests.iter().map(|request| {
            let came = request.came.last().map(|(_, at, reason)| format!("{} {reason}", self.clock(*at)));
            vec![
                Pair::single(self.clock(request.when)),
                self.of_list(&self.day.procedure().requests, &request.stated.reason),
                Pair::single(request.stated.count.to_string()),
                Pair::single(came.unwrap_or_default()),
            ]
        });
        let columns = vec![
            self.said.column("document-column-time", 2),
            self.said.column("document-column-reason", 5),
            self.said.figures("paper-column-count", 2),
            self.said.column("paper-column-came", 5),
        ];
        self.part("paper-requests", columns, rows.collect())
    }

    /// Who holds which copy.
    pub(super) fn copies_so_far(self) -> Vec<Block> {
        let rows = self.day.copies.issued.iter().map(|copy| {
            let draft = copies::protocol(self.day, copy.stated.protocol);
            let of = draft.map(|(contest, draft)| {
                with_lines(self.contest(contest), [format!("v{}", draft.drafted.version).as_str()])
            });
            let [number, _, holder, time, ..] = self.copy(copy);
            vec![number, time, of.unwrap_or_default(), holder]
        });
        let columns = self.columns(&[
            ("document-column-number", 1),
            ("document-column-time", 2),
            ("paper-column-copy-of", 5),
            ("paper-column-holder", 6),
        ]);
        self.part("paper-copies", columns, rows.collect())
    }
}
