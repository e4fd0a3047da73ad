//! Cases of every decision, by subject.

mod boxes;
mod correction;
mod entry;
mod findings;
mod form;
mod protocol;
mod setup;
mod tally;
mod voting;
