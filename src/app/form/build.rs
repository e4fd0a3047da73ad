//! Which fields a purpose has.

use super::{
    FormField, FormScreen, Purpose, anchor, hunt, keys, open_text, options, registers, sheet, step, stick,
    votes,
};
use crate::app::account::called;
use crate::app::field::{ChoiceField, Field, NumberField, TextField, TimeField};
use crate::app::model::Model;
use crate::domain::fact::{BoxKind, Cause, Ref, Signature};
use crate::domain::{Day, Function, Moment};
use crate::text::{Text, names};

/// Longest name of a person, option, place or seal, in characters.
pub const NAME: usize = 80;
/// Longest reason or note, in characters.
pub const NOTE: usize = 200;

/// Makes the form of a purpose; `None` where the day has nothing for it, or not for the member at the keyboard.
pub fn build(model: &Model, purpose: Purpose) -> Option<FormScreen> {
    if model.day().and_then(|day| purpose.incident(day)).is_some_and(|of| !of.may_read(model.at_keyboard)) {
        return None;
    }
    let (title, intro, mut fields) = match &purpose {
        Purpose::NewDay { profile } => (Text::new("form-new-day"), None, new_day(model, profile)?),
        other => of_day(model, model.day()?, other)?,
    };
    for field in &mut fields {
        field.public = open_text::is_public(model.day(), &purpose, field);
    }
    let before = fields.iter().map(|field| field.field.text()).collect();
    let facts = model.day().map_or(0, |day| day.journal.len());
    Some(FormScreen {
        purpose,
        title,
        intro,
        fields,
        before,
        focus: 0,
        typist: model.at_keyboard,
        facts,
        warned: Vec::new(),
        reading_back: false,
        waiting: false,
    })
}

type Parts = (Text, Option<Text>, Vec<FormField>);

fn of_day(model: &Model, day: &Day, purpose: &Purpose) -> Option<Parts> {
    let titled = |key: &'static str, fields| Some((Text::new(key), None, fields));
    match purpose {
        Purpose::Step(id) => step::build(day, id),
        Purpose::Sheet(hour) => Some(sheet::build(day, *hour, None)),
        Purpose::SheetAgain(of) => {
            let entry = day.voting.sheets.get(of)?;
            Some(sheet::build(day, entry.sheet.hour, Some(&entry.sheet)))
        }
        Purpose::Options(contest) => options::typed(day, contest),
        Purpose::Correct { contest, cell } => options::correct(day, contest, cell),
        Purpose::Explain { contest, rule } => options::explain(day, contest, rule),
        Purpose::OpenBox(of) => registers::boxes::open_box(day, *of),
        Purpose::Seals(of) => options::seals(day, *of),
        Purpose::Surplus { contest, action } => options::surplus(day, contest, action),
        Purpose::Permission => titled(
            "form-permission",
            vec![
                choice(
                    "basis",
                    "field-basis",
                    keyed("basis", &["central-commission", "territorial-commission", "own-decision", "none"]),
                ),
                text("reference", "field-reference", NOTE).needed_if("needed-basis"),
            ],
        ),
        Purpose::Member(of) => titled("form-member", member(day, *of)),
        Purpose::RemoveMember(of) => {
            let name = &day.commission.get(*of)?.name;
            Some((Text::new("form-remove-member").with("name", name), None, vec![reason(), witness(day)]))
        }
        Purpose::Contact(contact) => {
            let label = &day.procedure().contacts.iter().find(|known| &known.id == contact)?.label;
            Some((
                plain(label),
                None,
                vec![optional(text("name", "field-name", NAME)), text("phone", "field-phone", NAME)],
            ))
        }
        Purpose::ReadBackOptions(contest) => options::read_back(day, contest),
        Purpose::Withdraw(contest) => {
            let names = day.options(contest).iter().map(|option| option_name(&option.name)).collect();
            titled("form-withdraw", vec![choice("option", "field-option", names), reason()])
        }
        Purpose::Reinstate(contest) => options::reinstate(day, contest),
        Purpose::RemoteVoters => titled(
            "form-remote-voters",
            vec![choice("on", "field-remote-voters", keyed("choice", &["off", "on"])), reason()],
        ),
        Purpose::Presence => titled(
            "form-presence",
            vec![
                choice("who", "field-who", members(day)),
                choice("present", "field-present", keyed("presence", &["came", "left"])),
                time("at", "field-time"),
            ],
        ),
        Purpose::Assign => titled(
            "form-assign",
            vec![
                choice("who", "field-who", members(day)),
                choice("function", "field-function", functions()),
                reason(),
                witness(day),
            ],
        ),
        Purpose::Lot(duty) => {
            let label = &day.procedure().duties.iter().find(|known| &known.id == duty)?.label;
            Some((
                plain(label),
                Some(Text::new("form-lot-intro")),
                vec![choice("who", "field-who", members(day))],
            ))
        }
        Purpose::SealBox => Some((
            Text::new("form-seal-box"),
            Some(Text::new("form-seal-box-intro")),
            registers::boxes::seal_box(day),
        )),
        Purpose::Gate => {
            let early = crate::domain::decide::hours_left(day, model.now).is_some();
            let title = Text::new(if early { "form-gate-early" } else { "form-gate" });
            Some((title, Some(open_gates(day, model.now)), vec![reason(), witness(day)]))
        }
        Purpose::People(form) => registers::people::build(day, form),
        Purpose::Complaints(form) => registers::complaints::build(day, form),
        Purpose::Incidents(form) => registers::incidents::build(day, form),
        Purpose::Decisions(form) => registers::decisions::build(day, form, model.now),
        Purpose::Hunt(form) => hunt::build(day, form),
        Purpose::Stock(form) => registers::stock::build(day, form),
        Purpose::Outside(form) => registers::outside::build(day, form, model.now),
        Purpose::Custody(form) => registers::custody::build(day, form),
        Purpose::Votes(form) => votes::build(day, form, model.now),
        Purpose::Anchor(hour) => Some(anchor::build(day, *hour)),
        Purpose::Copies(form) => registers::copies::build(day, form),
        Purpose::Key(form) => keys::build(day, form),
        Purpose::Stick => Some(stick::build(&model.sticks)),
        other => of_night(day, other),
    }
}

