//! Forms of incidents: reported, acted on, somebody called, told on, closed.

use serde::{Deserialize, Serialize};

use super::{LONG, Parts, chosen, fill, is_yes, name, named, sign_of, when, yes_no};
use crate::app::form::build::{NAME, NOTE, choice, members, optional, plain, reason, text, typed};
use crate::app::form::submit::Outcome;
use crate::app::form::{FormField, Values};
use crate::app::refusal::FormRefusal;
use crate::domain::day::Incident;
use crate::domain::decide::{self, Decision, IncidentEntry, IncidentText, Refusal};
use crate::domain::fact::{By, CallStage, Ref, Veracity};
use crate::domain::registers::{Card, Code, Registers};
use crate::domain::{Day, Localized};
use crate::text::Text;

/// A form of the register of incidents.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum IncidentForm {
    /// An incident reported.
    Report {
        /// Its code.
        code: String,
        /// The complaint from which it is made.
        complaint: Option<Ref>,
    },
    /// Its entry corrected.
    Correct(Ref),
    /// What is now known of its truth.
    Veracity(Ref),
    /// What the commission did.
    Action(Ref),
    /// A service called.
    Call(Ref),
    /// How far a call has come.
    Progress(Ref),
    /// The incident told to a higher place.
    Escalate(Ref),
    /// The incident closed.
    Close(Ref),
    /// The incident opened again.
    Reopen(Ref),
    /// Who holds the materials of an emergency card.
    Holders {
        /// The incident under which it is written down.
        incident: Ref,
        /// The card.
        card: String,
    },
}

impl IncidentForm {
    /// The incident that it is about, where the day has it; a report is about none yet.
    pub fn incident<'a>(&self, day: &'a Day) -> Option<&'a Incident> {
        match self {
            Self::Report { .. } => None,
            Self::Correct(of)
            | Self::Veracity(of)
            | Self::Action(of)
            | Self::Call(of)
            | Self::Escalate(of)
            | Self::Close(of)
            | Self::Reopen(of)
            | Self::Holders { incident: of, .. } => day.incident(*of),
            Self::Progress(call) => {
                day.incidents.iter().find(|known| known.calls.iter().any(|known| known.at == *call))
            }
        }
    }
}

/// Makes the form; `None` where the day has nothing for it.
pub fn build(day: &Day, form: &IncidentForm) -> Option<Parts> {
    let registers = day.registers()?;
    let numbered = |key: &'static str, of: &Ref, fields| {
        let number = day.incident(*of)?.stated.number;
        Some((Text::new(key).with("number", number), None, fields))
    };
    match form {
        IncidentForm::Report { code, complaint } => Some(report(day, registers.code(code)?, *complaint)),
        IncidentForm::Correct(of) => {
            let known = day.incident(*of)?;
            let codes = registers.incidents.codes.iter().map(code_name).collect();
            let mut fields = vec![choice("code", "field-code", codes)];
            fields.extend(said());
            let code = sign_of(&registers.incidents.codes, |code| code.id == known.code);
            let private = |field: &str| known.private.get(field).map_or("", String::as_str);
            let texts = ["what", "place", "who"].map(|id| (id, private(id)));
            fill(&mut fields, &texts);
            fill(&mut fields, &[("code", &code)]);
            fields.push(reason());
            numbered("form-correct-incident", of, fields)
        }
        IncidentForm::Veracity(of) => {
            let fields = vec![veracity(), optional(text("note", "field-how-known", LONG))];
            numbered("form-veracity", of, fields)
        }
        IncidentForm::Action(of) => {
            let fields =
                vec![text("what", "field-action", LONG), optional(name("who", "field-who-did")), when()];
            numbered("form-action", of, fields)
        }
        IncidentForm::Call(of) => {
            let fields = vec![
                named("service", "field-service", &day.procedure().contacts),
                optional(name("taken-by", "field-taken-by")),
                when(),
            ];
            numbered("form-call", of, fields)
        }
        IncidentForm::Progress(call) => {
            let stages = CallStage::ALL.map(stage_name).to_vec();
            let fields = vec![
                choice("stage", "field-call-stage", stages),
                optional(text("outcome", "field-outcome", LONG)),
                when(),
            ];
            let known =
                day.incidents.iter().flat_map(|known| &known.calls).find(|known| known.at == *call)?;
            Some((
                Text::new("form-progress").with("service", service_name(day, &known.service)),
                None,
                fields,
            ))
        }
        IncidentForm::Escalate(of) => {
            let fields = vec![
                named("to", "field-to-whom", &registers.complaints.addressees),
                optional(text("receipt", "field-their-number", NAME)),
                when(),
            ];
            numbered("form-escalate", of, fields)
        }
        IncidentForm::Close(of) => numbered("form-close", of, vec![text("result", "field-result", LONG)]),
        IncidentForm::Reopen(of) => numbered("form-reopen-incident", of, vec![reason()]),
        IncidentForm::Holders { card, .. } => {
            let card = card_of(registers, card)?;
            let holder = |material: &Localized| FormField {
                label: plain(material),
                ..optional(choice("", "field-holder", members(day)))
            };
            let fields = card.materials.iter().map(holder).enumerate();
            let fields = fields.map(|(index, field)| FormField { id: index.to_string(), ..field }).collect();
            Some((Text::new("form-holders"), Some(Text::new("form-holders-intro")), fields))
        }
    }
}

