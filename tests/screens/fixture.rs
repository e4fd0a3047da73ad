//! A day of the practice profile, led by decisions from its first fact to the first signature.

use std::collections::BTreeMap;
use std::sync::OnceLock;

use chrono::NaiveDate;
use tartip::app::Model;
use tartip::app::model::{BookOffer, Offers, OpenBook, ProfileOffer};
use tartip::assets::load_rulebook;
use tartip::domain::decide::{self, Decision};
use tartip::domain::fact::{
    Basis, BoxKind, By, Cell, Cells, DayOpened, Fact, NewFact, Recorded, Ref, Sheet, Value, Values,
};
use tartip::domain::{ClockTime, Day, Function, Moment, Offset, Rulebook};
use tartip::text::Language;

pub const OFFSET: Offset = Offset(360);

/// The chair, the deputy, the secretary and the other members, in the order in which they were added.
const NAMES: [(&str, Function); 7] = [
    ("Арчалы Гүлазык", Function::Chair),
    ("Бадамдуу Талдар", Function::Deputy),
    ("Өрүкзарлуу Арчага", Function::Secretary),
    ("Самшиттүү Жылгын", Function::Member),
    ("Тыттуулуу Эмгек", Function::Member),
    ("Четин Долоно", Function::Member),
    ("Чынардуу Карагат", Function::Member),
];

/// A day that facts are added to.
#[derive(Clone)]
pub struct Book {
    pub day: Day,
    pub members: Vec<Ref>,
    /// Every fact after the first one.
    pub facts: Vec<Recorded>,
    now: Moment,
    seq: u64,
}

fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 24).unwrap()
}

pub fn moment(hour: u8, minute: u8) -> Moment {
    Moment::at(date(), ClockTime::new(hour, minute).unwrap(), OFFSET).unwrap()
}

fn rulebook() -> Rulebook {
    static READ: OnceLock<Rulebook> = OnceLock::new();
    READ.get_or_init(|| load_rulebook("practice-two-contests").unwrap()).clone()
}

impl Book {
    /// A day that has just been opened, the evening before.
    pub fn new(practice: bool) -> Self {
        let now = Moment(moment(0, 0).0 - 8 * 3_600_000);
        let opened = DayOpened {
            precinct: "1234".into(),
            date: date(),
            offset: OFFSET,
            practice,
            program: "0.1.0".into(),
            rulebook: rulebook(),
        };
        let new = By::default().states(Fact::from(opened));
        let first = Recorded { at: Ref { desk: 1, seq: 1 }, recorded: now, new };
        Self { day: Day::begin(&first).unwrap(), members: Vec::new(), facts: Vec::new(), now, seq: 1 }
    }

    /// Sets the clock.
    pub fn at(&mut self, hour: u8, minute: u8) -> &mut Self {
        self.now = moment(hour, minute);
        self
    }

    /// Writes what was decided by the secretary, with the chair as the second member.
    pub fn act(&mut self, wish: impl FnOnce(&Day, By) -> Decision) -> &mut Self {
        self.act_as(2, wish)
    }

    /// Writes what was decided by a member.
    pub fn act_as(&mut self, member: usize, wish: impl FnOnce(&Day, By) -> Decision) -> &mut Self {
        let by = By {
            member: self.members.get(member).copied(),
            witness: self.members.get(usize::from(member == 0)).copied(),
            happened: None,
        };
        let facts = wish(&self.day, by).unwrap();
        for new in facts {
            self.write(new);
        }
        self
    }

    /// Writes what was decided by the secretary and tells the place of its last fact.
    pub fn last(&mut self, wish: impl FnOnce(&Day, By) -> Decision) -> Ref {
        self.act(wish);
        Ref { desk: 1, seq: self.seq }
    }

    /// Writes a fact as it is.
    pub fn write(&mut self, new: NewFact) -> Ref {
        self.seq += 1;
        let at = Ref { desk: 1, seq: self.seq };
        let recorded = if new.fact.is_tally() { self.now.hour() } else { self.now };
        let fact = Recorded { at, recorded, new };
        self.day.apply(&fact);
        self.facts.push(fact);
        at
    }

