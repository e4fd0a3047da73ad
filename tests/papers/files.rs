//! Protocol JSON against its schema, and the table for spreadsheets.

use serde_json::{Value, json};
use tartip::domain::fact::{
    Cause, MachineRecorded, OptionWithdrawn, PhaseEntered, ProtocolReopened, Signature, SurplusActed,
};
use tartip::domain::{Function, Phase};
use tartip::exchange::protocol::{ProtocolFile, Stands};
use tartip::exchange::{csv, schema};

use crate::book::{Book, PRESIDENT, cells};

/// A day in which everything happened that a protocol can state.
pub fn eventful() -> Book {
    let mut book = Book::president();
    book.member("Асан Үзүмдөр", Function::Chair, "БШК");
    book.member("Айгүл Тораңгылуу", Function::Secretary, "«Келечек»");
    book.member("Бакыт Ойбадам", Function::Member, "");
    let names = vec!["Хан-Теңир".to_owned(), "=Каракол".to_owned()];
    book.state(tartip::domain::fact::OptionsTyped { contest: "president".into(), names });
    let reason = "Чечим 12, 20.01.2027".to_owned();
    book.state(OptionWithdrawn { contest: "president".into(), number: 2, reason });
    let open = vec!["unused-cancelled".to_owned(), "contest:president".to_owned()];
    book.state(PhaseEntered { phase: Phase::Count, open, reason: "свет өчтү".into() });
    let figures = "L1 1200 L2P 632 L3P 1 L4 3 L5 621 L6 7 L7 7 L8 623 L9 620 L10 10 L11 0 V1 593 V2 - V3 27";
    book.count_twice("president", &cells(figures), ("L8", 622));
    book.correct("president", "L11", Some(0), Some(1), "бир акт келди");
    book.explain("president", "surplus", (630, 628), "unexplained", "эки жолу саналды");
    let (action, result) = ("call-tec".to_owned(), "АШК кабыл алды".to_owned());
    book.state(SurplusActed { contest: "president".into(), action, result });
    let receipt = "АЭУ 77".to_owned();
    book.state(MachineRecorded { contest: "president".into(), receipt, cells: cells("L8 623 V1 592 V3 28") });
    book.draft("president");
    book.hear("president");
    book.sign("president", &[Signature::Signed, Signature::Dissent, Signature::Absent]);
    let protocol = book.protocol("president").at;
    book.state(ProtocolReopened { protocol, cause: Cause::Returned, reason: "11-сап".into() });
    book.correct("president", "L11", Some(1), Some(2), "дагы бир арыз");
    book.draft("president");
    book
}

fn file(book: &Book) -> ProtocolFile {
    ProtocolFile::of(&book.day, "president").unwrap()
}

fn validator() -> jsonschema::Validator {
    jsonschema::validator_for(&serde_json::from_str(schema::PROTOCOL).unwrap()).unwrap()
}

fn faults(value: &Value) -> Vec<String> {
    validator().iter_errors(value).map(|e| format!("{}: {e}", e.instance_path())).collect()
}

#[test]
fn files_of_plain_and_eventful_days_follow_the_schema() {
    let mut plain = Book::counted();
    plain.draft("president");
    let mut practice = Book::practice();
    practice.count(
        "president",
        &cells("L1 9 L2 9 L3 8 L4 0 L5 1 L6 0 L7 0 L8 1 L9 1 L10 0 L11 0 V1 1 V2 0 V3 0 V4 0 V5 0 V6 0"),
    );
    practice.draft("president");
    for book in [plain, eventful(), practice] {
        let bytes = file(&book).to_json().unwrap();
        assert!(bytes.ends_with(b"\n}\n"));
        let value: Value = serde_json::from_slice(&bytes).unwrap();
        assert_eq!(faults(&value), Vec::<String>::new());
        assert_eq!(serde_json::from_value::<ProtocolFile>(value).unwrap(), file(&book));
    }
}

#[test]
fn broken_files_do_not_follow_the_schema() {
    let whole = serde_json::to_value(file(&eventful())).unwrap();
    assert!(validator().is_valid(&whole));
    for (path, wrong) in [
        ("/schema", json!("tartip-protocol/2")),
        ("/fingerprint", json!("ABC")),
        ("/content/rows/0/figure", json!(-1)),
        ("/content/rows/0/figure", json!(1.5)),
        ("/content/rows/0/figure", json!("1200")),
        ("/content/rows/0/figure", json!(10_000_000)),
        ("/content/rows/0/cell", json!("X1")),
        ("/content/rows", json!([])),
        ("/content/findings/0/severity", json!("fatal")),
        ("/content/date", json!("24.01.2027")),
        ("/check_words", json!(["ата"])),
        ("/drafted_at", json!("2027-01-24T22:10:00Z")),
        ("/standing", json!("final")),
        ("/signatures/0/how", json!("maybe")),
        ("/chain", json!([])),
    ] {
        let mut broken = whole.clone();
        *broken.pointer_mut(path).unwrap_or_else(|| panic!("{path}")) = wrong.clone();
        assert!(!validator().is_valid(&broken), "{path} {wrong}");
    }
}

