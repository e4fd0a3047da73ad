//! What several parts of a day say: members, boxes, packs and devices by name, who held them, what happened to them.

use super::Lines;
use crate::domain::fact::Ref;
use crate::domain::papers;
use crate::text::{Text, grouped, names};

impl Lines<'_> {
    /// A member by function and place: a name stands in the private half only, so what is said may be handed on.
    pub(super) fn member(&self, who: Ref) -> String {
        let Some(member) = self.day.commission.ever(who) else { return who.to_string() };
        format!("{} {who}", self.key(names::function(member.function)))
    }

    pub(super) fn members(&self, who: &[Ref]) -> String {
        who.iter().map(|who| self.member(*who)).collect::<Vec<_>>().join(", ")
    }

    /// Those who stated something; a dash where nobody was at the keyboard.
    pub(super) fn two(&self, by: (Option<Ref>, Option<Ref>)) -> String {
        let known: Vec<Ref> = [by.0, by.1].into_iter().flatten().collect();
        if known.is_empty() { "–".to_owned() } else { self.members(&known) }
    }

    pub(super) fn seals(&self, seals: &[String]) -> String {
        if seals.is_empty() { self.key("show-no-seals") } else { seals.join(", ") }
    }

    /// The stock of a pack or pile: a contest, or blanks that serve all.
    pub(super) fn stock_of(&self, stock: &str) -> String {
        if stock.is_empty() { self.key("paper-stock-of-all") } else { self.contest(stock) }
    }

    /// What a fact made: a box, a device or a trip; its place where it is something else.
    pub(super) fn thing(&self, of: Ref) -> String {
        let labelled = |key, label: &str| self.messages.say(&Text::new(key).with("label", label));
        if let Some(known) = self.day.boxes.iter().find(|known| known.at == of) {
            return labelled("paper-thing-box", &known.label);
        }
        if let Some(device) = self.day.custody.devices.iter().find(|device| device.at == of) {
            return format!("{} «{}»", self.key(names::device(device.stated.kind)), device.stated.label);
        }
        let trip = self.day.outside.trips.iter().position(|trip| trip.at == of);
        let said = trip.map(|trip| Text::new("paper-thing-trip").with("number", (trip + 1).to_string()));
        said.map_or_else(|| of.to_string(), |said| self.messages.say(&said))
    }

    /// Who held something; whoever is no member is not named.
    pub(super) fn custody(&mut self, of: Ref) {
        let day = self.day;
        for passing in day.custody.passed.iter().filter(|passing| passing.stated.of == of) {
            let stated = &passing.stated;
            let holder = stated.holder.map_or_else(|| self.key("paper-no-member"), |who| self.member(who));
            let text = Text::new("show-custody").with("time", self.time(passing.when));
            let text = text.with("who", self.two(passing.by)).with("place", &stated.place);
            self.say(&text.with("holder", holder));
            let whole = self.key(if stated.whole { "paper-whole" } else { "paper-not-whole" });
            self.line(&whole);
            self.note(&stated.note);
        }
    }

    /// What happened to a device or machine, and the minutes lost; nothing where nothing happened.
    pub(super) fn events(&mut self, of: Ref) {
        let day = self.day;
        for note in day.custody.notes_of(of) {
            let stated = &note.stated;
            let counter = if day.hides_counter(of) {
                self.key("paper-hidden")
            } else {
                stated.counter.map_or_else(|| self.key("no-information"), grouped)
            };
            let text = Text::new("show-event").with("event", Text::new(names::event(stated.event)));
            self.say(&text.with("time", self.time(note.when)).with("counter", counter));
            if !stated.receipt.is_empty() {
                self.say(&Text::new("show-event-receipt").with("text", &stated.receipt));
            }
            self.note(&stated.note);
            if let Some(by) = stated.by {
                self.say(&Text::new("show-event-by").with("text", self.thing(by)));
            }
        }
        if day.custody.notes_of(of).next().is_some() {
            let lost = day.custody.minutes_lost(of, papers::stated_at(day));
            self.say(&Text::new("show-minutes-lost").with("count", lost));
        }
    }

    fn note(&mut self, note: &str) {
        if !note.is_empty() {
            self.say(&Text::new("show-note").with("text", note));
        }
    }
}
