use super::*;
use crate::assets::Problem;

mod procedure;
mod registers;

const FORM: &str = r#"id = "small"
edition = "1"
source = "test"
verified = false
title = { ky = "а", ru = "б", en = "c" }

[[line]]
id = "L1"
number = "1"
counts = "valid"
label = { ky = "а", ru = "б", en = "c" }

[[line]]
id = "L2"
number = "2"
counts = "received"
label = { ky = "а", ru = "б", en = "c" }
stock = "preprinted"

[[rule]]
id = "votes"
holds = "L1 = sum(votes)"
severity = "error"
look_at = ["L1"]
say = { ky = "а", ru = "б", en = "c" }
do = { ky = "а", ru = "б", en = "c" }
law = "test"

[[reason]]
id = "taken-away"
label = { ky = "а", ru = "б", en = "c" }
"#;

const PROFILE: &str = r#"id = "small"
edition = "1"
source = "test"
verified = { by = "a", act = "b", date = "2026-01-01" }
title = { ky = "а", ru = "б", en = "c" }
utc_offset_minutes = 360
procedure = "day"
outside = "both"
turnout_due = ["10:00", "20:00"]

[hours]
meeting = "07:00"
opens = "08:00"
closes = "20:00"

[stock]
model = "preprinted"

[typing]
first = ["secretary"]
second = ["chair"]
second_entry = "other-member"

[[contest]]
id = "president"
form = "ru-president-2018"
title = { ky = "а", ru = "б", en = "c" }
colour = { ky = "а", ru = "б", en = "c" }
options_typed = true
"#;

const PROCEDURE: &str = r#"id = "day"
edition = "1"
source = "test"
verified = false
title = { ky = "а", ru = "б", en = "c" }
close_of_hour_minutes = 15
duty = []
contact = []
refusal = []
surplus = []

[mixing]
below = 10
say = { ky = "а", ru = "б", en = "c" }

[[typing]]
phase = "count"
functions = ["secretary", "chair"]
law = "test"

[[step]]
id = "quorum"
phase = "opening"
label = { ky = "а", ru = "б", en = "c" }
law = "test"
does = "presence"

[[step]]
id = "close"
phase = "closing"
label = { ky = "а", ru = "б", en = "c" }
law = "test"
does = "values"

[[step.field]]
id = "how"
label = { ky = "а", ru = "б", en = "c" }
kind = "choice"

[[step.field.choice]]
id = "late"
label = { ky = "а", ru = "б", en = "c" }
"#;

/// What is wrong after one change, as line, column and problem.
fn wrong(text: &str, from: &str, to: &str) -> Vec<(usize, usize, Problem)> {
    assert!(text.contains(from), "{from}");
    let folder = tempfile::tempdir().unwrap();
    let path = folder.path().join("day.toml");
    std::fs::write(&path, PROCEDURE).unwrap();
    match lint("small.toml", &text.replacen(from, to, 1), &Shelf::beside(&path)) {
        Ok(_) => Vec::new(),
        Err(problems) => problems.into_iter().map(|e| (e.line, e.column, e.problem)).collect(),
    }
}

fn duplicate(value: &str) -> Problem {
    Problem::Duplicate { value: value.to_owned() }
}

fn each_is_found(text: &str, cases: Vec<(&str, &str, usize, usize, Problem)>) {
    assert_eq!(wrong(text, "id", "id"), []);
    for (from, to, line, column, problem) in cases {
        assert_eq!(wrong(text, from, to), [(line, column, problem)], "{from} -> {to}");
    }
}

