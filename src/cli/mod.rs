//! One file a subcommand: arguments in, text and an exit code out.

pub mod check;
pub mod exit;
pub mod lint;
pub mod problem;

pub use exit::Exit;
