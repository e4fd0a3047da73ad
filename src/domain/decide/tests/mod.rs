//! Cases of every decision, by subject.

mod boxes;
mod commission;
mod correction;
mod entry;
mod findings;
mod form;
mod phase;
mod protocol;
mod refusals;
mod setup;
mod step;
mod tally;
mod total;
mod voting;
