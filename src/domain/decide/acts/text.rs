//! The text of an act as its template and the day's facts make it. What the facts do not say is left blank on paper.

use std::collections::BTreeMap;

use crate::domain::copies::{self, PublishedRow};
use crate::domain::day::{Complaint, Incident, Return};
use crate::domain::fact::{DecisionMade, Question, Ref, Value, Vote};
use crate::domain::form::Counts;
use crate::domain::registers::{ActTemplate, Registers};
use crate::domain::{Day, Does, FieldKind, Localized, Moment, Phase};

use super::things::{box_of, box_of_incident, failure};

/// A line to be filled in by hand.
const BLANK: &str = "________";

/// The text of an act in Kyrgyz and Russian, to be edited before it is signed; `None` where there is no such template.
///
/// `about` is the fact that it is about: a person registered or not let in, a decision, a complaint, an incident that is
/// not confidential, a box, a device, a pack, a trip, a step, the draft of a protocol, a demand about it or published
/// figures. Its time is that of what happened to it; `now` where nothing did.
pub fn act_text(day: &Day, template: &str, about: Option<Ref>, now: Moment) -> Option<(String, String)> {
    let registers = day.registers()?;
    let template = registers.act(template)?;
    let mut known = Known { day, registers, template, said: BTreeMap::new() };
    if let Some(about) = about {
        known.about(about, now);
    }
    known.day_itself(about);
    known.moment(now);
    let (mut ky, mut ru) = (BTreeMap::new(), BTreeMap::new());
    for (name, said) in known.said {
        ky.insert(name, said.ky);
        ru.insert(name, said.ru);
    }
    Some((fill(&template.text.ky, &ky), fill(&template.text.ru, &ru)))
}

/// Puts what is known between the braces. What is put there is not looked at again.
fn fill(template: &str, known: &BTreeMap<&str, String>) -> String {
    let mut text = String::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        text.push_str(before);
        let Some((name, after)) = after.split_once('}') else {
            text.push('{');
            rest = after;
            continue;
        };
        text.push_str(known.get(name).map_or(BLANK, String::as_str));
        rest = after;
    }
    text + rest
}

/// What the facts say, by the names that templates use; what was said first stays.
pub(super) struct Known<'a> {
    pub(super) day: &'a Day,
    registers: &'a Registers,
    template: &'a ActTemplate,
    said: BTreeMap<&'static str, Localized>,
}

