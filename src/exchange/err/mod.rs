//! The results as NIST SP 1500-100 (Election Results Reporting) has them, version 2, as JSON.
//!
//! The format has no place for most lines of a protocol: ballots received, issued, spoiled or cancelled, seals,
//! complaints. So it says less than the program's own JSON, and names the fingerprint of the protocol that says all.
//! What of the format is used is described by [`super::schema::ERR`].

mod gather;

use serde::Serialize;

use super::bundle::Origin;
use crate::domain::{Day, Localized};

/// Writes the results of a day, as far as they are drafted. Fails only if a text cannot be written as JSON.
pub fn write(day: &Day, origin: &Origin) -> serde_json::Result<Vec<u8>> {
    super::bundle::lines(&ElectionReport::of(day, origin))
}

/// What an element of this format is, without the name of the format.
#[derive(Clone, Copy)]
struct Class(&'static str);

impl Serialize for Class {
    fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(&format_args!("ElectionResults.{}", self.0))
    }
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ElectionReport {
    #[serde(rename = "@type")]
    class: Class,
    format: &'static str,
    generated_date: String,
    issuer: String,
    issuer_abbreviation: String,
    is_test: bool,
    #[serde(skip_serializing_if = "Option::is_none")]
    test_type: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    notes: Option<String>,
    sequence_start: u8,
    sequence_end: u8,
    status: &'static str,
    vendor_application_id: String,
    external_identifier: Vec<ExternalIdentifier>,
    gp_unit: [ReportingUnit; 2],
    election: [Election; 1],
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ExternalIdentifier {
    #[serde(rename = "@type")]
    class: Class,
    #[serde(rename = "Type")]
    sort: &'static str,
    other_type: &'static str,
    value: String,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct ReportingUnit {
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    class: Class,
    #[serde(rename = "Type")]
    sort: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    other_type: Option<&'static str>,
    name: InternationalizedText,
    #[serde(skip_serializing_if = "Option::is_none")]
    number: Option<String>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    composing_gp_unit_ids: Vec<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    voters_registered: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    voters_participated: Option<u32>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Election {
    #[serde(rename = "@type")]
    class: Class,
    name: InternationalizedText,
    #[serde(rename = "Type")]
    sort: &'static str,
    other_type: String,
    start_date: String,
    end_date: String,
    #[serde(rename = "ElectionScopeId")]
    scope: &'static str,
    ballot_counts: Vec<BallotCounts>,
    candidate: Vec<Candidate>,
    contest: Vec<Contest>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct BallotCounts {
    #[serde(rename = "@type")]
    class: Class,
    gp_unit_id: &'static str,
    #[serde(rename = "Type")]
    sort: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    other_type: Option<String>,
    ballots_cast: u32,
    #[serde(skip_serializing_if = "Option::is_none")]
    ballots_rejected: Option<u32>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Candidate {
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    class: Class,
    ballot_name: InternationalizedText,
    #[serde(skip_serializing_if = "Option::is_none")]
    pre_election_status: Option<&'static str>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Contest {
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    class: Class,
    name: String,
    ballot_title: InternationalizedText,
    sequence_order: usize,
    election_district_id: &'static str,
    votes_allowed: u8,
    count_status: [CountStatus; 1],
    #[serde(skip_serializing_if = "Vec::is_empty")]
    external_identifier: Vec<ExternalIdentifier>,
    #[serde(rename = "ContestSelection")]
    options: Vec<Selection>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct CountStatus {
    #[serde(rename = "@type")]
    class: Class,
    status: &'static str,
    #[serde(rename = "Type")]
    sort: &'static str,
}

/// A candidate or an answer; the line against all is none of the candidates.
#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct Selection {
    #[serde(rename = "@id")]
    id: String,
    #[serde(rename = "@type")]
    class: Class,
    sequence_order: u16,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    candidate_ids: Vec<String>,
    #[serde(rename = "Selection", skip_serializing_if = "Option::is_none")]
    answer: Option<InternationalizedText>,
    #[serde(skip_serializing_if = "Vec::is_empty")]
    vote_counts: Vec<VoteCounts>,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct VoteCounts {
    #[serde(rename = "@type")]
    class: Class,
    gp_unit_id: &'static str,
    #[serde(rename = "Type")]
    sort: &'static str,
    count: u32,
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct InternationalizedText {
    #[serde(rename = "@type")]
    class: Class,
    text: [LanguageString; 3],
}

#[derive(Serialize)]
#[serde(rename_all = "PascalCase")]
struct LanguageString {
    #[serde(rename = "@type")]
    class: Class,
    language: &'static str,
    content: String,
}

impl From<&Localized> for InternationalizedText {
    fn from(text: &Localized) -> Self {
        let string = |language, content: &String| LanguageString {
            class: Class("LanguageString"),
            language,
            content: content.clone(),
        };
        let text = [string("ky", &text.ky), string("ru", &text.ru), string("en", &text.en)];
        Self { class: Class("InternationalizedText"), text }
    }
}
