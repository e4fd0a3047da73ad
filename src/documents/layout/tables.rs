//! The blocks that are aligned in columns.

use super::blocks::heading;
use super::columns;
use super::flow::{Align, Flow, Style, TextLine};
use super::grid::{Cell, Extra, Grid, PAD, RowKind};
use super::sheet::{Owner, Role, WIDTH};
use crate::documents::model::{
    Column, KeyValue, LineRow, Lines, Pair, SignatureRow, Signatures, Table, Tick,
};

/// Column titles higher than this are not repeated.
const HIGHEST_REPEATED: f32 = 220.0;
/// More signatures than this are a matter of room.
const MANY_SIGNERS: usize = 3;
/// Signatures that take no more than this share of a page are not divided.
const WHOLE: f32 = 0.6;
const FIRST: Style = Style::regular(12.0);
const SECOND: Style = Style::regular(11.0);
const FIGURE: Style = Style::bold(16.0);

/// Lays out names with values; an empty value is a ruled blank.
pub fn key_value(flow: &mut Flow, rows: &[KeyValue]) {
    let grid = Grid { columns: vec![WIDTH * 0.44, WIDTH * 0.56], lined: false, least: 0.0 };
    let table = flow.node(Role::Table, None);
    let body = flow.node(Role::TableBody, Some(table));
    for row in rows {
        let node = flow.node(Role::Row, Some(body));
        let mut value = cell(flow, &grid, 1, &row.value, (Style::bold(12.0), Style::regular(11.0)));
        if value.lines.is_empty() {
            value.extra = Extra::Ruled;
        }
        let mut key = cell(flow, &grid, 0, &row.key, (FIRST, SECOND));
        key.role = Role::RowTitle;
        grid.row(flow, RowKind { node, titles: false, head: None, keep: false }, vec![key, value]);
    }
    flow.space(5.0, false);
}

/// Lays out the lines of a protocol.
pub fn protocol(flow: &mut Flow, lines: &Lines) {
    let number = 34.0;
    let figure = 80.0;
    let words = 172.0;
    let grid = Grid {
        columns: vec![number, WIDTH - number - figure - words, figure, words],
        lined: true,
        least: 30.0,
    };
    let (body, head) = open(flow, &grid, &lines.head, &[Align::Centre; 4]);
    for row in &lines.rows {
        let node = flow.node(Role::Row, Some(body));
        let cells = line_cells(flow, &grid, row);
        grid.row(flow, RowKind { node, titles: false, head, keep: false }, cells);
    }
    flow.space(8.0, false);
}

fn line_cells(flow: &Flow, grid: &Grid, row: &LineRow) -> Vec<Cell> {
    let mut number = cell(flow, grid, 0, &Pair::single(&row.number), (FIRST, SECOND));
    number.align = Align::Centre;
    let mut label = cell(flow, grid, 1, &row.label, (FIRST, SECOND));
    label.role = Role::RowTitle;
    if let Some(note) = &row.note {
        label.lines.extend(flow.lines(note, Style::regular(10.0), Style::regular(10.0), inner(grid, 1)));
    }
    let mut figure = cell(flow, grid, 2, &Pair::single(&row.figure), (FIGURE, FIGURE));
    figure.align = Align::Right;
    let words = cell(flow, grid, 3, &row.words, (Style::regular(11.0), Style::regular(10.0)));
    vec![number, label, figure, words]
}

/// Lays out any other table; many columns get smaller type.
pub fn table(flow: &mut Flow, table: &Table) {
    let count = table.rows.iter().map(Vec::len).fold(table.columns.len(), usize::max);
    if count == 0 {
        return;
    }
    let mut columns = table.columns.clone();
    columns.resize(count, Column::default());
    let sized = columns::fit(flow, &columns, &table.rows);
    let (size, styles) = (sized.size, sized.titles);
    let grid = Grid { columns: sized.widths, lined: true, least: 20.0 };
    let titles: Vec<Pair> = columns.iter().map(|column| column.head.clone()).collect();
    let aligns: Vec<Align> = columns.iter().map(align).collect();
    let (body, head) = open_sized(flow, &grid, &titles, &aligns, styles);
    for row in &table.rows {
        let node = flow.node(Role::Row, Some(body));
        let empty = Pair::default();
        let mut cells = Vec::with_capacity(count);
        for (nth, column) in columns.iter().enumerate() {
            let text = row.get(nth).unwrap_or(&empty);
            let mut cell = cell(flow, &grid, nth, text, columns::cell_styles(column, size));
            cell.align = align(column);
            cells.push(cell);
        }
        grid.row(flow, RowKind { node, titles: false, head, keep: false }, cells);
    }
    flow.space(8.0, false);
}

fn align(column: &Column) -> Align {
    if column.figures { Align::Right } else { Align::Left }
}

