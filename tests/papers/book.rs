//! A book in memory: facts stated one a minute, from 24 January 2027, 07:00 in Bishkek.

use std::path::Path;

use tartip::domain::decide::next_version;
use tartip::domain::fact::{
    Cell, Cells, DayOpened, EntryClosed, Fact, FigureCorrected, FindingExplained, LineRead, MemberAdded,
    NewFact, OptionsTyped, Pass, Private, ProtocolDrafted, ProtocolSigned, Recorded, Ref, Sheet,
    SheetRecorded, Signature, StepDone, Value,
};
use tartip::domain::protocol::Protocol;
use tartip::domain::{Day, Form, Function, Moment, Offset, Profile, Rulebook, SourceHash};
use tartip::exchange::canonical::fingerprint;

/// 2027-01-24 07:00 in Bishkek.
const MORNING: i64 = 1_800_752_400_000;
const MINUTE: i64 = 60_000;

/// Figures that agree but for one ballot taken away.
pub const PRESIDENT: &str =
    "L1 1200 L2P 632 L3P 1 L4 3 L5 621 L6 7 L7 7 L8 620 L9 617 L10 10 L11 0 V1 590 V2 27";

/// The facts of a day and what they say.
pub struct Book {
    pub facts: Vec<Recorded>,
    pub day: Day,
}

/// Reads a file of the repository's assets.
pub fn asset<T: serde::de::DeserializeOwned>(folder: &str, id: &str) -> T {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets").join(folder).join(format!("{id}.toml"));
    toml::from_str(&std::fs::read_to_string(&path).unwrap()).unwrap_or_else(|e| panic!("{id}: {e}"))
}

impl Book {
    /// Opens a book of a profile after `change`.
    pub fn open(profile: &str, practice: bool, change: impl FnOnce(&mut Rulebook)) -> Self {
        let profile: Profile = asset("profiles", profile);
        let forms: Vec<Form> = profile.contests.iter().map(|contest| asset("forms", &contest.form)).collect();
        let names = [format!("{}.toml", profile.id)].into_iter();
        let names = names.chain(forms.iter().map(|form| format!("{}.toml", form.id)));
        let sources = (0_u8..).zip(names).map(|(n, name)| SourceHash { name, sha256: format!("{n:064x}") });
        let procedure = asset("procedures", &profile.procedure);
        let registers = profile.registers.as_ref().map(|id| asset("registers", id));
        let mut rulebook = Rulebook { sources: sources.collect(), profile, forms, procedure, registers };
        change(&mut rulebook);
        let opened = DayOpened {
            precinct: "1234".into(),
            date: chrono::NaiveDate::from_ymd_opt(2027, 1, 24).unwrap(),
            offset: Offset(360),
            practice,
            program: "0.1.0".into(),
            rulebook,
        };
        let first = recorded(1, Fact::from(opened), None);
        Self { day: Day::begin(&first).unwrap(), facts: vec![first] }
    }

    /// The real profile of the President with its unverified form.
    pub fn president() -> Self {
        Self::open("kg-president-2027", false, |_| {})
    }

    /// The practice profile with two contests.
    pub fn practice() -> Self {
        Self::open("practice-two-contests", true, |_| {})
    }

    /// The real profile with a commission of two, one option beside the line against all, and both entries closed.
    pub fn counted() -> Self {
        Self::counted_with(PRESIDENT, &["Хан-Теңир"])
    }

    /// The same with other figures and options.
    pub fn counted_with(figures: &str, names: &[&str]) -> Self {
        let mut book = Self::president();
        book.member("Асан Үзүмдөр", Function::Chair, "ЦИК");
        book.member("Айгүл Тораңгылуу", Function::Secretary, "");
        let names = names.iter().map(|name| (*name).to_owned()).collect();
        book.state(OptionsTyped { contest: "president".into(), names });
        book.count("president", &cells(figures));
        book
    }

    /// The last draft of a contest.
    pub fn protocol(&self, contest: &str) -> &Protocol {
        self.day.contest(contest).unwrap().protocol().unwrap()
    }

    /// Drafts a protocol.
    pub fn draft(&mut self, contest: &str) -> Ref {
        let fingerprint = fingerprint(&self.day, contest).unwrap();
        self.draft_as(contest, &fingerprint)
    }

    /// Drafts a protocol with a fingerprint.
    pub fn draft_as(&mut self, contest: &str, fingerprint: &str) -> Ref {
        let (version, draft) = next_version(&self.day, contest);
        let cells = self.day.agreed(contest);
        let (contest, fingerprint) = (contest.to_owned(), fingerprint.to_owned());
        self.state(ProtocolDrafted { contest, version, draft, cells, fingerprint })
    }

    /// Hears every line.
    pub fn hear(&mut self, contest: &str) {
        let protocol = self.protocol(contest).at;
        for cell in self.day.cells(contest) {
            self.state(LineRead { protocol, cell, agreed: true });
        }
    }

