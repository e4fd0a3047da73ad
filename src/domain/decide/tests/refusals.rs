//! Every refusal is reached: a variant without a case fails here, one without a number does not compile.

use std::collections::BTreeSet;

use crate::domain::Moment;
use crate::domain::decide::{self, Refusal};
use crate::domain::fact::{BoxKind, By, CallStage, Cause, Cell, Cells, Sheet, Signature, Values};
use crate::domain::fixture::registers::{complaint, incident, pressure};
use crate::domain::fixture::{self, Book, PRESIDENT, REFERENDUM, at, place};
use crate::domain::{ClockTime, Finding, Form, Function, Phase, Severity};

/// How many refusals there are.
const ALL: usize = 91;

fn number(refusal: &Refusal) -> usize {
    match refusal {
        Refusal::OtherPhase(_) => 0,
        Refusal::OnlyFunctions(_) => 1,
        Refusal::TwoMembersNeeded => 2,
        Refusal::NobodyAtKeyboard => 47,
        Refusal::AnotherMemberNeeded => 3,
        Refusal::ReasonNeeded => 4,
        Refusal::NameNeeded => 5,
        Refusal::TooLong(_) => 6,
        Refusal::TooLarge => 7,
        Refusal::UnknownMember => 8,
        Refusal::UnknownContest => 9,
        Refusal::UnknownStep => 10,
        Refusal::UnknownBox => 11,
        Refusal::UnknownOption => 12,
        Refusal::FieldsEmpty(_) => 13,
        Refusal::CellsEmpty(_) => 14,
        Refusal::AlreadyDone => 15,
        Refusal::NotDone => 16,
        Refusal::NothingChanged => 17,
        Refusal::SamePresence => 18,
        Refusal::OptionsOutOfRange(_) => 19,
        Refusal::OptionsNotTyped => 20,
        Refusal::BoxOpen => 21,
        Refusal::SealNeeded => 22,
        Refusal::ContestNeeded => 23,
        Refusal::LabelTaken => 24,
        Refusal::GateClosed(_) => 25,
        Refusal::HourOutOfRange => 26,
        Refusal::SheetThere => 27,
        Refusal::LateNeedsReason => 28,
        Refusal::Suspended => 29,
        Refusal::NotSuspended => 30,
        Refusal::NothingToTakeBack => 31,
        Refusal::OtherEntry => 32,
        Refusal::EntriesOpen => 33,
        Refusal::EarlierContest(_) => 34,
        Refusal::SignedAlready => 35,
        Refusal::NotDrafted => 36,
        Refusal::NotHeard => 37,
        Refusal::DraftVoid => 38,
        Refusal::ErrorsStand(_) => 39,
        Refusal::NotSigned => 40,
        Refusal::NoSuchFinding => 41,
        Refusal::UnknownReason => 42,
        Refusal::NoFurtherPhase => 43,
        Refusal::GatesOpen(_) => 44,
        Refusal::OtherForm => 45,
        Refusal::MemberActed => 46,
        Refusal::NoRegisters => 48,
        Refusal::UnknownChoice => 49,
        Refusal::UnknownEntry => 50,
        Refusal::ComplaintSettled => 51,
        Refusal::ComplaintUnsettled => 52,
        Refusal::ComplaintsOpen(_) => 53,
        Refusal::NoComplaintsOpen => 54,
        Refusal::ReceiptNeeded => 55,
        Refusal::HashShape => 56,
        Refusal::NotForYou => 57,
        Refusal::IncidentClosed => 58,
        Refusal::NotArrived => 59,
        Refusal::PaperDigits => 60,
        Refusal::TooMany(_) => 61,
        Refusal::PersonRemoved => 62,
        Refusal::NormNeeded => 63,
        Refusal::ApprovedOutOfRange { .. } => 64,
        Refusal::NoQuorum { .. } => 65,
        Refusal::VotesMissing(_) => 66,
        Refusal::NoVote => 67,
        Refusal::WarningFirst => 68,
        Refusal::SignersNeeded => 69,
        Refusal::NoActOfConfidential => 70,
        Refusal::BeforeIt => 71,
        Refusal::ApprovedNeeded => 72,
        Refusal::AnswerStands => 73,
        Refusal::EntryRestsOnIt => 74,
        Refusal::NameOfOne => 75,
        Refusal::BoxOut => 76,
        Refusal::SealsUnread => 77,
        Refusal::SealUnknown => 78,
        Refusal::PlaceNeeded => 79,
        Refusal::HolderNeeded => 80,
        Refusal::ReplacementNeeded => 81,
        Refusal::OwnContest => 82,
        Refusal::NotOver => 83,
        Refusal::BoxesMixed => 84,
        Refusal::StackShape => 85,
        Refusal::BatchSize => 86,
        Refusal::MarksDiffer => 87,
        Refusal::KeyThere => 88,
        Refusal::KeyNeeded => 89,
        Refusal::KeyShape => 90,
    }
}

