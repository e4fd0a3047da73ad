//! What came out otherwise than was written, for the warnings report: packs that held more or less, figures corrected.

use super::{Sheet, difference, figure};
use crate::documents::model::{Block, Pair};
use crate::documents::registers::shared::lines;
use crate::domain::fact::Fact;

impl Sheet<'_> {
    /// Packs whose content was not the number on them.
    pub(super) fn packs_that_differed(self) -> Vec<Block> {
        let rows = self.day.let_pass.iter().filter_map(|passed| {
            let Fact::PackOpened(body) = &passed.fact else { return None };
            let pack = self.day.stock.packs.iter().find(|pack| pack.at == body.of)?;
            Some(vec![
                Pair::single(self.clock(passed.when)),
                self.thing(body.of),
                figure(Some(pack.stated.nominal)),
                figure(Some(body.counted)),
                difference(Some(i64::from(body.counted) - i64::from(pack.stated.nominal))),
                self.two(passed.by),
            ])
        });
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-passed", 4),
            ("paper-column-nominal", 2),
            ("paper-column-counted", 2),
            ("document-column-difference", 2),
            ("paper-column-stated-by", 4),
        ]);
        self.part("paper-warned-packs", columns, rows.collect())
    }

    /// Figures that two members corrected from the paper, with what stood there; none that would anchor an open entry.
    pub(super) fn figures_corrected(self) -> Vec<Block> {
        let rows = self.day.let_pass.iter().filter_map(|passed| {
            let Fact::FigureCorrected(body) = &passed.fact else { return None };
            let shown = !self.day.hides_found([body.contest.as_str()].into_iter());
            shown.then(|| {
                vec![
                    Pair::single(self.clock(passed.when)),
                    lines([self.contest(&body.contest), self.cell(&body.contest, &body.cell)]),
                    figure(body.from),
                    figure(body.to),
                    Pair::single(&body.reason),
                    self.two(passed.by),
                ]
            })
        });
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-passed", 4),
            ("document-column-old", 2),
            ("document-column-new", 2),
            ("document-column-reason", 3),
            ("paper-column-stated-by", 3),
        ]);
        self.part("paper-warned-corrected", columns, rows.collect())
    }
}
