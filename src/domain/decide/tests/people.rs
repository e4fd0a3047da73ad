use crate::domain::decide::{self, Decision, MAX_IMPORT, PersonEntry, PersonWarning, Refusal};
use crate::domain::fact::{By, Fact, Question, Vote};
use crate::domain::fixture::{self, Book, PRESIDENT, at, by, place};
use crate::domain::{Day, Phase};

const ENTRY: PersonEntry = PersonEntry {
    category: "public-observer",
    organisation: "Таза шайлоо",
    name: "Үсөнова Өмүркан",
    paper: "AN-48",
};

fn register(entry: PersonEntry, by: By) -> impl Fn(&Day) -> Decision {
    move |day| decide::register_person(day, by, entry, false)
}

/// Every refusal of this subject.
pub fn refusals() -> Vec<Refusal> {
    let mut book = Book::in_phase(Phase::Opening);
    let by = book.by();
    let observer = book.observer("Үсөнова");
    let mut bare = fixture::rulebook();
    bare.registers = None;
    let before = Book::of(fixture::opening(bare));
    let mut lawless = fixture::rulebook();
    lawless.registers.as_mut().unwrap().people.grounds[0].law.clear();
    let lawless = Book::of(fixture::opening(lawless));
    let many = vec![ENTRY; MAX_IMPORT + 1];
    vec![
        before.refused(register(ENTRY, By::default())),
        book.refused(register(PersonEntry { category: "spy", ..ENTRY }, by)),
        book.refused(register(PersonEntry { paper: "48 213", ..ENTRY }, by)),
        book.refused(|day| decide::import_people(day, by, &many)),
        book.refused(|day| decide::move_person(day, by, place(99), true)),
        removed_comes(&mut book, observer),
        lawless.refused(|day| decide::refuse_person(day, By::default(), ENTRY, "no-papers", " ", "")),
    ]
}

/// Removes an observer by decision and lets them come again.
fn removed_comes(book: &mut Book, of: crate::domain::fact::Ref) -> Refusal {
    let by = book.by();
    book.approved();
    book.come(&[book.chair, book.deputy, book.secretary]);
    book.take(|day| decide::warn_person(day, by, of, "breaks-rules", "spoke to voters"));
    let question = Question::Removal { of, ground: "breaks-rules".into() };
    let votes = [book.chair, book.deputy, book.secretary].map(|who| (who, Vote::For)).into();
    let ballot = decide::Ballot { question, text: "is removed", votes };
    book.now = at("12:00");
    book.take(|day| decide::vote(day, by, &ballot));
    assert!(!book.day.people.all[&of].is_present(), "who is removed leaves");
    assert_eq!(
        book.refused(|day| decide::warn_person(day, by, of, "breaks-rules", "")),
        Refusal::PersonRemoved
    );
    assert_eq!(book.refused(|day| decide::vote(day, by, &ballot)), Refusal::PersonRemoved);
    book.refused(|day| decide::move_person(day, by, of, true))
}

#[test]
fn who_is_removed_is_gone_whatever_was_typed_ahead() {
    let mut book = Book::in_phase(Phase::Opening);
    let of = book.observer("Үсөнова");
    book.now = at("11:00");
    for (time, present) in [("09:00", false), ("09:30", true), ("12:03", false), ("12:05", true)] {
        let then = By { happened: Some(at(time)), ..book.by() };
        book.take(|day| decide::move_person(day, then, of, present));
    }
    removed_comes(&mut book, of);
    let person = &book.day.people.all[&of];
    let there = ["08:00", "09:15", "11:59", "12:00", "12:04", "12:05", "20:00"];
    let there = there.map(|time| person.was_present(at(time)));
    assert_eq!(there, [true, false, true, false, false, false, false]);
    assert!(!person.is_present());
}

#[test]
fn a_person_is_registered_and_comes_in_one_go() {
    let mut book = Book::in_phase(Phase::Voting);
    let of = book.observer("  Үсөнова Өмүркан ");
    let person = &book.day.people.all[&of];
    assert_eq!((person.name.as_str(), person.paper.as_str()), ("Үсөнова Өмүркан", "48"));
    assert!(person.is_present() && !person.listed);
    assert_eq!(of.seq + 1, u64::try_from(book.facts.len()).unwrap(), "two facts, the first names the person");
    let public = book.facts[book.facts.len() - 2].new.fact.write(serde_json::value::Serializer).unwrap();
    assert!(!public.to_string().contains("Үсөнова"));
}

