//! A day with packs, seals, devices, a trip, anchors, ballots set aside, and gates that two members passed.

use std::collections::BTreeMap;

use tartip::domain::fact::*;
use tartip::domain::{Function, Phase};

use crate::book::{Book, cells};

/// What stands in private halves only.
pub const SECRET: &str = "ЖАШЫРУУН";

/// Figures of the President with one ballot too many in the boxes.
pub const SURPLUS: &str =
    "L1 1200 L2P 632 L3P 1 L4 3 L5 621 L6 7 L7 7 L8 623 L9 620 L10 10 L11 0 V1 593 V2 27";

/// The day with the places of what the tests look at.
pub struct Accounted {
    pub book: Book,
    pub chair: Ref,
    pub secretary: Ref,
    pub portable: Ref,
    pub machine: Ref,
    pub trip: Ref,
    pub aside: Ref,
}

impl Accounted {
    /// States a fact by the chair and the secretary together.
    pub fn both(&mut self, fact: impl Into<Fact>) -> Ref {
        let (chair, secretary) = (self.chair, self.secretary);
        two(&mut self.book, fact, chair, secretary)
    }

    /// Closes both entries with a surplus, explains nothing yet.
    pub fn count(&mut self) {
        self.book.count("president", &cells(SURPLUS));
    }
}

fn two(book: &mut Book, fact: impl Into<Fact>, member: Ref, witness: Ref) -> Ref {
    book.tell(fact, &[], member);
    let mut last = book.facts.pop().unwrap();
    last.new.witness = Some(witness);
    last.new.private = None;
    book.facts.push(last);
    book.day = tartip::domain::Day::replay(&book.facts).unwrap();
    book.facts.last().unwrap().at
}

fn contest() -> String {
    "president".to_owned()
}

fn sum(number: u32) -> BTreeMap<String, u32> {
    BTreeMap::from([(contest(), number)])
}

fn seal(book: &mut Book, label: &str, kind: BoxKind, seals: &[&str], by: Ref) -> Ref {
    let seals = seals.iter().map(|seal| (*seal).to_owned()).collect();
    book.tell(BoxSealed { label: label.into(), kind, contests: vec![contest()], seals }, &[], by)
}

fn stock(book: &mut Book, chair: Ref, secretary: Ref) {
    let pack = |label: &str| PackReceived {
        stock: contest(),
        label: label.into(),
        nominal: 100,
        act: "АКТ-4".into(),
    };
    let from = format!("{SECRET} кампачы");
    let first = book.tell(pack("000101-000200"), &[("from", &from)], chair);
    book.tell(pack("000201-000300"), &[("from", &from)], chair);
    book.tell(PackOpened { of: first, range: "000101-000199".into(), counted: 98 }, &[], chair);
    for (count, back) in [(1050, false), (12, true)] {
        book.tell(BallotsHanded { stock: contest(), to: secretary, count, back }, &[], chair);
    }
    for count in [413, 412] {
        book.tell(PileCounted { stock: contest(), pile: Pile::Unused, count }, &[], chair);
    }
}

