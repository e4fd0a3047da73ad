use std::io::Write;

use super::*;
use crate::exchange::table::ColumnProblem;

/// Figures of real protocols: the first passes everything, the second holds one ballot more than was issued.
const PASSES: &str = "2256,2181,0,2107,62,12,62,2107,3,2166,0,0,0,137,32,1977,14,0,1,5";
const SURPLUS: &str = "1246,1200,0,775,4,420,4,776,19,761,1,0,7,97,53,570,12,5,13,4";

fn form() -> Form {
    let text = include_str!("../../../../assets/forms/ru-president-2018.toml");
    toml::from_str(text).unwrap()
}

fn header(form: &Form) -> String {
    let lines = form.lines.iter().filter_map(|line| line.column.as_deref());
    let options = form.options.iter().filter_map(|option| option.column.as_deref());
    let quoted: Vec<String> = lines.chain(options).map(|column| format!("\"{column}\"")).collect();
    format!("region,uik,{}\n", quoted.join(","))
}

fn table(rows: &[&str]) -> String {
    let rows = rows.iter().enumerate().map(|(n, row)| format!("North,{},{row}\n", n + 1));
    header(&form()) + &rows.collect::<String>()
}

/// The line of a row, its names, and the rule or the problem that was seen.
type Told = (u64, String, String);

fn seen(form: &Form, bytes: &[u8]) -> (Vec<Told>, Result<Summary, TableError>) {
    let mut all = Vec::new();
    let summary = check(form, bytes, &mut |row, seen| {
        let what = match seen {
            Seen::Finding { rule, shown, .. } => format!("{}: {shown}", rule.id),
            Seen::Unreadable(problem) => format!("{problem:?}"),
        };
        all.push((row.line, row.names.join("/"), what));
        Ok(())
    });
    (all, summary)
}

fn found(line: u64, name: &str, what: &str) -> Told {
    (line, name.to_owned(), what.to_owned())
}

#[test]
fn a_surplus_is_an_alarm_and_no_error_and_names_its_row() {
    let (all, summary) = seen(&form(), table(&[PASSES, SURPLUS, PASSES]).as_bytes());
    assert_eq!(all, [found(3, "North/2", "found-within-issued: 4 + 776 > 0 + 775 + 4")]);
    let summary = summary.unwrap();
    assert_eq!((summary.rows, summary.unreadable, summary.balanced), (3, 0, 2));
    assert_eq!((summary.found(Severity::Alarm), summary.found(Severity::Error)), (1, 0));
    assert!(summary.is_right());
    assert!(summary.rules.iter().all(|rule| rule.unknown == 0));
    let broken: Vec<&str> =
        summary.rules.iter().filter(|rule| rule.broken > 0).map(|rule| rule.rule.as_str()).collect();
    assert_eq!(broken, ["found-within-issued", "none-lost"]);
}

#[test]
fn one_changed_figure_of_an_equality_is_an_error() {
    let good: Vec<&str> = PASSES.split(',').collect();
    // The first line stands in no equality.
    for field in 1..good.len() {
        let changed = (good[field].parse::<u32>().unwrap() + 1).to_string();
        let mut row = good.clone();
        row[field] = &changed;
        let (_, summary) = seen(&form(), table(&[&row.join(",")]).as_bytes());
        let summary = summary.unwrap();
        assert!(summary.found(Severity::Error) > 0 && !summary.is_right(), "field {field}");
    }
}

#[test]
fn a_figure_that_cannot_be_read_leaves_its_rules_unknown_and_the_others_known() {
    let row = PASSES.replacen("2256", "many", 1).replacen("2166", "", 1);
    let (all, summary) = seen(&form(), table(&[&row]).as_bytes());
    let text = |line: usize| form().lines[line].column.clone().unwrap();
    let many = RowProblem::NotAFigure { column: text(0), text: "many".to_owned() };
    let empty = RowProblem::Empty { column: text(9) };
    assert_eq!(all, [found(2, "North/1", &format!("{many:?}")), found(2, "North/1", &format!("{empty:?}"))]);
    let summary = summary.unwrap();
    assert_eq!((summary.rows, summary.unreadable, summary.balanced), (1, 1, 0));
    assert!(!summary.is_right());
    let unknown: Vec<&str> =
        summary.rules.iter().filter(|rule| rule.unknown > 0).map(|rule| rule.rule.as_str()).collect();
    assert_eq!(unknown, ["issued-within-list", "found-is-sorted", "valid-is-votes"]);
}

#[test]
fn votes_of_an_option_that_cannot_be_read_are_no_zero() {
    let row = PASSES.replacen(",1977,", ",?,", 1);
    let (all, summary) = seen(&form(), table(&[&row]).as_bytes());
    assert_eq!(all.len(), 1);
    let summary = summary.unwrap();
    assert_eq!(summary.found(Severity::Error), 0);
    let votes = summary.rules.iter().find(|rule| rule.rule == "valid-is-votes").unwrap();
    assert_eq!(votes.unknown, 1);
}

