//! The live tally: one big number for the day, a smaller one for the hour.

use ratatui::layout::Rect;

use crate::app::Model;
use crate::app::screens::tally::this_hour;
use crate::domain::Day;
use crate::text::{Text, grouped};
use crate::ui::big;
use crate::ui::pen::{Pen, below, indent};
use crate::ui::theme::Meaning;

/// Columns left of the numbers.
const LEFT: u16 = 4;

/// Draws the live tally.
pub fn draw(pen: &mut Pen<'_>, area: Rect, model: &Model, day: &Day) {
    let total = day.voting.total();
    let today = pen.key("ui-voters-today");
    let area = below(pen.write(below(area, 1), &today, Meaning::Title), 1);
    let mut area = indent(area, LEFT);
    for row in big::number(total.receipts) {
        area = pen.write_row(area, &row, Meaning::Base);
    }
    let area = below(area, 1);
    let hour = pen.say(&Text::new("ui-voters-this-hour").with("count", this_hour(model, day)));
    let mut area = below(pen.write(area, &hour, Meaning::Title), 1);
    for contest in &day.profile().contests {
        let issued = total.issued.get(&contest.id).copied().unwrap_or(0);
        let text =
            Text::new("ui-issued-sum").with("contest", &contest.colour).with("number", grouped(issued));
        let text = pen.say(&text);
        area = pen.write(area, &text, Meaning::Base);
    }
}