    /// Prepared: permission, members, boxes, and what the opening asks for first.
    pub fn prepared(practice: bool) -> Self {
        let mut book = Self::new(practice);
        for (name, function) in NAMES {
            book.act(|day, by| decide::add_member(day, by, name, function, "Аймактык шайлоо комиссиясы"));
            let last = Ref { desk: 1, seq: book.seq };
            book.members.push(last);
        }
        book.act(|day, by| decide::record_permission(day, by, Basis::OwnDecision, "7-чечим, 20.01.2027"));
        book.act(|day, by| decide::record_contact(day, by, "tec", "Кезекчи", "0312 66 00 00"));
        book.at(7, 0).next_phase();
        let present: Vec<Ref> = book.members.iter().copied().take(6).collect();
        book.act(|day, by| decide::record_presence(day, by, &present, true));
        book.at(7, 12).step("list-read-out", &[("voters", 1724)], &[("at", "07:12")]);
        book
    }

    /// Open since 07:58, with hourly sheets of two desks until 14:00; at 14:52.
    pub fn voting(practice: bool) -> Self {
        let mut book = Self::prepared(practice);
        for (label, kind, seal) in [
            ("Көчмө 1", BoxKind::Portable, "A 004417"),
            ("АЭУ 1", BoxKind::Machine, "A 004418"),
            ("АЭУ 2", BoxKind::Machine, "A 004419"),
        ] {
            let both = ["president".to_owned(), "referendum".to_owned()];
            book.at(7, 40).act(|day, by| decide::seal_box(day, by, label, kind, &both, &[seal.to_owned()]));
        }
        book.at(7, 58).next_phase();
        let voters = [48_u32, 59, 79, 72, 64, 59];
        for (hour, all) in (8_u8..).zip(voters) {
            for (place, part) in [("1", all / 2), ("2", all - all / 2)] {
                let sheet = sheet(place, hour, part, u32::from(hour == 11 && place == "2"));
                book.at(hour + 1, 4)
                    .act(|day, by| decide::type_sheet(day, by, sheet, "", moment(hour + 1, 4)));
            }
        }
        for (due, voters) in [(10, 107), (12, 258)] {
            let due = ClockTime::new(due, 0).unwrap();
            book.at(due.hour(), 6).act(|day, by| decide::report_turnout(day, by, due, voters, "Кезекчи"));
        }
        book.at(14, 31);
        for _ in 0..31 {
            let both = ["president".to_owned(), "referendum".to_owned()];
            book.act(|day, by| decide::count_voter(day, by, &both));
        }
        book.at(14, 51);
        book
    }

    /// Boxes opened, nothing entered yet; at 23:14.
    pub fn counting(practice: bool) -> Self {
        Self::voting(practice).counts()
    }

    /// The count of this day: every box but fallbacks opened, nothing entered yet; at 23:14.
    pub fn counts(self) -> Self {
        let mut book = self;
        book.at(20, 0).next_phase();
        book.at(21, 30).next_phase();
        let boxes: Vec<Ref> = book.day.boxes.iter().take(3).map(|known| known.at).collect();
        let seals: Vec<Vec<String>> = book.day.boxes.iter().map(|known| known.seals.clone()).collect();
        for ((of, seals), found) in boxes.into_iter().zip(seals).zip([11_u32, 300, 331]) {
            let found = BTreeMap::from([("president".into(), found), ("referendum".into(), found - 2)]);
            book.at(21, 50).act(|day, by| decide::check_seals(day, by, of, &seals, true));
            book.act(|day, by| decide::open_box(day, by, of, found));
        }
        book.at(23, 14);
        book
    }

    /// Both entries of both contests closed with these figures of the first contest; in the protocol, at 23:40.
    pub fn counted(practice: bool, president: &[u32]) -> Self {
        let mut book = Self::counting(practice);
        for (contest, figures) in [("president", president), ("referendum", &REFERENDUM)] {
            for member in [2, 0] {
                let cells = book.cells(contest, figures);
                book.act_as(member, |day, by| decide::close_entry(day, by, contest, &cells));
            }
        }
        book.at(23, 30).next_phase();
        book.at(23, 40);
        book
    }

