//! What may be done to a bundle between the room and whoever checks it: each change is refused or described for what
//! it is, with a message that names what and where. Nothing is written, and 64 MiB are enough for all of it.
#![cfg(unix)]
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod base;
mod code;
mod content;
mod keys;
mod long;
mod neither;
mod origin;
#[cfg(feature = "outside")]
mod page;
mod version;
mod zips;

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use base::Bundle;
use tartip::cli::Exit;
use tartip::text::{Language, Messages, Text};

/// KiB of memory that the program may ask for.
const MEMORY: &str = "65536";

/// A folder with one bundle, and an empty one in which the program runs.
struct Case {
    folder: tempfile::TempDir,
    arguments: Vec<String>,
}

impl Case {
    fn new(name: &str, zip: &[u8]) -> Self {
        let folder = tempfile::tempdir().unwrap();
        fs::create_dir(folder.path().join("empty")).unwrap();
        fs::write(folder.path().join(name), zip).unwrap();
        let path = folder.path().join(name).to_str().unwrap().to_owned();
        Self { folder, arguments: vec![path] }
    }

    fn of(bundle: &Bundle) -> Self {
        Self::new(&format!("{}-bundle.zip", base::STEM), &bundle.zip())
    }

    /// Gives one more file.
    fn beside(mut self, name: &str, bytes: &[u8]) -> Self {
        let path = self.path(name);
        fs::write(&path, bytes).unwrap();
        self.arguments.push(path.to_str().unwrap().to_owned());
        self
    }

    fn with(mut self, arguments: &[&str]) -> Self {
        self.arguments.extend(arguments.iter().map(|argument| (*argument).to_owned()));
        self
    }

    /// Gives the commission's key, as it is posted at opening.
    fn with_key(self) -> Self {
        let path = self.path("posted.pub");
        fs::write(&path, format!("{} precinct 9001\n", base::key().public())).unwrap();
        self.with(&["--key", path.to_str().unwrap()])
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    /// Runs the program in little memory, proves that nothing was written, and tells what it said.
    fn run(&self, exit: Exit, language: Language) -> String {
        let before = tree(self.folder.path());
        let output = Command::new("sh")
            .args(["-c", &format!("ulimit -d {MEMORY} && exec \"$0\" \"$@\"")])
            .arg(env!("CARGO_BIN_EXE_tartip"))
            .args(["--lang", language.code(), "verify"])
            .args(&self.arguments)
            .current_dir(self.path("empty"))
            .output()
            .unwrap();
        let said = [output.stdout, output.stderr].map(|bytes| String::from_utf8(bytes).unwrap()).concat();
        assert_eq!(output.status.code(), Some(i32::from(exit.code())), "{said}");
        assert_eq!(tree(self.folder.path()), before, "something was written");
        assert!(!said.contains("«verify"), "{said}");
        said
    }

    /// Proves how the program ends and that it says each of these things, in every language.
    fn says(&self, exit: Exit, texts: &[Text]) {
        for language in Language::ALL {
            let said = self.run(exit, language);
            for text in texts {
                let expected = Messages::of(language).say(text);
                assert!(said.contains(&expected), "{expected}\nis not in\n{said}");
            }
            let wrong = said.contains(&Messages::of(language).key("verify-refused"));
            assert_eq!(wrong, exit == Exit::Wrong, "{said}");
        }
    }
}

/// Every file under a folder with what it holds.
fn tree(folder: &Path) -> Vec<(PathBuf, Vec<u8>)> {
    let mut files: Vec<_> = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read = |path: PathBuf| {
        if path.is_dir() { tree(&path) } else { vec![(path.clone(), fs::read(&path).unwrap())] }
    };
    files.into_iter().flat_map(read).collect()
}

fn file(key: &'static str, name: &str) -> Text {
    Text::new(key).with("file", name)
}
