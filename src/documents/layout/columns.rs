//! How wide the columns of a table are, and how large its type is, so that no word is broken: a word or a time in two pieces
//! is read as two.

use super::flow::{Flow, Style};
use super::grid::PAD;
use super::sheet::WIDTH;
use super::wrap::widest;
use crate::documents::model::{Column, Pair};

/// Size of titles where there is room.
pub const TITLE: f32 = 10.5;
/// Size of titles of many columns.
const SMALL_TITLE: f32 = 9.0;
/// The least width of a column, in points.
const NARROWEST: f32 = 36.0;
/// More columns than this get the smallest type to begin with.
const MANY_COLUMNS: usize = 7;
/// Titles shrink no further, and texts no further either: smaller type is not read by lamplight.
const SMALLEST: f32 = 7.5;
/// By how much type shrinks at a time.
const STEP: f32 = 0.5;
/// A longer run of signs is no word but a key or an address, and is cut wherever the column ends.
const LONGEST_WORD: usize = 40;

/// A table's columns once they have found their widths.
pub struct Sized {
    /// Width of each column; together the width of the text.
    pub widths: Vec<f32>,
    /// Size of the cells' type in the first language.
    pub size: f32,
    /// How titles look in both languages.
    pub titles: (Style, Style),
}

/// Takes the largest type in which each column has room for its longest word. Titles shrink first: they are read once.
pub fn fit(flow: &Flow, columns: &[Column], rows: &[Vec<Pair>]) -> Sized {
    let (mut size, mut title) = match columns.len() {
        0..=5 => (12.0, TITLE),
        6..=MANY_COLUMNS => (10.5, TITLE),
        _ => (10.0, SMALL_TITLE),
    };
    loop {
        let words = needed(flow, columns, rows, size, title);
        let fits = words.iter().sum::<f32>() <= WIDTH;
        let smallest = size <= SMALLEST && title <= SMALLEST;
        if fits || smallest {
            return Sized { widths: widths(columns, &words), size, titles: title_styles(title) };
        }
        // Titles are first brought down to the size that small tables have, then both go down together.
        if title > SMALL_TITLE.min(size) {
            title -= STEP;
        } else {
            (size, title) = ((size - STEP).max(SMALLEST), (title - STEP).max(SMALLEST));
        }
    }
}

/// How titles look in both languages.
pub fn title_styles(size: f32) -> (Style, Style) {
    (Style::bold(size), Style::regular(size - 0.5))
}

/// How cells of a column look in both languages.
pub fn cell_styles(column: &Column, size: f32) -> (Style, Style) {
    let first = if column.figures { Style::bold(size) } else { Style::regular(size) };
    (first, Style::regular(size - 1.0))
}

/// The width of each column in which no word of it is broken.
fn needed(flow: &Flow, columns: &[Column], rows: &[Vec<Pair>], size: f32, title: f32) -> Vec<f32> {
    let titles = title_styles(title);
    let all = columns.iter().enumerate().map(|(nth, column)| {
        let styles = cell_styles(column, size);
        let cells = rows.iter().filter_map(|row| row.get(nth));
        let cells = cells.map(|cell| pair_width(flow, cell, styles));
        cells.fold(pair_width(flow, &column.head, titles), f32::max) + 2.0 * PAD + 0.1
    });
    all.collect()
}

fn pair_width(flow: &Flow, pair: &Pair, styles: (Style, Style)) -> f32 {
    let of = |text: &str, style: Style| {
        let text = flow.face.clean(text);
        let words = text.split(['\n', ' ']).filter(|word| word.chars().count() <= LONGEST_WORD);
        words.map(|word| widest(flow.face, style.weight, style.size, word)).fold(0.0, f32::max)
    };
    of(&pair.ky, styles.0).max(of(&pair.ru, styles.1))
}

/// Divides the width by shares; none gets less than its words need while others have more than theirs.
fn widths(columns: &[Column], words: &[f32]) -> Vec<f32> {
    let all: f32 = columns.iter().map(share).sum();
    let count: f32 = columns.iter().map(|_| 1.0).sum();
    let least = NARROWEST.min(WIDTH / count);
    let rest = WIDTH - least * count;
    let shared = columns.iter().map(|column| least + rest * share(column) / all);
    let both: Vec<(f32, f32)> = shared.zip(words.iter().copied()).collect();
    let lacking: f32 = both.iter().map(|(shared, needed)| (needed - shared).max(0.0)).sum();
    let spare: f32 = both.iter().map(|(shared, needed)| (shared - needed).max(0.0)).sum();
    if lacking > spare || spare <= 0.0 {
        return both.into_iter().map(|(shared, _)| shared).collect();
    }
    let kept = 1.0 - lacking / spare;
    both.into_iter().map(|(shared, needed)| needed + (shared - needed).max(0.0) * kept).collect()
}

fn share(column: &Column) -> f32 {
    f32::from(column.share.max(1))
}
