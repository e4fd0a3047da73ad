use proptest::prelude::*;

use super::{PeopleIndex, find_codes, fold, same};
use crate::domain::fact::{By, PersonRegistered, Private, Ref};
use crate::domain::fixture::anything::Dice;
use crate::domain::fixture::{Book, rulebook};

/// Puts people into the register without a word of the rules.
fn register(people: &[(&str, &str)]) -> (Book, Vec<Ref>) {
    let mut book = Book::empty();
    let mut at = Vec::new();
    for (name, organisation) in people {
        let fact = PersonRegistered {
            category: "public-observer".into(),
            organisation: (*organisation).to_owned(),
            listed: true,
        };
        let private = Private::from([("name".to_owned(), (*name).to_owned())]);
        at.push(book.record(By::default().states_privately(fact.into(), private)));
    }
    (book, at)
}

/// Names in the order in which they are found.
fn found(book: &Book, query: &str) -> Vec<String> {
    let index = PeopleIndex::of(&book.day);
    index.find(query).iter().map(|at| book.day.people.all[at].name.clone()).collect()
}

#[test]
fn one_name_has_one_folding_however_it_is_spelt() {
    for (spelt, folded) in [
        ("Өмүркан", "омуркан"),
        ("ӨМҮРКАН", "омуркан"),
        ("Омуркан", "омуркан"),
        ("Эңсебүү", "енсебу"),
        ("Семён", "семен"),
        ("Семе\u{308}н", "семен"),
        ("Андрей", "андреи"),
        ("Андреи\u{306}", "андреи"),
        ("Абдыкадыр-уулу", "абдыкадыр улу"),
        ("Абдыкадыр   Уулу ", "абдыкадыр улу"),
        ("Абдыкадыр\u{a0}–\tуулу", "абдыкадыр улу"),
        ("Абдыкадыр\u{2011}уулу", "абдыкадыр улу"),
        ("«Таза шайлоо», ОсОО", "таза шаило осо"),
        ("О'Нил", "онил"),
        ("О’Нил", "онил"),
        ("Асaнoв", "асанов"),
        ("Acанов", "асанов"),
        ("BEKTEMИP", "вектемир"),
        ("Ы\u{200b}с\u{202e}ма\u{ad}н", "ысман"),
        ("\u{feff}Исман", "исман"),
        ("Жээнбекова", "женбекова"),
        ("Женбекова", "женбекова"),
        ("OP-011", "ор 011"),
        ("", ""),
        (" - ", ""),
        ("№ 7", "7"),
    ] {
        assert_eq!(fold(spelt), folded, "{spelt:?}");
    }
}

#[test]
fn a_latin_name_is_found_as_it_is_and_by_its_look_alike() {
    let (book, _) = register(&[("Smith John", "OSCE"), ("Мамытов", "")]);
    assert_eq!(found(&book, "smith"), ["Smith John"]);
    assert_eq!(found(&book, "osce"), ["Smith John"]);
    assert_eq!(found(&book, "Mамыт"), ["Мамытов"], "the first letter is a Latin one");
    assert_eq!(found(&book, "оѕсе"), ["Smith John"], "all letters are Cyrillic ones");
}

#[test]
fn each_word_begins_a_word_in_any_order() {
    let (book, _) = register(&[
        ("Үсөнова Өмүркан Асановна", "«Таза шайлоо»"),
        ("Асанов Үсөн", "Коалиция"),
        ("Токтосунова Асел", "Таза-Суу"),
    ]);
    assert_eq!(found(&book, "усон"), ["Үсөнова Өмүркан Асановна", "Асанов Үсөн"]);
    assert_eq!(found(&book, "ом ус"), ["Үсөнова Өмүркан Асановна"]);
    assert_eq!(found(&book, "таза ас"), ["Токтосунова Асел", "Үсөнова Өмүркан Асановна"]);
    assert_eq!(found(&book, "таза ш"), ["Үсөнова Өмүркан Асановна"]);
    assert_eq!(found(&book, "сон"), Vec::<String>::new(), "no word begins so");
    assert_eq!(found(&book, "усон ким"), Vec::<String>::new());
    assert_eq!(found(&book, " "), ["Асанов Үсөн", "Токтосунова Асел", "Үсөнова Өмүркан Асановна"]);
}

