//! Lists of a contest: who types, what its protocol waits for, who signs.

use super::{Item, ListKind, Opens, State};
use crate::app::account::called;
use crate::app::effect::Effect;
use crate::app::form::{ComplaintForm, Purpose, function, option_name, plain, signature};
use crate::app::model::Screen;
use crate::app::screens::{CompareScreen, FindingsScreen, ReadingScreen};
use crate::domain::compare::{compare, machines};
use crate::domain::count::Stage;
use crate::domain::fact::{By, Cell, Pass, Signature};
use crate::domain::paper::Paper;
use crate::domain::protocol::{Protocol, Standing};
use crate::domain::{Day, Phase, decide};
use crate::text::Text;

/// Why nothing follows entries that are not finished.
const OPEN: &str = "refused-entries-open";

/// The entries of a contest, as a thing in the list of the count.
pub fn entry(day: &Day, contest: &str) -> Item {
    let title = called(day, contest);
    let label = Text::new("contest-entries").with("contest", title);
    let item = Item::plain(label, Opens::Entry(contest.to_owned()));
    if decide::unfinished_before(day, contest).is_some() {
        return item.in_state(State::Blocked).with_value(Text::new("value-later"));
    }
    match day.stage(contest) {
        Stage::Agreed => item.in_state(State::Done).with_value(Text::new("value-agreed")),
        Stage::Entry { round, pass, cells } => item.in_state(State::Open).with_value(
            Text::new(if pass == Pass::First { "value-first-entry" } else { "value-second-entry" })
                .with("round", round)
                .with("lines", cells.len()),
        ),
    }
}

/// A contest and its protocol.
pub fn contest(day: &Day, contest: &str) -> Item {
    let label = Text::new("contest-protocol").with("contest", called(day, contest));
    let opens = Opens::List(ListKind::Protocol(contest.to_owned()));
    let item = Item::plain(label, opens);
    match day.standing(contest) {
        Some(standing) => {
            let state = if standing == Standing::Signed { State::Done } else { State::Open };
            item.in_state(state).with_value(standing_name(standing))
        }
        None if day.stage(contest) != Stage::Agreed => item.only_if(false, Text::new(OPEN)),
        None if day.phase() == Phase::Count => item.in_state(State::Optional),
        None => item.in_state(State::Open),
    }
}

/// What a protocol is, in words.
pub fn standing_name(standing: Standing) -> Text {
    Text::new(match standing {
        Standing::Draft => "standing-draft",
        Standing::Heard => "standing-heard",
        Standing::Void => "standing-void",
        Standing::Signed => "standing-signed",
        Standing::Superseded => "standing-superseded",
    })
}

/// Members who may make the entry that a contest waits for.
pub fn typists(day: &Day, contest: &str) -> Vec<Item> {
    let Stage::Entry { pass, .. } = day.stage(contest) else { return Vec::new() };
    let may = |who| decide::may_make(day, By { member: Some(who), ..By::default() }, contest, pass).is_ok();
    let members = day.commission.members.iter().filter(|(at, _)| may(**at));
    let item = |(at, member): (&crate::domain::fact::Ref, &crate::domain::day::Member)| {
        let name = Text::new("plain").with("text", &member.name);
        Item::plain(name, Opens::Typist { who: *at, contest: contest.to_owned() })
            .with_value(function(member.function))
    };
    members.map(item).collect()
}

