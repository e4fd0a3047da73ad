//! Forms of boxes, seals, devices, ballots set aside and gates.

use serde::{Deserialize, Serialize};

use super::boxes::{SEAL, SEALS, each, found_on, nth_of, place, seals_found, seals_put_on, typed_twice};
use super::custody_words::{device_kind, event_name, gate_name, label_of, ruling_name};
use super::{Parts, is_yes, name, titled, when, yes_no};
use crate::app::form::build::{NAME, NOTE, box_kind, choice, members, number, optional, plain};
use crate::app::form::build::{reason, text, time, typed, witness};
use crate::app::form::submit::Outcome;
use crate::app::form::{FormField, Values};
use crate::app::refusal::FormRefusal;
use crate::domain::day::BallotBox;
use crate::domain::decide::{self, AsideEntry, CustodyEntry, NoteEntry, Refusal, SealsRead};
use crate::domain::fact::{BoxKind, BoxRuling, By, DeviceEvent, DeviceKind, Gate, Ref};
use crate::domain::{Day, Localized};
use crate::text::Text;

/// A form of boxes, seals, devices, ballots set aside or gates.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum CustodyForm {
    /// Seal numbers read from a box.
    Check {
        /// The box.
        of: Ref,
        /// To open it for the count; else on the way.
        opening: bool,
    },
    /// Where a box stands.
    Place(Ref),
    /// Seals of a box broken and put on.
    Change(Ref),
    /// A box, a pack or a device passed on.
    Pass(Ref),
    /// A gate passed by two members.
    Gate {
        /// Which.
        gate: Gate,
        /// What stands before it.
        of: Option<Ref>,
    },
    /// A device registered.
    Device,
    /// Something that happened to a device or machine.
    Note(Ref),
    /// Ballots found in a box and set aside.
    SetAside(Ref),
    /// An envelope opened at the count of its contest.
    OpenAside(Ref),
    /// A ruling on a portable box with more ballots than it may hold.
    Rule {
        /// The box.
        of: Ref,
        /// The contest.
        contest: String,
    },
}

impl CustodyForm {
    /// Whether a second member agrees in it: then nothing of it is kept half-typed.
    pub fn takes_two(&self) -> bool {
        matches!(
            self,
            Self::Change(_) | Self::Pass(_) | Self::Gate { .. } | Self::SetAside(_) | Self::Rule { .. }
        )
    }
}

