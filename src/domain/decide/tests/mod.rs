//! Cases of every decision, by subject.

mod acts;
mod boxes;
mod commission;
mod complaints;
mod correction;
mod entry;
mod findings;
mod form;
mod incidents;
mod outside;
mod paths;
mod people;
mod phase;
mod protocol;
mod refusals;
mod search;
mod setup;
mod statement;
mod step;
mod stock;
mod tally;
mod total;
mod vote;
mod voting;
mod wait;
