//! What stands over and under every page of a protocol, since pages come apart.

use super::Page;
use crate::documents::furniture;
use crate::documents::model::PageHead;
use crate::domain::papers;
use crate::text::Text;

impl Page<'_> {
    pub(super) fn page_head(self) -> PageHead {
        let left = furniture::place(self.day, Some(self.contest()), self.said);
        let copy = self.number().map(|number| Text::new("document-head-copy").with("number", number));
        let copy = copy.map(|copy| furniture::line(&self.said.text(&copy)));
        let parts =
            [Some(furniture::line(&self.version())), copy, Some(self.time(papers::stated_at(self.day)))];
        PageHead { left, right: parts.into_iter().flatten().collect::<Vec<_>>().join(" – ") }
    }

    pub(super) fn page_foot(self) -> Vec<String> {
        let mut foot = furniture::fingerprint(self.protocol, self.said);
        foot.push(furniture::form(self.form, self.said));
        foot
    }
}
