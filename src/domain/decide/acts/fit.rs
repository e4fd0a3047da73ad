//! Which templates fit what an act is to be about.

use super::things::{box_of, box_of_incident};
use crate::domain::Day;
use crate::domain::day::{BallotBox, Return};
use crate::domain::fact::{Question, Ref};
use crate::domain::registers::ActTemplate;

/// Every template with whether it fits, those that fit first: by what is known of the thing, the nearest first, then in
/// the order of the registers.
pub fn templates_for(day: &Day, about: Option<Ref>) -> Vec<(&ActTemplate, bool)> {
    let subjects = about.map(|about| subjects(day, about)).unwrap_or_default();
    let rank = |template: &ActTemplate| {
        let fits = |subject: &String| template.fits.iter().position(|fit| fit == subject);
        subjects.iter().enumerate().find_map(|(nth, subject)| Some((nth, fits(subject)?)))
    };
    let all = day.registers().map(|registers| registers.acts.as_slice()).unwrap_or_default();
    let mut ranked: Vec<_> = all.iter().map(|template| (rank(template), template)).collect();
    ranked.sort_by_key(|(rank, _)| rank.unwrap_or((usize::MAX, usize::MAX)));
    ranked.into_iter().map(|(rank, template)| (template, rank.is_some())).collect()
}

/// What the thing is, by the names of the registers, the most telling first.
fn subjects(day: &Day, at: Ref) -> Vec<String> {
    let names = |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect();
    if day.people.refused.iter().any(|known| known.at == at) {
        return names(&["not-let-in"]);
    }
    if day.people.all.contains_key(&at) {
        return names(&["person"]);
    }
    if let Some(decision) = day.decision(at) {
        return match &decision.stated.question {
            Question::Removal { .. } => names(&["removal", "decision"]),
            Question::Complaint { .. } => names(&["complaint", "decision"]),
            Question::Function { .. } | Question::Other => names(&["decision"]),
        };
    }
    if day.complaint(at).is_some() {
        return names(&["complaint"]);
    }
    if let Some(incident) = day.incident(at) {
        let mut all = vec![incident.code.clone()];
        all.extend(box_of_incident(day, incident).map(|_| "box-differs".to_owned()));
        return all;
    }
    if let Some(known) = box_of(day, at) {
        return names(of_box(day, known));
    }
    if day.custody.devices.iter().any(|known| known.at == at) {
        return names(&["device"]);
    }
    if let Some(pack) = day.stock.packs.iter().find(|known| known.at == at) {
        let counted = pack.opened.as_ref().map(|(.., opened)| opened.counted.cmp(&pack.stated.nominal));
        return names(match counted {
            Some(std::cmp::Ordering::Less) => &["pack-short", "pack"],
            Some(std::cmp::Ordering::Greater) => &["pack-over", "pack"],
            _ => &["pack"],
        });
    }
    if day.outside.trips.iter().any(|known| known.at == at) {
        return names(&["trip"]);
    }
    if day.commission.ever(at).is_some() {
        return names(&["member"]);
    }
    if day.copies.published.iter().any(|known| known.at == at) {
        return names(&["published"]);
    }
    let is_return =
        |known: &Return| known.demand.at == at || known.answer.as_ref().is_some_and(|answer| answer.at == at);
    if day.copies.returns.iter().any(is_return) {
        return names(&["demand"]);
    }
    let drafted =
        |id: &str| day.contest(id).is_some_and(|state| state.protocols.iter().any(|draft| draft.at == at));
    if day.contest_ids().any(drafted) { names(&["protocol"]) } else { names(&["step"]) }
}

fn of_box(day: &Day, known: &BallotBox) -> &'static [&'static str] {
    if known.checks.iter().any(|check| !check.matches()) {
        &["box-differs", "box"]
    } else if day.custody.notes_of(known.at).next().is_some() {
        &["device", "box"]
    } else {
        &["box"]
    }
}
