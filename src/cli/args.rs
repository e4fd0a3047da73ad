//! The command line.

use std::path::PathBuf;

use clap::{Args as ClapArgs, Parser, Subcommand};

use super::check::CheckArgs;
use super::lint::LintArgs;

/// Keeps one precinct election commission in order through one voting day, offline.
///
/// Without a subcommand: continues a day, starts one, or practises; with BOOK, opens it.
#[derive(Debug, Parser)]
#[command(name = "tartip", version, subcommand_precedence_over_arg = true)]
pub struct Args {
    /// Day book to open
    pub book: Option<PathBuf>,
    /// Language: ky, ru or en
    #[arg(long, global = true, value_name = "LANG", default_value = "ky")]
    pub lang: String,
    /// Folder of the day books, instead of the user's data folder
    #[arg(long, global = true, value_name = "DIR")]
    pub data: Option<PathBuf>,
    /// Draw with ASCII signs only
    #[arg(long, global = true)]
    pub ascii: bool,
    /// What to do
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// Subcommands.
#[derive(Debug, Subcommand)]
pub enum Command {
    /// Make a day book without questions
    New(NewArgs),
    /// A mock election
    Practice(PracticeArgs),
    /// Print what a book says, as text or JSON
    Show(ShowArgs),
    /// Write the protocols of a book as PDF, JSON and CSV
    Export(ExportArgs),
    /// Write blank forms of everything, to fill in by hand
    Blank(BlankArgs),
    /// Show a book on a second screen, as it is being written
    Wall(WallArgs),
    /// Check a book, a bundle or a code, and say whose it is
    Verify(VerifyArgs),
    /// Check many protocols against a form's rules
    Check(CheckArgs),
    /// Say whether forms, profiles and procedures are right
    Lint(LintArgs),
    /// Print completions for a shell
    Completions {
        /// The shell
        shell: clap_complete::Shell,
    },
    /// Print the manual page
    Man,
    /// Render a document from standard input (used by the program itself)
    #[command(name = "render-document", hide = true)]
    RenderDocument,
}

/// Arguments of `new`.
#[derive(Debug, ClapArgs)]
pub struct NewArgs {
    /// Profile: an embedded name or a file
    #[arg(long)]
    pub profile: String,
    /// Number of the precinct: digits, perhaps with a hyphen
    #[arg(long)]
    pub precinct: String,
    /// Voting day, YYYY-MM-DD, where the profile has none
    #[arg(long)]
    pub date: Option<chrono::NaiveDate>,
}

/// Arguments of `practice`.
#[derive(Debug, ClapArgs)]
pub struct PracticeArgs {
    /// Seed of the hidden truth
    #[arg(long, default_value_t = 1)]
    pub seed: u64,
    /// Play the day by key strokes, without a terminal, and write every export
    #[arg(long, requires = "out")]
    pub auto: bool,
    /// Folder for the book and the exports of --auto
    #[arg(long, value_name = "DIR", requires = "auto")]
    pub out: Option<PathBuf>,
}

/// Arguments of `show`.
#[derive(Debug, ClapArgs)]
pub struct ShowArgs {
    /// Day book
    pub book: PathBuf,
    /// What to show
    #[arg(value_enum)]
    pub what: What,
    /// As JSON
    #[arg(long)]
    pub json: bool,
    /// With the names and texts of the registers
    #[arg(long)]
    pub private: bool,
}

/// What `show` shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum What {
    /// Where the day stands
    Status,
    /// The balance
    Balance,
    /// The protocols
    Protocol,
    /// Boxes and seals
    Boxes,
    /// Every fact
    Journal,
    /// People who are not members
    People,
    /// Complaints
    Complaints,
    /// Incidents
    Incidents,
    /// Decisions and acts
    Decisions,
    /// Copies of signed protocols
    Copies,
    /// The public half of the signing key
    Key,
}

/// Arguments of `export`.
#[derive(Debug, ClapArgs)]
pub struct ExportArgs {
    /// Day book
    pub book: PathBuf,
    /// Folder to write to
    #[arg(long, value_name = "DIR", alias = "out")]
    pub to: PathBuf,
    /// The registers, the minutes, decisions and acts, and what accounts for ballots, boxes and seals, instead of the
    /// protocols
    #[arg(long)]
    pub registers: bool,
    /// One file with everything that may leave the room: protocols, registers, facts, sums
    #[arg(long, conflicts_with_all = ["registers", "only"])]
    pub bundle: bool,
    /// The bundle as it was after so many facts
    #[arg(long, value_name = "N", requires = "bundle", value_parser = clap::value_parser!(u64).range(1..))]
    pub facts: Option<u64>,
    /// Only these kinds of file
    #[arg(long, value_enum, value_delimiter = ',', value_name = "KINDS")]
    pub only: Vec<FileKind>,
    /// Pages in English too, beside those in Kyrgyz and Russian together
    #[arg(long, conflicts_with = "bundle")]
    pub english: bool,
}

/// Arguments of `blank`.
#[derive(Debug, ClapArgs)]
pub struct BlankArgs {
    /// Profile: an embedded name or a file
    pub profile: String,
    /// Folder to write to
    #[arg(long, value_name = "DIR", alias = "out")]
    pub to: PathBuf,
}

/// Kinds of exported files.
#[derive(Debug, Clone, Copy, PartialEq, Eq, clap::ValueEnum)]
pub enum FileKind {
    /// A4 page
    Pdf,
    /// Data with a schema
    Json,
    /// Table
    Csv,
}

/// Arguments of `verify`.
#[derive(Debug, ClapArgs)]
pub struct VerifyArgs {
    /// Day books and bundles
    #[arg(required_unless_present = "code")]
    pub files: Vec<PathBuf>,
    /// Public half of the commission's key: a .pub or `allowed_signers` file
    #[arg(long, value_name = "FILE")]
    pub key: Option<PathBuf>,
    /// Compare with a printed head, 64 hexadecimal digits
    #[arg(long, value_name = "HEX")]
    pub head: Option<String>,
    /// Text of the code on a protocol's last page or on a check sheet
    #[arg(long, value_name = "TEXT")]
    pub code: Option<String>,
    /// As JSON
    #[arg(long)]
    pub json: bool,
}

/// Arguments of `wall`.
#[derive(Debug, ClapArgs)]
pub struct WallArgs {
    /// Day book
    pub book: PathBuf,
}
