//! The terminal: guard, display, event reader, signals, size. The only room that names crossterm's events.
//!
//! Nothing here knows a screen. What comes in leaves as [`crate::app::input::Input`]; what is drawn comes as a
//! closure. The keyboard protocol of kitty is never switched on: it would hide Ctrl+C under a Cyrillic layout. The
//! mouse is never captured, so that text on the screen can be selected and copied.
//!
//! Windows needs no other code page: the standard library writes to a console in UTF-16.

mod burst;
mod convert;
pub mod display;
pub mod guard;
pub mod reader;
pub mod signals;
pub mod size;

pub use display::Display;
pub use guard::Guard;
