//! What goes with the protocol of a contest: complaints, acts, remarks, and who was there when it was signed.

use super::Sheet;
use crate::documents::model::{Block, Pair};
use crate::domain::papers;
use crate::domain::presence::Stage;
use crate::text::Text;

impl Sheet<'_> {
    pub(super) fn annex(self, contest: &str) -> Option<Vec<Block>> {
        let state = self.day.contest(contest)?;
        let mut values = vec![("document-contest", self.contest(contest))];
        if let Some(protocol) = state.protocol() {
            let drafted = &protocol.drafted;
            let version = Text::new("document-head-version").with("version", drafted.version);
            values.push(("document-version", self.said.text(&version.with("draft", drafted.draft))));
            let words = crate::text::check_words(&drafted.fingerprint).join(" – ");
            values.push(("document-check-words", Pair::single(words)));
        }
        let mut blocks = vec![self.whose(), self.values(values)];
        blocks.extend(self.counted(contest));
        blocks.push(self.heading("paper-complaints"));
        blocks.push(self.status(papers::complaints(self.day, contest)));
        blocks.extend(self.passed(contest));
        blocks.extend(self.acts("paper-acts", papers::acts(self.day, contest)));
        blocks.extend(self.acts("paper-acts-of-day", papers::acts_of_day(self.day)));
        blocks.extend(self.remarks(contest));
        blocks.extend(self.at_signing(contest));
        blocks.push(self.signed_by_chair());
        Some(blocks)
    }

    /// Who was in the room when the protocol was signed; each version that was signed has its row.
    fn at_signing(self, contest: &str) -> Vec<Block> {
        self.stages("paper-at-signing", |stage| matches!(stage, Stage::ProtocolSigned(id) if id == contest))
    }
}
