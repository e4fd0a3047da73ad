//! Forms of complaints: received, examined, passed on, answered, and past which a protocol is let.

use serde::{Deserialize, Serialize};

use super::{
    LONG, Parts, chosen, contest, contest_of, fill, is_yes, name, named, sign_of, sign_of_contest, when,
    yes_no,
};
use crate::app::effect::Effect;
use crate::app::form::build::{NAME, NOTE, choice, members, optional, plain, reason, text, witness};
use crate::app::form::submit::Outcome;
use crate::app::form::{FormField, Values};
use crate::app::refusal::FormRefusal;
use crate::domain::Day;
use crate::domain::day::{Complaint, Statement};
use crate::domain::decide::{self, ComplaintEntry, Refusal};
use crate::domain::fact::{By, Ref};
use crate::domain::registers::Registers;
use crate::text::Text;

/// A form of the register of complaints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum ComplaintForm {
    /// A complaint received, perhaps of a person who is registered.
    Receive(Option<Ref>),
    /// Its entry corrected.
    Correct(Ref),
    /// A complaint examined.
    Examine(Ref),
    /// A complaint passed on.
    Transfer(Ref),
    /// The complainant answered.
    Answer(Ref),
    /// Evidence of a complaint or an incident.
    Evidence(Ref),
    /// A protocol let past undecided complaints.
    Pass(String),
    /// A statement about a complaint or a person taken back.
    TakeBack(Ref),
}

/// Makes the form; `None` where the day has nothing for it.
pub fn build(day: &Day, form: &ComplaintForm) -> Option<Parts> {
    if let ComplaintForm::TakeBack(of) = form {
        // Entries are made and taken back in books without registers, too.
        let what = statement_name(day, *of, day.statement(*of)?);
        let title = Text::new("form-statement-back").with("what", what);
        return Some((title, None, vec![reason(), witness(day)]));
    }
    let registers = day.registers()?;
    let rules = &registers.complaints;
    let numbered = |key: &'static str, of: &Ref, fields| {
        let number = day.complaint(*of)?.number;
        Some((Text::new(key).with("number", number), None, fields))
    };
    match form {
        ComplaintForm::Receive(person) => {
            let mut fields = entry(day, registers);
            if let Some(person) = person.and_then(|of| day.people.all.get(&of)) {
                fill(&mut fields, &[("name", &person.name)]);
            }
            fields.push(when());
            Some((Text::new("form-receive"), Some(Text::new("form-receive-intro")), fields))
        }
        ComplaintForm::Correct(of) => {
            let mut fields = entry(day, registers);
            refill(day, registers, &mut fields, day.complaint(*of)?);
            fields.push(reason());
            fields.push(optional(witness(day)));
            numbered("form-correct-complaint", of, fields)
        }
        ComplaintForm::Examine(of) => {
            let fields =
                vec![yes_no("heard", "field-heard"), text("found", "field-what-was-found", LONG), when()];
            numbered("form-examine", of, fields)
        }
        ComplaintForm::Transfer(of) => {
            let fields = vec![
                named("to", "field-to-whom", &rules.addressees),
                yes_no("numbered", "field-gave-number"),
                text("receipt", "field-their-number", NAME).needed_if("needed-receipt"),
                optional(name("taken-by", "field-taken-by")),
                when(),
            ];
            numbered("form-transfer", of, fields)
        }
        ComplaintForm::Answer(of) => {
            let fields = vec![
                named("how", "field-answered-how", &rules.answers),
                optional(text("note", "field-note", NOTE)),
                when(),
            ];
            numbered("form-answer", of, fields)
        }
        ComplaintForm::Evidence(_) => {
            let fields = vec![
                text("what", "field-evidence", LONG),
                text("holder", "field-holder", NAME),
                optional(text("file", "field-path", NOTE)),
            ];
            Some((Text::new("form-evidence"), Some(Text::new("form-evidence-intro")), fields))
        }
        ComplaintForm::Pass(contest) => {
            let open = decide::open_for(day, contest);
            let numbers = open.iter().filter_map(|of| Some(day.complaint(*of)?.number.to_string()));
            let numbers: Vec<String> = numbers.collect();
            let intro = Text::new("form-pass-intro").with("numbers", numbers.join(", "));
            Some((Text::new("form-pass"), Some(intro), vec![reason(), witness(day)]))
        }
        ComplaintForm::TakeBack(_) => None,
    }
}

