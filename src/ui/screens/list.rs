//! Things in order, each with its state; what the selected one is stands below.

use ratatui::layout::Rect;

use super::hunt;
use crate::app::Model;
use crate::app::form::registers::custody_words::label_of;
use crate::app::form::registers::stock::stock_name;
use crate::app::list::{
    CopiesList, Item, ListKind, ListScreen, State, VotesList, items, phase_name, registers,
};
use crate::domain::Day;
use crate::domain::fact::Ref;
use crate::text::{Language, Text};
use crate::ui::glyph;
use crate::ui::norm;
use crate::ui::pen::{Pen, below, bottom, count, indent, left, top};
use crate::ui::theme::Meaning;
use crate::ui::widgets::{clip, columns, offset, wrap};

/// Most rows kept for what the selected thing is: a blank one, three of text, one for the source.
const ABOUT: u16 = 5;

/// Columns of the mark of the selection and the sign of the state.
const SIGNS: u16 = 6;

/// Draws a list.
pub fn draw(pen: &mut Pen<'_>, area: Rect, model: &Model, screen: &ListScreen) {
    let area = if screen.kind == ListKind::Start { program(pen, area) } else { area };
    let title = pen.say(&title(model, &screen.kind));
    let area = below(pen.write(area, &title, Meaning::Title), 1);
    let area = match (&screen.kind, model.day()) {
        (ListKind::Hunt { contest, rule }, Some(day)) => hunt::head(pen, area, day, contest, rule),
        _ => area,
    };
    let items = items(model, &screen.kind);
    if items.is_empty() {
        let empty = pen.key("ui-list-empty");
        pen.paragraph(area, &empty, Meaning::Muted);
        return;
    }
    let area = medians(pen, area, model, screen);
    let told = items.iter().any(|item| item.about.is_some() || law(item).is_some());
    let longest = || items.iter().map(|item| about_rows(pen, item, area.width)).max().unwrap_or(0);
    let foot = match (told, screen.kind.is_details()) {
        (false, _) => 0,
        // What somebody wrote is shown whole.
        (true, true) => longest().min((area.height / 2).max(ABOUT)),
        // The same for every row, so that no row moves when another is selected.
        (true, false) => longest().min(ABOUT),
    };
    let rows_of = Rect { height: area.height.saturating_sub(foot), ..area };
    rows(pen, rows_of, &items, Some(screen.selected));
    if let Some(item) = items.get(screen.selected) {
        about(pen, bottom(area, foot), item);
    }
}

/// What stands at the foot of the list; returns what is left of the area above it.
fn medians(pen: &mut Pen<'_>, area: Rect, model: &Model, screen: &ListScreen) -> Rect {
    let text = model.day().and_then(|day| registers::foot(day, &screen.kind));
    let Some(text) = text else { return area };
    let lines = wrap(&pen.say(&text), area.width);
    let rows = count(lines.len()).min(3);
    for (line, y) in lines.iter().zip(0..rows) {
        pen.put(bottom(area, rows), 0, y, line, Meaning::Muted);
    }
    Rect { height: area.height.saturating_sub(rows), ..area }
}

/// Rows that the whole of what a thing is takes, with the blank one above it.
fn about_rows(pen: &Pen<'_>, item: &Item, width: u16) -> u16 {
    let text = item.about.as_ref().map(|about| pen.say(about)).unwrap_or_default();
    count(wrap(&text, width).len()) + 1 + u16::from(law(item).is_some())
}

/// The name of the program, what it is, and how to change the language, for whoever sees it first.
fn program(pen: &mut Pen<'_>, area: Rect) -> Rect {
    let name: Vec<String> = pen.key("ui-program").to_uppercase().chars().map(String::from).collect();
    let area = below(area, 1);
    let area = pen.write(area, &name.join(" "), Meaning::Title);
    let about = pen.key("ui-program-about");
    let area = below(pen.write(area, &about, Meaning::Base), 1);
    let mut x = pen.put(area, 0, 0, "F9", Meaning::Key) + 2;
    for language in Language::ALL {
        let here = language == pen.messages.language();
        let meaning = if here { Meaning::Selected } else { Meaning::Base };
        x += pen.put(area, x, 0, &format!(" {} ", language.name()), meaning) + 1;
    }
    below(area, 2)
}

