//! The act of the opening: the steps of that phase with what was found, boxes and seals, duties by lot, who was there.

use super::Sheet;
use crate::documents::model::{Block, Pair};
use crate::documents::registers::shared::{lines, with_lines};
use crate::documents::registers::sheets::at_first;
use crate::documents::said::both;
use crate::domain::Phase;
use crate::domain::presence::Stage;
use crate::text::names;

impl Sheet<'_> {
    pub(in crate::documents::registers) fn opening_act(self, head: Option<&str>) -> Option<Vec<Block>> {
        let opened = self.day.began(Phase::Opening)?;
        let mut values = vec![("paper-meeting-began", Pair::single(self.time(opened.at)))];
        let voting = self.day.began(Phase::Voting).map(|start| Pair::single(self.time(start.at)));
        values.push(("paper-voting-began", voting.unwrap_or_default()));
        let mut blocks = vec![self.whose(), self.values(values)];
        blocks.extend(self.steps(Phase::Opening, false));
        blocks.extend(self.lots());
        blocks.extend(self.sealed());
        blocks.extend(
            self.stages("paper-stages", |stage| matches!(stage, Stage::Opening | Stage::VotingBegan)),
        );
        let mut values = self.stated().to_vec();
        values.extend(head.map(Self::head_value));
        values.push(("paper-remarks-by-hand", Pair::default()));
        blocks.push(self.values(values));
        blocks.push(self.signed_before_others());
        Some(blocks)
    }

    /// Which duty fell to whom.
    pub(super) fn lots(self) -> Vec<Block> {
        let rows = self.day.lots.iter().map(|(duty, who)| {
            vec![self.of_list(&self.day.procedure().duties, duty), Pair::single(self.name(*who))]
        });
        let columns = self.columns(&[("paper-column-duty", 6), ("paper-column-member", 5)]);
        self.part("paper-lots", columns, rows.collect())
    }

    /// Boxes as they were sealed: where each stands, for which contests, with which seals.
    fn sealed(self) -> Vec<Block> {
        let rows = self.day.boxes.iter().map(|known| {
            let placed = known.placed.as_ref();
            let sheet = placed.map(|placed| {
                let yes = both(&self.yes_or_no(placed.control_sheet));
                Pair::single(format!("{}: {yes}", both(&self.said.key("paper-control-sheet"))))
            });
            let place = placed.map_or("", |placed| placed.place.as_str());
            vec![
                Pair::single(self.clock(known.sealed)),
                with_lines(
                    self.thing(known.at),
                    [both(&self.said.key(names::box_kind(known.kind))).as_str()],
                ),
                self.contests(&known.contests),
                lines([self.seals(&at_first(known)), Pair::single(place), sheet.unwrap_or_default()]),
            ]
        });
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-box", 5),
            ("document-contest", 4),
            ("paper-column-seals", 5),
        ]);
        self.part("paper-boxes-sealed", columns, rows.collect())
    }
}
