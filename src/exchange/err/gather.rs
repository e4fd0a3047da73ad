//! From the day to the report.

use super::{
    BallotCounts, Candidate, Class, Contest, CountStatus, Election, ElectionReport, ExternalIdentifier,
    InternationalizedText, ReportingUnit, Selection, VoteCounts,
};
use crate::domain::day::{OptionName, OptionView};
use crate::domain::fact::Cell;
use crate::domain::form::Counts;
use crate::domain::protocol::{Protocol, Standing};
use crate::domain::{Day, Localized, papers};
use crate::exchange::bundle::Origin;
use crate::exchange::protocol::{against_all, time};
use crate::text::{Language, Messages, Text};

/// The precinct.
const PRECINCT: &str = "precinct";
/// Where the whole election takes place.
const SCOPE: &str = "scope";

impl ElectionReport {
    pub(super) fn of(day: &Day, origin: &Origin) -> Self {
        let messages = Messages::of(Language::En);
        let said = |key: &'static str| messages.say(&precinct(day, key));
        let contests = || day.contest_ids();
        let drafted = || contests().filter_map(|id| Some((id, day.contest(id)?.protocol()?)));
        Self {
            class: Class("ElectionReport"),
            format: "precinct-level",
            generated_date: time(day, papers::stated_at(day)),
            issuer: said("bundle-issuer"),
            issuer_abbreviation: said("bundle-issuer-short"),
            is_test: day.opened.practice,
            test_type: day.opened.practice.then(|| messages.key("bundle-test")),
            notes: day.opened.practice.then(|| messages.key("practice-mark")),
            sequence_start: 1,
            sequence_end: 1,
            status: status(day),
            vendor_application_id: format!("tartip/{}", origin.program),
            external_identifier: vec![
                identifier("tartip-book", &origin.book),
                identifier("tartip-head", &origin.head),
            ],
            gp_unit: [units(day), scope(day)],
            election: [Election {
                class: Class("Election"),
                name: (&day.profile().title).into(),
                sort: "other",
                other_type: day.profile().id.clone(),
                start_date: day.opened.date.to_string(),
                end_date: day.opened.date.to_string(),
                scope: SCOPE,
                ballot_counts: drafted().flat_map(|(id, protocol)| ballots(day, id, protocol)).collect(),
                candidate: contests().flat_map(|id| candidates(day, id)).collect(),
                contest: (1..).zip(contests()).filter_map(|(n, id)| contest(day, n, id)).collect(),
            }],
        }
    }
}

/// No protocol of a precinct is certified here, however many signed it: that is for the commissions above.
fn status(day: &Day) -> &'static str {
    let is_signed = |id| day.standing(id) == Some(Standing::Signed);
    let is_repeated = |id| {
        let protocol = day.contest(id).and_then(|state| state.protocol());
        protocol.is_some_and(|protocol| protocol.drafted.version > 1)
    };
    if !day.contest_ids().all(is_signed) {
        "unofficial-partial"
    } else if day.contest_ids().any(is_repeated) {
        "correction"
    } else {
        "unofficial-complete"
    }
}

fn identifier(other_type: &'static str, value: &str) -> ExternalIdentifier {
    ExternalIdentifier {
        class: Class("ExternalIdentifier"),
        sort: "other",
        other_type,
        value: value.to_owned(),
    }
}

fn precinct(day: &Day, key: &'static str) -> Text {
    Text::new(key).with("precinct", &day.opened.precinct)
}

fn units(day: &Day) -> ReportingUnit {
    let said = |language| Messages::of(language).say(&precinct(day, "bundle-issuer"));
    let name = Localized { ky: said(Language::Ky), ru: said(Language::Ru), en: said(Language::En) };
    // The list of voters is one for all contests; the first protocol states it.
    let first = day.contest_ids().find_map(|id| Some((id, day.contest(id)?.protocol()?)));
    let sum = |of: &[Counts]| first.and_then(|(id, protocol)| sum(day, id, protocol, of));
    ReportingUnit {
        id: PRECINCT.to_owned(),
        class: Class("ReportingUnit"),
        sort: "precinct",
        other_type: None,
        name: (&name).into(),
        number: Some(day.opened.precinct.clone()),
        composing_gp_unit_ids: Vec::new(),
        voters_registered: sum(&[Counts::List]),
        voters_participated: sum(&FOUND),
    }
}

/// The area of the election, of which nothing is known but that this precinct is in it.
fn scope(day: &Day) -> ReportingUnit {
    ReportingUnit {
        id: SCOPE.to_owned(),
        class: Class("ReportingUnit"),
        sort: "other",
        other_type: Some("election-area"),
        name: (&day.profile().title).into(),
        number: None,
        composing_gp_unit_ids: vec![PRECINCT.to_owned()],
        voters_registered: None,
        voters_participated: None,
    }
}

