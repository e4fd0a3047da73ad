//! Cases of every decision, by subject.

mod boxes;
mod tally;
mod voting;
