//! The rights of a category of people in three languages, one after another, to be handed over.

use super::Sheet;
use super::pieces::size_of;
use crate::documents::model::{Block, Pair, Paragraph, TextSize};
use crate::domain::Localized;
use crate::domain::registers::Category;
use crate::text::{Language, Messages, pick};

impl Sheet<'_> {
    pub(super) fn rights(self, category: &str) -> Option<Vec<Block>> {
        let category = self.day.registers()?.category(category)?;
        let all = Language::ALL
            .into_iter()
            .flat_map(|language| category.rights.iter().map(move |right| pick(right, language)));
        let size = size_of(all);
        let mut blocks: Vec<Block> = Language::ALL
            .into_iter()
            .flat_map(|language| self.in_language(category, language, size))
            .collect();
        blocks.push(Block::Rule);
        blocks.push(paragraph(category.law.clone(), TextSize::Small));
        Some(blocks)
    }

    fn in_language(self, category: &Category, language: Language, size: TextSize) -> Vec<Block> {
        let messages = Messages::of(language);
        let said = |text: &Localized| pick(text, language).to_owned();
        let mut blocks = vec![Block::Heading(Pair::single(said(&category.label)))];
        if language == Language::En && !self.is_verified() {
            // The pair above all papers is in the other two languages.
            blocks.push(paragraph(messages.key("paper-unverified"), TextSize::Small));
        }
        blocks.push(paragraph(
            format!("{}: {}", messages.key("paper-rights-papers"), said(&category.papers)),
            size,
        ));
        let rights = category.rights.iter().map(|right| format!("• {}", said(right)));
        blocks.push(paragraph(rights.collect::<Vec<_>>().join("\n"), size));
        blocks
    }
}

fn paragraph(text: String, size: TextSize) -> Block {
    Block::Paragraph(Paragraph { text: Pair::single(text), size, ..Paragraph::default() })
}
