use super::*;
use crate::domain::rule::RuleErrorKind;

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

[[rule]]
id = "votes"
holds = "L1 = sum(votes)"
severity = "error"
look_at = ["L1"]
say = { ky = "а", ru = "б", en = "c" }
do = { ky = "а", ru = "б", en = "c" }
law = "test"
"#;

fn wrong(from: &str, to: &str) -> (usize, usize, Problem) {
    assert!(FORM.contains(from), "{from}");
    let error = form("small.toml", &FORM.replacen(from, to, 1)).unwrap_err();
    assert_eq!(error.file, "small.toml");
    (error.line, error.column, error.problem)
}

fn key(key: &str) -> String {
    key.to_owned()
}

#[test]
fn a_form_is_read_with_its_conditions() {
    let form = form("small.toml", FORM).unwrap();
    assert_eq!(form.rules[0].holds.source(), "L1 = sum(votes)");
    assert_eq!(asset("small.toml", FORM).unwrap(), Asset::Form(form));
}

#[test]
fn errors_stand_where_they_are() {
    assert_eq!(wrong("severity = \"error\"\n", ""), (13, 1, Problem::MissingKey { key: key("severity") }));
    assert_eq!(wrong("law =", "lore ="), (20, 1, Problem::UnknownKey { key: key("lore") }));
    assert!(matches!(wrong("\"valid\"", "\"валид\""), (10, 10, Problem::UnknownWord { word, allowed })
            if word == "валид" && allowed.starts_with("list, received, ")));
    assert!(matches!(wrong("number = \"1\"", "number = 1"), (9, 10, Problem::WrongValue { .. })));
    let open = wrong("en = \"c\" }", "en = \"c }");
    assert!(matches!(open, (5, _, Problem::Syntax { .. })), "{open:?}");
    assert_eq!(wrong("verified = false", "verified = true"), (4, 12, Problem::VerifiedTrue));
    assert_eq!(wrong("verified = false", "verified = {}"), (4, 12, Problem::VerifiedShape));
    let early = "verified = { by = \"a\", act = \"b\", date = \"2026-02-30\" }";
    assert_eq!(wrong("verified = false", early), (4, 42, Problem::NotADate));
}

#[test]
fn an_error_in_a_rule_points_into_its_string() {
    let sign = |c| Problem::Rule(RuleErrorKind::Character(c));
    assert_eq!(wrong("L1 = sum", "L1 == sum"), (15, 14, Problem::Rule(RuleErrorKind::ValueExpected)));
    assert_eq!(wrong("\"L1 = sum(votes)\"", "'''L1 × 2'''"), (15, 15, sign('×')));
    assert_eq!(wrong("\"L1 = sum(votes)\"", "\"\""), (15, 10, Problem::Rule(RuleErrorKind::ValueExpected)));
    // Where the text is not the value, the string as a whole is pointed at.
    assert_eq!(wrong("L1 = sum", "L1 \\u003d \\u003d"), (15, 9, Problem::Rule(RuleErrorKind::ValueExpected)));
}

#[test]
fn columns_count_characters_after_other_scripts_and_line_ends() {
    let windows = FORM.replace('\n', "\r\n").replace("holds =", "\"holds\"  =");
    let error = form("small.toml", &windows.replace("L1 = sum", "L1 * sum")).unwrap_err();
    assert_eq!((error.line, error.column), (15, 16));
    let text = "title = { ky = \"өүң\", ru = 7";
    let error =
        form("small.toml", &format!("\u{feff}{}", FORM.replace("title = { ky = \"а\", ru = \"б\"", text)));
    assert_eq!(error.map_err(|error| (error.line, error.column)), Err((5, 28)));
}

#[test]
fn a_file_of_another_kind_is_named_so() {
    let problem = |error: FileError| error.problem;
    assert_eq!(profile("p", FORM).map_err(problem), Err(Problem::WrongKind { wanted: Kind::Profile }));
    assert_eq!(asset("p", "id = \"a\"").map_err(problem), Err(Problem::UnknownKind));
    assert_eq!(kind(FORM), Some(Kind::Form));
    assert_eq!(kind("= 1"), None);
}

#[test]
fn a_file_that_is_too_large_or_no_text_is_refused() {
    let problem = |error: FileError| (error.line, error.column, error.problem);
    let large = vec![b'#'; SIZE_LIMIT + 1];
    assert_eq!(decoded("f", large.clone()).map_err(problem), Err((1, 1, Problem::TooLarge)));
    let large = String::from_utf8(large).unwrap();
    assert_eq!(form("f", &large).map_err(problem), Err((1, 1, Problem::TooLarge)));
    let cut = b"# \xd0\xb0\n# \xd0\xb0\xd0".to_vec();
    assert_eq!(decoded("f", cut).map_err(problem), Err((2, 4, Problem::NotText)));
}
