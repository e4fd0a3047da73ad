//! Who was in the room: at every stage of the day, and each member's comings and goings.

use std::collections::{BTreeMap, BTreeSet};

use super::Sheet;
use super::decision::quorum;
use super::shared::{lines, with_lines};
use crate::documents::model::{Block, Pair};
use crate::documents::said::{listed, with_typed};
use crate::domain::Moment;
use crate::domain::presence::{self, AtStage, Stage};
use crate::text::Text;

impl Sheet<'_> {
    /// A table of the stages that are wanted, with the members and the others who were there.
    pub(super) fn stages(self, heading: &'static str, wanted: impl Fn(&Stage) -> bool) -> Vec<Block> {
        let stages = presence::stages(self.day).into_iter().filter(|at| wanted(&at.stage));
        let rows = stages.map(|at| {
            vec![
                Pair::single(self.clock(at.at)),
                self.stage(&at.stage),
                with_typed(self.how_many(&at), &self.names(&at.members).ky),
                self.others(&at),
            ]
        });
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-stage", 4),
            ("paper-column-members", 5),
            ("paper-column-others", 5),
        ]);
        self.part(heading, columns, rows.collect())
    }

    fn stage(self, stage: &Stage) -> Pair {
        match stage {
            Stage::Opening => self.said.key("paper-stage-opening"),
            Stage::VotingBegan => self.said.key("paper-stage-voting"),
            Stage::Closing => self.said.key("paper-stage-closing"),
            Stage::BoxOpened(of) => {
                let found = self.day.boxes.iter().find(|known| known.at == *of);
                let label = found.map_or("", |known| known.label.as_str());
                self.said.text(&Text::new("paper-stage-box").with("label", label))
            }
            Stage::ProtocolSigned(contest) => {
                let signed = self.said.key("paper-stage-signed");
                listed(&[signed, self.contest(contest)], ": ")
            }
        }
    }

    fn how_many(self, at: &AtStage) -> Pair {
        let present = at.members.len() as u64;
        let Some(approved) = self.day.approved_members() else { return Pair::single(present.to_string()) };
        let approved = approved as u64;
        let text = Text::new("paper-present-of").with("present", present).with("approved", approved);
        self.said.text(&text.with("quorum", quorum(present, approved)))
    }

    /// How many others of each category, and who sent them; nobody's name.
    fn others(self, at: &AtStage) -> Pair {
        let mut categories: BTreeMap<&str, usize> = BTreeMap::new();
        let mut organisations: BTreeSet<&str> = BTreeSet::new();
        for person in at.people.iter().filter_map(|who| self.day.people.all.get(who)) {
            *categories.entry(&person.category).or_default() += 1;
            organisations.extend(Some(person.organisation.as_str()).filter(|name| !name.is_empty()));
        }
        if categories.is_empty() {
            return Pair::single("–");
        }
        let counted = categories.into_iter().map(|(category, count)| {
            listed(&[self.category(category), Pair::single(count.to_string())], ": ")
        });
        let organisations: Vec<&str> = organisations.into_iter().collect();
        with_typed(listed(&counted.collect::<Vec<_>>(), ", "), &organisations.join(", "))
    }

    /// The members of the commission with their comings and goings.
    pub(super) fn commission(self) -> Vec<Block> {
        let mut members: Vec<_> = self.day.commission.members.iter().collect();
        members.sort_by_key(|(at, member)| (member.function, **at));
        let rows = members.into_iter().map(|(at, member)| {
            let assigned = member.assigned.iter().map(|(at, function, reason)| {
                let text = Text::new("paper-took-over").with("time", self.clock(*at)).with("reason", reason);
                listed(&[self.said.text(&text), self.function(*function)], ": ")
            });
            let assigned = listed(&assigned.collect::<Vec<_>>(), "\n");
            vec![
                lines([self.function(member.function), assigned]),
                with_lines(Pair::single(self.name(*at)), [member.nominated_by.as_str()]),
                Pair::single(self.comings(&member.presence)),
            ]
        });
        let columns = self.columns(&[
            ("paper-column-function", 4),
            ("paper-column-member", 5),
            ("paper-column-presence", 4),
        ]);
        self.part("paper-commission", columns, rows.collect())
    }

    /// Comings and goings on one line: `07:20–13:05, 13:40–`.
    pub(super) fn comings(self, presence: &[(Moment, bool)]) -> String {
        let mut sorted: Vec<_> = presence.to_vec();
        sorted.sort_by_key(|(at, _)| *at);
        let mut spans: Vec<String> = Vec::new();
        for (at, came) in sorted {
            let clock = self.clock(at);
            match spans.last_mut().filter(|span| !came && span.ends_with('–')) {
                Some(span) => span.push_str(&clock),
                None if came => spans.push(format!("{clock}–")),
                None => spans.push(format!("–{clock}")),
            }
        }
        if spans.is_empty() { "–".to_owned() } else { spans.join(", ") }
    }
}
