//! A practice day with two contests, for the tests of this room: decided facts are applied and kept.
#![cfg(test)]

pub mod anything;
pub mod registers;

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::decide::{self, Decision, PersonEntry, Refusal};
use super::fact::{By, Cause, Cell, Cells, DayOpened, Fact, NewFact, Recorded, Ref, Signature};
use super::{ClockTime, Day, Form, Function, Moment, Offset, Phase, Rulebook};

/// The contest counted first.
pub const PRESIDENT: &str = "president";
/// The contest counted second.
pub const REFERENDUM: &str = "referendum";

/// A day with its journal, in memory.
#[derive(Debug, Clone)]
pub struct Book {
    pub day: Day,
    pub facts: Vec<Recorded>,
    pub now: Moment,
    pub chair: Ref,
    pub deputy: Ref,
    pub secretary: Ref,
    pub member: Ref,
    pub other: Ref,
}

/// The place of a fact on the only desk.
pub fn place(seq: u64) -> Ref {
    Ref { desk: 1, seq }
}

/// One member at the keyboard.
pub fn by(member: Ref) -> By {
    By { member: Some(member), ..By::default() }
}

/// Two members together.
pub fn two(member: Ref, witness: Ref) -> By {
    By { witness: Some(witness), ..by(member) }
}

/// A clock time of the voting day.
pub fn at(time: &str) -> Moment {
    Moment::at(date(), ClockTime::parse(time).unwrap(), Offset(360)).unwrap()
}

fn date() -> NaiveDate {
    NaiveDate::from_ymd_opt(2027, 1, 24).unwrap()
}

/// The rulebook of the practice profile.
pub fn rulebook() -> Rulebook {
    let form = |text| -> Form { toml::from_str(text).unwrap() };
    Rulebook {
        profile: toml::from_str(include_str!("../../assets/profiles/practice-two-contests.toml")).unwrap(),
        forms: vec![
            form(include_str!("../../assets/forms/kg-president.toml")),
            form(include_str!("../../assets/forms/kg-referendum.toml")),
        ],
        procedure: toml::from_str(include_str!("../../assets/procedures/kg-2025.toml")).unwrap(),
        registers: toml::from_str(include_str!("../../assets/registers/kg-2025.toml")).unwrap(),
        sources: Vec::new(),
    }
}

/// The first fact of a practice day.
pub fn opening(rulebook: Rulebook) -> DayOpened {
    DayOpened {
        precinct: "1234".into(),
        date: date(),
        offset: Offset(360),
        practice: true,
        program: "0.1.0".into(),
        rulebook,
    }
}

impl Book {
    /// A practice day before anybody is known.
    pub fn empty() -> Self {
        Self::of(opening(rulebook()))
    }

    /// A day begun with this fact.
    pub fn of(opened: DayOpened) -> Self {
        let now = at("07:00");
        let first = Recorded { at: place(1), recorded: now, new: By::default().states(opened.into()) };
        let day = Day::begin(&first).unwrap();
        let [chair, deputy, secretary, member, other] = [2, 3, 4, 5, 6].map(place);
        Self { day, facts: vec![first], now, chair, deputy, secretary, member, other }
    }

    /// Adds the five members.
    pub fn staffed(mut self) -> Self {
        let five = [
            ("Арчалы", Function::Chair, self.chair),
            ("Бадам", Function::Deputy, self.deputy),
            ("Эмендүү", Function::Secretary, self.secretary),
            ("Терек", Function::Member, self.member),
            ("Миндаль", Function::Member, self.other),
        ];
        for (name, function, expected) in five {
            let made = self.take(|day| decide::add_member(day, By::default(), name, function, "party"));
            assert_eq!(made, expected);
        }
        self
    }

    /// A staffed practice day in a phase, every gate before it passed by chair and secretary.
    pub fn in_phase(phase: Phase) -> Self {
        let mut book = Self::empty().staffed();
        book.go_to(phase);
        book
    }

    /// Passes every gate up to a phase.
    pub fn go_to(&mut self, phase: Phase) {
        let pair = two(self.secretary, self.chair);
        while self.day.phase() < phase {
            self.take(|day| decide::enter_next_phase(day, pair, "drill", Moment(i64::MAX)));
        }
    }

    /// Records that these members came.
    pub fn come(&mut self, who: &[Ref]) {
        let by = self.by();
        self.take(|day| decide::record_presence(day, by, who, true));
    }

    /// States that the commission has five members by the act that formed it.
    pub fn approved(&mut self) {
        let pair = self.pair();
        self.take(|day| decide::set_approved(day, pair, 5, ""));
    }

    /// Registers an observer, who is in the room.
    pub fn observer(&mut self, name: &str) -> Ref {
        let (by, of) = (self.by(), self.day.next_place());
        let entry =
            PersonEntry {
                category: "public-observer", organisation: "Таза шайлоо", name, paper: "48"
            };
        self.take(|day| decide::register_person(day, by, entry, true));
        of
    }