#[test]
fn every_refusal_is_reached() {
    let all = [
        setting_up(),
        before_voting(),
        voting(),
        counting(),
        signing(),
        complaints(),
        incidents(),
        people_and_votes(),
        super::outside::refusals(),
        super::votes::refusals(),
        super::keys::refusals(),
    ];
    let all = all.concat();
    let reached: BTreeSet<usize> = all.iter().map(number).collect();
    assert_eq!(reached, (0..ALL).collect());
}

fn setting_up() -> Vec<Refusal> {
    let book = Book::empty().staffed();
    let (by, pair) = (book.by(), book.pair());
    let long = "ы".repeat(401);
    let other = Form { id: "other".into(), ..book.day.form(PRESIDENT).unwrap().clone() };
    vec![
        book.refused(|day| decide::add_member(day, by, "", Function::Member, "")),
        book.refused(|day| decide::add_member(day, by, &long, Function::Member, "")),
        book.refused(|day| decide::add_member(day, by, "Арчалы", Function::Member, "")),
        book.refused(|day| decide::type_options(day, by, PRESIDENT, &[])),
        book.refused(|day| decide::type_options(day, by, "mayor", &[])),
        book.refused(|day| decide::read_back_options(day, pair, PRESIDENT)),
        book.refused(|day| decide::read_back_options(day, by, PRESIDENT)),
        book.refused(|day| decide::withdraw_option(day, by, PRESIDENT, 99, "why")),
        book.refused(|day| decide::set_remote_voters(day, by, false, "why")),
        book.refused(|day| decide::set_remote_voters(day, by, true, "")),
        book.refused(|day| decide::replace_form(day, pair, other, "00", "why")),
        book.refused(|day| decide::enter_next_phase(day, pair, "", Moment(i64::MAX))),
    ]
}

fn before_voting() -> Vec<Refusal> {
    let book = Book::in_phase(Phase::Opening);
    let by = book.by();
    let contests = [PRESIDENT.to_owned()];
    let seal = |contests: &[String], seals: &[String]| {
        book.refused(|day| decide::seal_box(day, by, "S", BoxKind::Stationary, contests, seals))
    };
    vec![
        book.refused(|day| decide::draw_lot(day, By::default(), "flow", book.member)),
        book.refused(|day| decide::record_presence(day, by, &[place(99)], true)),
        book.refused(|day| decide::record_presence(day, by, &[book.chair], false)),
        book.refused(|day| decide::draw_lot(day, by, "flow", book.chair)),
        book.refused(|day| decide::do_step(day, by, "none", Values::new())),
        book.refused(|day| decide::do_step(day, by, "list-read-out", Values::new())),
        book.refused(|day| decide::correct_step(day, by, "list-read-out", Values::new(), "why")),
        seal(&contests, &[]),
        seal(&[], &["1".into()]),
        book.refused(|day| decide::count_voter(day, by, &contests)),
    ]
}

