//! An act, in Kyrgyz and Russian on one page, with a line for each who signs it.

use super::{Content, Sheet};
use crate::documents::model::{Block, Pair, Paragraph, Standing, TextSize};
use crate::documents::said::{before, listed};
use crate::domain::day::Act;
use crate::domain::fact::Ref;
use crate::domain::papers;
use crate::text::Text;

/// Characters that a row takes at least, however small.
const ROW: usize = 85;
/// Up to so many signatures stand at their full height.
const FEW: usize = 3;

/// What there is room for beside the signatures: rows of both texts in the largest type, and in the smallest.
struct Room {
    large: (usize, TextSize),
    small: (usize, TextSize),
}

const BESIDE_FEW: Room = Room { large: (18, TextSize::Normal), small: (24, TextSize::Small) };
const BESIDE_MANY: Room = Room { large: (10, TextSize::Small), small: (20, TextSize::Fine) };

impl Sheet<'_> {
    pub(super) fn act(self, of: Ref) -> Option<Content> {
        let act = self.day.acts.iter().find(|act| act.at == of)?;
        let mut others = Vec::new();
        let instead = act.stated.instead.and_then(|of| self.day.acts.iter().find(|act| act.at == of));
        if let Some(instead) = instead {
            others.push(self.other("paper-instead", instead));
        }
        let replaced = papers::replaced_by(self.day, act.at);
        if let Some(other) = replaced {
            others.push(self.other("paper-replaced-by", other));
        }
        let room = if act.stated.signers.len() > FEW { BESIDE_MANY } else { BESIDE_FEW };
        let rows = rows(&act.ky) + rows(&act.ru);
        let (_, size) = if rows > room.large.0 { room.small } else { room.large };
        let text = |text: &str| {
            // An act is one page: a text of very many short lines is printed without its line ends.
            let text = if rows > room.small.0 {
                text.split_whitespace().collect::<Vec<_>>().join(" ")
            } else {
                text.to_owned()
            };
            Block::Paragraph(Paragraph { text: Pair::single(text), size, ..Paragraph::default() })
        };
        let others = Paragraph {
            text: listed(&others, "; "),
            size: TextSize::Small,
            centred: true,
            ..Paragraph::default()
        };
        let blocks = vec![
            self.whose_on(self.time(act.when)),
            Block::Paragraph(others),
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

    /// The number of the act before or after this one.
    fn other(self, key: &'static str, act: &Act) -> Pair {
        before(&self.said.key(key), &Pair::single(format!("№ {}", act.stated.number)))
    }
}

/// How many rows a text takes at most.
fn rows(text: &str) -> usize {
    text.lines().map(|line| line.chars().count().div_ceil(ROW).max(1)).sum()
}
