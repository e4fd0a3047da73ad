//! The sheet of a search: where it was looked because a rule does not hold, piles counted again, and how it ended.

use std::collections::BTreeMap;

use super::Sheet;
use crate::documents::model::{Block, Pair};
use crate::documents::registers::shared::{lines, with_lines};
use crate::domain::day::Votes;
use crate::domain::fact::Cell;
use crate::domain::papers;

impl Sheet<'_> {
    pub(in crate::documents::registers) fn search(self, contest: &str) -> Option<Vec<Block>> {
        let votes = &self.day.contest(contest)?.votes;
        if votes.searched.is_empty() && votes.recounts.is_empty() {
            return None;
        }
        let mut blocks = vec![self.whose(), self.values(vec![("document-contest", self.contest(contest))])];
        blocks.extend(self.places(contest, votes));
        blocks.extend(self.recounts(contest, votes));
        blocks.extend(self.how_it_ended(contest, votes));
        blocks.push(self.signed_by_chair());
        Some(blocks)
    }

    fn hides(self, contest: &str) -> bool {
        self.day.hides_found([contest].into_iter())
    }

    fn places(self, contest: &str, votes: &Votes) -> Vec<Block> {
        let rows = votes.searched.iter().map(|(at, when, place)| {
            let known = self.day.procedure().searches.iter().find(|search| search.id == place.place);
            // What was found may be a number of ballots.
            let result =
                if self.hides(contest) { self.said.key("paper-hidden") } else { Pair::single(&place.result) };
            vec![
                Pair::single(self.clock(*when)),
                self.rule(contest, &place.rule),
                self.labelled(known.map(|search| &search.label), &place.place),
                result,
                self.two(self.typist(*at)),
            ]
        });
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("document-column-finding", 4),
            ("paper-column-place", 4),
            ("document-column-result", 4),
            ("paper-column-stated-by", 3),
        ]);
        self.part("paper-searched", columns, rows.collect())
    }

    /// Each pile with its counts, oldest first.
    fn recounts(self, contest: &str, votes: &Votes) -> Vec<Block> {
        let mut piles: BTreeMap<(&str, &Cell), Vec<String>> = BTreeMap::new();
        for (_, when, made) in &votes.recounts {
            let counts = piles.entry((&made.rule, &made.cell)).or_default();
            counts.push(format!("{}: {}", self.clock(*when), made.count));
        }
        let rows = piles.into_iter().map(|((rule, cell), counts)| {
            let counts = if self.hides(contest) {
                self.said.key("paper-hidden")
            } else {
                Pair::single(counts.join("\n"))
            };
            vec![self.rule(contest, rule), self.cell(contest, cell), counts]
        });
        let columns = self.columns(&[
            ("document-column-finding", 5),
            ("paper-column-pile", 5),
            ("paper-column-counts", 4),
        ]);
        self.part("paper-recounts", columns, rows.collect())
    }

    /// Every rule that was searched for: it holds now, or with which reason it does not.
    fn how_it_ended(self, contest: &str, votes: &Votes) -> Vec<Block> {
        if self.hides(contest) {
            return Vec::new();
        }
        let searched = votes.searched.iter().map(|(_, _, place)| place.rule.as_str());
        let mut rules: Vec<&str> =
            searched.chain(votes.recounts.iter().map(|(_, _, made)| made.rule.as_str())).collect();
        rules.sort_unstable();
        rules.dedup();
        let broken = self.day.findings(contest).broken;
        let rows = rules.into_iter().map(|rule| {
            let Some(finding) = broken.iter().find(|finding| finding.rule == rule) else {
                return vec![self.rule(contest, rule), self.said.key("paper-holds-now")];
            };
            let explained = papers::explanation(self.day, contest, finding);
            let ended = explained.map_or_else(
                || self.said.key("document-unexplained"),
                |(explained, label)| {
                    let reason = self.labelled(label, &explained.fact.reason);
                    let when = Pair::single(self.clock(explained.at));
                    with_lines(lines([when, reason]), [explained.fact.note.as_str()])
                },
            );
            vec![with_lines(self.rule(contest, rule), [finding.shown.as_str()]), ended]
        });
        let columns = self.columns(&[("document-column-finding", 6), ("paper-column-ended", 6)]);
        let mut blocks = self.part("paper-ended", columns, rows.collect());
        blocks.extend(self.corrected(contest));
        blocks
    }

    /// Figures that two members corrected from the paper.
    fn corrected(self, contest: &str) -> Vec<Block> {
        let rows = papers::corrections(self.day, contest, None).into_iter().map(|correction| {
            let [old, new] = [correction.from, correction.to].map(super::figure);
            vec![self.cell(contest, &correction.cell), old, new, Pair::single(&correction.reason)]
        });
        let columns = vec![
            self.said.column("document-column-line", 5),
            self.said.figures("document-column-old", 2),
            self.said.figures("document-column-new", 2),
            self.said.column("document-column-reason", 5),
        ];
        self.part("document-corrections", columns, rows.collect())
    }
}
