//! The sheet of boxes and seals: each box from its sealing to what was found in it, and who held it.

use super::{Entry, Sheet, figure};
use crate::documents::model::{Block, Pair};
use crate::documents::registers::shared::{lines, with_lines};
use crate::documents::said::{before, listed};
use crate::domain::day::{BallotBox, Opening, Passing, SealChange, SealCheck};
use crate::domain::fact::Ref;
use crate::text::{Text, names};

impl Sheet<'_> {
    pub(in crate::documents::registers) fn boxes(self) -> Option<Vec<Block>> {
        if self.day.boxes.is_empty() && self.day.custody.devices.is_empty() {
            return None;
        }
        let mut blocks = vec![self.whose()];
        for known in &self.day.boxes {
            blocks.extend(self.one_box(known));
        }
        blocks.extend(self.devices());
        blocks.extend(self.set_aside());
        blocks.push(self.signed_by_chair());
        Some(blocks)
    }

    fn one_box(self, known: &BallotBox) -> Vec<Block> {
        let title = listed(&[self.thing(known.at), self.said.key(names::box_kind(known.kind))], ", ");
        let mut values = vec![("paper-box-contests", self.contests(&known.contests))];
        if let Some(placed) = &known.placed {
            values.push(("paper-box-place", Pair::single(&placed.place)));
            values.push(("paper-control-sheet", self.yes_or_no(placed.control_sheet)));
        }
        values.push(("paper-seals-on", self.seals(&known.seals)));
        let mut entries = vec![Entry {
            when: known.sealed,
            what: self.said.key("paper-box-sealed"),
            said: self.seals(&at_first(known)),
            by: self.typist(known.at),
        }];
        entries.extend(known.checks.iter().map(|check| self.seal_check(check)));
        entries.extend(known.changes.iter().map(|change| self.seal_change(change)));
        entries.extend(self.passings(known.at));
        entries.extend(self.notes(known.at));
        entries.extend(known.opening.iter().map(|opening| self.opening(known, opening)));
        let mut blocks = vec![Block::Heading(title), self.values(values), self.log(entries)];
        blocks.extend(self.restated(known));
        blocks.extend(self.found(known));
        blocks
    }

    fn seal_check(self, check: &SealCheck) -> Entry {
        let key = if check.stated.opening { "paper-seals-at-opening" } else { "paper-seals-on-the-way" };
        let agree = if check.matches() { "paper-seals-match" } else { "paper-seals-differ" };
        Entry {
            when: check.when,
            what: self.said.key(key),
            said: lines([self.seals(&check.stated.seals), self.said.key(agree)]),
            by: check.by,
        }
    }

    pub(super) fn seal_change(self, change: &SealChange) -> Entry {
        let broken = before(&self.said.key("paper-seals-broken"), &self.seals(&change.stated.broken));
        let applied = before(&self.said.key("paper-seals-applied"), &self.seals(&change.stated.applied));
        Entry {
            when: change.when,
            what: self.said.key("paper-seals-changed"),
            said: with_lines(lines([broken, applied]), [change.stated.reason.as_str()]),
            by: change.by,
        }
    }

    /// Where something was passed on to; who is no member is not named.
    pub(super) fn passings(self, of: Ref) -> Vec<Entry> {
        let passed = self.day.custody.passed.iter().filter(|passing| passing.stated.of == of);
        passed.map(|passing| self.passing(passing)).collect()
    }

    fn passing(self, passing: &Passing) -> Entry {
        let stated = &passing.stated;
        let holder = match stated.holder {
            Some(who) => Pair::single(self.name(who)),
            None => self.said.key("paper-no-member"),
        };
        let whole = self.said.key(if stated.whole { "paper-whole" } else { "paper-not-whole" });
        let place = with_lines(Pair::single(&stated.place), [stated.note.as_str()]);
        Entry {
            when: passing.when,
            what: self.said.key("paper-passed-to-hold"),
            said: lines([before(&self.said.key("paper-holder"), &holder), whole, place]),
            by: passing.by,
        }
    }

    fn opening(self, known: &BallotBox, opening: &Opening) -> Entry {
        let agree =
            if known.seals_match() == Some(true) { "paper-seals-match" } else { "paper-seals-differ" };
        Entry {
            when: opening.when,
            what: self.said.key("paper-box-opened"),
            said: lines([self.seals(&opening.seals), self.said.key(agree)]),
            by: self.typist(opening.at),
        }
    }

    /// Seal numbers that were written down otherwise before, with the reason.
    fn restated(self, known: &BallotBox) -> Vec<Block> {
        let opened = known.opening.iter().flat_map(|opening| &opening.seals_before);
        self.stated_before(known.seals_before.iter().chain(opened))
    }

    /// Earlier statements of seal numbers, each with the reason why it was replaced.
    pub(super) fn stated_before<'a>(
        self,
        before: impl Iterator<Item = &'a (Vec<String>, String)>,
    ) -> Vec<Block> {
        let rows = before.map(|(seals, reason)| vec![self.seals(seals), Pair::single(reason)]);
        let columns = self.columns(&[("paper-column-before", 4), ("document-column-reason", 6)]);
        self.part("paper-seals-restated", columns, rows.collect())
    }

    /// What was found by contest, with rulings; a sentence instead while an entry is open.
    fn found(self, known: &BallotBox) -> Vec<Block> {
        let Some(opening) = &known.opening else {
            return vec![self.sentence(&Text::new("paper-box-closed"))];
        };
        if self.day.hides_found(known.contests.iter().map(String::as_str)) {
            return vec![self.sentence(&Text::new("paper-found-hidden"))];
        }
        let rows = opening.found.iter().map(|(contest, found)| {
            let ruled = known.ruled.get(contest).map(|(when, body)| {
                let text =
                    Text::new("paper-box-over").with("found", body.found).with("allowed", body.allowed);
                let ruling = self.said.key(names::box_ruling(body.ruling));
                let when = Pair::single(self.clock(*when));
                with_lines(lines([when, ruling, self.said.text(&text)]), [body.reason.as_str()])
            });
            let corrected = opening.before.iter().filter_map(|(earlier, reason)| {
                earlier.get(contest).filter(|number| *number != found).map(|number| (number, reason))
            });
            let corrected = corrected.map(|(number, reason)| {
                self.said.text(&Text::new("paper-found-before").with("count", *number).with("reason", reason))
            });
            let mut said: Vec<Pair> = corrected.collect();
            said.extend(ruled);
            vec![self.contest(contest), figure(Some(*found)), listed(&said, "\n")]
        });
        let columns = vec![
            self.said.column("document-contest", 4),
            self.said.figures("paper-column-found", 2),
            self.said.column("paper-column-details", 7),
        ];
        self.part("paper-found", columns, rows.collect())
    }

    fn set_aside(self) -> Vec<Block> {
        let rows = self.day.custody.aside.iter().map(|aside| {
            let own = Some(aside.stated.contest.as_str()).filter(|id| !id.is_empty());
            let hidden = self.day.hides_aside(aside);
            let whose = match own {
                Some(contest) => self.contest(contest),
                None => self.said.key("paper-no-form"),
            };
            let number = |number: Option<u32>| {
                if hidden { self.said.key("paper-hidden") } else { figure(number) }
            };
            vec![
                Pair::single(self.clock(aside.when)),
                self.thing(aside.stated.of),
                with_lines(whose, [aside.stated.envelope.as_str(), &aside.stated.note]),
                number(Some(aside.stated.count)),
                number(aside.opened.map(|(_, count)| count)),
            ]
        });
        let columns = vec![
            self.said.column("document-column-time", 2),
            self.said.column("paper-column-box", 4),
            self.said.column("paper-column-envelope", 5),
            self.said.figures("paper-column-count", 2),
            self.said.figures("paper-column-brought", 2),
        ];
        self.part("paper-set-aside", columns, rows.collect())
    }
}

/// The seals that were put on a box when it was sealed, as stated then: those before the first correction, or those on it
/// now, without what was changed until then.
pub(in crate::documents::registers) fn at_first(known: &BallotBox) -> Vec<String> {
    let mut seals =
        known.seals_before.first().map_or_else(|| known.seals.clone(), |(seals, _)| seals.clone());
    for SealChange { stated, .. } in known.changes.iter().rev() {
        let is_on = |seal: &String| seals.contains(seal);
        // A change after that correction is not in these seals yet.
        if stated.applied.iter().all(is_on) && !stated.broken.iter().any(is_on) {
            seals.retain(|seal| !stated.applied.contains(seal));
            seals.extend(stated.broken.iter().cloned());
        }
    }
    seals
}
