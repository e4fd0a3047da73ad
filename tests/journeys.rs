//! Journeys: scripts of keys against the real update and the real store, with a frame drawn before each key.
//!
//! A key that does not stand on the frame fails the journey: a person could not have known it.
#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

mod journeys {
    mod blind;
    mod complaints;
    mod correction;
    mod custody;
    mod decisions;
    mod drafts;
    mod driver;
    mod frame;
    mod full_day;
    mod golden;
    mod hunt;
    mod incidents;
    mod interruption;
    mod keys;
    mod night;
    mod people;
    mod real_day;
    mod registers;
    mod sticks;
    mod trip;
    mod whole_day;
}
