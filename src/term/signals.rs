//! Listens for the system's wish that the program end: a closed window, a shutdown, `kill`.

use std::io;
use std::sync::mpsc::Sender;

use crate::app::input::Input;

/// Starts to listen; each signal sends [`Input::Leave`]. Fails where the system refuses.
///
/// Ctrl+C and Ctrl+Z are keys in a raw terminal and raise nothing: the first asks whether to leave, the second does
/// nothing.
#[cfg(unix)]
pub fn start<T>(sender: Sender<T>) -> io::Result<()>
where
    T: From<Input> + Send + 'static,
{
    use signal_hook::consts::{SIGHUP, SIGINT, SIGTERM};

    let mut signals = signal_hook::iterator::Signals::new([SIGHUP, SIGTERM, SIGINT])?;
    std::thread::Builder::new().name("signals".to_owned()).spawn(move || {
        for _ in signals.forever() {
            if sender.send(Input::Leave.into()).is_err() {
                return;
            }
        }
    })?;
    Ok(())
}

/// Starts to listen; each signal sends [`Input::Leave`]. Fails where the system refuses.
#[cfg(windows)]
pub fn start<T>(sender: Sender<T>) -> io::Result<()>
where
    T: From<Input> + Send + 'static,
{
    ctrlc::set_handler(move || {
        // Nobody listens only where the program is ending already.
        let _ = sender.send(Input::Leave.into());
    })
    .map_err(io::Error::other)
}

#[cfg(all(test, unix))]
mod tests {
    use super::*;
    use std::sync::mpsc;
    use std::time::Duration;

    #[test]
    fn a_closed_window_asks_the_program_to_leave() {
        let (sender, receiver) = mpsc::channel::<Input>();
        start(sender).unwrap();
        for signal in [signal_hook::consts::SIGHUP, signal_hook::consts::SIGTERM] {
            signal_hook::low_level::raise(signal).unwrap();
            assert_eq!(receiver.recv_timeout(Duration::from_secs(10)), Ok(Input::Leave));
        }
    }
}
