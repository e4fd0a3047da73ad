//! What a check finds, for people and for machines.

use serde::Serialize;

use crate::domain::Localized;
use crate::domain::fact::Cell;
use crate::exchange::protocol::Stands;

/// How much a finding says.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "kebab-case")]
pub enum Level {
    /// It is so.
    Right,
    /// It is to be known, and is no fault.
    Note,
    /// It is not as it was written.
    Wrong,
}

/// One thing that a check found. Fields are texts as they are said: sums and heads hexadecimal, keys as fingerprints.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(tag = "what", rename_all = "kebab-case")]
pub enum Finding {
    /// It could not be read as a book or a bundle; why is a word.
    Unread { why: String },
    /// It is of a mock election.
    Practice,
    /// It is of a mock election, and the name of its file does not say so.
    PracticeHidden { expected: String },
    /// The name of the file is of another precinct, day or sort.
    NameOther { expected: String },
    /// The file has another name than it was written under.
    Renamed { expected: String },
    /// What it states.
    States { precinct: String, date: String, facts: u64, at: String, program: String },
    /// A contest of it. `words` begin the fingerprint.
    Contest {
        contest: String,
        title: Localized,
        version: u16,
        draft: u16,
        standing: Stands,
        fingerprint: String,
        words: String,
    },
    /// The figures of its protocol.
    Figures { contest: String, lines: Vec<Line> },
    /// A contest of it that has no protocol.
    NoProtocol { contest: String, title: Localized },
    /// A version that was signed, and opened again.
    Reopened { contest: String, title: Localized, version: u16, at: String, reason: String },
    /// How many rules of the form do not hold with the figures.
    Rules { contest: String, title: Localized, broken: usize, unexplained: usize },

    /// Rows, chain and fold are right.
    Whole { facts: u64 },
    /// All files are those of the list, and what follows from the facts is as it follows.
    FilesWhole { files: usize },
    /// All files are those of the list; some are of another version of the program and were not compared.
    FilesListed { files: usize },
    /// Pages and workbooks, of which only the sums are checked.
    Pages { count: usize },
    /// Private halves that are not there.
    Forgotten { count: u64 },
    /// The first wrong row.
    Row { row: u64, why: &'static str },
    /// A draft that does not follow from the facts before it.
    Draft { row: String },
    /// The hash of the last row.
    Head { head: String },
    /// A printed head is that of the last row.
    HeadEqual,
    /// A printed head is that of an earlier row.
    HeadEarlier { row: u64 },
    /// A printed head is of no row.
    HeadOther,
    /// What was given as a head is the fingerprint of a protocol.
    HeadOfProtocol { contest: String, title: Localized, version: u16, draft: u16 },
    /// Printed words are those with which a row's hash begins.
    WordsAgree { row: u64 },
    /// Printed words are of no row.
    WordsOther,

    /// A file that every bundle has, or that the list names, is not there.
    Missing { file: String },
    /// A file that the list does not name.
    Unlisted { file: String },
    /// A file with another sum than the list has for it.
    Sum { file: String },
    /// A file that is another one under its name.
    Exchanged { file: String, other: String },
    /// A line of the list of sums that is none.
    SumsLine { line: usize },
    /// A file that follows from the facts is not there.
    Dropped { file: String },
    /// A file that does not follow from the facts.
    Added { file: String },
    /// A file says something else than the facts.
    Differs { file: String, place: String, found: String, facts: String },
    /// A file is not as it follows from the facts.
    DiffersWhole { file: String },
    /// A file cannot be read as what it is.
    Malformed { file: String, line: usize },
    /// Another version of the program wrote it.
    OtherProgram { program: String, this: String },

    /// Another version of the program wrote a file, and this one would write another.
    NotCompared { file: String },
    /// Another version of the program wrote a file that states by the facts what every version states; more was not compared.
    ComparedInPart { file: String },

    /// Nobody signed it.
    Unsigned,
    /// The signature holds, and its key is the one that the facts name.
    Signed { key: String },
    /// The signature cannot be read.
    SignatureDamaged,
    /// The signature is of another kind or for another purpose.
    SignatureOther,
    /// The signature does not fit the list of sums.
    SignatureUnfit,
    /// The signature is of a key that the facts do not name.
    SignedByOther { key: String, facts: String },
    /// The signature is of a key that was replaced, when and by which.
    SignedByReplaced { key: String, at: String, by: String },
    /// It is signed, and the facts name no key.
    SignedNoKey { key: String },
    /// The key that was given is the one that signed.
    KeyEqual { key: String },
    /// The key that was given was replaced, when and by which.
    KeyReplaced { given: String, at: String, by: String },
    /// The key on a sheet was replaced after the sheet was printed, when and by which.
    SheetKeyReplaced { given: String, at: String, by: String },
    /// The key that was given is another.
    KeyOther { given: String, key: String },
    /// A key was given, the facts of a book name it, and a book is not signed.
    KeyUnused { given: String },
    /// A key was given, the facts name it, and the bundle is not signed.
    KeyUnsigned { given: String },
    /// A key was given, and neither the facts nor a signature name one.
    KeyNowhere { given: String },

    /// An earlier state of another file.
    Earlier { than: String, facts: u64 },
    /// Of the same book as another file, with other facts.
    Forked { from: String },

    /// What a code states.
    Code { contest: String, precinct: String, date: String, version: u16, draft: u16 },
    /// Its figures.
    CodeFigures { figures: Vec<(Cell, Option<u32>)> },
    /// Its fingerprint, and the words that begin it.
    CodeFingerprint { fingerprint: String, words: String },
    /// It is not signed.
    CodeUnsigned,
    /// It is not signed, a key was given, and no file of the commission's states the same.
    CodeKeyUnsigned { key: String },
    /// It is signed, and no key was given to check that.
    CodeUnchecked,
    /// The key that was given signed it.
    CodeSigned { key: String },
    /// The key that was given did not sign it.
    CodeNotSigned { key: String },
    /// It states the last version of a file.
    CodeEqual { file: String },
    /// It states an earlier version of a file.
    CodeEarlier { file: String, version: u16, draft: u16 },
    /// It states another figure than that version in a file.
    CodeDiffers { file: String, cell: Cell, found: String, facts: String },
    /// It is of another precinct, day, contest or book than a file.
    CodeOther { file: String },
    /// It was not compared with a file whose facts are not right.
    CodeNotCompared { file: String },

    /// What the code of a check sheet states.
    Sheet { precinct: String, date: String, facts: u64 },
    /// It states more than any precinct has, and nothing was made of it.
    Beyond,
    /// Its head, and the words that begin it.
    SheetHead { head: String, words: String },
    /// Its key.
    SheetKey { key: String },
    /// It names no key.
    SheetNoKey,
    /// A file has its head, and says of it the same.
    SheetEqual { file: String },
    /// A file has its head, and says of it something else.
    SheetDiffers { file: String },

    /// Proven to be the commission's, as far as the key is with which it was compared.
    Proven,
    /// The facts are those of a printed head, and with them what follows from them; pages and names are not in the facts.
    ProvenFacts,
    /// The same, where another version of the program wrote files that were not compared.
    ProvenFigures,
    /// Facts up to a printed head are the commission's; anybody could have added those that follow.
    ProvenUntil { row: u64 },
    /// All of a book is that of a printed head.
    ProvenBook,
    /// Unchanged in itself, and nothing proves whose it is.
    Unproven,
    /// The same of a book, which nobody signs.
    UnprovenBook,
    /// Not to be relied on.
    Refused,
}

/// A line of a protocol, or the votes of an option.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
pub struct Line {
    /// Its cell.
    pub cell: Cell,
    /// The number printed before it.
    pub number: String,
    /// Its name; none of the line against all.
    pub label: Option<Localized>,
    /// Its figure; none where it was left blank.
    pub figure: Option<u32>,
}

impl Finding {
    /// How much it says.
    pub fn level(&self) -> Level {
        match self {
            Self::Whole { .. }
            | Self::FilesWhole { .. }
            | Self::Head { .. }
            | Self::HeadEqual
            | Self::Signed { .. }
            | Self::KeyEqual { .. }
            | Self::CodeSigned { .. }
            | Self::CodeEqual { .. }
            | Self::SheetEqual { .. }
            | Self::Proven
            | Self::ProvenFacts
            | Self::ProvenFigures
            | Self::ProvenBook => Level::Right,
            Self::Practice
            | Self::Renamed { .. }
            | Self::States { .. }
            | Self::Contest { .. }
            | Self::Figures { .. }
            | Self::NoProtocol { .. }
            | Self::Reopened { .. }
            | Self::Rules { .. }
            | Self::FilesListed { .. }
            | Self::Pages { .. }
            | Self::Forgotten { .. }
            | Self::HeadEarlier { .. }
            | Self::HeadOfProtocol { .. }
            | Self::WordsAgree { .. }
            | Self::OtherProgram { .. }
            | Self::NotCompared { .. }
            | Self::ComparedInPart { .. }
            | Self::Unsigned
            | Self::KeyUnused { .. }
            | Self::Earlier { .. }
            | Self::Code { .. }
            | Self::CodeFigures { .. }
            | Self::CodeFingerprint { .. }
            | Self::CodeUnsigned
            | Self::CodeUnchecked
            | Self::CodeEarlier { .. }
            | Self::CodeNotCompared { .. }
            | Self::Sheet { .. }
            | Self::SheetHead { .. }
            | Self::SheetKey { .. }
            | Self::SheetNoKey
            | Self::SheetKeyReplaced { .. }
            | Self::ProvenUntil { .. }
            | Self::Unproven
            | Self::UnprovenBook => Level::Note,
            _ => Level::Wrong,
        }
    }