#[test]
fn what_is_wrong_in_a_form_is_found_where_it_stands() {
    let line = |line: &str| line.to_owned();
    each_is_found(
        FORM,
        vec![
            ("\"small\"", "\"Small\"", 1, 6, Problem::BadId),
            ("edition = \"1\"", "edition = \" \"", 2, 11, Problem::EmptyText),
            ("ky = \"а\"", "ky = \"\"", 5, 16, Problem::EmptyText),
            (
                "verified = false",
                "verified = { by = \"\", act = \"b\", date = \"2026-01-01\" }",
                4,
                19,
                Problem::EmptyText,
            ),
            ("id = \"L2\"", "id = \"2\"", 14, 6, Problem::BadLineId),
            ("id = \"L2\"", "id = \"abs\"", 14, 6, Problem::BadLineId),
            ("id = \"L2\"", "id = \"L1\"", 14, 6, duplicate("L1")),
            ("number = \"2\"", "number = \"1\"", 15, 10, duplicate("1")),
            ("number = \"2\"", "number = \"\"", 15, 10, Problem::EmptyText),
            ("L1 = sum(votes)", "L1 = L10", 22, 15, Problem::UnknownLine { line: line("L10") }),
            ("L1 = sum(votes)", "L1 <= L1 + L2", 22, 21, Problem::LineOfOtherStock { line: line("L2") }),
            ("L1 = sum(votes)", "0 = 0", 22, 9, Problem::NoFigures),
            (
                "look_at = [\"L1\"]",
                "look_at = [\"L1\", \"L4\"]",
                24,
                18,
                Problem::UnknownLine { line: line("L4") },
            ),
            (
                "look_at = [\"L1\"]",
                "only_if = \"L3 > 0\"\nlook_at = []",
                24,
                12,
                Problem::UnknownLine { line: line("L3") },
            ),
            (
                "look_at = [\"L1\"]",
                "stock = \"on-demand\"\nlook_at = [\"L2\"]",
                25,
                12,
                Problem::LineOfOtherStock { line: line("L2") },
            ),
            (
                "look_at = [\"L1\"]",
                "look_at = []\nreasons = [\"taken-away\", \"lost\"]",
                25,
                26,
                Problem::UnknownReason { reason: line("lost") },
            ),
            ("law = \"test\"", "law = \"\"", 27, 7, Problem::EmptyText),
            ("id = \"taken-away\"", "id = \"taken_away\"", 30, 6, Problem::BadId),
        ],
    );
}

#[test]
fn lines_and_options_share_no_column() {
    let two = "counts = \"valid\"\ncolumn = \"A\"";
    let text = FORM.replace("counts = \"valid\"", two).replace(
        "[[reason]]",
        "[[option]]\nnumber = 2\ncolumn = \"A \"\nlabel = { ky = \"а\", ru = \"б\", en = \"c\" }\n\n[[reason]]",
    );
    let expected = [(31, 10, Problem::OptionNumber { expected: 1 }), (32, 10, duplicate("A "))];
    assert_eq!(wrong(&text, "id", "id"), expected);
}

#[test]
fn a_number_may_stand_once_under_each_stock_model() {
    let text = FORM.replace("number = \"1\"", "number = \"2\"\nstock = \"on-demand\"");
    let found = wrong(&text, "holds = \"L1", "stock = \"on-demand\"\nholds = \"L1");
    assert_eq!(found, []);
}

#[test]
fn a_rule_may_not_stand_twice() {
    let (_, rule) = FORM.split_once("[[rule]]").unwrap();
    let (rule, _) = rule.split_once("[[reason]]").unwrap();
    let text = FORM.replace("[[reason]]", &format!("[[rule]]{rule}[[reason]]"));
    assert_eq!(wrong(&text, "id", "id"), [(30, 6, duplicate("votes"))]);
}

