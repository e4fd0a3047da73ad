//! Examples of copies, demands, published figures and the signing key.

use super::{Example, cells, fingerprint, open, place, with};
use crate::domain::fact::{
    BundleSigned, Cell, CodeSigned, CopyIssued, CopyNotIssued, HolderTold, KeyMade, KeyReplaced, NoCopy,
    ProtocolPosted, ProtocolReturned, ProtocolScanned, PublishedCompared, ReturnAnswered,
};

/// A public key of which nobody has the other half.
const PUBLIC: &str = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAABAgMEBQYHCAkKCwwNDg8QERITFBUWFxgZGhscHR4f";

pub(super) fn all() -> Vec<Example> {
    let (protocol, capacity) = (place(35), "observer".to_owned());
    let issued =
        CopyIssued { protocol, number: 3, person: Some(place(41)), capacity: capacity.clone(), signed: true };
    let missing = CopyNotIssued {
        protocol,
        person: Some(place(41)),
        capacity,
        how: NoCopy::Withheld,
        reason: "no toner".into(),
    };
    vec![
        with(issued, &[("name", "Асанова Бермет")]),
        with(missing, &[("name", "Асанова Бермет")]),
        open(ProtocolPosted { protocol, place: "the door of the hall".into() }),
        open(ProtocolScanned { protocol, device: Some(place(79)), receipt: "19".into() }),
        open(HolderTold { copy: place(90), protocol, returned: true }),
        with(
            ProtocolReturned {
                protocol,
                cell: Some(Cell::line("L7")),
                demand: "line 7 is to be smaller by one".into(),
                written: true,
            },
            &[("who", "Дежурный")],
        ),
        open(ReturnAnswered {
            of: place(95),
            present: vec![place(4), place(5)],
            told: 3,
            repeated: true,
            reason: "850 and 12 are 862".into(),
        }),
        open(PublishedCompared { protocol, source: "the site, 25 January".into(), cells: cells() }),
        open(KeyMade { public: PUBLIC.into() }),
        open(KeyReplaced { public: PUBLIC.into(), reason: "the passphrase is forgotten".into() }),
        open(BundleSigned { sums: fingerprint(), facts: 412, public: PUBLIC.into() }),
        open(CodeSigned { protocol, signature: "c2lnbmF0dXJl".into(), public: PUBLIC.into() }),
    ]
}