    /// Records how the members stand to the last draft, in their order.
    pub fn sign(&mut self, contest: &str, how: &[Signature]) {
        let protocol = self.protocol(contest).at;
        let members: Vec<Ref> = self.day.commission.members.keys().copied().collect();
        for (who, how) in members.into_iter().zip(how.iter().copied()) {
            let reason = if how == Signature::Signed { "" } else { "ооруп калды" };
            self.state(ProtocolSigned { protocol, who, how, reason: reason.into() });
        }
    }

    /// Corrects a figure.
    pub fn correct(&mut self, contest: &str, cell: &str, from: Option<u32>, to: Option<u32>, reason: &str) {
        let (contest, cell, reason) = (contest.to_owned(), Cell::line(cell), reason.to_owned());
        self.state(FigureCorrected { contest, cell, from, to, reason });
    }

    /// Explains a finding that has these sides.
    pub fn explain(
        &mut self,
        contest: &str,
        rule: &str,
        (left, right): (i64, i64),
        reason: &str,
        note: &str,
    ) {
        let (contest, rule, reason, note) = (contest.into(), rule.into(), reason.into(), note.into());
        self.state(FindingExplained { contest, rule, left, right, reason, note });
    }

    /// States a fact.
    pub fn state(&mut self, fact: impl Into<Fact>) -> Ref {
        self.state_privately(fact, None)
    }

    /// States a fact with a private half, by the member at the keyboard.
    pub fn tell(&mut self, fact: impl Into<Fact>, private: &[(&str, &str)], member: Ref) -> Ref {
        let halves = private.iter().map(|(field, text)| ((*field).to_owned(), (*text).to_owned()));
        let mut fact = recorded(self.facts.len() as u64 + 1, fact.into(), Some(halves.collect()));
        fact.new.member = Some(member);
        self.day.apply(&fact);
        self.facts.push(fact);
        self.facts.last().unwrap().at
    }

    fn state_privately(&mut self, fact: impl Into<Fact>, private: Option<Private>) -> Ref {
        let fact = recorded(self.facts.len() as u64 + 1, fact.into(), private);
        self.day.apply(&fact);
        self.facts.push(fact);
        self.facts.last().unwrap().at
    }

    /// Adds a member.
    pub fn member(&mut self, name: &str, function: Function, nominated_by: &str) -> Ref {
        let private = Private::from([("name".to_owned(), name.to_owned())]);
        self.state_privately(MemberAdded { function, nominated_by: nominated_by.into() }, Some(private))
    }

    /// Does a step with numbers.
    pub fn step(&mut self, step: &str, values: &[(&str, u32)]) {
        let values = values.iter().map(|(key, number)| ((*key).to_owned(), Value::Number(*number)));
        self.state(StepDone { step: step.into(), values: values.collect() });
    }

    /// Types a sheet: voters identified, and issued, declined and spoiled by contest.
    pub fn sheet(&mut self, hour: u8, receipts: u32, contests: &[(&str, [u32; 3])]) {
        let column = |n: usize| contests.iter().map(|(id, sums)| ((*id).to_owned(), sums[n])).collect();
        let sheet = Sheet {
            place: "1".into(),
            hour,
            receipts,
            signatures: receipts,
            issued: column(0),
            declined: column(1),
            spoiled: column(2),
            ..Sheet::default()
        };
        self.state(SheetRecorded { sheet, late: String::new() });
    }

    /// Closes both entries, the second with one other figure, and types that one again.
    pub fn count_twice(&mut self, contest: &str, figures: &Cells, (cell, slip): (&str, u32)) {
        let cell = Cell::line(cell);
        let mut other = figures.clone();
        let right = other.insert(cell.clone(), Some(slip)).unwrap();
        let again = Cells::from([(cell, right)]);
        let entries = [
            (1, Pass::First, figures),
            (1, Pass::Second, &other),
            (2, Pass::First, &again),
            (2, Pass::Second, &again),
        ];
        for (round, pass, cells) in entries {
            let (contest, cells) = (contest.to_owned(), cells.clone());
            self.state(EntryClosed { contest, round, pass, cells });
        }
    }

    /// Closes both entries with the same figures.
    pub fn count(&mut self, contest: &str, figures: &Cells) {
        for pass in [Pass::First, Pass::Second] {
            let (contest, cells) = (contest.to_owned(), figures.clone());
            self.state(EntryClosed { contest, round: 1, pass, cells });
        }
    }
}

/// Figures of a sheet from text: `L1 1200  L2P 640  V1 -`.
pub fn cells(text: &str) -> Cells {
    let mut words = text.split_whitespace();
    let mut cells = Cells::new();
    while let (Some(cell), Some(figure)) = (words.next(), words.next()) {
        cells.insert(Cell::line(cell), figure.parse().ok());
    }
    cells
}

fn recorded(seq: u64, fact: Fact, private: Option<Private>) -> Recorded {
    let new = NewFact { fact, private, happened: None, member: None, witness: None };
    Recorded {
        at: Ref { desk: 1, seq },
        recorded: Moment(MORNING + i64::try_from(seq).unwrap() * MINUTE),
        new,
    }
}
