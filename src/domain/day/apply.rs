//! The fold: one fact after another. Total, and without opinion.

use std::collections::BTreeMap;

use super::boxes::Opening;
use super::contest::Explained;
use super::{
    Anchor, BallotBox, Contest, Day, JournalLine, Member, PhaseStart, SheetEntry, Suspension, TurnoutReport,
};
use crate::domain::Form;
use crate::domain::fact::{Fact, MachineRead, Private, Recorded, Ref, Value, Values};
use crate::domain::protocol::Protocol;

impl Day {
    /// Takes one more fact as said.
    pub fn apply(&mut self, fact: &Recorded) {
        self.journal.push(JournalLine::of(fact));
        self.apply_setup(fact);
        self.apply_room(fact);
        self.apply_voting(fact);
        self.apply_count(fact);
        self.apply_protocol(fact);
        self.apply_stock(fact);
        self.apply_custody(fact);
        self.apply_outside(fact);
        self.apply_votes(fact);
        self.apply_people(fact);
        self.apply_complaints(fact);
        self.apply_incidents(fact);
        self.apply_decisions(fact);
        self.commission.note_registrars(fact);
        self.apply_copies(fact);
        self.apply_statements(fact);
        self.apply_passes(fact);
        self.apply_restated(fact);
        if matches!(fact.new.fact, Fact::Unknown(_)) {
            self.unknown_facts += 1;
        }
    }

    fn apply_setup(&mut self, fact: &Recorded) {
        let private = fact.new.private.as_ref();
        match &fact.new.fact {
            Fact::PermissionRecorded(body) => self.permission = Some((**body).clone()),
            Fact::MemberAdded(body) => {
                let member = Member {
                    name: part(private, "name"),
                    function: body.function,
                    nominated_by: body.nominated_by.clone(),
                    presence: Vec::new(),
                    assigned: Vec::new(),
                };
                self.commission.members.insert(fact.at, member);
            }
            Fact::MemberCorrected(body) => {
                let mut before = None;
                if let Some(member) = self.commission.members.get_mut(&body.of) {
                    member.name = part(private, "name");
                    member.nominated_by.clone_from(&body.nominated_by);
                    before = Some(member.function);
                }
                if before.is_some_and(|before| before != body.function) {
                    self.commission.pass_to(body.of, body.function);
                }
            }
            Fact::MemberRemoved(body) => self.commission.remove(body.of),
            Fact::FunctionAssigned(body) => {
                if let Some(member) = self.commission.members.get_mut(&body.to) {
                    member.assigned.push((fact.when(), body.function, body.reason.clone()));
                }
                self.commission.pass_to(body.to, body.function);
            }
            Fact::ContactRecorded(body) => {
                let entry = (part(private, "name"), part(private, "phone"));
                self.contacts.insert(body.contact.clone(), entry);
            }
            Fact::RemoteVotersSet(body) => self.remote_voters = body.on,
            Fact::FormReplaced(body) => self.replace_form(&body.form),
            _ => {}
        }
    }

    fn apply_room(&mut self, fact: &Recorded) {
        match &fact.new.fact {
            Fact::StepDone(body) => {
                let stated = (fact.at, fact.recorded, fact.new.happened);
                let values = with_private(&body.values, fact.new.private.as_ref());
                self.steps.state(&body.step, stated, values, String::new());
            }
            Fact::StepCorrected(body) => {
                let stated = (fact.at, fact.recorded, fact.new.happened);
                let values = with_private(&body.values, fact.new.private.as_ref());
                self.steps.state(&body.step, stated, values, body.reason.clone());
            }
            Fact::PresenceRecorded(body) => {
                if let Some(member) = self.commission.members.get_mut(&body.who) {
                    member.presence.push((fact.when(), body.present));
                }
            }
            Fact::LotDrawn(body) => {
                self.lots.insert(body.duty.clone(), body.to);
            }
            Fact::BoxSealed(body) => self.boxes.push(BallotBox {
                at: fact.at,
                label: body.label.clone(),
                kind: body.kind,
                contests: body.contests.clone(),
                seals: body.seals.clone(),
                seals_before: Vec::new(),
                sealed: fact.when(),
                placed: None,
                checks: Vec::new(),
                mistaken: Vec::new(),
                changes: Vec::new(),
                ruled: BTreeMap::new(),
                opening: None,
            }),
            Fact::BoxOpened(body) => {
                if let Some(found) = self.boxes.iter_mut().find(|known| known.at == body.of) {
                    found.opening = Some(Opening {
                        at: fact.at,
                        when: fact.when(),
                        seals: body.seals.clone(),
                        seals_before: Vec::new(),
                        found: body.found.clone(),
                        before: Vec::new(),
                    });
                }
            }
            Fact::BoxCorrected(body) => {
                let openings = self.boxes.iter_mut().filter_map(|known| known.opening.as_mut());
                for opening in openings.filter(|opening| opening.at == body.of) {
                    let before = std::mem::replace(&mut opening.found, body.found.clone());
                    opening.before.push((before, body.reason.clone()));
                    opening.at = fact.at;
                }
            }
            Fact::SealsCorrected(body) => {
                if let Some(known) = self.boxes.iter_mut().find(|known| known.at == body.of) {
                    known.restate_seals(body);
                }
            }
            Fact::PhaseEntered(body) => self.phases.push(PhaseStart {
                phase: body.phase,
                at: fact.when(),
                open: body.open.clone(),
                reason: body.reason.clone(),
            }),
            _ => {}
        }
    }