/// Makes the form; `None` where the day has nothing for it.
pub fn build(day: &Day, form: &CustodyForm) -> Option<Parts> {
    let labelled = |key: &'static str, of: &Ref, intro: Option<&'static str>, fields| {
        let label = &box_of(day, *of)?.label;
        Some((Text::new(key).with("label", label), intro.map(Text::new), fields))
    };
    match form {
        CustodyForm::Check { of, opening } => {
            let mut fields = seals_found();
            if *opening && decide::seals_read(box_of(day, *of)?) == SealsRead::Differ {
                fields.push(witness(day));
            }
            if !opening {
                fields.push(when());
            }
            labelled("form-check-seals", of, Some("form-check-seals-intro"), fields)
        }
        CustodyForm::Place(of) => labelled("form-place-box", of, None, place()),
        CustodyForm::Change(of) => {
            let label = |nth| if nth == 1 { "field-broken-seal" } else { "field-broken-seal-too" };
            let broken = |nth| optional(nth_of("broken", nth, Text::new(label(nth))));
            let mut fields: Vec<FormField> = (1..=SEALS).map(broken).collect();
            let mut put_on = seals_put_on();
            for first in fields.first_mut().into_iter().chain(put_on.first_mut()) {
                *first = first.clone().needed_if("needed-seal-changed");
            }
            fields.extend(put_on);
            fields.extend([reason(), witness(day), when()]);
            labelled("form-change-seals", of, Some("form-change-seals-intro"), fields)
        }
        CustodyForm::Pass(of) => {
            let title = Text::new("form-pass-custody").with("label", label_of(day, *of)?);
            let fields = vec![
                text("place", "field-where-now", NAME),
                choice("holder", "field-holder-member", members(day)).needed_if("needed-holder"),
                name("receiver", "field-holder-other").needed_if("needed-holder"),
                yes_no("whole", "field-whole"),
                text("note", "field-note", NOTE).needed_if("needed-if-damaged"),
                witness(day),
                when(),
            ];
            Some((title, Some(Text::new("form-pass-custody-intro")), fields))
        }
        CustodyForm::Gate { gate, of } => {
            let fields = vec![reason(), witness(day)];
            Some((gate_title(day, *gate, *of), Some(Text::new("form-pass-gate-intro")), fields))
        }
        CustodyForm::Device => {
            let kinds = DeviceKind::ALL.map(device_kind).to_vec();
            let fields =
                vec![text("label", "field-device-label", SEAL), choice("kind", "field-device-kind", kinds)];
            Some(titled("form-device", fields))
        }
        CustodyForm::Note(of) => {
            let title = Text::new("form-device-note").with("label", label_of(day, *of)?);
            Some((title, Some(Text::new("form-device-note-intro")), note(day, *of)))
        }
        CustodyForm::SetAside(of) => {
            let others: Vec<Text> = other_contests(day, *of).map(|(_, title)| plain(title)).collect();
            let mut whose = vec![Text::new("aside-no-form")];
            whose.extend(others);
            let fields = vec![
                choice("whose", "field-aside-whose", whose),
                number("count", "field-aside-count", 5),
                text("envelope", "field-envelope", SEAL),
                text("note", "field-aside-note", NOTE).needed_if("needed-of-no-form"),
                witness(day),
            ];
            labelled("form-set-aside", of, Some("form-set-aside-intro"), fields)
        }
        CustodyForm::OpenAside(of) => {
            let aside = day.custody.aside.iter().find(|aside| aside.at == *of)?;
            let title = Text::new("form-open-aside").with("envelope", &aside.stated.envelope);
            let fields = vec![number("count", "field-aside-counted", 5), time("at", "field-time")];
            Some((title, Some(Text::new("form-open-aside-intro")), fields))
        }
        CustodyForm::Rule { of, contest } => {
            let rule = day.procedure().portable.as_ref()?;
            let spec = day.opened.rulebook.contest(contest)?;
            let title = Text::new("form-rule-box")
                .with("label", &box_of(day, *of)?.label)
                .with("contest", &spec.colour);
            let rulings = BoxRuling::ALL.map(ruling_name).to_vec();
            let fields = vec![choice("ruling", "field-box-ruling", rulings), reason(), witness(day)];
            Some((title, Some(plain(&rule.say)), fields))
        }
    }
}

