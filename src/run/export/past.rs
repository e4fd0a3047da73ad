//! Days as they were when a protocol became signed, with the signatures that were put later: nothing else that is stated
//! afterwards comes upon a page that the commission signed.

use std::collections::BTreeMap;

use crate::domain::fact::{Fact, Recorded, Ref};
use crate::domain::{Day, Paper, copies};
use crate::store::{Book, StoreError};

/// For each signed version that is to be printed, the day at its signatures.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Past {
    wanted: Vec<Ref>,
    /// The fold up to the last fact that was seen.
    now: Option<Day>,
    days: BTreeMap<Ref, Day>,
}

impl Past {
    /// Knows nothing yet of the signed versions that these papers are about.
    pub fn wanted<'a>(day: &Day, papers: impl IntoIterator<Item = &'a Paper>) -> Self {
        let wanted = papers.into_iter().filter_map(|paper| version(day, paper));
        Self { wanted: wanted.collect(), ..Self::default() }
    }

    /// Reads from a book what the pages of every contest's protocol need; fails where it cannot be read.
    pub fn of_contests(book: &Book, day: &Day) -> Result<Self, StoreError> {
        let papers: Vec<Paper> = day.contest_ids().map(|id| Paper::Protocol(id.to_owned())).collect();
        Self::read(book, day, &papers)
    }

    /// Reads from a book what the pages of these papers need; fails where it cannot be read.
    pub fn read<'a>(
        book: &Book,
        day: &Day,
        papers: impl IntoIterator<Item = &'a Paper>,
    ) -> Result<Self, StoreError> {
        let mut past = Self::wanted(day, papers);
        if !past.wanted.is_empty() {
            let facts = day.journal.len();
            let mut seen = 0;
            book.replay(|fact| {
                seen += 1;
                // A book may hold more than the day that is written.
                if seen <= facts {
                    past.see(fact);
                }
            })?;
            past.now = None;
        }
        Ok(past)
    }

    /// Takes the next fact of the journal.
    pub fn see(&mut self, fact: &Recorded) {
        let Some(now) = &mut self.now else {
            self.now = Day::begin(fact);
            return;
        };
        now.apply(fact);
        let Fact::ProtocolSigned(body) = &fact.new.fact else { return };
        if !self.wanted.contains(&body.protocol) {
            return;
        }
        match self.days.get_mut(&body.protocol) {
            // Whoever comes later to sign is on the page, and nothing else that came in between.
            Some(then) => then.apply(fact),
            None if copies::protocol(now, body.protocol).is_some_and(|(_, draft)| draft.signed.is_some()) => {
                self.days.insert(body.protocol, now.clone());
            }
            None => {}
        }
    }

    /// The day at the signatures of a version; `None` where that is not known, or nobody asked.
    pub fn of(&self, draft: Ref) -> Option<&Day> {
        self.days.get(&draft)
    }
}

/// The signed version that a paper is about, where its page is that of its signing.
pub fn version(day: &Day, paper: &Paper) -> Option<Ref> {
    let draft = match paper {
        Paper::Protocol(contest) | Paper::Annex(contest) => day.contest(contest)?.protocol()?,
        Paper::Copy(of) => copies::protocol(day, copies::copy(day, *of)?.stated.protocol)?.1,
        _ => return None,
    };
    draft.signed.is_some().then_some(draft.at)
}