/// Lays out who signs, with a line for each.
pub fn signatures(flow: &mut Flow, signatures: &Signatures) {
    // Signatures on a page of their own could be put under any other text.
    flow.keep_last();
    let first = flow.bands.len();
    heading(flow, &signatures.title);
    // Many on a paper that is to stay on its page, which has no heading over them, sign closer together.
    let dense = signatures.title.is_empty() && signatures.rows.len() > MANY_SIGNERS;
    let (least, who, styles) = if dense {
        (0.0, 0.46, (Style::regular(9.5), Style::bold(10.5)))
    } else {
        (40.0, 0.42, (Style::regular(11.0), Style::bold(12.5)))
    };
    let columns = [who, 0.28, 0.72 - who].map(|share| WIDTH * share);
    let grid = Grid { columns: columns.to_vec(), lined: false, least };
    let (body, head) = open(flow, &Grid { least: 0.0, ..grid.clone() }, &signatures.head, &[Align::Left; 3]);
    let end = signatures.rows.len().saturating_sub(1);
    for (nth, row) in signatures.rows.iter().enumerate() {
        let node = flow.node(Role::Row, Some(body));
        let cells = signature_cells(flow, &grid, row, styles);
        // Nobody signs alone on a page.
        let keep = (nth == 0 || nth + 1 == end) && nth < end;
        grid.row(flow, RowKind { node, titles: false, head, keep }, cells);
    }
    keep_whole(flow, first);
    flow.space(8.0, false);
}

/// Keeps the bands from `first` on together where a page has room for them and for the end of the text over them.
fn keep_whole(flow: &mut Flow, first: usize) {
    let most = flow.page * WHOLE;
    let Some((_, whole)) = flow.bands.get_mut(first..).and_then(|bands| bands.split_last_mut()) else {
        return;
    };
    if whole.iter().map(|band| band.height).sum::<f32>() <= most {
        for band in whole {
            band.keep = true;
        }
    }
}

fn signature_cells(flow: &Flow, grid: &Grid, row: &SignatureRow, styles: (Style, Style)) -> Vec<Cell> {
    let small = (Style::regular(11.0), Style::regular(10.5));
    let mut who = cell(flow, grid, 0, &row.function, (styles.0, Style::regular(styles.0.size - 0.5)));
    who.role = Role::RowTitle;
    who.lines.extend(flow.run(&row.name, styles.1, inner(grid, 0), false));
    let mut sign = cell(flow, grid, 1, &Pair::default(), small);
    sign.extra = Extra::Ruled;
    let mut remark = cell(flow, grid, 2, &row.state, (Style::bold(11.0), Style::regular(10.5)));
    remark.lines.extend(flow.lines(&row.remark, small.0, small.1, inner(grid, 2)));
    vec![who, sign, remark]
}

/// Lays out boxes with their texts.
pub fn boxes(flow: &mut Flow, ticks: &[Tick]) {
    let grid = Grid { columns: vec![22.0, WIDTH - 22.0], lined: false, least: 0.0 };
    let list = flow.node(Role::List, None);
    for tick in ticks {
        let node = flow.node(Role::Item, Some(list));
        let text = Cell { role: Role::Body, ..cell(flow, &grid, 1, &tick.text, (FIRST, SECOND)) };
        let mark = Cell {
            role: Role::Label,
            extra: Extra::Tick(tick.ticked),
            ..cell(flow, &grid, 0, &Pair::default(), (FIRST, SECOND))
        };
        grid.row(flow, RowKind { node, titles: false, head: None, keep: false }, vec![mark, text]);
    }
    flow.space(5.0, false);
}

/// Begins a table with its column titles: gives the structure of its rows, and the titles to repeat.
fn open(flow: &mut Flow, grid: &Grid, titles: &[Pair], aligns: &[Align]) -> (usize, Option<usize>) {
    open_sized(flow, grid, titles, aligns, columns::title_styles(columns::TITLE))
}

/// The same with titles in these styles.
fn open_sized(
    flow: &mut Flow,
    grid: &Grid,
    titles: &[Pair],
    aligns: &[Align],
    styles: (Style, Style),
) -> (usize, Option<usize>) {
    let table = flow.node(Role::Table, None);
    let head = if titles.iter().all(Pair::is_empty) {
        None
    } else {
        column_titles(flow, grid, (titles, aligns, styles), table)
    };
    (flow.node(Role::TableBody, Some(table)), head)
}

fn column_titles(
    flow: &mut Flow,
    grid: &Grid,
    (titles, aligns, styles): (&[Pair], &[Align], (Style, Style)),
    table: usize,
) -> Option<usize> {
    let section = flow.node(Role::TableHead, Some(table));
    let node = flow.node(Role::Row, Some(section));
    let mut cells = Vec::with_capacity(titles.len());
    for (nth, (title, align)) in titles.iter().zip(aligns).enumerate() {
        let mut cell = cell(flow, grid, nth, title, styles);
        cell.align = *align;
        cell.role = Role::ColumnTitle;
        cells.push(cell);
    }
    let first = flow.bands.len();
    grid.row(flow, RowKind { node, titles: true, head: None, keep: true }, cells);
    let mut repeated = match flow.bands.get(first..) {
        Some([band]) if band.height <= HIGHEST_REPEATED => band.clone(),
        _ => return None,
    };
    for piece in &mut repeated.pieces {
        piece.owner = Owner::Ornament;
    }
    flow.heads.push(repeated);
    Some(flow.heads.len() - 1)
}

fn cell(flow: &Flow, grid: &Grid, column: usize, text: &Pair, styles: (Style, Style)) -> Cell {
    let lines: Vec<TextLine> = flow.lines(text, styles.0, styles.1, inner(grid, column));
    Cell { lines, align: Align::Left, role: Role::Cell, extra: Extra::Nothing }
}

/// The width for text in a column.
fn inner(grid: &Grid, column: usize) -> f32 {
    grid.columns.get(column).copied().unwrap_or(WIDTH) - 2.0 * PAD
}
