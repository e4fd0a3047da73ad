//! What the facts say of each contest.

use super::Finding;
use crate::domain::{Day, papers};
use crate::exchange::protocol::Stands;
use crate::text::check_words;

/// Says how its protocol stands, which versions were before, which rules do not hold.
pub fn check(day: &Day) -> Vec<Finding> {
    let mut found = Vec::new();
    for contest in day.contest_ids() {
        let Some(protocol) = day.contest(contest).and_then(|state| state.protocol()) else { continue };
        let Some(standing) = day.standing(contest) else { continue };
        let drafted = &protocol.drafted;
        found.push(Finding::Contest {
            contest: contest.to_owned(),
            version: drafted.version,
            draft: drafted.draft,
            standing: Stands::from(standing),
            words: check_words(&drafted.fingerprint).join(" "),
        });
        for link in papers::chain(day, contest) {
            let Some((_, reason, at)) = &link.protocol.reopened else { continue };
            found.push(Finding::Reopened {
                contest: contest.to_owned(),
                version: link.protocol.drafted.version,
                at: at.local(day.offset()).map_or_else(String::new, |at| at.format("%H:%M").to_string()),
                reason: reason.clone(),
            });
        }
        let broken = day.findings_of(contest, drafted.cells.clone()).broken;
        if !broken.is_empty() {
            let open = broken.iter().filter(|finding| papers::explanation(day, contest, finding).is_none());
            let unexplained = open.count();
            found.push(Finding::Rules { contest: contest.to_owned(), broken: broken.len(), unexplained });
        }
    }
    found
}
