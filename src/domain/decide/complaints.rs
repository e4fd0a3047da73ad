//! Complaints: received, examined, passed on, answered. There is no way to end one without an answer.

use super::registers::{data, field, follows, half, may_finish, may_keep, next_number, one_of, states};
use super::{Decision, Refusal, bounded, known_contest, member, needed, since, two_members};
use crate::domain::day::Complaint;
use crate::domain::fact::{
    By, ComplaintAnswered, ComplaintCorrected, ComplaintExamined, ComplaintParts, ComplaintReceived,
    ComplaintTransferred, ComplaintsPassed, EvidenceAdded, Private, Ref,
};
use crate::domain::{Day, Phase};

/// A complaint as it is entered.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct ComplaintEntry<'a> {
    /// Its kind, of the registers.
    pub kind: &'a str,
    /// In which capacity the complainant complains, of the registers.
    pub capacity: &'a str,
    /// The contest; empty where it is about the whole day.
    pub contest: &'a str,
    /// Its class of deadline, of the registers.
    pub class: &'a str,
    /// The norm that is said to be broken; may be empty.
    pub norm: &'a str,
    /// The complainant.
    pub name: &'a str,
    /// How the complainant is reached; may be empty.
    pub contact: &'a str,
    /// What happened, and when.
    pub what: &'a str,
    /// Where; may be empty.
    pub place: &'a str,
    /// What is asked for; may be empty.
    pub demand: &'a str,
    /// The member of the commission against whom it is directed.
    pub subject: Option<Ref>,
    /// The complainant's own entry among the people.
    pub person: Option<Ref>,
}

/// Receives a complaint and gives it the next number.
pub fn receive_complaint(day: &Day, by: By, entry: ComplaintEntry) -> Decision {
    may_keep(day, by)?;
    let (parts, private) = checked(day, entry)?;
    if entry.person.is_some_and(|person| !day.people.all.contains_key(&person)) {
        return Err(Refusal::UnknownEntry);
    }
    let number = next_number(day.complaints.iter().map(|known| known.number));
    let fact = ComplaintReceived { number, parts, person: entry.person };
    Ok(vec![states(by, fact.into(), private)])
}

/// Corrects a complaint's entry with a reason. Whose entry it is among the people stays as it was received.
///
/// Against whom it is directed takes away that member's vote: two members change it, and nobody once it is decided.
pub fn correct_complaint(day: &Day, by: By, of: Ref, entry: ComplaintEntry, reason: &str) -> Decision {
    may_keep(day, by)?;
    let before = complaint(day, of)?;
    let (parts, mut private) = checked(day, entry)?;
    if before.parts == parts && before.private == private {
        return Err(Refusal::NothingChanged);
    }
    if before.parts.subject != parts.subject {
        if before.decided.is_some() {
            return Err(Refusal::ComplaintSettled);
        }
        two_members(day, by)?;
    }
    private.insert("reason".to_owned(), needed(reason, Refusal::ReasonNeeded)?);
    Ok(vec![states(by, ComplaintCorrected { of, parts }.into(), private)])
}

/// Adds a piece of evidence to a complaint or an incident; `sha256` is 64 hexadecimal digits of the named file, or empty.
pub fn add_evidence(
    day: &Day,
    by: By,
    of: Ref,
    what: &str,
    holder: &str,
    file: &str,
    sha256: &str,
) -> Decision {
    may_finish(day, by)?;
    let hidden = day.complaint(of).is_none() && super::incidents::readable(day, by, of)?.stated.confidential;
    let what = field(what, "what")?;
    let holder = field(holder, "holder")?;
    let sha256 = sha256.trim().to_ascii_lowercase();
    if !sha256.is_empty() {
        if sha256.len() != 64 || !sha256.bytes().all(|digit| digit.is_ascii_hexdigit()) {
            return Err(Refusal::HashShape);
        }
        field(file, "file")?;
    }
    // Whoever has the file knows it by its sum.
    let (open, secret) = if hidden { (String::new(), sha256.as_str()) } else { (sha256.clone(), "") };
    let private = half([("what", &what), ("holder", &holder), ("file", file), ("sha256", secret)])?;
    Ok(vec![states(by, EvidenceAdded { of, sha256: open }.into(), private)])
}

/// Records that an open complaint was examined and what was found; it may be examined again.
pub fn examine(day: &Day, by: By, of: Ref, heard: bool, found: &str) -> Decision {
    may_finish(day, by)?;
    follows(by, open(day, of)?.received)?;
    let found = field(found, "found")?;
    Ok(vec![states(by, ComplaintExamined { of, heard }.into(), half([("found", &found)])?)])
}

