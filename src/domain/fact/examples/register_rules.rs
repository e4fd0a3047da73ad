//! The smallest registers in which every field is filled.

use super::rulebook::{reason, said, verified};
use crate::domain::Registers;
use crate::domain::registers::{
    ActTemplate, Card, Category, Code, Competence, ComplaintRules, DeadlineClass, Due, Ground, Group,
    IncidentRules, Majority, PeopleRules, Voting,
};

pub(super) fn registers() -> Registers {
    let law = || "example".to_owned();
    Registers {
        id: "example".into(),
        edition: "2026-11".into(),
        source: law(),
        verified: verified(),
        title: said(),
        people: people(),
        complaints: complaints(),
        incidents: incidents(),
        voting: Voting { majority: Majority::Present, law: law() },
        acts: vec![ActTemplate {
            id: "late-opening".into(),
            title: said(),
            text: said(),
            law: law(),
            fits: Vec::new(),
            rulings: std::collections::BTreeMap::new(),
        }],
        cards: vec![Card {
            id: "fire".into(),
            title: said(),
            code: "IN-02".into(),
            steps: vec![said()],
            materials: vec![said()],
        }],
    }
}

fn people() -> PeopleRules {
    PeopleRules {
        categories: vec![Category {
            id: "public-observer".into(),
            label: said(),
            papers: said(),
            limit: Some(1),
            rights: vec![said()],
            law: "example".into(),
        }],
        grounds: vec![Ground {
            id: "no-papers".into(),
            label: said(),
            refusal: true,
            removal: true,
            law: "example".into(),
        }],
    }
}

fn complaints() -> ComplaintRules {
    ComplaintRules {
        kinds: vec![reason("complaint")],
        capacities: vec![reason("observer")],
        classes: vec![DeadlineClass {
            id: "before-signing".into(),
            label: said(),
            due: Due::BeforeSigning,
            verified: true,
            law: "example".into(),
        }],
        addressees: vec![reason("tec")],
        answers: vec![reason("in-hand")],
        appeal: said(),
        appeal_within: Some(said()),
        law: "example".into(),
    }
}

fn incidents() -> IncidentRules {
    IncidentRules {
        groups: vec![Group { id: "IN".into(), label: said() }],
        codes: vec![Code {
            id: "IN-02".into(),
            label: said(),
            severity: 4,
            competent: vec![Competence::Police],
            class: "before-signing".into(),
            core: true,
            confidential: true,
            steps: vec![said()],
        }],
        law: "example".into(),
    }
}
