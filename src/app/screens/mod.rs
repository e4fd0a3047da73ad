//! Screens that are more than a list or a form: state, commands and what they do.

pub mod act;
pub mod balance;
pub mod card;
pub mod compare;
pub mod copy;
pub mod entry;
pub mod findings;
pub mod journal;
pub mod marks;
pub mod reading;
pub mod search;
pub mod tally;
pub mod today;
pub mod voters;

pub use act::ActScreen;
pub use balance::BalanceScreen;
pub use card::CardScreen;
pub use compare::CompareScreen;
pub use copy::CopyScreen;
pub use entry::EntryScreen;
pub use findings::FindingsScreen;
pub use journal::JournalScreen;
pub use marks::MarksScreen;
pub use reading::ReadingScreen;
pub use search::SearchScreen;
pub use tally::TallyScreen;
pub use today::TodayScreen;
pub use voters::VotersScreen;

use super::effect::Effects;
use super::model::Model;

/// Goes back one screen.
pub(super) fn back(model: &mut Model) -> Effects {
    model.back();
    Effects::new()
}
