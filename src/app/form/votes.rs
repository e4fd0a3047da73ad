//! Forms of the count beside the entries: a machine's receipt, a pile, a disputed ballot, invalid ballots by reason.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::build::{choice, number, option_name, optional, plain, text, typed};
use super::registers::Parts;
use super::registers::decisions::{member_name, vote_name};
use super::{FormField, Values};
use crate::app::draft::Keeps;
use crate::app::field::{Field, NumberField};
use crate::domain::compare::machines;
use crate::domain::count::Stage;
use crate::domain::day::BallotBox;
use crate::domain::decide::{self, Decision, DisputeEntry, PileEntry, Refusal, STACKS, TEAM};
use crate::domain::fact::{By, Cell, Cells, Question, Ref, Vote};
use crate::domain::{Counts, Day, Moment};
use crate::text::Text;

/// A form of the count beside the entries.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum VotesForm {
    /// A machine's receipt.
    Machine {
        /// The contest.
        contest: String,
        /// The machine's box; `None` for one receipt of all machines.
        of: Option<Ref>,
    },
    /// A pile counted by a team.
    Pile(String),
    /// A disputed ballot, voted on.
    Dispute(String),
    /// Invalid ballots by reason.
    Invalid(String),
}

impl VotesForm {
    /// With whom what is half-typed is kept. A receipt is with nobody while it would anchor the entries,
    /// and a vote never; a pile and the invalid ballots are with the typist as long.
    pub fn keeps(&self, day: Option<&Day>) -> Keeps {
        match self {
            Self::Machine { contest, .. } if !is_agreed(day, contest) => Keeps::Nobody,
            Self::Dispute(_) => Keeps::Nobody,
            Self::Pile(contest) | Self::Invalid(contest) if !is_agreed(day, contest) => Keeps::Typist,
            _ => Keeps::Anybody,
        }
    }

    /// Whether nobody but who types it may see it: a machine's receipt while the entries are open.
    pub fn is_hidden(&self, day: Option<&Day>) -> bool {
        matches!(self, Self::Machine { contest, .. } if !is_agreed(day, contest))
    }
}

fn is_agreed(day: Option<&Day>, contest: &str) -> bool {
    day.is_some_and(|day| day.stage(contest) == Stage::Agreed)
}

/// Makes the form; `None` where the day has nothing for it.
pub fn build(day: &Day, form: &VotesForm, now: Moment) -> Option<Parts> {
    match form {
        VotesForm::Machine { contest, of } => machine(day, contest, *of),
        VotesForm::Pile(contest) => pile(day, contest),
        VotesForm::Dispute(contest) => dispute(day, contest, now),
        VotesForm::Invalid(contest) => invalid(day, contest),
    }
}

/// Decides about the form.
pub fn submit(day: &Day, by: By, form: &VotesForm, values: &Values, now: Moment) -> Decision {
    match form {
        VotesForm::Machine { contest, of } => {
            let figure = |cell: Cell| Some((values.number(cell.as_str())?, cell));
            let cells = day.cells(contest).into_iter().filter_map(figure);
            let cells: Cells = cells.map(|(figure, cell)| (cell, Some(figure))).collect();
            decide::record_machine(day, by, contest, *of, values.text("receipt"), cells)
        }
        VotesForm::Pile(contest) => {
            let row =
                values.choice("pile").and_then(|index| decide::piles(day, contest).into_iter().nth(index));
            let cell = row.ok_or(Refusal::OtherEntry)?.cell;
            let of =
                values.choice("box").and_then(|index| boxes(day, contest).nth(index)).map(|known| known.at);
            let entry = PileEntry {
                contest,
                cell: &cell,
                of,
                team: values.text("team"),
                size: values.pick("size", &STACKS).unwrap_or_default(),
                full: values.number("full").unwrap_or_default(),
                rest: values.number("rest").unwrap_or_default(),
            };
            decide::count_votes(day, by, entry)
        }
        VotesForm::Dispute(contest) => {
            let doubt = values.choice("doubt").and_then(|index| day.procedure().invalid.get(index));
            let entitled = decide::may_vote(day, &Question::Other, now);
            let cast = |who: Ref| Some((who, values.pick(&who.to_string(), &Vote::ALL)?));
            let votes: BTreeMap<Ref, Vote> = entitled.into_iter().filter_map(cast).collect();
            let option =
                values.choice("option").and_then(|index| day.options(contest).into_iter().nth(index));
            let cell = option.map(|option| Cell::votes(option.number));
            let doubt = doubt.map_or("", |known| known.id.as_str());
            decide::dispute_ballot(day, by, &DisputeEntry { contest, doubt, votes, cell })
        }
        VotesForm::Invalid(contest) => {
            let count = |id: &str| Some((id.to_owned(), values.number(id)?));
            let reasons = day.procedure().invalid.iter().filter_map(|known| count(&known.id)).collect();
            decide::count_invalid(day, by, contest, reasons)
        }
    }
}