#[test]
fn a_name_is_better_than_an_organisation_and_an_earlier_word_than_a_later_one() {
    let (book, _) = register(&[("Бекова", "Асан"), ("Бекова Асан", ""), ("Асанова", ""), ("Асан", "")]);
    assert_eq!(found(&book, "асан"), ["Асан", "Асанова", "Бекова Асан", "Бекова"]);
}

#[test]
fn people_of_one_name_are_all_found() {
    let (book, at) = register(&[("Асанов", "Б"), ("Асанов", "А"), ("Асанов", "А")]);
    let index = PeopleIndex::of(&book.day);
    assert_eq!(index.find("асан"), [at[1], at[2], at[0]]);
    assert_eq!(index.find("асан а"), [at[1], at[2], at[0]], "the second word begins the name too");
    assert_eq!(PeopleIndex::default().find("асан"), []);
}

#[test]
fn hostile_names_are_folded_and_found() {
    let long = "ы".repeat(1_000_000);
    let marks = format!("а{}", "\u{301}".repeat(10_000));
    let (book, _) = register(&[(&long, ""), (&marks, ""), ("\u{202e}ван", "\u{200f}"), ("אבג", "")]);
    for query in [&long, &marks, "ван", "אב"] {
        assert_eq!(found(&book, query).len(), 1, "{}", query.len());
    }
}

#[test]
fn codes_are_found_by_letters_of_three_languages_and_of_the_id() {
    let registers = rulebook().registers.unwrap();
    let ids = |query| find_codes(&registers, query).iter().map(|code| code.id.as_str()).collect::<Vec<_>>();
    for (query, id) in [
        ("поз", "OP-01"),
        ("кеч", "OP-01"),
        ("lat", "OP-01"),
        ("op", "OP-01"),
        ("ОР-0", "OP-01"),
        ("op01", "OP-01"),
    ] {
        assert!(ids(query).contains(&id), "{query}");
    }
    assert!(ids("кор").contains(&"IN-02"));
    assert_eq!(ids("эчнерсе"), Vec::<&str>::new());
    assert_eq!(ids("").len(), registers.incidents.codes.len());
}

#[test]
fn core_codes_come_first() {
    let mut registers = rulebook().registers.unwrap();
    let first = registers.incidents.codes[0].clone();
    registers.incidents.codes.iter_mut().for_each(|code| code.core = false);
    let last = crate::domain::registers::Code { id: "OP-99".into(), core: true, ..first };
    registers.incidents.codes.push(last);
    let found: Vec<&str> = find_codes(&registers, "op").iter().map(|code| code.id.as_str()).collect();
    assert_eq!(found[0], "OP-99");
    assert!(found.len() > 1);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn folding_is_total_and_done_once(text in any::<String>()) {
        let folded = fold(&text);
        prop_assert!(!folded.starts_with(' ') && !folded.ends_with(' ') && !folded.contains("  "));
        prop_assert_eq!(&fold(&folded), &folded);
        prop_assert!(same(&text, &folded));
        prop_assert_eq!(same(&text, "ө"), folded == "о");
    }

    /// The index finds whom a look at everybody finds, and nobody twice.
    #[test]
    fn the_index_finds_everybody_and_nobody_else(seed in any::<u64>()) {
        let dice = &mut Dice(seed);
        let words = ["Асан", "Асанов", "Үсөн", "уулу", "Ө", "Таза", "суу", "-", ""];
        let mut text = |most: usize| {
            let count = dice.roll(most + 1);
            (0..count).map(|_| dice.pick(&words)).collect::<Vec<_>>().join(" ")
        };
        let people: Vec<(String, String)> = (0..30).map(|_| (text(3), text(2))).collect();
        let query = text(3);
        let borrowed: Vec<_> = people.iter().map(|(name, sent)| (name.as_str(), sent.as_str())).collect();
        let (book, at) = register(&borrowed);
        let mut found = PeopleIndex::of(&book.day).find(&query);
        found.sort_unstable();
        let wanted = fold(&query);
        let begins = |(name, sent): &(String, String)| {
            let all = fold(&format!("{name} {sent}"));
            wanted.split(' ').all(|wanted| all.split(' ').any(|word| word.starts_with(wanted)))
        };
        let expected: Vec<Ref> =
            at.into_iter().zip(&people).filter(|(_, person)| begins(person)).map(|(at, _)| at).collect();
        prop_assert_eq!(found, expected);
    }
}
