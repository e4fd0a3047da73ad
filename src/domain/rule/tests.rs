use proptest::prelude::*;

use super::*;

struct Sheet {
    lines: Vec<(&'static str, u32)>,
    votes: Option<u64>,
    max_marks: u8,
}

impl Figures for Sheet {
    fn line(&self, id: &str) -> Option<u32> {
        self.lines.iter().find(|(line, _)| *line == id).map(|(_, figure)| *figure)
    }

    fn votes(&self) -> Option<u64> {
        self.votes
    }

    fn max_marks(&self) -> u8 {
        self.max_marks
    }
}

fn sheet() -> Sheet {
    Sheet { lines: vec![("L7", 11), ("L8", 627), ("L9", 630), ("L10", 10)], votes: Some(630), max_marks: 3 }
}

fn condition(source: &str) -> Condition {
    Condition::parse(source).unwrap_or_else(|error| panic!("{source}: {error}"))
}

#[test]
fn a_broken_rule_shows_its_numbers_and_the_true_relation() {
    for (source, shown) in [
        ("L7 + L8 = L9 + L10", "11 + 627 <> 630 + 10"),
        ("L7+L8<L9-L10", "11 + 627 >= 630 - 10"),
        ("L7 > L8", "11 <= 627"),
        ("L7 >= L8", "11 < 627"),
        ("L8 <= L7", "627 > 11"),
        ("L7 <> 11", "11 = 11"),
        ("L10 = sum(votes)", "10 <> 630"),
        ("sum(votes) > marks(L9)", "630 <= 630 * 3"),
        ("abs(L7 - L8) <= 3", "abs(11 - 627) > 3"),
        ("L9 = L8 - (L7 - L10)", "630 <> 627 - (11 - 10)"),
    ] {
        let rule = condition(source);
        assert!(matches!(rule.outcome(&sheet()), Outcome::Broken { .. }), "{source}");
        assert_eq!(rule.shown(&sheet()), shown);
    }
}

#[test]
fn a_rule_that_holds_keeps_its_sign() {
    for (source, shown) in [
        ("L8 = L9 - 3", "627 = 630 - 3"),
        ("sum(votes) <= marks(L9)", "630 <= 630 * 3"),
        ("abs(L7 - L10) = abs(L10 - L7)", "abs(11 - 10) = abs(10 - 11)"),
        ("L8 - (L7 - L10) = L8 - L7 + L10", "627 - (11 - 10) = 627 - 11 + 10"),
    ] {
        assert_eq!(condition(source).outcome(&sheet()), Outcome::Holds, "{source}");
        assert_eq!(condition(source).shown(&sheet()), shown);
    }
}

#[test]
fn a_missing_figure_is_unknown_on_either_side_and_in_every_function() {
    let mut figures = sheet();
    figures.votes = None;
    for (source, shown) in [
        ("L1 = L7", "L1 ? 11"),
        ("L7 >= L1 - L1", "11 ? L1 - L1"),
        ("L1 = L1", "L1 ? L1"),
        ("0 = abs(L1)", "0 ? abs(L1)"),
        ("marks(L1) >= 0", "marks(L1) ? 0"),
        ("sum(votes) >= 0", "sum(votes) ? 0"),
    ] {
        assert_eq!(condition(source).outcome(&figures), Outcome::Unknown, "{source}");
        assert_eq!(condition(source).shown(&figures), shown);
    }
}

#[test]
fn a_sum_beyond_the_range_is_unknown() {
    let mut figures = sheet();
    figures.votes = Some(u64::MAX);
    assert_eq!(condition("sum(votes) > 0").outcome(&figures), Outcome::Unknown);
    figures.votes = Some(i64::MAX.unsigned_abs());
    assert_eq!(condition("sum(votes) + 1 > 0").outcome(&figures), Outcome::Unknown);
}

#[test]
fn errors_name_their_column() {
    use RuleErrorKind as Kind;
    for (source, column, kind) in [
        ("", 1, Kind::ValueExpected),
        ("   ", 4, Kind::ValueExpected),
        ("L1", 3, Kind::ComparisonExpected),
        ("L1 =", 5, Kind::ValueExpected),
        ("= L1", 1, Kind::ValueExpected),
        ("L1 = L2 = L3", 9, Kind::SecondComparison),
        ("L1 L2 = 3", 4, Kind::SignExpected),
        ("L1 = L2 3", 9, Kind::SignExpected),
        ("3L = 3", 2, Kind::SignExpected),
        ("L1 + = 3", 6, Kind::ValueExpected),
        ("-L1 = 3", 1, Kind::ValueExpected),
        ("L1 * 2 = 3", 4, Kind::Character('*')),
        ("Л1 = 3", 1, Kind::Character('Л')),
        ("L1 ≤ 3", 4, Kind::Character('≤')),
        ("L1 = 1000000000", 6, Kind::NumberTooLarge),
        ("L1 = 99999999999999999999", 6, Kind::NumberTooLarge),
        ("(L1 = 3", 5, Kind::ClosingExpected),
        ("L1) = 3", 3, Kind::NothingToClose),
        ("L1 = 3)", 7, Kind::NothingToClose),
        ("L1 = (3", 8, Kind::ClosingExpected),
        ("min(L1) = 3", 1, Kind::UnknownFunction),
        ("abs = 3", 5, Kind::OpeningExpected),
        ("sum(L1) = 3", 5, Kind::VotesExpected),
        ("sum() = 3", 5, Kind::VotesExpected),
        ("marks(3) = 3", 7, Kind::LineExpected),
        ("marks(abs) = 3", 7, Kind::LineExpected),
        ("marks(L1 + L2) = 3", 10, Kind::ClosingExpected),
        ("() = 3", 2, Kind::ValueExpected),
    ] {
        assert_eq!(Condition::parse(source), Err(RuleError { column, kind }), "{source}");
    }
}

#[test]
fn hostile_lengths_and_depths_are_refused() {
    let deep = format!("{}L1 = 3", "(".repeat(DEPTH_LIMIT + 1));
    let error = Condition::parse(&deep).unwrap_err();
    assert_eq!((error.column, error.kind), (DEPTH_LIMIT + 1, RuleErrorKind::TooDeep));
    let allowed = format!("{}L1{} = 3", "(".repeat(DEPTH_LIMIT), ")".repeat(DEPTH_LIMIT));
    assert_eq!(condition(&allowed).to_string(), "L1 = 3");
    let long = "(".repeat(5_000_000);
    let error = Condition::parse(&long).unwrap_err();
    assert_eq!((error.column, error.kind), (LENGTH_LIMIT + 1, RuleErrorKind::TooLong));
}

#[test]
fn display_is_canonical_and_the_source_is_kept() {
    for (source, canonical) in [
        ("L7+L8=L9+L10", "L7 + L8 = L9 + L10"),
        (" ( L7 + L8 ) <= 007 ", "L7 + L8 <= 7"),
        ("L1 + (L2 - L3) = (L4)", "L1 + L2 - L3 = L4"),
        ("L1 - (L2 - L3) = L4 - (L5)", "L1 - (L2 - L3) = L4 - L5"),
        ("abs((L1)) > marks( L2 )", "abs(L1) > marks(L2)"),
    ] {
        let rule = condition(source);
        assert_eq!(rule.to_string(), canonical);
        assert_eq!(rule.source(), source);
        assert_eq!(String::from(rule), source);
    }
}

#[test]
fn mentions_are_lines_with_their_columns() {
    let found = condition("L1 + sum(votes) = abs(votes - marks(L2))").mentions();
    let found: Vec<(usize, &str)> = found.iter().map(|m| (m.column, m.id.as_str())).collect();
    assert_eq!(found, [(1, "L1"), (23, "votes"), (37, "L2")]);
}

#[test]
fn compiled_says_what_the_condition_says() {
    let slot = |id: &str| ["L7", "L8", "L9", "L10"].iter().position(|line| *line == id);
    let row = [Some(11), Some(627), Some(630), None];
    let rule = condition("L7 + L8 - 8 = marks(L9)").compiled(&slot).unwrap();
    assert_eq!(rule.outcome(&row, None, 1), Outcome::Holds);
    assert_eq!(rule.outcome(&row, None, 2), Outcome::Broken { left: 630, right: 1260 });
    let rule = condition("L10 = 0").compiled(&slot).unwrap();
    assert_eq!(rule.outcome(&row, None, 1), Outcome::Unknown);
    assert_eq!(condition("L10 = L11").compiled(&slot), None);
}

fn expressions() -> impl Strategy<Value = String> {
    let leaf = prop_oneof![
        (1..16u8).prop_map(|n| format!("L{n}")),
        (0..1_000_000_000u32).prop_map(|n| n.to_string()),
        Just("sum(votes)".to_owned()),
        (1..16u8).prop_map(|n| format!("marks(L{n})")),
    ];
    leaf.prop_recursive(4, 24, 3, |inner| {
        prop_oneof![
            (inner.clone(), "[+-]", inner.clone()).prop_map(|(a, sign, b)| format!("{a} {sign} {b}")),
            inner.clone().prop_map(|a| format!("({a})")),
            inner.prop_map(|a| format!("abs({a})")),
        ]
    })
}

proptest! {
    #[test]
    fn the_parser_is_total_and_its_columns_are_in_the_text(source in "\\PC{0,80}") {
        if let Err(error) = Condition::parse(&source) {
            prop_assert!((1..=source.chars().count() + 1).contains(&error.column));
        }
    }

    #[test]
    fn the_parser_is_total_on_its_own_alphabet(source in "[-L0-9+=<>() amrksuvote]{0,450}") {
        if let Ok(rule) = Condition::parse(&source) {
            prop_assert_eq!(condition(&rule.to_string()).sides, rule.sides);
        }
    }

    #[test]
    fn canonical_text_reads_back_as_the_same_rule(
        left in expressions(),
        sign in prop::sample::select(vec!["=", "<>", "<=", ">=", "<", ">"]),
        right in expressions(),
        figures in prop::collection::vec(prop::option::weighted(0.9, 0..100_000u32), 16),
        votes in prop::option::weighted(0.9, 0..100_000u64),
    ) {
        let source = format!("{left} {sign} {right}");
        prop_assume!(source.chars().count() <= LENGTH_LIMIT);
        let rule = condition(&source);
        let canonical = condition(&rule.to_string());
        prop_assert_eq!(&canonical.sides, &rule.sides);
        let slot = |id: &str| id.strip_prefix('L')?.parse().ok();
        let compiled = rule.compiled(&slot).unwrap();
        let outcome = compiled.outcome(&figures, votes, 2);
        let missing = rule.mentions().iter().any(|m| figures[slot(&m.id).unwrap()].is_none())
            || votes.is_none() && source.contains("votes");
        prop_assert_eq!(outcome == Outcome::Unknown, missing);
    }
}
