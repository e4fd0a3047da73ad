//! What comes after a form of the registers was recorded.

use super::super::{CopiesList, ListKind, ListScreen};
use crate::app::effect::{Effect, Effects};
use crate::app::form::{
    About, ComplaintForm, CopiesForm, CustodyForm, DecisionForm, IncidentForm, OutsideForm, PeopleForm,
    Purpose,
};
use crate::app::model::{Model, Screen};
use crate::app::refusal::FormRefusal;
use crate::domain::Day;
use crate::domain::day::SealCheck;
use crate::domain::decide::{self, Refusal};
use crate::domain::fact::{Gate, Ref};
use crate::domain::paper::Paper;
use crate::text::Text;

impl Model {
    /// Opens what is known of one entry of a register, with what can be done selected.
    pub(in crate::app) fn open_details(&mut self, kind: ListKind) {
        self.open(Screen::List(ListScreen::new(kind)));
        self.select_open_item();
    }

    /// Shows what was recorded, and prints what is printed at once.
    pub(in crate::app) fn follow_register(&mut self, purpose: &Purpose) -> Effects {
        let mut effects = Effects::new();
        match purpose {
            Purpose::People(PeopleForm::Register(_) | PeopleForm::Refuse(_)) => self.next_person(),
            Purpose::Complaints(ComplaintForm::Receive(_)) => {
                if let Some(at) = self.day().and_then(|day| day.complaints.last()).map(|known| known.at) {
                    self.show(ListKind::Complaint(at));
                    effects.push(Effect::Print(Paper::Receipt(at)));
                }
            }
            // The complainant is answered with a paper.
            Purpose::Complaints(ComplaintForm::Transfer(of))
            | Purpose::Decisions(DecisionForm::Vote(About::Complaint(of))) => {
                self.select_open_item();
                if self.day().and_then(|day| day.complaint(*of)).is_some_and(|known| !known.is_open()) {
                    effects.push(Effect::Print(Paper::Ruling(*of)));
                }
            }
            Purpose::Incidents(IncidentForm::Report { .. }) => {
                // From a card the card goes on: what is to be done comes first.
                let on_card = matches!(self.screen(), Some(Screen::Card(_)));
                if matches!(self.screen(), Some(Screen::Search(_))) {
                    self.back();
                }
                let at = self.day().and_then(|day| day.incidents.last()).map(|known| known.at);
                if let Some(at) = at.filter(|_| !on_card) {
                    self.show(ListKind::Incident(at));
                }
            }
            Purpose::Complaints(ComplaintForm::Correct(of)) => {
                // The receipt that was printed is of other words.
                self.check_words.remove(of);
                self.select_open_item();
            }
            Purpose::Decisions(DecisionForm::Sign) => {
                if let Some(Screen::Act(act)) = self.screen() {
                    let key = act.draft_key(self.day());
                    effects.extend(key.map(|key| Effect::Draft { key, value: None }));
                    self.back();
                }
                if let Some(at) = self.day().and_then(|day| day.acts.last()).map(|known| known.at) {
                    self.show(ListKind::Act(at));
                }
            }
            // An entry that was taken back is no longer looked at.
            Purpose::Complaints(ComplaintForm::TakeBack(of)) => {
                let looks_at = |kind: &ListKind| {
                    let copies = ListKind::Copies(CopiesList::Entry(*of));
                    [ListKind::Pack(*of), ListKind::Request(*of), ListKind::Trip(*of), copies].contains(kind)
                };
                if matches!(self.screen(), Some(Screen::List(list)) if looks_at(&list.kind)) {
                    self.back();
                } else {
                    self.select_open_item();
                }
            }
            Purpose::Outside(OutsideForm::Begin(_)) => {
                if let Some(at) = self.day().and_then(|day| day.outside.trips.last()).map(|known| known.at) {
                    self.show(ListKind::Trip(at));
                }
            }
            Purpose::Outside(OutsideForm::Return(of)) => {
                if self.day().is_some_and(|day| seals_differ(day, *of)) {
                    self.warn(Text::new("notice-seals-differ"));
                }
                self.select_open_item();
            }
            // Whoever takes a copy away takes one with its number; nothing is printed where none was given.
            Purpose::Copies(CopiesForm::Hand { .. }) => {
                let last =
                    self.day().and_then(|day| Some((day.copies.issued.last()?.at, day.journal.last()?.at)));
                if let Some((at, _)) = last.filter(|(at, last)| at == last) {
                    effects.push(Effect::Print(Paper::Copy(at)));
                }
                self.select_open_item();
            }
            Purpose::Copies(CopiesForm::Demand(_)) => {
                let at = self.day().and_then(|day| day.copies.returns.last()).map(|known| known.demand.at);
                if let Some(at) = at {
                    self.show(ListKind::Copies(CopiesList::Entry(at)));
                }
            }
            Purpose::Copies(CopiesForm::Compare(_)) => {
                let at = self.day().and_then(|day| day.copies.published.last()).map(|known| known.at);
                if let Some(at) = at {
                    self.show(ListKind::Copies(CopiesList::Entry(at)));
                }
            }
            Purpose::Custody(CustodyForm::Check { of, opening }) => self.after_reading(*of, *opening),
            Purpose::Custody(CustodyForm::Gate { gate, of }) => self.after_gate(*gate, *of),
            _ => self.select_open_item(),
        }
        effects
    }

