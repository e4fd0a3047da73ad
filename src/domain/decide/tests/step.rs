use crate::domain::Phase;
use crate::domain::decide::{self, MAX_FIGURE, Refusal};
use crate::domain::fact::{By, Fact, Value, Values};
use crate::domain::fixture::{Book, at};

fn values(pairs: &[(&str, &str)]) -> Values {
    let value = |text: &str| text.parse().map_or_else(|_| Value::Text(text.to_owned()), Value::Number);
    pairs.iter().map(|(field, text)| ((*field).to_owned(), value(text))).collect()
}

fn received() -> Values {
    values(&[
        ("received@president", "800"),
        ("received@referendum", "810"),
        ("act", "№ 3"),
        ("from", "TEC"),
        ("at", "18:05"),
    ])
}

#[test]
fn what_is_missing_is_named_for_each_contest() {
    let book = Book::empty();
    let typed = values(&[("received@president", "800"), ("from", " "), ("at", "18:05")]);
    let refused = book.refused(|day| decide::do_step(day, By::default(), "blanks-received", typed));
    let missing = ["received@referendum", "act", "from"].map(String::from).to_vec();
    assert_eq!(refused, Refusal::FieldsEmpty(missing));
}

#[test]
fn a_step_is_never_too_late_nor_too_early() {
    for phase in [Phase::Preparation, Phase::Voting, Phase::Count, Phase::Closed] {
        let mut book = Book::in_phase(phase);
        let by = By { happened: Some(at("06:10")), ..book.by() };
        book.take(|day| decide::do_step(day, by, "blanks-received", received()));
        assert_eq!(book.day.steps.get("blanks-received").unwrap().when, at("06:10"));
        book.take(|day| decide::do_step(day, by, "posted", values(&[("where", "door"), ("at", "23:40")])));
    }
}

#[test]
fn texts_are_trimmed_and_times_written_one_way() {
    let mut book = Book::empty();
    let typed = values(&[("where", "  at the door "), ("at", "9.5")]);
    book.take(|day| decide::do_step(day, By::default(), "posted", typed));
    assert_eq!(book.day.steps.text("posted", "where"), Some("at the door"));
    assert_eq!(book.day.steps.text("posted", "at"), Some("09:05"));
    let same = values(&[("where", "at the door"), ("at", "0905 ")]);
    let refused = book.refused(|day| decide::correct_step(day, By::default(), "posted", same, "again"));
    assert_eq!(refused, Refusal::NothingChanged);
}

#[test]
fn a_value_is_of_its_fields_kind() {
    let book = Book::empty();
    let refused =
        |step: &str, values: Values| book.refused(|day| decide::do_step(day, By::default(), step, values));
    let with = |field: &str, value: Value| {
        let mut values = received();
        values.insert(field.to_owned(), value);
        values
    };
    let text = |text: &str| Value::Text(text.to_owned());
    let wrong = |field: &str| Refusal::FieldsEmpty(vec![field.to_owned()]);
    assert_eq!(
        refused("blanks-received", with("received@president", text("много"))),
        wrong("received@president")
    );
    assert_eq!(refused("blanks-received", with("at", text("25:00"))), wrong("at"));
    assert_eq!(refused("blanks-received", with("from", Value::Number(1))), wrong("from"));
    assert_eq!(refused("enlarged-form-posted", values(&[("state", "perhaps")])), wrong("state"));
    let big = with("received@president", Value::Number(MAX_FIGURE + 1));
    assert_eq!(refused("blanks-received", big), Refusal::TooLarge);
    assert_eq!(refused("blanks-received", with("act", text(&"ы".repeat(401)))), Refusal::TooLong(400));
    for stray in ["received", "received@mayor", "colour"] {
        assert_eq!(
            refused("blanks-received", with(stray, Value::Number(1))),
            Refusal::UnknownStep,
            "{stray}"
        );
    }
    assert_eq!(refused("dancing", Values::new()), Refusal::UnknownStep);
}

#[test]
fn a_correction_keeps_what_stood_there_with_the_reason() {
    let mut book = Book::empty();
    let by = By::default();
    let early = book.refused(|day| decide::correct_step(day, by, "blanks-received", received(), "misread"));
    assert_eq!(early, Refusal::NotDone);
    let done = book.take(|day| decide::do_step(day, by, "blanks-received", received()));
    let again = book.refused(|day| decide::do_step(day, by, "blanks-received", received()));
    assert_eq!(again, Refusal::AlreadyDone);

    let mut right = received();
    right.insert("received@president".into(), Value::Number(799));
    let bare = book.refused(|day| decide::correct_step(day, by, "blanks-received", right.clone(), ""));
    assert_eq!(bare, Refusal::ReasonNeeded);
    book.now = at("07:30");
    let corrected = book.take(|day| decide::correct_step(day, by, "blanks-received", right, "misread"));
    let record = book.day.steps.get("blanks-received").unwrap();
    assert_eq!((record.at, record.when), (corrected, at("07:00")), "corrected later, received when it was");
    assert_eq!(record.before, [(received(), "misread".to_owned())]);
    assert_eq!(book.day.steps.number("blanks-received", "received@president"), Some(799));
    assert!(matches!(book.last(), Fact::StepCorrected(body) if body.of == done));
}

#[test]
fn a_person_named_in_a_step_stands_in_the_private_half_only() {
    let mut book = Book::empty();
    let by = By::default();
    let typed = values(&[
        ("carried-by", "Асан Үсөнов"),
        ("vehicle", "Нива"),
        ("left-at", "23:10"),
        ("received-by", "Бакыт"),
        ("receipt", "№ 4"),
    ]);
    let step = "handed-over";
    let open = |book: &Book| match book.last() {
        Fact::StepDone(body) => body.values.keys().cloned().collect::<Vec<_>>(),
        Fact::StepCorrected(body) => body.values.keys().cloned().collect(),
        other => panic!("{other:?}"),
    };
    book.take(|day| decide::do_step(day, by, step, typed.clone()));
    assert_eq!(open(&book), ["left-at", "receipt"]);
    let private = book.facts.last().unwrap().new.private.clone().unwrap();
    assert_eq!(private.keys().collect::<Vec<_>>(), ["carried-by", "received-by", "vehicle"]);
    assert_eq!(book.day.steps.get(step).unwrap().values, typed);
    let same = book.refused(|day| decide::correct_step(day, by, step, typed.clone(), "again"));
    assert_eq!(same, Refusal::NothingChanged);

    let mut right = typed.clone();
    right.insert("received-by".into(), Value::Text("Болот".into()));
    right.remove("vehicle");
    book.take(|day| decide::correct_step(day, by, step, right.clone(), "misheard"));
    assert_eq!(open(&book), ["left-at", "receipt"]);
    let record = book.day.steps.get(step).unwrap();
    assert_eq!((&record.values, &record.before[0].0), (&right, &typed));

    let mut facts = book.facts.clone();
    for fact in &mut facts {
        fact.new.private = None;
    }
    let forgotten = crate::domain::Day::replay(&facts).unwrap();
    assert_eq!(forgotten.steps.text(step, "carried-by"), None);
    assert_eq!(forgotten.steps.text(step, "receipt"), Some("№ 4"));
}
