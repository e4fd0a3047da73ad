//! Copies of signed protocols: who has one and who has none, where they hang, what was demanded and published.

use serde_json::{Value, json};

use super::Register;
use crate::cli::show::iso;
use crate::domain::Day;
use crate::domain::copies::{self, HIGHER, MEMBER};
use crate::domain::day::{Entry, Return};
use crate::domain::fact::{CopyIssued, NoCopy};
use crate::text::{Messages, Text};

/// Says of each contest what became of its signed protocols; names only where `private`.
pub fn copies(day: &Day, messages: &Messages, private: bool) -> String {
    let mut register = Register::new(day, messages, private);
    for contest in day.contest_ids() {
        register.lines.gap();
        let text = Text::new("show-copies")
            .with("contest", register.lines.contest(contest))
            .with("given", copies::issued(day, contest).count())
            .with("without", copies::without(day, contest).len());
        register.say(&text);
        copies::issued(day, contest).for_each(|copy| register.copy(copy));
        register.rest(contest);
    }
    register.finish()
}

/// The same as JSON.
pub fn copies_json(day: &Day, private: bool) -> Value {
    let contests = day.contest_ids().map(|contest| of_contest(day, contest, private));
    json!({ "practice": day.opened.practice, "contests": contests.collect::<Vec<_>>() })
}

fn of_contest(day: &Day, contest: &str, private: bool) -> Value {
    let is_of = |draft| copies::is_of(day, contest, draft);
    let all = &day.copies;
    let old = copies::old(day, contest);
    let issued = copies::issued(day, contest).map(|copy| {
        let stated = &copy.stated;
        let told = all.told.iter().filter(|told| told.stated.copy == copy.at);
        let told = told.map(|told| json!({ "at": iso(day, told.when), "given_back": told.stated.returned }));
        let mut copy_of = json!({
            "number": stated.number,
            "version": version(day, copy),
            "at": iso(day, copy.when),
            "capacity": stated.capacity,
            "person": stated.person.map(|of| of.to_string()),
            "signed_for": stated.signed,
            "old": old.iter().any(|known| known.copy.at == copy.at),
            "told": told.collect::<Vec<_>>(),
        });
        name(&mut copy_of, private, copies::name_of(day, stated.person, &copy.name));
        copy_of
    });
    let missing = all.missing.iter().filter(|known| is_of(known.stated.protocol)).map(|known| {
        let stated = &known.stated;
        let mut missing = json!({
            "at": iso(day, known.when),
            "capacity": stated.capacity,
            "person": stated.person.map(|of| of.to_string()),
            "how": stated.how,
            "reason": stated.reason,
        });
        name(&mut missing, private, copies::name_of(day, stated.person, &known.name));
        missing
    });
    let posted = all.posted.iter().filter(|known| is_of(known.stated.protocol));
    let posted = posted.map(|known| json!({ "at": iso(day, known.when), "place": known.stated.place }));
    let scanned = all.scanned.iter().filter(|known| is_of(known.stated.protocol));
    let scanned = scanned.map(|known| json!({ "at": iso(day, known.when), "receipt": known.stated.receipt }));
    let demands = all.returns.iter().filter(|known| is_of(known.demand.stated.protocol));
    let published = all.published.iter().filter(|known| is_of(known.stated.protocol)).map(|known| {
        let rows = copies::compared(day, &known.stated);
        let rows = rows.iter().map(|row| {
            json!({ "cell": row.row.cell, "published": row.published, "signed": row.signed, "differs": row.differs() })
        });
        json!({ "at": iso(day, known.when), "source": known.stated.source, "rows": rows.collect::<Vec<_>>() })
    });
    json!({
        "contest": contest,
        "issued": issued.collect::<Vec<_>>(),
        "not_issued": missing.collect::<Vec<_>>(),
        "without": copies::without(day, contest).iter().map(ToString::to_string).collect::<Vec<_>>(),
        "posted": posted.collect::<Vec<_>>(),
        "scanned": scanned.collect::<Vec<_>>(),
        "demands": demands.map(|known| demand(day, known, private)).collect::<Vec<_>>(),
        "published": published.collect::<Vec<_>>(),
    })
}

