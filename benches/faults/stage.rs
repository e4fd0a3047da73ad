//! A real day in the phase of the count, with so many options: what entries and rules say, they say here.

use tartip::assets::load_rulebook;
use tartip::domain::decide::{self, Decision, Refusal};
use tartip::domain::fact::{By, Cell, Cells, DayOpened, Recorded};
use tartip::domain::{
    ContestSpec, Day, Form, Function, Localized, Moment, Offset, OptionSpec, Phase, Severity, StockModel,
};

use super::fault::Injected;

/// The contest.
pub const CONTEST: &str = "president";

const NOW: Moment = Moment(1_800_812_460_000);

/// What the rules say of a protocol.
pub struct Found {
    /// Whether anything louder than a notice.
    pub loud: bool,
    /// How many notices.
    pub calm: usize,
}

/// A day that waits for the first entry.
pub struct Stage {
    pub day: Day,
    pub secretary: By,
    pub chair: By,
}

impl Stage {
    pub fn new(form: &Form, stock: StockModel, options: usize) -> Self {
        let mut rulebook = load_rulebook("kg-president-2027").expect("the profile is embedded");
        rulebook.profile.stock.model = stock;
        let option = |number| OptionSpec { number, label: Localized::same("option"), withdrawn: false };
        let spec = rulebook.profile.contests[0].clone();
        rulebook.profile.contests = vec![ContestSpec {
            id: CONTEST.to_owned(),
            form: form.id.clone(),
            against_all: false,
            options_typed: false,
            options: (1..=u16::try_from(options).unwrap()).map(option).collect(),
            ..spec
        }];
        rulebook.forms = vec![form.clone()];
        let opened = DayOpened {
            precinct: "1234".to_owned(),
            date: chrono::NaiveDate::from_ymd_opt(2027, 1, 24).unwrap(),
            offset: Offset(360),
            practice: false,
            program: "bench".to_owned(),
            rulebook,
        };
        let place = "1:1".parse().unwrap();
        let first = Recorded { at: place, recorded: NOW, new: By::default().states(opened.into()) };
        let mut stage =
            Self { day: Day::begin(&first).unwrap(), secretary: By::default(), chair: By::default() };
        for (name, function) in [("Бадам", Function::Secretary), ("Арчалы", Function::Chair)] {
            stage.take(|day| decide::add_member(day, By::default(), name, function, ""));
        }
        let members: Vec<_> = stage.day.commission.members.keys().copied().collect();
        stage.secretary = By { member: Some(members[0]), ..By::default() };
        stage.chair = By { member: Some(members[1]), ..By::default() };
        let both = By { witness: Some(members[1]), ..stage.secretary };
        while stage.day.phase() < Phase::Count {
            stage.take(|day| decide::enter_next_phase(day, both, "bench", Moment(i64::MAX)));
        }
        stage
    }

    /// The same day, to be written in.
    pub fn copy(&self) -> Self {
        Self { day: self.day.clone(), secretary: self.secretary, chair: self.chair }
    }

    /// Decides and applies.
    pub fn take(&mut self, decision: impl FnOnce(&Day) -> Decision) {
        for new in decision(&self.day).unwrap() {
            let fact = Recorded { at: self.day.next_place(), recorded: NOW, new };
            self.day.apply(&fact);
        }
    }

    /// What the rules say of these figures.
    pub fn findings(&self, cells: &Cells) -> Found {
        let broken = self.day.findings_of(CONTEST, cells.clone()).broken;
        let calm = broken.iter().filter(|finding| finding.severity == Severity::Notice).count();
        Found { loud: broken.len() > calm, calm }
    }

    /// Whether an entry of these figures could not even be closed.
    pub fn refuses(&self, injected: &Injected) -> bool {
        let closed = decide::close_entry(&self.day, self.secretary, CONTEST, &injected.typed);
        matches!(closed, Err(Refusal::CellsEmpty(_) | Refusal::TooLarge))
    }

    /// The cells of the options.
    pub fn options(&self) -> Vec<Cell> {
        self.day.options(CONTEST).iter().map(|option| Cell::votes(option.number)).collect()
    }
}
