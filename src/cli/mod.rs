//! One file a subcommand: arguments in, text and an exit code out.