/// Ballots in the boxes, by which participation is told.
const FOUND: [Counts; 2] = [Counts::Portable, Counts::Stationary];

/// The sum of the lines that count these; none where the form has no such line or one of them is blank.
fn sum(day: &Day, contest: &str, protocol: &Protocol, of: &[Counts]) -> Option<u32> {
    let lines = day.form(contest)?.lines_for(day.profile().stock.model);
    let mut lines = lines.filter(|line| of.contains(&line.counts)).peekable();
    lines.peek()?;
    lines.try_fold(0_u32, |sum, line| {
        sum.checked_add(protocol.drafted.cells.get(&Cell::line(&line.id)).copied().flatten()?)
    })
}

/// Ballots of a contest: all of them and by kinds of boxes. Where there are several contests there are as many ballots,
/// for which the format has one total only.
fn ballots(day: &Day, contest: &str, protocol: &Protocol) -> Vec<BallotCounts> {
    let alone = day.contest_ids().count() == 1;
    let count = |word: &'static str, of: &[Counts], rejected: &[Counts]| {
        let total = alone && word == "total";
        Some(BallotCounts {
            class: Class("BallotCounts"),
            gp_unit_id: PRECINCT,
            sort: if total { "total" } else { "other" },
            other_type: (!total).then(|| format!("{contest}: {word}")),
            ballots_cast: sum(day, contest, protocol, of)?,
            ballots_rejected: sum(day, contest, protocol, rejected),
        })
    };
    let counts = [
        count("total", &FOUND, &[Counts::Invalid]),
        count("portable-boxes", &[Counts::Portable], &[]),
        count("stationary-boxes", &[Counts::Stationary], &[]),
    ];
    counts.into_iter().flatten().collect()
}

fn candidate_id(contest: &str, number: u16) -> String {
    format!("candidate-{contest}-{number}")
}

fn named(option: &OptionView) -> Option<&Localized> {
    match &option.name {
        OptionName::Named(name) => Some(name),
        OptionName::AgainstAll => None,
    }
}

fn candidates(day: &Day, contest: &str) -> Vec<Candidate> {
    let options = day.options(contest);
    let candidate = |option: &OptionView| {
        Some(Candidate {
            id: candidate_id(contest, option.number),
            class: Class("Candidate"),
            ballot_name: named(option)?.into(),
            pre_election_status: option.withdrawn.then_some("withdrawn"),
        })
    };
    options.iter().filter_map(candidate).collect()
}

fn contest(day: &Day, place: usize, contest: &str) -> Option<Contest> {
    let spec = day.opened.rulebook.contest(contest)?;
    let protocol = day.contest(contest)?.protocol();
    let status = match day.standing(contest) {
        None => "not-processed",
        Some(Standing::Signed) => "completed",
        Some(_) => "in-process",
    };
    let fingerprint =
        protocol.map(|protocol| identifier("tartip-fingerprint", &protocol.drafted.fingerprint));
    let options = day.options(contest);
    Some(Contest {
        id: format!("contest-{contest}"),
        class: Class("CandidateContest"),
        name: spec.title.en.clone(),
        ballot_title: (&spec.title).into(),
        sequence_order: place,
        election_district_id: SCOPE,
        votes_allowed: spec.max_marks,
        count_status: [CountStatus { class: Class("CountStatus"), status, sort: "total" }],
        external_identifier: fingerprint.into_iter().collect(),
        options: options.iter().map(|option| selection(contest, option, protocol)).collect(),
    })
}

fn selection(contest: &str, option: &OptionView, protocol: Option<&Protocol>) -> Selection {
    let votes = protocol
        .and_then(|protocol| protocol.drafted.cells.get(&Cell::votes(option.number)).copied().flatten());
    let is_named = named(option).is_some();
    Selection {
        id: format!("selection-{contest}-{}", option.number),
        class: Class(if is_named { "CandidateSelection" } else { "BallotMeasureSelection" }),
        sequence_order: option.number,
        candidate_ids: is_named.then(|| candidate_id(contest, option.number)).into_iter().collect(),
        answer: (!is_named).then(|| InternationalizedText::from(&against_all())),
        vote_counts: votes
            .map(|count| VoteCounts {
                class: Class("VoteCounts"),
                gp_unit_id: PRECINCT,
                sort: "total",
                count,
            })
            .into_iter()
            .collect(),
    }
}
