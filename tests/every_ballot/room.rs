//! A day in memory: what is decided is recorded and applied.

use tartip::assets::load_rulebook;
use tartip::domain::decide::{self, Decision};
use tartip::domain::fact::{By, DayOpened, Recorded, Ref, Value, Values};
use tartip::domain::profile::OutsideVoting;
use tartip::domain::{ClockTime, Day, Function, Moment, Offset, Phase, StockModel};

use super::plan::Plan;

/// A day and whoever keeps it.
pub struct Room {
    pub day: Day,
    pub now: Moment,
    pub chair: Ref,
    pub secretary: Ref,
    pub members: [Ref; 2],
}

impl Room {
    /// Opens a practice day and enters the commission.
    pub fn of(plan: &Plan) -> Self {
        let mut rulebook = load_rulebook("practice-two-contests").unwrap();
        rulebook.profile.contests.truncate(plan.contests);
        rulebook.profile.outside = OutsideVoting::Both;
        if plan.on_demand {
            rulebook.profile.stock.model = StockModel::OnDemand;
        }
        rulebook.profile.stock.blanks_shared = plan.shared;
        if plan.apart {
            rulebook.procedure.mixing.below = 0;
        }
        let opened = DayOpened {
            precinct: "1234".into(),
            date: chrono::NaiveDate::from_ymd_opt(2027, 1, 24).unwrap(),
            offset: Offset(360),
            practice: true,
            program: "0.1.0".into(),
            rulebook,
        };
        let at = |seq| Ref { desk: 1, seq };
        let first = Recorded { at: at(1), recorded: Moment(0), new: By::default().states(opened.into()) };
        let day = Day::begin(&first).unwrap();
        let mut room = Self { day, now: Moment(0), chair: at(2), secretary: at(3), members: [at(4), at(5)] };
        for (name, function) in [
            ("Арчалы", Function::Chair),
            ("Эмендүү", Function::Secretary),
            ("Терек", Function::Member),
            ("Миндаль", Function::Member),
        ] {
            room.take(|day| decide::add_member(day, By::default(), name, function, "party"));
        }
        room.at(-1, "12:00");
        room
    }

    /// It is so late, on the day of voting or so many days after it.
    pub fn at(&mut self, days: i64, time: &str) {
        let moment = Moment::at(self.day.opened.date, ClockTime::parse(time).unwrap(), self.day.offset());
        self.now = Moment(moment.unwrap().0 + days * 86_400_000);
    }

    /// The secretary at the keyboard.
    pub fn by(&self) -> By {
        By { member: Some(self.secretary), ..By::default() }
    }

    /// The secretary with the chair.
    pub fn pair(&self) -> By {
        By { witness: Some(self.chair), ..self.by() }
    }

    /// Decides, records and applies; the place of the first fact.
    #[track_caller]
    pub fn take(&mut self, decision: impl FnOnce(&Day) -> Decision) -> Ref {
        let first = self.day.next_place();
        for new in decision(&self.day).unwrap() {
            let at = self.day.next_place();
            self.day.apply(&Recorded { at, recorded: self.now, new });
        }
        first
    }

    /// Goes on to a phase; open gates are passed by two members.
    pub fn go_to(&mut self, phase: Phase) {
        let pair = self.pair();
        while self.day.phase() < phase {
            self.take(|day| decide::enter_next_phase(day, pair, "drill", Moment(i64::MAX)));
        }
    }

    /// Does a step with numbers; what else it asks is filled in.
    #[track_caller]
    pub fn step(&mut self, id: &str, numbers: Vec<(String, u32)>) {
        let by = self.by();
        let step = self.day.steps_of_day().find(|step| step.id == id).unwrap().clone();
        let mut values: Values =
            numbers.into_iter().map(|(key, number)| (key, Value::Number(number))).collect();
        for key in decide::missing_fields(&self.day, &step, &values) {
            let time = step
                .fields
                .iter()
                .any(|field| field.id == key && field.kind == tartip::domain::FieldKind::Time);
            values.insert(key, Value::Text(if time { "08:00" } else { "17" }.into()));
        }
        self.take(|day| decide::do_step(day, by, id, values));
    }
}