/// Forms of voting, count and protocol.
fn of_night(day: &Day, purpose: &Purpose) -> Option<Parts> {
    let titled = |key: &'static str, fields| Some((Text::new(key), None, fields));
    match purpose {
        Purpose::TakeBack => {
            let hours = sheet::live_hours(day).map(sheet::hour_name).collect();
            let ballots = choice("contests", "field-ballots", sheet::ballots(day));
            titled("form-take-back", vec![ballots, choice("hour", "field-hour", hours), reason()])
        }
        Purpose::Refuse => {
            let reasons = day.procedure().refusals.iter().map(|known| plain(&known.label)).collect();
            titled("form-refuse", vec![choice("reason", "field-reason", reasons)])
        }
        Purpose::Spoil => titled("form-spoil", vec![choice("contest", "field-contest", contests(day))]),
        Purpose::Turnout(due) => Some((
            Text::new("form-turnout").with("due", due.to_string()),
            Some(Text::new("form-turnout-intro").with("voters", day.voting.voters_until(*due))),
            vec![
                number("voters", "field-voters-until", 5),
                optional(text("taken-by", "field-taken-by", NAME)),
            ],
        )),
        Purpose::Suspend if day.voting.suspended().is_some() => {
            titled("form-resume", vec![reason(), time("at", "field-time")])
        }
        Purpose::Suspend => titled("form-suspend", vec![reason(), time("at", "field-time")]),
        Purpose::Sign { who, .. } => {
            let name = &day.commission.get(*who)?.name;
            Some((
                Text::new("form-sign").with("name", name),
                None,
                vec![
                    choice("how", "field-how", Signature::ALL.map(signature).to_vec()),
                    text("reason", "field-reason-or-dissent", NOTE).needed_if("needed-not-signed"),
                ],
            ))
        }
        Purpose::Reopen(_) => Some((
            Text::new("form-reopen"),
            Some(Text::new("form-reopen-intro")),
            vec![
                choice("cause", "field-cause", [Cause::Own, Cause::Returned].map(cause_name).to_vec()),
                reason(),
                witness(day),
            ],
        )),
        _ => None,
    }
}

fn new_day(model: &Model, profile: &str) -> Option<Vec<FormField>> {
    let offers = model.offers.profiles.iter().chain(&model.offers.practice);
    let offer = offers.into_iter().find(|offer| offer.id == profile)?;
    let mut fields =
        vec![text("precinct", "field-precinct", 12), text("precinct-again", "field-precinct-again", 12)];
    if offer.date.is_none() {
        fields.push(text("date", "field-date", 10));
    }
    Some(fields)
}

fn member(day: &Day, of: Option<Ref>) -> Vec<FormField> {
    let mut fields = vec![
        text("name", "field-name", NAME),
        choice("function", "field-function", functions()),
        optional(text("nominated-by", "field-nominated-by", NAME)),
    ];
    if let Some(member) = of.and_then(|of| day.commission.get(of)) {
        let at = Function::ALL.iter().position(|function| *function == member.function);
        let texts = [
            member.name.clone(),
            at.map(|at| (at + 1).to_string()).unwrap_or_default(),
            member.nominated_by.clone(),
        ];
        for (field, text) in fields.iter_mut().zip(&texts) {
            field.field.set_text(text);
        }
        fields.push(reason());
    }
    fields
}

