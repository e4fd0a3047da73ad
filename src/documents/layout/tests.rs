//! What must hold for any text: nothing leaves the margins, nothing is lost.

use proptest::prelude::*;

use super::sheet::{BOTTOM, Ink, LEFT, MarkStyle, Owner, RIGHT, Role, Shape, TOP};
use super::*;
use crate::documents::model::{
    Block, Code, Column, KeyValue, LineRow, Lines, Marks, Pair, Paragraph, SignatureRow, Signatures,
    Standing, Table, Tick,
};

fn text() -> impl Strategy<Value = String> {
    prop_oneof![
        4 => "[а-яңөүА-ЯҢӨҮ0-9 -]{0,60}",
        2 => any::<String>(),
        1 => "[Өө№]{0,400}",
        1 => "(шайлоо участогу\n?){0,400}",
    ]
}

fn pair() -> impl Strategy<Value = Pair> {
    (text(), text()).prop_map(|(ky, ru)| Pair { ky, ru })
}

fn line() -> impl Strategy<Value = LineRow> {
    (text(), pair(), text(), pair(), proptest::option::of(pair()))
        .prop_map(|(number, label, figure, words, note)| LineRow { number, label, figure, words, note })
}

fn table() -> impl Strategy<Value = Table> {
    let column = (pair(), any::<u16>(), any::<bool>());
    let rows = proptest::collection::vec(proptest::collection::vec(pair(), 0..5), 0..4);
    (proptest::collection::vec(column, 0..4), rows).prop_map(|(columns, rows)| Table {
        columns: columns.into_iter().map(|(head, share, figures)| Column { head, share, figures }).collect(),
        rows,
    })
}

fn signatures() -> impl Strategy<Value = Signatures> {
    let row = (pair(), text(), pair(), pair()).prop_map(|(function, name, state, remark)| SignatureRow {
        function,
        name,
        state,
        remark,
    });
    (pair(), [pair(), pair(), pair()], proptest::collection::vec(row, 0..4))
        .prop_map(|(title, head, rows)| Signatures { title, head, rows })
}

fn block() -> impl Strategy<Value = Block> {
    prop_oneof![
        pair().prop_map(Block::Heading),
        (pair(), any::<bool>()).prop_map(|(text, bold)| Block::Paragraph(Paragraph {
            text,
            bold,
            ..Paragraph::default()
        })),
        proptest::collection::vec((pair(), pair()), 0..4)
            .prop_map(|rows| rows.into_iter().map(|(key, value)| KeyValue { key, value }).collect())
            .prop_map(Block::KeyValue),
        ([pair(), pair(), pair(), pair()], proptest::collection::vec(line(), 0..5))
            .prop_map(|(head, rows)| Block::Lines(Lines { head, rows })),
        table().prop_map(Block::Table),
        signatures().prop_map(Block::Signatures),
        proptest::collection::vec((any::<bool>(), pair()), 0..4)
            .prop_map(|ticks| ticks.into_iter().map(|(ticked, text)| Tick { ticked, text }).collect())
            .prop_map(Block::Boxes),
        (text(), pair()).prop_map(|(text, says)| Block::Code(Code { text, says })),
        Just(Block::Rule),
        any::<u16>().prop_map(Block::Space),
        Just(Block::PageBreak),
    ]
}

fn document() -> impl Strategy<Value = Document> {
    let standing =
        prop_oneof![Just(Standing::Plain), pair().prop_map(Standing::Draft), Just(Standing::Final)];
    let marks = (proptest::option::of(pair()), standing)
        .prop_map(|(practice, standing)| Marks { practice, standing });
    (
        text(),
        pair(),
        text(),
        proptest::collection::vec(text(), 0..3),
        marks,
        proptest::collection::vec(block(), 0..6),
    )
        .prop_map(|(language, title, left, page_foot, marks, blocks)| Document {
            language,
            title,
            page_head: crate::documents::model::PageHead { left: left.clone(), right: left },
            page_foot,
            marks,
            blocks,
            ..Document::default()
        })
}