/// The title of a list.
fn title(model: &Model, kind: &ListKind) -> Text {
    Text::new(match kind {
        ListKind::Start => "list-start",
        ListKind::Profiles => "list-profiles",
        ListKind::Steps(phase) => return Text::new("list-steps").with("phase", phase_name(*phase)),
        ListKind::Keyboard => "list-keyboard",
        ListKind::Typist(_) => "list-typist",
        ListKind::Members => "list-members",
        ListKind::Presence => "list-presence",
        ListKind::Contacts => "list-contacts",
        ListKind::Options => "list-options",
        ListKind::Lots => "list-lots",
        ListKind::Boxes => "list-boxes",
        ListKind::OpenBoxes => "list-open-boxes",
        ListKind::Protocol(_) => "list-protocol",
        ListKind::Signatures(_) => "list-signatures",
        ListKind::Surplus(_) => "list-surplus",
        ListKind::Recount { .. } => "list-recount",
        ListKind::People(_) => "list-people",
        ListKind::Person(_) => "list-person",
        ListKind::Complaints => "list-complaints",
        ListKind::Complaint(of) => {
            return numbered(model, "list-complaint", |day| Some(day.complaint(*of)?.number));
        }
        ListKind::Incidents => "list-incidents",
        ListKind::Incident(of) => {
            return numbered(model, "list-incident", |day| Some(day.incident(*of)?.stated.number));
        }
        ListKind::Cards => "list-cards",
        ListKind::Decisions => "list-decisions",
        ListKind::Decision(of) => {
            return numbered(model, "list-decision", |day| Some(day.decision(*of)?.stated.number));
        }
        ListKind::Acts => "list-acts",
        ListKind::Act(of) => return numbered(model, "list-act", |day| act_number(day, *of)),
        ListKind::Templates(_) => "list-templates",
        ListKind::Hunt { .. } => "list-hunt",
        ListKind::Stock => "list-stock",
        ListKind::Pack(of) => {
            let pack = model.day().and_then(|day| day.stock.packs.iter().find(|pack| pack.at == *of));
            let label = pack.map_or("", |pack| pack.stated.label.as_str());
            return Text::new("list-pack").with("label", label);
        }
        ListKind::Handed(stock) => {
            let shared = || Text::new("stock-shared");
            let name = model.day().map_or_else(shared, |day| stock_name(day, stock));
            return Text::new("list-handed").with("stock", name);
        }
        ListKind::Outside => "list-outside",
        ListKind::Requests => "list-requests",
        ListKind::Request(of) => {
            return numbered(model, "list-request", |day| {
                place_of(day.outside.requests.iter().map(|known| known.at), *of)
            });
        }
        ListKind::Trip(of) => {
            return numbered(model, "list-trip", |day| {
                place_of(day.outside.trips.iter().map(|known| known.at), *of)
            });
        }
        ListKind::Box(of) => return labelled(model, "list-box", *of),
        ListKind::Devices => "list-devices",
        ListKind::Device(of) => return labelled(model, "list-device", *of),
        ListKind::Votes(VotesList::Ways(_)) => "list-ways",
        ListKind::Votes(VotesList::Machines(_)) => "list-machines",
        ListKind::Votes(VotesList::Batches(_)) => "list-batches",
        ListKind::Votes(VotesList::Piles(_)) => "list-piles",
        ListKind::Votes(VotesList::Disputed(_)) => "list-disputed",
        ListKind::Votes(VotesList::Sums(_)) => "list-sums",
        ListKind::Key => "list-key",
        ListKind::Papers => "list-papers",
        ListKind::Blanks => "list-blanks",
        ListKind::Copies(CopiesList::Register(_)) => "list-copies",
        ListKind::Copies(CopiesList::Entry(of)) => return copies_entry(model, *of),
    })
}

/// The title of one thing that became of a signed protocol.
fn copies_entry(model: &Model, of: Ref) -> Text {
    let Some(copies) = model.day().map(|day| &day.copies) else { return Text::new("list-copies") };
    if let Some(copy) = copies.issued.iter().find(|copy| copy.at == of) {
        return Text::new("list-copy").with("number", copy.stated.number);
    }
    let demanded = copies.returns.iter().any(|known| known.demand.at == of);
    let published = copies.published.iter().any(|known| known.at == of);
    Text::new(match (demanded, published) {
        (true, _) => "list-demand",
        (_, true) => "list-published",
        _ => "list-copies",
    })
}

fn numbered(model: &Model, key: &'static str, number: impl Fn(&Day) -> Option<u32>) -> Text {
    Text::new(key).with("number", model.day().and_then(number).unwrap_or_default())
}

/// The number of an entry in its register, by its place there.
fn place_of(mut all: impl Iterator<Item = Ref>, of: Ref) -> Option<u32> {
    u32::try_from(all.position(|known| known == of)? + 1).ok()
}