fn open_gates(day: &Day, now: Moment) -> Text {
    let open = crate::domain::decide::open_gates_at(day, now);
    if open == [crate::domain::decide::HOURS] {
        let left = crate::domain::decide::hours_left(day, now).unwrap_or_default();
        let closes = day.profile().hours.closes.to_string();
        return Text::new("form-gate-hours").with("closes", closes).with("left", span(left));
    }
    let entered = day.phase().next();
    let mut names = open.iter().map(|gate| names::left_open(day, entered, gate));
    let first = names.next().unwrap_or_else(|| Text::new("plain"));
    let listed = names.fold(first, |left, right| Text::new("listed").with("left", left).with("right", right));
    Text::new("form-gate-intro").with("count", open.len()).with("steps", listed)
}

/// A span of time in hours and minutes.
pub fn span(minutes: u32) -> Text {
    let (hours, rest) = (minutes / 60, minutes % 60);
    let rest = (rest > 0 || hours == 0).then(|| Text::new("unit-minutes").with("count", rest));
    match (hours, rest) {
        (0, Some(rest)) => rest,
        (hours, rest) => {
            let hours = Text::new("unit-hours").with("count", hours);
            match rest {
                Some(rest) => Text::new("span").with("hours", hours).with("minutes", rest),
                None => hours,
            }
        }
    }
}

/// A text that is data of the book.
pub fn plain(text: &crate::domain::Localized) -> Text {
    Text::new("plain").with("text", text)
}

/// A text that somebody typed.
pub fn typed(text: &str) -> Text {
    Text::new("plain").with("text", text)
}

/// The name of an option.
pub fn option_name(name: &crate::domain::day::OptionName) -> Text {
    match name {
        crate::domain::day::OptionName::Named(name) => plain(name),
        crate::domain::day::OptionName::AgainstAll => Text::new("against-all"),
    }
}

/// Names of the commission's members with their functions.
pub fn members(day: &Day) -> Vec<Text> {
    let name = |member: &crate::domain::day::Member| {
        Text::new("member-named").with("name", &member.name).with("function", function(member.function))
    };
    day.commission.members.values().map(name).collect()
}

/// Names of the contests.
pub fn contests(day: &Day) -> Vec<Text> {
    day.profile().contests.iter().map(|contest| called(day, &contest.id)).collect()
}

/// The name of a function.
pub fn function(function: Function) -> Text {
    Text::new(names::function(function))
}

/// The name of a kind of box.
pub fn box_kind(kind: BoxKind) -> Text {
    Text::new(match kind {
        BoxKind::Portable => "box-portable",
        BoxKind::Stationary => "box-stationary",
        BoxKind::Machine => "box-machine",
        BoxKind::Fallback => "box-fallback",
    })
}

/// How a member stands to a protocol, in words.
pub fn signature(how: Signature) -> Text {
    Text::new(match how {
        Signature::Signed => "signature-signed",
        Signature::Dissent => "signature-dissent",
        Signature::Refused => "signature-refused",
        Signature::Absent => "signature-absent",
    })
}

fn cause_name(cause: Cause) -> Text {
    Text::new(match cause {
        Cause::Own => "cause-own",
        Cause::Returned => "cause-returned",
    })
}

fn functions() -> Vec<Text> {
    Function::ALL.map(function).to_vec()
}

fn keyed(prefix: &str, ids: &[&str]) -> Vec<Text> {
    ids.iter().map(|id| Text::of(format!("{prefix}-{id}"))).collect()
}

/// A field of text.
pub fn text(id: &str, label: &'static str, max: usize) -> FormField {
    field(id, label, Field::Text(TextField::new(max)), Vec::new())
}

/// A field of a number with at most so many digits.
pub fn number(id: &str, label: &'static str, digits: usize) -> FormField {
    field(id, label, Field::Number(NumberField::new(digits)), Vec::new())
}

/// A field of a time.
pub fn time(id: &str, label: &'static str) -> FormField {
    field(id, label, Field::Time(TimeField::new()), Vec::new())
}

/// A field of one of several.
pub fn choice(id: &str, label: &'static str, choices: Vec<Text>) -> FormField {
    field(id, label, Field::Choice(ChoiceField::new(choices.len())), choices)
}

/// A reason that must be given.
pub fn reason() -> FormField {
    text("reason", "field-reason", NOTE)
}

/// The second member.
pub fn witness(day: &Day) -> FormField {
    choice("witness", "field-witness", members(day))
}

/// The same field, which may stay empty.
pub fn optional(field: FormField) -> FormField {
    FormField { optional: true, ..field }
}

fn field(id: &str, label: &'static str, field: Field, choices: Vec<Text>) -> FormField {
    FormField {
        id: id.to_owned(),
        label: Text::new(label),
        field,
        optional: false,
        needed: None,
        after: None,
        public: false,
        choices,
    }
}
