//! Another member takes the keyboard: what the one before could read is not left lying open.

use super::form::{IncidentForm, Purpose};
use super::list::{ListKind, ListScreen};
use super::model::{Model, Screen};
use crate::domain::Day;
use crate::domain::fact::Ref;

impl Model {
    /// Puts a member at the keyboard and goes back from the list of members.
    ///
    /// The first screen with an incident that this member may not read is closed with all above it; so is a report that
    /// another member has not finished, which may become confidential, whatever a passphrase is being typed into, and a machine's receipt while an entry is open.
    pub(super) fn take_keyboard(&mut self, who: Ref) {
        let before = self.at_keyboard.replace(who);
        let handed_over = before.is_some_and(|before| before != who);
        let hidden = self.screens.iter().position(|screen| {
            handed_over && (is_report(screen) || is_signing(screen) || is_receipt(screen, self.day()))
                || self.day().is_some_and(|day| is_of_others(screen, day, Some(who)))
        });
        match hidden {
            Some(first) => self.screens.truncate(first.max(1)),
            None => self.back(),
        }
        // After a restart a member finds what he had typed.
        if before.is_none() && self.screens.len() == 1 {
            self.resume_draft();
        }
    }
}

fn is_report(screen: &Screen) -> bool {
    matches!(screen, Screen::Form(form) if matches!(form.purpose, Purpose::Incidents(IncidentForm::Report { .. })))
}

/// Whether a passphrase is being typed, with which another member would sign.
fn is_signing(screen: &Screen) -> bool {
    matches!(screen, Screen::Form(form) if matches!(form.purpose, Purpose::Key(_)))
}

/// Whether a machine's receipt is being typed that would anchor an entry.
fn is_receipt(screen: &Screen, day: Option<&Day>) -> bool {
    matches!(screen, Screen::Form(form) if matches!(&form.purpose, Purpose::Votes(form) if form.is_hidden(day)))
}

/// Whether a screen is about an incident that a member may not read.
fn is_of_others(screen: &Screen, day: &Day, member: Option<Ref>) -> bool {
    let incident = match screen {
        Screen::Form(form) => form.purpose.incident(day),
        Screen::List(ListScreen { kind: ListKind::Incident(of) | ListKind::Templates(Some(of)), .. }) => {
            day.incident(*of)
        }
        Screen::Act(act) => act.about.and_then(|of| day.incident(of)),
        _ => None,
    };
    incident.is_some_and(|incident| !incident.may_read(member))
}
