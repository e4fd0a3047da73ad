use super::*;
use crate::assets::embedded;
use crate::assets::{Kind, read};

const PASSES: &str = "2256,2181,0,2107,62,12,62,2107,3,2166,0,0,0,137,32,1977,14,0,1,5";
const SURPLUS: &str = "1246,1200,0,775,4,420,4,776,19,761,1,0,7,97,53,570,12,5,13,4";

fn table(rows: &[&str]) -> String {
    let text = embedded::find(Kind::Form, "ru-president-2018").unwrap().text();
    let form = read::form("form", text).unwrap();
    let columns = form.lines.iter().map(|line| line.column.clone());
    let columns = columns.chain(form.options.iter().map(|option| option.column.clone()));
    let columns: Vec<String> = columns.map(|column| format!("\"{}\"", column.unwrap())).collect();
    format!("region,uik,{}\n{}\n", columns.join(","), rows.join("\n"))
}

/// The exit, standard output and standard error.
fn checked(form: &str, table: &str, json: bool, language: Language) -> (Exit, String, String) {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("table.csv");
    std::fs::write(&file, table).unwrap();
    let args = CheckArgs { form: form.to_owned(), file, json };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    let exit = run(&args, language, &mut out, &mut err).unwrap();
    let folder = format!("{}{}", folder.path().display(), std::path::MAIN_SEPARATOR);
    (exit, String::from_utf8(out).unwrap(), String::from_utf8(err).unwrap().replace(&folder, ""))
}

fn rows() -> String {
    table(&[
        &format!("North,1,{PASSES}"),
        &format!("North,2,{SURPLUS}"),
        &format!("North,3,{}", PASSES.replacen("2166", "2066", 1)),
        &format!("North,4,{}", PASSES.replacen("2166", "?", 1)),
    ])
}

#[test]
fn a_table_is_told_row_by_row_and_summed_up() {
    let (exit, out, err) = checked("ru-president-2018", &rows(), false, Language::En);
    assert_eq!((exit, err.as_str()), (Exit::Wrong, ""));
    let expected = "\
line 3, North, 2: ALARM: More ballots were found in the boxes than were issued. 4 + 776 > 0 + 775 + 4 (found-within-issued)
line 4, North, 3: ERROR: Ballots found in the boxes are not equal to valid and invalid together. 62 + 2107 <> 3 + 2066 (found-is-sorted)
line 4, North, 3: ERROR: Valid ballots are not equal to the votes of the candidates together. 2066 <> 2166 (valid-is-votes)
line 5, North, 4: UNREADABLE: no whole number in the column «Число действительных избирательных бюллетеней»: «?»
Form: Election of the President of the Russian Federation, 18 March 2018: protocol of a precinct commission (ru-president-2018)
Rows: 4; not readable: 1
Rows in which everything balances: 1 (25.00%)
Ballots found against issued: as many 3 (75.00%); fewer 0 (0.00%); more 1 (25.00%)
Errors: 2; alarms: 1; warnings: 0; notices: 1
This form was not compared with the official text.
  found-is-sorted, ERROR: does not hold: 1; unknown: 1
  valid-is-votes, ERROR: does not hold: 1; unknown: 1
  found-within-issued, ALARM: does not hold: 1; unknown: 0
  none-lost, notice: does not hold: 1; unknown: 0
";
    assert_eq!(out, expected);
}

#[test]
fn an_alarm_alone_is_no_error() {
    let table = table(&[&format!("North,2,{SURPLUS}")]);
    let (exit, out, _) = checked("ru-president-2018", &table, false, Language::Ru);
    assert_eq!(exit, Exit::Fine);
    assert!(out.starts_with(
        "строка 2, North, 2: ТРЕВОГА: В ящиках больше бюллетеней, чем выдано. 4 + 776 > 0 + 775 + 4"
    ));
    let (_, out, _) = checked("ru-president-2018", &table, false, Language::Ky);
    assert!(out.starts_with("2-сап, North, 2: КООПТУУ: Ящиктерде берилгенден көп бюллетень бар."));
}

