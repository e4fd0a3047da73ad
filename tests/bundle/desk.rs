//! The bundle from the program: written, registered and told; refused while a count goes on.

use tartip::app::effect::Effect;
use tartip::domain::Phase;
use tartip::domain::fact::{By, ExportMade, Fact, PhaseEntered};
use tartip::text::{Language, Messages};

use crate::days::unpacked;
use crate::register_book::{Room, at, commission, opening};

fn enter(room: &mut Room, phase: Phase) {
    let by = By { member: Some(at(2)), ..By::default() };
    room.state(by, PhaseEntered { phase, open: Vec::new(), reason: String::new() });
}

fn exported(room: &Room) -> Vec<ExportMade> {
    let mut made = Vec::new();
    let each = |fact: &tartip::domain::fact::Recorded| {
        if let Fact::ExportMade(body) = &fact.new.fact {
            made.push((**body).clone());
        }
    };
    room.desk.book().unwrap().replay(each).unwrap();
    made
}

#[test]
fn it_is_written_and_registered() {
    let mut room = Room::with(opening(false), commission());
    let facts = room.day().journal.len();
    let said = room.perform(Effect::Bundle);
    let name = format!("1234-2027-01-24-bundle-{facts}.zip");
    let name = name.as_str();
    assert!(said.contains(name) && said.contains("unsigned"), "{said}");
    assert_eq!(room.exports(), [name]);
    assert_eq!(room.private(), [""; 0]);
    let bytes = std::fs::read(room.book.with_file_name("1234-2027-01-24-export").join(name)).unwrap();
    let made = exported(&room);
    assert_eq!(made.len(), 1);
    let sum = tartip::store::hex(&<sha2::Sha256 as sha2::Digest>::digest(&bytes));
    assert_eq!((&made[0].files, &made[0].sha256), (&vec![name.to_owned()], &vec![sum]));
    let files = unpacked(&bytes);
    let head: serde_json::Value = serde_json::from_slice(&files["head.json"]).unwrap();
    assert_eq!(head["stated"]["facts"], facts, "the fact that registers it is not in it");
    assert_eq!((&head["practice"], &head["contests"][0]["files"]), (&false.into(), &serde_json::Value::Null));
}

#[test]
fn each_page_is_told_while_it_is_drawn() {
    let mut room = Room::with(opening(false), commission());
    for effect in [Effect::Bundle, Effect::Blanks { profile: None }] {
        let mut said = Vec::new();
        room.desk.perform_seen(&mut room.model, vec![effect], &mut |model| {
            let notice = model.notice.as_ref().unwrap();
            said.push(Messages::of(Language::En).say(&notice.text));
        });
        let count = said.len();
        assert!(count > 2, "{said:?}");
        for (page, said) in (1..).zip(&said) {
            assert!(said.contains(&format!("{page} of {count}")), "{said}");
        }
        let after = room.model.notice.as_ref().unwrap();
        assert!(
            Messages::of(Language::En).say(&after.text).contains("written"),
            "in the end what was written"
        );
    }
}

#[test]
fn while_a_count_goes_on_it_is_refused() {
    let mut room = Room::with(opening(false), commission());
    enter(&mut room, Phase::Count);
    let said = room.perform(Effect::Bundle);
    assert!(said.contains("The count goes on"), "{said}");
    assert_eq!((room.exports(), exported(&room)), (Vec::new(), Vec::new()));
    // At hand-over the day is what it is, counted here or on paper.
    enter(&mut room, Phase::HandOver);
    assert!(room.perform(Effect::Bundle).contains("-bundle-6.zip"));
}

#[test]
fn a_folder_that_is_none_is_told_and_nothing_is_registered() {
    let mut room = Room::with(opening(false), commission());
    std::fs::write(room.book.with_file_name("1234-2027-01-24-export"), "a file").unwrap();
    let facts = room.day().journal.len();
    let said = room.perform(Effect::Bundle);
    assert!(said.contains("The day book did not change") && !said.contains("«»"), "{said}");
    assert!(said.contains("1234-2027-01-24-export» is a file, not a folder"), "{said}");
    assert_eq!(room.day().journal.len(), facts);
}
