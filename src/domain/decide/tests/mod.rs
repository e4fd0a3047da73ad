//! Cases of every decision, by subject.

mod acts;
mod aside;
mod boxes;
mod commission;
mod complaints;
mod correction;
mod custody;
mod entry;
mod findings;
mod form;
mod incidents;
mod paths;
mod people;
mod phase;
mod protocol;
mod refusals;
mod seals;
mod setup;
mod statement;
mod step;
mod tally;
mod total;
mod vote;
mod voting;
mod wait;
