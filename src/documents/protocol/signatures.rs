//! The members of the commission and how each stands to the protocol.

use super::Page;
use crate::documents::model::{Block, Pair, SignatureRow, Signatures};
use crate::domain::fact::Signature;
use crate::domain::papers;
use crate::text::names;

impl Page<'_> {
    pub(super) fn signatures(self) -> Block {
        let rows = papers::signatories(self.day, self.protocol).into_iter().map(|line| {
            let (state, remark) = match line.stands {
                Some((how, reason, at)) => (self.said.key(signature_key(*how)), self.remark(reason, *at)),
                None => (Pair::default(), Pair::default()),
            };
            SignatureRow {
                function: self.said.key(names::function(line.member.function)),
                name: line.member.name.clone(),
                state,
                remark,
            }
        });
        let head =
            ["who", "signature", "remark"].map(|column| self.said.named(format!("document-column-{column}")));
        Block::Signatures(Signatures {
            title: self.said.key("document-signatures"),
            head,
            rows: rows.collect(),
        })
    }

    fn remark(self, reason: &str, at: crate::domain::Moment) -> Pair {
        let time = self.time(at);
        Pair::single(if reason.is_empty() { time } else { format!("{reason} ({time})") })
    }
}

fn signature_key(how: Signature) -> &'static str {
    match how {
        Signature::Signed => "document-signature-signed",
        Signature::Dissent => "document-signature-dissent",
        Signature::Refused => "document-signature-refused",
        Signature::Absent => "document-signature-absent",
    }
}