fn voting() -> Vec<Refusal> {
    let mut book = Book::in_phase(Phase::Voting);
    book.now = at("12:00");
    let by = book.by();
    let sheet = |hour, receipts| Sheet { place: "A".into(), hour, receipts, ..Sheet::default() };
    book.take(|day| decide::type_sheet(day, by, sheet(11, 4), "", at("12:00")));
    let typed = |sheet| book.refused(|day| decide::type_sheet(day, by, sheet, "", at("12:00")));
    let mut refusals = vec![
        typed(sheet(11, 4)),
        typed(sheet(8, 4)),
        typed(sheet(24, 4)),
        typed(sheet(10, u32::MAX)),
        book.refused(|day| decide::resume(day, by, "why")),
        book.refused(|day| decide::take_back(day, by, &[PRESIDENT.into()], "why", 8)),
        book.refused(|day| decide::refuse_voter(day, by, "none")),
    ];
    let due = ClockTime::parse("12:00").unwrap();
    book.take(|day| decide::report_turnout(day, by, due, 4, ""));
    refusals.push(book.refused(|day| decide::report_turnout(day, by, due, 4, "")));
    book.take(|day| decide::suspend(day, by, "fire"));
    refusals.push(book.refused(|day| decide::suspend(day, by, "fire")));
    refusals
}

fn counting() -> Vec<Refusal> {
    let mut book = Book::in_phase(Phase::Opening);
    let (by, pair) = (book.by(), book.pair());
    let contests = [PRESIDENT.to_owned()];
    let one = |kind| {
        let contests = contests.clone();
        move |day: &crate::domain::Day| {
            decide::seal_box(day, by, &format!("{kind:?}"), kind, &contests, &["1".into()])
        }
    };
    let portable = book.take(one(BoxKind::Portable));
    let stationary = book.take(one(BoxKind::Stationary));
    book.go_to(Phase::Count);
    let found = std::collections::BTreeMap::from([(PRESIDENT.to_owned(), 1)]);
    let open = |book: &Book, of| book.refused(|day| decide::open_box(day, by, of, found.clone()));
    let mut refusals = vec![open(&book, place(99)), open(&book, stationary), open(&book, portable)];
    book.open_box(portable, &["1"], &[(PRESIDENT, 1)]);
    refusals.push(open(&book, portable));
    let (first, second) = (book.balanced(PRESIDENT), book.balanced(REFERENDUM));
    let entry = |book: &Book, contest: &str, cells: &Cells| {
        book.refused(|day| decide::close_entry(day, by, contest, cells))
    };
    refusals.push(entry(&book, PRESIDENT, &Cells::new()));
    refusals.push(entry(&book, REFERENDUM, &second));
    refusals.push(entry(&book, PRESIDENT, &[(Cell::line("L99"), None)].into()));
    let l1 = Cell::line("L1");
    refusals.push(book.refused(|day| decide::correct_figure(day, pair, PRESIDENT, &l1, Some(1), "why")));
    book.take(|day| decide::close_entry(day, by, PRESIDENT, &first));
    refusals.push(entry(&book, PRESIDENT, &first));
    refusals
}

