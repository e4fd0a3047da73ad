//! The register of decisions.

use super::Sheet;
use super::shared::{lines, with_lines};
use crate::documents::model::{Block, Pair};
use crate::text::Text;

impl Sheet<'_> {
    pub(super) fn decisions(self) -> Vec<Block> {
        let rows = self.day.decisions.iter().map(|decision| {
            let stated = &decision.stated;
            let opinions = decision.opinions.iter().map(|(who, _)| self.name(*who));
            let opinions: Vec<String> = opinions.collect();
            let opinions = if opinions.is_empty() {
                Pair::default()
            } else {
                self.said.text(&Text::new("paper-opinions-of").with("names", opinions.join(", ")))
            };
            vec![
                Pair::single(format!("{}\n{}", stated.number, self.clock(decision.when))),
                with_lines(self.question(&stated.question), [decision.text.as_str()]),
                lines([self.present(decision), self.votes(decision), opinions]),
                self.carried_or_not(decision),
            ]
        });
        let columns = self.columns(&[
            ("paper-column-number-time", 2),
            ("paper-column-question", 7),
            ("paper-column-votes", 5),
            ("paper-outcome", 3),
        ]);
        vec![self.whose(), self.table(columns, rows.collect())]
    }
}
