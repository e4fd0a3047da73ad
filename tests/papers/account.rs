//! Boxes, stock, hours and trips in sentences and as JSON against their schemas.

use serde_json::{Value, json};
use tartip::cli::show;
use tartip::domain::fact::{Fact, SetAsideOpened};
use tartip::exchange::account::{BalanceFile, BoxesFile};
use tartip::exchange::schema;
use tartip::text::{Language, Messages};

use crate::accounted::{Accounted, SECRET, accounted};
use crate::book::Book;
use crate::files::all_fields_are_strict_but;
use crate::show::rows;

/// Objects that hold a number for each contest or reason.
const NUMBERS: [&str; 7] = ["found", "machine", "out", "unserved", "issued", "spoiled", "unused"];

fn real() -> Accounted {
    accounted(Book::president())
}

fn validator(schema: &str) -> jsonschema::Validator {
    jsonschema::validator_for(&serde_json::from_str(schema).unwrap()).unwrap()
}

fn follows(schema: &str, value: &Value) {
    let faults: Vec<String> =
        validator(schema).iter_errors(value).map(|e| format!("{}: {e}", e.instance_path())).collect();
    assert_eq!(faults, Vec::<String>::new());
}

fn says(text: &str, parts: &[&str]) {
    for part in parts {
        assert!(text.lines().any(|line| line.starts_with(part)), "no «{part}» in\n{text}");
    }
}

/// The envelope opened and both entries closed, so that nothing is hidden.
fn whole() -> Accounted {
    let mut day = real();
    let of = day.aside;
    day.both(SetAsideOpened { of, count: 6176 });
    day.count();
    day
}

#[test]
fn files_of_empty_and_eventful_days_follow_their_schemas() {
    let books =
        [Book::president(), Book::practice(), real().book, accounted(Book::practice()).book, whole().book];
    for book in books {
        let value = show::boxes_json(&book.day);
        follows(schema::BOXES, &value);
        assert_eq!(serde_json::from_value::<BoxesFile>(value).unwrap(), BoxesFile::of(&book.day));
        let value = show::balance_json(&book.day);
        follows(schema::BALANCE, &value);
        assert_eq!(serde_json::from_value::<BalanceFile>(value).unwrap(), BalanceFile::of(&book.day));
    }
}

#[test]
fn no_field_may_be_missing_or_added_anywhere() {
    let mut day = whole();
    let found = [("president".to_owned(), 5932)].into();
    let of = day.book.day.boxes[1].opening.as_ref().unwrap().at;
    day.both(tartip::domain::fact::BoxCorrected { of, found, reason: "эмес".into() });
    for (schema, value) in [
        (schema::BOXES, show::boxes_json(&day.book.day)),
        (schema::BALANCE, show::balance_json(&day.book.day)),
    ] {
        follows(schema, &value);
        assert!(all_fields_are_strict_but(&value, &validator(schema), &NUMBERS) > 20);
    }
}

#[test]
fn nothing_that_was_found_is_shown_while_an_entry_is_open() {
    let mut day = real();
    let of = day.aside;
    day.both(SetAsideOpened { of, count: 6176 });
    let said = |day: &Accounted| {
        let rows = rows(&day.book);
        let texts = Language::ALL.map(Messages::of).map(|messages| {
            [
                show::status(&day.book.day, messages),
                show::boxes(&day.book.day, messages),
                show::balance(&day.book.day, messages),
                show::journal(&day.book.day, &rows, messages),
            ]
            .concat()
        });
        let values = [
            show::boxes_json(&day.book.day),
            show::balance_json(&day.book.day),
            show::journal_json(&day.book.day, &rows),
        ];
        texts.concat() + &values.map(|value| value.to_string()).concat()
    };
    // Found in boxes, ruled on, set aside, brought; by the machine; in full stacks of a pile; counters of the machine.
    let figures = ["5931", "3011", "3012", "6177", "6176", "5711", "117", "718", "743", "746"];
    let hidden = said(&day);
    for figure in figures {
        assert!(!hidden.contains(figure), "{figure} is shown");
    }
    day.count();
    let shown = said(&day);
    for figure in figures {
        assert!(shown.contains(figure), "{figure} is not back");
    }
}

#[test]
fn no_private_half_is_shown() {
    let day = whole();
    let private = day.book.facts.iter().filter_map(|fact| fact.new.private.as_ref());
    assert!(private.flat_map(|half| half.values()).any(|text| text.contains(SECRET)));
    assert!(day.book.facts.iter().any(|fact| matches!(fact.new.fact, Fact::TripBegun(_))));
    for messages in Language::ALL.map(Messages::of) {
        let text = show::boxes(&day.book.day, messages) + &show::balance(&day.book.day, messages);
        assert!(!text.contains(SECRET) && !text.contains("Үзүмдөр"), "{text}");
        assert!(!text.contains("«show-") && !text.contains("«paper-"), "{text}");
    }
    let values = [show::boxes_json(&day.book.day), show::balance_json(&day.book.day)];
    assert!(!values.map(|value| value.to_string()).concat().contains(SECRET));
}

