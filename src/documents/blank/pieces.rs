//! The pieces that blank forms are put together of.

use super::Blanks;
use crate::documents::model::{
    Block, Column, KeyValue, Pair, Paragraph, SignatureRow, Signatures, Table, TextSize,
};
use crate::documents::said::{both, listed};
use crate::domain::Function;
use crate::text::{Text, names};

impl Blanks<'_> {
    /// Precinct, date and election under the title.
    pub(super) fn whose(self) -> Block {
        let number = &self.day.opened.precinct;
        let text = Text::new("paper-whose")
            .with("precinct", if number.is_empty() { "________" } else { number })
            .with("date", self.date())
            .with("election", &self.day.profile().title);
        Block::Paragraph(Paragraph { text: self.said.text(&text), centred: true, ..Paragraph::default() })
    }

    pub(super) fn heading(self, key: &'static str) -> Block {
        Block::Heading(self.said.key(key))
    }

    pub(super) fn note(self, key: &'static str) -> Block {
        let small = Paragraph { size: TextSize::Small, ..Paragraph::default() };
        Block::Paragraph(Paragraph { text: self.said.key(key), ..small })
    }

    /// Names with a line behind each.
    pub(super) fn lines(self, keys: &[&'static str]) -> Block {
        let row = |key: &&'static str| KeyValue { key: self.said.key(key), value: Pair::default() };
        Block::KeyValue(keys.iter().map(row).collect())
    }

    pub(super) fn columns(self, columns: &[(&'static str, u16)]) -> Vec<Column> {
        columns.iter().map(|(key, share)| self.said.column(key, *share)).collect()
    }

    /// A table of numbered rows, each high enough for two lines of handwriting.
    pub(super) fn numbered(self, columns: &[(&'static str, u16)], rows: usize) -> Block {
        let all = [("document-column-number", 1)].iter().chain(columns);
        let columns = all.map(|(key, share)| self.said.column(key, *share)).collect();
        let rows = (1..=rows).map(|number| vec![Pair::single(format!("{number}\n"))]).collect();
        Block::Table(Table { columns, rows })
    }

    /// A table of rows whose first cells are known; the others are empty.
    pub(super) fn begun(columns: Vec<Column>, rows: Vec<Vec<Pair>>) -> Block {
        Block::Table(Table { columns, rows })
    }

    /// A contest with the colour word of its ballots.
    pub(super) fn contest(self, contest: &str) -> Pair {
        let Some(spec) = self.day.opened.rulebook.contest(contest) else { return Pair::single(contest) };
        let text = Text::new("document-contest-value");
        self.said.text(&text.with("title", &spec.title).with("colour", &spec.colour))
    }

    /// The name of a contest without its colour.
    pub(super) fn title_of(self, contest: &str) -> Pair {
        let spec = self.day.opened.rulebook.contest(contest);
        spec.map_or_else(|| Pair::single(contest), |spec| self.said.localized(&spec.title))
    }

    /// A column for each contest under one word, told apart by the colour of its ballots where each has one.
    pub(super) fn by_contest(self, key: &'static str, share: u16) -> Vec<Column> {
        let word = self.said.key(key);
        let column = |head| Column { head, share, figures: false };
        let rulebook = &self.day.opened.rulebook;
        let colours = self.day.contest_ids().filter_map(|contest| Some(&rulebook.contest(contest)?.colour));
        let colours: Vec<Pair> = colours.map(|colour| self.said.localized(colour)).collect();
        if colours.len() <= 1 {
            return vec![column(word)];
        }
        let coloured = colours.iter().all(|colour| !colour.is_empty());
        let titles = self.day.contest_ids().map(|contest| self.title_of(contest));
        let names: Vec<Pair> = if coloured { colours } else { titles.collect() };
        names.into_iter().map(|name| column(listed(&[word.clone(), name], ": "))).collect()
    }

    /// Chair, secretary, and as many lines for members or others.
    pub(super) fn signed(self, title: Pair, others: &'static str, count: usize) -> Block {
        let row = |function: Pair| SignatureRow {
            function: Pair::single(both(&function)),
            ..SignatureRow::default()
        };
        let officers = [Function::Chair, Function::Secretary];
        let officers = officers.map(|function| row(self.said.key(names::function(function))));
        let rows = officers.into_iter().chain((0..count).map(|_| row(self.said.key(others))));
        let head =
            ["who", "signature", "remark"].map(|column| self.said.named(format!("document-column-{column}")));
        Block::Signatures(Signatures { title, head, rows: rows.collect() })
    }

    /// Chair and secretary.
    pub(super) fn signed_by_chair(self) -> Block {
        self.signed(Pair::default(), "function-member", 0)
    }
}
