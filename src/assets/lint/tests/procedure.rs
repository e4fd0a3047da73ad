//! What a procedure says of piles, reasons, places of the search, portable boxes and pace.

use super::{duplicate, each_is_found, wrong};
use crate::assets::Problem;

const NIGHT: &str = r#"id = "day"
edition = "1"
source = "test"
verified = false
title = { ky = "а", ru = "б", en = "c" }
close_of_hour_minutes = 15
typing = []
duty = []
contact = []
refusal = []
surplus = []

[mixing]
below = 10
say = { ky = "а", ru = "б", en = "c" }

[portable]
limit = "issued"
over = "invalid"
say = { ky = "а", ru = "б", en = "c" }
law = "test"

[pace]
second_device = 50
check_typing = 120
law = "test"

[[request]]
id = "illness"
label = { ky = "а", ru = "б", en = "c" }

[[unserved]]
id = "not-at-home"
label = { ky = "а", ru = "б", en = "c" }

[[invalid]]
id = "no-mark"
label = { ky = "а", ru = "б", en = "c" }

[[search]]
id = "packets"
label = { ky = "а", ru = "б", en = "c" }
help = { ky = "а", ru = "б", en = "c" }
law = "test"

[[search]]
id = "recount"
recount = true
label = { ky = "а", ru = "б", en = "c" }
help = { ky = "а", ru = "б", en = "c" }
law = "test"

[[step]]
id = "evening"
phase = "voting"
due = "19:00"
label = { ky = "а", ru = "б", en = "c" }
law = "test"
does = "values"

[[step.field]]
id = "unused"
label = { ky = "а", ru = "б", en = "c" }
kind = "number"
per_contest = true
stock = "preprinted"
pile = "unused"

[[step.field]]
id = "unused"
label = { ky = "а", ru = "б", en = "c" }
kind = "number"
per_contest = true
stock = "on-demand"
pile = "blanks"
"#;

#[test]
fn what_is_wrong_with_the_new_parts_is_found_where_it_stands() {
    each_is_found(
        NIGHT,
        vec![
            (
                "say = { ky = \"а\", ru = \"б\", en = \"c\" }\nlaw",
                "say = { ky = \"а\", ru = \"\", en = \"c\" }\nlaw",
                20,
                24,
                Problem::EmptyText,
            ),
            ("law = \"test\"\n\n[pace]", "law = \" \"\n\n[pace]", 21, 7, Problem::EmptyText),
            ("= 50", "= 0", 24, 17, Problem::PaceOrder),
            ("= 120", "= 50", 25, 16, Problem::PaceOrder),
            ("law = \"test\"\n\n[[request]]", "law = \"\"\n\n[[request]]", 26, 7, Problem::EmptyText),
            ("\"illness\"", "\"Illness\"", 29, 6, Problem::BadId),
            ("\"not-at-home\"", "\"not at home\"", 33, 6, Problem::BadId),
            ("\"no-mark\"", "\"\"", 37, 6, Problem::BadId),
            ("\"packets\"", "\"recount\"", 47, 6, duplicate("recount")),
            ("help = { ky = \"а\"", "help = { ky = \"\"", 43, 15, Problem::EmptyText),
            ("id = \"packets\"", "id = \"packets\"\nrecount = true", 49, 11, Problem::RecountPlaces),
            ("recount = true\n", "", 40, 1, Problem::RecountPlaces),
            ("\"voting\"", "\"closing\"", 56, 7, Problem::DuePhase),
            ("\"19:00\"", "\"24:01\"", 56, 7, Problem::NotATime),
            (
                "does = \"values\"",
                "does = \"values\"\nstock = \"preprinted\"",
                75,
                9,
                Problem::FieldOfOtherStock,
            ),
            ("stock = \"preprinted\"\n", "", 69, 6, duplicate("unused")),
            ("per_contest = true\n", "", 66, 8, Problem::PileField),
            ("kind = \"number\"", "kind = \"text\"", 67, 8, Problem::PileField),
        ],
    );
}

#[test]
fn a_step_asks_for_something_under_every_stock_model_that_it_has() {
    let (before, _) = NIGHT.split_once("[[step.field]]\nid = \"unused\"\nlabel = { ky = \"а\", ru = \"б\", en = \"c\" }\nkind = \"number\"\nper_contest = true\nstock = \"on-demand\"").unwrap();
    assert_eq!(wrong(before, "id", "id"), [(59, 8, Problem::StepFields)]);
    assert_eq!(wrong(before, "phase = \"voting\"", "phase = \"voting\"\nstock = \"preprinted\""), []);
}

#[test]
fn words_outside_their_lists_are_named_with_those_allowed() {
    for (from, to, line) in [
        ("\"issued\"", "\"all\"", 18),
        ("over = \"invalid\"", "over = \"burnt\"", 19),
        ("pile = \"blanks\"", "pile = \"heap\"", 75),
        ("stock = \"preprinted\"", "stock = \"old\"", 66),
    ] {
        let found = wrong(NIGHT, from, to);
        let [(at, _, Problem::UnknownWord { .. })] = found.as_slice() else { panic!("{to}: {found:?}") };
        assert_eq!(*at, line, "{to}");
    }
}
