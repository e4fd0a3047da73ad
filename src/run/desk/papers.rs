//! Papers of the registers, printed one at a time.

use std::thread;

use super::Desk;
use crate::app::effect::{Effect, Effects};
use crate::app::input::Input;
use crate::app::{Model, printer, update};
use crate::domain::{Day, Paper};
use crate::exchange::fingerprint;
use crate::run::export::{Destination, Pages, Past, Written};
use crate::run::print::PrintError;
use crate::run::say;
use crate::store::hex;
use crate::text::{Text, check_words};

/// Says what was written and where, and keeps its pages for the printer.
pub(super) fn told(model: &mut Model, of: Effect, to: &Destination, written: &[Written]) {
    printer::written(model, of, printable(to, written));
    let names = printer::named(written.iter().map(|file| file.name.as_str()));
    let folder = to.folder(written.iter().any(|file| file.private));
    let notice = Text::new("notice-exported").with("count", written.len()).with("names", names);
    model.say(notice.with("folder", folder.display().to_string()));
}

/// Paths of the pages among the files that were written.
fn printable(to: &Destination, written: &[Written]) -> Vec<String> {
    let path = |file: &Written| to.folder(file.private).join(&file.name);
    let paths = written.iter().map(path).filter(|path| path.extension().is_some_and(|kind| kind == "pdf"));
    paths.map(|path| path.to_string_lossy().into_owned()).collect()
}

impl Desk {
    /// Hands files to the printer on a thread of its own, so that the screen stays alive; how it ended comes as an input.
    /// Where that fails the files lie where they were written.
    pub(super) fn send_to_printer(&self, model: &mut Model, files: Vec<String>, copies: u8) -> Effects {
        if model.sending {
            model.refuse(Text::new("refused-sending"));
            return Effects::new();
        }
        let queue = self.printer.clone();
        let Some(inputs) = self.inputs.clone() else {
            return update(model, Input::Sent(queue.send(&files, copies).sent()));
        };
        let send = move || {
            let sent = queue.send(&files, copies).sent();
            // Nobody listens only where the program has ended.
            inputs.send(Input::Sent(sent)).ok();
        };
        match thread::Builder::new().name("printer".to_owned()).spawn(send) {
            Ok(_) => {
                model.sending = true;
                Effects::new()
            }
            Err(_) => update(model, Input::Sent(PrintError::NotStarted.sent())),
        }
    }

    /// Writes a paper as PDF and as plain text; whoever copies a receipt by hand copies its check words too.
    pub(super) fn print(&mut self, model: &mut Model, paper: Paper, see: &mut dyn FnMut(&Model)) -> Effects {
        let Some(day) = model.day() else { return Effects::new() };
        let head = self.book.as_ref().map(|book| hex(&book.head()));
        let past = match self.past(day, [&paper]) {
            Ok(past) => past,
            Err(text) => {
                model.refuse(text);
                return Effects::new();
            }
        };
        let pages = Pages { head: head.as_deref(), past: Some(&past), ..Pages::default() };
        let planned = pages.paper_files(day, &paper);
        if planned.is_empty() {
            model.refuse(Text::new("export-nothing-to-print"));
            return Effects::new();
        }
        if let (Paper::Receipt(of), Some(sum), None) = (&paper, fingerprint::of(day, &paper), self.changed) {
            model.check_words.insert(*of, check_words(&sum));
        }
        self.write(model, Effect::Print(paper), planned, see)
    }

    /// What the pages of signed versions among these papers need; a text where the book cannot be read.
    pub(super) fn past<'a>(
        &self,
        day: &Day,
        papers: impl IntoIterator<Item = &'a Paper>,
    ) -> Result<Past, Text> {
        let Some(book) = &self.book else { return Ok(Past::default()) };
        Past::read(book, day, papers).map_err(|error| say::of_store(&error, book.path()))
    }
}
