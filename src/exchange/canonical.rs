//! The content of a protocol before anybody signs it, in one spelling, and its fingerprint.
//!
//! The fingerprint is the SHA-256 of [`Content`] as JSON: fields in the order of the types here, no space between
//! signs, UTF-8 with nothing escaped but quotes, backslashes and control characters. That is what
//! `json.dumps(content, ensure_ascii=False, separators=(",", ":"))` of Python writes, so anybody can check it.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};

use crate::domain::day::OptionName;
use crate::domain::decide::next_version;
use crate::domain::fact::{Cell, Cells, Fact, Recorded, Ref};
use crate::domain::protocol::Protocol;
use crate::domain::{Day, Localized, Severity, papers};

pub use crate::text::check_words;

/// Name and version of this spelling.
pub const SCHEMA: &str = "tartip-protocol-content/1";

/// What makes a protocol before it is signed.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Content {
    /// [`SCHEMA`].
    pub schema: String,
    /// Number of the precinct.
    pub precinct: String,
    /// Voting day.
    pub date: NaiveDate,
    /// Whether the day is a mock election.
    pub practice: bool,
    /// The contest.
    pub contest: ContestName,
    /// The form.
    pub form: FormName,
    /// Version, from 1.
    pub version: u16,
    /// Draft of that version, from 1.
    pub draft: u16,
    /// The rows, lines first, then options.
    pub rows: Vec<ContentRow>,
    /// Figures corrected after both entries agreed, oldest first.
    pub corrections: Vec<Correction>,
    /// Rules that do not hold, in the order of the form.
    pub findings: Vec<ContentFinding>,
    /// Rules that wait for a figure.
    pub unknown: Vec<String>,
}

/// A contest by its names.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContestName {
    /// Short name.
    pub id: String,
    /// Name.
    pub title: Localized,
    /// Colour word of its ballots.
    pub colour: Localized,
}

/// A form by its edition.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct FormName {
    /// Short name.
    pub id: String,
    /// Edition.
    pub edition: String,
}

/// A row of the protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentRow {
    /// `L7` for a line, `V3` for the votes of an option.
    pub cell: Cell,
    /// The number printed before it.
    pub number: String,
    /// Its name; `None` for the line against all.
    pub label: Option<Localized>,
    /// Whether it belongs to an option that was withdrawn.
    pub withdrawn: bool,
    /// The figure; `None` where it was left blank.
    pub figure: Option<u32>,
}

/// A figure corrected.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Correction {
    /// The figure.
    pub cell: Cell,
    /// What stood there.
    pub from: Option<u32>,
    /// What was counted.
    pub to: Option<u32>,
    /// Why.
    pub reason: String,
}

/// A rule that does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct ContentFinding {
    /// Short name of the rule.
    pub rule: String,
    /// How much it matters.
    pub severity: Severity,
    /// The rule with the numbers in it.
    pub shown: String,
    /// How it was explained with these numbers.
    pub explained: Option<Explanation>,
}

/// Why a rule does not hold.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
pub struct Explanation {
    /// Short name of the reason.
    pub reason: String,
    /// In the commission's words.
    pub note: String,
}

impl Content {
    /// The content that the next draft of a contest would have; `None` for a contest that the day has not.
    pub fn next(day: &Day, contest: &str) -> Option<Self> {
        let (version, draft) = next_version(day, contest);
        day.contest(contest)?;
        let figures = day.agreed(contest);
        Self::gather(day, contest, &figures, (version, draft), None)
    }

    /// The content of a recorded draft as the day states it now.
    pub fn of(day: &Day, protocol: &Protocol) -> Option<Self> {
        let drafted = &protocol.drafted;
        let numbers = (drafted.version, drafted.draft);
        Self::gather(day, &drafted.contest, &drafted.cells, numbers, Some(protocol))
    }

    /// SHA-256 of the canonical spelling, 64 hexadecimal digits; `None` only if it cannot be written as JSON.
    pub fn fingerprint(&self) -> Option<String> {
        let bytes = serde_json::to_vec(self).ok()?;
        Some(hexadecimal(&Sha256::digest(bytes)))
    }

