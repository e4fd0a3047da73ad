//! Hands of whoever plays the day: forms filled by the names of their fields, things opened by the keys of their words.

use tartip::app::field::Field;
use tartip::app::model::Screen;
use tartip::domain::Step;
use tartip::domain::fact::{DeviceEvent, Ref};
use tartip::text::{Text, pick};

use crate::journeys::driver::Journey;

impl Journey {
    /// Fills the form on the screen: each field by its name, the others as they stand, and says yes to what is said before it
    /// is recorded.
    pub fn answer(&mut self, answers: &[(&str, &str)]) {
        self.answer_refused(answers);
        if self.model.form_mut().is_some_and(|form| form.reading_back) {
            self.press("a");
        } else if self.model.form_mut().is_some_and(|form| !form.warned.is_empty()) {
            self.press("<enter>");
        }
        let still =
            matches!(self.model.screen(), Some(Screen::Form(form)) if form.focus + 1 == form.fields.len());
        assert!(!still, "{}", self.frame().text());
    }

    /// Fills the form on the screen and stays with whatever it answers.
    pub fn answer_refused(&mut self, answers: &[(&str, &str)]) {
        let Some(Screen::Form(form)) = self.model.screen().cloned() else {
            panic!("{}", self.frame().text())
        };
        for (id, _) in answers {
            assert!(form.fields.iter().any(|field| field.id == *id), "no {id} in\n{}", self.frame().text());
        }
        for field in &form.fields {
            let answer_to =
                |name: &str| answers.iter().find(|(id, _)| *id == name).map_or("", |(_, answer)| *answer);
            // What follows a field that stays empty is not asked.
            if field.after.as_deref().is_some_and(|before| answer_to(before).is_empty()) {
                continue;
            }
            let answer = answer_to(&field.id);
            if let Field::Choice(_) = field.field {
                self.press(answer);
            } else {
                self.type_text(answer);
            }
            self.press("<enter>");
        }
    }

    /// Does a step of the procedure, from the day at a glance.
    pub fn step(&mut self, id: &str, answers: &[(&str, &str)]) {
        self.open_step(id);
        self.answer(answers);
        self.press("<esc>");
        self.expect_screen("Today");
        assert!(self.day().steps.get(id).is_some(), "{id}\n{}", self.frame().text());
    }

    /// Opens a step of the procedure, from the day at a glance.
    pub fn open_step(&mut self, id: &str) {
        self.expect_screen("Today");
        self.press("s");
        let is_it = |step: &&Step| step.id == id;
        let label = self.day().procedure().steps.iter().find(is_it).map(|step| step.label.clone());
        let label = pick(&label.expect("a step of the procedure"), self.model.language).to_owned();
        self.choose(&label);
    }

    /// Opens what has the words of this key, from the register of boxes.
    pub fn beside_the_boxes(&mut self, key: &'static str) {
        self.register(7);
        self.do_it(key);
    }

    /// Back to the day at a glance.
    pub fn home(&mut self) {
        while !matches!(self.model.screen(), Some(Screen::Today(_))) {
            self.press("<esc>");
        }
    }

    /// Opens what can be done about a thing that has a name.
    pub fn do_named(&mut self, key: &'static str, argument: &'static str, name: &str) {
        let label = self.say(&Text::new(key).with(argument, name));
        self.choose(&label);
    }

    /// Notes what happened to a device or machine, from its details.
    pub fn note(&mut self, event: DeviceEvent, answers: &[(&str, &str)]) {
        let sign = DeviceEvent::ALL.iter().position(|known| *known == event).unwrap() + 1;
        self.do_it("do-device-note");
        let sign = sign.to_string();
        let answers: Vec<(&str, &str)> = [("event", sign.as_str())].iter().chain(answers).copied().collect();
        self.answer(&answers);
    }

    /// The fact that sealed a box.
    pub fn box_of(&self, label: &str) -> Ref {
        self.day().boxes.iter().find(|known| known.label == label).expect("a box").at
    }

    /// Draws an act about what is on the screen, and two members sign it.
    pub fn draw_act(&mut self, template: &str) {
        self.do_it("do-act");
        let known = self.day().registers().unwrap().act(template).unwrap().title.clone();
        let title = pick(&known, self.model.language).to_owned();
        self.choose(&title);
        self.expect_screen("Act");
        self.press("<pagedown>");
        let signs: Vec<(String, &str)> = self
            .day()
            .commission
            .members
            .keys()
            .enumerate()
            .map(|(index, who)| (who.to_string(), if index < 3 { "1" } else { "2" }))
            .collect();
        let signs: Vec<(&str, &str)> = signs.iter().map(|(who, sign)| (who.as_str(), *sign)).collect();
        self.answer(&signs);
        assert_eq!(self.day().acts.last().expect("an act").stated.signers.len(), 3);
        self.press("<esc><esc>");
    }
}

/// The time as it is typed.
pub fn clock(hour: u8, minute: u8) -> String {
    format!("{hour:02}{minute:02}")
}
