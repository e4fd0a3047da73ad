//! Lines in digits that are read from across a room, on A4, so that any printer prints them.
//!
//! A digit is 18 mm high, which is read from 5 m. Boxes without a figure take one written with a marker.

use super::flow::{Align, Band, Flow, Style, TextLine};
use super::sheet::{LEFT, Owner, Piece, RIGHT, Role, Shape, WIDTH};
use crate::documents::model::{Large, LargeRow};

/// Size of the digits in points.
const DIGITS: f32 = 76.0;
/// Width of a box: a digit takes half of its size. A wider gap would part the digits for whoever copies the text.
const PITCH: f32 = 42.0;
/// Boxes of a line; a longer figure gets more, up to [`MOST`].
const BOXES: usize = 5;
/// More boxes than this leave no room for the line's name.
const MOST: usize = 7;
/// Height of a box.
const BOX: f32 = 66.0;
/// From the top of a box to the baseline in it.
const BASELINE: f32 = 59.0;
/// Width of the line's number.
const NUMBER: f32 = 34.0;
/// Free space over and under a line.
const PAD: f32 = 6.0;
const GAP: f32 = 8.0;

/// Lays out one line under the other.
pub fn lines(flow: &mut Flow, lines: &Large) {
    let table = flow.node(Role::Table, None);
    let body = flow.node(Role::TableBody, Some(table));
    // All lines of a form have as many boxes, so that units stand under units.
    let longest = lines.rows.iter().map(|row| row.figure.chars().count()).max().unwrap_or(0);
    let boxes = longest.clamp(BOXES, MOST);
    for row in &lines.rows {
        let node = flow.node(Role::Row, Some(body));
        let [number, label, figure] =
            [Role::Cell, Role::RowTitle, Role::Cell].map(|role| flow.node(role, Some(node)));
        let band = band(flow, row, boxes, [number, label, figure]);
        flow.bands.push(band);
    }
    flow.space(8.0, false);
}

fn band(flow: &Flow, row: &LargeRow, boxes: usize, nodes: [usize; 3]) -> Band {
    let [number, label, figure] = nodes;
    let left = (0..boxes).fold(RIGHT, |x, _| x - PITCH);
    let room = left - LEFT - NUMBER - GAP;
    let texts = flow.lines(&row.label, Style::bold(13.5), Style::regular(11.5), room);
    let numbers = flow.run(&row.number, Style::bold(15.0), NUMBER, false);
    let tall: f32 = texts.iter().map(TextLine::height).sum();
    let height = (tall.max(BOX) + 2.0 * PAD * flow.air).min(flow.page);
    let mut pieces = vec![line((LEFT, height), (LEFT + WIDTH, height), 0.6)];
    stack(flow, numbers, (LEFT, NUMBER), height, number, &mut pieces);
    stack(flow, texts, (LEFT + NUMBER, room), height, label, &mut pieces);
    let top = (height - BOX) / 2.0;
    let mut x = left;
    for _ in 0..boxes {
        let shape = Shape::Frame { x, y: top, w: PITCH, h: BOX, width: 0.8, dashed: false };
        pieces.push(Piece { shape, owner: Owner::Ornament });
        x += PITCH;
    }
    let signs: Vec<char> = flow.face.clean(&row.figure).chars().collect();
    let mut x = signs.iter().fold(RIGHT, |x, _| x - PITCH);
    for sign in signs {
        let digit = TextLine { text: sign.to_string(), style: Style::bold(DIGITS), russian: false };
        let top = top + BASELINE - digit.rise();
        pieces.push(flow.place(digit, x, PITCH, top, Align::Centre, Owner::Node(figure)));
        x += PITCH;
    }
    Band { height, pieces, ..Band::default() }
}

/// Places lines of text halfway down the band.
fn stack(
    flow: &Flow,
    lines: Vec<TextLine>,
    (x, width): (f32, f32),
    height: f32,
    node: usize,
    pieces: &mut Vec<Piece>,
) {
    let tall: f32 = lines.iter().map(TextLine::height).sum();
    let mut top = ((height - tall) / 2.0).max(0.0);
    for line in lines {
        let step = line.height();
        pieces.push(flow.place(line, x, width, top, Align::Left, Owner::Node(node)));
        top += step;
    }
}

fn line((x1, y1): (f32, f32), (x2, y2): (f32, f32), width: f32) -> Piece {
    Piece { shape: Shape::Line { x1, y1, x2, y2, width, dashed: false }, owner: Owner::Ornament }
}
