//! Forms of decisions: what is voted on, how each member votes, opinions, the signatures of an act.

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

use super::people::{ground, ground_of};
use super::{LONG, Parts, fill};
use crate::app::form::build::{
    NOTE, choice, function, members, number, optional, plain, text, typed, witness,
};
use crate::app::form::submit::Outcome;
use crate::app::form::{FormField, Values};
use crate::app::model::{Model, Screen};
use crate::app::refusal::FormRefusal;
use crate::domain::decide::{self, Ballot, Refusal};
use crate::domain::fact::{By, Question, Ref, Ruling, Vote};
use crate::domain::{Day, Function, Moment};
use crate::text::Text;

/// A form of the register of decisions.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize)]
pub enum DecisionForm {
    /// The number of members that the commission has by the act that formed it.
    Approved,
    /// A vote.
    Vote(About),
    /// A dissenting opinion.
    Opinion(Ref),
    /// The signatures of the act on the screen below.
    Sign,
}

/// On what is voted, as far as it is known before the form is filled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize)]
pub enum About {
    /// A complaint.
    Complaint(Ref),
    /// Removing a person from the room.
    Removal(Ref),
    /// A function taken over.
    Function,
    /// Anything else.
    Other,
}

/// Makes the form; `None` where the day has nothing for it.
pub fn build(day: &Day, form: &DecisionForm, now: Moment) -> Option<Parts> {
    match form {
        DecisionForm::Approved => {
            let mut fields = vec![
                number("members", "field-approved", 2),
                optional(text("act", "field-approved-act", NOTE)),
                witness(day),
            ];
            if let Some(known) = &day.approved {
                fill(&mut fields, &[("members", &known.members.to_string()), ("act", &known.act)]);
            }
            Some((Text::new("form-approved"), Some(Text::new("form-approved-intro")), fields))
        }
        DecisionForm::Vote(about) => vote(day, *about, now),
        DecisionForm::Opinion(of) => {
            let decision = day.decision(*of)?;
            let names = decision.stated.votes.keys().map(|who| member_name(day, *who)).collect();
            let fields = vec![choice("who", "field-who", names), text("text", "field-opinion", LONG)];
            let title = Text::new("form-opinion").with("number", decision.stated.number);
            Some((title, None, fields))
        }
        DecisionForm::Sign => {
            let field = |(at, member): (&Ref, &crate::domain::day::Member)| FormField {
                label: Text::new("member-named")
                    .with("name", &member.name)
                    .with("function", function(member.function)),
                ..choice(&at.to_string(), "field-signs", vec![Text::new("yes"), Text::new("no")])
            };
            let fields: Vec<FormField> = day.commission.members.iter().map(field).collect();
            Some((Text::new("form-sign-act"), Some(Text::new("form-sign-act-intro")), fields))
        }
    }
}

/// Decides about the form.
pub fn submit(
    model: &Model,
    day: &Day,
    by: By,
    form: &DecisionForm,
    values: &Values,
) -> Result<Outcome, FormRefusal> {
    let facts = match form {
        DecisionForm::Approved => {
            let members = values.number("members").unwrap_or_default();
            decide::set_approved(day, by, members, values.text("act"))
        }
        DecisionForm::Vote(about) => {
            let question = question(day, *about, values).ok_or(Refusal::UnknownReason)?;
            let entitled = decide::may_vote(day, &question, model.now);
            let cast = |who: Ref| Some((who, values.pick(&who.to_string(), &Vote::ALL)?));
            let votes: BTreeMap<Ref, Vote> = entitled.into_iter().filter_map(cast).collect();
            decide::vote(day, by, &Ballot { question, text: values.text("text"), votes })
        }
        DecisionForm::Opinion(of) => {
            let votes = day.decision(*of).map(|decision| &decision.stated.votes);
            let who = values.choice("who").and_then(|index| votes?.keys().nth(index).copied());
            decide::attach_opinion(day, by, *of, who.ok_or(Refusal::UnknownMember)?, values.text("text"))
        }
        DecisionForm::Sign => {
            let act = model.screens.iter().rev().find_map(|screen| match screen {
                Screen::Act(act) => Some(act),
                _ => None,
            });
            let act = act.ok_or(Refusal::UnknownStep)?;
            let signs = |who: &&Ref| values.choice(&who.to_string()) == Some(0);
            let signers: Vec<Ref> = day.commission.members.keys().filter(signs).copied().collect();
            let (ky, ru) = (act.ky.text(), act.ru.text());
            // Whoever signs beside the one at the keyboard is the second member.
            let by = By { witness: signers.iter().copied().find(|signer| Some(*signer) != by.member), ..by };
            decide::draw_act(day, by, &act.template, act.about, &ky, &ru, &signers, act.instead)
        }
    };
    Ok(Outcome::Facts(facts?))
}

