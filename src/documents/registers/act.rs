//! An act, in Kyrgyz and Russian on one page, with a line for each who signs it.

use super::{Content, Sheet};
use crate::documents::model::{Block, Pair, Paragraph, Standing, TextSize};
use crate::documents::said::listed;
use crate::domain::fact::Ref;
use crate::domain::papers;
use crate::text::Text;

/// Both texts together longer than this many characters are printed small. Up to 1,500 characters a language there is
/// room for three signatures on the page; longer acts and more signatures flow to a second.
const MUCH: usize = 1800;

impl Sheet<'_> {
    pub(super) fn act(self, of: Ref) -> Option<Content> {
        let act = self.day.acts.iter().find(|act| act.at == of)?;
        let mut values = Vec::new();
        let instead = act.stated.instead.and_then(|of| self.day.acts.iter().find(|act| act.at == of));
        if let Some(instead) = instead {
            values.push(("paper-instead", Pair::single(format!("№ {}", instead.stated.number))));
        }
        let replaced = papers::replaced_by(self.day, act.at);
        if let Some(other) = replaced {
            values.push(("paper-replaced-by", Pair::single(format!("№ {}", other.stated.number))));
        }
        let long = act.ky.chars().count() + act.ru.chars().count() > MUCH;
        let size = if long { TextSize::Small } else { TextSize::Normal };
        let text = |text: &str| {
            Block::Paragraph(Paragraph { text: Pair::single(text), size, ..Paragraph::default() })
        };
        let blocks = vec![
            self.whose_on(self.time(act.when)),
            self.values(values),
            text(&act.ky),
            Block::Rule,
            text(&act.ru),
            self.signed_by(act.stated.signers.iter().copied()),
        ];
        let number = Text::new("paper-act-number").with("number", act.stated.number);
        let title = listed(&[self.act_title(&act.stated.template), self.said.text(&number)], " ");
        let standing = match replaced {
            Some(_) => Standing::Draft(self.said.key("document-mark-void")),
            None => Standing::Final,
        };
        Some(Content { title, standing, blocks })
    }
}
