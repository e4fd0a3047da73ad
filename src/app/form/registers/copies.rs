//! Forms of what becomes of a signed protocol: copies, the wall, the machine, a demand and its answer, published figures.

use serde::{Deserialize, Serialize};

use super::{LONG, Parts, contests_title, is_yes, name, when, yes_no};
use crate::app::form::build::{
    NAME, NOTE, choice, members, number, option_name, optional, plain, text, typed, witness,
};
use crate::app::form::submit::Outcome;
use crate::app::form::{FormField, Values};
use crate::app::refusal::FormRefusal;
use crate::domain::copies::{self, HIGHER, MEMBER};
use crate::domain::decide::{self, AnswerEntry, DemandEntry, Recipient, Refusal};
use crate::domain::fact::{By, Cell, Cells, NoCopy, Ref};
use crate::domain::protocol::Protocol;
use crate::domain::{Day, decide::is_machine};
use crate::text::Text;

/// A form of what becomes of a signed protocol.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum CopiesForm {
    /// A copy given out, or why not.
    Hand {
        /// The contest.
        contest: String,
        /// Whoever is registered; `None` for anybody else.
        to: Option<Ref>,
    },
    /// A contest's protocol hung up.
    Post(String),
    /// A contest's protocol scanned.
    Scan(String),
    /// The holder of this copy told of the new version.
    Tell(Ref),
    /// The commission above does not take a contest's protocol.
    Demand(String),
    /// The answer to this demand.
    Answer(Ref),
    /// Published figures of a contest.
    Compare(String),
}

/// How handing over a copy ended: given with or without a signed receipt, or not given.
const ENDS: [&str; 5] = ["copy-signed", "copy-unsigned", "copy-declined", "copy-left", "copy-withheld"];

/// Makes the form; `None` where the day has nothing for it.
pub fn build(day: &Day, form: &CopiesForm) -> Option<Parts> {
    let of_contest = |key: &'static str, contest: &str, fields| {
        let draft = copies::signed(day, contest)?;
        let title = Text::new(key).with("contest", contests_title(day, contest));
        let intro = Text::new("form-copies-version").with("version", draft.drafted.version);
        Some((title, Some(intro), fields))
    };
    match form {
        CopiesForm::Hand { contest, to } => hand(day, contest, *to),
        CopiesForm::Post(contest) => {
            of_contest("form-post", contest, vec![text("place", "field-posted-where", NAME), when()])
        }
        CopiesForm::Scan(contest) => {
            let mut fields = vec![optional(text("receipt", "field-scan-receipt", NAME)), when()];
            let devices: Vec<Text> = machines(day).map(|(_, label)| typed(label)).collect();
            if !devices.is_empty() {
                fields.insert(0, optional(choice("device", "field-scan-device", devices)));
            }
            of_contest("form-scan", contest, fields)
        }
        CopiesForm::Tell(of) => {
            let copy = day.copies.issued.iter().find(|copy| copy.at == *of)?;
            let holder = copies::name_of(day, copy.stated.person, &copy.name);
            let title = Text::new("form-tell").with("number", copy.stated.number).with("name", typed(holder));
            Some((title, None, vec![yes_no("returned", "field-copy-returned"), when()]))
        }
        CopiesForm::Demand(contest) => {
            let lines = rows(day, contest).into_iter().map(|(_, label)| label).collect();
            let fields = vec![
                optional(choice("cell", "field-demand-line", lines)),
                text("demand", "field-demand-what", LONG),
                yes_no("written", "field-demand-written"),
                optional(name("who", "field-demand-who")),
                when(),
            ];
            of_contest("form-demand", contest, fields)
        }
        CopiesForm::Answer(of) => answer(day, *of),
        CopiesForm::Compare(contest) => {
            let mut fields = vec![text("source", "field-published-where", NOTE)];
            fields.extend(rows(day, contest).into_iter().map(|(cell, label)| {
                let field = number(&format!("cell@{cell}"), "field-published-figure", 7);
                FormField { label, ..field }.needed_if("needed-one-line")
            }));
            of_contest("form-compare-published", contest, fields)
        }
    }
}

/// Decides about the form.
pub fn submit(day: &Day, by: By, form: &CopiesForm, values: &Values) -> Result<Outcome, FormRefusal> {
    let draft = |contest: &str| copies::signed(day, contest).map(|draft| draft.at).ok_or(Refusal::NotSigned);
    let facts = match form {
        CopiesForm::Hand { contest, to } => handed(day, by, draft(contest)?, *to, values),
        CopiesForm::Post(contest) => decide::post_protocol(day, by, draft(contest)?, values.text("place")),
        CopiesForm::Scan(contest) => {
            let device = values.choice("device").and_then(|index| machines(day).nth(index));
            let device = device.map(|(of, _)| of);
            decide::scan_protocol(day, by, draft(contest)?, device, values.text("receipt"))
        }
        CopiesForm::Tell(of) => decide::tell_holder(day, by, *of, is_yes(values, "returned")),
        CopiesForm::Demand(contest) => {
            let rows = rows(day, contest);
            let entry = DemandEntry {
                cell: values.choice("cell").and_then(|index| rows.get(index)).map(|(cell, _)| cell),
                demand: values.text("demand"),
                written: is_yes(values, "written"),
                who: values.text("who"),
            };
            decide::receive_demand(day, by, draft(contest)?, entry)
        }
        CopiesForm::Answer(of) => {
            let here = |who: &Ref| values.choice(&who.to_string()) == Some(0);
            let present: Vec<Ref> = day.commission.members.keys().copied().filter(here).collect();
            let entry = AnswerEntry {
                present: &present,
                told: values.number("told").unwrap_or_default(),
                repeated: values.choice("repeated") == Some(1),
                reason: values.text("why"),
            };
            decide::answer_demand(day, by, *of, entry)
        }
        CopiesForm::Compare(contest) => {
            let typed = |(cell, _): (Cell, Text)| {
                let figure = values.number(&format!("cell@{cell}"))?;
                Some((cell, Some(figure)))
            };
            let cells: Cells = rows(day, contest).into_iter().filter_map(typed).collect();
            decide::compare_published(day, by, draft(contest)?, values.text("source"), &cells)
        }
    };
    Ok(Outcome::Facts(facts?))
}