fn within_margins(shape: &Shape, face: &Typeface) -> bool {
    let near = 0.6;
    let across = |left: f32, right: f32| left >= LEFT - near && right <= RIGHT + near;
    let down = |top: f32, bottom: f32| top >= TOP - near && bottom <= BOTTOM + near;
    match shape {
        Shape::Text { x, y, weight, size, text, .. } => {
            across(*x, x + face.width(*weight, *size, text)) && down(y - size * 0.9, y + size * 0.22)
        }
        Shape::Line { x1, y1, x2, y2, .. } => across(*x1, *x2) && down(*y1, *y2),
        Shape::Bar { x, y, w, h, .. } => across(*x, x + w) && down(*y, y + h),
        Shape::Code { x, y, dot, dots } => {
            let side = dot * f32::from(dots.size);
            across(*x, x + side) && down(*y, y + side)
        }
        Shape::Tick { x, y, size, .. } => across(*x, x + size) && down(*y, y + size),
        // A draft's frame and the marks go round and across the text by design.
        Shape::Frame { .. } | Shape::Mark { .. } => true,
    }
}

fn letters(text: &str, face: &Typeface) -> usize {
    face.clean(text).chars().filter(|c| !c.is_whitespace()).count()
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn every_document_stays_within_the_margins_and_becomes_a_pdf(document in document()) {
        let face = Typeface::load().unwrap();
        match lay_out(&face, &document) {
            Err(NoRoom) => prop_assert!(crate::documents::pdf::render(&document).is_err()),
            Ok(layout) => {
                for piece in layout.sheets.iter().flat_map(|sheet| &sheet.pieces) {
                    prop_assert!(within_margins(&piece.shape, &face), "{piece:?}");
                }
                let pdf = crate::documents::pdf::render(&document);
                prop_assert!(pdf.is_ok(), "{pdf:?}");
            }
        }
        crate::documents::plain::render(&document, 80);
    }

    #[test]
    fn no_letter_of_a_table_is_lost(table in table()) {
        let face = Typeface::load().unwrap();
        let wanted: usize = table
            .columns
            .iter()
            .map(|column| &column.head)
            .chain(table.rows.iter().flatten())
            .map(|pair| letters(&pair.ky, &face) + letters(&pair.ru, &face))
            .sum();
        let document = Document { blocks: vec![Block::Table(table)], ..Document::default() };
        let layout = lay_out(&face, &document).unwrap();
        let printed: usize = layout
            .sheets
            .iter()
            .flat_map(|sheet| &sheet.pieces)
            .filter(|piece| matches!(piece.owner, Owner::Node(_)))
            .map(|piece| match &piece.shape {
                Shape::Text { text, .. } => letters(text, &face),
                _ => 0,
            })
            .sum();
        prop_assert_eq!(printed, wanted);
    }
}

/// The pages on which each row of the document's tables has text.
fn pages_of_rows(layout: &Layout) -> Vec<Vec<usize>> {
    let mut pages = vec![Vec::new(); layout.nodes.len()];
    for (page, sheet) in layout.sheets.iter().enumerate() {
        for piece in &sheet.pieces {
            let Owner::Node(cell) = piece.owner else { continue };
            let Some(row) = layout.nodes[cell].parent else { continue };
            if layout.nodes[row].role == Role::Row && !pages[row].contains(&page) {
                pages[row].push(page);
            }
        }
    }
    pages.retain(|pages| !pages.is_empty());
    pages
}

#[test]
fn no_row_is_split_and_titles_are_repeated() {
    let long = Pair::new(
        "Мөөнөтүнөн мурда добуш берген шайлоочулардын саны ".repeat(3),
        "Число избирателей ".repeat(5),
    );
    let row = LineRow { label: long, figure: "1 724".to_owned(), ..LineRow::default() };
    let head = ["№", "Саптын аталышы", "Саны", "Сөз менен"].map(Pair::single);
    let document =
        Document { blocks: vec![Block::Lines(Lines { head, rows: vec![row; 40] })], ..Document::default() };
    let layout = lay_out(&Typeface::load().unwrap(), &document).unwrap();
    assert!(layout.sheets.len() > 3);
    assert!(pages_of_rows(&layout).iter().all(|pages| pages.len() == 1));
    for sheet in &layout.sheets {
        let titled = sheet
            .pieces
            .iter()
            .any(|piece| matches!(&piece.shape, Shape::Text { text, .. } if text == "Саны"));
        assert!(titled);
    }
}