    /// Figures by the cells of a contest, in order.
    pub fn cells(&self, contest: &str, figures: &[u32]) -> Cells {
        let cells = self.day.cells(contest);
        assert_eq!(cells.len(), figures.len(), "{contest}: {cells:?}");
        cells.into_iter().zip(figures.iter().copied().map(Some)).collect()
    }

    /// The draft of a contest, with its first lines heard.
    pub fn drafted(mut self, heard: usize) -> Self {
        let print = "9f2c61a07be4d3580c1177ae64f0b3925d8e4a6610f7c2b39ad85e01f46c7b2d";
        self.act(|day, by| decide::draft(day, by, "president", print));
        let cells: Vec<Cell> = self.day.cells("president").into_iter().take(heard).collect();
        for cell in cells {
            self.act(|day, by| decide::hear_line(day, by, "president", &cell, true));
        }
        self
    }

    fn step(&mut self, id: &str, numbers: &[(&str, u32)], texts: &[(&str, &str)]) {
        let mut values = Values::new();
        values.extend(numbers.iter().map(|(key, value)| ((*key).to_owned(), Value::Number(*value))));
        values.extend(texts.iter().map(|(key, value)| ((*key).to_owned(), Value::Text((*value).to_owned()))));
        self.act(|day, by| decide::do_step(day, by, id, values));
    }

    pub fn next_phase(&mut self) {
        self.act(|day, by| decide::enter_next_phase(day, by, "Убакыт келди", Moment(i64::MAX)));
    }

    /// A model with this book open, the secretary at the keyboard, the day at a glance below all.
    pub fn model(self) -> Model {
        let mut model = start();
        let (now, secretary) = (self.now, self.members.get(2).copied());
        model.opened(OpenBook {
            day: self.day,
            name: "1234-2027-01-24.tartip".into(),
            saved: Some(Moment(now.0 - 2000)),
            drafts: BTreeMap::new(),
        });
        model.now = now;
        model.at_keyboard = secretary;
        model
    }
}

/// The figures of a contest that agree with each other.
pub const SOUND: [u32; 17] = [1724, 1724, 1082, 3, 628, 11, 11, 628, 630, 9, 2, 210, 180, 120, 60, 40, 20];

/// Figures of the other contest that agree with each other.
pub const REFERENDUM: [u32; 14] = [1724, 1724, 1083, 3, 626, 11, 11, 626, 630, 7, 0, 400, 200, 30];

/// More ballots found than issued, and a sum of the commission's own that does not hold.
pub const SURPLUS: [u32; 17] = [1724, 1724, 1082, 3, 628, 11, 11, 631, 630, 9, 2, 210, 180, 120, 60, 40, 20];

fn sheet(place: &str, hour: u8, voters: u32, refused: u32) -> Sheet {
    let declined = u32::from(hour == 9);
    Sheet {
        place: place.into(),
        hour,
        receipts: voters,
        signatures: voters,
        issued: BTreeMap::from([
            ("president".into(), voters),
            ("referendum".into(), voters - declined - u32::from(hour == 12)),
        ]),
        refused: BTreeMap::from([("not-on-list".into(), refused)]),
        declined: BTreeMap::from([("referendum".into(), declined)]),
        spoiled: BTreeMap::from([("president".into(), u32::from(hour == 10 && place == "1"))]),
    }
}

/// A program that has just started, with two books to continue.
pub fn start() -> Model {
    let book = |name: &str, practice| BookOffer { path: name.into(), name: name.into(), practice };
    let rules = rulebook();
    let profile = |id: &str, date| ProfileOffer { id: id.into(), title: rules.profile.title.clone(), date };
    let offers = Offers {
        books: vec![book("1234-2027-01-24.tartip", false), book("practice-17.tartip", true)],
        profiles: vec![profile("kg-president-2027", Some(date())), profile("kg-referendum", None)],
        practice: Some(profile("practice-two-contests", None)),
        offset: OFFSET,
    };
    let mut model = Model::new(Language::Ky, moment(6, 40), offers);
    model.size = (80, 24);
    model
}