/// Decides about the form.
pub fn submit(day: &Day, by: By, form: &CustodyForm, values: &Values) -> Result<Outcome, FormRefusal> {
    let text = |id| values.text(id);
    let facts = match form {
        CustodyForm::Check { of, opening } => {
            let seals = found_on(values)?;
            decide::check_seals(day, by, *of, &seals, *opening)
        }
        CustodyForm::Place(of) => decide::place_box(day, by, *of, text("place"), is_yes(values, "sheet")),
        CustodyForm::Change(of) => {
            let (broken, applied) = (each(values, "broken"), typed_twice(values)?);
            let left = box_of(day, *of).map(|known| known.seals.iter().filter(|seal| !broken.contains(seal)));
            // More could never be read from it again.
            if left.is_some_and(|left| left.count() + applied.len() > SEALS) {
                return Err(FormRefusal::TooManySeals(SEALS));
            }
            decide::change_seals(day, by, *of, &broken, &applied, text("reason"))
        }
        CustodyForm::Pass(of) => {
            let holder =
                values.choice("holder").and_then(|at| day.commission.members.keys().nth(at).copied());
            let entry = CustodyEntry {
                of: *of,
                place: text("place"),
                holder,
                receiver: text("receiver"),
                whole: is_yes(values, "whole"),
                note: text("note"),
            };
            decide::pass_custody(day, by, entry)
        }
        CustodyForm::Gate { gate, of } => decide::pass_gate(day, by, *gate, *of, text("reason")),
        CustodyForm::Device => {
            let kind = values.pick("kind", &DeviceKind::ALL).ok_or(Refusal::UnknownChoice)?;
            decide::register_device(day, by, text("label"), kind)
        }
        CustodyForm::Note(of) => {
            let entry = NoteEntry {
                of: *of,
                event: values.pick("event", &DeviceEvent::ALL).ok_or(Refusal::UnknownChoice)?,
                counter: values.number("counter"),
                receipt: text("receipt"),
                note: text("note"),
                by: values.choice("by").and_then(|at| others(day, *of).get(at).map(|(of, _)| *of)),
            };
            decide::note_device(day, by, entry)
        }
        CustodyForm::SetAside(of) => {
            let whose = values.choice("whose").ok_or(Refusal::UnknownChoice)?.checked_sub(1);
            let contest = whose.and_then(|at| other_contests(day, *of).nth(at));
            let entry = AsideEntry {
                of: *of,
                contest: contest.map_or("", |(id, _)| id),
                count: values.number("count").unwrap_or_default(),
                envelope: text("envelope"),
                note: text("note"),
            };
            decide::set_aside(day, by, entry)
        }
        CustodyForm::OpenAside(of) => {
            decide::open_aside(day, by, *of, values.number("count").unwrap_or_default())
        }
        CustodyForm::Rule { of, contest } => {
            let ruling = values.pick("ruling", &BoxRuling::ALL).ok_or(Refusal::UnknownChoice)?;
            decide::rule_on_box(day, by, *of, contest, ruling, text("reason"))
        }
    };
    Ok(Outcome::Facts(facts?))
}

/// The title of a gate: which it is, and before what it stands.
fn gate_title(day: &Day, gate: Gate, of: Option<Ref>) -> Text {
    let label = of.and_then(|of| label_of(day, of)).unwrap_or_default();
    Text::new("form-pass-gate").with("gate", gate_name(gate)).with("label", label)
}

pub(super) fn box_of(day: &Day, of: Ref) -> Option<&BallotBox> {
    day.boxes.iter().find(|known| known.at == of)
}

/// Contests whose ballots do not belong in a box.
fn other_contests(day: &Day, of: Ref) -> impl Iterator<Item = (&str, &Localized)> {
    let own = box_of(day, of).map(|known| known.contests.as_slice()).unwrap_or_default();
    let all = day.profile().contests.iter();
    all.filter(|spec| !own.contains(&spec.id)).map(|spec| (spec.id.as_str(), &spec.title))
}

/// What can take the place of a machine or a device, with its name.
fn others(day: &Day, of: Ref) -> Vec<(Ref, Text)> {
    if decide::is_machine(day, of) {
        let fit = |known: &&BallotBox| known.at != of && known.kind != BoxKind::Portable;
        let named = |known: &BallotBox| {
            let name = Text::new("box-named").with("label", &known.label).with("kind", box_kind(known.kind));
            (known.at, name)
        };
        return day.boxes.iter().filter(fit).map(named).collect();
    }
    let all = day.custody.devices.iter().filter(|known| known.at != of);
    all.map(|known| (known.at, typed(&known.stated.label))).collect()
}

fn note(day: &Day, of: Ref) -> Vec<FormField> {
    let mut fields = vec![
        choice("event", "field-device-event", DeviceEvent::ALL.map(event_name).to_vec()),
        optional(number("counter", "field-device-counter", 7)),
        optional(text("receipt", "field-receipt-number", SEAL)),
        text("note", "field-device-note", NOTE).needed_if("needed-stop"),
    ];
    let others: Vec<Text> = others(day, of).into_iter().map(|(_, name)| name).collect();
    if !others.is_empty() {
        fields.push(choice("by", "field-device-by", others).needed_if("needed-replaced"));
    }
    fields.push(when());
    fields
}
