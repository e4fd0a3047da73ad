//! What the ids and places of facts are called on paper.

use super::Sheet;
use crate::documents::model::Pair;
use crate::documents::said::{listed, with_typed};
use crate::domain::day::{Complaint, Member, Person};
use crate::domain::fact::{Question, Ref, Ruling, Veracity};
use crate::domain::form::ReasonText;
use crate::domain::registers::{ComplaintRules, DeadlineClass};
use crate::domain::{Function, Localized, Moment};
use crate::text::{Text, date, names};

impl<'a> Sheet<'a> {
    pub(super) fn time(self, moment: Moment) -> String {
        self.said.moment(moment, self.day.offset())
    }

    /// The clock alone on the voting day itself; with day and month on any other, short enough for a column of times.
    pub(super) fn clock(self, moment: Moment) -> String {
        date::clock_on(self.day.opened.date, moment, self.day.offset())
    }

    /// An entry of one of the lists of the complaints' rules.
    pub(super) fn listed_as(self, list: fn(&ComplaintRules) -> &Vec<ReasonText>, id: &str) -> Pair {
        let known = self.day.registers().map(|registers| list(&registers.complaints));
        self.labelled(known.and_then(|list| named(list, id)), id)
    }

    pub(super) fn kind(self, complaint: &Complaint) -> Pair {
        self.listed_as(|rules| &rules.kinds, &complaint.parts.kind)
    }

    pub(super) fn capacity(self, complaint: &Complaint) -> Pair {
        self.listed_as(|rules| &rules.capacities, &complaint.parts.capacity)
    }

    pub(super) fn addressee(self, id: &str) -> Pair {
        self.listed_as(|rules| &rules.addressees, id)
    }

    /// The contest of a complaint or a remark; without one it is about the whole day.
    pub(super) fn contest(self, id: &str) -> Pair {
        if id.is_empty() {
            return self.said.key("paper-whole-day");
        }
        self.labelled(self.day.opened.rulebook.contest(id).map(|spec| &spec.title), id)
    }

    pub(super) fn category(self, id: &str) -> Pair {
        let known = self.day.registers().and_then(|registers| registers.category(id));
        self.labelled(known.map(|category| &category.label), id)
    }

    pub(super) fn ground(self, id: &str) -> Pair {
        let all = self.day.registers().into_iter().flat_map(|registers| &registers.people.grounds);
        let known = all.into_iter().find(|ground| ground.id == id);
        self.labelled(known.map(|ground| &ground.label), id)
    }

    pub(super) fn class(self, complaint: &Complaint) -> Option<&'a DeadlineClass> {
        self.day.registers()?.class(&complaint.parts.class)
    }

    pub(super) fn code(self, id: &str) -> Pair {
        let known = self.day.registers().and_then(|registers| registers.code(id));
        known.map_or_else(Pair::default, |code| self.said.localized(&code.label))
    }

    pub(super) fn act_title(self, template: &str) -> Pair {
        let known = self.day.registers().and_then(|registers| registers.act(template));
        self.labelled(known.map(|act| &act.title), template)
    }

    /// Somebody who can be called.
    pub(super) fn service(self, id: &str) -> Pair {
        let known = named(&self.day.procedure().contacts, id);
        match known {
            Some(label) => self.said.localized(label),
            None => self.addressee(id),
        }
    }

    pub(super) fn function(self, function: Function) -> Pair {
        self.said.key(names::function(function))
    }

    pub(super) fn member(self, who: Ref) -> Option<&'a Member> {
        self.day.commission.ever(who)
    }

    /// A member's name; a dash where it was erased.
    pub(super) fn name(self, who: Ref) -> String {
        let name = self.member(who).map(|member| member.name.as_str()).filter(|name| !name.is_empty());
        name.unwrap_or("–").to_owned()
    }

    pub(super) fn names(self, members: &[Ref]) -> Pair {
        let names: Vec<String> = members.iter().map(|who| self.name(*who)).collect();
        Pair::single(if names.is_empty() { "–".to_owned() } else { names.join(", ") })
    }

    /// What is public of a person: in which capacity they are here and who sent them.
    pub(super) fn sent(self, person: &Person) -> Pair {
        with_typed(self.category(&person.category), &person.organisation)
    }

    pub(super) fn ruled(self, ruling: Ruling) -> Pair {
        self.said.key(names::ruling(ruling))
    }

    pub(super) fn truth(self, veracity: Veracity) -> Pair {
        self.said.key(names::veracity(veracity))
    }

    /// On what was voted, without a name but those of members.
    pub(super) fn question(self, question: &Question) -> Pair {
        match question {
            Question::Complaint { of, ruling } => {
                let number = self.day.complaint(*of).map_or(0, |complaint| complaint.number);
                let about = Text::new("paper-question-complaint").with("number", number);
                listed(&[self.said.text(&about), self.ruled(*ruling)], ": ")
            }
            Question::Removal { of, ground } => {
                let person = self.day.people.all.get(of);
                let mut whom = Vec::new();
                if let Some(person) = person {
                    whom.push(self.category(&person.category));
                    whom.push(Pair::single(&person.organisation));
                }
                whom.push(self.ground(ground));
                whom.retain(|part| !part.is_empty());
                listed(&[self.said.key("paper-question-removal"), listed(&whom, ", ")], ": ")
            }
            Question::Function { to, function } => {
                let about = self.said.key("paper-question-function");
                let taken = listed(&[self.function(*function), Pair::single(self.name(*to))], " – ");
                listed(&[about, taken], ": ")
            }
            Question::Other => self.said.key("paper-question-other"),
        }
    }

    pub(super) fn labelled(self, label: Option<&Localized>, id: &str) -> Pair {
        label.map_or_else(|| Pair::single(id), |label| self.said.localized(label))
    }
}

/// The label of an entry of a list.
pub(super) fn named<'a>(list: &'a [ReasonText], id: &str) -> Option<&'a Localized> {
    list.iter().find(|known| known.id == id).map(|known| &known.label)
}
