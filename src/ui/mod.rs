//! Draws the model with ratatui. It never changes the model.