/// Decides about the form.
pub fn submit(day: &Day, by: By, form: &ComplaintForm, values: &Values) -> Result<Outcome, FormRefusal> {
    if let ComplaintForm::TakeBack(of) = form {
        return Ok(Outcome::Facts(decide::take_back_statement(day, by, *of, values.text("reason"))?));
    }
    let registers = day.registers().ok_or(Refusal::UnknownStep)?;
    let rules = &registers.complaints;
    let text = |id| values.text(id);
    let facts = match form {
        ComplaintForm::Receive(person) => {
            decide::receive_complaint(day, by, entry_of(day, registers, values, *person))
        }
        ComplaintForm::Correct(of) => {
            let person = day.complaint(*of).and_then(|known| known.person);
            decide::correct_complaint(day, by, *of, entry_of(day, registers, values, person), text("reason"))
        }
        ComplaintForm::Examine(of) => decide::examine(day, by, *of, is_yes(values, "heard"), text("found")),
        ComplaintForm::Transfer(of) => {
            let refused = !is_yes(values, "numbered");
            let to = chosen(values, "to", &rules.addressees);
            decide::transfer(day, by, *of, to, text("receipt"), refused, text("taken-by"))
        }
        ComplaintForm::Answer(of) => {
            decide::answer(day, by, *of, chosen(values, "how", &rules.answers), text("note"))
        }
        ComplaintForm::Evidence(of) if !text("file").is_empty() => {
            let (what, holder) = (text("what").to_owned(), text("holder").to_owned());
            return Ok(Outcome::Outside(Effect::Evidence {
                of: *of,
                what,
                holder,
                file: text("file").to_owned(),
            }));
        }
        ComplaintForm::Evidence(of) => {
            decide::add_evidence(day, by, *of, text("what"), text("holder"), "", "")
        }
        ComplaintForm::Pass(contest) => decide::pass_complaints(day, by, contest, text("reason")),
        ComplaintForm::TakeBack(_) => Err(Refusal::UnknownStep),
    };
    Ok(Outcome::Facts(facts?))
}

/// What was stated, in a word; an entry is called by its kind.
pub fn statement_name(day: &Day, of: Ref, statement: Statement) -> Text {
    Text::new(match statement {
        Statement::Transfer(_) => "detail-transferred",
        Statement::Answer(_) => "detail-answered",
        Statement::Warning(_) => "detail-warned",
        Statement::NotLetIn => "detail-not-let-in",
        Statement::Remark(_) => "detail-remark",
        Statement::Entry => return entry_name(day, of),
    })
}

/// The name of the kind of an entry that is no complaint, person or remark.
fn entry_name(day: &Day, of: Ref) -> Text {
    let known = day.journal.iter().find(|line| line.at == of);
    let kind = known.and_then(|line| line.kind.split('/').next()).unwrap_or_default();
    Text::of(format!("entry-{}", kind.replace('.', "-")))
}

fn entry(day: &Day, registers: &Registers) -> Vec<FormField> {
    let rules = &registers.complaints;
    let classes = rules.classes.iter().map(|known| plain(&known.label)).collect();
    vec![
        named("kind", "field-complaint-kind", &rules.kinds),
        named("capacity", "field-capacity", &rules.capacities),
        name("name", "field-name"),
        optional(text("contact", "field-contact", NAME)),
        contest(day),
        text("what", "field-complaint-what", LONG),
        optional(text("place", "field-where-and-when", NOTE)),
        optional(text("demand", "field-demand", NOTE)),
        optional(text("norm", "field-norm", NOTE)),
        optional(choice("subject", "field-subject", members(day))),
        choice("class", "field-class", classes),
    ]
}

fn entry_of<'a>(
    day: &'a Day,
    registers: &'a Registers,
    values: &'a Values,
    person: Option<Ref>,
) -> ComplaintEntry<'a> {
    let rules = &registers.complaints;
    let class = values.choice("class").and_then(|index| rules.classes.get(index));
    let subject = values.choice("subject").and_then(|index| day.commission.members.keys().nth(index));
    ComplaintEntry {
        kind: chosen(values, "kind", &rules.kinds),
        capacity: chosen(values, "capacity", &rules.capacities),
        contest: contest_of(day, values),
        class: class.map_or("", |known| known.id.as_str()),
        norm: values.text("norm"),
        name: values.text("name"),
        contact: values.text("contact"),
        what: values.text("what"),
        place: values.text("place"),
        demand: values.text("demand"),
        subject: subject.copied(),
        person,
    }
}

fn refill(day: &Day, registers: &Registers, fields: &mut [FormField], known: &Complaint) {
    let rules = &registers.complaints;
    let private = |field: &str| known.private.get(field).map_or("", String::as_str);
    let signs = [
        ("kind", sign_of(&rules.kinds, |kind| kind.id == known.parts.kind)),
        ("capacity", sign_of(&rules.capacities, |capacity| capacity.id == known.parts.capacity)),
        ("class", sign_of(&rules.classes, |class| class.id == known.parts.class)),
        ("contest", sign_of_contest(day, &known.parts.contest)),
        ("subject", {
            let members: Vec<Ref> = day.commission.members.keys().copied().collect();
            sign_of(&members, |member| Some(*member) == known.parts.subject)
        }),
    ];
    for (id, sign) in &signs {
        fill(fields, &[(id, sign)]);
    }
    let texts = ["name", "contact", "what", "place", "demand"].map(|id| (id, private(id)));
    fill(fields, &texts);
    fill(fields, &[("norm", &known.parts.norm)]);
}
