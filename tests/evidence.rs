//! Evidence on the desk: a file is summed as it lies there, and nothing is recorded where it cannot be.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod register_book;

use register_book::{Room, at};
use tartip::app::effect::Effect;
use tartip::domain::decide::{self, ComplaintEntry};
use tartip::domain::fact::{By, Ref};

/// A room with one complaint.
fn room() -> (Room, Ref) {
    let mut room = Room::new();
    let by = By { member: Some(at(2)), ..By::default() };
    let entry = ComplaintEntry {
        kind: "complaint",
        capacity: "voter",
        class: "at-once",
        name: "Айгүл",
        what: "Видео",
        ..ComplaintEntry::default()
    };
    let received = decide::receive_complaint(room.day(), by, entry).unwrap().remove(0);
    let of = room.record(received);
    (room, of)
}

fn evidence(of: Ref, file: String) -> Effect {
    Effect::Evidence { of, what: "Видео".into(), holder: "Айгүл".into(), file }
}

#[test]
fn the_sum_of_a_file_is_recorded_with_the_evidence() {
    let (mut room, of) = room();
    let path = room.file("видео 1.mp4", b"abc");
    assert_eq!(room.perform(evidence(of, format!(" '{path}' "))), "");
    assert_eq!(room.perform(evidence(of, String::new())), "");
    let [first, second] = room.day().complaint(of).unwrap().evidence.as_slice() else { panic!() };
    assert_eq!(first.sha256, "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
    assert_eq!((first.what.as_str(), first.file.as_str()), ("Видео", path.as_str()));
    assert_eq!((second.sha256.as_str(), second.file.as_str()), ("", ""));
}

#[test]
fn a_file_that_cannot_be_summed_is_no_evidence() {
    let (mut room, of) = room();
    let folder = room.folder.path().to_string_lossy().into_owned();
    let large = room.folder.path().join("large.mp4");
    // It takes no room on the disk: nothing is written into it.
    std::fs::File::create(&large).unwrap().set_len(4 * 1024 * 1024 * 1024 + 1).unwrap();
    for (file, told) in [
        (format!("{folder}/none.mp4"), "was not found"),
        (folder.clone(), "is not a file"),
        (large.to_string_lossy().into_owned(), "is larger than 4 GB"),
    ] {
        let said = room.perform(evidence(of, file));
        assert!(said.contains(told) && said.lines().count() == 3, "{said}");
    }
    let nothing = Effect::Evidence { of, what: String::new(), holder: String::new(), file: String::new() };
    assert!(!room.perform(nothing).is_empty());
    assert!(room.day().complaint(of).unwrap().evidence.is_empty());
}