#[test]
fn no_word_of_a_title_is_broken_where_there_is_room() {
    let titles = [
        ("Саат", "Час"),
        ("Идентификация", "Идентифицировано"),
        ("Берилди", "Выдано"),
        ("Баш тартты", "Отказались"),
        ("Бузулду", "Испорчено"),
        ("Айырма", "Разница"),
    ];
    let column = |(ky, ru)| Column { head: Pair::new(ky, ru), share: 2, figures: true };
    let table = Table { columns: titles.map(column).to_vec(), rows: Vec::new() };
    let document = Document { blocks: vec![Block::Table(table)], ..Document::default() };
    let layout = lay_out(&Typeface::load().unwrap(), &document).unwrap();
    let whole = |word: &str| {
        let mut pieces = layout.sheets.iter().flat_map(|sheet| &sheet.pieces);
        pieces.any(|piece| matches!(&piece.shape, Shape::Text { text, .. } if text == word))
    };
    for word in ["Идентификация", "Идентифицировано", "Отказались"] {
        assert!(whole(word), "{word}");
    }
}

#[test]
fn a_head_that_fills_the_page_is_refused() {
    let document = Document { page_foot: vec!["көпүрө ".repeat(900)], ..Document::default() };
    assert_eq!(lay_out(&Typeface::load().unwrap(), &document).unwrap_err(), NoRoom);
}

#[test]
fn nobody_signs_alone_on_a_page() {
    let row = SignatureRow { name: "Арчалы Гүлазык".to_owned(), ..SignatureRow::default() };
    for above in 0..30u16 {
        let signatures = Signatures {
            title: Pair::single("Кол коюу"),
            head: ["Ким", "Колу", "Эскертүү"].map(Pair::single),
            rows: vec![row.clone(); 9],
        };
        let blocks = vec![
            Block::Paragraph(Paragraph { text: Pair::single("а"), ..Paragraph::default() }),
            Block::Space(above * 20),
            Block::Signatures(signatures),
        ];
        let layout =
            lay_out(&Typeface::load().unwrap(), &Document { blocks, ..Document::default() }).unwrap();
        let rows = pages_of_rows(&layout);
        for page in 0..layout.sheets.len() {
            assert_ne!(rows.iter().filter(|pages| pages.contains(&page)).count(), 1, "{above}");
        }
    }
}

#[test]
fn practice_draft_and_final_differ_on_every_page() {
    let word = || Pair::new("МАШЫГУУ", "УЧЕБНЫЕ");
    let count = |marks: Marks, wanted: fn(&Shape) -> bool| -> Vec<usize> {
        let title = Pair::single("Протокол");
        let blocks = vec![Block::Rule, Block::PageBreak, Block::Rule];
        let document = Document { title, marks, blocks, ..Document::default() };
        let layout = lay_out(&Typeface::load().unwrap(), &document).unwrap();
        layout
            .sheets
            .iter()
            .map(|sheet| sheet.pieces.iter().filter(|piece| wanted(&piece.shape)).count())
            .collect()
    };
    let marks = |practice: bool, standing| Marks { practice: practice.then(word), standing };
    let outlined = |shape: &Shape| matches!(shape, Shape::Mark { style: MarkStyle::Outlined, .. });
    let pale = |shape: &Shape| matches!(shape, Shape::Mark { style: MarkStyle::Pale, .. });
    let frame = |shape: &Shape| matches!(shape, Shape::Frame { dashed: true, .. });
    let bar = |shape: &Shape| matches!(shape, Shape::Bar { ink: Ink::Black, .. });
    let double = |shape: &Shape| matches!(shape, Shape::Line { width, .. } if *width > 1.5);

    assert_eq!(count(marks(true, Standing::Final), outlined), [2, 2]);
    assert_eq!(count(marks(true, Standing::Final), bar), [1, 1]);
    assert_eq!(count(marks(true, Standing::Final), double), [1, 0]);
    assert_eq!(count(marks(false, Standing::Draft(word())), pale), [2, 2]);
    assert_eq!(count(marks(false, Standing::Draft(word())), frame), [2, 2]);
    assert_eq!(count(marks(true, Standing::Draft(word())), pale), [4, 4]);
    assert_eq!(count(marks(true, Standing::Draft(word())), outlined), [2, 2]);
    for mark in [outlined, pale, frame, bar] {
        assert_eq!(count(marks(false, Standing::Final), mark), [0, 0]);
    }
}

