//! A search: the query, what was found, and for a code the first steps.

use ratatui::layout::Rect;

use super::form::of_text;
use super::list::rows;
use crate::app::form::registers::incidents::{code_name, steps};
use crate::app::list::registers::people;
use crate::app::list::{Item, Opens, State};
use crate::app::screens::SearchScreen;
use crate::app::screens::search::{Finds, Found};
use crate::domain::Day;
use crate::text::Text;
use crate::ui::pen::{Pen, below, bottom, indent, top};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{columns, offset, wrap};

/// Rows for the first steps of the selected code, the line above them included.
const STEPS: u16 = 8;

/// Draws a search.
pub fn draw(pen: &mut Pen<'_>, area: Rect, day: &Day, screen: &SearchScreen) {
    let title = pen.say(&title(day, screen));
    let area = pen.write(area, &title, Meaning::Title);
    let ask = pen.key("search");
    pen.put(area, 0, 0, &ask, Meaning::Base);
    let field = top(indent(area, columns(&ask) + 2), 1);
    of_text(pen, field, &screen.query);
    let area = below(area, 2);
    let foot = if matches!(screen.finds, Finds::Codes { .. }) { STEPS } else { 0 };
    let list = Rect { height: area.height.saturating_sub(foot), ..area };
    found(pen, list, day, screen);
    if foot > 0 {
        first_steps(pen, bottom(area, foot), day, screen);
    }
}

fn title(day: &Day, screen: &SearchScreen) -> Text {
    match screen.finds {
        Finds::People => {
            let here = day.people.all.values().filter(|person| person.is_present()).count();
            Text::new("search-people").with("here", here).with("all", day.people.all.len())
        }
        Finds::Codes { complaint } => match complaint.and_then(|of| day.complaint(of)) {
            Some(known) => Text::new("search-code-of").with("number", known.number),
            None => Text::new("search-code"),
        },
    }
}

/// Only the lines in sight are made: there may be thousands.
fn found(pen: &mut Pen<'_>, area: Rect, day: &Day, screen: &SearchScreen) {
    let lines = screen.lines();
    if lines == 0 {
        let nothing = pen.key("ui-nothing-found");
        pen.paragraph(area, &nothing, Meaning::Muted);
        return;
    }
    let first = offset(lines, area.height, Some(screen.selected));
    // One more on each side, so that the arrows of a list say where there are more.
    let from = first.saturating_sub(1);
    let until = (first + usize::from(area.height) + 1).min(lines);
    let shown: Vec<Item> = (from..until).filter_map(|index| line(day, screen, index)).collect();
    rows(pen, area, &shown, Some(screen.selected.saturating_sub(from)));
}

fn line(day: &Day, screen: &SearchScreen, index: usize) -> Option<Item> {
    match &screen.found {
        Found::People(found) => {
            if let Some(of) = found.get(index) {
                return people::line(day, *of);
            }
            let label = match screen.query.text().trim() {
                "" => Text::new("search-register-new"),
                query => Text::new("search-register").with("query", query),
            };
            Some(Item::plain(label, Opens::Nothing).in_state(State::Open))
        }
        Found::Codes(codes) => {
            let code = day.registers()?.code(codes.get(index)?)?;
            let severity = Text::new("severity").with("severity", code.severity);
            Some(Item::plain(code_name(code), Opens::Nothing).with_value(severity))
        }
    }
}

fn first_steps(pen: &mut Pen<'_>, area: Rect, day: &Day, screen: &SearchScreen) {
    let code = screen.code().and_then(|id| day.registers()?.code(id));
    let Some(code) = code else { return };
    pen.rule(area);
    let area = below(area, 1);
    let said = pen.say(&steps(code));
    for (line, y) in wrap(&said, area.width).iter().zip(0..area.height) {
        pen.put(area, 0, y, line, Meaning::Base);
    }
}
