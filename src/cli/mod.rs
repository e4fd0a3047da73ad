//! One file a subcommand: arguments in, text and an exit code out.

pub mod args;
mod blank;
mod bundle;
pub mod check;
mod dispatch;
pub mod errors;
pub mod exit;
pub mod export;
mod help;
pub mod lint;
mod manual;
mod new;
mod practice;
pub mod problem;
pub mod show;
mod usage;
mod verify;
mod wall;

pub use args::Args;
pub use dispatch::main;
pub use exit::Exit;
