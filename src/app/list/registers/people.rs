//! A person of the register, and what else the register of people can do.

use super::{action, action_if, at_time, both, detail, said, take_back, taken_back};
use crate::app::effect::Effect;
use crate::app::form::build::{plain, typed};
use crate::app::form::{About, ComplaintForm, DecisionForm, PeopleForm, Purpose};
use crate::app::list::{Item, ListKind, Opens, State};
use crate::app::model::Screen;
use crate::app::screens::CopyScreen;
use crate::domain::Day;
use crate::domain::day::{Person, Refused, Statement};
use crate::domain::fact::Ref;
use crate::domain::paper::Paper;
use crate::domain::registers::Category;
use crate::text::Text;

/// What is known of a person, then what can be done.
pub fn person(day: &Day, of: Ref) -> Vec<Item> {
    let Some(person) = day.people.all.get(&of) else { return Vec::new() };
    let mut items = known(day, person);
    items.extend(taken_back(day, |known| [Statement::Warning(of), Statement::Remark(of)].contains(&known)));
    items.extend(actions(day, of, person));
    items
}

fn known(day: &Day, person: &Person) -> Vec<Item> {
    let state = if person.is_present() { State::Done } else { State::Plain };
    let name =
        Item::plain(typed(&person.name), Opens::Nothing).with_value(category_name(day, &person.category));
    let mut items = vec![name.in_state(state)];
    items.extend(said("detail-organisation", &person.organisation));
    items.extend(said("detail-paper", &person.paper));
    let moves = person.presence.iter().map(|(at, present)| {
        at_time(day, if *present { "presence-came" } else { "presence-left" }, *at, typed(""))
    });
    items.extend(moves);
    let grounds = day.registers().map(|registers| registers.people.grounds.as_slice()).unwrap_or_default();
    for (at, ground, note) in &person.warnings {
        let known = grounds.iter().find(|known| known.id == *ground);
        let ground = known.map_or_else(|| typed(ground), |known| plain(&known.label));
        items.push(at_time(day, "detail-warned", *at, both(ground, note)).in_state(State::Warning));
    }
    for (at, contest, text) in &person.remarks {
        let title = day.opened.rulebook.contest(contest).map(|spec| plain(&spec.title));
        let about = title.unwrap_or_else(|| Text::new("whole-day"));
        items.push(at_time(day, "detail-remark", *at, both(about, text)));
    }
    if let Some((decision, at)) = person.removed {
        let number = day.decision(decision).map_or(0, |known| known.stated.number);
        let decision = Text::new("by-decision").with("number", number);
        items.push(at_time(day, "detail-removed", at, decision).in_state(State::Warning));
    }
    items
}

/// Why nothing more is done about whoever was removed.
const GONE: &str = "refused-person-removed";

fn actions(day: &Day, of: Ref, person: &Person) -> Vec<Item> {
    let form = |form: PeopleForm| Opens::Form(Purpose::People(form));
    let here = person.is_present();
    let inside = person.removed.is_none();
    let warned = !person.warnings.is_empty();
    let removal = Opens::Form(Purpose::Decisions(DecisionForm::Vote(About::Removal(of))));
    let complaint = Opens::Form(Purpose::Complaints(ComplaintForm::Receive(Some(of))));
    let mut items = vec![
        action_if(
            inside,
            GONE,
            if here { "do-leave" } else { "do-come" },
            Opens::Move { who: of, present: !here },
        ),
        action_if(inside, GONE, "do-move-at", form(PeopleForm::Move(of))),
        action("do-remark", form(PeopleForm::Remark(of))),
        action("do-complain", complaint),
    ];
    items.extend(super::copies::of_person(day, of));
    items.extend([
        action_if(inside, GONE, "do-warn", form(PeopleForm::Warn(of))),
        action_if(
            inside && warned,
            if inside { "refused-warning-first" } else { GONE },
            "do-remove",
            removal,
        ),
        action("do-correct", form(PeopleForm::Correct(of))),
    ]);
    if let Some(category) = day.registers().and_then(|registers| registers.category(&person.category)) {
        items.extend(rights(category));
    }
    items.push(action("do-act", Opens::List(ListKind::Templates(Some(of)))));
    let warned = person.warnings.iter().map(|(at, _, _)| *at).filter(|_| inside);
    items.extend(take_back(day, Statement::Warning(of), warned));
    let remarked = person.remarks.iter().map(|(at, _, _)| *at);
    items.extend(take_back(day, Statement::Remark(of), remarked));
    items
}

/// The rights of a category, on the screen and on paper.
fn rights(category: &Category) -> [Item; 2] {
    let shown = Screen::Copy(CopyScreen::rights(category));
    let printed = Effect::Print(Paper::Rights(category.id.clone()));
    [
        action("do-show-rights", Opens::Screen(Box::new(shown))).with_value(plain(&category.label)),
        action("do-print-rights", Opens::Effect(printed)).with_value(plain(&category.label)),
    ]
}

/// What else the register can do; the name as it was searched for goes into the forms.
pub fn more(day: &Day, query: &str) -> Vec<Item> {
    let form = |form: PeopleForm| Opens::Form(Purpose::People(form));
    let mut items = vec![
        action("do-refuse-entry", form(PeopleForm::Refuse(query.to_owned()))),
        action("do-import", form(PeopleForm::Import)),
        action("do-print-people", Opens::Effect(Effect::Print(Paper::People))),
    ];
    let categories = day.registers().map(|registers| registers.people.categories.as_slice());
    items.extend(categories.unwrap_or_default().iter().flat_map(|category| {
        let [shown, _] = rights(category);
        [shown]
    }));
    items.extend(day.people.refused.iter().map(|refused| not_let_in(day, refused)));
    items.extend(taken_back(day, |statement| statement == Statement::NotLetIn));
    let refused = day.people.refused.iter().map(|refused| refused.when);
    items.extend(take_back(day, Statement::NotLetIn, refused));
    items
}

fn not_let_in(day: &Day, refused: &Refused) -> Item {
    let grounds = day.registers().map(|registers| registers.people.grounds.as_slice()).unwrap_or_default();
    let known = grounds.iter().find(|known| known.id == refused.stated.ground);
    let ground = known.map_or_else(|| typed(&refused.stated.ground), |known| plain(&known.label));
    let name = both(typed(&refused.name), &refused.stated.organisation);
    let item = at_time(day, "detail-not-let-in", refused.when, name);
    Item { law: Some(refused.stated.norm.clone()), ..item }.with_about(both(ground, &refused.note))
}

/// The name of a category; its id where the book does not know it.
pub fn category_name(day: &Day, category: &str) -> Text {
    let known = day.registers().and_then(|registers| registers.category(category));
    known.map_or_else(|| typed(category), |known| plain(&known.label))
}

/// A person as a line of the search.
pub fn line(day: &Day, of: Ref) -> Option<Item> {
    let Some(person) = day.people.all.get(&of) else {
        let refused = day.people.refused.iter().find(|known| known.at == of)?;
        let value = not_let_in(day, refused);
        let label = typed(&refused.name);
        return Some(Item { value: Some(value.label), label, ..value }.in_state(State::Warning));
    };
    let state = match (&person.removed, person.is_present()) {
        (Some(_), _) => State::Warning,
        (None, true) => State::Done,
        (None, false) => State::Plain,
    };
    let value = both(category_name(day, &person.category), &person.organisation);
    let item = detail("plain", value).in_state(state);
    Some(Item { label: typed(&person.name), ..item })
}
