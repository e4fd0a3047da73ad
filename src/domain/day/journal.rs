//! One line for each fact, for the list on the screen; bodies stay in the book.

use crate::domain::Moment;
use crate::domain::fact::{Recorded, Ref};

/// A fact in the list.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct JournalLine {
    /// Its place.
    pub at: Ref,
    /// When it was written.
    pub recorded: Moment,
    /// When it was so, if not then.
    pub happened: Option<Moment>,
    /// Who was at the keyboard.
    pub member: Option<Ref>,
    /// Its kind.
    pub kind: KindName,
}

/// A kind's name: known ones cost nothing.
pub type KindName = std::borrow::Cow<'static, str>;

impl JournalLine {
    /// The line of a fact.
    pub fn of(fact: &Recorded) -> Self {
        Self {
            at: fact.at,
            recorded: fact.recorded,
            happened: fact.new.happened,
            member: fact.new.member,
            kind: match fact.new.fact.known() {
                Some(known) => known.name.into(),
                None => fact.new.fact.kind().to_owned().into(),
            },
        }
    }
}
