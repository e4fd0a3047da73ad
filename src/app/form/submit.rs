//! From a form's values to a decision.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Purpose, Values, anchor, hunt, keys, options, registers, sheet, step, stick, votes};
use crate::app::effect::{Effect, Effects};
use crate::app::model::Model;
use crate::app::refusal::FormRefusal;
use crate::domain::decide::{self, Decision, Refusal};
use crate::domain::fact::{Basis, By, Cause, NewFact, Ref, Signature};
use crate::domain::{ClockTime, Day, Function, Moment, Offset};

/// What a submitted form leads to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Outcome {
    /// Facts to be recorded.
    Facts(Vec<NewFact>),
    /// Something outside from which facts follow: the form waits for them.
    Outside(Effect),
    /// Something else.
    Effects(Effects),
}

/// Decides about a form.
pub fn submit(model: &Model, purpose: &Purpose, values: &Values) -> Result<Outcome, FormRefusal> {
    if let Purpose::NewDay { profile } = purpose {
        return new_day(model, profile, values).map(Outcome::Effects);
    }
    let day = model.day().ok_or(FormRefusal::NoBook)?;
    let by = by(model, day, values)?;
    let facts = match purpose {
        Purpose::People(form) => return registers::people::submit(day, by, form, values),
        Purpose::Complaints(form) => return registers::complaints::submit(day, by, form, values),
        Purpose::Incidents(form) => return registers::incidents::submit(day, by, form, values),
        Purpose::Decisions(form) => return registers::decisions::submit(model, day, by, form, values),
        Purpose::Hunt(form) => hunt::submit(day, by, form, values)?,
        Purpose::Stock(form) => return registers::stock::submit(day, by, form, values),
        Purpose::Outside(form) => return registers::outside::submit(day, by, form, values, model.now),
        Purpose::Custody(form) => return registers::custody::submit(day, by, form, values),
        Purpose::Copies(form) => return registers::copies::submit(day, by, form, values),
        Purpose::Key(form) => return keys::submit(day, by, form, values),
        Purpose::Stick => return stick::submit(&model.sticks, values),
        Purpose::SealBox => return registers::boxes::sealed(day, by, values),
        Purpose::Votes(form) => votes::submit(day, by, form, values, model.now)?,
        Purpose::Correct { .. } if values.number("figure") != values.number("again") => {
            return Err(FormRefusal::TypedDifferently);
        }
        Purpose::Sheet(_)
        | Purpose::SheetAgain(_)
        | Purpose::TakeBack
        | Purpose::Turnout(_)
        | Purpose::Suspend
        | Purpose::Refuse
        | Purpose::Spoil => voting(model, day, by, purpose, values)?,
        Purpose::Correct { .. }
        | Purpose::Explain { .. }
        | Purpose::Surplus { .. }
        | Purpose::Sign { .. }
        | Purpose::Reopen(_) => protocol(day, by, purpose, values)?,
        Purpose::Anchor(hour) => anchor::submit(model, day, by, *hour, values)?,
        _ => room(model, day, by, purpose, values)?,
    };
    Ok(Outcome::Facts(facts))
}

fn by(model: &Model, day: &Day, values: &Values) -> Result<By, FormRefusal> {
    let witness = values.choice("witness").and_then(|index| nth_member(day, index));
    let happened = match values.time("at") {
        None => None,
        Some(time) => Some(latest(model.now, time, day.offset()).ok_or(FormRefusal::TimeAhead)?),
    };
    Ok(By { member: model.at_keyboard, witness, happened })
}

/// The last moment with this clock time; `None` for one that is still to come.
///
/// Five minutes of a slow clock are forgiven, and mean now: nobody has come who is yet to come. Half a day ahead means yesterday: 23:50 typed after midnight.
pub(super) fn latest(now: Moment, time: ClockTime, offset: Offset) -> Option<Moment> {
    const MINUTE: i64 = 60_000;
    let today = now.local(offset)?.date_naive();
    let on = |date: NaiveDate| Moment::at(date, time, offset);
    let moment = on(today)?;
    match moment.0 - now.0 {
        ahead if ahead <= 5 * MINUTE => Some(moment.min(now)),
        ahead if ahead < 12 * 60 * MINUTE => None,
        _ => on(today.pred_opt()?),
    }
}

fn nth_member(day: &Day, index: usize) -> Option<Ref> {
    day.commission.members.keys().nth(index).copied()
}

fn who(day: &Day, values: &Values) -> Result<Ref, Refusal> {
    values.choice("who").and_then(|index| nth_member(day, index)).ok_or(Refusal::UnknownMember)
}

