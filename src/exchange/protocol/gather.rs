//! From the day to the file.

use chrono::SecondsFormat;

use super::{
    Election, FormSource, GatePassed, Link, Machine, MachineRow, OptionName, ProtocolFile, Reason, Reopened,
    Round, SCHEMA, SignatureLine, Stands, Stated, SurplusAction, Words,
};
use crate::domain::count::Count;
use crate::domain::day::OptionName as Name;
use crate::domain::decide::is_internal_aid;
use crate::domain::protocol::{Protocol, Standing};
use crate::domain::{Day, Localized, Moment, papers};
use crate::exchange::PROGRAM;
use crate::exchange::canonical::Content;
use crate::text::{Language, Messages, check_words, in_words};

impl ProtocolFile {
    /// Gathers the last draft or version of a contest; `None` before the first draft.
    pub fn of(day: &Day, contest: &str) -> Option<Self> {
        let state = day.contest(contest)?;
        let protocol = state.protocol()?;
        let spec = day.opened.rulebook.contest(contest)?;
        let covered = Content::of(day, protocol)?;
        let fingerprint = protocol.drafted.fingerprint.clone();
        let words = check_words(&fingerprint).into_iter().map(ToOwned::to_owned);
        Some(Self {
            schema: SCHEMA.to_owned(),
            program: PROGRAM.to_owned(),
            stated: Stated { facts: day.journal.len(), at: time(day, papers::stated_at(day)) },
            internal_aid: is_internal_aid(day),
            election: election(day),
            form: form(day, protocol)?,
            stock_model: day.profile().stock.model,
            max_marks: spec.max_marks,
            standing: day.standing(contest)?.into(),
            drafted_at: time(day, protocol.when),
            fingerprint_holds: covered.fingerprint().as_ref() == Some(&fingerprint),
            check_words: words.collect(),
            fingerprint,
            words: figures_in_words(&covered),
            options: options(day, contest),
            rounds: rounds(&state.count),
            machine: machine(day, protocol),
            reasons: reasons(day, protocol),
            surplus: surplus(day, contest),
            gates_passed: gates_passed(day),
            signatures: signatures(day, protocol),
            chain: chain(day, contest),
            content: covered,
        })
    }
}

impl From<Standing> for Stands {
    fn from(standing: Standing) -> Self {
        match standing {
            Standing::Draft => Self::Draft,
            Standing::Heard => Self::Heard,
            Standing::Void => Self::Void,
            Standing::Signed => Self::Signed,
            Standing::Superseded => Self::Superseded,
        }
    }
}

/// The name of the line against all in every language.
pub fn against_all() -> Localized {
    let said = |language| Messages::of(language).key("export-against-all");
    Localized { ky: said(Language::Ky), ru: said(Language::Ru), en: said(Language::En) }
}

/// A moment as ISO 8601 with the book's distance from UTC; empty for one that no calendar has.
pub fn time(day: &Day, moment: Moment) -> String {
    let local = moment.local(day.offset());
    local.map_or_else(String::new, |local| local.to_rfc3339_opts(SecondsFormat::Secs, false))
}

/// The election of a day by its profile.
pub fn election(day: &Day) -> Election {
    let profile = day.profile();
    Election {
        profile: profile.id.clone(),
        edition: profile.edition.clone(),
        title: profile.title.clone(),
        utc_offset_minutes: day.offset().0,
    }
}

fn form(day: &Day, protocol: &Protocol) -> Option<FormSource> {
    let (contest, form) = (&protocol.drafted.contest, day.form_of(protocol)?);
    Some(FormSource {
        title: form.title.clone(),
        verified: form.verified.holds(),
        counts_as_verified: day.opened.practice || form.verified.holds(),
        sha256: papers::form_sha256(day, contest).map(ToOwned::to_owned),
    })
}

fn figures_in_words(content: &Content) -> Vec<Words> {
    let rows = content.rows.iter().filter_map(|row| {
        let figure = row.figure?;
        let (ky, ru) = (in_words(figure, Language::Ky), in_words(figure, Language::Ru));
        Some(Words { cell: row.cell.clone(), ky, ru })
    });
    rows.collect()
}

