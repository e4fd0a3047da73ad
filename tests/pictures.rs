//! The manual's pictures are what the program draws today; `UPDATE=1 cargo test --test pictures` draws them anew.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod stage;

use std::path::Path;

use ratatui::buffer::Buffer;
use ratatui::layout::Rect;
use stage::Stage;
use tartip::app::Model;
use tartip::app::model::Screen;
use tartip::domain::fact::Pass;
use tartip::domain::{ClockTime, Moment, Phase};
use tartip::text::Language;
use tartip::ui::svg::svg;
use tartip::ui::theme::Theme;

/// A day in voting, between the sheets of one hour and the next.
#[test]
fn the_day_at_a_glance() {
    let folder = tempfile::tempdir().unwrap();
    let mut stage = Stage::new(folder.path(), Language::Ky);
    let time = at(&stage.model, 14, 52);
    stage.play_until(|stage, wait| in_voting(&stage.model) && wait.is_some_and(|until| until > time));
    stage.model.now = time;
    assert!(matches!(stage.model.screen(), Some(Screen::Today(_))));
    compare("today", &stage.model);
}

/// The second typist half-way through the lines of a contest.
#[test]
fn a_blind_entry() {
    let folder = tempfile::tempdir().unwrap();
    let mut stage = Stage::new(folder.path(), Language::Ky);
    stage.play_until(|stage, _| match stage.model.screen() {
        Some(Screen::Entry(entry)) => entry.pass == Pass::Second && entry.focus == 6,
        _ => false,
    });
    compare("count", &stage.model);
}

fn in_voting(model: &Model) -> bool {
    model.day().is_some_and(|day| day.phase() == Phase::Voting)
}

fn at(model: &Model, hour: u8, minute: u8) -> Moment {
    let day = model.day().unwrap();
    Moment::at(day.opened.date, ClockTime::new(hour, minute).unwrap(), day.offset()).unwrap()
}

fn compare(name: &str, model: &Model) {
    let mut buffer = Buffer::empty(Rect::new(0, 0, 80, 24));
    tartip::ui::draw_on(model, Theme::Colour, false, &mut buffer);
    let drawn = svg(&buffer);
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("assets/pictures");
    let path = folder.join(format!("{name}.svg"));
    if std::env::var_os("UPDATE").is_some() {
        std::fs::create_dir_all(&folder).unwrap();
        std::fs::write(&path, &drawn).unwrap();
    }
    let kept = std::fs::read_to_string(&path).unwrap_or_default();
    assert!(kept == drawn, "{name}.svg is not what is drawn; UPDATE=1 draws it anew");
}