fn signing() -> Vec<Refusal> {
    let mut book = Book::counted(&[("L8", 649)]);
    let (by, pair, chair) = (book.by(), book.pair(), book.chair);
    let sign = |day: &crate::domain::Day| decide::sign(day, by, PRESIDENT, chair, Signature::Signed, "");
    let mut refusals = vec![book.refused(sign)];
    let finding = Finding {
        rule: "none".into(),
        severity: Severity::Alarm,
        shown: String::new(),
        left: 1,
        right: 0,
        look_at: Vec::new(),
    };
    refusals.push(book.refused(|day| decide::explain(day, by, PRESIDENT, &finding, "other", "")));
    book.draft(PRESIDENT, "aa");
    refusals.push(book.refused(sign));
    refusals.push(book.refused(|day| decide::reopen(day, pair, PRESIDENT, Cause::Own, "why")));
    book.hear(PRESIDENT);
    refusals.push(book.refused(sign));
    let l8 = Cell::line("L8");
    book.take(|day| decide::correct_figure(day, pair, PRESIDENT, &l8, Some(650), "again"));
    refusals.push(book.refused(sign));
    book.draft(PRESIDENT, "bb");
    book.hear(PRESIDENT);
    book.sign(PRESIDENT);
    refusals.push(book.refused(|day| decide::remove_member(day, pair, book.other, "entered twice")));
    refusals.push(book.refused(|day| decide::draft(day, by, PRESIDENT, "cc")));
    book.go_to(Phase::Closed);
    refusals.push(book.refused(|day| decide::enter_next_phase(day, pair, "why", Moment(i64::MAX))));
    refusals
}

fn complaints() -> Vec<Refusal> {
    let bare = crate::domain::Rulebook { registers: None, ..fixture::rulebook() };
    let without = Book::of(fixture::opening(bare)).staffed();
    let mut book = Book::counted(&[]);
    book.draft(PRESIDENT, "aa");
    book.hear(PRESIDENT);
    let (by, pair, chair) = (book.by(), book.pair(), book.chair);
    let of = book.take(|day| decide::receive_complaint(day, by, complaint()));
    let unknown = decide::ComplaintEntry { kind: "song", ..complaint() };
    vec![
        without.refused(|day| decide::receive_complaint(day, by, complaint())),
        book.refused(|day| decide::receive_complaint(day, by, unknown)),
        book.refused(|day| decide::examine(day, by, place(999), true, "found")),
        book.refused(|day| decide::answer(day, by, of, "in-hand", "")),
        book.refused(|day| decide::sign(day, by, PRESIDENT, chair, Signature::Signed, "")),
        book.refused(|day| decide::transfer(day, by, of, "tec", "", false, "")),
        book.refused(|day| decide::add_evidence(day, by, of, "a film", "voter", "film.mp4", "12")),
        {
            book.take(|day| decide::transfer(day, by, of, "tec", "17", false, ""));
            book.refused(|day| decide::examine(day, by, of, true, "found"))
        },
        book.refused(|day| decide::pass_complaints(day, pair, PRESIDENT, "late")),
        {
            let (transfer, _) = book.day.statements[0];
            book.take(|day| decide::answer(day, by, of, "in-hand", ""));
            book.refused(|day| decide::take_back_statement(day, pair, transfer, "of another complaint"))
        },
    ]
}

fn incidents() -> Vec<Refusal> {
    let mut book = Book::in_phase(Phase::Voting);
    let (by, chair) = (book.by(), fixture::by(book.chair));
    let secret = book.take(|day| decide::report_incident(day, by, pressure()));
    let of = book.take(|day| decide::report_incident(day, by, incident()));
    let call = book.take(|day| decide::call_service(day, by, of, "police", ""));
    book.take(|day| decide::close_incident(day, by, of, "The door was opened"));
    vec![
        book.refused(|day| decide::take_action(day, chair, secret, "Asked them to go", "")),
        book.refused(|day| decide::take_action(day, by, of, "Asked them to go", "")),
        book.refused(|day| decide::progress_call(day, by, call, CallStage::Left, "")),
        book.refused(|day| {
            let signers = [book.chair, book.secretary];
            decide::draw_act(day, book.pair(), "late-opening", Some(secret), "ky", "ru", &signers, None)
        }),
        book.refused(|day| {
            let early = By { happened: Some(at("06:00")), ..by };
            decide::progress_call(day, early, call, CallStage::Arrived, "")
        }),
    ]
}

fn people_and_votes() -> Vec<Refusal> {
    [super::people::refusals(), super::vote::refusals(), super::acts::refusals(), super::custody::refusals()]
        .concat()
}