fn vote(day: &Day, about: About, now: Moment) -> Option<Parts> {
    let registers = day.registers()?;
    let (title, mut fields) = match about {
        About::Complaint(of) => {
            let rulings = Ruling::ALL.map(ruling_name).to_vec();
            let title = Text::new("form-vote-complaint").with("number", day.complaint(of)?.number);
            (title, vec![choice("ruling", "field-ruling", rulings)])
        }
        About::Removal(of) => {
            let title = Text::new("form-vote-removal").with("name", typed(&day.people.all.get(&of)?.name));
            (title, vec![ground(registers, |known| known.removal)])
        }
        About::Function => {
            let functions = Function::ALL.map(function).to_vec();
            let fields = vec![
                choice("who", "field-who", members(day)),
                choice("function", "field-function", functions),
            ];
            (Text::new("form-vote-function"), fields)
        }
        About::Other => (Text::new("form-vote-other"), Vec::new()),
    };
    fields.push(text("text", "field-decision-text", LONG));
    // Who votes does not depend on what is not typed yet: on the ruling, the ground or the function.
    let voters = decide::may_vote(day, &asked(about), now);
    for who in &voters {
        let label = Text::new("field-vote-of").with("name", member_name(day, *who));
        let choices = Vote::ALL.map(vote_name).to_vec();
        fields.push(FormField { label, ..choice(&who.to_string(), "field-vote", choices) });
    }
    let subject = match about {
        About::Complaint(of) => day.complaint(of)?.parts.subject,
        _ => None,
    };
    let intro = match (day.approved_members(), subject) {
        (None, _) => Text::new("refused-approved-needed"),
        (Some(approved), subject) => {
            let intro = match subject {
                Some(subject) => Text::new("form-vote-intro-subject").with("name", member_name(day, subject)),
                None => Text::new("form-vote-intro"),
            };
            intro
                .with("present", day.commission.present().count())
                .with("approved", approved)
                .with("needed", approved / 2 + 1)
        }
    };
    Some((title, Some(intro), fields))
}

fn asked(about: About) -> Question {
    match about {
        About::Complaint(of) => Question::Complaint { of, ruling: Ruling::Granted },
        About::Removal(of) => Question::Removal { of, ground: String::new() },
        About::Function | About::Other => Question::Other,
    }
}

fn question(day: &Day, about: About, values: &Values) -> Option<Question> {
    Some(match about {
        About::Complaint(of) => Question::Complaint { of, ruling: values.pick("ruling", &Ruling::ALL)? },
        About::Removal(of) => {
            let ground = ground_of(day.registers()?, values, |known| known.removal).to_owned();
            Question::Removal { of, ground }
        }
        About::Function => {
            let to =
                values.choice("who").and_then(|index| day.commission.members.keys().nth(index).copied())?;
            Question::Function { to, function: values.pick("function", &Function::ALL)? }
        }
        About::Other => Question::Other,
    })
}

/// The name of whoever was ever a member.
pub fn member_name(day: &Day, who: Ref) -> Text {
    typed(day.commission.ever(who).map_or("", |member| member.name.as_str()))
}

/// How a complaint is decided, in words.
pub fn ruling_name(ruling: Ruling) -> Text {
    Text::new(match ruling {
        Ruling::Granted => "ruling-granted",
        Ruling::Partly => "ruling-partly",
        Ruling::Rejected => "ruling-rejected",
    })
}

/// A vote, in words.
pub fn vote_name(vote: Vote) -> Text {
    Text::new(match vote {
        Vote::For => "vote-for",
        Vote::Against => "vote-against",
        Vote::Abstained => "vote-abstained",
    })
}

/// On what was voted, in words.
pub fn question_name(day: &Day, question: &Question) -> Text {
    match question {
        Question::Complaint { of, ruling } => Text::new("question-complaint")
            .with("number", day.complaint(*of).map_or(0, |known| known.number))
            .with("ruling", ruling_name(*ruling)),
        Question::Removal { of, ground } => {
            let grounds = day.registers().map(|registers| registers.people.grounds.as_slice());
            let known = grounds.unwrap_or_default().iter().find(|known| known.id == *ground);
            let ground = known.map_or_else(|| typed(ground), |known| plain(&known.label));
            let name = day.people.all.get(of).map_or("", |person| person.name.as_str());
            Text::new("question-removal").with("name", typed(name)).with("ground", ground)
        }
        Question::Function { to, function: wanted } => Text::new("question-function")
            .with("name", member_name(day, *to))
            .with("function", function(*wanted)),
        Question::Other => Text::new("question-other"),
    }
}
