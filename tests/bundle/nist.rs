//! Ten days against the schemas that NIST published, which lie outside of this repository.
//!
//! Their folder is named by `TARTIP_NIST_SCHEMAS`, or is `../shared/data/schemas`. Where there is none this says so: whoever
//! builds the program elsewhere has our own description of what is used.

use std::path::{Path, PathBuf};
use std::{env, fs};

use crate::days::{bundle, json, ten, unpacked};

const SCHEMAS: [(&str, &str); 2] = [
    ("results-err.json", "NIST_V2_election_results_reporting.json"),
    ("events-eel.json", "NIST_V1_election_event_logging.json"),
];

fn folder() -> Option<PathBuf> {
    let given = env::var_os("TARTIP_NIST_SCHEMAS").map(PathBuf::from);
    let beside = Path::new(env!("CARGO_MANIFEST_DIR")).join("../shared/data/schemas");
    // Whoever names a folder wants it to be looked into.
    given.or_else(|| Some(beside).filter(|folder| folder.is_dir()))
}

#[test]
fn ten_days_follow_the_published_schemas() {
    let Some(folder) = folder() else {
        eprintln!("not checked: set TARTIP_NIST_SCHEMAS to the folder with NIST's schemas");
        return;
    };
    let schemas = SCHEMAS.map(|(name, schema)| {
        let text =
            fs::read_to_string(folder.join(schema)).unwrap_or_else(|error| panic!("{schema}: {error}"));
        (name, jsonschema::draft4::new(&serde_json::from_str(&text).unwrap()).unwrap())
    });
    for book in ten() {
        let files = unpacked(&bundle(book, &[]));
        for (name, schema) in &schemas {
            let value = json(&files, name);
            let faults: Vec<_> = schema
                .iter_errors(&value)
                .map(|error| format!("{}: {error}", error.instance_path()))
                .collect();
            assert_eq!(faults, Vec::<String>::new(), "{name}");
            let mut broken = value;
            broken["@type"] = "Other".into();
            assert!(!schema.is_valid(&broken), "the schema is read");
        }
    }
}