    /// The secretary at the keyboard.
    pub fn by(&self) -> By {
        by(self.secretary)
    }

    /// The secretary with the chair.
    pub fn pair(&self) -> By {
        two(self.secretary, self.chair)
    }

    /// Reads these seals from a box and opens it: ballots found by contest.
    pub fn open_box(&mut self, of: Ref, seals: &[&str], found: &[(&str, u32)]) -> Ref {
        let by = self.by();
        let seals: Vec<String> = seals.iter().map(|seal| (*seal).to_owned()).collect();
        let found: BTreeMap<String, u32> =
            found.iter().map(|(contest, found)| ((*contest).to_owned(), *found)).collect();
        self.take(|day| decide::check_seals(day, by, of, &seals, true));
        self.take(|day| decide::open_box(day, by, of, found))
    }

    /// Decides, records and applies; the place of the last fact.
    #[track_caller]
    pub fn take(&mut self, decision: impl FnOnce(&Day) -> Decision) -> Ref {
        let facts = decision(&self.day).unwrap();
        assert!(!facts.is_empty());
        facts.into_iter().map(|new| self.record(new)).last().unwrap()
    }

    /// Applies a fact that nobody decided.
    pub fn record(&mut self, new: NewFact) -> Ref {
        let at = place(u64::try_from(self.facts.len()).unwrap() + 1);
        let recorded = if new.fact.is_tally() { self.now.hour() } else { self.now };
        let fact = Recorded { at, recorded, new };
        self.day.apply(&fact);
        self.facts.push(fact);
        at
    }

    /// Decides and expects a refusal.
    #[track_caller]
    pub fn refused(&self, decision: impl FnOnce(&Day) -> Decision) -> Refusal {
        decision(&self.day).unwrap_err()
    }

    /// The last fact.
    pub fn last(&self) -> &Fact {
        &self.facts.last().unwrap().new.fact
    }

    /// Figures of a contest that break no rule: 695 ballots issued and found, 682 of them valid.
    pub fn balanced(&self, contest: &str) -> Cells {
        let lines = [
            ("L1", 1000),
            ("L2", 800),
            ("L3", 100),
            ("L4", 5),
            ("L5", 650),
            ("L6", 45),
            ("L7", 45),
            ("L8", 650),
            ("L9", 682),
            ("L10", 13),
            ("L11", 0),
        ];
        let mut cells: Cells = lines.into_iter().map(|(id, value)| (Cell::line(id), Some(value))).collect();
        let others = u32::try_from(self.day.options(contest).len()).unwrap() - 1;
        for option in self.day.options(contest) {
            let votes = if option.number == 1 { 682 - others } else { 1 };
            cells.insert(Cell::votes(option.number), Some(votes));
        }
        cells
    }

    /// Balanced figures with some lines changed.
    pub fn figures(&self, contest: &str, changed: &[(&str, u32)]) -> Cells {
        let mut cells = self.balanced(contest);
        cells.extend(changed.iter().map(|(id, value)| (Cell::line(id), Some(*value))));
        cells
    }

    /// Both entries alike: secretary, then chair.
    pub fn enter(&mut self, contest: &str, cells: &Cells) {
        for member in [self.secretary, self.chair] {
            self.take(|day| decide::close_entry(day, by(member), contest, cells));
        }
    }

    /// Drafts a contest's protocol.
    pub fn draft(&mut self, contest: &str, fingerprint: &str) -> Ref {
        let by = self.by();
        self.take(|day| decide::draft(day, by, contest, fingerprint))
    }

    /// Hears every line of the last draft.
    pub fn hear(&mut self, contest: &str) {
        let by = self.by();
        for cell in self.day.cells(contest) {
            self.take(|day| decide::hear_line(day, by, contest, &cell, true));
        }
    }

    /// Everybody signs.
    pub fn sign(&mut self, contest: &str) {
        let by = self.by();
        for who in [self.chair, self.deputy, self.secretary, self.member, self.other] {
            self.take(|day| decide::sign(day, by, contest, who, Signature::Signed, ""));
        }
    }

    /// Opens the signed protocol again.
    pub fn reopen(&mut self, contest: &str) {
        let pair = self.pair();
        self.take(|day| decide::reopen(day, pair, contest, Cause::Own, "a pile was counted twice"));
    }

    /// A day in the protocol phase, both contests entered: the first with these lines changed.
    pub fn counted(changed: &[(&str, u32)]) -> Self {
        Self::in_phase(Phase::Count).then_counted(changed)
    }

    /// Enters both contests and goes on to the protocol.
    pub fn then_counted(mut self, changed: &[(&str, u32)]) -> Self {
        let first = self.figures(PRESIDENT, changed);
        self.enter(PRESIDENT, &first);
        let second = self.balanced(REFERENDUM);
        self.enter(REFERENDUM, &second);
        self.go_to(Phase::Protocol);
        self
    }
}