fn demand(day: &Day, known: &Return, private: bool) -> Value {
    let stated = &known.demand.stated;
    let answer = known.answer.as_ref().map(|answer| {
        let present: Vec<String> = answer.stated.present.iter().map(ToString::to_string).collect();
        json!({
            "at": iso(day, answer.when),
            "present": present,
            "told": answer.stated.told,
            "repeated": answer.stated.repeated,
            "reason": answer.stated.reason,
        })
    });
    let mut shown = json!({
        "at": iso(day, known.demand.when),
        "cell": stated.cell,
        "demand": stated.demand,
        "written": stated.written,
        "answer": answer,
    });
    name(&mut shown, private, &known.demand.name);
    shown
}

/// Adds a name where it was asked for.
fn name(value: &mut Value, private: bool, name: &str) {
    if let (true, Some(fields)) = (private, value.as_object_mut()) {
        fields.insert("name".to_owned(), name.into());
    }
}

fn version(day: &Day, copy: &Entry<CopyIssued>) -> Option<u16> {
    copies::protocol(day, copy.stated.protocol).map(|(_, draft)| draft.drafted.version)
}

impl Register<'_> {
    fn copy(&mut self, copy: &Entry<CopyIssued>) {
        let day = self.lines.day;
        let text = self
            .at("show-copy", copy.when)
            .with("number", copy.stated.number.to_string())
            .with("version", version(day, copy).unwrap_or_default().to_string())
            .with("capacity", self.in_capacity(&copy.stated.capacity));
        self.say(&text);
        self.secret("show-name", copies::name_of(day, copy.stated.person, &copy.name));
        if !copy.stated.signed {
            self.say(&Text::new("show-copy-unsigned"));
        }
        for told in day.copies.told.iter().filter(|told| told.stated.copy == copy.at) {
            self.timed(if told.stated.returned { "show-copy-back" } else { "show-holder-told" }, told.when);
        }
    }

    /// Who has no copy, then where the protocol hangs, demands and published figures.
    fn rest(&mut self, contest: &str) {
        let day = self.lines.day;
        let is_of = |draft| copies::is_of(day, contest, draft);
        let all = &day.copies;
        for known in all.missing.iter().filter(|known| is_of(known.stated.protocol)) {
            let how = match known.stated.how {
                NoCopy::Declined => "copy-declined",
                NoCopy::Left => "copy-left",
                NoCopy::Withheld => "copy-withheld",
            };
            let text = self.at("show-no-copy", known.when).with("how", Text::new(how));
            let text = text.with("capacity", self.in_capacity(&known.stated.capacity));
            self.say(&text.with("reason", &known.stated.reason));
            self.secret("show-name", copies::name_of(day, known.stated.person, &known.name));
        }
        for known in all.posted.iter().filter(|known| is_of(known.stated.protocol)) {
            let text = self.at("show-posted", known.when).with("text", &known.stated.place);
            self.say(&text);
        }
        for known in all.scanned.iter().filter(|known| is_of(known.stated.protocol)) {
            let text = self.at("show-scanned", known.when).with("text", &known.stated.receipt);
            self.say(&text);
        }
        for known in all.returns.iter().filter(|known| is_of(known.demand.stated.protocol)) {
            let text = self.at("show-demanded", known.demand.when).with("text", &known.demand.stated.demand);
            self.say(&text);
            self.secret("show-name", &known.demand.name);
            if let Some(answer) = &known.answer {
                let how = if answer.stated.repeated { "answer-repeated" } else { "answer-refused" };
                let text = self.at("show-demand-answered", answer.when).with("answer", Text::new(how));
                self.say(&text.with("reason", &answer.stated.reason));
            }
        }
        for known in all.published.iter().filter(|known| is_of(known.stated.protocol)) {
            let rows = copies::compared(day, &known.stated);
            let differ: Vec<&str> =
                rows.iter().filter(|row| row.differs()).map(|row| row.row.number.as_str()).collect();
            let text = self.at("show-published", known.when).with("text", &known.stated.source);
            self.say(&text);
            if differ.is_empty() {
                self.say(&Text::new("show-published-same"));
            } else {
                self.text("show-published-differ", &differ.join(", "));
            }
        }
    }

    fn in_capacity(&self, id: &str) -> String {
        match id {
            MEMBER => self.lines.key("capacity-member"),
            HIGHER => self.lines.key("capacity-higher"),
            id => self.category(id),
        }
    }
}
