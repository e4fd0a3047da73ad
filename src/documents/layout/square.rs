//! The square code of a text: as large as is read easily, with its quiet zone, its text beside it or, where that
//! is long, under it.

use qrcodegen::{QrCode, QrCodeEcc, QrSegment, Version};

use super::flow::{Align, Band, Flow, Style, TextLine};
use super::sheet::{Dots, Ink, LEFT, Owner, Piece, Role, Shape, WIDTH};
use crate::documents::model::{Code, Pair};
use crate::documents::said::in_parts;

/// Nothing larger is drawn: its dots would be too small for a telephone and a worn printer.
const LARGEST: u8 = 25;
/// Empty dots on each side.
const QUIET: u8 = 4;
/// Side of the code with its quiet zone, unless its dots would be larger than [`DOT`].
const SIDE: f32 = 226.0;
/// The largest side of a dot: 1 mm.
const DOT: f32 = 2.83;
const TEXT: Style = Style::regular(10.0);

/// Lays out a code. A text that no code holds stands alone.
pub fn code(flow: &mut Flow, code: &Code) {
    if code.text.trim().is_empty() {
        return;
    }
    let text = in_parts(&code.text);
    let beside = dots(&code.text).is_some_and(|dots| picture(flow, code, dots, &text));
    let lines = if beside { Vec::new() } else { flow.run(&text, TEXT, WIDTH, false) };
    if !lines.is_empty() {
        let node = flow.node(Role::Paragraph, None);
        flow.stack(lines, Align::Left, node, false);
    }
    flow.space(6.0, false);
}

/// Draws a code, and says whether its text found room beside it.
fn picture(flow: &mut Flow, code: &Code, dots: Dots, text: &str) -> bool {
    let across = f32::from(dots.size) + 2.0 * f32::from(QUIET);
    let dot = (SIDE / across).min(DOT);
    let side = across * dot;
    let inset = f32::from(QUIET) * dot;
    let node = flow.node(Role::Figure(alternative(flow, &code.says)), None);
    // White under it: no mark across the page may reach into a code.
    let ground = Shape::Bar { x: LEFT, y: 0.0, w: side, h: side, ink: Ink::White };
    let drawn = Shape::Code { x: LEFT + inset, y: inset, dot, dots };
    let mut pieces = [ground, drawn].map(|shape| Piece { shape, owner: Owner::Node(node) }).to_vec();
    let room = WIDTH - side;
    let lines = flow.run(text, TEXT, room, false);
    let beside = lines.iter().map(TextLine::height).sum::<f32>() <= side - 2.0 * inset;
    if beside {
        let owner = Owner::Node(flow.node(Role::Paragraph, None));
        let mut top = inset;
        for line in lines {
            let step = line.height();
            pieces.push(flow.place(line, LEFT + side, room, top, Align::Left, owner));
            top += step;
        }
    }
    flow.bands.push(Band { height: side, pieces, keep: true, ..Band::default() });
    beside
}

/// What stands for the picture where it is not seen; archival PDF wants a word in any case.
fn alternative(flow: &Flow, says: &Pair) -> String {
    let name = super::blocks::name(flow.face, says);
    if name.is_empty() { "QR".to_owned() } else { name }
}

/// The dark dots of a text's code at level M or better, as runs along the rows.
fn dots(text: &str) -> Option<Dots> {
    let segments = QrSegment::make_segments(text);
    let [smallest, largest] = [1, LARGEST].map(Version::new);
    let code =
        QrCode::encode_segments_advanced(&segments, QrCodeEcc::Medium, smallest, largest, None, true).ok()?;
    let size = u8::try_from(code.size()).ok()?;
    let mut runs: Vec<(u8, u8, u8)> = Vec::new();
    for row in 0..size {
        for column in 0..size {
            if !code.get_module(column.into(), row.into()) {
                continue;
            }
            match runs.last_mut() {
                Some((of, start, length)) if *of == row && *start + *length == column => *length += 1,
                _ => runs.push((row, column, 1)),
            }
        }
    }
    Some(Dots { size, runs })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_its_three_corners() {
        let dots = dots("TARTIP1").unwrap();
        assert_eq!(dots.size, 21);
        // Seven dark dots begin and end the first row, and begin the last.
        let of_row = |row| dots.runs.iter().filter(move |(of, ..)| *of == row).collect::<Vec<_>>();
        assert_eq!(of_row(0).first(), Some(&&(0, 0, 7)));
        assert_eq!(of_row(0).last(), Some(&&(0, 14, 7)));
        assert_eq!(of_row(20).first(), Some(&&(20, 0, 7)));
    }

    #[test]
    fn twenty_five_is_the_largest_and_holds_what_is_promised() {
        assert_eq!(dots(&"A".repeat(1_451)).unwrap().size, 117);
        assert_eq!(dots(&"A".repeat(1_452)), None);
        assert_eq!(dots(&"ү".repeat(5_000)), None);
    }
}
