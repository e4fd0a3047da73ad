//! The `tartip` command: parses arguments and hands over to the rooms of the library.

fn main() -> std::process::ExitCode {
    std::process::ExitCode::SUCCESS
}
