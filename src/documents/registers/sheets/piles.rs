//! Piles of the stock with every count of each: the last one stands.

use super::{Sheet, figure};
use crate::documents::model::{Block, Pair};
use crate::domain::fact::Pile;
use crate::text::names;

impl Sheet<'_> {
    pub(super) fn piles(self, stock: &str) -> Vec<Block> {
        let rows = Pile::ALL.into_iter().filter_map(|pile| {
            let counts = self.day.stock.counts(stock, pile);
            let last = counts.last()?;
            let earlier = counts.iter().rev().skip(1);
            let earlier: Vec<String> =
                earlier.map(|count| format!("{}: {}", self.clock(count.when), count.count)).collect();
            Some(vec![
                self.said.key(names::pile(pile)),
                Pair::single(self.clock(last.when)),
                figure(Some(last.count)),
                Pair::single(earlier.join("\n")),
                self.two(self.typist(last.at)),
            ])
        });
        let columns = vec![
            self.said.column("paper-column-pile", 6),
            self.said.column("document-column-time", 2),
            self.said.figures("paper-column-count", 2),
            self.said.column("paper-column-before", 3),
            self.said.column("paper-column-stated-by", 3),
        ];
        self.part("paper-piles", columns, rows.collect())
    }
}