fn hand(day: &Day, contest: &str, to: Option<Ref>) -> Option<Parts> {
    let draft: &Protocol = copies::signed(day, contest)?;
    let mut fields = Vec::new();
    let title = if let Some(of) = to {
        Text::new("form-copy-for").with("name", typed(copies::name_of(day, Some(of), "")))
    } else {
        fields.push(choice("who", "field-copy-member", members(day)).needed_if("needed-copy-member"));
        fields.push(name("name", "field-copy-name").needed_if("needed-copy-other"));
        fields.push(choice("capacity", "field-capacity", capacities(day)).needed_if("needed-copy-other"));
        Text::new("form-copy-other")
    };
    fields.push(choice("end", "field-copy-end", ENDS.iter().map(|key| Text::new(key)).collect()));
    fields.push(text("why", "field-copy-why", NOTE).needed_if("needed-no-copy"));
    fields.push(when());
    let intro = Text::new("form-copy-intro")
        .with("contest", contests_title(day, contest))
        .with("version", draft.drafted.version)
        .with("number", copies::next_number(day, contest));
    Some((title, Some(intro), fields))
}

fn handed(day: &Day, by: By, draft: Ref, to: Option<Ref>, values: &Values) -> decide::Decision {
    let member = values.choice("who").and_then(|index| day.commission.members.keys().nth(index).copied());
    let ids = capacity_ids(day);
    let capacity = values.choice("capacity").and_then(|index| ids.get(index)).copied().unwrap_or_default();
    let to = Recipient { person: to.or(member), name: values.text("name"), capacity };
    let withheld = |how| decide::withhold_copy(day, by, draft, to, how, values.text("why"));
    match values.choice("end").unwrap_or_default() {
        0 => decide::issue_copy(day, by, draft, to, true),
        1 => decide::issue_copy(day, by, draft, to, false),
        2 => withheld(NoCopy::Declined),
        3 => withheld(NoCopy::Left),
        _ => withheld(NoCopy::Withheld),
    }
}

fn answer(day: &Day, of: Ref) -> Option<Parts> {
    let known = day.copies.returns.iter().find(|known| known.demand.at == of)?;
    let (contest, _) = copies::protocol(day, known.demand.stated.protocol)?;
    let mut fields: Vec<FormField> = Vec::new();
    for (who, member) in day.commission.present() {
        let label = Text::new("field-met").with("name", typed(&member.name));
        fields.push(FormField { label, ..yes_no(&who.to_string(), "field-met") });
    }
    fields.push(number("told", "field-observers-told", 3));
    let answers = vec![Text::new("answer-refused"), Text::new("answer-repeated")];
    fields.push(choice("repeated", "field-demand-answer", answers));
    fields.push(text("why", "field-calculation", LONG));
    fields.push(witness(day));
    fields.push(when());
    let intro = match day.approved_members() {
        None => Text::new("refused-approved-needed"),
        Some(approved) => Text::new("form-answer-intro")
            .with("present", day.commission.present().count())
            .with("approved", approved)
            .with("needed", approved / 2 + 1),
    };
    let title = Text::new("form-answer-demand").with("contest", contests_title(day, contest));
    Some((title, Some(intro), fields))
}

/// Devices and machines through which a protocol is scanned, with what is written on them.
fn machines(day: &Day) -> impl Iterator<Item = (Ref, &str)> {
    let boxes = day.boxes.iter().filter(|known| is_machine(day, known.at));
    let devices = day.custody.devices.iter().map(|known| (known.at, known.stated.label.as_str()));
    boxes.map(|known| (known.at, known.label.as_str())).chain(devices)
}

/// The rows of a protocol with their numbers and names.
fn rows(day: &Day, contest: &str) -> Vec<(Cell, Text)> {
    let label = |row: &crate::domain::day::Row| {
        Text::new("line-numbered").with("number", &row.number).with("line", option_name(&row.name))
    };
    day.rows(contest).into_iter().map(|row| (row.cell.clone(), label(&row))).collect()
}

fn capacity_ids(day: &Day) -> Vec<&str> {
    let categories = day.registers().into_iter().flat_map(|registers| &registers.people.categories);
    categories.map(|known| known.id.as_str()).chain([HIGHER, MEMBER]).collect()
}

fn capacities(day: &Day) -> Vec<Text> {
    capacity_ids(day).into_iter().map(|id| capacity_name(day, id)).collect()
}

/// A capacity in words.
pub fn capacity_name(day: &Day, id: &str) -> Text {
    match id {
        MEMBER => Text::new("capacity-member"),
        HIGHER => Text::new("capacity-higher"),
        _ => {
            let known = day.registers().and_then(|registers| registers.category(id));
            known.map_or_else(|| typed(id), |known| plain(&known.label))
        }
    }
}
