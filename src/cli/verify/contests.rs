//! What the facts say of each contest.

use super::Finding;
use super::facts::title;
use super::finding::Line;
use crate::domain::day::{OptionName, Row};
use crate::domain::protocol::Protocol;
use crate::domain::{Day, papers};
use crate::exchange::protocol::Stands;
use crate::text::check_words;

/// Says how its protocol stands, with its figures, which versions were before, which rules do not hold.
pub fn check(day: &Day) -> Vec<Finding> {
    day.contest_ids().flat_map(|contest| of_one(day, contest)).collect()
}

fn of_one(day: &Day, id: &str) -> Vec<Finding> {
    let (contest, title) = (id.to_owned(), title(day, id));
    let protocol = day.contest(id).and_then(|state| state.protocol());
    let Some((protocol, standing)) = protocol.zip(day.standing(id)) else {
        return vec![Finding::NoProtocol { contest, title }];
    };
    let drafted = &protocol.drafted;
    let mut found = vec![
        Finding::Contest {
            contest: contest.clone(),
            title: title.clone(),
            version: drafted.version,
            draft: drafted.draft,
            standing: Stands::from(standing),
            fingerprint: drafted.fingerprint.clone(),
            words: check_words(&drafted.fingerprint).join(" "),
        },
        Finding::Figures { contest: contest.clone(), lines: lines(day, protocol) },
    ];
    for link in papers::chain(day, id) {
        let Some((_, reason, at)) = &link.protocol.reopened else { continue };
        found.push(Finding::Reopened {
            contest: contest.clone(),
            title: title.clone(),
            version: link.protocol.drafted.version,
            at: at.local(day.offset()).map_or_else(String::new, |at| at.format("%H:%M").to_string()),
            reason: reason.clone(),
        });
    }
    let broken = day.findings_of(id, drafted.cells.clone()).broken;
    if !broken.is_empty() {
        let open = broken.iter().filter(|finding| papers::explanation(day, id, finding).is_none());
        let unexplained = open.count();
        found.push(Finding::Rules { contest, title, broken: broken.len(), unexplained });
    }
    found
}

/// The lines of a protocol as its form has them, each with its figure.
fn lines(day: &Day, protocol: &Protocol) -> Vec<Line> {
    let drafted = &protocol.drafted;
    let line = |row: Row| Line {
        figure: drafted.cells.get(&row.cell).copied().flatten(),
        cell: row.cell,
        number: row.number,
        label: match row.name {
            OptionName::Named(label) => Some(label),
            OptionName::AgainstAll => None,
        },
    };
    let form = day.form_of(protocol);
    form.map(|form| day.rows_under(form, &drafted.contest).into_iter().map(line).collect())
        .unwrap_or_default()
}
