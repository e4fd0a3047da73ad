//! The pieces that papers are put together of.

use super::Sheet;
use crate::documents::model::{
    Block, Column, KeyValue, Pair, Paragraph, SignatureRow, Signatures, Table, TextSize,
};
use crate::documents::said::both;
use crate::domain::Function;
use crate::domain::fact::Ref;
use crate::text::{Language, Text, date};

/// Texts together longer than this many characters are printed small, so that they stay on one page.
const MUCH: usize = 500;

impl Sheet<'_> {
    /// Names with values; an empty value is a line to fill in by hand.
    pub(super) fn values(self, values: Vec<(&'static str, Pair)>) -> Block {
        let values = values.into_iter().map(|(key, value)| KeyValue { key: self.said.key(key), value });
        Block::KeyValue(values.collect())
    }

    /// Precinct, voting day and election on one line under the title.
    pub(super) fn whose(self) -> Block {
        self.whose_on(date::date(self.day.opened.date, Language::Ky))
    }

    /// The same with another time.
    pub(super) fn whose_on(self, date: String) -> Block {
        let text = Text::new("paper-whose")
            .with("precinct", &self.day.opened.precinct)
            .with("date", date)
            .with("election", &self.day.profile().title);
        let text = self.said.text(&text);
        Block::Paragraph(Paragraph { text, centred: true, ..Paragraph::default() })
    }

    pub(super) fn heading(self, key: &'static str) -> Block {
        Block::Heading(self.said.key(key))
    }

    pub(super) fn sentence(self, text: &Text) -> Block {
        Block::Paragraph(Paragraph { text: self.said.text(text), ..Paragraph::default() })
    }

    pub(super) fn note(self, key: &'static str) -> Block {
        let small = Paragraph { size: TextSize::Small, ..Paragraph::default() };
        Block::Paragraph(Paragraph { text: self.said.key(key), ..small })
    }

    /// Typed texts, each after its name; nothing for those that are empty.
    pub(super) fn typed(self, texts: &[(&'static str, &str)]) -> Vec<Block> {
        let size = size_of(texts.iter().map(|(_, text)| *text));
        let there = texts.iter().filter(|(_, text)| !text.is_empty());
        let blocks = there.map(|(key, text)| {
            let text = Pair::single(format!("{}: {text}", both(&self.said.key(key))));
            Block::Paragraph(Paragraph { text, size, ..Paragraph::default() })
        });
        blocks.collect()
    }

    /// A table, or the sentence that there is nothing.
    pub(super) fn table(self, columns: Vec<Column>, rows: Vec<Vec<Pair>>) -> Block {
        if rows.is_empty() {
            return self.sentence(&Text::new("paper-nothing"));
        }
        Block::Table(Table { columns, rows })
    }

    /// A heading with its table, or nothing where the table has no row.
    pub(super) fn part(
        self,
        heading: &'static str,
        columns: Vec<Column>,
        rows: Vec<Vec<Pair>>,
    ) -> Vec<Block> {
        if rows.is_empty() {
            return Vec::new();
        }
        vec![self.heading(heading), Block::Table(Table { columns, rows })]
    }

    pub(super) fn columns(self, columns: &[(&'static str, u16)]) -> Vec<Column> {
        columns.iter().map(|(key, share)| self.said.column(key, *share)).collect()
    }

    /// Lines on which these members sign.
    pub(super) fn signed_by(self, members: impl IntoIterator<Item = Ref>) -> Block {
        let rows = members.into_iter().map(|who| SignatureRow {
            function: self.member(who).map(|member| self.on_one_line(member.function)).unwrap_or_default(),
            name: self.name(who),
            ..SignatureRow::default()
        });
        self.signatures(rows.collect())
    }

    /// Chair and secretary; a line without a name where the commission has none.
    pub(super) fn signed_by_chair(self) -> Block {
        let rows = [Function::Chair, Function::Secretary].map(|function| {
            let found = self.day.commission.with_function(function);
            SignatureRow {
                function: self.on_one_line(function),
                name: found.map(|(who, _)| self.name(who)).unwrap_or_default(),
                ..SignatureRow::default()
            }
        });
        self.signatures(rows.into())
    }

    fn on_one_line(self, function: Function) -> Pair {
        Pair::single(both(&self.function(function)))
    }

    pub(super) fn signatures(self, rows: Vec<SignatureRow>) -> Block {
        let head =
            ["who", "signature", "remark"].map(|column| self.said.named(format!("document-column-{column}")));
        // Without a heading of its own: the columns say what they are, and a paper stays on its page.
        Block::Signatures(Signatures { title: Pair::default(), head, rows })
    }
}

/// How large texts are printed that are to stay on one page.
pub(super) fn size_of<'a>(texts: impl Iterator<Item = &'a str>) -> TextSize {
    let all: usize = texts.map(|text| text.chars().count()).sum();
    if all > MUCH { TextSize::Small } else { TextSize::Normal }
}