/// What a contest's protocol waits for, in order.
pub fn stages(day: &Day, contest: &str) -> Vec<Item> {
    let Some(state) = day.contest(contest) else { return Vec::new() };
    let agreed = day.stage(contest) == Stage::Agreed;
    let standing = day.standing(contest);
    let found = day.findings(contest);
    let form = day.form(contest);
    let can_explain = |rule: &str| {
        form.is_some_and(|form| form.rules.iter().any(|known| known.id == rule && !known.reasons.is_empty()))
    };
    let open =
        |finding: &&crate::domain::Finding| can_explain(&finding.rule) && !day.is_explained(contest, finding);
    let unexplained = found.broken.iter().filter(open).count();
    let own_sums = found.broken.iter().any(|finding| finding.severity == crate::domain::Severity::Error);
    let heard = matches!(standing, Some(Standing::Heard | Standing::Signed));
    let signed = standing == Some(Standing::Signed);
    let screen = |screen| Opens::Screen(Box::new(screen));
    let step = |key: &'static str, opens, done: bool, possible: bool| {
        let why = Text::new(match key {
            _ if !agreed => OPEN,
            "stage-read" => "refused-not-drafted",
            "stage-sign" => "refused-not-heard",
            "stage-complaints" | "stage-draft" => "refused-until-protocol",
            _ => OPEN,
        });
        let item = Item::plain(Text::new(key), opens).with_about(Text::of(format!("{key}-about")));
        item.in_state(if done { State::Done } else { State::Open }).only_if(done || possible, why)
    };
    let findings = screen(Screen::Findings(FindingsScreen::new(contest)));
    let findings = step("stage-findings", findings, agreed && unexplained == 0, agreed);
    let findings = findings.with_state_if(own_sums && agreed, State::Warning);
    // That nothing was found is said only once there was something to compare.
    let count = Text::new("value-findings").with("count", found.broken.len());
    let findings = if agreed { findings.with_value(count) } else { findings };
    let mut items = vec![findings, machine(day, contest, agreed), comparison(day, contest)];
    if found.broken.iter().any(|finding| finding.severity == crate::domain::Severity::Alarm) {
        let all = day.procedure().surplus.len();
        let done = state.surplus.len();
        items.push(
            step("stage-surplus", Opens::List(ListKind::Surplus(contest.to_owned())), done == all, agreed)
                .with_value(Text::new("value-of").with("some", done).with("all", all)),
        );
    }
    if agreed && matches!(standing, Some(Standing::Superseded | Standing::Void)) {
        items.push(correction(day, contest));
    }
    let writing = day.phase() >= Phase::Protocol;
    let drafted = matches!(standing, Some(Standing::Draft | Standing::Heard | Standing::Signed));
    let (version, _) = decide::next_version(day, contest);
    let version = state.protocol().filter(|_| drafted).map_or(version, |last| last.drafted.version);
    items.push(
        step(
            "stage-draft",
            Opens::Effect(Effect::Freeze { contest: contest.to_owned() }),
            drafted,
            agreed && writing,
        )
        .with_value(Text::new("value-version").with("version", version)),
    );
    items.push(step("stage-read", screen(Screen::Reading(ReadingScreen::new(contest))), heard, drafted));
    let open = decide::open_for(day, contest).len();
    if open > 0 {
        let pass = Opens::Form(Purpose::Complaints(ComplaintForm::Pass(contest.to_owned())));
        items.push(
            step("stage-complaints", pass, false, writing)
                .with_value(Text::new("value-undecided").with("count", open)),
        );
    }
    items.push(step("stage-sign", Opens::List(ListKind::Signatures(contest.to_owned())), signed, heard));
    items.push(
        step("stage-export", Opens::Effect(Effect::Export { contest: contest.to_owned() }), false, agreed)
            .in_state(State::Plain)
            .only_if(standing.is_some(), Text::new("refused-not-drafted")),
    );
    items.extend([bundle(day), super::keys::sign_bundle(day), super::papers::of_sticks()]);
    items.extend(printed(day, contest, standing.is_some()));
    items.push(super::registers::copies::stage(day, contest));
    if signed {
        items.push(super::keys::of_contest(day, contest));
    }
    if state.protocol().is_some_and(Protocol::is_touched) {
        items.push(
            step("stage-reopen", Opens::Form(Purpose::Reopen(contest.to_owned())), false, true)
                .in_state(State::Optional),
        );
    }
    items
}

/// Any line of a protocol that was opened again may be the wrong one: which, the paper says and not the program.
fn correction(day: &Day, contest: &str) -> Item {
    let opens = Opens::List(ListKind::Recount { contest: contest.to_owned(), cells: day.cells(contest) });
    Item::plain(Text::new("stage-correct"), opens)
        .with_about(Text::new("stage-correct-about"))
        .in_state(State::Optional)
}

/// Everything that may leave the room as one file.
pub fn bundle(day: &Day) -> Item {
    let item = Item::plain(Text::new("bundle-write"), Opens::Effect(Effect::Bundle));
    item.with_about(Text::new("bundle-write-about")).with_state_if(!day.may_leave(), State::Blocked)
}

