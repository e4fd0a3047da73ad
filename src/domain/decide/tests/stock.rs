use crate::domain::balance::Balance;
use crate::domain::decide::{self, Decision, MAX_FIGURE, PackEntry, Refusal};
use crate::domain::fact::{By, Pile, Ref};
use crate::domain::fixture::{Book, PRESIDENT, REFERENDUM, at, place, rulebook};
use crate::domain::{Day, Phase, StockModel};

pub(super) fn pack() -> PackEntry<'static> {
    PackEntry { stock: PRESIDENT, label: "000101-000200", packs: 1, nominal: 100, act: "№ 4", from: "" }
}

fn receive(by: By, entry: PackEntry) -> impl Fn(&Day) -> Decision {
    move |day| decide::receive_packs(day, by, entry)
}

fn difference(day: &Day, of: Ref) -> Option<i64> {
    day.stock.packs.iter().find(|pack| pack.at == of).unwrap().difference()
}

fn shared() -> Book {
    let mut rulebook = rulebook();
    rulebook.profile.stock.model = StockModel::OnDemand;
    rulebook.profile.stock.blanks_shared = true;
    Book::of(crate::domain::fixture::opening(rulebook)).staffed()
}

#[test]
fn a_pack_labelled_100_that_holds_98_is_two_short_and_stays_so() {
    let mut book = Book::in_phase(Phase::Opening);
    let by = book.by();
    let of = book.take(receive(by, PackEntry { from: "Дежурный", ..pack() }));
    assert_eq!((book.day.stock.packs[0].holds(), difference(&book.day, of)), (100, None));
    assert_eq!(book.day.stock.packs[0].from, "Дежурный");
    book.take(|day| decide::open_pack(day, by, of, " 000101-000200 ", 98));
    assert_eq!((book.day.stock.packs[0].holds(), difference(&book.day, of)), (98, Some(-2)));
    assert_eq!(book.day.stock.packs[0].opened.as_ref().unwrap().2.range, "000101-000200");
    let again = book.refused(|day| decide::open_pack(day, by, of, "", 100));
    assert_eq!(again, Refusal::AlreadyDone, "it is taken back by two members first");
    assert_eq!(book.refused(|day| decide::open_pack(day, by, place(99), "", 1)), Refusal::UnknownEntry);
    let before = By { happened: Some(at("06:00")), ..by };
    let other = book.take(receive(by, PackEntry { label: "2", ..pack() }));
    assert_eq!(book.refused(|day| decide::open_pack(day, before, other, "", 1)), Refusal::BeforeIt);
    assert_eq!(book.refused(|day| decide::open_pack(day, by, other, "", MAX_FIGURE + 1)), Refusal::TooLarge);
}

#[test]
fn several_packs_of_an_act_are_a_fact_each() {
    let mut book = Book::in_phase(Phase::Preparation);
    let by = book.by();
    book.take(receive(by, PackEntry { label: "B", packs: 12, ..pack() }));
    let labels: Vec<&str> =
        book.day.stock.packs_of(PRESIDENT).map(|pack| pack.stated.label.as_str()).collect();
    assert_eq!((labels.len(), labels[0], labels[11]), (12, "B/1", "B/12"));
    assert_eq!(book.day.stock.packs_of(REFERENDUM).count(), 0);
    let refused = |entry| book.refused(receive(by, entry));
    assert_eq!(refused(PackEntry { label: "B/3", ..pack() }), Refusal::LabelTaken);
    assert_eq!(refused(PackEntry { label: " ", ..pack() }), Refusal::NameNeeded);
    assert_eq!(refused(PackEntry { act: " ", ..pack() }), Refusal::FieldsEmpty(vec!["act".into()]));
    assert_eq!(refused(PackEntry { packs: 0, ..pack() }), Refusal::FieldsEmpty(vec!["packs".into()]));
    assert_eq!(refused(PackEntry { packs: 100, ..pack() }), Refusal::TooLarge);
    assert_eq!(refused(PackEntry { nominal: MAX_FIGURE + 1, ..pack() }), Refusal::TooLarge);
    assert_eq!(refused(PackEntry { stock: "", ..pack() }), Refusal::UnknownContest, "each has its own");
    book.take(receive(by, PackEntry { stock: REFERENDUM, label: "B/3", ..pack() }));
}

#[test]
fn one_stock_of_blanks_is_nobodys_contest() {
    let mut book = shared();
    let by = book.by();
    book.take(receive(by, PackEntry { stock: "", ..pack() }));
    assert_eq!(book.refused(receive(by, PackEntry { stock: "mayor", ..pack() })), Refusal::UnknownContest);
    let piles = decide::piles_of(&book.day);
    assert_eq!(piles, Pile::ALL);
    book.take(|day| decide::count_pile(day, by, "", Pile::Misprints, 3));
    book.take(|day| decide::count_pile(day, by, REFERENDUM, Pile::Spoiled, 1));
    assert_eq!(book.day.stock.pile("", Pile::Misprints), Some(3));
    assert!(!decide::piles_of(&Book::empty().day).contains(&Pile::Printed), "nothing is printed there");
}

