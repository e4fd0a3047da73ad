//! The pieces of screens at every size: none panics, none draws outside its area, all use the safe glyphs.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod support;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use ratatui::style::Style;
use support::{at_every_size, drawn};
use tartip::ui::dump::dump;
use tartip::ui::glyph;
use tartip::ui::svg::svg;
use tartip::ui::theme::{Meaning, Theme};
use tartip::ui::widgets::{
    Column, Dialog, Item, Row, bars, dialog, list, paragraph, put_right, rule, table, upright,
};

const TEXT: &str =
    "Табылган бюллетендердин саны жарактуу жана жараксыз бюллетендердин суммасына барабар эмес.";

/// Draws each piece once into the same area.
fn pieces(buffer: &mut Buffer, area: Rect) {
    let theme = Theme::Colour;
    let heads = [Column::text("сап"), Column::number("ак"), Column::number("көк").wide(5)];
    let cells = |cells: [&str; 3]| Row { cells: cells.map(str::to_owned).to_vec(), style: Style::new() };
    let rows = [cells(["берилди", "1 724", "9"]), cells(["айырма", "0", "1 000 000"])];
    let items: Vec<Item> =
        (0..30).map(|n| Item { text: format!("{n} {TEXT}"), style: Style::new() }).collect();
    let hours: Vec<(String, u32)> = (8..20).map(|hour| (format!("{hour:02}"), hour * 7 % 83)).collect();
    let body = [TEXT.to_owned(), String::new(), TEXT.repeat(3)];

    paragraph(buffer, area, TEXT, Style::new());
    rule(buffer, area, Style::new());
    upright(buffer, area, Style::new());
    put_right(buffer, area, area.height / 2, TEXT, Style::new());
    table(buffer, area, &heads, &rows, theme.style(Meaning::Title));
    bars(buffer, area, &hours, Style::new());
    list(buffer, area, &items, Some(17), theme);
    let said =
        Dialog {
            title: TEXT, body: &body, keys: "Enter — ооба, Esc — жок", meaning: Some(Meaning::Alarm)
        };
    dialog(buffer, area, &said, theme);
}

#[test]
fn no_size_is_too_small() {
    at_every_size(|buffer, area| {
        pieces(buffer, area);
        assert!(buffer.content.iter().all(|cell| cell.symbol().chars().all(glyph::is_safe)));
    });
}

#[test]
fn nothing_is_drawn_outside_the_area_even_where_it_leaves_the_screen() {
    for (x, y, width, height) in
        [(3, 2, 9, 4), (0, 0, 1, 1), (70, 20, 40, 40), (200, 100, 9, 9), (5, 5, 0, 7)]
    {
        let area = Rect::new(x, y, width, height);
        let buffer = drawn(80, 24, |buffer, _| pieces(buffer, area));
        for position in buffer.area.positions().filter(|position| !area.contains(*position)) {
            assert_eq!(buffer[position], ratatui::buffer::Cell::EMPTY, "{position} lies outside {area}");
        }
    }
}

#[test]
fn pictures_and_dumps_can_be_made_of_any_size() {
    at_every_size(|buffer, area| {
        pieces(buffer, area);
        assert_eq!(dump(buffer).is_empty(), area.is_empty());
        assert!(svg(buffer).ends_with("</svg>\n"));
    });
}
