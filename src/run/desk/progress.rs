//! What is seen while pages are drawn: each takes a moment, and a bundle or all blank forms are many.

use crate::app::Model;
use crate::text::Text;

/// From so many pages on somebody would wonder whether the program still works.
const MANY: usize = 3;

/// Draws pages by `draw`, which calls what it is given after each; before each one its number is said, and `see` shows it.
pub(super) fn told<T>(
    model: &mut Model,
    see: &mut dyn FnMut(&Model),
    count: usize,
    draw: impl FnOnce(&mut dyn FnMut()) -> T,
) -> T {
    let mut page = 0;
    let mut next = || {
        page += 1;
        if count >= MANY && page <= count {
            model.say(Text::new("notice-drawing").with("page", page).with("count", count));
            see(model);
        }
    };
    next();
    let drawn = draw(&mut next);
    // What came of it is said by whoever asked for the pages.
    if count >= MANY {
        model.notice = None;
    }
    drawn
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::model::Offers;
    use crate::domain::Moment;
    use crate::text::{Language, Messages};

    fn seen(count: usize) -> Vec<String> {
        let mut model = Model::new(Language::En, Moment(0), Offers::default());
        let mut said = Vec::new();
        let mut see = |model: &Model| {
            said.extend(model.notice.as_ref().map(|notice| Messages::of(Language::En).say(&notice.text)));
        };
        told(&mut model, &mut see, count, |next| (0..count).for_each(|_| next()));
        assert_eq!(model.notice, None, "what is over is not said any more");
        said
    }

    #[test]
    fn each_of_many_pages_is_said_before_it_is_drawn() {
        let all = seen(3);
        assert_eq!(all.len(), 3);
        assert!(all[0].contains("1 of 3") && all[2].contains("3 of 3"), "{all:?}");
        assert_eq!(seen(2), [""; 0]);
        assert_eq!(seen(0), [""; 0]);
    }
}
