//! Ballots read aloud and marked. While they are marked, and while the paper is typed, no sum of the marks is here.

use ratatui::layout::Rect;

use crate::app::screens::MarksScreen;
use crate::app::screens::marks::{Line, Step};
use crate::domain::decide::BATCHES;
use crate::text::{Text, grouped};
use crate::ui::big;
use crate::ui::glyph;
use crate::ui::pen::{Pen, below, count, indent, left, top};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{Column, Row, clip, columns, offset, table};

/// Columns of an option's number.
const NUMBER: u16 = 6;

/// Columns of a subtotal.
const FIGURE: u16 = 8;

/// Draws a batch.
pub fn draw(pen: &mut Pen<'_>, area: Rect, screen: &MarksScreen) {
    match screen.step {
        Step::Size => size(pen, area, screen),
        Step::Marking => marking(pen, area, screen),
        Step::Paper => paper(pen, area, screen),
        Step::Both => both(pen, area, screen),
    }
}

fn size(pen: &mut Pen<'_>, area: Rect, screen: &MarksScreen) {
    let text = pen.say(&Text::new("ui-marks-size").with("number", screen.batch));
    let mut area = below(pen.write(area, &text, Meaning::Title), 1);
    for (sign, size) in (1..).zip(BATCHES) {
        let text = pen.say(&Text::new("ui-marks-batch-of").with("count", size));
        let used = pen.put(area, 2, 0, &format!("{sign}"), Meaning::Key);
        pen.put(area, 2 + used + 2, 0, &text, Meaning::Base);
        area = below(area, 1);
    }
    let about = pen.key("ui-marks-about");
    pen.paragraph(below(area, 1), &about, Meaning::Muted);
}

/// How many ballots of the batch are marked, and which mark came last.
fn marking(pen: &mut Pen<'_>, area: Rect, screen: &MarksScreen) {
    let head = pen.say(&of_batch("ui-marks-batch", screen));
    let mut area = below(pen.write(area, &head, Meaning::Title), 1);
    for row in big::number(screen.total()) {
        pen.put(area, 4, 0, &row, Meaning::Base);
        area = below(area, 1);
    }
    let area = below(area, 1);
    let (text, meaning) = match (screen.pending.as_str(), screen.last()) {
        _ if screen.is_full() => (Text::new("ui-marks-full"), Meaning::Warning),
        ("", None) => (Text::new("ui-marks-begin"), Meaning::Base),
        ("", Some(line)) => (Text::new("ui-marks-last").with("mark", marked(line)), Meaning::Title),
        (pending, _) => (Text::new("ui-marks-pending").with("digits", pending), Meaning::Title),
    };
    let text = pen.say(&text);
    let area = below(pen.write(area, &text, meaning), 1);
    let signs: Vec<String> = screen.lines.iter().map(|line| sign(pen, line)).collect();
    options(pen, area, &signs);
}

/// The options with the keys that mark them, in as many columns as they need.
fn options(pen: &mut Pen<'_>, area: Rect, signs: &[String]) {
    let rows = usize::from(area.height).max(1);
    let blocks = count(signs.len().div_ceil(rows)).max(1);
    let width = area.width / blocks;
    for (block, x) in signs.chunks(rows).zip(0..blocks) {
        let place = left(indent(area, x * width), width);
        for (sign, y) in block.iter().zip(0..area.height) {
            pen.put(place, 2, y, &clip(sign, width.saturating_sub(4)), Meaning::Base);
        }
    }
}

/// The keys of a pile and its name.
fn sign(pen: &Pen<'_>, line: &Line) -> String {
    let keys = match line.row.cell.option() {
        Some(number) if number < 10 => number.to_string(),
        Some(number) => format!("0 {} {}", number / 10, number % 10),
        None => "I".to_owned(),
    };
    let gap = " ".repeat(usize::from(NUMBER.saturating_sub(columns(&keys))));
    format!("{keys}{gap}{}", pen.name(&line.row.name))
}

fn marked(line: &Line) -> Text {
    let name = crate::app::form::option_name(&line.row.name);
    match line.row.cell.option() {
        Some(number) => Text::new("option-numbered").with("number", number.to_string()).with("name", name),
        None => name,
    }
}

fn of_batch(key: &'static str, screen: &MarksScreen) -> Text {
    Text::new(key).with("number", screen.batch).with("size", screen.size)
}

fn paper(pen: &mut Pen<'_>, area: Rect, screen: &MarksScreen) {
    let head = pen.say(&of_batch("ui-marks-paper", screen));
    let area = below(pen.write(area, &head, Meaning::Muted), 1);
    let first = offset(screen.lines.len(), area.height, Some(screen.focus));
    for ((index, line), y) in screen.lines.iter().enumerate().skip(first).zip(0..area.height) {
        let row = top(below(area, y), 1);
        let focused = index == screen.focus;
        let meaning = if focused { Meaning::Title } else { Meaning::Base };
        if focused {
            pen.put(row, 0, 0, glyph::SELECTED, meaning);
        }
        let number = line.row.cell.option().map(|number| number.to_string()).unwrap_or_default();
        pen.put_right(left(row, NUMBER - 2), 0, &number, meaning);
        let room = row.width.saturating_sub(NUMBER + FIGURE + 2);
        let name = clip(&pen.name(&line.row.name), room);
        pen.put(row, NUMBER, 0, &name, meaning);
        let place = left(indent(row, NUMBER + room), FIGURE);
        let inner = Rect { width: FIGURE - 1, ..place };
        let figure = line.paper.value().map(grouped).unwrap_or_default();
        if focused {
            pen.blank(place, Meaning::Focus);
            pen.cursor_at(place, FIGURE - 1, 0);
        }
        pen.put_right(inner, 0, &figure, if focused { Meaning::Focus } else { meaning });
    }
}

fn both(pen: &mut Pen<'_>, area: Rect, screen: &MarksScreen) {
    let head = pen.say(&of_batch("ui-marks-both", screen));
    let area = pen.write(area, &head, Meaning::Muted);
    let (key, meaning) = if screen.is_equal() {
        ("ui-marks-equal", Meaning::Good)
    } else {
        ("ui-marks-differ", Meaning::Warning)
    };
    let text = pen.key(key);
    let area = below(pen.write(area, &text, meaning), 1);
    let of_line = |line: &Line| {
        let equal = line.paper.value().unwrap_or(0) == line.marks;
        let number = line.row.cell.option().map(|number| number.to_string()).unwrap_or_default();
        let cells = vec![
            if equal { String::new() } else { glyph::WARNING.to_owned() },
            number,
            pen.name(&line.row.name),
            grouped(line.marks),
            line.paper.value().map(grouped).unwrap_or_default(),
        ];
        Row { cells, style: pen.style(if equal { Meaning::Base } else { Meaning::Warning }) }
    };
    // Where the rows do not fit, those that are equal give way.
    let fits = count(screen.lines.len()) < area.height;
    let shown = |line: &&Line| fits || line.paper.value().unwrap_or(0) != line.marks;
    let rows: Vec<Row> = screen.lines.iter().filter(shown).map(of_line).collect();
    let heads = [
        Column::text(""),
        Column::number(""),
        Column::text("").wide(area.width.saturating_sub(32)),
        Column::number(pen.key("ui-marks-marks")),
        Column::number(pen.key("ui-marks-on-paper")),
    ];
    table(pen.buffer, area, &heads, &rows, pen.theme.style(Meaning::Title));
}
