//! A paper that is copied by hand: one line, widely set, with its neighbours; or a text that is only shown.

use ratatui::layout::Rect;
use unicode_segmentation::UnicodeSegmentation;

use crate::app::screens::CopyScreen;
use crate::text::Text;
use crate::ui::glyph;
use crate::ui::pen::{Pen, below, bottom, count, indent, top};
use crate::ui::theme::Meaning;
use crate::ui::widgets::wrap;

/// Rows above the line that is being written, for those before it.
const BEFORE: u16 = 4;

/// Draws the lines.
pub fn draw(pen: &mut Pen<'_>, area: Rect, screen: &CopyScreen) {
    let title = pen.say(&screen.title);
    let area = below(pen.write(area, &title, Meaning::Title), 1);
    if screen.large { copied(pen, area, screen) } else { shown(pen, area, screen) }
}

fn copied(pen: &mut Pen<'_>, area: Rect, screen: &CopyScreen) {
    let progress = Text::new("ui-copy-line").with("line", screen.at + 1).with("all", screen.lines.len());
    let progress = pen.say(&progress);
    pen.put(bottom(area, 1), 0, 0, &progress, Meaning::Muted);
    let area = Rect { height: area.height.saturating_sub(2), ..area };
    let line =
        |pen: &Pen<'_>, index: usize| screen.lines.get(index).map(|line| pen.say(line)).unwrap_or_default();
    for (index, y) in (0..screen.at).rev().zip((0..BEFORE.saturating_sub(1)).rev()) {
        let before = line(pen, index);
        pen.put(indent(area, 2), 0, y, &before, Meaning::Muted);
    }
    let place = below(area, BEFORE);
    pen.put(place, 0, 0, glyph::SELECTED, Meaning::Title);
    let now = line(pen, screen.at);
    let place = indent(place, 2);
    let rest = pen.write(place, &spaced(&now, place.width), Meaning::Title);
    let rest = below(rest, 1);
    for (index, y) in (screen.at + 1..screen.lines.len()).zip(0..rest.height) {
        let after = line(pen, index);
        pen.put(rest, 0, y, &after, Meaning::Muted);
    }
}

/// Letters apart, words further apart; the blanks between letters do not break.
fn spaced(line: &str, width: u16) -> String {
    let word = |word: &str| word.graphemes(true).collect::<Vec<_>>().join("\u{a0}");
    let words = line.split_whitespace().map(word).collect::<Vec<_>>();
    // Two unbreakable blanks and one that breaks stand between words.
    let rows = wrap(&words.join("\u{a0}\u{a0} "), width);
    rows.join("\n\n")
}

fn shown(pen: &mut Pen<'_>, area: Rect, screen: &CopyScreen) {
    let mut rest = area;
    for line in screen.lines.iter().skip(screen.at) {
        let said = pen.say(line);
        pen.put(rest, 0, 0, "•", Meaning::Muted);
        let rows = count(wrap(&said, rest.width.saturating_sub(2)).len());
        pen.paragraph(indent(top(rest, rows), 2), &said, Meaning::Base);
        rest = below(rest, rows);
    }
}