/// A title with what is written on a box or a device.
fn labelled(model: &Model, key: &'static str, of: Ref) -> Text {
    let label = model.day().and_then(|day| label_of(day, of)).unwrap_or_default();
    Text::new(key).with("label", label)
}

fn act_number(day: &Day, of: Ref) -> Option<u32> {
    day.acts.iter().find(|known| known.at == of).map(|known| known.stated.number)
}

/// Draws things as rows, and says at the right edge where there are more; returns the rows used.
pub fn rows(pen: &mut Pen<'_>, area: Rect, items: &[Item], selected: Option<usize>) -> u16 {
    let first = offset(items.len(), area.height, selected);
    for ((index, item), y) in items.iter().enumerate().skip(first).zip(0..area.height) {
        row(pen, top(below(area, y), 1), item, selected == Some(index));
    }
    let edge = area.width.saturating_sub(1);
    if first > 0 {
        pen.put(area, edge, 0, glyph::MORE_ABOVE, Meaning::Muted);
    }
    if items.len().saturating_sub(first) > usize::from(area.height) {
        pen.put(area, edge, area.height.saturating_sub(1), glyph::MORE_BELOW, Meaning::Muted);
    }
    count(items.len()).min(area.height)
}

fn row(pen: &mut Pen<'_>, area: Rect, item: &Item, selected: bool) {
    let (sign, meaning) = mark(item.state);
    let meaning = if selected { Meaning::Selected } else { meaning };
    if selected {
        pen.blank(area, meaning);
        pen.put(area, 0, 0, glyph::SELECTED, meaning);
    }
    pen.put(area, 2, 0, sign, meaning);
    let value = item.value.as_ref().map(|value| pen.say(value)).unwrap_or_default();
    // One column at the right edge is kept for the arrows.
    let inner = left(indent(area, SIGNS), area.width.saturating_sub(SIGNS + 2));
    let label = pen.say(&item.label);
    // A value is whole where it takes no more than half of the row; a label gives way to it.
    let beside = inner.width.saturating_sub(columns(&label) + 2);
    let value = clip(&value, beside.max(inner.width / 2));
    let room = inner.width.saturating_sub(if value.is_empty() { 0 } else { columns(&value) + 2 });
    pen.put(inner, 0, 0, &clip(&label, room), meaning);
    pen.put_right(inner, 0, &value, meaning);
}

/// The sign of a state, three columns wide, and how its row looks.
pub fn mark(state: State) -> (&'static str, Meaning) {
    match state {
        State::Plain => ("", Meaning::Base),
        State::Open => ("[ ]", Meaning::Base),
        State::Optional => ("( )", Meaning::Base),
        State::Done => (" ● ", Meaning::Good),
        State::Warning => (" ▲ ", Meaning::Warning),
        State::Blocked => (" ░ ", Meaning::Disabled),
    }
}

/// Where it comes from, if anything is known of that which says something to whoever reads it.
fn law(item: &Item) -> Option<String> {
    item.law.as_deref().map(norm::of).filter(|law| !law.is_empty())
}

fn about(pen: &mut Pen<'_>, area: Rect, item: &Item) {
    let area = below(area, 1);
    let text = item.about.as_ref().map(|about| pen.say(about)).unwrap_or_default();
    let lines = wrap(&text, area.width);
    let law = law(item);
    let room = area.height.saturating_sub(u16::from(law.is_some()));
    let rest = below(area, count(lines.len()).min(room));
    pen.paragraph(top(area, room), &text, Meaning::Base);
    if let Some(law) = law {
        pen.put(rest, 0, 0, &clip(&law, rest.width), Meaning::Muted);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn states_are_told_apart_by_their_signs_alone() {
        let states =
            [State::Plain, State::Open, State::Optional, State::Done, State::Warning, State::Blocked];
        let ascii = |sign: &str| sign.chars().map(|c| glyph::ascii(c).unwrap_or(c)).collect::<String>();
        for (index, one) in states.iter().enumerate() {
            for other in &states[index + 1..] {
                assert_ne!(mark(*one).0, mark(*other).0, "{one:?} {other:?}");
                assert_ne!(ascii(mark(*one).0), ascii(mark(*other).0), "{one:?} {other:?}");
            }
            assert!(columns(mark(*one).0) <= SIGNS - 3, "{one:?}");
            assert!(mark(*one).0.chars().all(glyph::is_safe), "{one:?}");
        }
    }
}
