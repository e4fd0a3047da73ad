use super::{Stage, stages};
use crate::domain::decide;
use crate::domain::fact::{BoxKind, By, Ref, Signature};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, at};
use crate::domain::{Function, Moment, Phase};

#[test]
fn a_day_that_has_not_begun_has_no_stage() {
    assert_eq!(stages(&Book::empty().staffed().day), []);
}

#[test]
fn each_stage_has_those_who_were_there_then() {
    let mut book = Book::empty().staffed();
    let (by, chair, member) = (book.by(), book.chair, book.member);
    book.now = at("07:00");
    book.come(&[chair, member]);
    book.go_to(Phase::Opening);
    let contests = [PRESIDENT.to_owned()];
    let sealed =
        book.take(|day| decide::seal_box(day, by, "S", BoxKind::Stationary, &contests, &["1".into()]));
    let observer = book.observer("Үсөнова");
    book.now = at("08:00");
    book.go_to(Phase::Voting);
    book.now = at("15:00");
    book.take(|day| decide::record_presence(day, by, &[member], false));
    book.take(|day| decide::move_person(day, by, observer, false));
    book.now = at("20:00");
    book.go_to(Phase::Closing);
    book.go_to(Phase::Count);
    book.now = at("20:30");
    book.take(|day| decide::move_person(day, by, observer, true));
    book.now = at("21:00");
    book.open_box(sealed, &["1"], &[(PRESIDENT, 45)]);

    let told: Vec<(Stage, Moment, Vec<Ref>, Vec<Ref>)> = stages(&book.day)
        .into_iter()
        .map(|stage| (stage.stage, stage.at, stage.members, stage.people))
        .collect();
    assert_eq!(
        told,
        [
            (Stage::Opening, at("07:00"), vec![chair, member], vec![observer]),
            (Stage::VotingBegan, at("08:00"), vec![chair, member], vec![observer]),
            (Stage::Closing, at("20:00"), vec![chair], vec![]),
            (Stage::BoxOpened(sealed), at("21:00"), vec![chair], vec![observer]),
        ]
    );
}

#[test]
fn a_coming_written_down_late_counts_from_its_time() {
    let mut book = Book::in_phase(Phase::Voting);
    let (chair, before) = (book.chair, By { happened: Some(at("06:50")), ..book.by() });
    assert!(stages(&book.day).iter().all(|stage| stage.members.is_empty()));
    book.now = at("12:00");
    book.take(|day| decide::record_presence(day, before, &[chair], true));
    assert!(stages(&book.day).iter().all(|stage| stage.members == [chair]));
}

#[test]
fn every_signed_version_of_a_protocol_is_a_stage_of_its_own() {
    let mut book = Book::counted(&[]);
    let observer = book.observer("Үсөнова");
    let by = book.by();
    let signed = |book: &Book| -> Vec<(String, Moment, usize)> {
        let all = stages(&book.day).into_iter();
        all.filter_map(|reached| match reached.stage {
            Stage::ProtocolSigned(contest) => Some((contest, reached.at, reached.people.len())),
            _ => None,
        })
        .collect()
    };
    let sign_at = |book: &mut Book, contest: &str, time: &str| {
        book.draft(contest, "aa");
        book.hear(contest);
        book.now = at(time);
        book.sign(contest);
    };
    book.now = at("22:00");
    book.draft(PRESIDENT, "aa");
    book.hear(PRESIDENT);
    let chair = book.chair;
    book.take(|day| decide::sign(day, by, PRESIDENT, chair, Signature::Refused, "will not"));
    for (who, time) in [(book.deputy, "22:10"), (book.secretary, "22:20"), (book.member, "22:15")] {
        book.now = at(time);
        book.take(|day| decide::sign(day, by, PRESIDENT, who, Signature::Dissent, "in a hurry"));
        assert_eq!(signed(&book), [], "not everybody stands under it");
    }
    let other = book.other;
    book.now = at("22:25");
    book.take(|day| decide::sign(day, by, PRESIDENT, other, Signature::Absent, "went home"));
    let became = (PRESIDENT.to_owned(), at("22:20"), 1);
    assert_eq!(signed(&book), [became], "an absence is no signature");
    book.now = at("22:30");
    book.take(|day| decide::move_person(day, by, observer, false));
    sign_at(&mut book, REFERENDUM, "22:40");
    book.now = at("22:50");
    book.take(|day| decide::sign(day, by, PRESIDENT, other, Signature::Signed, ""));
    book.now = at("23:00");
    book.reopen(PRESIDENT);
    sign_at(&mut book, PRESIDENT, "23:30");
    assert_eq!(
        signed(&book),
        [
            (PRESIDENT.to_owned(), at("22:20"), 1),
            (REFERENDUM.to_owned(), at("22:40"), 0),
            (PRESIDENT.to_owned(), at("23:30"), 0),
        ]
    );
}

#[test]
fn a_protocol_is_signed_when_nobody_is_waited_for_any_more() {
    let mut book = Book::in_phase(Phase::Count);
    let mistaken = book.take(|day| decide::add_member(day, By::default(), "Жалбыз", Function::Member, ""));
    let mut book = book.then_counted(&[]);
    book.draft(PRESIDENT, "aa");
    book.hear(PRESIDENT);
    book.now = at("22:10");
    book.sign(PRESIDENT);
    assert!(stages(&book.day).iter().all(|reached| !matches!(reached.stage, Stage::ProtocolSigned(_))));
    book.now = at("22:40");
    let pair = book.pair();
    book.take(|day| decide::remove_member(day, pair, mistaken, "entered by mistake"));
    let reached = stages(&book.day).pop().unwrap();
    assert_eq!((reached.stage, reached.at), (Stage::ProtocolSigned(PRESIDENT.to_owned()), at("22:10")));
}
