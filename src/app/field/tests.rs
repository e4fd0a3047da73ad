//! Whatever is typed or pasted in whatever order, no field breaks its promise.

use proptest::prelude::*;
use unicode_segmentation::UnicodeSegmentation;

use super::*;
use crate::app::key::Key;
use crate::text::is_clean;

#[derive(Debug, Clone)]
enum Act {
    Stroke(Stroke),
    Paste(String),
    Draft(String),
}

fn act() -> impl Strategy<Value = Act> {
    let key = prop::sample::select(vec![
        Key::Left,
        Key::Right,
        Key::Home,
        Key::End,
        Key::Up,
        Key::Down,
        Key::Backspace,
        Key::Delete,
        Key::Enter,
        Key::Esc,
        Key::Other,
    ]);
    // Letters, marks and separators that meet at the seams of a text far more often than chance would have it.
    let near = prop::sample::select(
        "0179:.-aиЕ \u{301}\u{306}\u{308}\u{200d}\u{202e}🇰日ӨҢ".chars().collect::<Vec<_>>(),
    );
    prop_oneof![
        4 => near.prop_map(|typed| Act::Stroke(Stroke::typed(typed))),
        2 => any::<char>().prop_map(|typed| Act::Stroke(Stroke::typed(typed))),
        3 => key.prop_map(|key| Act::Stroke(Stroke::silent(key))),
        1 => any::<String>().prop_map(Act::Paste),
        1 => "[0-9 :и\u{306}\u{301}]{0,12}".prop_map(Act::Paste),
        1 => any::<String>().prop_map(Act::Draft),
    ]
}

fn fields() -> [Field; 4] {
    [
        Field::Text(TextField::new(7)),
        Field::Number(NumberField::up_to(5, 2500)),
        Field::Time(TimeField::new()),
        Field::Choice(ChoiceField::new(11)),
    ]
}

fn check(field: &Field) -> Result<(), TestCaseError> {
    let text = field.text();
    prop_assert!(is_clean(&text), "{text:?}");
    prop_assert_eq!(field.is_empty(), text.is_empty());
    match field {
        Field::Text(field) => {
            prop_assert!(text.graphemes(true).count() <= 7, "{text:?}");
            prop_assert!(field.cursor() <= text.graphemes(true).count());
            let (before, after) = field.halves();
            prop_assert_eq!(format!("{before}{after}"), text);
        }
        Field::Number(field) => {
            prop_assert_eq!(field.value().is_none(), text.is_empty());
            prop_assert!(field.value().is_none_or(|number| number <= 2500 && number.to_string() == text));
        }
        Field::Time(field) => {
            prop_assert!(
                text.len() <= 5
                    && (field.value().is_some() || text.is_empty() || field.complaint().is_some())
            );
        }
        Field::Choice(field) => prop_assert!(field.chosen().is_none_or(|index| index < 11)),
        Field::Secret(_) => prop_assert!(false, "what it holds is no text"),
    }
    Ok(())
}

proptest! {
    #[test]
    fn any_script_keeps_the_promises(acts in prop::collection::vec(act(), 0..40)) {
        for mut field in fields() {
            for act in &acts {
                match act {
                    Act::Stroke(stroke) => {
                        let before = field.text();
                        let reply = field.stroke(stroke);
                        // A choice is taken back by the digit that shows that a number was meant.
                        let taken_back = matches!(field, Field::Choice(_)) && field.is_empty();
                        if reply != FieldReply::Taken && !taken_back {
                            prop_assert_eq!(field.text(), before, "only a taken stroke changes the content");
                        }
                    }
                    Act::Paste(text) => {
                        field.paste(text);
                    }
                    Act::Draft(text) => field.set_text(text),
                }
                check(&field)?;
            }
            let mut copy = field.clone();
            copy.set_text(&field.text());
            prop_assert_eq!(copy.text(), field.text(), "a draft gives back what was typed");
        }
    }
}

#[test]
fn only_a_text_takes_letters() {
    let taking: Vec<bool> = fields().iter().map(Field::takes_letters).collect();
    assert_eq!(taking, [true, false, false, false]);
}