#[test]
fn no_field_may_be_missing_or_added_anywhere() {
    let whole = serde_json::to_value(file(&eventful())).unwrap();
    assert!(all_fields_are_strict(&whole, &validator()) > 60);
}

/// Takes every field of every object away and adds one to each, which must not be valid; tells how many objects there are.
pub fn all_fields_are_strict(whole: &Value, validator: &jsonschema::Validator) -> usize {
    all_fields_are_strict_but(whole, validator, &[])
}

/// The same where objects of these names hold a number for each contest or reason: they take no other value.
pub fn all_fields_are_strict_but(
    whole: &Value,
    validator: &jsonschema::Validator,
    numbers: &[&str],
) -> usize {
    let mut objects = Vec::new();
    walk(whole, "", &mut objects);
    for (path, keys) in &objects {
        if path.rsplit('/').next().is_some_and(|name| numbers.contains(&name)) {
            for key in keys {
                let mut broken = whole.clone();
                *broken.pointer_mut(&format!("{path}/{key}")).unwrap() = json!("7");
                assert!(!validator.is_valid(&broken), "{path}/{key}");
            }
            continue;
        }
        for key in keys {
            let mut broken = whole.clone();
            broken.pointer_mut(path).unwrap().as_object_mut().unwrap().remove(key);
            assert!(!validator.is_valid(&broken), "{path} without {key}");
        }
        let mut broken = whole.clone();
        broken.pointer_mut(path).unwrap().as_object_mut().unwrap().insert("more".into(), json!(1));
        assert!(!validator.is_valid(&broken), "{path} with more");
    }
    objects.len()
}

fn walk(value: &Value, path: &str, objects: &mut Vec<(String, Vec<String>)>) {
    match value {
        Value::Object(map) => {
            objects.push((path.to_owned(), map.keys().cloned().collect()));
            for (key, inner) in map {
                walk(inner, &format!("{path}/{key}"), objects);
            }
        }
        Value::Array(items) => {
            for (place, inner) in items.iter().enumerate() {
                walk(inner, &format!("{path}/{place}"), objects);
            }
        }
        _ => {}
    }
}

#[test]
fn a_file_says_what_happened() {
    let book = eventful();
    let file = file(&book);
    assert!(file.internal_aid && !file.form.verified && !file.form.counts_as_verified);
    assert_eq!(file.form.sha256, Some(format!("{:064x}", 1)), "the form's, not the profile's");
    assert_eq!(file.standing, Stands::Draft);
    assert!(file.fingerprint_holds);
    assert_eq!(file.check_words.len(), 4);
    assert_eq!(file.stated.facts, book.facts.len());
    assert!(
        file.stated.at.starts_with("2027-01-24T0") && file.stated.at.ends_with("+06:00"),
        "{}",
        file.stated.at
    );
    let rounds: Vec<_> = file.rounds.iter().map(|r| (r.round, r.cells, r.differing.len())).collect();
    assert_eq!(rounds, [(1, 14, 1), (2, 1, 0)]);
    assert_eq!(file.words[0].ky, "бир миң эки жүз");
    assert_eq!(file.words.len(), 13, "a blank has no words");
    assert_eq!(file.options[1].decision.as_deref(), Some("Чечим 12, 20.01.2027"));
    assert_eq!((file.options[2].against_all, file.options[2].label.ru.as_str()), (true, "Против всех"));
    let machine: Vec<_> = file.machine.unwrap().rows.iter().map(|r| (r.hand, r.machine)).collect();
    assert_eq!(machine, [(Some(623), Some(623)), (Some(593), Some(592)), (Some(27), Some(28))]);
    assert_eq!(file.reasons[0].label.en, "Unexplained");
    assert_eq!(file.surplus[0].result, "АШК кабыл алды");
    assert_eq!(file.gates_passed[0].reason, "свет өчтү");
    assert_eq!(file.signatures.len(), 3);
    assert!(file.signatures.iter().all(|line| line.how.is_none()), "nobody stands to the new version yet");
    let chain: Vec<_> = file.chain.iter().map(|l| (l.version, l.signed, l.reopened.is_some())).collect();
    assert_eq!(chain, [(1, true, true), (2, false, false)]);
    assert_eq!(file.chain[1].fingerprint, file.fingerprint);
    assert_eq!(file.content.corrections.len(), 2);
}

