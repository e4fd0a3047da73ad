//! What the page is: title, marks, and the values above the lines.

use super::Page;
use crate::documents::model::{Block, KeyValue, Marks, Pair, Paragraph, Standing as Mark};
use crate::documents::said::listed;
use crate::domain::copies::Since;
use crate::domain::decide::is_internal_aid;
use crate::domain::fact::Basis;
use crate::domain::protocol::Standing;
use crate::text::{Text, date, names};

impl Page<'_> {
    pub(super) fn title(self) -> Pair {
        let title = self.said.key(if self.day.is_verified(self.contest()) {
            "document-title-protocol"
        } else {
            "document-title-calculation"
        });
        let Some(old) = self.replaces() else { return title };
        let repeated = Text::new("document-title-repeated").with("version", old.drafted.version);
        listed(&[title, self.said.text(&repeated)], "\n")
    }

    pub(super) fn marks(self) -> Marks {
        let draft = |key| Mark::Draft(self.said.key(key));
        let standing = match self.standing() {
            Standing::Draft => draft("document-mark-draft"),
            Standing::Void => draft("document-mark-void"),
            Standing::Superseded => draft("document-mark-superseded"),
            Standing::Heard | Standing::Signed => Mark::Final,
        };
        Marks { practice: self.day.opened.practice.then(|| self.said.key("practice-mark")), standing }
    }

    /// What must not be overlooked, before anything else.
    pub(super) fn warnings(self) -> Vec<Block> {
        let mut keys = Vec::new();
        if !self.day.is_verified(self.contest()) {
            keys.push("document-not-verified");
        }
        if is_internal_aid(self.day) {
            keys.push("document-internal-aid");
        }
        let texts = self.outlived().into_iter().chain(keys.into_iter().map(Text::new));
        let bold = |text| Paragraph { text: self.said.text(&text), bold: true, ..Paragraph::default() };
        texts.map(|text| Block::Paragraph(bold(text))).collect()
    }

    /// What stands in the place of the version, for whoever takes the page for the result.
    fn outlived(self) -> Option<Text> {
        match self.version?.since {
            Since::Stands => None,
            Since::Reopened => Some(Text::new("document-version-reopened")),
            Since::Replaced(version) => Some(Text::new("document-version-replaced").with("version", version)),
        }
    }

    pub(super) fn facts(self) -> Block {
        let opened = &self.day.opened;
        let contest = Text::new("document-contest-value")
            .with("title", &self.spec.title)
            .with("colour", &self.spec.colour);
        let form =
            Text::new("document-form-value").with("id", &self.form.id).with("edition", &self.form.edition);
        let day = date::date(opened.date, crate::text::Language::Ky);
        let mut values = vec![
            ("document-precinct", Pair::single(format!("№ {}", opened.precinct))),
            ("document-election", self.said.localized(&self.day.profile().title)),
            ("document-date", Pair::single(day)),
            ("document-contest", self.said.text(&contest)),
            ("document-version", self.version()),
            ("document-drafted", Pair::single(self.time(self.protocol.when))),
            ("document-standing", self.said.key(names::standing(self.standing()))),
            ("document-form", self.said.text(&form)),
        ];
        values.extend(self.permission().map(|text| ("document-permission", text)));
        let values = values.into_iter().map(|(key, value)| KeyValue { key: self.said.key(key), value });
        Block::KeyValue(values.collect())
    }

    pub(super) fn version(self) -> Pair {
        let drafted = &self.protocol.drafted;
        let text = Text::new("document-head-version");
        self.said.text(&text.with("version", drafted.version).with("draft", drafted.draft))
    }

    fn permission(self) -> Option<Pair> {
        let permission = self.day.permission.as_ref()?;
        let key = match permission.basis {
            Basis::CentralCommission => "document-basis-central-commission",
            Basis::TerritorialCommission => "document-basis-territorial-commission",
            Basis::OwnDecision => "document-basis-own-decision",
            Basis::None => return None,
        };
        Some(self.said.text(&Text::new(key).with("reference", &permission.reference)))
    }

    /// The number of the copy, on a copy.
    pub(super) fn number(self) -> Option<u32> {
        self.version?.number
    }

    pub(super) fn standing(self) -> Standing {
        if self.version.is_some_and(|version| version.since != Since::Stands) {
            return Standing::Superseded;
        }
        // A contest with a protocol has a standing.
        self.day.standing(self.contest()).unwrap_or(Standing::Void)
    }
}