/// Everything but the count, in a book of this kind.
#[expect(clippy::too_many_lines, reason = "a day is one story")]
pub fn accounted(mut book: Book) -> Accounted {
    let chair = book.member("Асан Үзүмдөр", Function::Chair, "");
    let secretary = book.member("Айгүл Тораңгылуу", Function::Secretary, "");
    book.state(OptionsTyped { contest: contest(), names: vec!["Хан-Теңир".into()] });
    stock(&mut book, chair, secretary);
    let portable = seal(&mut book, "К-1", BoxKind::Portable, &["А1", "А2"], chair);
    let machine = seal(&mut book, "АЭУ-7", BoxKind::Machine, &["М1"], chair);
    let fallback = seal(&mut book, "З-1", BoxKind::Fallback, &["З1"], chair);
    let place = BoxPlaced { of: machine, place: "эшиктин жанында".into(), control_sheet: true };
    book.tell(place, &[], chair);
    let device = DeviceRegistered { label: "7".into(), kind: DeviceKind::Identification };
    let device = book.tell(device, &[], chair);
    let open = vec!["presence".to_owned(), tartip::domain::decide::HOURS.to_owned()];
    let begins = PhaseEntered { phase: Phase::Opening, open, reason: "жол жабык болчу".into() };
    two(&mut book, begins, chair, secretary);
    let note = |of, event, counter, note: &str, by| DeviceNoted {
        of,
        event,
        counter,
        receipt: "18".into(),
        note: note.into(),
        by,
    };
    book.tell(note(device, DeviceEvent::Stopped, Some(31), "свет өчтү", None), &[], chair);
    book.tell(note(device, DeviceEvent::Resumed, Some(31), "", None), &[], chair);
    let by = Some(fallback);
    book.tell(note(machine, DeviceEvent::Replaced, Some(718), "тыгылды", by), &[], chair);
    let asked = RequestReceived { count: 2, reason: "health".into() };
    let asked = book.tell(asked, &[("name", &format!("{SECRET} Үсөнова"))], chair);
    let came =
        RequesterCame { of: asked, reason: "сапардын тизмесинде белги жок".into() };
    two(&mut book, came, chair, secretary);
    let begun = TripBegun {
        of: portable,
        team: vec![chair, secretary],
        by_lot: true,
        requests: 31,
        out: sum(35),
        offered: 3,
        joined: 2,
    };
    let route = format!("{SECRET} эки көчө");
    let trip = book.tell(begun, &[("operator", &route), ("route", &route)], chair);
    let passed = CustodyPassed {
        of: portable,
        place: "милиция кызматкеринин сейфи".into(),
        holder: None,
        whole: false,
        note: "тасмасы чоюлган".into(),
    };
    book.tell(passed, &[("receiver", &format!("{SECRET} кезметчи"))], chair);
    let back = TripReturned {
        of: trip,
        served: 29,
        unserved: [("not-at-home".to_owned(), 2)].into(),
        issued: sum(29),
        spoiled: sum(1),
        unused: sum(5),
        slot_closed: true,
    };
    book.tell(back, &[], chair);
    book.tell(
        SealsChecked { of: portable, seals: vec!["а1".into(), "А9".into()], opening: false },
        &[],
        chair,
    );
    let (broken, applied) = (vec!["А2".to_owned()], vec!["А3".to_owned()]);
    let changed =
        SealsChanged { of: portable, broken, applied, reason: "тасмасы үзүлдү".into() };
    two(&mut book, changed, chair, secretary);
    book.sheet(8, 50, &[("president", [49, 0, 1])]);
    for (receipts, counter) in [(51, 743), (50, 746)] {
        let anchor = AnchorSet {
            hour: 8,
            receipts,
            signatures: 50,
            machine: sum(counter),
            booths: 3,
            queue: 4,
            devices: 1,
        };
        book.tell(anchor, &[], chair);
    }
    for phase in [Phase::Voting, Phase::Closing, Phase::Count] {
        book.state(PhaseEntered { phase, open: Vec::new(), reason: String::new() });
    }
    let gate = GatePassed {
        gate: Gate::PortableFirst, of: Some(machine), reason: "көчмөсү жолдо".into()
    };
    two(&mut book, gate, chair, secretary);
    let seals = vec!["М2".to_owned()];
    book.tell(SealsChecked { of: machine, seals: seals.clone(), opening: true }, &[], chair);
    book.tell(BoxOpened { of: machine, seals, found: sum(5931) }, &[], chair);
    book.tell(
        BoxOpened { of: portable, seals: vec!["А1".into(), "А3".into()], found: sum(3011) },
        &[],
        chair,
    );
    let ruled = BoxRuled {
        of: portable,
        contest: contest(),
        ruling: BoxRuling::Invalid,
        found: 3012,
        allowed: 29,
        reason: "3-чечим".into(),
    };
    two(&mut book, ruled, chair, secretary);
    let aside = BallotsSetAside {
        of: machine,
        contest: String::new(),
        count: 6177,
        envelope: "А конверти".into(),
        note: "көк кагаз".into(),
    };
    let aside = two(&mut book, aside, chair, secretary);
    let read = |of, receipt: &str, votes| MachineRead {
        contest: contest(),
        of,
        receipt: receipt.into(),
        cells: [(Cell::votes(1), Some(votes))].into(),
    };
    book.tell(read(Some(machine), "17", 5711), &[], chair);
    let pile = VotesCounted {
        contest: contest(),
        cell: Cell::votes(1),
        of: None,
        team: "А".into(),
        size: 50,
        full: 117,
        rest: 7,
    };
    book.tell(pile, &[], chair);
    Accounted { book, chair, secretary, portable, machine, trip, aside }
}
