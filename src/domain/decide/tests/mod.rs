//! Cases of every decision, by subject.

mod tally;
mod voting;
