//! Draws the model with ratatui. It never changes the model.

pub mod big;
pub mod dump;
pub mod glyph;
pub mod svg;
pub mod theme;
pub mod widgets;