    fn gather(
        day: &Day,
        contest: &str,
        cells: &Cells,
        (version, draft): (u16, u16),
        protocol: Option<&Protocol>,
    ) -> Option<Self> {
        let spec = day.opened.rulebook.contest(contest)?;
        let form = protocol.map_or_else(|| day.form(contest), |protocol| day.form_of(protocol))?;
        let found = day.findings_under(form, contest, cells.clone());
        let rows = day.rows_under(form, contest).into_iter().map(|row| ContentRow {
            figure: cells.get(&row.cell).copied().flatten(),
            cell: row.cell,
            number: row.number,
            label: match row.name {
                OptionName::Named(label) => Some(label),
                OptionName::AgainstAll => None,
            },
            withdrawn: row.withdrawn,
        });
        let corrections = papers::corrections(day, contest, protocol).into_iter().map(|fact| Correction {
            cell: fact.cell.clone(),
            from: fact.from,
            to: fact.to,
            reason: fact.reason.clone(),
        });
        let findings = found.broken.iter().map(|finding| ContentFinding {
            rule: finding.rule.clone(),
            severity: finding.severity,
            shown: finding.shown.clone(),
            explained: papers::explanation(day, contest, finding).map(|(explained, _)| Explanation {
                reason: explained.fact.reason.clone(),
                note: explained.fact.note.clone(),
            }),
        });
        Some(Self {
            schema: SCHEMA.to_owned(),
            precinct: day.opened.precinct.clone(),
            date: day.opened.date,
            practice: day.opened.practice,
            contest: ContestName {
                id: spec.id.clone(),
                title: spec.title.clone(),
                colour: spec.colour.clone(),
            },
            form: FormName { id: form.id.clone(), edition: form.edition.clone() },
            version,
            draft,
            rows: rows.collect(),
            corrections: corrections.collect(),
            findings: findings.collect(),
            unknown: found.unknown,
        })
    }
}

/// The fingerprint that the next draft of a contest is recorded with; `None` for a contest that the day has not.
pub fn fingerprint(day: &Day, contest: &str) -> Option<String> {
    Content::next(day, contest)?.fingerprint()
}

/// Whether the day states the content of a draft as it was when it was drafted.
///
/// No where a form was replaced or a finding explained otherwise since; [`check_all`] tells that from a false draft.
pub fn check(day: &Day, protocol: &Protocol) -> bool {
    let now = Content::of(day, protocol).and_then(|content| content.fingerprint());
    now.is_some_and(|now| now == protocol.drafted.fingerprint)
}

/// A draft of a journal against the content that the day had when it was drafted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct DraftCheck {
    /// The fact that drafted it.
    pub at: Ref,
    /// The contest.
    pub contest: String,
    /// Version.
    pub version: u16,
    /// Draft.
    pub draft: u16,
    /// Whether its fingerprint, numbers and figures are those of the facts before it.
    pub holds: bool,
}

/// A journal as it is read: the day so far, and every draft of it checked.
#[derive(Debug, Default)]
pub struct Folded {
    /// The day; none before the first fact, and where that is no `day.opened`.
    pub day: Option<Day>,
    /// The drafts so far.
    pub drafts: Vec<DraftCheck>,
}

impl Folded {
    /// Takes the next fact.
    pub fn push(&mut self, fact: &Recorded) {
        let Some(day) = &mut self.day else {
            self.day = Day::begin(fact);
            return;
        };
        if let Fact::ProtocolDrafted(drafted) = &fact.new.fact {
            let figures = day.agreed(&drafted.contest);
            self.drafts.push(DraftCheck {
                at: fact.at,
                contest: drafted.contest.clone(),
                version: drafted.version,
                draft: drafted.draft,
                holds: figures == drafted.cells
                    && fingerprint(day, &drafted.contest).as_ref() == Some(&drafted.fingerprint),
            });
        }
        day.apply(fact);
    }
}

/// Checks every draft of a journal that begins with `day.opened`.
pub fn check_all<'a>(facts: impl IntoIterator<Item = &'a Recorded>) -> Vec<DraftCheck> {
    let mut folded = Folded::default();
    facts.into_iter().for_each(|fact| folded.push(fact));
    folded.drafts
}

/// Writes bytes as lower-case hexadecimal digits.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    use std::fmt::Write as _;
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        // Writing into a string cannot fail.
        let _ = write!(text, "{byte:02x}");
        text
    })
}
