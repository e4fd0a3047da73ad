//! The guided search for the error behind a rule: where to look, in order, and the ways out. No line suggests a figure.

use super::moves::in_list;
use super::{Item, ListKind, ListScreen, Opens, State};
use crate::app::command::Command;
use crate::app::effect::{Effect, Effects};
use crate::app::form::build::typed;
use crate::app::form::hunt::{HuntForm, may_stay_unexplained};
use crate::app::form::{Purpose, option_name, plain};
use crate::app::key::Key;
use crate::app::model::{Model, Screen};
use crate::domain::day::Row;
use crate::domain::fact::Cell;
use crate::domain::hint::{Hint, Slip};
use crate::domain::hunt::{Hunt, Pile, Place, Voice};
use crate::domain::paper::Paper;
use crate::domain::{Day, Finding};
use crate::text::Text;

/// Commands of the search.
pub const COMMANDS: &[Command] = in_list![
    Command::new("print-search", &[Key::Char('p')], 45, print_search),
    Command::new("print-warnings", &[Key::Char('w')], 46, print_warnings),
];

fn print_search(model: &mut Model) -> Effects {
    match model.screen() {
        Some(Screen::List(ListScreen { kind: ListKind::Hunt { contest, .. }, .. })) => {
            vec![Effect::Print(Paper::Search(contest.clone()))]
        }
        _ => Effects::new(),
    }
}

fn print_warnings(_: &mut Model) -> Effects {
    vec![Effect::Print(Paper::Warnings)]
}

/// The search, in the order of the procedure.
pub fn items(day: &Day, contest: &str, rule: &str) -> Vec<Item> {
    let Some(hunt) = Hunt::of(day, contest, rule) else { return Vec::new() };
    let list = Lines { day, contest, rows: day.rows(contest), hunt: &hunt };
    let mut items = Vec::new();
    if hunt.finding.is_some() && hunt.voice() == Voice::Alarm {
        items.push(list.surplus());
    }
    items.extend(hunt.hints.iter().filter_map(|hint| list.hint(hint)));
    let counted = |place: &Place<'_>| place.search.recount;
    for place in &hunt.places {
        items.push(list.place(place));
        if counted(place) {
            items.extend(list.piles());
        }
    }
    if !hunt.places.iter().any(counted) {
        items.extend(list.piles());
    }
    if let Some(finding) = &hunt.finding {
        items.extend(list.ways_out(finding));
    }
    items
}

struct Lines<'a> {
    day: &'a Day,
    contest: &'a str,
    rows: Vec<Row>,
    hunt: &'a Hunt<'a>,
}

