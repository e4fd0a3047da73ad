//! The register of people, and who was not let in, warned or removed.

use super::Sheet;
use super::shared::{lines, with_lines};
use crate::documents::model::{Block, Pair};
use crate::documents::said::listed;
use crate::domain::day::Person;
use crate::text::Text;

impl Sheet<'_> {
    pub(super) fn people(self) -> Vec<Block> {
        let all = (1..).zip(self.day.people.all.values());
        let rows = all.map(|(number, person): (usize, &Person)| {
            let paper = if person.paper.is_empty() { String::new() } else { format!("… {}", person.paper) };
            vec![
                Pair::single(number.to_string()),
                with_lines(Pair::single(&person.name), [paper.as_str()]),
                self.sent(person),
                Pair::single(self.comings(&person.presence)),
                self.happened(person),
            ]
        });
        let columns = self.columns(&[
            ("document-column-number", 1),
            ("paper-column-name", 4),
            ("paper-column-from", 4),
            ("paper-column-presence", 3),
            ("paper-column-happened", 4),
        ]);
        let mut blocks = vec![self.whose(), self.table(columns, rows.collect())];
        blocks.extend(self.refused());
        blocks
    }

    /// Warnings with their notes, and the removal.
    fn happened(self, person: &Person) -> Pair {
        let warned = person.warnings.iter().map(|(at, ground, note)| {
            let text = self.said.text(&Text::new("paper-warned-at").with("time", self.clock(*at)));
            with_lines(listed(&[text, self.ground(ground)], ": "), [note.as_str()])
        });
        let warned = listed(&warned.collect::<Vec<_>>(), "\n");
        lines([warned, self.removed(person)])
    }

    fn removed(self, person: &Person) -> Pair {
        let Some((decision, at)) = person.removed else { return Pair::default() };
        let number = self.day.decision(decision).map_or(0, |decision| decision.stated.number);
        let text = Text::new("paper-removed-at").with("time", self.clock(at)).with("number", number);
        self.said.text(&text)
    }

    fn refused(self) -> Vec<Block> {
        let rows = self.day.people.refused.iter().map(|refused| {
            let stated = &refused.stated;
            vec![
                Pair::single(self.clock(refused.when)),
                with_lines(Pair::single(&refused.name), []),
                with_lines(self.category(&stated.category), [stated.organisation.as_str()]),
                with_lines(self.ground(&stated.ground), [stated.norm.as_str(), refused.note.as_str()]),
            ]
        });
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-name", 4),
            ("paper-column-from", 4),
            ("paper-column-ground", 5),
        ]);
        self.part("paper-not-let-in", columns, rows.collect())
    }

    /// The same for the minutes, without names and notes.
    pub(super) fn not_let_in(self) -> Vec<Block> {
        let rows = self.day.people.refused.iter().map(|refused| {
            let stated = &refused.stated;
            vec![
                Pair::single(self.clock(refused.when)),
                with_lines(self.category(&stated.category), [stated.organisation.as_str()]),
                with_lines(self.ground(&stated.ground), [stated.norm.as_str()]),
            ]
        });
        let columns = self.columns(&[
            ("document-column-time", 2),
            ("paper-column-from", 5),
            ("paper-column-ground", 6),
        ]);
        self.part("paper-not-let-in", columns, rows.collect())
    }

    /// Warnings and removals for the minutes, without names and notes.
    pub(super) fn warned(self) -> Vec<Block> {
        let people = self.day.people.all.values();
        let people = people.filter(|person| !person.warnings.is_empty() || person.removed.is_some());
        let rows = people.map(|person| {
            let warned = person.warnings.iter().map(|(at, ground, _)| {
                let text = self.said.text(&Text::new("paper-warned-at").with("time", self.clock(*at)));
                listed(&[text, self.ground(ground)], ": ")
            });
            let warned = listed(&warned.collect::<Vec<_>>(), "\n");
            vec![self.sent(person), lines([warned, self.removed(person)])]
        });
        let columns = self.columns(&[("paper-column-from", 5), ("paper-column-happened", 8)]);
        self.part("paper-warned", columns, rows.collect())
    }
}