#[test]
fn a_paper_leaves_no_more_than_four_signs() {
    let mut book = Book::in_phase(Phase::Opening);
    let by = book.by();
    let refused = |paper| book.refused(register(PersonEntry { paper, ..ENTRY }, by));
    for paper in ["AN 12345", "48213", "АН-48213", "٤٨٢١٣", &"1".repeat(1_000_000)] {
        assert_eq!(refused(paper), Refusal::PaperDigits, "{}", paper.len());
    }
    for (paper, kept) in [("AN-48", "AN48"), (" 48-21 ", "4821"), ("№ 7", "7"), ("—", ""), ("", "")] {
        book.take(register(PersonEntry { paper, ..ENTRY }, by));
        assert_eq!(book.day.people.all.values().last().unwrap().paper, kept);
    }
}

#[test]
fn what_is_unusual_is_warned_and_never_blocks() {
    let mut book = Book::in_phase(Phase::Opening);
    let first = book.observer("Үсөнова Өмүркан");
    let same = PersonEntry {
        name: "усонова  омуркан", organisation: "ТАЗА-ШАЙЛОО", paper: "", ..ENTRY
    };
    let warned = decide::person_warnings(&book.day, same, None);
    let limit = PersonWarning::Limit { limit: 1 };
    assert_eq!(warned, [PersonWarning::SameName(first), limit, PersonWarning::NotPresentedPaper]);
    let by = book.by();
    book.take(|day| decide::register_person(day, by, same, true));
    assert_eq!(decide::person_warnings(&book.day, ENTRY, Some(first)).len(), 2, "the second one is another");
    let other = PersonEntry { name: "Асанов", organisation: "", ..ENTRY };
    assert_eq!(decide::person_warnings(&book.day, other, None), []);
    let guest = PersonEntry { name: "Асанов", category: "media", ..ENTRY };
    assert_eq!(decide::person_warnings(&book.day, guest, None), [], "media have no limit");
}

#[test]
fn a_limit_is_of_those_in_the_room() {
    let mut book = Book::in_phase(Phase::Opening);
    let (first, by) = (book.observer("Үсөнова"), book.by());
    let next = PersonEntry { name: "Асанов", ..ENTRY };
    assert_eq!(decide::person_warnings(&book.day, next, None).len(), 1);
    book.take(|day| decide::move_person(day, by, first, false));
    assert_eq!(decide::person_warnings(&book.day, next, None), []);
}

#[test]
fn a_list_is_taken_whole_or_not() {
    let mut book = Book::in_phase(Phase::Preparation);
    let by = By::default();
    assert_eq!(book.refused(|day| decide::import_people(day, by, &[])), Refusal::NothingChanged);
    let bad = [ENTRY, PersonEntry { name: " ", ..ENTRY }];
    assert_eq!(book.refused(|day| decide::import_people(day, by, &bad)), Refusal::NameNeeded);
    assert!(book.day.people.all.is_empty());
    book.take(|day| decide::import_people(day, by, &[ENTRY, ENTRY]));
    assert_eq!(book.day.people.all.values().filter(|person| person.listed).count(), 2);
    assert!(book.day.people.all.values().all(|person| !person.is_present()));
}

#[test]
fn an_entry_is_corrected_with_a_reason_and_the_old_one_stays() {
    let mut book = Book::in_phase(Phase::Opening);
    let (of, by) = (book.observer("Үсөнова"), book.by());
    let entry = PersonEntry { name: "Үсөнова", paper: "48", ..ENTRY };
    let correct = |entry: PersonEntry<'static>, reason: &'static str| {
        move |day: &Day| decide::correct_person(day, by, of, entry, reason)
    };
    assert_eq!(book.refused(correct(entry, "why")), Refusal::NothingChanged);
    let moved = PersonEntry { category: "media", paper: "49", ..entry };
    assert_eq!(book.refused(correct(moved, "")), Refusal::ReasonNeeded);
    let unknown = book.refused(|day| decide::correct_person(day, by, place(2), moved, "why"));
    assert_eq!(unknown, Refusal::UnknownEntry, "a member is no person of the register");
    book.take(correct(moved, "another badge"));
    let person = &book.day.people.all[&of];
    assert_eq!((person.category.as_str(), person.paper.as_str()), ("media", "49"));
    let before = ("public-observer".to_owned(), "Таза шайлоо".to_owned(), "another badge".to_owned());
    assert_eq!(person.before, [before]);
    let public = book.last().write(serde_json::value::Serializer).unwrap();
    assert!(!public.to_string().contains("badge"), "a reason may name somebody");
}