    /// What it proves, beside what was given to compare with: a key all files, a head the facts up to it.
    fn proves(&self) -> Option<Self> {
        match self {
            Self::KeyEqual { .. } => Some(Self::Proven),
            Self::HeadEqual => Some(Self::ProvenFacts),
            Self::HeadEarlier { row } => Some(Self::ProvenUntil { row: *row }),
            _ => None,
        }
    }

    /// Whether files were not compared with the facts, or not wholly.
    pub fn lacks(found: &[Self]) -> bool {
        found.iter().any(|found| matches!(found, Self::NotCompared { .. } | Self::ComparedInPart { .. }))
    }

    /// What all findings together prove: the most of what each does.
    pub fn verdict(found: &[Self]) -> Self {
        let proven: Vec<Self> = found.iter().filter_map(Self::proves).collect();
        let of = |wanted: fn(&Self) -> bool| proven.iter().find(|proven| wanted(proven)).cloned();
        of(|proven| *proven == Self::Proven)
            .or_else(|| of(|proven| *proven == Self::ProvenFacts))
            .map(
                |proven| {
                    if proven == Self::ProvenFacts && Self::lacks(found) {
                        Self::ProvenFigures
                    } else {
                        proven
                    }
                },
            )
            .or_else(|| proven.first().cloned())
            .unwrap_or(Self::Unproven)
    }

    /// What all findings of a book together prove: a key signs no book.
    pub fn verdict_of_book(found: &[Self]) -> Self {
        if found.iter().any(|finding| finding.level() == Level::Wrong) {
            return Self::Refused;
        }
        match Self::verdict(found) {
            Self::ProvenFacts => Self::ProvenBook,
            Self::Unproven => Self::UnprovenBook,
            other => other,
        }
    }
}
