use crate::domain::decide::{self, Ballot, Decision, MAX_ACT, PersonEntry, Refusal};
use crate::domain::fact::{BoxKind, Gate, Private, Question, Ref, Ruling, Value, Veracity, Vote};
use crate::domain::fixture::{self, Book, PRESIDENT, at, place};
use crate::domain::registers::ActTemplate;
use crate::domain::{Day, Localized, Phase};

/// A book with one more template, whose Russian text is this.
fn with_template(text: &str) -> Book {
    let mut rules = fixture::rulebook();
    let template = ActTemplate {
        id: "any".into(),
        title: Localized::same("any"),
        text: Localized { ky: format!("ky {text}"), ru: text.to_owned(), en: String::new() },
        law: "example".into(),
        fits: Vec::new(),
        rulings: [(Ruling::Granted, Localized::same("granted"))].into(),
    };
    rules.registers.as_mut().unwrap().acts.push(template);
    Book::of(fixture::opening(rules)).staffed()
}

fn russian(book: &Book, about: Option<Ref>) -> String {
    let (ky, ru) = decide::act_text(&book.day, "any", about, book.now).unwrap();
    assert!(ky.starts_with("ky "));
    ru
}

fn draw<'a>(
    book: &Book,
    ky: &'a str,
    signers: Vec<Ref>,
    instead: Option<Ref>,
) -> impl Fn(&Day) -> Decision + use<'a> {
    let pair = book.pair();
    move |day| decide::draw_act(day, pair, "late-opening", None, ky, "Текст", &signers, instead)
}

/// Every refusal of this subject.
pub fn refusals() -> Vec<Refusal> {
    let book = Book::in_phase(Phase::Voting);
    vec![book.refused(draw(&book, "Текст", vec![book.chair], None))]
}

#[test]
fn an_act_needs_two_members_two_texts_and_two_signers() {
    let mut book = Book::in_phase(Phase::Voting);
    let two = vec![book.chair, book.member];
    let alone = book.by();
    let one = book.refused(|day| decide::draw_act(day, alone, "late-opening", None, "а", "б", &two, None));
    assert_eq!(one, Refusal::TwoMembersNeeded);
    let pair = book.pair();
    let unknown = book.refused(|day| decide::draw_act(day, pair, "none", None, "а", "б", &two, None));
    assert_eq!(unknown, Refusal::UnknownChoice);
    let nothing = Some(place(99));
    let absent =
        book.refused(|day| decide::draw_act(day, pair, "late-opening", nothing, "а", "б", &two, None));
    assert_eq!(absent, Refusal::UnknownEntry);
    assert_eq!(book.refused(draw(&book, " \n ", two.clone(), None)), Refusal::FieldsEmpty(vec!["ky".into()]));
    let long = "ы".repeat(MAX_ACT + 1);
    assert_eq!(book.refused(draw(&book, &long, two.clone(), None)), Refusal::TooLong(MAX_ACT));
    for signers in [vec![], vec![book.chair], vec![book.chair, book.chair]] {
        assert_eq!(book.refused(draw(&book, "а", signers, None)), Refusal::SignersNeeded);
    }
    let stranger = vec![book.chair, place(99)];
    assert_eq!(book.refused(draw(&book, "а", stranger, None)), Refusal::UnknownMember);
    let (by, gone) = (book.by(), book.member);
    book.come(&[gone]);
    book.take(|day| decide::record_presence(day, by, &[gone], false));
    assert_eq!(
        book.refused(draw(&book, "а", two, None)),
        Refusal::SignersNeeded,
        "who is gone signs nothing"
    );
    book.take(draw(&book, "Биринчи сап\nэкинчи сап", vec![book.chair, book.secretary], None));
    let act = &book.day.acts[0];
    assert_eq!((act.stated.number, act.ky.lines().count(), act.ru.as_str()), (1, 2, "Текст"));
}

#[test]
fn an_act_stands_in_the_place_of_one_other() {
    let mut book = Book::in_phase(Phase::Voting);
    let signers = vec![book.chair, book.member];
    let first = book.take(draw(&book, "а", signers.clone(), None));
    let no_act = book.refused(draw(&book, "а", signers.clone(), Some(book.chair)));
    assert_eq!(no_act, Refusal::UnknownEntry);
    let second = book.take(draw(&book, "б", signers.clone(), Some(first)));
    assert_eq!(book.refused(draw(&book, "в", signers.clone(), Some(first))), Refusal::AlreadyDone);
    book.take(draw(&book, "в", signers, Some(second)));
    assert_eq!(book.day.acts.iter().map(|act| act.stated.number).collect::<Vec<_>>(), [1, 2, 3]);
}