#[test]
fn a_blank_that_may_be_is_a_zero() {
    let mut form = form();
    form.lines[10].may_be_blank = true;
    let row = PASSES.replacen(",2166,0,0,", ",2166,,0,", 1);
    let (all, summary) = seen(&form, table(&[&row]).as_bytes());
    assert_eq!(all, []);
    assert_eq!(summary.unwrap().balanced, 1);
}

#[test]
fn a_row_with_other_cells_than_the_header_is_named_and_the_next_is_read() {
    let (all, summary) = seen(&form(), table(&["1,2", PASSES]).as_bytes());
    let problem = RowProblem::Cells { found: 4, expected: 22 };
    assert_eq!(all, [found(2, "North/1", &format!("{problem:?}"))]);
    let summary = summary.unwrap();
    assert_eq!((summary.rows, summary.unreadable, summary.balanced), (2, 1, 1));
}

#[test]
fn the_order_of_columns_is_free_and_others_are_passed_over() {
    let table = table(&[SURPLUS]);
    let mut lines = table.lines().map(|line| {
        let mut reader = csv::ReaderBuilder::new().has_headers(false).from_reader(line.as_bytes());
        let mut cells: Vec<String> =
            reader.records().next().unwrap().unwrap().iter().map(str::to_owned).collect();
        cells[2..].reverse();
        cells.insert(5, "turnout".to_owned());
        cells.join(";")
    });
    let turned = format!("\u{feff}{}\r\n\r\n{}", lines.next().unwrap(), lines.next().unwrap());
    let (all, summary) = seen(&form(), turned.as_bytes());
    assert_eq!(all, [found(3, "North/1", "found-within-issued: 4 + 776 > 0 + 775 + 4")]);
    assert_eq!(summary.unwrap().ignored_columns, ["turnout"]);
}

#[test]
fn every_row_is_named_by_the_line_on_which_it_begins() {
    for end in ["\n", "\r\n"] {
        let rows = [
            header(&form()).trim_end(),
            &format!("North,1,{SURPLUS}"),
            "",
            "",
            &format!("\"North{end}West\",2,{SURPLUS}"),
            &format!("North,\"3\",{SURPLUS}"),
            &format!("North,4,{SURPLUS}"),
        ]
        .join(end);
        for last in ["", end] {
            let (all, summary) = seen(&form(), format!("{rows}{last}").as_bytes());
            let lines: Vec<u64> = all.iter().map(|(line, _, _)| *line).collect();
            assert_eq!(lines, [2, 5, 7, 8], "{end:?} {last:?}");
            assert_eq!(summary.unwrap().rows, 4);
        }
    }
}

#[test]
fn a_header_that_is_not_the_forms_is_refused_with_every_column() {
    let table = table(&[PASSES]);
    let column = |line: usize| form().lines[line].column.clone().unwrap();
    let missing = table.replace(&column(1), "received").replace(&column(2), &column(3));
    let (_, summary) = seen(&form(), missing.as_bytes());
    let expected = [
        ColumnProblem::Missing { column: column(1) },
        ColumnProblem::Missing { column: column(2) },
        ColumnProblem::Twice { column: column(3) },
    ];
    assert!(matches!(summary, Err(TableError::Columns(problems)) if problems == expected));
}

#[test]
fn what_is_no_table_is_refused() {
    let error = |bytes: &[u8]| seen(&form(), bytes).1.unwrap_err();
    assert!(matches!(error(b""), TableError::Empty));
    assert!(matches!(error(b"\xff\xfe,a\n"), TableError::NotText));
    assert!(matches!(error(&[0x1f, 0x8b, 8, 0, 0, 0]), TableError::Read(_)));
    let mut bare = form();
    bare.lines.iter_mut().for_each(|line| line.column = None);
    assert!(matches!(seen(&bare, b"a,b\n").1, Err(TableError::NoColumns)));
}

#[test]
fn a_table_cut_short_within_its_packing_is_an_error() {
    let mut gzip = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    gzip.write_all(table(&vec![PASSES; 2_000]).as_bytes()).unwrap();
    let packed = gzip.finish().unwrap();
    assert_eq!(seen(&form(), &packed).1.unwrap().balanced, 2_000);
    assert!(matches!(seen(&form(), &packed[..packed.len() - 9]).1, Err(TableError::Read(_))));
}

#[test]
fn a_reader_that_stops_listening_stops_the_check() {
    let table = table(&[SURPLUS, SURPLUS]);
    let mut told = 0;
    let stopped = check(&form(), table.as_bytes(), &mut |_, _| {
        told += 1;
        Err(io::ErrorKind::BrokenPipe.into())
    });
    assert!(matches!(stopped, Err(TableError::Tell(_))));
    assert_eq!(told, 1);
}

#[test]
fn a_form_of_the_other_stock_model_is_known_by_its_columns() {
    use crate::domain::StockModel;
    let mut form = form();
    form.lines[1].stock = Some(StockModel::Preprinted);
    let without = table(&[PASSES]).replace(&form.lines[1].column.clone().unwrap(), "other");
    form.rules.retain(|rule| !rule.holds.source().contains("L2"));
    let summary = seen(&form, without.as_bytes()).1.unwrap();
    assert_eq!((summary.stock, summary.balanced), (StockModel::OnDemand, 1));
}
