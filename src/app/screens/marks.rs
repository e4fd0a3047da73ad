//! Ballots read aloud and marked: one key an option, compared with the paper tally batch by batch.
//!
//! The order of the ballots is kept on the screen alone, so that the last mark can be taken back; drafts and facts hold
//! sums. While a batch is marked no sum is shown, and none while the paper's subtotals are typed: they are typed blind.

mod batch;
mod draft;
mod steps;

pub use batch::{Line, MarksScreen, Press, Step};
pub use steps::TABLES;