/// Every row of the protocol that a machine prints. What was typed before stands there once the entries agree.
fn machine(day: &Day, contest: &str, of: Option<Ref>) -> Option<Parts> {
    let known = of.map(|of| machines(day, contest).find(|known| known.at == of));
    if known == Some(None) {
        return None;
    }
    let read = day.contest(contest).and_then(|state| state.count.machines.iter().find(|read| read.of == of));
    let before = read.filter(|_| is_agreed(Some(day), contest));
    let mut fields = vec![text("receipt", "field-receipt-number", 30)];
    if let (Some(before), Some(field)) = (before, fields.first_mut()) {
        field.field.set_text(&before.receipt);
    }
    for row in day.rows(contest).into_iter().filter(|row| is_machines(row.counts)) {
        let mut field = Field::Number(NumberField::new(7));
        let known = before.and_then(|before| before.cells.get(&row.cell).copied().flatten());
        field.set_text(&known.map(|figure| figure.to_string()).unwrap_or_default());
        fields.push(FormField {
            id: row.cell.to_string(),
            label: option_name(&row.name),
            field,
            optional: true,
            needed: None,
            after: None,
            public: false,
            choices: Vec::new(),
        });
    }
    let title = match known.flatten() {
        Some(known) => Text::new("form-machine-of").with("label", &known.label),
        None => Text::new("form-machine"),
    };
    let hidden = !is_agreed(Some(day), contest);
    let intro = Text::new(if hidden { "form-machine-hidden" } else { "form-machine-intro" });
    Some((title, Some(intro), fields))
}

fn is_machines(counts: Option<Counts>) -> bool {
    use Counts::{Invalid, Stationary, Valid};
    counts.is_none_or(|counts| matches!(counts, Stationary | Valid | Invalid))
}

/// Boxes by which votes are known, where the procedure sorts them apart.
fn boxes<'a>(day: &'a Day, contest: &'a str) -> impl Iterator<Item = &'a BallotBox> {
    let apart = day.procedure().mixing.below == 0;
    day.boxes.iter().filter(move |known| apart && known.contests.iter().any(|id| id == contest))
}

fn pile(day: &Day, contest: &str) -> Option<Parts> {
    day.contest(contest)?;
    let names = decide::piles(day, contest).iter().map(|row| option_name(&row.name)).collect();
    let mut fields = vec![choice("pile", "field-pile", names)];
    let labels: Vec<Text> = boxes(day, contest).map(|known| typed(&known.label)).collect();
    if !labels.is_empty() {
        fields.push(optional(choice("box", "field-pile-box", labels)));
    }
    let sizes = STACKS.iter().map(|size| Text::new("plain").with("text", *size)).collect();
    fields.extend([
        text("team", "field-team", TEAM),
        choice("size", "field-stack-size", sizes),
        number("full", "field-full-stacks", 5),
        number("rest", "field-rest", 2),
    ]);
    Some((Text::new("form-pile"), Some(Text::new("form-pile-intro")), fields))
}

fn dispute(day: &Day, contest: &str, now: Moment) -> Option<Parts> {
    let doubts: Vec<Text> = day.procedure().invalid.iter().map(|known| plain(&known.label)).collect();
    if doubts.is_empty() {
        return None;
    }
    let options = day.options(contest).iter().map(|option| option_name(&option.name)).collect();
    let mut fields =
        vec![choice("doubt", "field-doubt", doubts), optional(choice("option", "field-counts-for", options))];
    for who in decide::may_vote(day, &Question::Other, now) {
        let label = Text::new("field-vote-of").with("name", member_name(day, who));
        let choices = Vote::ALL.map(vote_name).to_vec();
        fields.push(FormField { label, ..choice(&who.to_string(), "field-vote", choices) });
    }
    let disputed = &day.contest(contest)?.votes.disputed;
    let number = disputed.iter().map(|(_, _, known)| known.number).max().unwrap_or(0) + 1;
    let title = Text::new("form-dispute").with("number", number);
    Some((title, Some(Text::new("form-dispute-intro").with("number", number)), fields))
}

fn invalid(day: &Day, contest: &str) -> Option<Parts> {
    let last = day.contest(contest)?.votes.invalid.last();
    // Before the entries agree the reasons are counted anew: their sum would anchor them.
    let before = last.filter(|_| is_agreed(Some(day), contest));
    let field = |known: &crate::domain::form::ReasonText| {
        let mut field = FormField { label: plain(&known.label), ..number(&known.id, "field-invalid", 5) };
        let count = before.and_then(|(_, last)| last.reasons.get(&known.id));
        field.field.set_text(&count.map(ToString::to_string).unwrap_or_default());
        field
    };
    let fields: Vec<FormField> = day.procedure().invalid.iter().map(field).collect();
    let parts = (Text::new("form-invalid"), Some(Text::new("form-invalid-intro")), fields);
    Some(parts).filter(|(_, _, fields)| !fields.is_empty())
}
