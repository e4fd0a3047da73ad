//! The code on the last page, under the signatures.

use super::Page;
use crate::documents::model::{Block, Code, Marks, Paragraph, Standing, TextSize};

impl Page<'_> {
    /// The whole result for a camera. None on what is not to be signed: no code of a draft can be taken for a result. A
    /// numbered copy is of what was signed, and its code names the version, also where a newer one stands in its place.
    pub(super) fn code(self) -> Vec<Block> {
        let is_final = matches!(self.marks(), Marks { standing: Standing::Final, .. });
        let Some(text) = self.code.filter(|_| is_final || self.number().is_some()) else {
            return Vec::new();
        };
        let about = Paragraph {
            text: self.said.key("document-code-about"),
            size: TextSize::Small,
            ..Paragraph::default()
        };
        vec![
            Block::Heading(self.said.key("document-code")),
            Block::Code(Code { text: text.to_owned(), says: self.said.key("document-code-says") }),
            Block::Paragraph(about),
        ]
    }
}