/// Decides about the form.
pub fn submit(day: &Day, by: By, form: &IncidentForm, values: &Values) -> Result<Outcome, FormRefusal> {
    let registers = day.registers().ok_or(Refusal::UnknownStep)?;
    let text = |id| values.text(id);
    let facts = match form {
        IncidentForm::Report { code, complaint } => {
            let entry = IncidentEntry {
                code,
                what: text("what"),
                place: text("place"),
                who: text("who"),
                veracity: values.pick("veracity", &Veracity::ALL).unwrap_or(Veracity::Reported),
                confidential: is_yes(values, "confidential"),
                complaint: *complaint,
            };
            decide::report_incident(day, by, entry)
        }
        IncidentForm::Correct(of) => {
            let code = values.choice("code").and_then(|index| registers.incidents.codes.get(index));
            let code = code.map_or("", |code| code.id.as_str());
            let said = IncidentText { code, what: text("what"), place: text("place"), who: text("who") };
            decide::correct_incident(day, by, *of, said, text("reason"))
        }
        IncidentForm::Veracity(of) => {
            let veracity = values.pick("veracity", &Veracity::ALL).unwrap_or(Veracity::Reported);
            decide::state_veracity(day, by, *of, veracity, text("note"))
        }
        IncidentForm::Action(of) => decide::take_action(day, by, *of, text("what"), text("who")),
        IncidentForm::Call(of) => {
            let service = chosen(values, "service", &day.procedure().contacts);
            decide::call_service(day, by, *of, service, text("taken-by"))
        }
        IncidentForm::Progress(call) => {
            let stage = values.pick("stage", &CallStage::ALL).unwrap_or(CallStage::Arrived);
            decide::progress_call(day, by, *call, stage, text("outcome"))
        }
        IncidentForm::Escalate(of) => {
            let to = chosen(values, "to", &registers.complaints.addressees);
            decide::escalate(day, by, *of, to, text("receipt"))
        }
        IncidentForm::Close(of) => decide::close_incident(day, by, *of, text("result")),
        IncidentForm::Reopen(of) => decide::reopen_incident(day, by, *of, text("reason")),
        IncidentForm::Holders { incident, card } => {
            holders(day, by, *incident, card_of(registers, card), values)
        }
    };
    Ok(Outcome::Facts(facts?))
}

/// Each material and its holder is an action of the incident, in both languages of the papers.
fn holders(day: &Day, by: By, incident: Ref, card: Option<&Card>, values: &Values) -> Decision {
    let mut facts = Vec::new();
    for (index, material) in card.map(|card| card.materials.as_slice()).unwrap_or_default().iter().enumerate()
    {
        let holder = values.choice(&index.to_string()).and_then(|at| day.commission.members.values().nth(at));
        if let Some(holder) = holder {
            let what = format!("{} / {}", material.ky, material.ru);
            facts.extend(decide::take_action(day, by, incident, &what, &holder.name)?);
        }
    }
    if facts.is_empty() { Err(Refusal::NameNeeded) } else { Ok(facts) }
}

fn report(day: &Day, code: &Code, complaint: Option<Ref>) -> Parts {
    let mut fields = said();
    fields.push(veracity());
    fields.push(yes_no("confidential", "field-confidential"));
    fields.push(when());
    let confidential = if code.confidential { "1" } else { "2" };
    let mut texts = vec![("confidential", confidential)];
    let from = complaint.and_then(|of| day.complaint(of));
    if let Some(from) = from {
        let private = |field: &str| from.private.get(field).map_or("", String::as_str);
        texts.extend(["what", "place"].map(|id| (id, private(id))));
    }
    fill(&mut fields, &texts);
    (code_name(code), Some(steps(code)), fields)
}

fn said() -> Vec<FormField> {
    vec![
        text("what", "field-incident-what", LONG),
        optional(text("place", "field-where-and-when", NOTE)),
        optional(text("who", "field-incident-who", NOTE)),
    ]
}

fn veracity() -> FormField {
    choice("veracity", "field-veracity", Veracity::ALL.map(veracity_name).to_vec())
}

/// What is done first, numbered, one line each.
pub fn steps(code: &Code) -> Text {
    let numbered = |said: fn(&Localized) -> &String| {
        let lines =
            (1..).zip(&code.steps).map(|(number, step): (usize, _)| format!("{number}. {}", said(step)));
        lines.collect::<Vec<_>>().join("\n")
    };
    plain(&Localized {
        ky: numbered(|step| &step.ky),
        ru: numbered(|step| &step.ru),
        en: numbered(|step| &step.en),
    })
}

/// A code and its name.
pub fn code_name(code: &Code) -> Text {
    Text::new("code-named").with("code", &code.id).with("name", &code.label)
}

/// How true a report is, in words.
pub fn veracity_name(veracity: Veracity) -> Text {
    Text::new(match veracity {
        Veracity::Reported => "veracity-reported",
        Veracity::Seen => "veracity-seen",
        Veracity::Confirmed => "veracity-confirmed",
        Veracity::Refuted => "veracity-refuted",
    })
}

/// How far a call has come, in words.
pub fn stage_name(stage: CallStage) -> Text {
    Text::new(match stage {
        CallStage::Arrived => "call-arrived",
        CallStage::Left => "call-left",
        CallStage::NotComing => "call-not-coming",
    })
}

/// The name of whoever was called; the id where the procedure does not know it.
pub fn service_name(day: &Day, service: &str) -> Text {
    let known = day.procedure().contacts.iter().find(|known| known.id == service);
    known.map_or_else(|| typed(service), |known| plain(&known.label))
}

/// An emergency card by its id.
pub fn card_of<'a>(registers: &'a Registers, id: &str) -> Option<&'a Card> {
    registers.cards.iter().find(|known| known.id == id)
}
