//! Examples of the stock, of custody, of voting outside and of counting votes.

use super::{Example, cells, open, place, president, with};
use crate::domain::fact::{
    AnchorSet, BallotDisputed, BallotsHanded, BallotsSetAside, BoxPlaced, BoxRuled, BoxRuling, Cell,
    CustodyPassed, DeviceEvent, DeviceKind, DeviceNoted, DeviceRegistered, Gate, GatePassed, InvalidCounted,
    MachineRead, MarksRead, PackOpened, PackReceived, Pile, PileCounted, PlaceSearched, RecountMade,
    RequestReceived, RequesterCame, SealsChanged, SealsChecked, SetAsideOpened, TripBegun, TripReturned,
    Vote, VotesCounted,
};

pub(super) fn stock() -> Vec<Example> {
    let stock = president();
    let label = "000101-000200".to_owned();
    vec![
        with(
            PackReceived { stock: stock.clone(), label: label.clone(), nominal: 100, act: "№ 4".into() },
            &[("from", "Дежурный")],
        ),
        open(PackOpened { of: place(70), range: label, counted: 98 }),
        open(BallotsHanded { stock: stock.clone(), to: place(5), count: 50, back: false }),
        open(PileCounted { stock, pile: Pile::Unused, count: 412 }),
    ]
}

pub(super) fn custody() -> Vec<Example> {
    let (of, seals) = (place(16), vec!["ab12".to_owned()]);
    vec![
        open(BoxPlaced { of, place: "beside the door".into(), control_sheet: true }),
        open(SealsChecked { of, seals: seals.clone(), opening: true }),
        open(SealsChanged {
            of,
            broken: seals,
            applied: vec!["78".into()],
            reason: "the strap had torn".into(),
        }),
        with(
            CustodyPassed {
                of,
                place: "the safe".into(),
                holder: Some(place(4)),
                whole: true,
                note: "a scratch on the lid".into(),
            },
            &[("receiver", "Дежурный")],
        ),
        open(GatePassed { gate: Gate::SealsDiffer, of: Some(of), reason: "the act is being typed".into() }),
        open(DeviceRegistered { label: "7".into(), kind: DeviceKind::Identification }),
        open(DeviceNoted {
            of: place(79),
            event: DeviceEvent::Stopped,
            counter: Some(212),
            receipt: "18".into(),
            note: "the screen is frozen".into(),
            by: Some(of),
        }),
        open(BallotsSetAside {
            of,
            contest: president(),
            count: 6,
            envelope: "A".into(),
            note: "lay in the blue box".into(),
        }),
        open(SetAsideOpened { of: place(81), count: 6 }),
        open(BoxRuled {
            of,
            contest: president(),
            ruling: BoxRuling::Invalid,
            found: 12,
            allowed: 11,
            reason: "decision 3".into(),
        }),
    ]
}

pub(super) fn trips() -> Vec<Example> {
    let number = |number| [(president(), number)].into();
    vec![
        with(
            RequestReceived { count: 1, reason: "illness".into() },
            &[("name", "Үсөнова Өмүркан"), ("place", "12 Ala-Too")],
        ),
        open(RequesterCame { of: place(84), reason: "the trip list has no mark".into() }),
        with(
            TripBegun {
                of: place(16),
                team: vec![place(4), place(5)],
                by_lot: true,
                requests: 31,
                out: number(35),
                offered: 3,
                joined: 2,
            },
            &[("operator", "Дежурный"), ("route", "two streets")],
        ),
        open(TripReturned {
            of: place(86),
            served: 29,
            unserved: [("not-at-home".to_owned(), 2)].into(),
            issued: number(29),
            spoiled: number(1),
            unused: number(5),
            slot_closed: true,
        }),
    ]
}

pub(super) fn votes() -> Vec<Example> {
    let contest = president();
    let pile = |count| [(Cell::votes(1), Some(count))].into();
    vec![
        open(AnchorSet {
            hour: 8,
            receipts: 48,
            signatures: 48,
            machine: [(president(), 45)].into(),
            booths: 3,
            queue: 4,
            devices: 1,
        }),
        open(MachineRead {
            contest: contest.clone(),
            of: Some(place(16)),
            receipt: "17".into(),
            cells: cells(),
        }),
        open(VotesCounted {
            contest: contest.clone(),
            cell: Cell::votes(1),
            of: Some(place(16)),
            team: "A".into(),
            size: 50,
            full: 13,
            rest: 32,
        }),
        open(MarksRead { contest: contest.clone(), batch: 1, marks: pile(24), paper: pile(25) }),
        open(BallotDisputed {
            contest: contest.clone(),
            number: 1,
            doubt: "no-mark".into(),
            votes: [(place(4), Vote::For), (place(5), Vote::For)].into(),
            valid: true,
            cell: Some(Cell::votes(1)),
        }),
        open(InvalidCounted { contest: contest.clone(), reasons: [("no-mark".to_owned(), 7)].into() }),
        open(PlaceSearched {
            contest: contest.clone(),
            rule: "surplus".into(),
            place: "packets".into(),
            result: "nothing".into(),
        }),
        open(RecountMade { contest, rule: "surplus".into(), cell: Cell::line("L8"), count: 627 }),
    ]
}
