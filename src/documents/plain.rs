//! The same document as plain text: for a screen reader, a terminal, a log, a printer that knows no PDF.
//!
//! Rules and boxes are ASCII signs; no control characters come through from names that people typed.

mod columns;
mod lines;

use super::model::{Block, Document, PageHead, Pair, Standing};
use super::said::in_parts;
use columns::{Aligned, Columns, longest};
use lines::{clean, measure, wrap};

const NARROWEST: usize = 40;
const WIDEST: usize = 240;
const BLANK: &str = "__________________";

/// Renders a document as text no wider than `width` columns (40 to 240).
pub fn render(document: &Document, width: usize) -> String {
    let mut page = Page { text: String::new(), width: width.clamp(NARROWEST, WIDEST) };
    page.marks(document);
    page.head(&document.page_head);
    page.title(document);
    for block in &document.blocks {
        page.block(block);
    }
    page.rule('-');
    for line in &document.page_foot {
        page.wrapped(line, 0);
    }
    page.marks(document);
    page.text
}

struct Page {
    text: String,
    width: usize,
}

impl Page {
    fn line(&mut self, line: &str) {
        self.text.push_str(line.trim_end());
        self.text.push('\n');
    }

    fn gap(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    fn rule(&mut self, sign: char) {
        self.line(&sign.to_string().repeat(self.width));
    }

    fn wrapped(&mut self, text: &str, indent: usize) {
        for line in wrap(text, self.width - indent) {
            self.line(&format!("{:indent$}{line}", ""));
        }
    }

    fn centred(&mut self, text: &str) {
        for line in wrap(text, self.width) {
            let indent = (self.width - measure(&line).min(self.width)) / 2;
            self.line(&format!("{:indent$}{line}", ""));
        }
    }

    fn both(&mut self, pair: &Pair) {
        self.wrapped(&pair.ky, 0);
        self.wrapped(&pair.ru, 0);
    }

    /// Says practice and draft first and last, so that no part of the text is read without them.
    fn marks(&mut self, document: &Document) {
        if let Some(word) = &document.marks.practice {
            self.centred(&format!("*** {} ***", joined(word)));
        }
        if let Standing::Draft(word) = &document.marks.standing {
            self.centred(&format!("- - - {} - - -", joined(word)));
        }
    }

    fn head(&mut self, head: &PageHead) {
        let (left, right) = (clean(&head.left), clean(&head.right));
        let used = measure(&left) + measure(&right);
        if used + 2 <= self.width {
            let gap = self.width - used;
            self.line(&format!("{left}{:gap$}{right}", ""));
        } else {
            self.wrapped(&left, 0);
            self.wrapped(&right, 0);
        }
        self.gap();
    }

    fn title(&mut self, document: &Document) {
        self.centred(&document.title.ky);
        self.centred(&document.title.ru);
        match document.marks.standing {
            Standing::Plain => self.rule('-'),
            Standing::Draft(_) => {
                let dashes = "- ".repeat(self.width / 2);
                self.line(&dashes);
            }
            Standing::Final => self.rule('='),
        }
        self.gap();
    }

    fn block(&mut self, block: &Block) {
        match block {
            Block::Heading(text) => {
                self.gap();
                self.both(text);
                self.gap();
            }
            Block::Paragraph(paragraph) if paragraph.centred => {
                self.centred(&paragraph.text.ky);
                self.centred(&paragraph.text.ru);
                self.gap();
            }
            Block::Paragraph(paragraph) => {
                self.both(&paragraph.text);
                self.gap();
            }
            Block::KeyValue(rows) => {
                let columns = Columns::new(self.width, &[4, 6], &[Aligned::Left; 2]);
                for row in rows {
                    let value = if row.value.is_empty() { Pair::single(BLANK) } else { row.value.clone() };
                    self.row(&columns, &[&row.key, &value]);
                }
                self.gap();
            }
            Block::Lines(lines) => self.protocol(lines),
            Block::Large(lines) => self.large(lines),
            Block::Table(table) => self.table(table),
            Block::Signatures(signatures) => self.signatures(signatures),
            Block::Boxes(ticks) => {
                for tick in ticks {
                    let sign = if tick.ticked { "[x] " } else { "[ ] " };
                    for (nth, line) in wrap(&both_lines(&tick.text), self.width - 4).into_iter().enumerate() {
                        let lead = if nth == 0 { sign } else { "    " };
                        self.line(&format!("{lead}{line}"));
                    }
                }
                self.gap();
            }
            Block::Code(code) => {
                self.wrapped(&in_parts(&code.text), 0);
                self.gap();
            }
            Block::Rule => self.rule('-'),
            Block::Space(_) => self.gap(),
            Block::PageBreak => {
                self.gap();
                self.rule('-');
                self.gap();
            }
        }
    }

    fn row(&mut self, columns: &Columns, cells: &[&Pair]) {
        for line in columns.row(cells) {
            self.line(&line);
        }
    }

    fn titles(&mut self, columns: &Columns, titles: &[&Pair]) {
        if titles.iter().any(|title| !title.is_empty()) {
            self.row(columns, titles);
            self.rule('-');
        }
    }

    /// A line's number, name and figure; boxes that are empty are a blank to write in.
    fn large(&mut self, lines: &super::model::Large) {
        let aligned = [Aligned::Left, Aligned::Left, Aligned::Right];
        let columns = Columns::new(self.width, &[5, 50, 14], &aligned);
        for row in &lines.rows {
            let figure = if row.figure.is_empty() { "_ _ _ _ _" } else { &row.figure };
            let (number, figure) = (Pair::single(&row.number), Pair::single(figure));
            self.row(&columns, &[&number, &row.label, &figure]);
            self.rule('-');
        }
        self.gap();
    }

    fn protocol(&mut self, lines: &super::model::Lines) {
        let aligned = [Aligned::Left, Aligned::Left, Aligned::Right, Aligned::Left];
        let columns = Columns::new(self.width, &[5, 34, 11, 26], &aligned);
        self.titles(&columns, &lines.head.each_ref());
        for row in &lines.rows {
            let mut label = row.label.clone();
            if let Some(note) = &row.note {
                label.ru = [label.ru, both_lines(note)].join("\n");
            }
            let figure = if row.figure.is_empty() { "____" } else { &row.figure };
            let (number, figure) = (Pair::single(&row.number), Pair::single(figure));
            self.row(&columns, &[&number, &label, &figure, &row.words]);
            self.gap();
        }
        self.gap();
    }

    fn table(&mut self, table: &super::model::Table) {
        let count = table.rows.iter().map(Vec::len).fold(table.columns.len(), usize::max);
        let mut wanted = table.columns.clone();
        wanted.resize_with(count, Default::default);
        let shares: Vec<u16> = wanted.iter().map(|column| column.share.max(1)).collect();
        let aligned: Vec<Aligned> =
            wanted.iter().map(|column| if column.figures { Aligned::Right } else { Aligned::Left }).collect();
        let titles: Vec<&Pair> = wanted.iter().map(|column| &column.head).collect();
        let mut needed = vec![0; count];
        for row in &table.rows {
            needed.iter_mut().zip(row).for_each(|(needed, cell)| *needed = (*needed).max(longest(cell)));
        }
        let with_titles: Vec<usize> =
            needed.iter().zip(&titles).map(|(cells, title)| longest(title).max(*cells)).collect();
        let columns = match Columns::fitting(self.width, &shares, &aligned, &with_titles) {
            Some(columns) => {
                self.titles(&columns, &titles);
                columns
            }
            None => self.numbered(&titles, Columns::fitting(self.width, &shares, &aligned, &needed)),
        };
        for row in &table.rows {
            self.row(&columns, &row.iter().collect::<Vec<_>>());
            if columns.stacked() {
                self.gap();
            }
        }
        self.gap();
    }

    /// Titles as a list with numbers, which then stand over the columns, where the words side by side are too wide.
    fn numbered(&mut self, titles: &[&Pair], columns: Option<Columns>) -> Columns {
        for (title, number) in titles.iter().zip(1..) {
            self.wrapped(&format!("{number} – {}", joined(title).replace('\n', " ")), 0);
        }
        self.gap();
        let Some(columns) = columns else { return Columns::under_each_other(self.width) };
        let numbers: Vec<Pair> =
            titles.iter().zip(1..).map(|(_, number)| Pair::single(format!("({number})"))).collect();
        self.titles(&columns, &numbers.iter().collect::<Vec<_>>());
        columns
    }

    fn signatures(&mut self, signatures: &super::model::Signatures) {
        self.block(&Block::Heading(signatures.title.clone()));
        let columns = Columns::new(self.width, &[4, 3, 3], &[Aligned::Left; 3]);
        self.titles(&columns, &signatures.head.each_ref());
        for row in &signatures.rows {
            let who = Pair::new(both_lines(&row.function), &row.name);
            let line = Pair::single(BLANK);
            let remark = Pair::new(both_lines(&row.state), both_lines(&row.remark));
            self.row(&columns, &[&who, &line, &remark]);
            self.gap();
        }
    }
}

fn both_lines(pair: &Pair) -> String {
    joined_by(pair, "\n")
}

fn joined(pair: &Pair) -> String {
    joined_by(pair, " / ")
}

fn joined_by(pair: &Pair, between: &str) -> String {
    [pair.ky.as_str(), pair.ru.as_str()]
        .into_iter()
        .filter(|text| !text.is_empty())
        .collect::<Vec<_>>()
        .join(between)
}
