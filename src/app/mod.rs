//! The program without a terminal: model, update, commands, fields. It performs no effect: it returns one.