#[test]
fn what_members_hold_is_handed_out_and_given_back() {
    let mut book = Book::in_phase(Phase::Voting);
    let (by, member) = (book.by(), book.member);
    let hand =
        |stock, to, count, back| move |day: &Day| decide::hand_ballots(day, by, stock, to, count, back);
    book.take(hand(PRESIDENT, member, 50, false));
    book.take(hand(PRESIDENT, member, 60, true));
    let handed: Vec<_> = book.day.stock.handed.iter().map(|of| (of.stated.count, of.stated.back)).collect();
    assert_eq!(handed, [(50, false), (60, true)], "what came back is taken as it is");
    assert_eq!(book.refused(hand(PRESIDENT, place(99), 1, false)), Refusal::UnknownMember);
    assert_eq!(book.refused(hand("", member, 1, false)), Refusal::UnknownContest);
    assert_eq!(book.refused(hand(PRESIDENT, member, 0, false)), Refusal::FieldsEmpty(vec!["count".into()]));
    let pair = book.pair();
    let gone = book.refused(|day| decide::remove_member(day, pair, member, "typed twice"));
    assert_eq!(gone, Refusal::MemberActed);
}

#[test]
fn the_last_count_of_a_pile_stands_and_the_earlier_ones_stay() {
    let mut book = Book::in_phase(Phase::Closing);
    let by = book.by();
    let count = |stock, count| move |day: &Day| decide::count_pile(day, by, stock, Pile::Unused, count);
    for figure in [412, 410, 410] {
        book.take(count(PRESIDENT, figure));
    }
    let counts: Vec<u32> =
        book.day.stock.counts(PRESIDENT, Pile::Unused).iter().map(|counted| counted.count).collect();
    assert_eq!((counts, book.day.stock.pile(PRESIDENT, Pile::Unused)), (vec![412, 410, 410], Some(410)));
    assert_eq!(book.refused(count("", 1)), Refusal::UnknownContest);
    assert_eq!(book.refused(count(PRESIDENT, MAX_FIGURE + 1)), Refusal::TooLarge);
    book.go_to(Phase::Count);
    let nobody = By { member: Some(book.member), ..by };
    let refused = book.refused(|day| decide::count_pile(day, nobody, PRESIDENT, Pile::Unused, 1));
    assert!(matches!(refused, Refusal::OnlyFunctions(_)), "{refused:?}");
}

#[test]
fn a_pack_is_taken_back_after_its_opening() {
    let mut book = Book::in_phase(Phase::Opening);
    let (by, pair) = (book.by(), book.pair());
    let of = book.take(receive(by, pack()));
    let opened = book.take(|day| decide::open_pack(day, by, of, "", 98));
    let back = |of| move |day: &Day| decide::take_back_statement(day, pair, of, "of the other contest");
    assert_eq!(book.refused(back(of)), Refusal::EntryRestsOnIt);
    book.take(back(opened));
    assert_eq!((book.day.stock.packs.len(), difference(&book.day, of)), (1, None));
    book.take(back(of));
    assert!(book.day.stock.packs.is_empty());
    let (member, stock) = (book.member, PRESIDENT);
    let handed = book.take(|day| decide::hand_ballots(day, by, stock, member, 50, false));
    assert_eq!(
        book.refused(|day| decide::take_back_statement(day, by, handed, "why")),
        Refusal::TwoMembersNeeded
    );
    book.take(back(handed));
    assert!(book.day.stock.handed.is_empty());
    assert_eq!(book.refused(back(handed)), Refusal::UnknownEntry);
}

#[test]
fn counted_piles_stand_in_the_ledger_before_the_steps() {
    let mut book = Book::in_phase(Phase::Closing);
    let by = book.by();
    let ledger = |book: &Book| {
        let ledger = Balance::of(&book.day).stock(PRESIDENT).unwrap().clone();
        (ledger.received, ledger.left)
    };
    assert_eq!(ledger(&book), (None, None));
    book.take(|day| decide::count_pile(day, by, PRESIDENT, Pile::Received, 1300));
    book.take(|day| decide::count_pile(day, by, PRESIDENT, Pile::Unused, 412));
    book.take(|day| decide::count_pile(day, by, PRESIDENT, Pile::Unused, 410));
    assert_eq!(ledger(&book), (Some(1300), Some(410)));
}
