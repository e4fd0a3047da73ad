//! A paper that is copied by hand where there is no printer, line by line; and texts that are shown to people.

use crate::app::command::Command;
use crate::app::effect::Effects;
use crate::app::form::build::{plain, typed};
use crate::app::key::Key;
use crate::app::model::{Model, Screen};
use crate::domain::Day;
use crate::domain::day::{Act, Complaint};
use crate::domain::registers::Category;
use crate::text::{Text, date};

use super::back;

/// Most characters of a line that is copied: what the eye keeps between the screen and the paper.
const LINE: usize = 34;

/// Lines of a paper.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct CopyScreen {
    /// What it is.
    pub title: Text,
    /// Its lines.
    pub lines: Vec<Text>,
    /// The line that is being written.
    pub at: usize,
    /// Whether it is copied: one line at a time, large. Otherwise it is only read.
    pub large: bool,
}

/// Commands of copying.
pub const COMMANDS: &[Command] = &[
    Command::new("copy-next", &[Key::Space, Key::Enter, Key::Down], 0, next),
    Command::new("copy-before", &[Key::Up, Key::Backspace], 1, before),
    Command::new("back", &[Key::Esc], 30, back),
];

/// Commands of a text that is shown.
pub const SHOWN: &[Command] = &[
    Command::new("list-down", &[Key::Down, Key::PageDown], 0, next),
    Command::new("list-up", &[Key::Up, Key::PageUp], 1, before),
    Command::new("back", &[Key::Esc], 30, back),
];

impl CopyScreen {
    /// Its commands.
    pub fn commands(&self) -> &'static [Command] {
        if self.large { COMMANDS } else { SHOWN }
    }

    /// An act, in Kyrgyz or in Russian.
    pub fn act(act: &Act, russian: bool) -> Self {
        let text = if russian { &act.ru } else { &act.ky };
        let title = Text::new("copy-act").with("number", act.stated.number);
        Self { title, lines: broken(text).iter().map(|line| typed(line)).collect(), at: 0, large: true }
    }

    /// What the complainant takes away; with the check words of the paper where it was printed.
    pub fn receipt(day: &Day, complaint: &Complaint, check_words: &[&str]) -> Self {
        let rules = day.registers().map(|registers| &registers.complaints);
        let kind = rules.and_then(|rules| rules.kinds.iter().find(|known| known.id == complaint.parts.kind));
        let class = day.registers().and_then(|registers| registers.class(&complaint.parts.class));
        let when = complaint.received.local(day.offset());
        let received = when.map(|at| at.format("%d.%m.%Y").to_string()).unwrap_or_default();
        let mut lines = vec![
            Text::new("copy-precinct").with("precinct", &day.opened.precinct),
            Text::new("copy-number").with("number", complaint.number.to_string()),
            Text::new("copy-received")
                .with("date", received)
                .with("time", date::clock(complaint.received, day.offset())),
        ];
        lines.extend(kind.map(|kind| Text::new("copy-kind").with("kind", &kind.label)));
        // What nobody compared with the law is filled in by hand.
        lines.push(match class.filter(|class| class.verified) {
            Some(class) => Text::new("copy-due").with("due", &class.label),
            None => Text::new("copy-due-open"),
        });
        if !check_words.is_empty() {
            lines.push(Text::new("copy-check-words").with("words", check_words.join(" – ")));
        }
        lines.push(Text::new("copy-appeal"));
        lines.extend(rules.map(|rules| plain(&rules.appeal)));
        lines.push(Text::new("copy-signature"));
        Self { title: Text::new("copy-receipt").with("number", complaint.number), lines, at: 0, large: true }
    }

    /// What a category of people may do.
    pub fn rights(category: &Category) -> Self {
        let mut lines: Vec<Text> = category.rights.iter().map(plain).collect();
        lines.push(Text::new("rights-papers").with("papers", &category.papers));
        lines.push(typed(&category.law));
        Self { title: Text::new("rights-of").with("category", &category.label), lines, at: 0, large: false }
    }
}

/// Breaks a text into lines that are short enough to be copied, between words where it can be.
fn broken(text: &str) -> Vec<String> {
    let mut lines: Vec<String> = Vec::new();
    for paragraph in text.lines() {
        let mut line = String::new();
        for word in paragraph.split_whitespace() {
            if !line.is_empty() && line.chars().count() + 1 + word.chars().count() > LINE {
                lines.push(std::mem::take(&mut line));
            }
            if !line.is_empty() {
                line.push(' ');
            }
            line.push_str(word);
        }
        if !line.is_empty() {
            lines.push(line);
        }
    }
    lines
}

fn next(model: &mut Model) -> Effects {
    go(model, |at, last| (at + 1).min(last))
}

fn before(model: &mut Model) -> Effects {
    go(model, |at, _| at.saturating_sub(1))
}

fn go(model: &mut Model, step: impl Fn(usize, usize) -> usize) -> Effects {
    if let Some(Screen::Copy(copy)) = model.screen_mut() {
        copy.at = step(copy.at, copy.lines.len().saturating_sub(1));
    }
    Effects::new()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_to_copy_are_short_and_lose_no_word() {
        let text =
            "№ 1234 участок саат 08:40 ачылды. Себеби: электр күчү өчүп калды.\n\nБасымдуулук: бир добуштан.";
        let lines = broken(text);
        assert!(lines.iter().all(|line| line.chars().count() <= LINE), "{lines:?}");
        let words = |text: &str| text.split_whitespace().map(ToOwned::to_owned).collect::<Vec<_>>();
        assert_eq!(words(&lines.join(" ")), words(text));
    }
}