fn options(day: &Day, contest: &str) -> Vec<OptionName> {
    let decision = |number| day.contest(contest).and_then(|state| state.withdrawn.get(&number)).cloned();
    let options = day.options(contest).into_iter().map(|option| OptionName {
        number: option.number,
        against_all: option.name == Name::AgainstAll,
        label: match option.name {
            Name::Named(label) => label,
            Name::AgainstAll => against_all(),
        },
        withdrawn: option.withdrawn,
        decision: decision(option.number),
    });
    options.collect()
}

fn rounds(count: &Count) -> Vec<Round> {
    let rounds = count.finished().map(|(round, first, second)| {
        let differs = |cell| first.cells.get(cell) != second.cells.get(cell);
        let differing = first.cells.keys().filter(|cell| differs(*cell)).cloned().collect();
        Round { round, cells: first.cells.len(), differing }
    });
    rounds.collect()
}

fn machine(day: &Day, protocol: &Protocol) -> Option<Machine> {
    let contest = &protocol.drafted.contest;
    let recorded = day.machine(contest)?;
    let cells = day.cells(contest).into_iter().filter(|cell| recorded.cells.contains_key(cell));
    let rows = cells.map(|cell| MachineRow {
        hand: protocol.drafted.cells.get(&cell).copied().flatten(),
        machine: recorded.cells.get(&cell).copied().flatten(),
        cell,
    });
    Some(Machine { receipt: recorded.receipt.clone(), rows: rows.collect() })
}

fn reasons(day: &Day, protocol: &Protocol) -> Vec<Reason> {
    let contest = &protocol.drafted.contest;
    let broken = day.findings_of(contest, protocol.drafted.cells.clone()).broken;
    let reasons = broken.iter().filter_map(|finding| {
        let (explained, label) = papers::explanation(day, contest, finding)?;
        let rule = day.form(contest)?.rules.iter().find(|rule| rule.id == finding.rule)?;
        Some(Reason {
            rule: finding.rule.clone(),
            says: rule.say.clone(),
            label: label.cloned().unwrap_or_else(|| Localized::same(&explained.fact.reason)),
            at: time(day, explained.at),
        })
    });
    reasons.collect()
}

fn surplus(day: &Day, contest: &str) -> Vec<SurplusAction> {
    let done = papers::surplus(day, contest).into_iter().map(|(action, label, result, at)| SurplusAction {
        action: action.to_owned(),
        label: label.clone(),
        result: result.to_owned(),
        at: time(day, at),
    });
    done.collect()
}

fn gates_passed(day: &Day) -> Vec<GatePassed> {
    let passed = papers::gates_passed(day).map(|start| GatePassed {
        phase: start.phase,
        open: start.open.clone(),
        reason: start.reason.clone(),
        at: time(day, start.at),
    });
    passed.collect()
}

fn signatures(day: &Day, protocol: &Protocol) -> Vec<SignatureLine> {
    let members = papers::signatories(day, protocol).into_iter().map(|line| SignatureLine {
        member: line.at.to_string(),
        name: line.member.name.clone(),
        function: line.member.function,
        nominated_by: line.member.nominated_by.clone(),
        how: line.stands.map(|(how, _, _)| *how),
        reason: line.stands.map(|(_, reason, _)| reason.clone()).unwrap_or_default(),
        at: line.stands.map(|(_, _, at)| time(day, *at)),
    });
    members.collect()
}

fn chain(day: &Day, contest: &str) -> Vec<Link> {
    let links = papers::chain(day, contest).into_iter().map(|link| Link {
        version: link.protocol.drafted.version,
        draft: link.protocol.drafted.draft,
        fingerprint: link.protocol.drafted.fingerprint.clone(),
        drafted_at: time(day, link.protocol.when),
        signed: link.signed,
        reopened: link.protocol.reopened.as_ref().map(|(cause, reason, at)| Reopened {
            cause: *cause,
            reason: reason.clone(),
            at: time(day, *at),
        }),
    });
    links.collect()
}
