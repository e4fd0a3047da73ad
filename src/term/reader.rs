//! Reads the terminal on a thread of its own and sends what comes in.

use std::io;
use std::sync::mpsc::Sender;
use std::thread;
use std::time::Duration;

use crossterm::event::{self, Event};

use super::burst::Burst;
use super::convert::convert;
use crate::app::input::Input;

/// Starts the reading thread; fails where no thread can be made.
///
/// `clock` gives the time since any fixed moment and never runs backwards. The thread ends when the terminal is
/// gone, after sending [`Input::Closed`], or when nobody receives any more.
pub fn start<T>(sender: Sender<T>, clock: impl Fn() -> Duration + Send + 'static) -> io::Result<()>
where
    T: From<Input> + Send + 'static,
{
    thread::Builder::new()
        .name("terminal reader".to_owned())
        .spawn(move || pump(next_event, clock, |input| sender.send(input.into()).is_ok()))?;
    Ok(())
}

/// Waits for an event, for ever without a limit; `None` when the limit has passed.
fn next_event(limit: Option<Duration>) -> io::Result<Option<Event>> {
    match limit {
        Some(limit) if !event::poll(limit)? => Ok(None),
        _ => event::read().map(Some),
    }
}

fn pump(
    mut next: impl FnMut(Option<Duration>) -> io::Result<Option<Event>>,
    clock: impl Fn() -> Duration,
    mut send: impl FnMut(Input) -> bool,
) {
    let mut burst = Burst::default();
    loop {
        let (passed, closed) = match next(burst.wait(clock())) {
            Ok(Some(event)) => {
                (convert(event).map(|input| burst.take(clock(), input)).unwrap_or_default(), false)
            }
            Ok(None) => (burst.release(), false),
            Err(_) => (burst.take(clock(), Input::Closed), true),
        };
        if !passed.into_iter().all(&mut send) || closed {
            return;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::app::key::{Key, Stroke};
    use crossterm::event::{KeyCode, KeyEvent};
    use std::collections::VecDeque;

    /// Plays waiting events; a `None` is a moment of silence, the end a lost terminal.
    fn played(events: Vec<Option<Event>>, most: usize) -> Vec<Input> {
        let mut events = VecDeque::from(events);
        let mut received = Vec::new();
        pump(
            |limit| loop {
                match events.pop_front() {
                    Some(None) if limit.is_none() => {}
                    Some(event) => return Ok(event),
                    None => return Err(io::ErrorKind::BrokenPipe.into()),
                }
            },
            || Duration::from_secs(1),
            |input| {
                received.push(input);
                received.len() < most
            },
        );
        received
    }

    fn key(code: KeyCode) -> Event {
        Event::Key(KeyEvent::from(code))
    }

    #[test]
    fn everything_arrives_in_order_and_the_end_is_told() {
        let events = vec![
            Some(key(KeyCode::Char('4'))),
            None,
            Some(Event::FocusGained),
            Some(key(KeyCode::Enter)),
            Some(Event::Resize(100, 30)),
            Some(Event::Paste("Айгүл\n".to_owned())),
            Some(key(KeyCode::Char('т'))),
        ];
        let expected = [
            Input::Key(Stroke::typed('4')),
            Input::Key(Stroke::silent(Key::Enter)),
            Input::Resize { width: 100, height: 30 },
            Input::Paste("Айгүл\n".to_owned()),
            Input::Key(Stroke::typed('т')),
            Input::Closed,
        ];
        assert_eq!(played(events, usize::MAX), expected);
    }

    #[test]
    fn an_unmarked_paste_arrives_whole() {
        let mut events: Vec<Option<Event>> =
            "y quit now".chars().map(|c| Some(key(KeyCode::Char(c)))).collect();
        events.push(Some(key(KeyCode::Enter)));
        events.push(None);
        assert_eq!(played(events, usize::MAX), [Input::Paste("y quit now\n".to_owned()), Input::Closed]);
    }

    #[test]
    fn the_thread_ends_when_nobody_listens() {
        assert_eq!(played(vec![Some(key(KeyCode::Enter)), Some(key(KeyCode::Enter))], 1).len(), 1);
    }
}
