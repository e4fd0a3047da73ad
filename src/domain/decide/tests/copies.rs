use crate::domain::copies::{self, HIGHER, MEMBER};
use crate::domain::decide::{self, Decision, Recipient, Refusal};
use crate::domain::fact::{By, Fact, NoCopy, Ref};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, at};
use crate::domain::{Day, Phase};

/// A day with both protocols drafted and the first one signed.
pub fn signed() -> (Book, Ref) {
    let mut book = Book::counted(&[]);
    let draft = book.draft(PRESIDENT, "aa");
    book.hear(PRESIDENT);
    book.sign(PRESIDENT);
    (book, draft)
}

/// Opens the first protocol again and signs its second version.
pub fn again(book: &mut Book) -> Ref {
    book.reopen(PRESIDENT);
    let draft = book.draft(PRESIDENT, "bb");
    book.hear(PRESIDENT);
    book.sign(PRESIDENT);
    draft
}

pub fn person(of: Ref) -> Recipient<'static> {
    Recipient { person: Some(of), ..Recipient::default() }
}

const GUEST: Recipient<'static> =
    Recipient { person: None, name: " Үркүя ", capacity: "public-observer" };

pub fn issue(by: By, draft: Ref, to: Recipient<'static>) -> impl Fn(&Day) -> Decision {
    move |day| decide::issue_copy(day, by, draft, to, true)
}

fn numbers(book: &Book, contest: &str) -> Vec<u32> {
    copies::issued(&book.day, contest).map(|copy| copy.stated.number).collect()
}

#[test]
fn copies_are_numbered_by_contest_and_no_number_comes_twice() {
    let (mut book, draft) = signed();
    let (by, pair, observer) = (book.by(), book.pair(), book.observer("Чынара"));
    book.take(issue(by, draft, person(observer)));
    let last = book.take(issue(by, draft, GUEST));
    assert_eq!(numbers(&book, PRESIDENT), [1, 2]);
    book.take(|day| decide::take_back_statement(day, pair, last, "nobody took it"));
    assert_eq!(numbers(&book, PRESIDENT), [1]);
    book.take(issue(by, draft, GUEST));
    assert_eq!(numbers(&book, PRESIDENT), [1, 3], "paper with number 2 may exist");
    let second = again(&mut book);
    book.take(issue(by, second, person(observer)));
    assert_eq!(numbers(&book, PRESIDENT), [1, 3, 4], "versions go on counting");
    let other = book.draft(REFERENDUM, "cc");
    assert_eq!(book.refused(issue(by, other, GUEST)), Refusal::NotSigned);
    book.hear(REFERENDUM);
    book.sign(REFERENDUM);
    book.take(issue(by, other, GUEST));
    assert_eq!(numbers(&book, REFERENDUM), [1]);
}

#[test]
fn steps_of_posting_and_scanning_are_done_by_what_is_said_of_each_last_version() {
    let (mut book, draft) = signed();
    let by = book.by();
    let is_done = |day: &Day, id: &str| {
        let step = day.steps_of_day().find(|step| step.id == id).unwrap();
        decide::is_done(day, step)
    };
    book.take(|day| decide::post_protocol(day, by, draft, "the door"));
    assert!(!is_done(&book.day, "posted"), "the other protocol hangs nowhere");
    let other = book.draft(REFERENDUM, "cc");
    book.hear(REFERENDUM);
    book.sign(REFERENDUM);
    book.take(|day| decide::post_protocol(day, by, other, "the door"));
    assert!(is_done(&book.day, "posted") && !is_done(&book.day, "scanned"));
    let newer = again(&mut book);
    assert!(!is_done(&book.day, "posted"), "what hangs is an old version");
    book.take(|day| decide::post_protocol(day, by, newer, "the door"));
    for of in [newer, other] {
        book.take(|day| decide::scan_protocol(day, by, of, None, "19"));
    }
    assert!(is_done(&book.day, "posted") && is_done(&book.day, "scanned"));
    assert!(!is_done(&book.day, "packed"), "no other step is done by that");
    assert_eq!(book.day.steps.get("posted"), None, "nothing was typed there");
}

