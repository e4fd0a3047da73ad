//! A day with twelve thousand facts of every kind that the accounts read, kept in memory.

use std::collections::BTreeMap;

use tartip::app::Model;
use tartip::app::model::{Offers, OpenBook};
use tartip::domain::fact::{
    AnchorSet, BallotsHanded, BallotsSetAside, BoxKind, BoxSealed, By, DayOpened, DeviceEvent, DeviceNoted,
    EntryClosed, Fact, MemberAdded, PackOpened, PackReceived, Pass, PersonRegistered, PhaseEntered, Pile,
    PileCounted, Recorded, Ref, RequestReceived, SealsChecked, Sheet, SheetRecorded, TallyCounted, TripBegun,
    TripReturned,
};
use tartip::domain::{Day, Function, Moment, Offset, Phase};
use tartip::text::Language;

/// Facts of the day, at least.
const FACTS: usize = 12_000;

/// 2027-01-24 08:00 in Bishkek.
const OPENS: Moment = Moment(1_800_756_000_000);
const HOUR: i64 = 3_600_000;

struct Writing {
    day: Day,
    now: Moment,
}

impl Writing {
    fn state(&mut self, fact: impl Into<Fact>) -> Ref {
        let at = self.day.next_place();
        let by = By { member: Some(Ref { desk: 1, seq: 2 }), ..By::default() };
        self.day.apply(&Recorded { at, recorded: self.now, new: by.states(fact.into()) });
        at
    }
}

/// The program with the day open, in the last hour of voting.
pub fn model() -> Model {
    let rulebook = tartip::assets::load_rulebook("practice-two-contests").unwrap();
    let opened = DayOpened {
        precinct: "1234".to_owned(),
        date: chrono::NaiveDate::from_ymd_opt(2027, 1, 24).unwrap(),
        offset: Offset(360),
        practice: false,
        program: "0.1.0".to_owned(),
        rulebook,
    };
    let first = Recorded {
        at: Ref { desk: 1, seq: 1 },
        recorded: OPENS,
        new: By::default().states(Fact::from(opened)),
    };
    let mut writing = Writing { day: Day::begin(&first).unwrap(), now: OPENS };
    let member = writing.state(MemberAdded { function: Function::Secretary, nominated_by: String::new() });
    room(&mut writing, member);
    hours(&mut writing);
    let contests = contest_ids(&writing.day);
    while writing.day.journal.len() < FACTS {
        writing.state(TallyCounted { contests: contests.clone() });
    }
    counted(&mut writing);
    let mut model = Model::new(Language::Ru, writing.now, Offers::default());
    model.opened(OpenBook {
        day: writing.day,
        name: "1234-2027-01-24.tartip".to_owned(),
        saved: Some(writing.now),
        drafts: BTreeMap::new(),
    });
    model.at_keyboard = Some(member);
    model
}

/// A contest typed twice alike, in which nothing balances: each rule has its search.
fn counted(writing: &mut Writing) {
    let contest = contest_ids(&writing.day).swap_remove(0);
    let figures = (1_u32..).map(|number| Some(number * 317));
    let cells: BTreeMap<_, _> = writing.day.cells(&contest).into_iter().zip(figures).collect();
    for pass in [Pass::First, Pass::Second] {
        writing.state(EntryClosed { contest: contest.clone(), round: 1, pass, cells: cells.clone() });
    }
}

fn contest_ids(day: &Day) -> Vec<String> {
    day.contest_ids().map(ToOwned::to_owned).collect()
}

fn each(day: &Day, number: u32) -> BTreeMap<String, u32> {
    day.contest_ids().map(|id| (id.to_owned(), number)).collect()
}

/// Boxes, packs, people, requests and trips.
fn room(writing: &mut Writing, member: Ref) {
    let contests = contest_ids(&writing.day);
    for number in 0..2_000 {
        writing.state(PersonRegistered {
            category: "public-observer".to_owned(),
            organisation: format!("«Таза шайлоо» {}", number % 37),
            listed: true,
        });
    }
    let mut boxes = Vec::new();
    for number in 0..40 {
        let kind = BoxKind::ALL[number % BoxKind::ALL.len()];
        let (label, seals) = (format!("{number}"), vec![format!("A {number:06}")]);
        boxes.push(writing.state(BoxSealed { label, kind, contests: contests.clone(), seals }));
    }
    for number in 0..600 {
        let of = boxes[number % boxes.len()];
        let seals = vec![format!("A {:06}", number % boxes.len())];
        writing.state(SealsChecked { of, seals, opening: false });
    }
    for phase in [Phase::Opening, Phase::Voting] {
        writing.state(PhaseEntered { phase, open: Vec::new(), reason: String::new() });
    }
    for number in 0..600 {
        let stock = contests[number % contests.len()].clone();
        let pack = PackReceived {
            stock: stock.clone(),
            label: format!("{number}"),
            nominal: 100,
            act: "4".to_owned(),
        };
        let of = writing.state(pack);
        let counted = if number % 50 == 7 { 98 } else { 100 };
        writing.state(PackOpened { of, range: String::new(), counted });
        writing.state(BallotsHanded { stock, to: member, count: 100, back: false });
    }
    for pile in Pile::ALL {
        for stock in &contests {
            writing.state(PileCounted { stock: stock.clone(), pile, count: 30_000 });
        }
    }
    for _ in 0..600 {
        writing.state(RequestReceived { count: 1, reason: "health".to_owned() });
    }
    let portable: Vec<Ref> = boxes.iter().step_by(BoxKind::ALL.len()).copied().collect();
    for number in 0..40 {
        let of = writing.state(TripBegun {
            of: portable[number % portable.len()],
            team: vec![member],
            by_lot: true,
            requests: 15,
            out: each(&writing.day, 20),
            offered: 1,
            joined: 1,
        });
        writing.state(TripReturned {
            of,
            served: 15,
            unserved: BTreeMap::new(),
            issued: each(&writing.day, 15),
            spoiled: each(&writing.day, 0),
            unused: each(&writing.day, 5),
            slot_closed: true,
        });
    }
    for number in 0..100 {
        let of = boxes[number % boxes.len()];
        let (contest, envelope) = (contests[0].clone(), format!("{number}"));
        writing.state(BallotsSetAside { of, contest, count: 1, envelope, note: String::new() });
    }
}

/// Sheets of a hundred desks each hour, counters read at its end, machines that jam.
fn hours(writing: &mut Writing) {
    let machine = writing.day.boxes.iter().find(|known| known.kind == BoxKind::Machine).map(|known| known.at);
    for (count, hour) in (1_u32..).zip(8_u8..20) {
        writing.now = Moment(OPENS.0 + i64::from(count) * HOUR);
        for desk in 0..100 {
            let sheet = Sheet {
                place: format!("{desk}"),
                hour,
                receipts: 12,
                signatures: 12,
                issued: each(&writing.day, 12),
                spoiled: each(&writing.day, u32::from(desk == 3)),
                ..Sheet::default()
            };
            writing.state(SheetRecorded { sheet, late: String::new() });
        }
        for event in [DeviceEvent::Jammed, DeviceEvent::Stopped, DeviceEvent::Resumed].repeat(30) {
            let of = machine.expect("a machine");
            let note = String::new();
            writing.state(DeviceNoted {
                of,
                event,
                counter: Some(count),
                receipt: String::new(),
                note,
                by: None,
            });
        }
        writing.state(AnchorSet {
            hour,
            receipts: 1_200 * count,
            signatures: 1_200 * count,
            machine: each(&writing.day, 1_200 * count),
            booths: 0,
            queue: 20,
            devices: 20,
        });
    }
}
