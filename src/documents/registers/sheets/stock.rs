//! The sheet of the stock: packs as they came and as they were counted, ballots at members, every count of a pile.

use std::collections::BTreeMap;

use super::{Sheet, difference, figure};
use crate::documents::model::{Block, Pair};
use crate::documents::registers::shared::with_lines;
use crate::domain::day::Handing;
use crate::domain::fact::Ref;

impl<'a> Sheet<'a> {
    pub(in crate::documents::registers) fn stock(self) -> Option<Vec<Block>> {
        let parts: Vec<Block> =
            self.all_stocks().into_iter().flat_map(|stock| self.one_stock(stock)).collect();
        if parts.is_empty() {
            return None;
        }
        let mut blocks = vec![self.whose()];
        blocks.extend(parts);
        blocks.push(self.signed_by_chair());
        Some(blocks)
    }

    /// The stocks of the day, and contests of which something is counted apart although blanks serve all.
    fn all_stocks(self) -> Vec<&'a str> {
        let mut stocks = self.day.stocks();
        stocks.extend(self.day.contest_ids());
        let mut seen = Vec::new();
        stocks.retain(|stock| {
            let new = !seen.contains(stock);
            seen.push(*stock);
            new
        });
        stocks
    }

    fn one_stock(self, stock: &str) -> Vec<Block> {
        let mut blocks = self.packs(stock);
        blocks.extend(self.handed(stock));
        blocks.extend(self.piles(stock));
        if blocks.is_empty() {
            return blocks;
        }
        let title = match stock {
            "" => self.said.key("paper-stock-of-all"),
            contest => self.contest(contest),
        };
        blocks.insert(0, Block::Heading(title));
        blocks
    }

    /// Packs with the number on them and the number in them; from whom each came is not said.
    fn packs(self, stock: &str) -> Vec<Block> {
        let rows = self.day.stock.packs_of(stock).map(|pack| {
            let opened = pack.opened.as_ref();
            let range = opened.map_or("", |(_, _, opened)| opened.range.as_str());
            let time = opened.map(|(_, when, _)| self.clock(*when)).unwrap_or_default();
            vec![
                Pair::single(self.clock(pack.when)),
                with_lines(Pair::single(&pack.stated.label), [pack.stated.act.as_str()]),
                figure(Some(pack.stated.nominal)),
                with_lines(Pair::single(time), [range]),
                figure(opened.map(|(_, _, opened)| opened.counted)),
                difference(pack.difference()),
            ]
        });
        let columns = vec![
            self.said.column("paper-column-received", 2),
            self.said.column("paper-column-pack", 4),
            self.said.figures("paper-column-nominal", 2),
            self.said.column("paper-column-opened", 4),
            self.said.figures("paper-column-counted", 2),
            self.said.figures("document-column-difference", 2),
        ];
        self.part("paper-packs", columns, rows.collect())
    }

    /// What each member got and gave back, with the times.
    fn handed(self, stock: &str) -> Vec<Block> {
        let mut members: BTreeMap<Ref, Vec<&Handing>> = BTreeMap::new();
        for handing in self.day.stock.handed.iter().filter(|handing| handing.stated.stock == stock) {
            members.entry(handing.stated.to).or_default().push(handing);
        }
        let rows = members.into_iter().map(|(who, handed)| {
            let times = handed.iter().map(|handing| {
                let sign = if handing.stated.back { '-' } else { '+' };
                format!("{} {sign}{}", self.clock(handing.when), handing.stated.count)
            });
            let sum = |back: bool| {
                let same = handed.iter().filter(|handing| handing.stated.back == back);
                same.fold(0_u32, |sum, handing| sum.saturating_add(handing.stated.count))
            };
            let (out, back) = (sum(false), sum(true));
            vec![
                Pair::single(self.name(who)),
                Pair::single(times.collect::<Vec<_>>().join("\n")),
                figure(Some(out)),
                figure(Some(back)),
                difference(Some(i64::from(out) - i64::from(back))),
            ]
        });
        let columns = vec![
            self.said.column("paper-column-member", 5),
            self.said.column("paper-column-times", 4),
            self.said.figures("paper-column-handed", 2),
            self.said.figures("paper-column-back", 2),
            self.said.figures("document-column-difference", 2),
        ];
        self.part("paper-handed", columns, rows.collect())
    }
}