#[test]
fn who_gets_a_copy_is_known_or_named_and_never_named_in_public() {
    let (mut book, draft) = signed();
    let (by, observer) = (book.by(), book.observer("Чынара"));
    let chair = book.chair;
    for (to, capacity, name) in [
        (person(observer), "public-observer", ""),
        (person(chair), MEMBER, ""),
        (GUEST, "public-observer", "Үркүя"),
        (Recipient { capacity: HIGHER, ..GUEST }, HIGHER, "Үркүя"),
    ] {
        book.take(issue(by, draft, to));
        let copy = book.day.copies.issued.last().unwrap();
        assert_eq!((copy.stated.capacity.as_str(), copy.name.as_str()), (capacity, name));
        let body = serde_json::to_string(&copy.stated).unwrap();
        assert!(!body.contains("Үркүя") && !body.contains("Чынара"), "{body}");
        let shown = copies::name_of(&book.day, copy.stated.person, &copy.name);
        assert!(["Чынара", "Арчалы", "Үркүя"].contains(&shown), "{shown}");
    }
    let refused = |to| book.refused(issue(by, draft, to));
    assert_eq!(refused(Recipient { name: " ", ..GUEST }), Refusal::NameNeeded);
    assert_eq!(refused(Recipient { capacity: "king", ..GUEST }), Refusal::UnknownChoice);
    assert_eq!(refused(person(draft)), Refusal::UnknownEntry);
    assert_eq!(book.refused(issue(By::default(), draft, GUEST)), Refusal::NobodyAtKeyboard);
    assert_eq!(book.refused(issue(by, observer, GUEST)), Refusal::NotDrafted);
    let before = By { happened: Some(at("06:00")), ..by };
    assert_eq!(book.refused(issue(before, draft, GUEST)), Refusal::BeforeIt);
}

#[test]
fn whoever_is_in_the_room_is_reminded_of_until_a_copy_or_a_reason_is_written_down() {
    let mut book = Book::in_phase(Phase::Count);
    let [first, second, gone] = ["Чынара", "Бермет", "Жылдыз"].map(|name| book.observer(name));
    let by = book.by();
    book.take(|day| decide::move_person(day, by, gone, false));
    let mut book = book.then_counted(&[]);
    assert_eq!(copies::without(&book.day, PRESIDENT), [], "nothing is signed");
    let draft = book.draft(PRESIDENT, "aa");
    book.hear(PRESIDENT);
    book.sign(PRESIDENT);
    assert_eq!(copies::without(&book.day, PRESIDENT), [first, second]);
    book.take(issue(by, draft, person(first)));
    let declined = |reason| {
        move |day: &Day| decide::withhold_copy(day, by, draft, person(second), NoCopy::Declined, reason)
    };
    assert_eq!(book.refused(declined(" ")), Refusal::ReasonNeeded);
    book.take(declined("has a photograph"));
    assert_eq!(book.refused(declined("again")), Refusal::AlreadyDone);
    assert_eq!(copies::without(&book.day, PRESIDENT), []);
    book.take(|day| decide::move_person(day, by, gone, true));
    assert_eq!(copies::without(&book.day, PRESIDENT), [gone]);
    book.reopen(PRESIDENT);
    assert_eq!(copies::without(&book.day, PRESIDENT), [], "the version does not stand");
    book.draft(PRESIDENT, "bb");
    book.hear(PRESIDENT);
    book.sign(PRESIDENT);
    assert_eq!(copies::without(&book.day, PRESIDENT), [first, second, gone], "of the new one nobody has any");
}