    fn apply_voting(&mut self, fact: &Recorded) {
        let hour = fact.when().clock(self.offset()).map_or(0, crate::domain::ClockTime::hour);
        match &fact.new.fact {
            Fact::SheetRecorded(body) => {
                let entry = SheetEntry {
                    at: fact.at,
                    sheet: body.sheet.clone(),
                    recorded: fact.recorded,
                    late: body.late.clone(),
                    before: Vec::new(),
                };
                self.voting.record(fact.at, entry);
            }
            Fact::SheetCorrected(body) => {
                self.voting.restate(body.of, fact.at, &body.sheet, &body.reason);
            }
            Fact::TallyCounted(body) => self.tally(hour, &body.contests, |sum| sum.saturating_add(1)),
            Fact::TallyTakenBack(body) => self.tally(hour, &body.contests, |sum| sum.saturating_sub(1)),
            Fact::VoterRefused(body) => {
                let live = self.voting.live.entry(hour).or_default();
                change(&mut live.refused, &body.reason, |sum| sum.saturating_add(1));
            }
            Fact::BallotSpoiled(body) => {
                let live = self.voting.live.entry(hour).or_default();
                change(&mut live.spoiled, &body.contest, |sum| sum.saturating_add(1));
            }
            Fact::AnchorSet(body) => {
                let anchor = Anchor { at: fact.at, when: fact.when(), stated: (**body).clone() };
                self.voting.anchors.entry(body.hour).or_default().push(anchor);
            }
            Fact::TurnoutReported(body) => self.voting.turnout.push(TurnoutReport {
                due: body.due,
                voters: body.voters,
                at: fact.when(),
                taken_by: part(fact.new.private.as_ref(), "taken_by"),
            }),
            Fact::VotingSuspended(body) => self.voting.suspensions.push(Suspension {
                from: fact.when(),
                reason: body.reason.clone(),
                until: None,
            }),
            Fact::VotingResumed(_) => {
                if let Some(last) = self.voting.suspensions.last_mut().filter(|last| last.until.is_none()) {
                    last.until = Some(fact.when());
                }
            }
            _ => {}
        }
    }

    /// Counts a voter who took these ballots and declined the others.
    fn tally(&mut self, hour: u8, taken: &[String], changed: fn(u32) -> u32) {
        let live = self.voting.live.entry(hour).or_default();
        live.receipts = changed(live.receipts);
        for contest in taken {
            change(&mut live.issued, contest, changed);
        }
        for contest in self.contests.keys().filter(|id| !taken.contains(id)) {
            change(&mut live.declined, contest, changed);
        }
    }

    fn apply_count(&mut self, fact: &Recorded) {
        match &fact.new.fact {
            Fact::OptionsTyped(body) => self.in_contest(&body.contest, |contest| {
                contest.typed = Some((fact.at, body.names.clone()));
                contest.read_back = false;
                // Withdrawals go by number, and typed anew the numbers may be those of others.
                contest.withdrawn.clear();
            }),
            Fact::OptionsReadBack(body) => self.in_contest(&body.contest, |contest| {
                contest.read_back = contest.typed.as_ref().is_some_and(|(at, _)| *at == body.of);
            }),
            Fact::OptionWithdrawn(body) => self.in_contest(&body.contest, |contest| {
                contest.withdrawn.insert(body.number, body.reason.clone());
            }),
            Fact::OptionReinstated(body) => self.in_contest(&body.contest, |contest| {
                contest.withdrawn.remove(&body.number);
            }),
            Fact::EntryClosed(body) => self.in_contest(&body.contest, |contest| {
                contest.count.enter(fact.at, fact.new.member, body);
            }),
            Fact::FigureCorrected(body) => self.in_contest(&body.contest, |contest| {
                contest.count.corrections.push((fact.at, (**body).clone()));
            }),
            Fact::MachineRecorded(body) => self.in_contest(&body.contest, |contest| {
                contest.count.read_machine(MachineRead {
                    contest: body.contest.clone(),
                    of: None,
                    receipt: body.receipt.clone(),
                    cells: body.cells.clone(),
                });
            }),
            Fact::MachineRead(body) => self.in_contest(&body.contest, |contest| {
                contest.count.read_machine((**body).clone());
            }),
            Fact::FindingExplained(body) => self.in_contest(&body.contest, |contest| {
                let explained = Explained { fact: (**body).clone(), at: fact.when() };
                contest.explained.insert(body.rule.clone(), explained);
                // A draft holds its explanations; one that was made before this is no longer what would be signed.
                if let Some(draft) = contest.protocols.last_mut().filter(|draft| !draft.is_touched()) {
                    draft.outdated = true;
                }
            }),
            Fact::SurplusActed(body) => self.in_contest(&body.contest, |contest| {
                contest.surplus.insert(body.action.clone(), (body.result.clone(), fact.when()));
            }),
            _ => {}
        }
    }