impl Lines<'_> {
    fn surplus(&self) -> Item {
        let all = self.day.procedure().surplus.len();
        let done = self.day.contest(self.contest).map_or(0, |state| state.surplus.len());
        Item::plain(Text::new("stage-surplus"), Opens::List(ListKind::Surplus(self.contest.to_owned())))
            .in_state(if done >= all { State::Done } else { State::Open })
            .with_value(Text::new("hunt-done-of").with("done", done).with("all", all))
            .with_about(Text::new("stage-surplus-about"))
    }

    fn hint(&self, hint: &Hint) -> Option<Item> {
        let cell = hint.cells.first()?;
        let mut lines = hint.cells.iter().filter_map(|cell| self.line(cell));
        let first = lines.next()?;
        let lines =
            lines.fold(first, |left, right| Text::new("listed").with("left", left).with("right", right));
        let item = Item::plain(Text::new("hunt-hint").with("lines", lines), self.recount(cell));
        Some(item.with_value(Text::new(slip(hint.slip))).with_about(Text::new("hunt-hint-about")))
    }

    fn place(&self, place: &Place<'_>) -> Item {
        let form = HuntForm::Place {
            contest: self.contest.to_owned(),
            rule: self.hunt.rule.id.clone(),
            place: place.search.id.clone(),
        };
        let item = Item::plain(plain(&place.search.label), Opens::Form(Purpose::Hunt(form)))
            .with_about(plain(&place.search.help));
        let item = Item { law: Some(place.search.law.clone()), ..item };
        match place.looked {
            Some((_, _, result)) => item.in_state(State::Done).with_value(typed(result)),
            None => item.in_state(self.open()),
        }
    }

    /// How something stands that was not done: where the rule holds by now, nothing waits for it.
    fn open(&self) -> State {
        if self.hunt.finding.is_some() { State::Open } else { State::Optional }
    }

    fn piles(&self) -> Vec<Item> {
        self.hunt.piles.iter().filter_map(|pile| self.pile(pile)).collect()
    }

    fn pile(&self, pile: &Pile) -> Option<Item> {
        let item = Item::plain(self.line(&pile.cell)?, self.recount(&pile.cell))
            .with_about(Text::new("hunt-pile-about"));
        Some(match (pile.counts, pile.settled) {
            (0, _) => item.in_state(self.open()).with_value(Text::new("hunt-pile-none")),
            // Not the figure: whoever counts it next is not to know it.
            (counts, None) => {
                item.in_state(self.open()).with_value(Text::new("hunt-pile-again").with("counts", counts))
            }
            (_, Some(count)) => {
                let key = if pile.stands { "hunt-pile-stands" } else { "hunt-pile-differs" };
                let state = if pile.stands { State::Done } else { State::Warning };
                item.in_state(state).with_value(Text::new(key).with("count", count))
            }
        })
    }

    fn ways_out(&self, finding: &Finding) -> Vec<Item> {
        let (contest, rule) = (self.contest.to_owned(), self.hunt.rule.id.clone());
        let cells: Vec<Cell> = self.hunt.piles.iter().map(|pile| pile.cell.clone()).collect();
        let wrong: Vec<&Pile> =
            self.hunt.piles.iter().filter(|pile| pile.settled.is_some() && !pile.stands).collect();
        let mut items = vec![
            way(
                "hunt-correct",
                "hunt-correct-about",
                match wrong.as_slice() {
                    [only] => {
                        Opens::Form(Purpose::Correct { contest: contest.clone(), cell: only.cell.clone() })
                    }
                    _ => Opens::List(ListKind::Recount { contest: contest.clone(), cells }),
                },
            )
            .with_state_if(!wrong.is_empty(), State::Open),
        ];
        if !self.hunt.rule.reasons.is_empty() {
            let explained = self.day.is_explained(self.contest, finding);
            let state = if explained { State::Done } else { State::Optional };
            let explain = Purpose::Explain { contest: contest.clone(), rule: rule.clone() };
            items.push(way("hunt-reason", "hunt-reason-about", Opens::Form(explain)).in_state(state));
            if may_stay_unexplained(self.day, self.contest, &rule) && !explained {
                let form = HuntForm::Unexplained { contest, rule };
                items.push(
                    way("hunt-unexplained", "hunt-unexplained-about", Opens::Form(Purpose::Hunt(form)))
                        .in_state(State::Optional),
                );
            }
        }
        items.push(way("hunt-act", "hunt-act-about", Opens::List(ListKind::Templates(None))));
        items
    }

    fn line(&self, cell: &Cell) -> Option<Text> {
        let row = self.rows.iter().find(|row| row.cell == *cell)?;
        Some(Text::new("line-numbered").with("number", &row.number).with("line", option_name(&row.name)))
    }

    fn recount(&self, cell: &Cell) -> Opens {
        Opens::Form(Purpose::Hunt(HuntForm::Recount {
            contest: self.contest.to_owned(),
            rule: self.hunt.rule.id.clone(),
            cell: cell.clone(),
        }))
    }
}

fn way(key: &'static str, about: &'static str, opens: Opens) -> Item {
    Item::plain(Text::new(key), opens).with_about(Text::new(about))
}

/// What may have happened, in words.
fn slip(slip: Slip) -> &'static str {
    match slip {
        Slip::Digit => "slip-digit",
        Slip::Pack => "slip-pack",
        Slip::Transposition => "slip-transposition",
        Slip::Dropped => "slip-dropped",
        Slip::Swapped => "slip-swapped",
    }
}
