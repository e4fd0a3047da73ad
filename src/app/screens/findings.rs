//! Findings of a contest: all at once, each a sentence with its numbers and where to look.

use crate::app::command::Command;
use crate::app::effect::Effects;
use crate::app::form::Purpose;
use crate::app::key::Key;
use crate::app::list::{ListKind, ListScreen};
use crate::app::model::{Model, Screen};
use crate::domain::{Day, Finding, Rule};
use crate::text::Text;

use super::back;

/// Findings of a contest with one selected.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct FindingsScreen {
    /// The contest.
    pub contest: String,
    /// Index of the selected finding.
    pub selected: usize,
}

/// Commands of the findings.
pub const COMMANDS: &[Command] = &[
    Command::new("explain", &[Key::Enter], 0, explain).only_if(can_explain),
    Command::new("hunt", &[Key::Char('g')], 1, hunt).only_if(has_finding),
    Command::new("surplus", &[Key::Char('a')], 2, surplus).only_if(has_alarm),
    Command::new("list-up", &[Key::Up], 40, up),
    Command::new("list-down", &[Key::Down], 41, down),
    Command::new("back", &[Key::Esc], 30, back),
];

impl FindingsScreen {
    /// The findings of a contest.
    pub fn new(contest: &str) -> Self {
        Self { contest: contest.to_owned(), selected: 0 }
    }

    /// Findings, the loudest first, in the order of the form otherwise.
    pub fn findings(&self, day: &Day) -> Vec<Finding> {
        let mut found = day.findings(&self.contest).broken;
        found.sort_by_key(|finding| std::cmp::Reverse(finding.severity));
        found
    }

    /// The rule of a finding.
    pub fn rule<'a>(&self, day: &'a Day, finding: &Finding) -> Option<&'a Rule> {
        day.form(&self.contest)?.rules.iter().find(|rule| rule.id == finding.rule)
    }
}

fn selected(model: &Model) -> Option<(&FindingsScreen, Finding)> {
    let Some(Screen::Findings(screen)) = model.screen() else { return None };
    let finding = screen.findings(model.day()?).into_iter().nth(screen.selected)?;
    Some((screen, finding))
}

fn has_finding(model: &Model) -> Result<(), Text> {
    selected(model).map(|_| ()).ok_or_else(|| Text::new("refused-no-finding"))
}

fn can_explain(model: &Model) -> Result<(), Text> {
    let day = model.day().ok_or_else(|| Text::new("refused-no-book"))?;
    let (screen, finding) = selected(model).ok_or_else(|| Text::new("refused-no-finding"))?;
    let explainable = screen.rule(day, &finding).is_some_and(|rule| !rule.reasons.is_empty());
    if explainable { Ok(()) } else { Err(Text::new("refused-own-sum")) }
}

fn has_alarm(model: &Model) -> Result<(), Text> {
    let alarm =
        selected(model).is_some_and(|(_, finding)| finding.severity == crate::domain::Severity::Alarm);
    if alarm { Ok(()) } else { Err(Text::new("refused-no-alarm")) }
}

fn explain(model: &mut Model) -> Effects {
    if let Some((screen, finding)) = selected(model) {
        let purpose = Purpose::Explain { contest: screen.contest.clone(), rule: finding.rule };
        model.open_form(purpose);
    }
    Effects::new()
}

fn hunt(model: &mut Model) -> Effects {
    if let Some((screen, finding)) = selected(model) {
        let kind = ListKind::Hunt { contest: screen.contest.clone(), rule: finding.rule };
        model.open(Screen::List(ListScreen::new(kind)));
        model.select_open_item();
    }
    Effects::new()
}

fn surplus(model: &mut Model) -> Effects {
    if let Some((screen, _)) = selected(model) {
        let kind = ListKind::Surplus(screen.contest.clone());
        model.open(Screen::List(ListScreen::new(kind)));
        model.select_open_item();
    }
    Effects::new()
}

fn up(model: &mut Model) -> Effects {
    go(model, |selected, _| selected.saturating_sub(1))
}

fn down(model: &mut Model) -> Effects {
    go(model, |selected, count| (selected + 1).min(count.saturating_sub(1)))
}

fn go(model: &mut Model, to: impl Fn(usize, usize) -> usize) -> Effects {
    let count = match (model.screen(), model.day()) {
        (Some(Screen::Findings(screen)), Some(day)) => screen.findings(day).len(),
        _ => 0,
    };
    if let Some(Screen::Findings(screen)) = model.screen_mut() {
        screen.selected = to(screen.selected, count);
    }
    Effects::new()
}