#[test]
fn what_is_wrong_in_a_profile_is_found_where_it_stands() {
    let one = "options_typed = false\n[[contest.option]]\nnumber = 1\nlabel = { ky = \"а\", ru = \"б\", en = \"c\" }";
    assert_eq!(wrong(PROFILE, "options_typed = true", one), []);
    assert_eq!(wrong(PROFILE, "id = \"small\"", "id = \"practice-1\"\npractice = true"), []);
    each_is_found(
        PROFILE,
        vec![
            ("= 360", "= 900", 6, 22, Problem::Offset),
            ("= 360", "= 330", 6, 22, Problem::OffsetHours),
            ("\"day\"", "\"night\"", 7, 13, Problem::UnknownProcedure { procedure: "night".to_owned() }),
            ("\"day\"", "\"../day\"", 7, 13, Problem::UnknownProcedure { procedure: "../day".to_owned() }),
            ("\"20:00\"]", "\"20:01\"]", 9, 25, Problem::OutsideHours),
            ("\"20:00\"]", "\"10:00\"]", 9, 25, Problem::TimeOrder),
            ("[\"10:00\"", "[\"25:00\"", 9, 16, Problem::NotATime),
            ("\"07:00\"", "\"08:01\"", 13, 9, Problem::HoursOrder),
            ("= [\"secretary\"]", "= []", 20, 9, Problem::EmptyList),
            ("[\"chair\"]", "[\"chair\", \"chair\"]", 21, 20, duplicate("2")),
            ("\"president\"", "\"The President\"", 25, 6, Problem::BadId),
            ("\"ru-president-2018\"", "\"ru\"", 26, 8, Problem::UnknownForm { form: "ru".to_owned() }),
            ("options_typed = true", "max_marks = 0\noptions_typed = true", 29, 13, Problem::NoMarks),
            ("options_typed = true", "", 24, 1, Problem::NoOptions),
            ("options_typed = true", &one.replace("false", "true"), 29, 17, Problem::OptionsTwice),
            (
                "options_typed = true",
                &one.replace("= 1", "= 3"),
                31,
                10,
                Problem::OptionNumber { expected: 1 },
            ),
            ("id = \"small\"", "id = \"small\"\npractice = true", 2, 12, Problem::PracticeName),
            ("id = \"small\"", "id = \"practice\"", 1, 6, Problem::PracticeName),
            ("edition", "date = 2027-01-24\nedition", 2, 8, Problem::NotADate),
        ],
    );
}

#[test]
fn what_is_wrong_in_a_procedure_is_found_where_it_stands() {
    each_is_found(
        PROCEDURE,
        vec![
            ("= 15", "= 60", 6, 25, Problem::Minutes),
            ("[\"secretary\", \"chair\"]", "[]", 18, 13, Problem::EmptyList),
            ("id = \"close\"", "id = \"quorum\"", 29, 6, duplicate("quorum")),
            ("phase = \"closing\"", "phase = \"preparation\"", 30, 9, Problem::PhaseOrder),
            ("\"presence\"", "\"values\"", 26, 8, Problem::StepFields),
            ("does = \"values\"", "does = \"lots\"", 33, 8, Problem::StepFields),
            ("kind = \"choice\"", "kind = \"number\"", 38, 8, Problem::FieldChoices),
            ("kind = \"choice\"", "kind = \"choice\"\nprivate = true", 39, 11, Problem::PrivateField),
            ("id = \"late\"", "id = \"Late\"", 41, 6, Problem::BadId),
            ("law = \"test\"\n\n[[step]]", "law = \" \"\n\n[[step]]", 19, 7, Problem::EmptyText),
            (
                "[]\n\n[mixing]",
                "[{ id = \"a\", label = { ky = \"\", ru = \"б\", en = \"c\" } }]\n\n[mixing]",
                10,
                39,
                Problem::EmptyText,
            ),
        ],
    );
}

#[test]
fn several_problems_come_in_the_order_of_the_text() {
    let text = FORM.replace("label = { ky = \"а\"", "label = { ky = \"\"");
    let lines: Vec<usize> =
        wrong(&text, "holds = \"L1", "holds = \"L9").iter().map(|found| found.0).collect();
    assert_eq!(lines, [11, 17, 22, 31]);
}