#[test]
fn holders_of_an_old_version_are_listed_until_it_is_given_back() {
    let (mut book, draft) = signed();
    let (by, pair, observer) = (book.by(), book.pair(), book.observer("Чынара"));
    let [first, second] = [person(observer), GUEST].map(|to| book.take(issue(by, draft, to)));
    let tell = |copy, returned| move |day: &Day| decide::tell_holder(day, by, copy, returned);
    assert_eq!(copies::old(&book.day, PRESIDENT), []);
    assert_eq!(book.refused(tell(first, true)), Refusal::NothingChanged, "it is of the last version");
    let newer = again(&mut book);
    let third = book.take(issue(by, newer, GUEST));
    let held = |book: &Book| -> Vec<(Ref, u16, bool)> {
        let old = copies::old(&book.day, PRESIDENT);
        old.iter().map(|old| (old.copy.at, old.version, old.told.is_some())).collect()
    };
    assert_eq!(held(&book), [(first, 1, false), (second, 1, false)]);
    let told = book.take(tell(first, true));
    book.take(tell(second, false));
    assert_eq!(book.refused(tell(first, false)), Refusal::AlreadyDone);
    assert_eq!(book.refused(tell(observer, false)), Refusal::UnknownEntry);
    assert_eq!(held(&book), [(first, 1, true), (second, 1, true)]);
    let back = |of| move |day: &Day| decide::take_back_statement(day, pair, of, "of another copy");
    assert_eq!(book.refused(back(first)), Refusal::EntryRestsOnIt);
    book.take(back(told));
    assert_eq!(held(&book), [(first, 1, false), (second, 1, true)]);
    book.take(tell(first, true));
    again(&mut book);
    assert_eq!(held(&book), [(second, 1, false), (third, 2, false)], "what was given back is held by nobody");
}

#[test]
fn where_it_hangs_and_which_machine_took_it_is_written_down_on_a_closed_day_too() {
    let (mut book, draft) = signed();
    let (by, observer) = (book.by(), book.observer("Чынара"));
    book.go_to(Phase::Closed);
    let post = |place| move |day: &Day| decide::post_protocol(day, by, draft, place);
    assert_eq!(book.refused(post(" ")), Refusal::PlaceNeeded);
    book.take(post("the door of the hall"));
    let scan = |device| move |day: &Day| decide::scan_protocol(day, by, draft, device, " 19 ");
    assert_eq!(book.refused(scan(Some(observer))), Refusal::UnknownEntry);
    book.take(scan(None));
    assert!(matches!(book.last(), Fact::ProtocolScanned(body) if body.receipt == "19"));
    assert_eq!((book.day.copies.posted.len(), book.day.copies.scanned.len()), (1, 1));
    book.take(issue(by, draft, person(observer)));
}

#[test]
fn what_hangs_of_an_old_version_is_told_and_so_is_who_has_none_of_the_new() {
    let (mut book, draft) = signed();
    let (by, observer) = (book.by(), book.observer("Чынара"));
    book.take(|day| decide::post_protocol(day, by, draft, "the door of the hall"));
    let copy = book.take(issue(by, draft, person(observer)));
    let told = |book: &Book| {
        let stated = &copies::copy(&book.day, copy).unwrap().stated;
        let lacks = copies::lacks_new(&book.day, PRESIDENT, stated);
        (copies::replaced(&book.day, draft), copies::only_old_hangs(&book.day, PRESIDENT), lacks)
    };
    assert_eq!(told(&book), (None, false, false));
    book.reopen(PRESIDENT);
    assert_eq!(told(&book), (None, false, false), "nothing stands in its place yet");
    let newer = book.draft(PRESIDENT, "bb");
    book.hear(PRESIDENT);
    book.sign(PRESIDENT);
    assert_eq!(told(&book), (Some(1), true, true));
    assert_eq!(copies::replaced(&book.day, newer), None);
    book.take(|day| decide::post_protocol(day, by, newer, "the same door"));
    book.take(issue(by, newer, person(observer)));
    assert_eq!(told(&book), (Some(1), false, false));
}
