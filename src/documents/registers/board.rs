//! How complaints stand, for the notice-board: numbers, kinds and outcomes, nobody's name.

use super::Sheet;
use crate::documents::model::Block;

impl Sheet<'_> {
    pub(super) fn board(self) -> Vec<Block> {
        vec![self.whose(), self.status(self.day.complaints.iter()), self.note("paper-board-note")]
    }
}
