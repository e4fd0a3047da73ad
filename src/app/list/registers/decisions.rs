//! Decisions with their votes, acts, and the templates of acts.

use super::{action, clock, detail, said};
use crate::app::effect::Effect;
use crate::app::form::build::{plain, typed};
use crate::app::form::registers::decisions::{member_name, question_name, vote_name};
use crate::app::form::{DecisionForm, Purpose};
use crate::app::list::{Item, ListKind, Opens, State};
use crate::app::model::Screen;
use crate::app::screens::CopyScreen;
use crate::domain::Day;
use crate::domain::day::{Act, CommissionDecision};
use crate::domain::decide::templates_for;
use crate::domain::fact::{Ref, Vote};
use crate::domain::paper::Paper;
use crate::text::Text;

/// Decisions, the last one on top.
pub fn all(day: &Day) -> Vec<Item> {
    day.decisions.iter().rev().map(|known| line(day, known)).collect()
}

fn line(day: &Day, known: &CommissionDecision) -> Item {
    let label = Text::new("decision-line")
        .with("number", known.stated.number)
        .with("time", clock(day, known.when))
        .with("question", question_name(day, &known.stated.question));
    let state = if known.stated.carried { State::Done } else { State::Plain };
    Item::plain(label, Opens::List(ListKind::Decision(known.at)))
        .with_value(votes(known))
        .with_about(typed(&known.text))
        .in_state(state)
}

/// For, against, abstained.
fn votes(known: &CommissionDecision) -> Text {
    Text::new(if known.stated.carried { "votes-carried" } else { "votes-not-carried" })
        .with("for", known.votes(Vote::For))
        .with("against", known.votes(Vote::Against))
        .with("abstained", known.votes(Vote::Abstained))
}

/// One decision: what was asked, how each voted, then what can be done.
pub fn decision(day: &Day, of: Ref) -> Vec<Item> {
    let Some(known) = day.decision(of) else { return Vec::new() };
    let question = question_name(day, &known.stated.question);
    let mut items = vec![detail("detail-question", question), detail("detail-outcome", votes(known))];
    items.extend(said("detail-text", &known.text));
    let quorum = Text::new("quorum-of")
        .with("present", known.stated.present.len())
        .with("approved", known.stated.approved);
    items.push(detail("detail-quorum", quorum));
    items.extend(known.stated.present.iter().map(|who| {
        let vote =
            known.stated.votes.get(who).map_or_else(|| Text::new("vote-none"), |vote| vote_name(*vote));
        Item { label: member_name(day, *who), ..detail("plain", vote) }
    }));
    items.extend(known.opinions.iter().map(|(who, text)| {
        let label = Text::new("detail-opinion").with("name", member_name(day, *who));
        Item { label, ..detail("plain", typed(text)) }
    }));
    let opinion = Opens::Form(Purpose::Decisions(DecisionForm::Opinion(of)));
    items.push(action("do-opinion", opinion));
    items.push(action("do-act", Opens::List(ListKind::Templates(Some(of)))));
    items.push(action("do-print-decision", Opens::Effect(Effect::Print(Paper::Decision(of)))));
    items
}

/// Acts, the last one on top.
pub fn acts(day: &Day) -> Vec<Item> {
    day.acts.iter().rev().map(|known| act_line(day, known)).collect()
}

fn act_line(day: &Day, known: &Act) -> Item {
    let label = Text::new("act-line")
        .with("number", known.stated.number)
        .with("time", clock(day, known.when))
        .with("title", template_name(day, &known.stated.template));
    let replaced = day.acts.iter().any(|other| other.stated.instead == Some(known.at));
    Item::plain(label, Opens::List(ListKind::Act(known.at)))
        .in_state(if replaced { State::Blocked } else { State::Done })
        .with_about(typed(&known.ky))
}

fn template_name(day: &Day, template: &str) -> Text {
    let known = day.registers().and_then(|registers| registers.act(template));
    known.map_or_else(|| typed(template), |known| plain(&known.title))
}

/// One act: its text, who signed it, then what can be done.
pub fn act(day: &Day, of: Ref) -> Vec<Item> {
    let Some(known) = day.acts.iter().find(|known| known.at == of) else { return Vec::new() };
    let mut items = vec![
        act_line(day, known),
        detail("detail-ky", typed(&known.ky)),
        detail("detail-ru", typed(&known.ru)),
    ];
    if let Some(head) = items.first_mut() {
        head.opens = Opens::Nothing;
    }
    let number =
        |of: Ref| day.acts.iter().find(|known| known.at == of).map_or(0, |known| known.stated.number);
    items.extend(
        known.stated.instead.map(|of| detail("detail-instead", Text::new("plain").with("text", number(of)))),
    );
    items.extend(known.stated.signers.iter().map(|who| detail("detail-signed", member_name(day, *who))));
    let again =
        Opens::Act { template: known.stated.template.clone(), about: known.stated.about, instead: Some(of) };
    let copy = |russian: bool| Opens::Screen(Box::new(Screen::Copy(CopyScreen::act(known, russian))));
    items.extend([
        action("do-print-act", Opens::Effect(Effect::Print(Paper::Act(of)))),
        action("do-copy-ky", copy(false)),
        action("do-copy-ru", copy(true)),
        action("do-act-instead", again),
    ]);
    items
}

/// Templates of acts, those that fit what the act is about before the others.
pub fn templates(day: &Day, about: Option<Ref>) -> Vec<Item> {
    let item = |(template, fits): (&crate::domain::registers::ActTemplate, bool)| {
        let opens = Opens::Act { template: template.id.clone(), about, instead: None };
        let item = Item::plain(plain(&template.title), opens);
        let item = if fits { item.with_value(Text::new("template-fits")) } else { item };
        Item { law: Some(template.law.clone()), ..item }
    };
    templates_for(day, about).into_iter().map(item).collect()
}
