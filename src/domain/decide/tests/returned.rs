use super::copies::{again, signed};
use crate::domain::copies::{self, Since};
use crate::domain::decide::{self, AnswerEntry, Decision, DemandEntry, Refusal};
use crate::domain::fact::{By, Cause, Cell, Cells, Fact, Ref};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, at};
use crate::domain::protocol::Standing;
use crate::domain::{Day, Phase, papers};

fn demand(by: By, draft: Ref, cell: Option<&Cell>) -> impl Fn(&Day) -> Decision {
    move |day| {
        let entry = DemandEntry { cell, demand: "row 7 is wrong", written: true, who: "Дежурный" };
        decide::receive_demand(day, by, draft, entry)
    }
}

fn answer(by: By, of: Ref, present: &[Ref], repeated: bool) -> impl Fn(&Day) -> Decision {
    move |day| {
        let entry = AnswerEntry { present, told: 3, repeated, reason: "650 + 45 = 695" };
        decide::answer_demand(day, by, of, entry)
    }
}

/// A signed protocol with a demand, three of five members in the room.
fn demanded() -> (Book, Ref, Ref) {
    let (mut book, draft) = signed();
    book.approved();
    book.come(&[book.chair, book.deputy, book.secretary]);
    let by = book.by();
    let of = book.take(demand(by, draft, Some(&Cell::line("L7"))));
    (book, draft, of)
}

#[test]
fn a_demand_names_a_line_of_the_protocol_or_none_and_keeps_the_name_apart() {
    let (mut book, draft, _) = demanded();
    let by = book.by();
    let known = &book.day.copies.returns[0].demand;
    assert_eq!((known.name.as_str(), known.stated.cell.clone()), ("Дежурный", Some(Cell::line("L7"))));
    assert!(!serde_json::to_string(&known.stated).unwrap().contains("Дежурный"));
    assert_eq!(book.refused(demand(by, draft, Some(&Cell::line("L99")))), Refusal::UnknownOption);
    let entry = DemandEntry { demand: " ", ..DemandEntry::default() };
    let empty = book.refused(|day| decide::receive_demand(day, by, draft, entry));
    assert_eq!(empty, Refusal::FieldsEmpty(vec!["demand".into()]));
    let unsigned = book.draft(REFERENDUM, "cc");
    assert_eq!(book.refused(demand(by, unsigned, None)), Refusal::NotSigned);
    book.take(demand(by, draft, None));
    assert_eq!(book.day.copies.returns.len(), 2);
}

#[test]
fn a_demand_is_answered_by_a_meeting_with_a_quorum() {
    let (mut book, draft, of) = demanded();
    let (by, pair) = (book.by(), book.pair());
    let met = [book.chair, book.deputy, book.secretary];
    assert_eq!(book.refused(answer(pair, draft, &met, false)), Refusal::UnknownEntry);
    assert_eq!(book.refused(answer(by, of, &met, false)), Refusal::TwoMembersNeeded);
    let few = Refusal::NoQuorum { present: 2, approved: 5 };
    assert_eq!(book.refused(answer(pair, of, &[met[0], met[1], met[0]], false)), few);
    let absent = [met[0], met[1], book.member];
    assert_eq!(book.refused(answer(pair, of, &absent, false)), Refusal::NoVote);
    let stranger = [met[0], met[1], of];
    assert_eq!(book.refused(answer(pair, of, &stranger, false)), Refusal::UnknownMember);
    let bare = AnswerEntry { present: &met, reason: " ", ..AnswerEntry::default() };
    assert_eq!(book.refused(|day| decide::answer_demand(day, pair, of, bare)), Refusal::ReasonNeeded);
    let crowd = AnswerEntry { told: u32::MAX, reason: "so", ..bare };
    assert_eq!(book.refused(|day| decide::answer_demand(day, pair, of, crowd)), Refusal::TooLarge);
    let before = By { happened: Some(at("06:00")), ..pair };
    assert_eq!(book.refused(answer(before, of, &met, false)), Refusal::BeforeIt);
    book.take(answer(pair, of, &met, false));
    let stated = &book.day.copies.returns[0].answer.as_ref().unwrap().stated;
    assert_eq!((stated.present.len(), stated.told, stated.repeated), (3, 3, false));
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Signed), "a refusal changes nothing");
    assert_eq!(book.refused(answer(pair, of, &met, false)), Refusal::AlreadyDone);
}

#[test]
fn no_answer_without_the_number_of_members_by_the_act() {
    let (mut book, draft) = signed();
    let (by, pair) = (book.by(), book.pair());
    let met = [book.chair, book.deputy, book.secretary];
    book.come(&met);
    let of = book.take(demand(by, draft, None));
    assert_eq!(book.refused(answer(pair, of, &met, false)), Refusal::ApprovedNeeded);
}

