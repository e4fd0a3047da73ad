//! No size of the window stops the program, and a window that is too small says so.

use tartip::text::Messages;
use tartip::ui::SMALLEST;
use tartip::ui::theme::Theme;

use super::all::all;
use super::{drawn, rows};

/// Sizes from nothing to 140 by 50: around the smallest that is drawn each one, of the others a selection.
pub fn sizes() -> Vec<(u16, u16)> {
    let widths: Vec<u16> = vec![0, 1, 2, 9, 33, 79, 80, 81, 97, 120, 140];
    let heights: Vec<u16> = vec![0, 1, 3, 12, 23, 24, 25, 31, 40, 50];
    let pair = |width: &u16| heights.iter().map(|height| (*width, *height)).collect::<Vec<_>>();
    widths.iter().flat_map(pair).collect()
}

#[test]
fn every_screen_is_drawn_at_every_size() {
    for (name, model) in all() {
        for (width, height) in sizes() {
            let (buffer, cursor) = drawn(&model, Theme::Colour, width, height);
            if let Some(cursor) = cursor {
                assert!(buffer.area.contains(cursor), "{name} at {width} by {height}");
            }
        }
    }
}

#[test]
fn a_small_window_asks_for_room_and_takes_nothing_from_the_model() {
    let (_, model) = all().into_iter().find(|(name, _)| *name == "entry-first").unwrap();
    let before = model.clone();
    let asked = Messages::of(model.language).key("ui-too-small");
    let first = asked.split(' ').next().unwrap().to_owned();
    for (width, height) in [(SMALLEST.0 - 1, SMALLEST.1), (SMALLEST.0, SMALLEST.1 - 1), (40, 10)] {
        let (buffer, cursor) = drawn(&model, Theme::Colour, width, height);
        assert!(rows(&buffer)[0].starts_with(&first), "{width} by {height}");
        assert_eq!(cursor, None);
    }
    let screens = |model: &tartip::app::Model| format!("{:?}", model.screens);
    assert_eq!(screens(&model), screens(&before));
}
