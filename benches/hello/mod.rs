//! The program that greets: opens a small database, draws a table, waits for a key.

use std::io::stdout;
use std::path::Path;
use std::process::ExitCode;

use crossterm::event::{Event, read};
use crossterm::execute;
use crossterm::terminal::{EnterAlternateScreen, LeaveAlternateScreen, disable_raw_mode, enable_raw_mode};
use ratatui::Terminal;
use ratatui::backend::CrosstermBackend;
use ratatui::layout::Constraint;
use ratatui::widgets::{Row, Table};
use rusqlite::Connection;

/// The variable that makes this file greet: the path of the database.
pub const DATABASE: &str = "TARTIP_BENCH_HELLO";

/// What stands in the last row that the terminal has room for.
pub const LAST_ROW: &str = "hello 23";

/// Makes the database: 40 rows.
pub fn fill(database: &Path) {
    let connection = Connection::open(database).unwrap();
    connection.execute_batch("CREATE TABLE hello (row INTEGER PRIMARY KEY, text TEXT NOT NULL)").unwrap();
    for row in 0..40 {
        connection.execute("INSERT INTO hello VALUES (?1, ?2)", (row, format!("hello {row}"))).unwrap();
    }
}

/// Greets until a key is pressed.
pub fn hello(database: &Path) -> ExitCode {
    let connection = Connection::open(database).unwrap();
    let mut query = connection.prepare("SELECT row, text FROM hello ORDER BY row").unwrap();
    let rows = query.query_map([], |row| row.try_into()).unwrap();
    let rows: Vec<(u32, String)> = rows.map(Result::unwrap).collect();
    enable_raw_mode().unwrap();
    execute!(stdout(), EnterAlternateScreen).unwrap();
    let mut terminal = Terminal::new(CrosstermBackend::new(stdout())).unwrap();
    terminal
        .draw(|frame| {
            let rows = rows.iter().map(|(row, text)| Row::new([row.to_string(), text.clone()]));
            let widths = [Constraint::Length(4), Constraint::Fill(1)];
            frame.render_widget(Table::new(rows, widths), frame.area());
        })
        .unwrap();
    while !matches!(read(), Ok(Event::Key(_)) | Err(_)) {}
    execute!(stdout(), LeaveAlternateScreen).unwrap();
    disable_raw_mode().unwrap();
    ExitCode::SUCCESS
}