#[test]
fn a_repeated_protocol_opens_the_signed_one_again_and_keeps_it() {
    let (mut book, draft, of) = demanded();
    let since = |day: &Day| copies::since(day, copies::protocol(day, draft).unwrap().1);
    assert_eq!(since(&book.day), Since::Stands);
    let pair = book.pair();
    let met = [book.chair, book.deputy, book.secretary];
    book.take(answer(pair, of, &met, true));
    assert_eq!(since(&book.day), Since::Reopened);
    assert!(matches!(book.last(), Fact::ProtocolReopened(body) if body.cause == Cause::Returned));
    assert_eq!(book.day.standing(PRESIDENT), Some(Standing::Superseded));
    let stated = book.day.copies.returns[0].answer.as_ref().unwrap().at;
    let back = |of| move |day: &Day| decide::take_back_statement(day, pair, of, "of another line");
    assert_eq!(book.refused(back(of)), Refusal::EntryRestsOnIt);
    assert_eq!(book.refused(back(stated)), Refusal::EntryRestsOnIt, "the protocol is open again");
    book.draft(PRESIDENT, "bb");
    book.hear(PRESIDENT);
    assert_eq!(since(&book.day), Since::Reopened, "the newer one is not signed yet");
    book.sign(PRESIDENT);
    assert_eq!(since(&book.day), Since::Replaced(2));
    assert_eq!(book.day.contest(PRESIDENT).unwrap().protocols.len(), 2);
    let later = book.take(demand(pair, draft, None));
    book.reopen(PRESIDENT);
    let facts = book.facts.len();
    book.take(answer(pair, later, &met, true));
    assert_eq!(book.facts.len(), facts + 1, "it is open already");
}

#[test]
fn an_answer_that_opened_nothing_is_taken_back_before_its_demand() {
    let (mut book, _, of) = demanded();
    let pair = book.pair();
    let met = [book.chair, book.deputy, book.secretary];
    let stated = book.take(answer(pair, of, &met, false));
    let back = |of| move |day: &Day| decide::take_back_statement(day, pair, of, "of another line");
    assert_eq!(book.refused(back(of)), Refusal::EntryRestsOnIt);
    book.take(back(stated));
    book.take(back(of));
    assert!(book.day.copies.returns.is_empty());
}

#[test]
fn published_figures_are_compared_row_by_row() {
    let (mut book, draft) = signed();
    let by = book.by();
    book.go_to(Phase::Closed);
    let figures = |all: &[(&str, Option<u32>)]| -> Cells {
        all.iter().map(|(cell, figure)| (Cell::line(cell), *figure)).collect()
    };
    let compare = |source, cells| move |day: &Day| decide::compare_published(day, by, draft, source, &cells);
    let empty = Refusal::FieldsEmpty(vec!["cells".into()]);
    assert_eq!(book.refused(compare("site", figures(&[("L1", None)]))), empty);
    assert_eq!(book.refused(compare("site", figures(&[("L99", Some(1))]))), Refusal::UnknownOption);
    assert_eq!(book.refused(compare("site", figures(&[("L1", Some(u32::MAX))]))), Refusal::TooLarge);
    let unsaid = Refusal::FieldsEmpty(vec!["source".into()]);
    assert_eq!(book.refused(compare(" ", figures(&[("L1", Some(1))]))), unsaid);
    book.take(compare("site", figures(&[("L9", Some(683)), ("L1", Some(1000)), ("L2", None)])));
    let rows = copies::compared(&book.day, &book.day.copies.published[0].stated);
    let rows: Vec<_> = rows.iter().map(|row| (row.row.number.as_str(), row.differs())).collect();
    assert_eq!(rows, [("1", false), ("9", true)]);
}

#[test]
fn acts_about_a_demand_or_a_comparison_take_their_words_from_them_and_go_with_the_contest() {
    let (mut book, draft, of) = demanded();
    let (by, pair) = (book.by(), book.pair());
    let met = [book.chair, book.deputy, book.secretary];
    let stated = book.take(answer(pair, of, &met, false));
    let cells = Cells::from([(Cell::line("L9"), Some(683))]);
    let published = book.take(|day| decide::compare_published(day, by, draft, "the site", &cells));
    for (about, template, words) in [
        (stated, "demand-refused", &["row 7 is wrong", "650 + 45 = 695", "Дежурный", ": 3;"][..]),
        (published, "published-differ", &["the site", "9: 683 / 682"][..]),
    ] {
        let (ky, ru) = decide::act_text(&book.day, template, Some(about), at("23:00")).unwrap();
        for text in [&ky, &ru] {
            assert!(words.iter().all(|word| text.contains(word)), "{text}");
        }
        book.take(|day| decide::draw_act(day, pair, template, Some(about), &ky, &ru, &met, None));
    }
    assert_eq!(papers::acts(&book.day, PRESIDENT).count(), 2);
    assert_eq!(papers::acts(&book.day, REFERENDUM).count(), 0);
    again(&mut book);
    assert_eq!(
        copies::draft_behind(&book.day, published),
        draft,
        "it stays with the version that it is about"
    );
}