#[test]
fn a_replaced_form_has_no_known_source_and_the_draft_is_void() {
    let mut book = Book::counted();
    book.draft("president");
    let mut form = book.day.form("president").unwrap().clone();
    form.edition = "corrected".into();
    let sha256 = "f".repeat(64);
    book.state(tartip::domain::fact::FormReplaced { form, sha256, reason: "a line was missing".into() });
    let file = file(&book);
    assert_eq!(file.standing, Stands::Void);
    assert_eq!(file.form.sha256, None);
    assert!(file.fingerprint_holds, "what was drafted is stated under the form of then");
}

#[test]
fn before_the_first_draft_there_is_no_file() {
    let book = Book::counted_with(PRESIDENT, &["Хан-Теңир"]);
    assert!(ProtocolFile::of(&book.day, "president").is_none());
    assert!(csv::write(&book.day, "president").is_none());
    assert!(ProtocolFile::of(&book.day, "senate").is_none());
}

/// The cells of a table, the mark of its encoding and the line ends taken off.
fn table(book: &Book) -> Vec<Vec<String>> {
    let text = String::from_utf8(csv::write(&book.day, "president").unwrap()).unwrap();
    let text = text.strip_prefix('\u{feff}').expect("the mark of UTF-8");
    let text = text.strip_suffix("\r\n").expect("the last line ends");
    text.split("\r\n").map(|line| line.split(';').map(ToOwned::to_owned).collect()).collect()
}

#[test]
fn the_table_opens_in_a_spreadsheet() {
    let lines = table(&eventful());
    assert_eq!(lines[0], csv::HEADER);
    assert_eq!(
        lines[0].join(";"),
        "practice;standing;precinct;date;contest;version;draft;\
         number;cell;label_ky;label_ru;figure;words_ky;words_ru;machine;fingerprint"
    );
    let row = |n: usize| lines[n][7..15].join(";");
    assert_eq!(
        row(1),
        "1;L1;Тизмедеги шайлоочулардын саны;Число избирателей в списке;1200;бир миң эки жүз;одна тысяча двести;"
    );
    assert_eq!(
        row(8),
        "8;L8;Стационардык ящиктерде жана АЭУда;Найдено в стационарных ящиках и АСУ;623;алты жүз жыйырма үч;шестьсот двадцать три;623"
    );
    assert_eq!(row(13), "13;V2;'=Каракол;'=Каракол;;;;", "a blank and no formula");
    assert_eq!(row(14), "14;V3;Бардыгына каршы;Против всех;27;жыйырма жети;двадцать семь;28");
    assert_eq!(lines.len(), 15, "one line a row");
}

#[test]
fn every_row_of_the_table_says_whose_it_is_and_how_it_stands() {
    let check = |book: &Book, begins: &str| {
        let print = &book.protocol("president").drafted.fingerprint;
        for row in &table(book)[1..] {
            assert_eq!(row.len(), csv::HEADER.len());
            assert_eq!((row[..7].join(";").as_str(), &row[15]), (begins, print));
        }
        let stands = serde_json::to_value(file(book).standing).unwrap();
        assert_eq!(begins.split(';').nth(1), stands.as_str(), "the word of the JSON");
    };
    check(&eventful(), ";draft;1234;2027-01-24;president;2;1");
    let mut book = Book::counted();
    book.draft("president");
    book.draft("president");
    check(&book, ";draft;1234;2027-01-24;president;1;2");
    book.hear("president");
    check(&book, ";heard;1234;2027-01-24;president;1;2");
    book.sign("president", &[Signature::Signed, Signature::Signed]);
    check(&book, ";signed;1234;2027-01-24;president;1;2");
    let protocol = book.protocol("president").at;
    book.state(ProtocolReopened { protocol, cause: Cause::Own, reason: "ката".into() });
    check(&book, ";superseded;1234;2027-01-24;president;1;2");
    let mut void = Book::counted();
    void.draft("president");
    void.correct("president", "L11", Some(0), Some(1), "бир акт келди");
    check(&void, ";void;1234;2027-01-24;president;1;1");
    let mut practice = Book::practice();
    practice.count(
        "president",
        &cells("L1 9 L2 9 L3 8 L4 0 L5 1 L6 0 L7 0 L8 1 L9 1 L10 0 L11 0 V1 1 V2 0 V3 0 V4 0 V5 0 V6 0"),
    );
    practice.draft("president");
    check(&practice, "PRACTICE;draft;1234;2027-01-24;president;1;1");
}