#[test]
fn what_the_facts_do_not_say_is_left_blank() {
    let book = with_template("№ {precinct} {date} {time} {name} {nothing} {");
    assert_eq!(russian(&book, None), "№ 1234 24.01.2027 07:00 ________ ________ {");
    assert_eq!(decide::act_text(&book.day, "none", None, book.now), None);
    assert_eq!(russian(&book, Some(place(99))), russian(&book, None));
}

#[test]
fn what_is_filled_in_is_not_filled_again() {
    let mut book = with_template("{name} {organisation}");
    let of = book.observer("{precinct} {name}");
    assert_eq!(russian(&book, Some(of)), "{precinct} {name} Таза шайлоо");
}

#[test]
fn a_late_opening_has_its_time_and_cause() {
    let mut book = with_template("{opened} {minutes} {reason}");
    book.go_to(Phase::Opening);
    let by = book.by();
    let values = [
        ("at".to_owned(), Value::Text("08:20".into())),
        ("late-cause".to_owned(), Value::Text("power".into())),
        ("late-note".to_owned(), Value::Text("бүт айылда".into())),
    ];
    book.take(|day| decide::do_step(day, by, "opening-announced", values.into()));
    book.now = at("08:20");
    book.go_to(Phase::Voting);
    assert_eq!(russian(&book, None), "08:20 20 Отключение света, бүт айылда");
    let (ky, _) = decide::act_text(&book.day, "any", None, book.now).unwrap();
    assert_eq!(ky, "ky 08:20 20 Электр күчү өчтү, бүт айылда");
}

#[test]
fn a_removal_is_told_from_its_decision_or_from_the_person() {
    let mut book =
        with_template("{name} ({category}, {organisation}): {ground}, {norm}. № {number}, {votes}, {time}");
    book.go_to(Phase::Voting);
    let (by, of) = (book.by(), book.observer("Үсөнова"));
    let three = [book.chair, book.deputy, book.secretary];
    book.approved();
    book.come(&three);
    book.take(|day| decide::warn_person(day, by, of, "breaks-rules", "told twice"));
    let told = "Үсөнова (Общественный наблюдатель, Таза шайлоо): Нарушает закон о выборах, 68/2011.";
    assert_eq!(russian(&book, Some(of)), format!("{told} № ________, ________, 07:00"));
    let question = Question::Removal { of, ground: "breaks-rules".into() };
    let mut votes: std::collections::BTreeMap<Ref, Vote> = three.map(|who| (who, Vote::For)).into();
    votes.insert(book.chair, Vote::Against);
    book.now = at("12:30");
    let made = book.take(|day| {
        decide::vote(day, by, &Ballot { question: question.clone(), text: "out", votes: votes.clone() })
    });
    assert_eq!(russian(&book, Some(made)), format!("{told} № 1, 2–1–0, 12:30"));
    assert_eq!(russian(&book, Some(of)), format!("{told} № 1, 2–1–0, 12:30"), "when the person was removed");
}

#[test]
fn a_person_not_let_in_is_told_with_ground_and_norm() {
    let mut book = with_template("{name}, {category}, {organisation}, {ground}, {norm}, {reason}");
    let by = book.by();
    let entry = PersonEntry { category: "media", organisation: "24.kg", name: "Асанов", paper: "" };
    let of = book.take(|day| decide::refuse_person(day, by, entry, "no-papers", "§ 11", "no card"));
    assert_eq!(russian(&book, Some(of)), "Асанов, Представитель СМИ, 24.kg, Нет документов, § 11, no card");
}

#[test]
fn a_box_is_told_with_its_seals() {
    let mut book = with_template("{box}: {seals_on} / {seals_found}, {found}, {contest}");
    book.go_to(Phase::Opening);
    let by = book.by();
    let contests = [PRESIDENT.to_owned()];
    let seals = ["17".to_owned(), "18".to_owned()];
    let of = book.take(|day| decide::seal_box(day, by, "S1", BoxKind::Stationary, &contests, &seals));
    let title = book.day.opened.rulebook.contest(PRESIDENT).unwrap().title.ru.clone();
    assert_eq!(russian(&book, Some(of)), format!("S1: 17, 18 / ________, ________, {title}"));
    book.go_to(Phase::Count);
    let pair = book.pair();
    book.take(|day| decide::check_seals(day, by, of, &["17".to_owned(), "19".to_owned()], true));
    book.take(|day| decide::pass_gate(day, pair, Gate::SealsDiffer, Some(of), "the act is being written"));
    let found = [(PRESIDENT.to_owned(), 45)].into();
    let opened = book.take(|day| decide::open_box(day, by, of, found));
    for about in [of, opened] {
        let told = russian(&book, Some(about));
        assert_eq!(told, format!("S1: 17, 18 / 17, 19, ________, {title}"), "an entry is open");
    }
}

