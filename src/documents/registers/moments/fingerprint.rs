//! What hangs in the room from the opening on, so that anybody who photographs it can hold against it what leaves the
//! precinct later: the precinct, the public half of its key, and where the chain of facts stands.

use super::Sheet;
use crate::documents::Sums;
use crate::documents::model::{Block, Code, Pair, Paragraph, TextSize};
use crate::documents::said::in_eights;
use crate::domain::{Function, papers};
use crate::text::{Text, check_words};

impl Sheet<'_> {
    pub(in crate::documents::registers) fn fingerprint_sheet(self, sums: Sums<'_>) -> Vec<Block> {
        let mut blocks = vec![self.whose(), self.up_to(), self.heading("paper-chain-head")];
        match sums.head {
            Some(head) => {
                blocks.push(large(Pair::single(in_two_lines(head))));
                blocks.push(large(Pair::single(check_words(head).join(" – "))));
                blocks.push(self.fine("paper-fingerprint-words"));
                blocks.push(self.fine("paper-fingerprint-compare"));
            }
            None => blocks.push(self.values(vec![("paper-chain-head", Pair::default())])),
        }
        blocks.push(self.heading("paper-key"));
        if let Some(key) = self.day.keys.made.last() {
            // Small enough to stay on one line: a line end within it would be copied with it.
            let text = Pair::single(&key.stated.0);
            let line = Paragraph { text, size: TextSize::Fine, bold: true, ..Paragraph::default() };
            blocks.push(Block::Paragraph(line));
            blocks.push(self.fine("paper-key-note"));
        } else {
            blocks.push(self.sentence(&Text::new("paper-no-key")));
        }
        blocks.extend(sums.code.map(|code| self.head_code(code)));
        blocks.push(
            self.values(vec![
                ("paper-posted-where", Pair::default()),
                ("paper-posted-when", Pair::default()),
            ]),
        );
        blocks.push(self.signatures(vec![self.signs("function-chair", self.officer(Function::Chair))]));
        blocks
    }

    /// Up to which fact the sheet goes: one made later must not pass for the one that was posted.
    fn up_to(self) -> Block {
        let text = Text::new("paper-fingerprint-note").with("facts", self.day.journal.len());
        let text = self.said.text(&text.with("time", self.time(papers::stated_at(self.day))));
        Block::Paragraph(Paragraph { text, size: TextSize::Small, ..Paragraph::default() })
    }

    /// What is read by whoever stands before the sheet: it must stay on one page, also with a key on it.
    fn fine(self, key: &'static str) -> Block {
        let fine = Paragraph { size: TextSize::Fine, ..Paragraph::default() };
        Block::Paragraph(Paragraph { text: self.said.key(key), ..fine })
    }

    /// Head and key for a camera, so that nobody copies a hundred digits by hand.
    fn head_code(self, text: &str) -> Block {
        Block::Code(Code { text: text.to_owned(), says: self.said.key("paper-head-code-says") })
    }

    /// The hash of the last fact with its check words, as a value.
    pub(super) fn head_value(head: &str) -> (&'static str, Pair) {
        let words = check_words(head).join(" – ");
        ("paper-chain-head", Pair::single(format!("{}\n{words}", in_two_lines(head))))
    }
}

fn large(text: Pair) -> Block {
    Block::Paragraph(Paragraph { text, bold: true, size: TextSize::Large, centred: true })
}

/// Hexadecimal digits in groups of eight, the second half under the first.
fn in_two_lines(digits: &str) -> String {
    let (first, second) = digits.split_at_checked(digits.len() / 2).unwrap_or((digits, ""));
    format!("{}\n{}", in_eights(first), in_eights(second))
}
