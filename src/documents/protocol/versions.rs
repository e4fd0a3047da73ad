//! The chain of versions: what was signed before and why it was opened again.

use super::Page;
use crate::documents::model::{Block, Pair, Table};
use crate::documents::said::{before, in_eights};
use crate::domain::fact::Cause;
use crate::domain::papers;
use crate::domain::protocol::Protocol;

impl Page<'_> {
    /// Versions that somebody signed before this one, with their fingerprints.
    pub(super) fn chain(self) -> Vec<Block> {
        let links = papers::chain(self.day, self.contest()).into_iter();
        let before = links.take_while(|link| link.protocol.at != self.protocol.at);
        let earlier = before.filter(|link| link.signed);
        let rows = earlier.map(|link| {
            let version = link.protocol.drafted.version.to_string();
            let fingerprint = in_eights(&link.protocol.drafted.fingerprint);
            let reopened = self.reopened(link.protocol);
            vec![Pair::single(version), Pair::single(fingerprint), reopened.unwrap_or_default()]
        });
        let columns = vec![
            self.said.column("document-column-version", 2),
            self.said.column("document-column-fingerprint", 5),
            self.said.column("document-column-reopened", 4),
        ];
        self.table("document-chain", Table { columns, rows: rows.collect() })
    }

    /// Who wanted a version opened again, why, and when; `None` where it was not.
    pub(super) fn reopened(self, protocol: &Protocol) -> Option<Pair> {
        let (cause, reason, at) = protocol.reopened.as_ref()?;
        let cause = self.said.key(match cause {
            Cause::Own => "document-cause-own",
            Cause::Returned => "document-cause-returned",
        });
        Some(before(&cause, &Pair::single(format!("{reason} ({})", self.time(*at)))))
    }
}