/// Passes an open complaint on to whoever is competent: with their receipt number, or stating that they refused one.
pub fn transfer(
    day: &Day,
    by: By,
    of: Ref,
    to: &str,
    receipt: &str,
    refused: bool,
    taken_by: &str,
) -> Decision {
    may_finish(day, by)?;
    follows(by, open(day, of)?.received)?;
    let to = one_of(&data(day)?.complaints.addressees, to)?;
    let receipt = bounded(receipt.trim())?;
    if receipt.is_empty() != refused {
        return Err(Refusal::ReceiptNeeded);
    }
    let fact = ComplaintTransferred { of, to, receipt, refused };
    Ok(vec![states(by, fact.into(), half([("taken_by", taken_by)])?)])
}

/// Records how the complainant was answered, once, after the complaint was decided or passed on.
pub fn answer(day: &Day, by: By, of: Ref, how: &str, note: &str) -> Decision {
    may_finish(day, by)?;
    let complaint = complaint(day, of)?;
    if complaint.is_open() {
        return Err(Refusal::ComplaintUnsettled);
    }
    if complaint.answered.is_some() {
        return Err(Refusal::AlreadyDone);
    }
    follows(by, complaint.settled().unwrap_or(complaint.received))?;
    let how = one_of(&data(day)?.complaints.answers, how)?;
    Ok(vec![states(by, ComplaintAnswered { of, how }.into(), half([("note", note)])?)])
}

/// Lets a contest's protocol pass although complaints are undecided: two members, with a reason that is printed.
pub fn pass_complaints(day: &Day, by: By, contest: &str, reason: &str) -> Decision {
    may_keep(day, by)?;
    since(day, Phase::Protocol)?;
    known_contest(day, contest)?;
    let open = open_for(day, contest);
    if open.is_empty() {
        return Err(Refusal::NoComplaintsOpen);
    }
    let reason = needed(reason, Refusal::ReasonNeeded)?;
    two_members(day, by)?;
    Ok(vec![by.states(ComplaintsPassed { contest: contest.to_owned(), open, reason }.into())])
}

/// The complaints that a contest's protocol waits for: neither decided nor passed on, about it or about the whole day, and
/// not among those past which two members let it. How long the law gives for one makes no difference.
pub fn open_for(day: &Day, contest: &str) -> Vec<Ref> {
    let passed = |at: &Ref| {
        let gates = day.passed_complaints.get(contest).into_iter().flatten();
        gates.into_iter().any(|(_, passed, _)| passed.contains(at))
    };
    let about = |complaint: &&Complaint| {
        complaint.is_open() && (complaint.parts.contest.is_empty() || complaint.parts.contest == contest)
    };
    day.complaints.iter().filter(about).map(|complaint| complaint.at).filter(|at| !passed(at)).collect()
}

/// A complaint that is neither decided nor passed on.
fn open(day: &Day, of: Ref) -> Result<&Complaint, Refusal> {
    let complaint = complaint(day, of)?;
    if complaint.is_open() { Ok(complaint) } else { Err(Refusal::ComplaintSettled) }
}

fn complaint(day: &Day, of: Ref) -> Result<&Complaint, Refusal> {
    day.complaint(of).ok_or(Refusal::UnknownEntry)
}

/// Both halves of an entry that fits the registers of the book.
fn checked(day: &Day, entry: ComplaintEntry) -> Result<(ComplaintParts, Private), Refusal> {
    let data = data(day)?;
    let rules = &data.complaints;
    if !entry.contest.is_empty() {
        known_contest(day, entry.contest)?;
    }
    if let Some(subject) = entry.subject {
        member(day, subject)?;
    }
    let parts = ComplaintParts {
        kind: one_of(&rules.kinds, entry.kind)?,
        capacity: one_of(&rules.capacities, entry.capacity)?,
        contest: entry.contest.to_owned(),
        class: data.class(entry.class).map(|class| class.id.clone()).ok_or(Refusal::UnknownChoice)?,
        norm: bounded(entry.norm.trim())?,
        subject: entry.subject,
    };
    let name = needed(entry.name, Refusal::NameNeeded)?;
    let what = field(entry.what, "what")?;
    let private = half([
        ("name", &name),
        ("contact", entry.contact),
        ("what", &what),
        ("place", entry.place),
        ("demand", entry.demand),
    ])?;
    Ok((parts, private))
}