#[test]
fn type_shrinks_before_a_word_is_broken() {
    let words = ["08:00–09:00", "Идентификация", "Идентифицировано", "Подписавшихся", "Отказались"];
    let columns: Vec<Column> =
        (0..8).map(|_| Column { share: 2, figures: true, ..Column::default() }).collect();
    let row: Vec<Pair> = (0..8).map(|nth| Pair::single(words[nth % 2 * nth % 5])).collect();
    let table = Table { columns, rows: vec![row.clone()] };
    let document = Document { blocks: vec![Block::Table(table)], ..Document::default() };
    let layout = lay_out(&Typeface::load().unwrap(), &document).unwrap();
    let pieces = layout.sheets.iter().flat_map(|sheet| &sheet.pieces);
    let of_cells = pieces.filter_map(|piece| match (&piece.shape, piece.owner) {
        (Shape::Text { text, .. }, Owner::Node(_)) => Some(text.as_str()),
        _ => None,
    });
    assert_eq!(of_cells.collect::<Vec<_>>(), row.iter().map(|cell| cell.ky.as_str()).collect::<Vec<_>>());
}

#[test]
fn signatures_take_the_end_of_their_text_with_them() {
    let row = SignatureRow { name: "Арчалы Гүлазык".to_owned(), ..SignatureRow::default() };
    for lines in 20..60 {
        let text = Paragraph { text: Pair::single("Жыйындын чечими"), ..Paragraph::default() };
        let head = ["Ким", "Колу", "Эскертүү"].map(Pair::single);
        let signatures = Signatures { title: Pair::default(), head, rows: vec![row.clone(); 5] };
        let mut blocks = vec![Block::Paragraph(text); lines];
        blocks.push(Block::Signatures(signatures));
        let document = Document { blocks, ..Document::default() };
        let layout = lay_out(&Typeface::load().unwrap(), &document).unwrap();
        let count = |sheet: &Sheet, wanted: &str| {
            let is = |shape: &Shape| matches!(shape, Shape::Text { text, .. } if text == wanted);
            sheet.pieces.iter().filter(|piece| is(&piece.shape)).count()
        };
        let last = layout.sheets.last().unwrap();
        assert_eq!(count(last, "Арчалы Гүлазык"), 5, "{lines}");
        assert!(count(last, "Жыйындын чечими") > 0, "{lines}");
    }
}

#[test]
fn a_few_lines_get_no_page_of_their_own_where_less_air_brings_them_back() {
    let pages = |lines: usize| {
        let text = Paragraph { text: Pair::single("Жыйындын чечими"), ..Paragraph::default() };
        let document = Document { blocks: vec![Block::Paragraph(text); lines], ..Document::default() };
        lay_out(&Typeface::load().unwrap(), &document).unwrap().sheets.len()
    };
    let full = (1..80).find(|lines| pages(*lines) > 1).unwrap();
    // A line is 14 points high and 5 apart from the next: closer, a page takes a tenth more.
    assert!(full > 41, "{full}");
    assert_eq!(pages(full * 2), 3, "a page that is not nearly empty stays");
}