#[test]
fn surplus_ballots_are_counted_only_once_both_entries_are_closed() {
    let mut book = with_template("{contest}: {issued} {found} {difference}");
    book.go_to(Phase::Count);
    assert_eq!(russian(&book, None), "________: ________ ________ ________");
    let mut book = book.then_counted(&[("L8", 653)]);
    let title = book.day.opened.rulebook.contest(PRESIDENT).unwrap().title.ru.clone();
    assert_eq!(russian(&book, None), format!("{title}: 695 698 3"));
    let draft = book.draft(PRESIDENT, "aa");
    assert_eq!(russian(&book, Some(draft)), format!("{title}: 695 698 3"));
}

#[test]
fn an_act_says_nothing_of_a_confidential_incident() {
    for (confidential, told) in
        [(false, "1 Позднее открытие участка shouting"), (true, "________ ________ ________")]
    {
        let mut book = with_template("{number} {code} {what}");
        let reported = crate::domain::fact::IncidentReported {
            number: 1,
            code: "OP-01".into(),
            veracity: Veracity::Seen,
            confidential,
            readers: vec![book.secretary],
            complaint: None,
        };
        let private = Private::from([
            ("code".to_owned(), "OP-01".to_owned()),
            ("what".to_owned(), "shouting".to_owned()),
        ]);
        let new = book.by().states_privately(reported.into(), private);
        let of = book.record(new);
        assert_eq!(russian(&book, Some(of)), told);
    }
}

#[test]
fn an_act_is_dated_by_what_happened_to_a_box_and_never_by_its_sealing() {
    let mut book = with_template("{time} {box} {seals_found} {member}");
    book.go_to(Phase::Opening);
    let by = book.by();
    let contests = [PRESIDENT.to_owned()];
    let of =
        book.take(|day| decide::seal_box(day, by, "S1", BoxKind::Stationary, &contests, &["17".to_owned()]));
    book.now = at("10:15");
    assert_eq!(russian(&book, Some(of)), "10:15 S1 ________ ________", "nothing happened to it yet");
    book.go_to(Phase::Count);
    book.now = at("20:40");
    let read = book.take(|day| decide::check_seals(day, by, of, &["19".to_owned()], true));
    book.now = at("20:55");
    let chair = book.day.commission.get(by.member.unwrap()).unwrap().name.clone();
    let told = format!("20:40 S1 19 {chair}");
    let incident = book.day.incidents[0].at;
    for about in [of, read, incident] {
        assert_eq!(russian(&book, Some(about)), told);
    }
}

#[test]
fn a_device_and_a_pack_are_told_from_what_was_recorded_of_them() {
    let mut book = with_template("{time} {device} {what} {minutes} {pack} {issued} {found} {difference}");
    book.go_to(Phase::Opening);
    let by = book.by();
    let device = book
        .take(|day| decide::register_device(day, by, "D-7", crate::domain::fact::DeviceKind::Identification));
    let pack = book.take(|day| {
        let stock = day.stocks()[0];
        let entry = decide::PackEntry { stock, label: "П-3", packs: 1, nominal: 1000, act: "7", from: "" };
        decide::receive_packs(day, by, entry)
    });
    book.now = at("09:00");
    let note = |event| decide::NoteEntry {
        of: device,
        event,
        counter: None,
        receipt: "",
        note: "paper stuck",
        by: None,
    };
    book.take(|day| decide::note_device(day, by, note(crate::domain::fact::DeviceEvent::Stopped)));
    book.take(|day| decide::open_pack(day, by, pack, "", 998));
    book.now = at("09:20");
    let blank = "________";
    assert_eq!(
        russian(&book, Some(device)),
        format!("09:00 D-7 paper stuck 20 {blank} {blank} {blank} {blank}")
    );
    assert_eq!(russian(&book, Some(pack)), format!("09:00 {blank} {blank} {blank} П-3 1000 998 2"));
    let first = |about| decide::templates_for(&book.day, about)[0].0.id.clone();
    assert_eq!(first(Some(device)), "device-failed");
    assert_eq!(first(Some(pack)), "ballots-short");
    assert!(decide::templates_for(&book.day, None).iter().all(|(_, fits)| !fits));
}