impl Known<'_> {
    fn say(&mut self, name: &'static str, said: &Localized) {
        if !said.ky.trim().is_empty() {
            self.said.entry(name).or_insert_with(|| said.clone());
        }
    }

    pub(super) fn text(&mut self, name: &'static str, text: &str) {
        self.say(name, &Localized::same(text));
    }

    pub(super) fn moment(&mut self, at: Moment) {
        if let Some(local) = at.local(self.day.offset()) {
            self.text("date", &local.format("%d.%m.%Y").to_string());
            self.text("time", &local.format("%H:%M").to_string());
        }
    }

    pub(super) fn member(&mut self, name: &'static str, who: Ref) {
        let known = self.day.commission.ever(who).map(|member| member.name.clone());
        self.text(name, &known.unwrap_or_default());
    }

    fn day_itself(&mut self, about: Option<Ref>) {
        let day = self.day;
        self.text("precinct", &day.opened.precinct);
        if let Some(began) = day.began(Phase::Voting).and_then(|start| start.at.clock(day.offset())) {
            let minutes =
                |time: crate::domain::ClockTime| u32::from(time.hour()) * 60 + u32::from(time.minute());
            let late = minutes(began).saturating_sub(minutes(day.profile().hours.opens));
            self.text("opened", &began.to_string());
            // Minutes of an act about a device are those during which it stood still.
            if !self.said.contains_key("device") {
                self.text("minutes", &late.to_string());
            }
        }
        // An act about nothing in particular may be about the end of opening, or about the first surplus.
        let opening = |step: &&crate::domain::Step| step.phase == Phase::Opening && step.does == Does::Values;
        let last = day.steps_of_day().filter(opening).last();
        if let Some(at) = last.and_then(|step| day.steps.get(&step.id)).filter(|_| about.is_none()) {
            self.step(at.at);
        }
        if about.is_none() {
            let ids: Vec<String> = day.contest_ids().map(str::to_owned).collect();
            let surplus = |id: &String| self.ballots(id).is_some_and(|(issued, found)| found > issued);
            if let Some(id) = ids.iter().find(|id| surplus(id)) {
                self.contest(id);
            }
        }
    }

    /// What is known of the fact that the act is about, and when that was.
    fn about(&mut self, at: Ref, now: Moment) {
        let day = self.day;
        if let Some(refused) = day.people.refused.iter().find(|known| known.at == at) {
            self.text("name", &refused.name);
            self.person(&refused.stated.category, &refused.stated.organisation);
            self.ground(&refused.stated.ground);
            self.text("norm", &refused.stated.norm);
            self.text("reason", &refused.note);
            self.text("what", &refused.note);
            self.moment(refused.when);
        } else if day.people.all.contains_key(&at) {
            self.registered(at);
        } else if let Some(decision) = day.decision(at) {
            self.decision(&decision.stated.clone());
            self.text("reason", &decision.text);
            self.moment(decision.when);
        } else if let Some(complaint) = day.complaint(at) {
            self.complaint(complaint);
            self.moment(complaint.decided.map_or(complaint.received, |(_, _, when)| when));
        } else if let Some(incident) = day.incident(at) {
            if !incident.stated.confidential {
                self.incident(incident);
            }
            self.moment(incident.when);
        } else if let Some(known) = box_of(day, at) {
            // Its failure is what an act about a machine tells; its seals where they differ.
            let read = known.checks.iter().find(|check| check.at == at);
            if read.is_none() && !known.has_differed() && failure(day, known.at).is_some() {
                self.device(known.at, &known.label, now);
            }
            self.ballot_box(known, read);
            self.text("device", &known.label);
        } else if let Some(device) = day.custody.devices.iter().find(|known| known.at == at) {
            self.device(at, &device.stated.label, now);
        } else if let Some(pack) = day.stock.packs.iter().find(|known| known.at == at) {
            self.pack(pack);
        } else if let Some(trip) = day.outside.trips.iter().find(|known| known.at == at) {
            self.trip(trip);
        } else if day.commission.ever(at).is_some() {
            self.member("member", at);
        } else {
            if !self.of_copies(at) {
                self.stated(at);
            }
            self.moment_of(at);
        }
    }

    /// A step, or the draft of a protocol.
    fn stated(&mut self, at: Ref) {
        let day = self.day;
        self.step(at);
        let drafted = |id: &&str| {
            day.contest(id).is_some_and(|state| state.protocols.iter().any(|draft| draft.at == at))
        };
        if let Some(id) = day.contest_ids().find(drafted) {
            self.contest(id);
        }
    }

    fn moment_of(&mut self, at: Ref) {
        if let Some(line) = self.day.journal.iter().find(|line| line.at == at) {
            self.moment(line.happened.unwrap_or(line.recorded));
        }
    }

    /// A demand with its answer, or published figures: the rows that differ as `number: published / signed`.
    fn of_copies(&mut self, at: Ref) -> bool {
        let day = self.day;
        let draft = copies::draft_behind(day, at);
        let Some((contest, _)) = copies::protocol(day, draft).filter(|_| draft != at) else { return false };
        self.title("contest", contest);
        if let Some(known) = day.copies.published.iter().find(|known| known.at == at) {
            self.text("place", &known.stated.source);
            let rows = copies::compared(day, &known.stated).into_iter().filter(PublishedRow::differs);
            let shown = rows.map(|row| {
                let signed = row.signed.map_or_else(|| "-".to_owned(), |figure| figure.to_string());
                format!("{}: {} / {signed}", row.row.number, row.published)
            });
            self.text("what", &shown.collect::<Vec<_>>().join("; "));
        }
        let answered = |known: &&Return| {
            known.demand.at == at || known.answer.as_ref().is_some_and(|answer| answer.at == at)
        };
        if let Some(known) = day.copies.returns.iter().find(answered) {
            self.text("name", &known.demand.name);
            self.text("what", &known.demand.stated.demand);
            if let Some(answer) = &known.answer {
                self.text("reason", &answer.stated.reason);
                self.text("votes", &answer.stated.present.len().to_string());
                self.text("number", &answer.stated.told.to_string());
            }
        }
        true
    }

    fn person(&mut self, category: &str, organisation: &str) {
        if let Some(category) = self.registers.category(category) {
            self.say("category", &category.label);
        }
        self.text("organisation", organisation);
    }

    fn ground(&mut self, id: &str) {
        if let Some(ground) = self.registers.people.grounds.iter().find(|ground| ground.id == id) {
            self.say("ground", &ground.label);
        }
    }

    fn norm_of_ground(&mut self, id: &str) {
        if let Some(ground) = self.registers.people.grounds.iter().find(|ground| ground.id == id) {
            self.text("norm", ground.norm());
        }
    }

    /// A person of the register, with the decision that removed them or the last warning.
    fn registered(&mut self, at: Ref) {
        let Some(person) = self.day.people.all.get(&at) else { return };
        self.text("name", &person.name);
        self.person(&person.category, &person.organisation);
        let removal = person.removed.and_then(|(decision, _)| self.day.decision(decision));
        match (removal, person.warnings.last()) {
            (Some(decision), warned) => {
                self.moment(decision.when);
                if let Some((when, ground, note)) = warned {
                    self.warning(*when, ground, note);
                }
                self.decision(&decision.stated.clone());
            }
            (None, Some((when, ground, note))) => {
                self.moment(*when);
                self.ground(ground);
                self.norm_of_ground(ground);
                self.text("reason", note);
            }
            (None, None) => {}
        }
    }

    /// The warning that came before a removal: when, on which ground, and what was said.
    fn warning(&mut self, when: Moment, ground: &str, note: &str) {
        let clock = when.clock(self.day.offset()).map(|clock| clock.to_string()).unwrap_or_default();
        let said = |label: &str| [clock.as_str(), label, note].join(" ").trim().to_owned();
        let known = self.registers.people.grounds.iter().find(|known| known.id == ground);
        let said = known.map(|known| Localized {
            ky: said(&known.label.ky),
            ru: said(&known.label.ru),
            en: said(&known.label.en),
        });
        self.say("what", &said.unwrap_or_default());
    }

    fn decision(&mut self, stated: &DecisionMade) {
        let of = |vote| stated.votes.values().filter(|cast| **cast == vote).count().to_string();
        self.text("votes", &Vote::ALL.map(of).join("–"));
        match &stated.question {
            Question::Removal { of, ground } => {
                self.text("number", &stated.number.to_string());
                self.ground(ground);
                self.norm_of_ground(ground);
                if let Some(person) = self.day.people.all.get(of) {
                    self.text("name", &person.name);
                    self.person(&person.category, &person.organisation);
                }
            }
            Question::Complaint { of, .. } => {
                if let Some(complaint) = self.day.complaint(*of) {
                    self.complaint(complaint);
                }
            }
            Question::Function { to, .. } => self.member("member", *to),
            Question::Other => {}
        }
        self.text("number", &stated.number.to_string());
    }

    fn complaint(&mut self, complaint: &Complaint) {
        self.text("number", &complaint.number.to_string());
        for name in ["name", "what", "place"] {
            self.text(name, complaint.private.get(name).map_or("", String::as_str));
        }
        self.text("norm", &complaint.parts.norm);
        self.title("contest", &complaint.parts.contest);
        if let Some(subject) = complaint.parts.subject {
            self.member("member", subject);
        }
        let decided = complaint.decided.and_then(|(_, decision, _)| self.day.decision(decision));
        if let Some(decision) = decided.filter(|_| !self.said.contains_key("votes")) {
            self.decision(&decision.stated.clone());
            self.text("reason", &decision.text);
        }
        if let Some((ruling, ..)) = complaint.decided
            && let Some(word) = self.template.rulings.get(&ruling)
        {
            self.say("ruling", word);
        }
    }

    fn incident(&mut self, incident: &Incident) {
        self.text("number", &incident.stated.number.to_string());
        if let Some(code) = self.registers.code(&incident.code) {
            self.say("code", &code.label);
        }
        for (name, part) in [("what", "what"), ("place", "place"), ("name", "who")] {
            self.text(name, incident.private.get(part).map_or("", String::as_str));
        }
        if let Some((known, check)) = box_of_incident(self.day, incident) {
            self.moment(check.when);
            self.ballot_box(known, Some(check));
        }
    }

    /// A step: its time, and as the reason what was chosen and written in it.
    fn step(&mut self, at: Ref) {
        let day = self.day;
        let stated =
            |step: &&crate::domain::Step| day.steps.get(&step.id).is_some_and(|known| known.at == at);
        let Some(step) = day.steps_of_day().find(stated) else { return };
        let (mut ky, mut ru) = (Vec::new(), Vec::new());
        for field in day.fields_of(step) {
            let value = day.steps.get(&step.id).and_then(|known| known.values.get(&field.id));
            let Some(Value::Text(value)) = value.filter(|value| **value != Value::Text(String::new())) else {
                continue;
            };
            match field.kind {
                FieldKind::Time => self.text("time", value),
                FieldKind::Choice => {
                    let chosen = field.choices.iter().find(|choice| choice.id == *value);
                    ky.extend(chosen.map(|choice| choice.label.ky.clone()));
                    ru.extend(chosen.map(|choice| choice.label.ru.clone()));
                }
                FieldKind::Text => {
                    ky.push(value.clone());
                    ru.push(value.clone());
                }
                FieldKind::Number => {}
            }
        }
        self.say("reason", &Localized { ky: ky.join(", "), ru: ru.join(", "), en: String::new() });
    }

    pub(super) fn title(&mut self, name: &'static str, contest: &str) {
        if let Some(spec) = self.day.opened.rulebook.contest(contest) {
            self.say(name, &spec.title);
        }
    }

    /// A contest with its ballots issued and found, once both entries are closed.
    fn contest(&mut self, id: &str) {
        self.title("contest", id);
        if let Some((issued, found)) = self.ballots(id) {
            self.text("issued", &issued.to_string());
            self.text("found", &found.to_string());
            self.text("difference", &issued.abs_diff(found).to_string());
        }
    }

    fn ballots(&self, contest: &str) -> Option<(u64, u64)> {
        let form = self.day.form(contest)?;
        let figures = self.day.agreed(contest);
        let sum = |counts: &[Counts]| -> Option<u64> {
            let lines = form.lines.iter().filter(|line| counts.contains(&line.counts));
            let figure = |line: &crate::domain::Line| {
                figures
                    .get(&crate::domain::fact::Cell::line(&line.id))
                    .map(|figure| u64::from(figure.unwrap_or(0)))
            };
            let of_stock = |line: &&crate::domain::Line| {
                line.stock.is_none_or(|stock| stock == self.day.profile().stock.model)
            };
            lines.filter(of_stock).map(figure).sum()
        };
        let issued = sum(&[Counts::IssuedEarly, Counts::IssuedRoom, Counts::IssuedOutside])?;
        Some((issued, sum(&[Counts::Portable, Counts::Stationary])?))
    }
}