#[test]
fn boxes_are_said_with_all_that_happened_to_them() {
    let day = whole();
    let text = show::boxes(&day.book.day, Messages::of(Language::Ru));
    says(
        &text,
        &[
            "«К-1», переносной ящик: Президент.",
            "Пломбы прочитаны в пути, 24.01.2027 07:",
            "ПЛОМБЫ НЕ СОВПАДАЮТ.",
            "Пломбы заменены, 24.01.2027 07:",
            "Передано, 24.01.2027 07:",
            "ПЛОМБЫ ИЛИ УПАКОВКА НЕ ЦЕЛЫ",
            "Где: эшиктин жанында",
            "Контрольный лист вложен.",
            "Заменено, 24.01.2027 07:20. Счётчик: 718.",
            "Вместо него: ящик «З-1»",
            "«7», устройство идентификации.",
            "Минут простоя: 1.",
            "Отложено отдельно, 24.01.2027 07:39, ящик «АЭУ-7»: бюллетени неустановленной формы. Конверт: А конверти.",
            "Принесено: 6\u{a0}176.",
            "Президент, 24.01.2027 07:38: все бюллетени недействительны. Причина: 3-чечим",
            "Ящик вскрыт раньше переносных, 24.01.2027 07:34, Председатель 1:2, Секретарь 1:3.",
            "Что стояло перед ней: ящик «АЭУ-7»",
        ],
    );
    let value = show::boxes_json(&day.book.day);
    assert_eq!(value["boxes"][0]["checks"][0]["matches"], json!(false));
    assert_eq!(value["boxes"][1]["events"][0]["replaced_by"], value["boxes"][2]["box"]);
    assert_eq!(value["boxes"][0]["rulings"][0]["found"], json!(3012));
    assert_eq!(value["devices"][0]["minutes_lost"], json!(1));
    assert_eq!(value["set_aside"][0]["contest"], Value::Null);
    assert_eq!(value["gates"][0]["by"], json!({ "member": "1:2", "witness": "1:3" }));
}

#[test]
fn the_balance_says_stock_counters_and_trips() {
    let day = whole();
    let text = show::balance(&day.book.day, Messages::of(Language::Ru));
    says(
        &text,
        &[
            "08:00-09:00: идентифицировано 50",
            "Счётчики конца часа, 08:00-09:00, 24.01.2027 07:",
            "Позже указано заново.",
            "Счётчик АСУ, Президент: 746.",
            "Пачка «000101-000200» (Президент), 24.01.2027 07:05, акт АКТ-4. По надписи: 100.",
            "Вскрыта 24.01.2027 07:07. Сосчитано: 98, разница -2.",
            "Номера: 000101-000199",
            "Член возвратил (Президент)",
            "осталось неиспользованных (Президент), 24.01.2027 07:11: 412.",
            "Обращения о голосовании вне помещения",
            "Пришёл сам: 24.01.2027 07:",
            "Выезд 1, 24.01.2027 07:23, ящик «К-1». Обращений: 31.",
            "Взято бюллетеней, Президент: 35.",
            "Президент: выдано 29, испорчено 1, возвращено 5.",
            "Прорезь ящика закрыта и опломбирована.",
        ],
    );
    let value = show::balance_json(&day.book.day);
    let stands: Vec<&Value> = (0..2).map(|n| &value["anchors"][n]["stands"]).collect();
    assert_eq!(stands, [&json!(false), &json!(true)]);
    assert_eq!(value["packs"][0]["opened"]["difference"], json!(-2));
    assert_eq!(value["packs"][1]["opened"], Value::Null);
    assert_eq!(value["piles"][1]["stands"], json!(true));
    assert_eq!(value["trips"][0]["returned"]["issued"]["president"], json!(29));
}

#[test]
fn the_account_says_its_sums_and_where_to_look() {
    let day = real();
    let text = show::balance(&day.book.day, Messages::of(Language::Ru));
    says(&text, &["Учёт: что должно сойтись", "Посмотрите: "]);
    assert!(text.contains("НЕ СХОДИТСЯ, разница") && text.contains("100 <> 98"), "{text}");
    let value = show::balance_json(&day.book.day);
    let all = value["account"].as_array().unwrap();
    let pack = all.iter().find(|line| line["identity"] == json!("pack")).unwrap();
    assert_eq!((&pack["left"], &pack["right"], &pack["difference"]), (&json!(100), &json!(98), &json!(2)));
    let of = &value["packs"][0]["pack"];
    assert_eq!((&pack["places"][1]["place"], &pack["places"][1]["of"]), (&json!("pack"), of));
    assert_eq!(value["compared"], json!([]), "nobody sees the machine before both entries agree");
    let compared = &show::balance_json(&whole().book.day)["compared"][0];
    assert_eq!(compared["rows"][0]["figures"]["machine"], json!(5711));
    let text = show::balance(&whole().book.day, Messages::of(Language::Ru));
    says(&text, &["Подсчёт вручную и по АСУ, Президент:"]);
    assert!(text.contains("вручную 593, АСУ 5"), "{text}");
}