    fn apply_protocol(&mut self, fact: &Recorded) {
        match &fact.new.fact {
            Fact::ProtocolDrafted(body) => self.in_contest(&body.contest, |contest| {
                contest.protocols.push(Protocol::new(fact.at, fact.when(), (**body).clone()));
            }),
            Fact::LineRead(body) => self.in_protocol(body.protocol, |protocol| {
                let lines = if body.agreed { &mut protocol.heard } else { &mut protocol.differs };
                lines.insert(body.cell.clone());
            }),
            Fact::ProtocolSigned(body) => {
                self.in_protocol(body.protocol, |protocol| {
                    protocol.signatures.insert(body.who, (body.how, body.reason.clone(), fact.when()));
                });
                self.note_signed();
            }
            // Who is no member is not waited for, so the protocol may be signed with that.
            Fact::MemberRemoved(_) => self.note_signed(),
            Fact::ProtocolReopened(body) => self.in_protocol(body.protocol, |protocol| {
                protocol.reopened = Some((body.cause, body.reason.clone(), fact.when()));
            }),
            _ => {}
        }
    }

    fn replace_form(&mut self, new: &Form) {
        let rulebook = &mut self.opened.rulebook;
        let kept = self.replaced_forms.len();
        for form in rulebook.forms.iter_mut().filter(|form| form.id == new.id) {
            self.replaced_forms.push(std::mem::replace(form, new.clone()));
        }
        let before = (self.replaced_forms.len() > kept).then_some(kept);
        for spec in rulebook.profile.contests.iter().filter(|spec| spec.form == new.id) {
            let drafts = self.contests.get_mut(&spec.id).into_iter().flat_map(|state| &mut state.protocols);
            for draft in drafts {
                draft.outdated |= !draft.is_touched();
                draft.form = draft.form.or(before);
            }
        }
    }

    /// Notes of each protocol that waits for signatures when it became signed.
    fn note_signed(&mut self) {
        let members = &self.commission.members;
        let last = self.contests.values_mut().filter_map(|contest| contest.protocols.last_mut());
        for protocol in last.filter(|protocol| protocol.reopened.is_none()) {
            protocol.note_signed(members.keys().copied());
        }
    }

    fn in_contest(&mut self, id: &str, change: impl FnOnce(&mut Contest)) {
        if let Some(contest) = self.contests.get_mut(id) {
            change(contest);
        }
    }

    fn in_protocol(&mut self, at: Ref, change: impl FnOnce(&mut Protocol)) {
        let protocols = self.contests.values_mut().flat_map(|contest| &mut contest.protocols);
        if let Some(protocol) = protocols.into_iter().find(|protocol| protocol.at == at) {
            change(protocol);
        }
    }
}

/// All values of a step: those of its private half stand under their fields as the others do.
fn with_private(values: &Values, private: Option<&Private>) -> Values {
    let texts = private.into_iter().flatten().map(|(field, text)| (field.clone(), Value::Text(text.clone())));
    values.clone().into_iter().chain(texts).collect()
}

pub(super) fn part(private: Option<&Private>, field: &str) -> String {
    private.and_then(|private| private.get(field)).cloned().unwrap_or_default()
}

/// Changes a sum; one that is not there yet was zero.
fn change(sums: &mut BTreeMap<String, u32>, name: &str, changed: impl Fn(u32) -> u32) {
    match sums.get_mut(name) {
        Some(sum) => *sum = changed(*sum),
        None => {
            sums.insert(name.to_owned(), changed(0));
        }
    }
}
