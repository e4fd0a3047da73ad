//! The terminal: guard, event reader, signals, size. The only room that names crossterm's events.