#[test]
fn people_come_and_go_as_often_as_they_do() {
    let mut book = Book::in_phase(Phase::Voting);
    let (by, of) = (book.by(), book.observer("Үсөнова"));
    let again = book.refused(|day| decide::move_person(day, by, of, true));
    assert_eq!(again, Refusal::SamePresence);
    for (time, present) in [("10:00", false), ("11:00", true), ("12:00", false)] {
        book.now = at(time);
        book.take(|day| decide::move_person(day, by, of, present));
    }
    let person = &book.day.people.all[&of];
    assert_eq!(person.presence.len(), 4);
    assert_eq!(
        ["09:00", "10:30", "11:30", "13:00"].map(|time| person.was_present(at(time))),
        [true, false, true, false]
    );
}

#[test]
fn what_is_stated_late_stands_at_its_time() {
    let mut book = Book::in_phase(Phase::Voting);
    let of = book.observer("Үсөнова");
    book.now = at("12:00");
    let late = |time| By { happened: Some(at(time)), ..by(book.secretary) };
    let (nine, ten) = (late("09:00"), late("10:00"));
    book.take(|day| decide::move_person(day, ten, of, false));
    book.take(|day| decide::move_person(day, nine, of, false));
    book.take(|day| decide::move_person(day, late_by(nine, "09:30"), of, true));
    let person = &book.day.people.all[&of];
    assert!(person.was_present(at("09:45")) && !person.was_present(at("10:00")));
    assert!(!person.is_present(), "the last going was at ten, whenever it was written down");
}

fn late_by(by: By, time: &str) -> By {
    By { happened: Some(at(time)), ..by }
}

#[test]
fn nobody_is_kept_out_without_ground_and_norm() {
    let mut book = Book::in_phase(Phase::Voting);
    let by = book.by();
    let refuse = |ground: &'static str, norm: &'static str| {
        move |day: &Day| decide::refuse_person(day, by, ENTRY, ground, norm, "told to bring the paper")
    };
    assert_eq!(book.refused(refuse("", "")), Refusal::UnknownChoice);
    assert_eq!(book.refused(refuse("breaks-rules", "")), Refusal::UnknownChoice, "that one removes");
    book.take(refuse("no-papers", ""));
    book.take(refuse("no-papers", " 68/2011 §9 "));
    let norms: Vec<&str> = book.day.people.refused.iter().map(|known| known.stated.norm.as_str()).collect();
    let own = "68/2011 §9 §10 §10-1 §17";
    assert_eq!(norms, [own, "68/2011 §9"], "its own norm where none is named, without the mark");
    let private = book.facts.last().unwrap().new.private.as_ref().unwrap();
    assert_eq!(private.keys().collect::<Vec<_>>(), ["name", "note"]);
    assert!(book.day.people.all.is_empty(), "who was not let in is not of the register");
}

#[test]
fn a_warning_needs_a_ground_for_removal() {
    let mut book = Book::in_phase(Phase::Voting);
    let (by, of) = (book.by(), book.observer("Үсөнова"));
    let wrong = book.refused(|day| decide::warn_person(day, by, of, "no-papers", ""));
    assert_eq!(wrong, Refusal::UnknownChoice);
    book.take(|day| decide::warn_person(day, by, of, "breaks-rules", ""));
    assert_eq!(book.day.people.all[&of].warnings.len(), 1);
    assert_eq!(book.facts.last().unwrap().new.private, None);
}

#[test]
fn a_remark_is_of_a_contest_or_of_the_day() {
    let mut book = Book::in_phase(Phase::Count);
    let (by, of) = (book.by(), book.observer("Үсөнова"));
    let remark = |contest: &'static str, text: &'static str| {
        move |day: &Day| decide::remark(day, by, of, contest, text)
    };
    assert_eq!(book.refused(remark("mayor", "x")), Refusal::UnknownContest);
    assert_eq!(book.refused(remark("", " ")), Refusal::FieldsEmpty(vec!["text".into()]));
    book.take(remark("", "the light failed twice"));
    book.take(remark(PRESIDENT, "the stamp lay on the table"));
    assert_eq!(book.day.people.all[&of].remarks.len(), 2);
    assert!(matches!(book.last(), Fact::RemarkMade(_)));
}

#[test]
fn any_member_keeps_the_register_and_nobody_after_the_end() {
    let mut book = Book::in_phase(Phase::Count);
    let nobody = book.refused(register(ENTRY, By::default()));
    assert_eq!(nobody, Refusal::NobodyAtKeyboard);
    let member = by(book.member);
    book.take(register(ENTRY, member));
    book.go_to(Phase::Closed);
    assert_eq!(book.refused(register(ENTRY, member)), Refusal::OtherPhase(Phase::Closed));
    let mut early = Book::empty();
    early.take(register(ENTRY, By::default()));
}