    /// Leads whoever was refused because of a gate to where two members pass it; what was typed waits below.
    pub(in crate::app) fn lead_to_gate(&mut self, purpose: &Purpose, refusal: &FormRefusal) {
        if let FormRefusal::Day(Refusal::GateClosed(gate)) = refusal {
            let of = purpose.before_gate();
            self.open_form(Purpose::Custody(CustodyForm::Gate { gate: *gate, of }));
        }
    }

    /// Goes on with the form that led to a gate: the gate alone was recorded meanwhile, and none of its choices moved.
    fn after_gate(&mut self, gate: Gate, of: Option<Ref>) {
        if self.day().is_some_and(|day| day.custody.is_passed(gate, of)) {
            self.say(Text::new("notice-gate-passed"));
        }
        self.renew_form();
        self.select_open_item();
    }

    /// Says how the seals read compare; before the count of a box that nothing holds closed its ballots are asked for.
    fn after_reading(&mut self, of: Ref, opening: bool) {
        let Some(day) = self.day() else { return };
        let Some(known) = day.boxes.iter().find(|known| known.at == of) else { return };
        let same = known.checks.last().is_some_and(SealCheck::matches);
        let free = opening && decide::gates_before(day, known).is_empty();
        if same {
            self.say(Text::new("notice-seals-same"));
        } else {
            self.warn(Text::new("notice-seals-differ"));
        }
        if free {
            let notice = self.notice.take();
            self.open_form(Purpose::OpenBox(of));
            self.notice = notice;
        } else if matches!(self.screen(), Some(Screen::List(list)) if list.kind == ListKind::Box(of)) {
            self.select_open_item();
        } else {
            self.show(ListKind::Box(of));
        }
    }

    /// Opens details and keeps what was just said.
    fn show(&mut self, kind: ListKind) {
        let notice = self.notice.take();
        self.open_details(kind);
        self.notice = notice;
    }

    /// Back to the search, empty for the next one at the door.
    fn next_person(&mut self) {
        if matches!(self.screen(), Some(Screen::List(ListScreen { kind: ListKind::People(_), .. }))) {
            self.back();
        }
        let Some(book) = &self.book else { return };
        if let Some(Screen::Search(search)) = self.screens.last_mut() {
            search.clear(&book.day);
        }
    }
}

/// Whether the seals of a trip's box were others when it came back.
fn seals_differ(day: &Day, trip: Ref) -> bool {
    let trip = day.outside.trips.iter().find(|known| known.at == trip);
    let known = trip.and_then(|trip| day.boxes.iter().find(|known| known.at == trip.stated.of));
    known.and_then(|known| known.checks.last()).is_some_and(|check| !check.matches())
}
