//! The loop: the only place that performs effects and reads the clock.

pub mod clock;
pub mod desk;
pub mod export;
mod files;
pub mod folders;
mod offers;
pub mod people;
pub mod play;
pub mod print;
pub mod say;
pub mod sticks;
mod terminal;
pub mod wall;

pub use desk::{Desk, MakeError};
pub use offers::offers;
pub use terminal::{Look, Start, interactive};
