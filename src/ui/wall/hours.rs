//! The phase of the day and the hours of voting: how many came, hour by hour. No name, no reason and no counter stands
//! here.

use ratatui::layout::Rect;

use super::{digits, phases};
use crate::app::list::phase_name;
use crate::app::wall::Wall;
use crate::domain::{Day, Phase};
use crate::text::{Text, date};
use crate::ui::glyph;
use crate::ui::pen::{Pen, below, top};
use crate::ui::theme::Meaning;
use crate::ui::widgets::bars;

/// Of the rows that are left, one in so many is for the number of voters.
const SHARE: u16 = 2;

/// Rows of the number at the least.
const LEAST: u16 = 5;

/// Draws the phases, the voters so far and the hours.
pub fn draw(pen: &mut Pen<'_>, area: Rect, wall: &Wall) {
    let day = &wall.day;
    let area = phases(pen, area, wall);
    let area = phase(pen, area, day);
    let area = below(suspended(pen, area, day), 1);
    let hours = day.voting.hours();
    let Some((last, _)) = hours.last_key_value() else {
        if day.phase() < Phase::Voting {
            let text = Text::new("wall-opens").with("time", day.profile().hours.opens.to_string());
            let text = pen.say(&text);
            pen.paragraph(area, &text, Meaning::Base);
        }
        return;
    };
    let title = pen.key("wall-voters");
    let area = below(pen.write(area, &title, Meaning::Title), 1);
    let voters = hours.values().fold(0_u32, |sum, hour| sum.saturating_add(hour.receipts));
    let (rows, _) = digits(pen, top(area, (area.height / SHARE).max(LEAST)), voters);
    let area = below(area, rows + 1);
    let until = format!("{:02}:00", last.saturating_add(1));
    let until = pen.say(&Text::new("wall-until").with("time", until));
    let area = below(pen.write(area, &until, Meaning::Muted), 1);
    let hours: Vec<(String, u32)> =
        hours.iter().map(|(hour, sums)| (format!("{hour:02}"), sums.receipts)).collect();
    bars(pen.buffer, area, &hours, pen.theme.style(Meaning::Base));
}

/// What the day is at, and since when.
fn phase(pen: &mut Pen<'_>, area: Rect, day: &Day) -> Rect {
    let name = pen.say(&phase_name(day.phase())).to_uppercase();
    let area = pen.write(area, &name, Meaning::Title);
    let Some(began) = day.began(day.phase()) else { return area };
    let since = Text::new("wall-since").with("time", date::clock_on(day.opened.date, began.at, day.offset()));
    let since = pen.say(&since);
    pen.write(area, &since, Meaning::Muted)
}

/// Why voting was suspended is not for the wall: the reason may name somebody.
fn suspended(pen: &mut Pen<'_>, area: Rect, day: &Day) -> Rect {
    let Some(suspension) = day.voting.suspended() else { return area };
    let text = Text::new("wall-suspended").with("time", date::clock(suspension.from, day.offset()));
    let text = format!("{} {}", glyph::WARNING, pen.say(&text));
    pen.write(below(area, 1), &text, Meaning::Warning)
}