fn new_day(model: &Model, profile: &str, values: &Values) -> Result<Effects, FormRefusal> {
    let precinct = values.text("precinct");
    let fits = !precinct.is_empty() && precinct.chars().all(|c| c.is_ascii_digit() || c == '-');
    if !fits {
        return Err(FormRefusal::PrecinctShape);
    }
    if precinct != values.text("precinct-again") {
        return Err(FormRefusal::PrecinctDiffers);
    }
    let all = model.offers.profiles.iter().chain(&model.offers.practice);
    let offer = all.into_iter().find(|offer| offer.id == profile).ok_or(FormRefusal::NoBook)?;
    let shape = |text: &&str| text.len() == 10;
    let typed = || {
        let text = Some(values.text("date")).filter(shape)?;
        NaiveDate::parse_from_str(text, "%d.%m.%Y").ok()
    };
    let date = offer.date.or_else(typed).ok_or(FormRefusal::DateShape)?;
    let practice = model.offers.practice.as_ref().is_some_and(|known| known.id == profile);
    Ok(vec![Effect::Create { profile: profile.to_owned(), precinct: precinct.to_owned(), date, practice }])
}

fn room(model: &Model, day: &Day, by: By, purpose: &Purpose, values: &Values) -> Decision {
    let reason = values.text("reason");
    match purpose {
        Purpose::Permission => {
            let all =
                [Basis::CentralCommission, Basis::TerritorialCommission, Basis::OwnDecision, Basis::None];
            let basis = values.pick("basis", &all).unwrap_or(Basis::None);
            decide::record_permission(day, by, basis, values.text("reference"))
        }
        Purpose::Member(of) => {
            let function = values.pick("function", &Function::ALL).unwrap_or(Function::Member);
            let (name, nominated_by) = (values.text("name"), values.text("nominated-by"));
            match of {
                None => decide::add_member(day, by, name, function, nominated_by),
                Some(of) => decide::correct_member(day, by, *of, name, function, nominated_by, reason),
            }
        }
        Purpose::RemoveMember(of) => decide::remove_member(day, by, *of, reason),
        Purpose::Contact(contact) => {
            decide::record_contact(day, by, contact, values.text("name"), values.text("phone"))
        }
        Purpose::Options(contest) => {
            let typed = (1..=options::TYPED_OPTIONS)
                .map(|number| values.text(&format!("option-{number}")).to_owned());
            let mut names: Vec<String> = typed.collect();
            // A gap in the middle is refused as a missing name; the lines after the last name were not needed.
            let last = names.iter().rposition(|name| !name.is_empty()).map_or(0, |last| last + 1);
            names.truncate(last);
            decide::type_options(day, by, contest, &names)
        }
        Purpose::ReadBackOptions(contest) => decide::read_back_options(day, by, contest),
        Purpose::Withdraw(contest) => {
            let option =
                values.choice("option").and_then(|index| day.options(contest).into_iter().nth(index));
            let number = option.map(|option| option.number).ok_or(Refusal::UnknownOption)?;
            decide::withdraw_option(day, by, contest, number, reason)
        }
        Purpose::Reinstate(contest) => {
            let option =
                values.choice("option").and_then(|index| options::withdrawn(day, contest).nth(index));
            let number = option.map(|option| option.number).ok_or(Refusal::UnknownOption)?;
            decide::reinstate_option(day, by, contest, number, reason)
        }
        Purpose::RemoteVoters => decide::set_remote_voters(day, by, values.choice("on") == Some(1), reason),
        Purpose::Step(id) => {
            let stated = step::values(day, id, values);
            match day.steps.get(id) {
                None => decide::do_step(day, by, id, stated),
                Some(_) => decide::correct_step(day, by, id, stated, reason),
            }
        }
        Purpose::Presence => {
            decide::record_presence(day, by, &[who(day, values)?], values.choice("present") == Some(0))
        }
        Purpose::Assign => {
            let function = values.pick("function", &Function::ALL).unwrap_or(Function::Member);
            decide::assign_function(day, by, who(day, values)?, function, reason)
        }
        Purpose::Lot(duty) => decide::draw_lot(day, by, duty, who(day, values)?),
        Purpose::OpenBox(of) => {
            let opened = day.boxes.iter().any(|known| known.at == *of && known.opening.is_some());
            let found = found(day, values);
            if opened {
                decide::correct_box(day, by, *of, found, reason)
            } else {
                decide::open_box(day, by, *of, found)
            }
        }
        Purpose::Seals(of) => {
            let found = values.choice("which") == Some(1);
            decide::correct_seals(day, by, *of, found, &registers::boxes::numbers_read(values), reason)
        }
        Purpose::Gate => decide::enter_next_phase(day, by, reason, model.now),
        _ => Err(Refusal::UnknownStep),
    }
}

