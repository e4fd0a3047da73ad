//! The code on the last page, under the signatures.

use super::Page;
use crate::documents::model::{Block, Code, Marks, Paragraph, Standing, TextSize};

impl Page<'_> {
    /// The whole result for a camera. None on what is not to be signed: no code of a draft can be taken for a result.
    pub(super) fn code(self) -> Vec<Block> {
        let (Some(text), Marks { standing: Standing::Final, .. }) = (self.code, self.marks()) else {
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