#[test]
fn shares_of_ballots_short_and_over_are_said_in_every_language() {
    let short = PASSES.replacen("2107", "2108", 1);
    let table =
        table(&[&format!("North,1,{PASSES}"), &format!("North,2,{short}"), &format!("North,3,{SURPLUS}")]);
    for (language, said) in [
        (Language::Ky, "ошончо 1 (33,33\u{a0}%); аз 1 (33,33\u{a0}%); көп 1 (33,33\u{a0}%)"),
        (Language::Ru, "столько же 1 (33,33\u{a0}%); меньше 1 (33,33\u{a0}%); больше 1 (33,33\u{a0}%)"),
        (Language::En, "as many 1 (33.33%); fewer 1 (33.33%); more 1 (33.33%)"),
    ] {
        let (_, out, _) = checked("ru-president-2018", &table, false, language);
        assert!(out.contains(said), "{out}");
    }
}

#[test]
fn a_row_without_its_ballots_is_no_share_of_them() {
    let table =
        table(&[&format!("North,1,{PASSES}"), &format!("North,2,{}", PASSES.replacen("2107", "?", 1))]);
    let (_, out, _) = checked("ru-president-2018", &table, false, Language::En);
    assert!(out.contains("as many 1 (100.00%); fewer 0 (0.00%); more 0 (0.00%)"), "{out}");
    let (_, out, _) = checked("ru-president-2018", &table, true, Language::En);
    let document: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(document["summary"]["ballots"]["unknown"], 1);
}

#[test]
fn json_is_one_document() {
    let (exit, out, _) = checked("ru-president-2018", &rows(), true, Language::Ky);
    assert_eq!(exit, Exit::Wrong);
    let document: serde_json::Value = serde_json::from_str(&out).unwrap();
    assert_eq!(document["right"], false);
    assert_eq!(document["verified"], false);
    assert_eq!(document["summary"]["rows"], 4);
    let ballots = serde_json::json!({ "balanced": 3, "short": 0, "surplus": 1, "unknown": 0 });
    assert_eq!(document["summary"]["ballots"], ballots);
    assert_eq!(document["findings"].as_array().unwrap().len(), 3);
    let alarm = serde_json::json!({
        "line": 3, "row": ["North", "2"], "rule": "found-within-issued", "severity": "alarm",
        "shown": "4 + 776 > 0 + 775 + 4", "left": 780, "right": 779,
        "look_at": ["L7", "L8", "L4", "L5", "L3", "L11"],
    });
    assert_eq!(document["findings"][0], alarm);
    let unreadable = serde_json::json!({
        "line": 5, "row": ["North", "4"], "problem": "not-a-figure",
        "column": "Число действительных избирательных бюллетеней", "text": "?",
    });
    assert_eq!(document["unreadable"], serde_json::json!([unreadable]));
}

#[test]
fn what_cannot_be_checked_is_said_on_standard_error() {
    let said = |form: &str, table: &str| {
        let (exit, out, err) = checked(form, table, false, Language::En);
        assert_eq!(out, "");
        (exit, err)
    };
    let (exit, err) = said("ru-president-2018", "a,b\n");
    assert_eq!((exit, err.lines().count()), (Exit::Malformed, 20));
    assert_eq!(
        err.lines().next(),
        Some("table.csv: the table has no column «Число избирателей, включенных в список избирателей»")
    );
    let (exit, err) = said("ru-president-2018", "");
    assert_eq!((exit, err.as_str()), (Exit::Malformed, "table.csv: the table has no header\n"));
    let (exit, err) = said("nowhere", "");
    assert_eq!(exit, Exit::File);
    assert!(err.starts_with("nowhere: no such form. ") && err.contains(" ru-president-2018, "), "{err}");

    let args = CheckArgs { form: "ru-president-2018".to_owned(), file: "no.csv".into(), json: false };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    assert_eq!(run(&args, Language::En, &mut out, &mut err).unwrap(), Exit::File);
    assert_eq!(err, b"no.csv: no such file\n");
}

#[test]
fn a_folder_is_no_table() {
    let args = CheckArgs { form: "ru-president-2018".to_owned(), file: std::env::temp_dir(), json: false };
    let (mut out, mut err) = (Vec::new(), Vec::new());
    assert_eq!(run(&args, Language::En, &mut out, &mut err).unwrap(), Exit::File);
}

#[test]
fn help_is_in_the_language_asked_for() {
    use clap::Args;
    for language in Language::ALL {
        let command = CheckArgs::augment_args(clap::Command::new("check").term_width(200));
        let help = described(command, language).render_help().to_string();
        for key in ["check-about", "check-help-form", "check-help-file", "check-help-json"] {
            assert!(help.contains(&Messages::of(language).key(key)), "{help}");
        }
    }
}
