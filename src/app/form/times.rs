//! Times that are earlier than what they must follow: said once with both, since a slip like `1` means 01:00.

use super::submit::latest;
use super::{CustodyForm, OutsideForm, Purpose, StockForm, Values};
use crate::domain::fact::Ref;
use crate::domain::{Day, Moment};
use crate::text::Text;

/// The warning about a typed time that is before what it must follow.
pub fn too_early(day: &Day, purpose: &Purpose, values: &Values, now: Moment) -> Option<Text> {
    let typed = latest(now, values.time("at")?, day.offset())?;
    let before = follows(day, purpose)?;
    let clock = |at: Moment| at.clock(day.offset()).map(|clock| clock.to_string()).unwrap_or_default();
    (typed.minute() < before.minute())
        .then(|| Text::new("warns-before").with("typed", clock(typed)).with("before", clock(before)))
}

/// When that was which it must follow.
fn follows(day: &Day, purpose: &Purpose) -> Option<Moment> {
    match purpose {
        Purpose::OpenBox(of)
        | Purpose::Stock(StockForm::Open(of))
        | Purpose::Outside(OutsideForm::Return(of) | OutsideForm::Begin(of)) => made(day, *of),
        Purpose::Custody(form) => match form {
            CustodyForm::Check { of, .. }
            | CustodyForm::Change(of)
            | CustodyForm::Pass(of)
            | CustodyForm::Note(of) => made(day, *of),
            CustodyForm::OpenAside(of) => {
                day.custody.aside.iter().find(|aside| aside.at == *of).map(|aside| aside.when)
            }
            _ => None,
        },
        Purpose::Suspend => day
            .voting
            .suspended()
            .map(|since| since.from)
            .or(day.began(crate::domain::Phase::Voting).map(|start| start.at)),
        Purpose::SealBox => first_coming(day),
        _ => None,
    }
}

/// When the first member came: nothing is sealed in an empty room.
fn first_coming(day: &Day) -> Option<Moment> {
    let members = day.commission.members.values();
    members.filter_map(|member| member.presence.first()).map(|(at, _)| *at).min()
}

/// When a box was sealed, a pack came, or a trip left.
fn made(day: &Day, of: Ref) -> Option<Moment> {
    let sealed = day.boxes.iter().find(|known| known.at == of).map(|known| known.sealed);
    let pack = || day.stock.packs.iter().find(|pack| pack.at == of).map(|pack| pack.when);
    let trip = || day.outside.trips.iter().find(|trip| trip.at == of).map(|trip| trip.when);
    sealed.or_else(pack).or_else(trip)
}
