//! The balance: what was identified, issued, spoiled, by contest and by hour.

use crate::app::command::Command;
use crate::app::key::Key;

use super::back;

/// The balance.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct BalanceScreen;

/// Commands of the balance.
pub const COMMANDS: &[Command] = &[Command::new("back", &[Key::Esc], 30, back)];