fn voting(model: &Model, day: &Day, by: By, purpose: &Purpose, values: &Values) -> Decision {
    let reason = values.text("reason");
    match purpose {
        Purpose::Sheet(hour) => {
            let typed = sheet::sheet(day, *hour, values);
            decide::type_sheet(day, by, typed, values.text("late"), model.now)
        }
        Purpose::SheetAgain(of) => {
            let hour = day.voting.sheets.get(of).ok_or(Refusal::NotDone)?.sheet.hour;
            decide::correct_sheet(day, by, *of, sheet::sheet(day, hour, values), reason)
        }
        Purpose::TakeBack => {
            let contests = sheet::contests_of(day, values.choice("contests").unwrap_or(0));
            let hour = values.choice("hour").and_then(|index| sheet::live_hours(day).nth(index));
            let hour = hour.ok_or(Refusal::NothingToTakeBack)?;
            decide::take_back(day, by, &contests, reason, hour)
        }
        Purpose::Refuse => {
            let known = values.choice("reason").and_then(|index| day.procedure().refusals.get(index));
            decide::refuse_voter(day, by, known.map_or("", |known| known.id.as_str()))
        }
        Purpose::Spoil => {
            let contest = values.choice("contest").and_then(|index| day.contest_ids().nth(index));
            decide::spoil_ballot(day, by, contest.unwrap_or_default())
        }
        Purpose::Turnout(due) => {
            let voters = values.number("voters").unwrap_or_default();
            decide::report_turnout(day, by, *due, voters, values.text("taken-by"))
        }
        Purpose::Suspend if day.voting.suspended().is_some() => decide::resume(day, by, reason),
        Purpose::Suspend => decide::suspend(day, by, reason),
        _ => Err(Refusal::UnknownStep),
    }
}

fn protocol(day: &Day, by: By, purpose: &Purpose, values: &Values) -> Decision {
    let reason = values.text("reason");
    match purpose {
        Purpose::Correct { contest, cell } => {
            decide::correct_figure(day, by, contest, cell, values.number("figure"), reason)
        }
        Purpose::Explain { contest, rule } => {
            let findings = day.findings(contest);
            let finding = findings.broken.iter().find(|finding| &finding.rule == rule);
            let finding = finding.ok_or(Refusal::NoSuchFinding)?;
            let rule = day.form(contest).and_then(|form| form.rules.iter().find(|known| &known.id == rule));
            let index = values.choice("why").ok_or(Refusal::UnknownReason)?;
            let why = rule.and_then(|rule| rule.reasons.get(index)).ok_or(Refusal::UnknownReason)?;
            decide::explain(day, by, contest, finding, why, values.text("note"))
        }
        Purpose::Surplus { contest, action } => {
            decide::act_on_surplus(day, by, contest, action, values.text("result"))
        }
        Purpose::Sign { contest, who } => {
            let how = values.pick("how", &Signature::ALL).unwrap_or(Signature::Absent);
            decide::sign(day, by, contest, *who, how, reason)
        }
        Purpose::Reopen(contest) => {
            let cause = values.pick("cause", &[Cause::Own, Cause::Returned]).unwrap_or(Cause::Own);
            decide::reopen(day, by, contest, cause, reason)
        }
        _ => Err(Refusal::UnknownStep),
    }
}

fn found(day: &Day, values: &Values) -> BTreeMap<String, u32> {
    let of = |id: &str| Some((id.to_owned(), values.number(&format!("found@{id}"))?));
    day.contest_ids().filter_map(of).collect()
}

#[cfg(test)]
mod tests {
    use chrono::NaiveDate;

    use super::latest;
    use crate::domain::{ClockTime, Moment, Offset};

    #[test]
    fn a_time_is_never_later_than_now() {
        let clock = |time| ClockTime::parse(time).unwrap();
        let on = |day, time| {
            Moment::at(NaiveDate::from_ymd_opt(2027, 1, day).unwrap(), clock(time), Offset(360)).unwrap()
        };
        let typed = |now, time| latest(on(24, now), clock(time), Offset(360));
        for (time, meant) in [("11:59", "11:59"), ("12:00", "12:00"), ("12:01", "12:00"), ("12:05", "12:00")]
        {
            assert_eq!(typed("12:00", time), Some(on(24, meant)), "{time}");
        }
        assert_eq!(typed("12:00", "12:06"), None);
        assert_eq!(typed("00:10", "23:50"), Some(on(23, "23:50")));
    }
}
