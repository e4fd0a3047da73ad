//! Cases of every decision, by subject.

mod acts;
mod anchor;
mod boxes;
mod commission;
mod complaints;
mod correction;
mod entry;
mod findings;
mod form;
mod incidents;
mod paths;
mod people;
mod phase;
mod protocol;
mod refusals;
mod setup;
mod statement;
mod step;
mod tally;
mod total;
mod vote;
mod voting;
mod wait;
