//! Mock elections: a hidden truth from a seed and a player that drives the program by strokes alone.

mod answers;
mod player;
mod random;
mod truth;

pub use player::{Move, Player};
pub use random::Random;
pub use truth::{ContestTruth, Truth};