/// The receipts of the machines: of registered ones they may be typed beforehand.
fn machine(day: &Day, contest: &str, agreed: bool) -> Item {
    let has_machine = machines(day, contest).next().is_some();
    let optional = !has_machine && !super::votes::all_read(day, contest);
    super::votes::receipt_of(day, contest)
        .with_state_if(optional, State::Optional)
        .only_if(agreed || !optional, Text::new(OPEN))
}

/// Why hand and machines do not stand side by side.
pub fn why_not_compared(day: &Day, contest: &str) -> Text {
    let agreed = day.stage(contest) == Stage::Agreed;
    Text::new(if agreed { "refused-no-receipt" } else { OPEN })
}

/// Hand and machines side by side.
fn comparison(day: &Day, contest: &str) -> Item {
    let opens = Opens::Screen(Box::new(Screen::Compare(CompareScreen::new(contest))));
    let item = Item::plain(Text::new("stage-compare"), opens).with_about(Text::new("stage-compare-about"));
    match compare(day, contest) {
        None => item.only_if(false, why_not_compared(day, contest)),
        Some(compared) => item.with_state_if(compared.differs(), State::Warning),
    }
}

/// Members and how they stand to the last protocol.
pub fn signatures(day: &Day, contest: &str) -> Vec<Item> {
    let protocol = day.contest(contest).and_then(|state| state.protocol());
    let item = |(at, member): (&crate::domain::fact::Ref, &crate::domain::day::Member)| {
        let label =
            Text::new("member-named").with("name", &member.name).with("function", function(member.function));
        let sign = || Opens::Form(Purpose::Sign { contest: contest.to_owned(), who: *at });
        match protocol.and_then(|protocol| protocol.signatures.get(at)).map(|(how, _, _)| *how) {
            Some(how @ (Signature::Signed | Signature::Dissent)) => {
                Item::plain(label, Opens::Nothing).in_state(State::Done).with_value(signature(how))
            }
            // Who was absent or refused may still sign later.
            Some(how) => Item::plain(label, sign()).in_state(State::Done).with_value(signature(how)),
            None => Item::plain(label, sign()).in_state(State::Open),
        }
    };
    day.commission.members.iter().map(item).collect()
}

/// The annex, and the report that all members sign.
fn printed(day: &Day, contest: &str, drafted: bool) -> [Item; 2] {
    let item = |key, about, paper| {
        let item = Item::plain(Text::new(key), Opens::Effect(Effect::Print(paper)));
        item.only_if(drafted, Text::new("refused-not-drafted")).with_about(Text::new(about))
    };
    let mut annex = item("stage-annex", "stage-annex-about", Paper::Annex(contest.to_owned()));
    // The number stands on the form: nobody who still types it is shown it.
    let count = day.complaints_and_acts(contest);
    if drafted && count > 0 {
        annex = annex.with_value(Text::new("value-count").with("count", count));
    }
    [annex, item("stage-warnings", "stage-warnings-about", Paper::Warnings)]
}

/// Actions after a surplus.
pub fn surplus(day: &Day, contest: &str) -> Vec<Item> {
    let Some(state) = day.contest(contest) else { return Vec::new() };
    let item = |action: &crate::domain::form::ReasonText| {
        let opens = Opens::Form(Purpose::Surplus { contest: contest.to_owned(), action: action.id.clone() });
        let item = Item::plain(plain(&action.label), opens);
        match state.surplus.get(&action.id).and_then(|(_, at)| at.clock(day.offset())) {
            Some(clock) => {
                item.in_state(State::Done).with_value(Text::new("plain").with("text", clock.to_string()))
            }
            None => item.in_state(State::Open),
        }
    };
    day.procedure().surplus.iter().map(item).collect()
}

/// Lines whose piles are counted again.
pub fn recount(day: &Day, contest: &str, cells: &[Cell]) -> Vec<Item> {
    let rows = day.rows(contest);
    let item = |cell: &Cell| {
        let row = rows.iter().find(|row| &row.cell == cell)?;
        let label =
            Text::new("line-numbered").with("number", &row.number).with("line", option_name(&row.name));
        let purpose = Purpose::Correct { contest: contest.to_owned(), cell: cell.clone() };
        Some(Item::plain(label, Opens::Form(purpose)))
    };
    cells.iter().filter_map(item).collect()
}
