//! The `tartip` command: hands its arguments to the library.

use std::process::ExitCode;

fn main() -> ExitCode {
    tartip::cli::main(std::env::args_os()).into()
}
